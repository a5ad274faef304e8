### Machine-made translation; no person has reviewed it yet.
# Qiymatlar: ular qanday yoziladi.
yes = ha
no = yoʻq
not-known = nomaʼlum
depends = javoblarga bogʻliq
date = { $year }-yil { $day }-{ $month ->
    [1] yanvar
    [2] fevral
    [3] mart
    [4] aprel
    [5] may
    [6] iyun
    [7] iyul
    [8] avgust
    [9] sentabr
    [10] oktabr
    [11] noyabr
   *[12] dekabr
}
days = { $n ->
    [one] { $number } kun
   *[other] { $number } kun
}
working-days = { $n ->
    [one] { $number } ish kuni
   *[other] { $number } ish kuni
}
months = { $n ->
    [one] { $number } oy
   *[other] { $number } oy
}
years = { $n ->
    [one] { $number } yil
   *[other] { $number } yil
}
share = { $number } %
range = { $from } dan { $to } gacha
stay-closed = { $from } kunidan { $to } kunigacha
stay-open = { $from } kunidan, hali tugamagan

# Hujjatdagi joyga havola soʻzlari.
place-art = modda
place-arts = moddalar
place-point = band
place-points = bandlar
place-part = qism
place-para = xatboshi
place-section = boʻlim
place-chapter = bob
place-annex = ilova
place-note = izoh
place-table = jadval
place-item = kichik band
place-clause = band
place-rule = qoida
place-and = va
