### Machine-made translation; no person has reviewed it yet.

# Ҳисобҳо ва маълумотномаҳо.
tools-title = Ҳисобҳо ва рӯйхатҳо
tools-lead = Ёрирасонҳои хурд. Ҳеҷ яке аз онҳо намепурсад, ки шумо кистед.
tools-assistance-door = Оё оилаи ман метавонад дар Қазоқистон кумаки иҷтимоии унвонӣ гирад?
tools-assistance-hint = Аввал: оё муроҷиат карда метавонед; баъд: чанд пул.
tools-occupations-door = Ёфтани рамзи касб
tools-occupations-hint = Рӯйхати байналмилалии касбҳо (ISCO-08), бо англисӣ ва русӣ.
tools-calendar-door = Рӯзҳои ид ва рӯзҳои корӣ
tools-calendar-hint = Рӯзҳои кориро ҳисоб кунед ё рӯзеро ёбед, ки муҳлат тамом мешавад.
tools-law-door = Қиматҳо дар давоми вақт, муқоисаи тартибот
tools-law-hint = Ҳадди ақали музди меҳнат, нишондиҳандаҳо, пардохтҳо, ҳар кадом бо моддаи худ.

# Кумаки иҷтимоии унвонӣ.
tools-help-title = Кумаки иҷтимоии унвонӣ, Қазоқистон
tools-help-lead = Ҳисоби аввалия аз рӯи қоидаҳое, ки мо дорем. Даромадро худи мақомот ҳисоб мекунад.
tools-help-first = Аввал: оё муроҷиат карда метавонед?
tools-help-second = Баъд: чанд пул?
tools-help-second-hint = Ҳамаи инро холӣ мондан мумкин аст. Он гоҳ шумо танҳо мефаҳмед, ки оё муроҷиат карда метавонед.
tools-help-go = Ҷавобро нишон диҳед
tools-help-again = Тағйир додани ҷавобҳо
tools-help-yes = Шумо метавонед барои он муроҷиат кунед
tools-help-no = Мувофиқи ин қоидаҳо шумо барои он муроҷиат карда наметавонед
tools-help-unknown = Барои гуфтан ҷавобҳои бештар лозиманд

# Касбҳо.
tools-job-title = Касбҳо: ISCO-08
tools-job-lead = Корро бо англисӣ ё русӣ, ё рамзро нависед.
tools-job-label = Кор ё рамз
tools-job-example = Масалан: welder, бетонщик, 7112
tools-job-go = Ҷустуҷӯ
tools-job-none = Ҳеҷ чиз ёфт нашуд. Калимаи кӯтоҳтар ё дигарро санҷида бинед.
tools-job-found = { $n ->
   *[other] { $n } гурӯҳ ёфт шуд
}
tools-job-as = ҳамчун ёфт шуд: { $word }
tools-job-groups = Ҳамаи гурӯҳҳои асосӣ
tools-job-below = Гурӯҳҳои дохили он
tools-job-words = Номҳои оддии корҳо дар он
tools-job-english = Номи англисӣ (ILO)
tools-job-russian = Номи русӣ (аз мо)
tools-job-note = Рамзҳо ва номҳои англисӣ: ILO, ISCO-08. Номҳои русӣ ва калимаҳои оддӣ аз мо ҳастанд; онҳоро касе насанҷидааст.
tools-nkz = Таснифгари Қазоқистон НКЗ (НК РК 01-2017)
tools-nkz-group = Он дар асоси ISCO-08 сохта шудааст. Гурӯҳи асосии он { $group }: { $sub } зергурӯҳ, { $minor } гурӯҳи хурд, { $unit } гурӯҳи ибтидоӣ, { $jobs } касб. Сатҳи маҳорат: { $level }.
tools-nkz-level-open = муқаррар нашудааст
tools-nkz-not-held = Номҳо ва гурӯҳҳои ибтидоии он дар ин ҷо нестанд. Онҳо ба ISCO-08 як ба як мувофиқ нестанд.
tools-nkz-source = Шумораҳо: НК РК 01-2017, ҷадвали 1, саҳифаи 5.

# Тақвим.
tools-cal-title = Рӯзҳои ид ва рӯзҳои корӣ
tools-cal-country = Кишвар
tools-cal-year = Сол
tools-cal-show = Нишон додан
tools-cal-days = Рӯзҳои номдори соли { $year }
tools-cal-months = Рӯзҳои корӣ аз рӯи моҳҳо
tools-cal-month = Моҳ
tools-cal-working = Рӯзҳои корӣ
tools-cal-total = Тамоми сол
tools-cal-worked = рӯзи корӣ
tools-cal-weekend = Рӯзҳои истироҳати ҳафта: { $days }
tools-cal-not-held = Тақвими соли { $year }-ро барои ин кишвар надорем. Ҳеҷ чиз ҳисоб карда нашуд.
tools-cal-count = Ҳисоб кардани рӯзҳои корӣ дар байни ду рӯз
tools-cal-from = Рӯзи аввал
tools-cal-to = Рӯзи охирин
tools-cal-count-go = Ҳисоб кардан
tools-cal-counted = Аз { $from } то { $to }, ҳар ду ҳам ҳисоб шудаанд: { $n }.
tools-cal-order = Рӯзи охирин набояд пеш аз рӯзи аввал бошад.
tools-cal-outside = Як рӯз берун аз солҳоест, ки мо дорем. Ҳеҷ чиз ҳисоб карда нашуд.
tools-cal-add = Ёфтани рӯз баъд аз ин қадар рӯзи корӣ
tools-cal-start = Рӯзи оғоз (ҳисоб намешавад)
tools-cal-number = Рӯзҳои корӣ
tools-cal-add-go = Ёфтан
tools-cal-added = { $n } баъд аз { $from }: { $to }.
tools-cal-slip-date = Рӯзеро нависед, ки дар тақвим ҳаст.
tools-cal-slip-number = Адади бутунро аз 1 то 400 нависед.
tools-cal-years = Солҳое, ки дорем: аз { $from } то { $to }
tools-cal-estimated = тахминӣ
tools-cal-observed = рӯзи ҷойгузин
tools-cal-moved-from = аз { $day } кӯчонида шуд
tools-cal-moved-to = рӯзи истироҳат ба { $day } кӯчонида шуд
tools-month = { $month ->
    [1] Январ
    [2] Феврал
    [3] Март
    [4] Апрел
    [5] Май
    [6] Июн
    [7] Июл
    [8] Август
    [9] Сентябр
    [10] Октябр
    [11] Ноябр
   *[12] Декабр
}
tools-weekday = { $day ->
    [0] душанбе
    [1] сешанбе
    [2] чоршанбе
    [3] панҷшанбе
    [4] ҷумъа
    [5] шанбе
   *[6] якшанбе
}
