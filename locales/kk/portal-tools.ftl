### Machine-made translation; no person has reviewed it yet.
# Есептеу және анықтамалар.
tools-title = Есептеу және тізімдер
tools-lead = Шағын көмекшілер. Ешқайсысы сіздің кім екеніңізді сұрамайды.
tools-assistance-door = Отбасым Қазақстанда атаулы әлеуметтік көмек алуы мүмкін бе?
tools-assistance-hint = Алдымен өтініш бере аласыз ба, содан кейін қанша.
tools-occupations-door = Кәсіптің кодын табу
tools-occupations-hint = Кәсіптердің халықаралық тізімі (ISCO-08), ағылшын және орыс тілдерінде.
tools-calendar-door = Мереке күндері және жұмыс күндері
tools-calendar-hint = Жұмыс күндерін санау немесе мерзім аяқталатын күнді табу.
tools-law-door = Уақыт бойынша шамалар, рәсімдерді салыстыру
tools-law-hint = Ең төмен жалақылар, көрсеткіштер, алымдар, әрқайсысының бабымен.

# Атаулы әлеуметтік көмек.
tools-help-title = Атаулы әлеуметтік көмек, Қазақстан
tools-help-lead = Бізде бар ережелер бойынша алғашқы бағалау. Табысты билік органының өзі есептейді.
tools-help-first = Алдымен: өтініш бере аласыз ба?
tools-help-second = Содан кейін: қанша?
tools-help-second-hint = Мұның бәрін бос қалдыра аласыз. Онда тек өтініш бере алатын-алмайтыныңызды білесіз.
tools-help-go = Жауапты көрсету
tools-help-again = Жауаптарды өзгерту
tools-help-yes = Өтініш бере аласыз
tools-help-no = Бұл ережелер бойынша өтініш бере алмайсыз
tools-help-unknown = Айту үшін көбірек жауап керек

# Кәсіптер.
tools-job-title = Кәсіптер: ISCO-08
tools-job-lead = Жұмысты ағылшынша немесе орысша, не кодын жазыңыз.
tools-job-label = Жұмыс немесе код
tools-job-example = Мысалы: welder, бетонщик, 7112
tools-job-go = Іздеу
tools-job-none = Ештеңе табылмады. Қысқарақ немесе басқа сөз жазып көріңіз.
tools-job-found = { $n ->
    [one] { $n } топ табылды
   *[other] { $n } топ табылды
}
tools-job-as = мына сөз бойынша табылды: { $word }
tools-job-groups = Барлық негізгі топтар
tools-job-below = Ішіндегі топтар
tools-job-words = Ондағы жұмыстардың күнделікті атаулары
tools-job-english = Ағылшынша атауы (ХЕҰ)
tools-job-russian = Орысша атауы (біздікі)
tools-job-note = Кодтар мен ағылшынша атаулар: ХЕҰ, ISCO-08. Орысша атаулар мен күнделікті сөздер – біздікі; оларды ешкім тексерген жоқ.
tools-nkz = Қазақстанның жіктеуіші НКЗ РК 01-2017
tools-nkz-group = Ол ISCO-08 негізінде құрылған. Оның { $group } негізгі тобы: { $sub } кіші топ, { $minor } шағын топ, { $unit } бастапқы топ, { $jobs } кәсіп. Біліктілік деңгейі: { $level }.
tools-nkz-level-open = белгіленбеген
tools-nkz-not-held = Оның атаулары мен бастапқы топтары бізде жоқ. Олар ISCO-08-бен бірге бір сәйкес келмейді.
tools-nkz-source = Сандар: НК РК 01-2017, 1-кесте, 5-бет.

# Күнтізбе.
tools-cal-title = Мереке күндері және жұмыс күндері
tools-cal-country = Ел
tools-cal-year = Жыл
tools-cal-show = Көрсету
tools-cal-days = { $year } жылдың ерекше күндері
tools-cal-months = Айлар бойынша жұмыс күндері
tools-cal-month = Ай
tools-cal-working = Жұмыс күндері
tools-cal-total = Бүкіл жыл
tools-cal-worked = жұмыс күні
tools-cal-weekend = Аптаның демалыс күндері: { $days }
tools-cal-not-held = Бұл ел бойынша бізде { $year } жылдың күнтізбесі жоқ. Ештеңе саналған жоқ.
tools-cal-count = Екі күн арасындағы жұмыс күндерін санау
tools-cal-from = Бірінші күн
tools-cal-to = Соңғы күн
tools-cal-count-go = Санау
tools-cal-counted = Басы { $from }, соңы { $to }, екеуі де саналды: { $n }.
tools-cal-order = Соңғы күн бірінші күннен бұрын болмауға тиіс.
tools-cal-outside = Бұл күн бізде бар жылдарға кірмейді. Ештеңе саналған жоқ.
tools-cal-add = Сонша жұмыс күнінен кейінгі күнді табу
tools-cal-start = Басталатын күн (саналмайды)
tools-cal-number = Жұмыс күндері
tools-cal-add-go = Табу
tools-cal-added = { $from } күнінен кейін { $n }: { $to }.
tools-cal-slip-date = Күнтізбеде бар күнді жазыңыз.
tools-cal-slip-number = 1 мен 400 аралығындағы бүтін сан жазыңыз.
tools-cal-years = Бізде бар жылдар: { $from } – { $to }
tools-cal-estimated = болжамды
tools-cal-observed = ауыстырылған
tools-cal-moved-from = { $day } күнінен ауыстырылған
tools-cal-moved-to = демалыс { $day } күніне ауыстырылған
tools-month = { $month ->
    [1] Қаңтар
    [2] Ақпан
    [3] Наурыз
    [4] Сәуір
    [5] Мамыр
    [6] Маусым
    [7] Шілде
    [8] Тамыз
    [9] Қыркүйек
    [10] Қазан
    [11] Қараша
   *[12] Желтоқсан
}
tools-weekday = { $day ->
    [0] дүйсенбі
    [1] сейсенбі
    [2] сәрсенбі
    [3] бейсенбі
    [4] жұма
    [5] сенбі
   *[6] жексенбі
}
