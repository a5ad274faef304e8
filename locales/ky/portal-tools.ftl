### Machine-made translation; no person has reviewed it yet.
tools-title = Эсептегичтер жана тизмелер
tools-lead = Чакан жардамчылар. Бири да ким экениңизди сурабайт.
tools-assistance-door = Менин үй-бүлөм Казакстанда даректүү социалдык жардам ала алабы?
tools-assistance-hint = Адегенде кайрылсаңыз болобу, андан кийин канча.
tools-occupations-door = Кесиптин кодун табуу
tools-occupations-hint = Кесиптердин эл аралык тизмеси (ISCO-08), англис жана орус тилдеринде.
tools-calendar-door = Майрам күндөр жана жумуш күндөрү
tools-calendar-hint = Жумуш күндөрүн эсептөө же мөөнөт бүткөн күндү табуу.
tools-law-door = Чоңдуктардын өзгөрүшү, жол-жоболорду салыштыруу
tools-law-hint = Минималдуу эмгек акылар, көрсөткүчтөр, жыйымдар, ар биринин беренеси менен.

tools-help-title = Даректүү социалдык жардам, Казакстан
tools-help-lead = Биздеги эрежелер боюнча алгачкы болжол. Кирешени бийлик органы өзү эсептейт.
tools-help-first = Адегенде: сиз ага кайрылсаңыз болобу?
tools-help-second = Андан кийин: канча?
tools-help-second-hint = Булардын баарын бош калтырсаңыз болот. Анда кайрылсаңыз болобу, ошону гана билесиз.
tools-help-go = Жоопту көрсөтүү
tools-help-again = Жоопторду өзгөртүү
tools-help-yes = Кайрылсаңыз болот
tools-help-no = Бул эрежелер боюнча кайрылууга болбойт
tools-help-unknown = Айтуу үчүн дагы жооптор керек

tools-job-title = Кесиптер: ISCO-08
tools-job-lead = Жумушту англисче же орусча, же болбосо кодду жазыңыз.
tools-job-label = Жумуш же код
tools-job-example = Мисалы: welder, бетонщик, 7112
tools-job-go = Издөө
tools-job-none = Эч нерсе табылган жок. Кыскараак же башка сөздү жазып көрүңүз.
tools-job-found = { $n ->
    [one] { $n } топ табылды
   *[other] { $n } топ табылды
}
tools-job-as = мындайча табылды: { $word }
tools-job-groups = Бардык негизги топтор
tools-job-below = Анын ичиндеги топтор
tools-job-words = Андагы жумуштардын күнүмдүк аттары
tools-job-english = Англисче аталышы (ЭЭУ)
tools-job-russian = Орусча аталышы (биздики)
tools-job-note = Коддор жана англисче аталыштар: ЭЭУ (ILO), ISCO-08. Орусча аталыштар жана күнүмдүк сөздөр биздики; аларды эч ким текшерген эмес.
tools-nkz = Казакстандын классификатору НКЗ (НК РК 01-2017)
tools-nkz-group = Ал ISCO-08 негизинде түзүлгөн. Анын { $group } негизги тобунда: { $sub } чакан топ, { $minor } майда топ, { $unit } баштапкы топ, { $jobs } кесип. Квалификация деңгээли: { $level }.
tools-nkz-level-open = белгиленген эмес
tools-nkz-not-held = Анын аталыштары жана баштапкы топтору бул жерде жок. Алар ISCO-08 менен бирден-бир дал келбейт.
tools-nkz-source = Сандар: НК РК 01-2017, 1-таблица, 5-бет.

tools-cal-title = Майрам күндөр жана жумуш күндөрү
tools-cal-country = Өлкө
tools-cal-year = Жыл
tools-cal-show = Көрсөтүү
tools-cal-days = { $year }-жылдын аталган күндөрү
tools-cal-months = Айлар боюнча жумуш күндөрү
tools-cal-month = Ай
tools-cal-working = Жумуш күндөрү
tools-cal-total = Бүт жыл
tools-cal-worked = жумуш күнү
tools-cal-weekend = Дем алыш күндөр: { $days }
tools-cal-not-held = Бизде бул өлкөнүн { $year }-жылга календары жок. Эч нерсе эсептелген жок.
tools-cal-count = Эки күндүн ортосундагы жумуш күндөрүн эсептөө
tools-cal-from = Биринчи күн
tools-cal-to = Акыркы күн
tools-cal-count-go = Эсептөө
tools-cal-counted = { $from } – { $to }, эки күн тең эсептелет: { $n }.
tools-cal-order = Акыркы күн биринчи күндөн эрте болбошу керек.
tools-cal-outside = Күн бизде бар жылдардан сырткары. Эч нерсе эсептелген жок.
tools-cal-add = Ушунча жумуш күнүнөн кийинки күндү табуу
tools-cal-start = Башталган күн (эсепке кирбейт)
tools-cal-number = Жумуш күндөрү
tools-cal-add-go = Табуу
tools-cal-added = { $from }, андан кийин { $n }: { $to }.
tools-cal-slip-date = Календарда бар күндү жазыңыз.
tools-cal-slip-number = 1ден 400гө чейинки бүтүн санды жазыңыз.
tools-cal-years = Бизде бар жылдар: { $from } – { $to }
tools-cal-estimated = болжолдуу
tools-cal-observed = жылдырылган
tools-cal-moved-from = { $day } күнүнөн жылдырылган
tools-cal-moved-to = дем алыш { $day } күнүнө жылдырылган
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
    [0] дүйшөмбү
    [1] шейшемби
    [2] шаршемби
    [3] бейшемби
    [4] жума
    [5] ишемби
   *[6] жекшемби
}
