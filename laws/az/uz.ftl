### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-az-patent_in_russia = Rossiyada ishlash uchun sizga patent kerak boʻladi: ketishdan oldin uning narxini, tibbiy koʻrikni va til imtihonini hisobga oling.
    .of = f936b8a889164937

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

provision-az-contest_fine_or_expulsion = Jarima yoki chiqarib yuborish haqidagi qaror ustidan bepul shikoyat qilish mumkin: sudyaning qarori ustidan apellyatsiya sudiga, shu sudya orqali yoki toʻgʻridan toʻgʻri; mansabdor shaxsning qarori ustidan siz yashaydigan tuman sudiga. Muddat qisqa: bepul yurist bilan darhol murojaat qiling.
    .of = 4fa55522913a8ef7

provision-az-contest_fine_or_expulsion-where = Apellyatsiya sudi yoki tuman sudi
    .of = c2a29bc669efc606

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

provision-az-expulsion_with_the_fine = Jarima bilan birga chiqarib yuborish ham boʻlishi mumkin.
    .of = 65b9dc8ec4cb46a4

provision-az-expulsion_for_work_without_permit = Ruxsatnomasiz ishlagan odam jarima bilan birga chiqarib yuborilishi ham mumkin.
    .of = 6c964fe51505dd2e

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

provision-az-extend_stay = Mamlakatda boʻlish muddatini oltmish kungacha uzaytirish mumkin: u tugashidan kamida uch kun oldin Davlat migratsiya xizmatiga ariza bering. Bojlar roʻyxati boʻyicha kattalar uchun 30 kun 30 manat, 60 kun 60 manat turadi, javob bir kunda kerak boʻlsa, koʻproq.
    .of = 8a8061b2c1ab5e4b

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

provision-az-paid_every_month = Ish haqingiz oyiga kamida bir marta toʻlanishi shart; oyiga ikki marta faqat siz ish beruvchi bilan shunday kelishgan boʻlsangiz toʻlanadi.
    .of = 1c3f20967ee7cebf

provision-az-delay_interest = Ish beruvchining aybi bilan kechikkan har bir kun uchun, agar bu haqda nizo boʻlmasa, sizga kechikkan ish haqining kamida bir foizi toʻlanishi kerak.
    .of = 4a04bc65211aa584

provision-az-delay_interest-note = Kuniga bir foiz eng kami; kechikishning oʻzi haqida nizo boʻlsa, buni komissiya yoki sud hal qiladi.
    .of = 3341d1147fe3da41

provision-az-settlement_on_last_day = Ishdan ketganingizda sizga tegishli hamma pul shu kuni toʻliq toʻlanadi.
    .of = 661b3df412f29476

provision-az-complain_to_inspectorate = Ish haqi toʻlanmasa, Davlat mehnat inspeksiyasi xizmatiga shikoyat qiling; firma allaqachon yopilgan boʻlsa, sudga murojaat qiling.
    .of = 6e20a24c0f340980

provision-az-complain_to_inspectorate-where = Davlat mehnat inspeksiyasi xizmati
    .of = 428953917b22eb0e

provision-az-claim_for_dismissal = Ishdan boʻshatishga qarshi sudga sizga buyruq yoki mehnat daftarchasi berilgan kundan bir kalendar oy ichida murojaat qilasiz.
    .of = b2bff7c2d7a8086a

provision-az-claim_other = Sudga qoidabuzarlikni bilgan kuningizdan bir kalendar oy ichida murojaat qilasiz; faqat jamoa shartnomasi bilan nizoni suddan oldin koʻradigan organ tuzilgan boʻlsa, unga murojaat qilish uchun uch oyingiz bor.
    .of = afb6c6e012878133

provision-az-permit_of_migration_service = Ish beruvchingiz siz uchun Davlat migratsiya xizmatidan ishlash uchun ruxsatnoma oladi.
    .of = b708606a061cc82f

provision-az-permit_of_migration_service-note = Chet ellik taʼsischisi bor firmalarning rahbarlari va rahbar oʻrinbosarlari hamda diplomatlar ruxsatnoma kerak boʻlmaganlar roʻyxatida (Kodeksning 64-moddasi).
    .of = 57a1bd2c5854c429

provision-az-spouse_needs_no_permit = Mamlakat fuqarosi bilan nikohda boʻlsangiz, sizga ishlash uchun ruxsatnoma kerak emas.
    .of = a381b1de0e103f1b

provision-az-resident_needs_no_permit = Doimiy yashash uchun ruxsatnoma bilan sizga ishlash uchun ruxsatnoma kerak emas.
    .of = cfb944b3538d10e3

provision-az-own_business_needs_no_permit = Oʻzingizning roʻyxatdan oʻtgan biznesingiz uchun ishlash uchun ruxsatnoma kerak emas; mamlakatda qolish uchun yashash uchun ruxsatnoma kerak.
    .of = 10e9143887d17a2d

provision-az-under_eighteen = Chet ellik haq toʻlanadigan ishga faqat oʻn sakkiz yoshdan kirishi mumkin: undan oldin ruxsatnoma berilmaydi.
    .of = 6032d8ae2b05df27

provision-az-permit_term_general = Ruxsatnoma koʻpi bilan bir yilga yoki shartnomaning qisqaroq muddatiga beriladi va har safar koʻpi bilan bir yilga uzaytiriladi.
    .of = 0b4d97ed402eb717

provision-az-permit_term_territories = Qaytarilgan hududlarda ishlash uchun ruxsatnoma ikki yilgacha berilishi va uzaytirilishi mumkin.
    .of = b56b3d119793b3b2

provision-az-extension_thirty_days_before = Ish beruvchingiz uzaytirishni ruxsatnoma tugashidan kamida oʻttiz kun oldin soʻraydi.
    .of = 79a2dae7882b198e

provision-az-one_employer_only = Ruxsatnoma bitta ish beruvchi uchun amal qiladi: boshqasida ishlash uchun yangisi kerak.
    .of = 76e7ea32f5443dd0

provision-az-temporary_residence_too = Ishlash uchun ruxsatnomadan tashqari sizga vaqtincha yashash uchun ruxsatnoma kerak.
    .of = 9bbbe7668efe7d77

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
