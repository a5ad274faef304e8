### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-af-approved_agencies_only = Sizni chet elga ishlash uchun faqat Afgʻoniston Mehnat va ijtimoiy ishlar vazirligi maʼqullagan xususiy agentliklar, vazirlik eʼlon qiladigan markazlar orqali yuborishi mumkin. Vositachiga hech narsa toʻlamang va pasportingizni hech kimga bermang: chet elda ish vaʼda qiladigan firibgarlar koʻp.
    .of = de60e7c54d3aca85

provision-af-approved_agencies_only-note = Shu yoʻl bilan ochilgan birinchi ish oʻrinlari Qatarda edi (2025-yil avgustda 3100 ta).
    .of = dc51ce78e223b15a

provision-af-help_at_the_border = Islomqalʼa, Nimroʻz, Torxam va Spin-Boldak oʻtish joylarining afgʻon tomonida Xalqaro migratsiya tashkilotining (XMT) qabul markazlari bor: birinchi kunlar uchun yotoq, issiq ovqat, shifokor va muhtojlar uchun yoʻlni davom ettirish. Yordam bepul.
    .of = ffc5141b449e9b38

provision-af-torkham_for_the_return = Pokiston 2025-yil 11-oktabrda Afgʻonistonga oʻtish joylarini yopgan, keyin Torxamni faqat butunlay qaytadigan odamlar uchun ochgan, savdo yoki safarlar uchun emas: yoʻlga chiqishdan oldin soʻrang.
    .of = df88ae340c27941e

provision-af-grant_for_refugees = Qochqin sifatida roʻyxatda turgan va qaytishga oʻz erki bilan qaror qilgan odam BMTning Qochqinlar ishlari boʻyicha agentligidan yoʻl va birinchi vaqt uchun pul olishi mumkin edi (2020-yilda bir kishiga taxminan 250 AQSH dollari), u Hirot, Qandahor, Kobul va Nangarhorda toʻlanadi. Bugun nima amalda ekanini joʻnashdan oldin shu agentlikdan soʻrang; oʻz xohishingiz bilan ketayotganingiz haqida imzo chekishga sizni hech kim majburlashi mumkin emas.
    .of = aee4da7f9f9cb0e6

provision-af-grant_for_refugees_375 = Qochqin sifatida roʻyxatda turgan, qaytishga oʻz erki bilan qaror qilgan va BMTning Qochqinlar ishlari boʻyicha agentligi markazida ixtiyoriy qaytish shakli (VRF) berilgan odamga har bir kishi uchun shu summagacha vaʼda qilingan, u Afgʻonistondagi markazlarda toʻlanadi. Pul yetishmasligi sababli Pokistondagi shu agentlik hozir faqat roʻyxatdan oʻtganlik kartasi (PoR) bor, alohida muhtoj oilalarga toʻlaydi: ketishdan oldin nima olishingizni shu agentlikdan soʻrang. Hech kim sizni oʻz xohishingiz bilan ketayotganingizni imzolashga majburlashi mumkin emas.
    .of = 8a28a067119d5c38

provision-af-foreigner_needs_permit = Chet ellikka Mehnat vazirligining ishlash uchun ruxsatnomasi kerak.
    .of = 3af68425a70aeff0

provision-af-under_eighteen = Ishlash uchun ruxsatnoma faqat oʻn sakkiz yoshdan oshgan odamlarga beriladi.
    .of = d909d8e52db5ba00

provision-af-permit_one_year = Ruxsatnoma shundan uzoq boʻlmagan muddatga beriladi.
    .of = 1e661ea8d6683640

provision-af-insurance_and_medical = Ruxsatnoma uchun tibbiy sugʻurta va tibbiy maʼlumotnoma ham kerak.
    .of = d5dade0712649386

provision-af-insurance_and_medical-documents = tibbiy sugʻurta; tibbiy maʼlumotnoma
    .of = f86fff9183b8db94

provision-af-card_handed_in = Eskiroq qoida boʻyicha ish beruvchi ish tugagandan keyin bir oy ichida ish kartangizni topshiradi. U hali ham amaldami, soʻrang.
    .of = 28c1c19875b2401b

provision-af-no_objection_of_first_employer = Boshqa ish beruvchida ishlash uchun: vazirlikning eskiroq koʻrsatmasiga koʻra, yangi arizaga birinchi ish beruvchining eʼtirozi yoʻqligi haqidagi dariy yoki pushtu tilidagi qogʻozi qoʻshiladi. Karta yoʻqolsa, bu ommaga eʼlon qilinadi va butun yigʻim qaytadan toʻlanadi. Bu hali ham amaldami, soʻrang.
    .of = 4b46e0dfc893f8aa

provision-af-no_objection_of_first_employer-documents = birinchi ish beruvchining eʼtirozi yoʻqligi haqidagi qogʻoz
    .of = 5a1a8091e33f0414

provision-af-permit_fee_older = Eskiroq roʻyxat boʻyicha ruxsatnoma shuncha turgan.
    .of = bc3e3de94825202d

provision-af-permit_fee = Ruxsatnoma yiliga taxminan shuncha turadi; ish vizasini uzaytirish yana 1000 afgʻoni turadi. Bugungi yigʻimni soʻrang.
    .of = 8c0c216c80988984

provision-af-renew_or_cancel = Ruxsatnoma tugagandan keyin ish beruvchi shu muddatda uni yangilashi yoki bekor qilishi shart.
    .of = 1dc14198820c58c5

provision-af-fine_without_permit = Chet ellik ruxsatnomasiz ishlagan har bir kun uchun ish beruvchi shu summani toʻlaydi.
    .of = 8fbb15dba7167dbd

provision-af-fine_not_renewed = Ruxsatnoma yangilanmagan va bekor qilinmagan boʻlsa, shu muddatdan keyingi har bir kun uchun ish beruvchi shu summani toʻlaydi.
    .of = 64bfb17fbac381c2

provision-af-fine_not_renewed-unless-1 = Ruxsatnoma yangilangan yoki bekor qilingan.
    .of = 6a07c618a6ab2f2a

provision-af-recruiter_licence = Xodimlarni chet elga yuborish haqidagi nizom vositachilardan litsenziya talab qilgan. Uni koʻrsatishni soʻrang.
    .of = 8f290c8dccabfc3c

provision-af-authorised_agencies_only = Qatarda ishlash uchun faqat Mehnat va ijtimoiy ishlar vazirligi va u maʼqullagan agentliklar orqali roʻyxatdan oʻting: vazirlik firibgar firmalardan va uning ruxsati yoʻq odamlardan ogohlantiradi.
    .of = b9083708619672b9

provision-af-authorised_agencies_only-where = Mehnat va ijtimoiy ishlar vazirligi
    .of = 3f5b756d08997c26

procedure-af-work_permit_procedure = Mehnat vazirligining ishlash uchun ruxsatnomasi
    .of = fb4242c5fb76b300
