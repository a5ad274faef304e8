### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand.
dialogue-welcome = Бу маълумот, юридик маслаҳат эмас. Сиз ёзган ҳеч нарса сақланмайди ва ҳеч қаерга юборилмайди. Бўш ёки ? = билмайман · б = орқага · қ = етарли, жавобни кўрсатиш
dialogue-situation = Гап нима ҳақида? (рақамлар, масалан 1,3; бўш = ҳаммаси ҳақида)
dialogue-number = Илтимос, 1 дан { $n } гача бўлган рақамларни ёзинг.
dialogue-first = Бу биринчи савол.
dialogue-settled = Бошқа саволлар энди ҳеч нарсани аниқлаштирмайди.
situation-abroad = Чет элга ишлагани кетяпман
situation-papers = Шу ердаман: ҳужжатларим
situation-not-paid = Менга иш ҳақи тўланмади
situation-barred = Менга кириш тақиқланган бўлиши мумкин
situation-family = Оила ва болалар
situation-health = Соғлиқ
situation-danger = Менга хавф бор
dialogue-held = Бизда қуйидаги мамлакатларнинг қонунлари бор: { $countries }.
