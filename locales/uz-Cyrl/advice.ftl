### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand.
title = { $country }: шу жавоблар бўйича қонун нима дейди
title-no-country = Шу жавоблар бўйича қонун нима дейди
head-day = Савол берилган кун: { $day }; бугун: { $today }.
head-laws = Қонунлар: { $fingerprint }
head-not-advice = Бу маълумот, юридик маслаҳат эмас.
told = Сиз бизга айтдингиз
acts = Ҳуқуқий ҳужжатлар

group-stay = Кириш ва мамлакатда бўлиш мумкинми ва қачонгача
group-duties = Нимани, ким ва қайси кунгача бажариши керак
group-work = Ишлаш мумкинми ва қайси ҳужжат билан
group-costs = Қанча туради
group-rights = Ҳуқуқлар
group-consequences = Шундай бўлса, нима бўлади
group-contest = Қандай шикоят қилиш мумкин
group-unknown = Биз билмаган нарсалар

state-verify = текширинг: битта манба ёки энг янги таҳрир эмас
state-not-certain = аниқ эмас, текширинг
state-unknown = номаълум: бизга айтинг
state-not-held = номаълум: бунга керакли маълумот бизда йўқ; идорадан ёки бепул юридик ёрдамдан сўранг
state-conflict = зиддият: икки қоида бир-бирига зид
state-no-rule = бизда қоида йўқ

bound-least = { $value } ёки ундан олдин
bound-greatest = { $value } ёки ундан кейин

cite-unverified = модда текширилмаган

due-by = { $date } кунидан кечикмай
due-before = { $date } кунидан олдин
due-at-once = дарҳол
due-unknown = куни ҳали номаълум
withheld = Аввал бепул юридик ёрдамга мурожаат қилинг.
withheld-before = муддат ўтмоқда: у ерга { $date } кунидан олдин боринг
withheld-passed = муддат тугаган кун: { $date }; у ерга дарҳол боринг
due-passed = (бу кун ўтиб кетган)

who = ким: { $who }
amount = сумма: { $sum }
amount-unknown = ҳали номаълум
until = { $date } кунигача
fee = йиғим: { $sum }
detail-where = Қаерда: { $place }
detail-documents = Ҳужжатлар: { $papers }
detail-otherwise = Ўтказиб юборилса: { $text }
detail-exposes = Бу қадам сиз ҳақингизда қуйидагиларга хабар беради: { $who }.
detail-published-later = Ҳуқуқий ҳужжат шу кундан кейин эълон қилинган.

party-worker = ходим
party-host = қабул қилувчи томон
party-employer = иш берувчи
party-recruiter = воситачи
party-family = оила
party-state = давлат органи
party-school = мактаб
party-insurer = суғурталовчи
party-police = полиция
party-state-of-nationality = ўз мамлакатингиз органлари

unsettled-term = Бу муддат қандай ҳисобланиши ҳал қилинмаган; олдинроқ кун кўрсатилган, у сизни ҳимоя қилади.
unsettled-value = Бу қандай ҳисобланиши ҳал қилинмаган; сизни ҳимоя қиладиган талқин кўрсатилган.
must-leave-may-change = Шикоят, бошпана сўраш, касаллик ёки бола бу санани ўзгартириши мумкин.
leaving-may-start-ban = Қоидабузарликдан кейин чиқиб кетиш қайта кириш тақиқига олиб келиши мумкин.
leaving-starts-ban-until = Чиқиб кетиш қайта кириш тақиқига олиб келиши мумкин: кириш { $date } кунигача ёпиқ бўлиши мумкин.

empty-covered = Шу жавоблар бўйича биздаги қоидалар бу ерда ҳеч нарсани кўрсатмайди.
empty-open = Ҳали ҳеч нарса аниқ эмас; қуйидаги сатрлар жавобларингизни кутмоқда.
empty-no-rule = Бу ҳақда бизда қоида йўқ ёки фақат бир қисми бор; биз билганимиздан кўпроқ иш қилиш керак бўлиши мумкин.
empty-open-in-part = Ҳали ҳеч нарса аниқ эмас; қуйидаги сатрлар жавобларингизни кутмоқда, бунинг бир қисми бўйича эса бизда қоида йўқ.
empty-not-asked = Бу ҳақда сўралмаган.
no-rule-on = Бизда қоида йўқ: { $subjects }.
more-open = { $n ->
    [one] Яна { $n } та қоида қўлланиши мумкин; бу қуйидаги саволларга боғлиқ.
   *[other] Яна { $n } та қоида қўлланиши мумкин; бу қуйидаги саволларга боғлиқ.
}
more-questions = { $n ->
    [one] ва яна { $n } та савол.
   *[other] ва яна { $n } та савол.
}
and-more = (ва яна { $n } та)
tell-for-details = Қолгани учун бизга айтинг: { $questions }

unknown-none = Шу жавоблар бўйича биздаги қоидалар ичида очиқ қолгани йўқ.
unknown-destination = Савол қайси мамлакат ҳақида.
topic-no-rule = { $topic }, { $country }: бизда қоида йўқ.
topic-no-country = { $topic }: бизда қоида йўқ, чунки мамлакат номаълум.
topic-seen-to = { $topic }: қонун ҳақидаги билимимиз тугайдиган кун: { $date }.
would-settle = Бу жавоблар кўпроқ нарсани аниқлаштирар эди:
need = { $question } { $n ->
    [one] (буни { $n } та жавоб кутмоқда)
   *[other] (буни { $n } та жавоб кутмоқда)
}

calendar-summary = Эсда тутиш керак бўлган сана
