### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-tm-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Qochqin maqomini yoki qoʻshimcha himoyani yozma soʻrashingiz mumkin: chegara oʻtish joyida yoki mamlakat ichida Davlat migratsiya xizmatidan; chegaradan qoidalardan tashqari oʻtishga majbur boʻlgan odam chegara xizmatidan soʻraydi, u arizani darhol uzatadi. Amalda yillar davomida hech kim roʻyxatga olinmagan: avval BMTning Qochqinlar ishlari boʻyicha agentligiga (Turkmaniston boʻyicha uning vakolatxonasi Almatida) yoki bepul yuridik yordamga murojaat qiling.
    .of = e8c0c829c85975f0

provision-tm-not_sent_back = Himoya soʻragan yoki uni olgan odamni oʻz xohishiga qarshi u tashlab ketgan mamlakatga qaytarib yuborish mumkin emas; davlat xavfsizligi uchun istisnolar qilinadi. Arizaning vaqtinchalik guvohnomasi mamlakatda qonuniy ekaningizni isbotlaydi.
    .of = 0560ea1c37bb82bd

provision-tm-certificate_of_return = Pasportingiz yoʻqolgan, oʻgʻirlangan yoki yaroqsiz boʻlib qolgan boʻlsa va bu yerda davlatingizning elchixonasi yoki konsulligi boʻlmasa, Davlat migratsiya xizmati sizga mamlakatingizga qaytish uchun guvohnomani bepul beradi.
    .of = cf10332eb47b82f6

provision-tm-protected_are_registered = Himoya soʻragan yoki uni olgan odam kirgandan keyin uch ish kuni ichida migratsiya xizmatining mahalliy boʻlimida ariza guvohnomasi yoki qochqin guvohnomasi bilan roʻyxatdan oʻtadi; surat, barmoq izlari va koʻz rangdor pardasi olinadi. Sizga uy-joy bergan odam bunga yordam berishi shart.
    .of = 863b61613b1f3c01

provision-tm-protected_are_registered-note = Bu yerda shanba ish kuni deb hisoblangan, shuning uchun koʻrsatilgan kun ehtiyot uchun ertaroq.
    .of = e2e5f1451f9d4b82

provision-tm-only_grounds_of_the_code = Ish beruvchi sizni faqat kodeksdagi asoslar boʻyicha, masalan firma yopilishi, xodimlar qisqarishi, malaka yetishmasligi yoki takroriy qoidabuzarliklar uchun ishdan boʻshatishi mumkin va sababini aytishi shart. Kasallik faqat ketma-ket toʻrt oydan koʻp davom etgandan keyin asos boʻladi; ishdagi baxtsiz hodisadan keyin tuzalguningizcha yoki nogironlik belgilanguncha ish joyingiz saqlanadi.
    .of = 7e1500512c779e1c

provision-tm-exit_closed_after_removal = Ishlagan davlatingiz qonunini buzgan boʻlsangiz, oʻz davlatingiz sizni besh yil chiqarmasligi mumkin; bu chet eldan deportatsiya qilinganlarga qoʻllangan.
    .of = 45eb4f9c2dc4b684

provision-tm-exit_closed_after_removal-note = Muddatning oʻzi aniq; qaysi kundan oʻtishi aniq emas. Bu yerda majburan chiqarilgan kundan hisoblangan.
    .of = 97cd957a15482f6b

provision-tm-exit_ban_warning = Oʻzingizga qarshi qaror boʻyicha mamlakatdan chiqib ketishga rozi boʻlishdan oldin bepul yuridik yordamga murojaat qiling: qaytganingizdan keyin Turkmanistondan yana chiqishga sizga yillab ruxsat berilmasligi mumkin.
    .of = d6bca58890c71d28

provision-tm-passport_only_at_home = Pasportni yangilash uchun uyga borishdan oldin bepul yuridik yordamga murojaat qiling: konsulliklar ularni yangilashni rad etadi, shuning uchun qaytgan ayrim odamlarga yana chiqishga ruxsat berilmagan.
    .of = da0784e869d62236

provision-tm-visa_for_all = Sizga viza kerak; sizni taklif qilayotgan tomon avval u uchun taklifnoma oladi.
    .of = 1568f5945eeffa34

provision-tm-visa_for_all-note = Koʻp davlatlarning diplomatik va xizmat pasporti egalariga oʻttiz kunga viza kerak emas. Qirgʻiziston tashqi ishlar vazirligining maʼlumotiga koʻra, ish vizasini uzaytirish u tugashidan ikki oy oldin soʻraladi.
    .of = b651e20016b325a2

provision-tm-visa_or_electronic_visa = Sizga viza kerak. Odatdagi viza uchun avval sizni taklif qilayotgan tomon taklifnoma oladi; 2025-yil apreldagi qonunga koʻra elektron vizaga taklifnoma kerak emas. Unga allaqachon ariza berish mumkinmi, bizga maʼlum emas: elchixonadan soʻrang.
    .of = 2717724cfec5dd7a

provision-tm-visa_or_electronic_visa-note = Koʻp davlatlarning diplomatik va xizmat pasporti egalariga oʻttiz kunga viza kerak emas. Qirgʻiziston tashqi ishlar vazirligining maʼlumotiga koʻra, ish vizasini uzaytirish u tugashidan ikki oy oldin soʻraladi.
    .of = b651e20016b325a2

provision-tm-invitation = Mamlakat ichida vizalar bilan Davlat migratsiya xizmati shugʻullanadi; taklifnomangiz qogʻozda yoki elektron shaklda berilishi mumkin.
    .of = 4175c32572ad2b4a

provision-tm-invitation-where = Davlat migratsiya xizmati
    .of = 11eda50c299fedad

provision-tm-register_with_migration_service = Chet ellik turgan joyida Davlat migratsiya xizmatida uch ish kuni ichida, kirish kuni hisoblanmagan holda, roʻyxatdan oʻtadi.
    .of = 380426b0f2997b8f

provision-tm-register_with_migration_service-note = Bu yerda shanba ish kuni deb hisoblangan, shuning uchun koʻrsatilgan kun ehtiyot uchun ertaroq.
    .of = e2e5f1451f9d4b82

provision-tm-registration_is_needed = Chet ellik turgan joyida roʻyxatga olinishi shart.
    .of = 54f33e201ab04ac8

provision-tm-citizen_registers_absence = Doimiy roʻyxatdan chiqmasdan mamlakatning boshqa joyida qirq besh kundan koʻp ishlaydigan fuqaro u yerda vaqtincha roʻyxatga olinadi.
    .of = 3be1b7f52c7ea124

provision-tm-employer_permit = Sizni ishga olish uchun ish beruvchingizga Davlat migratsiya xizmatining ruxsatnomasi kerak.
    .of = de25c13a73a7d2c4

provision-tm-employer_permit-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi bizga maʼlum emas
    .of = dd514f8dd51979d5

provision-tm-employer_permit-note = Akkreditatsiyadan oʻtgan diplomatlarga, jurnalistlarga, ayrim oʻqituvchi va olimlarga hamda bir oygacha keladigan ekspertlarga u kerak emas.
    .of = e61694780f875a13

provision-tm-permit_for_one_year = Ruxsatnoma koʻpi bilan bir yilga beriladi va koʻpi bilan yana bir yilga uzaytirilishi mumkin.
    .of = d754655757ceb327

provision-tm-permit_for_ashgabat = Sizni viloyatdan Ashxobodga ishga olib kelish uchun ish beruvchingizga Mehnat va aholini ijtimoiy himoya qilish vazirligining ruxsatnomasi kerak; u oʻn besh kun ichida qaror qiladi va bu muddatni oʻttiz kungacha uzaytirishi mumkin.
    .of = 0aa240fd4e92f059

provision-tm-permit_for_ashgabat-where = Mehnat va aholini ijtimoiy himoya qilish vazirligi
    .of = 1ddc71017b5b31a6

provision-tm-labour_code_covers_you = Mehnat kodeksi bu yerda ishlaydigan chet elliklarni va fuqaroligi yoʻq odamlarni fuqarolarni himoya qilgani kabi himoya qiladi.
    .of = 3ce07471f5ef4d3f

provision-tm-tenth_of_staff = Ish beruvchi xodimlarining koʻpi bilan oʻndan bir qismi chet ellik boʻlishi mumkin; boʻsh ish oʻrniga fuqarolar birinchi navbatda olinadi.
    .of = ecd16c4c0e3ee7c2

procedure-tm-employer_permit = Ish beruvchiga ruxsatnoma
    .of = bb28992e5e25f031
