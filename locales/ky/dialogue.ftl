### Machine-made translation; no person has reviewed it yet.
# The conversation of `sapar advise`.
dialogue-welcome = Бул маалымат, юридикалык кеңеш эмес. Сиз жазгандын эч нерсеси сакталбайт жана эч жакка жөнөтүлбөйт. Бош калтырсаңыз же ? = билбейм · b = артка · q = жетет, жоопту көрсөт
dialogue-situation = Кеп эмне жөнүндө? (номерлери, мисалы 1,3; бош = баары жөнүндө)
dialogue-number = Номерлерди жазыңыз: 1 – { $n }.
dialogue-first = Бул биринчи суроо.
dialogue-several = Булардын кайсынысы туура? Жообу «ооба» болгон суроолордун номерлерин териңиз, мисалы 1,3 · 0 = эч бири · 2? = экинчисин билбейм · бош = булардын эч бирин билбейм
dialogue-several-numbers = 0 же 1ден { $n } чейинки номерлерди териңиз, мисалы 1,3. Номерден кийинки ?: билбейм.
dialogue-settled = Андан аркы суроолор эч нерсени тактабайт.
situation-abroad = Чет өлкөгө иштегени барам
situation-papers = Мен бул жердемин: документтерим
situation-not-paid = Мага акы төлөнгөн жок
situation-barred = Мага кирүү жабылышы мүмкүн
situation-family = Үй-бүлө жана балдар
situation-health = Ден соолук
situation-danger = Мага коркунуч бар
dialogue-held = Бизде ушул өлкөлөрдүн мыйзамдары бар: { $countries }.
dialogue-choose = 1 – { $n } аралыгындагы номерди жазыңыз.
dialogue-everything = Анда баары жөнүндө.
dialogue-wrong = «{ $typed }» бул жерге туура келбейт; күтүлгөнү: { $expected }.
dialogue-range = { $value } чектен тышкары; күтүлгөнү: { $low } – { $high }.
dialogue-no-country = «{ $typed }» деген өлкө жок; күтүлгөнү: { $expected }.
dialogue-contradicts = Бул мурунку жоопко карама-каршы: { $what }.
dialogue-order = «{ $later }» { $second } мындан мурун: «{ $earlier }» { $first }
dialogue-born = { $born } суроо берилген күндөн кийин: { $on }
dialogue-money = сумма { $given } менен көрсөтүлгөн, ал эми бул өлкөнүн акчасы: { $here }
dialogue-entry = сиз { $entry } күнү кирдиңиз, ал эми акыркы жолу болуу мөөнөтүңүз { $begin } күнү башталган
dialogue-lawful = уруксат берилген акыркы күн ({ $until }) азыркы болуу мөөнөтү башталган күндөн ({ $entry }) мурун
dialogue-overstay = сиз { $over } күн ашыкча калдыңыз, бирок азыркы болуу мөөнөтү { $entry } күнү башталып, болгону { $most } күнгө созулду; башка болуу мөөнөтү жөнүндө айтсаңыз, аны болуу мөөнөттөрүнүн арасында көрсөтүңүз
did-you-mean = Балким, сиз `{ $name }` дегиңиз келдиби?
refuse-fact = `{ $name }` деген маалымат жок; тизмеси: `sapar law facts`.
refuse-topic = `{ $name }` деген тема жок.
list-topics = Темалар: { $names }.
refuse-contradiction = Бул маалыматтар бири-бирине карама-каршы: { $what }.
contradict-order = `{ $later }` ({ $second }) мындан мурун: `{ $earlier }` ({ $first })
contradict-born = `birth_date` ({ $born }) суроо берилген күндөн ({ $on }) кийин
contradict-entry = `entry_date` ({ $entry }) `stays` ичиндеги акыркы болуу мөөнөтүнүн биринчи күнү эмес ({ $begin })
contradict-lawful = `lawful_until_date` ({ $until }) азыркы болуу мөөнөтү башталган күндөн ({ $entry }) мурун
contradict-overstay = `overstay`: { $over } күн, бирок азыркы болуу мөөнөтү { $entry } күнү башталып, болгону { $most } күнгө созулду; башка болуу мөөнөтү жөнүндө айтсаңыз, аны `stays` ичинде көрсөтүңүз
contradict-money = `{ $fact }` { $given } менен көрсөтүлгөн, ал эми бул өлкөнүн акчасы: { $here }
contradict-stay-ends = бир жолку жүрүү { $end } күнү бүтөт, бул башталган күндөн мурун: { $begin }
contradict-stays-overlap = эки жүрүү бири-бирине дал келип калат: бири экинчиси бүтө электе { $begin } күнү башталат
contradict-stay-open = акыркы жүрүү гана бүтпөгөн болушу мүмкүн; { $begin } күнү башталганы акыркысы эмес
contradict-stays-many = 1000ден көп жүрүү
expect-yes-no = ооба (yes) же жок (no)
expect-date = күн, мисалы 2026-01-31
expect-days = күндөрдүн саны
expect-months = айлардын саны
expect-years = жылдардын саны
expect-number = сан
expect-share = үлүш, мисалы 25 %
expect-money = сумма, мисалы { $example }
expect-country = өлкөнүн аты же коду, мисалы KZ
expect-stays = жүргөн мөөнөттөр, мисалы 2026-01-01..2026-01-20, 2026-02-01.. (экинчи күнү жок: али бүткөн жок)
expect-enum = булардын бири: { $members }
