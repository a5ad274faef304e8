### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-tj-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Ishlash uchun yoki boshqa sabab bilan kelgan boʻlsangiz ham, qochqin maqomini soʻrashingiz mumkin. Soʻrash muddati qisqa boʻlishi mumkin: har qanday davlat organiga borishdan oldin bepul yuridik yordamga yoki BMTning Qochqinlar ishlari boʻyicha agentligiga murojaat qiling.
    .of = 192bc6ee6ff3f924

provision-tj-visa_free_thirty = Roʻyxatdagi davlatlar fuqarolari vizasiz kiradi.
    .of = 3c7dc86b0f74c21b

provision-tj-visa_free_thirty-note = Roʻyxatda ellik ikki davlat bor, 2024-yil maydan yana yigirma beshta; qoʻshnilar va sobiq Ittifoqning koʻp davlatlari shartnomalar boʻyicha kiradi. Roʻyxatning oʻzi bizda yoʻq.
    .of = daed6a23da6e25dd

provision-tj-work_needs_visa = Roʻyxat boʻyicha vizasiz kirish qisqa safarlar uchun: u yerga ishlash, oʻqish yoki yashash uchun keladigan odamga shunga mos viza oldindan kerak.
    .of = f58818735cd58bdb

provision-tj-turkish_visa = Turkiya fuqarosiga yana viza kerak.
    .of = 977fd461e617049e

provision-tj-visa_free_stay = Vizasiz oʻttiz kun mamlakatda boʻlishingiz mumkin.
    .of = 2b052c277ab8e957

provision-tj-visa_free_stay-note = Kirish kuni hisoblanadimi, oʻqilmagan; ertaroq kun koʻrsatilgan. 2024-yil maydan oʻn olti davlatning 55 yoshdan oshgan fuqarolariga buning oʻrniga oʻn toʻrt kun berilgan; oʻn oltitaning hammasi oʻqilmagan.
    .of = c6a123a3227a4b17

provision-tj-visa_free_fourteen = Albaniya, Jazoir, Xitoy, Marokash, Shimoliy Makedoniya, Tunis va Vyetnamning 55 yoshdan oshgan fuqarolari vizasiz oʻn toʻrt kun mamlakatda boʻlishi mumkin.
    .of = 8f7dc390a543e712

provision-tj-ninety_days_by_treaty = Armaniston, Ozarbayjon va Ukraina fuqarolari vizasiz toʻqson kun mamlakatda boʻlishi mumkin, oʻttiz kundan keyin roʻyxatdan oʻtsa, Qozogʻiston fuqarolari ham.
    .of = 03fe0c706c7fde3b

provision-tj-ninety_days_by_treaty-note = Belarus, Gruziya, Qirgʻiziston, Moldova va Rossiya haqida manbalar bir xil aytmaydi: chegarasiz yoki toʻqson kun.
    .of = e8f5dec0a12d02ab

provision-tj-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-tj-register_2018 = Chet ellik oʻn ish kuni ichida ichki ishlar organlarida roʻyxatdan oʻtadi; turistlar oʻttiz kun bundan ozod.
    .of = 5c3e336b5b20ced7

provision-tj-iranian_thirty_days = Eron fuqarosi birinchi oʻttiz kun roʻyxatdan oʻtishi shart emas; undan uzoq qolsangiz, bu kunlar tugashidan oldin roʻyxatdan oʻting.
    .of = d2b0ce0dcc058e6c

provision-tj-iranian_free_of_registration = Birinchi oʻttiz kunda Eron fuqarosiga roʻyxatdan oʻtish kerak emas.
    .of = a464d7787aec9ac9

provision-tj-kazakh_thirty_days = Qozogʻiston fuqarosi birinchi oʻttiz kun roʻyxatdan oʻtishi shart emas; undan uzoq qolsangiz, bu kunlar tugashidan oldin roʻyxatdan oʻting.
    .of = 8338b409329093ae

provision-tj-kyrgyz_sixty_days = Qirgʻiziston fuqarosi birinchi oltmish kun roʻyxatdan oʻtishi shart emas; undan uzoq qolsangiz, bu kunlar tugashidan oldin roʻyxatdan oʻting.
    .of = 31371c273687f771

provision-tj-no_registration_yet = Birinchi oʻttiz kunda Qozogʻiston fuqarosiga, birinchi oltmish kunda Qirgʻiziston fuqarosiga roʻyxatdan oʻtish kerak emas.
    .of = 0bd356934415b8c5

provision-tj-register_visa_free = Vizasiz kelgan odam ichki ishlar organlarida roʻyxatdan oʻtadi.
    .of = 44541421fc86ab62

provision-tj-register_visa = Oddiy viza bilan kelgan odam oʻn ish kuni ichida ichki ishlar organlarida roʻyxatdan oʻtadi.
    .of = 8cb47ac5f23ff87c

provision-tj-register_visa-note = Turistik yoki elektron vizasi bor turistlarga oʻttiz kun roʻyxatdan oʻtish kerak emas. Eskiroq qoʻllanmada qolgan hamma uchun uch kun deyilgan.
    .of = db6f37e7a66713b6

provision-tj-registration_is_needed = Mamlakatda vaqtincha boʻlgan chet ellik roʻyxatga olinishi shart.
    .of = 78bcece140724b7d

provision-tj-late_registration_fine = Oʻz vaqtida roʻyxatdan oʻtmagan odam jarima toʻlaydi: 2018-yil mayda u 4000 dan 4500 somonigacha edi; bugungi summa oʻqilmagan.
    .of = f7696c1d5c8d49b7

provision-tj-ban_after_expulsion = Chiqarib yuborilgandan keyin kirish besh yilga yopiladi.
    .of = 45535c66e67a802c

provision-tj-ban_after_expulsion-note = Besh yil qaysi kundan oʻtishi oʻqilmagan; bu yerda majburan chiqarilgan kundan hisoblangan. 2020-yil apreldagi oʻsha qonun loyihasi chiqarib yuborishni takroriy qoidabuzarliklar uchun qoldiradi, birinchisi uchun esa ogohlantirish yoki jarima belgilaydi; uning yakuniy matni oʻqilmagan.
    .of = b617ace374d4bd32

provision-tj-arrears_units = Toʻlanmagan ish haqi bilan qarzlarni tugatish boʻyicha mahalliy ijro shtablari shugʻullanadi; mahalliy hokimiyatdan soʻrang.
    .of = 37c4060ca8fcfa0e

provision-tj-recruiter_licence = Xodimlarni chet elga yuboradigan firmaga Mehnat, migratsiya va aholi bandligi vazirligining litsenziyasi kerak.
    .of = e20856ca8f6986a9

provision-tj-recruiter_lawful_with_licence = Firma sizni chet elga faqat litsenziya bilan yuborishi mumkin. Pul toʻlash yoki hujjat topshirishdan oldin uni koʻrsatishni soʻrang.
    .of = a5c503409e5e51e9

provision-tj-recruiter_without_licence = Sizni chet elga litsenziyasiz yuborish firma tomonidan qoidabuzarlik. Buning uchun qanday jazo borligi bizda yoʻq.
    .of = b1c359210e23d37b

provision-tj-organised_way_to_russia = Rossiyaga ikki davlat bitimi boʻyicha uyushgan tarzda yollash orqali borishingiz mumkin.
    .of = 50d832b8ed345db8

provision-tj-organised_way_to_russia-note = Bitim kuchga kirgan kun oʻqilmagan; u koʻrsatilgan birinchi kunda imzolangan.
    .of = a4465127cbfad9ac

provision-tj-deceit_in_recruitment_is_a_crime = Odamlarni ekspluatatsiya qilish uchun aldab yollash jinoyat, buning uchun besh yilgacha ozodlikdan mahrum qilinadi.
    .of = 50c3798274b66943

provision-tj-representation_takes_wage_disputes = Mehnat, migratsiya va aholi bandligi vazirligining Rossiyadagi vakolatxonasi toʻlanmagan ish haqi masalasini ish beruvchilar oldida koʻtaradi. Shartnomaning oʻzingizdagi nusxasini saqlang va oʻsha yerga shikoyat qiling.
    .of = 0caaf289f893ddc5

provision-tj-migration_service_in_russia = Migratsiya xizmatining Rossiyada ishonch telefonlari va vakolatxonalari bor. Koʻplari javob bermaydi: yozma ham murojaat qiling yoki oʻzingiz boring va qayta qoʻngʻiroq qilishlarini kutmang.
    .of = 468dee8cb76c58c7

provision-tj-victims_are_supported = Qonun odam savdosidan jabrlanganlarga yordam xizmatlarini beradi.
    .of = 08cca7087aafad3f

provision-tj-status_of_victim = Jabrlangan maqomi uchun ariza kerak, u murakkab: yordam tashkilotidan yoki bepul yuridik yordamdan koʻmaklashishni soʻrang.
    .of = 646bb03dfc5668a9

provision-tj-trafficking_is_a_crime = Odam savdosi uchun besh yildan oʻn besh yilgacha ozodlikdan mahrum qilinadi; qul mehnati alohida jinoyat.
    .of = 4bc8b9a60e2eb875

provision-tj-sale_of_a_child_is_a_crime = Bolani sotish uchun besh yildan oʻn besh yilgacha ozodlikdan mahrum qilinadi.
    .of = bac199b2e0d82919

provision-tj-least_monthly_pay = Toʻliq oy ishlaganingiz uchun sizga kamida eng kam ish haqi toʻlanadi.
    .of = 50deacd8111af3ba

provision-tj-least_monthly_pay_before_code = Toʻliq oy ishlaganingiz uchun sizga kamida eng kam ish haqi toʻlangan.
    .of = 69c3663c78822b3b

provision-tj-shortfall_to_minimum = Ish beruvchi eng kam ish haqi bilan toʻliq oy uchun sizga toʻlangan summa orasidagi farqni toʻlashi kerak.
    .of = 7131e8e8ba82c62b

provision-tj-paid_in_somoni = Ish haqi sizga somonida toʻlanadi; talonlar, tilxatlar va qarz vaʼdalari ish haqi emas.
    .of = 20daa3950dd9102b

provision-tj-pay_in_kind_limit = Tovarlar oylik ish haqining koʻpi bilan shu qismi oʻrnini bosishi mumkin va faqat sizning roziligingiz bilan.
    .of = 38414596c7758983

provision-tj-working_hours = Ish haftasi qirq soat. Ish vaqtidan tashqari ish uchun sizning yozma roziligingiz kerak, u ketma-ket ikki kunda toʻrt soatdan va bir yilda 120 soatdan oshmasligi kerak.
    .of = e103dc51353de3c4

provision-tj-permission_and_permit = Ikki hujjat kerak: ish beruvchingizga chet ellik ishchi kuchidan foydalanish ruxsati va sizga ishlash uchun ruxsatnoma.
    .of = 70659f9366f061a9

provision-tj-permission_and_permit-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-tj-permit_from_migration_service = Ishlash uchun ruxsatnomani migratsiya xizmati beradi.
    .of = 9fa98bfb0d946a70

provision-tj-permit_from_migration_service-where = Migratsiya xizmati
    .of = d0df3a8a0b64adc0

provision-tj-permit_from_migration_service-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-tj-permit_from_ministry = Ish boshlashdan oldin ishlash uchun ruxsatnoma oling; uni Mehnat, migratsiya va aholi bandligi vazirligining Migratsiya xizmati beradi.
    .of = 0e9f773a259cb4c0

provision-tj-permit_from_ministry-where = Mehnat, migratsiya va aholi bandligi vazirligining Migratsiya xizmati
    .of = 9eed56772690748e

provision-tj-permit_from_ministry-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-tj-permit_for_one_employer = Ishlash uchun ruxsatnoma ish beruvchingizga va yillik kvotaga bogʻlangan.
    .of = 405b2edac9110d60

provision-tj-permit_for_one_employer-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-tj-permission_five_years = Ish beruvchiga chet ellik ishchi kuchidan foydalanish ruxsati koʻpi bilan besh yilga beriladi.
    .of = 68b85966420a1463

provision-tj-permission_three_years = Ish beruvchiga chet ellik ishchi kuchidan foydalanish ruxsati koʻpi bilan uch yilga beriladi.
    .of = a576376981347499

provision-tj-work_without_permit_fine = Ishlash uchun ruxsatnomasiz ishlaganlik uchun jarima solinadi; 2022-yilda toʻrt xodimga birga 9600 somoni jarima solingan.
    .of = 0cace26070ce400d
