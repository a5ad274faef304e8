### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-az-equal_terms = Chet ellik sifatida mehnat sharoitlari va haq toʻlash qoidalari siz uchun fuqarolarniki bilan bir xil.
    .of = ece31f6a6a2c5fc3

provision-az-passport_stays_with_you = Ish beruvchi pasportingizni yoki boshqa shaxsiy hujjatlaringizni olib qoʻyishi va saqlashi mumkin emas. Kimdir sizni ushlab turish uchun ularni saqlayotgan boʻlsa, avval ish beruvchiga emas, bepul yuridik yordamga murojaat qiling.
    .of = cb5f53678714c1a5

provision-az-body_is_sent_home = Chet ellik xodim vafot etgan boʻlsa, uni ishga olgan ish beruvchi jasad vatanga joʻnatilishini taʼminlashi shart.
    .of = c70e27563c733438

provision-az-notice_and_severance = Xodimlar soni qisqartirilsa, ish beruvchi sizni ikki hafta oldin rasman ogohlantiradi (unda bir yildan besh yilgacha ishlagan boʻlsangiz, toʻrt hafta, besh yildan oʻn yilgacha olti hafta, oʻn yildan koʻp boʻlsa, toʻqqiz hafta oldin), ish qidirish uchun har hafta haq toʻlanadigan boʻsh kun beradi va oxirida kamida oʻrtacha bir oylik ish haqini toʻlaydi (bir yildan keyin 1,4, besh yildan keyin 1,7, oʻn yildan keyin ikki baravar); bu toʻlov firma yopilganda ham tegishli.
    .of = b3801ab4174d307b

provision-az-notice_and_severance-note = Sizning roziligingiz bilan ogohlantirish oʻrniga haq toʻlanishi mumkin.
    .of = 91e551673a9e1730

provision-az-only_grounds_of_the_code = Ish beruvchi shartnomani faqat Kodeksdagi asos bilan, bir vaqtda bitta asos boʻyicha va sababi koʻrsatilgan buyruq bilan bekor qilishi mumkin; uning nusxasini oxirgi kuni olasiz. Bu noqonuniy boʻlsa, sud sizni ishga tiklaydi, yoʻqotilgan vaqt va advokat xarajatlari uchun haq toʻlatadi.
    .of = 4aa34b54ee7b8aa9

provision-az-who_is_not_dismissed = Ish beruvchi kasal, taʼtilda yoki xizmat safarida boʻlgan paytingizda sizni, shuningdek homilador ayolni va uch yoshgacha bolasi bor onani (yoki bolani yolgʻiz tarbiyalayotgan otani) ishdan boʻshatishi mumkin emas; firma yopilganda yoki muddatli shartnoma tugaganda bu amal qilmaydi.
    .of = d0fa97c5ff1a1d27

provision-az-patent_in_russia = Rossiyada ishlash uchun sizga patent kerak boʻladi: ketishdan oldin uning narxini, tibbiy koʻrikni va til imtihonini hisobga oling.
    .of = f936b8a889164937

provision-az-register_at_the_consulate = Ozarbayjon huquqlaringizni himoya qila olishi uchun kelganingizdan keyin bir oy ichida uning elchixonasi yoki konsulligida roʻyxatdan oʻting va u yerda ishlashingiz haqida hujjat koʻrsating; u yerda elchixona yoki konsullik boʻlmasa, hujjatni vatandagi organga yuboring.
    .of = 9eca2ce38e50ef08

provision-az-agency_permit = Sizni chet elda ishga joylashtirish, roʻyxatga yozish yoki bunday ishni reklama qilishga faqat davlatning maxsus ruxsatnomasi bor yuridik shaxs haqli. Hujjatlarni berishdan oldin ruxsatnomani koʻrsatishni soʻrang.
    .of = dddd8ace6061366f

provision-az-agency_takes_nothing = Vositachi xizmati uchun sizdan pul olishi mumkin emas va mamlakatdan chiqishingizdan oldin taklif qilingan mehnat shartnomasining nusxasini berishi shart.
    .of = c24244ba15aa5d38

provision-az-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Ishlash uchun yoki boshqa sabab bilan kelgan boʻlsangiz ham, mamlakat ichida yoki chegarada qochqin maqomini soʻrashingiz mumkin. Kelganingizdan keyin tez orada soʻrang; BMTning Qochqinlar ishlari boʻyicha agentligi qaror qilmaydi, lekin +994 51 207 59 96 telefonida savollarga javob beradi va ariza berib boʻlganlarga bepul maslahat beradi.
    .of = fa27802786e468c6

provision-az-may_ask_for_protection-where = Davlat migratsiya xizmati, politsiya yoki chegaradagi oʻtish joyida chegara xizmati
    .of = fd0ccd459eb7363b

provision-az-not_sent_back = Qochqin maqomi bor odamni u qochib kelgan mamlakatga qaytarib yuborish mumkin emas.
    .of = 414b30a3f6f0d1d1

provision-az-asylum_decision = Qochqin maqomi haqida Davlat migratsiya xizmati qaror qiladi; shu vaqtgacha va shikoyatlar koʻrilayotgan butun vaqt davomida sizda uning vaqtincha guvohnomasi boʻladi. Rad javobi ustidan xizmatga yoki sudga shikoyat qilish mumkin.
    .of = 359de818447df979

provision-az-asylum_new_address = Yangi manzilingizni Davlat migratsiya xizmatiga xabar qiling; yangi telefon raqamini darhol xabar qiling, shunda suhbat haqidagi xabar sizga yetib boradi.
    .of = f38476196935008c

provision-az-refugee_child_at_school = Bolalaringiz davlat maktabida bepul oʻqishi mumkin.
    .of = a174f895390dbede

provision-az-refugee_health_care = Boshpana soʻrovchilar va qochqinlar tibbiy yordam olishi mumkin; u Davlat migratsiya xizmatining qochqinlar boʻlimi orqali tashkil qilinadi.
    .of = aa96ca0d64d2c0de

provision-az-refugee_needs_no_permit = Boshpana soʻrovchilar va qochqinlar ishlash uchun ruxsatnomasiz ishlaydi. Davlat migratsiya xizmatining guvohnomasini oʻzingiz bilan olib yuring.
    .of = f3b8f4c618e506b8

provision-az-contest_fine_or_expulsion = Jarima yoki chiqarib yuborish haqidagi qaror ustidan nusxasi sizga topshirilgan kundan boshlab oʻn kun ichida bepul shikoyat qiling: sudyaning qarori ustidan apellyatsiya sudiga, shu sudya orqali yoki toʻgʻridan toʻgʻri; mansabdor shaxsning qarori ustidan yuqori turuvchi mansabdor shaxsga yoki qoidabuzarlik joyidagi tuman sudiga (shikoyatni siz yashaydigan joydagi sud koʻrishini soʻrashingiz mumkin). Uzrli sabab bilan oʻtkazib yuborilgan muddat tiklanadi.
    .of = 4b55ee1a71f9a5fa

provision-az-contest_fine_or_expulsion-where = Apellyatsiya sudi, yuqori turuvchi mansabdor shaxs yoki tuman sudi
    .of = 65b0977f60905b86

provision-az-contest_removal_decision = Davlat migratsiya xizmatining sizni majburan chiqarish haqidagi qarori ustidan, u sizga topshirilgan kundan boshlab oʻttiz kun ichida, maʼmuriy sudga murojaat qilish mumkin; sizga nusxa, kerak boʻlsa, tarjimon beriladi. Shikoyat majburan chiqarishni toʻxtatmaydi: daʼvodan oldin yoki u bilan birga suddan qarorni toʻxtatib turishni soʻrang va darhol bepul yuridik yordamga murojaat qiling.
    .of = 77e2f1352218ea1b

provision-az-contest_removal_decision-where = Maʼmuriy sud
    .of = 9d633a11f2912b50

provision-az-contest_annulment_or_refusal = Davlat migratsiya xizmatining ruxsatnomangiz, vizangiz, uzaytirish yoki qochqin maqomini bekor qilgan yoki rad etgan qarori ustidan, u sizga topshirilgan kundan boshlab oʻttiz kun ichida, maʼmuriy sudga murojaat qilinadi; avval yuqori turuvchi organga shikoyat qilgan boʻlsangiz, uning javobi sizga topshirilgan kundan. Ariza yoki shikoyatingiz boʻyicha qaror boʻlmasa, qonun boshqa muddat belgilamagan boʻlsa, bergan kuningizdan oʻttiz besh kun oʻtgach sudga murojaat qilishingiz mumkin. Daʼvo qarorni toʻxtatmaydi: daʼvodan oldin yoki u bilan birga suddan uni toʻxtatib turishni soʻrang.
    .of = 4dd4d0fa8211aa9b

provision-az-contest_annulment_or_refusal-where = Maʼmuriy sud
    .of = 9d633a11f2912b50

provision-az-days_to_leave = Majburan chiqarish haqidagi qarordan keyin vizangiz yoki mamlakatda boʻlish muddatini uzaytirish bekor qilingan, mamlakatda boʻlishingiz nomaqbul deb topilgan yoki ozodlikka chiqarilgan boʻlsangiz, u topshirilgandan 48 soat ichida, yashash uchun ruxsatnomangiz bekor qilingan yoki qochqin maqomi rad etilgan boʻlsa, oʻn kun ichida chiqib ketishingiz kerak. Qaror besh yilgacha kirishni ham yopadi; bekor qilish asosi yoʻqolsa, taqiq olib tashlanadi.
    .of = 911728c6bc38c84d

provision-az-days_to_leave-note = Tan olingan qochqinlar va siyosiy boshpana olganlar majburan chiqarilmaydi; odam savdosidan jabrlanganlar bir yil davomida, tergovga yordam berayotganlar ish tugaguncha, jabrlangan bolalar esa hech qachon.
    .of = f73216323424ef1d

provision-az-closed_centre = Bunday qarordan keyin ketmagan yoki ketmasligi ehtimol deb hisoblangan odamni sud majburan chiqarishgacha yopiq markazga joylashtirishi mumkin, sud aytgan muddatga, lekin olti oydan koʻp emas; bungacha xizmat odamni 24 soatgacha, sud uch kungacha ushlab turishi mumkin. U yerda darhol oilangizga qoʻngʻiroq qilishingiz va advokat bilan uchrashishingiz mumkin.
    .of = 557c46e4dfc696ad

provision-az-closed_centre-note = Kodeksga koʻra markaz sizni u yerda ushlab turganini davlatingiz elchixonasiga darhol xabar qiladi. Davlatingizdan qoʻrqsangiz, birinchi soatdayoq qochqin maqomini soʻrayotganingizni ayting va advokat hamda BMTning Qochqinlar ishlari boʻyicha agentligini talab qiling.
    .of = 6de822fea8116d16

provision-az-ban_with_removal = Chiqarib yuborish yoki majburan chiqarishdan keyin qarorda koʻrsatilgan muddat tugaguncha kirish rad etiladi: maʼmuriy huquqbuzarlik uchun chiqarib yuborishdan keyin bir yildan besh yilgacha, Davlat migratsiya xizmatining qaroridan keyin koʻpi bilan besh yil. Nusxasini soʻrang va unda qaysi kun yozilganini oʻqing.
    .of = a34bf755c7b21860

provision-az-exit_held_until_fine_is_paid = Kuchga kirgan jarima toʻlanmaguncha sizni mamlakatdan chiqarmasliklari mumkin. U qoidabuzarlik aniqlangandan keyin koʻpi bilan bir yil ichida solinishi mumkin.
    .of = 71f957ffd35362a7

provision-az-trafficking_victim_stays = Odam savdosidan jabrlangan deb topilgan odam bir yil davomida majburan chiqarilmaydi (bola hech qachon), unga jinoyat ishini yuritayotgan organning soʻroviga koʻra vaqtincha yashash uchun ruxsatnoma bepul berilishi mumkin va u ishlash uchun ruxsatnomasiz ishlaydi. Avval bepul yuridik yordamga murojaat qiling.
    .of = b10ca676123e9f3f

provision-az-register_three_days = Uzoqroq qolgan chet ellik turgan joyida roʻyxatdan oʻtgan; uy-joy egasi shaklni uch kun ichida yuborgan. Keyinroq bu oʻn kun boʻlgan.
    .of = 476d0504e93e6fd4

provision-az-register_ten_days = Uzoqroq qoladigan chet ellik turgan joyida Davlat migratsiya xizmatida roʻyxatdan oʻtadi; uni siz uchun uy-joy egasi yoki mehmonxona qilishi mumkin.
    .of = e1b17b3eb9d90ef7

provision-az-register_fifteen_days = Oʻn besh kundan koʻp qoladigan chet ellik turgan joyida Davlat migratsiya xizmatida roʻyxatdan oʻtadi; uni siz uchun uy-joy egasi yoki mehmonxona qilishi mumkin.
    .of = 7bc070a1f82758b8

provision-az-register_kazakh_citizen = Qozogʻiston fuqarosi faqat oʻttiz kundan uzoq qolsa roʻyxatdan oʻtadi.
    .of = 45b5462805d67c11

provision-az-register_kazakh_citizen-note = Uzoqroq muddat 2024-yildan koʻrinadi; u qachon boshlangani oʻqilmagan.
    .of = fc572935ab5862bd

provision-az-register_new_address = Manzil oʻzgargandan keyin yangisida roʻyxatdan oʻting; kunlar u yerga kelganingizdan hisoblanadi.
    .of = 0838f7776c18f906

provision-az-register_new_address-note = Oʻsha egasining boshqa uyi uchun yangidan roʻyxatdan oʻtish kerak emas.
    .of = 840d57992501774b

provision-az-registration_is_needed = Roʻyxatdan oʻtish muddatidan uzoq qoladigan chet ellik turgan joyida roʻyxatga olinishi shart.
    .of = c58655986a283489

provision-az-fine_for_no_registration = Muddati oʻtgandan keyin roʻyxatdan oʻtmasdan yashaganlik uchun jarima solinadi, chiqarib yuborish bilan yoki usiz.
    .of = e86507b0dcaad0af

provision-az-fine_for_overstay = Oxirgi qonuniy kundan keyin qolganlik yoki mamlakatda boʻlish qoidalarini buzganlik uchun jarima solinadi, chiqarib yuborish bilan yoki usiz.
    .of = 9a3698addf9bbe1a

provision-az-fine_for_work_without_permit = Ruxsatnomasiz ishlaganlik uchun jarima solinadi, chiqarib yuborish bilan yoki usiz.
    .of = 096af58a0ae7d134

provision-az-expulsion_with_the_fine = Jarima bilan birga chiqarib yuborish ham boʻlishi mumkin; chiqarib yuborilgan odam bir yildan besh yilgacha qaytib kela olmaydi.
    .of = cce745dc938668ed

provision-az-expulsion_with_the_fine-note = Qochqinlar, siyosiy boshpana olganlar va odam savdosidan jabrlangan bolalar chiqarib yuborilmaydi; odam savdosidan jabrlanganlar bir yil davomida, tergovga yordam berayotganlar ish tugaguncha chiqarib yuborilmaydi.
    .of = 190d1a9689d2ba28

provision-az-expulsion_for_work_without_permit = Ruxsatnomasiz ishlagan odam jarima bilan birga chiqarib yuborilishi ham mumkin; unda kirish bir yildan besh yilgacha yopiladi.
    .of = 3c91bae463d3a8fa

provision-az-entry_refused_until_fine_is_paid = Avvalgi safar mamlakatda boʻlganlik uchun jarima toʻlanmagan paytda kirish rad etiladi. Uni kechikkani uchun qoʻshilgan summa bilan birga toʻlang va kvitansiyani saqlang.
    .of = f99d6b6ed5a9eed4

provision-az-ban_for_false_purpose = Vizada aytilgan maqsad buzilgandan yoki yolgʻon maʼlumot berilgandan keyin kirish besh yilga yopiladi.
    .of = 4941085311c82705

provision-az-ban_for_false_purpose-note = Muddatning oʻzi aniq; u qaysi kundan oʻtishi oʻqilmagan. Bu yerda qaror kunidan hisoblangan.
    .of = 15d5bf05733b520e

provision-az-ban_for_repeated_breaches = Uch yil ichida mamlakatda boʻlish qoidalari ikki yoki undan koʻp marta buzilgandan keyin kirish besh yilga yopilar edi.
    .of = 90da0f2216f1bd22

provision-az-ban_for_repeated_breaches-note = Besh yil qaysi kundan oʻtishi oʻqilmagan. Bu yerda oxirgi qarordan hisoblangan.
    .of = a1042a9d2d3d81cb

provision-az-visa_free_ninety_days = Davlatingizning bitimida boshqacha aytilmagan boʻlsa, vizasiz 90 kun mamlakatda boʻlishingiz mumkin.
    .of = 3ab3fe37f4d37805

provision-az-extend_stay = Mamlakatda boʻlish muddatini oltmish kungacha uzaytirish mumkin, lekin faqat Kodeksda aytilgan sabab bilan: bu yerda shoshilinch davolanish; bu yerda yashaydigan yaqin qarindosh ogʻir kasal yoki vafot etgan; xizmat safaridagi ish tugamagan va buni sizni taklif qilgan tashkilot soʻrayapti; tranzitda nosozlik yoki kasallik; ota-onangiz, eringiz yoki xotiningiz, bolangiz, aka-uka yoki opa-singlingizning muddati uzaytirilgan. Muddat tugashidan kamida uch ish kuni oldin, yana bir oy amal qiladigan pasport bilan Davlat migratsiya xizmatiga ariza bering. Qabul qilingan ariza koʻrilayotgan paytda ketishingiz shart emas; u muddat tugagandan keyin rad etilsa, javobdan keyin ketishga 48 soatingiz bor. Bojlar roʻyxati boʻyicha kattalar uchun 30 kun 30 manat, 60 kun 60 manat turadi, javob bir kunda kerak boʻlsa, koʻproq.
    .of = c170fb73318a6525

provision-az-russians_ninety_days_a_year = Rossiya fuqarosi kalendar yilda vizasiz 90 kun mamlakatda boʻlishi mumkin.
    .of = 5dc6f3398d772434

provision-az-russians_ninety_days_a_year-note = Rossiyada doimiy yashaydigan fuqaroligi yoʻq odamlarga ham shu chegara tegishli.
    .of = 6148c7c1e813b06a

provision-az-residence_lost_abroad = Bir yuz sakson kun ichida toʻqson kundan koʻp mamlakatdan tashqarida boʻlsangiz, vaqtincha yashash uchun ruxsatnomangiz bekor qilinadi va uzaytirilmaydi. Bu yuqori malakali xodimlarga tegishli emas.
    .of = fd41817fc0a34aac

provision-az-pandemic_extension_ended = Pandemiyada chiqib keta olmaganingiz uchun mamlakatda boʻlish muddatingiz uzaytirilgan boʻlsa, shu kungacha vaqtincha yashash uchun ruxsatnomaga ariza berishingiz yoki chiqib ketishingiz kerak edi. Hali ham bu yerda ruxsatnomasiz boʻlsangiz, davlat organiga borishdan oldin bepul yuridik yordamdan soʻrang.
    .of = 502e51001e3212e5

provision-az-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-az-contract_in_the_system = Shartnoma faqat ish beruvchingiz u haqidagi xabarnomani kuchaytirilgan elektron imzo bilan davlat elektron tizimiga kiritgandan keyin yuridik kuchga ega boʻladi; bu haqda sizga ham xabar beriladi. Busiz, nimaga imzo chekkan boʻlsangiz ham, ishga olinmagan boʻlasiz: birinchi kunning oʻzida soʻrang.
    .of = e929095711011d0b

provision-az-lowest_wage = Malaka talab qilmaydigan ishning toʻliq bir oyi uchun sizga shundan kam toʻlash mumkin emas.
    .of = 5bc4a84142f696f3

provision-az-lowest_wage-note = 2026-yil fevraldagi qonun boʻyicha summa yiliga kamida bir marta qayta koʻriladi; shundan beri oshganmi, bizga maʼlum emas, shuning uchun soʻrang.
    .of = c47557fb1b3cc536

provision-az-paid_every_month = Ish haqingiz oyiga kamida bir marta toʻlanishi shart; oyiga ikki marta faqat siz ish beruvchi bilan shunday kelishgan boʻlsangiz toʻlanadi.
    .of = 1c3f20967ee7cebf

provision-az-delay_interest = Ish beruvchining aybi bilan kechikkan har bir kun uchun, agar bu haqda nizo boʻlmasa, sizga kechikkan ish haqining kamida bir foizi toʻlanishi kerak.
    .of = 4a04bc65211aa584

provision-az-delay_interest-note = Kuniga bir foiz eng kami; kechikishning oʻzi haqida nizo boʻlsa, buni komissiya yoki sud hal qiladi.
    .of = 3341d1147fe3da41

provision-az-settlement_on_last_day = Ishdan ketganingizda sizga tegishli hamma pul, foydalanilmagan taʼtil uchun ham, oxirgi ish kuni toʻliq toʻlanadi.
    .of = 8c38c2e759ca804e

provision-az-paid_twice_a_month = Odatda ish haqi oyiga ikki marta, orasi oʻn olti kundan oshmasdan toʻlanadi; toʻlov kuni dam olish kuniga toʻgʻri kelsa, bir kun oldin.
    .of = 14fc3b5a31b574d1

provision-az-overtime_double = Ish vaqtidan tashqari har bir soat uchun kamida ikki baravar toʻlanadi; haq oʻrniga dam olish kuni berish mumkin emas.
    .of = a896ab786621ca71

provision-az-overtime_double-note = Ishbay haq oladigan odamga buning ustiga kamida shu razryaddagi xodimning soatlik stavkasi toʻlanadi.
    .of = e2c9085722adb6b1

provision-az-deductions_twenty = Har bir toʻlovda ish haqingizdan hammasi boʻlib koʻpi bilan beshdan bir qismi ushlab qolinishi mumkin; yozma roziligingizsiz yoki sud hujjatisiz faqat Kodeksda sanalganlari: masalan, soliqlar, ishlab berilmagan avans yoki bir oylik ish haqi doirasidagi zarar.
    .of = 8fa2cb7f3e15dc33

provision-az-deductions_half = Qonunda yoki sud hujjatlarida shunday nazarda tutilgan boʻlsa, ish haqingizning yarmigacha ushlab qolinishi mumkin; aliment va sogʻliqqa yetkazilgan zarar uchun bu chegara amal qilmaydi.
    .of = 98fe547dc0199a55

provision-az-complain_to_inspectorate = Ish haqi toʻlanmasa, Davlat mehnat inspeksiyasi xizmatiga shikoyat qiling; firma allaqachon yopilgan boʻlsa, sudga murojaat qiling.
    .of = 6e20a24c0f340980

provision-az-complain_to_inspectorate-where = Davlat mehnat inspeksiyasi xizmati
    .of = 428953917b22eb0e

provision-az-claim_for_dismissal = Ishdan boʻshatishga qarshi sudga sizga buyruq yoki mehnat daftarchasi berilgan kundan bir kalendar oy ichida murojaat qilasiz.
    .of = b2bff7c2d7a8086a

provision-az-claim_for_pay_before_2025 = Toʻlanmagan ish haqi uchun xavfsiz muddat qoidabuzarlikni bilgan kuningizdan bir oy: shu muddatda sudga murojaat qiling.
    .of = 035bb27478894287

provision-az-claim_for_pay_before_2025-note = Toʻlanmagan pul uchun muddat uzunroq boʻlishi mumkin: bir oy oʻtgan boʻlsa ham, yuristdan soʻrang.
    .of = 84882667f88b7433

provision-az-claim_for_pay = Toʻlanmagan ish haqi va boshqa pullar boʻyicha sudga qoidabuzarlikni bilgan kuningizdan bir yil ichida murojaat qilasiz; hayot yoki sogʻliqqa yetkazilgan zarar uchun muddat oʻtmaydi.
    .of = 49087f97acf06ecb

provision-az-claim_other = Boshqa mehnat nizolarida sudga qoidabuzarlikni bilgan kuningizdan bir kalendar oy ichida murojaat qilasiz; faqat jamoa shartnomasi bilan nizoni suddan oldin koʻradigan organ tuzilgan boʻlsa, unga murojaat qilish uchun uch oyingiz bor. Uzrli sabab, masalan kasallik bilan oʻtkazib yuborilgan muddat tiklanishi mumkin.
    .of = bcfffe2636b1da4f

provision-az-mediation_first = Ish beruvchini sudga berishdan oldin qonun mediator bilan birinchi uchrashuvda qatnashishni talab qiladi; mediatsiya vaqti muddatga kirmaydi.
    .of = 6288570f5e373719

provision-az-permit_of_migration_service = Ish beruvchingiz siz uchun Davlat migratsiya xizmatidan ishlash uchun ruxsatnoma oladi.
    .of = b708606a061cc82f

provision-az-permit_of_migration_service-note = Kodeksning 64-moddasida ruxsatnoma kerak boʻlmagan boshqa odamlar ham aytilgan: qaramogʻida Ozarbayjon fuqarosi boʻlgan 18 yoshgacha bola bor odam, ayrim davlat organlari ishga olganlar, diplomatlar, dengizchilar, artistlar va taklif qilingan murabbiylar hamda yiliga 90 kungacha xizmat safariga kelgan ayrim odamlar.
    .of = 1ba8a43700095015

provision-az-spouse_needs_no_permit = Ozarbayjonda yashash joyi boʻyicha roʻyxatda turgan fuqaro bilan nikohda boʻlsangiz, sizga ishlash uchun ruxsatnoma kerak emas.
    .of = 490545aef7265220

provision-az-resident_needs_no_permit = Doimiy yashash uchun ruxsatnoma bilan sizga ishlash uchun ruxsatnoma kerak emas.
    .of = cfb944b3538d10e3

provision-az-head_of_firm_needs_no_permit = Chet el firmasining filiali yoki vakolatxonasi rahbari, uning oʻrinbosari yoki chet ellik taʼsischisi bor shu yerdagi firma rahbari sifatida sizga ishlash uchun ruxsatnoma kerak emas.
    .of = 8df946eb3563c1ac

provision-az-highly_qualified_needs_no_permit = Davlat migratsiya xizmati sizni yuqori malakali migrant deb tan olgan boʻlsa (kamida 70 ball; elektron hujjat besh yilga beriladi), oʻz sohangizda ishlash uchun ruxsatnoma kerak emas, faqat vaqtincha yashash uchun ruxsatnoma kerak.
    .of = 4cfd3ddc53986466

provision-az-own_business_needs_no_permit = Oʻzingizning roʻyxatdan oʻtgan biznesingiz uchun ishlash uchun ruxsatnoma kerak emas; mamlakatda qolish uchun yashash uchun ruxsatnoma kerak.
    .of = 10e9143887d17a2d

provision-az-own_business_needs_no_permit-note = Kodeksga koʻra biznes faqat unda kamida besh kishi toʻliq vaqt yoki oʻn kishi toʻliq boʻlmagan vaqt ishlasa va ularning kamida beshdan toʻrt qismi fuqarolar boʻlsa, yashash uchun ruxsatnomaga asos boʻladi; ayrim davlat guvohnomalari bor firmalar bundan ozod.
    .of = a6f54973fd1e5f77

provision-az-under_eighteen = Chet ellik haq toʻlanadigan ishga faqat oʻn sakkiz yoshdan kirishi mumkin: undan oldin ruxsatnoma berilmaydi.
    .of = 6032d8ae2b05df27

provision-az-permit_term_general = Ruxsatnoma koʻpi bilan bir yilga yoki shartnomaning qisqaroq muddatiga beriladi va har safar koʻpi bilan bir yilga uzaytiriladi.
    .of = 0b4d97ed402eb717

provision-az-permit_term_territories = Qaytarilgan hududlarda ishlash uchun ruxsatnoma ikki yilgacha berilishi va uzaytirilishi mumkin.
    .of = b56b3d119793b3b2

provision-az-extension_thirty_days_before = Ish beruvchingiz uzaytirishni ruxsatnoma tugashidan kamida oʻttiz kun oldin soʻraydi.
    .of = 79a2dae7882b198e

provision-az-leave_after_contract_ended = Shartnoma muddatidan oldin tugasa, u bilan birga ishlash uchun ruxsatnoma ham tugaydi; ish beruvchi bu haqda besh ish kuni ichida xabar beradi. Qolishga boshqa asosingiz boʻlmasa, oʻn ish kuni ichida chiqib keting. Boshqa ish beruvchi sizni yangi ruxsatnoma bilan ishga olishi mumkin.
    .of = 3112464f706d55c3

provision-az-one_employer_only = Ruxsatnoma bitta ish beruvchi uchun amal qiladi: boshqasida ishlash uchun yangisi kerak.
    .of = 76e7ea32f5443dd0

provision-az-temporary_residence_too = Ishlash uchun ruxsatnomadan tashqari sizga vaqtincha yashash uchun ruxsatnoma kerak.
    .of = 9bbbe7668efe7d77

provision-az-temporary_residence_too-note = Davlat Migratsiya xizmatining davlat bojlari roʻyxati boʻyicha kattalarga oʻn besh ish kuni ichida beriladigan karta uch oygacha muddatga 40 manat, olti oyga 80 manat, bir yilga 160 manat turadi.
    .of = 2b714df6faa388bc

provision-az-visa_for_work = Mamlakatingiz bilan Ozarbayjon oʻrtasida viza tartibi boʻlsa, ishlash uchun ruxsatnoma ish yoki biznes vizasi bilan soʻraladi.
    .of = d5852239b788b4e7

provision-az-place_in_the_quota = Hukumat chet ellik xodimlar uchun yillik kvota belgilaydi; ish beruvchingizga unda oʻrin kerak.
    .of = e823cbfe5922c915

provision-az-place_in_the_quota-unless-1 = Qaytarilgan hududlarda 2023-yildan 2027-yilgacha kvota hisobga olinmaydi.
    .of = a98db8806f8f3fc3

provision-az-permit_fee_ordinary = Ruxsatnoma uchun davlat boji uning muddatiga bogʻliq; bu yigirma ish kunlik odatdagi muddat uchun boj.
    .of = 3a450e20752caff2

provision-az-permit_fee_faster = Oʻn besh ish kuni ichida beriladigan ruxsatnoma uchun davlat boji yuqoriroq.
    .of = 240b921e1fbacf17

provision-az-permit_fee_fastest = Oʻn ish kuni ichida beriladigan ruxsatnoma uchun davlat boji eng yuqori.
    .of = 019c8a83263f7ba1

provision-az-territory_fee_ordinary = Qaytarilgan hududlar uchun bir yildan uzoq ruxsatnomaning oʻz boji bor; u yerda koʻrib chiqishning odatdagi muddati besh ish kuniga qisqaroq.
    .of = 47879fdfd4f3f525

provision-az-territory_fee_faster = Qaytarilgan hududlar uchun bir yildan uzoq, tezroq beriladigan ruxsatnoma qimmatroq turadi.
    .of = 8d5a75d6b8f220a7

provision-az-territory_fee_fastest = Qaytarilgan hududlar uchun bir yildan uzoq, eng tez beriladigan ruxsatnoma hammasidan qimmat turadi.
    .of = 7b04951d31702815

procedure-az-permit_ordinary = Ishlash uchun ruxsatnoma, odatdagi muddat
    .of = ccac3298c92fc93d

procedure-az-permit_faster = Oʻn besh ish kunida ishlash uchun ruxsatnoma
    .of = 32892037cf33927b

procedure-az-permit_fastest = Oʻn ish kunida ishlash uchun ruxsatnoma
    .of = a5b2d8bc838f01b1
