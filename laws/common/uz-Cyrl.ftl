### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand.
fact-protection_registered_date = Вақтинчалик ҳимоя учун қайси куни рўйхатга олингансиз?
    .of = a0a6d0e346286009

fact-asylum_application_date = Халқаро ҳимоя сўраб қайси куни ариза бергансиз?
    .of = a1870d6eb7ec76d2

fact-local_staff = Иш берувчи у ерда шу мамлакатнинг нечта фуқаросини ишлатади?
    .of = 82d2ecdac363c6ce

fact-locals_sought = Бандлик хизмати тўрт ҳафта давомида маҳаллий ходимларни қидириб, ҳеч кимни топмадими?
    .of = 3672a1aa2ad79fae

fact-stay_document = Мамлакатда бўлишга рухсат берадиган қандай ҳужжатингиз бор?
    .of = dbbe4ba5af2a21e9

fact-group_may_remain = Сиз қолиши мумкин бўлган гуруҳга кирасизми: карта эгасининг оиласи, визали паспорт, ишлаш учун рухсатнома, собиқ хизматчи, янги паспорт?
    .of = 74dd4e1022acfd9a

fact-permits_before = Илгари шу иш берувчида ишлаш учун нечта рухсатномангиз бўлган?
    .of = 67d53f268b573396

fact-legal_work_years = Бу мамлакатда неча йилдан бери қонуний ишлаяпсиз?
    .of = ca34450cba0a2f98

fact-residence_permit_months = Яшаш учун рухсатномангиз неча ойга амал қилади?
    .of = 6bc2c959ac9955b9

fact-permit_end_date = Ишлаш учун рухсатномангиз қайси куни тугайди ёки тугаган?
    .of = 8b92d0ee6bab371b

fact-permit_renewed = Рухсатнома муддати тугагандан кейин узайтирилганми ёки бекор қилинганми?
    .of = 98fbefce4209a3f4

fact-permit_for_this_job = Ишлаш учун рухсатномангиз айнан сиз бажараётган ишга берилганми?
    .of = 0671850902619245

fact-end_reported = Иш тугагани давлат органига ўз вақтида хабар қилинганми?
    .of = 4ad5a47c594834ca

fact-repeat_breach = Худди шундай қоидабузарлик учун илгари жазо берилганми?
    .of = 1cf87ecda0636f82

fact-visa_free_entry = Сиз визасиз кириш қоидаси бўйича визасиз кирганмисиз ёки кирасизми?
    .of = 934815cc88d9eabf

fact-lawful_until_date = Мамлакатда бўлишингизга рухсат этилган охирги кун қайси кун эди?
    .of = f8ced3271fa75565

fact-removal = Сизни мамлакатдан чиқариб юборишганми, депортация қилишганми ёки реадмиссия бўйича қайтаришганми?
    .of = b11c64ee970ab497

fact-removal_date = Сизни мамлакатдан қайси куни мажбуран чиқаришган?
    .of = 8703e64826572ccc

fact-removed_before = Бундан олдин ҳам сизни бу мамлакатдан мажбуран чиқаришганми?
    .of = 6594770499d39fe2

fact-learned_date = Қарор ҳақида қайси куни билгансиз?
    .of = 4ca3a62b73daafbc

fact-decision_date = Қарор қайси куни қабул қилинган?
    .of = 9be150cbfd617ecf

fact-unpaid_fine = Аввалги сафар мамлакатда бўлганингиздан қолган жарима, солиқ ёки мажбуран чиқариш харажати ҳали ҳам тўланмаганми?
    .of = 41ed353d3b745203

fact-tax_return_missing = Аввалги сафар мамлакатда бўлганингиз учун сиздан даромад солиғи декларацияси сўралганми ва сиз уни топширмаганмисиз?
    .of = e2dbc9765646f8fc

fact-false_data = Аризада ёлғон маълумотлар ёки сохта ҳужжатлар бўлганми?
    .of = 494db88d4f3d8e9c

fact-fingerprints_refused = Чегарада бармоқ изларингизни олишларига рози бўлмаганмисиз?
    .of = 405a819670c20a3a

fact-means_proof = Мамлакатда бўлиш ва чиқиб кетиш учун пулингиз борлигини кўрсата оласизми?
    .of = 45fc5b9ede05e597

fact-transit_breach = Транзит қоидаларини бузганмисиз?
    .of = 8797fa37cd2b5e1d

fact-illegal_crossing = Чегарадан қоидаларни бузиб, қасддан ўтганмисиз?
    .of = 245ad4afb29e7301

fact-housing_despite_breach = Қабул қилувчи томон мамлакатда қоидаларни бузиб юрган одамга уй-жой берганми?
    .of = 884faa3eba6dfdce

fact-notice_missed = Қабул қилувчи томон келганлик ҳақида ўз вақтида хабар бермаганми?
    .of = 9e8a7ded1bf66725

fact-worker_outside_permit = Ходимнинг лавозими ёки касби рухсатномада кўрсатилганидан бошқами?
    .of = b4417b6f4b0f23b1

fact-work_start_date = Қайси куни ҳақиқатда ишлай бошлагансиз?
    .of = 7e95c84b4612c5d0

fact-employer_knew = Иш берувчи ёки у масъул қилиб қўйган шахс сизнинг ишлаётганингизни билганми?
    .of = 86cddf6940ae8682

fact-documents_held = Паспортингиз ёки бошқа ҳужжатларингизни иш берувчи ёки бошқа биров ушлаб турибдими?
    .of = 97fc50382efae46d

fact-agency_work = Сизни бир фирма ёллаб, ишлаш учун бошқасига юборганми?
    .of = 53c4abd839b8a5ee

fact-job_through_agency = Ишни сизга агентлик ёки воситачи топиб берганми?
    .of = 18d60b9b47f1a408

fact-accident_at_work = Сиз ёки қариндошингиз ишда бахтсиз ҳодисага учраганми?
    .of = 6a5f398ecb8f14da

fact-injury_date = Бахтсиз ҳодиса қайси куни юз берган?
    .of = 2b40aa6515d537df

fact-injury_severity = Жароҳат қанчалик оғир эди?
    .of = b9ac7e1471e5ab55

fact-injury_reported = Иш берувчи бахтсиз ҳодиса ҳақида ўз вақтида хабар берганми?
    .of = 5c7e1111798f2d9d

fact-severity_opinion_date = Клиника жароҳатнинг оғирлиги ҳақидаги хулосани қайси куни берган?
    .of = fb77a8108100a716

fact-investigation_start_date = Комиссия бахтсиз ҳодисани қайси куни текшира бошлаган?
    .of = 868d702d583e675e

fact-investigation_end_date = Текширув қайси куни тугаган?
    .of = ddd6f8c5a901177b

fact-capacity_lost = Шифокорлар меҳнат қобилиятингиз турғун йўқотилганини аниқлашганми?
    .of = 990e6882d7596926

fact-gross_pay = Солиқ ушланмасдан олдин бир ойлик иш ҳақингиз қанча?
    .of = 38349aabf4daa74b

fact-taxable_income = Бир йиллик солиқ солинадиган даромадингиз қанча?
    .of = a35a4ef6ccaa1266

fact-tax_resident = Сиз бу мамлакатнинг солиқ резидентимисиз?
    .of = 4dfa5b241023eb92

fact-works_on_patent = Сиз патент билан ишлайсизми?
    .of = bd329706893acdfd

fact-patent_advance = Шу ой учун патентга олдиндан қанча тўлагансиз?
    .of = 2c3b7fa05c7dc084

fact-patent_notice = Иш берувчида солиқ органининг авансни чегириб қолиш мумкинлиги ҳақидаги билдиришномаси борми?
    .of = 8e0badafdced9125

fact-child_needs_school = Шу ерда мактабдан жой керак бўлган болангиз борми?
    .of = ac20640da000384b

fact-expecting_child = Сиз фарзанд кутяпсизми?
    .of = 58aa9af51c20110d

fact-complicated_birth = Туғруқ асоратли ўтганми?
    .of = 312c20d531b22912

fact-care_kind = Қандай тиббий ёрдам керак?
    .of = 9402f68b6112e8bc

fact-health_insured = Шу ерда амал қиладиган тиббий суғуртангиз борми?
    .of = 46e22a4d4e196495

fact-offence_count = Сўнгги уч йилда бу мамлакатда сизга нисбатан маъмурий ҳуқуқбузарликлар бўйича нечта жарима ёки бошқа қарор (йўл ҳаракати жарималари ҳам киради) қонуний кучга кирган?
    .of = bbb28fe87de67db6

fact-earlier_offence_date = Бу қарорларнинг охиргисидан олдингиси қайси куни қонуний кучга кирган?
    .of = 204769d4c0c457df

fact-last_offence_date = Бу қарорларнинг охиргиси қайси куни қонуний кучга кирган?
    .of = 3c7ee3fc8b5f275e

fact-offences_migration_or_order = Бу қарорларнинг иккаласи ҳам жамоат тартибига ёки чет элликларнинг мамлакатда бўлиш ёки ишлаш қоидаларига тегишли эдими?
    .of = aa76a511b0abf3b6

fact-overstay_excused = Шошилинч даволаниш, шу ерда яшовчи яқин қариндошнинг оғир касаллиги ёки ўлими ёки енгиб бўлмас куч сабабли чиқиб кета олмадингизми?
    .of = 5ea64529d22e43fc

fact-conviction_unspent = Қасддан қилинган жиноят учун судланганмисиз ва судланганлик ҳолати ҳали тугамаганми?
    .of = 00dd99c319fe8052

fact-exclusion_ground = Давлат органи сизнинг мамлакатда бўлишингизни хавфли ёки номақбул деб қарор қилганми ва нима учун?
    .of = 8843a2a75d789bf7

fact-false_information = Ўзингиз ёки мамлакатда бўлиш мақсадингиз ҳақида била туриб ёлғон маълумот берганмисиз?
    .of = 43e626340180ef59

fact-forged_documents = Сохта ҳужжатлардан фойдаланилганми (паспорт, патент, сертификат, муҳр)?
    .of = 7812c9b263605a0e

fact-border_rules_broken = Чегарадан ўтишда чегара, божхона ёки санитария қоидалари бузилганми?
    .of = 504b079ecb47861d

fact-entered_despite_ban = Кириш сизга ёпилганини била туриб кирганмисиз?
    .of = 0b5af0c4a005c41b

fact-ban_decided = Бирор орган сизга киришни ёпиш ҳақида қарор қилганми (сиз билишингизча)?
    .of = 2c076119fac4b49b

fact-present_now = Сиз ҳозир шу мамлакатдамисиз?
    .of = 60b4dd1dc6f8435e

fact-basis_loss = Ҳозир мамлакатда бўлишингиз қонунийми, қонуний бўлмаса, нега?
    .of = ce9b4eb5477623a5

fact-register_failures = Реестр бўйича мажбуриятни неча марта бажармагансиз (чақирилганда келмагансиз, турган жойингизни хабар қилмагансиз)?
    .of = 00c7f679ca7e773e

fact-via_recruiter = Сизни фирма ёки бирор киши ишга юборадими ёки чет элда сизга иш топиб берадими?
    .of = 526d457c699f56c3

fact-recruiter_permit = Ўша воситачида сиз юборилаётган мамлакат учун давлат рухсатномаси ёки лицензияси борми?
    .of = 674d6b1fcf26396d

fact-recruiter_permit-why = Рухсатномалар рўйхати очиқ; бир мамлакат учун берилган рухсатнома бошқаси учун рухсатнома эмас.
    .of = 3e42e0a1f5bcfa4a

fact-recruiter_contract = Воситачи билан ёзма шартномангиз борми?
    .of = 4fde567a8c479d64

fact-recruiter_false_data = Воситачи ўзи ёки иш ҳақида ёлғон маълумот берганми?
    .of = 7ba6dc28c11e5142

fact-died_abroad = Қариндошингиз чет элда вафот этганми?
    .of = 3276a120d87a5827

fact-organised_recruitment = Сиз давлатингизнинг миграция агентлигида ҳисобда турибсизми ва унинг уюшган ҳолда ишга ёллаши орқали кетяпсизми ёки кетганмисиз?
    .of = c4b80e38fb5868e6

fact-destination_needs_visa = Сиз борадиган мамлакат сиздан виза сўрайдими?
    .of = 3d20ac30ec181d79

fact-exit_permission_held = Ўз давлатингизнинг чиқиб кетишга берган рухсати борми?
    .of = dbba3f30b2c32718

fact-in_distress_abroad = Сиз чет элда пулсиз, ҳужжатсиз ёки ёрдамсиз, касал ёки жароҳатланган ҳолда қолдингизми ва уйга қайтишни хоҳлайсизми?
    .of = 2373462d5019e43f

fact-absence_days = Доимий рўйхатга олинган жойингиздан ташқарида неча кун бўласиз?
    .of = 4134a055b02440dd

fact-permit_speed = Рухсатнома қанчалик тез керак?
    .of = e5312caf2d9853bb

fact-qualified_specialist = Давлат органи сизни малакали мутахассислар қаторига киритганми?
    .of = 0fde6b0659e3f5a0

fact-top_university = Дипломингиз қонунда дунёда етакчи деб саналган университетлардан бириникими?
    .of = 86409f3aa60f66e4

fact-experience_years = Бу касбда неча йил ишлагансиз?
    .of = cb941e543e45bc73

fact-yearly_pay_usd = Шартномада бир йиллик иш ҳақи АҚШ долларида қанча деб кўрсатилган?
    .of = 14a0065d935abc20

fact-spouse_of_citizen = Сиз бу мамлакат фуқароси билан никоҳдамисиз?
    .of = 385539bd77887a2e

fact-border_breach = Сизни давлат чегараси қоидаларини бузганингиз учун мажбуран чиқаришганми?
    .of = 4aeb0a505ddc362b

fact-purpose_breach = Қарорда сиз сафарнинг эълон қилинган мақсадини бузгансиз ёки ёлғон маълумот бергансиз дейилганми?
    .of = 13427f7369fe7f63

fact-breaches_in_three_years = Сўнгги уч йилда сиз мамлакатда бўлиш қоидаларини неча марта бузганингиз аниқланган?
    .of = 0841fa2c98f32dce

fact-unfavourable_conditions = Иш зарарли ёки бошқача ноқулай шароитдами?
    .of = 4649a48b845876df

fact-departure_date = Ишлаш учун чет элга ўз мамлакатингиздан қайси куни кетасиз ёки кетгансиз?
    .of = b4ad8f943d163a79

fact-departure_registered = Кетишингиздан олдин шартномангиз мамлакатингизнинг меҳнат эмиграцияси бўйича идорасида рўйхатдан ўтказилганми?
    .of = f19ff0c732dd053a

fact-accompanied = Сиз билан ота-онангиздан бири ёки васийингиз бирга борадими?
    .of = 72fdffc1eac3ab6b

fact-recruiter_repeat = Воситачи илгари ҳам шундай қоидабузарлик учун жазоланганми?
    .of = faee47854fed7e9e

fact-permit_issue_date = Рухсатнома ёки патент қайси куни берилган?
    .of = bff6f4af41806097

fact-permit_paid_until_date = Рухсатнома ёки патент ҳақи тўланган охирги кун қайси?
    .of = 8e8e23cf86603de1

fact-permit_region = Рухсатномангиз ёки патентингизни қайси ҳудуд берган?
    .of = 78b01c357f0e5709

fact-work_in_permit_region = Ишингиз рухсатномангиз ёки патентингизни берган ҳудуддами?
    .of = c904a995ad179ba1

fact-permit_annulled = Рухсатномангиз ёки патентингиз бекор қилинганми?
    .of = 252376b63ae8bc7d

fact-permit_annulled_date = У қайси куни бекор қилинган?
    .of = c3ee75fdaada306f

fact-biometrics_done = Чет элликлардан талаб қилинадиган тиббий кўрик, бармоқ изларини топшириш ва суратга тушишдан ўтганмисиз?
    .of = c5b6e4c548792328

fact-language_exam_date = Тил, тарих ва қонунларни билиш ҳақидаги сертификатингиз қайси куни берилган?
    .of = 6ed78e2532cd4eb2

fact-stay_prolonged = Миграция органи мамлакатда бўлиш муддатингизни шартнома ёки патентдан бошқа сабаб билан (масалан, касаллик ёки оила) узайтирганми?
    .of = 09876fc4a66e20d2

fact-stay_over_ninety = Сиз 90 кундан ортиқ қоласизми?
    .of = 678c1ebeeb3b9174

fact-geolocation_lost = Давлат органининг мобил иловаси уч иш кунидан ортиқ вақт турган жойингизни юбормаганми?
    .of = 9f777c4c1b5a9d64

fact-notice_given = Иш берувчи шартномангиз ҳақида миграция органига ўз вақтида хабар берганми?
    .of = 516bd65e3018bc2c

fact-pay_report_given = Иш берувчи юқори малакали мутахассисларининг иш ҳақи ҳақида ҳар чоракда хабар берадими?
    .of = 6223b19237fe2cf7

fact-nationality = Сиз қайси мамлакат фуқаросисиз?
    .of = 512d32c15077317c

fact-nationality-why = Шартномалар ва виза қоидалари фуқароликка боғлиқ.
    .of = ec66ae064e976330

fact-destination = Савол қайси мамлакат ҳақида?
    .of = 8e12e400aed8e561

fact-age = Ёшингиз нечада?
    .of = 3e2d06eb64673d3a

fact-birth_date = Қачон туғилгансиз?
    .of = abbd5dc949400179

fact-fear_of_return = Мамлакатингизга қайтишга мажбур бўлсангиз, сизга нима бўлиши мумкинлигидан қўрқасизми?
    .of = b47ab46ad312bd9f

fact-fear_of_return-why = Баъзи қадамлар давлат органларига қаерда эканингизни билдиради. Хавф остида бўлсангиз, аввал бепул юридик ёрдамга мурожаат қилинг.
    .of = aaea818dbefd0677

fact-trafficking_signs = Кимдир ҳужжатларингизни ушлаб турибдими, сизни ишлашга мажбурлаяптими ёки кетишингизга йўл қўймаяптими?
    .of = 4a71c3809cf53500

fact-trafficking_signs-why = Бундай аҳволдаги одамларнинг бошқа ҳуқуқлари бор ва улар полицияга бир ўзи мурожаат қилмаслиги керак.
    .of = 34830c5430404530

fact-legal_status = Бу мамлакатда қандай мақомингиз бор?
    .of = a3c86751d52a9679

fact-ethnic_kazakh = Сиз этник қозоқмисиз?
    .of = 736711f3d913fb5f

fact-visa_held = Бу мамлакатнинг визаси сизда борми?
    .of = c0c4cf722df353a8

fact-residence_permit_held = Сизда ҳали амал қилаётган яшаш учун рухсатнома (Қозоғистонда: РВП) борми?
    .of = fd328828d052254c

fact-family_of_citizen = Эрингиз, хотинингиз, ота-онангиз ёки болангиз бу мамлакат фуқаросими ёки шу ерда доимий яшайдими?
    .of = e771ef69a801ea35

fact-trafficking_victim = Давлат органи сизни одам савдосидан жабрланган деб тан олганми?
    .of = 5eb371361449224f

fact-family_size = Оилада, сиз билан бирга, неча киши яшайди?
    .of = d6f2bb07c1dcc473

fact-family_income_quarter = Аризадан олдинги охирги уч ойда бутун оила қанча даромад олган?
    .of = 57a03969a2466a4c

fact-family_income_quarter-why = Иш ҳақи, алимент, сотув, ижара ва томорқа маҳсулоти ҳисобга олинади; ёрдамнинг ўзи ва айрим нафақалар ҳисобга олинмайди.
    .of = 83be1daca9ac3ea8

fact-regional_subsistence_minimum = Охирги чоракда ҳудудингизнинг тирикчилик минимуми қанча?
    .of = 4937c4566db518fd

fact-regional_subsistence_minimum-why = Уни статистика идораси ҳар чоракда эълон қилади.
    .of = c2ff33bf8c47633e

fact-regional_median_income = Охирги чоракда ҳудудингизда бир кишига тўғри келадиган медиан даромад қанча?
    .of = 3d39aeb1d532a9e8

fact-regional_median_income-why = Уни статистика идораси ҳар чоракда эълон қилади.
    .of = c2ff33bf8c47633e

fact-able_bodied_member = Оилада ишлашга қодир киши борми?
    .of = aeb2fb89d7bffd6c

fact-able_bodied_cannot_work = Уларнинг ҳар бирига узрли сабаб, масалан, кичик болага ёки касалга қараш, ишлашга тўсқинлик қиладими?
    .of = ba466a366382b20f

fact-consumer_loan = Оиланинг ипотекадан бошқа кредити борми?
    .of = 772b41bede188f01

fact-children_one_to_six = Оилада бир ёшдан олти ёшгача нечта бола бор?
    .of = 771c2bf9fb6844e5

fact-purpose = Нима учун шу мамлакатдасиз ёки нима учун у ерга борасиз?
    .of = 4e12e4c951dd3fff

fact-entry_date = Охирги марта қайси куни киргансиз ёки қайси куни кирасиз?
    .of = bca092aa2237dade

fact-exit_date = Қайси куни чиқиб кетгансиз?
    .of = 21ff2f04cec535ef

fact-stays = Бу мамлакатда бўлган даврларингиз: қайси кундан қайси кунгача?
    .of = 55715c38c0588299

fact-stays-why = Кунлар бир нечта сафар бўйича ҳисобланади.
    .of = af421b5ea64f805e

fact-overstay = Охирги марта мамлакатда бўлганингизда рухсат этилган охирги кундан кейин неча кун қолгансиз (ҳали у ерда бўлсангиз, бугунгача)? Ортиқ қолмаган бўлсангиз, 0.
    .of = 51a9f8dafc7b8c8a

fact-address_change_date = Манзилингизни қайси куни ўзгартиргансиз?
    .of = ede5169f7dd25ebf

fact-registered = Турган жойингизда рўйхатдан ўтганмисиз?
    .of = 1612443ec6ab9c0c

fact-host_size = Сизга уй-жойни ким беради: жисмоний шахс, кичик, ўрта ёки йирик фирма?
    .of = 9d0d1f915edfb6c0

fact-repeat_within_year = Сиз ёки фирма охирги бир йил ичида худди шундай қоидабузарлик учун жазоланганмисиз?
    .of = dd4a6cfe099aa9f1

fact-region = Қайси ҳудудда?
    .of = 0131f3bd2f4d98ce

fact-residence_permit_start_date = Яшаш учун рухсатномангиз қайси кундан амал қилади?
    .of = 3c2f3fcd89d12ab1

fact-residence_permit_end_date = Яшаш учун рухсатномангиз қайси куни тугайди?
    .of = 6169db336c8daa5c

fact-danger_learned_date = Уйга қайтиш сиз учун хавфли эканини қайси куни билгансиз?
    .of = c46b9129092ca776

fact-former_citizen = Сиз қачондир бу мамлакатнинг фуқароси бўлганмисиз?
    .of = 67b707d6c6c066d0

fact-family_of_kandas = Оилангизда этник қозоқ ёки Қозоғистоннинг собиқ фуқароси борми?
    .of = 39d84252cde6b3c8

fact-family_of_kandas-why = Уларнинг оилаларидан Қозоғистон чегарасида камроқ ҳужжат сўралади.
    .of = 4ea7a6960ac76555

fact-host_confirms = Уй-жой эгаси сиз у ерда яшашингизни тасдиқлайдими?
    .of = 92345b8f90ff89b4

fact-settlement_date = Давлат ёрдами билан ҳудудга қайси куни жойлаштирилгансиз?
    .of = 5615b65ef81d8f66

fact-region_left_date = Ўша ҳудуддан қайси куни кетгансиз ёки кетасиз?
    .of = 5362491a2e4ea419

fact-family_of_worker = Сиз бу мамлакатда ишлайдиган чет элликнинг эри, хотини ёки қарамоғидаги боласимисиз?
    .of = 06e59d405b6dd27c

fact-worker_nationality = Оиланинг ўша ишлайдиган аъзоси қайси мамлакат фуқароси?
    .of = abccc8af6fbb2ba9

fact-contract_ended_early = Шартнома келишилган муддатдан олдин тугаганми?
    .of = 5ec193b23c8258a7

fact-stay_extended = Миграция органи мамлакатда бўлиш муддатингизни шартнома муддатига узайтирганми?
    .of = c051b53f9de6063b

fact-border_stamped_document = Чегара белгилари қўйиладиган ҳужжат билан кирганмисиз?
    .of = c4ac616247aebf48

fact-contribution_months = Бу мамлакатда сиз учун неча ойлик пенсия бадаллари тўланган?
    .of = 375d105f09ef5e56

fact-border_worker = Сиз чегаранинг нариги томонида, қўшни мамлакатда яшаб, уйга мунтазам қайтасизми?
    .of = 6686998cdb94eff8

fact-exempt_from_registration = Бу мамлакатда фуқароларидан бир неча ҳафта рўйхатдан ўтиш талаб қилинмайдиган давлатлар рўйхати бор: унда давлатингиз борми?
    .of = 4c9cee2df8755621

fact-wage_debt = Сизга тўланмаган иш ҳақи қанча?
    .of = bbaa8bc183e29088

fact-wage_due_date = Иш ҳақи қайси куни тўланиши керак эди?
    .of = bb42112e17cbd086

fact-pay_period_end_date = Иш ҳақи тўланмаган ой ёки бошқа давр қайси куни тугаган?
    .of = e3dc4af81c9cb78e

fact-payment_date = У қайси куни тўланган ёки фоиз қайси кунгача ҳисоблансин?
    .of = 77d4c1b73f76cc33

fact-pay_still_owed = Иш ҳақи бугун ҳам тўланмай турибдими?
    .of = 83afeec34e671b15

fact-pay_part = Иш ҳақининг қанча қисмини олгансиз?
    .of = bcdfbcc55d7095b6

fact-pay_received = Шу ой учун сизга қанча тўланган?
    .of = c7afbc89b5646b79

fact-full_month = Шу ойда иш соатларини тўлиқ ишлаганмисиз?
    .of = ff559645c4de578e

fact-pay_accrued = Иш берувчи бу иш ҳақини ўз ҳисоб-китобида ёки иш ҳақи варақасида ёзганми?
    .of = 38f985f71a090e50

fact-final_judgment = Бу иш ҳақи қарз экани суднинг қонуний кучга кирган қарори билан тан олинганми?
    .of = 0e44c5f7b6d746ce

fact-monthly_wage = Тўлиқ бир ой учун келишилган иш ҳақи қанча?
    .of = b23eb31969d93fe0

fact-average_monthly_pay = Бир ойлик ўртача иш ҳақингиз қанча эди?
    .of = 5575767310aa160a

fact-hourly_wage = Сизга бир соат учун қанча тўланади?
    .of = 08b5c33983b4d464

fact-extra_hours = Қўшимча соатларни қачон ишлагансиз?
    .of = 772e0a67242372ff

fact-overtime_hours = Ўша куни неча соат қўшимча ишлагансиз?
    .of = d384c7e641747c85

fact-average_month_hours = Йиллик иш вақти баланси бўйича ўртача бир ойда неча соат бор?
    .of = 907b93e8a1c151cd

fact-idle_time_cause = Бекор туриб қолишга ким айбдор?
    .of = 09a06262b22879fc

fact-deduction_basis = Иш ҳақингиздан пул қандай асосда ушлаб қолинади?
    .of = e10e788062bb4922

fact-deduction_consent = Ушлаб қолишга ёзма розилик берганмисиз?
    .of = 4ef22092ad9c0028

fact-dispute = Иш берувчи билан низо борми ва у нима ҳақида?
    .of = a2a39e61254e9b6e

fact-dismissal_date = Ишдан бўшатиш буйруғини қайси куни олгансиз?
    .of = a2b8f44ba55c1fdf

fact-breach_learned_date = Ҳуқуқингиз бузилганини қайси куни билгансиз ёки билишингиз керак эди?
    .of = 0a9b0e04655c5070

fact-claim_sum = Қанча суммага даъво қиляпсиз?
    .of = 24aba66afa42a2f1

fact-claim_won = Сиз ишни ютдингизми?
    .of = b15ae5fe35ac1755

fact-staff_count = Иш берувчида неча киши ишлайди?
    .of = 29fbbf43e5a7a946

fact-heads_firm = Сиз фирма раҳбари ёки унинг ижро органи аъзосимисиз?
    .of = 65553f0dbd8f2d7d

fact-special_service = Сиз армияда, махсус ёки ҳуқуқни муҳофаза қилувчи органда ёки давлат фуқаролик хизматида хизмат қиласизми?
    .of = 6a441b1530914a3e

fact-commission_exists = Иш берувчида меҳнат низолари комиссияси (келишув комиссияси) борми?
    .of = c1c4adab61768e8e

fact-commission_decided = Комиссия низоингиз бўйича қарор қилиб бўлдими?
    .of = c07f2bc32a0bfc6d

fact-mediation_agreement = Иш берувчи билан бу низо бўйича медиация келишуви борми?
    .of = fbc02c4db4faaf8d

fact-employer_kind = Иш берувчингиз ким?
    .of = 84c44d9c2e930d62

fact-employer_kind-why = Хусусий уй хўжалиги учун берилган рухсатнома компания учун ҳеч қачон амал қилмайди.
    .of = 93923d8ad9df7a4d

fact-employer_size = Иш берувчи қанчалик йирик?
    .of = 3384602bd7d3a444

fact-job_field = Бу қандай иш?
    .of = 578f8e66e09c77a5

fact-permit_category = Ходим тоифаси қайси: 1 раҳбар, 2 бўлинма раҳбари, 3 мутахассис, 4 малакали ишчи?
    .of = 3849bb14c67a99e7

fact-contract_signed = Имзоланган меҳнат шартномангиз ёки фуқаролик-ҳуқуқий шартномангиз борми?
    .of = da16cb1d6b492fde

fact-contract_date = Шартнома қайси куни имзоланган?
    .of = 76b4a376b9256610

fact-contract_end_date = Шартнома қайси куни тугаган ёки тугайди?
    .of = 3959165a61952b3a

fact-permit_held = Бу иш учун рухсатнома, патент ёки маълумотномангиз борми?
    .of = e7d852542b80df29

fact-working = Сиз аллақачон ишлаяпсизми?
    .of = 424406a3dd0eef3a

fact-months_wanted = Неча ойга?
    .of = 84c588cf7e64e3a5

fact-seasonal_days = Мавсумий иш неча кун давом этади?
    .of = 7fa20ad105180bb6

fact-seasonal = Бу мавсумий ишми?
    .of = 48575e9a3f756c00

fact-intra_corporate_transfer = Чет элдаги иш берувчингиз сизни бу мамлакатдаги ўз фирмасига юборадими?
    .of = e2d13fd05034bb95

fact-highly_qualified = Сизни юқори малакали мутахассис сифатида ёллашяптими?
    .of = 9698ccbc39d8ddf2

fact-application_date = Ариза қайси куни берилади ёки берилган?
    .of = be28193147330895

fact-work_ground = Булардан бири сизга тўғри келадими?
    .of = 19a82eabd274e031

fact-work_ground-why = Бундай лавозимдаги одамлар оддий рухсатномадан ташқари ишлайди.
    .of = 7d3190b18f0e0613

fact-employer_sector = Иш берувчи иқтисодиётнинг қайси тармоғида ишлайди?
    .of = 07eb91c2480318d8

fact-household_workers = Ўша уй хўжалигида бундай рухсатнома билан, сиз билан бирга, нечта чет эллик ишлайди?
    .of = ca7833fa09152074

fact-in_demand_profession = Касбингиз давлатнинг талаб юқори бўлган касблар рўйхатида борми?
    .of = c8d123b47c2ff5e4

fact-permit_start_date = Рухсатнома қайси кундан амал қилади?
    .of = 704433f114ff7f33

fact-permit_approval_date = Иш берувчига рухсатнома маъқуллангани қайси куни айтилган?
    .of = 06049a69ea1048c6

fact-vacancy_date = Бўш иш ўрни давлат бандлик порталида қайси куни эълон қилинган?
    .of = 2a1e90648088ab4a

fact-permit_extension = Бу иш берувчида бор бўлган рухсатномани узайтиришми?
    .of = 5b86dc81bba5588c

enum-stay_document-amayesh_card = қочқиннинг йиллик картаси (Амаеш)
    .of = 36a19df5fe75edd9

enum-stay_document-census_paper = чет элликларни рўйхатга олиш қоғози
    .of = 206c9d420a2c3047

enum-stay_document-passport_visa = визали паспорт
    .of = 98783974effd687b

enum-stay_document-other = бошқа ҳужжат
    .of = f0fc7f3da200798d

enum-stay_document-none = ҳужжат йўқ
    .of = a95de2af1962c9d3

enum-purpose-work = иш
    .of = 7058edf6366825c0

enum-purpose-study = ўқиш
    .of = 9bbcd2ada7e94c0e

enum-purpose-private = шахсий сафар
    .of = a8467a257efd2fc7

enum-purpose-business = хизмат сафари
    .of = 0a57c9bf0617041e

enum-purpose-family = оилага қўшилиш
    .of = f00f0323c4012449

enum-purpose-treatment = даволаниш
    .of = 383f1162ed2b91a8

enum-purpose-transit = транзит
    .of = 48c9d1414c835414

enum-purpose-asylum = ҳимоя излаш
    .of = 7b968fa83c3931b2

enum-legal_status-visitor = вақтинча бўлиш ёки ҳали у ерда эмас
    .of = 9f7816091ba66879

enum-legal_status-citizen = бу мамлакат фуқароси
    .of = e22cf0b5a71eea02

enum-legal_status-permanent_resident = доимий яшаш
    .of = c268b2ddbd383819

enum-legal_status-temporary_resident = вақтинча яшаш учун рухсатнома
    .of = b07945e58761e747

enum-legal_status-refugee = тан олинган қочқин
    .of = e7a66cc5601e0469

enum-legal_status-asylum_seeker = гувоҳномаси бор бошпана сўровчи
    .of = 0c2a147d5a9aa293

enum-legal_status-temporary_asylum = вақтинчалик бошпана
    .of = 99ddffdd2d4dfe03

enum-legal_status-temporary_protection = вақтинчалик ҳимоя
    .of = 5b5d1401d25f2adf

enum-legal_status-subsidiary_protection = қўшимча ҳимоя
    .of = 85ea42a4eb1b7613

enum-legal_status-conditional_refugee = шартли қочқин
    .of = 8158d1e3c6df4620

enum-legal_status-kandas = кандас (этник қайтувчи)
    .of = 204a4c89d8786dfb

enum-legal_status-compatriot = ватандошларни кўчириш дастури иштирокчиси
    .of = 30555774b0742ec6

enum-employer_kind-company = компания ёки ташкилот
    .of = 63938883aea0fb49

enum-employer_kind-entrepreneur = якка тартибдаги тадбиркор
    .of = 63aa001855300da5

enum-employer_kind-household = жисмоний шахс, уй хўжалиги учун
    .of = 3148757b32426dee

enum-employer_kind-branch = чет эл фирмасининг филиали ёки ваколатхонаси
    .of = 579a610483dc6c3f

enum-employer_kind-state_body = давлат органи
    .of = b775e4f99315bae6

enum-employer_kind-self = ҳеч ким: ўзим учун ишлайман
    .of = 7202234826d1f495

enum-employer_kind-none_yet = ҳали ҳеч ким: иш қидиряпман
    .of = 77eb5e7d24bd0258

enum-firm_size-natural_person = жисмоний шахс
    .of = 08a99e85235815b1

enum-firm_size-official = мансабдор шахс
    .of = 42af2ee75a3a0840

enum-firm_size-micro = микрокорхона
    .of = b5f8ed54253ebdb1

enum-firm_size-small = кичик бизнес
    .of = ea563fab2ff28866

enum-firm_size-npo = нотижорат ташкилот
    .of = ce8680543643ec59

enum-firm_size-medium = ўрта бизнес
    .of = f3d02c3bccfb8eb8

enum-firm_size-large = йирик бизнес
    .of = 7fca3407b3342a1e

enum-permit_need-not_required = рухсатнома керак эмас
    .of = cb6602296a17596a

enum-permit_need-employer_permit = иш берувчига рухсатнома
    .of = 6e6306b31ef8f951

enum-permit_need-household_permit = уй хўжалигида ишлаш учун ходимга рухсатнома
    .of = 373f548fac876d5f

enum-permit_need-patent = патент
    .of = fd580208bdd70b57

enum-permit_need-work_permit = ишлаш учун рухсатнома
    .of = ec5066c88844ebf3

enum-permit_need-ict_permit = корпорация ичида ўтказиш учун рухсатнома
    .of = f81a1ec232657c09

enum-permit_need-seasonal_permit = мавсумий рухсатнома
    .of = 955a2eeb01948efc

enum-permit_need-qualification_certificate = малака мувофиқлиги ҳақида маълумотнома
    .of = 4b46f27f44192214

enum-permit_need-hqs_permit = юқори малакали мутахассис рухсатномаси
    .of = 74587f3d55ef333a

enum-permit_need-single_permit = ягона рухсатнома
    .of = 1f3efd0d0512f600

enum-permit_need-two_permits = иш берувчининг рухсатномаси ва ходимнинг рухсатномаси
    .of = 6098a06c134b86c7

enum-permit_need-entrepreneur_permit = чет эллик тадбиркор рухсатномаси
    .of = ed2fa44a220200f7

enum-permit_need-status_needed = аввал мақом берилиши керак
    .of = 668f16e03f5b3131

enum-permit_need-not_possible = бундай ишга рухсат бериб бўлмайди
    .of = 065b75301b543e12

enum-job_field-general = бошқа иш
    .of = a8018e0ae9d5f9da

enum-job_field-construction = қурилиш
    .of = 597461965bae60ac

enum-job_field-agriculture = қишлоқ хўжалиги
    .of = 6964b33a940b6f22

enum-job_field-transport = транспорт ва етказиб бериш
    .of = 2fbb91fb0973778d

enum-job_field-courier = курер
    .of = 0ef576ccd65b2f34

enum-job_field-taxi = такси
    .of = d97f55ef07c42f09

enum-job_field-trade = савдо
    .of = debb6ea6c4e2f4d9

enum-job_field-mining = қазиб чиқариш
    .of = 4dfe83be7c2570e1

enum-job_field-manufacturing = ишлаб чиқариш
    .of = 8c9472cc9a671545

enum-job_field-domestic = уй ишлари ва парвариш
    .of = a3ff042c92f88914

enum-job_field-it = ахборот технологиялари
    .of = c09f1430d88212ed

enum-job_field-teaching = ўқитувчилик
    .of = cc3d234fd7da625e

enum-job_field-legal = юридик иш
    .of = 36e9c41094fd4ae3

enum-job_field-medical = тиббиёт
    .of = 7fb147d34f113c7d

enum-job_field-pharmacy = фарматсевтика
    .of = df05aeee4da9ffbc

enum-job_field-sport = спорт
    .of = 5559658abc9ac26d

enum-job_field-catering = умумий овқатланиш
    .of = 030744a03a74d3bc

enum-dispute-wages = иш ҳақи тўланмаган ёки кечиктирилган
    .of = 52acac3ea7735202

enum-dispute-dismissal = ишдан бўшатиш
    .of = fed06db9c2d5178e

enum-dispute-existence = иш берувчи менинг ишлаганимни инкор қилмоқда
    .of = eecdf705a37dc967

enum-dispute-other = бошқа
    .of = 0a24ad61c2562a55

enum-dispute-none = низо йўқ
    .of = 5b89b22435097152

enum-removal_kind-expelled = қарор билан чиқариб юборилган
    .of = d7a9044c777284f6

enum-removal_kind-deported = депортация қилинган
    .of = 824cf1fc8a488d74

enum-removal_kind-readmitted = реадмиссия бўйича қайтарилган
    .of = 0cb4da4d2903de2d

enum-removal_kind-none = мажбуран чиқарилмаган
    .of = 64abd02ab4b26c9a

enum-injury_severity-light = енгил
    .of = 1f71d5a9cecc1b0f

enum-injury_severity-severe = оғир
    .of = 000e4b5f3607f485

enum-injury_severity-fatal = ўлим билан тугаган
    .of = 83eeb7c1b653d9b9

enum-injury_severity-several = бир неча киши жабрланган
    .of = fe83bb3aa24741ec

enum-care_kind-emergency = шошилинч: ҳаётга хавф, бахтсиз ҳодиса, заҳарланиш, жароҳат
    .of = 841ca67a743ff89b

enum-care_kind-urgent = кечиктириб бўлмайдиган, лекин ҳаётга хавф йўқ
    .of = 74c90a7bc693a4cf

enum-care_kind-planned = режали даволаниш
    .of = 6d074a03e6e13849

enum-care_kind-emergency_birth = туғруқ ёки ҳомиладорлик, шошилинч ҳолат
    .of = 85e92dad77e4dc72

enum-care_kind-planned_birth = туғруқ, режали
    .of = 47b5883dd4caa924

enum-care_kind-dangerous_illness = атрофдагилар учун хавфли касаллик
    .of = 7466366ece86f50e

enum-exclusion_ground-none = бундай қарор йўқ
    .of = 87a7c0bb3c2f97a5

enum-exclusion_ground-security = мудофаа, хавфсизлик, жамоат тартиби ёки соғлиққа хавф
    .of = 4779bfbb9157e031

enum-exclusion_ground-infection = рўйхатдаги юқумли касаллик
    .of = 9ada7f249f3ecf64

enum-exclusion_ground-undesirable = мамлакатда бўлиш бошқа сабаб билан номақбул деб топилган
    .of = a3f2f24322f6bfd0

enum-basis_loss-none = мамлакатда бўлишим қонуний
    .of = 5eead6ec5bfd591f

enum-basis_loss-term_over = мамлакатда бўлиш муддати тугаган
    .of = f39968cd7af7171e

enum-basis_loss-permit_ended = рухсатнома, патент ёки яшаш учун рухсатнома тугаган ёки бекор қилинган
    .of = 02cd96bdcf05778f

enum-basis_loss-contract_ended = меҳнат шартномаси тугаган
    .of = 714cc4f7ba93041c

enum-basis_loss-stay_shortened = мамлакатда бўлиш муддати қисқартирилган
    .of = 3e7ba14e8063c9ad

enum-basis_loss-visa_annulled = виза бекор қилинган
    .of = 0d9a847f38556fa7

enum-basis_loss-asylum_ended = қочқин ёки бошпана мақоми рад этилган ёки йўқотилган
    .of = af486747c8da21be

enum-basis_loss-illegal_crossing = чегарадан ноқонуний ўтилган
    .of = 7091d769a9df1ff5

enum-basis_loss-readmitted_in = реадмиссия бўйича бу мамлакатга топширилган, бўлиш учун асос йўқ
    .of = 6b6a9c4bfac75206

enum-basis_loss-removal_decision = депортация ёки бўлиш номақбуллиги ҳақида қарор
    .of = a088bc6db9dd90f9

enum-basis_loss-conviction = суд ҳукми
    .of = c0ed52b0d18b9612

enum-basis_loss-cruise = круизда бўлишнинг 72 соати тугаган
    .of = c56eede3405e8639

enum-permit_speed-ordinary = одатдаги муддат
    .of = 1b74571febd49e03

enum-permit_speed-faster = тезроқ, юқорироқ йиғим эвазига
    .of = 3fa6dcd55cfbeb0b

enum-permit_speed-fastest = энг тез, энг юқори йиғим эвазига
    .of = 3668e2476a514da7

enum-assistance_form-unconditional = шартсиз
    .of = 63e59bb86fdfb0cb

enum-assistance_form-conditional = шартли: шартнома ва иш топишда ёрдам
    .of = d4089a6921fa4f01

enum-region-other = бошқа ҳудуд
    .of = e5c70ff40269de30

enum-region-moscow = Москва
    .of = f5b30ced9bebff69

enum-region-moscow_region = Москва вилояти
    .of = 960fc548df8a1ae3

enum-region-st_petersburg = Санкт-Петербург
    .of = 5cfe9d951b0948a7

enum-region-leningrad_region = Ленинград вилояти
    .of = ccfea18d08fdfef5

enum-region-returned_territories = Озарбайжоннинг қайтарилган ҳудудлари
    .of = b40b40cf99170bcb

enum-region-ashgabat = Ашхобод
    .of = 26871de490e059de

enum-region-krasnodar = Краснодар ўлкаси
    .of = 5237fdf0869ee244

enum-region-tula = Тула вилояти
    .of = 5041376524d9b1cb

enum-region-lipetsk = Липетск вилояти
    .of = 47a84cb15f45727b

enum-region-kamchatka = Камчатка
    .of = 73f16558abc2118e

enum-region-irkutsk = Иркутск вилояти
    .of = af15e2c69d934d94

enum-region-nizhny_novgorod = Нижний Новгород вилояти
    .of = 81b4e4b97025dcd1

enum-region-tyumen = Тюмен вилояти
    .of = 767be95477e8f0bd

enum-region-novosibirsk = Новосибирск вилояти
    .of = b2e61112866eec24

enum-region-perm = Перм ўлкаси
    .of = 276f32488853873d

enum-region-yakutia = Якутия
    .of = 4b95b0459329cea7

enum-region-altai_krai = Олтой ўлкаси
    .of = be6d853ba15d0ca0

enum-region-altai_republic = Олтой Республикаси
    .of = ba4b388513e2b5be

enum-region-adygea = Адигея
    .of = be14ff49c1ed528e

enum-region-novgorod = Новгород вилояти
    .of = c48c67f6b7dbf109

enum-region-chechnya = Чечен Республикаси
    .of = 9fd9b86f1cbfe143

enum-region-rostov = Ростов вилояти
    .of = c0f679987ab38328

enum-region-khanty_mansi = Ханти-Манси автоном округи
    .of = 6b3841e3ec8e5a2e

enum-region-tatarstan = Татаристон
    .of = c75c5928b63ff895

enum-region-voronezh = Воронеж вилояти
    .of = e27030a8b7bd6d5e

enum-region-kursk = Курск вилояти
    .of = 287025ff2f5d1be1

enum-region-kaluga = Калуга вилояти
    .of = ede73ae4d2cf3cae

enum-region-primorye = Приморск ўлкаси
    .of = c45434aedf340f6c

enum-pay_part-nothing = ҳеч нарса
    .of = 1c4b98deef5e330a

enum-pay_part-below_minimum = энг кам иш ҳақидан кам
    .of = 61c83ae89fb686b0

enum-pay_part-under_half = ярмидан кам
    .of = 9f8b1b8ea464ad58

enum-pay_part-half_or_more = ярми ёки ундан кўп, лекин ҳаммаси эмас
    .of = ff9da72b32fb7a14

enum-extra_hours-overtime = иш кунида иш вақтидан ташқари
    .of = 1353d41cf51e5689

enum-extra_hours-day_off = байрам ёки дам олиш кунида
    .of = 8cf81708cdef3c77

enum-extra_hours-night = тунда
    .of = 72a54ce4cf8c921e

enum-idle_time_cause-employer_cause = иш берувчи
    .of = 56218e385d12c841

enum-idle_time_cause-nobody = ҳеч ким
    .of = 1d3b7e9137dffe1e

enum-idle_time_cause-worker_cause = ходим
    .of = d9a13699ecb5191a

enum-deduction_basis-employer_act = иш берувчининг ўз қарори
    .of = 4aede3141276d6d7

enum-deduction_basis-by_law = қонун ёки суд қарори
    .of = 4e6a0a3c52c7f88f

enum-deduction_basis-special = қонунда кўрсатилган алоҳида ҳолат
    .of = ca93d706717f2b11

enum-work_ground-none = булардан ҳеч бири
    .of = f1dc6df196c0f273

enum-work_ground-business_immigrant = ўз бизнесимни юритиш учун келганман
    .of = c29129620db58ede

enum-work_ground-humanitarian = инсонпарварлик асосида қабул қилинганман
    .of = 617248d0330a0a33

enum-work_ground-court_sentence = шу ердаги суд менга озодликдан маҳрум қилмасдан жазо берган
    .of = 6780338741e37c85

enum-work_ground-branch_head = чет эл фирмаси филиали ёки ваколатхонасининг биринчи раҳбариман
    .of = fbbbfbc502695caf

enum-work_ground-foreign_firm_head = тўлиқ чет элликларга тегишли компаниянинг раҳбариман
    .of = a261f1f5ef54471c

enum-work_ground-foreign_firm_deputy = тўлиқ чет элликларга тегишли компания раҳбарининг ўринбосариман
    .of = 8f451ca2cb75aeb7

enum-work_ground-investment_project = устувор инвестиция лойиҳасида ёки унинг пудратчисида ишлайман
    .of = e67afb0b7a5fb3c4

enum-work_ground-economic_zone = махсус иқтисодий зонадаги йирик лойиҳада ёки унинг пудратчисида ишлайман
    .of = 5f2ce5d72e7153ee

enum-work_ground-education_fund = автоном таълим ташкилотида ёки унинг фондида раҳбарман ёки олий маълумотли мутахассисман
    .of = c895da56690e0537

enum-work_ground-technology_hub = давлат технология маркази резидентида раҳбарман ёки олий маълумотли мутахассисман
    .of = b80fbb20eda5cf61

enum-work_ground-investment_contract_head = Ҳукумат билан йирик инвестиция контракти бор компаниянинг раҳбариман
    .of = cc026df57ab56e64

enum-work_ground-financial_centre = халқаро молия марказида ишлайман
    .of = 4ee76296e1f6ed03

enum-work_ground-crew = кема, самолёт, поезд ёки юк машинаси экипажи аъзосиман
    .of = be135d4488597a7a

enum-work_ground-artist_athlete = артист ёки спортчиман
    .of = f81afcb843fb8523

enum-sector-agriculture = қишлоқ хўжалиги
    .of = 6964b33a940b6f22

enum-sector-utilities = сув, энергия, чиқинди
    .of = 9e7e6bca4fd33531

enum-sector-transport = транспорт
    .of = f9393d95a0b481f2

enum-sector-communications = ахборот ва алоқа
    .of = 6766cf24b0b8d144

enum-sector-finance = молия
    .of = 0e5d388ed0e5b64d

enum-sector-professional = касбий, илмий, муҳандислик иши
    .of = 40735190a7c2c433

enum-sector-education = таълим
    .of = d391a4d14a5222d5

enum-sector-health = соғлиқни сақлаш
    .of = 4b74a14c2dad2964

enum-sector-arts = санъат ва дам олиш
    .of = 6abd3dd737dfaa55

enum-sector-mining = кончилик
    .of = dc4fd0f40ff08994

enum-sector-trade = савдо, автомобил таъмирлаш
    .of = d23018b75eedc93a

enum-sector-construction = қурилиш
    .of = 597461965bae60ac

enum-sector-manufacturing = ишлаб чиқариш саноати
    .of = 8c9472cc9a671545

enum-sector-other = бошқа тармоқ
    .of = ec94aca88fc53ca4

topic-entry = Кириш
    .of = 7dea6d25be21fb73

topic-stay = Мамлакатда бўлиш муддати
    .of = f1bf9ee6f5e0dd2b

topic-registration = Рўйхатдан ўтиш
    .of = e1ef56fd05a573b8

topic-work = Ишлашга рухсат
    .of = 62315073626ed3dc

topic-fees = Йиғимлар
    .of = 3a8fec852a246190

topic-hiring = Иш берувчининг мажбуриятлари
    .of = 38b3dbe14d835796

topic-quota = Квоталар ва маҳаллий ходимлар улуши
    .of = 7d3e61d53c15f437

topic-contract = Меҳнат шартномаси
    .of = 7214efafd4bc3267

topic-wages = Иш ҳақи
    .of = 242a7eb34626740e

topic-claims = Талаблар: қаерга ва қайси муддатда
    .of = 72bb30c0b9cdbfd3

topic-injury = Ишда жароҳат ва ўлим
    .of = f08e6dc2d3704c57

topic-taxes = Солиқлар ва бадаллар
    .of = 83b2aadcdc683184

topic-family = Оила ва болалар
    .of = cddcaf0bbb219673

topic-health = Тиббий ёрдам
    .of = 125f12fa99c02244

topic-pensions = Пенсиялар
    .of = ee181465d03d5cde

topic-refugees = Бошпана
    .of = 5b4f14008a542d96

topic-kandas = Этник қайтиш
    .of = 20e71bbf9c16b3d8

topic-penalties = Қоидабузарлик ва оқибати
    .of = 119b24510c4596b4

topic-bans = Қайта кириш тақиқлари
    .of = 53561e1865142511

topic-removal = Чиқариб юбориш ва назоратдаги шахслар
    .of = db7c9d35a5bfd29f

topic-remedies = Қандай шикоят қилиш мумкин
    .of = 5fa06a231043cc9a

topic-trafficking = Одам савдоси ва мажбурий меҳнат
    .of = 5e892683b158902c

topic-social = Ижтимоий ёрдам
    .of = 2e7c8903a5a487e2

topic-departure = Кетишдан олдин
    .of = 594d44eff05f3b3a

topic-recruitment = Воситачилар ва агентликлар
    .of = 9372bbb70dee47e5

topic-return = Қайтиш ва ўз давлатининг ёрдами
    .of = 2b3421484e33bf56

conclusion-permit_apply_from = Ишлаш учун рухсатномага шу кундан ариза бериш мумкин
    .of = bcd58967bcdd4a90

conclusion-permit_term = Ишлаш учун рухсатнома кўпи билан шу муддатга берилади
    .of = 163ae34b8d67c086

conclusion-protected_places = Шу иш берувчи ёллаши мумкин бўлган вақтинчалик ҳимоядаги одамлар сони
    .of = d291f324dacd4e99

conclusion-foreign_places = Шу иш берувчи ёллаши мумкин бўлган чет элликлар сони
    .of = c19f16354820d6be

conclusion-ban_until = Кириш шу кунгача ёпиқ бўлиши мумкин
    .of = c082ad229cb3347d

conclusion-entry_closed = Кириш белгиланган муддатсиз ёпиқ
    .of = 909edabb1d3466fd

conclusion-expulsion_possible = Мамлакатдан чиқариб юборилишингиз мумкин
    .of = e9f3bc7920704f67

conclusion-death_payment = Ҳалок бўлган ходимнинг оиласига тўлов
    .of = 20d0449771393453

conclusion-injury_income_base = Йўқотилган даромад ҳисобланадиган ойлик иш ҳақи
    .of = b1fb8aac8ac1ab52

conclusion-income_tax = Ойлик иш ҳақидан ушланадиган даромад солиғи
    .of = 30ddd35e64e26293

conclusion-income_tax_year = Бир йиллик даромад солиғи
    .of = a6027b4c034a6204

conclusion-maternity_leave = Ҳомиладорлик ва туғиш таътили
    .of = 51b9207a91705bfb

conclusion-language_test = Мактабдан олдин тил тести
    .of = c0d1e278363685c0

conclusion-care_free = Бу тиббий ёрдам бепул
    .of = 89153fbaedaea4fe

conclusion-controlled_person = Назоратдаги шахслар реестрига киритилиши мумкин
    .of = d88aa10af63a4702

conclusion-recruiter_lawful = Бу воситачи сизни шу мамлакатга юбориши мумкин
    .of = f6a329b40a0a699f

conclusion-exit_closed_until = Ўз давлатингиз сизни шу кунгача чиқармаслиги мумкин
    .of = 4e8478d317d2e4f2

conclusion-permit_until = Рухсатнома ёки патент шу кунгача амал қилади
    .of = 2caa1821acb0a194

conclusion-permit_valid_here = Рухсатномангиз ёки патентингиз бу ҳудудда амал қилади
    .of = b0dd9a5eb3b5f121

conclusion-social_assistance_open = Манзилли ижтимоий ёрдам сўраб ариза беришингиз мумкин
    .of = 54cece8dceeff98f

conclusion-poverty_line = Камбағаллик чегараси
    .of = f226c99820f30438

conclusion-social_assistance = Оилага ижтимоий ёрдам, бир ойда
    .of = fbf3701cd6047301

conclusion-child_supplement = Бир ёшдан олти ёшгача болалар учун қўшимча тўлов, бир ойда
    .of = e60db1cc8cc75ca6

conclusion-assistance_form = Ёрдам тури
    .of = 48f855727d84e92d

conclusion-subsistence_minimum = Бюджет тўғрисидаги қонун бўйича миллий тирикчилик минимуми
    .of = 777abfc48febcb7a

conclusion-visa = Кириш учун виза керак
    .of = 883d6fd4a1be1310

conclusion-stay_until = Мамлакатда шу кунгача бўлишингиз мумкин
    .of = 7ea524d50287ed12

conclusion-days_left = Қолган кунлар
    .of = 7be26c4efaf887eb

conclusion-overstay_days = Муддатдан ошган кунлар
    .of = 77ebbf8c892c55ac

conclusion-next_entry = Шу кундан яна киришингиз мумкин
    .of = 84f5ffe4d5eb3fd1

conclusion-registration_needed = Рўйхатдан ўтиш керак
    .of = 5d17c5d6150a212d

conclusion-ethnic_status_open = Этник қайтувчи мақомини олишингиз мумкин
    .of = c5029209e43daf64

conclusion-ethnic_places = Давлат ёрдами билан жойлаштириш учун йиллик ўринлар
    .of = 4be5b6645e1dc9e6

conclusion-labour_quota = Йиллик квота бўйича рухсат этилган чет эллик ходимлар
    .of = 3a730356766c2784

conclusion-wage_interest = Кечиктирилган тўлов учун фоиз
    .of = d5b79aa4afa6e786

conclusion-minimum_wage = Энг кам ойлик иш ҳақи
    .of = 40a0bc95ba3f95a6

conclusion-hourly_minimum = Бир соат учун энг кам ҳақ
    .of = c985fdffdd7669d1

conclusion-wage_shortfall = Энг кам иш ҳақидан шунча кам тўланган
    .of = 2263599ce6de2c39

conclusion-overtime_pay = Қўшимча соатлар учун энг кам ҳақ
    .of = 089c716d5f841af1

conclusion-idle_pay = Бир ойлик бекор туриб қолиш учун энг кам ҳақ
    .of = 2e39bbf3be2397bc

conclusion-deduction_cap = Ойлик иш ҳақидан энг кўпи билан шунча ушлаб қолиниши мумкин
    .of = 19b0f3a7cf2ca4e1

conclusion-claim_by = Талабни шу кундан кечикмай беринг
    .of = feff06b3f29da3c9

conclusion-commission_first = Суддан олдин комиссия керак
    .of = 4b8e1476c22c747b

conclusion-court_fee = Ходим учун давлат божи
    .of = b2c550e66d1e408a

conclusion-work_permit = Бу иш учун рухсатнома
    .of = bbf1f2d620f0805c

conclusion-work_fee = Рухсатнома учун йиғим ёки солиқ
    .of = 7e7406ba06563b34

conclusion-recognition_needed = Дипломни тан олиш керак
    .of = 0d9fbb3e3f672945

conclusion-vacancy_posting = Аввал бўш иш ўрни эълон қилиниши шарт
    .of = f78e7626b0890c8c

conclusion-permit_filing_from = Иш берувчи шу кундан ариза бериши мумкин
    .of = f0a5b0020355b90e

conclusion-permit_months = Рухсатноманинг энг узун муддати
    .of = 804c33554df54894

conclusion-trip_days = Рухсатномадаги ҳудудлардан ташқарига хизмат сафари кунлари, календарь йилда кўпи билан
    .of = 4ce26cd41e2e98ac

conclusion-local_content = Маҳаллий ходимлар улуши текширилади
    .of = 0273d63758cd8199

conclusion-local_share = Маҳаллий ходимлар, камида
    .of = dd07faf87463fa9b

conclusion-counts_in_quota = Рухсатнома йиллик квотада ҳисобга олинади
    .of = f07a9ae8c50d7ca7

conclusion-quota_share = Квота, ишчи кучи сонига нисбатан улуш
    .of = f48f4ae99364a2bd

conclusion-household_quota_share = Уй хўжалиги ходимлари учун квота, ишчи кучи сонига нисбатан улуш
    .of = 437903a43745426c

group-national_registration = Рўйхатдан ўтиш бўйича миллий қоидалар
    .of = a674657c0a08c896

group-national_stay_limit = Мамлакатда бўлиш муддати бўйича миллий қоидалар
    .of = 3b572c98f28a24c4

group-national_work_permit = Ишлаш учун рухсатномалар бўйича миллий қоидалар
    .of = 150f38fb5132df7e

safeguard = Аввал бепул юридик ёрдамга мурожаат қилинг: бу қадам давлат органига қаерда эканингизни билдиради.
    .of = 1bdfceaa3078b65d

country-AD = Андорра
    .of = 019c5567b6211a3e

country-AE = Бирлашган Араб Амирликлари
    .of = 2764375b4260395e

country-AF = Афғонистон
    .of = 83d31cc62e36f2e1

country-AG = Антигуа ва Барбуда
    .of = 4e7f1d6510569956

country-AI = Ангиля
    .of = 4984845e7c889220

country-AL = Албания
    .of = e3858e110e935c8b

country-AM = Арманистон
    .of = 2b0f362230a17dd8

country-AO = Ангола
    .of = 255d62a19adef00b

country-AQ = Антарктида
    .of = 155909e6a15c7125

country-AR = Аргентина
    .of = 4188ee638c2ee8ce

country-AS = Америка Самоаси
    .of = 9f09e03040ebce90

country-AT = Австрия
    .of = 2aa2e643e3b87b10

country-AU = Австралия
    .of = 142d74fb7c35bc09

country-AW = Аруба
    .of = a5500ec1a950fda4

country-AX = Аланд ороллари
    .of = 59fdbe7e1ae7b7de

country-AZ = Озарбайжон
    .of = d53ac650594a17fc

country-BA = Босния ва Гертсеговина
    .of = 483ab06d89931228

country-BB = Барбадос
    .of = a70747111fafbfdf

country-BD = Бангладеш
    .of = d507a084ff59cc84

country-BE = Белгия
    .of = ebaaf027960b8c36

country-BF = Буркина-Фасо
    .of = 11c8674e7ca9c50a

country-BG = Болгария
    .of = bb64522de1942b9c

country-BH = Баҳрайн
    .of = 3f0133ebe44821e2

country-BI = Бурунди
    .of = 66de77c6ec6f9dae

country-BJ = Бенин
    .of = 9790b5c4fb704d55

country-BL = Сен-Бартелеми
    .of = 2ac47094e3167c7a

country-BM = Бермуда ороллари
    .of = e9e7554385bd790b

country-BN = Бруней
    .of = a0e48e62abba1a3c

country-BO = Боливия
    .of = 5f35181b08e1301b

country-BQ = Бонейр, Синт-Эстатиус ва Саба
    .of = 408aed4539ff6ab4

country-BR = Бразилия
    .of = 115da009efe5f297

country-BS = Багама ороллари
    .of = 87158c5cfb2f298a

country-BT = Бутан
    .of = 3a33efbaf60a88e1

country-BV = Буве ороли
    .of = 433c8674044e4989

country-BW = Ботсвана
    .of = 7a49e19f02a368b2

country-BY = Беларус
    .of = 063455394ebf9e0f

country-BZ = Белиз
    .of = 1a80b5a5a7179f16

country-CA = Канада
    .of = 1e05c2be1ad0ae3b

country-CC = Кокос (Килинг) ороллари
    .of = ac3294e6d6cc821a

country-CD = Конго – Киншаса
    .of = 1de8c6204fad8686

country-CF = Марказий Африка Республикаси
    .of = fb1909ade8e7bf56

country-CG = Конго – Браззавил
    .of = 6fd8ea913da8bf0f

country-CH = Швейтсария
    .of = b25917e15a2ba942

country-CI = Кот-д’Ивуар
    .of = d19e9f113502a585

country-CK = Кук ороллари
    .of = ebcb31b32880c963

country-CL = Чили
    .of = 21e31adc9713e64a

country-CM = Камерун
    .of = c4fc13df0cd1cec5

country-CN = Хитой
    .of = 21ea22dc971a1290

country-CO = Колумбия
    .of = b297c95098341a0f

country-CR = Коста-Рика
    .of = 55fb2be82bb07328

country-CU = Куба
    .of = 76ed669cae24572c

country-CV = Кабо-Верде
    .of = 23666595b8b97bac

country-CW = Кюрасао
    .of = b6929b3b0e398106

country-CX = Рождество ороли
    .of = ae7d35eb26afd210

country-CY = Кипр
    .of = 39c5700979521393

country-CZ = Чехия
    .of = d0721f9a95d3509a

country-DE = Германия
    .of = ac8168c4b1f6cb9e

country-DJ = Жибути
    .of = a22f726cb76c33eb

country-DK = Дания
    .of = d014ae33ab8be5bd

country-DM = Доминика
    .of = 561c478a6b3161e3

country-DO = Доминикан Республикаси
    .of = eb43bf371e8ba671

country-DZ = Жазоир
    .of = a0aa03b27cc47a04

country-EC = Эквадор
    .of = 47eed270f2193608

country-EE = Эстония
    .of = 745c804591ed3210

country-EG = Миср
    .of = 0c0158ea35f69208

country-EH = Г‘арбий Саҳрои Кабир
    .of = 0905a0ef30055861

country-ER = Эритрея
    .of = 035e9c9ca5bd9611

country-ES = Испания
    .of = 0340fef1246e1e2e

country-ET = Эфиопия
    .of = 38a970b19ba3240e

country-FI = Финландия
    .of = 4f72fa484717a5a3

country-FJ = Фижи
    .of = d1f10284eeb17b25

country-FK = Фолкленд ороллари
    .of = 2d6cc8e022aa6b28

country-FM = Микронезия
    .of = 2b0b27c3c818d3c1

country-FO = Фарер ороллари
    .of = c476083bd2103740

country-FR = Франция
    .of = 197fa224d16dfb3a

country-GA = Габон
    .of = da9c46238d685dd0

country-GB = Буюк Британия
    .of = 60d030567ebed023

country-GD = Гренада
    .of = 011c7749a72288d1

country-GE = Грузия
    .of = cc21fdd8a2feaeef

country-GF = Франсуз Гвианаси
    .of = 77db266236c31444

country-GG = Гернси
    .of = b6c1b2fd8c79c92b

country-GH = Гана
    .of = b1f5a25a355988e4

country-GI = Гибралтар
    .of = 150f9c6ce9757d57

country-GL = Гренландия
    .of = 3a274306bdf72849

country-GM = Гамбия
    .of = 3913627053beb0cc

country-GN = Гвинея
    .of = e7fe3dcaf5a7aa94

country-GP = Гваделупе
    .of = f40d59d618140e2a

country-GQ = Экваториал Гвинея
    .of = 7c4d3345963c8e0d

country-GR = Греция
    .of = 53bec667eca9549a

country-GS = Жанубий Георгия ва Жанубий Сендвич ороллари
    .of = 0f48fe65da566d10

country-GT = Гватемала
    .of = 4367d56d22907562

country-GU = Гуам
    .of = 1ac08a7e3e4bfccf

country-GW = Гвинея-Бисау
    .of = 1afad01947836d1e

country-GY = Гаяна
    .of = 4e733d4ee0bc4b42

country-HK = Гонконг (Хитой ММҲ)
    .of = 29de74b9917bf134

country-HM = Херд ва Макдоналд ороллари
    .of = c3b1a99767ee86a1

country-HN = Гондурас
    .of = d127e041a0b5b70d

country-HR = Хорватия
    .of = 6da80fa828f0be9e

country-HT = Гаити
    .of = 36fc4acf9bf2ec62

country-HU = Венгрия
    .of = b95c1002002c6b01

country-ID = Индонезия
    .of = a8d455d69e0abbc9

country-IE = Ирландия
    .of = a1a184229e1eef3c

country-IL = Исроил
    .of = 058c7ac71b432a65

country-IM = Мен ороли
    .of = c8f8297dc3ba6737

country-IN = Ҳиндистон
    .of = 438164f6028a3eac

country-IO = Британиянинг Ҳинд океанидаги ҳудуди
    .of = f78139fbacaafb7b

country-IQ = Ироқ
    .of = 886da7d1b71cf458

country-IR = Эрон
    .of = 886db6d1b71d0dd5

country-IS = Исландия
    .of = 9eea99ad6b59d1a5

country-IT = Италия
    .of = da33ce25ac8c012c

country-JE = Жерси
    .of = f77b99441ffb694d

country-JM = Ямайка
    .of = 1460731b3d0d9809

country-JO = Иордания
    .of = ae7d3d45078e5a6f

country-JP = Япония
    .of = 79314939aba9dabb

country-KE = Кения
    .of = 0dfe6cfe33603b03

country-KG = Қирғизистон
    .of = eaf000f5503d2041

country-KH = Камбоджа
    .of = 3eff13152848f11b

country-KI = Кирибати
    .of = e138c16568e44516

country-KM = Комор ороллари
    .of = a3a9b6746279b6d5

country-KN = Сент-Китс ва Невис
    .of = 8883830eee995647

country-KP = Шимолий Корея
    .of = 886da0707008c216

country-KR = Жанубий Корея
    .of = dcad1f14f64dec28

country-KW = Қувайт
    .of = ee515082a1757f98

country-KY = Кайман ороллари
    .of = 2ffef1640115dc96

country-KZ = Қозоғистон
    .of = b2f5b25155786613

country-LA = Лаос
    .of = 8210ccb4a6f16630

country-LB = Ливан
    .of = 3e4433936b3ace2a

country-LC = Сент-Люсия
    .of = adfff02fcb150d0c

country-LI = Лихтенштейн
    .of = 1e4df8ef297c1a7a

country-LK = Шри-Ланка
    .of = 1891aa32eb143ef4

country-LR = Либерия
    .of = 3c4e7b87fad39475

country-LS = Лесото
    .of = c435fc398d34ebed

country-LT = Литва
    .of = 1350d2e244e0864c

country-LU = Люксембург
    .of = 3853a42f5736e109

country-LV = Латвия
    .of = 270db69e90778f06

country-LY = Ливия
    .of = 543136b531288f6a

country-MA = Марокаш
    .of = 8e04a4eeb3bb1539

country-MC = Монако
    .of = bde4b39a38195182

country-MD = Молдова
    .of = d179dbe570e7c143

country-ME = Черногория
    .of = eec83f7ce10a94a3

country-MF = Сент-Мартин
    .of = 043c525247e06c41

country-MG = Мадагаскар
    .of = 3e1fa498c5d57e15

country-MH = Маршалл ороллари
    .of = c5fff5f916812521

country-MK = Шимолий Македония
    .of = 6574c13230b3fb51

country-ML = Мали
    .of = 49f866aed016eff4

country-MM = Мянма (Бирма)
    .of = f24814281d222198

country-MN = Монголия
    .of = ad118122d0fa59eb

country-MO = Макао (Хитой ММҲ)
    .of = d24e1f0b9d414ccc

country-MP = Шимолий Мариана ороллари
    .of = 9ba50de88d3c7f4a

country-MQ = Мартиника
    .of = dd74d6c815cae872

country-MR = Мавритания
    .of = 7aa452bac53f7ab4

country-MS = Монтсеррат
    .of = fb55efa56d1a3056

country-MT = Малта
    .of = c7ab0c0b96ac67b6

country-MU = Маврикий
    .of = 9e8d9d97d3abe5f0

country-MV = Малдив ороллари
    .of = 1776ec2b831984dc

country-MW = Малави
    .of = 96b855b1628d08e8

country-MX = Мексика
    .of = 035b035a2ccc7f56

country-MY = Малайзия
    .of = 9906a7b0f0377962

country-MZ = Мозамбик
    .of = 8ae1d817f71a568f

country-NA = Намибия
    .of = 9d262087247065e6

country-NC = Янги Каледония
    .of = 84f3603c5b2609a7

country-NE = Нигер
    .of = 0f4191a7bd4a194e

country-NF = Норфолк ороли
    .of = ac561f19e475c907

country-NG = Нигерия
    .of = 8a71f44a3779642c

country-NI = Никарагуа
    .of = 134db89c383820b8

country-NL = Нидерландия
    .of = 046268c0212f5eab

country-NO = Норвегия
    .of = 6a472d1d1216fbb7

country-NP = Непал
    .of = 9cf85a84b8f31729

country-NR = Науру
    .of = 9e8d3665edde89a6

country-NU = Ниуэ
    .of = 33d7f6c6b6716706

country-NZ = Янги Зеландия
    .of = 7b7c35d64ced9ba0

country-OM = Уммон
    .of = 4ab263c07a3a0302

country-PA = Панама
    .of = ac7cab44fbafbefd

country-PE = Перу
    .of = 0a527319d880b443

country-PF = Франсуз Полинезияси
    .of = 1f5519e3ec3382d7

country-PG = Папуа – Янги Гвинея
    .of = 1d8f25443204010f

country-PH = Филиппин
    .of = 73fd03286e22544c

country-PK = Покистон
    .of = 55767688bb55a482

country-PL = Полша
    .of = bc2d5059669f41e5

country-PM = Сен-Пер ва Микелон
    .of = 90c47cb35754f362

country-PN = Питкерн ороллари
    .of = 14974206d5c2aa29

country-PR = Пуэрто-Рико
    .of = 808691915d3aab37

country-PS = Фаластин ҳудуди
    .of = 37b55d5963a805e8

country-PT = Португалия
    .of = b42dfe4436f7d667

country-PW = Палау
    .of = 2d59ad0db95d51f4

country-PY = Парагвай
    .of = 2a8bad57acdb0d2d

country-QA = Қатар
    .of = 94a2a91cde8a9d7e

country-RE = Реюнион
    .of = e377604fb0815d68

country-RO = Руминия
    .of = 4e4a6b130db93640

country-RS = Сербия
    .of = 0847ed91ede71d2f

country-RU = Россия
    .of = 92ec3bb251fba2cc

country-RW = Руанда
    .of = 0c328486946b048a

country-SA = Саудия Арабистони
    .of = 84176ee3397f64df

country-SB = Соломон ороллари
    .of = e35152e862ab8eaa

country-SC = Сейшел ороллари
    .of = 943f2dd2fda578ee

country-SD = Судан
    .of = f895c01abb955758

country-SE = Швеция
    .of = 00368ff898724a0d

country-SG = Сингапур
    .of = 6e3094e70ecbea41

country-SH = Муқаддас Елена ороли
    .of = 684fc35acbd6b4b4

country-SI = Словения
    .of = 97faa8ca3caa801a

country-SJ = Свалбард ва Ян-Майен
    .of = 55a634fe38d608e4

country-SK = Словакия
    .of = d3ad7da79b154aa9

country-SL = Серра-Леоне
    .of = e1c98611690850ce

country-SM = Сан-Марино
    .of = 0d3df01921c1f8b3

country-SN = Сенегал
    .of = bdf969ec0236b264

country-SO = Сомали
    .of = ceb490d71fa482ad

country-SR = Суринам
    .of = f1a76a914260f61f

country-SS = Жанубий Судан
    .of = 4dfb92fcc2799d21

country-ST = Сан-Томе ва Принсипи
    .of = 9717fd3586ff4f3b

country-SV = Салвадор
    .of = b854de5ee40b1af6

country-SX = Синт-Мартен
    .of = 5676fa61c6df8827

country-SY = Сурия
    .of = 5fa1d13db8d39453

country-SZ = Свазиленд
    .of = d6dbf7fc7d6e3587

country-TC = Туркс ва Кайкос ороллари
    .of = 3cf86250bde89285

country-TD = Чад
    .of = 1d319e9d0ccbc39b

country-TF = Франсуз Жанубий ҳудудлари
    .of = 852c1b38f64752a1

country-TG = Того
    .of = 5a56f2fb39fc00a2

country-TH = Таиланд
    .of = 53fbd8eef240dcf6

country-TJ = Тожикистон
    .of = faad0fe9b142dd8f

country-TK = Токелау
    .of = 4e4d1ebfb3e60c66

country-TL = Тимор-Лесте
    .of = 5445738841f9b83a

country-TM = Туркманистон
    .of = d25d30dc8215722e

country-TN = Тунис
    .of = 739b7d0964bbfd1a

country-TO = Тонга
    .of = bb34f2e3aa40af4e

country-TR = Туркия
    .of = 4163617b62d58568

country-TT = Тринидад ва Тобаго
    .of = f5e0320e8fe009dd

country-TV = Тувалу
    .of = 8bba69e756dd098c

country-TW = Тайван
    .of = 4385134a24c680f9

country-TZ = Танзания
    .of = ec87fc7196c372ab

country-UA = Украина
    .of = 8a0c961c0152f516

country-UG = Уганда
    .of = 07f0d494f14f1555

country-UM = АҚШ ёндош ороллари
    .of = 72a4e1b7545729f3

country-US = Америка Қо‘шма Штатлари
    .of = 0d2dc028c3b7c9ac

country-UY = Уругвай
    .of = c6f4558354abfe27

country-UZ = Ўзбекистон
    .of = f49851754ac930db

country-VA = Ватикан
    .of = a394603595351ea6

country-VC = Сент-Винсент ва Гренадин
    .of = 7098ff7631f9d931

country-VE = Венесуэла
    .of = f11221ff9129071c

country-VG = Британия Виргин ороллари
    .of = cfad0c9eff7ea7b7

country-VI = АҚШ Виргин ороллари
    .of = c848dc463429e2ac

country-VN = Вьетнам
    .of = 01c0f092bdf35feb

country-VU = Вануату
    .of = d42752577e67fff7

country-WF = Уоллис ва Футуна
    .of = 8780c5bc306196e7

country-WS = Самоа
    .of = 703be173fa63ebb8

country-XX = фуқаролиги йўқ
    .of = 62ca984941d3d86d

country-YE = Яман
    .of = c9603d3c535b6569

country-YT = Майотта
    .of = b019bc283c8c4cda

country-ZA = Жанубий Африка Республикаси
    .of = 2db5bda2829f77e8

country-ZM = Замбия
    .of = e7cd3e8725e13705

country-ZW = Зимбабве
    .of = 410941f7e65ed5ac
