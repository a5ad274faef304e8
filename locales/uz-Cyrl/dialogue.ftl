### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand.
dialogue-welcome = Бу маълумот, юридик маслаҳат эмас. Сиз ёзган ҳеч нарса сақланмайди ва ҳеч қаерга юборилмайди. Бўш ёки ? = билмайман · б = орқага · қ = етарли, жавобни кўрсатиш
dialogue-situation = Гап нима ҳақида? (рақамлар, масалан 1,3; бўш = ҳаммаси ҳақида)
dialogue-number = Илтимос, 1 дан { $n } гача бўлган рақамларни ёзинг.
dialogue-first = Бу биринчи савол.
dialogue-several = Булардан қайсилари тўғри? Жавоби «ҳа» бўлган саволларнинг рақамларини ёзинг, масалан 1,3 · 0 = ҳеч бири · 2? = иккинчисини билмайман · бўш = буларнинг ҳеч бирини билмайман
dialogue-several-numbers = 0 ёки 1 дан { $n } гача рақамларни ёзинг, масалан 1,3. Рақамдан кейинги ?: билмайман.
dialogue-settled = Бошқа саволлар энди ҳеч нарсани аниқлаштирмайди.
situation-abroad = Чет элга ишлагани кетяпман
situation-papers = Шу ердаман: ҳужжатларим
situation-not-paid = Менга иш ҳақи тўланмади
situation-barred = Менга кириш тақиқланган бўлиши мумкин
situation-family = Оила ва болалар
situation-health = Соғлиқ
situation-danger = Менга хавф бор
dialogue-held = Бизда қуйидаги мамлакатларнинг қонунлари бор: { $countries }.
dialogue-choose = Илтимос, 1 дан { $n } гача бўлган рақамни ёзинг.
dialogue-everything = Унда ҳаммаси ҳақида.
dialogue-wrong = “{ $typed }” бу ерга тўғри келмайди; кутилгани: { $expected }.
dialogue-range = { $value } чегарадан ташқарида; кутилгани: { $low } дан { $high } гача.
dialogue-no-country = “{ $typed }” деган мамлакат йўқ; кутилгани: { $expected }.
dialogue-contradicts = Бу олдинги жавобга зид: { $what }.
dialogue-order = “{ $later }” { $second } бундан олдин: “{ $earlier }” { $first }
dialogue-born = { $born } савол берилган кундан кейин: { $on }
dialogue-money = сумма { $given } да кўрсатилган, бу мамлакатнинг пули эса: { $here }
did-you-mean = Балки `{ $name }` демоқчидирсиз?
contradict-stay-ends = бир бўлиш муддати { $end } куни тугайди, бу бошланган кундан олдин: { $begin }
contradict-stays-overlap = икки бўлиш муддати устма-уст тушади: бири иккинчиси тугамасдан { $begin } куни бошланади
contradict-stay-open = фақат охирги бўлиш муддати тугамаган бўлиши мумкин; { $begin } куни бошлангани охиргиси эмас
contradict-stays-many = 1000 тадан ортиқ бўлиш муддати
expect-yes-no = ҳа (`yes`) ёки йўқ (`no`)
expect-date = сана, масалан 2026-01-31
expect-days = кунлар сони
expect-months = ойлар сони
expect-years = йиллар сони
expect-number = сон
expect-share = улуш, масалан 25 %
expect-money = сумма, масалан { $example }
expect-country = мамлакат номи ёки коди, масалан `KZ`
expect-stays = бўлиш муддатлари, масалан 2026-01-01..2026-01-20, 2026-02-01..
expect-enum = қуйидагилардан бири: { $members }
