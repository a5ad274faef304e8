### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-kg-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Ishlash uchun yoki boshqa sabab bilan kelgan boʻlsangiz ham, chegarada va mamlakat ichida qochqin maqomini soʻrashingiz mumkin; bu tartib bepul. Ariza bilan guvohnoma olasiz: kutayotganingizda, olti oydan bir yilgacha, u shaxsingizni tasdiqlaydigan hujjat boʻladi. Har qanday davlat organiga borishdan oldin bepul yuridik yordamga (masalan, «Adilet» yuridik klinikasiga) yoki BMTning Qochqinlar ishlari boʻyicha agentligiga murojaat qiling.
    .of = 3648ad1ece55ada9

provision-kg-entry_without_papers_not_punished = Hujjatsiz yoki vizasiz keldingizmi? Kechiktirmasdan oʻzingiz murojaat qilib himoya soʻrasangiz, kirganingiz uchun jazolanmaysiz. Ariza qirgʻiz yoki rus tilida yoziladi: «Adilet» yuridik klinikasi uni siz bilan bepul yozadi va tarjima qiladi, shuning uchun avval oʻsha yerga boring.
    .of = ec9494b132db890a

provision-kg-entry_without_papers_not_punished-where = «Adilet» yuridik klinikasi; keyin Mehnat vazirligining qochqinlar bilan ishlash boʻlimi
    .of = a9b077aa7f1ec0b1

provision-kg-refused_protection = Rad javobi ustidan sudga shikoyat qilish mumkin: «Adilet» yuridik klinikasi bepul maslahat beradi va shikoyatni yozadi. Qarorni darhol oʻsha yerga olib boring; muddat bu yerda koʻrsatilmagan.
    .of = 3d90ca423282d533

provision-kg-refused_protection-where = «Adilet» yuridik klinikasi
    .of = cfd46a397562f963

provision-kg-insurance_is_compulsory = Tibbiy sugʻurta chet elliklar uchun ham majburiy. Ishlayotgan va Ijtimoiy jamgʻarmaga badallari toʻlanadigan odam sugʻurtalangan; boshqalar Majburiy tibbiy sugʻurta jamgʻarmasidan bir yillik polis sotib oladi va keyin davolanish uchun kamaytirilgan narx toʻlaydi. Siz uchun qancha turishini jamgʻarmadan soʻrang.
    .of = 0a9571237ae17a25

provision-kg-insurance_is_compulsory-where = Majburiy tibbiy sugʻurta jamgʻarmasi (FOMS)
    .of = e2ae873423fa1454

provision-kg-actual_work_counts = Yozma shartnoma boʻlmasa ham, ish beruvchi bilgan holda ishlay boshlagan boʻlsangiz, siz xodimsiz: shartnoma birinchi kuningizdan hisoblanadi, mehnat qonuni ham shu kundan sizga tegishli.
    .of = 86726770650a08a4

provision-kg-foreigner_has_equal_rights = Ishda sizning huquq va majburiyatlaringiz fuqarolarniki bilan bir xil, sudda ham huquqlaringiz ularniki bilan bir xil; huquqlaringizni himoya qilish uchun sudga va istalgan davlat organiga murojaat qilishingiz mumkin. Mamlakatda boʻlishingiz tartibda boʻlmasa, avval bepul yuridik yordamdan qaysi yoʻl xavfsiz ekanini soʻrang.
    .of = 278b3ee31ee35041

provision-kg-proof_of_work = Ishlaganingiz dalillarini saqlang: ish joyidagi foto va videolar, ishga chiqish jurnali, yozishmalar, pul oʻtkazmalari, hamkasblar ismlari. 2026-yil fevralda Ombudsman shartnomasiz ishlagan quruvchilarni shunday dalillar asosida eshitgan.
    .of = 89f9257c2e6ab0c6

provision-kg-no_contract_fine = Sizni yozma shartnomasiz ishga oladigan ish beruvchiga jarima solinadi: firmaga yoki yollanma xodimlari bor tadbirkorga yigirma uch ming som, xususiy shaxsga yetti yarim ming som. Bu jarimani siz emas, ish beruvchi toʻlaydi.
    .of = db74d5ec8743ce3c

provision-kg-children_and_work = Shartnomani faqat oʻn olti yoshdan yolgʻiz oʻzingiz imzolashingiz mumkin; oʻn besh yoshda istisno tariqasida, xodimlar vakillari yoki mehnat organi roziligi bilan; oʻn toʻrt yoshdan faqat oʻquvchi sifatida, darsdan tashqari vaqtda yengil ishga va ota yoki onaning yozma roziligi bilan. Oʻn olti yoshgacha haftada koʻpi bilan yigirma toʻrt soat, oʻn sakkiz yoshgacha oʻttiz olti soat ishlanadi; xavfli, tungi va ish vaqtidan tashqari ish hamda dam olish kunlaridagi ish taqiqlangan. Avval bepul yuridik yordamdan yoki bolalarni himoya qilish organidan soʻrang.
    .of = 977a87d700202849

provision-kg-written_contract_old_code = 2004-yilgi kodeks boʻyicha shartnoma ikki nusxada yozilar va ishga qabul qilish buyrugʻi uch kun ichida chiqarilar edi; muddatli shartnoma koʻpi bilan besh yilga tuzilishi mumkin edi.
    .of = df94acac05135488

provision-kg-electronic_contract = Shartnoma va mehnat daftarchasi elektron boʻlishi mumkin.
    .of = b213acfa942dee88

provision-kg-written_contract = Shartnoma ikki nusxada yoziladi, biri sizniki, ishga qabul qilish buyrugʻi esa sizga uch kun ichida koʻrsatiladi. Muddatli shartnoma koʻpi bilan besh yilga boʻlishi mumkin. Oʻz nusxangizni soʻrang: usiz ham siz baribir xodimsiz.
    .of = a68f81ef28575315

provision-kg-probation = Sinov muddati koʻpi bilan uch oy davom etadi; firma va filiallar rahbarlari, ularning oʻrinbosarlari va bosh hisobchilar uchun koʻpi bilan olti oy.
    .of = 79fc11ca2f62a653

provision-kg-dismissed_in_probation = Sinov muddatida, ish toʻgʻri kelmasa, ish beruvchi sababini koʻrsatib, uch ish kuni oldin yozma ogohlantirib sizni boʻshatishi mumkin; siz ham uch ish kuni oldin ogohlantirib ketishingiz mumkin. Bunga sudda eʼtiroz bildirish mumkin.
    .of = 584691e487fe6cb4

provision-kg-notice_and_severance = Firma yopilgani yoki xodimlar qisqartirilgani uchun boʻshatilsangiz, sizga kamida bir oy oldin yozma xabar beriladi, ish qidirish uchun haftasiga haq toʻlanadigan bir boʻsh kun va kamida ikkita oʻrtacha oylik ish haqi miqdorida ishdan boʻshatish nafaqasi beriladi. Kasalligingizda yoki taʼtilda ekaningizda, firma tugatilmasa, ish beruvchi sizni oʻz xohishi bilan boʻshatishi mumkin emas.
    .of = 1393bcf7ff4551f1

provision-kg-papers_on_the_last_day = Oxirgi kuni ish beruvchi sizga qogʻoz yoki elektron mehnat daftarchasini beradi; kechiktirsa, kechikishning har bir kuni uchun sizga oʻrtacha kunlik ish haqingizni toʻlashi kerak. Ishingiz haqidagi boshqa hujjatlarning nusxalari yozma soʻraganingizdan keyin besh ish kuni ichida beriladi.
    .of = bac43d8cc8b3c8f9

provision-kg-delay_interest = Kechikishning har bir kuni uchun ish beruvchi sizga yuqori chegarasiz foiz toʻlashi kerak; taʼtil puli va yakuniy hisob-kitob uchun ham shunday.
    .of = 1be70f47fbb4d9c6

provision-kg-minimum_wage_of_the_year = Toʻliq oy ishlagan hech kimga eng kam ish haqidan kam toʻlanishi mumkin emas.
    .of = 33e9977d930d19c3

provision-kg-minimum_wage_of_the_year-note = Bu summa asosan pensiyalarni hisoblash uchun xizmat qiladi; odatdagi ish haqi undan ancha yuqori.
    .of = 8f83d52466487698

provision-kg-minimum_wage_by_the_code = Toʻliq oy ishlagan hech kimga eng kam ish haqidan kam toʻlanishi mumkin emas.
    .of = 33e9977d930d19c3

provision-kg-minimum_wage_by_the_code-note = Summani oʻsha yil budjeti haqidagi qonun belgilaydi va u asosan pensiyalarni hisoblash uchun xizmat qiladi; odatdagi ish haqi undan ancha yuqori.
    .of = d84dbceb2d70373d

provision-kg-pay_once_a_month = Ish haqi oyiga kamida bir marta, tovar bilan emas, som bilan toʻlanadi; toʻlov kuni dam olish kuniga toʻgʻri kelsa, bir kun oldin toʻlanadi. U bilan birga ish haqining har bir qismi va har bir ushlanma koʻrsatilgan ish haqi varaqasini olasiz.
    .of = a74b43b5827e5d9c

provision-kg-deductions_fifth = Har bir toʻlovdan koʻpi bilan beshdan bir qismi, faqat qonunda shunday deyilgan boʻlsa yarmi ushlab qolinishi mumkin; yetmish foizgacha faqat bolalar alimenti, sogʻliqqa yetkazilgan zarar, jinoyat yetkazgan zarar yoki axloq tuzatish ishlari uchun.
    .of = 6ee0154860ffe7d9

provision-kg-cashless_pay = Firma va tashkilotlar ish haqini bank hisobiga oʻtkazadi; bank yoʻq joyda, mavsumiy dala ishlarida, hisoblar muzlatilganda va qishloq xoʻjaligi kooperativlarida naqd pulga vaqtincha ruxsat etiladi.
    .of = f01253f7f750f47a

provision-kg-cashless_for_foreigners = Tadbirkor chet ellik xodimlarga ish haqini naqd emas, bank hisobiga toʻlashi shart. Buni talab qiling: pul oʻtkazmasi ish haqingizning dalili hamdir.
    .of = 3237b4ebf83c6c0d

provision-kg-overtime = Kundagi ish vaqtidan tashqari ishning birinchi ikki soatiga soatlik haqning kamida bir yarim baravari, keyingi soatlarga ikki baravari toʻlanadi; dam olish yoki bayram kunidagi ishga kamida ikki baravar; tundagi har bir soatga kamida bir yarim baravar. Ish vaqtidan tashqari ish uchun yozma roziligingiz kerak va u ketma-ket ikki kunda koʻpi bilan toʻrt soat.
    .of = 39152241a91be7ea

provision-kg-forty_hours = Odatdagi ish haftasi qirq soat.
    .of = 31caf64bb5099144

provision-kg-sick_pay = Kasal boʻlsangiz, ish beruvchi sizga kasallik varaqasidagi kunlar uchun toʻlaydi: birinchi oʻn ish kuni uchun toʻliq ish haqingizni, keyin har oyga belgilangan summani. Shifokordan kasallik varaqasini oling va topshiring.
    .of = fb07afcc58ecec2e

provision-kg-sick_pay-note = Belgilangan summa oʻsha paytda oyiga oʻn ming som, yuz hisoblash koʻrsatkichi edi. Kasalligingizda ishdan boʻshatilgan boʻlsangiz, yuridik yordamdan soʻrang.
    .of = 4681b0902a0e764d

provision-kg-settlement_on_last_day = Toʻlanishi kerak boʻlgan hamma pul, foydalanilmagan taʼtil puli ham, oxirgi ish kunida toʻlanadi; shu kuni ishda boʻlmagan boʻlsangiz, uni yozma soʻraganingizdan keyingi kundan kechikmay.
    .of = da41e7ff2eb3dcd4

provision-kg-three_years_for_wages = Ish haqi haqidagi talab ish haqi toʻlanishi kerak boʻlgan kundan boshlanadigan muddat ichida beriladi.
    .of = 0adb2e4f5e1eacdd

provision-kg-old_debt_see_lawyer = Yuristlar yozishicha, 2004-yilgi kodeks boʻyicha ish haqi talabining muddati boʻlmagan; undan oldingi ish haqi uchun yangi kodeksning uch yili qanday hisoblanishi oʻqilmagan. Talabdan voz kechmang va hozir yuristga murojaat qiling.
    .of = c6f1efa1e98eb264

provision-kg-dismissal_a_month = 2026-yil 28-iyuldan oldingi ishdan boʻshatishga bir oy ichida eʼtiroz bildiring: 2011-yilda eski kodeks boʻyicha xodimda bundan koʻp vaqt boʻlmagan, yangi kodeksda shu kungacha nima deyilgani esa oʻqilmagan. Shundan beri unda ikki oy deyilgan; bu sizga yordam beradimi, bu ham oʻqilmagan. Darhol yuristga yoki kasaba uyushmasiga murojaat qiling; bir oy oʻtgan boʻlsa ham, baribir soʻrang.
    .of = ffff16f78985aa13

provision-kg-dismissal_two_months = Ishdan boʻshatishga buyruq sizga koʻrsatilgan yoki mehnat daftarchasi berilgan kundan ikki oy ichida eʼtiroz bildiring. Muddatni uzrli sabab bilan oʻtkazib yuborgan boʻlsangiz, uni tiklash mumkin: baribir yuristdan soʻrang.
    .of = 1666cf67beb4f065

provision-kg-dismissal_two_months-note = Mediatsiya vaqtida muddat toʻxtab turadi.
    .of = 5ba597f718adaac5

provision-kg-other_dispute_three_months = Boshqa mehnat nizolari boʻyicha qoidabuzarlikni bilgan kuningizdan uch oy ichida komissiyaga, mehnat inspeksiyasiga yoki sudga murojaat qilinadi; uzrli sabab bilan oʻtkazib yuborilgan muddatni tiklash mumkin.
    .of = 7242a4a04e78356b

provision-kg-back_to_work = Ishdan boʻshatish qonunsiz boʻlgan boʻlsa, sud sizni ishga tiklaydi va butun vaqt uchun oʻrtacha ish haqini, soʻrasangiz, maʼnaviy zarar uchun pulni ham toʻlashni buyuradi; qaytadigan joy boʻlmasa, kamida oʻn ikkita oʻrtacha oylik ish haqini. Buni komissiya emas, sud hal qiladi, bir oy ichida.
    .of = e4dfe8f5bdf95522

provision-kg-mediation_before_court = Suddan oldin mediatsiya haqidagi qonun talab qiladigan bosqichdan oʻtish shart; komissiyaga yoki mehnat inspeksiyasiga murojaat qilishdan oldin bu kerak emas. Bu qanday qilinishini yuristdan yoki suddan soʻrang va sudga murojaat qilish muddatini oʻtkazib yubormang.
    .of = 0f398961afdad3cb

provision-kg-accrued_pay_through_notary = Ish beruvchi sizga hisoblab, toʻlamagan ish haqi sudsiz, notarius orqali undiriladi. Ish haqi varaqasini yoki summa koʻrsatilgan boshqa hujjatni olib boring.
    .of = d009ea5c835094ff

provision-kg-accrued_pay_through_notary-where = Notarius
    .of = adf329891dc95c09

provision-kg-worker_chooses_forum = Siz tanlaysiz: mehnat nizolari komissiyasi, mehnat inspeksiyasi yoki sud. Mediatsiya ham mumkin.
    .of = 3a8d85d016489540

provision-kg-commission_decides = Mehnat nizolari komissiyasi boʻlsa, u ariza berilgandan keyin oʻn kun ichida qaror qiladi; qaror qilmasa, sudga murojaat qilishingiz mumkin.
    .of = 05376356805a289f

provision-kg-trade_union_line = Kasaba uyushmalari federatsiyasi xodimlarga 1229 raqami orqali maslahat beradi; uning mehnat inspektorlari ish beruvchilarga yozadi va 2025-yilda xodimlarga 2,9 million som kompensatsiya undirib bergan. Avval maslahat soʻrang: xatdan ish beruvchi kim shikoyat qilganini biladi.
    .of = 43b045e95c38a858

provision-kg-trade_union_line-where = Qirgʻiziston Kasaba uyushmalari federatsiyasi, 1229 raqami
    .of = 82eea4782bf43a3a

provision-kg-commission_decision_carried_out = Komissiya qarori ustidan oʻn kun ichida sudga shikoyat qilish mumkin, u keyingi uch kun ichida bajariladi; aks holda komissiya guvohnoma beradi: uni uch oy ichida sud ijrochilariga topshiring.
    .of = 7594f812bd5a9455

provision-kg-complain_to_inspection = Toʻlanmagan ish haqi, shartnomasiz ish yoki boshqa qoidabuzarliklar haqida Mehnat qonunchiligi ustidan nazorat xizmatiga shikoyat qilishingiz mumkin; Mehnat vazirligi 1966 raqami orqali javob beradi.
    .of = dfcec80005dccc64

provision-kg-complain_to_inspection-where = Mehnat vazirligi huzuridagi Mehnat qonunchiligi ustidan nazorat xizmati
    .of = 97dd2e841177a499

provision-kg-name_kept_secret = Mehnat inspeksiyasiga shikoyatda ismingiz ish beruvchiga aytilmasligi kerakligini yozing: shunda inspektor uni sir saqlashi shart.
    .of = 97b418293fb96e2a

provision-kg-no_court_fee_for_wages = Ish haqi haqidagi daʼvoda xodim davlat boji toʻlamaydi.
    .of = d76cb101c88e5b5f

provision-kg-injury_lump_sum = Ishdagi jarohat yoki oʻlim uchun Vazirlar Mahkamasi belgilagan miqdorda bir martalik toʻlov beriladi; miqdori topilmadi. Ish beruvchidan baxtsiz hodisa dalolatnomasini soʻrang va yuristga yoki kasaba uyushmasiga murojaat qiling.
    .of = 2a7fcef3bff25d72

provision-kg-injury_lump_sum_2025 = Ishdagi jarohat yoki ishdan kelib chiqqan kasallik tufayli nogiron boʻlib qolsangiz, ish beruvchidan bir martalik toʻlov olasiz: III guruh uchun mamlakat boʻyicha uchta oʻrtacha yillik ish haqi, II guruh uchun beshta, I guruh uchun yettita. Xodim vafot etgan boʻlsa, uning qaramogʻidagilar oʻn ikkitasini oladi. Bu lavozimi va ish stajidan qatʼi nazar har bir xodim uchun; chet elliklarning huquqlari ham shunday, har bir baxtsiz hodisani komissiya tekshiradi. Baxtsiz hodisa dalolatnomasini soʻrang va yuristga yoki kasaba uyushmasiga murojaat qiling.
    .of = f7d4ede9eb2c8321

provision-kg-injury_lump_sum_2025-note = Ish haqi davlat budjetidan toʻlanadigan xodimlar belgilangan summa oladi: III guruh uchun yarim million som, II guruh uchun bir million, I guruh uchun bir yarim million, vafot etganda ikki million.
    .of = a86d8414d4c7ff6c

provision-kg-injury_paid_within_a_month = Bir martalik toʻlov hamma hujjatlarni topshirgan kuningizdan bir oy ichida toʻlanishi kerak; kechikishning har bir kuni uchun ish beruvchi uning 0,15 foizini toʻlashi kerak. Bundan tashqari maʼnaviy zarar uchun pul talab qilishingiz mumkin.
    .of = 0f2343eec36a638d

provision-kg-free_legal_aid = Davlatning bepul yuridik yordami chet elliklar, fuqaroligi boʻlmagan shaxslar va qochqinlar uchun ham: maslahat bepul, oxirgi oʻn ikki oyda koʻpi bilan oltmishta eng kam ish haqi miqdorida ishlab topgan boʻlsangiz, advokat uchun davlat toʻlaydi. Ayrim guruhlarga daromadidan qatʼi nazar advokat beriladi: soʻrang.
    .of = ccb4a51415fd3b4f

provision-kg-free_legal_aid-where = Adliya vazirligi huzuridagi Yuridik yordam xizmati va uning hududlardagi bepul maslahat markazlari: ukuk-jardam.gov.kg
    .of = dcf6c096ed0f7dbd

provision-kg-ombudsman = Ombudsmanga (Akiykatchi) murojaat qilishingiz mumkin; uning oltita hududiy vakolatxonasi bor va u shartnomasiz quruvchilarga ishini qaytarib olishda yordam bergan.
    .of = 2b5e37698cbdff1d

provision-kg-maternity_days = Taʼtil tugʻishdan oldin yetmish kun va undan keyin ellik olti kun, tugʻish ogʻir kechsa yoki ikki yoki undan koʻp bola tugʻilsa, yana oʻn toʻrt kun; baland togʻli va olis joylarda yetmish va yetmish kun.
    .of = 1576ad25e25a43da

provision-kg-maternity_days_complicated = Tugʻish ogʻir kechgandan yoki ikki yoki undan koʻp bola tugʻilgandan keyin taʼtil oʻn toʻrt kun uzunroq (baland togʻli joylarda oʻn olti, ikki yoki undan koʻp bola tugʻilsa, qirq kun).
    .of = 1a61fcb34240db7c

provision-kg-maternity_benefit = Ish beruvchiga ariza va klinikaning kasallik varaqasini bering: u birinchi oʻn ish kuni uchun toʻliq ish haqini toʻlaydi, keyin davlat oyiga ikki ming som toʻlaydi (baland togʻli va olis joylarda hamma kunlar uchun toʻliq ish haqi). Rasman ishlaydigan chet elliklar ham buni oladi; shartnomasiz toʻlanmaydi.
    .of = 0ed0dca68e717f8e

provision-kg-maternity_benefit-documents = erkin shakldagi ariza; klinikaning kasallik varaqasi
    .of = 20ba427b256001e9

provision-kg-not_dismissed_when_pregnant = Homilador ayolni va uch yoshga toʻlmagan bolaning onasini, firma tugatilmasa, ish beruvchi xohishi bilan boʻshatish mumkin emas; muddatli shartnoma tugashi mumkin. Buning uchun ish beruvchiga jarima solinadi, bola uch yoshga toʻlguncha esa uni parvarishlash taʼtilini olib, ish joyingizni saqlab qolishingiz mumkin.
    .of = 63ab15e2c255210b

provision-kg-paid_leave = Yiliga kamida yigirma sakkiz kun haq toʻlanadigan taʼtilingiz bor, oʻrtacha ish haqi bilan, puli taʼtil boshlanishidan kamida uch ish kuni oldin beriladi; undagi bayramlar hisoblanmaydi. Uni boʻlish mumkin, bir qismi oʻn toʻrt kun yoki undan koʻp boʻladi.
    .of = 902794efdf49d9cc

provision-kg-leaving_the_job = Bir oy oldin, sinov muddatida uch ish kuni oldin yozma xabar berib ishdan ketishingiz mumkin. Ish beruvchi qonunni yoki shartnomani buzganini mehnat inspeksiyasi, kasaba uyushmasi yoki sud aniqlagan boʻlsa, shartnoma siz soʻragan kuni tugaydi. Oxirgi kuni sizga tegishli pulning hammasi beriladi. Bu yerda shu ish uchun ruxsatnoma yoki viza bilan boʻlsangiz, ishdan ketish mamlakatda boʻlishingizga qanday taʼsir qilishini avval bepul yuridik yordamdan soʻrang.
    .of = 0fca01ef619e4dd8

provision-kg-country_permit_held = Aynan shu mamlakat uchun davlat ruxsatnomasi bor vositachi sizni u yerga yuborishi mumkin.
    .of = 10ae269c149c8f4c

provision-kg-country_permit_missing = Bu mamlakat uchun ruxsatnomasi boʻlmagan vositachi sizni u yerga yuborishi mumkin emas. Pul toʻlamang va pasportingizni bermang; kvitansiyalar va yozishmalarni saqlang.
    .of = 38a32b6d7f49008c

provision-kg-recruiter_needs_permit = Vositachiga har bir mamlakat uchun Qirgʻiziston ruxsatnomasi kerak, uni idoralararo komissiya odatda bir yilga beradi; davlatning ruxsatnomalar roʻyxati ochiq.
    .of = 032618a8c38db661

provision-kg-recruiter_needs_permit-note = Vositachini roʻyxatdan qidiring, aynan siz boradigan mamlakat va bugungi kun uchun.
    .of = 77349d57477c8cfc

provision-kg-unlicensed_fine = Odamlarni ruxsatnomasiz yuboradigan vositachiga jarima solinadi: xususiy shaxsga 15 000 som, firmaga 55 000 som; ikkinchi marta 20 000 va 65 000 som. Bu jarimani siz emas, vositachi toʻlaydi.
    .of = 80a9a38817e324cd

provision-kg-centre_gets_money_back = Vositachi sizni aldagan yoki ruxsatsiz pul olgan boʻlsa, Fuqarolarni chet elda ishga joylashtirish markaziga shikoyat qiling: 2025-yilda u yigirma kishiga 1,13 million somni qaytarib olib bergan. Kvitansiyalar, yozishmalar va shartnomani olib boring.
    .of = d607ccb74c8fd4c8

provision-kg-centre_gets_money_back-where = Qirgʻiziston Mehnat vazirligi huzuridagi Fuqarolarni chet elda ishga joylashtirish markazi
    .of = fb17ffab6747ff91

provision-kg-permit_suspended_for_false_data = Yolgʻon maʼlumot uchun vositachining ruxsatnomasi toʻxtatib turiladi va u odamlarni chet elga yuborish huquqini yoʻqotishi mumkin.
    .of = 441b65284b7ee899

provision-kg-written_assistance_contract = Vositachi ketishingizdan oldin siz bilan yozma koʻmaklashish shartnomasini imzolaydi.
    .of = 0a207086454ffdb4

provision-kg-state_centre_is_free = Qirgʻizistonning Chet elda ishga joylashtirish davlat markazi Qirgʻiziston fuqarolariga davlatlararo kelishuvlar boʻyicha chet elda ish topishda bepul yordam beradi: 2026-yil boshida avvalo Koreyada va Buyuk Britaniya fermalarida.
    .of = 5a37722f88780438

provision-kg-state_centre_is_free-where = Qirgʻiziston Mehnat vazirligi huzuridagi Fuqarolarni chet elda ishga joylashtirish markazi
    .of = fb17ffab6747ff91

provision-kg-korea_through_the_centre = Koreya zavodlariga ishga borish uchun Koreya va Qirgʻiziston oʻrtasida EPS dasturi ishlaydi: Qirgʻizistonning Chet elda ishga joylashtirish davlat markazi koreys tilingizni tekshiradi, sizni bepul tayyorlaydi va shartnoma bilan yuboradi. Turar joy va ovqatni toʻliq yoki qisman ish beruvchi toʻlaydi. Dasturdagi oʻrin uchun hech qanday vositachiga pul toʻlamang.
    .of = 1eec14306b2fdafb

provision-kg-korea_through_the_centre-where = Qirgʻiziston Mehnat vazirligi huzuridagi Fuqarolarni chet elda ishga joylashtirish markazi
    .of = fb17ffab6747ff91

provision-kg-body_brought_home = Qirgʻiziston fuqarosi chet elda vafot etsa, jasadni vatanga olib kelish uchun Qirgʻiziston toʻlaydi. Birovga pul toʻlashdan oldin elchixona yoki konsullikka murojaat qiling: pul bir kun ichida yuborilishi mumkin.
    .of = 973aabb1223a1b8e

provision-kg-body_brought_home-where = Qirgʻiziston elchixonasi yoki konsulligi yoxud uning Mehnat vazirligining chet eldagi fuqarolar boʻyicha markazi
    .of = bfea83f1e308ec31

provision-kg-papers_for_bringing_home = Jasadni vatanga olib kelish uchun Qirgʻiziston toʻlashi uchun quyidagi hujjatlar topshiriladi.
    .of = e4ead7d86498cc95

provision-kg-papers_for_bringing_home-documents = ariza; pasport; qarindoshlik tasdigʻi; oʻlim haqidagi guvohnoma, legallashtirilgan yoki apostilli
    .of = 35ff8365b9e85721

provision-kg-fixed_help_2017 = Jasadni vatanga olib kelish uchun oilaga belgilangan summa berilgan.
    .of = 99ee51af44b0ea46

provision-kg-refund_2011 = Jasadni vatanga olib kelish xarajatlari oilaga qaytarilgan.
    .of = 81b89e55c84bfa3f

provision-kg-certificate_of_return = Chet elda pasportingizni yoʻqotdingizmi yoki uni kimdir olib qoʻyganmi? Elchixona yoki konsullik sizga uyga qaytish uchun guvohnoma beradi, odatda besh ish kuni ichida, murakkab holatlarda yana oʻn kungacha vaqt ichida.
    .of = 392ecb55111398a9

provision-kg-certificate_of_return-where = Qirgʻiziston elchixonasi yoki konsulligi
    .of = 57996bd2815e16db

provision-kg-certificate_of_return-documents = ID-karta, pasport yoki ularning nusxalari, boʻlsa; tugʻilganlik haqidagi guvohnoma, boʻlsa; bola uchun ota-onaning pasportlari ham
    .of = 7366f51398a67dd0

provision-kg-certificate_of_return-note = Pasportingizning nusxasi yoki fotosurati ishni tezlashtiradi: uni pasportdan alohida saqlang.
    .of = 464f91c1368fddaf

provision-kg-moscow_office = Qirgʻiziston Mehnat vazirligining Moskvadagi vakolatxonasi Qirgʻiziston fuqarolariga toʻlanmagan ish haqini undirishda yordam beradi.
    .of = 8b1624dbebbc1c67

provision-kg-moscow_office-where = Qirgʻiziston Mehnat vazirligining Moskvadagi vakolatxonasi
    .of = f18bea166523c339

provision-kg-expulsion_for_overstay = Mamlakatda boʻlish yoki tranzit qoidalarini buzganlik uchun chet ellik chiqarib yuborilishi mumkin.
    .of = b6f2a6ce25cd1fe0

provision-kg-expulsion_for_overstay_2026 = Muddatdan ortiq qolganlik uchun jarima solinadi va chiqib ketish haqida yozma koʻrsatma beriladi. Koʻrsatmani olganidan keyin oʻttiz kun ichida bajarmagan odam chiqarib yuborilishi mumkin, faqat sud qarori bilan. Darhol bepul yuridik yordamga murojaat qiling.
    .of = 03366908af1dc6f5

provision-kg-exit_visa_after_overstay = Mamlakatda boʻlish qoidalarini buzgan odam faqat jarimani toʻlagandan keyin, kirish uchun viza kerak boʻlsa, chiqish vizasini ham olgandan keyin chiqib keta oladi; muddatdan qancha koʻp ortiq qolingan boʻlsa, chiqish vizasi shuncha qimmat. Har qanday davlat organiga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = ff6beaeb87ebd56e

provision-kg-exit_visa_after_overstay-where = Chiqish vizasi uchun: elektron viza portali, www.evisa.e-gov.kg
    .of = 569284b84eab224e

provision-kg-legalise_in_spring_2025 = 2025-yil 10-iyungacha jarimasiz va chiqarib yuborilmasdan mamlakatda boʻlishni qonuniylashtirish yoki chiqib ketish mumkin edi: pasport amalda boʻlsa va viza, yagona ruxsatnoma, roʻyxatdan oʻtish yoki yashash ruxsatnomasi uchun asos boʻlsa.
    .of = 1e5a80e2a6bd5864

provision-kg-voluntary_departure = Mamlakatda boʻlish qoidalarini buzgan odam nazorat ostida oʻz xohishi bilan chiqib ketishi mumkin: hujjatlari va sogʻligʻi maxsus markazda tekshiriladi, bu koʻpi bilan oʻttiz kun, chiqish vizasi uchun qoʻshimcha yigʻim olinmaydi. Yoʻl haqini siz yoki taklif qilgan tomon toʻlaydi; ikkalasi ham toʻlay olmasa, davlat toʻlaydi. U yerga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 9256025856acd5a3

provision-kg-expulsion_for_work = Kerakli ruxsatnomasiz ishlaganlik uchun chet ellik chiqarib yuborilishi mumkin.
    .of = f1e039191090fb74

provision-kg-expulsion_for_work_2026 = Kerakli ruxsatnomasiz ishlaganlik uchun jarima solinadi va qoidabuzarlikni tuzatish yoki chiqib ketish haqida yozma koʻrsatma beriladi. Uni olganidan keyin oʻttiz kun ichida bajarmagan odam chiqarib yuborilishi mumkin, faqat sud qarori bilan.
    .of = 05a32fedea2e1ec5

provision-kg-work_fine = Ruxsatnomasiz ishlayotgani aniqlangan odam jarima toʻlaydi, bundan tashqari keyin chiqarib yuborilishi ham mumkin. Summa 2024-yilda har bir xodimdan olingan summadir.
    .of = 1168b367e840c4fe

provision-kg-work_fine_2025 = Kerakli ruxsatnomasiz ishlaydigan odamga bu qancha davom etganiga qarab jarima solinadi: bir oygacha 5 500 som, uch oygacha 10 000, olti oygacha 15 000, bir yilgacha 17 500, undan uzoq boʻlsa 20 000; oʻn olti yoshdan oʻn sakkiz yoshgacha yarmi, koʻpi bilan 5 000. Qarorni militsiya chiqaradi; unga eʼtiroz bildirishingiz mumkin.
    .of = 18152b70dac85693

provision-kg-overstay_fine = Ruxsat etilgan oxirgi kundan keyin qolgan har kimga qancha ortiq qolganiga qarab jarima solinadi: bir oygacha 5 500 som, uch oygacha 10 000, olti oygacha 15 000, bir yilgacha 17 500, undan uzoq boʻlsa 20 000; oʻn olti yoshdan oʻn sakkiz yoshgacha yarmi, koʻpi bilan 5 000. Qarorni militsiya chiqaradi; unga eʼtiroz bildirishingiz mumkin.
    .of = f2cbac7baef2db0c

provision-kg-expulsion_for_another_employer = Ruxsatnoma unda nomi yozilgan ish beruvchi uchun. Bir firmaga kelib, boshqasida ishlayotgan odamga aytilganidan boshqa maqsad uchun oʻn ming som jarima solinadi va u chiqarib yuborilishi mumkin, faqat sud qarori bilan: oʻtishdan oldin yangi ruxsatnoma soʻrang, allaqachon oʻtgan boʻlsangiz, bepul yuridik yordamga murojaat qiling.
    .of = beacc571ce208415

provision-kg-employer_fine = Chet elliklarni qoidalarni buzib ishga oladigan ish beruvchiga jarima solinadi: firmaga yoki yollanma xodimlari bor tadbirkorga 65 000 som, xususiy shaxsga 20 000 som. Bu jarimani siz emas, ish beruvchi toʻlaydi.
    .of = a0bad25ebdedd253

provision-kg-students_stopped = Oʻquv vizasi ishlash uchun ruxsatnoma emas: Bishkekda militsiya kuryerlik xizmatlarida yetkazib beruvchi boʻlib ishlayotgan chet ellik talabalarni toʻxtatgan. Qonun talabalarni ruxsatnomadan faqat amaliyot va taʼtil paytidagi ish uchun ozod qiladi. Boshqa holda ish boshlashdan oldin ruxsatnoma soʻrang.
    .of = 39b0bdb9eee57c84

provision-kg-host_fine = Mamlakatda qoidalarni buzib yurgan chet ellikka uy-joy bergan yoki uni taklif qilgan har kimga bu qancha davom etganiga qarab jarima solinadi: xususiy shaxsga 1 000 dan 12 500 somgacha, firmaga 5 500 dan 30 000 somgacha; boshqa maqsad bilan taklif qilganlik uchun 10 000 va 30 000 som.
    .of = 008342865fc357c6

provision-kg-host_fine-note = Kichik summa xususiy shaxs uchun, katta summa firma uchun.
    .of = 62905b860fa76d1c

provision-kg-border_work_without_patent = Patentsiz ishlagan chegara oldi xodimi jarima toʻlagan.
    .of = 769c4227a8b7c0da

provision-kg-border_work_without_patent_2021 = Patentsiz ishlaydigan yoki uning qoidalarini buzadigan chegara oldi xodimiga oʻn ming som jarima solinadi.
    .of = a2a625c055886b19

provision-kg-expelled_by_the_court = Sud sizni chiqarib yuborishni buyurgan boʻlsa, u belgilagan muddat ichida oʻzingiz chiqib ketasiz; aks holda sizni koʻpi bilan oʻttiz kun maxsus markazda saqlab, chegaraga olib boradilar. Oʻn kun ichida, bepul yuridik yordam advokati bilan shikoyat qiling. Qaytishdan qoʻrqsangiz, buni darhol advokatga ayting.
    .of = 5e2d65828eee4a93

provision-kg-fine_within_thirty_days = Jarimani qaror sizga topshirilgan kundan oʻttiz kun ichida, shikoyatingiz rad etilgan boʻlsa oʻn besh kun ichida toʻlang; shundan keyin har kuni bir foiz qoʻshiladi, summa ikki baravar boʻlguncha, va u toʻlanmaguncha sizni mamlakatdan chiqarmasliklari mumkin. Kvitansiyani saqlang.
    .of = 34fe1f4de024c860

provision-kg-ban_after_expulsion = Chiqarib yuborilgandan keyin ikki yil kira olmaysiz; jinoyatdan keyin besh yoki oʻn yil, eng ogʻir jinoyatlar uchun umrbod.
    .of = 9c896f7585bb27f3

provision-kg-ban_after_expulsion-note = Jinoyatdan keyin taqiq koʻrsatilgan kundan uzoqroq: yuristga murojaat qiling.
    .of = 79ad0d46e2ba17fe

provision-kg-decision_is_served = Jarima yoki chiqarib yuborishga qaror sizga topshirilgan kundan oʻn kun ichida eʼtiroz bildirishingiz mumkin: jarimaga tuman (shahar) sudida, sud buyuradigan chiqarib yuborishga esa qarorda koʻrsatilgan joyda; muddatida berilgan shikoyat jazoni toʻxtatib turadi, sud oʻn kun ichida qaror qiladi, uzrli sabab bilan oʻtkazib yuborilgan muddatni esa tiklash mumkin. Qarorni qogʻozda soʻrang: u sizga yoki oilangizning katta yoshli aʼzosiga topshirilganda topshirilgan hisoblanadi, SMS yoki elektron pochta orqali yuborilganda esa emas; davlat xizmatlari portaliga ham qarang, qarorlar u yerga joylanishi mumkin. Shu kunning oʻzida bepul yuridik yordamga murojaat qiling.
    .of = 3efe1cd9e7d206e5

provision-kg-union_ninety_days = Yevroosiyo iqtisodiy ittifoqi fuqarolari har qanday bir yuz sakson kun ichida toʻqson kun mamlakatda boʻlishi mumkin.
    .of = 886e3b1eb95ca1e4

provision-kg-union_ninety_days-note = Chegara xizmati Qozogʻiston fuqarolari haqida kunlar faqat chet elda ketma-ket toʻqson kun boʻlgandan keyin yangidan boshlanadi, deydi; koʻrsatilgan kun har qanday bir yuz sakson kun boʻyicha hisoblangan. Tez-tez kirib-chiqsangiz, toʻqsoninchi kungacha soʻrang.
    .of = bc0e2e7ad8663663

provision-kg-sixty_in_one_hundred_twenty = Gruziya, Tojikiston, Ozarbayjon va Moldova fuqarolari har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin edi.
    .of = b6d97d58325d6758

provision-kg-sixty_in_one_hundred_twenty-note = Vazirlik 2023-yilda oltmish kunni ishlatib boʻlgan odam faqat chiqib ketganidan oltmish kun oʻtgandan keyin yana kelishi mumkin, degan; koʻrsatilgan kun har qanday bir yuz yigirma kun boʻyicha hisoblangan.
    .of = 73d2120c79e2a715

provision-kg-sixty_of_the_list = 2026-yil yanvargacha vizasiz kiradigan boshqa davlatlar fuqarolari har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin edi.
    .of = f245415879963bfd

provision-kg-sixty_of_the_list-note = Bir necha davlatga faqat oʻttiz kun berilgan edi; ularning roʻyxati oʻqilmagan. Vazirlik 2023-yilda oltmish kunni ishlatib boʻlgan odam faqat chiqib ketganidan oltmish kun oʻtgandan keyin yana kelishi mumkin, degan.
    .of = 7ed2dbd3fe5e0233

provision-kg-sixty_or_thirty_after_2025 = 2025-yil oxirigacha Gruziya, Tojikiston, Ozarbayjon va Moldova fuqarolari har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin edi; bu hozir ham kuchdami, biz koʻrmadik. Oʻttizinchi kungacha migratsiya organidan soʻrang.
    .of = 627d7f5031b81b8c

provision-kg-thirty_in_sixty = Roʻyxatdagi davlatlardan vizasiz kelganlar har qanday oltmish kun ichida oʻttiz kun mamlakatda boʻlishi mumkin.
    .of = 2f1de2ee23d70c64

provision-kg-thirty_in_sixty-note = Ellik besh davlat roʻyxati faqat qisman oʻqilgan.
    .of = 4e02edbf81bc4ecf

provision-kg-ninety_of_the_list = Serbiya, Turkiya, Ukraina va Mongoliya fuqarolari vizasiz har qanday bir yuz sakson kun ichida toʻqson kun mamlakatda boʻlishi mumkin.
    .of = 7a7716f467c8b0ee

provision-kg-gulf_half_year = Saudiya Arabistoni, Birlashgan Arab Amirliklari, Qatar, Quvayt, Ummon va Bahrayn fuqarolari vizasiz har qanday uch yuz oltmish kun ichida bir yuz sakson kun mamlakatda boʻlishi mumkin.
    .of = e5709cb7ff92bddc

provision-kg-uzbek_sixty_days_before_2026 = Oʻzbekiston fuqarolari oʻz vaqtida roʻyxatdan oʻtgan boʻlsa, har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin edi.
    .of = d6bbe8a521f7bfbd

provision-kg-uzbek_sixty_days = Oʻzbekiston fuqarolari har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin.
    .of = b3956ea24b57c64e

provision-kg-uzbek_sixty_days-note = Vazirlik 2023-yilda oltmish kunni ishlatib boʻlgan odam faqat chiqib ketganidan oltmish kun oʻtgandan keyin yana kelishi mumkin, degan; koʻrsatilgan kun har qanday bir yuz yigirma kun boʻyicha hisoblangan.
    .of = 73d2120c79e2a715

provision-kg-until_the_visa_ends = Viza bilan kelgansiz yoki ruxsatnomangiz bor: mamlakatda uning muddati tugaguncha boʻlishingiz mumkin, undan ortiq emas.
    .of = 19d8cf750fb56f3e

provision-kg-until_the_visa_ends-note = Hujjatga qarang: uning oxirgi kuni ham, mamlakatda boʻlishga ruxsat etilgan kunlar soni ham muhim. Muddati tugashidan oldin www.evisa.e-gov.kg saytida yangisini soʻrang.
    .of = 41bf7e56e2e3b28e

provision-kg-until_the_permit_ends = Vizasiz kelgansiz va ishlash uchun ruxsatnomangiz bor: mamlakatda uning muddati tugaguncha boʻlishingiz mumkin. Undan oldin yangisini soʻrang.
    .of = e4c9e5abddef4b8f

provision-kg-until_the_residence_permit_ends = Yashash ruxsatnomangiz bor: mamlakatda uning muddati tugaguncha boʻlishingiz mumkin. Undan oldin aholiga xizmat koʻrsatish markazida (Kizmat) keyingisini soʻrang.
    .of = c22e92d3611ddb85

provision-kg-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-kg-days_over_the_limit = Muddatdan ortiq qolgan kunlar ruxsat etilgan oxirgi kundan keyingi kundan boshlab hisoblanadi.
    .of = 078ec4cce77d4106

provision-kg-no_visa_for_the_union = Armaniston, Belarus, Qozogʻiston va Rossiya fuqarolari vizasiz kiradi.
    .of = 9f3299c7d632278a

provision-kg-no_visa_for_uzbeks = Oʻzbekiston fuqarolari oltmish kungacha muddatga vizasiz kiradi; 2023-yil 1-sentabrdan pasport oʻrniga ID-karta yetarli.
    .of = 09348bb94cd1d383

provision-kg-no_visa_for_uzbeks-note = Ishlash uchun kirishning oʻzi yetmaydi: ruxsatnomaga qarang. ID-kartada shtamp uchun joy yoʻq: chiptangizni yoki kirgan kuningizning boshqa dalilini saqlang.
    .of = 9ecf04d75c308457

provision-kg-no_visa_of_the_list = Serbiya, Turkiya, Ukraina, Mongoliya, Saudiya Arabistoni, Birlashgan Arab Amirliklari, Qatar, Quvayt, Ummon va Bahrayn fuqarolari vizasiz kiradi.
    .of = aa46f4b0ab4369f6

provision-kg-carry_your_papers = Hujjatlarning asl nusxalarini yoningizda olib yuring: pasport, kerak boʻlsa viza yoki ruxsatnoma va roʻyxatdan oʻtganlik hujjati. Militsiya chet elliklarni sexlarda, bozorlarda va koʻchalarda tekshiradi.
    .of = 47c23af2074f1a9c

provision-kg-register_after_five_days = Besh kundan uzoq qolsangiz, davlatingiz ozod qilingan davlatlar roʻyxatida boʻlmasa, roʻyxatdan oʻtishingiz kerak edi.
    .of = 340f0c098a7b1d97

provision-kg-register_after_five_days-note = Ozod qilingan davlatlar roʻyxati 2016-yil 26-dekabrdan amalda; ularning fuqarolari butunlay emas, 28 kundan 60 kungacha ozod qilingan.
    .of = 5d11993c9cb47cbc

provision-kg-register_within_five_days = Davlatingiz ozod qilingan davlatlar roʻyxatida boʻlmasa, kirgandan keyin besh kun ichida roʻyxatdan oʻting.
    .of = f13b9abec5660073

provision-kg-register_within_five_days-note = Rasmiy matnlarda besh ish kuni deyilgan; koʻrsatilgan kun ehtiyot uchun ertaroq olingan.
    .of = bff605e6bbad36a6

provision-kg-register_within_five_days_2024 = Davlatingiz ozod qilingan davlatlar roʻyxatida boʻlmasa, chegaradan oʻtganingizdan keyin besh ish kuni ichida haqiqatda yashayotgan joyingizda roʻyxatdan oʻting.
    .of = 374515ffa0206b11

provision-kg-register_within_five_days_2024-where = Aholiga xizmat koʻrsatish markazi (Kizmat) yoki internet orqali: www.ereg.e-gov.kg
    .of = 12c86abee055a0bb

provision-kg-register_within_five_days_2024-documents = kirish belgisi bor pasport va, boʻlsa, viza; uy-joy egasining oʻzi yoki uning notarial tasdiqlangan roziligi
    .of = 5d5715ba93d8a2f6

provision-kg-register_within_five_days_2024-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-host_registers_the_guest = Chet elliklarga vaqtincha uy-joy bergan har kim va ularni taklif qilgan tomon ularning roʻyxatdan oʻtishi haqida qaygʻurishi shart. Buni birinchi kunlardayoq soʻrang: roʻyxat boʻlmasa, jarima ikkalangizga ham tushadi.
    .of = 67b83e30830caf52

provision-kg-free_days_of_the_list = Davlatingiz roʻyxatda bor: birinchi kunlarda roʻyxatdan oʻtishingiz kerak emas.
    .of = 81953e919740bbfe

provision-kg-free_days_of_the_list-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-free_days_of_the_list-note = 2026-yil yanvargacha roʻyxatlarda oltmish kungacha deyilgan; shundan beri bu yerda koʻpi bilan oʻttiz kun hisoblanadi.
    .of = 40f9d52cb68c79ef

provision-kg-register_before_the_free_days_end = Davlatingiz fuqarolari boshida roʻyxatdan oʻtmaydigan davlatlar roʻyxatida bor. Shu kunlardan uzoq qolsangiz, ular tugashidan oldin, yaxshisi birinchi besh kunda roʻyxatdan oʻting: Britaniyaning safar maslahatlarida uzoqroq muddatga keladigan odam uchun aynan shular amal qiladi, deyilgan.
    .of = 0c651d28f5bbdb3b

provision-kg-register_before_the_free_days_end-where = Aholiga xizmat koʻrsatish markazi (Kizmat) yoki internet orqali: www.ereg.e-gov.kg
    .of = 12c86abee055a0bb

provision-kg-register_before_the_free_days_end-documents = kirish belgisi bor pasport va, boʻlsa, viza; uy-joy egasining oʻzi yoki uning notarial tasdiqlangan roziligi
    .of = 5d5715ba93d8a2f6

provision-kg-register_before_the_free_days_end-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-after_the_days_of_the_list = Davlatingiz roʻyxatda bor, lekin roʻyxatdan oʻtmasdan yuriladigan kunlar oʻtgan: endi roʻyxatdan oʻtishingiz kerak va jarima solinishi mumkin. Avval bepul yuridik yordamdan soʻrang, ayniqsa mamlakatda boʻlish muddatingiz ham tugagan boʻlsa.
    .of = 146b70f237de3a67

provision-kg-register_after_five_days_2024 = Besh ish kunidan uzoq qolsangiz, davlatingiz ozod qilingan davlatlar roʻyxatida boʻlmasa, roʻyxatdan oʻtishingiz kerak.
    .of = 8538385bb06fa67b

provision-kg-register_after_five_days_2024-note = Aholiga xizmat koʻrsatish markazi (Kizmat) yoki www.ereg.e-gov.kg. Besh kun oʻtgan boʻlsa, avval bepul yuridik yordamdan soʻrang: jarima solinishi mumkin.
    .of = 256d44b15097e28e

provision-kg-russians_free_of_registration = Rossiya fuqarolariga birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas.
    .of = 9e60f355c747e893

provision-kg-union_free_of_registration = Armaniston, Belarus va Qozogʻiston fuqarolariga birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas.
    .of = b952ae5120e27e7a

provision-kg-union_thirty_or_ninety = Armaniston va Belarus fuqarolari oʻttiz kundan keyin roʻyxatdan oʻtishi kerakmi yoki faqat toʻqson kundan keyinmi, manbalar bir xil aytmaydi: uzoqroq qolsangiz, oʻttizinchi kungacha roʻyxatdan oʻting. U oʻtgan boʻlsa, hozir aholiga xizmat koʻrsatish markazidan soʻrang.
    .of = c27877792412fe75

provision-kg-union_thirty_or_ninety-where = Aholiga xizmat koʻrsatish markazi (Kizmat) yoki internet orqali: www.ereg.e-gov.kg
    .of = 12c86abee055a0bb

provision-kg-union_thirty_or_ninety-documents = kirish belgisi bor pasport va, boʻlsa, viza; uy-joy egasining oʻzi yoki uning notarial tasdiqlangan roziligi
    .of = 5d5715ba93d8a2f6

provision-kg-union_thirty_or_ninety-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-sixty_days_free_of_registration = Tojikiston, Gruziya, Ozarbayjon va Moldova fuqarolariga birinchi oltmish kun roʻyxatdan oʻtish kerak emas edi.
    .of = 5f335b2e39824ba2

provision-kg-tajiks_free_of_registration = Ikki davlat kelishuvi boʻyicha Tojikiston fuqarolariga birinchi oltmish kun roʻyxatdan oʻtish kerak emas.
    .of = a5af761c3f4b9b63

provision-kg-registration_fine = Roʻyxatdan oʻtmasdan besh kundan uzoq qolgan odam jarima toʻlagan.
    .of = f641b59ca7e8dbcc

provision-kg-registration_fine_2019 = Roʻyxatdan oʻtmasdan besh kundan uzoq qolgan odam jarima toʻlagan; summa 2018-yilniki, keyingisi oʻqilmagan.
    .of = 1a39eea21dceb5c5

provision-kg-registration_fine_2025 = Kerakli roʻyxatsiz yurgan odamga bu qancha davom etganiga qarab jarima solinadi: bir oygacha 5 500 som, uch oygacha 10 000, olti oygacha 15 000, bir yilgacha 17 500, undan uzoq boʻlsa 20 000; oʻn olti yoshdan oʻn sakkiz yoshgacha yarmi, koʻpi bilan 5 000. Jarima bilan birga qoidabuzarlikni tuzatish haqida yozma koʻrsatma beriladi: uni oʻttiz kun ichida bajaring, aks holda sud sizni chiqarib yuborishi mumkin. Jarima haqida militsiya qaror qiladi; qarorni olganingizdan keyin oʻn kun ichida unga sudda eʼtiroz bildirishingiz mumkin.
    .of = 5143a16b1a54930d

provision-kg-kazakhstanis_free_of_registration = Qozogʻiston fuqarolariga birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas.
    .of = 749d6f4c6fdd1a6c

provision-kg-kazakhstanis_registration_needed = Oʻttiz kundan keyin Qozogʻiston fuqarolariga roʻyxatdan oʻtish kerak.
    .of = 67e24f07cf3e84df

provision-kg-kazakhstanis_register = Oʻttiz kundan uzoq qolsangiz, ular tugashidan oldin roʻyxatdan oʻting. Ular oʻtgan boʻlsa, hozir roʻyxatdan oʻting: roʻyxatsiz toʻqsoninchi kun taqiqsiz chiqib ketish mumkin boʻlgan oxirgi kundir.
    .of = b51c5ecd49bf2513

provision-kg-kazakhstanis_register-where = Aholiga xizmat koʻrsatish markazi (Kizmat) yoki internet orqali: www.ereg.e-gov.kg
    .of = 12c86abee055a0bb

provision-kg-kazakhstanis_register-documents = kirish belgisi bor pasport va, boʻlsa, viza; uy-joy egasining oʻzi yoki uning notarial tasdiqlangan roziligi
    .of = 5d5715ba93d8a2f6

provision-kg-kazakhstanis_register-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-no_private_registration = Shaxsiy safarda Rossiya, Qozogʻiston, Armaniston, Belarus, Tojikiston, Gruziya, Ozarbayjon va Moldova fuqarolari oltmish kunga roʻyxatga olinadi; undan keyin faqat boʻlish huquqini beradigan hujjat, masalan yashash ruxsatnomasi bilan. Ishlash, oʻqish yoki tadbirkorlik uchun kelganlarga oldingi tartib saqlanadi.
    .of = c853cea3d854343e

provision-kg-russians_registration_needed = Oʻttiz kundan keyin Rossiya fuqarolariga roʻyxatdan oʻtish kerak.
    .of = 2af478a5ab5236d2

provision-kg-russians_register = Oʻttiz kundan uzoq qolsangiz, ular tugashidan oldin aholiga xizmat koʻrsatish markaziga boring. Ular oʻtgan boʻlsa, hozir boring.
    .of = 3176e4b823c39419

provision-kg-russians_register-where = Aholiga xizmat koʻrsatish markazi (Kizmat) yoki internet orqali: www.ereg.e-gov.kg
    .of = 12c86abee055a0bb

provision-kg-russians_register-documents = kirish belgisi bor pasport va, boʻlsa, viza; uy-joy egasining oʻzi yoki uning notarial tasdiqlangan roziligi
    .of = 5d5715ba93d8a2f6

provision-kg-russians_register-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-temporary_residence_permit = Shaxsiy safarda uzoqroq qolish uchun vaqtinchalik yashash ruxsatnomasiga ariza bering: u bir yilga beriladi va uzaytirilishi mumkin, jami besh yilgacha.
    .of = aff9a7cc1e88ec73

provision-kg-temporary_residence_permit-where = Aholiga xizmat koʻrsatish markazi (Kizmat)
    .of = bc494471c8f83805

provision-kg-temporary_residence_permit-documents = markazda toʻldiriladigan ariza; pasport (Rossiya va Qozogʻiston fuqarolari ichki pasportni keltirishi mumkin); oʻz uy-joyingiz hujjatlari yoki uy-joy egasining oʻzi yoxud notarial tasdiqlangan roziligi; qonuniy daromad tasdigʻi, bank hisobi raqami, ish joyidan maʼlumotnoma yoki pensiya guvohnomasi
    .of = bd988d8ef9db5f59

provision-kg-temporary_residence_permit-unless-2 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-entry_refused_ninety_days = Roʻyxatdan oʻtmasdan toʻqson kundan koʻp qolgan Qozogʻiston fuqarosiga kirish toʻqson kunga rad etiladi.
    .of = e4872bba607cf5df

provision-kg-income_tax_of_the_month = Soliq rezidenti boʻlsangiz ham, boʻlmasangiz ham, ish beruvchingiz ish haqidan oʻn foiz daromad soligʻi ushlab qoladi.
    .of = 79a2007316b5be32

provision-kg-income_tax_of_the_month-note = Tikuvchilik va toʻqimachilik korxonalari xodimlari 2030-yilgacha bir foiz, platformalarning kuryer va haydovchilari 2027-yil oxirigacha bir foiz toʻlaydi: ish haqi varaqangizdagi stavkani ish beruvchidan soʻrang.
    .of = 70df674edc2b1491

provision-kg-income_tax_of_residents = Soliq rezidenti oʻn foizni xodim badallari va oyiga olti yarim koʻrsatkich (650 som), har bir qaramogʻidagi kishi uchun esa yana bir koʻrsatkich (100 som) chegirilgandan keyin toʻlaydi.
    .of = 117449fffcc1697f

provision-kg-income_tax_of_residents-note = Koʻrsatilgan summada qaramogʻingizdagilar hisobga olinmagan; oyda kamida oʻn besh kun ishlagan boʻlsangiz, oylik qism chegiriladi.
    .of = 1d25d3e3f3f5dc51

provision-kg-contributions_three_percent = Mamlakatda vaqtincha boʻlgan chet elliklar uchun ish haqining uch foizi miqdorida badallar toʻlangan.
    .of = 4fb1407fce7cbbfb

provision-kg-contributions_of_worker = Ijtimoiy badallarning xodim toʻlaydigan qismi ish haqidan ushlab qolinadi.
    .of = 05507107c0ed26a1

provision-kg-contributions_of_employer = Ish beruvchi ijtimoiy badallarning oʻz qismini qoʻshib toʻlaydi.
    .of = 611a6fd2e11c3c1e

provision-kg-contributions_of_employer_2024 = Xususiy ish beruvchi fuqarolar uchun ham, chet elliklar uchun ham ijtimoiy badallarning oʻz qismini qoʻshib toʻlaydi, 2024-yil avgustdan ancha past stavka boʻyicha.
    .of = c9a6de4deb5b6819

provision-kg-contributions_of_employer_2024-note = Konchilik, energetika va boshqa ayrim ish beruvchilar toʻliq 17,25 foiz stavkani toʻlaydi. 2026-yildan badallar yigirma oʻrtacha ish haqi bilan cheklangan.
    .of = a6e1bd4af84f8993

provision-kg-contributions_of_state_employer = Davlat budjetidan moliyalanadigan ish beruvchi badallarning oʻz qismini toʻliq stavka boʻyicha qoʻshib toʻlaydi.
    .of = ce68075c1d55f23c

provision-kg-contributions_like_citizens = Badallarning xodim toʻlaydigan qismi fuqarolarning ham, Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlarning ham ish haqidan bir xil ushlab qolinadi.
    .of = 041226eb616a1990

provision-kg-private_employer_contribution = Xususiy ish beruvchi fuqarolar uchun ham, Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlar uchun ham oʻz qismini qoʻshib toʻlaydi.
    .of = 9a78351b1e995059

provision-kg-private_employer_contribution-note = Konchilik, energetika va boshqa ayrim ish beruvchilar toʻliq 17,25 foiz stavkani toʻlaydi.
    .of = d39be0f89060593c

provision-kg-trafficking_law = Sizni ishlashga majburlashsa yoki ketishga qoʻyishmasa, qanday hujjatlaringiz boʻlishidan qatʼi nazar, odam savdosi haqidagi qonun sizni himoya qiladi. Militsiyaga yoki boshqa davlat organiga borishdan oldin, avval bepul yuridik yordamga yoki jabrlanganlarga yordam beradigan tashkilotga murojaat qiling. Hayotingizga xavf boʻlsa, darhol yordamga chaqiring.
    .of = de9795a1c0f3dc79

provision-kg-shelter_for_victims = Odam savdosidan jabrlanganini aytgan odam boshpanada oʻn kun bepul turishi mumkin, ish tergov qilinib sudda koʻrilayotganda esa undan uzoqroq. U yerga sizni jabrlanganlarga yordam beradigan tashkilotlar olib boradi; bola haqida darhol bolalarni himoya qilish xizmatiga xabar beriladi.
    .of = c8b7d89d4b464041

provision-kg-papers_are_yours = Hech bir ish beruvchi va hech bir oʻquv yurti pasportingizni yoki boshqa hujjatlaringizni olib qoʻyishi yoki saqlashi mumkin emas; qonunsiz olib qoʻyilgan pasport uchun xususiy shaxsga 3 000 som, firmaga 13 000 som jarima solinadi. Xavfsiz boʻlsa, ularni yozma ravishda yoki guvoh oldida qaytarishni soʻrang. Sizga tahdid qilishsa, ketishga qoʻyishmasa yoki hujjatlarni qaytarishmasa, janjallashmang: bepul yuridik yordamga murojaat qiling, u hujjatlarni soʻrashi yoki yangilarini olishga yordam berishi mumkin.
    .of = 2ab5a9895f26d47d

provision-kg-two_permits = Ikki hujjat kerak: ish beruvchingizga ruxsatnoma va sizga ruxsatnoma.
    .of = bfa2afc6250e9b61

provision-kg-two_permits-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-kg-entrepreneur_permit = Tadbirkor sifatida oʻzi uchun ishlaydigan chet ellikka chet ellik tadbirkor ruxsatnomasi kerak.
    .of = 0516da31e2b799f2

provision-kg-entrepreneur_permit-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-kg-no_work_permit_for_minors = Ishlash uchun ruxsatnoma faqat oʻn sakkiz yoshdan berilar edi.
    .of = 157065d253f7c526

provision-kg-single_permit = Bitta yagona ruxsatnoma kvotadagi ulush, ishlash uchun ruxsatnoma va ish vizasi oʻrnini bosadi.
    .of = a85be7ff9874801c

provision-kg-single_permit-note = Sinov loyihasi avval 2026-01-01 gacha belgilangan, keyin uzaytirilgan. Undan keyin nima boʻlishi bu yozilgan paytda maʼlum emas edi.
    .of = 95a40d757e69f689

provision-kg-no_single_permit_for_minors = Yagona ruxsatnoma faqat oʻn sakkiz yoshdan beriladi.
    .of = a853ee7c3ddc1d6a

provision-kg-after_the_pilot = Ishlash uchun ruxsatnoma hali ham kerak va 2026-yil kvotasi amalda: 2026-yil may holatiga koʻra oʻqilgan tashqi mehnat migratsiyasi haqidagi qonunda shunday deyilgan. Faqat uning shakli bizga maʼlum emas: yagona ruxsatnoma sinov loyihasi 2026-yil 1-iyulda tugashi kerak edi, undan keyin nima kelishi koʻrilmagan. Kimdir pul toʻlashidan yoki ish boshlashidan oldin Tashqi ishlar vazirligidan soʻrang.
    .of = 86b760c36462d40c

provision-kg-resident_card = 2025-yildan Tashqi ishlar vazirligi rezident kartasini ham beradi: u bilan chet ellik mamlakatda uch yuz oltmish kungacha boʻlishi va ishlashi yoki tadbirkorlik qilishi mumkin. U yagona ruxsatnomaning birinchi oltmish kunidan keyin beriladi; ishingiz uchun u kerakmi, soʻrang va arizani faqat vazirlikning elektron viza portalida bering.
    .of = 4108cf2f1350c10f

provision-kg-resident_card-where = Elektron viza portali, www.evisa.e-gov.kg
    .of = 2702de425e9179a7

provision-kg-resident_card-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-resident_card-unless-2 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-kg-digital_nomad = Dasturiy taʼminot, axborot texnologiyalari va yaqin sohalar mutaxassislari raqamli koʻchmanchi maqomini soʻrashi mumkin: u amal qilayotganda ishlash uchun ruxsatnoma kerak emas, birinchi oltmish kun roʻyxatdan oʻtish kerak emas, oʻz tadbirkorligiga ruxsat bor. U oltmish kunga, keyin bir yilga, oʻn yilgacha beriladi. Ozarbayjon, Armaniston, Belarus, Qozogʻiston, Moldova va Rossiya fuqarolari uni vizasiz soʻraydi; AQSH, Germaniya, Buyuk Britaniya, Yaponiya, Koreya va ayrim boshqa davlatlar fuqarolariga avval DN vizasi kerak.
    .of = fbf6fa663fff5573

provision-kg-digital_nomad-unless-1 = Mamlakatda boʻlish muddatidan ortiq qolgansiz: biror idoraga borishdan oldin bepul yuridik yordamga murojaat qiling
    .of = 515dae60e7799156

provision-kg-border_patent = Oʻzi uchun yoki oilada ishlaydigan va har bir vizasiz muddat ichida kamida bir marta uyga qaytadigan qoʻshni vizasiz davlat fuqarosi ruxsatnoma, viza va kvota oʻrniga patent bilan ishlaydi. Firmalar va tadbirkorlar patent bilan yollashi mumkin emas.
    .of = db188eaec1f10b87

provision-kg-border_patent-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-kg-work_without_a_permit_allowed = Ruxsatnoma doimiy yashovchi chet elliklarga, qochqinlarga, akkreditatsiyadan oʻtgan jurnalistlarga, amaliyotdagi yoki taʼtilda ishlayotgan talabalarga, oʻzining chet el firmasi uskunasini oʻrnatayotganlarga, raqamli koʻchmanchilarga, qayrilman yoki vatandosh maqomi bor etnik qirgʻizlarga va shartnoma ozod qilganlarga kerak emas. Buni koʻrsatadigan hujjatni yoningizda olib yuring.
    .of = ea754c0729feef72

provision-kg-residents_and_refugees_need_no_permit = Sizga ishlash uchun ruxsatnoma kerak emas: doimiy yashovchilar va tan olingan qochqinlar usiz ishlaydi. Maqomingizni koʻrsatadigan hujjatni yoningizda olib yuring.
    .of = 80086c73df59d03e

provision-kg-not_on_a_private_visit = Shaxsiy safar bilan, tadbirkorlik uchun yoki sayyoh sifatida kelgan odamni yollash mumkin emas: avval ruxsatnomani hal qiling. Ish beruvchingizga ham jarima solinadi.
    .of = 00304ad7d094374e

provision-kg-contract_you_can_read = Shartnomangiz qirgʻiz yoki rus tilida va siz tushunadigan tilda yoziladi va migratsiya organida roʻyxatdan oʻtkaziladi. Oʻqiy olmaydigan narsangizni imzolamang.
    .of = 443bf6d0d2994fa0

provision-kg-way_home_paid = Shartnoma ish beruvchining aybi bilan muddatidan oldin tugasa, uyga qaytish yoʻlingizni ish beruvchi toʻlaydi. Ishdan jarohat olgan yoki kasal boʻlgan odam tuzalguncha uyiga joʻnatilmaydi, xodim vafot etsa, jasadni ish beruvchi vatanga olib boradi.
    .of = 0bffd09553298f6e

provision-kg-permit_for_one_employer = Ruxsatnomani boshqaga berib boʻlmaydi: u faqat unda nomi yozilgan ish beruvchi va xodim uchun.
    .of = 6ce26762d1fb0665

provision-kg-refused_if_locals_available = Bu ish uchun mahalliy xodimlar boʻlsa, ruxsatnoma rad etiladi.
    .of = 198d43b63f5aa15c

provision-kg-permit_length = Qonun boʻyicha ruxsatnoma rahbar va mutaxassislarga bir yilga, malakali ishchilarga ikki yilga berilar edi; amalda u bir yilga berilgan.
    .of = 9c022eea83506256

provision-kg-permit_length_2023 = Qonun boʻyicha ruxsatnoma mutaxassislar va malakali ishchilarga koʻpi bilan bir yilga, kvotaga kirmaydigan yuqori malakalilarga uch yilga berilar edi.
    .of = 10340e3d55340fa9

provision-kg-entrepreneur_permit_length = Qonun boʻyicha tadbirkor ruxsatnomasi uch yilgacha edi; amalda u bir yilga berilgan.
    .of = cef3d59ca21542ea

provision-kg-entrepreneur_permit_length_2023 = Qonun boʻyicha tadbirkor ruxsatnomasi, soliq patenti bilan, koʻpi bilan bir yilga berilar edi.
    .of = 7387db3af155d0d4

provision-kg-single_permit_application = Yagona ruxsatnoma uchun arizani ish beruvchingiz yoki siz oʻzingiz Tashqi ishlar vazirligining elektron viza portalida berasiz, boshqa hech qayerda emas: 2025-yilda militsiya xodimlarda vositachilar ularga sotgan soxta vizalarni topgan.
    .of = 8557da78a0d0d7b2

provision-kg-single_permit_application-where = Elektron viza portali, www.evisa.e-gov.kg
    .of = 2702de425e9179a7

provision-kg-single_permit_decision = Vazirlik yetti ish kuni ichida qaror qiladi.
    .of = a2f678862a922826

provision-kg-single_permit_sixty_days = Yagona ruxsatnoma avval oltmish kunga beriladi.
    .of = 1f3ba9cc78bed47f

provision-kg-single_permit_year = Birinchi oltmish kundan keyin yagona ruxsatnoma uch yuz oltmish kunga beriladi.
    .of = 9df3a35a64addb9d

provision-kg-two_permits_fee = Ikki hujjatning yigʻimlari birgalikda: ish beruvchi oʻz ruxsatnomasi uchun toʻlaydi, xodimning ruxsatnomasi uchun alohida toʻlanadi.
    .of = 012ddfae72b1bb23

provision-kg-employer_pays_permit = Ish beruvchi oʻz ruxsatnomasi uchun yigʻim toʻlaydi.
    .of = 50055911b70959a1

provision-kg-worker_permit_paid = Xodimning ruxsatnomasi uchun oʻz yigʻimi bor.
    .of = 68baedba137aa843

provision-kg-entrepreneur_fee = Chet ellik tadbirkor ruxsatnomasi uchun yigʻim bor.
    .of = df90f5608533d4a9

provision-kg-single_permit_one_fee = Ariza bilan ish vizasi va bir yillik ruxsatnoma uchun bitta umumiy yigʻim toʻlanadi; uning summasi topilmadi. Portal kvitansiyasini soʻrang.
    .of = e85b4f91da424880

provision-kg-single_permit_guarantee = Ish beruvchi yagona ruxsatnoma uchun qaytarilmaydigan kafolat yigʻimini toʻlaydi.
    .of = fa588781f3f519ab

provision-kg-hire_within_quota = Ish beruvchi komissiyadan chet ellik xodimlar uchun yillik kvotadagi ulushni soʻragan.
    .of = fcda903763b29de6

provision-kg-quota_of_the_year = Ruxsatnomangiz kvotaga kiradi: Hukumat bir yillik chet ellik xodimlar sonini belgilaydi; 2025-yildan u tarmoqlarga boʻlinmaydi.
    .of = 68b160395d137dab

procedure-kg-employer_and_worker_permit = Ish beruvchiga ruxsatnoma va xodimga ruxsatnoma
    .of = 3a778c8695ffc3df

procedure-kg-single_permit_procedure = Elektron viza portalidagi yagona ruxsatnoma
    .of = b89df3d660fa42bd
