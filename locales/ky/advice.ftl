### Machine-made translation; no person has reviewed it yet.
# The answer: its head, its headings, and the words that stand beside a line.
title = { $country }: ушул жооптор боюнча мыйзам эмне дейт
title-no-country = Ушул жооптор боюнча мыйзам эмне дейт
head-day = Суроо ушул күнгө берилди: { $day }; бүгүн { $today }.
head-laws = Мыйзамдар: { $fingerprint }
head-not-advice = Бул маалымат, юридикалык кеңеш эмес.
told = Сиз бизге айттыңыз
acts = Актылар

group-stay = Өлкөгө кирип, анда боло аламбы жана кайсы күнгө чейин
group-duties = Эмне кылуу керек, ким кылат, кайсы күнгө чейин
group-work = Иштей аламбы жана кайсы документ менен
group-costs = Бул канча турат
group-rights = Укуктар
group-consequences = Эмне болот, эгерде
group-contest = Кантип даттануу керек
group-unknown = Биз билбеген нерселер

state-verify = текшериңиз: булак бирөө же эң жаңы редакция эмес
state-not-certain = так эмес, текшериңиз
state-unknown = белгисиз: бизге айтыңыз
state-not-held = белгисиз: буга керектүү маалымат бизде жок; мекемеден же акысыз юридикалык жардамдан сураңыз
state-conflict = карама-каршылык: эки эреже бири-бирине каршы келет
state-no-rule = бизде эреже жок

bound-least = { $value } же андан эрте
bound-greatest = { $value } же андан кеч

cite-unverified = берене текшерилген эмес

due-by = акыркы күнү: { $date }
due-before = { $date } келгенге чейин
due-at-once = дароо
due-unknown = азырынча белгисиз күнгө чейин
withheld = Адегенде акысыз юридикалык жардамга кайрылыңыз.
withheld-before = мөөнөт жүрүп жатат: ага { $date } келгенге чейин кайрылыңыз
withheld-passed = мөөнөт бүткөн күн: { $date }; ага дароо кайрылыңыз
due-passed = (бул күн өтүп кетти)

who = ким: { $who }
amount = сумма: { $sum }
amount-unknown = азырынча белгисиз
until = { $date } күнүнө чейин
fee = жыйым: { $sum }
detail-where = Кайда: { $place }
detail-documents = Документтер: { $papers }
detail-otherwise = Өткөрүп жиберилсе: { $text }
detail-exposes = Бул кадамдан улам сиз жөнүндө ушулар билип калат: { $who }.
detail-published-later = Акт ошол күндөн кийин жарыяланган.

party-worker = кызматкер
party-host = кабыл алуучу тарап
party-employer = иш берүүчү
party-recruiter = ортомчу
party-family = үй-бүлө
party-state = бийлик органы
party-school = мектеп
party-insurer = камсыздандыруучу
party-police = полиция
party-state-of-nationality = өз өлкөңүздүн бийлик органдары

unsettled-term = Бул мөөнөт кантип эсептелери чечилген эмес; эртерээк күн көрсөтүлдү, ал сизди коргойт.
unsettled-value = Бул кантип эсептелери чечилген эмес; сизди коргогон түшүндүрмөсү көрсөтүлдү.
must-leave-may-change = Даттануу, башпаанек суроо, оору же бала бул күндү өзгөртүшү мүмкүн.
leaving-may-start-ban = Эреже бузулгандан кийин өлкөдөн чыкса, кайра кирүүгө тыюу башталышы мүмкүн.
leaving-starts-ban-until = Өлкөдөн чыкса, кайра кирүүгө тыюу башталышы мүмкүн: кирүү { $date } күнүнө чейин жабылышы мүмкүн.

empty-covered = Биздеги эрежелер бул жооптор боюнча бул жерде эч нерсе айтпайт.
empty-open = Азырынча эч нерсе так эмес; төмөнкү саптар сиздин жоопторуңузду күтөт.
empty-no-rule = Бул боюнча бизде эреже жок же бир бөлүгү боюнча гана бар; биз билгенден да көп нерсе кылуу керек болушу мүмкүн.
empty-open-in-part = Азырынча эч нерсе так эмес; төмөнкү саптар сиздин жоопторуңузду күтөт, ал эми мунун бир бөлүгү боюнча бизде эреже жок.
empty-not-asked = Бул тууралуу сурашкан жок.
no-rule-on = Бизде булар боюнча эреже жок: { $subjects }.
more-open = { $n ->
    [one] Дагы { $n } эреже колдонулушу мүмкүн; бул төмөнкү суроолорго жараша болот.
   *[other] Дагы { $n } эреже колдонулушу мүмкүн; бул төмөнкү суроолорго жараша болот.
}
more-questions = { $n ->
    [one] жана дагы { $n } суроо.
   *[other] жана дагы { $n } суроо.
}
and-more = (жана дагы { $n })
tell-for-details = Калганы үчүн бизге айтыңыз: { $questions }

unknown-none = Бул жооптор боюнча биздеги эрежелерде ачык калган нерсе жок.
unknown-destination = Суроо кайсы өлкө жөнүндө.
topic-no-rule = { $topic }, { $country }: бизде эреже жок.
topic-no-country = { $topic }: бизде эреже жок, анткени өлкө белгисиз.
topic-seen-to = { $topic }: мыйзам боюнча билгенибиз ушул күнү бүтөт: { $date }.
would-settle = Бул жооптор көбүрөөк нерсени тактамак:
need = { $question } { $n ->
    [one] (муну бир жооп күтүп турат)
   *[other] (муну { $n } жооп күтүп турат)
}

calendar-summary = Эсте тута турган күн
