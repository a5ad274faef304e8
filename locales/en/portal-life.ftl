# My days and deadlines.
life-days-title = My days and deadlines
life-days-lead = Enter your stays. You see the days used and left under each rule, and your next dates.
life-days-count = Count my days
life-days-more-rows = More rows for stays
life-days-change = Change your stays and answers
life-days-standing = Where you stand
life-days-stays = Your stays
life-days-stay = { $stay }: { $days }
life-days-strip = Your days as a calendar
life-days-legend-stay = you were here
life-days-legend-free = you may still stay
life-days-legend-over = over the limit
life-days-legend-today = today
life-days-legend-last = last allowed day
life-days-mark-today = ▼ today: { $day }
life-days-mark-last = ◆ last day: { $day }
life-days-told-today = today is { $date }
life-days-told-last = the last allowed day is { $date }
life-days-month = { $month ->
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
life-days-rules = Rule by rule
life-days-rules-note = The day of entry and the day of exit both count. The earliest day is the one that counts for you.
life-days-earliest = gives the earliest day
life-days-limit = Limit
life-days-in-any = { $days } in any { $span }
life-days-in-year = { $days } in a calendar year
life-days-counting-from = { $rule }, only entries from { $date }
life-days-used = Used
life-days-used-since = { $days }, counted from { $date }
life-days-this-stay = Days of this stay so far
life-days-last-by-rule = Last day by this rule
life-days-left = Left after today
life-days-waits = Waits for
life-days-dates = Your dates
life-days-no-dates = No date is certain yet for these answers. That does not mean that nothing is due.
life-days-to-late = I am late: what now?
life-days-door = My days and deadlines

# I am late, was expelled, may be barred.
life-help = Who helps free
life-whole-plan = My whole plan
life-late-title = Late, expelled, or maybe barred
life-late-lead = Answer a few questions. You see if a ban is possible, until when, and how to contest it.
life-late-start = Answer the questions
life-late-know = What everybody should know
life-late-is-there = Is there a ban?
life-late-only-law = This is what the law allows or orders. If it was really decided, only the authority knows.
life-late-none-known = For these answers the rules that we hold close nothing for certain. That is no promise that entry is open.
life-late-possible = It depends on your answers: these may close entry
life-late-would-end = Entry would be closed until
life-late-untold = A ban may exist although nobody told you, and although nobody gave you a paper.
life-late-check = How to find out
life-late-check-official = Only the check of the authority itself shows if there is a ban. No other site or agent can know it.
life-late-check-authority = We hold no official online check for this country. Only the authority of that country that decides on entry can tell. Ask it in writing and keep its answer.
life-late-check-safe = Are you in that country now, or do you fear your own authorities? Then ask free legal aid first. Asking can tell an authority where you are.
life-late-leaving = Are you still in the country after your last day? Leaving, paying or reporting can start or change a ban. See free legal aid before you act, and do not wait.
life-late-terms = The time to contest can be short and often runs from the day you learned of the decision. Write that day down, and keep the envelope.
life-late-no-money = Only the authority or a court can cancel a ban. Whoever sells you a place off the list cheats you.
life-late-contest = How to contest, and by which day
life-late-help = Take every paper with you: decisions, stamps, tickets, receipts, papers on family and illness.
life-late-consequences = What the law says may follow
life-late-show = Show what applies to me

# I was not paid.
life-unpaid-title = I was not paid
life-risk-lead = First four questions about your safety. They decide what should come first.
life-risk-documents = Does the employer or somebody else keep your passport or other papers?
life-risk-threats = Does somebody threaten you, force you to work, or keep you from leaving?
life-risk-housing = Does the employer give you your housing?
life-risk-workers = Are other workers there in the same position?
life-risk-housing-told = The employer gives you your housing. Before you claim, find another place to sleep and take your things out.
life-risk-workers-told = Others were not paid either. Claims made together are harder to punish and easier to prove. Keep each other's names and numbers.
life-danger-heading = Your safety comes first
life-danger-text = What you tell may be forced labour. You have special rights, and a claim can wait until you are safe.
life-danger-papers = Nobody may keep your passport. Do not buy it back and do not sign for it.
life-danger-alone = Do not face the employer alone. Do not go to the police alone either: speak to free help first.
life-danger-sign = Sign nothing that you cannot read, above all no paper that you were paid.
life-danger-pay = You do not lose your pay by leaving. It can be claimed later, also from another country.
life-danger-go = What to do now
life-danger-on = I am safe: go on to the claim
life-months-title = Your work and your months
life-months-lead = Write down what was agreed and what was paid. Nobody sees it but you.
life-months-without = This works without a contract, without a permit and without the name of the firm. Write what you know.
life-months = The months
life-months-why = One row for each month that was not paid in full. Write 0 if nothing was paid.
life-month-number = Month { $n }
life-agreed = Agreed
life-paid = Paid
life-due-day = Pay day, if you know it (else the law's last day counts)
life-more-months = More months
life-until = Interest counted until
life-until-why = The day on which you were paid, or empty for today.
life-count = Count
life-slip-month = Write month and year in numbers, such as 5 and 2026.
life-slip-agreed = Write how much was agreed for that month.
life-slip-paid = Write how much was paid for that month, 0 if nothing.
life-slip-more = More was paid than agreed: then nothing is owed for that month.
life-slip-twice = This month stands here already. Give the two parts different pay days.
life-slip-no-month = Fill in one month at least.
life-result-title = What you are owed
life-owed = Wages owed
life-interest-to = Interest by law, counted to { $date }
life-total = Together
life-partly = The interest of some months is not known, so there is no sum of all.
life-pay-day = Fill in the pay day of these months.
life-rounded-half-up = The interest of each month is rounded half up to { $step }; the sums are exact.
life-rounded-down = The interest of each month is rounded down to { $step }; the sums are exact.
life-rounded-up = The interest of each month is rounded up to { $step }; the sums are exact.
life-file-by = File before this day ends
life-file-month = This is the earliest last day; it is that of { $month }. Do not wait for it.
life-file-passed = File all the same, and ask free legal aid how to have the term restored.
life-file-unknown = The last day for a claim is not known for these answers. Act now, and see free legal aid.
life-step = The step that keeps this day
life-step-only = Only this step surely keeps the day. Other complaints may help, but do not rely on them for it.
life-step-open = Answer the questions below: then the step that keeps this day can be named.
life-step-none = We hold no rule that names the step. Ask free legal aid which body must have your claim by that day.
life-by-month = Month by month
life-due = Was due
life-interest = Interest
life-interest-why = Why this interest
life-change-months = Change the months
life-change-risk = Change the answers on safety
life-letter = The letter
life-letter-lead = A letter in your language and in Russian. All fields may stay empty.
life-letter-firm = The firm or the employer's name
life-letter-place = Where you worked
life-letter-job = What you did there
life-letter-name = Your name
life-letter-left-out = The letter says nothing about your status, your nationality, your address and your phone.
life-letter-with-contact = Add how I can be reached
life-letter-contact = How you can be reached, such as the address of a support centre
life-letter-warning = The letter tells the employer that you claim. Show it to free legal aid first, if you can.
life-letter-page = Show the letter
life-letter-file = Save as a text file
life-letter-read = Read it before you hand it over. Keep a copy with the date and a signature of who took it.
life-letter-print = To print, use the print command of your browser: only the letters are printed, one on each page.
life-letter-checked = { $acts }, compared with the act on { $date }
life-letter-employer = the employer at the place of work
life-letter-month = { $month }: agreed { $agreed }, paid { $paid }, owed { $owed }
life-letter-due = , was due on { $date }
life-letter-interest = , interest { $sum }
