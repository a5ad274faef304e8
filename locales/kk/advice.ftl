### Machine-made translation; no person has reviewed it yet.
# Жауап: басы, айдарлары және жолдың жанындағы сөздер.
title = { $country }: осы жауаптар бойынша заң не дейді
title-no-country = Осы жауаптар бойынша заң не дейді
head-day = Сұралған күн: { $day }; бүгін: { $today }.
head-laws = Заңдар: { $fingerprint }
head-not-advice = Бұл – ақпарат, заң кеңесі емес.
told = Сіз бізге айттыңыз
acts = Актілер

group-stay = Елге кіруге және болуға бола ма, қай күнге дейін
group-duties = Не істелуі керек, кім істеуі керек, қай күнге дейін
group-work = Жұмыс істеуге бола ма, қандай құжатпен
group-costs = Қанша тұрады
group-rights = Құқықтар
group-consequences = Не болады, егер
group-contest = Қалай шағымдануға болады
group-unknown = Біз білмейтін нәрселер

state-verify = тексеріңіз: бір ғана дереккөз немесе ең жаңа редакция емес
state-not-certain = анық емес, тексеріңіз
state-unknown = белгісіз: бізге айтыңыз
state-conflict = қайшылық: екі ереже бір-біріне қайшы
state-no-rule = бізде ереже жоқ

bound-least = { $value } немесе одан ертерек
bound-greatest = { $value } немесе одан кешірек

cite-unverified = бап тексерілмеген

due-by = { $date } күніне дейін (осы күнді қоса алғанда)
due-before = { $date } күнінен бұрын
due-at-once = дереу
due-unknown = күні әзірге белгісіз
withheld = Алдымен тегін заң көмегіне жүгініңіз.
withheld-before = мерзім өтіп жатыр: сол жерге { $date } күнінен бұрын барыңыз
withheld-passed = мерзім { $date } күні аяқталды: сол жерге дереу барыңыз
due-passed = (бұл күн өтіп кетті)

who = кім: { $who }
amount = сома: { $sum }
amount-unknown = әзірге белгісіз
until = { $date } күніне дейін
fee = алым: { $sum }
detail-where = Қайда: { $place }
detail-documents = Құжаттар: { $papers }
detail-otherwise = Өткізіп алсаңыз: { $text }
detail-exposes = Бұл қадамнан кейін сіз туралы кім біледі: { $who }.
detail-published-later = Акт сол күннен кейін жарияланған.

party-worker = жұмыскер
party-host = қабылдаушы тарап
party-employer = жұмыс беруші
party-recruiter = делдал
party-family = отбасы
party-state = билік органы
party-school = мектеп
party-insurer = сақтандырушы
party-police = полиция
party-state-of-nationality = өз еліңіздің билік органдары

unsettled-term = Бұл мерзімді қалай есептеу керегі шешілмеген; ертерек күн көрсетілді, ол сізді қорғайды.
unsettled-value = Мұны қалай есептеу керегі шешілмеген; сізді қорғайтын түсіндірме көрсетілді.
must-leave-may-change = Шағым, пана сұрау туралы өтінішхат, ауру немесе бала бұл күнді өзгертуі мүмкін.
leaving-may-start-ban = Ереже бұзылғаннан кейін елден шығу қайта кіруге тыйымның басталуына әкелуі мүмкін.
leaving-starts-ban-until = Елден шығу қайта кіруге тыйымның басталуына әкелуі мүмкін: кіру { $date } күніне дейін жабылуы мүмкін.

empty-covered = Бізде бар ережелер бұл жауаптар бойынша мұнда ештеңе атамайды.
empty-open = Әзірге ештеңе анық емес; төмендегі жолдар сіздің жауаптарыңызды күтіп тұр.
empty-no-rule = Бұл туралы бізде ереже жоқ немесе бір бөлігі ғана бар; істелуге тиіс іс біз білетіннен көп болуы мүмкін.
empty-open-in-part = Әзірге ештеңе анық емес; төмендегі жолдар сіздің жауаптарыңызды күтіп тұр, ал мұның бір бөлігі бойынша бізде ереже жоқ.
empty-not-asked = Бұл туралы сұралмады.
no-rule-on = Бізде ереже жоқ: { $subjects }.
more-open = { $n ->
    [one] Тағы { $n } ереже қолданылуы мүмкін; бұл төмендегі сұрақтарға байланысты.
   *[other] Тағы { $n } ереже қолданылуы мүмкін; бұл төмендегі сұрақтарға байланысты.
}
more-questions = { $n ->
    [one] және тағы { $n } сұрақ.
   *[other] және тағы { $n } сұрақ.
}
and-more = (және тағы { $n })
tell-for-details = Қалғаны үшін бізге айтыңыз: { $questions }

unknown-none = Бұл жауаптар бойынша бізде бар ережелердің ішінде ашық қалған ештеңе жоқ.
unknown-destination = Сұрақ қай ел туралы.
topic-no-rule = { $topic }, { $country }: бізде ереже жоқ.
topic-no-country = { $topic }: бізде ереже жоқ, өйткені ел белгісіз.
topic-seen-to = { $topic }: біздің заң туралы біліміміз { $date } күні аяқталады.
would-settle = Мына жауаптар көбірек нәрсені анықтар еді:
need = { $question } { $n ->
    [one] (осыны { $n } жауап күтіп тұр)
   *[other] (осыны { $n } жауап күтіп тұр)
}

calendar-summary = Есте сақтайтын күн
