### Machine-made translation; no person has reviewed it yet.
# Values as they are written.
yes = ооба
no = жок
not-known = белгисиз
depends = жоопторго жараша
date = { $year }-жылдын { $day }-{ $month ->
    [1] январы
    [2] февралы
    [3] марты
    [4] апрели
    [5] майы
    [6] июну
    [7] июлу
    [8] августу
    [9] сентябры
    [10] октябры
    [11] ноябры
   *[12] декабры
}
days = { $n ->
    [one] { $number } күн
   *[other] { $number } күн
}
working-days = { $n ->
    [one] { $number } жумуш күнү
   *[other] { $number } жумуш күнү
}
months = { $n ->
    [one] { $number } ай
   *[other] { $number } ай
}
years = { $n ->
    [one] { $number } жыл
   *[other] { $number } жыл
}
share = { $number } %
range = { $from } – { $to }
stay-closed = { $from } – { $to }
stay-open = { $from } – али бүткөн жок

# Words in the place of a citation.
place-art = берене
place-arts = беренелер
place-point = пункт
place-points = пункттар
place-part = бөлүк
place-para = абзац
place-section = бөлүм
place-chapter = глава
place-annex = тиркеме
place-note = эскертүү
place-table = таблица
place-item = пунктча
place-clause = пункт
place-rule = эреже
place-and = жана
