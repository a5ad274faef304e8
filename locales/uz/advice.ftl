### Machine-made translation; no person has reviewed it yet.
# Javob: uning boshi, sarlavhalari va satr yonidagi soʻzlar.
title = { $country }: shu javoblar boʻyicha qonun nima deydi
title-no-country = Shu javoblar boʻyicha qonun nima deydi
head-day = Savol berilgan kun: { $day }; bugun: { $today }.
head-laws = Qonunlar: { $fingerprint }
head-not-advice = Bu maʼlumot, yuridik maslahat emas.
words-machine = Bu tildagi matnni mashina tarjima qilgan, uni hech kim tekshirmagan. Qonunning tarjima qilingan jumlasi ostida ruscha asl matni turadi; tarjima qilinmagan jumla boshqa tilda beriladi va bu belgilanadi.
other-language = (tarjima qilinmagan: { $language })
told = Siz bizga aytdingiz
acts = Huquqiy hujjatlar

group-stay = Kirish va mamlakatda boʻlish mumkinmi va qachongacha
group-duties = Nimani, kim va qaysi kungacha bajarishi kerak
group-work = Ishlash mumkinmi va qaysi hujjat bilan
group-costs = Qancha turadi
group-rights = Huquqlar
group-consequences = Shunday boʻlsa, nima boʻladi
group-contest = Qanday shikoyat qilish mumkin
group-unknown = Biz bilmagan narsalar

state-verify = tekshiring: bitta manba yoki eng yangi tahrir emas
state-not-certain = aniq emas, tekshiring
state-unknown = nomaʼlum: bizga ayting
state-not-held = nomaʼlum: bunga kerakli maʼlumot bizda yoʻq; bepul yuridik yordamdan soʻrang
state-conflict = ziddiyat: ikki qoida bir-biriga zid
state-no-rule = bizda qoida yoʻq

bound-least = { $value } yoki undan oldin
bound-greatest = { $value } yoki undan keyin

cite-unverified = modda tekshirilmagan
cite-until = { $date } kunigacha amal qilgan
cite-from = { $date } kunidan amal qiladi
cite-english = { $text } (manba inglizcha atalgan)

due-by = { $date } kunidan kechikmay
due-before = { $date } kunidan oldin
due-at-once = darhol
due-unknown = kuni hali nomaʼlum
withheld = Avval bepul yuridik yordamga murojaat qiling. Bu yerda koʻrsatilmagan qadamlar: { $n }. Ular hokimiyat organiga yoki boshqa birovga qayerda ekaningizni bildiradi, bu siz uchun xavfsizligi nomaʼlum.
withheld-before = Bu qadamlardan birining muddati bor: bu yordamga { $date } kunidan oldin murojaat qiling.
withheld-passed = Bu qadamlardan birining oxirgi kuni { $date } edi: endi nima qilish mumkinligini bepul yuridik yordamdan soʻrang.
withheld-help = Kim bepul yordam berishi portalning “{ $page }” sahifasida yozilgan.
due-passed = (bu kun oʻtib ketgan)

who = kim: { $who }
amount = summa: { $sum }
amount-unknown = hali nomaʼlum
until = { $date } kunigacha
until-unknown = hali nomaʼlum kungacha
fee = yigʻim: { $sum }
detail-where = Qayerda: { $place }
detail-documents = Hujjatlar: { $papers }
detail-otherwise = Oʻtkazib yuborilsa: { $text }
detail-exposes = Bu qadam siz haqingizda quyidagilarga xabar beradi: { $who }.
detail-published-later = Huquqiy hujjat shu kundan keyin eʼlon qilingan.

party-worker = xodim
party-host = qabul qiluvchi tomon
party-employer = ish beruvchi
party-recruiter = vositachi
party-family = oila
party-state = davlat organi
party-school = maktab
party-insurer = sugʻurtalovchi
party-police = politsiya
party-state-of-nationality = oʻz mamlakatingiz organlari

unsettled-term = Bu muddat qanday hisoblanishi hal qilinmagan; oldinroq kun koʻrsatilgan, u sizni himoya qiladi.
unsettled-value = Bu qanday hisoblanishi hal qilinmagan; sizni himoya qiladigan talqin koʻrsatilgan.
must-leave-may-change = Shikoyat, boshpana soʻrash, kasallik yoki bola bu sanani oʻzgartirishi mumkin.
leaving-may-start-ban = Qoidabuzarlikdan keyin chiqib ketish qayta kirish taqiqiga olib kelishi mumkin.
leaving-starts-ban-until = Chiqib ketish qayta kirish taqiqiga olib kelishi mumkin: kirish { $date } kunigacha yopiq boʻlishi mumkin.
left-may-have-started-ban = Siz chiqib ketgansiz, oʻsha boʻlish muddati tugagan; qoidabuzarlik boʻlsa, qayta kirish taqiqi boshlangan boʻlishi mumkin.
left-ban-until = Siz chiqib ketgansiz, oʻsha boʻlish muddati tugagan: kirish { $date } kunigacha yopiq boʻlishi mumkin.

empty-covered = Shu javoblar boʻyicha bizdagi qoidalar bu yerda hech narsani koʻrsatmaydi.
empty-open = Hali hech narsa aniq emas; quyidagi satrlar javoblaringizni kutmoqda.
empty-no-rule = Bu haqda bizda qoida yoʻq yoki faqat bir qismi bor; biz bilganimizdan koʻproq ish qilish kerak boʻlishi mumkin.
empty-open-in-part = Hali hech narsa aniq emas; quyidagi satrlar javoblaringizni kutmoqda, buning bir qismi boʻyicha esa bizda qoida yoʻq.
empty-not-asked = Bu haqda soʻralmagan.
empty-withheld = Bu sarlavhaning qadamlari koʻrsatilmagan: avval bepul yuridik yordamga murojaat qiling.
no-rule-on = Bizda qoida yoʻq: { $subjects }.
blocked = Nega javob yoʻq: { $reason }
more-open = { $n ->
    [one] Yana { $n } ta qoida qoʻllanishi mumkin; bu quyidagi savollarga bogʻliq.
   *[other] Yana { $n } ta qoida qoʻllanishi mumkin; bu quyidagi savollarga bogʻliq.
}
more-questions = { $n ->
    [one] va yana { $n } ta savol.
   *[other] va yana { $n } ta savol.
}
and-more = (va yana { $n } ta)
tell-for-details = Qolgani uchun bizga ayting: { $questions }

unknown-none = Shu javoblar boʻyicha bizdagi qoidalar ichida ochiq qolgani yoʻq.
unknown-destination = Avval savol qaysi mamlakat haqida ekanini ayting: har birining qonuni boshqa.
topic-no-rule = { $topic }, { $country }: bizda qoida yoʻq.
topics-held-in-part = { $country }: quyidagi mavzulardagi qoidalarning hammasi ham shu yerda emas: { $topic }. Bu yerda yoʻq qoida mavjud boʻlishi mumkin: bepul yuridik yordamdan soʻrang.
topic-no-country = { $topic }: bizda qoida yoʻq, chunki mamlakat nomaʼlum.
topic-seen-to = { $topic }: qonun haqidagi bilimimiz tugaydigan kun: { $date }.
would-settle = Bu javoblar koʻproq narsani aniqlashtirar edi:
need = { $question } { $n ->
    [one] (buni { $n } ta javob kutmoqda)
   *[other] (buni { $n } ta javob kutmoqda)
}

calendar-summary = Esda tutish kerak boʻlgan sana
calendar-empty = Bu javoblardan kuni maʼlum birorta qadam chiqmaydi; kalendar yozilmadi.
