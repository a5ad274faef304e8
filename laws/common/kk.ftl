### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

fact-protection_registered_date = Сіз қай күні уақытша қорғауға тіркелдіңіз?
    .of = a0a6d0e346286009

fact-asylum_application_date = Сіз халықаралық қорғау туралы өтінішті қай күні бердіңіз?
    .of = a1870d6eb7ec76d2

fact-local_staff = Жұмыс берушіде сол жерде осы елдің қанша азаматы жұмыс істейді?
    .of = 82d2ecdac363c6ce

fact-locals_sought = Жұмыспен қамту қызметі жергілікті жұмыскерлерді төрт апта іздеп, ешкімді таппады ма?
    .of = 3672a1aa2ad79fae

fact-stay_document = Сізде елде болуға мүмкіндік беретін қандай құжат бар?
    .of = dbbe4ba5af2a21e9

fact-group_may_remain = Сіз қалуына болатын топқа жатасыз ба: карта иесінің отбасы, визасы бар паспорт, жұмысқа рұқсат, бұрынғы қызметші, жаңа паспорт?
    .of = 74dd4e1022acfd9a

fact-permits_before = Бұған дейін осы жұмыс берушіде неше рет жұмысқа рұқсат алдыңыз?
    .of = 67d53f268b573396

fact-legal_work_years = Сіз бұл елде неше жыл заңды жұмыс істедіңіз?
    .of = ca34450cba0a2f98

fact-residence_permit_months = Тұруға рұқсатыңыз неше айға берілген?
    .of = 6bc2c959ac9955b9

fact-permit_end_date = Жұмысқа рұқсатыңыз қай күні аяқталады немесе аяқталды?
    .of = 8b92d0ee6bab371b

fact-permit_renewed = Мерзімі аяқталғаннан кейін рұқсат ұзартылды ма немесе оның күші жойылды ма?
    .of = 98fbefce4209a3f4

fact-permit_for_this_job = Жұмысқа рұқсатыңыз дәл сіз істейтін жұмысқа берілген бе?
    .of = 0671850902619245

fact-end_reported = Жұмыстың аяқталғаны туралы билік органына уақытында хабарланды ма?
    .of = 4ad5a47c594834ca

fact-repeat_breach = Осындай бұзушылық үшін бұрын жаза қолданылды ма?
    .of = 1cf87ecda0636f82

fact-visa_free_entry = Сіз визасыз режим бойынша визасыз кірдіңіз бе немесе кіресіз бе?
    .of = 934815cc88d9eabf

fact-lawful_until_date = Елде болуыңызға рұқсат етілген соңғы күн қай күн еді?
    .of = f8ced3271fa75565

fact-removal = Сізді елден шығарып жіберді ме, депортациялады ма немесе реадмиссия бойынша қайтарды ма?
    .of = b11c64ee970ab497

fact-removal_date = Сізді елден қай күні мәжбүрлеп шығарды?
    .of = 8703e64826572ccc

fact-removed_before = Сізді бұл елден бұған дейін мәжбүрлеп шығарған ба?
    .of = 6594770499d39fe2

fact-learned_date = Шешім туралы қай күні білдіңіз?
    .of = 4ca3a62b73daafbc

fact-decision_date = Шешім қай күні қабылданды?
    .of = 9be150cbfd617ecf

fact-unpaid_fine = Елде бұрын болған кезіңізден қалған айыппұл, салық немесе мәжбүрлеп шығару шығыны әлі төленбеген бе?
    .of = 41ed353d3b745203

fact-tax_return_missing = Елде бұрын болған кезіңіз үшін сізден табыс туралы декларация сұралып, сіз оны тапсырмадыңыз ба?
    .of = e2dbc9765646f8fc

fact-false_data = Өтініште жалған мәлімет немесе жалған құжаттар болды ма?
    .of = 494db88d4f3d8e9c

fact-fingerprints_refused = Шекарада саусақ іздерін алдырудан бас тарттыңыз ба?
    .of = 405a819670c20a3a

fact-means_proof = Елде болуға және елден шығуға ақшаңыз бар екенін көрсете аласыз ба?
    .of = 45fc5b9ede05e597

fact-transit_breach = Сіз транзит ережелерін бұздыңыз ба?
    .of = 8797fa37cd2b5e1d

fact-illegal_crossing = Сіз шекараны қасақана, ереже бұзып кесіп өттіңіз бе?
    .of = 245ad4afb29e7301

fact-housing_despite_breach = Қабылдаушы тарап елде ереже бұзып жүрген адамға тұрғын үй берді ме?
    .of = 884faa3eba6dfdce

fact-notice_missed = Қабылдаушы тарап келгеніңіз туралы уақытында хабарламады ма?
    .of = 9e8a7ded1bf66725

fact-worker_outside_permit = Жұмыскердің лауазымы немесе кәсібі рұқсатта көрсетілгеннен басқа ма?
    .of = b4417b6f4b0f23b1

fact-work_start_date = Сіз жұмысты іс жүзінде қай күні бастадыңыз?
    .of = 7e95c84b4612c5d0

fact-employer_knew = Жұмыс беруші немесе ол жауапты етіп қойған адам сіздің жұмыс істеп жүргеніңізді білді ме?
    .of = 86cddf6940ae8682

fact-documents_held = Паспортыңызды немесе басқа құжаттарыңызды жұмыс беруші немесе басқа біреу өзінде ұстап отыр ма?
    .of = 97fc50382efae46d

fact-agency_work = Сізді бір фирма жалдап, екінші фирмаға жұмыс істеуге жіберді ме?
    .of = 53c4abd839b8a5ee

fact-job_through_agency = Сізге жұмысты агенттік немесе делдал тауып берді ме?
    .of = 18d60b9b47f1a408

fact-accident_at_work = Сізде немесе туысыңызда жұмыста жазатайым оқиға болды ма?
    .of = 6a5f398ecb8f14da

fact-injury_date = Жазатайым оқиға қай күні болды?
    .of = 2b40aa6515d537df

fact-injury_severity = Жарақат қаншалықты ауыр?
    .of = b9ac7e1471e5ab55

fact-injury_reported = Жұмыс беруші жазатайым оқиға туралы уақытында хабарлады ма?
    .of = 5c7e1111798f2d9d

fact-severity_opinion_date = Емхана жарақаттың ауырлығы туралы қорытындыны қай күні берді?
    .of = fb77a8108100a716

fact-investigation_start_date = Комиссия жазатайым оқиғаны қай күні тергеп-тексере бастады?
    .of = 868d702d583e675e

fact-investigation_end_date = Тергеп-тексеру қай күні аяқталды?
    .of = ddd6f8c5a901177b

fact-capacity_lost = Дәрігерлер еңбекке қабілеттілігіңізден тұрақты айырылғаныңызды анықтады ма?
    .of = 990e6882d7596926

fact-gross_pay = Салық ұсталғанға дейін бір айлық жалақыңыз қанша?
    .of = 38349aabf4daa74b

fact-taxable_income = Бір жылғы салық салынатын табысыңыз қанша?
    .of = a35a4ef6ccaa1266

fact-tax_resident = Сіз бұл елдің салық резидентісіз бе?
    .of = 4dfa5b241023eb92

fact-works_on_patent = Сіз патентпен жұмыс істейсіз бе?
    .of = bd329706893acdfd

fact-patent_advance = Сол ай үшін патентке алдын ала қанша төледіңіз?
    .of = 2c3b7fa05c7dc084

fact-patent_notice = Жұмыс берушіде алдын ала төлемді шегеруге болатыны туралы салық органының хабарламасы бар ма?
    .of = 8e0badafdced9125

fact-child_needs_school = Осы жерде мектептен орын керек балаңыз бар ма?
    .of = ac20640da000384b

fact-expecting_child = Сіз бала күтіп жүрсіз бе?
    .of = 58aa9af51c20110d

fact-complicated_birth = Босану асқынды ма?
    .of = 312c20d531b22912

fact-care_kind = Қандай медициналық көмек керек?
    .of = 9402f68b6112e8bc

fact-health_insured = Сізде осы жерде жарамды медициналық сақтандыру бар ма?
    .of = 46e22a4d4e196495

fact-offence_count = Соңғы үш жылда бұл елде сізге қатысты әкімшілік құқық бұзушылық туралы қанша айыппұл немесе басқа шешім (жол айыппұлдарын қоса) заңды күшіне енді?
    .of = bbb28fe87de67db6

fact-earlier_offence_date = Осы шешімдердің соңғысының алдындағысы қай күні заңды күшіне енді?
    .of = 204769d4c0c457df

fact-last_offence_date = Осы шешімдердің соңғысы қай күні заңды күшіне енді?
    .of = 3c7ee3fc8b5f275e

fact-offences_migration_or_order = Осы екі шешім де қоғамдық тәртіпке немесе шетелдіктердің елде болу не жұмыс істеу ережелеріне қатысты ма?
    .of = aa76a511b0abf3b6

fact-overstay_excused = Шұғыл емделу, осы жерде тұратын жақын туысыңыздың ауыр сырқаты немесе өлімі не еңсерілмейтін күш салдарынан елден шыға алмадыңыз ба?
    .of = 5ea64529d22e43fc

fact-conviction_unspent = Қасақана қылмыс үшін сотталғансыз ба және сотталғандық әлі жойылмаған ба?
    .of = 00dd99c319fe8052

fact-exclusion_ground = Билік органы сіздің елде болуыңызды қауіпті немесе жағымсыз деп шешті ме және неліктен?
    .of = 8843a2a75d789bf7

fact-false_information = Өзіңіз туралы немесе елге келу мақсатыңыз туралы көрінеу жалған мәлімет бердіңіз бе?
    .of = 43e626340180ef59

fact-forged_documents = Қолдан жасалған құжаттар (паспорт, патент, сертификат, мөртабан) пайдаланылды ма?
    .of = 7812c9b263605a0e

fact-border_rules_broken = Шекарадан өткенде шекаралық, кедендік немесе санитариялық ережелер бұзылды ма?
    .of = 504b079ecb47861d

fact-entered_despite_ban = Кіруге тыйым салынғанын біле тұра кірдіңіз бе?
    .of = 0b5af0c4a005c41b

fact-ban_decided = Қандай да бір орган сізге кіруді жабу туралы шешім қабылдады ма (сіз білуіңізше)?
    .of = 2c076119fac4b49b

fact-present_now = Сіз қазір осы елдесіз бе?
    .of = 60b4dd1dc6f8435e

fact-basis_loss = Қазір елде болуыңыз заңды ма, егер заңсыз болса, неліктен?
    .of = ce9b4eb5477623a5

fact-register_failures = Тізілімге байланысты міндетті қанша рет орындамадыңыз (шақыруға келмедіңіз, орныңызды хабарламадыңыз)?
    .of = 00c7f679ca7e773e

fact-via_recruiter = Сізді шетелге жұмысқа фирма немесе адам жібере ме немесе шетелден жұмысты сізге солар таба ма?
    .of = 526d457c699f56c3

fact-recruiter_permit = Бұл делдалда сізді жіберетін елге арналған мемлекеттік рұқсат немесе лицензия бар ма?
    .of = 674d6b1fcf26396d

fact-recruiter_permit-why = Рұқсаттардың тізімі жария; бір елге берілген рұқсат басқа елге жарамайды.
    .of = 3e42e0a1f5bcfa4a

fact-recruiter_contract = Делдалмен жазбаша шартыңыз бар ма?
    .of = 4fde567a8c479d64

fact-recruiter_false_data = Делдал өзі туралы немесе жұмыс туралы жалған мәлімет берді ме?
    .of = 7ba6dc28c11e5142

fact-died_abroad = Туысыңыз шетелде қайтыс болды ма?
    .of = 3276a120d87a5827

fact-organised_recruitment = Сіз өз мемлекетіңіздің көші-қон агенттігінде тіркелгенсіз бе және оның ұйымдасқан түрде жұмысқа жіберуі арқылы кетесіз бе немесе кеттіңіз бе?
    .of = c4b80e38fb5868e6

fact-destination_needs_visa = Сіз баратын ел сізден виза талап ете ме?
    .of = 3d20ac30ec181d79

fact-exit_permission_held = Өз мемлекетіңіздің елден шығуға берген рұқсаты бар ма?
    .of = dbba3f30b2c32718

fact-in_distress_abroad = Сіз шетелде ақшасыз, құжатсыз немесе көмексіз, ауру немесе жарақат алған күйдесіз бе және үйге қайтқыңыз келе ме?
    .of = 2373462d5019e43f

fact-absence_days = Тұрақты тіркелген жеріңізден тыс жерде неше күн боласыз?
    .of = 4134a055b02440dd

fact-permit_speed = Рұқсат қаншалықты тез керек?
    .of = e5312caf2d9853bb

fact-qualified_specialist = Билік органы сізді білікті маман санатына жатқыза ма?
    .of = 0fde6b0659e3f5a0

fact-top_university = Дипломыңыз заңда тізімделген әлемнің жетекші университеттерінің бірінен алынған ба?
    .of = 86409f3aa60f66e4

fact-experience_years = Сіз осы кәсіп бойынша неше жыл жұмыс істедіңіз?
    .of = cb941e543e45bc73

fact-yearly_pay_usd = Шартта бір жылға АҚШ долларымен қандай жалақы көрсетілген?
    .of = 14a0065d935abc20

fact-spouse_of_citizen = Сіз осы елдің азаматымен некеде тұрсыз ба?
    .of = 385539bd77887a2e

fact-border_breach = Сізді мемлекеттік шекарадағы ережелерді бұзғаны үшін мәжбүрлеп шығарды ма?
    .of = 4aeb0a505ddc362b

fact-purpose_breach = Шешімде сіз сапардың мәлімделген мақсатын бұздыңыз немесе жалған мәлімет бердіңіз деп айтылған ба?
    .of = 13427f7369fe7f63

fact-breaches_in_three_years = Соңғы үш жылда сізге қатысты елде болу ережелерін бұзудың қанша жағдайы анықталды?
    .of = 0841fa2c98f32dce

fact-unfavourable_conditions = Жұмыс зиянды немесе өзге қолайсыз жағдайда ма?
    .of = 4649a48b845876df

fact-departure_date = Шетелде жұмыс істеу үшін өз еліңізден қай күні шығасыз немесе шықтыңыз?
    .of = b4ad8f943d163a79

fact-departure_registered = Кетер алдында шартыңыз өз еліңіздің еңбек эмиграциясы жөніндегі органында тіркелді ме?
    .of = f19ff0c732dd053a

fact-accompanied = Сізбен бірге ата-анаңыз немесе қамқоршыңыз бара ма?
    .of = 72fdffc1eac3ab6b

fact-recruiter_repeat = Делдал осындай бұзушылық үшін бұрын жазаланды ма?
    .of = faee47854fed7e9e

fact-permit_issue_date = Рұқсат немесе патент қай күні берілді?
    .of = bff6f4af41806097

fact-permit_paid_until_date = Рұқсат немесе патент төленген соңғы күн қайсы?
    .of = 8e8e23cf86603de1

fact-permit_region = Рұқсатыңызды немесе патентіңізді қай өңір берді?
    .of = 78b01c357f0e5709

fact-work_in_permit_region = Жұмысыңыз рұқсатты немесе патентті берген өңірде ме?
    .of = c904a995ad179ba1

fact-permit_annulled = Рұқсатыңыздың немесе патентіңіздің күші жойылды ма?
    .of = 252376b63ae8bc7d

fact-permit_annulled_date = Оның күші қай күні жойылды?
    .of = c3ee75fdaada306f

fact-biometrics_done = Шетелдіктерден талап етілетін медициналық тексеруден өттіңіз бе, саусақ іздерін тапсырып, суретке түстіңіз бе?
    .of = c5b6e4c548792328

fact-language_exam_date = Тіл, тарих және заң бойынша сертификатыңыз қай күні берілді?
    .of = 6ed78e2532cd4eb2

fact-stay_prolonged = Көші-қон органы елде болу мерзіміңізді шарт немесе патенттен басқа себеппен (мысалы, ауру немесе отбасы) ұзартты ма?
    .of = 09876fc4a66e20d2

fact-stay_over_ninety = Сіз 90 күннен артық боласыз ба?
    .of = 678c1ebeeb3b9174

fact-geolocation_lost = Билік органының мобильді қосымшасы үш жұмыс күнінен артық орныңызды жібермеді ме?
    .of = 9f777c4c1b5a9d64

fact-notice_given = Жұмыс беруші шартыңыз туралы көші-қон органына уақытында хабарлады ма?
    .of = 516bd65e3018bc2c

fact-pay_report_given = Жұмыс беруші жоғары білікті мамандарының жалақысы туралы әр тоқсан сайын есеп бере ме?
    .of = 6223b19237fe2cf7

fact-nationality = Сіз қай елдің азаматысыз?
    .of = 512d32c15077317c

fact-nationality-why = Халықаралық шарттар мен виза ережелері азаматтыққа байланысты.
    .of = ec66ae064e976330

fact-destination = Сұрақ қай ел туралы?
    .of = 8e12e400aed8e561

fact-age = Жасыңыз нешеде?
    .of = 3e2d06eb64673d3a

fact-birth_date = Сіз қашан тудыңыз?
    .of = abbd5dc949400179

fact-fear_of_return = Еліңізге қайтуға мәжбүр болсаңыз, басыңызға не түсуі мүмкін екенінен қорқасыз ба?
    .of = b47ab46ad312bd9f

fact-fear_of_return-why = Кейбір қадамдар билік органдарына сіздің қайда екеніңізді хабарлайды. Сізге қауіп төніп тұрса, алдымен тегін заң көмегіне жүгініңіз.
    .of = aaea818dbefd0677

fact-trafficking_signs = Біреу құжаттарыңызды ұстап отыр ма, сізді жұмыс істеуге мәжбүрлей ме немесе кетуіңізге кедергі жасай ма?
    .of = 4a71c3809cf53500

fact-trafficking_signs-why = Мұндай жағдайдағы адамдардың басқа құқықтары бар және олар полицияға жалғыз бармауы керек.
    .of = 34830c5430404530

fact-legal_status = Сіздің осы елдегі мәртебеңіз қандай?
    .of = a3c86751d52a9679

fact-ethnic_kazakh = Сіз этникалық қазақсыз ба?
    .of = 736711f3d913fb5f

fact-visa_held = Сізде осы елдің визасы бар ма?
    .of = c0c4cf722df353a8

fact-residence_permit_held = Сізде әлі қолданыстағы тұруға рұқсат бар ма (Қазақстанда: уақытша тұруға рұқсат, РВП)?
    .of = fd328828d052254c

fact-family_of_citizen = Күйеуіңіз, әйеліңіз, ата-анаңыз немесе балаңыз осы елдің азаматы ма немесе осында тұрақты тұра ма?
    .of = e771ef69a801ea35

fact-trafficking_victim = Билік органы сізді адам саудасының құрбаны деп таныды ма?
    .of = 5eb371361449224f

fact-family_size = Отбасында сізді қосқанда неше адам бар?
    .of = d6f2bb07c1dcc473

fact-family_income_quarter = Өтініш бергенге дейінгі соңғы үш айда бүкіл отбасы қанша табыс алды?
    .of = 57a03969a2466a4c

fact-family_income_quarter-why = Жалақы, алимент, сату, жалға беру және үй жанындағы шаруашылық өнімі есепке алынады; көмектің өзі және кейбір жәрдемақылар есепке алынбайды.
    .of = 83be1daca9ac3ea8

fact-regional_subsistence_minimum = Өткен тоқсанда сіздің өңіріңізде ең төмен күнкөріс деңгейі қанша?
    .of = 4937c4566db518fd

fact-regional_subsistence_minimum-why = Оны статистика органы әр тоқсан сайын жариялайды.
    .of = c2ff33bf8c47633e

fact-regional_median_income = Өткен тоқсанда сіздің өңіріңізде бір адамға шаққандағы медианалық табыс қанша?
    .of = 3d39aeb1d532a9e8

fact-regional_median_income-why = Оны статистика органы әр тоқсан сайын жариялайды.
    .of = c2ff33bf8c47633e

fact-able_bodied_member = Отбасында жұмыс істеуге қабілетті біреу бар ма?
    .of = aeb2fb89d7bffd6c

fact-able_bodied_cannot_work = Олардың барлығының да жұмыс істеуіне кішкентай балаға немесе науқас адамға күтім жасау сияқты дәлелді себеп кедергі бола ма?
    .of = ba466a366382b20f

fact-consumer_loan = Отбасының ипотекадан басқа несиесі бар ма?
    .of = 772b41bede188f01

fact-children_one_to_six = Отбасында бір жастан алты жасқа дейінгі неше бала бар?
    .of = 771c2bf9fb6844e5

fact-purpose = Сіз бұл елде не үшін жүрсіз немесе онда не үшін барасыз?
    .of = 4e12e4c951dd3fff

fact-entry_date = Сіз соңғы рет қай күні кірдіңіз немесе қай күні кіресіз?
    .of = bca092aa2237dade

fact-exit_date = Сіз қай күні елден шықтыңыз?
    .of = 21ff2f04cec535ef

fact-stays = Осы елде болған кездеріңіз: қай күннен қай күнге дейін?
    .of = 55715c38c0588299

fact-stays-why = Күндер бірнеше сапар бойынша есептеледі.
    .of = af421b5ea64f805e

fact-overstay = Елде соңғы рет болғаныңызда рұқсат етілген соңғы күннен неше күн артық қалдыңыз (әлі сонда болсаңыз, бүгінге дейін)? Артық қалмасаңыз, 0.
    .of = 51a9f8dafc7b8c8a

fact-address_change_date = Мекенжайыңызды қай күні ауыстырдыңыз?
    .of = ede5169f7dd25ebf

fact-registered = Сіз болып жатқан жеріңізде тіркелгенсіз бе?
    .of = 1612443ec6ab9c0c

fact-host_size = Сізге тұрғын үйді кім береді: жеке адам, шағын, орта немесе ірі фирма?
    .of = 9d0d1f915edfb6c0

fact-repeat_within_year = Соңғы бір жылда сіз немесе фирма дәл осындай бұзушылық үшін жазаландыңыздар ма?
    .of = dd4a6cfe099aa9f1

fact-region = Қай өңірде?
    .of = 0131f3bd2f4d98ce

fact-residence_permit_start_date = Тұруға рұқсатыңыз қай күннен бастап қолданылады?
    .of = 3c2f3fcd89d12ab1

fact-residence_permit_end_date = Тұруға рұқсатыңыздың мерзімі қай күні бітеді?
    .of = 6169db336c8daa5c

fact-danger_learned_date = Үйге қайту өзіңіз үшін қауіпті екенін қай күні білдіңіз?
    .of = c46b9129092ca776

fact-former_citizen = Сіз бұрын-соңды осы елдің азаматы болдыңыз ба?
    .of = 67b707d6c6c066d0

fact-family_of_kandas = Отбасыңызда этникалық қазақ немесе Қазақстанның бұрынғы азаматы бар ма?
    .of = 39d84252cde6b3c8

fact-family_of_kandas-why = Олардың отбасыларынан Қазақстан шекарасында аз құжат сұралады.
    .of = 4ea7a6960ac76555

fact-host_confirms = Тұрғын үй иесі сіздің сонда тұратыныңызды растай ма?
    .of = 92345b8f90ff89b4

fact-settlement_date = Мемлекеттің көмегімен сізді өңірге қай күні қоныстандырды?
    .of = 5615b65ef81d8f66

fact-region_left_date = Сіз ол өңірден қай күні кеттіңіз немесе кетесіз?
    .of = 5362491a2e4ea419

fact-family_of_worker = Сіз осы елде жұмыс істейтін шетелдіктің күйеуі, әйелі немесе асырауындағы баласысыз ба?
    .of = 06e59d405b6dd27c

fact-worker_nationality = Сол жұмыс істейтін отбасы мүшесі қай елдің азаматы?
    .of = abccc8af6fbb2ba9

fact-contract_ended_early = Шарт келісілген мерзімнен бұрын аяқталды ма?
    .of = 5ec193b23c8258a7

fact-stay_extended = Көші-қон органы елде болу мерзіміңізді шарттың мерзіміне ұзартты ма?
    .of = c051b53f9de6063b

fact-border_stamped_document = Сіз шекара белгілері қойылатын құжатпен кірдіңіз бе?
    .of = c4ac616247aebf48

fact-contribution_months = Осы елде сіз үшін неше ай зейнетақы жарнасы төленді?
    .of = 375d105f09ef5e56

fact-border_worker = Сіз шекараның арғы жағында, көрші елде тұрасыз ба және үйге үнемі қайтып тұрасыз ба?
    .of = 6686998cdb94eff8

fact-exempt_from_registration = Сіздің мемлекетіңіз осы елдің азаматтарына бірнеше апта тіркелу қажет емес мемлекеттер тізімінде бар ма?
    .of = 4c9cee2df8755621

fact-wage_debt = Сізге қанша жалақы берешегі бар?
    .of = bbaa8bc183e29088

fact-wage_due_date = Жалақы қай күні төленуі тиіс еді?
    .of = bb42112e17cbd086

fact-pay_period_end_date = Жалақысы төленбеген ай немесе басқа кезең қай күні аяқталды?
    .of = e3dc4af81c9cb78e

fact-payment_date = Ол қай күні төленді немесе өсімпұл қай күнге дейін есептелсін?
    .of = 77d4c1b73f76cc33

fact-pay_still_owed = Жалақы бүгінге дейін төленбеген бе?
    .of = 83afeec34e671b15

fact-pay_part = Жалақының қанша бөлігін алдыңыз?
    .of = bcdfbcc55d7095b6

fact-pay_received = Сол ай үшін сізге қанша төленді?
    .of = c7afbc89b5646b79

fact-full_month = Сіз сол айда жұмыс уақытының толық нормасын істедіңіз бе?
    .of = ff559645c4de578e

fact-pay_accrued = Жұмыс беруші бұл жалақыны есеп құжаттарына немесе есеп айырысу парағына енгізді ме?
    .of = 38f985f71a090e50

fact-final_judgment = Заңды күшіне енген сот шешімі бұл жалақының сізге төленуге тиіс екенін таныды ма?
    .of = 0e44c5f7b6d746ce

fact-monthly_wage = Толық бір айға келісілген жалақы қанша?
    .of = b23eb31969d93fe0

fact-average_monthly_pay = Бір айлық орташа жалақыңыз қанша болды?
    .of = 5575767310aa160a

fact-hourly_wage = Бір сағатқа сізге қанша төлейді?
    .of = 08b5c33983b4d464

fact-extra_hours = Қосымша сағаттарды қашан істедіңіз?
    .of = 772e0a67242372ff

fact-overtime_hours = Сол күні неше қосымша сағат жұмыс істедіңіз?
    .of = d384c7e641747c85

fact-average_month_hours = Осы жылғы жұмыс уақытының балансы бойынша орташа айда неше сағат бар?
    .of = 907b93e8a1c151cd

fact-idle_time_cause = Жұмыстың бос тұрып қалуына кім кінәлі?
    .of = 09a06262b22879fc

fact-deduction_basis = Жалақыңыздан ақша қандай негізде ұсталады?
    .of = e10e788062bb4922

fact-deduction_consent = Ұстап қалуға жазбаша келісім бердіңіз бе?
    .of = 4ef22092ad9c0028

fact-dispute = Жұмыс берушімен дау бар ма және ол не туралы?
    .of = a2a39e61254e9b6e

fact-dismissal_date = Жұмыстан шығару туралы бұйрықты қай күні алдыңыз?
    .of = a2b8f44ba55c1fdf

fact-breach_learned_date = Құқығыңыздың бұзылғанын қай күні білдіңіз немесе білуге тиіс едіңіз?
    .of = 0a9b0e04655c5070

fact-claim_sum = Сот арқылы қандай сома талап етесіз?
    .of = 24aba66afa42a2f1

fact-claim_won = Сіз істі ұттыңыз ба?
    .of = b15ae5fe35ac1755

fact-staff_count = Жұмыс берушіде қанша адам жұмыс істейді?
    .of = 29fbbf43e5a7a946

fact-heads_firm = Сіз фирманың басшысысыз ба немесе оның атқарушы органының мүшесісіз бе?
    .of = 65553f0dbd8f2d7d

fact-special_service = Сіз әскерде, арнаулы немесе құқық қорғау органында не мемлекеттік қызметте қызмет етесіз бе?
    .of = 6a441b1530914a3e

fact-commission_exists = Жұмыс берушіде еңбек даулары жөніндегі комиссия (келісу комиссиясы) бар ма?
    .of = c1c4adab61768e8e

fact-commission_decided = Комиссия сіздің дауыңызды шешіп қойды ма?
    .of = c07f2bc32a0bfc6d

fact-mediation_agreement = Жұмыс берушімен осы дауды медиация арқылы шешу туралы келісіміңіз бар ма?
    .of = fbc02c4db4faaf8d

fact-employer_kind = Жұмыс берушіңіз кім?
    .of = 84c44d9c2e930d62

fact-employer_kind-why = Жеке үй шаруашылығына берілген рұқсат ешқашан компанияға жарамайды.
    .of = 93923d8ad9df7a4d

fact-employer_size = Жұмыс беруші қаншалықты үлкен?
    .of = 3384602bd7d3a444

fact-job_field = Бұл қандай жұмыс?
    .of = 578f8e66e09c77a5

fact-permit_category = Жұмыскердің қай санаты: 1 – басшы, 2 – бөлімше басшысы, 3 – маман, 4 – білікті жұмысшы?
    .of = 3849bb14c67a99e7

fact-contract_signed = Сізде қол қойылған еңбек шарты немесе азаматтық-құқықтық шарт бар ма?
    .of = da16cb1d6b492fde

fact-contract_date = Шартқа қай күні қол қойылды?
    .of = 76b4a376b9256610

fact-contract_end_date = Шарт қай күні аяқталды немесе аяқталады?
    .of = 3959165a61952b3a

fact-permit_held = Сізде осы жұмысқа рұқсат, патент немесе анықтама бар ма?
    .of = e7d852542b80df29

fact-working = Сіз қазірдің өзінде жұмыс істеп жүрсіз бе?
    .of = 424406a3dd0eef3a

fact-months_wanted = Неше айға?
    .of = 84c588cf7e64e3a5

fact-seasonal_days = Маусымдық жұмыс неше күнге созылады?
    .of = 7fa20ad105180bb6

fact-seasonal = Бұл маусымдық жұмыс па?
    .of = 48575e9a3f756c00

fact-intra_corporate_transfer = Шетелдегі жұмыс берушіңіз сізді осы елдегі өз фирмасына жібере ме?
    .of = e2d13fd05034bb95

fact-highly_qualified = Сізді жоғары білікті маман ретінде жалдай ма?
    .of = 9698ccbc39d8ddf2

fact-application_date = Өтініш қай күні берілді немесе беріледі?
    .of = be28193147330895

fact-work_ground = Мыналардың бірі сізге сай келе ме?
    .of = 19a82eabd274e031

fact-work_ground-why = Мұндай лауазымдағы адамдар кәдімгі рұқсаттан тыс жұмыс істейді.
    .of = 7d3190b18f0e0613

fact-employer_sector = Жұмыс беруші экономиканың қай саласында жұмыс істейді?
    .of = 07eb91c2480318d8

fact-household_workers = Сол үй шаруашылығында мұндай рұқсатпен сізді қосқанда неше шетелдік жұмыс істейді?
    .of = ca7833fa09152074

fact-in_demand_profession = Кәсібіңіз сұранысқа ие кәсіптердің мемлекеттік тізімінде бар ма?
    .of = c8d123b47c2ff5e4

fact-permit_start_date = Рұқсат қай күннен бастап қолданылады?
    .of = 704433f114ff7f33

fact-permit_approval_date = Рұқсаттың мақұлданғаны туралы жұмыс берушіге қай күні хабарланды?
    .of = 06049a69ea1048c6

fact-vacancy_date = Бос жұмыс орны мемлекеттік жұмыс порталына қай күні орналастырылды?
    .of = 2a1e90648088ab4a

fact-permit_extension = Бұл жұмыс берушіде бұрыннан бар рұқсатты ұзарту ма?
    .of = 5b86dc81bba5588c

enum-stay_document-amayesh_card = босқынның жыл сайынғы картасы (Амаеш)
    .of = 36a19df5fe75edd9

enum-stay_document-census_paper = шетелдіктер санағының қағазы
    .of = 206c9d420a2c3047

enum-stay_document-passport_visa = визасы бар паспорт
    .of = 98783974effd687b

enum-stay_document-other = басқа құжат
    .of = f0fc7f3da200798d

enum-stay_document-none = құжат жоқ
    .of = a95de2af1962c9d3

enum-purpose-work = жұмыс
    .of = 7058edf6366825c0

enum-purpose-study = оқу
    .of = 9bbcd2ada7e94c0e

enum-purpose-private = жеке сапар
    .of = a8467a257efd2fc7

enum-purpose-business = іссапар
    .of = 0a57c9bf0617041e

enum-purpose-family = отбасымен қосылу
    .of = f00f0323c4012449

enum-purpose-treatment = емделу
    .of = 383f1162ed2b91a8

enum-purpose-transit = транзит
    .of = 48c9d1414c835414

enum-purpose-asylum = қорғау сұрау
    .of = 7b968fa83c3931b2

enum-legal_status-visitor = уақытша болу немесе әлі бармаған
    .of = 9f7816091ba66879

enum-legal_status-citizen = осы елдің азаматы
    .of = e22cf0b5a71eea02

enum-legal_status-permanent_resident = тұрақты тұру
    .of = c268b2ddbd383819

enum-legal_status-temporary_resident = уақытша тұруға рұқсат
    .of = b07945e58761e747

enum-legal_status-refugee = танылған босқын
    .of = e7a66cc5601e0469

enum-legal_status-asylum_seeker = куәлігі бар пана іздеген адам
    .of = 0c2a147d5a9aa293

enum-legal_status-temporary_asylum = уақытша пана
    .of = 99ddffdd2d4dfe03

enum-legal_status-temporary_protection = уақытша қорғау
    .of = 5b5d1401d25f2adf

enum-legal_status-subsidiary_protection = қосымша қорғау
    .of = 85ea42a4eb1b7613

enum-legal_status-conditional_refugee = шартты босқын
    .of = 8158d1e3c6df4620

enum-legal_status-kandas = қандас (этникалық репатриант)
    .of = 204a4c89d8786dfb

enum-legal_status-compatriot = отандастарды қоныс аударту бағдарламасының қатысушысы
    .of = 30555774b0742ec6

enum-employer_kind-company = компания немесе ұйым
    .of = 63938883aea0fb49

enum-employer_kind-entrepreneur = дара кәсіпкер
    .of = 63aa001855300da5

enum-employer_kind-household = жеке адам, үй шаруашылығы үшін
    .of = 3148757b32426dee

enum-employer_kind-branch = шетелдік фирманың филиалы немесе өкілдігі
    .of = 579a610483dc6c3f

enum-employer_kind-state_body = мемлекеттік орган
    .of = b775e4f99315bae6

enum-employer_kind-self = ешкім: өзіме жұмыс істеймін
    .of = 7202234826d1f495

enum-employer_kind-none_yet = әзірге ешкім: жұмыс іздеп жүрмін
    .of = 77eb5e7d24bd0258

enum-firm_size-natural_person = жеке адам
    .of = 08a99e85235815b1

enum-firm_size-official = лауазымды адам
    .of = 42af2ee75a3a0840

enum-firm_size-micro = микрокәсіпорын
    .of = b5f8ed54253ebdb1

enum-firm_size-small = шағын бизнес
    .of = ea563fab2ff28866

enum-firm_size-npo = коммерциялық емес ұйым
    .of = ce8680543643ec59

enum-firm_size-medium = орта бизнес
    .of = f3d02c3bccfb8eb8

enum-firm_size-large = ірі бизнес
    .of = 7fca3407b3342a1e

enum-permit_need-not_required = рұқсат қажет емес
    .of = cb6602296a17596a

enum-permit_need-employer_permit = жұмыс берушіге рұқсат
    .of = 6e6306b31ef8f951

enum-permit_need-household_permit = үй шаруашылығында жұмыс істеу үшін жұмыскерге рұқсат
    .of = 373f548fac876d5f

enum-permit_need-patent = патент
    .of = fd580208bdd70b57

enum-permit_need-work_permit = жұмысқа рұқсат
    .of = ec5066c88844ebf3

enum-permit_need-ict_permit = корпоративішілік ауыстыруға рұқсат
    .of = f81a1ec232657c09

enum-permit_need-seasonal_permit = маусымдық рұқсат
    .of = 955a2eeb01948efc

enum-permit_need-qualification_certificate = біліктіліктің сәйкестігі туралы анықтама
    .of = 4b46f27f44192214

enum-permit_need-hqs_permit = жоғары білікті маманның рұқсаты
    .of = 74587f3d55ef333a

enum-permit_need-single_permit = бірыңғай рұқсат
    .of = 1f3efd0d0512f600

enum-permit_need-two_permits = жұмыс берушінің рұқсаты және жұмыскердің рұқсаты
    .of = 6098a06c134b86c7

enum-permit_need-entrepreneur_permit = шетелдік кәсіпкердің рұқсаты
    .of = ed2fa44a220200f7

enum-permit_need-status_needed = алдымен мәртебе берілуі керек
    .of = 668f16e03f5b3131

enum-permit_need-not_possible = бұл жұмысқа рұқсат беруге болмайды
    .of = 065b75301b543e12

enum-job_field-general = басқа жұмыс
    .of = a8018e0ae9d5f9da

enum-job_field-construction = құрылыс
    .of = 597461965bae60ac

enum-job_field-agriculture = ауыл шаруашылығы
    .of = 6964b33a940b6f22

enum-job_field-transport = көлік және жеткізу
    .of = 2fbb91fb0973778d

enum-job_field-courier = курьер
    .of = 0ef576ccd65b2f34

enum-job_field-taxi = такси
    .of = d97f55ef07c42f09

enum-job_field-trade = сауда
    .of = debb6ea6c4e2f4d9

enum-job_field-mining = тау-кен өндірісі
    .of = 4dfe83be7c2570e1

enum-job_field-manufacturing = өңдеу өнеркәсібі
    .of = 8c9472cc9a671545

enum-job_field-domestic = үй жұмысы және күтім
    .of = a3ff042c92f88914

enum-job_field-it = ақпараттық технологиялар
    .of = c09f1430d88212ed

enum-job_field-teaching = оқытушылық
    .of = cc3d234fd7da625e

enum-job_field-legal = заңгерлік жұмыс
    .of = 36e9c41094fd4ae3

enum-job_field-medical = медицина
    .of = 7fb147d34f113c7d

enum-job_field-pharmacy = фармацевтика
    .of = df05aeee4da9ffbc

enum-job_field-sport = спорт
    .of = 5559658abc9ac26d

enum-job_field-catering = қоғамдық тамақтану
    .of = 030744a03a74d3bc

enum-dispute-wages = төленбеген немесе кешіктірілген жалақы
    .of = 52acac3ea7735202

enum-dispute-dismissal = жұмыстан шығару
    .of = fed06db9c2d5178e

enum-dispute-existence = жұмыс беруші менің жұмыс істегенімді мойындамайды
    .of = eecdf705a37dc967

enum-dispute-other = басқа
    .of = 0a24ad61c2562a55

enum-dispute-none = дау жоқ
    .of = 5b89b22435097152

enum-removal_kind-expelled = шешім бойынша елден шығарып жіберілді
    .of = d7a9044c777284f6

enum-removal_kind-deported = депортацияланды
    .of = 824cf1fc8a488d74

enum-removal_kind-readmitted = реадмиссия бойынша қайтарылды
    .of = 0cb4da4d2903de2d

enum-removal_kind-none = мәжбүрлеп шығарылған жоқ
    .of = 64abd02ab4b26c9a

enum-injury_severity-light = жеңіл
    .of = 1f71d5a9cecc1b0f

enum-injury_severity-severe = ауыр
    .of = 000e4b5f3607f485

enum-injury_severity-fatal = өлімге әкелген
    .of = 83eeb7c1b653d9b9

enum-injury_severity-several = бірнеше адам зардап шекті
    .of = fe83bb3aa24741ec

enum-care_kind-emergency = шұғыл: өмірге қауіп, жазатайым оқиға, улану, жарақат
    .of = 841ca67a743ff89b

enum-care_kind-urgent = кезек күттірмейтін, бірақ өмірге қауіп жоқ
    .of = 74c90a7bc693a4cf

enum-care_kind-planned = жоспарлы емделу
    .of = 6d074a03e6e13849

enum-care_kind-emergency_birth = босану немесе жүктілік, шұғыл жағдай
    .of = 85e92dad77e4dc72

enum-care_kind-planned_birth = босану, жоспарлы
    .of = 47b5883dd4caa924

enum-care_kind-dangerous_illness = айналадағыларға қауіпті ауру
    .of = 7466366ece86f50e

enum-exclusion_ground-none = мұндай шешім жоқ
    .of = 87a7c0bb3c2f97a5

enum-exclusion_ground-security = қорғанысқа, қауіпсіздікке, қоғамдық тәртіпке немесе денсаулыққа қауіп
    .of = 4779bfbb9157e031

enum-exclusion_ground-infection = тізбедегі жұқпалы ауру
    .of = 9ada7f249f3ecf64

enum-exclusion_ground-undesirable = елде болуы басқа себеппен жағымсыз деп танылды
    .of = a3f2f24322f6bfd0

enum-basis_loss-none = елде болуым заңды
    .of = 5eead6ec5bfd591f

enum-basis_loss-term_over = елде болу мерзімі бітті
    .of = f39968cd7af7171e

enum-basis_loss-permit_ended = рұқсат, патент немесе тұруға рұқсат аяқталды не күші жойылды
    .of = 02cd96bdcf05778f

enum-basis_loss-contract_ended = еңбек шарты аяқталды
    .of = 714cc4f7ba93041c

enum-basis_loss-stay_shortened = елде болу мерзімі қысқартылды
    .of = 3e7ba14e8063c9ad

enum-basis_loss-visa_annulled = визаның күші жойылды
    .of = 0d9a847f38556fa7

enum-basis_loss-asylum_ended = босқын мәртебесін немесе пана беруден бас тартылды не ол жоғалтылды
    .of = af486747c8da21be

enum-basis_loss-illegal_crossing = шекара заңсыз кесіп өтілді
    .of = 7091d769a9df1ff5

enum-basis_loss-readmitted_in = осы елге реадмиссия бойынша берілді, елде болуға негізі жоқ
    .of = 6b6a9c4bfac75206

enum-basis_loss-removal_decision = депортация немесе елде болудың жағымсыздығы туралы шешім
    .of = a088bc6db9dd90f9

enum-basis_loss-conviction = сот үкімімен сотталу
    .of = c0ed52b0d18b9612

enum-basis_loss-cruise = круизбен болудың 72 сағаты өтті
    .of = c56eede3405e8639

enum-permit_speed-ordinary = әдеттегі мерзім
    .of = 1b74571febd49e03

enum-permit_speed-faster = тезірек, жоғарырақ алыммен
    .of = 3fa6dcd55cfbeb0b

enum-permit_speed-fastest = ең тез, ең жоғары алыммен
    .of = 3668e2476a514da7

enum-assistance_form-unconditional = шартсыз
    .of = 63e59bb86fdfb0cb

enum-assistance_form-conditional = шартты: келісімшарт және жұмыс табуға көмек
    .of = d4089a6921fa4f01

enum-region-other = басқа өңір
    .of = e5c70ff40269de30

enum-region-moscow = Мәскеу
    .of = f5b30ced9bebff69

enum-region-moscow_region = Мәскеу облысы
    .of = 960fc548df8a1ae3

enum-region-st_petersburg = Санкт-Петербург
    .of = 5cfe9d951b0948a7

enum-region-leningrad_region = Ленинград облысы
    .of = ccfea18d08fdfef5

enum-region-returned_territories = Әзербайжанның қайтарылған аумақтары
    .of = b40b40cf99170bcb

enum-region-ashgabat = Ашхабад
    .of = 26871de490e059de

enum-region-krasnodar = Краснодар өлкесі
    .of = 5237fdf0869ee244

enum-region-tula = Тула облысы
    .of = 5041376524d9b1cb

enum-region-lipetsk = Липецк облысы
    .of = 47a84cb15f45727b

enum-region-kamchatka = Камчатка өлкесі
    .of = 73f16558abc2118e

enum-region-irkutsk = Иркутск облысы
    .of = af15e2c69d934d94

enum-region-nizhny_novgorod = Нижний Новгород облысы
    .of = 81b4e4b97025dcd1

enum-region-tyumen = Түмен облысы
    .of = 767be95477e8f0bd

enum-region-novosibirsk = Новосібір облысы
    .of = b2e61112866eec24

enum-region-perm = Пермь өлкесі
    .of = 276f32488853873d

enum-region-yakutia = Якутия
    .of = 4b95b0459329cea7

enum-region-altai_krai = Алтай өлкесі
    .of = be6d853ba15d0ca0

enum-region-altai_republic = Алтай Республикасы
    .of = ba4b388513e2b5be

enum-region-adygea = Адыгея
    .of = be14ff49c1ed528e

enum-region-novgorod = Новгород облысы
    .of = c48c67f6b7dbf109

enum-region-chechnya = Шешен Республикасы
    .of = 9fd9b86f1cbfe143

enum-region-rostov = Ростов облысы
    .of = c0f679987ab38328

enum-region-khanty_mansi = Ханты-Мансий автономиялық округі
    .of = 6b3841e3ec8e5a2e

enum-region-tatarstan = Татарстан
    .of = c75c5928b63ff895

enum-region-voronezh = Воронеж облысы
    .of = e27030a8b7bd6d5e

enum-region-kursk = Курск облысы
    .of = 287025ff2f5d1be1

enum-region-kaluga = Калуга облысы
    .of = ede73ae4d2cf3cae

enum-region-primorye = Приморье өлкесі
    .of = c45434aedf340f6c

enum-pay_part-nothing = ештеңе
    .of = 1c4b98deef5e330a

enum-pay_part-below_minimum = ең төмен жалақыдан аз
    .of = 61c83ae89fb686b0

enum-pay_part-under_half = жартысынан аз
    .of = 9f8b1b8ea464ad58

enum-pay_part-half_or_more = жартысы немесе одан көп, бірақ толық емес
    .of = ff9da72b32fb7a14

enum-extra_hours-overtime = жұмыс күніндегі үстеме жұмыс
    .of = 1353d41cf51e5689

enum-extra_hours-day_off = мерекеде немесе демалыс күні
    .of = 8cf81708cdef3c77

enum-extra_hours-night = түнде
    .of = 72a54ce4cf8c921e

enum-idle_time_cause-employer_cause = жұмыс беруші
    .of = 56218e385d12c841

enum-idle_time_cause-nobody = ешкім
    .of = 1d3b7e9137dffe1e

enum-idle_time_cause-worker_cause = жұмыскер
    .of = d9a13699ecb5191a

enum-deduction_basis-employer_act = жұмыс берушінің өз шешімі
    .of = 4aede3141276d6d7

enum-deduction_basis-by_law = заң немесе сот шешімі
    .of = 4e6a0a3c52c7f88f

enum-deduction_basis-special = заңда аталған ерекше жағдай
    .of = ca93d706717f2b11

enum-work_ground-none = мыналардың ешқайсысы емес
    .of = f1dc6df196c0f273

enum-work_ground-business_immigrant = өз бизнесімді жүргізу үшін келдім
    .of = c29129620db58ede

enum-work_ground-humanitarian = мені гуманитарлық негізде кіргізді
    .of = 617248d0330a0a33

enum-work_ground-court_sentence = осындағы сот маған бас бостандығынан айырмайтын жаза тағайындады
    .of = 6780338741e37c85

enum-work_ground-branch_head = шетелдік фирма филиалының немесе өкілдігінің бірінші басшысымын
    .of = fbbbfbc502695caf

enum-work_ground-foreign_firm_head = шетелдіктерге толығымен тиесілі компанияның басшысымын
    .of = a261f1f5ef54471c

enum-work_ground-foreign_firm_deputy = шетелдіктерге толығымен тиесілі компания басшысының орынбасарымын
    .of = 8f451ca2cb75aeb7

enum-work_ground-investment_project = басым инвестициялық жобада немесе оның мердігерінде жұмыс істеймін
    .of = e67afb0b7a5fb3c4

enum-work_ground-economic_zone = арнайы экономикалық аймақтағы ірі жобада немесе оның мердігерінде жұмыс істеймін
    .of = 5f2ce5d72e7153ee

enum-work_ground-education_fund = дербес білім беру ұйымында немесе оның қорында басшымын не жоғары білімді маманмын
    .of = c895da56690e0537

enum-work_ground-technology_hub = мемлекеттік технологиялық хабтың қатысушысында басшымын не жоғары білімді маманмын
    .of = b80fbb20eda5cf61

enum-work_ground-investment_contract_head = Үкіметпен ірі инвестициялық келісімшарты бар компанияның басшысымын
    .of = cc026df57ab56e64

enum-work_ground-financial_centre = халықаралық қаржы орталығында жұмыс істеймін
    .of = 4ee76296e1f6ed03

enum-work_ground-crew = кеме, ұшақ немесе пойыз экипажының мүшесімін не жүк көлігінің жүргізушісімін
    .of = be135d4488597a7a

enum-work_ground-artist_athlete = артиспін немесе спортшымын
    .of = f81afcb843fb8523

enum-sector-agriculture = ауыл шаруашылығы
    .of = 6964b33a940b6f22

enum-sector-utilities = су, энергия, қалдықтар
    .of = 9e7e6bca4fd33531

enum-sector-transport = көлік
    .of = f9393d95a0b481f2

enum-sector-communications = ақпарат және байланыс
    .of = 6766cf24b0b8d144

enum-sector-finance = қаржы
    .of = 0e5d388ed0e5b64d

enum-sector-professional = кәсіби, ғылыми, инженерлік жұмыс
    .of = 40735190a7c2c433

enum-sector-education = білім беру
    .of = d391a4d14a5222d5

enum-sector-health = денсаулық сақтау
    .of = 4b74a14c2dad2964

enum-sector-arts = өнер және демалыс
    .of = 6abd3dd737dfaa55

enum-sector-mining = тау-кен өнеркәсібі және карьерлерді қазу
    .of = dc4fd0f40ff08994

enum-sector-trade = сауда, автомобиль жөндеу
    .of = d23018b75eedc93a

enum-sector-construction = құрылыс
    .of = 597461965bae60ac

enum-sector-manufacturing = өңдеу өнеркәсібі
    .of = 8c9472cc9a671545

enum-sector-other = басқа сала
    .of = ec94aca88fc53ca4

topic-entry = Елге кіру
    .of = 7dea6d25be21fb73

topic-stay = Елде болу мерзімі
    .of = f1bf9ee6f5e0dd2b

topic-registration = Тіркеу
    .of = e1ef56fd05a573b8

topic-work = Жұмыс істеуге рұқсат
    .of = 62315073626ed3dc

topic-fees = Алымдар
    .of = 3a8fec852a246190

topic-hiring = Жұмыс берушінің міндеттері
    .of = 38b3dbe14d835796

topic-quota = Квоталар және жергілікті жұмыскерлердің үлесі
    .of = 7d3e61d53c15f437

topic-contract = Еңбек шарты
    .of = 7214efafd4bc3267

topic-wages = Жалақы
    .of = 242a7eb34626740e

topic-claims = Талаптар: қайда және қай мерзімде
    .of = 72bb30c0b9cdbfd3

topic-injury = Жұмыстағы жарақат және өлім
    .of = f08e6dc2d3704c57

topic-taxes = Салықтар мен жарналар
    .of = 83b2aadcdc683184

topic-family = Отбасы және балалар
    .of = cddcaf0bbb219673

topic-health = Медициналық көмек
    .of = 125f12fa99c02244

topic-pensions = Зейнетақы
    .of = ee181465d03d5cde

topic-refugees = Пана сұрау
    .of = 5b4f14008a542d96

topic-kandas = Этникалық оралу
    .of = 20e71bbf9c16b3d8

topic-penalties = Бұзушылық және салдары
    .of = 119b24510c4596b4

topic-bans = Қайта кіруге тыйымдар
    .of = 53561e1865142511

topic-removal = Елден шығарып жіберу және бақылаудағы адамдар
    .of = db7c9d35a5bfd29f

topic-remedies = Қалай шағымдануға болады
    .of = 5fa06a231043cc9a

topic-trafficking = Адам саудасы және мәжбүрлі еңбек
    .of = 5e892683b158902c

topic-social = Әлеуметтік көмек
    .of = 2e7c8903a5a487e2

topic-departure = Кетер алдында
    .of = 594d44eff05f3b3a

topic-recruitment = Делдалдар мен агенттіктер
    .of = 9372bbb70dee47e5

topic-return = Елге қайту және өз мемлекетінің көмегі
    .of = 2b3421484e33bf56

conclusion-permit_apply_from = Жұмысқа рұқсатқа мына күннен бастап өтініш беруге болады
    .of = bcd58967bcdd4a90

conclusion-permit_term = Жұмысқа рұқсат мынадан аспайтын мерзімге беріледі
    .of = 163ae34b8d67c086

conclusion-protected_places = Осы жұмыс беруші жалдай алатын уақытша қорғаудағы адамдар саны
    .of = d291f324dacd4e99

conclusion-foreign_places = Осы жұмыс беруші жалдай алатын шетелдіктер саны
    .of = c19f16354820d6be

conclusion-ban_until = Кіру мына күнге дейін жабылуы мүмкін
    .of = c082ad229cb3347d

conclusion-entry_closed = Кіру белгілі бір аяқталу мерзімінсіз жабық
    .of = 909edabb1d3466fd

conclusion-expulsion_possible = Елден шығарып жіберу мүмкін
    .of = e9f3bc7920704f67

conclusion-death_payment = Қаза болған жұмыскердің отбасына төлем
    .of = 20d0449771393453

conclusion-injury_income_base = Жоғалтқан табыс есептелетін айлық жалақы
    .of = b1fb8aac8ac1ab52

conclusion-income_tax = Айлық жалақыдан ұсталатын табыс салығы
    .of = 30ddd35e64e26293

conclusion-income_tax_year = Бір жылғы табыс салығы
    .of = a6027b4c034a6204

conclusion-maternity_leave = Жүктілік пен босануға байланысты демалыс
    .of = 51b9207a91705bfb

conclusion-language_test = Мектепке қабылданар алдындағы тіл тесті
    .of = c0d1e278363685c0

conclusion-care_free = Бұл медициналық көмек тегін
    .of = 89153fbaedaea4fe

conclusion-controlled_person = Бақылаудағы адамдар тізіліміне енгізілуі мүмкін
    .of = d88aa10af63a4702

conclusion-recruiter_lawful = Бұл делдал сізді осы елге жіберуге құқылы
    .of = f6a329b40a0a699f

conclusion-exit_closed_until = Өз мемлекетіңіз сізді мына күнге дейін шығармауы мүмкін
    .of = 4e8478d317d2e4f2

conclusion-permit_until = Рұқсат немесе патент мына күнге дейін жарамды
    .of = 2caa1821acb0a194

conclusion-permit_valid_here = Рұқсатыңыз немесе патентіңіз осы өңірде жарамды
    .of = b0dd9a5eb3b5f121

conclusion-social_assistance_open = Атаулы әлеуметтік көмекке өтініш бере аласыз
    .of = 54cece8dceeff98f

conclusion-poverty_line = Кедейлік шегі
    .of = f226c99820f30438

conclusion-social_assistance = Отбасына әлеуметтік көмек, бір айға
    .of = fbf3701cd6047301

conclusion-child_supplement = Бір жастан алты жасқа дейінгі балаларға үстемақы, бір айға
    .of = e60db1cc8cc75ca6

conclusion-assistance_form = Көмектің түрі
    .of = 48f855727d84e92d

conclusion-subsistence_minimum = Бюджет туралы заңдағы ел бойынша ең төмен күнкөріс деңгейі
    .of = 777abfc48febcb7a

conclusion-visa = Кіру үшін виза керек
    .of = 883d6fd4a1be1310

conclusion-stay_until = Елде мына күнге дейін болуға болады
    .of = 7ea524d50287ed12

conclusion-days_left = Қалған күндер
    .of = 7be26c4efaf887eb

conclusion-overstay_days = Мерзімнен артық болған күндер
    .of = 77ebbf8c892c55ac

conclusion-next_entry = Мына күннен бастап қайта кіруге болады
    .of = 84f5ffe4d5eb3fd1

conclusion-registration_needed = Тіркелу керек
    .of = 5d17c5d6150a212d

conclusion-ethnic_status_open = Этникалық репатриант мәртебесін алу сізге ашық
    .of = c5029209e43daf64

conclusion-ethnic_places = Қоныстануға мемлекет көмектесетін жылдық орындар
    .of = 4be5b6645e1dc9e6

conclusion-labour_quota = Жылдық квота бойынша рұқсат етілген шетелдік жұмыскерлер
    .of = 3a730356766c2784

conclusion-wage_interest = Кешіктірілген төлем үшін өсімпұл
    .of = d5b79aa4afa6e786

conclusion-minimum_wage = Айлық ең төмен жалақы
    .of = 40a0bc95ba3f95a6

conclusion-hourly_minimum = Бір сағатқа ең төмен ақы
    .of = c985fdffdd7669d1

conclusion-wage_shortfall = Ең төмен жалақыдан кем төленген сома
    .of = 2263599ce6de2c39

conclusion-overtime_pay = Қосымша сағаттар үшін ең аз ақы
    .of = 089c716d5f841af1

conclusion-idle_pay = Бір ай бос тұрып қалғаны үшін ең аз ақы
    .of = 2e39bbf3be2397bc

conclusion-deduction_cap = Айлық жалақыдан ұстап қалуға болатын ең көп сома
    .of = 19b0f3a7cf2ca4e1

conclusion-claim_by = Талапты мына күнге дейін беру керек
    .of = feff06b3f29da3c9

conclusion-commission_first = Сотқа дейін комиссия керек
    .of = 4b8e1476c22c747b

conclusion-court_fee = Жұмыскер үшін мемлекеттік баж
    .of = b2c550e66d1e408a

conclusion-work_permit = Осы жұмысқа рұқсат
    .of = bbf1f2d620f0805c

conclusion-work_fee = Рұқсат үшін алым немесе салық
    .of = 7e7406ba06563b34

conclusion-recognition_needed = Дипломды тану керек
    .of = 0d9fbb3e3f672945

conclusion-vacancy_posting = Алдымен бос жұмыс орнын орналастыру керек
    .of = f78e7626b0890c8c

conclusion-permit_filing_from = Жұмыс беруші мына күннен бастап өтініш бере алады
    .of = f0a5b0020355b90e

conclusion-permit_months = Рұқсаттың ең ұзақ мерзімі
    .of = 804c33554df54894

conclusion-trip_days = Күнтізбелік жылда рұқсат өңірлерінен тыс іссапар күндері, ең көбі
    .of = 4ce26cd41e2e98ac

conclusion-local_content = Жергілікті жұмыскерлердің үлесі тексеріледі
    .of = 0273d63758cd8199

conclusion-local_share = Жергілікті жұмыскерлер, кемінде
    .of = dd07faf87463fa9b

conclusion-counts_in_quota = Рұқсат жылдық квотада есептеледі
    .of = f07a9ae8c50d7ca7

conclusion-quota_share = Квота, жұмыс күшіне шаққандағы үлес
    .of = f48f4ae99364a2bd

conclusion-household_quota_share = Үй шаруашылығы жұмыскерлерінің квотасы, жұмыс күшіне шаққандағы үлес
    .of = 437903a43745426c

group-national_registration = Тіркеу туралы ұлттық ережелер
    .of = a674657c0a08c896

group-national_stay_limit = Елде болу мерзімі туралы ұлттық ережелер
    .of = 3b572c98f28a24c4

group-national_work_permit = Жұмысқа рұқсат туралы ұлттық ережелер
    .of = 150f38fb5132df7e

safeguard = Алдымен тегін заң көмегіне жүгініңіз: бұл қадам билік органына сіздің қайда екеніңізді хабарлайды.
    .of = 1bdfceaa3078b65d

country-AD = Андорра
    .of = 019c5567b6211a3e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AE = Біріккен Араб Әмірліктері
    .of = 2764375b4260395e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AF = Ауғанстан
    .of = 83d31cc62e36f2e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AG = Антигуа және Барбуда
    .of = 4e7f1d6510569956
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AI = Ангилья
    .of = 4984845e7c889220
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AL = Албания
    .of = e3858e110e935c8b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AM = Армения
    .of = 2b0f362230a17dd8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AO = Ангола
    .of = 255d62a19adef00b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AQ = Антарктида
    .of = 155909e6a15c7125
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AR = Аргентина
    .of = 4188ee638c2ee8ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AS = Америкалық Самоа
    .of = 9f09e03040ebce90
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AT = Австрия
    .of = 2aa2e643e3b87b10
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AU = Австралия
    .of = 142d74fb7c35bc09
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AW = Аруба
    .of = a5500ec1a950fda4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AX = Аланд аралдары
    .of = 59fdbe7e1ae7b7de
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AZ = Әзірбайжан
    .of = d53ac650594a17fc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BA = Босния және Герцеговина
    .of = 483ab06d89931228
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BB = Барбадос
    .of = a70747111fafbfdf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BD = Бангладеш
    .of = d507a084ff59cc84
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BE = Бельгия
    .of = ebaaf027960b8c36
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BF = Буркина-Фасо
    .of = 11c8674e7ca9c50a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BG = Болгария
    .of = bb64522de1942b9c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BH = Бахрейн
    .of = 3f0133ebe44821e2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BI = Бурунди
    .of = 66de77c6ec6f9dae
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BJ = Бенин
    .of = 9790b5c4fb704d55
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BL = Сен-Бартелеми
    .of = 2ac47094e3167c7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BM = Бермуд аралдары
    .of = e9e7554385bd790b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BN = Бруней
    .of = a0e48e62abba1a3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BO = Боливия
    .of = 5f35181b08e1301b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BQ = Кариб Нидерландысы
    .of = 408aed4539ff6ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BR = Бразилия
    .of = 115da009efe5f297
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BS = Багам аралдары
    .of = 87158c5cfb2f298a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BT = Бутан
    .of = 3a33efbaf60a88e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BV = Буве аралы
    .of = 433c8674044e4989
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BW = Ботсвана
    .of = 7a49e19f02a368b2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BY = Беларусь
    .of = 063455394ebf9e0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BZ = Белиз
    .of = 1a80b5a5a7179f16
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CA = Канада
    .of = 1e05c2be1ad0ae3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CC = Кокос (Килинг) аралдары
    .of = ac3294e6d6cc821a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CD = Конго
    .of = 1de8c6204fad8686
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CF = Орталық Африка Республикасы
    .of = fb1909ade8e7bf56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CG = Конго Республикасы
    .of = 6fd8ea913da8bf0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CH = Швейцария
    .of = b25917e15a2ba942
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CI = Кот-д’Ивуар
    .of = d19e9f113502a585
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CK = Кук аралдары
    .of = ebcb31b32880c963
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CL = Чили
    .of = 21e31adc9713e64a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CM = Камерун
    .of = c4fc13df0cd1cec5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CN = Қытай
    .of = 21ea22dc971a1290
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CO = Колумбия
    .of = b297c95098341a0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CR = Коста-Рика
    .of = 55fb2be82bb07328
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CU = Куба
    .of = 76ed669cae24572c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CV = Кабо-Верде
    .of = 23666595b8b97bac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CW = Кюрасао
    .of = b6929b3b0e398106
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CX = Рождество аралы
    .of = ae7d35eb26afd210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CY = Кипр
    .of = 39c5700979521393
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CZ = Чех Республикасы
    .of = d0721f9a95d3509a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DE = Германия
    .of = ac8168c4b1f6cb9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DJ = Джибути
    .of = a22f726cb76c33eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DK = Дания
    .of = d014ae33ab8be5bd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DM = Доминика
    .of = 561c478a6b3161e3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DO = Доминикан Республикасы
    .of = eb43bf371e8ba671
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DZ = Алжир
    .of = a0aa03b27cc47a04
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EC = Эквадор
    .of = 47eed270f2193608
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EE = Эстония
    .of = 745c804591ed3210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EG = Мысыр
    .of = 0c0158ea35f69208
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EH = Батыс Сахара
    .of = 0905a0ef30055861
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ER = Эритрея
    .of = 035e9c9ca5bd9611
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ES = Испания
    .of = 0340fef1246e1e2e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ET = Эфиопия
    .of = 38a970b19ba3240e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FI = Финляндия
    .of = 4f72fa484717a5a3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FJ = Фиджи
    .of = d1f10284eeb17b25
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FK = Фолкленд аралдары
    .of = 2d6cc8e022aa6b28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FM = Микронезия
    .of = 2b0b27c3c818d3c1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FO = Фарер аралдары
    .of = c476083bd2103740
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FR = Франция
    .of = 197fa224d16dfb3a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GA = Габон
    .of = da9c46238d685dd0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GB = Ұлыбритания
    .of = 60d030567ebed023
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GD = Гренада
    .of = 011c7749a72288d1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GE = Грузия
    .of = cc21fdd8a2feaeef
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GF = Француз Гвианасы
    .of = 77db266236c31444
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GG = Гернси
    .of = b6c1b2fd8c79c92b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GH = Гана
    .of = b1f5a25a355988e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GI = Гибралтар
    .of = 150f9c6ce9757d57
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GL = Гренландия
    .of = 3a274306bdf72849
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GM = Гамбия
    .of = 3913627053beb0cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GN = Гвинея
    .of = e7fe3dcaf5a7aa94
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GP = Гваделупа
    .of = f40d59d618140e2a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GQ = Экваторлық Гвинея
    .of = 7c4d3345963c8e0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GR = Грекия
    .of = 53bec667eca9549a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GS = Оңтүстік Георгия және Оңтүстік Сандвич аралдары
    .of = 0f48fe65da566d10
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GT = Гватемала
    .of = 4367d56d22907562
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GU = Гуам
    .of = 1ac08a7e3e4bfccf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GW = Гвинея-Бисау
    .of = 1afad01947836d1e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GY = Гайана
    .of = 4e733d4ee0bc4b42
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HK = Гонконг
    .of = 29de74b9917bf134
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HM = Херд аралы және Макдональд аралдары
    .of = c3b1a99767ee86a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HN = Гондурас
    .of = d127e041a0b5b70d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HR = Хорватия
    .of = 6da80fa828f0be9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HT = Гаити
    .of = 36fc4acf9bf2ec62
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HU = Венгрия
    .of = b95c1002002c6b01
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ID = Индонезия
    .of = a8d455d69e0abbc9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IE = Ирландия
    .of = a1a184229e1eef3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IL = Израиль
    .of = 058c7ac71b432a65
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IM = Мэн аралы
    .of = c8f8297dc3ba6737
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IN = Үндістан
    .of = 438164f6028a3eac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IO = Үнді мұхитындағы Британ аймағы
    .of = f78139fbacaafb7b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IQ = Ирак
    .of = 886da7d1b71cf458
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IR = Иран
    .of = 886db6d1b71d0dd5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IS = Исландия
    .of = 9eea99ad6b59d1a5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IT = Италия
    .of = da33ce25ac8c012c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JE = Джерси
    .of = f77b99441ffb694d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JM = Ямайка
    .of = 1460731b3d0d9809
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JO = Иордания
    .of = ae7d3d45078e5a6f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JP = Жапония
    .of = 79314939aba9dabb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KE = Кения
    .of = 0dfe6cfe33603b03
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KG = Қырғызстан
    .of = eaf000f5503d2041
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KH = Камбоджа
    .of = 3eff13152848f11b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KI = Кирибати
    .of = e138c16568e44516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KM = Комор аралдары
    .of = a3a9b6746279b6d5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KN = Сент-Китс және Невис
    .of = 8883830eee995647
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KP = Солтүстік Корея
    .of = 886da0707008c216
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KR = Оңтүстік Корея
    .of = dcad1f14f64dec28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KW = Кувейт
    .of = ee515082a1757f98
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KY = Кайман аралдары
    .of = 2ffef1640115dc96
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KZ = Қазақстан
    .of = b2f5b25155786613
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LA = Лаос
    .of = 8210ccb4a6f16630
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LB = Ливан
    .of = 3e4433936b3ace2a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LC = Сент-Люсия
    .of = adfff02fcb150d0c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LI = Лихтенштейн
    .of = 1e4df8ef297c1a7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LK = Шри-Ланка
    .of = 1891aa32eb143ef4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LR = Либерия
    .of = 3c4e7b87fad39475
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LS = Лесото
    .of = c435fc398d34ebed
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LT = Литва
    .of = 1350d2e244e0864c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LU = Люксембург
    .of = 3853a42f5736e109
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LV = Латвия
    .of = 270db69e90778f06
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LY = Ливия
    .of = 543136b531288f6a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MA = Марокко
    .of = 8e04a4eeb3bb1539
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MC = Монако
    .of = bde4b39a38195182
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MD = Молдова
    .of = d179dbe570e7c143
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ME = Черногория
    .of = eec83f7ce10a94a3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MF = Сен-Мартен
    .of = 043c525247e06c41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MG = Мадагаскар
    .of = 3e1fa498c5d57e15
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MH = Маршалл аралдары
    .of = c5fff5f916812521
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MK = Солтүстік Македония Республикасы
    .of = 6574c13230b3fb51
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ML = Мали
    .of = 49f866aed016eff4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MM = Мьянма (Бирма)
    .of = f24814281d222198
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MN = Моңғолия
    .of = ad118122d0fa59eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MO = Макао
    .of = d24e1f0b9d414ccc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MP = Солтүстік Мариана аралдары
    .of = 9ba50de88d3c7f4a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MQ = Мартиника
    .of = dd74d6c815cae872
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MR = Мавритания
    .of = 7aa452bac53f7ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MS = Монтсеррат
    .of = fb55efa56d1a3056
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MT = Мальта
    .of = c7ab0c0b96ac67b6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MU = Маврикий
    .of = 9e8d9d97d3abe5f0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MV = Мальдив аралдары
    .of = 1776ec2b831984dc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MW = Малави
    .of = 96b855b1628d08e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MX = Мексика
    .of = 035b035a2ccc7f56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MY = Малайзия
    .of = 9906a7b0f0377962
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MZ = Мозамбик
    .of = 8ae1d817f71a568f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NA = Намибия
    .of = 9d262087247065e6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NC = Жаңа Каледония
    .of = 84f3603c5b2609a7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NE = Нигер
    .of = 0f4191a7bd4a194e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NF = Норфолк аралы
    .of = ac561f19e475c907
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NG = Нигерия
    .of = 8a71f44a3779642c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NI = Никарагуа
    .of = 134db89c383820b8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NL = Нидерланд
    .of = 046268c0212f5eab
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NO = Норвегия
    .of = 6a472d1d1216fbb7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NP = Непал
    .of = 9cf85a84b8f31729
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NR = Науру
    .of = 9e8d3665edde89a6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NU = Ниуэ
    .of = 33d7f6c6b6716706
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NZ = Жаңа Зеландия
    .of = 7b7c35d64ced9ba0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-OM = Оман
    .of = 4ab263c07a3a0302
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PA = Панама
    .of = ac7cab44fbafbefd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PE = Перу
    .of = 0a527319d880b443
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PF = Француз Полинезиясы
    .of = 1f5519e3ec3382d7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PG = Папуа — Жаңа Гвинея
    .of = 1d8f25443204010f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PH = Филиппин
    .of = 73fd03286e22544c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PK = Пәкістан
    .of = 55767688bb55a482
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PL = Польша
    .of = bc2d5059669f41e5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PM = Сен-Пьер және Микелон
    .of = 90c47cb35754f362
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PN = Питкэрн аралдары
    .of = 14974206d5c2aa29
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PR = Пуэрто-Рико
    .of = 808691915d3aab37
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PS = Палестина аймақтары
    .of = 37b55d5963a805e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PT = Португалия
    .of = b42dfe4436f7d667
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PW = Палау
    .of = 2d59ad0db95d51f4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PY = Парагвай
    .of = 2a8bad57acdb0d2d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-QA = Катар
    .of = 94a2a91cde8a9d7e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RE = Реюньон
    .of = e377604fb0815d68
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RO = Румыния
    .of = 4e4a6b130db93640
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RS = Сербия
    .of = 0847ed91ede71d2f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RU = Ресей
    .of = 92ec3bb251fba2cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RW = Руанда
    .of = 0c328486946b048a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SA = Сауд Арабиясы
    .of = 84176ee3397f64df
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SB = Соломон аралдары
    .of = e35152e862ab8eaa
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SC = Сейшель аралдары
    .of = 943f2dd2fda578ee
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SD = Судан
    .of = f895c01abb955758
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SE = Швеция
    .of = 00368ff898724a0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SG = Сингапур
    .of = 6e3094e70ecbea41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SH = Әулие Елена аралы
    .of = 684fc35acbd6b4b4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SI = Словения
    .of = 97faa8ca3caa801a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SJ = Шпицберген және Ян-Майен
    .of = 55a634fe38d608e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SK = Словакия
    .of = d3ad7da79b154aa9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SL = Сьерра-Леоне
    .of = e1c98611690850ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SM = Сан-Марино
    .of = 0d3df01921c1f8b3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SN = Сенегал
    .of = bdf969ec0236b264
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SO = Сомали
    .of = ceb490d71fa482ad
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SR = Суринам
    .of = f1a76a914260f61f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SS = Оңтүстік Судан
    .of = 4dfb92fcc2799d21
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ST = Сан-Томе және Принсипи
    .of = 9717fd3586ff4f3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SV = Сальвадор
    .of = b854de5ee40b1af6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SX = Синт-Мартен
    .of = 5676fa61c6df8827
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SY = Сирия
    .of = 5fa1d13db8d39453
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SZ = Свазиленд
    .of = d6dbf7fc7d6e3587
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TC = Теркс және Кайкос аралдары
    .of = 3cf86250bde89285
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TD = Чад
    .of = 1d319e9d0ccbc39b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TF = Францияның оңтүстік аймақтары
    .of = 852c1b38f64752a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TG = Того
    .of = 5a56f2fb39fc00a2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TH = Тайланд
    .of = 53fbd8eef240dcf6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TJ = Тәжікстан
    .of = faad0fe9b142dd8f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TK = Токелау
    .of = 4e4d1ebfb3e60c66
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TL = Тимор-Лесте
    .of = 5445738841f9b83a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TM = Түрікменстан
    .of = d25d30dc8215722e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TN = Тунис
    .of = 739b7d0964bbfd1a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TO = Тонга
    .of = bb34f2e3aa40af4e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TR = Түркия
    .of = 4163617b62d58568
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TT = Тринидад және Тобаго
    .of = f5e0320e8fe009dd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TV = Тувалу
    .of = 8bba69e756dd098c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TW = Тайвань
    .of = 4385134a24c680f9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TZ = Танзания
    .of = ec87fc7196c372ab
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UA = Украина
    .of = 8a0c961c0152f516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UG = Уганда
    .of = 07f0d494f14f1555
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UM = АҚШ-тың сыртқы кіші аралдары
    .of = 72a4e1b7545729f3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-US = Америка Құрама Штаттары
    .of = 0d2dc028c3b7c9ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UY = Уругвай
    .of = c6f4558354abfe27
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UZ = Өзбекстан
    .of = f49851754ac930db
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VA = Ватикан
    .of = a394603595351ea6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VC = Сент-Винсент және Гренадин аралдары
    .of = 7098ff7631f9d931
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VE = Венесуэла
    .of = f11221ff9129071c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VG = Британдық Виргин аралдары
    .of = cfad0c9eff7ea7b7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VI = АҚШ-тың Виргин аралдары
    .of = c848dc463429e2ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VN = Вьетнам
    .of = 01c0f092bdf35feb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VU = Вануату
    .of = d42752577e67fff7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WF = Уоллис және Футуна
    .of = 8780c5bc306196e7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WS = Самоа
    .of = 703be173fa63ebb8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-XX = азаматтығы жоқ адам
    .of = 62ca984941d3d86d

country-YE = Йемен
    .of = c9603d3c535b6569
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-YT = Майотта
    .of = b019bc283c8c4cda
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZA = Оңтүстік Африка Республикасы
    .of = 2db5bda2829f77e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZM = Замбия
    .of = e7cd3e8725e13705
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZW = Зимбабве
    .of = 410941f7e65ed5ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR
