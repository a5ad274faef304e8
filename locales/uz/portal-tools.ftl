### Machine-made translation; no person has reviewed it yet.
# Hisob-kitob va maʼlumotnomalar.
tools-title = Hisob-kitob va roʻyxatlar
tools-lead = Kichik yordamchilar. Ularning hech biri kimligingizni soʻramaydi.
tools-assistance-door = Oilam Qozogʻistonda manzilli ijtimoiy yordam olishi mumkinmi?
tools-assistance-hint = Avval soʻrash mumkinligi, keyin qancha ekani.
tools-occupations-door = Kasb kodini topish
tools-occupations-hint = Kasblarning xalqaro roʻyxati (ISCO-08), ingliz va rus tillarida.
tools-calendar-door = Bayram va ish kunlari
tools-calendar-hint = Ish kunlarini sanash yoki muddat tugaydigan kunni topish.
tools-law-door = Vaqt boʻyicha qiymatlar, tartiblarni solishtirish
tools-law-hint = Eng kam ish haqlari, koʻrsatkichlar, yigʻimlar, har birining moddasi bilan.

# Manzilli ijtimoiy yordam.
tools-help-title = Manzilli ijtimoiy yordam, Qozogʻiston
tools-help-lead = Bizdagi qoidalar boʻyicha dastlabki taxmin. Daromadni davlat organining oʻzi hisoblaydi.
tools-help-first = Avval: uni soʻrashingiz mumkinmi?
tools-help-second = Keyin: qancha?
tools-help-second-hint = Bularning hammasini boʻsh qoldirishingiz mumkin. Unda faqat soʻrash mumkin yoki mumkin emasligini bilasiz.
tools-help-go = Javobni koʻrsatish
tools-help-again = Javoblarni oʻzgartirish
tools-help-yes = Uni soʻrashingiz mumkin
tools-help-no = Bu qoidalar boʻyicha uni soʻrashingiz mumkin emas
tools-help-unknown = Buni aytish uchun yana javoblar kerak

# Kasblar.
tools-job-title = Kasblar: ISCO-08
tools-job-lead = Ishni ingliz yoki rus tilida yozing yoki kodni yozing.
tools-job-label = Ish yoki kod
tools-job-example = Masalan: welder, бетонщик, 7112
tools-job-go = Qidirish
tools-job-none = Hech narsa topilmadi. Qisqaroq yoki boshqa soʻzni sinab koʻring.
tools-job-found = { $n ->
    [one] { $n } ta guruh topildi
   *[other] { $n } ta guruh topildi
}
tools-job-as = shu soʻz boʻyicha topildi: { $word }
tools-job-groups = Hamma asosiy guruhlar
tools-job-below = Uning ichidagi guruhlar
tools-job-words = Undagi ishlarning kundalik nomlari
tools-job-english = Inglizcha nomi (ILO)
tools-job-russian = Ruscha nomi (bizniki)
tools-job-note = Kodlar va inglizcha nomlar: ILO, ISCO-08. Ruscha nomlar va kundalik soʻzlar bizniki; ularni hech kim tekshirmagan.
tools-nkz = Qozogʻiston klassifikatori NKZ RK 01-2017
tools-nkz-group = U ISCO-08 asosida tuzilgan. Uning { $group } asosiy guruhi: { $sub } ta guruhcha, { $minor } ta kichik guruh, { $unit } ta boshlangʻich guruh, { $jobs } ta kasb. Malaka darajasi: { $level }.
tools-nkz-level-open = belgilanmagan
tools-nkz-not-held = Uning nomlari va boshlangʻich guruhlari bizda yoʻq. Ular ISCO-08 bilan birma-bir mos kelmaydi.
tools-nkz-source = Sonlar: НК РК 01-2017, 1-jadval, 5-bet.

# Kalendar.
tools-cal-title = Bayram va ish kunlari
tools-cal-country = Mamlakat
tools-cal-year = Yil
tools-cal-show = Koʻrsatish
tools-cal-days = { $year }-yilning nomlangan kunlari
tools-cal-months = Oylar boʻyicha ish kunlari
tools-cal-month = Oy
tools-cal-working = Ish kunlari
tools-cal-total = Butun yil
tools-cal-worked = ish kuni
tools-cal-weekend = Haftalik dam olish kunlari: { $days }
tools-cal-not-held = Bu mamlakatning { $year }-yil kalendari bizda yoʻq. Hech narsa hisoblanmadi.
tools-cal-count = Ikki kun orasidagi ish kunlarini sanash
tools-cal-from = Birinchi kun
tools-cal-to = Oxirgi kun
tools-cal-count-go = Sanash
tools-cal-counted = { $from } kunidan { $to } kunigacha, ikkala kun ham hisobda: { $n }.
tools-cal-order = Oxirgi kun birinchi kundan oldin boʻlmasligi kerak.
tools-cal-outside = Kun bizda bor yillardan tashqarida. Hech narsa hisoblanmadi.
tools-cal-add = Shuncha ish kunidan keyingi kunni topish
tools-cal-start = Boshlanish kuni (hisobga kirmaydi)
tools-cal-number = Ish kunlari soni
tools-cal-add-go = Topish
tools-cal-added = { $from } kunidan keyin { $n }: { $to }.
tools-cal-slip-date = Kalendarda bor kunni yozing.
tools-cal-slip-number = 1 dan 400 gacha boʻlgan butun son yozing.
tools-cal-years = Bizda bor yillar: { $from } dan { $to } gacha
tools-cal-estimated = taxminiy
tools-cal-observed = bayram oʻrniga dam olish kuni
tools-cal-moved-from = { $day } kunidan koʻchirilgan
tools-cal-moved-to = dam olish kuni { $day } kuniga koʻchirilgan
tools-month = { $month ->
    [1] Yanvar
    [2] Fevral
    [3] Mart
    [4] Aprel
    [5] May
    [6] Iyun
    [7] Iyul
    [8] Avgust
    [9] Sentabr
    [10] Oktabr
    [11] Noyabr
   *[12] Dekabr
}
tools-weekday = { $day ->
    [0] dushanba
    [1] seshanba
    [2] chorshanba
    [3] payshanba
    [4] juma
    [5] shanba
   *[6] yakshanba
}
