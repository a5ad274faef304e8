# Values as they are written.
yes = yes
no = no
not-known = not known
depends = depends on answers
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
days = { $n ->
    [one] { $number } day
   *[other] { $number } days
}
working-days = { $n ->
    [one] { $number } working day
   *[other] { $number } working days
}
months = { $n ->
    [one] { $number } month
   *[other] { $number } months
}
years = { $n ->
    [one] { $number } year
   *[other] { $number } years
}
share = { $number } %
range = { $from } to { $to }
stay-closed = { $from } to { $to }
stay-open = { $from }, not ended yet

# Words in the place of a citation.
place-art = art
place-arts = arts
place-point = point
place-points = points
place-part = part
place-para = para
place-section = section
place-chapter = chapter
place-annex = annex
place-note = note
place-table = table
place-item = item
place-clause = clause
place-rule = rule
place-and = and
