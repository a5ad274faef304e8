### Machine-made translation; no person has reviewed it yet.
# Kunlarim va muddatlarim.
life-days-title = Kunlarim va muddatlarim
life-days-lead = Safarlaringizni kiriting. Har bir qoida boʻyicha ishlatilgan va qolgan kunlarni hamda keyingi sanalaringizni koʻrasiz.
life-days-count = Kunlarimni hisoblash
life-days-more-rows = Safarlar uchun yana satrlar
life-days-change = Safarlar va javoblarni oʻzgartirish
life-days-standing = Hozirgi holatingiz
life-days-stays = Safarlaringiz
life-days-stay = { $stay }: { $days }
life-days-strip = Kunlaringiz kalendar koʻrinishida
life-days-legend-stay = siz shu yerda edingiz
life-days-legend-free = hali boʻlishingiz mumkin
life-days-legend-over = chegaradan ortiq
life-days-legend-today = bugun
life-days-legend-last = ruxsat etilgan oxirgi kun
life-days-mark-today = ▼ bugun: { $day }
life-days-mark-last = ◆ oxirgi kun: { $day }
life-days-told-today = bugun: { $date }
life-days-told-last = ruxsat etilgan oxirgi kun: { $date }
life-days-month = { $year }-yil, { $month ->
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
life-days-rules = Har bir qoida boʻyicha
life-days-rules-note = Kirish kuni ham, chiqish kuni ham hisobga kiradi. Siz uchun eng erta kun amal qiladi.
life-days-earliest = eng erta kunni beradi
life-days-limit = Chegara
life-days-in-any = har qanday { $span } ichida { $days }
life-days-in-year = kalendar yilida { $days }
life-days-counting-from = { $rule }, faqat { $date } kunidan boshlab boʻlgan kirishlar
life-days-used = Ishlatilgan
life-days-used-since = { $days }, { $date } kunidan hisoblanadi
life-days-this-stay = Bu safarning hozirgacha oʻtgan kunlari
life-days-last-by-rule = Shu qoida boʻyicha oxirgi kun
life-days-left = Bugundan keyin qolgani
life-days-waits = Kutilayotgan javob
life-days-dates = Sanalaringiz
life-days-no-dates = Bu javoblar boʻyicha hali aniq sana yoʻq. Bu hech qanday muddat yoʻq degani emas.
life-days-to-late = Muddat oʻtib ketdi: endi nima qilaman?
life-days-door = Kunlarim va muddatlarim

# Muddat oʻtgan, chiqarib yuborilgan, kirish taqiqlangan boʻlishi mumkin.
life-help = Kim bepul yordam beradi
life-whole-plan = Rejamning hammasi
life-late-title = Muddat oʻtgan, chiqarib yuborilgan yoki kirish taqiqlangan boʻlishi mumkin
life-late-lead = Bir nechta savolga javob bering. Taqiq boʻlishi mumkinmi, qaysi kungacha va unga qarshi qanday shikoyat qilish mumkinligini koʻrasiz.
life-late-start = Savollarga javob berish
life-late-know = Har kim bilishi kerak boʻlgan narsa
life-late-is-there = Taqiq bormi?
life-late-only-law = Bu qonun ruxsat beradigan yoki buyuradigan narsa. Haqiqatan shunday qaror qilinganmi, buni faqat davlat organi biladi.
life-late-none-known = Bu javoblar boʻyicha bizdagi qoidalar hech narsani aniq yopmaydi. Bu kirish ochiq degan vaʼda emas.
life-late-possible = Bu javoblaringizga bogʻliq: quyidagilar kirishni yopishi mumkin
life-late-would-end = Kirish shu kungacha yopiq boʻlar edi
life-late-untold = Sizga hech kim aytmagan va hech kim qogʻoz bermagan boʻlsa ham, taqiq boʻlishi mumkin.
life-late-check = Buni qanday bilish mumkin
life-late-check-official = Taqiq borligini faqat davlat organining oʻz tekshiruvi koʻrsatadi. Boshqa hech bir sayt yoki vositachi buni bila olmaydi.
life-late-check-authority = Bu mamlakat uchun rasmiy onlayn tekshiruv bizda yoʻq. Buni faqat shu mamlakatning kirish haqida qaror qiladigan organi ayta oladi. Undan yozma soʻrang va javobini saqlang.
life-late-check-safe = Hozir oʻsha mamlakatdamisiz yoki oʻz davlatingiz organlaridan qoʻrqasizmi? Unda avval bepul yuridik yordamdan soʻrang. Soʻrov davlat organiga qayerda ekaningizni bildirishi mumkin.
life-late-leaving = Oxirgi kuningizdan keyin ham mamlakatdamisiz? Chiqib ketish, toʻlov qilish yoki organga oʻzingiz haqingizda xabar berish taqiqni boshlashi yoki oʻzgartirishi mumkin. Biror narsa qilishdan oldin bepul yuridik yordamga murojaat qiling va kutib oʻtirmang.
life-late-terms = Shikoyat qilish muddati qisqa boʻlishi mumkin va koʻpincha qaror haqida bilgan kuningizdan boshlanadi. Oʻsha kunni yozib qoʻying va konvertni saqlang.
life-late-no-money = Taqiqni faqat davlat organi yoki sud bekor qila oladi. Roʻyxatdan chiqarishni sotadigan odam sizni aldaydi.
life-late-contest = Qanday va qaysi kungacha shikoyat qilish mumkin
life-late-help = Hamma qogʻozlarni oʻzingiz bilan oling: qarorlar, muhrlar, chiptalar, kvitansiyalar, oila va kasallik haqidagi hujjatlar.
life-late-consequences = Qonun boʻyicha keyin nima boʻlishi mumkin
life-late-show = Menga tegishlisini koʻrsatish

# Menga ish haqi toʻlanmadi.
life-unpaid-title = Menga ish haqi toʻlanmadi
life-risk-lead = Avval xavfsizligingiz haqida toʻrtta savol. Nimadan boshlash kerakligi shularga bogʻliq.
life-risk-documents = Pasportingiz yoki boshqa hujjatlaringizni ish beruvchi yoki boshqa birov ushlab turibdimi?
life-risk-threats = Kimdir sizga tahdid qilyaptimi, ishlashga majburlayaptimi yoki ketishingizga yoʻl qoʻymayaptimi?
life-risk-housing = Yashash joyini sizga ish beruvchi beradimi?
life-risk-workers = U yerda xuddi shunday ahvoldagi boshqa xodimlar bormi?
life-risk-housing-told = Yashash joyini sizga ish beruvchi beradi. Talab qilishdan oldin boshqa yotish joyini toping va narsalaringizni olib chiqing.
life-risk-workers-told = Boshqalarga ham toʻlanmagan. Birgalikda qilingan talab uchun jazolash qiyinroq, uni isbotlash esa osonroq. Bir-biringizning ismlaringiz va raqamlaringizni saqlang.
life-danger-heading = Eng muhimi – sizning xavfsizligingiz
life-danger-text = Siz aytgan narsa majburiy mehnat boʻlishi mumkin. Sizda alohida huquqlar bor, talab esa siz xavfsizlikda boʻlguningizcha kutishi mumkin.
life-danger-papers = Hech kim pasportingizni ushlab turishga haqli emas. Uni pulga qaytarib olmang va u uchun hech narsaga qoʻl qoʻymang.
life-danger-alone = Ish beruvchi oldiga yolgʻiz bormang. Politsiyaga ham yolgʻiz bormang: avval bepul yordam bilan gaplashing.
life-danger-sign = Oʻqiy olmaydigan hech narsaga qoʻl qoʻymang, ayniqsa sizga haq toʻlangan degan qogʻozga.
life-danger-pay = Ketganingiz uchun ish haqingizni yoʻqotmaysiz. Uni keyin, boshqa mamlakatdan turib ham talab qilish mumkin.
life-danger-go = Hozir nima qilish kerak
life-danger-on = Menga xavf yoʻq: talabga oʻtish
life-months-title = Ishingiz va oylaringiz
life-months-lead = Nima kelishilgani va nima toʻlanganini yozing. Buni sizdan boshqa hech kim koʻrmaydi.
life-months-without = Bu shartnomasiz, ruxsatnomasiz va firma nomisiz ham ishlaydi. Bilganingizni yozing.
life-months = Oylar
life-months-why = Toʻliq toʻlanmagan har bir oy uchun bitta satr. Hech narsa toʻlanmagan boʻlsa, 0 yozing.
life-month-number = Oy ({ $n })
life-agreed = Kelishilgan
life-paid = Toʻlangan
life-due-day = Ish haqi kuni, bilsangiz (aks holda qonundagi oxirgi kun olinadi)
life-more-months = Yana oylar
life-until = Foiz shu kungacha hisoblanadi
life-until-why = Sizga toʻlangan kun; bugun boʻlsa, boʻsh qoldiring.
life-count = Hisoblash
life-slip-month = Oy va yilni raqam bilan yozing, masalan 5 va 2026.
life-slip-agreed = Shu oy uchun qancha kelishilganini yozing.
life-slip-paid = Shu oy uchun qancha toʻlanganini yozing, hech narsa toʻlanmagan boʻlsa 0.
life-slip-more = Kelishilganidan koʻp toʻlangan: demak, shu oy uchun qarz yoʻq.
life-slip-twice = Bu oy bu yerda allaqachon bor. Ikki qismga turli ish haqi kunlarini yozing.
life-slip-no-month = Kamida bitta oyni toʻldiring.
life-result-title = Sizga qancha qarzdor
life-owed = Ish haqi qarzi
life-interest-to = Qonun boʻyicha foiz, { $date } kunigacha hisoblangan
life-total = Jami
life-partly = Baʼzi oylarning foizi nomaʼlum, shuning uchun umumiy summa yoʻq.
life-pay-day = Shu oylarning ish haqi kunini yozing.
life-rounded-half-up = Har bir oyning foizi { $step } gacha yaxlitlangan, yarmi yuqoriga; summalar aniq.
life-rounded-down = Har bir oyning foizi { $step } gacha pastga yaxlitlangan; summalar aniq.
life-rounded-up = Har bir oyning foizi { $step } gacha yuqoriga yaxlitlangan; summalar aniq.
life-file-by = Shu kun tugashidan oldin topshiring
life-file-month = Bu oxirgi kunlarning eng ertasi; u shu oyniki: { $month }. Uni kutmang.
life-file-passed = Baribir topshiring va muddatni qanday tiklash mumkinligini bepul yuridik yordamdan soʻrang.
life-file-unknown = Bu javoblar boʻyicha talab berishning oxirgi kuni nomaʼlum. Hozir harakat qiling va bepul yuridik yordamga murojaat qiling.
life-step = Shu kunni oʻtkazib yubormaslik uchun kerak boʻlgan qadam
life-step-only = Muddat faqat shu qadam bilan aniq saqlanadi. Boshqa shikoyatlar yordam berishi mumkin, lekin muddat uchun ularga ishonib qolmang.
life-step-open = Quyidagi savollarga javob bering: shunda muddatni saqlaydigan qadamni aytish mumkin boʻladi.
life-step-none = Bizda bu qadamni aytadigan qoida yoʻq. Talabingiz oʻsha kungacha qaysi idorada boʻlishi kerakligini bepul yuridik yordamdan soʻrang.
life-by-month = Oyma-oy
life-due = Toʻlanishi kerak boʻlgan kun
life-interest = Foiz
life-interest-why = Nega shuncha foiz
life-change-months = Oylarni oʻzgartirish
life-change-risk = Xavfsizlik haqidagi javoblarni oʻzgartirish
life-letter = Xat
life-letter-lead = Sizning tilingizda va rus tilida xat. Hamma maydonlar boʻsh qolishi mumkin.
life-letter-firm = Firma yoki ish beruvchining ismi
life-letter-place = Qayerda ishlagansiz
life-letter-job = U yerda nima qilgansiz
life-letter-name = Ismingiz
life-letter-left-out = Xatda maqomingiz, fuqaroligingiz, manzilingiz va telefoningiz haqida hech narsa aytilmaydi.
life-letter-with-contact = Men bilan qanday bogʻlanish mumkinligini qoʻshish
life-letter-contact = Siz bilan qanday bogʻlanish mumkin, masalan yordam markazining manzili
life-letter-warning = Xatdan ish beruvchi talab qilayotganingizni biladi. Iloji boʻlsa, uni avval bepul yuridik yordamga koʻrsating.
life-letter-page = Xatni koʻrsatish
life-letter-file = Matn fayli sifatida saqlash
life-letter-read = Topshirishdan oldin uni oʻqing. Sanasi va qabul qilgan odamning imzosi bor nusxani saqlang.
life-letter-print = Chop etish uchun brauzerning chop etish buyrugʻini tanlang: faqat xatlar chop etiladi, har biri alohida sahifada.
life-letter-checked = { $acts }, hujjat bilan solishtirilgan kun: { $date }
life-letter-employer = ish joyidagi ish beruvchi
life-letter-month = { $month }: kelishilgan { $agreed }, toʻlangan { $paid }, qarz { $owed }
life-letter-due = , toʻlanishi kerak boʻlgan kun: { $date }
life-letter-interest = , foiz { $sum }
