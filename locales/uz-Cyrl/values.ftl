### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand.
yes = ҳа
no = йўқ
not-known = номаълум
depends = жавобларга боғлиқ
date = { $year }-йил { $day }-{ $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
days = { $n ->
    [one] { $number } кун
   *[other] { $number } кун
}
working-days = { $n ->
    [one] { $number } иш куни
   *[other] { $number } иш куни
}
months = { $n ->
    [one] { $number } ой
   *[other] { $number } ой
}
years = { $n ->
    [one] { $number } йил
   *[other] { $number } йил
}
share = { $number } %
range = { $from } дан { $to } гача
stay-closed = { $from } кунидан { $to } кунигача
stay-open = { $from } кунидан, ҳали тугамаган

place-art = модда
place-arts = моддалар
place-point = банд
place-points = бандлар
place-part = қисм
place-para = хатбоши
place-section = бўлим
place-chapter = боб
place-annex = илова
place-note = изоҳ
place-table = жадвал
place-item = кичик банд
place-clause = банд
place-rule = қоида
place-and = ва
