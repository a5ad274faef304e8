# What the program says about its input and files.
cli-output = The answer could not be written: { $problem }
cannot-read = { $file } cannot be read: { $problem }
cannot-write = { $file } cannot be written: { $problem }
no-laws-in = No .law file stands in a folder below { $folder }.
laws-have-errors = { $n ->
    [one] The laws hold one error and cannot be used; `sapar law check` shows it.
   *[other] The laws hold { $n } errors and cannot be used; `sapar law check` shows them.
}
did-you-mean = Did you mean `{ $name }`?
refuse-fact = No fact is called `{ $name }`; `sapar law facts` lists them.
refuse-topic = No topic is called `{ $name }`.
refuse-profile = No profile is called `{ $name }`.
refuse-pack = No pack is called `{ $name }`.
refuse-country = We hold no laws of a country `{ $name }`.
refuse-name = Nothing in the laws is called `{ $name }`.
refuse-set = `{ $text }` is no fact; expected NAME=VALUE, such as nationality=UZ.
refuse-list = `{ $name }`: a list is only taken for stays, as [{"{"}"from": "2026-01-01", "to": null{"}"}].
refuse-value = this value does not fit
refuse-wrong-value = `{ $name }`: { $problem }; expected { $expected }.
refuse-range = `{ $name }`: { $value } is out of range; expected { $low } to { $high }.
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
refuse-years = `{ $text }` is no span of years; expected FROM..TO, such as 2017..2026.
expect-yes-no = yes or no
expect-date = a date such as 2026-01-31
expect-days = a number of days
expect-months = a number of months
expect-years = a number of years
expect-number = a number
expect-share = a share such as 25 %
expect-money = a sum such as 1200 or 1200 KZT
expect-country = a country code such as KZ
expect-stays = stays such as 2026-01-01..2026-01-20, 2026-02-01..
expect-enum = one of { $members }
serve-ready = Sapar is ready: { $address }
serve-refused = The portal cannot be served: { $problem }
demo-ready = Sapar is ready. Open { $address } in a browser (Ctrl-C stops it).
    The law, to browse: { $law }
    For programs: { $api }
    Nothing that you type is kept. In the terminal, `sapar advise` asks the same questions.
