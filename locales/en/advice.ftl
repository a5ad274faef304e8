# The answer: its head, its headings, and the words that stand beside a line.
title = { $country }: what the law says for these answers
title-no-country = What the law says for these answers
head-day = Asked for { $day }; today is { $today }.
head-laws = Laws: { $fingerprint }
head-not-advice = Information, not legal advice.
words-machine = The words in this language were translated by a machine and nobody has reviewed them. Under a translated sentence of the law stands its Russian original; a sentence that is not translated stands in another language and says so.
other-language = (not translated: { $language })
told = You told us
acts = Acts

group-stay = May I enter and stay, and until when
group-duties = What must be done, by whom, by which day
group-work = May I work, and with what
group-costs = What it costs
group-rights = Rights
group-consequences = What happens if
group-contest = How to contest
group-unknown = What we do not know

state-verify = verify: one source or not newest
state-not-certain = not certain, check
state-unknown = unknown: tell us
state-not-held = not known: something it depends on is not held here; ask free legal aid
state-conflict = conflict: two rules contradict
state-no-rule = no rule held

bound-least = { $value } or earlier
bound-greatest = { $value } or later

cite-unverified = article not verified
cite-until = in force until { $date }
cite-from = in force from { $date }
cite-english = { $text }

due-by = by { $date }
due-before = before { $date }
due-at-once = at once
due-unknown = by a day that is not known yet
withheld = Speak to free legal aid first. { $n ->
    [one] One step is left out here: it tells an authority or somebody else where you are, and it is not known that this is safe for you.
   *[other] { $n } steps are left out here: they tell an authority or somebody else where you are, and it is not known that this is safe for you.
}
withheld-before = One of these steps has a last day: ask for this help before { $date }.
withheld-passed = The last day of one of these steps was { $date }: ask legal aid what can still be done.
withheld-help = Who gives free legal aid stands on the page “{ $page }” of the portal.
due-passed = (this day has passed)

who = who: { $who }
amount = sum: { $sum }
amount-unknown = not known yet
until = until { $date }
until-unknown = until a day that is not known yet
fee = fee: { $sum }
detail-where = Where: { $place }
detail-documents = Papers: { $papers }
detail-otherwise = If it is missed: { $text }
detail-exposes = This step tells about you: { $who }.
detail-published-later = The act was published after that day.

party-worker = the worker
party-host = the host
party-employer = the employer
party-recruiter = the recruiter
party-family = the family
party-state = an authority
party-school = the school
party-insurer = the insurer
party-police = the police
party-state-of-nationality = the authorities of your own country

unsettled-term = How this term is counted is not settled; the earlier day is given, which protects you.
unsettled-value = How this is counted is not settled; the reading that protects you is given.
must-leave-may-change = An appeal, an asylum claim, illness or a child may change this date.
leaving-may-start-ban = Leaving after a breach may start a re-entry ban.
leaving-starts-ban-until = Leaving may start a re-entry ban: entry may be closed until { $date }.
left-may-have-started-ban = You have left, and that stay is over; after a breach a re-entry ban may have started.
left-ban-until = You have left, and that stay is over: entry may be closed until { $date }.

empty-covered = The rules that we hold name nothing here for these answers.
empty-open = Nothing is certain yet; the lines below wait for your answers.
empty-no-rule = No rule is held on this, or only on a part of it; there may be more to do than we know.
empty-open-in-part = Nothing is certain yet; the lines below wait for your answers, and on a part of this no rule is held.
empty-not-asked = Not asked about.
empty-withheld = The steps under this heading are left out: speak to free legal aid first.
no-rule-on = No rule held on: { $subjects }.
blocked = Why there is no answer: { $reason }
more-open = { $n ->
    [one] { $n } more may apply; it depends on the questions below.
   *[other] { $n } more may apply; they depend on the questions below.
}
more-questions = { $n ->
    [one] and { $n } more question.
   *[other] and { $n } more questions.
}
and-more = (and { $n } more)
tell-for-details = For the rest tell us: { $questions }

unknown-none = For these answers nothing is open among the rules that we hold.
unknown-destination = First tell us which country the question is about: the law is different in each.
topic-no-rule = { $topic }, { $country }: no rule held.
topics-held-in-part = { $country }: not all rules are held here on: { $topic }. What is missing may still exist: ask free legal aid.
topic-no-country = { $topic }: no rule held, because the country is not known.
topic-seen-to = { $topic }: our knowledge of the law ends on { $date }.
would-settle = These answers would settle more:
need = { $question } { $n ->
    [one] (one answer waits for it)
   *[other] ({ $n } answers wait for it)
}

calendar-summary = A date to keep
calendar-empty = No duty or remedy with a day follows from these answers; no calendar was written.
