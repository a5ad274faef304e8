### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-tj-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Ishlash uchun yoki boshqa sabab bilan kelgan boʻlsangiz ham, qochqin maqomini soʻrashingiz mumkin: chegarada chegarachilardan, mamlakat ichida ichki ishlar organlaridan. Lekin arizalarni koʻrib chiqish yillab toʻxtab turgan va afgʻonlar, qochqin hujjatlari bilan ham, majburan chiqarilgan. Soʻrash muddati qisqa boʻlishi mumkin: darhol va har qanday davlat organiga borishdan oldin bepul yuridik yordamga yoki BMTning Qochqinlar ishlari boʻyicha agentligiga murojaat qiling.
    .of = 267e37aab1d81603

provision-tj-not_sent_back = Qochqin maqomini soʻragan, uni olgan yoki yoʻqotgan odamni oʻz xohishiga qarshi hayoti yoki erkinligi xavf ostida boʻlgan davlatga qaytarib yuborish mumkin emas va uning yozma roziligisiz vatani hokimiyatiga u haqda xabar berilmaydi. Himoya soʻrash uchun chegaradan noqonuniy oʻtgan odam buning uchun jazolanmaydi.
    .of = 825c7ac82e703262

provision-tj-not_sent_back-note = BMT Qochqinlar ishlari boʻyicha agentligi hisobicha, 2024-yil dekabrda kamida 80 afgʻon majburan chiqarilgan, holbuki koʻplarida qochqin hujjatlari bor edi; 2025-yil iyulda afgʻonlarga ketish uchun 15 kun berilgan. Agentlikning va oilangizning telefon raqamini yoningizda olib yuring. Qonundagi istisno: asosli sabab bilan davlat xavfsizligiga xavf deb hisoblangan yoki ayniqsa ogʻir jinoyat uchun hukmi kuchga kirgan odam.
    .of = 390e1b28579f4ade

provision-tj-appeal_refusal = Arizangiz qabul qilinmasa, rad etilsa yoki maqom olib qoʻyilsa, yozma xabardan keyin bir oy ichida yuqori organga yoki sudga shikoyat qiling; biri ikkinchisini istisno qilmaydi. Darhol bepul yuridik yordamga murojaat qiling.
    .of = 5f404f3ff37eaef6

provision-tj-visa_free_thirty = Roʻyxatdagi davlatlar fuqarolari vizasiz kiradi.
    .of = 3c7dc86b0f74c21b

provision-tj-visa_free_thirty-note = Roʻyxatda ellik ikki davlat bor, 2024-yil maydan yana yigirma beshta; qoʻshnilar va sobiq Ittifoqning koʻp davlatlari shartnomalar boʻyicha kiradi. Davlatingiz roʻyxatda bor-yoʻqligini konsullikdan soʻrang.
    .of = 19b94bdc4b225ea0

provision-tj-work_needs_visa = Roʻyxat boʻyicha vizasiz kirish qisqa safarlar uchun: u yerga ishlash, oʻqish yoki yashash uchun keladigan odamga shunga mos viza oldindan kerak.
    .of = f58818735cd58bdb

provision-tj-turkish_visa = Turkiya fuqarosiga yana viza kerak.
    .of = 977fd461e617049e

provision-tj-visa_free_stay = Vizasiz oʻttiz kun mamlakatda boʻlishingiz mumkin.
    .of = 2b052c277ab8e957

provision-tj-visa_free_stay-note = Kirish kuni hisoblanadimi, aniq emas; ertaroq kun koʻrsatilgan. 2024-yil maydan oʻn olti davlatning 55 yoshdan oshgan fuqarolariga buning oʻrniga oʻn toʻrt kun berilgan; oʻn oltitaning hammasi bizga maʼlum emas.
    .of = da523e99a7a1fa67

provision-tj-visa_free_fourteen = Albaniya, Jazoir, Xitoy, Marokash, Shimoliy Makedoniya, Tunis va Vyetnamning 55 yoshdan oshgan fuqarolari vizasiz oʻn toʻrt kun mamlakatda boʻlishi mumkin.
    .of = 8f7dc390a543e712

provision-tj-ninety_days_by_treaty = Armaniston, Ozarbayjon va Ukraina fuqarolari vizasiz toʻqson kun mamlakatda boʻlishi mumkin, oʻttiz kundan keyin roʻyxatdan oʻtsa, Qozogʻiston fuqarolari ham.
    .of = 03fe0c706c7fde3b

provision-tj-until_the_visa_ends = Viza bilan kelgansiz: u amal qilguncha, unda ruxsat etilgan kunlarcha mamlakatda boʻlishingiz mumkin. Elektron viza, yengib boʻlmas kuchdan tashqari, uzaytirilmaydi va ish vizasiga almashtirilmaydi.
    .of = b7205f9120902703

provision-tj-visa_extension = Pasportga yopishtiriladigan vizani uzaytirish mumkin: u tugashidan oldin ariza bering.
    .of = 23a04c0ce059c73b

provision-tj-visa_extension-where = Tashqi ishlar vazirligining Bosh konsullik boshqarmasi; onlayn anketa www.visa.gov.tj saytida
    .of = d84b61d1ad10a6c6

provision-tj-visa_extension-documents = pasport; chop etilgan onlayn ariza; surat; uch oydan uzoq muddat uchun OIV haqida tibbiy maʼlumotnoma; yigʻimlar toʻlangani haqida kvitansiya
    .of = afa1ff883d6293aa

provision-tj-visa_extension-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-tj-ninety_or_no_limit = Belarus, Gruziya, Qirgʻiziston, Moldova va Rossiya fuqarolari haqida qoʻllanmalar bir xil aytmaydi: vizasiz toʻqson kun yoki chegarasiz. Toʻqson kunni hisobga oling va u tugashidan oldin bepul yuridik yordamdan soʻrang.
    .of = fb6a2279b689040a

provision-tj-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-tj-days_over_the_limit = Muddatdan ortiq qolgan kunlar ruxsat etilgan oxirgi kundan keyingi kundan boshlab hisoblanadi.
    .of = 078ec4cce77d4106

provision-tj-register_2018 = Chet ellik oʻn ish kuni ichida ichki ishlar organlarida roʻyxatdan oʻtadi; turistlar oʻttiz kun bundan ozod.
    .of = 5c3e336b5b20ced7

provision-tj-iranian_thirty_days = Eron fuqarosi birinchi oʻttiz kun roʻyxatdan oʻtishi shart emas; undan uzoq qolsangiz, bu kunlar tugashidan oldin roʻyxatdan oʻting.
    .of = d2b0ce0dcc058e6c

provision-tj-iranian_thirty_days-where = Ichki ishlar organlarining pasport va roʻyxatga olish boʻlimi (OVIR); mehmonxona oʻz mehmonlari uchun buni bajarishi mumkin
    .of = 64ff193ed156b6f7

provision-tj-iranian_thirty_days-documents = kirish belgisi bor pasport va uning nusxasi; xususiy uy-joyda egasi oʻz hujjatlari bilan birga boradi
    .of = 7117d14f16154827

provision-tj-iranian_thirty_days-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-tj-iranian_free_of_registration = Birinchi oʻttiz kunda Eron fuqarosiga roʻyxatdan oʻtish kerak emas.
    .of = a464d7787aec9ac9

provision-tj-kazakh_thirty_days = Qozogʻiston fuqarosi birinchi oʻttiz kun roʻyxatdan oʻtishi shart emas; undan uzoq qolsangiz, bu kunlar tugashidan oldin roʻyxatdan oʻting.
    .of = 8338b409329093ae

provision-tj-kazakh_thirty_days-where = Ichki ishlar organlarining pasport va roʻyxatga olish boʻlimi (OVIR); mehmonxona oʻz mehmonlari uchun buni bajarishi mumkin
    .of = 64ff193ed156b6f7

provision-tj-kazakh_thirty_days-documents = kirish belgisi bor pasport va uning nusxasi; xususiy uy-joyda egasi oʻz hujjatlari bilan birga boradi
    .of = 7117d14f16154827

provision-tj-kazakh_thirty_days-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-tj-kyrgyz_sixty_days = Qirgʻiziston fuqarosi birinchi oltmish kun roʻyxatdan oʻtishi shart emas; undan uzoq qolsangiz, bu kunlar tugashidan oldin roʻyxatdan oʻting.
    .of = 31371c273687f771

provision-tj-kyrgyz_sixty_days-where = Ichki ishlar organlarining pasport va roʻyxatga olish boʻlimi (OVIR); mehmonxona oʻz mehmonlari uchun buni bajarishi mumkin
    .of = 64ff193ed156b6f7

provision-tj-kyrgyz_sixty_days-documents = kirish belgisi bor pasport va uning nusxasi; xususiy uy-joyda egasi oʻz hujjatlari bilan birga boradi
    .of = 7117d14f16154827

provision-tj-kyrgyz_sixty_days-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-tj-no_registration_yet = Birinchi oʻttiz kunda Qozogʻiston fuqarosiga, birinchi oltmish kunda Qirgʻiziston fuqarosiga roʻyxatdan oʻtish kerak emas.
    .of = 0bd356934415b8c5

provision-tj-register_visa_free = Vizasiz kelgan odam ichki ishlar organlarida roʻyxatdan oʻtadi; oʻn ish kuni ichida qaytib ketadigan odamga bu kerak emas. Roʻyxat sizga kerakli muddatga beriladi, shartnomada, pasportda koʻrsatilganidan yoki bir yildan uzoqqa emas.
    .of = 4916a0f970205d3e

provision-tj-register_visa_free-where = Ichki ishlar organlarining pasport va roʻyxatga olish boʻlimi (OVIR); mehmonxona oʻz mehmonlari uchun buni bajarishi mumkin
    .of = 64ff193ed156b6f7

provision-tj-register_visa_free-documents = kirish belgisi bor pasport va uning nusxasi; xususiy uy-joyda egasi oʻz hujjatlari bilan birga boradi
    .of = 7117d14f16154827

provision-tj-register_visa_free-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-tj-register_visa = Oddiy viza bilan kelgan odam kirgandan keyin oʻn ish kuni ichida ichki ishlar organlarida roʻyxatdan oʻtadi; shu kunlar ichida qaytib ketadigan odamga bu kerak emas. Yangi manzilni ham oʻzingiz xabar qilishingiz kerak.
    .of = 157aa4234e3c06d2

provision-tj-register_visa-where = Ichki ishlar organlarining pasport va roʻyxatga olish boʻlimi (OVIR); mehmonxona oʻz mehmonlari uchun buni bajarishi mumkin
    .of = 64ff193ed156b6f7

provision-tj-register_visa-documents = kirish belgisi bor pasport va uning nusxasi; xususiy uy-joyda egasi oʻz hujjatlari bilan birga boradi
    .of = 7117d14f16154827

provision-tj-register_visa-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-tj-register_visa-note = Turistik yoki elektron vizasi bor turistlarga oʻttiz kun roʻyxatdan oʻtish kerak emas. Eskiroq qoʻllanmada qolgan hamma uchun uch kun deyilgan.
    .of = db6f37e7a66713b6

provision-tj-registration_is_needed = Mamlakatda vaqtincha boʻlgan chet ellik roʻyxatga olinishi shart.
    .of = 78bcece140724b7d

provision-tj-host_registers_guests = Chet ellikni qabul qiladigan yoki taklif qilgan har kim mehmonni kelganidan keyin oʻn ish kuni ichida ichki ishlar organlarida roʻyxatdan oʻtkazishi shart.
    .of = 95b346f8480e9143

provision-tj-registration_costs = 2023-yilda roʻyxatdan oʻtish 180 somoniy turar va uch ish kunigacha vaqt olar edi; bugungi summa bizga maʼlum emas. Kvitansiyani oling.
    .of = cb65f2e33a2d7abc

provision-tj-late_registration_fine = Oʻz vaqtida roʻyxatdan oʻtmagan odam jarima toʻlaydi: 2018-yil mayda u 4000 dan 4500 somonigacha edi; bugungi summa bizga maʼlum emas. Politsiyaga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 4571c0c4f644d360

provision-tj-late_registration_fine-note = Qarorni qogʻozda talab qiling. Uning ustidan qaysi muddatda va qayerga shikoyat qilinishini biz oʻqimadik: uni olgan kuningizning oʻzida bepul yuridik yordamga murojaat qiling.
    .of = 53a64d8f5f6870c0

provision-tj-over_the_term = Mamlakatda boʻlish muddatidan ortiq qolgansiz. Britaniyaning safar maslahatlarida jarima solinishi mumkinligi va Tashqi ishlar vazirligining konsullik boʻlimidan chiqish vizasini olmaguningizcha chiqib keta olmasligingiz aytilgan; aeroportlarda u berilmaydi. Biror idoraga yoki chegaraga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 973fabf67ea4f702

provision-tj-ban_after_expulsion = Chiqarib yuborilgandan keyin kirish besh yilga yopiladi.
    .of = 45535c66e67a802c

provision-tj-ban_after_expulsion-note = Besh yil qaysi kundan oʻtishi aniq emas; bu yerda majburan chiqarilgan kundan hisoblangan. 2020-yil apreldagi oʻsha qonun loyihasi chiqarib yuborishni takroriy qoidabuzarliklar uchun qoldiradi, birinchisi uchun esa ogohlantirish yoki jarima belgilaydi; uning yakuniy matni bizga maʼlum emas.
    .of = 8eab665666ecbc56

provision-tj-written_contract = Shartnomangiz yozma, ikki imzolangan nusxada boʻladi; biri sizniki: uni saqlang. Ish beruvchi aybi bilan hujjatsiz ishlashga qoʻyilgan boʻlsangiz, shartnoma birinchi kundan hisoblanadi. Sinov muddati koʻpi bilan uch oy va faqat shartnomada yozilgan boʻlsa hisoblanadi; mavsumiy ishda va 18 yoshgacha sinov muddati yoʻq.
    .of = 1851e849afc9c2f7

provision-tj-no_worse_for_citizenship = Ish haqida va ishdagi barcha huquqlarda fuqaroligingiz, kelib chiqishingiz, tilingiz yoki diningiz uchun sizga boshqalardan yomonroq munosabatda boʻlish mumkin emas; bu haqda sudga murojaat qilishingiz mumkin.
    .of = 49dcdcf7ad5d7247

provision-tj-forced_labour_forbidden = Majburiy mehnat taqiqlangan. Kimdir ishlashingiz uchun pasportingizni olib qoʻygan yoki tahdid qilayotgan boʻlsa, avval ish beruvchiga emas, bepul yuridik yordamga murojaat qiling.
    .of = 0d2fbc5c88f0b7fb

provision-tj-no_dismissal_for_pregnancy = Homilador ekaningizda yoki uch yoshgacha bolangiz boʻlsa, firma yopilmasa, ish beruvchi sizni ishdan boʻshatishi mumkin emas, firma yopilganda esa sizga boshqa ish topib berilishi shart. Homiladorlikda (oʻn ikkinchi haftadan) muddatli shartnoma tugasa, shifokor hujjatini qoʻshib, uni uzaytirishni yozma soʻrang.
    .of = 57d7c66ee1c4949c

provision-tj-no_dismissal_while_ill = Kasalligingizda (kasallik toʻrt oydan uzoq davom etmagan boʻlsa), taʼtilda yoki xizmat safarida ekaningizda, firma yopilishidan tashqari, ish beruvchi sizni ishdan boʻshatishi mumkin emas. Sudda ishdan boʻshatish toʻgʻri boʻlganini ish beruvchi isbotlaydi.
    .of = d5d9e4d406e6f0cc

provision-tj-notice_and_severance = Firma yopilgani yoki xodimlar qisqartirilgani uchun yoxud malaka yoki sogʻliq yetishmagani uchun ishdan boʻshatilsangiz, sizga kamida uch oʻrtacha oylik ish haqi toʻlanadi. Shartnomangiz muddatsiz boʻlsa, ikki oy oldin (malaka yoki sogʻliq uchun bir oy oldin) ogohlantirilasiz ham, ish qidirish uchun haftasiga haq toʻlanadigan bir boʻsh kun beriladi.
    .of = b322b5ed9fd1b421

provision-tj-notice_and_severance-note = Mavsumiy ish: firma yopilganda yoki xodimlar qisqartirilganda bir oylik ish haqi va yetti kunlik ogohlantirish. Uy xoʻjaligidagi ish: shartnomada yozilganidek.
    .of = 8046073d25f9ab8c

provision-tj-work_book_on_last_day = Oxirgi kuni ish beruvchi sizga mehnat daftarchasini yoki ishingiz haqida boshqa hujjatni beradi; kechikishning har bir kuni uchun u sizga oʻrtacha kunlik ish haqini toʻlashi kerak. Ishingiz va ish haqingiz haqida maʼlumotnomani keyin ham soʻrashingiz mumkin. Uy xoʻjaligi mehnat daftarchasini yuritmaydi: u yerda dalil shartnomadir.
    .of = 221cb8d0b850212d

provision-tj-accident_report = Ish beruvchi baxtsiz hodisani uch kun ichida (ogʻir, oʻlim bilan tugagan yoki bir necha kishi jarohatlangan boʻlsa, oʻn besh kun ichida) tekshirishi va dalolatnoma tuzishi shart; siz qatnashishingiz mumkin, nusxasi yana uch kun ichida sizga beriladi. Hodisa yashirilgan yoki siz undan faqat keyinroq kasal boʻlgan boʻlsangiz, tekshiruvni yozma talab qiling: unda u bir oy ichida oʻtkaziladi. Ish beruvchi rad etsa, xodimlar vakillariga, mehnat sohasidagi davlat nazoratiga yoki sudga murojaat qiling.
    .of = 6ffdde900de5bf70

provision-tj-accident_report-note = Ogʻir, oʻlim bilan tugagan yoki bir necha kishi jarohatlangan hodisa haqida ish beruvchi bir sutka ichida mehnat va migratsiya nazoratiga hamda prokurorga xabar berishi shart: hujjatlaringiz joyida boʻlmasa, tezroq bepul yuridik yordamga murojaat qiling.
    .of = e12e842b94162860

provision-tj-harm_is_made_good = Ishdagi jarohat uchun ish beruvchi sizga yoʻqotilgan ish haqini, xarajatlarni va maʼnaviy zararni toʻlashi kerak; shu sababli nogiron boʻlib qolgan boʻlsangiz, kamida shu summada bir martalik toʻlov ham beradi (oʻn ikki oʻrtacha oylik ish haqi).
    .of = 1e238d65c6709db1

provision-tj-harm_is_made_good-note = Ish beruvchi bundan faqat aybdor emasligini, xavfli mashina va transport uchun esa yengib boʻlmas kuch yoki sizning qasdingiz boʻlganini isbotlasa, ozod boʻladi.
    .of = 71d57b0cd83e110e

provision-tj-death_lump_sum = Xodim ishdagi baxtsiz hodisadan vafot etgan boʻlsa, ish beruvchi oilaga kamida oltmish oʻrtacha oylik ish haqi miqdorida bir martalik toʻlov toʻlaydi va xodimning qaramogʻida boʻlganlarni, keyin tugʻilgan bolani ham, taʼminlaydi.
    .of = 2548f8e612f2e165

provision-tj-pay_of_the_dead = Xodim hali olmagan ish haqi oilaga yoki dafn uchun toʻlagan odamga beriladi.
    .of = 7c22378481fbd6e9

provision-tj-claim_for_dismissal = Ishga tiklanish uchun sizga ishdan boʻshatish buyrugʻi nusxasi topshirilgan kundan bir oy ichida sudga murojaat qilasiz.
    .of = 8ecd4cd79758b26c

provision-tj-claim_for_pay = Toʻlanmagan ish haqi uchun, u toʻlanishi kerak boʻlgan kundan uch yil ichida sudga murojaat qilasiz. Firmaning kelishtirish komissiyasiga uch oy ichida murojaat qilasiz.
    .of = 5eaee360d02c0157

provision-tj-claim_other = Boshqa mehnat nizolari boʻyicha qoidabuzarlikni bilgan kundan uch yil ichida sudga, uch oy ichida komissiyaga murojaat qilasiz.
    .of = 2d3f0e94c1527f72

provision-tj-no_commission_needed = Toʻgʻridan-toʻgʻri sudga murojaat qilishingiz mumkin; kelishtirish komissiyasi sizning ixtiyoringizda va yetti kun ichida qaror qiladi.
    .of = f1a78a5bebc38442

provision-tj-back_to_work = Ishdan boʻshatish noqonuniy boʻlsa, siz darhol ishga tiklanasiz, butun yoʻqotilgan vaqt uchun oʻrtacha ish haqini, nizo xarajatlarini va kamida oʻrtacha oylik ish haqi miqdorida maʼnaviy zararni olasiz.
    .of = 476a43201d22f4e2

provision-tj-labour_supervision = Mehnat, migratsiya va bandlik sohasidagi nazorat boʻyicha davlat xizmatiga shikoyat qilishingiz mumkin. U migratsiyani ham kuzatadi va ish beruvchi shikoyatni biladi: hujjatlaringiz joyida boʻlmasa, avval bepul yuridik yordamga murojaat qiling.
    .of = d4a49d783c13b6a2

provision-tj-labour_supervision-where = Mehnat, migratsiya va bandlik vazirligi huzuridagi Mehnat, migratsiya va bandlik sohasidagi nazorat boʻyicha davlat xizmati; uning mahalliy boʻlimi
    .of = 148f22c1b3508463

provision-tj-arrears_units = Toʻlanmagan ish haqi bilan qarzlarni tugatish boʻyicha mahalliy ijro shtablari shugʻullanadi; mahalliy hokimiyatdan soʻrang.
    .of = 37c4060ca8fcfa0e

provision-tj-sick_pay = Kasal boʻlsangiz, klinikadan kasallik varaqasini oling: ish beruvchi undagi kunlar uchun birinchi kundan, ketma-ket koʻpi bilan toʻrt oy toʻlaydi; uydagi jarohatdan keyin oltinchi kundan. Mehnat shartnomasi bor har bir odam sugʻurtalangan. Varaqani ishga qaytganda yoki hali kasal boʻlsangiz, keyingi ish haqi kunigacha, sogʻayganingizdan keyin koʻpi bilan olti oy ichida topshiring.
    .of = 0679669eae8db2e3

provision-tj-sick_pay-note = Ishdagi baxtsiz hodisadan keyin u haqdagi dalolatnoma ham kerak. Mavsumiy va vaqtinchalik ish: kasallik ishdan kelib chiqmagan boʻlsa, koʻpi bilan yetmish besh kun. Oʻn toʻrt yoshgacha kasal bola: oʻn toʻrt kun; boshqa kasal qarindosh: uch kun, koʻpi bilan yetti kun.
    .of = 366704fe56b6089e

provision-tj-paid_leave = Yiliga kamida yigirma toʻrt kun haq toʻlanadigan taʼtilingiz bor (qishloq xoʻjaligida yigirma sakkiz, oʻn sakkiz yoshgacha oʻttiz), birinchisi oʻn bir oydan keyin (tugʻish arafasida yoki undan keyin, oʻn sakkiz yoshgacha yoki oʻn toʻrt yoshgacha ikki bolasi borlarga ertaroq), u boshlanishidan kamida bir hafta oldin toʻlanadi. Olinmagani uchun, ketish sababi qanday boʻlishidan qatʼi nazar, oxirgi kuni toʻlanadi.
    .of = dff10f207869e305

provision-tj-leaving_the_job = Muddatsiz shartnomani ikki hafta oldin yozma xabar berib, ish beruvchi sharoitlar haqida yolgʻon aytgan yoki xavfsizlik qoidalariga rioya qilmagan boʻlsa, darhol tugatishingiz mumkin. Muddatli shartnomani kasallik ishlashga yoʻl bermasa, ish beruvchi qonun yoki shartnomani buzsa yoki boshqa uzrli sabab bilan tugatishingiz mumkin; aks holda faqat kelishuv bilan. Oxirgi kuni hujjatlaringiz va hamma pulingiz beriladi. Bu yerda shu ish uchun ruxsatnoma yoki viza bilan boʻlsangiz, ishdan ketish mamlakatda boʻlishingizga qanday taʼsir qilishini avval bepul yuridik yordamdan soʻrang.
    .of = 2523a817e0596d2c

provision-tj-maternity_days = Qancha ishlaganingizdan qatʼi nazar, taʼtil tugʻishdan oldin yetmish kun va undan keyin yetmish kun (tugʻish ogʻir kechsa, sakson olti, ikki yoki undan koʻp bolada yuz oʻn kun). Ish beruvchiga klinikaning kasallik varaqasini bering: butun taʼtil uchun nafaqa birdaniga toʻlanadi; uni taʼtildan keyin koʻpi bilan olti oy ichida soʻrang. Keyin bola bilan qolishingiz mumkin, bir yarim yoshgacha nafaqa bilan, uch yoshgacha haqsiz, ish joyingiz saqlanadi.
    .of = c122524740434633

provision-tj-maternity_days_complicated = Tugʻish ogʻir kechgandan keyin taʼtil oʻn olti kun uzunroq.
    .of = 8d84fc0a21983f24

provision-tj-work_in_pregnancy = Homilador paytingizda tungi ish, ish vaqtidan tashqari ish, dam olish kunlaridagi ish va xizmat safari siz uchun yoʻq. Shifokor hujjati bilan sizga oʻrtacha ish haqingiz saqlangan yengilroq ish beriladi, shunday ish topilguncha esa shu haq bilan uyda qolasiz. Hech kim sizni shu sababli ishga olishni rad etishi mumkin emas: sababini yozma soʻrang va sudga murojaat qiling.
    .of = f4b503e20d0f6446

provision-tj-recruiter_licence = Tojikistondan xodimlarni chet elga yuboradigan firmaga Tojikiston Mehnat, migratsiya va aholi bandligi vazirligining litsenziyasi kerak.
    .of = b6214c3b11ad4466

provision-tj-recruiter_lawful_with_licence = Firma sizni chet elga faqat Tojikiston litsenziyasi bilan yuborishi mumkin. Pul toʻlash yoki hujjat topshirishdan oldin uni koʻrsatishni soʻrang.
    .of = 2122eb31b1a894c4

provision-tj-recruiter_without_licence = Sizni chet elga litsenziyasiz yuborish firma tomonidan qoidabuzarlik. Hujjatlaringizni qaytarib oling va hech narsa toʻlamang; buning uchun qanday jazo borligi bizga maʼlum emas.
    .of = 2d9c72357e0bf559

provision-tj-organised_way_to_russia = Rossiyaga ikki davlat bitimi boʻyicha uyushgan tarzda yollash orqali borishingiz mumkin.
    .of = 50d832b8ed345db8

provision-tj-organised_way_to_russia-note = Bitim kuchga kirgan kun bizga maʼlum emas; u koʻrsatilgan birinchi kunda imzolangan.
    .of = c9d7cd09b297f4fd

provision-tj-deceit_in_recruitment_is_a_crime = Odamlarni ekspluatatsiya qilish uchun aldab yollash jinoyat, buning uchun besh yilgacha ozodlikdan mahrum qilinadi.
    .of = 50c3798274b66943

provision-tj-representation_takes_wage_disputes = Tojikiston Mehnat, migratsiya va aholi bandligi vazirligining Rossiyadagi vakolatxonasi toʻlanmagan ish haqi masalasini ish beruvchilar oldida koʻtaradi. Shartnomaning oʻzingizdagi nusxasini saqlang va oʻsha yerga shikoyat qiling.
    .of = 4e2346c1a7ec47aa

provision-tj-migration_service_in_russia = Tojikiston migratsiya xizmatining Rossiyada ishonch telefonlari va vakolatxonalari bor. Koʻplari javob bermaydi: yozma ham murojaat qiling yoki oʻzingiz boring va qayta qoʻngʻiroq qilishlarini kutmang.
    .of = d56d25faa762b9a0

provision-tj-russian_list_is_shown_at_home = Rossiya sizni nazoratdagi shaxslar reyestriga kiritgan-kiritmaganini Tojikiston Mehnat vazirligi va Migratsiya xizmati saytlarida (mehnat.tj, migration.tj) hamda Ichki ishlar vazirligi saytida (vkd.tj) ham bilishingiz mumkin. Chipta sotib olishdan oldin qarang.
    .of = 8f264fb1e8735b1b

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

provision-tj-paid_to_the_card = Ish haqi bank kartangizga oʻtkaziladi, buning uchun sizdan haq olinmaydi. Konvertdagi naqd pul dalil qoldirmaydi: har bir summani va kunini yozib boring.
    .of = b94847cb26034951

provision-tj-pay_twice_a_month = Ish haqi kamida har yarim oyda toʻlanadi; toʻlov kuni dam olish kuniga toʻgʻri kelsa, bir kun oldin toʻlanadi.
    .of = 07415515b02fab64

provision-tj-late_pay_costs_more = Ish haqi ish beruvchi aybi bilan kechiksa, u sizga har bir kun uchun bankning hisob stavkasi boʻyicha qoʻshimcha summa toʻlashi kerak; u qanday hisoblanishi kodeksda aytilmagan. Uni suddan ish haqi bilan birga soʻrang.
    .of = de70fada2a959f09

provision-tj-settlement_on_last_day = Ishdan boʻshatilganingizda yoki ketganingizda toʻlanishi kerak boʻlgan hamma pul oxirgi ish kunida toʻlanadi.
    .of = 466004b4869ad180

provision-tj-deductions_limited = Ish haqingizdan koʻpi bilan beshdan bir qismi, qonunda aytilgan hollarda yarmi, bola alimenti, sogʻliqqa zarar, jinoyat bilan yetkazilgan zarar yoki axloq tuzatish ishlari uchun yetmish foizi ushlab qolinishi mumkin; va faqat qonunda sanab oʻtilgan asoslar boʻyicha.
    .of = a09b9b84625f538d

provision-tj-overtime_double = Ish vaqtidan tashqari ish, dam olish va bayram kunidagi ish kamida ikki baravar toʻlanadi; soat 22 dan 6 gacha boʻlgan tungi ish kamida bir yarim baravar toʻlanadi.
    .of = adc344c1c9329ea0

provision-tj-pay_in_kind_limit = Tovarlar oylik ish haqining koʻpi bilan shu qismi oʻrnini bosishi mumkin va faqat sizning roziligingiz bilan.
    .of = 38414596c7758983

provision-tj-working_hours = Ish haftasi qirq soat. Ish vaqtidan tashqari ish uchun sizning roziligingiz kerak, u ketma-ket ikki kunda toʻrt soatdan (zararli yoki ogʻir ishda ikki soatdan) va bir yilda 120 soatdan oshmasligi kerak.
    .of = 7a7fac813f4c9d7b

provision-tj-permission_and_permit = Ikki hujjat kerak: ish beruvchingizga chet ellik ishchi kuchidan foydalanish ruxsati va sizga ishlash uchun ruxsatnoma.
    .of = 70659f9366f061a9

provision-tj-permission_and_permit-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi bizga maʼlum emas
    .of = dd514f8dd51979d5

provision-tj-permit_from_migration_service = Ishlash uchun ruxsatnomani migratsiya xizmati beradi.
    .of = 9fa98bfb0d946a70

provision-tj-permit_from_migration_service-where = Migratsiya xizmati
    .of = d0df3a8a0b64adc0

provision-tj-permit_from_migration_service-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi bizga maʼlum emas
    .of = dd514f8dd51979d5

provision-tj-permit_from_ministry = Ish boshlashdan oldin ishlash uchun ruxsatnoma oling; uni Mehnat, migratsiya va aholi bandligi vazirligining Migratsiya xizmati beradi.
    .of = 0e9f773a259cb4c0

provision-tj-permit_from_ministry-where = Mehnat, migratsiya va aholi bandligi vazirligining Migratsiya xizmati
    .of = 9eed56772690748e

provision-tj-permit_from_ministry-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi bizga maʼlum emas
    .of = dd514f8dd51979d5

provision-tj-permit_for_one_employer = Ishlash uchun ruxsatnoma ish beruvchingizga va yillik kvotaga bogʻlangan.
    .of = 405b2edac9110d60

provision-tj-permit_for_one_employer-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi bizga maʼlum emas
    .of = dd514f8dd51979d5

provision-tj-permission_five_years = Ish beruvchiga chet ellik ishchi kuchidan foydalanish ruxsati koʻpi bilan besh yilga beriladi.
    .of = 68b85966420a1463

provision-tj-permission_three_years = Ish beruvchiga chet ellik ishchi kuchidan foydalanish ruxsati koʻpi bilan uch yilga beriladi.
    .of = a576376981347499

provision-tj-work_without_permit_fine = Ishlash uchun ruxsatnomasiz ishlaganlik uchun jarima solinadi; 2022-yilda toʻrt xodimga birga 9600 somoni jarima solingan.
    .of = 0cace26070ce400d

provision-tj-work_without_permit_fine-note = Qarorni qogʻozda talab qiling. Uning ustidan qaysi muddatda va qayerga shikoyat qilinishini biz oʻqimadik: uni olgan kuningizning oʻzida bepul yuridik yordamga murojaat qiling.
    .of = 53a64d8f5f6870c0
