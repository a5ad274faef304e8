### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-eaeu-social_security_as_nationals = Siz va oilangiz qabul qiluvchi davlat fuqarolari bilan bir xil shartlarda ijtimoiy taʼminot olasiz, pensiyalar bundan mustasno; majburiy tibbiy sugʻurta ham unga kiradi.
    .of = 84ccb874e1d2107d

provision-eaeu-social_security_as_nationals-note = Kam daromadli oilalar uchun manzilli yordam boshqa masala: u qabul qiluvchi davlat qonuniga bogʻliq.
    .of = 1df60fb3dbbf083d

provision-eaeu-insurance_record_counts = Aʼzo davlatlardagi sugʻurta stajingiz ijtimoiy taʼminot uchun birga hisoblanadi.
    .of = f084012c3a062c3a

provision-eaeu-emergency_care = Tez yordam siz va oilangiz uchun, fuqarolar uchun boʻlgani kabi, hayotga xavf soladigan va shoshilinch holatlarda, sugʻurta polisi boʻlsa ham, boʻlmasa ham, bepul. Xavf oʻtgandan keyin davolanishni davom ettirish pulli boʻlishi mumkin.
    .of = fbe05540bd12e150

provision-eaeu-emergency_care_free = Shoshilinch yordam uchun siz hech narsa toʻlamaysiz.
    .of = a6f405dc7abd7c53

provision-eaeu-further_care_by_host_law = Shoshilinch yordamdan tashqari davolanish qabul qiluvchi davlat qonuniga bogʻliq.
    .of = 273ecdc48f6b63c2

provision-eaeu-no_automatic_policy_for_family = Qabul qiluvchi davlat oila aʼzolariga majburiy tibbiy sugʻurta polisini oʻz-oʻzidan berishi shart emas.
    .of = d7fbbfc98d42144d

provision-eaeu-no_automatic_policy_for_family-note = Sud milliy qonun shartlari boʻyicha fuqarolar bilan bir xil shartlardagi sugʻurta haqida gapiradi: sizga polis berilmasa, sizning oʻrningizda fuqaro boʻlsa uni olarmidi, yuristdan soʻrang. Bir sudya qisman boshqa fikrda edi. Shoshilinch yordam bepulligicha qoladi. Rossiya qonunida xodimlarning oʻzi aytilgan, ularning oilalari emas: biror kishi kasal boʻlmasidan oldin ixtiyoriy polis qancha turishini soʻrang.
    .of = f1be33b01cb10ebd

provision-eaeu-schooling = Siz bilan yashaydigan bolalar qabul qiluvchi davlat qonuni boʻyicha bogʻchaga va maktabga borishi mumkin.
    .of = 6fbfeb8215ab1945

provision-eaeu-schooling-note = Qanday hujjatlar kerakligini maktabdan oldindan soʻrang: u mamlakatda qonuniy turganlik tasdigʻini talab qilishi mumkin.
    .of = 43152a46035b08c2

provision-eaeu-pension_rights_formed = Ishingiz siz ishlayotgan davlatda, uning fuqarolari bilan bir xil shartlarda, pensiya huquqlarini hosil qiladi.
    .of = 5cc8e5be35c52936

provision-eaeu-pension_export = U yerda ishlab topilgan pensiya siz boshqa aʼzo davlatda yashaganingizda ham toʻlanadi.
    .of = 69e6695ad0395eb6

provision-eaeu-pension_periods_added = Pensiya huquqi uchun aʼzo davlatlardagi ish davrlari qoʻshib hisoblanadi.
    .of = b4ceed585a092775

provision-eaeu-pensions_side_by_side = Bir aʼzo davlatning pensiyasi boshqasida ishlab topgan pensiyangizni kamaytirmaydi: har bir davlat oʻz hududidagi ish uchun toʻlaydi. Shartnomalaringizni, ish haqi varaqalarini va ish haqidagi maʼlumotnomalarni saqlang.
    .of = 4a0f9318ca3dfb17

provision-eaeu-pension_share = Bu davlatda bir yil yoki undan koʻp badal toʻlangan boʻlsa, undan pensiya ulushini olasiz.
    .of = 420fcb13bc470c3e

provision-eaeu-no_pension_share_under_a_year = Badallar bir yildan kam toʻlangan boʻlsa, bu davlat alohida oʻz ulushini toʻlamaydi. Bu davr yoʻqolmaydi: u Ittifoqning boshqa davlatida pensiya huquqi uchun baribir hisobga olinadi.
    .of = 775742bd53a601f7

provision-eaeu-no_pension_share_under_a_year-note = Sizning nomingizdagi hisobda toʻplangan mablagʻ (Qozogʻiston; Armaniston, Qirgʻiziston va Rossiyadagi jamgʻariladigan qism) bitimda alohida aytilgan: ish muddati qancha boʻlishidan qatʼi nazar, nima toʻlanishini jamgʻarmadan soʻrang.
    .of = 137a1118678d14d1

provision-eaeu-pension_for_earlier_work = Pensiya kelishuvidan oldingi ishga oʻsha paytda amalda boʻlgan qoidalar qoʻllanadi.
    .of = f4ef760560c8c1df

provision-eaeu-stay_as_contract = Xodim va uning oilasi xodimning mehnat shartnomasi yoki fuqarolik-huquqiy shartnomasi amal qilgan muddat davomida mamlakatda boʻlishi mumkin.
    .of = 0467842862b1b8da

provision-eaeu-stay_right = Ittifoq toʻgʻrisidagi shartnoma xodim va uning oilasiga xodimning shartnomasi amal qilgan muddat davomida mamlakatda boʻlish huquqini beradi. Buni vizasiz kunlar tugashidan oldin rasmiylashtiring: Qozogʻistonda vaqtincha yashash uchun ruxsatnoma bilan, Rossiyada mamlakatda boʻlish muddatini uzaytirish bilan.
    .of = ac34f5af069bdc0a

provision-eaeu-residence_permit_in_kazakhstan = Vizasiz kunlardan uzoq qolsangiz, ish beruvchi ular tugashidan oldin siz uchun vaqtincha yashash uchun ruxsatnoma soʻraydi; oilangiz oʻzinikini sizga hamroh sifatida soʻraydi.
    .of = 844a752553e0a113

provision-eaeu-residence_permit_in_kazakhstan-documents = pasport; mehnat shartnomasi; ish beruvchining iltimosnomasi
    .of = 782344f92aacc460

provision-eaeu-residence_permit_in_kazakhstan-unless-1 = Muddatdan ortiq qolgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-eaeu-residence_permit_in_kazakhstan-note = U bir yilga, lekin shartnoma muddatidan oshmaydigan qilib beriladi va har yili uzaytiriladi; oʻn olti yoshga toʻlmagan bolalarga u kerak emas.
    .of = 3c10218491dfc4ef

provision-eaeu-new_contract_window = Shartnomangiz muddatidan oldin va kirganingizdan toʻqson kundan koʻp oʻtgach tugadi: mamlakatdan chiqmasdan yangi mehnat shartnomasi yoki fuqarolik-huquqiy shartnomani imzolash uchun oʻn besh kuningiz bor.
    .of = bd64d4e8b5d081ed

provision-eaeu-new_contract_window-unless-2 = Rossiya mamlakatda boʻlish muddatingizni uzaytirmagan, toʻqson kun esa oʻtib ketgan: oʻn besh kunga ishonishdan oldin yuristga murojaat qiling.
    .of = fccaf0653b154c08

provision-eaeu-stay_in_new_contract_window = Yangi shartnoma uchun berilgan oʻn besh kun ichida mamlakatda qolishingiz mumkin.
    .of = 26d99df9a082b0fa

provision-eaeu-record_updated_after_new_contract = Siz Rossiyada avvalgi shartnomadan keyin yangi shartnoma imzoladingiz: migratsiya hisobingizni yangilating; shundan keyin u bir yilga rasmiylashtiriladi.
    .of = 7c870acc783dad9c

provision-eaeu-registration_free_30_days = Aʼzo davlatlardan kelgan xodimlar va ularning oilalariga kirgandan keyin birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas; keyin qabul qiluvchi davlat qonuni amal qiladi.
    .of = 54abfc2cd54d9dde

provision-eaeu-registration_free_30_days-note = Qabul qiluvchi davlat roʻyxatdan oʻtishni talab qilsa, bu kunlar tugashidan oldin roʻyxatdan oʻtishni hal qiling.
    .of = 18f180f3cd763808

provision-eaeu-registration_free_until = Shu kungacha sizdan va oilangizdan roʻyxatdan oʻtish talab qilinmaydi.
    .of = 1887a0ed35daf88e

provision-eaeu-register_in_kazakhstan_after_free_days = Qozogʻiston chet elliklarni besh kun ichida roʻyxatga olar edi; aʼzo davlatlardan kelgan xodimlar va ularning oilalari uchun majburiyat faqat oʻttiz erkin kundan keyin boshlanar edi.
    .of = 6320158825d0c170

provision-eaeu-agreement_2010_registration_free = 2010-yilgi kelishuv boʻyicha xodimlar va ularning oilalariga kirgandan keyin oʻttiz kun roʻyxatdan oʻtish kerak emas edi.
    .of = 8b6c7a80abddd48f

provision-eaeu-no_migration_card_30_days = Siz chegara belgilari qoʻyiladigan hujjat bilan kirasiz: oʻttiz kundan uzoq qolmasangiz, migratsiya kartasi kerak emas. Uzoqroq qolmoqchi boʻlsangiz, shu mamlakat qonuni talab qilsa, uni kirish paytida toʻldiring.
    .of = 1f7dedd2930acd38

provision-eaeu-migration_card_by_host_law = Siz chegara belgilari qoʻyilmaydigan hujjat bilan, masalan shaxs guvohnomasi bilan kirasiz: shu mamlakat qonuni talab qilsa, migratsiya kartasini toʻldiring va uni saqlang.
    .of = 5e7795b2dc8459d3

provision-eaeu-no_permit_between_members = Bir aʼzo davlat fuqarosi boshqasida ishlash uchun ruxsatnomasiz, patentsiz va kvotasiz ishlaydi.
    .of = e977c1755d71314e

provision-eaeu-children_and_work = Ruxsatnoma kerak emasligi bolani ishga olish mumkin degani emas: yoshni ishlash davlatining mehnat qonuni belgilaydi, u ota-onaning roziligini va yengil ishni talab qiladi. Avval bepul yuridik yordamga yoki bolalarni himoya qilish organiga murojaat qiling.
    .of = 5a053e5a7a431772

provision-eaeu-agreement_2010_no_permit = Belarus, Qozogʻiston va Rossiya fuqarolari bir-birining davlatida ruxsatnomasiz va kvotadan tashqari ishlar edi.
    .of = 489358a8e5aa26b6

provision-eaeu-civil_contract_counts = Ishlar yoki xizmatlar uchun fuqarolik-huquqiy shartnoma mehnat shartnomasi kabi ish hisoblanadi.
    .of = 8d889a76ec169315

provision-eaeu-any_kind_and_place_of_work = Davlat oʻz mehnat bozorini himoya qilish uchun sizga ish turlarini yoki hududlarni yopishi mumkin emas; buni faqat milliy xavfsizlik uchun, unga strategik tarmoqlar ham kiradi, va jamoat tartibi uchun qilishi mumkin.
    .of = 574c8e630d2c9c2d

provision-eaeu-no_language_exam = Ishlash uchun sizdan qabul qiluvchi davlatning tili, tarixi va qonunlaridan imtihon topshirish talab qilinmaydi.
    .of = 7be046d0f56975a4

provision-eaeu-states_act_against_false_information = Aʼzo davlatlar chet eldagi ish haqidagi yolgʻon maʼlumotga qarshi chora koʻrishi shart. Vositachi sizni aldagan boʻlsa, eʼlonni, yozishmalarni va kvitansiyalarni saqlang va ularni bepul yuridik yordamga yoki, oʻz davlatingizdan qoʻrqishga hojat boʻlmasa, uning mehnat vazirligiga koʻrsating.
    .of = 2719f7cdc9b71641

provision-eaeu-diploma_accepted = Taʼlim haqidagi hujjatlaringiz tan olish tartibisiz qabul qilinadi.
    .of = 506e0725d7e71d6f

provision-eaeu-diploma_accepted-note = Ilmiy daraja va unvonlar qabul qiluvchi davlat qonuni boʻyicha tan olinadi.
    .of = d531e56039e3f83d

provision-eaeu-diploma_procedure_for_four_fields = Pedagogik, yuridik, tibbiy va farmatsevtik ish uchun avval qabul qiluvchi davlatning tan olish tartibidan oʻtiladi.
    .of = ba38047d43fa1cb9

provision-eaeu-employer_may_check_diploma = Ish beruvchi taʼlim haqidagi hujjatlaringizning notarial tarjimasini soʻrashi va ularni tekshirishi mumkin.
    .of = 33387ecb1725404b

provision-eaeu-outside_quota = Siz qabul qiluvchi davlatning chet ellik ishchi kuchi kvotasiga kirmaysiz.
    .of = 3700d4b2320807b5

provision-eaeu-host_labour_law = Ishingiz Ittifoq toʻgʻrisidagi shartnomaga muvofiq qabul qiluvchi davlatning mehnat qonuni bilan tartibga solinadi.
    .of = b69bc4b82288990c

provision-eaeu-profession_and_unions = Kasbingiz boʻyicha ishlashingiz, mol-mulkka ega boʻlishingiz va kasaba uyushmasiga kirishingiz mumkin; oilangiz himoyalangan.
    .of = ea18fe1602d3531b

provision-eaeu-work_certificate = Soʻrovingiz boʻyicha ish beruvchi kasbingiz, ish davri va ish haqi koʻrsatilgan hujjatni bepul beradi.
    .of = 9ada2fb5e48970f9

provision-eaeu-transfer_of_earnings = Ishlab topganingizni uyga erkin joʻnatishingiz mumkin.
    .of = 5c2e3d6af61bc673

provision-eaeu-resident_tax_from_first_day = Ish haqingizga yollanib ishlashning birinchi kunidan rezidentlar stavkasi boʻyicha soliq solinadi.
    .of = 9b742508a5a8585a
