### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

fact-protection_registered_date = Шуморо кадом рӯз барои ҳимояи муваққатӣ ба қайд гирифтанд?
    .of = a0a6d0e346286009

fact-asylum_application_date = Шумо кадом рӯз барои ҳимояи байналмилалӣ ариза додед?
    .of = a1870d6eb7ec76d2

fact-local_staff = Дар он ҷо ба корфармо чанд нафар шаҳрванди ин кишвар кор мекунад?
    .of = 82d2ecdac363c6ce

fact-locals_sought = Оё хадамоти шуғл чор ҳафта кормандони маҳаллиро ҷуст ва касеро наёфт?
    .of = 3672a1aa2ad79fae

fact-stay_document = Шумо кадом ҳуҷҷате доред, ки барои дар кишвар будан иҷозат медиҳад?
    .of = dbbe4ba5af2a21e9

fact-group_may_remain = Оё шумо ба гурӯҳе мансубед, ки метавонад бимонад: оилаи дорандаи корт, шиносномаи дорои раводид, иҷозатномаи кор, хизматчии собиқ, шиносномаи нав?
    .of = 74dd4e1022acfd9a

fact-permits_before = Шумо пештар бо ҳамин корфармо чанд иҷозатномаи кор доштед?
    .of = 67d53f268b573396

fact-legal_work_years = Шумо чанд сол дар ин кишвар қонунӣ кор кардаед?
    .of = ca34450cba0a2f98

fact-residence_permit_months = Иҷозатномаи истиқомати шумо барои чанд моҳ эътибор дорад?
    .of = 6bc2c959ac9955b9

fact-permit_end_date = Иҷозатномаи кори шумо кадом рӯз тамом мешавад ё тамом шудааст?
    .of = 8b92d0ee6bab371b

fact-permit_renewed = Оё иҷозатнома баъд аз тамом шуданаш дароз карда шуд ё бекор карда шуд?
    .of = 98fbefce4209a3f4

fact-permit_for_this_job = Оё иҷозатномаи кори шумо маҳз барои ҳамин корест, ки мекунед?
    .of = 0671850902619245

fact-end_reported = Оё дар бораи ба охир расидани кор ба мақомоти давлатӣ дар вақташ хабар доданд?
    .of = 4ad5a47c594834ca

fact-repeat_breach = Оё барои ҳамин гуна вайронкунӣ пештар ҷазо дода шуда буд?
    .of = 1cf87ecda0636f82

fact-visa_free_entry = Оё шумо мувофиқи қоидаи бераводид бе раводид ворид шудед ё ворид мешавед?
    .of = 934815cc88d9eabf

fact-lawful_until_date = Охирин рӯзе, ки ба шумо мондан иҷозат буд, кадом рӯз буд?
    .of = f8ced3271fa75565

fact-removal = Оё шуморо ихроҷ, депортатсия ё бо реадмиссия баргардонданд?
    .of = b11c64ee970ab497

fact-removal_date = Шуморо кадом рӯз аз кишвар бароварданд?
    .of = 8703e64826572ccc

fact-removed_before = Оё шуморо пеш аз ин ҳам аз ин кишвар бароварда буданд?
    .of = 6594770499d39fe2

fact-learned_date = Шумо кадом рӯз аз қарор огоҳ шудед?
    .of = 4ca3a62b73daafbc

fact-decision_date = Қарор кадом рӯз қабул шуд?
    .of = 9be150cbfd617ecf

fact-unpaid_fine = Оё ҷарима, андоз ё харҷи ихроҷ аз будубоши пешина то ҳол пардохта нашудааст?
    .of = 41ed353d3b745203

fact-tax_return_missing = Оё аз шумо барои будубоши пешина эъломияи андоз аз даромад талаб карданд ва шумо онро насупоридед?
    .of = e2dbc9765646f8fc

fact-false_data = Оё дар ариза маълумоти бардурӯғ ё ҳуҷҷатҳои қалбакӣ буд?
    .of = 494db88d4f3d8e9c

fact-fingerprints_refused = Оё шумо дар сарҳад аз додани изи ангушт даст кашидед?
    .of = 405a819670c20a3a

fact-means_proof = Оё шумо нишон дода метавонед, ки барои будубош ва барои баромадан пул доред?
    .of = 45fc5b9ede05e597

fact-transit_breach = Оё шумо қоидаҳои транзитро вайрон кардед?
    .of = 8797fa37cd2b5e1d

fact-illegal_crossing = Оё шумо сарҳадро қасдан, берун аз қоидаҳо убур кардед?
    .of = 245ad4afb29e7301

fact-housing_despite_breach = Оё тарафи қабулкунанда ба касе манзил дод, ки дар кишвар бо вайрон кардани қоидаҳо буд?
    .of = 884faa3eba6dfdce

fact-notice_missed = Оё тарафи қабулкунанда дар бораи омадан дар вақташ хабар надод?
    .of = 9e8a7ded1bf66725

fact-worker_outside_permit = Оё корманд мансаб ё касби дигаре дорад, на он ки дар иҷозатнома навишта шудааст?
    .of = b4417b6f4b0f23b1

fact-work_start_date = Шумо дар асл кадом рӯз ба кор сар кардед?
    .of = 7e95c84b4612c5d0

fact-employer_knew = Оё корфармо ё шахсе, ки ӯ масъул таъин кардааст, медонист, ки шумо кор мекардед?
    .of = 86cddf6940ae8682

fact-documents_held = Оё корфармо ё каси дигар шиноснома ё дигар ҳуҷҷатҳои шуморо дар дасти худ нигоҳ медорад?
    .of = 97fc50382efae46d

fact-agency_work = Оё шуморо як ширкат ба кор гирифт ва барои кор ба ширкати дигар фиристод?
    .of = 53c4abd839b8a5ee

fact-job_through_agency = Оё корро ба шумо агентӣ ё миёнарав ёфт?
    .of = 18d60b9b47f1a408

fact-accident_at_work = Оё бо шумо ё хешованди шумо дар кор ҳодисаи нохуш рӯй дод?
    .of = 6a5f398ecb8f14da

fact-injury_date = Ҳодисаи нохуш кадом рӯз рӯй дод?
    .of = 2b40aa6515d537df

fact-injury_severity = Осеб то чӣ андоза вазнин буд?
    .of = b9ac7e1471e5ab55

fact-injury_reported = Оё корфармо дар бораи ҳодисаи нохуш дар вақташ хабар дод?
    .of = 5c7e1111798f2d9d

fact-severity_opinion_date = Клиника кадом рӯз хулосаи худро дар бораи вазнинии осеб дод?
    .of = fb77a8108100a716

fact-investigation_start_date = Комиссия кадом рӯз ба таҳқиқи ҳодисаи нохуш сар кард?
    .of = 868d702d583e675e

fact-investigation_end_date = Таҳқиқ кадом рӯз тамом шуд?
    .of = ddd6f8c5a901177b

fact-capacity_lost = Оё духтурон устувор аз даст рафтани қобилияти меҳнатии шуморо муайян карданд?
    .of = 990e6882d7596926

fact-gross_pay = Музди меҳнати шумо барои як моҳ пеш аз андоз чанд аст?
    .of = 38349aabf4daa74b

fact-taxable_income = Даромади андозбандишавандаи шумо барои сол чанд аст?
    .of = a35a4ef6ccaa1266

fact-tax_resident = Оё шумо резиденти андозии ин кишвар ҳастед?
    .of = 4dfa5b241023eb92

fact-works_on_patent = Оё шумо бо патент кор мекунед?
    .of = bd329706893acdfd

fact-patent_advance = Шумо барои патенти ҳамон моҳ пешакӣ чанд пул додед?
    .of = 2c3b7fa05c7dc084

fact-patent_notice = Оё корфармо огоҳиномаи мақомоти андозро дорад, ки ҳуқуқи ба ҳисоб гирифтани пешпардохтро медиҳад?
    .of = 8e0badafdced9125

fact-child_needs_school = Оё шумо кӯдаке доред, ки ба ӯ дар ин ҷо ҷойи мактаб лозим аст?
    .of = ac20640da000384b

fact-expecting_child = Оё шумо интизори таваллуди кӯдак ҳастед?
    .of = 58aa9af51c20110d

fact-complicated_birth = Оё таваллуд мураккаб гузашт?
    .of = 312c20d531b22912

fact-care_kind = Кадом кумаки тиббӣ лозим аст?
    .of = 9402f68b6112e8bc

fact-health_insured = Оё шумо суғуртаи тиббие доред, ки дар ин ҷо эътибор дорад?
    .of = 46e22a4d4e196495

fact-offence_count = Дар се соли охир дар ин кишвар нисбат ба шумо чанд ҷарима ё дигар қарор оид ба ҳуқуқвайронкунии маъмурӣ, аз ҷумла ҷаримаҳои роҳ, эътибори қонунӣ пайдо кард?
    .of = bbb28fe87de67db6

fact-earlier_offence_date = Яке пеш аз охирини ин қарорҳо кадом рӯз эътибори қонунӣ пайдо кард?
    .of = 204769d4c0c457df

fact-last_offence_date = Охирини ин қарорҳо кадом рӯз эътибори қонунӣ пайдо кард?
    .of = 3c7ee3fc8b5f275e

fact-offences_migration_or_order = Оё ҳар дуи ин қарорҳо дар бораи тартиботи ҷамъиятӣ ё дар бораи қоидаҳои будубош ё кори хориҷиён буданд?
    .of = aa76a511b0abf3b6

fact-overstay_excused = Оё шумо аз сабаби табобати таъҷилӣ, бемории вазнин ё марги хеши наздике, ки дар ин ҷо зиндагӣ мекунад, ё қувваи рафънопазир аз кишвар баромада натавонистед?
    .of = 5ea64529d22e43fc

fact-conviction_unspent = Оё шумо барои ҷинояти қасдона маҳкум шудаед ва доғи судии шумо то ҳол барҳам нахӯрдааст?
    .of = 00dd99c319fe8052

fact-exclusion_ground = Оё мақомоти давлатӣ қарор кардааст, ки ҳузури шумо хатарнок ё номатлуб аст, ва чаро?
    .of = 8843a2a75d789bf7

fact-false_information = Оё шумо дидаю дониста дар бораи худ ё мақсади будубоши худ маълумоти бардурӯғ додед?
    .of = 43e626340180ef59

fact-forged_documents = Оё ҳуҷҷатҳои қалбакӣ (шиноснома, патент, сертификат, муҳр) истифода шуданд?
    .of = 7812c9b263605a0e

fact-border_rules_broken = Оё ҳангоми убур қоидаҳои сарҳадӣ, гумрукӣ ё санитарӣ вайрон карда шуданд?
    .of = 504b079ecb47861d

fact-entered_despite_ban = Оё шумо дар ҳоле ворид шудед, ки медонистед вуруди шумо баста аст?
    .of = 0b5af0c4a005c41b

fact-ban_decided = Оё ягон мақомот дар бораи бастани вуруди шумо қарор кардааст (то ҷое ки шумо медонед)?
    .of = 2c076119fac4b49b

fact-present_now = Оё шумо ҳоло дар ин кишвар ҳастед?
    .of = 60b4dd1dc6f8435e

fact-basis_loss = Оё будубоши шумо ҳоло қонунӣ аст, ва агар не, чаро?
    .of = ce9b4eb5477623a5

fact-register_failures = Шумо чанд бор вазифаи феҳристро иҷро накардед (ба даъват наомадед, ҷойи худро хабар надодед)?
    .of = 00c7f679ca7e773e

fact-via_recruiter = Оё ширкат ё шахсе шуморо ба кор мефиристад ё дар хориҷа барои шумо кор меёбад?
    .of = 526d457c699f56c3

fact-recruiter_permit = Оё он миёнарав барои кишваре, ки шуморо ба он ҷо мефиристанд, иҷозатнома ё литсензияи давлатӣ дорад?
    .of = 674d6b1fcf26396d

fact-recruiter_permit-why = Рӯйхати иҷозатномаҳо барои ҳама кушода аст; иҷозатнома барои як кишвар барои кишвари дигар иҷозатнома нест.
    .of = 3e42e0a1f5bcfa4a

fact-recruiter_contract = Оё шумо бо миёнарав шартномаи хаттӣ доред?
    .of = 4fde567a8c479d64

fact-recruiter_false_data = Оё миёнарав дар бораи худ ё дар бораи кор маълумоти бардурӯғ дод?
    .of = 7ba6dc28c11e5142

fact-died_abroad = Оё хешованди шумо дар хориҷа вафот кардааст?
    .of = 3276a120d87a5827

fact-organised_recruitment = Оё шумо дар агентии муҳоҷирати давлати худ ба қайд гирифта шудаед ва тавассути ҷалби муташаккилонаи он меравед ё рафтаед?
    .of = c4b80e38fb5868e6

fact-destination_needs_visa = Оё кишваре, ки шумо ба он ҷо меравед, аз шумо раводид талаб мекунад?
    .of = 3d20ac30ec181d79

fact-exit_permission_held = Оё шумо барои рафтан иҷозати давлати худро доред?
    .of = dbba3f30b2c32718

fact-in_distress_abroad = Оё шумо дар хориҷа бе пул, бе ҳуҷҷат ё бе кумак мондаед, ё бемор ё захмӣ ҳастед, ва мехоҳед ба ватан баргардед?
    .of = 2373462d5019e43f

fact-absence_days = Шумо чанд рӯз берун аз ҷойи бақайдгирии доимии худ мемонед?
    .of = 4134a055b02440dd

fact-permit_speed = Иҷозатнома дар кадом муҳлат лозим аст?
    .of = e5312caf2d9853bb

fact-qualified_specialist = Оё мақомоти давлатӣ шуморо ба мутахассиси соҳибихтисос нисбат додааст?
    .of = 0fde6b0659e3f5a0

fact-top_university = Оё дипломи шумо аз яке аз донишгоҳҳоест, ки қонун дар рӯйхати пешсафони ҷаҳон овардааст?
    .of = 86409f3aa60f66e4

fact-experience_years = Шумо чанд сол бо ин касб кор кардаед?
    .of = cb941e543e45bc73

fact-yearly_pay_usd = Дар шартнома барои як сол чанд доллари ИМА музди меҳнат навишта шудааст?
    .of = 14a0065d935abc20

fact-spouse_of_citizen = Оё шумо бо шаҳрванди ин кишвар дар никоҳ ҳастед?
    .of = 385539bd77887a2e

fact-border_breach = Оё шуморо барои вайрон кардани қоидаҳои сарҳади давлатӣ аз кишвар бароварданд?
    .of = 4aeb0a505ddc362b

fact-purpose_breach = Оё дар қарор гуфта шудааст, ки шумо мақсади эълоншудаи сафарро вайрон кардед ё маълумоти бардурӯғ додед?
    .of = 13427f7369fe7f63

fact-breaches_in_three_years = Дар се соли охир нисбат ба шумо чанд вайронкунии қоидаҳои будубош муқаррар шудааст?
    .of = 0841fa2c98f32dce

fact-unfavourable_conditions = Оё кор дар шароити зарарнок ё ба тарзи дигар номусоид аст?
    .of = 4649a48b845876df

fact-departure_date = Шумо кадом рӯз барои кор дар хориҷа аз кишвари худ меравед ё рафтаед?
    .of = b4ad8f943d163a79

fact-departure_registered = Оё шартномаи шумо пеш аз рафтан дар мақомоти муҳоҷирати кишвари шумо ба қайд гирифта шуда буд?
    .of = f19ff0c732dd053a

fact-accompanied = Оё бо шумо падар, модар ё васӣ сафар мекунад?
    .of = 72fdffc1eac3ab6b

fact-recruiter_repeat = Оё миёнарав пештар барои ҳамин гуна вайронкунӣ ҷазо гирифта буд?
    .of = faee47854fed7e9e

fact-permit_issue_date = Иҷозатнома ё патент кадом рӯз дода шуд?
    .of = bff6f4af41806097

fact-permit_paid_until_date = Рӯзи охирине, ки барои он иҷозатнома ё патент пардохта шудааст, кадом аст?
    .of = 8e8e23cf86603de1

fact-permit_region = Иҷозатнома ё патенти шуморо кадом минтақа додааст?
    .of = 78b01c357f0e5709

fact-work_in_permit_region = Оё кори шумо дар ҳамон минтақаест, ки иҷозатнома ё патенти шуморо додааст?
    .of = c904a995ad179ba1

fact-permit_annulled = Оё иҷозатнома ё патенти шумо бекор карда шуд?
    .of = 252376b63ae8bc7d

fact-permit_annulled_date = Он кадом рӯз бекор карда шуд?
    .of = c3ee75fdaada306f

fact-biometrics_done = Оё шумо аз муоинаи тиббӣ, гирифтани изи ангушт ва суратгирӣ, ки аз хориҷиён талаб мекунанд, гузаштед?
    .of = c5b6e4c548792328

fact-language_exam_date = Сертификати шумо оид ба забон, таърих ва қонун кадом рӯз дода шуд?
    .of = 6ed78e2532cd4eb2

fact-stay_prolonged = Оё мақомоти муҳоҷират будубоши шуморо бо сабаби дигар, на аз рӯи шартнома ё патент, дароз кардааст (масалан, аз сабаби беморӣ ё оила)?
    .of = 09876fc4a66e20d2

fact-stay_over_ninety = Оё шумо аз 90 рӯз зиёд мемонед?
    .of = 678c1ebeeb3b9174

fact-geolocation_lost = Оё барномаи мобилии мақомот зиёда аз се рӯзи корӣ ҷойи шуморо нафиристодааст?
    .of = 9f777c4c1b5a9d64

fact-notice_given = Оё корфармо дар бораи шартномаи шумо ба мақомоти муҳоҷират дар вақташ хабар дод?
    .of = 516bd65e3018bc2c

fact-pay_report_given = Оё корфармо дар бораи музди меҳнати мутахассисони баландихтисоси худ ҳар семоҳа хабар медиҳад?
    .of = 6223b19237fe2cf7

fact-nationality = Шумо шаҳрванди кадом кишвар ҳастед?
    .of = 512d32c15077317c

fact-nationality-why = Аҳдномаҳо ва қоидаҳои раводид ба шаҳрвандӣ вобастаанд.
    .of = ec66ae064e976330

fact-destination = Савол дар бораи кадом кишвар аст?
    .of = 8e12e400aed8e561

fact-age = Шумо чандсолаед?
    .of = 3e2d06eb64673d3a

fact-birth_date = Шумо кай таваллуд шудаед?
    .of = abbd5dc949400179

fact-fear_of_return = Агар шумо маҷбур шавед, ки ба кишвари худ баргардед, оё аз он чи бо шумо рӯй доданаш мумкин аст, метарсед?
    .of = b47ab46ad312bd9f

fact-fear_of_return-why = Баъзе қадамҳо ба мақомот хабар медиҳанд, ки шумо дар куҷоед. Агар дар хатар бошед, аввал ба ёрии ҳуқуқии ройгон муроҷиат кунед.
    .of = aaea818dbefd0677

fact-trafficking_signs = Оё касе ҳуҷҷатҳои шуморо нигоҳ медорад, шуморо ба кор маҷбур мекунад ё рафтан намемонад?
    .of = 4a71c3809cf53500

fact-trafficking_signs-why = Одамони дар ин вазъ қарордошта ҳуқуқҳои дигар доранд ва набояд ба пулис бе ҳамроҳ, якка раванд.
    .of = 34830c5430404530

fact-legal_status = Шумо дар ин кишвар кадом статус доред?
    .of = a3c86751d52a9679

fact-ethnic_kazakh = Оё шумо қазоқи этникӣ ҳастед?
    .of = 736711f3d913fb5f

fact-visa_held = Оё шумо раводиди ин кишварро доред?
    .of = c0c4cf722df353a8

fact-residence_permit_held = Оё шумо иҷозатномаи истиқомат (барои Қазоқистон: РВП) доред, ки ҳанӯз эътибор дорад?
    .of = fd328828d052254c

fact-family_of_citizen = Оё шавҳар, зан, падар, модар ё фарзанди шумо шаҳрванди ин кишвар аст ё дар ин ҷо доимӣ зиндагӣ мекунад?
    .of = e771ef69a801ea35

fact-trafficking_victim = Оё мақомоти давлатӣ шуморо ҷабрдидаи савдои одамон эътироф кардааст?
    .of = 5eb371361449224f

fact-family_size = Дар оила бо ҳамроҳии шумо чанд нафар зиндагӣ мекунад?
    .of = d6f2bb07c1dcc473

fact-family_income_quarter = Тамоми оила дар се моҳи охири пеш аз муроҷиат чанд пул гирифт?
    .of = 57a03969a2466a4c

fact-family_income_quarter-why = Музди меҳнат, алимент, фурӯш, иҷора ва маҳсули хоҷагии ёрирасон ҳисоб мешавад; худи кумак ва баъзе кумакпулиҳо ҳисоб намешаванд.
    .of = 83be1daca9ac3ea8

fact-regional_subsistence_minimum = Ҳадди ақали зиндагӣ дар минтақаи шумо барои семоҳаи охир чанд аст?
    .of = 4937c4566db518fd

fact-regional_subsistence_minimum-why = Онро ҳар семоҳа мақомоти омор нашр мекунад.
    .of = c2ff33bf8c47633e

fact-regional_median_income = Даромади медианӣ ба як нафар дар минтақаи шумо барои семоҳаи охир чанд аст?
    .of = 3d39aeb1d532a9e8

fact-regional_median_income-why = Онро ҳар семоҳа мақомоти омор нашр мекунад.
    .of = c2ff33bf8c47633e

fact-able_bodied_member = Оё дар оила касе ҳаст, ки кор карда метавонад?
    .of = aeb2fb89d7bffd6c

fact-able_bodied_cannot_work = Оё ба кор кардани ҳамаи онҳо сабаби узрнок монеъ мешавад, масалан нигоҳубини кӯдаки хурдсол ё бемор?
    .of = ba466a366382b20f

fact-consumer_loan = Оё оила ғайр аз ипотека қарзи дигар дорад?
    .of = 772b41bede188f01

fact-children_one_to_six = Дар оила чанд кӯдаки аз яксола то шашсола ҳаст?
    .of = 771c2bf9fb6844e5

fact-purpose = Шумо чаро дар ин кишвар ҳастед ё чаро ба он ҷо меравед?
    .of = 4e12e4c951dd3fff

fact-entry_date = Шумо бори охир кадом рӯз ворид шудед ё ворид мешавед?
    .of = bca092aa2237dade

fact-exit_date = Шумо кадом рӯз аз кишвар баромадед?
    .of = 21ff2f04cec535ef

fact-stays = Будубошҳои шумо дар ин кишвар: аз кадом рӯз то кадом рӯз?
    .of = 55715c38c0588299

fact-stays-why = Рӯзҳо аз рӯи чанд сафар ҳисоб мешаванд.
    .of = af421b5ea64f805e

fact-overstay = Дар будубоши охирини худ шумо баъд аз охирин рӯзи иҷозатдодашуда чанд рӯз зиёд мондед (то имрӯз, агар ҳанӯз дар он ҷо бошед)? 0, агар зиёд намонда бошед.
    .of = 51a9f8dafc7b8c8a

fact-address_change_date = Шумо нишонии худро кадом рӯз иваз кардед?
    .of = ede5169f7dd25ebf

fact-registered = Оё шумо дар ҷойи будубоши худ ба қайд гирифта шудаед?
    .of = 1612443ec6ab9c0c

fact-host_size = Ба шумо кӣ манзил медиҳад: шахси алоҳида, ширкати хурд, миёна ё калон?
    .of = 9d0d1f915edfb6c0

fact-repeat_within_year = Оё шумо ё ширкат дар давоми соли охир барои ҳамин гуна вайронкунӣ ҷазо гирифтаед?
    .of = dd4a6cfe099aa9f1

fact-region = Дар кадом минтақа?
    .of = 0131f3bd2f4d98ce

fact-residence_permit_start_date = Иҷозатномаи истиқомати шумо аз кадом рӯз эътибор дорад?
    .of = 3c2f3fcd89d12ab1

fact-residence_permit_end_date = Муҳлати иҷозатномаи истиқомати шумо кадом рӯз тамом мешавад?
    .of = 6169db336c8daa5c

fact-danger_learned_date = Шумо кадом рӯз фаҳмидед, ки ба хона баргаштан барои шумо хатарнок аст?
    .of = c46b9129092ca776

fact-former_citizen = Оё шумо ягон вақт шаҳрванди ин кишвар будед?
    .of = 67b707d6c6c066d0

fact-family_of_kandas = Оё дар оилаи шумо қазоқи этникӣ ё шаҳрванди собиқи Қазоқистон ҳаст?
    .of = 39d84252cde6b3c8

fact-family_of_kandas-why = Аз оилаи онҳо дар сарҳади Қазоқистон ҳуҷҷати камтар мепурсанд.
    .of = 4ea7a6960ac76555

fact-host_confirms = Оё соҳиби манзил тасдиқ мекунад, ки шумо дар он ҷо зиндагӣ мекунед?
    .of = 92345b8f90ff89b4

fact-settlement_date = Шумо кадом рӯз бо кумаки давлат дар минтақа ҷойгир карда шудед?
    .of = 5615b65ef81d8f66

fact-region_left_date = Шумо аз он минтақа кадом рӯз рафтед ё меравед?
    .of = 5362491a2e4ea419

fact-family_of_worker = Оё шумо шавҳар, зан ё фарзанди таҳти таъминоти хориҷие ҳастед, ки дар ин кишвар кор мекунад?
    .of = 06e59d405b6dd27c

fact-worker_nationality = Он аъзои кории оила шаҳрванди кадом кишвар аст?
    .of = abccc8af6fbb2ba9

fact-contract_ended_early = Оё шартнома пеш аз муҳлати мувофиқашуда тамом шуд?
    .of = 5ec193b23c8258a7

fact-stay_extended = Оё мақомоти муҳоҷират будубоши шуморо ба муҳлати шартнома дароз кардааст?
    .of = c051b53f9de6063b

fact-border_stamped_document = Оё шумо бо ҳуҷҷате ворид шудед, ки дар он муҳри сарҳад мезананд?
    .of = c4ac616247aebf48

fact-contribution_months = Дар ин кишвар барои шумо саҳмияти нафақавӣ чанд моҳ пардохта шудааст?
    .of = 375d105f09ef5e56

fact-border_worker = Оё шумо он тарафи сарҳад, дар кишвари ҳамсоя, зиндагӣ мекунед ва мунтазам ба хона бармегардед?
    .of = 6686998cdb94eff8

fact-exempt_from_registration = Оё давлати шумо дар рӯйхати ин кишвар ҳаст, ки ба шаҳрвандони давлатҳои он чанд ҳафта бақайдгирӣ лозим нест?
    .of = 4c9cee2df8755621

fact-wage_debt = Қарзи музди меҳнат дар назди шумо чанд аст?
    .of = bbaa8bc183e29088

fact-wage_due_date = Музди меҳнат кадом рӯз бояд дода мешуд?
    .of = bb42112e17cbd086

fact-pay_period_end_date = Моҳ ё давраи дигаре, ки барои он музди меҳнат қарз мондааст, кадом рӯз тамом шуд?
    .of = e3dc4af81c9cb78e

fact-payment_date = Он кадом рӯз пардохта шуд, ё фоиз то кадом рӯз ҳисоб карда шавад?
    .of = 77d4c1b73f76cc33

fact-pay_still_owed = Оё музди меҳнат имрӯз ҳам қарз мондааст?
    .of = 83afeec34e671b15

fact-pay_part = Шумо аз музди меҳнат чӣ қадарашро гирифтед?
    .of = bcdfbcc55d7095b6

fact-pay_received = Ба шумо барои он моҳ чанд пул доданд?
    .of = c7afbc89b5646b79

fact-full_month = Оё шумо он моҳ соатҳои пурраро кор кардед?
    .of = ff559645c4de578e

fact-pay_accrued = Оё корфармо ин музди меҳнатро дар дафтарҳои худ ё варақаҳои ҳисоби музд навиштааст?
    .of = 38f985f71a090e50

fact-final_judgment = Оё ҳалномаи суд, ки эътибори қонунӣ пайдо кардааст, ин музди меҳнатро ҳамчун қарз эътироф кардааст?
    .of = 0e44c5f7b6d746ce

fact-monthly_wage = Музди мувофиқашуда барои як моҳи пурра чанд аст?
    .of = b23eb31969d93fe0

fact-average_monthly_pay = Музди меҳнати миёнаи шумо дар як моҳ чанд буд?
    .of = 5575767310aa160a

fact-hourly_wage = Ба шумо барои як соат чанд пул медиҳанд?
    .of = 08b5c33983b4d464

fact-extra_hours = Шумо соатҳои иловагиро кай кор кардед?
    .of = 772e0a67242372ff

fact-overtime_hours = Шумо он рӯз чанд соати иловагӣ кор кардед?
    .of = d384c7e641747c85

fact-average_month_hours = Дар тавозуни вақти кории сол моҳи миёна чанд соат дорад?
    .of = 907b93e8a1c151cd

fact-idle_time_cause = Дар бекористӣ кӣ гунаҳкор буд?
    .of = 09a06262b22879fc

fact-deduction_basis = Аз музди меҳнати шумо бо кадом асос пул нигоҳ медоранд?
    .of = e10e788062bb4922

fact-deduction_consent = Оё шумо ба нигоҳдории пул хаттӣ розӣ шудед?
    .of = 4ef22092ad9c0028

fact-dispute = Оё бо корфармо баҳс ҳаст ва он дар бораи чист?
    .of = a2a39e61254e9b6e

fact-dismissal_date = Шумо фармони аз кор озод карданро кадом рӯз гирифтед?
    .of = a2b8f44ba55c1fdf

fact-breach_learned_date = Шумо кадом рӯз фаҳмидед ё бояд мефаҳмидед, ки ҳуқуқи шумо вайрон шудааст?
    .of = 0a9b0e04655c5070

fact-claim_sum = Даъвои шумо ба кадом маблағ аст?
    .of = 24aba66afa42a2f1

fact-claim_won = Оё шумо дар суд ғолиб омадед?
    .of = b15ae5fe35ac1755

fact-staff_count = Дар назди корфармо чанд нафар кор мекунад?
    .of = 29fbbf43e5a7a946

fact-heads_firm = Оё шумо роҳбари ширкат ё аъзои мақомоти иҷроияи он ҳастед?
    .of = 65553f0dbd8f2d7d

fact-special_service = Оё шумо дар артиш, дар мақомоти махсус ё ҳифзи ҳуқуқ ё ҳамчун хизматчии давлатӣ хизмат мекунед?
    .of = 6a441b1530914a3e

fact-commission_exists = Оё корфармо комиссияи баҳсҳои меҳнатӣ (комиссияи мусолиҳа) дорад?
    .of = c1c4adab61768e8e

fact-commission_decided = Оё комиссия аллакай баҳси шуморо ҳал кардааст?
    .of = c07f2bc32a0bfc6d

fact-mediation_agreement = Оё бо корфармо дар бораи миёнҷигарии (медиатсияи) ин баҳс созишнома ҳаст?
    .of = fbc02c4db4faaf8d

fact-employer_kind = Корфармои шумо кист?
    .of = 84c44d9c2e930d62

fact-employer_kind-why = Иҷозатнома барои хоҷагии хонагии шахсӣ ҳеҷ гоҳ барои ширкат эътибор надорад.
    .of = 93923d8ad9df7a4d

fact-employer_size = Корфармо чӣ қадар калон аст?
    .of = 3384602bd7d3a444

fact-job_field = Ин чӣ гуна кор аст?
    .of = 578f8e66e09c77a5

fact-permit_category = Кадом категорияи корманд: 1 роҳбар, 2 роҳбари воҳид, 3 мутахассис, 4 коргари соҳибихтисос?
    .of = 3849bb14c67a99e7

fact-contract_signed = Оё шумо шартномаи имзошудаи меҳнатӣ ё шартномаи гражданӣ-ҳуқуқӣ доред?
    .of = da16cb1d6b492fde

fact-contract_date = Шартнома кадом рӯз имзо шуд?
    .of = 76b4a376b9256610

fact-contract_end_date = Шартнома кадом рӯз тамом шуд ё тамом мешавад?
    .of = 3959165a61952b3a

fact-permit_held = Оё шумо барои ин кор иҷозатнома, патент ё маълумотнома доред?
    .of = e7d852542b80df29

fact-working = Оё шумо аллакай кор мекунед?
    .of = 424406a3dd0eef3a

fact-months_wanted = Барои чанд моҳ?
    .of = 84c588cf7e64e3a5

fact-seasonal_days = Кори мавсимӣ чанд рӯз давом мекунад?
    .of = 7fa20ad105180bb6

fact-seasonal = Оё ин кори мавсимӣ аст?
    .of = 48575e9a3f756c00

fact-intra_corporate_transfer = Оё корфармои хориҷии шумо шуморо ба ширкати худаш дар ин кишвар мефиристад?
    .of = e2d13fd05034bb95

fact-highly_qualified = Оё шуморо ҳамчун мутахассиси баландихтисос ба кор мегиранд?
    .of = 9698ccbc39d8ddf2

fact-application_date = Ариза кадом рӯз дода мешавад ё дода шудааст?
    .of = be28193147330895

fact-work_ground = Оё яке аз инҳо ба шумо рост меояд?
    .of = 19a82eabd274e031

fact-work_ground-why = Дар ин мансабҳо берун аз иҷозатномаи оддӣ кор мекунанд.
    .of = 7d3190b18f0e0613

fact-employer_sector = Корфармо дар кадом соҳаи иқтисод кор мекунад?
    .of = 07eb91c2480318d8

fact-household_workers = Дар он хоҷагӣ бо чунин иҷозатнома бо ҳамроҳии шумо чанд хориҷӣ кор мекунад?
    .of = ca7833fa09152074

fact-in_demand_profession = Оё касби шумо дар рӯйхати давлатии касбҳои серталаб ҳаст?
    .of = c8d123b47c2ff5e4

fact-permit_start_date = Иҷозатнома аз кадом рӯз эътибор дорад?
    .of = 704433f114ff7f33

fact-permit_approval_date = Ба корфармо кадом рӯз хабар доданд, ки иҷозатнома маъқул шуд?
    .of = 06049a69ea1048c6

fact-vacancy_date = Ҷойи холии корӣ кадом рӯз дар портали давлатии шуғл гузошта шуд?
    .of = 2a1e90648088ab4a

fact-permit_extension = Оё ин дароз кардани иҷозатномаест, ки корфармо аллакай дорад?
    .of = 5b86dc81bba5588c

enum-stay_document-amayesh_card = корти солонаи гуреза (Амаеш)
    .of = 36a19df5fe75edd9

enum-stay_document-census_paper = варақаи баруйхатгирии хориҷиён
    .of = 206c9d420a2c3047

enum-stay_document-passport_visa = шиносномаи дорои раводид
    .of = 98783974effd687b

enum-stay_document-other = ҳуҷҷати дигар
    .of = f0fc7f3da200798d

enum-stay_document-none = ҳуҷҷат нест
    .of = a95de2af1962c9d3

enum-purpose-work = кор
    .of = 7058edf6366825c0

enum-purpose-study = таҳсил
    .of = 9bbcd2ada7e94c0e

enum-purpose-private = сафари шахсӣ
    .of = a8467a257efd2fc7

enum-purpose-business = сафари корӣ
    .of = 0a57c9bf0617041e

enum-purpose-family = ҳамроҳ шудан ба оила
    .of = f00f0323c4012449

enum-purpose-treatment = табобат
    .of = 383f1162ed2b91a8

enum-purpose-transit = транзит
    .of = 48c9d1414c835414

enum-purpose-asylum = ҷустани ҳимоя
    .of = 7b968fa83c3931b2

enum-legal_status-visitor = будубоши муваққатӣ, ё ҳоло дар он ҷо нест
    .of = 9f7816091ba66879

enum-legal_status-citizen = шаҳрванди ин кишвар
    .of = e22cf0b5a71eea02

enum-legal_status-permanent_resident = истиқомати доимӣ
    .of = c268b2ddbd383819

enum-legal_status-temporary_resident = иҷозатномаи истиқомати муваққатӣ
    .of = b07945e58761e747

enum-legal_status-refugee = гурезаи эътирофшуда
    .of = e7a66cc5601e0469

enum-legal_status-asylum_seeker = паноҳҷӯи дорои шаҳодатнома
    .of = 0c2a147d5a9aa293

enum-legal_status-temporary_asylum = паноҳгоҳи муваққатӣ
    .of = 99ddffdd2d4dfe03

enum-legal_status-temporary_protection = ҳимояи муваққатӣ
    .of = 5b5d1401d25f2adf

enum-legal_status-subsidiary_protection = ҳимояи иловагӣ
    .of = 85ea42a4eb1b7613

enum-legal_status-conditional_refugee = гурезаи шартӣ
    .of = 8158d1e3c6df4620

enum-legal_status-kandas = қандас (баргаштаи этникӣ)
    .of = 204a4c89d8786dfb

enum-legal_status-compatriot = иштирокчии барномаи кӯчонидани ҳамватанон
    .of = 30555774b0742ec6

enum-employer_kind-company = ширкат ё ташкилот
    .of = 63938883aea0fb49

enum-employer_kind-entrepreneur = соҳибкори инфиродӣ
    .of = 63aa001855300da5

enum-employer_kind-household = шахси алоҳида, барои хоҷагии хонагӣ
    .of = 3148757b32426dee

enum-employer_kind-branch = филиал ё намояндагии ширкати хориҷӣ
    .of = 579a610483dc6c3f

enum-employer_kind-state_body = мақомоти давлатӣ
    .of = b775e4f99315bae6

enum-employer_kind-self = ҳеҷ кас: барои худам кор мекунам
    .of = 7202234826d1f495

enum-employer_kind-none_yet = ҳоло ҳеҷ кас: кор меҷӯям
    .of = 77eb5e7d24bd0258

enum-firm_size-natural_person = шахси воқеӣ
    .of = 08a99e85235815b1

enum-firm_size-official = шахси мансабдор
    .of = 42af2ee75a3a0840

enum-firm_size-micro = микрокорхона
    .of = b5f8ed54253ebdb1

enum-firm_size-small = соҳибкории хурд
    .of = ea563fab2ff28866

enum-firm_size-npo = ташкилоти ғайритиҷоратӣ
    .of = ce8680543643ec59

enum-firm_size-medium = соҳибкории миёна
    .of = f3d02c3bccfb8eb8

enum-firm_size-large = соҳибкории калон
    .of = 7fca3407b3342a1e

enum-permit_need-not_required = иҷозатнома лозим нест
    .of = cb6602296a17596a

enum-permit_need-employer_permit = иҷозатнома ба корфармо
    .of = 6e6306b31ef8f951

enum-permit_need-household_permit = иҷозатнома ба корманд барои хоҷагии хонагӣ
    .of = 373f548fac876d5f

enum-permit_need-patent = патент
    .of = fd580208bdd70b57

enum-permit_need-work_permit = иҷозатномаи кор
    .of = ec5066c88844ebf3

enum-permit_need-ict_permit = иҷозатнома барои гузариши дохиликорпоративӣ
    .of = f81a1ec232657c09

enum-permit_need-seasonal_permit = иҷозатномаи мавсимӣ
    .of = 955a2eeb01948efc

enum-permit_need-qualification_certificate = маълумотномаи мувофиқати тахассус
    .of = 4b46f27f44192214

enum-permit_need-hqs_permit = иҷозатномаи мутахассиси баландихтисос
    .of = 74587f3d55ef333a

enum-permit_need-single_permit = иҷозатномаи ягона
    .of = 1f3efd0d0512f600

enum-permit_need-two_permits = иҷозатномаи корфармо ва иҷозатномаи корманд
    .of = 6098a06c134b86c7

enum-permit_need-entrepreneur_permit = иҷозатномаи соҳибкори хориҷӣ
    .of = ed2fa44a220200f7

enum-permit_need-status_needed = аввал бояд статус дода шавад
    .of = 668f16e03f5b3131

enum-permit_need-not_possible = барои ин кор иҷозат додан мумкин нест
    .of = 065b75301b543e12

enum-job_field-general = кори дигар
    .of = a8018e0ae9d5f9da

enum-job_field-construction = сохтмон
    .of = 597461965bae60ac

enum-job_field-agriculture = кишоварзӣ
    .of = 6964b33a940b6f22

enum-job_field-transport = нақлиёт ва расонидани бор
    .of = 2fbb91fb0973778d

enum-job_field-courier = курйер
    .of = 0ef576ccd65b2f34

enum-job_field-taxi = таксӣ
    .of = d97f55ef07c42f09

enum-job_field-trade = савдо
    .of = debb6ea6c4e2f4d9

enum-job_field-mining = истихроҷи маъдан
    .of = 4dfe83be7c2570e1

enum-job_field-manufacturing = истеҳсолот
    .of = 8c9472cc9a671545

enum-job_field-domestic = кори хонагӣ ва нигоҳубин
    .of = a3ff042c92f88914

enum-job_field-it = технологияи иттилоотӣ
    .of = c09f1430d88212ed

enum-job_field-teaching = омӯзгорӣ
    .of = cc3d234fd7da625e

enum-job_field-legal = кори ҳуқуқӣ
    .of = 36e9c41094fd4ae3

enum-job_field-medical = тиб
    .of = 7fb147d34f113c7d

enum-job_field-pharmacy = дорусозӣ
    .of = df05aeee4da9ffbc

enum-job_field-sport = варзиш
    .of = 5559658abc9ac26d

enum-job_field-catering = хӯроки умумӣ
    .of = 030744a03a74d3bc

enum-dispute-wages = надодан ё дер додани музди меҳнат
    .of = 52acac3ea7735202

enum-dispute-dismissal = аз кор озод кардан
    .of = fed06db9c2d5178e

enum-dispute-existence = корфармо инкор мекунад, ки ман кор кардаам
    .of = eecdf705a37dc967

enum-dispute-other = дигар
    .of = 0a24ad61c2562a55

enum-dispute-none = баҳс нест
    .of = 5b89b22435097152

enum-removal_kind-expelled = бо қарор ихроҷ шуда
    .of = d7a9044c777284f6

enum-removal_kind-deported = депортатсия шуда
    .of = 824cf1fc8a488d74

enum-removal_kind-readmitted = бо реадмиссия баргардонида шуда
    .of = 0cb4da4d2903de2d

enum-removal_kind-none = бароварда нашудааст
    .of = 64abd02ab4b26c9a

enum-injury_severity-light = сабук
    .of = 1f71d5a9cecc1b0f

enum-injury_severity-severe = вазнин
    .of = 000e4b5f3607f485

enum-injury_severity-fatal = марговар
    .of = 83eeb7c1b653d9b9

enum-injury_severity-several = чанд нафар осеб дид
    .of = fe83bb3aa24741ec

enum-care_kind-emergency = таъҷилӣ: хатар ба ҳаёт, ҳодисаи нохуш, заҳролудшавӣ, осеб
    .of = 841ca67a743ff89b

enum-care_kind-urgent = таъхирнопазир, вале бе хатар ба ҳаёт
    .of = 74c90a7bc693a4cf

enum-care_kind-planned = табобати нақшавӣ
    .of = 6d074a03e6e13849

enum-care_kind-emergency_birth = таваллуд ё ҳомиладорӣ, ҳолати таъҷилӣ
    .of = 85e92dad77e4dc72

enum-care_kind-planned_birth = таваллуд, нақшавӣ
    .of = 47b5883dd4caa924

enum-care_kind-dangerous_illness = бемории барои дигарон хатарнок
    .of = 7466366ece86f50e

enum-exclusion_ground-none = чунин қарор нест
    .of = 87a7c0bb3c2f97a5

enum-exclusion_ground-security = хатар ба мудофиа, амният, тартиботи ҷамъиятӣ ё саломатӣ
    .of = 4779bfbb9157e031

enum-exclusion_ground-infection = бемории сироятии аз рӯйхат
    .of = 9ada7f249f3ecf64

enum-exclusion_ground-undesirable = будубош бо сабаби дигар номатлуб дониста шудааст
    .of = a3f2f24322f6bfd0

enum-basis_loss-none = будубоши ман қонунӣ аст
    .of = 5eead6ec5bfd591f

enum-basis_loss-term_over = муҳлати будубош тамом шуд
    .of = f39968cd7af7171e

enum-basis_loss-permit_ended = иҷозатнома, патент ё иҷозатномаи истиқомат тамом шуд ё бекор карда шуд
    .of = 02cd96bdcf05778f

enum-basis_loss-contract_ended = шартномаи меҳнатӣ тамом шуд
    .of = 714cc4f7ba93041c

enum-basis_loss-stay_shortened = муҳлати будубош кӯтоҳ карда шуд
    .of = 3e7ba14e8063c9ad

enum-basis_loss-visa_annulled = раводид бекор карда шуд
    .of = 0d9a847f38556fa7

enum-basis_loss-asylum_ended = статуси гуреза ё паноҳгоҳ рад шуд ё аз даст рафт
    .of = af486747c8da21be

enum-basis_loss-illegal_crossing = сарҳад ғайриқонунӣ убур карда шуд
    .of = 7091d769a9df1ff5

enum-basis_loss-readmitted_in = ба ин кишвар бо реадмиссия супорида шуд, бе асоси будубош
    .of = 6b6a9c4bfac75206

enum-basis_loss-removal_decision = қарор дар бораи депортатсия ё номатлуб будани будубош
    .of = a088bc6db9dd90f9

enum-basis_loss-conviction = ҳукми суд
    .of = c0ed52b0d18b9612

enum-basis_loss-cruise = 72 соати будубоши круизӣ тамом шуд
    .of = c56eede3405e8639

enum-permit_speed-ordinary = муҳлати оддӣ
    .of = 1b74571febd49e03

enum-permit_speed-faster = тезтар, бо пардохти зиёдтар
    .of = 3fa6dcd55cfbeb0b

enum-permit_speed-fastest = аз ҳама тез, бо пардохти аз ҳама зиёд
    .of = 3668e2476a514da7

enum-assistance_form-unconditional = бе шарт
    .of = 63e59bb86fdfb0cb

enum-assistance_form-conditional = бо шарт: шартнома ва кумак дар ёфтани кор
    .of = d4089a6921fa4f01

enum-region-other = минтақаи дигар
    .of = e5c70ff40269de30

enum-region-moscow = Москва
    .of = f5b30ced9bebff69

enum-region-moscow_region = вилояти Москва
    .of = 960fc548df8a1ae3

enum-region-st_petersburg = Санкт-Петербург
    .of = 5cfe9d951b0948a7

enum-region-leningrad_region = вилояти Ленинград
    .of = ccfea18d08fdfef5

enum-region-returned_territories = ҳудудҳои баргардонидашудаи Озарбойҷон
    .of = b40b40cf99170bcb

enum-region-ashgabat = Ашқобод
    .of = 26871de490e059de

enum-region-krasnodar = кишвари Краснодар
    .of = 5237fdf0869ee244

enum-region-tula = вилояти Тула
    .of = 5041376524d9b1cb

enum-region-lipetsk = вилояти Липетск
    .of = 47a84cb15f45727b

enum-region-kamchatka = Камчатка
    .of = 73f16558abc2118e

enum-region-irkutsk = вилояти Иркутск
    .of = af15e2c69d934d94

enum-region-nizhny_novgorod = вилояти Нижний Новгород
    .of = 81b4e4b97025dcd1

enum-region-tyumen = вилояти Тюмен
    .of = 767be95477e8f0bd

enum-region-novosibirsk = вилояти Новосибирск
    .of = b2e61112866eec24

enum-region-perm = кишвари Перм
    .of = 276f32488853873d

enum-region-yakutia = Якутия
    .of = 4b95b0459329cea7

enum-region-altai_krai = кишвари Алтай
    .of = be6d853ba15d0ca0

enum-region-altai_republic = Ҷумҳурии Алтай
    .of = ba4b388513e2b5be

enum-region-adygea = Адигея
    .of = be14ff49c1ed528e

enum-region-novgorod = вилояти Новгород
    .of = c48c67f6b7dbf109

enum-region-chechnya = Ҷумҳурии Чеченистон
    .of = 9fd9b86f1cbfe143

enum-region-rostov = вилояти Ростов
    .of = c0f679987ab38328

enum-region-khanty_mansi = округи мухтори Ханти-Манси
    .of = 6b3841e3ec8e5a2e

enum-region-tatarstan = Тотористон
    .of = c75c5928b63ff895

enum-region-voronezh = вилояти Воронеж
    .of = e27030a8b7bd6d5e

enum-region-kursk = вилояти Курск
    .of = 287025ff2f5d1be1

enum-region-kaluga = вилояти Калуга
    .of = ede73ae4d2cf3cae

enum-region-primorye = кишвари Приморе
    .of = c45434aedf340f6c

enum-pay_part-nothing = ҳеҷ чиз
    .of = 1c4b98deef5e330a

enum-pay_part-below_minimum = камтар аз ҳадди ақали музди меҳнат
    .of = 61c83ae89fb686b0

enum-pay_part-under_half = камтар аз нисф
    .of = 9f8b1b8ea464ad58

enum-pay_part-half_or_more = нисф ё бештар, вале на ҳамааш
    .of = ff9da72b32fb7a14

enum-extra_hours-overtime = кори изофавақтӣ дар рӯзи корӣ
    .of = 1353d41cf51e5689

enum-extra_hours-day_off = дар рӯзи ид ё рӯзи истироҳат
    .of = 8cf81708cdef3c77

enum-extra_hours-night = шабона
    .of = 72a54ce4cf8c921e

enum-idle_time_cause-employer_cause = корфармо
    .of = 56218e385d12c841

enum-idle_time_cause-nobody = ҳеҷ кас
    .of = 1d3b7e9137dffe1e

enum-idle_time_cause-worker_cause = корманд
    .of = d9a13699ecb5191a

enum-deduction_basis-employer_act = қарори худи корфармо
    .of = 4aede3141276d6d7

enum-deduction_basis-by_law = қонун ё қарори суд
    .of = 4e6a0a3c52c7f88f

enum-deduction_basis-special = ҳолати махсусе, ки қонун ном бурдааст
    .of = ca93d706717f2b11

enum-work_ground-none = ҳеҷ кадоми инҳо
    .of = f1dc6df196c0f273

enum-work_ground-business_immigrant = омадам, ки соҳибкории худро пеш барам
    .of = c29129620db58ede

enum-work_ground-humanitarian = маро бо асоси башардӯстона қабул карданд
    .of = 617248d0330a0a33

enum-work_ground-court_sentence = суди ин ҷо ба ман ҷазо бе аз озодӣ маҳрум сохтан дод
    .of = 6780338741e37c85

enum-work_ground-branch_head = роҳбари якуми филиал ё намояндагии ширкати хориҷӣ ҳастам
    .of = fbbbfbc502695caf

enum-work_ground-foreign_firm_head = роҳбари ширкате ҳастам, ки пурра ба хориҷиён тааллуқ дорад
    .of = a261f1f5ef54471c

enum-work_ground-foreign_firm_deputy = муовини роҳбари ширкате ҳастам, ки пурра ба хориҷиён тааллуқ дорад
    .of = 8f451ca2cb75aeb7

enum-work_ground-investment_project = дар лоиҳаи афзалиятноки сармоягузорӣ ё дар назди пудратчии он кор мекунам
    .of = e67afb0b7a5fb3c4

enum-work_ground-economic_zone = дар лоиҳаи калони минтақаи махсуси иқтисодӣ ё дар назди пудратчии он кор мекунам
    .of = 5f2ce5d72e7153ee

enum-work_ground-education_fund = дар ташкилоти мухтори таҳсилот ё дар фонди он роҳбар ё мутахассиси дорои таҳсилоти олӣ ҳастам
    .of = c895da56690e0537

enum-work_ground-technology_hub = дар назди резиденти технопарки давлатӣ роҳбар ё мутахассиси дорои таҳсилоти олӣ ҳастам
    .of = b80fbb20eda5cf61

enum-work_ground-investment_contract_head = роҳбари ширкате ҳастам, ки бо Ҳукумат шартномаи калони сармоягузорӣ дорад
    .of = cc026df57ab56e64

enum-work_ground-financial_centre = дар маркази байналмилалии молиявӣ кор мекунам
    .of = 4ee76296e1f6ed03

enum-work_ground-crew = аъзои экипажи киштӣ, ҳавопаймо, қатора ё мошини боркаш ҳастам
    .of = be135d4488597a7a

enum-work_ground-artist_athlete = ҳунарманд ё варзишгар ҳастам
    .of = f81afcb843fb8523

enum-sector-agriculture = кишоварзӣ
    .of = 6964b33a940b6f22

enum-sector-utilities = об, барқ, партов
    .of = 9e7e6bca4fd33531

enum-sector-transport = нақлиёт
    .of = f9393d95a0b481f2

enum-sector-communications = иттилоот ва алоқа
    .of = 6766cf24b0b8d144

enum-sector-finance = молия
    .of = 0e5d388ed0e5b64d

enum-sector-professional = кори касбӣ, илмӣ, муҳандисӣ
    .of = 40735190a7c2c433

enum-sector-education = маориф
    .of = d391a4d14a5222d5

enum-sector-health = тандурустӣ
    .of = 4b74a14c2dad2964

enum-sector-arts = санъат ва фароғат
    .of = 6abd3dd737dfaa55

enum-sector-mining = саноати маъдан ва кони санг
    .of = dc4fd0f40ff08994

enum-sector-trade = савдо, таъмири мошин
    .of = d23018b75eedc93a

enum-sector-construction = сохтмон
    .of = 597461965bae60ac

enum-sector-manufacturing = истеҳсолот
    .of = 8c9472cc9a671545

enum-sector-other = соҳаи дигар
    .of = ec94aca88fc53ca4

topic-entry = Вуруд
    .of = 7dea6d25be21fb73

topic-stay = Муҳлати будубош
    .of = f1bf9ee6f5e0dd2b

topic-registration = Бақайдгирӣ
    .of = e1ef56fd05a573b8

topic-work = Иҷозати кор
    .of = 62315073626ed3dc

topic-fees = Пардохтҳо
    .of = 3a8fec852a246190

topic-hiring = Вазифаҳои корфармо
    .of = 38b3dbe14d835796

topic-quota = Квотаҳо ва ҳиссаи кормандони маҳаллӣ
    .of = 7d3e61d53c15f437

topic-contract = Шартномаи меҳнатӣ
    .of = 7214efafd4bc3267

topic-wages = Музди меҳнат
    .of = 242a7eb34626740e

topic-claims = Талабҳо: ба куҷо ва то кай
    .of = 72bb30c0b9cdbfd3

topic-injury = Осеб ва марг дар кор
    .of = f08e6dc2d3704c57

topic-taxes = Андозҳо ва саҳмиятҳо
    .of = 83b2aadcdc683184

topic-family = Оила ва кӯдакон
    .of = cddcaf0bbb219673

topic-health = Кумаки тиббӣ
    .of = 125f12fa99c02244

topic-pensions = Нафақаҳо
    .of = ee181465d03d5cde

topic-refugees = Паноҳгоҳ
    .of = 5b4f14008a542d96

topic-kandas = Бозгашти этникӣ
    .of = 20e71bbf9c16b3d8

topic-penalties = Вайронкунӣ ва оқибат
    .of = 119b24510c4596b4

topic-bans = Манъи вуруди такрорӣ
    .of = 53561e1865142511

topic-removal = Ихроҷ ва шахсони назоратшаванда
    .of = db7c9d35a5bfd29f

topic-remedies = Чӣ тавр шикоят кардан мумкин аст
    .of = 5fa06a231043cc9a

topic-trafficking = Савдои одамон ва меҳнати маҷбурӣ
    .of = 5e892683b158902c

topic-social = Кумаки иҷтимоӣ
    .of = 2e7c8903a5a487e2

topic-departure = Пеш аз рафтан
    .of = 594d44eff05f3b3a

topic-recruitment = Миёнаравон ва агентиҳо
    .of = 9372bbb70dee47e5

topic-return = Бозгашт ва кумаки давлати худ
    .of = 2b3421484e33bf56

conclusion-permit_apply_from = Барои иҷозатномаи кор ариза додан мумкин аст аз
    .of = bcd58967bcdd4a90

conclusion-permit_term = Муҳлати додани иҷозатномаи кор, на зиёда аз
    .of = 163ae34b8d67c086

conclusion-protected_places = Шумораи шахсони таҳти ҳимояи муваққатӣ, ки ин корфармо ба кор гирифта метавонад
    .of = d291f324dacd4e99

conclusion-foreign_places = Шумораи хориҷиёне, ки ин корфармо ба кор гирифта метавонад
    .of = c19f16354820d6be

conclusion-ban_until = Вуруд метавонад баста шавад то
    .of = c082ad229cb3347d

conclusion-entry_closed = Вуруд баста аст, охири муҳлат муайян нест
    .of = 909edabb1d3466fd

conclusion-expulsion_possible = Ихроҷ мумкин аст
    .of = e9f3bc7920704f67

conclusion-death_payment = Пардохт ба оилаи корманди ҳалокшуда
    .of = 20d0449771393453

conclusion-injury_income_base = Музди моҳона, ки аз рӯи он даромади аздастрафта ҳисоб мешавад
    .of = b1fb8aac8ac1ab52

conclusion-income_tax = Андоз аз даромад, ки аз музди моҳона нигоҳ дошта мешавад
    .of = 30ddd35e64e26293

conclusion-income_tax_year = Андоз аз даромад барои сол
    .of = a6027b4c034a6204

conclusion-maternity_leave = Рухсатии ҳомиладорӣ ва таваллуд
    .of = 51b9207a91705bfb

conclusion-language_test = Санҷиши забон пеш аз мактаб
    .of = c0d1e278363685c0

conclusion-care_free = Ин кумаки тиббӣ ройгон аст
    .of = 89153fbaedaea4fe

conclusion-controlled_person = Метавонад ба феҳристи шахсони назоратшаванда дохил карда шавад
    .of = d88aa10af63a4702

conclusion-recruiter_lawful = Ин миёнарав метавонад шуморо ба ин кишвар фиристад
    .of = f6a329b40a0a699f

conclusion-exit_closed_until = Давлати худатон метавонад ба рафтани шумо иҷозат надиҳад то
    .of = 4e8478d317d2e4f2

conclusion-permit_until = Иҷозатнома ё патент эътибор дорад то
    .of = 2caa1821acb0a194

conclusion-permit_valid_here = Иҷозатнома ё патенти шумо дар ин минтақа эътибор дорад
    .of = b0dd9a5eb3b5f121

conclusion-social_assistance_open = Шумо метавонед барои кумаки иҷтимоии унвонӣ муроҷиат кунед
    .of = 54cece8dceeff98f

conclusion-poverty_line = Сарҳади камбизоатӣ
    .of = f226c99820f30438

conclusion-social_assistance = Кумаки иҷтимоӣ ба оила, дар як моҳ
    .of = fbf3701cd6047301

conclusion-child_supplement = Иловапулӣ барои кӯдакони аз яксола то шашсола, дар як моҳ
    .of = e60db1cc8cc75ca6

conclusion-assistance_form = Шакли кумак
    .of = 48f855727d84e92d

conclusion-subsistence_minimum = Ҳадди ақали зиндагии миллӣ мувофиқи қонуни буҷет
    .of = 777abfc48febcb7a

conclusion-visa = Барои вуруд раводид лозим аст
    .of = 883d6fd4a1be1310

conclusion-stay_until = Шумо метавонед бимонед то
    .of = 7ea524d50287ed12

conclusion-days_left = Рӯзҳои боқимонда
    .of = 7be26c4efaf887eb

conclusion-overstay_days = Рӯзҳои зиёда аз муҳлат
    .of = 77ebbf8c892c55ac

conclusion-next_entry = Шумо метавонед аз нав ворид шавед аз
    .of = 84f5ffe4d5eb3fd1

conclusion-registration_needed = Бақайдгирӣ лозим аст
    .of = 5d17c5d6150a212d

conclusion-ethnic_status_open = Статуси баргаштаи этникӣ барои шумо дастрас аст
    .of = c5029209e43daf64

conclusion-ethnic_places = Ҷойҳои солона бо кумаки давлат барои ҷойгиршавӣ
    .of = 4be5b6645e1dc9e6

conclusion-labour_quota = Шумораи кормандони хориҷӣ, ки квотаи солона иҷозат медиҳад
    .of = 3a730356766c2784

conclusion-wage_interest = Фоиз барои дер пардохтан
    .of = d5b79aa4afa6e786

conclusion-minimum_wage = Ҳадди ақали музди моҳона
    .of = 40a0bc95ba3f95a6

conclusion-hourly_minimum = Ҳадди ақали музд барои як соат
    .of = c985fdffdd7669d1

conclusion-wage_shortfall = Аз ҳадди ақал кам дода шудааст ба маблағи
    .of = 2263599ce6de2c39

conclusion-overtime_pay = Камтарин музд барои соатҳои иловагӣ
    .of = 089c716d5f841af1

conclusion-idle_pay = Камтарин музд барои як моҳи бекористӣ
    .of = 2e39bbf3be2397bc

conclusion-deduction_cap = Бештарин маблағе, ки аз музди як моҳ нигоҳ доштан мумкин аст
    .of = 19b0f3a7cf2ca4e1

conclusion-claim_by = Талабро супоред то
    .of = feff06b3f29da3c9

conclusion-commission_first = Пеш аз суд комиссия меояд
    .of = 4b8e1476c22c747b

conclusion-court_fee = Боҷи судӣ барои корманд
    .of = b2c550e66d1e408a

conclusion-work_permit = Иҷозатнома барои ин кор
    .of = bbf1f2d620f0805c

conclusion-work_fee = Пардохт ё андоз барои иҷозатнома
    .of = 7e7406ba06563b34

conclusion-recognition_needed = Эътирофи диплом лозим аст
    .of = 0d9fbb3e3f672945

conclusion-vacancy_posting = Аввал бояд ҷойи холии корӣ эълон карда шавад
    .of = f78e7626b0890c8c

conclusion-permit_filing_from = Корфармо метавонад ариза супорад аз
    .of = f0a5b0020355b90e

conclusion-permit_months = Дарозтарин муҳлати иҷозатнома
    .of = 804c33554df54894

conclusion-trip_days = Рӯзҳои сафари хизматӣ берун аз минтақаҳои иҷозатнома дар як соли тақвимӣ, на зиёда аз
    .of = 4ce26cd41e2e98ac

conclusion-local_content = Ҳиссаи кормандони маҳаллӣ санҷида мешавад
    .of = 0273d63758cd8199

conclusion-local_share = Кормандони маҳаллӣ, на камтар аз
    .of = dd07faf87463fa9b

conclusion-counts_in_quota = Иҷозатнома ба квотаи солона дохил мешавад
    .of = f07a9ae8c50d7ca7

conclusion-quota_share = Квота, ҳамчун ҳисса аз қувваи корӣ
    .of = f48f4ae99364a2bd

conclusion-household_quota_share = Квота барои кормандони хоҷагиҳои хонагӣ, ҳамчун ҳисса аз қувваи корӣ
    .of = 437903a43745426c

group-national_registration = Қоидаҳои миллии бақайдгирӣ
    .of = a674657c0a08c896

group-national_stay_limit = Қоидаҳои миллии муҳлати будубош
    .of = 3b572c98f28a24c4

group-national_work_permit = Қоидаҳои миллии иҷозатномаи кор
    .of = 150f38fb5132df7e

safeguard = Аввал ба ёрии ҳуқуқии ройгон муроҷиат кунед: ин қадам ба мақомоти давлатӣ хабар медиҳад, ки шумо дар куҷоед.
    .of = 1bdfceaa3078b65d

country-AD = Андорра
    .of = 019c5567b6211a3e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AE = Аморатҳои Муттаҳидаи Араб
    .of = 2764375b4260395e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AF = Афғонистон
    .of = 83d31cc62e36f2e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AG = Антигуа ва Барбуда
    .of = 4e7f1d6510569956
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AI = Ангилия
    .of = 4984845e7c889220
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AL = Албания
    .of = e3858e110e935c8b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AM = Арманистон
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

country-AS = Самоаи Америка
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

country-AX = Ҷазираҳои Аланд
    .of = 59fdbe7e1ae7b7de
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AZ = Озарбойҷон
    .of = d53ac650594a17fc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BA = Босния ва Ҳерсеговина
    .of = 483ab06d89931228
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BB = Барбадос
    .of = a70747111fafbfdf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BD = Бангладеш
    .of = d507a084ff59cc84
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BE = Белгия
    .of = ebaaf027960b8c36
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BF = Буркина-Фасо
    .of = 11c8674e7ca9c50a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BG = Булғория
    .of = bb64522de1942b9c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BH = Баҳрайн
    .of = 3f0133ebe44821e2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BI = Бурунди
    .of = 66de77c6ec6f9dae
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BJ = Бенин
    .of = 9790b5c4fb704d55
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BL = Сент-Бартелми
    .of = 2ac47094e3167c7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BM = Бермуда
    .of = e9e7554385bd790b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BN = Бруней
    .of = a0e48e62abba1a3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BO = Боливия
    .of = 5f35181b08e1301b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BQ = Бонайре, Синт Эстатиус ва Саба
    .of = 408aed4539ff6ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BR = Бразилия
    .of = 115da009efe5f297
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BS = Багам
    .of = 87158c5cfb2f298a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BT = Бутон
    .of = 3a33efbaf60a88e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BV = Ҷазираи Буве
    .of = 433c8674044e4989
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BW = Ботсвана
    .of = 7a49e19f02a368b2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BY = Белорус
    .of = 063455394ebf9e0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BZ = Белиз
    .of = 1a80b5a5a7179f16
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CA = Канада
    .of = 1e05c2be1ad0ae3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CC = Ҷазираҳои Кокос (Килинг)
    .of = ac3294e6d6cc821a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CD = Конго, Ҷумҳурии Демократии
    .of = 1de8c6204fad8686
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CF = Ҷумҳурии Африқои Марказӣ
    .of = fb1909ade8e7bf56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CG = Конго
    .of = 6fd8ea913da8bf0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CH = Швейтсария
    .of = b25917e15a2ba942
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CI = Кот-д’Ивуар
    .of = d19e9f113502a585
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CK = Ҷазираҳои Кук
    .of = ebcb31b32880c963
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CL = Чили
    .of = 21e31adc9713e64a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CM = Камерун
    .of = c4fc13df0cd1cec5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CN = Хитой
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

country-CX = Ҷазираи Крисмас
    .of = ae7d35eb26afd210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CY = Кипр
    .of = 39c5700979521393
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CZ = Ҷумҳурии Чех
    .of = d0721f9a95d3509a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DE = Германия
    .of = ac8168c4b1f6cb9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DJ = Ҷибути
    .of = a22f726cb76c33eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DK = Дания
    .of = d014ae33ab8be5bd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DM = Доминика
    .of = 561c478a6b3161e3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DO = Ҷумҳурии Доминикан
    .of = eb43bf371e8ba671
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DZ = Алҷазоир
    .of = a0aa03b27cc47a04
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EC = Эквадор
    .of = 47eed270f2193608
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EE = Эстония
    .of = 745c804591ed3210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EG = Миср
    .of = 0c0158ea35f69208
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EH = Саҳрои Ғарбӣ
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

country-FJ = Фиҷи
    .of = d1f10284eeb17b25
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FK = Ҷазираҳои Фолкленд
    .of = 2d6cc8e022aa6b28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FM = Штатҳои Федеративии Микронезия
    .of = 2b0b27c3c818d3c1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FO = Ҷазираҳои Фарер
    .of = c476083bd2103740
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FR = Фаронса
    .of = 197fa224d16dfb3a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GA = Габон
    .of = da9c46238d685dd0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GB = Шоҳигарии Муттаҳида
    .of = 60d030567ebed023
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GD = Гренада
    .of = 011c7749a72288d1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GE = Гурҷистон
    .of = cc21fdd8a2feaeef
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GF = Гвианаи Фаронса
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

country-GQ = Гвинеяи Экваторӣ
    .of = 7c4d3345963c8e0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GR = Юнон
    .of = 53bec667eca9549a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GS = Ҷорҷияи Ҷанубӣ ва Ҷазираҳои Сандвич
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

country-HK = Ҳонконг (МММ)
    .of = 29de74b9917bf134
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HM = Ҷазираи Ҳерд ва Ҷазираҳои Макдоналд
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

country-HU = Маҷористон
    .of = b95c1002002c6b01
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ID = Индонезия
    .of = a8d455d69e0abbc9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IE = Ирландия
    .of = a1a184229e1eef3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IL = Исроил
    .of = 058c7ac71b432a65
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IM = Ҷазираи Мэн
    .of = c8f8297dc3ba6737
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IN = Ҳиндустон
    .of = 438164f6028a3eac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IO = Қаламрави Британия дар уқёнуси Ҳинд
    .of = f78139fbacaafb7b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IQ = Ироқ
    .of = 886da7d1b71cf458
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IR = Эрон
    .of = 886db6d1b71d0dd5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IS = Исландия
    .of = 9eea99ad6b59d1a5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IT = Италия
    .of = da33ce25ac8c012c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JE = Ҷерси
    .of = f77b99441ffb694d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JM = Ямайка
    .of = 1460731b3d0d9809
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JO = Урдун
    .of = ae7d3d45078e5a6f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JP = Япония
    .of = 79314939aba9dabb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KE = Кения
    .of = 0dfe6cfe33603b03
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KG = Қирғизистон
    .of = eaf000f5503d2041
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KH = Камбоҷа
    .of = 3eff13152848f11b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KI = Кирибати
    .of = e138c16568e44516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KM = Комор
    .of = a3a9b6746279b6d5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KN = Сент-Китс ва Невис
    .of = 8883830eee995647
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KP = Кореяи Шимолӣ
    .of = 886da0707008c216
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KR = Кореяи ҷанубӣ
    .of = dcad1f14f64dec28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KW = Қувайт
    .of = ee515082a1757f98
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KY = Ҷазираҳои Кайман
    .of = 2ffef1640115dc96
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KZ = Қазоқистон
    .of = b2f5b25155786613
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LA = Лаос
    .of = 8210ccb4a6f16630
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LB = Лубнон
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

country-LY = Либия
    .of = 543136b531288f6a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MA = Марокаш
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

country-MF = Ҷазираи Сент-Мартин
    .of = 043c525247e06c41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MG = Мадагаскар
    .of = 3e1fa498c5d57e15
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MH = Ҷазираҳои Маршалл
    .of = c5fff5f916812521
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MK = Македонияи Шимолӣ
    .of = 6574c13230b3fb51
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ML = Мали
    .of = 49f866aed016eff4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MM = Мянма
    .of = f24814281d222198
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MN = Муғулистон
    .of = ad118122d0fa59eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MO = Макао (МММ)
    .of = d24e1f0b9d414ccc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MP = Ҷазираҳои Марианаи Шимолӣ
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

country-MT = Малта
    .of = c7ab0c0b96ac67b6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MU = Маврикий
    .of = 9e8d9d97d3abe5f0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MV = Малдив
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

country-NC = Каледонияи Нав
    .of = 84f3603c5b2609a7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NE = Нигер
    .of = 0f4191a7bd4a194e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NF = Ҷазираи Норфолк
    .of = ac561f19e475c907
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NG = Нигерия
    .of = 8a71f44a3779642c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NI = Никарагуа
    .of = 134db89c383820b8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NL = Нидерландия
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

country-NZ = Зеландияи Нав
    .of = 7b7c35d64ced9ba0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-OM = Умон
    .of = 4ab263c07a3a0302
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PA = Панама
    .of = ac7cab44fbafbefd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PE = Перу
    .of = 0a527319d880b443
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PF = Полинезияи Фаронса
    .of = 1f5519e3ec3382d7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PG = Папуа Гвинеяи Нав
    .of = 1d8f25443204010f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PH = Филиппин
    .of = 73fd03286e22544c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PK = Покистон
    .of = 55767688bb55a482
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PL = Лаҳистон
    .of = bc2d5059669f41e5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PM = Сент-Пер ва Микелон
    .of = 90c47cb35754f362
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PN = Ҷазираҳои Питкейрн
    .of = 14974206d5c2aa29
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PR = Пуэрто-Рико
    .of = 808691915d3aab37
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PS = Фаластин
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

country-QA = Қатар
    .of = 94a2a91cde8a9d7e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RE = Реюнион
    .of = e377604fb0815d68
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RO = Руминия
    .of = 4e4a6b130db93640
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RS = Сербия
    .of = 0847ed91ede71d2f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RU = Русия
    .of = 92ec3bb251fba2cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RW = Руанда
    .of = 0c328486946b048a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SA = Арабистони Саудӣ
    .of = 84176ee3397f64df
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SB = Ҷазираҳои Соломон
    .of = e35152e862ab8eaa
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SC = Сейшел
    .of = 943f2dd2fda578ee
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SD = Судон
    .of = f895c01abb955758
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SE = Шветсия
    .of = 00368ff898724a0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SG = Сингапур
    .of = 6e3094e70ecbea41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SH = Сент Елена
    .of = 684fc35acbd6b4b4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SI = Словения
    .of = 97faa8ca3caa801a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SJ = Шпитсберген ва Ян Майен
    .of = 55a634fe38d608e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SK = Словакия
    .of = d3ad7da79b154aa9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SL = Сиерра-Леоне
    .of = e1c98611690850ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SM = Сан-Марино
    .of = 0d3df01921c1f8b3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SN = Сенегал
    .of = bdf969ec0236b264
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SO = Сомалӣ
    .of = ceb490d71fa482ad
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SR = Суринам
    .of = f1a76a914260f61f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SS = Судони Ҷанубӣ
    .of = 4dfb92fcc2799d21
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ST = Сан Томе ва Принсипи
    .of = 9717fd3586ff4f3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SV = Эл-Салвадор
    .of = b854de5ee40b1af6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SX = Синт-Маартен
    .of = 5676fa61c6df8827
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SY = Сурия
    .of = 5fa1d13db8d39453
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SZ = Свазиленд
    .of = d6dbf7fc7d6e3587
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TC = Ҷазираҳои Теркс ва Кайкос
    .of = 3cf86250bde89285
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TD = Чад
    .of = 1d319e9d0ccbc39b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TF = Минтақаҳои Ҷанубии Фаронса
    .of = 852c1b38f64752a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TG = Того
    .of = 5a56f2fb39fc00a2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TH = Таиланд
    .of = 53fbd8eef240dcf6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TJ = Тоҷикистон
    .of = faad0fe9b142dd8f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TK = Токелау
    .of = 4e4d1ebfb3e60c66
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TL = Тимор-Лесте
    .of = 5445738841f9b83a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TM = Туркманистон
    .of = d25d30dc8215722e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TN = Тунис
    .of = 739b7d0964bbfd1a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TO = Тонга
    .of = bb34f2e3aa40af4e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TR = Туркия
    .of = 4163617b62d58568
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TT = Тринидад ва Тобаго
    .of = f5e0320e8fe009dd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TV = Тувалу
    .of = 8bba69e756dd098c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TW = Тайван
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

country-UM = Ҷазираҳои Хурди Дурдасти ИМА
    .of = 72a4e1b7545729f3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-US = Иёлоти Муттаҳида
    .of = 0d2dc028c3b7c9ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UY = Уругвай
    .of = c6f4558354abfe27
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UZ = Ӯзбекистон
    .of = f49851754ac930db
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VA = Шаҳри Вотикон
    .of = a394603595351ea6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VC = Сент-Винсент ва Гренадина
    .of = 7098ff7631f9d931
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VE = Венесуэла
    .of = f11221ff9129071c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VG = Ҷазираҳои Виргини Британия
    .of = cfad0c9eff7ea7b7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VI = Ҷазираҳои Виргини ИМА
    .of = c848dc463429e2ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VN = Ветнам
    .of = 01c0f092bdf35feb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VU = Вануату
    .of = d42752577e67fff7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WF = Уоллис ва Футуна
    .of = 8780c5bc306196e7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WS = Самоа
    .of = 703be173fa63ebb8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-XX = шахси бешаҳрвандӣ
    .of = 62ca984941d3d86d

country-YE = Яман
    .of = c9603d3c535b6569
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-YT = Майотта
    .of = b019bc283c8c4cda
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZA = Африкаи Ҷанубӣ
    .of = 2db5bda2829f77e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZM = Замбия
    .of = e7cd3e8725e13705
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZW = Зимбабве
    .of = 410941f7e65ed5ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR
