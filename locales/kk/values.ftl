### Machine-made translation; no person has reviewed it yet.
# Мәндер қалай жазылады.
yes = иә
no = жоқ
not-known = белгісіз
depends = жауаптарға байланысты
date = { $year } жылғы { $day } { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}
days = { $n ->
    [one] { $number } күн
   *[other] { $number } күн
}
working-days = { $n ->
    [one] { $number } жұмыс күні
   *[other] { $number } жұмыс күні
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
stay-open = { $from } – әлі аяқталған жоқ

# Сілтемедегі орынды білдіретін сөздер.
place-art = бап
place-arts = баптар
place-point = тармақ
place-points = тармақтар
place-part = бөлік
place-para = абзац
place-section = бөлім
place-chapter = тарау
place-annex = қосымша
place-note = ескертпе
place-table = кесте
place-item = тармақша
place-clause = тармақ
place-rule = қағида
place-and = және
