### Machine-made translation; no person has reviewed it yet.
# Ҷавоб: сарлавҳа, унвонҳо ва калимаҳои назди сатр.
title = { $country }: барои ин ҷавобҳо қонун чӣ мегӯяд
title-no-country = Барои ин ҷавобҳо қонун чӣ мегӯяд
head-day = Барои рӯзи { $day } пурсида шуд; имрӯз { $today }.
head-laws = Қонунҳо: { $fingerprint }
head-not-advice = Ин маълумот аст, машварати ҳуқуқӣ нест.
told = Шумо ба мо гуфтед
acts = Санадҳо

group-stay = Оё ворид шуда ва монда метавонам, ва то кай
group-duties = Чӣ бояд карда шавад, аз ҷониби кӣ ва то кадом рӯз
group-work = Оё кор карда метавонам ва бо кадом ҳуҷҷат
group-costs = Ин чанд пул аст
group-rights = Ҳуқуқҳо
group-consequences = Чӣ мешавад, агар
group-contest = Чӣ тавр шикоят кардан мумкин аст
group-unknown = Чизҳое, ки мо намедонем

state-verify = санҷед: як манбаъ ё нусхаи на навтарин
state-not-certain = аниқ нест, санҷед
state-unknown = номаълум: ба мо бигӯед
state-not-held = номаълум: маълумоте, ки ба он вобаста аст, дар мо нест; аз идора ё аз ёрии ҳуқуқии ройгон пурсед
state-conflict = зиддият: ду қоида ба ҳам мухолифанд
state-no-rule = мо қоидае надорем

bound-least = { $value } ё пештар
bound-greatest = { $value } ё дертар

cite-unverified = модда санҷида нашудааст

due-by = то { $date }, худи ин рӯз ҳам дохил аст
due-before = пеш аз { $date }
due-at-once = фавран
due-unknown = то рӯзе, ки ҳоло маълум нест
withheld = Аввал ба ёрии ҳуқуқии ройгон муроҷиат кунед.
withheld-before = муҳлат меравад: пеш аз { $date } ба он ҷо муроҷиат кунед
withheld-passed = муҳлат { $date } ба охир расид: фавран ба он ҷо муроҷиат кунед
due-passed = (ин рӯз гузаштааст)

who = кӣ: { $who }
amount = маблағ: { $sum }
amount-unknown = ҳоло маълум нест
until = то { $date }
fee = пардохт: { $sum }
detail-where = Дар куҷо: { $place }
detail-documents = Ҳуҷҷатҳо: { $papers }
detail-otherwise = Агар аз даст равад: { $text }
detail-exposes = Ин қадам дар бораи шумо хабар медиҳад: { $who }.
detail-published-later = Санад баъд аз он рӯз нашр шудааст.

party-worker = корманд
party-host = тарафи қабулкунанда
party-employer = корфармо
party-recruiter = миёнарав
party-family = оила
party-state = мақомоти давлатӣ
party-school = мактаб
party-insurer = суғуртакунанда
party-police = пулис
party-state-of-nationality = мақомоти кишвари худи шумо

unsettled-term = Чӣ тавр ҳисоб кардани ин муҳлат ҳал нашудааст; рӯзи пештар нишон дода шудааст, ки шуморо ҳимоя мекунад.
unsettled-value = Чӣ тавр ҳисоб кардани ин ҳал нашудааст; он тафсире нишон дода шудааст, ки шуморо ҳимоя мекунад.
must-leave-may-change = Шикоят, дархости паноҳгоҳ, беморӣ ё кӯдак метавонад ин санаро тағйир диҳад.
leaving-may-start-ban = Баъд аз вайронкунӣ баромадан аз кишвар метавонад манъи вурудро оғоз кунад.
leaving-starts-ban-until = Баромадан аз кишвар метавонад манъи вурудро оғоз кунад: вуруд метавонад то { $date } баста шавад.

empty-covered = Қоидаҳое, ки мо дорем, барои ин ҷавобҳо дар ин ҷо чизеро ном намебаранд.
empty-open = Ҳоло ҳеҷ чиз аниқ нест; сатрҳои поён ҷавобҳои шуморо интизоранд.
empty-no-rule = Дар ин бора мо қоида надорем ё танҳо як қисмашро дорем; шояд аз он чи мо медонем, кори бештар лозим бошад.
empty-open-in-part = Ҳоло ҳеҷ чиз аниқ нест; сатрҳои поён ҷавобҳои шуморо интизоранд ва дар бораи як қисми ин мо қоида надорем.
empty-not-asked = Дар ин бора пурсида нашудааст.
no-rule-on = Мо қоида надорем: { $subjects }.
more-open = { $n ->
   *[other] Боз { $n } қоида метавонад татбиқ шавад; ин ба саволҳои поён вобаста аст.
}
more-questions = { $n ->
   *[other] ва боз { $n } савол.
}
and-more = (ва боз { $n })
tell-for-details = Барои боқимонда ба мо бигӯед: { $questions }

unknown-none = Барои ин ҷавобҳо дар байни қоидаҳои мо чизе кушода намондааст.
unknown-destination = Савол дар бораи кадом кишвар аст.
topic-no-rule = { $topic }, { $country }: мо қоида надорем.
topic-no-country = { $topic }: мо қоида надорем, зеро кишвар маълум нест.
topic-seen-to = { $topic }: дониши мо аз қонун { $date } тамом мешавад.
would-settle = Ин ҷавобҳо чизи бештарро муайян мекарданд:
need = { $question } { $n ->
   *[other] (инро { $n } ҷавоб интизор аст)
}

calendar-summary = Санае, ки бояд риоя шавад
