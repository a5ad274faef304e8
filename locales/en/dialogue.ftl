# The conversation of `sapar advise`.
dialogue-welcome = Information, not legal advice. Nothing that you type is stored or sent. Empty or ? = I do not know · b = back · q = enough, show the answer
dialogue-situation = What is it about? (numbers, such as 1,3; empty = everything)
dialogue-number = Please type numbers from 1 to { $n }.
dialogue-first = This is the first question.
dialogue-several = Which of these are true? Type the numbers of those to which your answer is yes, such as 1,3 · 0 = none of them · 2? = I do not know the second · empty = I know none of this
dialogue-several-numbers = Please type 0, or numbers from 1 to { $n }, such as 1,3. A ? behind a number: I do not know.
dialogue-settled = No further question would settle more.
situation-abroad = I am going to work abroad
situation-papers = I am here: my papers
situation-not-paid = I was not paid
situation-barred = I may be barred from entry
situation-family = Family and children
situation-health = Health
situation-danger = I am in danger
dialogue-held = Laws are held of: { $countries }.
dialogue-choose = Please type a number from 1 to { $n }.
dialogue-everything = All topics, then.
dialogue-wrong = “{ $typed }” cannot be used here; expected: { $expected }.
dialogue-no-day = The calendar has no such day as “{ $typed }”; expected: { $expected }.
dialogue-range = { $value } is out of range; expected { $low } to { $high }.
refuse-no-country = `{ $name }`: `{ $typed }` is no country; expected { $expected }.
wrong-day = the calendar has no such day as `{ $typed }`
wrong-country = `{ $typed }` is no country
wrong-member = `{ $typed }` is not in the list
wrong-currency = the currency { $code } of `{ $typed }` is not expected here
wrong-hundredths = `{ $typed }` has more than two digits after the point
wrong-part = `{ $typed }` is not whole
wrong-stay = `{ $typed }` has no `..` between its two days
wrong-form = `{ $typed }` does not fit here
refuse-wrong-value = `{ $name }`: { $problem }; expected { $expected }.
refuse-set = `{ $text }` is no fact; expected NAME=VALUE, such as nationality=UZ.
refuse-list = `{ $name }`: a list is only taken for stays, as [{"{"}"from": "2026-01-01", "to": null{"}"}].
refuse-sum = `{ $name }`: expected a sum such as "1200 KZT" or {"{"}"amount": "1200.00", "currency": "KZT"{"}"}.
refuse-twice = `{ $name }` is given twice.
refuse-on-line = { $file }, line { $line }: { $slip }
refuse-range = `{ $name }`: { $value } is out of range; expected { $low } to { $high }.
dialogue-no-country = No country is called “{ $typed }”; expected: { $expected }.
dialogue-contradicts = This contradicts an earlier answer: { $what }.
dialogue-order = “{ $later }” { $second } lies before “{ $earlier }” { $first }
dialogue-born = { $born } lies after the day of the question, { $on }
dialogue-money = the sum is in { $given }, but money of this country is { $here }
dialogue-entry = you entered on { $entry }, but the last of your stays began on { $begin }
dialogue-lawful = the last day on which you were allowed to stay, { $until }, lies before your present stay began, { $entry }
dialogue-overstay = you stayed { $over ->
    [one] { $over } day
   *[other] { $over } days
} too long, but your present stay began on { $entry } and has had only { $most ->
    [one] { $most } day
   *[other] { $most } days
}; if another stay is meant, name it among your stays
did-you-mean = Did you mean `{ $name }`?
refuse-fact = No fact is called `{ $name }`; `sapar law facts` lists them.
refuse-topic = No topic is called `{ $name }`.
list-topics = Topics: { $names }.
refuse-contradiction = These facts contradict one another: { $what }.
contradict-order = `{ $later }` ({ $second }) lies before `{ $earlier }` ({ $first })
contradict-born = `birth_date` ({ $born }) lies after the day of the question ({ $on })
contradict-entry = `entry_date` ({ $entry }) is not the first day of the last of your `stays` ({ $begin })
contradict-lawful = `lawful_until_date` ({ $until }) lies before the present stay began ({ $entry })
contradict-overstay = `overstay` is { $over ->
    [one] { $over } day
   *[other] { $over } days
}, but the present stay began on { $entry } and has had only { $most ->
    [one] { $most } day
   *[other] { $most } days
}; if another stay is meant, list it in `stays`
contradict-money = `{ $fact }` is given in { $given }, but money of this country is { $here }
contradict-stay-ends = a stay ends on { $end } before it begins on { $begin }
contradict-stays-overlap = two stays overlap: one begins on { $begin } before the other has ended
contradict-stay-open = only the last stay may be open; the one from { $begin } is not the last
contradict-stays-many = more than 1,000 stays
expect-yes-no = yes or no
expect-date = a date such as 2026-01-31
expect-days = a number of days
expect-months = a number of months
expect-years = a number of years
expect-number = a number
expect-share = a share such as 25 %
expect-money = a sum such as { $example }
expect-country = the name of a country or its code, such as KZ
expect-stays = stays such as 2026-01-01..2026-01-20, 2026-02-01.. (no second day: not ended yet)
expect-enum = one of { $members }
