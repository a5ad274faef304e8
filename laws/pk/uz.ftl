### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-pk-protector_registration = Ish vizasi bilan ketishdan oldin chet eldagi shartnomangiz Emigrantlar protektorida roʻyxatga olinishi shart: litsenziyali vositachi orqali yoki toʻgʻridan toʻgʻri yollash sifatida.
    .of = 44f577ef2e66581e

provision-pk-protector_registration-where = Emigrantlar protektori
    .of = 361f65564a6b6eb8

provision-pk-registration_fee = Roʻyxatga olish shuncha turadi; toʻgʻridan toʻgʻri yollash vositachi orqali yoʻldan qimmatroq.
    .of = ea9dabaf36bd51ed

provision-pk-welfare_fund_fee = Siz chet eldagi pokistonliklarning yordam jamgʻarmasiga ham toʻlaysiz.
    .of = 7a034ce1b56297ff

provision-pk-welfare_fund_fee_in_change = Siz chet eldagi pokistonliklarning yordam jamgʻarmasiga ham toʻlaysiz. Summa shu oylarda oshirilgan.
    .of = 7666584c4a601161

provision-pk-welfare_fund_fee_older = Siz chet eldagi pokistonliklarning yordam jamgʻarmasiga ham toʻlagansiz.
    .of = 7937b7a52cfd38c1

provision-pk-insurance_fee = Emigrantlarning hayot sugʻurtasi uchun bir marta toʻlaysiz.
    .of = 3c7ae07bb3a0a96c

provision-pk-insurance_cover = Sugʻurta shu summani toʻlaydi va ketganingizdan besh yil amal qiladi.
    .of = c44991e5468b5003

provision-pk-stamp_fee = Protektorning muhri shuncha turadi.
    .of = f6c5a045658e41b4

provision-pk-medical_and_briefing = Ketishdan oldin tibbiy tekshiruvdan oʻtasiz va emigrantlar uchun yoʻriqnomada qatnashasiz.
    .of = ab9f8541fdee203b

provision-pk-soft_skills_registration = Protektor pasportingizga muhr qoʻyishidan oldin Pak Soft Skills platformasida roʻyxatdan oʻtasiz va uning onlayn oʻquvidan oʻtasiz; ikkalasi ham bepul.
    .of = 5a93f25e5d058bcd

provision-pk-soft_skills_registration-where = softskills.oec.gov.pk yoki PakSoftSkills ilovasi
    .of = 9b2ff62223005404

provision-pk-soft_skills_registration-note = Sertifikatning oʻzi keyin bosqichma-bosqich talab qilingan: Yevropa uchun 2026-yil yanvardan, Fors koʻrfazi davlatlari uchun 2026-yil martdan.
    .of = 63e6c7b26f0c5243

provision-pk-soft_skills_certificate_gulf = Saudiya Arabistoni, Amirliklar, Qatar, Ummon, Bahrayn yoki Quvaytda ishlash uchun protektor sizni, vositachi orqali ham, toʻgʻridan toʻgʻri yollash sifatida ham, faqat Pak Soft Skills sertifikati bilan roʻyxatga oladi.
    .of = cb930743dea84279

provision-pk-soft_skills_certificate_europe = Yevropada ishlash uchun protektor sizni, vositachi orqali ham, toʻgʻridan toʻgʻri yollash sifatida ham, faqat Pak Soft Skills sertifikati bilan roʻyxatga oladi.
    .of = bf7cb050272279d5

provision-pk-any_protector_office = Uy tumaningiz qaysi boʻlishidan qatʼi nazar, Pokistondagi protektorning istalgan idorasi sizni roʻyxatga olishi mumkin; buni unutgan boʻlsangiz, elektron belgini (e-protector) xalqaro aeroportlarda kecha-yu kunduz ham olishingiz mumkin. Vizali pasport, shaxsiy guvohnoma, shartnoma, sugʻurta polisi va bank kvitansiyalarini oling.
    .of = a89745b690fcd44d

provision-pk-offloaded_at_the_airport = Vizangiz va protektorda roʻyxatdan oʻtganligingiz bor boʻlsa ham, aeroportda toʻxtatildingizmi? Ayrim yoʻlovchilardan FIA 18 yoki 19-razryadli amaldor imzolagan yozma kafilnoma (affidavit) soʻragan; Xorijdagi pokistonliklar ishlari vazirligi odamlarni shu tarzda reysdan tushirishni qonunga xilof deb aytgan. Aeroportda protektor inspektorini va yozma rad javobini soʻrang hamda Emigratsiya byurosiga shikoyat qiling.
    .of = f11a25ec10b1cae2

provision-pk-no_minor_alone = Oʻn sakkiz yoshga toʻlmagan odam ishlash uchun qarindoshsiz (ota-ona yoki vasiysiz) ketishi mumkin emas.
    .of = b687ad2e1e4e5b6c

provision-pk-unlawful_emigration = Bu qoidalarni chetlab ishlashga ketish besh yilgacha ozodlikdan mahrum qilish, jarima yoki ikkalasi bilan jazolanadi.
    .of = d1a801a85a733331

provision-pk-unlawful_emigration-note = Emigratsiya byurosi roʻyxatdan oʻtmasdan ketgan odamlarga keyinroq elchixonada roʻyxatdan oʻtishga ruxsat berilgan, deydi: u yerga borishdan oldin bepul yuridik yordamdan soʻrang.
    .of = 6bd29ac41c9cfc10

provision-pk-licensed_promoters_only = Sizni faqat litsenziyasi bor chet elga ishga joylashtirish vositachisi yollashi mumkin. Litsenziyani koʻrsatishni soʻrang.
    .of = e64f2ec558974ca8

provision-pk-promoter_lawful_with_licence = Vositachi sizni chet elga faqat Pokiston litsenziyasi bilan yuborishi mumkin. Pul toʻlash yoki pasportingizni topshirishdan oldin uni Emigratsiya byurosida tekshiring.
    .of = b4150a73f347e373

provision-pk-promoter_charge = Litsenziyali vositachi ishga joylashtirgani uchun koʻpi bilan shu summani, ishni oʻzingiz topgan boʻlsangiz va u faqat hujjatlarni rasmiylashtirsa, 6 000 rupiya olishi mumkin; chipta, tibbiy tekshiruv, viza va davlat yigʻimlari buning ustiga toʻlanadi. Imzosi va muhri bor tilxat soʻrang.
    .of = e9ecbf95422e72fd

provision-pk-no_cash_to_promoters = Vositachilar sizdan naqd pul olishi mumkin emas: yigʻim va haqlarni faqat bank yoki ruxsat etilgan raqamli kanal orqali toʻlang.
    .of = 98376479f3c50ab0

provision-pk-licence_bought_with_deposit = Litsenziya uchun vositachi davlatga yigʻim toʻlaydi va garov puli qoʻyadi: bu vositachining xarajati, uni siz toʻlamang.
    .of = 272156811d6c73c2

provision-pk-no_sub_agents = Litsenziyani boshqaga berish mumkin emas va vositachi subagentlar orqali ishlashi mumkin emas: ularga pul toʻlamang.
    .of = 7e955114b1122d51

provision-pk-arranging_first = Noqonuniy ketishni tashkil qilgan odam birinchi marta besh yilgacha ozodlikdan mahrum qilinadi.
    .of = 647db375d6cd4bd5

provision-pk-arranging_again = Noqonuniy ketishni yana bir marta tashkil qilgan odam yetti yilgacha ozodlikdan mahrum qilinadi.
    .of = 34bb6c6e16f7d1f2

provision-pk-fraud_special_court = Vositachining firibgarligi va noqonuniy pul olish ogʻirroq jazolanadi, maxsus sudlarda. Tilxatlar va xabarlarni saqlang.
    .of = e536bcea2bd8ff26

provision-pk-cards_ended = Afgʻonlarning roʻyxatga olinganlik kartalari 2025-yil 30-iyunda tugagan, Afgʻon fuqarosi kartalari esa endi qabul qilinmaydi: amaldagi vizasiz mamlakatda boʻlishingiz noqonuniy hisoblanadi. Davlat organiga borishdan oldin BMTning Qochqinlar ishlari boʻyicha agentligidan yoki bepul yuridik yordamdan soʻrang.
    .of = a0ebc1b8549ac040

provision-pk-leave_after_cards = Vizasi yoʻq afgʻonlarga shu kungacha Pokistondan chiqib ketish buyurilgan.
    .of = 0b5e37fbfe38c9b3

provision-pk-leave_after_cards-note = Afgʻon fuqarosi kartalari uchun bu kun 2025-yil 31-mart edi.
    .of = 1c8baadba7f77e00

provision-pk-unhcr_decides = Pokiston qochqinlar haqidagi konvensiyaga qoʻshilmagan va unda qochqinlar haqida qonun yoʻq: BMTning Qochqinlar ishlari boʻyicha agentligi oʻz hamkorlari SHARP va SEHER orqali roʻyxatga oladi va kim qochqin ekanini hal qiladi. Davlat organiga borishdan oldin ulardan soʻrang; ularning yuristlari bepul.
    .of = a056c0723ed32fed

provision-pk-unhcr_decides-note = 2025-yildan afgʻonlar, BMTning Qochqinlar ishlari boʻyicha agentligi hujjatlari boʻlsa ham, hibsga olingan va majburan chiqarilgan: uning telefon raqamini yoningizda olib yuring.
    .of = aa309e918d1c3c37

provision-pk-return_expulsion = Siz chiqarib yuborilishingiz mumkin: 2025-yil 1-sentabrdan vizasi yoʻq afgʻonlar, roʻyxatga olinganlik kartasi borlar ham, chiqarib yuboriladi.
    .of = 961e3454d8d3758a

procedure-pk-protector_by_promoter = Emigrantlar protektorida vositachi orqali roʻyxatga olish
    .of = 29557a71e2e9ea68

procedure-pk-protector_direct = Emigrantlar protektorida toʻgʻridan toʻgʻri yollash sifatida roʻyxatga olish
    .of = c7ff9a437dbbd155
