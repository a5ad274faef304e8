### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand.
tools-title = Ҳисоб-китоб ва рўйхатлар
tools-lead = Кичик ёрдамчилар. Уларнинг ҳеч бири кимлигингизни сўрамайди.
tools-assistance-door = Оилам Қозоғистонда манзилли ижтимоий ёрдам олиши мумкинми?
tools-assistance-hint = Аввал сўраш мумкинлиги, кейин қанча экани.
tools-occupations-door = Касб кодини топиш
tools-occupations-hint = Касбларнинг халқаро рўйхати (ISCO-08), инглиз ва рус тилларида.
tools-calendar-door = Байрам ва иш кунлари
tools-calendar-hint = Иш кунларини санаш ёки муддат тугайдиган кунни топиш.
tools-law-door = Вақт бўйича қийматлар, тартибларни солиштириш
tools-law-hint = Энг кам иш ҳақлари, кўрсаткичлар, йиғимлар, ҳар бирининг моддаси билан.

tools-help-title = Манзилли ижтимоий ёрдам, Қозоғистон
tools-help-lead = Биздаги қоидалар бўйича дастлабки тахмин. Даромадни давлат органининг ўзи ҳисоблайди.
tools-help-first = Аввал: уни сўрашингиз мумкинми?
tools-help-second = Кейин: қанча?
tools-help-second-hint = Буларнинг ҳаммасини бўш қолдиришингиз мумкин. Унда фақат сўраш мумкин ёки мумкин эмаслигини биласиз.
tools-help-go = Жавобни кўрсатиш
tools-help-again = Жавобларни ўзгартириш
tools-help-yes = Уни сўрашингиз мумкин
tools-help-no = Бу қоидалар бўйича уни сўрашингиз мумкин эмас
tools-help-unknown = Буни айтиш учун яна жавоблар керак

tools-job-title = Касблар: ISCO-08
tools-job-lead = Ишни инглиз ёки рус тилида ёзинг ёки кодни ёзинг.
tools-job-label = Иш ёки код
tools-job-example = Масалан: wелдер, бетонщик, 7112
tools-job-go = Қидириш
tools-job-none = Ҳеч нарса топилмади. Қисқароқ ёки бошқа сўзни синаб кўринг.
tools-job-found = { $n ->
    [one] { $n } та гуруҳ топилди
   *[other] { $n } та гуруҳ топилди
}
tools-job-as = шу сўз бўйича топилди: { $word }
tools-job-groups = Ҳамма асосий гуруҳлар
tools-job-below = Унинг ичидаги гуруҳлар
tools-job-words = Ундаги ишларнинг кундалик номлари
tools-job-english = Инглизча номи (ИЛО)
tools-job-russian = Русча номи (бизники)
tools-job-note = Кодлар ва инглизча номлар: ИЛО, ISCO-08. Русча номлар ва кундалик сўзлар бизники; уларни ҳеч ким текширмаган.
tools-nkz = Қозоғистон классификатори НКЗ РК 01-2017
tools-nkz-group = У ISCO-08 асосида тузилган. Унинг { $group } асосий гуруҳи: { $sub } та гуруҳча, { $minor } та кичик гуруҳ, { $unit } та бошланғич гуруҳ, { $jobs } та касб. Малака даражаси: { $level }.
tools-nkz-level-open = белгиланмаган
tools-nkz-not-held = Унинг номлари ва бошланғич гуруҳлари бизда йўқ. Улар ISCO-08 билан бирма-бир мос келмайди.
tools-nkz-source = Сонлар: НК РК 01-2017, 1-жадвал, 5-бет.

tools-cal-title = Байрам ва иш кунлари
tools-cal-country = Мамлакат
tools-cal-year = Йил
tools-cal-show = Кўрсатиш
tools-cal-days = { $year }-йилнинг номланган кунлари
tools-cal-months = Ойлар бўйича иш кунлари
tools-cal-month = Ой
tools-cal-working = Иш кунлари
tools-cal-total = Бутун йил
tools-cal-worked = иш куни
tools-cal-weekend = Ҳафталик дам олиш кунлари: { $days }
tools-cal-not-held = Бу мамлакатнинг { $year }-йил календари бизда йўқ. Ҳеч нарса ҳисобланмади.
tools-cal-count = Икки кун орасидаги иш кунларини санаш
tools-cal-from = Биринчи кун
tools-cal-to = Охирги кун
tools-cal-count-go = Санаш
tools-cal-counted = { $from } кунидан { $to } кунигача, иккала кун ҳам ҳисобда: { $n }.
tools-cal-order = Охирги кун биринчи кундан олдин бўлмаслиги керак.
tools-cal-outside = Кун бизда бор йиллардан ташқарида. Ҳеч нарса ҳисобланмади.
tools-cal-add = Шунча иш кунидан кейинги кунни топиш
tools-cal-start = Бошланиш куни (ҳисобга кирмайди)
tools-cal-number = Иш кунлари сони
tools-cal-add-go = Топиш
tools-cal-added = { $from } кунидан кейин { $n }: { $to }.
tools-cal-slip-date = Календарда бор кунни ёзинг.
tools-cal-slip-number = 1 дан 400 гача бўлган бутун сон ёзинг.
tools-cal-years = Бизда бор йиллар: { $from } дан { $to } гача
tools-cal-estimated = тахминий
tools-cal-observed = байрам ўрнига дам олиш куни
tools-cal-moved-from = { $day } кунидан кўчирилган
tools-cal-moved-to = дам олиш куни { $day } кунига кўчирилган
tools-month = { $month ->
    [1] Январь
    [2] Февраль
    [3] Март
    [4] Апрель
    [5] Май
    [6] Июнь
    [7] Июль
    [8] Август
    [9] Сентябрь
    [10] Октябрь
    [11] Ноябрь
   *[12] Декабрь
}
tools-weekday = { $day ->
    [0] душанба
    [1] сешанба
    [2] чоршанба
    [3] пайшанба
    [4] жума
    [5] шанба
   *[6] якшанба
}
