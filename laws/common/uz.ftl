### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

fact-protection_registered_date = Vaqtinchalik himoya uchun qaysi kuni roʻyxatga olingansiz?
    .of = a0a6d0e346286009

fact-protection_registered_date-why = Ishlash uchun ruxsatnomaga qaysi kundan ariza berish mumkinligi shu kundan hisoblanadi.
    .of = 2001a5641b39a708

fact-asylum_application_date = Xalqaro himoya soʻrab qaysi kuni ariza bergansiz?
    .of = a1870d6eb7ec76d2

fact-asylum_application_date-why = Ishlash uchun ruxsatnomaga qaysi kundan ariza berish mumkinligi shu kundan hisoblanadi.
    .of = 2001a5641b39a708

fact-local_staff = Ish beruvchi u yerda shu mamlakatning nechta fuqarosini ishlatadi?
    .of = 82d2ecdac363c6ce

fact-local_staff-why = Ish beruvchi nechta chet ellikni yollashi mumkinligi shu songa bogʻliq.
    .of = ca31bf5e3b7f0808

fact-locals_sought = Bandlik xizmati toʻrt hafta davomida mahalliy xodimlarni qidirib, hech kimni topmadimi?
    .of = 3672a1aa2ad79fae

fact-locals_sought-why = Hech kim topilmagan boʻlsa, bu ish beruvchi yollash boʻyicha cheklovdan ozod qilinishi mumkin.
    .of = 428d9f3454b7f2b7

fact-stay_document = Mamlakatda boʻlishga ruxsat beradigan qanday hujjatingiz bor?
    .of = dbbe4ba5af2a21e9

fact-stay_document-why = Qolishingiz va ishlashingiz mumkin yoki mumkin emasligi hujjatga bogʻliq.
    .of = ddf30e3b98c57851

fact-group_may_remain = Siz qolishi mumkin boʻlgan guruhga kirasizmi: karta egasining oilasi, vizali pasport, ishlash uchun ruxsatnoma, sobiq xizmatchi, yangi pasport?
    .of = 74dd4e1022acfd9a

fact-group_may_remain-why = Bu guruhlardagi odamlar uchun mamlakatda boʻlish va chiqib ketish qoidalari boshqacha.
    .of = 33dd85ecd4866101

fact-permits_before = Ilgari shu ish beruvchida ishlash uchun nechta ruxsatnomangiz boʻlgan?
    .of = 67d53f268b573396

fact-permits_before-why = Shu ish beruvchidagi keyingi ruxsatnoma birinchisidan uzoqroq boʻlishi mumkin.
    .of = b999822ade271a34

fact-legal_work_years = Bu mamlakatda necha yildan beri qonuniy ishlayapsiz?
    .of = ca34450cba0a2f98

fact-legal_work_years-why = Yetarlicha yil qonuniy ishlagandan keyin muddatsiz ruxsatnoma soʻrashingiz mumkin.
    .of = 4281b271cc500358

fact-residence_permit_months = Yashash uchun ruxsatnomangiz necha oyga amal qiladi?
    .of = 6bc2c959ac9955b9

fact-residence_permit_months-why = Ishlash uchun ruxsatnomaga mamlakatdan chiqmasdan ariza berish mumkin yoki mumkin emasligi shunga bogʻliq.
    .of = 104fc062c4da4e26

fact-permit_end_date = Ishlash uchun ruxsatnomangiz qaysi kuni tugaydi yoki tugagan?
    .of = 8b92d0ee6bab371b

fact-permit_end_date-why = Ruxsatnomani qachongacha uzaytirish va undan keyin nima qilish kerakligi shu kun boʻyicha hisoblanadi.
    .of = 2be1c2fcdbaef158

fact-permit_renewed = Ruxsatnoma muddati tugagandan keyin uzaytirilganmi yoki bekor qilinganmi?
    .of = 98fbefce4209a3f4

fact-permit_renewed-why = Ish beruvchi kechikkani uchun toʻlashi yoki toʻlamasligi shunga bogʻliq.
    .of = 6a0cd934c38e6bbf

fact-permit_for_this_job = Ishlash uchun ruxsatnomangiz aynan siz bajarayotgan ishga berilganmi?
    .of = 0671850902619245

fact-permit_for_this_job-why = Boshqa ish yoki boshqa ish beruvchi uchun berilgan ruxsatnoma bu ishga toʻgʻri kelmasligi mumkin.
    .of = 959d6c6811eed965

fact-end_reported = Ish tugagani davlat organiga oʻz vaqtida xabar qilinganmi?
    .of = 4ad5a47c594834ca

fact-end_reported-why = Xabar berishi kerak boʻlgan tomon javobgar boʻlishi mumkin yoki mumkin emasligi shunga bogʻliq.
    .of = e5b8634fb16dcf2b

fact-repeat_breach = Xuddi shunday qoidabuzarlik uchun ilgari jazo berilganmi?
    .of = 1cf87ecda0636f82

fact-repeat_breach-why = Jarima miqdori shunga bogʻliq.
    .of = 8534b20b6bd101f8

fact-visa_free_entry = Siz vizasiz kirish qoidasi boʻyicha vizasiz kirganmisiz yoki kirasizmi?
    .of = 934815cc88d9eabf

fact-visa_free_entry-why = Mamlakatda qancha boʻlishingiz mumkinligi shunga bogʻliq.
    .of = 6c992eb20c0be835

fact-lawful_until_date = Mamlakatda boʻlishingizga ruxsat etilgan oxirgi kun qaysi kun edi?
    .of = f8ced3271fa75565

fact-lawful_until_date-why = Odatda bu kun vizada, ruxsatnomada yoki mamlakatda boʻlish muddatini uzaytirish qarorida koʻrsatiladi.
    .of = ce61e4cb0a2184d9

fact-removal = Sizni mamlakatdan chiqarib yuborishganmi, deportatsiya qilishganmi yoki readmissiya boʻyicha qaytarishganmi?
    .of = b11c64ee970ab497

fact-removal-why = Kirish yopiq yoki yopiq emasligi va buning ustidan qanday shikoyat qilish mumkinligi shunga bogʻliq.
    .of = 3351d8b70c66296e

fact-removal_date = Sizni mamlakatdan qaysi kuni majburan chiqarishgan?
    .of = 8703e64826572ccc

fact-removal_date-why = Taqiq muddati shu kundan hisoblanadi.
    .of = 1ad5f18ced4dfe29

fact-removed_before = Bundan oldin ham sizni bu mamlakatdan majburan chiqarishganmi?
    .of = 6594770499d39fe2

fact-removed_before-why = Ikkinchi marta majburan chiqarilgandan keyin kirish taqiqi uzoqroq boʻladi.
    .of = 5542e199dd3347a2

fact-learned_date = Qaror haqida qaysi kuni bilgansiz (ish beruvchining emas, organ, sud yoki komissiyaning qarori)?
    .of = 59fcc70b794df741

fact-learned_date-why = Shikoyat va boshqa qadamlar muddati shu kundan hisoblanadi.
    .of = fcd0484192fb37ba

fact-decision_date = Qaror qaysi kuni qabul qilingan?
    .of = 9be150cbfd617ecf

fact-decision_date-why = Muddatlar shu kundan hisoblanadi; u qarorning oʻzida koʻrsatilgan.
    .of = a3b5113fcbc31f1f

fact-unpaid_fine = Avvalgi safar mamlakatda boʻlganingizdan qolgan jarima, soliq yoki majburan chiqarish xarajati hali ham toʻlanmaganmi?
    .of = 41ed353d3b745203

fact-unpaid_fine-why = Bunday qarz chiqib ketishga yoki qayta kirishga toʻsqinlik qilishi mumkin.
    .of = d233d69942a37d91

fact-tax_return_missing = Avvalgi safar mamlakatda boʻlganingiz uchun sizdan daromad soligʻi deklaratsiyasi soʻralganmi va siz uni topshirmaganmisiz?
    .of = e2dbc9765646f8fc

fact-tax_return_missing-why = Deklaratsiya topshirilmaguncha kirish rad etilishi mumkin.
    .of = 2d74a2871504cc8e

fact-false_data = Arizada yolgʻon maʼlumotlar yoki soxta hujjatlar boʻlganmi?
    .of = 494db88d4f3d8e9c

fact-false_data-why = Kirish yoki roʻyxatdan oʻtish rad etilishi mumkin yoki mumkin emasligi shunga bogʻliq.
    .of = 5a45cf108bf4f5cf

fact-fingerprints_refused = Chegarada barmoq izlaringizni olishlariga rozi boʻlmaganmisiz?
    .of = 405a819670c20a3a

fact-fingerprints_refused-why = Kirish rad etilishi mumkin yoki mumkin emasligi shunga bogʻliq.
    .of = fef991a5f3ffebb1

fact-means_proof = Mamlakatda boʻlish va chiqib ketish uchun pulingiz borligini koʻrsata olasizmi?
    .of = 45fc5b9ede05e597

fact-means_proof-why = Chegarada buni koʻrsatishingizni soʻrashlari mumkin.
    .of = 5d585cc37a723d31

fact-transit_breach = Tranzit qoidalarini buzganmisiz?
    .of = 8797fa37cd2b5e1d

fact-transit_breach-why = Bundan keyin nima boʻlishi mumkinligi tranzit qoidalariga rioya qilingan yoki qilinmaganiga bogʻliq.
    .of = 77b19b07f73b0bdd

fact-illegal_crossing = Chegaradan qoidalarni buzib, qasddan oʻtganmisiz?
    .of = 245ad4afb29e7301

fact-illegal_crossing-why = Bundan keyin nima boʻlishi mumkinligi va himoyani qachongacha soʻrash kerakligi shunga bogʻliq.
    .of = 190626d34bf87e31

fact-housing_despite_breach = Qabul qiluvchi tomon mamlakatda qoidalarni buzib yurgan odamga uy-joy berganmi?
    .of = 884faa3eba6dfdce

fact-housing_despite_breach-why = Qabul qiluvchi tomonga jarima solinishi mumkin yoki mumkin emasligi shunga bogʻliq.
    .of = 9eac10e2791ad496

fact-notice_missed = Qabul qiluvchi tomon kelganlik haqida oʻz vaqtida xabar bermaganmi?
    .of = 9e8a7ded1bf66725

fact-notice_missed-why = Qabul qiluvchi tomon ogohlantirish yoki jarima olishi mumkin yoki mumkin emasligi shunga bogʻliq.
    .of = 367ae7e136792e26

fact-worker_outside_permit = Xodimning lavozimi yoki kasbi ruxsatnomada koʻrsatilganidan boshqami?
    .of = b4417b6f4b0f23b1

fact-worker_outside_permit-why = Ish beruvchi oʻz ruxsatnomasiga rioya qilayotgan yoki qilmayotgani shunga bogʻliq.
    .of = e8f69a337db45c7b

fact-work_start_date = Qaysi kuni haqiqatda ishlay boshlagansiz?
    .of = 7e95c84b4612c5d0

fact-work_start_date-why = Shartnoma, bildirishnomalar va sinov uchun muddatlar shu kundan hisoblanadi.
    .of = 150db404213eda3f

fact-employer_knew = Ish beruvchi yoki u masʼul qilib qoʻygan shaxs sizning ishlayotganingizni bilganmi?
    .of = 86cddf6940ae8682

fact-employer_knew-why = Ish beruvchi bilgan boʻlsa, qogʻoz boʻlmasa ham shartnoma bor deb hisoblanishi mumkin.
    .of = d9497bcac75c814e

fact-documents_held = Pasportingiz yoki boshqa hujjatlaringizni ish beruvchi yoki boshqa birov ushlab turibdimi?
    .of = 97fc50382efae46d

fact-documents_held-why = Siz uchun qanday yordam borligi va nimadan boshlash kerakligi shunga bogʻliq.
    .of = 5bd624d45371f97b

fact-agency_work = Sizni bir firma yollab, ishlash uchun boshqasiga yuborganmi?
    .of = 53c4abd839b8a5ee

fact-agency_work-why = Odamlarni yollab, boshqa firmaga ishlashga yuborish huquqi hamma firmada ham yoʻq.
    .of = 0ca928f8a95c9922

fact-job_through_agency = Ishni sizga agentlik yoki vositachi topib berganmi?
    .of = 18d60b9b47f1a408

fact-job_through_agency-why = Agentlikning oʻzi ish qidirib berayotgan odamlar oldida majburiyatlari bor.
    .of = f90a342798a488df

fact-accident_at_work = Siz yoki qarindoshingiz ishda baxtsiz hodisaga uchraganmi?
    .of = 6a5f398ecb8f14da

fact-accident_at_work-why = Ish beruvchi nima qilishi shartligi va qanday toʻlovlar boʻlishi mumkinligi shunga bogʻliq.
    .of = e4d3bdadf20e9d05

fact-injury_date = Baxtsiz hodisa qaysi kuni yuz bergan?
    .of = 2b40aa6515d537df

fact-injury_date-why = Oʻsha kungi qoidalar amal qiladi va muddatlar shu kundan hisoblanadi.
    .of = e0236aa75ca2da40

fact-injury_severity = Jarohat qanchalik ogʻir edi?
    .of = b9ac7e1471e5ab55

fact-injury_severity-why = Baxtsiz hodisa qanday tekshirilishi va qanday toʻlovlar boʻlishi mumkinligi shunga bogʻliq.
    .of = da681b56c8fd91c4

fact-injury_reported = Ish beruvchi baxtsiz hodisa haqida oʻz vaqtida xabar berganmi?
    .of = 5c7e1111798f2d9d

fact-injury_reported-why = Xabar berilmagan baxtsiz hodisa sizning arizangiz boʻyicha tekshirilishi mumkin.
    .of = 43f5eaeba16ac968

fact-severity_opinion_date = Klinika jarohatning ogʻirligi haqidagi xulosani qaysi kuni bergan?
    .of = fb77a8108100a716

fact-severity_opinion_date-why = Tekshiruv qachongacha boshlanishi kerakligi shu kundan hisoblanadi; klinika hujjatiga qarang.
    .of = 92ee14f2df61fdd1

fact-investigation_start_date = Komissiya baxtsiz hodisani qaysi kuni tekshira boshlagan?
    .of = 868d702d583e675e

fact-investigation_start_date-why = Tekshiruv qachongacha tugashi kerakligi shu kundan hisoblanadi.
    .of = 5846187147bd766d

fact-investigation_end_date = Tekshiruv qaysi kuni tugagan?
    .of = ddd6f8c5a901177b

fact-investigation_end_date-why = Baxtsiz hodisa dalolatnomasi qachongacha tayyor boʻlishi kerakligi shu kundan hisoblanadi.
    .of = 41c10886e6ec7f6f

fact-capacity_lost = Shifokorlar mehnat qobiliyatingiz turgʻun yoʻqotilganini aniqlashganmi?
    .of = 990e6882d7596926

fact-capacity_lost-why = Jarohat uchun toʻlovlar shifokorlar xulosasiga bogʻliq.
    .of = 3fa6a200e8131c43

fact-gross_pay = Soliq ushlanmasdan oldin bir oylik ish haqingiz qancha?
    .of = 38349aabf4daa74b

fact-gross_pay-why = Soliq va badallar shu summadan hisoblanadi; ish haqi varaqangizga qarang.
    .of = ac647030b40546a0

fact-taxable_income = Bir yillik soliq solinadigan daromadingiz qancha?
    .of = a35a4ef6ccaa1266

fact-taxable_income-why = Yillik soliq shu summadan hisoblanadi.
    .of = 4b79d47a9b481363

fact-tax_resident = Siz bu mamlakatning soliq rezidentimisiz?
    .of = 4dfa5b241023eb92

fact-tax_resident-why = Ish haqidan qancha soliq ushlab qolinishi shunga bogʻliq.
    .of = 4e3e274518895f7e

fact-works_on_patent = Siz patent bilan ishlaysizmi?
    .of = bd329706893acdfd

fact-works_on_patent-why = Patent bilan ishlaganda ish haqi soligʻi boshqacha hisoblanadi.
    .of = d64c26c0ae23fb27

fact-patent_advance = Shu oy uchun patentga oldindan qancha toʻlagansiz?
    .of = 2c3b7fa05c7dc084

fact-patent_advance-why = Bu summa soliqdan chegirib qolinishi mumkin; kvitansiyalaringizga qarang.
    .of = b0624f1c68617a70

fact-patent_notice = Ish beruvchida soliq organining avansni chegirib qolish mumkinligi haqidagi bildirishnomasi bormi?
    .of = 8e0badafdced9125

fact-patent_notice-why = Ish beruvchi faqat shu bildirishnoma bilan avansni soliqdan chegirib qoladi.
    .of = 72c6757dd94ee387

fact-child_needs_school = Shu yerda maktabdan joy kerak boʻlgan bolangiz bormi?
    .of = ac20640da000384b

fact-child_needs_school-why = Boʻlsa, maktabdan joy olish va buning hujjatlari haqidagi qoidalarni koʻrsatamiz.
    .of = 6e8ae35ef4c94c09

fact-expecting_child = Siz farzand kutyapsizmi?
    .of = 58aa9af51c20110d

fact-expecting_child-why = Homiladorlik ishda qoʻshimcha huquqlar beradi, masalan, taʼtil.
    .of = 1cf1938be983e995

fact-complicated_birth = Tugʻruq asoratli oʻtganmi?
    .of = 312c20d531b22912

fact-complicated_birth-why = Asoratli tugʻruqdan keyin taʼtil uzoqroq boʻladi.
    .of = 13eba758894c7de7

fact-care_kind = Qanday tibbiy yordam kerak?
    .of = 9402f68b6112e8bc

fact-care_kind-why = Yordam bepul yoki bepul emasligi uning turiga bogʻliq.
    .of = fca967c14c8a24ab

fact-health_insured = Shu yerda amal qiladigan tibbiy sugʻurtangiz bormi?
    .of = 46e22a4d4e196495

fact-health_insured-why = Davolanish uchun kim toʻlashi va sugʻurta olish kerak yoki kerak emasligi shunga bogʻliq.
    .of = c66d840ba7142579

fact-offence_count = Soʻnggi uch yilda bu mamlakatda sizga nisbatan maʼmuriy huquqbuzarliklar boʻyicha nechta jarima yoki boshqa qaror (yoʻl harakati jarimalari ham kiradi) qonuniy kuchga kirgan?
    .of = bbb28fe87de67db6

fact-offence_count-why = Kirish rad etilishi mumkin yoki mumkin emasligi ularning soniga bogʻliq.
    .of = 76c25aececdd8c89

fact-earlier_offence_date = Bu qarorlarning oxirgisidan oldingisi qaysi kuni qonuniy kuchga kirgan?
    .of = 204769d4c0c457df

fact-earlier_offence_date-why = Ikki qaror orasida qancha vaqt oʻtgani muhim.
    .of = 5eb272dfe227e38e

fact-last_offence_date = Bu qarorlarning oxirgisi qaysi kuni qonuniy kuchga kirgan?
    .of = 3c7ee3fc8b5f275e

fact-last_offence_date-why = Toʻlash muddati va taqiq muddati shu kundan hisoblanadi.
    .of = c8b0247d3ab2bea3

fact-offences_migration_or_order = Bu qarorlarning ikkalasi ham jamoat tartibiga yoki chet elliklarning mamlakatda boʻlish yoki ishlash qoidalariga tegishli edimi?
    .of = aa76a511b0abf3b6

fact-offences_migration_or_order-why = Kirish qancha muddatga yopilishi mumkinligi qarorlar nima haqida boʻlganiga bogʻliq.
    .of = c54c03c52864b3c3

fact-overstay_excused = Shoshilinch davolanish, shu yerda yashovchi yaqin qarindoshning ogʻir kasalligi yoki oʻlimi yoki yengib boʻlmas kuch sababli chiqib keta olmadingizmi?
    .of = 5ea64529d22e43fc

fact-overstay_excused-why = Bunday sabab sizning foydangizga hisobga olinishi mumkin: u haqidagi hujjatlarni saqlang.
    .of = a5661d4c090919f0

fact-conviction_unspent = Qasddan qilingan jinoyat uchun sudlanganmisiz va sudlanganlik holati hali tugamaganmi?
    .of = 00dd99c319fe8052

fact-conviction_unspent-why = Kirish yopiq yoki yopiq emasligi shunga bogʻliq.
    .of = f32dc06ed426c94f

fact-exclusion_ground = Davlat organi sizning mamlakatda boʻlishingizni xavfli yoki nomaqbul deb qaror qilganmi va nima uchun?
    .of = 8843a2a75d789bf7

fact-exclusion_ground-why = Kirish yopiq yoki yopiq emasligi va nima qilish mumkinligi shu qarorga bogʻliq.
    .of = f6f5d9737473d7a7

fact-false_information = Oʻzingiz yoki mamlakatda boʻlish maqsadingiz haqida bila turib yolgʻon maʼlumot berganmisiz?
    .of = 43e626340180ef59

fact-false_information-why = Kirish rad etilishi mumkin yoki mumkin emasligi shunga bogʻliq.
    .of = fef991a5f3ffebb1

fact-forged_documents = Soxta hujjatlardan foydalanilganmi (pasport, patent, sertifikat, muhr)?
    .of = 7812c9b263605a0e

fact-forged_documents-why = Kirish yopilishi mumkin yoki mumkin emasligi shunga bogʻliq.
    .of = 62a41d9f75abbc99

fact-border_rules_broken = Chegaradan oʻtishda chegara, bojxona yoki sanitariya qoidalari buzilganmi?
    .of = 504b079ecb47861d

fact-border_rules_broken-why = Bu tuzatilmaguncha kirish rad etilishi mumkin.
    .of = 7fcd033f092e6b30

fact-entered_despite_ban = Kirish sizga yopilganini bila turib kirganmisiz?
    .of = 0b5af0c4a005c41b

fact-entered_despite_ban-why = Bundan keyin nima boʻlishi mumkinligi va hozir nima qilish kerakligi shunga bogʻliq.
    .of = dacc1468dbd72c3e

fact-ban_decided = Biror organ sizga kirishni yopish haqida qaror qilganmi (siz bilishingizcha)?
    .of = 2c076119fac4b49b

fact-ban_decided-why = Qaror boʻlsa, uning ustidan qanday shikoyat qilish mumkinligini koʻrsatamiz.
    .of = 018033e73299baa7

fact-present_now = Siz hozir shu mamlakatdamisiz?
    .of = 60b4dd1dc6f8435e

fact-present_now-why = Mamlakat ichidagi va undan tashqaridagi odamlar uchun keyingi qadamlar har xil.
    .of = 44181e905fe63750

fact-basis_loss = Hozir mamlakatda boʻlishingiz qonuniymi, qonuniy boʻlmasa, nega?
    .of = ce9b4eb5477623a5

fact-basis_loss-why = Endi nima qilish mumkinligi sababga bogʻliq.
    .of = 120901a3c63a3ad4

fact-register_failures = Reyestr boʻyicha majburiyatni necha marta bajarmagansiz (chaqirilganda kelmagansiz, turgan joyingizni xabar qilmagansiz)?
    .of = 00c7f679ca7e773e

fact-register_failures-why = Bundan keyin nima boʻlishi mumkinligi bu necha marta boʻlganiga bogʻliq.
    .of = d2efa19a2907b7a9

fact-via_recruiter = Sizni firma yoki biror kishi ishga yuboradimi yoki chet elda sizga ish topib beradimi?
    .of = 526d457c699f56c3

fact-via_recruiter-why = Odatda vositachiga davlat ruxsatnomasi kerak va uning siz oldingizda majburiyatlari bor.
    .of = 2c9280a114caac17

fact-recruiter_permit = Oʻsha vositachida siz yuborilayotgan mamlakat uchun davlat ruxsatnomasi yoki litsenziyasi bormi?
    .of = 674d6b1fcf26396d

fact-recruiter_permit-why = Ruxsatnomalar roʻyxati ochiq; bir mamlakat uchun berilgan ruxsatnoma boshqasi uchun ruxsatnoma emas.
    .of = 3e42e0a1f5bcfa4a

fact-recruiter_contract = Vositachi bilan yozma shartnomangiz bormi?
    .of = 4fde567a8c479d64

fact-recruiter_contract-why = Yozma shartnoma sizga nima vaʼda qilinganini isbotlashga yordam beradi.
    .of = 222aa31aa5bc4093

fact-recruiter_false_data = Vositachi oʻzi yoki ish haqida yolgʻon maʼlumot berganmi?
    .of = 7ba6dc28c11e5142

fact-recruiter_false_data-why = Sizni aldashgan boʻlsa, qayerga murojaat qilish kerakligini va vositachi nima uchun javobgar ekanini koʻrsatamiz.
    .of = 1221bff03099d5cc

fact-died_abroad = Qarindoshingiz chet elda vafot etganmi?
    .of = 3276a120d87a5827

fact-died_abroad-why = Shunday boʻlsa, jasadni vatanga olib kelishga kim yordam berishini koʻrsatamiz.
    .of = 180e1691392fdc88

fact-organised_recruitment = Siz davlatingizning migratsiya agentligida hisobda turibsizmi va uning uyushgan holda ishga yollashi orqali ketyapsizmi yoki ketganmisiz?
    .of = c4b80e38fb5868e6

fact-organised_recruitment-why = Shunday ketadigan odamlarga xarajatlarning bir qismi qaytarilishi mumkin.
    .of = 1ba3484017aa37df

fact-destination_needs_visa = Siz boradigan mamlakat sizdan viza soʻraydimi?
    .of = 3d20ac30ec181d79

fact-destination_needs_visa-why = Ketishdan oldin qanday hujjatlar kerakligi shunga bogʻliq.
    .of = f6c89780731c9e60

fact-exit_permission_held = Oʻz davlatingizning chiqib ketishga bergan ruxsati bormi?
    .of = dbba3f30b2c32718

fact-exit_permission_held-why = Baʼzi safarlar uchun oʻz davlatingiz uni talab qilgan boʻlishi mumkin.
    .of = 6c4e3ad8c8f4b490

fact-in_distress_abroad = Siz chet elda pulsiz, hujjatsiz yoki yordamsiz, kasal yoki jarohatlangan holda qoldingizmi va uyga qaytishni xohlaysizmi?
    .of = 2373462d5019e43f

fact-in_distress_abroad-why = Shunday boʻlsa, uyga qaytishingizga kim yordam bera olishini koʻrsatamiz.
    .of = 02d15d2588be8e81

fact-absence_days = Doimiy roʻyxatga olingan joyingizdan tashqarida necha kun boʻlasiz?
    .of = 4134a055b02440dd

fact-absence_days-why = Uzoqroq muddatga ketganda yangi joyda vaqtincha roʻyxatdan oʻtiladi.
    .of = 39155209ef60e636

fact-permit_speed = Ruxsatnoma qanchalik tez kerak?
    .of = e5312caf2d9853bb

fact-permit_speed-why = Tezroq beriladigan ruxsatnoma qimmatroq turadi.
    .of = 8a21ac11d514abe7

fact-qualified_specialist = Davlat organi sizni malakali mutaxassislar qatoriga kiritganmi?
    .of = 0fde6b0659e3f5a0

fact-qualified_specialist-why = Bunday mutaxassislar uchun ruxsatnoma qoidalari boshqacha.
    .of = 9a8a0640046996e1

fact-top_university = Diplomingiz qonunda dunyoda yetakchi deb sanalgan universitetlardan birinikimi?
    .of = 86409f3aa60f66e4

fact-top_university-why = Bu yuqori malakali mutaxassis uchun shartlardan biri.
    .of = bb8243e3692c59f1

fact-experience_years = Bu kasbda necha yil ishlagansiz?
    .of = cb941e543e45bc73

fact-experience_years-why = Bu yuqori malakali mutaxassis uchun shartlardan biri.
    .of = bb8243e3692c59f1

fact-yearly_pay_usd = Shartnomada bir yillik ish haqi AQSH dollarida qancha deb koʻrsatilgan?
    .of = 14a0065d935abc20

fact-yearly_pay_usd-why = Bu yuqori malakali mutaxassis uchun shartlardan biri; shartnomangizga qarang.
    .of = b829f5568a3c275c

fact-spouse_of_citizen = Siz bu mamlakat fuqarosi bilan nikohdamisiz?
    .of = 385539bd77887a2e

fact-spouse_of_citizen-why = Fuqarolarning eri va xotini uchun ishlash qoidalari yengilroq boʻlishi mumkin.
    .of = 02d7767531a26dea

fact-border_breach = Sizni davlat chegarasi qoidalarini buzganingiz uchun majburan chiqarishganmi?
    .of = 4aeb0a505ddc362b

fact-border_breach-why = Kirish qancha muddatga yopilishi majburan chiqarish sababiga bogʻliq.
    .of = 178027a85b11ee2c

fact-purpose_breach = Qarorda siz safarning eʼlon qilingan maqsadini buzgansiz yoki yolgʻon maʼlumot bergansiz deyilganmi?
    .of = 13427f7369fe7f63

fact-purpose_breach-why = Kirish yopiq yoki yopiq emasligi shunga bogʻliq; qaror matniga qarang.
    .of = c961d3dddb63ac80

fact-breaches_in_three_years = Soʻnggi uch yilda siz mamlakatda boʻlish qoidalarini necha marta buzganingiz aniqlangan?
    .of = 0841fa2c98f32dce

fact-breaches_in_three_years-why = Kirish yopilishi mumkin yoki mumkin emasligi ularning soniga bogʻliq.
    .of = 5396fd047b294b81

fact-unfavourable_conditions = Ish zararli yoki boshqacha noqulay sharoitdami?
    .of = 4649a48b845876df

fact-unfavourable_conditions-why = Bunday sharoitda qoʻshimcha soatlar uchun alohida qoidalar amal qiladi.
    .of = c8c9ce83a4f7e670

fact-departure_date = Ishlash uchun chet elga oʻz mamlakatingizdan qaysi kuni ketasiz yoki ketgansiz?
    .of = b4ad8f943d163a79

fact-departure_date-why = Ketishdan oldingi qadamlar va sugʻurtangiz muddati shu kunga bogʻliq.
    .of = 0d8b96718b0d5ea1

fact-departure_registered = Ketishingizdan oldin shartnomangiz mamlakatingizning mehnat emigratsiyasi boʻyicha idorasida roʻyxatdan oʻtkazilganmi?
    .of = f19ff0c732dd053a

fact-departure_registered-why = Chet eldagi xodimning sugʻurtasi shu roʻyxatdan oʻtkazishga bogʻliq.
    .of = b691aa03e871f24c

fact-accompanied = Siz bilan ota-onangizdan biri yoki vasiyingiz birga boradimi?
    .of = 72fdffc1eac3ab6b

fact-accompanied-why = Voyaga yetmaganlar ishlashga faqat qarindoshi bilan ketadi.
    .of = fe2a0cde26b326eb

fact-recruiter_repeat = Vositachi ilgari ham shunday qoidabuzarlik uchun jazolanganmi?
    .of = faee47854fed7e9e

fact-recruiter_repeat-why = Vositachining javobgarligi shunga bogʻliq.
    .of = 26b88933bf66a8e2

fact-permit_issue_date = Ruxsatnoma yoki patent qaysi kuni berilgan?
    .of = bff6f4af41806097

fact-permit_issue_date-why = Muddatlar shu kundan hisoblanadi; u hujjatda koʻrsatilgan.
    .of = fee3d66ef85476a7

fact-permit_paid_until_date = Ruxsatnoma yoki patent haqi toʻlangan oxirgi kun qaysi?
    .of = 8e8e23cf86603de1

fact-permit_paid_until_date-why = U qachongacha amal qilishi shunga bogʻliq; kvitansiyalaringizga qarang.
    .of = 5c251dfc059251f0

fact-permit_region = Ruxsatnomangiz yoki patentingizni qaysi hudud bergan?
    .of = 78b01c357f0e5709

fact-permit_region-why = Qayerda ishlashingiz mumkinligi shunga bogʻliq; hudud hujjatda koʻrsatilgan.
    .of = d17e01af397d9b54

fact-work_in_permit_region = Ishingiz ruxsatnomangiz yoki patentingizni bergan hududdami?
    .of = c904a995ad179ba1

fact-work_in_permit_region-why = Odatda faqat uni bergan hududda ishlashingiz mumkin.
    .of = d6157ace8aa640b0

fact-permit_annulled = Ruxsatnomangiz yoki patentingiz bekor qilinganmi?
    .of = 252376b63ae8bc7d

fact-permit_annulled-why = Yangisini qachon soʻrash mumkinligi va mamlakatda qancha boʻlishingiz mumkinligi shunga bogʻliq.
    .of = 24dbcc1ff24011cc

fact-permit_annulled_date = U qaysi kuni bekor qilingan?
    .of = c3ee75fdaada306f

fact-permit_annulled_date-why = Yangisini qachon soʻrash mumkinligi shu kundan hisoblanadi.
    .of = e513b9e94f3ad17e

fact-biometrics_done = Chet elliklardan talab qilinadigan tibbiy koʻrik, barmoq izlarini topshirish va suratga tushishdan oʻtganmisiz?
    .of = c5b6e4c548792328

fact-biometrics_done-why = Bu ishlash uchun va uzoq muddat boʻlish uchun kerak.
    .of = 9c626ce51d071b82

fact-language_exam_date = Til, tarix va qonunlarni bilish haqidagi sertifikatingiz qaysi kuni berilgan?
    .of = 6ed78e2532cd4eb2

fact-language_exam_date-why = Sertifikat shu kundan bir necha yil amal qiladi.
    .of = f121d442f13fe066

fact-stay_prolonged = Migratsiya organi mamlakatda boʻlish muddatingizni shartnoma yoki patentdan boshqa sabab bilan (masalan, kasallik yoki oila) uzaytirganmi?
    .of = 09876fc4a66e20d2

fact-stay_prolonged-why = Bunday uzaytirish mamlakatda boʻlishning odatdagi muddati oʻrnini bosadi.
    .of = bc87d8eee1aafc0a

fact-stay_over_ninety = Siz 90 kundan ortiq qolasizmi?
    .of = 678c1ebeeb3b9174

fact-stay_over_ninety-why = Uzoqroq qolish uchun yana qadamlar kerak, masalan, tibbiy koʻrik.
    .of = 0c2e7ee40c062ff5

fact-geolocation_lost = Davlat organining mobil ilovasi uch ish kunidan ortiq vaqt turgan joyingizni yubormaganmi?
    .of = 9f777c4c1b5a9d64

fact-geolocation_lost-why = Roʻyxatdan oʻtganligingiz shunga bogʻliq boʻlishi mumkin.
    .of = f537ea9aa84502fc

fact-notice_given = Ish beruvchi shartnomangiz haqida migratsiya organiga oʻz vaqtida xabar berganmi?
    .of = 516bd65e3018bc2c

fact-notice_given-why = Bu xabarni berish ish beruvchining majburiyati.
    .of = 3bb70a0838e61c0a

fact-pay_report_given = Ish beruvchi yuqori malakali mutaxassislarining ish haqi haqida har chorakda xabar beradimi?
    .of = 6223b19237fe2cf7

fact-pay_report_given-why = Bu maʼlumotni berish ish beruvchining majburiyati.
    .of = cdb6752084d881a8

fact-nationality = Siz qaysi mamlakat fuqarosisiz?
    .of = 512d32c15077317c

fact-nationality-why = Shartnomalar va viza qoidalari fuqarolikka bogʻliq.
    .of = ec66ae064e976330

fact-destination = Savol qaysi mamlakat haqida?
    .of = 8e12e400aed8e561

fact-destination-why = Har bir mamlakatning oʻz qoidalari bor.
    .of = 01a290cc682f166e

fact-age = Yoshingiz nechada?
    .of = 3e2d06eb64673d3a

fact-age-why = Baʼzi qoidalar yoshga bogʻliq, avvalo oʻn sakkizga toʻlmaganlar uchun.
    .of = 26d6b84faad3686d

fact-birth_date = Qachon tugʻilgansiz?
    .of = abbd5dc949400179

fact-birth_date-why = Yoshingiz shu kundan hisoblanadi, baʼzi qoidalar esa yoshga bogʻliq.
    .of = 82a7eb776df29dba

fact-fear_of_return = Mamlakatingizga qaytishga majbur boʻlsangiz, sizga nima boʻlishi mumkinligidan qoʻrqasizmi?
    .of = b47ab46ad312bd9f

fact-fear_of_return-why = Baʼzi qadamlar davlat organlariga qayerda ekaningizni bildiradi. Xavf ostida boʻlsangiz, avval bepul yuridik yordamga murojaat qiling.
    .of = aaea818dbefd0677

fact-trafficking_signs = Kimdir hujjatlaringizni ushlab turibdimi, sizni ishlashga majburlayaptimi yoki ketishingizga yoʻl qoʻymayaptimi?
    .of = 4a71c3809cf53500

fact-trafficking_signs-why = Bunday ahvoldagi odamlarning boshqa huquqlari bor va ular politsiyaga bir oʻzi murojaat qilmasligi kerak.
    .of = 34830c5430404530

fact-legal_status = Bu mamlakatda qanday maqomingiz bor?
    .of = a3c86751d52a9679

fact-legal_status-why = Sizga qanday hujjat va ruxsatnomalar kerakligi maqomingizga bogʻliq.
    .of = 2126740515596816

fact-ethnic_kazakh = Siz etnik qozoqmisiz?
    .of = 736711f3d913fb5f

fact-ethnic_kazakh-why = Qozogʻistonda etnik qozoqlar uchun alohida maqom va alohida qoidalar bor.
    .of = 5a70e96fbfb42fbc

fact-visa_held = Bu mamlakatning vizasi sizda bormi?
    .of = c0c4cf722df353a8

fact-visa_held-why = Mamlakatda qancha boʻlishingiz mumkinligi va qanday hujjatlar kerakligi shunga bogʻliq.
    .of = 8df4368f98846b62

fact-residence_permit_held = Sizda hali amal qilayotgan yashash uchun ruxsatnoma (Qozogʻistonda: RVP) bormi?
    .of = fd328828d052254c

fact-residence_permit_held-why = Bu ruxsatnoma bilan mamlakatda boʻlish va ishlashning boshqa qoidalari amal qiladi.
    .of = dd6097b368148ee8

fact-family_of_citizen = Eringiz, xotiningiz, ota-onangiz yoki bolangiz bu mamlakat fuqarosimi yoki shu yerda doimiy yashaydimi?
    .of = e771ef69a801ea35

fact-family_of_citizen-why = Shu yerdagi yaqin oilangiz qaror ustidan shikoyat qilinganda sizning foydangizga hisobga olinishi mumkin.
    .of = 3ed6b9b13f2ab8a9

fact-trafficking_victim = Davlat organi sizni odam savdosidan jabrlangan deb tan olganmi?
    .of = 5eb371361449224f

fact-trafficking_victim-why = Shunday deb tan olingan odamlarning qoʻshimcha himoyasi va yordami boʻlishi mumkin.
    .of = c7ebde4f74f64a8e

fact-family_size = Oilada, siz bilan birga, necha kishi yashaydi?
    .of = d6f2bb07c1dcc473

fact-family_size-why = Yordam summasi shunga bogʻliq.
    .of = 4193ec58d043842e

fact-family_income_quarter = Arizadan oldingi oxirgi uch oyda butun oila qancha daromad olgan?
    .of = 57a03969a2466a4c

fact-family_income_quarter-why = Ish haqi, aliment, sotuv, ijara va tomorqa mahsuloti hisobga olinadi; yordamning oʻzi va ayrim nafaqalar hisobga olinmaydi.
    .of = 83be1daca9ac3ea8

fact-regional_subsistence_minimum = Oxirgi chorakda hududingizning tirikchilik minimumi qancha?
    .of = 4937c4566db518fd

fact-regional_subsistence_minimum-why = Uni statistika idorasi har chorakda eʼlon qiladi.
    .of = c2ff33bf8c47633e

fact-regional_median_income = Oxirgi chorakda hududingizda bir kishiga toʻgʻri keladigan median daromad qancha?
    .of = 3d39aeb1d532a9e8

fact-regional_median_income-why = Uni statistika idorasi har chorakda eʼlon qiladi.
    .of = c2ff33bf8c47633e

fact-able_bodied_member = Oilada ishlashga qodir kishi bormi?
    .of = aeb2fb89d7bffd6c

fact-able_bodied_member-why = Yordam turi shunga bogʻliq.
    .of = 98b89dcc26e30c9d

fact-able_bodied_cannot_work = Ularning har biriga uzrli sabab, masalan, kichik bolaga yoki kasalga qarash, ishlashga toʻsqinlik qiladimi?
    .of = ba466a366382b20f

fact-able_bodied_cannot_work-why = Bunday sabab boʻlsa, yordam shartsiz berilishi mumkin.
    .of = ff9fc3f12f1adf15

fact-consumer_loan = Oilaning ipotekadan boshqa krediti bormi?
    .of = 772b41bede188f01

fact-consumer_loan-why = Baʼzi gazetalar bunday kredit ahamiyatli deb yozgan; shunday boʻlsa ham ariza berishingiz mumkin.
    .of = 3da3438ce1000d2e

fact-children_one_to_six = Oilada bir yoshdan olti yoshgacha nechta bola bor?
    .of = 771c2bf9fb6844e5

fact-children_one_to_six-why = Bunday bolalar uchun qoʻshimcha toʻlov boʻlishi mumkin.
    .of = b19b99af4ef42df6

fact-purpose = Nima uchun shu mamlakatdasiz yoki nima uchun u yerga borasiz?
    .of = 4e12e4c951dd3fff

fact-purpose-why = Sizga qanday hujjatlar kerakligi va mamlakatda qancha boʻlishingiz mumkinligi shunga bogʻliq.
    .of = a07f18f281921442

fact-entry_date = Oxirgi marta qaysi kuni kirgansiz yoki qaysi kuni kirasiz?
    .of = bca092aa2237dade

fact-entry_date-why = Mamlakatda boʻlgan kunlar shu kundan hisoblanadi; pasportdagi chegara belgisiga yoki migratsiya kartasiga qarang.
    .of = d05c0a317a312aef

fact-exit_date = Qaysi kuni chiqib ketgansiz?
    .of = 21ff2f04cec535ef

fact-exit_date-why = Mamlakatda boʻlgan kunlaringiz shu kungacha hisoblanadi; pasportdagi chegara belgisiga qarang.
    .of = 3dcc7201ffc23db6

fact-stays = Bu mamlakatda boʻlgan davrlaringiz: qaysi kundan qaysi kungacha?
    .of = 55715c38c0588299

fact-stays-why = Kunlar bir nechta safar boʻyicha hisoblanadi.
    .of = af421b5ea64f805e

fact-overstay = Oxirgi marta mamlakatda boʻlganingizda ruxsat etilgan oxirgi kundan keyin necha kun qolgansiz (hali u yerda boʻlsangiz, bugungacha)? Ortiq qolmagan boʻlsangiz, 0.
    .of = 51a9f8dafc7b8c8a

fact-overstay-why = Bundan keyin nima boʻlishi mumkinligi va hozir nima qilish kerakligi kunlar soniga bogʻliq.
    .of = af10382b81e197c5

fact-address_change_date = Manzilingizni qaysi kuni oʻzgartirgansiz?
    .of = ede5169f7dd25ebf

fact-address_change_date-why = Yangi manzil haqida shu kundan hisoblab bir necha kun ichida xabar berish kerak.
    .of = 6b4700bb25658a95

fact-registered = Turgan joyingizda roʻyxatdan oʻtganmisiz?
    .of = 1612443ec6ab9c0c

fact-registered-why = Roʻyxatdan oʻtish boʻyicha yana nima qilish kerakligi shunga bogʻliq.
    .of = a519f8bfa85b551f

fact-host_size = Sizga uy-joyni kim beradi: jismoniy shaxs, kichik, oʻrta yoki yirik firma?
    .of = 9d0d1f915edfb6c0

fact-host_size-why = Qabul qiluvchi tomonga solinadigan jarima miqdori shunga bogʻliq.
    .of = 85e77a6647343804

fact-repeat_within_year = Siz yoki firma oxirgi bir yil ichida xuddi shunday qoidabuzarlik uchun jazolanganmisiz?
    .of = dd4a6cfe099aa9f1

fact-repeat_within_year-why = Bundan keyin nima boʻlishi mumkinligi bu birinchi marta yoki birinchi marta emasligiga bogʻliq.
    .of = 5c6b10bbadc749e3

fact-region = Qaysi hududda?
    .of = 0131f3bd2f4d98ce

fact-region-why = Baʼzi yigʻimlar va ishlash qoidalari har bir hududda har xil.
    .of = 5525bd03dfc32d09

fact-residence_permit_start_date = Yashash uchun ruxsatnomangiz qaysi kundan amal qiladi?
    .of = 3c2f3fcd89d12ab1

fact-residence_permit_start_date-why = Ruxsatnoma qachongacha amal qilishi mumkinligi shu kundan hisoblanadi; u ruxsatnomada koʻrsatilgan.
    .of = a3ccce497ed419a3

fact-residence_permit_end_date = Yashash uchun ruxsatnomangiz qaysi kuni tugaydi?
    .of = 6169db336c8daa5c

fact-residence_permit_end_date-why = Mamlakatda qancha boʻlishingiz mumkinligi shunga bogʻliq; bu kun ruxsatnomada koʻrsatilgan.
    .of = 0703fa7e85fc7d05

fact-danger_learned_date = Uyga qaytish siz uchun xavfli ekanini qaysi kuni bilgansiz?
    .of = c46b9129092ca776

fact-danger_learned_date-why = Himoya soʻrash muddati shu kundan hisoblanadi; muddat oʻtgan boʻlsa ham soʻrang.
    .of = c7c984a1ca325f8b

fact-former_citizen = Siz qachondir bu mamlakatning fuqarosi boʻlganmisiz?
    .of = 67b707d6c6c066d0

fact-former_citizen-why = Etnik qaytuvchi maqomi va chegaradagi hujjatlar shunga bogʻliq.
    .of = 719746e8a82f9e93

fact-family_of_kandas = Oilangizda etnik qozoq yoki Qozogʻistonning sobiq fuqarosi bormi?
    .of = 39d84252cde6b3c8

fact-family_of_kandas-why = Ularning oilalaridan Qozogʻiston chegarasida kamroq hujjat soʻraladi.
    .of = 4ea7a6960ac76555

fact-host_confirms = Uy-joy egasi siz u yerda yashashingizni tasdiqlaydimi?
    .of = 92345b8f90ff89b4

fact-host_confirms-why = Uy-joy egasi buni tasdiqlamasa, roʻyxatdan oʻtkazish rad etilishi mumkin.
    .of = ccb1579d3905f972

fact-settlement_date = Davlat yordami bilan hududga qaysi kuni joylashtirilgansiz?
    .of = 5615b65ef81d8f66

fact-settlement_date-why = Yordamni qaytarish kerak yoki kerak emasligi hududda qancha yashashingizga bogʻliq.
    .of = 9ad8bfe465348ee1

fact-region_left_date = Oʻsha hududdan qaysi kuni ketgansiz yoki ketasiz?
    .of = 5362491a2e4ea419

fact-region_left_date-why = Yordamni qaytarish kerak yoki kerak emasligi hududda qancha yashaganingizga bogʻliq.
    .of = bbc4c2c3b4cc161b

fact-family_of_worker = Siz bu mamlakatda ishlaydigan chet ellikning eri, xotini yoki qaramogʻidagi bolasimisiz?
    .of = 06e59d405b6dd27c

fact-family_of_worker-why = Xodimlarning oilalari uchun mamlakatda boʻlish va davolanishning baʼzi qoidalari boshqacha.
    .of = 4dee0faef19571f2

fact-worker_nationality = Oilaning oʻsha ishlaydigan aʼzosi qaysi mamlakat fuqarosi?
    .of = abccc8af6fbb2ba9

fact-worker_nationality-why = Oilaning huquqlari xodimning fuqaroligiga bogʻliq boʻlishi mumkin.
    .of = e81634bfce1deb40

fact-contract_ended_early = Shartnoma kelishilgan muddatdan oldin tugaganmi?
    .of = 5ec193b23c8258a7

fact-contract_ended_early-why = Yangi ish topish yoki chiqib ketish uchun qancha vaqt borligi shunga bogʻliq.
    .of = 06471d2cc5f5ba70

fact-stay_extended = Migratsiya organi mamlakatda boʻlish muddatingizni shartnoma muddatiga uzaytirganmi?
    .of = c051b53f9de6063b

fact-stay_extended-why = Busiz shartnoma mamlakatda boʻlish muddatingizni uzaytirmasligi mumkin.
    .of = 5a46f4f8b3421468

fact-border_stamped_document = Chegara belgilari qoʻyiladigan hujjat bilan kirganmisiz?
    .of = c4ac616247aebf48

fact-border_stamped_document-why = Migratsiya kartasi kerak yoki kerak emasligi shunga bogʻliq.
    .of = 62918672c52eb879

fact-contribution_months = Bu mamlakatda siz uchun necha oylik pensiya badallari toʻlangan?
    .of = 375d105f09ef5e56

fact-contribution_months-why = Bu mamlakat sizga pensiyaning oʻz ulushini toʻlashi yoki toʻlamasligi shunga bogʻliq.
    .of = 100878bd2914f45d

fact-border_worker = Siz chegaraning narigi tomonida, qoʻshni mamlakatda yashab, uyga muntazam qaytasizmi?
    .of = 6686998cdb94eff8

fact-border_worker-why = Chegara orqali qatnab ishlaydiganlar uchun alohida qoidalar bor.
    .of = 8ede42d131f1ba1a

fact-exempt_from_registration = Bu mamlakatda fuqarolaridan bir necha hafta roʻyxatdan oʻtish talab qilinmaydigan davlatlar roʻyxati bor: unda davlatingiz bormi?
    .of = 4c9cee2df8755621

fact-exempt_from_registration-why = Roʻyxatdan oʻtish kerak yoki kerak emasligi va qachongacha oʻtish kerakligi shunga bogʻliq.
    .of = 4beb5c118714f87a

fact-wage_debt = Sizga toʻlanmagan ish haqi qancha?
    .of = bbaa8bc183e29088

fact-wage_debt-why = Kechikkani uchun foiz shu summadan hisoblanadi.
    .of = cbb33059547b63a3

fact-wage_due_date = Ish haqi qaysi kuni toʻlanishi kerak edi?
    .of = bb42112e17cbd086

fact-wage_due_date-why = Foiz va talab qilish muddati shu kundan hisoblanadi; shartnomangizga qarang.
    .of = 20027711dc00a2a2

fact-pay_period_end_date = Ish haqi toʻlanmagan oy yoki boshqa davr qaysi kuni tugagan?
    .of = e3dc4af81c9cb78e

fact-pay_period_end_date-why = Ish haqi qachon toʻlanishi kerak boʻlgani va oʻshanda eng kam ish haqi qancha boʻlgani shu kundan bilinadi.
    .of = 7d2c8566190ad6bb

fact-payment_date = U qaysi kuni toʻlangan yoki foiz qaysi kungacha hisoblansin?
    .of = 77d4c1b73f76cc33

fact-payment_date-why = Kechikkani uchun foiz shu kungacha hisoblanadi.
    .of = f7679b7612b856e2

fact-pay_still_owed = Ish haqi bugun ham toʻlanmay turibdimi?
    .of = 83afeec34e671b15

fact-pay_still_owed-why = Hozir nimani talab qilishingiz mumkinligi shunga bogʻliq.
    .of = 62bcf9c2ab41cad9

fact-pay_part = Ish haqining qancha qismini olgansiz?
    .of = bcdfbcc55d7095b6

fact-pay_part-why = Ish beruvchi nima uchun javobgar ekani shunga bogʻliq.
    .of = 5aebc28b5e6100f6

fact-pay_received = Shu oy uchun sizga qancha toʻlangan?
    .of = c7afbc89b5646b79

fact-pay_received-why = Bu summa eng kam ish haqi bilan solishtiriladi.
    .of = aa190639ca6e3d60

fact-full_month = Shu oyda ish soatlarini toʻliq ishlaganmisiz?
    .of = ff559645c4de578e

fact-full_month-why = Eng kam ish haqi toʻliq bir oylik ish uchun belgilangan.
    .of = 1421605edab095b2

fact-pay_accrued = Ish beruvchi bu ish haqini oʻz hisob-kitobida yoki ish haqi varaqasida yozganmi?
    .of = 38f985f71a090e50

fact-pay_accrued-why = Hisob-kitobga yozilgan ish haqini olish osonroq boʻlishi mumkin; ish haqi varaqalaringizga qarang.
    .of = 3b19b54542b5318d

fact-final_judgment = Bu ish haqi qarz ekani sudning qonuniy kuchga kirgan qarori bilan tan olinganmi?
    .of = 0e44c5f7b6d746ce

fact-final_judgment-why = Sud tan olgan ish haqi uchun foiz toʻlanishi kerak boʻlishi mumkin.
    .of = 71c1ba58d38992ce

fact-monthly_wage = Toʻliq bir oy uchun kelishilgan ish haqi qancha?
    .of = b23eb31969d93fe0

fact-monthly_wage-why = Ushlab qolish chegarasi va baʼzi ruxsatnomalar shunga bogʻliq; shartnomangizga qarang.
    .of = d340f4f1846bcd78

fact-average_monthly_pay = Bir oylik oʻrtacha ish haqingiz qancha edi?
    .of = 5575767310aa160a

fact-average_monthly_pay-why = Baʼzi toʻlovlar, masalan, jarohatdan keyingi toʻlovlar shundan hisoblanadi.
    .of = 379edd789692ed3f

fact-hourly_wage = Sizga bir soat uchun qancha toʻlanadi?
    .of = 08b5c33983b4d464

fact-hourly_wage-why = Qoʻshimcha soatlar haqi shundan hisoblanadi.
    .of = 4b7ab3c4c25d9f93

fact-extra_hours = Qoʻshimcha soatlarni qachon ishlagansiz?
    .of = 772e0a67242372ff

fact-extra_hours-why = Qoʻshimcha soatlar uchun qanday toʻlanishi shunga bogʻliq.
    .of = ba0fd9ba518332ee

fact-overtime_hours = Oʻsha kuni necha soat qoʻshimcha ishlagansiz?
    .of = d384c7e641747c85

fact-overtime_hours-why = Qoʻshimcha ish uchun haq shu soatlar soni boʻyicha hisoblanadi.
    .of = 80b116b0b04cf5d6

fact-average_month_hours = Yillik ish vaqti balansi boʻyicha oʻrtacha bir oyda necha soat bor?
    .of = 907b93e8a1c151cd

fact-average_month_hours-why = Bir soat uchun eng kam haq shundan hisoblanadi.
    .of = f49305d860c5c5ac

fact-idle_time_cause = Bekor turib qolishga kim aybdor?
    .of = 09a06262b22879fc

fact-idle_time_cause-why = Bekor turib qolish uchun qancha toʻlanishi shunga bogʻliq.
    .of = d080176eb14968b5

fact-deduction_basis = Ish haqingizdan pul qanday asosda ushlab qolinadi?
    .of = e10e788062bb4922

fact-deduction_basis-why = Qancha ushlab qolinishi mumkinligi asosga bogʻliq.
    .of = 6d5e7e3cc1da6711

fact-deduction_consent = Ushlab qolishga yozma rozilik berganmisiz?
    .of = 4ef22092ad9c0028

fact-deduction_consent-why = Pul ushlab qolinishi mumkin yoki mumkin emasligi yozma roziligingizga bogʻliq boʻlishi mumkin.
    .of = c0f75f990cdbedfc

fact-dispute = Ish beruvchi bilan nizo bormi va u nima haqida?
    .of = a2a39e61254e9b6e

fact-dispute-why = Qayerga va qachongacha murojaat qilish kerakligi nizo nima haqida ekaniga bogʻliq.
    .of = 98f4d5a8669a5078

fact-dismissal_date = Ishdan boʻshatish buyrugʻini qaysi kuni olgansiz?
    .of = a2b8f44ba55c1fdf

fact-dismissal_date-why = Ishdan boʻshatish ustidan shikoyat qilish muddati shu kundan hisoblanadi.
    .of = dfd43e369b6b6e42

fact-breach_learned_date = Huquqingiz buzilganini qaysi kuni bilgansiz yoki bilishingiz kerak edi?
    .of = 0a9b0e04655c5070

fact-breach_learned_date-why = Talab qilish muddati shu kundan hisoblanadi.
    .of = 9ef68f415c99d3df

fact-claim_sum = Qancha summaga daʼvo qilyapsiz?
    .of = 24aba66afa42a2f1

fact-claim_sum-why = Davlat boji shu summadan hisoblanadi.
    .of = 7cf28449bb40e5be

fact-claim_won = Siz ishni yutdingizmi?
    .of = b15ae5fe35ac1755

fact-claim_won-why = Davlat bojini kim toʻlashi shunga bogʻliq.
    .of = d01be8f82c4e8cab

fact-staff_count = Ish beruvchida necha kishi ishlaydi?
    .of = 29fbbf43e5a7a946

fact-staff_count-why = Nizolar va chet elliklarni yollash haqidagi baʼzi qoidalar shunga bogʻliq.
    .of = 6acd87cdf3883fdb

fact-heads_firm = Siz firma rahbari yoki uning ijro organi aʼzosimisiz?
    .of = 65553f0dbd8f2d7d

fact-heads_firm-why = Nizo bilan avval qayerga borish kerakligi shunga bogʻliq.
    .of = c34f9a50529ff48e

fact-special_service = Siz armiyada, maxsus yoki huquqni muhofaza qiluvchi organda yoki davlat fuqarolik xizmatida xizmat qilasizmi?
    .of = 6a441b1530914a3e

fact-special_service-why = Nizo bilan avval qayerga borish kerakligi shunga bogʻliq.
    .of = c34f9a50529ff48e

fact-commission_exists = Ish beruvchida mehnat nizolari komissiyasi (kelishuv komissiyasi) bormi?
    .of = c1c4adab61768e8e

fact-commission_exists-why = Nizo bilan qayerga va qancha muddatda borish kerakligi shunga bogʻliq.
    .of = 5bf0d922300ce989

fact-commission_decided = Komissiya nizoingiz boʻyicha qaror qilib boʻldimi?
    .of = c07f2bc32a0bfc6d

fact-commission_decided-why = Keyingi qadam va uning muddati shunga bogʻliq.
    .of = 6e84fc95397ce6b6

fact-mediation_agreement = Ish beruvchi bilan bu nizo boʻyicha mediatsiya kelishuvi bormi?
    .of = fbc02c4db4faaf8d

fact-mediation_agreement-why = Bunday kelishuv amal qilib turganda talab qilish muddati toʻxtab turishi mumkin.
    .of = 250b81f2209d69c5

fact-employer_kind = Ish beruvchingiz kim?
    .of = 84c44d9c2e930d62

fact-employer_kind-why = Xususiy uy xoʻjaligi uchun berilgan ruxsatnoma kompaniya uchun hech qachon amal qilmaydi.
    .of = 93923d8ad9df7a4d

fact-employer_size = Ish beruvchi qanchalik yirik?
    .of = 3384602bd7d3a444

fact-employer_size-why = Ish beruvchiga solinadigan jarimalar va uning xodimlari uchun baʼzi qoidalar shunga bogʻliq.
    .of = 48f6eddec8610a75

fact-job_field = Bu qanday ish?
    .of = 578f8e66e09c77a5

fact-job_field-why = Baʼzi ish turlari uchun cheklovlar yoki alohida qoidalar bor.
    .of = e2b7c4f11a000042

fact-permit_category = Xodim toifasi qaysi: 1 rahbar, 2 boʻlinma rahbari, 3 mutaxassis, 4 malakali ishchi?
    .of = 3849bb14c67a99e7

fact-permit_category-why = Ruxsatnoma yigʻimi va muddati shunga bogʻliq.
    .of = dbc71abeb1695795

fact-contract_signed = Imzolangan mehnat shartnomangiz yoki fuqarolik-huquqiy shartnomangiz bormi?
    .of = da16cb1d6b492fde

fact-contract_signed-why = Keyin nima qilish kerakligi shartnoma bor-yoʻqligiga bogʻliq.
    .of = 0cec0f2b261bc474

fact-contract_date = Shartnoma qaysi kuni imzolangan?
    .of = 76b4a376b9256610

fact-contract_date-why = Muddatlar shu kundan hisoblanadi; u shartnomada koʻrsatilgan.
    .of = 06898f52d9d7526c

fact-contract_end_date = Shartnoma qaysi kuni tugagan yoki tugaydi (ishdan boʻshatilgan boʻlsangiz - oxirgi ish kuningiz)?
    .of = 86d5276fc5a4d104

fact-contract_end_date-why = Oxirgi ish haqi, bildirishnomalar va yangi qadamlar uchun vaqt shu kundan hisoblanadi.
    .of = 1b8d873a131991a9

fact-permit_held = Bu ish uchun ruxsatnoma, patent yoki maʼlumotnomangiz bormi?
    .of = e7d852542b80df29

fact-permit_held-why = Bu ish uchun sizga yana nima kerakligi shunga bogʻliq.
    .of = f5121b8a80d57f21

fact-working = Siz allaqachon ishlayapsizmi?
    .of = 424406a3dd0eef3a

fact-working-why = Baʼzi qoidalar faqat allaqachon ishlayotganlar uchun amal qiladi.
    .of = 88a43df54f7fa1c4

fact-months_wanted = Necha oyga?
    .of = 84c588cf7e64e3a5

fact-months_wanted-why = Ruxsatnoma yigʻimi uning muddatiga bogʻliq.
    .of = 9c48d67362265a05

fact-seasonal_days = Mavsumiy ish necha kun davom etadi?
    .of = 7fa20ad105180bb6

fact-seasonal_days-why = Yigʻim ish qancha davom etishiga bogʻliq.
    .of = 799009dfc5445df4

fact-seasonal = Bu mavsumiy ishmi?
    .of = 48575e9a3f756c00

fact-seasonal-why = Mavsumiy ish uchun alohida qoidalar bor.
    .of = c26126f73f6c26bf

fact-intra_corporate_transfer = Chet eldagi ish beruvchingiz sizni bu mamlakatdagi oʻz firmasiga yuboradimi?
    .of = e2d13fd05034bb95

fact-intra_corporate_transfer-why = Bunday oʻtkazish uchun alohida ruxsatnoma bor.
    .of = ab5a76a8d6b6196c

fact-highly_qualified = Sizni yuqori malakali mutaxassis sifatida yollashyaptimi?
    .of = 9698ccbc39d8ddf2

fact-highly_qualified-why = Bunday mutaxassislar uchun baʼzi qoidalar boshqacha.
    .of = 325bf31dbbf2372b

fact-application_date = Ariza qaysi kuni beriladi yoki berilgan?
    .of = be28193147330895

fact-application_date-why = Javob va hujjatlaringiz muddati shu kundan hisoblanadi.
    .of = 256b820b5956a9ac

fact-work_ground = Bulardan biri sizga toʻgʻri keladimi?
    .of = 19a82eabd274e031

fact-work_ground-why = Bunday lavozimdagi odamlar oddiy ruxsatnomadan tashqari ishlaydi.
    .of = 7d3190b18f0e0613

fact-employer_sector = Ish beruvchi iqtisodiyotning qaysi tarmogʻida ishlaydi?
    .of = 07eb91c2480318d8

fact-employer_sector-why = Ruxsatnoma yigʻimi tarmoqqa bogʻliq.
    .of = 8166d16c1022d5e8

fact-household_workers = Oʻsha uy xoʻjaligida bunday ruxsatnoma bilan, siz bilan birga, nechta chet ellik ishlaydi?
    .of = ca7833fa09152074

fact-household_workers-why = Bitta uy xoʻjaligida bunday xodimlar soni cheklangan.
    .of = b9ce3955f1a87e94

fact-in_demand_profession = Kasbingiz davlatning talab yuqori boʻlgan kasblar roʻyxatida bormi?
    .of = c8d123b47c2ff5e4

fact-in_demand_profession-why = Bunday kasb bilan ishlash yoki qolish osonroq boʻlishi mumkin.
    .of = a2b72444b64211ee

fact-permit_start_date = Ruxsatnoma qaysi kundan amal qiladi?
    .of = 704433f114ff7f33

fact-permit_start_date-why = Uni qachongacha uzaytirish mumkinligi shu kundan hisoblanadi; u ruxsatnomada koʻrsatilgan.
    .of = b11cb2e5308ecd6e

fact-permit_approval_date = Ish beruvchiga ruxsatnoma maʼqullangani qaysi kuni aytilgan?
    .of = 06049a69ea1048c6

fact-permit_approval_date-why = Ish beruvchi yigʻimni toʻlashi kerak boʻlgan muddat shu kundan hisoblanadi.
    .of = 2d5c18c704abefe7

fact-vacancy_date = Boʻsh ish oʻrni davlat bandlik portalida qaysi kuni eʼlon qilingan?
    .of = 2a1e90648088ab4a

fact-vacancy_date-why = Ish beruvchi ruxsatnomaga qachon ariza berishi mumkinligi shu kundan hisoblanadi.
    .of = a74d0bfe548329db

fact-permit_extension = Bu ish beruvchida bor boʻlgan ruxsatnomani uzaytirishmi?
    .of = 5b86dc81bba5588c

fact-permit_extension-why = Yangi ruxsatnoma va uzaytirish haqida har xil muddatda qaror qilinadi.
    .of = 9eb4f5bd997c80fa

enum-stay_document-amayesh_card = qochqinning yillik kartasi (Amayesh)
    .of = 36a19df5fe75edd9

enum-stay_document-census_paper = chet elliklarni roʻyxatga olish qogʻozi
    .of = 206c9d420a2c3047

enum-stay_document-passport_visa = vizali pasport
    .of = 98783974effd687b

enum-stay_document-other = boshqa hujjat
    .of = f0fc7f3da200798d

enum-stay_document-none = hujjat yoʻq
    .of = a95de2af1962c9d3

enum-purpose-work = ish
    .of = 7058edf6366825c0

enum-purpose-study = oʻqish
    .of = 9bbcd2ada7e94c0e

enum-purpose-private = shaxsiy safar
    .of = a8467a257efd2fc7

enum-purpose-business = xizmat safari
    .of = 0a57c9bf0617041e

enum-purpose-family = oilaga qoʻshilish
    .of = f00f0323c4012449

enum-purpose-treatment = davolanish
    .of = 383f1162ed2b91a8

enum-purpose-transit = tranzit
    .of = 48c9d1414c835414

enum-purpose-asylum = himoya izlash
    .of = 7b968fa83c3931b2

enum-legal_status-visitor = vaqtincha boʻlish yoki hali u yerda emas
    .of = 9f7816091ba66879

enum-legal_status-citizen = bu mamlakat fuqarosi
    .of = e22cf0b5a71eea02

enum-legal_status-permanent_resident = doimiy yashash
    .of = c268b2ddbd383819

enum-legal_status-temporary_resident = vaqtincha yashash uchun ruxsatnoma
    .of = b07945e58761e747

enum-legal_status-refugee = tan olingan qochqin
    .of = e7a66cc5601e0469

enum-legal_status-asylum_seeker = guvohnomasi bor boshpana soʻrovchi
    .of = 0c2a147d5a9aa293

enum-legal_status-temporary_asylum = vaqtinchalik boshpana
    .of = 99ddffdd2d4dfe03

enum-legal_status-temporary_protection = vaqtinchalik himoya
    .of = 5b5d1401d25f2adf

enum-legal_status-subsidiary_protection = qoʻshimcha himoya
    .of = 85ea42a4eb1b7613

enum-legal_status-conditional_refugee = shartli qochqin
    .of = 8158d1e3c6df4620

enum-legal_status-kandas = kandas (etnik qaytuvchi)
    .of = 204a4c89d8786dfb

enum-legal_status-compatriot = vatandoshlarni koʻchirish dasturi ishtirokchisi
    .of = 30555774b0742ec6

enum-employer_kind-company = kompaniya yoki tashkilot
    .of = 63938883aea0fb49

enum-employer_kind-entrepreneur = yakka tartibdagi tadbirkor
    .of = 63aa001855300da5

enum-employer_kind-household = jismoniy shaxs, uy xoʻjaligi uchun
    .of = 3148757b32426dee

enum-employer_kind-branch = chet el firmasining filiali yoki vakolatxonasi
    .of = 579a610483dc6c3f

enum-employer_kind-state_body = davlat organi
    .of = b775e4f99315bae6

enum-employer_kind-self = hech kim: oʻzim uchun ishlayman
    .of = 7202234826d1f495

enum-employer_kind-none_yet = hali hech kim: ish qidiryapman
    .of = 77eb5e7d24bd0258

enum-firm_size-natural_person = jismoniy shaxs
    .of = 08a99e85235815b1

enum-firm_size-official = mansabdor shaxs
    .of = 42af2ee75a3a0840

enum-firm_size-micro = mikrokorxona
    .of = b5f8ed54253ebdb1

enum-firm_size-small = kichik biznes
    .of = ea563fab2ff28866

enum-firm_size-npo = notijorat tashkilot
    .of = ce8680543643ec59

enum-firm_size-medium = oʻrta biznes
    .of = f3d02c3bccfb8eb8

enum-firm_size-large = yirik biznes
    .of = 7fca3407b3342a1e

enum-permit_need-not_required = ruxsatnoma kerak emas
    .of = cb6602296a17596a

enum-permit_need-employer_permit = ish beruvchiga ruxsatnoma
    .of = 6e6306b31ef8f951

enum-permit_need-household_permit = uy xoʻjaligida ishlash uchun xodimga ruxsatnoma
    .of = 373f548fac876d5f

enum-permit_need-patent = patent
    .of = fd580208bdd70b57

enum-permit_need-work_permit = ishlash uchun ruxsatnoma
    .of = ec5066c88844ebf3

enum-permit_need-ict_permit = korporatsiya ichida oʻtkazish uchun ruxsatnoma
    .of = f81a1ec232657c09

enum-permit_need-seasonal_permit = mavsumiy ruxsatnoma
    .of = 955a2eeb01948efc

enum-permit_need-qualification_certificate = malaka muvofiqligi haqida maʼlumotnoma
    .of = 4b46f27f44192214

enum-permit_need-hqs_permit = yuqori malakali mutaxassis ruxsatnomasi
    .of = 74587f3d55ef333a

enum-permit_need-single_permit = yagona ruxsatnoma
    .of = 1f3efd0d0512f600

enum-permit_need-two_permits = ish beruvchining ruxsatnomasi va xodimning ruxsatnomasi
    .of = 6098a06c134b86c7

enum-permit_need-entrepreneur_permit = chet ellik tadbirkor ruxsatnomasi
    .of = ed2fa44a220200f7

enum-permit_need-status_needed = avval maqom berilishi kerak
    .of = 668f16e03f5b3131

enum-permit_need-not_possible = bunday ishga ruxsat berib boʻlmaydi
    .of = 065b75301b543e12

enum-job_field-general = boshqa ish
    .of = a8018e0ae9d5f9da

enum-job_field-construction = qurilish
    .of = 597461965bae60ac

enum-job_field-agriculture = qishloq xoʻjaligi
    .of = 6964b33a940b6f22

enum-job_field-transport = transport va yetkazib berish
    .of = 2fbb91fb0973778d

enum-job_field-courier = kuryer
    .of = 0ef576ccd65b2f34

enum-job_field-taxi = taksi
    .of = d97f55ef07c42f09

enum-job_field-trade = savdo
    .of = debb6ea6c4e2f4d9

enum-job_field-mining = qazib chiqarish
    .of = 4dfe83be7c2570e1

enum-job_field-manufacturing = ishlab chiqarish
    .of = 8c9472cc9a671545

enum-job_field-domestic = uy ishlari va parvarish
    .of = a3ff042c92f88914

enum-job_field-it = axborot texnologiyalari
    .of = c09f1430d88212ed

enum-job_field-teaching = oʻqituvchilik
    .of = cc3d234fd7da625e

enum-job_field-legal = yuridik ish
    .of = 36e9c41094fd4ae3

enum-job_field-medical = tibbiyot
    .of = 7fb147d34f113c7d

enum-job_field-pharmacy = farmatsevtika
    .of = df05aeee4da9ffbc

enum-job_field-sport = sport
    .of = 5559658abc9ac26d

enum-job_field-catering = umumiy ovqatlanish
    .of = 030744a03a74d3bc

enum-dispute-wages = ish haqi toʻlanmagan yoki kechiktirilgan
    .of = 52acac3ea7735202

enum-dispute-dismissal = ishdan boʻshatish
    .of = fed06db9c2d5178e

enum-dispute-existence = ish beruvchi mening ishlaganimni inkor qilmoqda
    .of = eecdf705a37dc967

enum-dispute-other = boshqa
    .of = 0a24ad61c2562a55

enum-dispute-none = nizo yoʻq
    .of = 5b89b22435097152

enum-removal_kind-expelled = qaror bilan chiqarib yuborilgan
    .of = d7a9044c777284f6

enum-removal_kind-deported = deportatsiya qilingan
    .of = 824cf1fc8a488d74

enum-removal_kind-readmitted = readmissiya boʻyicha qaytarilgan
    .of = 0cb4da4d2903de2d

enum-removal_kind-none = majburan chiqarilmagan
    .of = 64abd02ab4b26c9a

enum-injury_severity-light = yengil
    .of = 1f71d5a9cecc1b0f

enum-injury_severity-severe = ogʻir
    .of = 000e4b5f3607f485

enum-injury_severity-fatal = oʻlim bilan tugagan
    .of = 83eeb7c1b653d9b9

enum-injury_severity-several = bir necha kishi jabrlangan
    .of = fe83bb3aa24741ec

enum-care_kind-emergency = shoshilinch: hayotga xavf, baxtsiz hodisa, zaharlanish, jarohat
    .of = 841ca67a743ff89b

enum-care_kind-urgent = kechiktirib boʻlmaydigan, lekin hayotga xavf yoʻq
    .of = 74c90a7bc693a4cf

enum-care_kind-planned = rejali davolanish
    .of = 6d074a03e6e13849

enum-care_kind-emergency_birth = tugʻruq yoki homiladorlik, shoshilinch holat
    .of = 85e92dad77e4dc72

enum-care_kind-planned_birth = tugʻruq, rejali
    .of = 47b5883dd4caa924

enum-care_kind-dangerous_illness = atrofdagilar uchun xavfli kasallik
    .of = 7466366ece86f50e

enum-exclusion_ground-none = bunday qaror yoʻq
    .of = 87a7c0bb3c2f97a5

enum-exclusion_ground-security = mudofaa, xavfsizlik, jamoat tartibi yoki sogʻliqqa xavf
    .of = 4779bfbb9157e031

enum-exclusion_ground-infection = roʻyxatdagi yuqumli kasallik
    .of = 9ada7f249f3ecf64

enum-exclusion_ground-undesirable = mamlakatda boʻlish boshqa sabab bilan nomaqbul deb topilgan
    .of = a3f2f24322f6bfd0

enum-basis_loss-none = mamlakatda boʻlishim qonuniy
    .of = 5eead6ec5bfd591f

enum-basis_loss-term_over = mamlakatda boʻlish muddati tugagan
    .of = f39968cd7af7171e

enum-basis_loss-permit_ended = ruxsatnoma, patent yoki yashash uchun ruxsatnoma tugagan yoki bekor qilingan
    .of = 02cd96bdcf05778f

enum-basis_loss-contract_ended = mehnat shartnomasi tugagan
    .of = 714cc4f7ba93041c

enum-basis_loss-stay_shortened = mamlakatda boʻlish muddati qisqartirilgan
    .of = 3e7ba14e8063c9ad

enum-basis_loss-visa_annulled = viza bekor qilingan
    .of = 0d9a847f38556fa7

enum-basis_loss-asylum_ended = qochqin yoki boshpana maqomi rad etilgan yoki yoʻqotilgan
    .of = af486747c8da21be

enum-basis_loss-illegal_crossing = chegaradan noqonuniy oʻtilgan
    .of = 7091d769a9df1ff5

enum-basis_loss-readmitted_in = readmissiya boʻyicha bu mamlakatga topshirilgan, boʻlish uchun asos yoʻq
    .of = 6b6a9c4bfac75206

enum-basis_loss-removal_decision = deportatsiya yoki boʻlish nomaqbulligi haqida qaror
    .of = a088bc6db9dd90f9

enum-basis_loss-conviction = sud hukmi
    .of = c0ed52b0d18b9612

enum-basis_loss-cruise = kruizda boʻlishning 72 soati tugagan
    .of = c56eede3405e8639

enum-permit_speed-ordinary = odatdagi muddat
    .of = 1b74571febd49e03

enum-permit_speed-faster = tezroq, yuqoriroq yigʻim evaziga
    .of = 3fa6dcd55cfbeb0b

enum-permit_speed-fastest = eng tez, eng yuqori yigʻim evaziga
    .of = 3668e2476a514da7

enum-assistance_form-unconditional = shartsiz
    .of = 63e59bb86fdfb0cb

enum-assistance_form-conditional = shartli: shartnoma va ish topishda yordam
    .of = d4089a6921fa4f01

enum-region-other = boshqa hudud
    .of = e5c70ff40269de30

enum-region-moscow = Moskva
    .of = f5b30ced9bebff69

enum-region-moscow_region = Moskva viloyati
    .of = 960fc548df8a1ae3

enum-region-st_petersburg = Sankt-Peterburg
    .of = 5cfe9d951b0948a7

enum-region-leningrad_region = Leningrad viloyati
    .of = ccfea18d08fdfef5

enum-region-returned_territories = Ozarbayjonning qaytarilgan hududlari
    .of = b40b40cf99170bcb

enum-region-ashgabat = Ashxobod
    .of = 26871de490e059de

enum-region-krasnodar = Krasnodar oʻlkasi
    .of = 5237fdf0869ee244

enum-region-tula = Tula viloyati
    .of = 5041376524d9b1cb

enum-region-lipetsk = Lipetsk viloyati
    .of = 47a84cb15f45727b

enum-region-kamchatka = Kamchatka
    .of = 73f16558abc2118e

enum-region-irkutsk = Irkutsk viloyati
    .of = af15e2c69d934d94

enum-region-nizhny_novgorod = Nijniy Novgorod viloyati
    .of = 81b4e4b97025dcd1

enum-region-tyumen = Tyumen viloyati
    .of = 767be95477e8f0bd

enum-region-novosibirsk = Novosibirsk viloyati
    .of = b2e61112866eec24

enum-region-perm = Perm oʻlkasi
    .of = 276f32488853873d

enum-region-yakutia = Yakutiya
    .of = 4b95b0459329cea7

enum-region-altai_krai = Oltoy oʻlkasi
    .of = be6d853ba15d0ca0

enum-region-altai_republic = Oltoy Respublikasi
    .of = ba4b388513e2b5be

enum-region-adygea = Adigeya
    .of = be14ff49c1ed528e

enum-region-novgorod = Novgorod viloyati
    .of = c48c67f6b7dbf109

enum-region-chechnya = Chechen Respublikasi
    .of = 9fd9b86f1cbfe143

enum-region-rostov = Rostov viloyati
    .of = c0f679987ab38328

enum-region-khanty_mansi = Xanti-Mansi avtonom okrugi
    .of = 6b3841e3ec8e5a2e

enum-region-tatarstan = Tatariston
    .of = c75c5928b63ff895

enum-region-voronezh = Voronej viloyati
    .of = e27030a8b7bd6d5e

enum-region-kursk = Kursk viloyati
    .of = 287025ff2f5d1be1

enum-region-kaluga = Kaluga viloyati
    .of = ede73ae4d2cf3cae

enum-region-primorye = Primorsk oʻlkasi
    .of = c45434aedf340f6c

enum-pay_part-nothing = hech narsa
    .of = 1c4b98deef5e330a

enum-pay_part-below_minimum = eng kam ish haqidan kam
    .of = 61c83ae89fb686b0

enum-pay_part-under_half = yarmidan kam
    .of = 9f8b1b8ea464ad58

enum-pay_part-half_or_more = yarmi yoki undan koʻp, lekin hammasi emas
    .of = ff9da72b32fb7a14

enum-extra_hours-overtime = ish kunida ish vaqtidan tashqari
    .of = 1353d41cf51e5689

enum-extra_hours-day_off = bayram yoki dam olish kunida
    .of = 8cf81708cdef3c77

enum-extra_hours-night = tunda
    .of = 72a54ce4cf8c921e

enum-idle_time_cause-employer_cause = ish beruvchi
    .of = 56218e385d12c841

enum-idle_time_cause-nobody = hech kim
    .of = 1d3b7e9137dffe1e

enum-idle_time_cause-worker_cause = xodim
    .of = d9a13699ecb5191a

enum-deduction_basis-employer_act = ish beruvchining oʻz qarori
    .of = 4aede3141276d6d7

enum-deduction_basis-by_law = qonun yoki sud qarori
    .of = 4e6a0a3c52c7f88f

enum-deduction_basis-special = qonunda koʻrsatilgan alohida holat
    .of = ca93d706717f2b11

enum-work_ground-none = bulardan hech biri
    .of = f1dc6df196c0f273

enum-work_ground-business_immigrant = oʻz biznesimni yuritish uchun kelganman
    .of = c29129620db58ede

enum-work_ground-humanitarian = insonparvarlik asosida qabul qilinganman
    .of = 617248d0330a0a33

enum-work_ground-court_sentence = shu yerdagi sud menga ozodlikdan mahrum qilmasdan jazo bergan
    .of = 6780338741e37c85

enum-work_ground-branch_head = chet el firmasi filiali yoki vakolatxonasining birinchi rahbariman
    .of = fbbbfbc502695caf

enum-work_ground-foreign_firm_head = toʻliq chet elliklarga tegishli kompaniyaning rahbariman
    .of = a261f1f5ef54471c

enum-work_ground-foreign_firm_deputy = toʻliq chet elliklarga tegishli kompaniya rahbarining oʻrinbosariman
    .of = 8f451ca2cb75aeb7

enum-work_ground-investment_project = ustuvor investitsiya loyihasida yoki uning pudratchisida ishlayman
    .of = e67afb0b7a5fb3c4

enum-work_ground-economic_zone = maxsus iqtisodiy zonadagi yirik loyihada yoki uning pudratchisida ishlayman
    .of = 5f2ce5d72e7153ee

enum-work_ground-education_fund = avtonom taʼlim tashkilotida yoki uning fondida rahbarman yoki oliy maʼlumotli mutaxassisman
    .of = c895da56690e0537

enum-work_ground-technology_hub = davlat texnologiya markazi rezidentida rahbarman yoki oliy maʼlumotli mutaxassisman
    .of = b80fbb20eda5cf61

enum-work_ground-investment_contract_head = Hukumat bilan yirik investitsiya kontrakti bor kompaniyaning rahbariman
    .of = cc026df57ab56e64

enum-work_ground-financial_centre = xalqaro moliya markazida ishlayman
    .of = 4ee76296e1f6ed03

enum-work_ground-crew = kema, samolyot, poyezd yoki yuk mashinasi ekipaji aʼzosiman
    .of = be135d4488597a7a

enum-work_ground-artist_athlete = artist yoki sportchiman
    .of = f81afcb843fb8523

enum-sector-agriculture = qishloq xoʻjaligi
    .of = 6964b33a940b6f22

enum-sector-utilities = suv, energiya, chiqindi
    .of = 9e7e6bca4fd33531

enum-sector-transport = transport
    .of = f9393d95a0b481f2

enum-sector-communications = axborot va aloqa
    .of = 6766cf24b0b8d144

enum-sector-finance = moliya
    .of = 0e5d388ed0e5b64d

enum-sector-professional = kasbiy, ilmiy, muhandislik ishi
    .of = 40735190a7c2c433

enum-sector-education = taʼlim
    .of = d391a4d14a5222d5

enum-sector-health = sogʻliqni saqlash
    .of = 4b74a14c2dad2964

enum-sector-arts = sanʼat va dam olish
    .of = 6abd3dd737dfaa55

enum-sector-mining = konchilik
    .of = dc4fd0f40ff08994

enum-sector-trade = savdo, avtomobil taʼmirlash
    .of = d23018b75eedc93a

enum-sector-construction = qurilish
    .of = 597461965bae60ac

enum-sector-manufacturing = ishlab chiqarish sanoati
    .of = 8c9472cc9a671545

enum-sector-other = boshqa tarmoq
    .of = ec94aca88fc53ca4

topic-entry = Kirish
    .of = 7dea6d25be21fb73

topic-stay = Mamlakatda boʻlish muddati
    .of = f1bf9ee6f5e0dd2b

topic-registration = Roʻyxatdan oʻtish
    .of = e1ef56fd05a573b8

topic-work = Ishlashga ruxsat
    .of = 62315073626ed3dc

topic-fees = Yigʻimlar
    .of = 3a8fec852a246190

topic-hiring = Ish beruvchining majburiyatlari
    .of = 38b3dbe14d835796

topic-quota = Kvotalar va mahalliy xodimlar ulushi
    .of = 7d3e61d53c15f437

topic-contract = Mehnat shartnomasi
    .of = 7214efafd4bc3267

topic-wages = Ish haqi
    .of = 242a7eb34626740e

topic-claims = Talablar: qayerga va qaysi muddatda
    .of = 72bb30c0b9cdbfd3

topic-injury = Ishda jarohat va oʻlim
    .of = f08e6dc2d3704c57

topic-taxes = Soliqlar va badallar
    .of = 83b2aadcdc683184

topic-family = Oila va bolalar
    .of = cddcaf0bbb219673

topic-health = Tibbiy yordam
    .of = 125f12fa99c02244

topic-pensions = Pensiyalar
    .of = ee181465d03d5cde

topic-refugees = Boshpana
    .of = 5b4f14008a542d96

topic-kandas = Etnik qaytish
    .of = 20e71bbf9c16b3d8

topic-penalties = Qoidabuzarlik va oqibati
    .of = 119b24510c4596b4

topic-bans = Qayta kirish taqiqlari
    .of = 53561e1865142511

topic-removal = Chiqarib yuborish va nazoratdagi shaxslar
    .of = db7c9d35a5bfd29f

topic-remedies = Qanday shikoyat qilish mumkin
    .of = 5fa06a231043cc9a

topic-trafficking = Odam savdosi va majburiy mehnat
    .of = 5e892683b158902c

topic-social = Ijtimoiy yordam
    .of = 2e7c8903a5a487e2

topic-departure = Ketishdan oldin
    .of = 594d44eff05f3b3a

topic-recruitment = Vositachilar va agentliklar
    .of = 9372bbb70dee47e5

topic-return = Qaytish va oʻz davlatining yordami
    .of = 2b3421484e33bf56

conclusion-permit_apply_from = Ishlash uchun ruxsatnomaga shu kundan ariza berish mumkin
    .of = bcd58967bcdd4a90

conclusion-permit_term = Ishlash uchun ruxsatnoma koʻpi bilan shu muddatga beriladi
    .of = 163ae34b8d67c086

conclusion-protected_places = Shu ish beruvchi yollashi mumkin boʻlgan vaqtinchalik himoyadagi odamlar soni
    .of = d291f324dacd4e99

conclusion-foreign_places = Shu ish beruvchi yollashi mumkin boʻlgan chet elliklar soni
    .of = c19f16354820d6be

conclusion-ban_until = Kirish shu kungacha yopiq boʻlishi mumkin
    .of = c082ad229cb3347d

conclusion-entry_closed = Kirish belgilangan muddatsiz yopiq
    .of = 909edabb1d3466fd

conclusion-expulsion_possible = Mamlakatdan chiqarib yuborilishingiz mumkin
    .of = e9f3bc7920704f67

conclusion-death_payment = Halok boʻlgan xodimning oilasiga toʻlov
    .of = 20d0449771393453

conclusion-injury_income_base = Yoʻqotilgan daromad hisoblanadigan oylik ish haqi
    .of = b1fb8aac8ac1ab52

conclusion-income_tax = Oylik ish haqidan ushlanadigan daromad soligʻi
    .of = 30ddd35e64e26293

conclusion-income_tax_year = Bir yillik daromad soligʻi
    .of = a6027b4c034a6204

conclusion-maternity_leave = Homiladorlik va tugʻish taʼtili
    .of = 51b9207a91705bfb

conclusion-language_test = Maktabdan oldin til testi
    .of = c0d1e278363685c0

conclusion-care_free = Bu tibbiy yordam bepul
    .of = 89153fbaedaea4fe

conclusion-controlled_person = Nazoratdagi shaxslar reyestriga kiritilishi mumkin
    .of = d88aa10af63a4702

conclusion-recruiter_lawful = Bu vositachi sizni shu mamlakatga yuborishi mumkin
    .of = f6a329b40a0a699f

conclusion-exit_closed_until = Oʻz davlatingiz sizni shu kungacha chiqarmasligi mumkin
    .of = 4e8478d317d2e4f2

conclusion-permit_until = Ruxsatnoma yoki patent shu kungacha amal qiladi
    .of = 2caa1821acb0a194

conclusion-permit_valid_here = Ruxsatnomangiz yoki patentingiz bu hududda amal qiladi
    .of = b0dd9a5eb3b5f121

conclusion-social_assistance_open = Manzilli ijtimoiy yordam soʻrab ariza berishingiz mumkin
    .of = 54cece8dceeff98f

conclusion-poverty_line = Kambagʻallik chegarasi
    .of = f226c99820f30438

conclusion-social_assistance = Oilaga ijtimoiy yordam, bir oyda
    .of = fbf3701cd6047301

conclusion-child_supplement = Bir yoshdan olti yoshgacha bolalar uchun qoʻshimcha toʻlov, bir oyda
    .of = e60db1cc8cc75ca6

conclusion-assistance_form = Yordam turi
    .of = 48f855727d84e92d

conclusion-subsistence_minimum = Budjet toʻgʻrisidagi qonun boʻyicha milliy tirikchilik minimumi
    .of = 777abfc48febcb7a

conclusion-visa = Kirish uchun viza kerak
    .of = 883d6fd4a1be1310

conclusion-stay_until = Mamlakatda shu kungacha boʻlishingiz mumkin
    .of = 7ea524d50287ed12

conclusion-days_left = Qolgan kunlar
    .of = 7be26c4efaf887eb

conclusion-overstay_days = Muddatdan oshgan kunlar
    .of = 77ebbf8c892c55ac

conclusion-next_entry = Shu kundan yana kirishingiz mumkin
    .of = 84f5ffe4d5eb3fd1

conclusion-registration_needed = Roʻyxatdan oʻtish kerak
    .of = 5d17c5d6150a212d

conclusion-ethnic_status_open = Etnik qaytuvchi maqomini olishingiz mumkin
    .of = c5029209e43daf64

conclusion-ethnic_places = Davlat yordami bilan joylashtirish uchun yillik oʻrinlar
    .of = 4be5b6645e1dc9e6

conclusion-labour_quota = Yillik kvota boʻyicha ruxsat etilgan chet ellik xodimlar
    .of = 3a730356766c2784

conclusion-wage_interest = Kechiktirilgan toʻlov uchun foiz
    .of = d5b79aa4afa6e786

conclusion-minimum_wage = Eng kam oylik ish haqi
    .of = 40a0bc95ba3f95a6

conclusion-hourly_minimum = Bir soat uchun eng kam haq
    .of = c985fdffdd7669d1

conclusion-wage_shortfall = Eng kam ish haqidan shuncha kam toʻlangan
    .of = 2263599ce6de2c39

conclusion-overtime_pay = Qoʻshimcha soatlar uchun eng kam haq
    .of = 089c716d5f841af1

conclusion-idle_pay = Bir oylik bekor turib qolish uchun eng kam haq
    .of = 2e39bbf3be2397bc

conclusion-deduction_cap = Oylik ish haqidan eng koʻpi bilan shuncha ushlab qolinishi mumkin
    .of = 19b0f3a7cf2ca4e1

conclusion-claim_by = Talabni shu kundan kechikmay bering
    .of = feff06b3f29da3c9

conclusion-commission_first = Suddan oldin komissiya kerak
    .of = 4b8e1476c22c747b

conclusion-court_fee = Xodim uchun davlat boji
    .of = b2c550e66d1e408a

conclusion-work_permit = Bu ish uchun ruxsatnoma
    .of = bbf1f2d620f0805c

conclusion-work_fee = Ruxsatnoma uchun yigʻim yoki soliq
    .of = 7e7406ba06563b34

conclusion-recognition_needed = Diplomni tan olish kerak
    .of = 0d9fbb3e3f672945

conclusion-vacancy_posting = Avval boʻsh ish oʻrni eʼlon qilinishi shart
    .of = f78e7626b0890c8c

conclusion-permit_filing_from = Ish beruvchi shu kundan ariza berishi mumkin
    .of = f0a5b0020355b90e

conclusion-permit_months = Ruxsatnomaning eng uzun muddati
    .of = 804c33554df54894

conclusion-trip_days = Ruxsatnomadagi hududlardan tashqariga xizmat safari kunlari, kalendar yilda koʻpi bilan
    .of = 4ce26cd41e2e98ac

conclusion-local_content = Mahalliy xodimlar ulushi tekshiriladi
    .of = 0273d63758cd8199

conclusion-local_share = Mahalliy xodimlar, kamida
    .of = dd07faf87463fa9b

conclusion-counts_in_quota = Ruxsatnoma yillik kvotada hisobga olinadi
    .of = f07a9ae8c50d7ca7

conclusion-quota_share = Kvota, ishchi kuchi soniga nisbatan ulush
    .of = f48f4ae99364a2bd

conclusion-household_quota_share = Uy xoʻjaligi xodimlari uchun kvota, ishchi kuchi soniga nisbatan ulush
    .of = 437903a43745426c

group-national_registration = Roʻyxatdan oʻtish boʻyicha milliy qoidalar
    .of = a674657c0a08c896

group-national_stay_limit = Mamlakatda boʻlish muddati boʻyicha milliy qoidalar
    .of = 3b572c98f28a24c4

group-national_work_permit = Ishlash uchun ruxsatnomalar boʻyicha milliy qoidalar
    .of = 150f38fb5132df7e

safeguard = Avval bepul yuridik yordamga murojaat qiling: bu qadam davlat organiga qayerda ekaningizni bildiradi.
    .of = 1bdfceaa3078b65d

country-AD = Andorra
    .of = 019c5567b6211a3e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AE = Birlashgan Arab Amirliklari
    .of = 2764375b4260395e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AF = Afgʻoniston
    .of = 83d31cc62e36f2e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AG = Antigua va Barbuda
    .of = 4e7f1d6510569956
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AI = Angilya
    .of = 4984845e7c889220
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AL = Albaniya
    .of = e3858e110e935c8b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AM = Armaniston
    .of = 2b0f362230a17dd8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AO = Angola
    .of = 255d62a19adef00b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AQ = Antarktida
    .of = 155909e6a15c7125
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AR = Argentina
    .of = 4188ee638c2ee8ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AS = Amerika Samoasi
    .of = 9f09e03040ebce90
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AT = Avstriya
    .of = 2aa2e643e3b87b10
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AU = Avstraliya
    .of = 142d74fb7c35bc09
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AW = Aruba
    .of = a5500ec1a950fda4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AX = Aland orollari
    .of = 59fdbe7e1ae7b7de
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AZ = Ozarbayjon
    .of = d53ac650594a17fc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BA = Bosniya va Gertsegovina
    .of = 483ab06d89931228
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BB = Barbados
    .of = a70747111fafbfdf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BD = Bangladesh
    .of = d507a084ff59cc84
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BE = Belgiya
    .of = ebaaf027960b8c36
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BF = Burkina-Faso
    .of = 11c8674e7ca9c50a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BG = Bolgariya
    .of = bb64522de1942b9c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BH = Bahrayn
    .of = 3f0133ebe44821e2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BI = Burundi
    .of = 66de77c6ec6f9dae
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BJ = Benin
    .of = 9790b5c4fb704d55
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BL = Sen-Bartelemi
    .of = 2ac47094e3167c7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BM = Bermuda orollari
    .of = e9e7554385bd790b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BN = Bruney
    .of = a0e48e62abba1a3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BO = Boliviya
    .of = 5f35181b08e1301b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BQ = Boneyr, Sint-Estatius va Saba
    .of = 408aed4539ff6ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BR = Braziliya
    .of = 115da009efe5f297
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BS = Bagama orollari
    .of = 87158c5cfb2f298a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BT = Butan
    .of = 3a33efbaf60a88e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BV = Buve oroli
    .of = 433c8674044e4989
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BW = Botsvana
    .of = 7a49e19f02a368b2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BY = Belarus
    .of = 063455394ebf9e0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BZ = Beliz
    .of = 1a80b5a5a7179f16
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CA = Kanada
    .of = 1e05c2be1ad0ae3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CC = Kokos (Kiling) orollari
    .of = ac3294e6d6cc821a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CD = Kongo – Kinshasa
    .of = 1de8c6204fad8686
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CF = Markaziy Afrika Respublikasi
    .of = fb1909ade8e7bf56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CG = Kongo – Brazzavil
    .of = 6fd8ea913da8bf0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CH = Shveytsariya
    .of = b25917e15a2ba942
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CI = Kot-d’Ivuar
    .of = d19e9f113502a585
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CK = Kuk orollari
    .of = ebcb31b32880c963
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CL = Chili
    .of = 21e31adc9713e64a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CM = Kamerun
    .of = c4fc13df0cd1cec5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CN = Xitoy
    .of = 21ea22dc971a1290
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CO = Kolumbiya
    .of = b297c95098341a0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CR = Kosta-Rika
    .of = 55fb2be82bb07328
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CU = Kuba
    .of = 76ed669cae24572c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CV = Kabo-Verde
    .of = 23666595b8b97bac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CW = Kyurasao
    .of = b6929b3b0e398106
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CX = Rojdestvo oroli
    .of = ae7d35eb26afd210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CY = Kipr
    .of = 39c5700979521393
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CZ = Chexiya
    .of = d0721f9a95d3509a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DE = Germaniya
    .of = ac8168c4b1f6cb9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DJ = Jibuti
    .of = a22f726cb76c33eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DK = Daniya
    .of = d014ae33ab8be5bd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DM = Dominika
    .of = 561c478a6b3161e3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DO = Dominikan Respublikasi
    .of = eb43bf371e8ba671
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DZ = Jazoir
    .of = a0aa03b27cc47a04
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EC = Ekvador
    .of = 47eed270f2193608
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EE = Estoniya
    .of = 745c804591ed3210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EG = Misr
    .of = 0c0158ea35f69208
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EH = G‘arbiy Sahroi Kabir
    .of = 0905a0ef30055861
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ER = Eritreya
    .of = 035e9c9ca5bd9611
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ES = Ispaniya
    .of = 0340fef1246e1e2e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ET = Efiopiya
    .of = 38a970b19ba3240e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FI = Finlandiya
    .of = 4f72fa484717a5a3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FJ = Fiji
    .of = d1f10284eeb17b25
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FK = Folklend orollari
    .of = 2d6cc8e022aa6b28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FM = Mikroneziya
    .of = 2b0b27c3c818d3c1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FO = Farer orollari
    .of = c476083bd2103740
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FR = Fransiya
    .of = 197fa224d16dfb3a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GA = Gabon
    .of = da9c46238d685dd0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GB = Buyuk Britaniya
    .of = 60d030567ebed023
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GD = Grenada
    .of = 011c7749a72288d1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GE = Gruziya
    .of = cc21fdd8a2feaeef
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GF = Fransuz Gvianasi
    .of = 77db266236c31444
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GG = Gernsi
    .of = b6c1b2fd8c79c92b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GH = Gana
    .of = b1f5a25a355988e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GI = Gibraltar
    .of = 150f9c6ce9757d57
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GL = Grenlandiya
    .of = 3a274306bdf72849
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GM = Gambiya
    .of = 3913627053beb0cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GN = Gvineya
    .of = e7fe3dcaf5a7aa94
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GP = Gvadelupe
    .of = f40d59d618140e2a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GQ = Ekvatorial Gvineya
    .of = 7c4d3345963c8e0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GR = Gretsiya
    .of = 53bec667eca9549a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GS = Janubiy Georgiya va Janubiy Sendvich orollari
    .of = 0f48fe65da566d10
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GT = Gvatemala
    .of = 4367d56d22907562
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GU = Guam
    .of = 1ac08a7e3e4bfccf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GW = Gvineya-Bisau
    .of = 1afad01947836d1e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GY = Gayana
    .of = 4e733d4ee0bc4b42
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HK = Gonkong (Xitoy MMH)
    .of = 29de74b9917bf134
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HM = Xerd va Makdonald orollari
    .of = c3b1a99767ee86a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HN = Gonduras
    .of = d127e041a0b5b70d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HR = Xorvatiya
    .of = 6da80fa828f0be9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HT = Gaiti
    .of = 36fc4acf9bf2ec62
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HU = Vengriya
    .of = b95c1002002c6b01
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ID = Indoneziya
    .of = a8d455d69e0abbc9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IE = Irlandiya
    .of = a1a184229e1eef3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IL = Isroil
    .of = 058c7ac71b432a65
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IM = Men oroli
    .of = c8f8297dc3ba6737
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IN = Hindiston
    .of = 438164f6028a3eac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IO = Britaniyaning Hind okeanidagi hududi
    .of = f78139fbacaafb7b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IQ = Iroq
    .of = 886da7d1b71cf458
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IR = Eron
    .of = 886db6d1b71d0dd5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IS = Islandiya
    .of = 9eea99ad6b59d1a5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IT = Italiya
    .of = da33ce25ac8c012c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JE = Jersi
    .of = f77b99441ffb694d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JM = Yamayka
    .of = 1460731b3d0d9809
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JO = Iordaniya
    .of = ae7d3d45078e5a6f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JP = Yaponiya
    .of = 79314939aba9dabb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KE = Keniya
    .of = 0dfe6cfe33603b03
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KG = Qirgʻiziston
    .of = eaf000f5503d2041
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KH = Kambodja
    .of = 3eff13152848f11b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KI = Kiribati
    .of = e138c16568e44516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KM = Komor orollari
    .of = a3a9b6746279b6d5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KN = Sent-Kits va Nevis
    .of = 8883830eee995647
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KP = Shimoliy Koreya
    .of = 886da0707008c216
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KR = Janubiy Koreya
    .of = dcad1f14f64dec28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KW = Quvayt
    .of = ee515082a1757f98
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KY = Kayman orollari
    .of = 2ffef1640115dc96
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KZ = Qozogʻiston
    .of = b2f5b25155786613
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LA = Laos
    .of = 8210ccb4a6f16630
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LB = Livan
    .of = 3e4433936b3ace2a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LC = Sent-Lyusiya
    .of = adfff02fcb150d0c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LI = Lixtenshteyn
    .of = 1e4df8ef297c1a7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LK = Shri-Lanka
    .of = 1891aa32eb143ef4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LR = Liberiya
    .of = 3c4e7b87fad39475
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LS = Lesoto
    .of = c435fc398d34ebed
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LT = Litva
    .of = 1350d2e244e0864c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LU = Lyuksemburg
    .of = 3853a42f5736e109
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LV = Latviya
    .of = 270db69e90778f06
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LY = Liviya
    .of = 543136b531288f6a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MA = Marokash
    .of = 8e04a4eeb3bb1539
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MC = Monako
    .of = bde4b39a38195182
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MD = Moldova
    .of = d179dbe570e7c143
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ME = Chernogoriya
    .of = eec83f7ce10a94a3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MF = Sent-Martin
    .of = 043c525247e06c41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MG = Madagaskar
    .of = 3e1fa498c5d57e15
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MH = Marshall orollari
    .of = c5fff5f916812521
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MK = Shimoliy Makedoniya
    .of = 6574c13230b3fb51
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ML = Mali
    .of = 49f866aed016eff4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MM = Myanma (Birma)
    .of = f24814281d222198
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MN = Mongoliya
    .of = ad118122d0fa59eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MO = Makao (Xitoy MMH)
    .of = d24e1f0b9d414ccc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MP = Shimoliy Mariana orollari
    .of = 9ba50de88d3c7f4a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MQ = Martinika
    .of = dd74d6c815cae872
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MR = Mavritaniya
    .of = 7aa452bac53f7ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MS = Montserrat
    .of = fb55efa56d1a3056
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MT = Malta
    .of = c7ab0c0b96ac67b6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MU = Mavrikiy
    .of = 9e8d9d97d3abe5f0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MV = Maldiv orollari
    .of = 1776ec2b831984dc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MW = Malavi
    .of = 96b855b1628d08e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MX = Meksika
    .of = 035b035a2ccc7f56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MY = Malayziya
    .of = 9906a7b0f0377962
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MZ = Mozambik
    .of = 8ae1d817f71a568f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NA = Namibiya
    .of = 9d262087247065e6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NC = Yangi Kaledoniya
    .of = 84f3603c5b2609a7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NE = Niger
    .of = 0f4191a7bd4a194e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NF = Norfolk oroli
    .of = ac561f19e475c907
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NG = Nigeriya
    .of = 8a71f44a3779642c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NI = Nikaragua
    .of = 134db89c383820b8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NL = Niderlandiya
    .of = 046268c0212f5eab
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NO = Norvegiya
    .of = 6a472d1d1216fbb7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NP = Nepal
    .of = 9cf85a84b8f31729
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NR = Nauru
    .of = 9e8d3665edde89a6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NU = Niue
    .of = 33d7f6c6b6716706
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NZ = Yangi Zelandiya
    .of = 7b7c35d64ced9ba0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-OM = Ummon
    .of = 4ab263c07a3a0302
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PA = Panama
    .of = ac7cab44fbafbefd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PE = Peru
    .of = 0a527319d880b443
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PF = Fransuz Polineziyasi
    .of = 1f5519e3ec3382d7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PG = Papua – Yangi Gvineya
    .of = 1d8f25443204010f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PH = Filippin
    .of = 73fd03286e22544c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PK = Pokiston
    .of = 55767688bb55a482
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PL = Polsha
    .of = bc2d5059669f41e5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PM = Sen-Pyer va Mikelon
    .of = 90c47cb35754f362
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PN = Pitkern orollari
    .of = 14974206d5c2aa29
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PR = Puerto-Riko
    .of = 808691915d3aab37
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PS = Falastin hududi
    .of = 37b55d5963a805e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PT = Portugaliya
    .of = b42dfe4436f7d667
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PW = Palau
    .of = 2d59ad0db95d51f4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PY = Paragvay
    .of = 2a8bad57acdb0d2d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-QA = Qatar
    .of = 94a2a91cde8a9d7e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RE = Reyunion
    .of = e377604fb0815d68
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RO = Ruminiya
    .of = 4e4a6b130db93640
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RS = Serbiya
    .of = 0847ed91ede71d2f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RU = Rossiya
    .of = 92ec3bb251fba2cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RW = Ruanda
    .of = 0c328486946b048a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SA = Saudiya Arabistoni
    .of = 84176ee3397f64df
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SB = Solomon orollari
    .of = e35152e862ab8eaa
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SC = Seyshel orollari
    .of = 943f2dd2fda578ee
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SD = Sudan
    .of = f895c01abb955758
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SE = Shvetsiya
    .of = 00368ff898724a0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SG = Singapur
    .of = 6e3094e70ecbea41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SH = Muqaddas Yelena oroli
    .of = 684fc35acbd6b4b4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SI = Sloveniya
    .of = 97faa8ca3caa801a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SJ = Svalbard va Yan-Mayen
    .of = 55a634fe38d608e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SK = Slovakiya
    .of = d3ad7da79b154aa9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SL = Syerra-Leone
    .of = e1c98611690850ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SM = San-Marino
    .of = 0d3df01921c1f8b3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SN = Senegal
    .of = bdf969ec0236b264
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SO = Somali
    .of = ceb490d71fa482ad
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SR = Surinam
    .of = f1a76a914260f61f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SS = Janubiy Sudan
    .of = 4dfb92fcc2799d21
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ST = San-Tome va Prinsipi
    .of = 9717fd3586ff4f3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SV = Salvador
    .of = b854de5ee40b1af6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SX = Sint-Marten
    .of = 5676fa61c6df8827
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SY = Suriya
    .of = 5fa1d13db8d39453
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SZ = Svazilend
    .of = d6dbf7fc7d6e3587
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TC = Turks va Kaykos orollari
    .of = 3cf86250bde89285
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TD = Chad
    .of = 1d319e9d0ccbc39b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TF = Fransuz Janubiy hududlari
    .of = 852c1b38f64752a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TG = Togo
    .of = 5a56f2fb39fc00a2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TH = Tailand
    .of = 53fbd8eef240dcf6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TJ = Tojikiston
    .of = faad0fe9b142dd8f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TK = Tokelau
    .of = 4e4d1ebfb3e60c66
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TL = Timor-Leste
    .of = 5445738841f9b83a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TM = Turkmaniston
    .of = d25d30dc8215722e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TN = Tunis
    .of = 739b7d0964bbfd1a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TO = Tonga
    .of = bb34f2e3aa40af4e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TR = Turkiya
    .of = 4163617b62d58568
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TT = Trinidad va Tobago
    .of = f5e0320e8fe009dd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TV = Tuvalu
    .of = 8bba69e756dd098c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TW = Tayvan
    .of = 4385134a24c680f9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TZ = Tanzaniya
    .of = ec87fc7196c372ab
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UA = Ukraina
    .of = 8a0c961c0152f516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UG = Uganda
    .of = 07f0d494f14f1555
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UM = AQSH yondosh orollari
    .of = 72a4e1b7545729f3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-US = Amerika Qo‘shma Shtatlari
    .of = 0d2dc028c3b7c9ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UY = Urugvay
    .of = c6f4558354abfe27
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UZ = Oʻzbekiston
    .of = f49851754ac930db
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VA = Vatikan
    .of = a394603595351ea6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VC = Sent-Vinsent va Grenadin
    .of = 7098ff7631f9d931
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VE = Venesuela
    .of = f11221ff9129071c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VG = Britaniya Virgin orollari
    .of = cfad0c9eff7ea7b7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VI = AQSH Virgin orollari
    .of = c848dc463429e2ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VN = Vyetnam
    .of = 01c0f092bdf35feb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VU = Vanuatu
    .of = d42752577e67fff7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WF = Uollis va Futuna
    .of = 8780c5bc306196e7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WS = Samoa
    .of = 703be173fa63ebb8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-XX = fuqaroligi yoʻq
    .of = 62ca984941d3d86d

country-YE = Yaman
    .of = c9603d3c535b6569
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-YT = Mayotta
    .of = b019bc283c8c4cda
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZA = Janubiy Afrika Respublikasi
    .of = 2db5bda2829f77e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZM = Zambiya
    .of = e7cd3e8725e13705
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZW = Zimbabve
    .of = 410941f7e65ed5ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR
