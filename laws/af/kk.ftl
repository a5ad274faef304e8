### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-af-foreigner_needs_permit = Шетелдікке Еңбек министрлігінің жұмысқа рұқсаты керек.
    .of = 3af68425a70aeff0

provision-af-under_eighteen = Жұмысқа рұқсат тек он сегіз жастан асқан адамдарға беріледі.
    .of = d909d8e52db5ba00

provision-af-permit_one_year = Рұқсат осыдан ұзақ мерзімге берілмейді.
    .of = 1e661ea8d6683640

provision-af-insurance_and_medical = Рұқсат үшін сізге медициналық сақтандыру мен медициналық анықтама да керек.
    .of = d5dade0712649386

provision-af-insurance_and_medical-documents = медициналық сақтандыру; медициналық анықтама
    .of = f86fff9183b8db94

provision-af-card_handed_in = Ескірек ереже бойынша жұмыс аяқталғаннан кейін бір ай ішінде жұмыс беруші жұмыс картаңызды тапсырады. Оның әлі күшінде екенін сұраңыз.
    .of = 28c1c19875b2401b

provision-af-permit_fee_older = Ескірек тізім бойынша рұқсат осынша тұрған.
    .of = bc3e3de94825202d

provision-af-permit_fee = Рұқсат жылына шамамен осынша тұрады; жұмыс визасын ұзарту тағы 1000 афгани тұрады. Бүгінгі алымды сұраңыз.
    .of = 8c0c216c80988984

provision-af-renew_or_cancel = Рұқсат аяқталғаннан кейін жұмыс беруші оны осы мерзім ішінде ұзартуға немесе жоюға тиіс.
    .of = 1dc14198820c58c5

provision-af-fine_without_permit = Шетелдік рұқсатсыз жұмыс істеген әр күн үшін жұмыс беруші осы соманы төлейді.
    .of = 8fbb15dba7167dbd

provision-af-fine_not_renewed = Рұқсат ұзартылмаса да, жойылмаса да, сол мерзімнен кейінгі әр күн үшін жұмыс беруші осы соманы төлейді.
    .of = 64bfb17fbac381c2

provision-af-fine_not_renewed-unless-1 = Рұқсат ұзартылды немесе жойылды.
    .of = 6a07c618a6ab2f2a

provision-af-recruiter_licence = Жұмыскерлерді шетелге жіберу туралы ереже делдалдардан лицензия талап еткен. Оны көрсетуді сұраңыз.
    .of = 8f290c8dccabfc3c

provision-af-authorised_agencies_only = Катарға жұмысқа бару үшін тек Еңбек және әлеуметтік істер министрлігі мен ол мақұлдаған агенттіктер арқылы тіркеліңіз: министрлік алаяқ фирмалардан және оның мақұлдауы жоқ адамдардан сақ болуды ескертеді.
    .of = b9083708619672b9

provision-af-authorised_agencies_only-where = Еңбек және әлеуметтік істер министрлігі
    .of = 3f5b756d08997c26

procedure-af-work_permit_procedure = Еңбек министрлігінің жұмысқа рұқсаты
    .of = fb4242c5fb76b300
