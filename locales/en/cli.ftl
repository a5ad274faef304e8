# What the program says about its input and files.
cli-output = The answer could not be written: { $problem }
cannot-read = { $file } cannot be read: { $problem }
not-utf8 = line { $line } is no text; expected UTF-8
cannot-write = { $file } cannot be written: { $problem }
law-out-of-place = { $file } would not be read: a law stands in the folder of its pack, such as laws/kz/stay.law, and its name ends in .law.
no-laws-in = No .law file stands in a folder below { $folder }.
laws-have-errors = { $n ->
    [one] The laws hold one error and cannot be used; `sapar law check` shows it.
   *[other] The laws hold { $n } errors and cannot be used; `sapar law check` shows them.
}
refuse-profile = No profile is called `{ $name }`.
refuse-pack = No pack is called `{ $name }`.
refuse-country = We hold no laws of a country `{ $name }`.
refuse-name = Nothing in the laws is called `{ $name }`.
refuse-same-file = { $second } would overwrite { $first }: both are the same file ({ $file }).
refuse-years = `{ $text }` is no span of years; expected FROM..TO, such as 2017..2026.
serve-ready = Sapar is ready: { $address }
serve-refused = The portal cannot be served: { $problem }
demo-ready = Sapar is ready. Open { $address } in a browser (Ctrl-C stops it).
    The law, to browse: { $law }
    For programs: { $api }
    Nothing that you type is kept. In the terminal, `sapar advise` asks the same questions.
