### Machine-made translation; no person has reviewed it yet.
# Қиматҳо: чӣ тавр навишта мешаванд.
yes = ҳа
no = не
not-known = номаълум
depends = вобаста ба ҷавобҳо
date = { $day } { $month ->
    [1] январи
    [2] феврали
    [3] марти
    [4] апрели
    [5] майи
    [6] июни
    [7] июли
    [8] августи
    [9] сентябри
    [10] октябри
    [11] ноябри
   *[12] декабри
} соли { $year }
days = { $n ->
   *[other] { $number } рӯз
}
working-days = { $n ->
   *[other] { $number } рӯзи корӣ
}
months = { $n ->
   *[other] { $number } моҳ
}
years = { $n ->
   *[other] { $number } сол
}
share = { $number } %
range = аз { $from } то { $to }
stay-closed = аз { $from } то { $to }
stay-open = аз { $from }, ҳанӯз тамом нашудааст

# Калимаҳо дар нишонии ҷойи санад.
place-art = моддаи
place-arts = моддаҳои
place-point = банди
place-points = бандҳои
place-part = қисми
place-para = сархати
place-section = фасли
place-chapter = боби
place-annex = замимаи
place-note = эзоҳ
place-table = ҷадвал
place-item = зербанди
place-clause = банди
place-rule = қоидаи
place-and = ва
