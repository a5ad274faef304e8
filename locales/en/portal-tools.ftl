# Calculators and look-ups.
tools-title = Calculators and lists
tools-lead = Small helpers. None of them asks who you are.
tools-assistance-door = May my family get targeted social assistance in Kazakhstan?
tools-assistance-hint = First whether you may ask, then how much.
tools-occupations-door = Find the code of an occupation
tools-occupations-hint = The international list of occupations (ISCO-08), in English and Russian.
tools-calendar-door = Public holidays and working days
tools-calendar-hint = Count working days, or find the day on which a term ends.
tools-law-door = Values over time, procedures compared
tools-law-hint = Minimum wages, indices, fees, with the article of each.

# Targeted social assistance.
tools-help-title = Targeted social assistance, Kazakhstan
tools-help-lead = A first estimate by the rules that we hold. The authority counts the income itself.
tools-help-first = First: may you ask for it?
tools-help-second = Then: how much?
tools-help-second-hint = You may leave all of these empty. Then you learn only whether you may ask.
tools-help-go = Show the answer
tools-help-again = Change the answers
tools-help-yes = You may ask for it
tools-help-no = By these rules you may not ask for it
tools-help-unknown = More answers are needed to tell

# Occupations.
tools-job-title = Occupations: ISCO-08
tools-job-lead = Write a job in English or Russian, or a code.
tools-job-label = Job or code
tools-job-example = For example: welder, бетонщик, 7112
tools-job-go = Search
tools-job-none = Nothing was found. Try a shorter or another word.
tools-job-found = { $n ->
    [one] { $n } group found
   *[other] { $n } groups found
}
tools-job-as = found as: { $word }
tools-job-groups = All main groups
tools-job-below = Groups in it
tools-job-words = Everyday names of jobs in it
tools-job-english = English title (ILO)
tools-job-russian = Russian title (ours)
tools-job-note = Codes and English titles: ILO, ISCO-08. The Russian titles and everyday words are ours; nobody has reviewed them.
tools-nkz = Kazakhstan’s classifier NKZ RK 01-2017
tools-nkz-group = It is built on ISCO-08. Its main group { $group }: { $sub } subgroups, { $minor } minor groups, { $unit } unit groups, { $jobs } occupations. Skill level: { $level }.
tools-nkz-level-open = not set
tools-nkz-not-held = Its titles and unit groups are not held here. They do not match ISCO-08 one to one.
tools-nkz-source = Counts: НК РК 01-2017, table 1, page 5.

# Calendar.
tools-cal-title = Public holidays and working days
tools-cal-country = Country
tools-cal-year = Year
tools-cal-show = Show
tools-cal-days = Named days of { $year }
tools-cal-months = Working days by month
tools-cal-month = Month
tools-cal-working = Working days
tools-cal-total = The whole year
tools-cal-worked = worked
tools-cal-weekend = Weekend: { $days }
tools-cal-not-held = We hold no calendar of { $year } for this country. Nothing is counted.
tools-cal-count = Count working days between two days
tools-cal-from = First day
tools-cal-to = Last day
tools-cal-count-go = Count
tools-cal-counted = From { $from } to { $to }, both counted: { $n }.
tools-cal-order = The last day must not come before the first.
tools-cal-outside = A day lies outside the years that we hold. Nothing is counted.
tools-cal-add = Find the day after so many working days
tools-cal-start = Starting day (not counted)
tools-cal-number = Working days
tools-cal-add-go = Find
tools-cal-added = { $n } after { $from }: { $to }.
tools-cal-slip-date = Write a day that the calendar has.
tools-cal-slip-number = Write a whole number from 1 to 400.
tools-cal-years = Years held: { $from } to { $to }
tools-cal-estimated = estimated
tools-cal-observed = observed
tools-cal-moved-from = moved from { $day }
tools-cal-moved-to = day off moved to { $day }
tools-month = { $month ->
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
}
tools-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
