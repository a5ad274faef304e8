### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-uz-no_refugee_procedure = Oʻzbekiston qochqinlar haqidagi konvensiyaga qoʻshilmagan va unda qochqinlar uchun tartib yoʻq: viza yoki ruxsatnomasiz siz oddiy chet ellik hisoblanasiz va ketishga majbur qilinishingiz mumkin. U qiynoqlarga qarshi konvensiyaga qoʻshilgan va hech kimni qiynoq kutayotgan joyga qaytarib yuborishi mumkin emas. Vizangiz tugashidan oldin va har qanday davlat organiga yoki konsulligingizga borishdan oldin bepul yuridik yordamga yoki BMTning Qochqinlar ishlari boʻyicha agentligiga murojaat qiling.
    .of = e2a363889ecc3a2a

provision-uz-no_refugee_procedure-note = 2024-yil oktabrda boshpana haqidagi qonun tayyorlanayotgan edi; u qabul qilinganmi, bizga maʼlum emas. Faqat siyosiy boshpana bor, u haqda Prezident qaror qiladi (2017-yil 29-maydagi farmon): ariza berishdan oldin yuristdan soʻrang.
    .of = 670c3118b9ba1f77

provision-uz-harm_is_made_good = Ishda yoki ish beruvchining transportida yoʻlda jarohat olgan boʻlsangiz, ish beruvchi aybdor emasligini isbotlamasa, sizga kamida shu summada bir martalik toʻlov (bir yillik oʻrtacha ish haqi), yoʻqotilgan ish haqi uchun oylik toʻlovlar va davolanish xarajatlarini toʻlashi kerak. Shifoxonaning har bir qogʻozini saqlang.
    .of = d1a36f3b27066de7

provision-uz-harm_is_made_good-note = Oylik toʻlovlar tibbiy-ijtimoiy komissiya aniqlagan mehnat qobiliyati yoʻqotilishiga bogʻliq; nogironligi bor odam uchun ular eng kam ish haqining kamida yarmi boʻladi. Oʻzingizning qoʻpol ehtiyotsizligingiz oylik toʻlovlarni kamaytiradi, bir martalik toʻlovni ham, xarajatlarni ham kamaytirmaydi.
    .of = afce09005e4a75b7

provision-uz-ask_the_employer_first = Ish beruvchiga yozma murojaat qilib, shu toʻlovlarni soʻrang: u oʻn kun ichida qaror qiladi va yana uch kun ichida sizga yozma javob beradi. Javob boʻlmasa yoki siz rozi boʻlmasangiz, sudga murojaat qiling; hayot va sogʻliqqa yetkazilgan zarar uchun muddat oʻtmaydi va sud xarajatlari toʻlanmaydi.
    .of = e183d6e1c1ae998c

provision-uz-ask_the_employer_first-where = ish beruvchi, keyin fuqarolik ishlari boʻyicha tuman sudi
    .of = 5b6a67c872520f6b

provision-uz-death_lump_sum = Xodim shundan vafot etgan boʻlsa, ish beruvchi oilaga kamida olti yillik oʻrtacha ish haqi miqdorida bir martalik toʻlov toʻlaydi.
    .of = c361f259a2cfc25a

provision-uz-family_is_supported = Xodimning qaramogʻida boʻlganlar oylik toʻlovlar ham oladi, har biri kamida eng kam ish haqining yarmini: 18 yoshgacha bolalar (kunduzgi oʻqishda 23 yoshgacha), pensiya yoshidagi ota-onalar, nogironligi bor odamlar va 14 yoshgacha bola bilan uyda oʻtirgan ota yoki ona. Dafn va jasadni tashish xarajatini ham ish beruvchi toʻlaydi.
    .of = def8ee919099c71b

provision-uz-pay_of_the_dead = Xodim hali olmagan ish haqi oilaga oʻlim haqidagi guvohnoma bilan ariza berilgandan keyin yetti kun ichida beriladi.
    .of = b4d92b1c8628a05b

provision-uz-pay_of_the_dead-documents = ariza; oʻlim haqidagi guvohnoma va uning nusxasi
    .of = e8d75191c595ef4d

provision-uz-maternity_days = Taʼtil tugʻishdan oldin yetmish kun va undan keyin ellik olti kun, asoratli tugʻruqdan keyin yoki ikki yoki undan koʻp bola tugʻilsa, yetmish kun; tugʻishdan oldin undan qancha foydalangan boʻlsangiz ham, u toʻliq beriladi. Nafaqa oʻrtacha oylik ish haqingizning kamida toʻrtdan uch qismi. Keyin oiladan kimdir bolaga ikki yoshgacha nafaqa bilan, uch yoshgacha haq toʻlanmasdan qarashi mumkin va ish oʻrni saqlanadi.
    .of = fe3df1f84bd79e3d

provision-uz-maternity_days_complicated = Asoratli tugʻruqdan keyin taʼtil oʻn toʻrt kun uzunroq.
    .of = 0f9d40c07d921334

provision-uz-days_off_for_check_ups = Homiladorlik paytida ish beruvchi poliklinikadagi koʻriklar uchun sizga haq toʻlanadigan boʻsh kunlar beradi.
    .of = 03ab40954dd26c2e

provision-uz-paid_leave = Yiliga kamida yigirma bir kalendar kun haq toʻlanadigan taʼtilingiz bor (18 yoshgacha va ogʻir nogironlikda oʻttiz kun); undagi bayramlar hisobga kirmaydi. Birinchisi olti oydan keyin, tugʻishdan oldin yoki keyin, 18 yoshgacha, ogʻir nogironlikda yoki 14 yoshgacha bolani yolgʻiz tarbiyalasangiz, ertaroq beriladi. Siz va ish beruvchi kelishsangiz, u boʻlinadi, bir qismi oʻn toʻrt kun yoki undan koʻp boʻladi. Olinmagan taʼtil uchun ishdan ketganingizda pul toʻlanadi.
    .of = 9b1ce5e6776422fc

provision-uz-leaving_the_job = Oʻn toʻrt kun oldin yozma ogohlantirib, ishdan ketishingiz mumkin, muddatli shartnoma tugashidan oldin ham; kunlar ish beruvchi arizani olgandan keyingi kundan hisoblanadi (olishmasa, uni topshirilgani haqida xabarnoma bilan pochta orqali yuboring). Uni oxirgi kuni ish vaqti tugaguncha qaytarib olishingiz mumkin. Avval shartnomangizda muddatidan oldin ketish uchun toʻlanadigan summa yozilganmi, qarang: u ish beruvchi sizga toʻlaydigan shunday summadan koʻp boʻlishi mumkin emas. Ishni davom ettira olmaydigan, masalan oʻqishga kirgan odam soʻragan kunida ketadi va uni toʻlamaydi. Hujjatlaringiz shu ish uchun boʻlsa, ketish ularga nima qilishini avval bepul yuridik yordamdan soʻrang.
    .of = 24f2a433c0a8a472

provision-uz-leaving_the_job-note = Firma rahbarlari, mavsumiy va vaqtinchalik xodimlar, uy xodimlari, mikrofirma va tadbirkorlarning xodimlari uchun ogohlantirish muddatlari boshqa.
    .of = fe204e5886527e65

provision-uz-exit_sticker = Viza soʻraydigan mamlakatga borishdan oldin sizga chiqish ruxsati (pasportdagi stiker) kerak edi; Rossiya va mintaqaning ayrim boshqa davlatlari uchun u kerak emas edi.
    .of = 2fa590b5988f806b

provision-uz-exit_sticker_fine = Bunday mamlakatga chiqish ruxsatisiz ketish jinoyat edi; eng yengil jazo shu miqdordagi jarima edi.
    .of = 4bcdf8e1820b47c6

provision-uz-foreign_passport = Oʻzbekistondan biometrik xorijga chiqish pasporti bilan chiqasiz; chiqish stikeri endi kerak emas.
    .of = 8c7a29fcdbac619a

provision-uz-exit_restriction_check = Chipta sotib olishdan oldin my.gov.uz saytida (412-xizmat) chiqishingiz, masalan qarzlar uchun, cheklanmaganini tekshiring: koʻplar shu sababli chegaradan qaytariladi.
    .of = b829b15171153f87

provision-uz-exam_compensation = Chet elda ishlash uchun roʻyxatda turgan va uyushgan tarzda ketayotgan boʻlsangiz, jamgʻarma topshirgan til yoki kasb imtihoningiz xarajatini shu summagacha qaytaradi.
    .of = 89d27e3349209a7e

provision-uz-exam_compensation-where = Migratsiya agentligi, Xorijda ish tizimi
    .of = 2b2f44b4595231ee

provision-uz-ticket_compensation = Chet elda ishlash uchun roʻyxatda turgan va uyushgan tarzda ketayotgan boʻlsangiz, jamgʻarma chipta pulini shu summagacha qaytaradi.
    .of = 02af270b24fdfb17

provision-uz-ticket_compensation-where = Migratsiya agentligi, Xorijda ish tizimi
    .of = 2b2f44b4595231ee

provision-uz-visa_compensation_2022 = Rivojlangan mamlakatga ishlash uchun uyushgan tarzda ketayotgan boʻlsangiz, jamgʻarma ish vizasi xarajatini shu summagacha qaytaradi.
    .of = 7b5d48c1701fd178

provision-uz-visa_compensation_2022-note = Qaysi mamlakatlar rivojlangan hisoblanishi bizga maʼlum emas: Migratsiya agentligidan soʻrang.
    .of = 034c53bdf61f2e4b

provision-uz-visa_compensation = Chet elda ishlash uchun roʻyxatda turgan va uyushgan tarzda ketayotgan boʻlsangiz, jamgʻarma ish vizasi xarajatini shu summagacha qaytaradi.
    .of = 68568492dcda7a0a

provision-uz-visa_compensation-where = Migratsiya agentligi, Xorijda ish tizimi
    .of = 2b2f44b4595231ee

provision-uz-microcredit_abroad = Rivojlangan mamlakatga ishlash uchun uyushgan tarzda ketayotgan boʻlsangiz, bank sizga ikki yilga shu summagacha, Markaziy bankning asosiy stavkasi va ustiga toʻrt foiz bilan qarz beradi. Migratsiya agentligining hududiy boʻlimlari hujjatlar va ish vizasida bepul yordam beradi.
    .of = 308f98c43c6e5c1f

provision-uz-microcredit_abroad-where = Migratsiya agentligi, Xorijda ish tizimi
    .of = 2b2f44b4595231ee

provision-uz-microcredit_abroad-note = Qaysi mamlakatlar rivojlangan hisoblanishi bizga maʼlum emas: Migratsiya agentligidan soʻrang.
    .of = 034c53bdf61f2e4b

provision-uz-insurance_for_the_poor = Oilangiz davlatning Ijtimoiy himoya yagona reyestri boʻyicha kambagʻal boʻlsa va siz uyushgan tarzda ketsangiz, chet elda hayotingiz va sogʻligʻingiz sugʻurtasini davlat yiliga bir marta, 50 000 soʻmgacha toʻlaydi.
    .of = b3f45188409335fa

provision-uz-insurance_for_the_poor-note = Bu mahalla “Temir daftar”, “Ayollar daftari” yoki “Yoshlar daftari”ga kiritgan odamlarga ham beriladi.
    .of = dbfcc0f1c98931b5

provision-uz-guardian_for_children = 18 yoshga toʻlmagan bolani qoldirib ketayotgan boʻlsangiz va u bilan ota-onadan hech biri qolmasa, ketishdan oldin unga vasiy yoki homiy tayinlating: tumaningizdagi vasiylik va homiylik organiga murojaat qiling.
    .of = 62cc194edeae117e

provision-uz-fine_for_no_guardian = Vaqtincha ketgan va voyaga yetmagan bolalariga vasiy yoki homiy tayinlatmagan ota-ona jarima toʻlaydi; jazodan keyin bir yil ichida takrorlansa, u besh bazaviy hisoblash miqdoridan oʻn bazaviy hisoblash miqdorigacha boʻladi.
    .of = cd2f8bfafb742582

provision-uz-agency_licence_2018 = Sizni chet elda ishga joylashtiradigan xususiy agentlikda Bandlik vazirligining litsenziyasi boʻlishi va u vazirlik reyestrida turishi shart.
    .of = 979ec3c1c1499646

provision-uz-agency_licence = Sizni chet elda ishga joylashtiradigan xususiy agentlikda litsenziya boʻlishi shart; uni Oʻzbekiston Migratsiya agentligi beradi va u agentlikni tekshirishi mumkin.
    .of = 7628edd796218fd4

provision-uz-agency_lawful = Agentlik sizni chet elda faqat litsenziya bilan ishga joylashtirishi mumkin. Pul toʻlash yoki hujjat topshirishdan oldin uni koʻrsatishni soʻrang.
    .of = 1e6058d0bfb2e967

provision-uz-unlicensed_agency = Sizni chet elda litsenziyasiz ishga joylashtirish agentlik tomonidan qoidabuzarlik. Hech narsa toʻlamang, hujjatlaringizni qaytarib oling va bu haqda Oʻzbekiston Migratsiya agentligiga xabar bering; buning uchun qanday jazo borligi bizga maʼlum emas.
    .of = a5c22b33cf6a2237

provision-uz-agency_breach_fine = Agentliklar haqidagi qonunni buzgan litsenziyali agentlik rahbari jarima toʻlaydi; jazodan keyin bir yil ichida takrorlansa, u 25 bazaviy hisoblash miqdoridan 30 bazaviy hisoblash miqdorigacha boʻladi. Bu haqda Oʻzbekiston Migratsiya agentligiga xabar bering.
    .of = 3881f9bae5783c29

provision-uz-look_in_the_register = Pul toʻlash yoki hujjat topshirishdan oldin my.gov.uz saytidagi xususiy bandlik agentliklari reyestridan agentlikni nomi yoki soliq raqami boʻyicha qidiring. U yerda boʻlmasa, agentlik hech kimni chet elga yuborishi mumkin emas.
    .of = 4e7fcdaf46fae26a

provision-uz-state_vacancies_abroad = Chet eldagi boʻsh ish oʻrinlari Oʻzbekiston Migratsiya agentligining xorijdaish.uz platformasida koʻrsatilgan; u yerda roʻyxatdan oʻtish va ariza berish bepul.
    .of = 681bb365ee2370b9

provision-uz-recruitment_by_private_agencies = 2026-yil 1-yanvardan chet elda ishlash uchun uyushgan tarzda yollashni davlat emas, litsenziyali xususiy agentliklar bajaradi. Imzolash, pul toʻlash yoki hujjat topshirishdan oldin litsenziyani tekshiring.
    .of = 769629308728f1ce

provision-uz-agency_reserve = Litsenziyali agentlik chet elda ishlayotganlarni qoʻllab-quvvatlash jamgʻarmasida shu summani saqlaydi; agentlik sizni yordamsiz tashlab ketsa, jamgʻarmaga murojaat qiling.
    .of = c8c7988929914260

provision-uz-agency_reserve_2021 = Litsenziyali agentlik chet elda ishlayotganlarni qoʻllab-quvvatlash jamgʻarmasida shu summani saqlaydi; agentlik sizni yordamsiz tashlab ketgan boʻlsa, jamgʻarmadan soʻrang.
    .of = c8c7988929914260

provision-uz-agency_reserve_now = Litsenziyali agentlik shu summani zaxirada, jamgʻarmada yoki bank omonatida, saqlaydi. Agentlik sizni yordamsiz tashlab ketgan boʻlsa, Migratsiya agentligidan shu summadan yordam soʻrang.
    .of = 6fbfef6d605a52e7

provision-uz-inspection_results = Agentlik tekshiruvlardan qanday oʻtganini koʻrishingiz mumkin: natijalar besh kun ichida Xorijda ish tizimida eʼlon qilinadi.
    .of = 1451a0a4cda6f2bb

provision-uz-organised_way_to_russia = Rossiyaga ikki davlat bitimi boʻyicha uyushgan tarzda yollash orqali borishingiz mumkin.
    .of = 50d832b8ed345db8

provision-uz-agency_takes_disputes_in_russia = Oʻzbekiston Migratsiya agentligining Rossiyadagi vakolatxonalari ish haqingiz boʻyicha Rossiya ish beruvchilari bilan nizolar bilan shugʻullanadi.
    .of = 0ba7b57012844a70

provision-uz-help_line = 2025-yil noyabrda Oʻzbekistonning chet eldagi fuqarolari uchun kecha-yu kunduz javob beradigan vaziyat markazini tashkil etish topshirilgan.
    .of = ac14c5a605369ffe

provision-uz-help_line-note = U allaqachon javob beradimi, bizga maʼlum emas.
    .of = 6ad6b6b2a9a760d7

provision-uz-help_line_now = Oʻzbekiston Migratsiya agentligining ishonch telefoni 1282 (sahifasi: gov.uz/oz/migration). 2025-yil noyabrda chet eldagi fuqarolar uchun kecha-yu kunduz javob beradigan markazni tashkil etish topshirilgan.
    .of = ce5e646cf7ef6df0

provision-uz-body_is_brought_home = Qarindoshingiz chet elda vafot etgan boʻlsa, yaqinlari soʻraganda Oʻzbekiston Migratsiya agentligi jasadni budjet hisobidan vatanga olib keladi.
    .of = a524f4344a1d2d65

provision-uz-body_is_brought_home-where = Migratsiya agentligi
    .of = 4c3db3d00ca94a06

provision-uz-brought_home_from_distress = Chet elda ogʻir ahvolga tushsangiz, kasal yoki jarohatlangan boʻlsangiz, Oʻzbekiston Migratsiya agentligiga murojaat qiling: muhtoj odamlarning uyga qaytish yoʻlini Migratsiya jamgʻarmasi toʻlaydi.
    .of = dec3b39ecd9defbc

provision-uz-brought_home_from_distress-where = Migratsiya agentligi
    .of = 4c3db3d00ca94a06

provision-uz-help_in_need_abroad = Chet elda ishlab, pulsiz, uy-joysiz yoki hujjatsiz qolgan odam agentlikdan oʻttiz kungacha yotoq joyi va ogʻir kasallikni davolash uchun 1 500 dollargacha olishi mumkin edi. Bu hali ham amaldami, Migratsiya agentligidan soʻrang; u ariza, pasport, ish tasdigʻi va muhtojligingiz haqida oʻz vakolatxonasining yoki konsullikning hujjatini soʻragan.
    .of = ed5d8d01a89bbac4

provision-uz-help_in_need_abroad-where = Migratsiya agentligi
    .of = 4c3db3d00ca94a06

provision-uz-help_after_return = Uyga qaytgach, Oʻzbekiston Migratsiya agentligidan yoki bandlik organidan vatanga olib kelingan odamlarga vaʼda qilingan yordamni soʻrang: subsidiya, imtiyozli kredit, tadbirkorlik boshlashga koʻmak. Summalari bizga maʼlum emas.
    .of = b14a4de394baa4c1

provision-uz-deported_repays = Uyushgan tarzda ketgan va u yerda qonunni buzganingiz uchun deportatsiya qilingan boʻlsangiz, Migratsiya jamgʻarmasi toʻlagan uyga qaytish yoʻlini qaytarasiz; olgan kompensatsiyangizni ham qaytarish talab qilinishi mumkin.
    .of = 5bf7910b69a75de3

provision-uz-deported_not_sent_again = Rivojlangan mamlakatlarga yana uyushgan tarzda joʻnatish sizga bir yilgacha rad etilishi mumkin.
    .of = 51f61b5ba6cda4f1

provision-uz-tajik_thirty_days = Tojikiston fuqarosi vizasiz oʻttiz kun mamlakatda boʻlishi mumkin.
    .of = b42b02fabab6f5b0

provision-uz-kyrgyz_sixty_days = Qirgʻiziston fuqarosi vizasiz oltmish kun mamlakatda boʻlishi mumkin, lekin turgan joyida baribir roʻyxatdan oʻtadi.
    .of = eb5d228c509029c5

provision-uz-kazakh_thirty_days = Qozogʻiston fuqarosi chegaradan oʻtgan kundan oʻttiz kun vaqtincha yashash uchun ruxsatnomasiz mamlakatda boʻlishi mumkin.
    .of = c7c2db4adcdab1ab

provision-uz-kazakh_ninety_days = Qozogʻiston fuqarosi jami har qanday bir yuz sakson kun ichida toʻqson kun mamlakatda boʻlishi mumkin.
    .of = dfd04aa8e0bee5c1

provision-uz-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-uz-days_over_the_limit = Muddatdan ortiq qolgan kunlar ruxsat etilgan oxirgi kundan keyingi kundan boshlab hisoblanadi.
    .of = 078ec4cce77d4106

provision-uz-register_2018 = Kelgandan keyin uch kun ichida turgan joyingizda ichki ishlar organlarida roʻyxatga olinasiz; bayram va dam olish kunlari hisoblanmaydi.
    .of = c22a8327a93e6649

provision-uz-register_2018-note = Koʻrsatilgan kun haftaning har bir kunini hisoblaydi, shuning uchun u ehtiyot uchun ertaroq.
    .of = a5af8f2f7898d543

provision-uz-register_2020 = Kelgandan keyin uch kun ichida turgan joyingizda roʻyxatga olinasiz: mehmonxona, shifoxona, uy-joy egasi orqali yoki oʻzingiz migratsiya boʻlimida.
    .of = a8baed9f24fa6f5a

provision-uz-register_2020-note = Adliya vazirligi uch ish kuni deydi, uning eskiroq qoʻllanmasida bayramlar va yakshanbalar hisoblanmaydi. Koʻrsatilgan kun har bir kunni hisoblaydi, shuning uchun u ehtiyot uchun ertaroq. 2021-yilgi bayonnoma Tojikiston fuqarolariga oʻn ish kuni berishi kerak edi; u kuchdami, bizga maʼlum emas.
    .of = bd0ffac4ce6e67ad

provision-uz-register_2025 = Kelgandan keyin uch kun ichida turgan joyingizda roʻyxatdan oʻting: mehmonxona, shifoxona, uy-joy egasi orqali yoki oʻzingiz migratsiya boʻlimida. Uy-joy egasi u yerda yashaydigan har bir odamni roʻyxatdan oʻtkazishi shart.
    .of = 7e877868c87f64b1

provision-uz-register_2025-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-uz-register_2025-note = Adliya vazirligi aytishicha, 2025-yilgi qonundagi oʻn ish kuni chet elda yashaydigan fuqarolar uchun; bir gazeta ularni chet elliklar haqida ham yozgan. Vazirlik aytishicha, uch kun ish kunlari. Koʻrsatilgan kun ehtiyot uchun ertaroq olingan.
    .of = 16d9731a577f4d3d

provision-uz-register_russian_citizen = Rossiya fuqarosi faqat oʻn besh kundan uzoq qolsa va shu kunlarning oxirgisidan kechikmay roʻyxatdan oʻtadi.
    .of = 833ec5a5cf531b44

provision-uz-register_citizen_of_kazakhstan = Qozogʻiston fuqarosiga birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas; uzoqroq qoladigan odamda shu vaqtgacha vaqtincha yashash uchun ruxsatnoma boʻlishi shart.
    .of = 6370faa0a537d960

provision-uz-no_registration_yet = Birinchi oʻn besh kunda Rossiya yoki Ozarbayjon fuqarosiga, birinchi oʻttiz kunda Qozogʻiston fuqarosiga roʻyxatdan oʻtish kerak emas.
    .of = 3233a878e31e7b80

provision-uz-registration_is_needed = Mamlakatda vaqtincha boʻlgan chet ellik turgan joyida roʻyxatga olinishi shart.
    .of = a68c63e07b078832

provision-uz-registration_costs = Migratsiya departamenti xizmatlari roʻyxatida roʻyxatda turishning har bir kuni uchun bazaviy hisoblash miqdorining yuzdan ikki qismi aytilgan, bu yerda shu summa koʻrsatilgan; 2018-yilda u oʻttiz kungacha boʻlish uchun edi. Kvitansiyani oling; mehmonxona uni hisobingizga qoʻshishi mumkin. Kim hech narsa toʻlamasligi va uzoqroq boʻlish qancha turishi bizga maʼlum emas.
    .of = 167133441e3b1d6e

provision-uz-electronic_visa_prolonged = 2026-yil maydan elektron vizani ichki ishlar organlarining migratsiya boʻlimida bir marta, oʻttiz kungacha uzaytirish mumkin. U tugashidan oldin boring.
    .of = f3fb584233df36ac

provision-uz-electronic_visa_prolonged-where = Ichki ishlar organlarining Migratsiya va personallashtirish departamenti
    .of = b215a2725d7f7c82

provision-uz-electronic_visa_prolonged-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-uz-stay_breach_fine_2018 = Roʻyxatdan oʻtmasdan yoki oxirgi qonuniy kundan keyin mamlakatda boʻlganlik uchun jarima yoki chiqarib yuborish tayinlanar edi.
    .of = 2d2f341d4e544eec

provision-uz-stay_breach_fine_2019 = Roʻyxatdan oʻtmasdan yoki oxirgi qonuniy kundan keyin mamlakatda boʻlganlik uchun jarima solinar edi: oʻn kungacha boʻlgan qoidabuzarlik uchun shu summalarning eng kami, uzoqrogʻi uchun koʻprogʻi. Uni toʻlamagan odam chiqarib yuborilishi mumkin edi.
    .of = 9c3b457a1496316b

provision-uz-stay_breach_fine_2019-note = Loyihada oʻn kundan oʻttiz kungacha boʻlgan qoidabuzarlik uchun oʻn birlik, uzoqrogʻi uchun yigirma birlik edi; qonunning oʻzidagi bosqichlarni biz oʻqimadik.
    .of = e65bdd4ff6a24a48

provision-uz-stay_breach_fine_2025 = Oxirgi qonuniy kundan keyin mamlakatda boʻlganlik uchun kunlar soni bilan oshib boradigan jarima solinadi; 18 yoshga toʻlmagan hech kim jazolanmaydi. Uni toʻlang: toʻlamagan odam chiqarib yuboriladi va bir yil kira olmaydi, jazodan keyin bir yil ichida buni takrorlagan odam uch yil kira olmaydi. Davlat organiga yoki chegaraga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 1bd1597a3d83e252

provision-uz-stay_breach_fine_2025-note = Qoidabuzarlik aniqlangan kundagi bazaviy hisoblash miqdori olinadi. Roʻyxatdan oʻtmasdan bundan uzoqroq yurgan boʻlsangiz, uning oʻrniga shu kunlar hisoblanishi mumkin.
    .of = efda4a258613cdbd

provision-uz-unregistered_fine = Roʻyxatdan oʻtmasdan mamlakatda boʻlganlik uchun jarima solinadi: oʻn kungacha shu summalarning eng kami, oʻttiz kungacha oʻn besh birlik, uzoqrogʻi uchun eng koʻpi; 18 yoshga toʻlmagan hech kim jazolanmaydi. Toʻlamagan odam chiqarib yuboriladi. Davlat organiga yoki chegaraga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 3defc305661ca662

provision-uz-inviting_host_fine = Chet ellikni shaxsiy ishlar bilan taklif qilib, mehmon oʻz vaqtida roʻyxatdan oʻtishi va chiqib ketishi haqida qaygʻurmagan odam jarima toʻlaydi; bunday qoidabuzarlik uchun bila turib uy-joy, mashina bergan yoki boshqa xizmat koʻrsatgan odam ham toʻlaydi.
    .of = 8b527d244d0b6680

provision-uz-employer_of_foreigners_fine = Chet ellik ishchi kuchini jalb qilish va undan foydalanish qoidalarini buzgan ish beruvchi jarima toʻlaydi; summalar masʼul mansabdor shaxs uchun, xususiy shaxs ularning yarmini yoki undan ham kamini toʻlaydi.
    .of = de983b6af119cc68

provision-uz-employer_of_foreigners_fine_repeated = Ish beruvchi shu qoidabuzarlikni jazodan keyin bir yil ichida takrorlasa, jarima koʻproq; summalar masʼul mansabdor shaxs uchun.
    .of = 506f71808b828703

provision-uz-passport_taken_fine = Pasportingizni qonunsiz olib qoʻygan odam jarima, shu summalarning kattasini toʻlaydi; uni garovga olgan odam kichigini toʻlaydi. Pasport sizni u yerda ushlab turish uchun olib qoʻyilgan boʻlsa, avval bepul yuridik yordamga murojaat qiling.
    .of = de65cf5edb0d4f11

provision-uz-stay_breach_expulsion_2018 = Mamlakatda boʻlish qoidalarini buzgan chet ellik jarima oʻrniga chiqarib yuborilishi mumkin edi.
    .of = 9d236f290338f596

provision-uz-stay_breach_expulsion = Mamlakatda boʻlish qoidalarini buzganlik uchun sud faqat jarimani toʻlamagan yoki jazodan keyin bir yil ichida buni takrorlagan odamni chiqarib yuborishi mumkin; Oʻzbekiston fuqarosiga aliment toʻlashi shart boʻlgan odamni esa chiqarib yuborishi mumkin emas.
    .of = 84f542b16a56436c

provision-uz-stay_breach_expulsion-note = Aliment toʻlaydiganlar uchun bu istisno 2023-yil 12-apreldan amal qiladi.
    .of = a49593d6f259a7c8

provision-uz-stay_ban_first = Muddatdan ortiq qolgani uchun, jarima toʻlanmagani sababli chiqarib yuborilgan odam bir yil kira olmaydi.
    .of = 9754f5f023889d33

provision-uz-stay_ban_second = Jazodan keyin bir yil ichida yana muddatdan ortiq qolib, chiqarib yuborilgan odam uch yil kira olmaydi.
    .of = 2c5ac43b3aa9c532

provision-uz-stay_ban_second-note = Yagona jazoyingiz oʻzingiz toʻlamagan jarima boʻlgan boʻlsa, muddat bir yil: qarorni oʻqing.
    .of = e72afa5e3f7e05c5

provision-uz-expulsion_closes_entry = Sud qarori bilan chiqarib yuborish kirishni bir yildan uch yilgacha yopadi: muddat qarorda koʻrsatiladi.
    .of = 6d93cc32f50fd78d

provision-uz-border_ban_first = Chegara rejimini buzgani uchun, jarima toʻlanmagani sababli chiqarib yuborilgan odam bir yil kira olmaydi.
    .of = 49bcd1e731d89c84

provision-uz-border_ban_second = Jazodan keyin bir yil ichida chegara rejimini yana buzgan, jarimani toʻlamagan va chiqarib yuborilgan odam uch yil kira olmaydi.
    .of = 1100f937f8134c6c

provision-uz-pay_border_fine = Chegara rejimini buzganlik uchun jarimani oʻz vaqtida toʻlang: uni toʻlagan chet ellik shu qoidabuzarlik uchun chiqarib yuborilmaydi.
    .of = 90204889cf55c836

provision-uz-victims_are_helped = Odam savdosiga qarshi kurashish haqidagi qonun jabrlanganlarni himoya qiladi va ularga yordam beradi.
    .of = a998bd1212dc227f

provision-uz-what_victims_get = Jabrlanganlarga maxsus muassasada joy, u yerda turar joy, ovqat, gigiyena vositalari, kerak boʻlsa kiyim va pul beriladi; ish topishga, oʻqishga va kasb oʻrganishga yordam beriladi. Ular haqidagi maʼlumotlar sir saqlanadi.
    .of = 8a9112adc74a797d

provision-uz-referral_of_victims = Davlat organlari va yordam tashkilotlari jabrlanganlarni belgilangan tartibda bir-biriga yoʻnaltiradi: yordam tashkiloti siz uchun yoʻllanma soʻrashi mumkin.
    .of = 2adbccf40ed0e980

provision-uz-trafficking_is_a_crime = Odam savdosi jinoyat; majburiy mehnat birinchi marta maʼmuriy huquqbuzarlik, takrorlansa jinoyat.
    .of = d0d4f7f269f50035

provision-uz-forced_labour_fine = Birovni har qanday shaklda ishlashga majburlagan odam shu jarimani toʻlaydi; faqat qonunning oʻzi buyurgan holatlar bundan mustasno.
    .of = 69b7286f039c805b

provision-uz-time_to_recover = Chet ellik jabrlanganga tiklanish uchun oʻttiz kun va mamlakatda boʻlish ruxsati berilishi mumkin. Avval bepul yuridik yordamga murojaat qiling.
    .of = c7c10bd872611e62

provision-uz-report_forced_labour = Majburiy mehnat haqida mehnat inspeksiyasining Telegramdagi botiga (@mehnathuquqbot) xabar berish mumkin edi; u hali ham javob beradimi, tekshiring.
    .of = da069dd1e14d98ba

provision-uz-register_citizen_of_azerbaijan = Ozarbayjon fuqarosi faqat oʻn besh kundan uzoq qolsa va shu kunlarning oxirgisidan kechikmay roʻyxatdan oʻtadi.
    .of = 3a93036d7d980764

provision-uz-thirty_days_from_october_2025 = Bahrayn, Xitoy, Iordaniya, Quvayt, Ummon, Qatar yoki Saudiya Arabistoni fuqarosi vizasiz oʻttiz kun mamlakatda boʻlishi mumkin; Gonkong pasporti bilan faqat yetti kun.
    .of = 09313d1f19aeb7e1

provision-uz-thirty_days_american = Amerika Qoʻshma Shtatlari fuqarosi vizasiz oʻttiz kun mamlakatda boʻlishi mumkin.
    .of = 8dcaf54ba324024c

provision-uz-complaint_against_a_fine_2021 = Jarima yoki chiqarib yuborish haqidagi qaror ustidan nusxasi topshirilgandan keyin oʻn kun ichida shikoyat qiling; qarorda boshqa muddat yozilgan boʻlsa, qisqarogʻiga amal qiling. Unda muddat va tartib koʻrsatilgan boʻlishi shart. Shu kunning oʻzida bepul yuridik yordamga murojaat qiling. Muddatida berilgan shikoyat, joyida undirilgan jarimadan tashqari, u koʻrib chiqilguncha qarorni toʻxtatib turadi.
    .of = 697688d54a1e6722

provision-uz-complaint_against_a_fine_2021-where = Qarorda koʻrsatilgan organ yoki sud
    .of = d2e6f1cefdf6b3b9

provision-uz-complaint_against_a_fine = Jarima yoki chiqarib yuborish ustidan qaror nusxasini olgandan keyin oʻn kun ichida shikoyat qiling, boj toʻlanmaydi. Sud qarori ustidan apellyatsiya yuqori sudga, qaror qilgan sud orqali beriladi; chiqarib yuborish ustidan apellyatsiya shu kunning oʻzida yuboriladi va bir sutka ichida koʻriladi, boshqalari oʻn besh sutka ichida, davlat organiga shikoyatlar oʻn kun ichida. Muddatida berilgan shikoyat qarorni toʻxtatib turadi, maʼmuriy qamoq va joyida undirilgan jarima bundan mustasno. Shu kunning oʻzida bepul yuridik yordamga murojaat qiling.
    .of = 80a58ebd4b3e9308

provision-uz-complaint_against_a_fine-where = Qarorda koʻrsatilgan organ yoki sud
    .of = d2e6f1cefdf6b3b9

provision-uz-complaint_against_a_fine-note = Muddat uzrli sabab bilan oʻtkazib yuborilgan boʻlsa, shikoyatda uni tiklashni soʻrang.
    .of = 9f6745d33f797813

provision-uz-undesirable_five_years = Nomaqbul chet elliklar reyestriga kiritilgan odam oʻn kun ichida ketishi kerak va besh yil davomida qaytib kela olmaydi; asos saqlanib turganda bu uzaytirilishi mumkin. Uning ustidan qanday shikoyat qilishni darhol yuristdan soʻrang.
    .of = 9dbd0f1ef9d254e1

provision-uz-pay_twice_a_month = Ish haqi kamida har yarim oyda toʻlanadi, toʻlovlar orasida oʻn olti kundan koʻp boʻlmaydi; toʻlov kuni dam olish kuniga toʻgʻri kelsa, bir kun oldin toʻlanadi.
    .of = 4e7f9efce42d677b

provision-uz-delay_interest = Kechikishning har bir kuni uchun ish beruvchi toʻlanmagan summadan Markaziy bank yillik stavkasining oʻndan bir qismini toʻlashi kerak, talab qilinmasa ham va sababidan qatʼi nazar.
    .of = ebe297b0a27241cf

provision-uz-delay_interest-note = Kechikish paytida stavka oʻzgargan boʻlsa, bu yerda har bir kun oʻz stavkasi boʻyicha hisoblanadi.
    .of = a71a3f9958b927d3

provision-uz-least_monthly_pay = Toʻliq oy ishlaganingiz uchun sizga kamida eng kam ish haqi toʻlanadi.
    .of = 50deacd8111af3ba

provision-uz-shortfall_to_minimum = Ish beruvchi eng kam ish haqi bilan toʻliq oy uchun sizga toʻlangan summa orasidagi farqni toʻlashi kerak.
    .of = 7131e8e8ba82c62b

provision-uz-overtime_double = Ish vaqtidan tashqari ish kamida ikki baravar toʻlanadi; bir yilda 120 soatdan koʻpiga ruxsat berilmagan.
    .of = ccbd269ffe20c47b

provision-uz-overtime_steps = Kundagi ish vaqtidan tashqari ishning birinchi ikki soati kamida bir yarim baravar, keyingi soatlari ikki baravar toʻlanadi. Ish vaqtidan tashqari ish uchun yozma roziligingiz kerak va u ketma-ket ikki kunda toʻrt soatdan oshmasligi kerak; yillik chegara endi yoʻq.
    .of = 105a4be9c4cc9e2d

provision-uz-overtime_unfavourable = Noqulay sharoitda ish vaqtidan tashqari ishning hammasi kamida ikki baravar toʻlanadi va kuniga ikki soatdan oshmasligi kerak.
    .of = 872d7d27f959ffdf

provision-uz-settlement_on_last_day = Shartnoma tugaganda sizga shu kuni hammasi toʻlanadi: hali berilmagan ish haqi va foydalanilmagan taʼtil uchun. Shu kuni ishda boʻlmagan boʻlsangiz, soʻraganingizdan keyin uch kun ichida toʻlanadi. Qolgani haqida nizo boʻlsa ham, nizosiz summa oʻz vaqtida toʻlanadi.
    .of = a2b690ca5c00150b

provision-uz-paid_in_sum = Ish haqi sizga soʻmda toʻlanadi; talonlar, tilxatlar va qarz vaʼdalari ish haqi emas, tovar bilan esa faqat hukumat ruxsat bergan joyda toʻlash mumkin.
    .of = 7b09f7bf3f49baa9

provision-uz-deductions_half = Har bir toʻlovda ish haqingizdan jami koʻpi bilan yarmi ushlab qolinishi mumkin (oʻzingiz boshqalarga toʻlashni yozma soʻragan summa, masalan kredit, bundan tashqari); yozma roziligingizsiz faqat kodeksda sanab oʻtilganlar ushlanadi: soliqlar, sud qarorlari va ishlab berilmagan avans kabi.
    .of = 4bf531dfc9c425c4

provision-uz-deductions_half-note = Bola alimenti boʻyicha qarz uchun va axloq tuzatish ishlariga hukm qilingan odamning ish haqidan yetmish foizgacha ushlab qolinishi mumkin.
    .of = e98011ae879bf9ca

provision-uz-deductions_for_maintenance = Bola alimenti boʻyicha qarz uchun va axloq tuzatish ishlari haqidagi hukm boʻyicha ish haqingizning koʻpi bilan yetmish foizi ushlab qolinishi mumkin.
    .of = 441440d986a38adc

provision-uz-written_contract = Shartnomangiz qogʻozda yoki elektron shaklda yozma, ikki imzolangan nusxada boʻlishi shart; biri sizniki: uni saqlang. Sinov muddati koʻpi bilan uch oy (firma rahbarlari va bosh hisobchilar uchun olti oy) va faqat shartnomada yozilgan boʻlsa hisoblanadi; olti oygacha shartnomada, homilador ayol va 18 yoshga toʻlmagan har bir kishi uchun sinov muddati yoʻq.
    .of = a190f9fd8ea4520e

provision-uz-written_contract-note = Ishlash uchun kelgan chet ellik bilan shartnoma muayyan muddatga tuziladi.
    .of = b2ef64c90f3ce0a1

provision-uz-forced_labour_forbidden = Majburiy mehnat taqiqlangan: hech kim sizni tahdid yoki bosim bilan ishlashga majburlashi mumkin emas. Kimdir sizni u yerda ushlab turish uchun pasportingizni olib qoʻygan boʻlsa, avval ish beruvchiga emas, bepul yuridik yordamga murojaat qiling.
    .of = fda92f2feb9914c7

provision-uz-work_counts_without_paper = Rahbar bilgan holda ishlashga qoʻyilgan boʻlsangiz, shartnoma, qogʻoz boʻlmasa ham, birinchi kundan tuzilgan hisoblanadi; ish beruvchi uni uch kun ichida yozishi shart. Dalil toʻplang: yozishmalar, fotosuratlar, guvohlar ismlari.
    .of = 2dfd7852ac98a4af

provision-uz-foreigner_is_a_worker = Mehnat kodeksi sizni fuqarolarni himoya qilgani kabi himoya qiladi.
    .of = e7f1d91496d19fa3

provision-uz-electronic_contract = Ish beruvchi shartnomangizni, uning oʻzgarishlarini va tugashini Yagona milliy mehnat tizimi deb ataladigan davlat tizimida roʻyxatdan oʻtkazishi shart; elektron shartnoma oʻsha yerda tuziladi. Yozuvni koʻrsatishni soʻrang: u sizning u yerda ishlashingizni isbotlaydi.
    .of = 18c91655749e71c2

provision-uz-state_employer_asks_no_papers = Davlat ish beruvchisi ishga olishda pasport va mehnat daftarchangiz maʼlumotlarini oʻzi koʻradi. Hech bir ish beruvchi qonunda aytilmagan hujjatlarni soʻrashi mumkin emas.
    .of = 30135a8e6ed126de

provision-uz-leave_without_sundays = Taʼtil puli va olinmagan taʼtil uchun pul yakshanbalarsiz hisoblanadi; taʼtilning oʻzi kalendar kunlarda hisoblanadi. Taʼtil puli taʼtildan oldingi oxirgi ish kunidan kechikmay beriladi.
    .of = 1f4e7a9b5d2ce1d8

provision-uz-unpaid_leave_limit = Oʻz yozma arizangiz boʻyicha beriladigan haq toʻlanmaydigan taʼtil har qanday oʻn ikki oy ichida koʻpi bilan uch oy davom etishi mumkin.
    .of = b83ef797d29f5891

provision-uz-no_dismissal_for_pregnancy = Homilador ekaningizda, firma yopilmasa, ish beruvchi sizni ishdan boʻshatishi mumkin emas. Shu vaqtda muddatli shartnoma tugasa, shifokor maʼlumotnomasini qoʻshib, uni uzaytirishni yozma soʻrang: homiladorlik yoki homiladorlik va tugʻish taʼtili tugaguncha (yoʻq odamning oʻrnida ishlagan boʻlsangiz, har doim ham emas).
    .of = dded1f567e49a1b4

provision-uz-no_dismissal_while_ill = Kasallik varaqasida yoki taʼtilda ekaningizda, firma yopilmasa, ish beruvchi sizni ishdan boʻshatishi mumkin emas; uch yoshgacha bolaning onasi yoki uni yolgʻiz tarbiyalayotgan ota faqat aybi uchun yoki firma yopilganda boʻshatiladi. Shunday boʻlgan boʻlsa, suddan sizni ishga tiklashni va yoʻqotilgan vaqt uchun haq toʻlashni soʻrang.
    .of = 13417215d9dae5eb

provision-uz-notice_of_dismissal = Ish beruvchi ishdan boʻshatish haqida sizga oldindan yozma aytadi: firma yopilsa yoki xodimlar qisqartirilsa ikki oy, malaka yetishmasa ikki hafta, ayb uchun uch kun oldin. Dastlabki ikki holatda ish qidirish uchun haftasiga haq toʻlanadigan bir boʻsh kuningiz bor. Ogohlantirish oʻrniga u shu vaqt uchun haq toʻlashi mumkin.
    .of = 8eae275e2fbaf863

provision-uz-severance_pay = Oʻz aybingizsiz ishdan boʻshatilsangiz, ishdan boʻshatish nafaqasi ham olasiz: u yerda uch yildan kam ishlagan boʻlsangiz kamida oʻrtacha oylik ish haqining yarmi, uch yildan besh yilgacha toʻrtdan uch qismi, besh yildan oʻn yilgacha toʻliq bir oylik, undan keyin koʻproq.
    .of = fcc742257199cbcd

provision-uz-dismissal_papers = Oxirgi kuni ish beruvchi sizga ishdan boʻshatish buyrugʻi nusxasini va mehnat daftarchasini yoki uning elektron koʻchirmasini beradi. Nusxani soʻrang: sudga murojaat qilish muddati shu kundan oʻtadi.
    .of = 69e0fe557b1be212

provision-uz-free_job_help = Davlat bandlik organlari ish topishga bepul yordam beradi.
    .of = 7f4bb92c8c872bbf

provision-uz-labour_law_breach_fine = Mehnat qonunchiligini buzgan, masalan ish haqini kechiktirgan yoki qonunga xilof ravishda ishdan boʻshatgan ish beruvchining mansabdor shaxsi jarima toʻlaydi; jazodan keyin bir yil ichida takrorlansa, u oʻn bazaviy hisoblash miqdoridan oʻn besh bazaviy hisoblash miqdorigacha, 18 yoshga toʻlmagan odamga nisbatan oʻndan yigirmagacha boʻladi. Jarima davlatga tushadi: sizga tegishli pulni alohida talab qilasiz.
    .of = 5ccb9f5024b49ee2

provision-uz-income_tax_rate = Ish haqingizdan oʻn ikki foiz daromad soligʻi ushlab qolinadi; ish beruvchi buning ustiga oʻzining ijtimoiy soligʻini toʻlaydi.
    .of = 94a6d8cfe1dc82a8

provision-uz-income_tax_rate-note = Oʻn ikki oy ichida mamlakatda 183 kun boʻlgandan keyin soliq rezidenti boʻlasiz. Boshqalar uchun 2020 va 2021-yillardagi manbalarda yigirma foiz aytilgan; ular uchun bugungi stavka bizga maʼlum emas.
    .of = 0d284a5ead700570

provision-uz-claim_for_pay = Toʻlanmagan ish haqi uchun, u toʻlanishi kerak boʻlgan kundan olti oy ichida sudga yoki mehnat nizolari komissiyasiga murojaat qilasiz. Nizo bilan mediator shugʻullanayotgan vaqt hisoblanmaydi.
    .of = 77c5cff9226f1706

provision-uz-claim_for_pay-note = 2025-yilgi bir sahifada hali ham eski kodeks muddatlari aytilgan: uch oy va bir oy.
    .of = 003207c9459dd0b7

provision-uz-claim_for_dismissal = Ishga tiklanish uchun sizga ishdan boʻshatish buyrugʻi nusxasi topshirilgan kundan uch oy ichida sudga murojaat qilasiz.
    .of = 9ded99cdb0861821

provision-uz-claim_other = Boshqa mehnat nizolari boʻyicha qoidabuzarlikni bilgan yoki bilishingiz kerak boʻlgan kundan olti oy ichida sudga murojaat qilasiz.
    .of = 4318f01e2d6b3c57

provision-uz-claim_other-note = Hayot yoki sogʻliqqa yetkazilgan zarar va maʼnaviy zarar uchun muddat oʻtmaydi.
    .of = e55aef843bf0e48f

provision-uz-no_commission_needed = Toʻgʻridan-toʻgʻri sudga murojaat qilishingiz mumkin; komissiya sizning ixtiyoringizda. Ishdan boʻshatish, jismoniy shaxsda ishlash va jarohat haqidagi nizolarni faqat sud koʻradi.
    .of = bd30a5d9f85ce796

provision-uz-commission_decision_is_executed = Komissiya sizning foydangizga qaror qilgan boʻlsa, ish beruvchi shikoyat uchun berilgan oʻn kun oʻtgandan keyin uch kun ichida toʻlaydi. Toʻlamasa, qarordan keyin bir oy ichida komissiyadan guvohnoma soʻrang va uni uch oy ichida davlat ijrochisiga topshiring: u sudning ijro varaqasi kabi amal qiladi.
    .of = cb8165745d23d1b6

provision-uz-no_court_fee = Ish haqingiz, ishdan boʻshatilishingiz yoki ishingizdan kelib chiqadigan boshqa har qanday daʼvo uchun davlat boji toʻlamaysiz.
    .of = 0f3056254d421be1

provision-uz-complain_to_inspectorate = Davlat mehnat inspeksiyasiga shikoyat qiling: u ish beruvchini tekshiradi, mansabdor shaxslarga jarima soladi va siz uchun sudga murojaat qiladi.
    .of = d3b76255cbbbc893

provision-uz-complain_to_inspectorate-where = Bandlik vazirligi huzuridagi Davlat mehnat inspeksiyasi
    .of = d043ddf548805fda

provision-uz-complain_to_ministry_of_justice = Adliya vazirligi toʻlanmagan ish haqi haqidagi shikoyatlarni, internet orqali ham, qabul qiladi.
    .of = 24ca0367330feafe

provision-uz-complain_to_ministry_of_justice-where = Adliya vazirligi, uning sayti
    .of = f9dbe9d5827ca0bb

provision-uz-two_papers = Ikki hujjat kerak: ish beruvchingizda chet ellik ishchi kuchini jalb qilish uchun ruxsatnoma boʻladi, sizga esa ishlash huquqi tasdiqnomasi beriladi.
    .of = 95475f8822a96237

provision-uz-two_papers-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi bizga maʼlum emas
    .of = dd514f8dd51979d5

provision-uz-two_papers-note = Kamida 8 500 bazaviy hisoblash miqdori sarmoya kiritgan odamga, akkreditatsiyadan oʻtgan diplomat va jurnalistlarga, shu yerdagi universitetlar amaliyotchilariga hamda uch oygacha muddatga chet el firmalarining taʼsischilari va birinchi rahbarlariga va turizm uchun chaqirilgan mutaxassislarga hech biri kerak emas; toʻlashdan oldin soʻrang.
    .of = 73551c04f53186d5

provision-uz-confirmation_needed = Sizga ishlash huquqi tasdiqnomasi kerak; arizani ish beruvchingiz beradi. Bundan tashqari ish beruvchining oʻziga ham alohida ruxsatnoma kerakmi, har xil yoziladi: 2022-yildan keyingi manbalarning koʻpchiligida bunday ruxsatnoma aytilmagan. Ishdan faqat u koʻrsatilmagani uchun voz kechmang, lekin oʻz tasdiqnomangizsiz ish boshlamang.
    .of = f319c99b07329a18

provision-uz-confirmation_needed-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi bizga maʼlum emas
    .of = dd514f8dd51979d5

provision-uz-confirmation_needed-note = Kamida 8 500 bazaviy hisoblash miqdori sarmoya kiritgan odamga, akkreditatsiyadan oʻtgan diplomat va jurnalistlarga, shu yerdagi universitetlar amaliyotchilariga, IT-park rezidentlarining xodimlariga hamda uch oygacha muddatga chet el firmalarining taʼsischilari va birinchi rahbarlariga va turizm uchun chaqirilgan mutaxassislarga u kerak emas; toʻlashdan oldin soʻrang.
    .of = e9c6a583a02f3dd7

provision-uz-confirmation_of_specialist = Yuqori malakali yoki malakali mutaxassis uchun ish beruvchiga ruxsatnoma kerak emas; sizga ishlash huquqi tasdiqnomasi baribir kerak.
    .of = d1fd8fe58c15dc51

provision-uz-confirmation_of_specialist-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi bizga maʼlum emas
    .of = dd514f8dd51979d5

provision-uz-resident_needs_no_permit = Doimiy yashash uchun ruxsatnoma bilan sizga ishlash huquqi tasdiqnomasi kerak emas.
    .of = 96e6b70cd9505fe0

provision-uz-permit_for_one_year = Ish beruvchining ruxsatnomasi va sizning tasdiqnomangiz bir yilga beriladi.
    .of = bf5df42759e117fe

provision-uz-confirmation_for_one_year = Boshqa xodimlarga 2019-yilgi qoidalar boʻyicha tasdiqnoma bir yilga berilar edi; hozir ham shundaymi, bizga maʼlum emas. Oʻzingiznikidagi sanaga qarang.
    .of = 290cc3d8598f9f1e

provision-uz-confirmation_up_to_three_years = Yuqori malakali yoki malakali mutaxassisning tasdiqnomasi, siz soʻraganingizcha, uch yilgacha muddatga beriladi va xohlagancha marta uzaytirilishi mumkin.
    .of = a1764709aaa15618

provision-uz-thirty_days_for_a_new_employer = Yuqori malakali yoki malakali mutaxassisning shartnomasi muddatidan oldin tugasa, boshqa ish beruvchi topish uchun oʻttiz ish kuningiz bor; tasdiqnoma, viza va roʻyxatdan oʻtganlik shu vaqtda amalda qoladi.
    .of = 64695826622981e8

provision-uz-no_work_before_papers = Tasdiqnoma berilmaguncha ish boshlamang; ruxsatnoma kerak boʻlgan ish beruvchida avval u boʻlishi shart.
    .of = bb421b29621fdcd0

provision-uz-confirmation_from_interior = 2026-yil yanvardagi qaror ichki ishlar organlarining migratsiya boʻlimlariga ishlash huquqi tasdiqnomasini berish vakolatini beradi, xabarlarga koʻra, 2026-yil maydan. Uni Migratsiya agentligi ham hali beradimi, bizga maʼlum emas. Arizani ish beruvchingiz beradi: qayerga berishni u soʻrasin. Mamlakatda boʻlishingiz tartibda boʻlmasa, avval bepul yuridik yordamga murojaat qiling.
    .of = 65164606d0381410

provision-uz-confirmation_from_interior-where = Ichki ishlar organlarining Migratsiya va personallashtirish departamenti
    .of = b215a2725d7f7c82

provision-uz-permit_fee_2019 = Ish beruvchi ruxsatnoma uchun yigʻim toʻlaydi; koʻrib chiqish uchun alohida toʻlanadi.
    .of = 289ef8d1cf525c9d

provision-uz-permit_fee_2019-note = Tasdiqnoma uchun ish beruvchi yana oʻttiz eng kam ish haqi, vatandosh uchun ikki eng kam ish haqi toʻlar edi.
    .of = fee999d7af6ee6a4

provision-uz-permit_fee_highly_qualified = Yuqori malakali mutaxassis tasdiqnomasi uchun yigʻim toifalar orasida eng kami; koʻrib chiqish uchun alohida toʻlanadi.
    .of = d106f12844a16315

provision-uz-permit_fee_highly_qualified-note = Yigʻimlar bazaviy hisoblash miqdoriga bogʻliq. Ular 2023-yilgi roʻyxatda oʻqilgan; bugungi summani soʻrang.
    .of = 3d52d7ab8b20e17d

provision-uz-permit_fee_other_classes = Tasdiqnoma yigʻimi xodim toifasiga bogʻliq: shifokorlar va mutaxassislar uchun oʻz yigʻimi bor, qolgan hamma uchun ish beruvchi shuni toʻlaydi; koʻrib chiqish uchun alohida toʻlanadi.
    .of = c809b297870a28c0

provision-uz-permit_fee_other_classes-note = Yigʻimlar bazaviy hisoblash miqdoriga bogʻliq. Ular 2023-yilgi roʻyxatda oʻqilgan; bugungi summani soʻrang.
    .of = 3d52d7ab8b20e17d

provision-uz-permit_fee_doctor = Chet ellik shifokor uchun tasdiqnoma yigʻimi kamaytirilgan.
    .of = d645c2992cca041a

provision-uz-permit_fee_qualified = Malakali mutaxassis tasdiqnomasi uchun yigʻim kamaytirilgan; koʻrib chiqish uchun alohida toʻlanadi.
    .of = 7c8ff189093402b9

provision-uz-review_fee_2019 = Ish beruvchingiz, javob qanday boʻlmasin, arizani koʻrib chiqish uchun yigʻim toʻlaydi.
    .of = 2ef9c08ef37f9240

provision-uz-review_fee = Ish beruvchingiz arizani koʻrib chiqish uchun yigʻim toʻlaydi; u bitta bazaviy hisoblash miqdori boʻlishi kerak, lekin 2023-yilgi roʻyxatda hali 2022-yilgi summa turgan.
    .of = 5029aa2405108d8e

provision-uz-review_fee-note = my.gov.uz portalida u oʻndan bir qismga kam.
    .of = aabc63f8d70fe160

procedure-uz-two_papers_2019 = Ish beruvchiga ruxsatnoma va xodimga tasdiqnoma
    .of = ad5e7d42279eee51

procedure-uz-confirmation_only = Ishlash huquqi tasdiqnomasi
    .of = 9637d75bef63fa82
