### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-kg-actual_work_counts = Тиісті түрде рәсімделмеген шарт, егер жұмыс берушінің келісімімен жұмыс істей бастасаңыз, жарамды.
    .of = 83d11c72f609ea23

provision-kg-written_contract_old_code = 2004 жылғы кодекс бойынша шарт екі данада жазылған және жұмысқа алу туралы бұйрық үш күн ішінде шығарылған; белгілі мерзімді шарт ең көбі бес жыл бола алатын.
    .of = df94acac05135488

provision-kg-electronic_contract = Шарт пен еңбек кітапшасы электрондық болуы мүмкін.
    .of = b213acfa942dee88

provision-kg-probation = Сынақ мерзімі ең көбі үш айға созылады.
    .of = 94498f9056ce0a05

provision-kg-delay_interest = Кешіктірілген әр күн үшін жұмыс беруші сізге жоғарғы шексіз өсімпұл төлеуге тиіс; демалыс ақысы мен түпкілікті есеп айырысу да солай.
    .of = 1be70f47fbb4d9c6

provision-kg-minimum_wage_of_the_year = Толық ай жұмыс істейтін ешкімге ең төмен жалақыдан аз төлеуге болмайды.
    .of = 33e9977d930d19c3

provision-kg-minimum_wage_of_the_year-note = Бұл сома негізінен зейнетақы есебіне қызмет етеді; әдеттегі жалақы одан әлдеқайда жоғары.
    .of = 8f83d52466487698

provision-kg-cashless_pay = Жалақы банк шотына түседі; банк жоқ жерде, маусымдық далалық жұмыста, шоттар тыйымға түскенде және ауыл шаруашылығы кооперативтерінде қолма-қол ақшаға уақытша рұқсат етіледі.
    .of = 48f6c62efca2ffaf

provision-kg-overtime = Бір күндегі алғашқы екі үстеме сағат сағаттық ақының бір жарым есесімен, кейінгі сағаттар екі есе төленеді; демалыс немесе мереке күнгі жұмыс екі есе төленеді.
    .of = 2985b71a9c6441b9

provision-kg-forty_hours = Қалыпты жұмыс аптасы қырық сағат.
    .of = 31caf64bb5099144

provision-kg-settlement_on_last_day = Тиесілінің бәрі соңғы жұмыс күні төленеді.
    .of = 5fec5760a2f40180

provision-kg-three_years_for_wages = Жалақы туралы талап жалақы төленуге тиіс болған күннен басталатын мерзім ішінде беріледі.
    .of = 0adb2e4f5e1eacdd

provision-kg-old_debt_see_lawyer = Ескі кодекс кезінде төленуге тиіс болған жалақы бойынша мерзім анық емес және қысқа болуы мүмкін: қазір заңгерге жүгініңіз.
    .of = 8b03e4eb42cb62da

provision-kg-worker_chooses_forum = Таңдау сізде: еңбек даулары жөніндегі комиссия, еңбек инспекциясы немесе сот; медиация да мүмкін.
    .of = 8d67089e082d014d

provision-kg-commission_decides = Комиссия өтініштен кейін он күн ішінде шешеді.
    .of = 4ac74ffe89b7e3e9

provision-kg-commission_decision_carried_out = Шешімге он күн ішінде шағымдануға болады және ол содан кейінгі үш күнде орындалады; әйтпесе комиссия куәлік береді, оны сот орындаушылары орындатады.
    .of = ff070ea0727e2444

provision-kg-complain_to_inspection = Төленбеген жалақы немесе басқа бұзушылықтар туралы Еңбек заңнамасын бақылау және қадағалау қызметіне шағымдана аласыз.
    .of = 45dbb25a75c0d386

provision-kg-complain_to_inspection-where = Еңбек министрлігінің жанындағы Еңбек заңнамасын бақылау және қадағалау қызметі
    .of = 97dd2e841177a499

provision-kg-no_court_fee_for_wages = Жалақы туралы талапта жұмыскер мемлекеттік баж төлемейді.
    .of = d76cb101c88e5b5f

provision-kg-injury_lump_sum = Жұмыстағы жарақат немесе өлім үшін Министрлер Кабинеті белгілеген мөлшерде біржолғы төлем беріледі; мөлшері табылмады.
    .of = 8c498e16b60b2d35

provision-kg-ombudsman = Алты өңірлік кеңсесі бар Омбудсменге (Акыйкатчы) жүгіне аласыз.
    .of = 71d54c45a77476b2

provision-kg-country_permit_held = Дәл сол елге мемлекеттік рұқсаты бар делдал сізді сонда жіберуге құқылы.
    .of = 10ae269c149c8f4c

provision-kg-country_permit_missing = Бұл елге рұқсаты жоқ делдал сізді сонда жіберуге құқылы емес.
    .of = e51dc947b1ff6997

provision-kg-recruiter_needs_permit = Делдал әр елге рұқсатты ведомствоаралық комиссиядан, әдетте бір жылға алады; мемлекеттің рұқсаттар тізімі жария.
    .of = 78947b5e191b84c8

provision-kg-recruiter_needs_permit-note = Делдалды тізімнен дәл сіздің еліңіз және бүгінгі күн бойынша іздеңіз.
    .of = 77349d57477c8cfc

provision-kg-unlicensed_fine = Рұқсатсыз адам жіберетін делдалға айыппұл салынады.
    .of = 243586662d9d271b

provision-kg-permit_suspended_for_false_data = Жалған мәлімет үшін делдалдың рұқсаты тоқтатыла тұрады.
    .of = 5a958618418a3299

provision-kg-written_assistance_contract = Кетер алдында делдал сізбен көмек туралы жазбаша шартқа қол қояды.
    .of = 0a207086454ffdb4

provision-kg-state_centre_is_free = Шетелде жұмысқа орналастыру мемлекеттік орталығы мемлекеттер арасындағы келісімдер бойынша жұмысқа тегін көмектеседі.
    .of = 151d7db7d72499d8

provision-kg-body_brought_home = Азамат шетелде қайтыс болса, денесін елге жеткізу ақысын мемлекет төлейді.
    .of = dd439707f29ceeb5

provision-kg-body_brought_home-where = Елшілік немесе консулдық, не Еңбек министрлігінің шетелдегі азаматтар орталығы
    .of = bd33d5ebab3a5081

provision-kg-papers_for_bringing_home = Төлем үшін мына құжаттар тапсырылады.
    .of = 4a49df4a58bec505

provision-kg-papers_for_bringing_home-documents = өтініш; паспорт; туыстықты растайтын құжат; заңдастырылған немесе апостиль қойылған қайтыс болу туралы куәлік
    .of = 35ff8365b9e85721

provision-kg-fixed_help_2017 = Отбасы денені елге жеткізуге белгілі бір сома алған.
    .of = 99ee51af44b0ea46

provision-kg-refund_2011 = Отбасының денені елге жеткізу шығындары өтелген.
    .of = 81b89e55c84bfa3f

provision-kg-moscow_office = Еңбек министрлігінің Мәскеудегі кеңсесі азаматтарға төленбеген жалақыны өндіріп алуға көмектеседі.
    .of = 43d2babeea313d10

provision-kg-moscow_office-where = Қырғызстан Еңбек министрлігінің Мәскеудегі кеңсесі
    .of = f18bea166523c339

provision-kg-expulsion_for_overstay = Елде болу немесе транзит ережелерін бұзғаны үшін шетелдік елден шығарып жіберілуі мүмкін.
    .of = b6f2a6ce25cd1fe0

provision-kg-expulsion_for_work = Керек рұқсатсыз жұмыс істегені үшін шетелдік елден шығарып жіберілуі мүмкін.
    .of = f1e039191090fb74

provision-kg-host_fine = Елде ереже бұзып жүрген шетелдікті тұрғызған адамға айыппұл салынады, бір айдан артық созылса – көбірек.
    .of = 34c6d824aaec4872

provision-kg-border_work_without_patent = Патентсіз жұмыс істейтін шекаралық жұмыскер айыппұл төлейді.
    .of = 8fa756346513c54d

provision-kg-union_ninety_days = Еуразиялық экономикалық одақ азаматтары кез келген жүз сексен күнде елде тоқсан күн бола алады.
    .of = 886e3b1eb95ca1e4

provision-kg-sixty_in_one_hundred_twenty = Грузия, Тәжікстан, Әзербайжан және Молдова азаматтары кез келген жүз жиырма күнде елде алпыс күн бола алған.
    .of = b6d97d58325d6758

provision-kg-thirty_in_sixty = Тізімдегі мемлекеттерден визасыз келушілер кез келген алпыс күнде елде отыз күн бола алады.
    .of = 2f1de2ee23d70c64

provision-kg-thirty_in_sixty-note = Тізім оқылмады; визасыз мемлекеттердің көбі сонда.
    .of = 9969d3a00a08e71e

provision-kg-uzbek_sixty_days = Өзбекстан азаматтары елде алпыс күн бола алады; бұрын болған күндер есептеледі.
    .of = 7a8c60b5fde4e573

provision-kg-register_after_five_days = Мемлекетіңіз босатылғандар тізімінде болмаса, елде бес күннен артық болсаңыз, тіркелуге тиіс едіңіз.
    .of = 340f0c098a7b1d97

provision-kg-registration_fine = Елде тіркелмей бес күннен артық болған адам айыппұл төлеген.
    .of = f641b59ca7e8dbcc

provision-kg-kazakhstanis_free_of_registration = Қазақстан азаматтарына алғашқы отыз күнде тіркелу керек емес.
    .of = 749d6f4c6fdd1a6c

provision-kg-kazakhstanis_registration_needed = Отыз күннен кейін Қазақстан азаматтарына тіркелу керек.
    .of = 67e24f07cf3e84df

provision-kg-kazakhstanis_register = Елде отыз күннен артық болсаңыз, олар аяқталғанға дейін тіркеліңіз.
    .of = 1222cec881f0dd38

provision-kg-no_private_registration = Жеке сапарға тіркеу тұру құжаты бар адамдарға ғана беріледі.
    .of = 88f39762cb7186fc

provision-kg-entry_refused_ninety_days = Елде тіркелмей тоқсан күннен артық болған Қазақстан азаматын тоқсан күн бойы елге кіргізбейді.
    .of = e4872bba607cf5df

provision-kg-income_tax_of_the_month = Салық резиденті болсаңыз да, болмасаңыз да, жалақыдан табыс салығы ұсталады.
    .of = 8fe64e26be029511

provision-kg-contributions_three_percent = Уақытша болып жатқан шетелдіктер үшін жалақының үш пайызы мөлшерінде жарна төленген.
    .of = 4fb1407fce7cbbfb

provision-kg-contributions_of_worker = Әлеуметтік жарналардың жұмыскер бөлігі жалақыдан ұсталады.
    .of = 05507107c0ed26a1

provision-kg-contributions_of_employer = Жұмыс беруші әлеуметтік жарналардың өз бөлігін қосады.
    .of = 611a6fd2e11c3c1e

provision-kg-contributions_of_employer_2025 = Жұмыс беруші өз бөлігін қосады; жеке жұмыс берушілер үшін 2025 жылғы нұсқаулық әлдеқайда төмен мөлшерлемені атайды, ол шетелдіктерді қамти ма, ол шешілмеген.
    .of = bdee3012658924bf

provision-kg-contributions_like_citizens = Жарналардың жұмыскер бөлігі азаматтардың да, Еуразиялық экономикалық одақ елдерінен келген жұмыскерлердің де жалақысынан бірдей ұсталады.
    .of = 041226eb616a1990

provision-kg-private_employer_contribution = Жеке жұмыс беруші азаматтар үшін және Еуразиялық экономикалық одақ елдерінен келген жұмыскерлер үшін өз бөлігін қосады.
    .of = 9a78351b1e995059

provision-kg-trafficking_law = Адам саудасының алдын алу және оған қарсы күрес туралы заң жұмыс істеуге мәжбүрленген адамдарды қорғайды; алдымен тегін заң көмегіне немесе құрбандарға көмектесетін ұйымға жүгініңіз.
    .of = 1df486630f42daf7

provision-kg-two_permits = Екі құжат керек: жұмыс берушіге рұқсат және сізге рұқсат.
    .of = bfa2afc6250e9b61

provision-kg-entrepreneur_permit = Кәсіпкер ретінде өзіне жұмыс істейтін шетелдікке шетелдік кәсіпкердің рұқсаты керек.
    .of = 0516da31e2b799f2

provision-kg-single_permit = Бірыңғай рұқсат квотадағы үлесті, жұмысқа рұқсатты және жұмыс визасын алмастырады.
    .of = a85be7ff9874801c

provision-kg-single_permit-note = Пилоттық жоба алдымен 2026-01-01 күніне дейін белгіленді, кейін ұзартылды. Одан кейін не болатыны осы мәтін жазылған кезде белгісіз болды.
    .of = 95a40d757e69f689

provision-kg-no_single_permit_for_minors = Бірыңғай рұқсат он сегіз жастан бастап қана беріледі.
    .of = a853ee7c3ddc1d6a

provision-kg-after_the_pilot = Бірыңғай рұқсаттың пилоттық жобасы 2026 жылғы 1 шілдеде аяқталуға тиіс еді; одан кейін қандай ереже келетінін біз көрмедік. Біреу төлемей немесе жұмысты бастамай тұрып Сыртқы істер министрлігінен сұраңыз.
    .of = 6f89d881b56e4919

provision-kg-border_patent = Үйге үнемі қайтып тұратын, көрші визасыз мемлекеттің азаматы рұқсат пен визаның орнына патентпен жұмыс істейді.
    .of = dd41b8b52a23354b

provision-kg-permit_for_one_employer = Рұқсатты басқаға беруге болмайды: ол онда аталған жұмыс беруші мен жұмыскерге арналған.
    .of = 6ce26762d1fb0665

provision-kg-refused_if_locals_available = Бұл жұмысқа жергілікті жұмыскерлер бар болса, рұқсат беруден бас тартылады.
    .of = 198d43b63f5aa15c

provision-kg-permit_length = Заң бойынша рұқсат басшылар мен мамандарға бір жылға, білікті жұмысшыларға екі жылға берілген; іс жүзінде ол бір жылға берілген.
    .of = 9c022eea83506256

provision-kg-entrepreneur_permit_length = Заң бойынша кәсіпкердің рұқсаты үш жылға дейін қолданылған; іс жүзінде ол бір жылға берілген.
    .of = cef3d59ca21542ea

provision-kg-single_permit_application = Бірыңғай рұқсатқа өтініш Сыртқы істер министрлігінің электрондық виза порталында беріледі.
    .of = ea82847a91468315

provision-kg-single_permit_application-where = Электрондық виза порталы (evisa)
    .of = f02cb003c5c03e97

provision-kg-single_permit_decision = Министрлік жеті жұмыс күні ішінде шешеді.
    .of = a2f678862a922826

provision-kg-single_permit_sixty_days = Бірыңғай рұқсат алдымен алпыс күнге беріледі.
    .of = 1f3ba9cc78bed47f

provision-kg-single_permit_year = Алғашқы алпыс күннен кейін бірыңғай рұқсат үш жүз алпыс күнге беріледі.
    .of = 9df3a35a64addb9d

provision-kg-two_permits_fee = Екі құжаттың алымдары бірге: жұмыс беруші өз рұқсаты үшін төлейді, жұмыскердің рұқсаты бөлек төленеді.
    .of = 012ddfae72b1bb23

provision-kg-employer_pays_permit = Жұмыс беруші өз рұқсаты үшін алым төлейді.
    .of = 50055911b70959a1

provision-kg-worker_permit_paid = Жұмыскердің рұқсатының өз алымы бар.
    .of = 68baedba137aa843

provision-kg-entrepreneur_fee = Шетелдік кәсіпкердің рұқсатына алым бар.
    .of = df90f5608533d4a9

provision-kg-single_permit_one_fee = Бірыңғай рұқсат үшін бір біріктірілген алым төленеді; оның сомасы табылмады.
    .of = 1a4cb88530f69d53

provision-kg-single_permit_guarantee = Жұмыс беруші бірыңғай рұқсат үшін кепілдік алым төлейді, ол қайтарылмайды.
    .of = fa588781f3f519ab

provision-kg-hire_within_quota = Жұмыс беруші комиссиядан шетелдік жұмыскерлердің жылдық квотасынан үлес сұраған.
    .of = fcda903763b29de6

provision-kg-quota_of_the_year = Үкімет бір жылға шетелдік жұмыскерлердің санын белгілейді; 2025 жылдан бері ол салалар бойынша бөлінбейді.
    .of = 80d6f6f9d38c8885

procedure-kg-employer_and_worker_permit = Жұмыс берушіге рұқсат және жұмыскерге рұқсат
    .of = 3a778c8695ffc3df

procedure-kg-single_permit_procedure = Электрондық виза порталындағы бірыңғай рұқсат
    .of = b89df3d660fa42bd
