### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

fact-protection_registered_date = Кайсы күнү сиз убактылуу коргоо үчүн катталгансыз?
    .of = a0a6d0e346286009

fact-asylum_application_date = Кайсы күнү сиз эл аралык коргоо сурап арыз бердиңиз?
    .of = a1870d6eb7ec76d2

fact-local_staff = Иш берүүчүдө ал жерде бул өлкөнүн канча жараны иштейт?
    .of = 82d2ecdac363c6ce

fact-locals_sought = Иш менен камсыз кылуу кызматы төрт жума бою жергиликтүү кызматкерлерди издеп, эч кимди тапкан жокпу?
    .of = 3672a1aa2ad79fae

fact-stay_document = Өлкөдө болууга уруксат берген кандай документиңиз бар?
    .of = dbbe4ba5af2a21e9

fact-group_may_remain = Сиз калууга уруксат берилген топко киресизби: карта ээсинин үй-бүлөсү, визасы бар паспорт, иштөөгө уруксат, мурдагы мамлекеттик кызматчы, жаңы паспорт?
    .of = 74dd4e1022acfd9a

fact-permits_before = Буга чейин ушул иш берүүчүдө сизде канча иштөөгө уруксат болгон?
    .of = 67d53f268b573396

fact-legal_work_years = Бул өлкөдө канча жыл мыйзамдуу иштедиңиз?
    .of = ca34450cba0a2f98

fact-residence_permit_months = Жашап турууга уруксатыңыз канча айга жарактуу?
    .of = 6bc2c959ac9955b9

fact-permit_end_date = Иштөөгө уруксатыңыздын мөөнөтү кайсы күнү бүтөт же бүткөн?
    .of = 8b92d0ee6bab371b

fact-permit_renewed = Уруксаттын мөөнөтү бүткөндөн кийин ал узартылдыбы же жокко чыгарылдыбы?
    .of = 98fbefce4209a3f4

fact-permit_for_this_job = Иштөөгө уруксатыңыз дал ушул аткарып жаткан ишиңизге берилгенби?
    .of = 0671850902619245

fact-end_reported = Иш бүткөнү бийлик органына өз убагында билдирилдиби?
    .of = 4ad5a47c594834ca

fact-repeat_breach = Ушундай эле бузуу үчүн мурда жаза берилген беле?
    .of = 1cf87ecda0636f82

fact-visa_free_entry = Сиз визасыз эреже боюнча визасыз кирдиңизби же киресизби?
    .of = 934815cc88d9eabf

fact-lawful_until_date = Өлкөдө болууга уруксатыңыз болгон акыркы күн кайсы?
    .of = f8ced3271fa75565

fact-removal = Сизди өлкөдөн чыгарып жиберишти беле, депортациялашты беле же реадмиссия менен кайтарышты беле?
    .of = b11c64ee970ab497

fact-removal_date = Кайсы күнү сизди өлкөдөн мажбурлап чыгарышты?
    .of = 8703e64826572ccc

fact-removed_before = Буга чейин да сизди бул өлкөдөн мажбурлап чыгарышкан беле?
    .of = 6594770499d39fe2

fact-learned_date = Чечим тууралуу кайсы күнү билдиңиз?
    .of = 4ca3a62b73daafbc

fact-decision_date = Чечим кайсы күнү чыгарылды?
    .of = 9be150cbfd617ecf

fact-unpaid_fine = Мурунку жолу болгонуңуздан айып пул, салык же мажбурлап чыгаруунун чыгымы дагы эле төлөнбөй калдыбы?
    .of = 41ed353d3b745203

fact-tax_return_missing = Мурунку жолу болгонуңуз үчүн сизден киреше салыгы боюнча декларация суралып, сиз аны тапшырбай койдуңузбу?
    .of = e2dbc9765646f8fc

fact-false_data = Арызда жалган маалымат же жасалма документтер болгонбу?
    .of = 494db88d4f3d8e9c

fact-fingerprints_refused = Чек арада манжа изиңизди алдыруудан баш тарттыңызбы?
    .of = 405a819670c20a3a

fact-means_proof = Өлкөдө болууга жана чыгып кетүүгө акчаңыз бар экенин көрсөтө аласызбы?
    .of = 45fc5b9ede05e597

fact-transit_breach = Транзит эрежелерин буздуңузбу?
    .of = 8797fa37cd2b5e1d

fact-illegal_crossing = Чек араны эрежелерди бузуп, атайылап өттүңүзбү?
    .of = 245ad4afb29e7301

fact-housing_despite_breach = Кабыл алуучу тарап өлкөдө эрежени бузуп жүргөн адамга турак жай бердиби?
    .of = 884faa3eba6dfdce

fact-notice_missed = Кабыл алуучу тарап келгениңизди өз убагында билдирбей койдубу?
    .of = 9e8a7ded1bf66725

fact-worker_outside_permit = Кызматкердин кызмат орду же кесиби уруксатта көрсөтүлгөндөн башкабы?
    .of = b4417b6f4b0f23b1

fact-work_start_date = Иш жүзүндө кайсы күнү иштей баштадыңыз?
    .of = 7e95c84b4612c5d0

fact-employer_knew = Иш берүүчү же ал дайындаган жетекчи сиз иштеп жатканыңызды билчү беле?
    .of = 86cddf6940ae8682

fact-documents_held = Иш берүүчү же башка бирөө паспортуңузду же башка документтериңизди кармап турабы?
    .of = 97fc50382efae46d

fact-agency_work = Сизди бир фирма жалдап, башка фирмага иштөөгө жибердиби?
    .of = 53c4abd839b8a5ee

fact-job_through_agency = Жумушту сизге агенттик же ортомчу таап бердиби?
    .of = 18d60b9b47f1a408

fact-accident_at_work = Сиз же тууганыңыз жумушта кырсыкка учурадыбы?
    .of = 6a5f398ecb8f14da

fact-injury_date = Кырсык кайсы күнү болду?
    .of = 2b40aa6515d537df

fact-injury_severity = Жаракат канчалык оор?
    .of = b9ac7e1471e5ab55

fact-injury_reported = Иш берүүчү кырсык жөнүндө өз убагында билдирдиби?
    .of = 5c7e1111798f2d9d

fact-severity_opinion_date = Клиника оордук даражасы боюнча корутундуну кайсы күнү берди?
    .of = fb77a8108100a716

fact-investigation_start_date = Комиссия кырсыкты кайсы күнү иликтей баштады?
    .of = 868d702d583e675e

fact-investigation_end_date = Иликтөө кайсы күнү бүттү?
    .of = ddd6f8c5a901177b

fact-capacity_lost = Дарыгерлер эмгекке жарамдуулугуңузду туруктуу жоготконуңузду аныкташтыбы?
    .of = 990e6882d7596926

fact-gross_pay = Салык кармалганга чейинки айлык эмгек акыңыз канча?
    .of = 38349aabf4daa74b

fact-taxable_income = Жыл ичиндеги салык салынуучу кирешеңиз канча?
    .of = a35a4ef6ccaa1266

fact-tax_resident = Сиз бул өлкөнүн салыктык резидентисизби?
    .of = 4dfa5b241023eb92

fact-works_on_patent = Сиз патент менен иштейсизби?
    .of = bd329706893acdfd

fact-patent_advance = Ошол ай үчүн патентке алдын ала канча төлөдүңүз?
    .of = 2c3b7fa05c7dc084

fact-patent_notice = Иш берүүчүдө авансты чегерип салууга болот деген салык органынын кабарламасы барбы?
    .of = 8e0badafdced9125

fact-child_needs_school = Бул жерде мектептен орун керек болгон балаңыз барбы?
    .of = ac20640da000384b

fact-expecting_child = Сиз бала күтүп жатасызбы?
    .of = 58aa9af51c20110d

fact-complicated_birth = Төрөт оор өттүбү?
    .of = 312c20d531b22912

fact-care_kind = Кандай медициналык жардам керек?
    .of = 9402f68b6112e8bc

fact-health_insured = Бул жерде жарактуу медициналык камсыздандырууңуз барбы?
    .of = 46e22a4d4e196495

fact-offence_count = Акыркы үч жылда бул өлкөдө административдик укук бузуулар боюнча сизге каршы канча айып пул же башка чечим (жол айыптары кошулуп) мыйзамдуу күчүнө кирди?
    .of = bbb28fe87de67db6

fact-earlier_offence_date = Бул чечимдердин акыркысынын алдындагысы кайсы күнү мыйзамдуу күчүнө кирди?
    .of = 204769d4c0c457df

fact-last_offence_date = Бул чечимдердин акыркысы кайсы күнү мыйзамдуу күчүнө кирди?
    .of = 3c7ee3fc8b5f275e

fact-offences_migration_or_order = Бул эки чечим тең коомдук тартипке же чет өлкөлүктөрдүн болуу же иштөө эрежелерине байланыштуубу?
    .of = aa76a511b0abf3b6

fact-overstay_excused = Шашылыш дарылануудан, бул жерде жашаган жакын тууганыңыздын оор оорусунан же өлүмүнөн, же алдын алууга болбогон күчтөн (форс-мажордон) улам чыгып кете албай калдыңызбы?
    .of = 5ea64529d22e43fc

fact-conviction_unspent = Атайылап жасалган кылмыш үчүн соттолдуңуз беле жана соттуулугуңуз али жоюла элекпи?
    .of = 00dd99c319fe8052

fact-exclusion_ground = Бийлик органы сиздин бул жерде болушуңузду коркунучтуу же жагымсыз деп чечтиби жана эмне үчүн?
    .of = 8843a2a75d789bf7

fact-false_information = Өзүңүз жөнүндө же келүү максатыңыз жөнүндө билип туруп жалган маалымат бердиңизби?
    .of = 43e626340180ef59

fact-forged_documents = Жасалма документтер (паспорт, патент, сертификат, штамп) колдонулду беле?
    .of = 7812c9b263605a0e

fact-border_rules_broken = Чек арадан өткөндө чек ара, бажы же санитардык эрежелер бузулду беле?
    .of = 504b079ecb47861d

fact-entered_despite_ban = Кирүү сизге жабык экенин билип туруп кирдиңизби?
    .of = 0b5af0c4a005c41b

fact-ban_decided = Сизге кирүүнү жабуу чечимин кайсы бир орган чыгардыбы (сиз билгенче)?
    .of = 2c076119fac4b49b

fact-present_now = Сиз азыр бул өлкөдөсүзбү?
    .of = 60b4dd1dc6f8435e

fact-basis_loss = Азыр өлкөдө болушуңуз мыйзамдуубу, эгер андай болбосо, эмне үчүн?
    .of = ce9b4eb5477623a5

fact-register_failures = Реестрдеги милдетти канча жолу аткарган жоксуз (чакырганда барбай калуу, турган жериңизди билдирбөө)?
    .of = 00c7f679ca7e773e

fact-via_recruiter = Сизди жумушка фирма же адам жөнөтүп жатабы же чет өлкөдөн жумуш таап береби?
    .of = 526d457c699f56c3

fact-recruiter_permit = Ал ортомчунун сиз жөнөтүлүп жаткан өлкө боюнча мамлекеттик уруксаты же лицензиясы барбы?
    .of = 674d6b1fcf26396d

fact-recruiter_permit-why = Уруксаттардын тизмелери ачык; бир өлкөгө берилген уруксат башка өлкөгө жарабайт.
    .of = 3e42e0a1f5bcfa4a

fact-recruiter_contract = Ортомчу менен жазуу жүзүндө келишимиңиз барбы?
    .of = 4fde567a8c479d64

fact-recruiter_false_data = Ортомчу өзү жөнүндө же жумуш жөнүндө жалган маалымат бердиби?
    .of = 7ba6dc28c11e5142

fact-died_abroad = Тууганыңыз чет өлкөдө каза болдубу?
    .of = 3276a120d87a5827

fact-organised_recruitment = Сиз өз мамлекетиңиздин миграция агенттигинде катталып, анын уюштурулган жалдоосу боюнча кетип жатасызбы же кеттиңизби?
    .of = c4b80e38fb5868e6

fact-destination_needs_visa = Сиз барчу өлкө сизден виза талап кылабы?
    .of = 3d20ac30ec181d79

fact-exit_permission_held = Өз мамлекетиңиздин чыгып кетүүгө берген уруксаты сизде барбы?
    .of = dbba3f30b2c32718

fact-in_distress_abroad = Сиз чет өлкөдө акчасыз, документсиз же жардамсыз калдыңызбы, оорулуусузбу же жаракат алдыңызбы жана үйүңүзгө кайткыңыз келеби?
    .of = 2373462d5019e43f

fact-absence_days = Туруктуу каттоодо турган жериңизден канча күн алыс болосуз?
    .of = 4134a055b02440dd

fact-permit_speed = Уруксат канчалык тез керек?
    .of = e5312caf2d9853bb

fact-qualified_specialist = Бийлик органы сизди квалификациялуу адис деп эсептейби?
    .of = 0fde6b0659e3f5a0

fact-top_university = Дипломуңуз мыйзам дүйнөдө алдыңкы деп тизмелеген университеттердин бириненби?
    .of = 86409f3aa60f66e4

fact-experience_years = Бул кесип боюнча канча жыл иштедиңиз?
    .of = cb941e543e45bc73

fact-yearly_pay_usd = Келишимде жылына канча эмгек акы (АКШ доллары менен) көрсөтүлгөн?
    .of = 14a0065d935abc20

fact-spouse_of_citizen = Сиз бул өлкөнүн жараны менен никеде турасызбы?
    .of = 385539bd77887a2e

fact-border_breach = Сизди мамлекеттик чек арадагы эрежелерди бузганыңыз үчүн мажбурлап чыгаргандарбы?
    .of = 4aeb0a505ddc362b

fact-purpose_breach = Чечимде сиз билдирилген сапар максатын буздуңуз же жалган маалымат бердиңиз деп айтылганбы?
    .of = 13427f7369fe7f63

fact-breaches_in_three_years = Акыркы үч жылда сизге карата өлкөдө болуу эрежелерин канча жолу бузуу аныкталды?
    .of = 0841fa2c98f32dce

fact-unfavourable_conditions = Жумуш зыяндуу же башкача жагымсыз шарттардабы?
    .of = 4649a48b845876df

fact-departure_date = Өз өлкөңүздөн чет өлкөгө иштөөгө кайсы күнү кетесиз же кеттиңиз?
    .of = b4ad8f943d163a79

fact-departure_registered = Кеткениңизге чейин келишимиңиз өз өлкөңүздүн эмгек эмиграциясы боюнча органында катталганбы?
    .of = f19ff0c732dd053a

fact-accompanied = Сиз менен кошо ата-энеңиз же камкорчуңуз барабы?
    .of = 72fdffc1eac3ab6b

fact-recruiter_repeat = Ортомчу ушундай бузуу үчүн мурда жазаланган беле?
    .of = faee47854fed7e9e

fact-permit_issue_date = Уруксат же патент кайсы күнү берилди?
    .of = bff6f4af41806097

fact-permit_paid_until_date = Уруксаттын же патенттин акысы төлөнгөн акыркы күн кайсы?
    .of = 8e8e23cf86603de1

fact-permit_region = Уруксатыңызды же патентиңизди кайсы регион берди?
    .of = 78b01c357f0e5709

fact-work_in_permit_region = Сиз уруксатыңызды же патентиңизди берген региондо иштейсизби?
    .of = c904a995ad179ba1

fact-permit_annulled = Уруксатыңыз же патентиңиз жокко чыгарылдыбы?
    .of = 252376b63ae8bc7d

fact-permit_annulled_date = Ал кайсы күнү жокко чыгарылды?
    .of = c3ee75fdaada306f

fact-biometrics_done = Чет өлкөлүктөрдөн талап кылынган медициналык текшерүүдөн өтүп, манжа изиңизди тапшырып, сүрөткө түштүңүзбү?
    .of = c5b6e4c548792328

fact-language_exam_date = Тил, тарых жана мыйзам боюнча сертификатыңыз кайсы күнү берилди?
    .of = 6ed78e2532cd4eb2

fact-stay_prolonged = Миграция органы өлкөдө болуу мөөнөтүңүздү келишимден же патенттен башка себеп менен (мисалы, оору же үй-бүлө) узарттыбы?
    .of = 09876fc4a66e20d2

fact-stay_over_ninety = Сиз 90 күндөн көп болосузбу?
    .of = 678c1ebeeb3b9174

fact-geolocation_lost = Бийлик органынын мобилдик тиркемеси үч жумуш күнүнөн ашык убакыт жайгашкан жериңизди жөнөтпөй калдыбы?
    .of = 9f777c4c1b5a9d64

fact-notice_given = Иш берүүчү келишимиңиз жөнүндө миграция органына өз убагында билдирдиби?
    .of = 516bd65e3018bc2c

fact-pay_report_given = Иш берүүчү жогорку квалификациялуу адистеринин эмгек акысы жөнүндө ар бир кварталда билдирип турабы?
    .of = 6223b19237fe2cf7

fact-nationality = Сиз кайсы өлкөнүн жаранысыз?
    .of = 512d32c15077317c

fact-nationality-why = Эл аралык келишимдер жана виза эрежелери жарандыкка жараша болот.
    .of = ec66ae064e976330

fact-destination = Суроо кайсы өлкө жөнүндө?
    .of = 8e12e400aed8e561

fact-age = Жашыңыз канчада?
    .of = 3e2d06eb64673d3a

fact-birth_date = Качан төрөлгөнсүз?
    .of = abbd5dc949400179

fact-fear_of_return = Өлкөңүзгө кайтууга туура келсе, башыңызга бир нерсе түшүшүнөн коркосузбу?
    .of = b47ab46ad312bd9f

fact-fear_of_return-why = Айрым кадамдар турган жериңизди бийлик органдарына билдирип коёт. Эгер сизге коркунуч болсо, адегенде акысыз юридикалык жардамга кайрылыңыз.
    .of = aaea818dbefd0677

fact-trafficking_signs = Кимдир бирөө документтериңизди кармап турабы, сизди иштөөгө мажбурлайбы же кетишиңизге жол бербейби?
    .of = 4a71c3809cf53500

fact-trafficking_signs-why = Мындай абалдагы адамдардын башка укуктары бар жана алар полицияга жалгыз кайрылбашы керек.
    .of = 34830c5430404530

fact-legal_status = Бул өлкөдө кандай статусуңуз бар?
    .of = a3c86751d52a9679

fact-ethnic_kazakh = Сиздин улутуңуз казакпы?
    .of = 736711f3d913fb5f

fact-visa_held = Сизде бул өлкөнүн визасы барбы?
    .of = c0c4cf722df353a8

fact-residence_permit_held = Сизде али жарактуу жашап турууга уруксат (Казакстан үчүн: РВП) барбы?
    .of = fd328828d052254c

fact-family_of_citizen = Күйөөңүз, аялыңыз, ата-энеңиз же балаңыз бул өлкөнүн жаранабы же бул жерде туруктуу жашайбы?
    .of = e771ef69a801ea35

fact-trafficking_victim = Бийлик органы сизди адам сатуунун жабырлануучусу деп тааныдыбы?
    .of = 5eb371361449224f

fact-family_size = Үй-бүлөдө сизди кошкондо канча адам жашайт?
    .of = d6f2bb07c1dcc473

fact-family_income_quarter = Арызга чейинки акыркы үч айда бүт үй-бүлө канча киреше алды?
    .of = 57a03969a2466a4c

fact-family_income_quarter-why = Эмгек акы, алимент, сатуу, ижара жана үй жанындагы чарбанын түшүмү эсептелет; жардамдын өзү жана айрым жөлөкпулдар эсептелбейт.
    .of = 83be1daca9ac3ea8

fact-regional_subsistence_minimum = Регионуңуздун жашоо минимуму акыркы квартал үчүн канча?
    .of = 4937c4566db518fd

fact-regional_subsistence_minimum-why = Аны статистика органы ар бир кварталда жарыялайт.
    .of = c2ff33bf8c47633e

fact-regional_median_income = Регионуңузда бир адамга туура келген медианалык киреше акыркы квартал үчүн канча?
    .of = 3d39aeb1d532a9e8

fact-regional_median_income-why = Аны статистика органы ар бир кварталда жарыялайт.
    .of = c2ff33bf8c47633e

fact-able_bodied_member = Үй-бүлөдө эмгекке жарамдуу адам барбы?
    .of = aeb2fb89d7bffd6c

fact-able_bodied_cannot_work = Алардын ар бирине иштөөгө жүйөлүү себеп тоскоол болуп жатабы, мисалы кичинекей баланы же оорулуу адамды багуу?
    .of = ba466a366382b20f

fact-consumer_loan = Үй-бүлөнүн ипотекадан башка кредити барбы?
    .of = 772b41bede188f01

fact-children_one_to_six = Үй-бүлөдө бир жаштан алты жашка чейинки канча бала бар?
    .of = 771c2bf9fb6844e5

fact-purpose = Бул өлкөдө эмне үчүн жүрөсүз же ал жакка эмне үчүн барасыз?
    .of = 4e12e4c951dd3fff

fact-entry_date = Акыркы жолу кайсы күнү кирдиңиз же кайсы күнү киресиз?
    .of = bca092aa2237dade

fact-exit_date = Кайсы күнү чыгып кеттиңиз?
    .of = 21ff2f04cec535ef

fact-stays = Бул өлкөдө болгон убакыттарыңыз: кайсы күндөн кайсы күнгө чейин?
    .of = 55715c38c0588299

fact-stays-why = Күндөр бир нече сапар боюнча эсептелет.
    .of = af421b5ea64f805e

fact-overstay = Акыркы жолу болгонуңузда уруксат берилген акыркы күндөн канча күн ашып кеттиңиз (дагы эле ошол жерде болсоңуз, бүгүнкү күнгө чейин)? Ашпасаңыз, 0.
    .of = 51a9f8dafc7b8c8a

fact-address_change_date = Дарегиңизди кайсы күнү өзгөрттүңүз?
    .of = ede5169f7dd25ebf

fact-registered = Болгон жериңиз боюнча каттоодо турасызбы?
    .of = 1612443ec6ab9c0c

fact-host_size = Турак жайды ким берип жатат: жеке адамбы, чакан, орто же ири фирмабы?
    .of = 9d0d1f915edfb6c0

fact-repeat_within_year = Акыркы бир жылда сиз же фирма ушундай эле бузуу үчүн жазаланды беле?
    .of = dd4a6cfe099aa9f1

fact-region = Кайсы региондо?
    .of = 0131f3bd2f4d98ce

fact-residence_permit_start_date = Жашап турууга уруксатыңыз кайсы күндөн тартып жүрөт?
    .of = 3c2f3fcd89d12ab1

fact-residence_permit_end_date = Жашап турууга уруксатыңыздын мөөнөтү кайсы күнү бүтөт?
    .of = 6169db336c8daa5c

fact-danger_learned_date = Үйгө кайтуу сиз үчүн коркунучтуу экенин кайсы күнү билдиңиз?
    .of = c46b9129092ca776

fact-former_citizen = Сиз качандыр бир кезде бул өлкөнүн жараны болгонсузбу?
    .of = 67b707d6c6c066d0

fact-family_of_kandas = Үй-бүлөңүздө этникалык казак же Казакстандын мурдагы жараны барбы?
    .of = 39d84252cde6b3c8

fact-family_of_kandas-why = Алардын үй-бүлөлөрүнөн Казакстандын чек арасында азыраак документ суралат.
    .of = 4ea7a6960ac76555

fact-host_confirms = Турак жайдын ээси сиз ал жерде жашаарыңызды ырастайбы?
    .of = 92345b8f90ff89b4

fact-settlement_date = Сизди мамлекеттин жардамы менен региондо кайсы күнү жайгаштырышты?
    .of = 5615b65ef81d8f66

fact-region_left_date = Ал региондон кайсы күнү кеттиңиз же кетесиз?
    .of = 5362491a2e4ea419

fact-family_of_worker = Сиз бул өлкөдө иштеген чет өлкөлүктүн күйөөсү, аялы же багуусундагы баласысызбы?
    .of = 06e59d405b6dd27c

fact-worker_nationality = Иштеген ошол үй-бүлө мүчөсү кайсы өлкөнүн жараны?
    .of = abccc8af6fbb2ba9

fact-contract_ended_early = Келишим макулдашылган мөөнөттөн мурда бүттүбү?
    .of = 5ec193b23c8258a7

fact-stay_extended = Миграция органы өлкөдө болуу мөөнөтүңүздү келишимдин узактыгына узарттыбы?
    .of = c051b53f9de6063b

fact-border_stamped_document = Сиз чек ара белгилери коюлуучу документ менен кирдиңизби?
    .of = c4ac616247aebf48

fact-contribution_months = Бул өлкөдө сиз үчүн пенсиялык төгүмдөр канча айга төлөндү?
    .of = 375d105f09ef5e56

fact-border_worker = Сиз чек аранын ары жагындагы коңшу өлкөдө жашап, үйүңүзгө үзгүлтүксүз кайтып турасызбы?
    .of = 6686998cdb94eff8

fact-exempt_from_registration = Мамлекетиңиз жарандары бир нече жума каттоосуз жүрө берчү мамлекеттердин бул өлкөдөгү тизмесинде барбы?
    .of = 4c9cee2df8755621

fact-wage_debt = Сизге канча эмгек акы карыз?
    .of = bbaa8bc183e29088

fact-wage_due_date = Эмгек акы кайсы күнү төлөнүшү керек эле?
    .of = bb42112e17cbd086

fact-pay_period_end_date = Эмгек акысы карыз болуп калган ай же башка мезгил кайсы күнү бүттү?
    .of = e3dc4af81c9cb78e

fact-payment_date = Ал кайсы күнү төлөндү же үстөк пайыз кайсы күнгө чейин эсептелсин?
    .of = 77d4c1b73f76cc33

fact-pay_still_owed = Эмгек акы бүгүнкү күндө да карызбы?
    .of = 83afeec34e671b15

fact-pay_part = Эмгек акынын канчасын алдыңыз?
    .of = bcdfbcc55d7095b6

fact-pay_received = Ошол ай үчүн сизге канча төлөндү?
    .of = c7afbc89b5646b79

fact-full_month = Ошол айдын сааттарын толук иштедиңизби?
    .of = ff559645c4de578e

fact-pay_accrued = Иш берүүчү бул эмгек акыны өзүнүн эсеп-китебине же эсептөө баракчаларына киргиздиби?
    .of = 38f985f71a090e50

fact-final_judgment = Бул эмгек акы карыз экенин соттун күчүнө кирген чечими тааныдыбы?
    .of = 0e44c5f7b6d746ce

fact-monthly_wage = Толук ай үчүн макулдашылган эмгек акы канча?
    .of = b23eb31969d93fe0

fact-average_monthly_pay = Орточо айлык эмгек акыңыз канча болгон?
    .of = 5575767310aa160a

fact-hourly_wage = Сизге бир саатка канча төлөнөт?
    .of = 08b5c33983b4d464

fact-extra_hours = Кошумча сааттарды качан иштедиңиз?
    .of = 772e0a67242372ff

fact-overtime_hours = Ошол күнү канча кошумча саат иштедиңиз?
    .of = d384c7e641747c85

fact-average_month_hours = Ошол жылдын жумуш убактысынын балансы боюнча орточо айда канча саат бар?
    .of = 907b93e8a1c151cd

fact-idle_time_cause = Иштин токтоп турушуна ким күнөөлүү?
    .of = 09a06262b22879fc

fact-deduction_basis = Эмгек акыңыздан акча кандай негизде кармалып жатат?
    .of = e10e788062bb4922

fact-deduction_consent = Кармап калууга жазуу жүзүндө макулдук бердиңизби?
    .of = 4ef22092ad9c0028

fact-dispute = Иш берүүчү менен талаш барбы жана ал эмне жөнүндө?
    .of = a2a39e61254e9b6e

fact-dismissal_date = Иштен бошотуу буйругун кайсы күнү алдыңыз?
    .of = a2b8f44ba55c1fdf

fact-breach_learned_date = Укугуңуз бузулганын кайсы күнү билдиңиз же билишиңиз керек эле?
    .of = 0a9b0e04655c5070

fact-claim_sum = Сотто канча сумма талап кыласыз?
    .of = 24aba66afa42a2f1

fact-claim_won = Ишти уттуңузбу?
    .of = b15ae5fe35ac1755

fact-staff_count = Иш берүүчүдө канча адам иштейт?
    .of = 29fbbf43e5a7a946

fact-heads_firm = Сиз фирманын жетекчисисизби же анын аткаруу органынын мүчөсүсүзбү?
    .of = 65553f0dbd8f2d7d

fact-special_service = Сиз армияда, атайын же укук коргоо органында же мамлекеттик кызматчы болуп кызмат кыласызбы?
    .of = 6a441b1530914a3e

fact-commission_exists = Иш берүүчүдө эмгек талаштары боюнча комиссия (макулдашуу комиссиясы) барбы?
    .of = c1c4adab61768e8e

fact-commission_decided = Комиссия талашыңызды чечип койдубу?
    .of = c07f2bc32a0bfc6d

fact-mediation_agreement = Бул талаш боюнча иш берүүчү менен медиация жөнүндө макулдашуу барбы?
    .of = fbc02c4db4faaf8d

fact-employer_kind = Иш берүүчүңүз ким?
    .of = 84c44d9c2e930d62

fact-employer_kind-why = Жеке үй чарбасы үчүн берилген уруксат эч качан компанияга жарабайт.
    .of = 93923d8ad9df7a4d

fact-employer_size = Иш берүүчү канчалык чоң?
    .of = 3384602bd7d3a444

fact-job_field = Бул кандай жумуш?
    .of = 578f8e66e09c77a5

fact-permit_category = Кызматкердин категориясы кайсы: 1 жетекчи, 2 бөлүмдүн жетекчиси, 3 адис, 4 квалификациялуу жумушчу?
    .of = 3849bb14c67a99e7

fact-contract_signed = Кол коюлган эмгек келишимиңиз же жарандык-укуктук келишимиңиз барбы?
    .of = da16cb1d6b492fde

fact-contract_date = Келишимге кайсы күнү кол коюлду?
    .of = 76b4a376b9256610

fact-contract_end_date = Келишим кайсы күнү бүттү же бүтөт?
    .of = 3959165a61952b3a

fact-permit_held = Бул жумуш үчүн уруксатыңыз, патентиңиз же маалымкатыңыз барбы?
    .of = e7d852542b80df29

fact-working = Азыр эле иштеп жатасызбы?
    .of = 424406a3dd0eef3a

fact-months_wanted = Канча айга?
    .of = 84c588cf7e64e3a5

fact-seasonal_days = Сезондук жумуш канча күнгө созулат?
    .of = 7fa20ad105180bb6

fact-seasonal = Бул сезондук жумушпу?
    .of = 48575e9a3f756c00

fact-intra_corporate_transfer = Чет өлкөдөгү иш берүүчүңүз сизди бул өлкөдөгү өз фирмасына жөнөтөбү?
    .of = e2d13fd05034bb95

fact-highly_qualified = Сизди жогорку квалификациялуу адис катары жалдап жатышабы?
    .of = 9698ccbc39d8ddf2

fact-application_date = Арыз кайсы күнү берилет же берилген?
    .of = be28193147330895

fact-work_ground = Булардын бири сизге туура келеби?
    .of = 19a82eabd274e031

fact-work_ground-why = Мындай кызматтардагы адамдар кадимки уруксатсыз иштешет.
    .of = 7d3190b18f0e0613

fact-employer_sector = Иш берүүчү экономиканын кайсы тармагында иштейт?
    .of = 07eb91c2480318d8

fact-household_workers = Ал үй чарбасында ушундай уруксат менен, сизди кошкондо, канча чет өлкөлүк иштейт?
    .of = ca7833fa09152074

fact-in_demand_profession = Кесибиңиз мамлекеттин суроо-талаптагы кесиптер тизмесинде барбы?
    .of = c8d123b47c2ff5e4

fact-permit_start_date = Уруксат кайсы күндөн тартып жүрөт?
    .of = 704433f114ff7f33

fact-permit_approval_date = Уруксат жактырылганы иш берүүчүгө кайсы күнү билдирилди?
    .of = 06049a69ea1048c6

fact-vacancy_date = Вакансия мамлекеттик жумуш порталына кайсы күнү жарыяланды?
    .of = 2a1e90648088ab4a

fact-permit_extension = Бул иш берүүчүдө бар уруксатты узартуубу?
    .of = 5b86dc81bba5588c

enum-stay_document-amayesh_card = качкындын жылдык картасы (Амаеш)
    .of = 36a19df5fe75edd9

enum-stay_document-census_paper = чет өлкөлүктөрдүн эл каттоосунун кагазы
    .of = 206c9d420a2c3047

enum-stay_document-passport_visa = визасы бар паспорт
    .of = 98783974effd687b

enum-stay_document-other = башка документ
    .of = f0fc7f3da200798d

enum-stay_document-none = документ жок
    .of = a95de2af1962c9d3

enum-purpose-work = жумуш
    .of = 7058edf6366825c0

enum-purpose-study = окуу
    .of = 9bbcd2ada7e94c0e

enum-purpose-private = жеке сапар
    .of = a8467a257efd2fc7

enum-purpose-business = иш сапары
    .of = 0a57c9bf0617041e

enum-purpose-family = үй-бүлөгө кошулуу
    .of = f00f0323c4012449

enum-purpose-treatment = дарылануу
    .of = 383f1162ed2b91a8

enum-purpose-transit = транзит
    .of = 48c9d1414c835414

enum-purpose-asylum = коргоо издөө
    .of = 7b968fa83c3931b2

enum-legal_status-visitor = убактылуу болуу, же ал жакка бара элек
    .of = 9f7816091ba66879

enum-legal_status-citizen = бул өлкөнүн жараны
    .of = e22cf0b5a71eea02

enum-legal_status-permanent_resident = туруктуу жашоо
    .of = c268b2ddbd383819

enum-legal_status-temporary_resident = убактылуу жашап турууга уруксат
    .of = b07945e58761e747

enum-legal_status-refugee = таанылган качкын
    .of = e7a66cc5601e0469

enum-legal_status-asylum_seeker = күбөлүгү бар башпаанек издеген адам
    .of = 0c2a147d5a9aa293

enum-legal_status-temporary_asylum = убактылуу башпаанек
    .of = 99ddffdd2d4dfe03

enum-legal_status-temporary_protection = убактылуу коргоо
    .of = 5b5d1401d25f2adf

enum-legal_status-subsidiary_protection = кошумча коргоо
    .of = 85ea42a4eb1b7613

enum-legal_status-conditional_refugee = шарттуу качкын
    .of = 8158d1e3c6df4620

enum-legal_status-kandas = кандас (этникалык кайтып келүүчү)
    .of = 204a4c89d8786dfb

enum-legal_status-compatriot = мекендештерди көчүрүү программасынын катышуучусу
    .of = 30555774b0742ec6

enum-employer_kind-company = компания же уюм
    .of = 63938883aea0fb49

enum-employer_kind-entrepreneur = жеке ишкер
    .of = 63aa001855300da5

enum-employer_kind-household = жеке адам, үй чарбасы үчүн
    .of = 3148757b32426dee

enum-employer_kind-branch = чет өлкөлүк фирманын филиалы же өкүлчүлүгү
    .of = 579a610483dc6c3f

enum-employer_kind-state_body = мамлекеттик орган
    .of = b775e4f99315bae6

enum-employer_kind-self = эч ким: өзүмө иштейм
    .of = 7202234826d1f495

enum-employer_kind-none_yet = азырынча эч ким: жумуш издеп жүрөм
    .of = 77eb5e7d24bd0258

enum-firm_size-natural_person = жеке адам
    .of = 08a99e85235815b1

enum-firm_size-official = кызмат адамы
    .of = 42af2ee75a3a0840

enum-firm_size-micro = микроишкана
    .of = b5f8ed54253ebdb1

enum-firm_size-small = чакан бизнес
    .of = ea563fab2ff28866

enum-firm_size-npo = коммерциялык эмес уюм
    .of = ce8680543643ec59

enum-firm_size-medium = орто бизнес
    .of = f3d02c3bccfb8eb8

enum-firm_size-large = ири бизнес
    .of = 7fca3407b3342a1e

enum-permit_need-not_required = уруксат керек эмес
    .of = cb6602296a17596a

enum-permit_need-employer_permit = иш берүүчүгө уруксат
    .of = 6e6306b31ef8f951

enum-permit_need-household_permit = үй чарбасында иштөө үчүн кызматкерге уруксат
    .of = 373f548fac876d5f

enum-permit_need-patent = патент
    .of = fd580208bdd70b57

enum-permit_need-work_permit = иштөөгө уруксат
    .of = ec5066c88844ebf3

enum-permit_need-ict_permit = корпорация ичинде которууга уруксат
    .of = f81a1ec232657c09

enum-permit_need-seasonal_permit = сезондук уруксат
    .of = 955a2eeb01948efc

enum-permit_need-qualification_certificate = квалификацияга шайкештик жөнүндө маалымкат (справка)
    .of = 4b46f27f44192214

enum-permit_need-hqs_permit = жогорку квалификациялуу адистин уруксаты
    .of = 74587f3d55ef333a

enum-permit_need-single_permit = бирдиктүү уруксат
    .of = 1f3efd0d0512f600

enum-permit_need-two_permits = иш берүүчүнүн уруксаты жана кызматкердин уруксаты
    .of = 6098a06c134b86c7

enum-permit_need-entrepreneur_permit = чет өлкөлүк ишкердин уруксаты
    .of = ed2fa44a220200f7

enum-permit_need-status_needed = адегенде статус берилиши керек
    .of = 668f16e03f5b3131

enum-permit_need-not_possible = бул жумушка уруксат берүүгө болбойт
    .of = 065b75301b543e12

enum-job_field-general = башка жумуш
    .of = a8018e0ae9d5f9da

enum-job_field-construction = курулуш
    .of = 597461965bae60ac

enum-job_field-agriculture = айыл чарба
    .of = 6964b33a940b6f22

enum-job_field-transport = транспорт жана жеткирүү
    .of = 2fbb91fb0973778d

enum-job_field-courier = курьер
    .of = 0ef576ccd65b2f34

enum-job_field-taxi = такси
    .of = d97f55ef07c42f09

enum-job_field-trade = соода
    .of = debb6ea6c4e2f4d9

enum-job_field-mining = кен казуу
    .of = 4dfe83be7c2570e1

enum-job_field-manufacturing = өндүрүш
    .of = 8c9472cc9a671545

enum-job_field-domestic = үй жумушу жана адам багуу
    .of = a3ff042c92f88914

enum-job_field-it = маалыматтык технологиялар
    .of = c09f1430d88212ed

enum-job_field-teaching = окутуучулук
    .of = cc3d234fd7da625e

enum-job_field-legal = юридикалык жумуш
    .of = 36e9c41094fd4ae3

enum-job_field-medical = медицина
    .of = 7fb147d34f113c7d

enum-job_field-pharmacy = фармацевтика
    .of = df05aeee4da9ffbc

enum-job_field-sport = спорт
    .of = 5559658abc9ac26d

enum-job_field-catering = коомдук тамактануу
    .of = 030744a03a74d3bc

enum-dispute-wages = төлөнбөгөн же кечиккен эмгек акы
    .of = 52acac3ea7735202

enum-dispute-dismissal = иштен бошотуу
    .of = fed06db9c2d5178e

enum-dispute-existence = иш берүүчү менин иштегенимди танып жатат
    .of = eecdf705a37dc967

enum-dispute-other = башка
    .of = 0a24ad61c2562a55

enum-dispute-none = талаш жок
    .of = 5b89b22435097152

enum-removal_kind-expelled = чечим менен өлкөдөн чыгарып жиберүү (выдворение)
    .of = d7a9044c777284f6

enum-removal_kind-deported = депортация
    .of = 824cf1fc8a488d74

enum-removal_kind-readmitted = реадмиссия менен кайтаруу
    .of = 0cb4da4d2903de2d

enum-removal_kind-none = мажбурлап чыгарылган эмес
    .of = 64abd02ab4b26c9a

enum-injury_severity-light = жеңил
    .of = 1f71d5a9cecc1b0f

enum-injury_severity-severe = оор
    .of = 000e4b5f3607f485

enum-injury_severity-fatal = өлүмгө алып келген
    .of = 83eeb7c1b653d9b9

enum-injury_severity-several = бир нече адам жабыркаган
    .of = fe83bb3aa24741ec

enum-care_kind-emergency = шашылыш: өмүргө коркунуч, кырсык, уулануу, жаракат
    .of = 841ca67a743ff89b

enum-care_kind-urgent = кечиктирилгис, бирок өмүргө коркунуч жок
    .of = 74c90a7bc693a4cf

enum-care_kind-planned = пландуу дарылоо
    .of = 6d074a03e6e13849

enum-care_kind-emergency_birth = төрөт же кош бойлуулук, шашылыш учур
    .of = 85e92dad77e4dc72

enum-care_kind-planned_birth = төрөт, пландуу
    .of = 47b5883dd4caa924

enum-care_kind-dangerous_illness = айланадагыларга коркунучтуу оору
    .of = 7466366ece86f50e

enum-exclusion_ground-none = мындай чечим жок
    .of = 87a7c0bb3c2f97a5

enum-exclusion_ground-security = коргонууга, коопсуздукка, коомдук тартипке же ден соолукка коркунуч
    .of = 4779bfbb9157e031

enum-exclusion_ground-infection = тизмедеги жугуштуу оору
    .of = 9ada7f249f3ecf64

enum-exclusion_ground-undesirable = өлкөдө болушу башка себептен жагымсыз деп таанылган
    .of = a3f2f24322f6bfd0

enum-basis_loss-none = менин болушум мыйзамдуу
    .of = 5eead6ec5bfd591f

enum-basis_loss-term_over = өлкөдө болуу мөөнөтү бүттү
    .of = f39968cd7af7171e

enum-basis_loss-permit_ended = уруксат, патент же жашап турууга уруксат бүттү же жокко чыгарылды
    .of = 02cd96bdcf05778f

enum-basis_loss-contract_ended = эмгек келишими бүттү
    .of = 714cc4f7ba93041c

enum-basis_loss-stay_shortened = өлкөдө болуу мөөнөтү кыскартылды
    .of = 3e7ba14e8063c9ad

enum-basis_loss-visa_annulled = виза жокко чыгарылды
    .of = 0d9a847f38556fa7

enum-basis_loss-asylum_ended = качкын же башпаанек статусу берилбеди же жоголду
    .of = af486747c8da21be

enum-basis_loss-illegal_crossing = чек ара мыйзамсыз өтүлдү
    .of = 7091d769a9df1ff5

enum-basis_loss-readmitted_in = бул өлкөгө реадмиссия менен, өлкөдө болууга негизсиз өткөрүлүп берилди
    .of = 6b6a9c4bfac75206

enum-basis_loss-removal_decision = депортация же өлкөдө болушу жагымсыз деген чечим
    .of = a088bc6db9dd90f9

enum-basis_loss-conviction = соттун айыптоо өкүмү
    .of = c0ed52b0d18b9612

enum-basis_loss-cruise = круиздеги 72 саат бүттү
    .of = c56eede3405e8639

enum-permit_speed-ordinary = кадимки мөөнөт
    .of = 1b74571febd49e03

enum-permit_speed-faster = тезирээк, көбүрөөк жыйым менен
    .of = 3fa6dcd55cfbeb0b

enum-permit_speed-fastest = эң тез, эң чоң жыйым менен
    .of = 3668e2476a514da7

enum-assistance_form-unconditional = шартсыз
    .of = 63e59bb86fdfb0cb

enum-assistance_form-conditional = шарттуу: келишим жана жумуш табууга жардам
    .of = d4089a6921fa4f01

enum-region-other = башка регион
    .of = e5c70ff40269de30

enum-region-moscow = Москва
    .of = f5b30ced9bebff69

enum-region-moscow_region = Москва облусу
    .of = 960fc548df8a1ae3

enum-region-st_petersburg = Санкт-Петербург
    .of = 5cfe9d951b0948a7

enum-region-leningrad_region = Ленинград облусу
    .of = ccfea18d08fdfef5

enum-region-returned_territories = Азербайжандын кайтарылган аймактары
    .of = b40b40cf99170bcb

enum-region-ashgabat = Ашхабад
    .of = 26871de490e059de

enum-region-krasnodar = Краснодар крайы
    .of = 5237fdf0869ee244

enum-region-tula = Тула облусу
    .of = 5041376524d9b1cb

enum-region-lipetsk = Липецк облусу
    .of = 47a84cb15f45727b

enum-region-kamchatka = Камчатка
    .of = 73f16558abc2118e

enum-region-irkutsk = Иркутск облусу
    .of = af15e2c69d934d94

enum-region-nizhny_novgorod = Нижний Новгород облусу
    .of = 81b4e4b97025dcd1

enum-region-tyumen = Тюмень облусу
    .of = 767be95477e8f0bd

enum-region-novosibirsk = Новосибирск облусу
    .of = b2e61112866eec24

enum-region-perm = Пермь крайы
    .of = 276f32488853873d

enum-region-yakutia = Якутия
    .of = 4b95b0459329cea7

enum-region-altai_krai = Алтай крайы
    .of = be6d853ba15d0ca0

enum-region-altai_republic = Алтай Республикасы
    .of = ba4b388513e2b5be

enum-region-adygea = Адыгея
    .of = be14ff49c1ed528e

enum-region-novgorod = Новгород облусу
    .of = c48c67f6b7dbf109

enum-region-chechnya = Чечен Республикасы
    .of = 9fd9b86f1cbfe143

enum-region-rostov = Ростов облусу
    .of = c0f679987ab38328

enum-region-khanty_mansi = Ханты-Мансы автоном округу
    .of = 6b3841e3ec8e5a2e

enum-region-tatarstan = Татарстан
    .of = c75c5928b63ff895

enum-region-voronezh = Воронеж облусу
    .of = e27030a8b7bd6d5e

enum-region-kursk = Курск облусу
    .of = 287025ff2f5d1be1

enum-region-kaluga = Калуга облусу
    .of = ede73ae4d2cf3cae

enum-region-primorye = Приморье крайы
    .of = c45434aedf340f6c

enum-pay_part-nothing = эч нерсе
    .of = 1c4b98deef5e330a

enum-pay_part-below_minimum = минималдуу эмгек акыдан аз
    .of = 61c83ae89fb686b0

enum-pay_part-under_half = жарымынан аз
    .of = 9f8b1b8ea464ad58

enum-pay_part-half_or_more = жарымы же көбүрөөк, бирок баары эмес
    .of = ff9da72b32fb7a14

enum-extra_hours-overtime = жумуш күнү жумуш убактысынан тышкары
    .of = 1353d41cf51e5689

enum-extra_hours-day_off = майрам же дем алыш күнү
    .of = 8cf81708cdef3c77

enum-extra_hours-night = түнкүсүн
    .of = 72a54ce4cf8c921e

enum-idle_time_cause-employer_cause = иш берүүчү
    .of = 56218e385d12c841

enum-idle_time_cause-nobody = эч ким
    .of = 1d3b7e9137dffe1e

enum-idle_time_cause-worker_cause = кызматкер
    .of = d9a13699ecb5191a

enum-deduction_basis-employer_act = иш берүүчүнүн өз чечими
    .of = 4aede3141276d6d7

enum-deduction_basis-by_law = мыйзам же сот чечими
    .of = 4e6a0a3c52c7f88f

enum-deduction_basis-special = мыйзамда аталган өзгөчө учур
    .of = ca93d706717f2b11

enum-work_ground-none = булардын эч бири эмес
    .of = f1dc6df196c0f273

enum-work_ground-business_immigrant = өз бизнесимди жүргүзүүгө келгем
    .of = c29129620db58ede

enum-work_ground-humanitarian = гуманитардык негиз менен киргизилгем
    .of = 617248d0330a0a33

enum-work_ground-court_sentence = бул жердеги сот мага түрмөсүз жаза берген
    .of = 6780338741e37c85

enum-work_ground-branch_head = чет өлкөлүк фирманын филиалынын же өкүлчүлүгүнүн биринчи жетекчисимин
    .of = fbbbfbc502695caf

enum-work_ground-foreign_firm_head = толугу менен чет өлкөлүктөргө таандык компаниянын жетекчисимин
    .of = a261f1f5ef54471c

enum-work_ground-foreign_firm_deputy = толугу менен чет өлкөлүктөргө таандык компаниянын жетекчисинин орун басарымын
    .of = 8f451ca2cb75aeb7

enum-work_ground-investment_project = артыкчылыктуу инвестициялык долбоордо же анын подрядчысында иштейм
    .of = e67afb0b7a5fb3c4

enum-work_ground-economic_zone = атайын экономикалык аймактагы ири долбоордо же анын подрядчысында иштейм
    .of = 5f2ce5d72e7153ee

enum-work_ground-education_fund = автономдуу билим берүү уюмунун же анын фондунун жетекчисимин же жогорку билимдүү адисимин
    .of = c895da56690e0537

enum-work_ground-technology_hub = мамлекеттик технопарктын катышуучусунда жетекчимин же жогорку билимдүү адисмин
    .of = b80fbb20eda5cf61

enum-work_ground-investment_contract_head = Өкмөт менен ири инвестициялык контракты бар компаниянын жетекчисимин
    .of = cc026df57ab56e64

enum-work_ground-financial_centre = эл аралык финансы борборунда иштейм
    .of = 4ee76296e1f6ed03

enum-work_ground-crew = кеменин, учактын, поезддин же жүк ташуучу унаанын экипажынанмын
    .of = be135d4488597a7a

enum-work_ground-artist_athlete = артистмин же спортчумун
    .of = f81afcb843fb8523

enum-sector-agriculture = айыл чарба
    .of = 6964b33a940b6f22

enum-sector-utilities = суу, энергия, таштандылар
    .of = 9e7e6bca4fd33531

enum-sector-transport = транспорт
    .of = f9393d95a0b481f2

enum-sector-communications = маалымат жана байланыш
    .of = 6766cf24b0b8d144

enum-sector-finance = финансы
    .of = 0e5d388ed0e5b64d

enum-sector-professional = кесиптик, илимий, инженердик иш
    .of = 40735190a7c2c433

enum-sector-education = билим берүү
    .of = d391a4d14a5222d5

enum-sector-health = саламаттык сактоо
    .of = 4b74a14c2dad2964

enum-sector-arts = искусство жана эс алуу
    .of = 6abd3dd737dfaa55

enum-sector-mining = кен казуу жана карьер иштери
    .of = dc4fd0f40ff08994

enum-sector-trade = соода, унаа оңдоо
    .of = d23018b75eedc93a

enum-sector-construction = курулуш
    .of = 597461965bae60ac

enum-sector-manufacturing = өндүрүш
    .of = 8c9472cc9a671545

enum-sector-other = башка тармак
    .of = ec94aca88fc53ca4

topic-entry = Кирүү
    .of = 7dea6d25be21fb73

topic-stay = Өлкөдө болуу мөөнөтү
    .of = f1bf9ee6f5e0dd2b

topic-registration = Каттоо
    .of = e1ef56fd05a573b8

topic-work = Иштөөгө уруксат
    .of = 62315073626ed3dc

topic-fees = Жыйымдар
    .of = 3a8fec852a246190

topic-hiring = Иш берүүчүнүн милдеттери
    .of = 38b3dbe14d835796

topic-quota = Квоталар жана жергиликтүү кызматкерлердин үлүшү
    .of = 7d3e61d53c15f437

topic-contract = Эмгек келишими
    .of = 7214efafd4bc3267

topic-wages = Эмгек акы
    .of = 242a7eb34626740e

topic-claims = Талаптар: кайда жана кайсы күнгө чейин
    .of = 72bb30c0b9cdbfd3

topic-injury = Жумуштагы жаракат жана өлүм
    .of = f08e6dc2d3704c57

topic-taxes = Салыктар жана төгүмдөр
    .of = 83b2aadcdc683184

topic-family = Үй-бүлө жана балдар
    .of = cddcaf0bbb219673

topic-health = Медициналык жардам
    .of = 125f12fa99c02244

topic-pensions = Пенсиялар
    .of = ee181465d03d5cde

topic-refugees = Башпаанек
    .of = 5b4f14008a542d96

topic-kandas = Этникалык кайтуу
    .of = 20e71bbf9c16b3d8

topic-penalties = Эрежени бузуу жана кесепети
    .of = 119b24510c4596b4

topic-bans = Кайра кирүүгө тыюу салуу
    .of = 53561e1865142511

topic-removal = Өлкөдөн чыгарып жиберүү (выдворение) жана көзөмөлдөнүүчү адамдар
    .of = db7c9d35a5bfd29f

topic-remedies = Кантип даттануу керек
    .of = 5fa06a231043cc9a

topic-trafficking = Адам сатуу жана мажбурлап иштетүү
    .of = 5e892683b158902c

topic-social = Социалдык жардам
    .of = 2e7c8903a5a487e2

topic-departure = Кетер алдында
    .of = 594d44eff05f3b3a

topic-recruitment = Ортомчулар жана агенттиктер
    .of = 9372bbb70dee47e5

topic-return = Кайтуу жана өз мамлекетинин жардамы
    .of = 2b3421484e33bf56

conclusion-permit_apply_from = Иштөөгө уруксатка ушул күндөн тартып арыз берсе болот
    .of = bcd58967bcdd4a90

conclusion-permit_term = Иштөөгө уруксат эң көп дегенде ушул мөөнөткө берилет
    .of = 163ae34b8d67c086

conclusion-protected_places = Бул иш берүүчү убактылуу коргоодогу канча адамды жалдай алат
    .of = d291f324dacd4e99

conclusion-foreign_places = Бул иш берүүчү канча чет өлкөлүктү жалдай алат
    .of = c19f16354820d6be

conclusion-ban_until = Кирүү ушул күнгө чейин жабык болушу мүмкүн
    .of = c082ad229cb3347d

conclusion-entry_closed = Кирүү жабык, бүтөр күнү белгиленген эмес
    .of = 909edabb1d3466fd

conclusion-expulsion_possible = Өлкөдөн чыгарып жиберүү мүмкүн
    .of = e9f3bc7920704f67

conclusion-death_payment = Каза болгон кызматкердин үй-бүлөсүнө төлөм
    .of = 20d0449771393453

conclusion-injury_income_base = Жоготулган киреше эсептелүүчү айлык эмгек акы
    .of = b1fb8aac8ac1ab52

conclusion-income_tax = Айлык эмгек акыдан кармалуучу киреше салыгы
    .of = 30ddd35e64e26293

conclusion-income_tax_year = Жылдык киреше салыгы
    .of = a6027b4c034a6204

conclusion-maternity_leave = Кош бойлуулук жана төрөт боюнча өргүү
    .of = 51b9207a91705bfb

conclusion-language_test = Мектепке чейин тил боюнча тест
    .of = c0d1e278363685c0

conclusion-care_free = Бул медициналык жардам акысыз
    .of = 89153fbaedaea4fe

conclusion-controlled_person = Көзөмөлдөнүүчү адамдардын реестрине киргизилиши мүмкүн
    .of = d88aa10af63a4702

conclusion-recruiter_lawful = Бул ортомчу сизди бул өлкөгө жөнөтүүгө укуктуу
    .of = f6a329b40a0a699f

conclusion-exit_closed_until = Өз мамлекетиңиз сизди ушул күнгө чейин чыгарбай коюшу мүмкүн
    .of = 4e8478d317d2e4f2

conclusion-permit_until = Уруксат же патент ушул күнгө чейин жарактуу
    .of = 2caa1821acb0a194

conclusion-permit_valid_here = Уруксатыңыз же патентиңиз бул региондо жарактуу
    .of = b0dd9a5eb3b5f121

conclusion-social_assistance_open = Даректүү социалдык жардамга кайрылсаңыз болот
    .of = 54cece8dceeff98f

conclusion-poverty_line = Жакырчылык чеги
    .of = f226c99820f30438

conclusion-social_assistance = Үй-бүлөгө социалдык жардам, айына
    .of = fbf3701cd6047301

conclusion-child_supplement = Бир жаштан алты жашка чейинки балдарга кошумча төлөм, айына
    .of = e60db1cc8cc75ca6

conclusion-assistance_form = Жардамдын түрү
    .of = 48f855727d84e92d

conclusion-subsistence_minimum = Бюджет жөнүндө мыйзамдагы улуттук жашоо минимуму
    .of = 777abfc48febcb7a

conclusion-visa = Кирүүгө виза керек
    .of = 883d6fd4a1be1310

conclusion-stay_until = Өлкөдө ушул күнгө чейин боло аласыз
    .of = 7ea524d50287ed12

conclusion-days_left = Калган күндөр
    .of = 7be26c4efaf887eb

conclusion-overstay_days = Мөөнөттөн ашкан күндөр
    .of = 77ebbf8c892c55ac

conclusion-next_entry = Ушул күндөн тартып кайра кире аласыз
    .of = 84f5ffe4d5eb3fd1

conclusion-registration_needed = Каттоо керек
    .of = 5d17c5d6150a212d

conclusion-ethnic_status_open = Этникалык кайтып келүүчү статусу сизге ачык
    .of = c5029209e43daf64

conclusion-ethnic_places = Жайгашууга мамлекеттин жардамы менен жылдык орундар
    .of = 4be5b6645e1dc9e6

conclusion-labour_quota = Жылдык квота боюнча уруксат берилген чет өлкөлүк кызматкерлер
    .of = 3a730356766c2784

conclusion-wage_interest = Кечиктирип төлөгөн үчүн үстөк пайыз
    .of = d5b79aa4afa6e786

conclusion-minimum_wage = Минималдуу айлык эмгек акы
    .of = 40a0bc95ba3f95a6

conclusion-hourly_minimum = Бир саатка минималдуу акы
    .of = c985fdffdd7669d1

conclusion-wage_shortfall = Минимумдан ушунчага кем төлөнгөн
    .of = 2263599ce6de2c39

conclusion-overtime_pay = Кошумча сааттар үчүн эң аз акы
    .of = 089c716d5f841af1

conclusion-idle_pay = Иш токтоп турган бир ай үчүн эң аз акы
    .of = 2e39bbf3be2397bc

conclusion-deduction_cap = Айлык эмгек акыдан эң көп канча кармаса болот
    .of = 19b0f3a7cf2ca4e1

conclusion-claim_by = Талапты ушул күнгө чейин бериңиз
    .of = feff06b3f29da3c9

conclusion-commission_first = Соттон мурда комиссия болот
    .of = 4b8e1476c22c747b

conclusion-court_fee = Кызматкер үчүн сот алымы (госпошлина)
    .of = b2c550e66d1e408a

conclusion-work_permit = Бул жумушка уруксат
    .of = bbf1f2d620f0805c

conclusion-work_fee = Уруксат үчүн жыйым же салык
    .of = 7e7406ba06563b34

conclusion-recognition_needed = Дипломду таануу керек
    .of = 0d9fbb3e3f672945

conclusion-vacancy_posting = Адегенде вакансия жарыяланышы керек
    .of = f78e7626b0890c8c

conclusion-permit_filing_from = Иш берүүчү ушул күндөн тартып арыз бере алат
    .of = f0a5b0020355b90e

conclusion-permit_months = Уруксаттын эң узун мөөнөтү
    .of = 804c33554df54894

conclusion-trip_days = Календардык жылда уруксаттагы региондордон тышкары иш сапарларынын күндөрү, эң көбү
    .of = 4ce26cd41e2e98ac

conclusion-local_content = Жергиликтүү кызматкерлердин үлүшү текшерилет
    .of = 0273d63758cd8199

conclusion-local_share = Жергиликтүү кызматкерлер, эң азы
    .of = dd07faf87463fa9b

conclusion-counts_in_quota = Уруксат жылдык квотага эсептелет
    .of = f07a9ae8c50d7ca7

conclusion-quota_share = Квота, жумушчу күчүнүн үлүшү катары
    .of = f48f4ae99364a2bd

conclusion-household_quota_share = Үй чарбасындагы кызматкерлер үчүн квота, жумушчу күчүнүн үлүшү катары
    .of = 437903a43745426c

group-national_registration = Каттоо боюнча улуттук эрежелер
    .of = a674657c0a08c896

group-national_stay_limit = Өлкөдө болуу мөөнөтү боюнча улуттук эрежелер
    .of = 3b572c98f28a24c4

group-national_work_permit = Иштөөгө уруксаттар боюнча улуттук эрежелер
    .of = 150f38fb5132df7e

safeguard = Адегенде акысыз юридикалык жардамга кайрылыңыз: бул кадам турган жериңизди бийлик органына билдирет.
    .of = 1bdfceaa3078b65d

country-AD = Андорра
    .of = 019c5567b6211a3e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AE = Бириккен Араб Эмираттары
    .of = 2764375b4260395e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AF = Афганистан
    .of = 83d31cc62e36f2e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AG = Антигуа жана Барбуда
    .of = 4e7f1d6510569956
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AI = Ангуила
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

country-AQ = Антарктика
    .of = 155909e6a15c7125
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AR = Аргентина
    .of = 4188ee638c2ee8ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AS = Америка Самоасы
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

country-AZ = Азербайжан
    .of = d53ac650594a17fc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BA = Босния жана Герцеговина
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

country-BL = Сент Бартелеми
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

country-BQ = Кариб Нидерланддары
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

country-BV = Буве аралдары
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

country-CC = Кокос (Килиӊ) аралдары
    .of = ac3294e6d6cc821a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CD = Конго-Киншаса
    .of = 1de8c6204fad8686
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CF = Борбордук Африка Республикасы
    .of = fb1909ade8e7bf56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CG = Конго-Браззавил
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

country-CN = Кытай
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

country-CV = Капе Верде
    .of = 23666595b8b97bac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CW = Кюрасао
    .of = b6929b3b0e398106
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CX = Крисмас аралы
    .of = ae7d35eb26afd210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CY = Кипр
    .of = 39c5700979521393
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CZ = Чехия
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

country-DO = Доминика Республикасы
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

country-EG = Египет
    .of = 0c0158ea35f69208
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EH = Батыш Сахара
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

country-FK = Фолклэнд аралдары
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

country-GB = Улуу Британия
    .of = 60d030567ebed023
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GD = Гренада
    .of = 011c7749a72288d1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GE = Грузия
    .of = cc21fdd8a2feaeef
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GF = Гвиана (Франция)
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

country-GQ = Экваториалдык Гвинея
    .of = 7c4d3345963c8e0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GR = Греция
    .of = 53bec667eca9549a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GS = Түштүк Жоржия жана Түштүк Сэндвич аралдары
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

country-HK = Гонконг Кытай ААА
    .of = 29de74b9917bf134
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HM = Херд жана Макдоналд аралдары
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

country-IN = Индия
    .of = 438164f6028a3eac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IO = Британиянын Индия океанындагы аймагы
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

country-JE = Жерси
    .of = f77b99441ffb694d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JM = Ямайка
    .of = 1460731b3d0d9809
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JO = Иордания
    .of = ae7d3d45078e5a6f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JP = Япония
    .of = 79314939aba9dabb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KE = Кения
    .of = 0dfe6cfe33603b03
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KG = Кыргызстан
    .of = eaf000f5503d2041
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KH = Камбоджа
    .of = 3eff13152848f11b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KI = Кирибати
    .of = e138c16568e44516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KM = Коморос
    .of = a3a9b6746279b6d5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KN = Сент-Китс жана Невис
    .of = 8883830eee995647
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KP = Түндүк Корея
    .of = 886da0707008c216
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KR = Түштүк Корея
    .of = dcad1f14f64dec28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KW = Кувейт
    .of = ee515082a1757f98
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KY = Кайман Аралдары
    .of = 2ffef1640115dc96
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KZ = Казакстан
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

country-MF = Сент-Мартин
    .of = 043c525247e06c41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MG = Мадагаскар
    .of = 3e1fa498c5d57e15
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MH = Маршалл аралдары
    .of = c5fff5f916812521
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MK = Түндүк Македония
    .of = 6574c13230b3fb51
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ML = Мали
    .of = 49f866aed016eff4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MM = Мьянма (Бирма)
    .of = f24814281d222198
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MN = Монголия
    .of = ad118122d0fa59eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MO = Макау Кытай ААА
    .of = d24e1f0b9d414ccc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MP = Түндүк Мариана аралдары
    .of = 9ba50de88d3c7f4a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MQ = Мартиника
    .of = dd74d6c815cae872
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MR = Мавритания
    .of = 7aa452bac53f7ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MS = Монсеррат
    .of = fb55efa56d1a3056
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MT = Мальта
    .of = c7ab0c0b96ac67b6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MU = Маврикий
    .of = 9e8d9d97d3abe5f0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MV = Малдив аралдары
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

country-NC = Жаӊы Каледония
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

country-NL = Нидерланддар
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

country-NZ = Жаӊы Зеландия
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

country-PG = Папуа Жаңы-Гвинея
    .of = 1d8f25443204010f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PH = Филлипин
    .of = 73fd03286e22544c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PK = Пакистан
    .of = 55767688bb55a482
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PL = Польша
    .of = bc2d5059669f41e5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PM = Сен-Пьер жана Микелон
    .of = 90c47cb35754f362
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PN = Питкэрн аралдары
    .of = 14974206d5c2aa29
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PR = Пуэрто-Рико
    .of = 808691915d3aab37
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PS = Палестина аймактары
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

country-RE = Реюнион
    .of = e377604fb0815d68
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RO = Румыния
    .of = 4e4a6b130db93640
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RS = Сербия
    .of = 0847ed91ede71d2f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RU = Россия
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

country-SC = Сейшелдер
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

country-SH = Ыйык Елена
    .of = 684fc35acbd6b4b4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SI = Словения
    .of = 97faa8ca3caa801a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SJ = Свалбард жана Жан Майен
    .of = 55a634fe38d608e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SK = Словакия
    .of = d3ad7da79b154aa9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SL = Сьерра-Леоне
    .of = e1c98611690850ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SM = Сан Марино
    .of = 0d3df01921c1f8b3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SN = Сенегал
    .of = bdf969ec0236b264
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SO = Сомали
    .of = ceb490d71fa482ad
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SR = Суринаме
    .of = f1a76a914260f61f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SS = Түштүк Судан
    .of = 4dfb92fcc2799d21
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ST = Сан-Томе жана Принсипи
    .of = 9717fd3586ff4f3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SV = Эл Салвадор
    .of = b854de5ee40b1af6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SX = Синт Маартен
    .of = 5676fa61c6df8827
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SY = Сирия
    .of = 5fa1d13db8d39453
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SZ = Свазиленд
    .of = d6dbf7fc7d6e3587
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TC = Түркс жана Кайкос аралдары
    .of = 3cf86250bde89285
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TD = Чад
    .of = 1d319e9d0ccbc39b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TF = Франциянын Түштүктөгү аймактары
    .of = 852c1b38f64752a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TG = Того
    .of = 5a56f2fb39fc00a2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TH = Таиланд
    .of = 53fbd8eef240dcf6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TJ = Тажикстан
    .of = faad0fe9b142dd8f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TK = Токелау
    .of = 4e4d1ebfb3e60c66
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TL = Тимор-Лесте
    .of = 5445738841f9b83a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TM = Түркмөнстан
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

country-TT = Тринидад жана Тобаго
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

country-UM = АКШнын сырткы аралдары
    .of = 72a4e1b7545729f3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-US = Америка Кошмо Штаттары
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

country-VC = Сент-Винсент жана Гренадиналар
    .of = 7098ff7631f9d931
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VE = Венесуэла
    .of = f11221ff9129071c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VG = Виргин аралдары (Британия)
    .of = cfad0c9eff7ea7b7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VI = Виргин аралдары (АКШ)
    .of = c848dc463429e2ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VN = Вьетнам
    .of = 01c0f092bdf35feb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VU = Вануату
    .of = d42752577e67fff7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WF = Уоллис жана Футуна
    .of = 8780c5bc306196e7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WS = Самоа
    .of = 703be173fa63ebb8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-XX = жарандыгы жок адам
    .of = 62ca984941d3d86d

country-YE = Йемен
    .of = c9603d3c535b6569
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-YT = Майотта
    .of = b019bc283c8c4cda
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZA = Түштүк Африка Республикасы
    .of = 2db5bda2829f77e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZM = Замбия
    .of = e7cd3e8725e13705
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZW = Зимбабве
    .of = 410941f7e65ed5ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR
