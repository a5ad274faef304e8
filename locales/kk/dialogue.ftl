### Machine-made translation; no person has reviewed it yet.
# `sapar advise` командасының әңгімесі.
dialogue-welcome = Бұл – ақпарат, заң кеңесі емес. Сіз терген ештеңе сақталмайды және ешқайда жіберілмейді. Бос немесе ? = білмеймін · b = артқа · q = жетеді, жауапты көрсету
dialogue-situation = Әңгіме не туралы? (нөмірлер, мысалы 1,3; бос = бәрі)
dialogue-number = 1 мен { $n } аралығындағы нөмірлерді теріңіз.
dialogue-first = Бұл – бірінші сұрақ.
dialogue-several = Мыналардың қайсысы дұрыс? Жауабы «иә» болатын сұрақтардың нөмірлерін теріңіз, мысалы 1,3 · 0 = ешқайсысы · 2? = екіншісін білмеймін · бос = бұлардың ешқайсысын білмеймін
dialogue-several-numbers = 0 немесе 1 мен { $n } аралығындағы нөмірлерді теріңіз, мысалы 1,3. Нөмірден кейінгі ?: білмеймін.
dialogue-settled = Жаңа сұрақтар бұдан артық ештеңені анықтамайды.
situation-abroad = Шетелге жұмысқа барамын
situation-papers = Мен осындамын: құжаттарым
situation-not-paid = Маған ақы төлемеді
situation-barred = Маған кіру жабық болуы мүмкін
situation-family = Отбасы және балалар
situation-health = Денсаулық
situation-danger = Маған қауіп төніп тұр
dialogue-held = Мына елдердің заңдары бар: { $countries }.
dialogue-choose = 1 мен { $n } аралығындағы нөмірді теріңіз.
dialogue-everything = Онда бәрі туралы.
dialogue-wrong = «{ $typed }» бұл жерге сәйкес келмейді; күтілетіні: { $expected }.
dialogue-range = { $value } шектен тыс; күтілетіні: { $low } – { $high }.
dialogue-no-country = «{ $typed }» деген ел жоқ; күтілетіні: { $expected }.
dialogue-contradicts = Бұл бұрынғы жауапқа қайшы келеді: { $what }.
dialogue-order = «{ $later }» { $second } мынадан бұрын: «{ $earlier }» { $first }
dialogue-born = { $born } сұрақ қойылған күннен кейін: { $on }
dialogue-money = сома { $given } түрінде көрсетілген, ал бұл елдің ақшасы: { $here }
dialogue-entry = сіз { $entry } күні кірдіңіз, ал соңғы болу мерзіміңіз { $begin } күні басталған
dialogue-lawful = рұқсат етілген соңғы күн ({ $until }) қазіргі болу мерзімі басталған күннен ({ $entry }) бұрын
dialogue-overstay = сіз { $over } күн артық қалдыңыз, бірақ қазіргі болу мерзімі { $entry } күні басталды және небәрі { $most } күнге созылды; басқа болу мерзімі туралы айтсаңыз, оны болу мерзімдерінің арасында көрсетіңіз
did-you-mean = Мүмкін, сіз `{ $name }` дегіңіз келді ме?
refuse-fact = `{ $name }` деген дерек жоқ; тізімі: `sapar law facts`.
refuse-topic = `{ $name }` деген тақырып жоқ.
list-topics = Тақырыптар: { $names }.
refuse-contradiction = Бұл деректер бір-біріне қайшы келеді: { $what }.
contradict-order = `{ $later }` ({ $second }) мынадан бұрын: `{ $earlier }` ({ $first })
contradict-born = `birth_date` ({ $born }) сұрақ қойылған күннен ({ $on }) кейін
contradict-entry = `entry_date` ({ $entry }) `stays` ішіндегі соңғы болу мерзімінің бірінші күні емес ({ $begin })
contradict-lawful = `lawful_until_date` ({ $until }) қазіргі болу мерзімі басталған күннен ({ $entry }) бұрын
contradict-overstay = `overstay`: { $over } күн, бірақ қазіргі болу мерзімі { $entry } күні басталды және небәрі { $most } күнге созылды; басқа болу мерзімі туралы айтсаңыз, оны `stays` ішінде көрсетіңіз
contradict-money = `{ $fact }` { $given } түрінде көрсетілген, ал бұл елдің ақшасы: { $here }
contradict-stay-ends = бір болу мерзімі { $end } күні аяқталады, бұл басталған күннен бұрын: { $begin }
contradict-stays-overlap = екі болу мерзімі қабаттасады: бірі екіншісі аяқталмай тұрып { $begin } күні басталады
contradict-stay-open = тек соңғы болу мерзімі аяқталмаған болуы мүмкін; { $begin } күні басталғаны соңғысы емес
contradict-stays-many = 1000-нан көп болу мерзімі
expect-yes-no = иә (yes) немесе жоқ (no)
expect-date = күн, мысалы 2026-01-31
expect-days = күндер саны
expect-months = айлар саны
expect-years = жылдар саны
expect-number = сан
expect-share = үлес, мысалы 25 %
expect-money = сома, мысалы { $example }
expect-country = елдің атауы немесе коды, мысалы KZ
expect-stays = болу мерзімдері, мысалы 2026-01-01..2026-01-20, 2026-02-01.. (екінші күні жоқ: әлі аяқталған жоқ)
expect-enum = мыналардың бірі: { $members }
