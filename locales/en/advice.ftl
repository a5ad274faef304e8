# The answer: its head, its headings, and the words that stand beside a line.
title = { $country }: what the law says for these answers
title-no-country = What the law says for these answers
head-day = Asked for { $day }; today is { $today }.
head-laws = Laws: { $fingerprint }
head-not-advice = Information, not legal advice.
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
state-not-held = not known: something it depends on is not held here; ask at the office or at free legal aid
state-conflict = conflict: two rules contradict
state-no-rule = no rule held

bound-least = { $value } or earlier
bound-greatest = { $value } or later

cite-unverified = article not verified

due-by = by { $date }
due-before = before { $date }
due-at-once = at once
due-unknown = by a day that is not known yet
withheld = Speak to free legal aid first.
withheld-before = a term runs: go there before { $date }
withheld-passed = a term ended on { $date }: go there at once
due-passed = (this day has passed)

who = who: { $who }
amount = sum: { $sum }
amount-unknown = not known yet
until = until { $date }
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

empty-covered = The rules that we hold name nothing here for these answers.
empty-open = Nothing is certain yet; the lines below wait for your answers.
empty-no-rule = No rule is held on this, or only on a part of it; there may be more to do than we know.
empty-open-in-part = Nothing is certain yet; the lines below wait for your answers, and on a part of this no rule is held.
empty-not-asked = Not asked about.
no-rule-on = No rule held on: { $subjects }.
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
unknown-destination = Which country the question is about.
topic-no-rule = { $topic }, { $country }: no rule held.
topic-no-country = { $topic }: no rule held, because the country is not known.
topic-seen-to = { $topic }: our knowledge of the law ends on { $date }.
would-settle = These answers would settle more:
need = { $question } { $n ->
    [one] (one answer waits for it)
   *[other] ({ $n } answers wait for it)
}

calendar-summary = A date to keep
