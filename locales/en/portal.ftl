# Pages of the portal. Short, plain sentences; many readers read slowly, on a small screen, in a second language.
portal-title = Sapar
skip = Skip to the text
leave = Leave this page
languages = Languages
more = More pages
door-danger = I am in danger
door-help = Free help near me
door-law = The law
door-tools = Calculators and lists
door-kept = What is kept and what is not
door-complain = I want to complain
start-heading = What do you need?
start-lead = Answer a few questions. You see what the law asks of you, by which day, and which article says so.
start-kept = No name, no account. Your answers are not kept.

# Questions.
back = Back
continue = Continue
do-not-know = I do not know
enough = Enough: show my plan
check-answers = Check my answers
check-heading = Check your answers
change = Change
show-plan = Show my plan
more-questions-button = Answer more questions
choose = Please choose
ask-number = Question { $n }
ask-numbers = Questions { $first } to { $last }
ask-several = A few short questions
countries-near = This region
countries-all = All countries
part-day = Day
part-month = Month
part-year = Year
unit-days = days
unit-months = months
unit-years = years
stay-number = Stay { $n }
stay-from = From
stay-to = To (empty: still here)

# What is wrong with an answer.
slip-title = Please look at this again
slip-empty = Choose or write an answer, or press “I do not know”.
slip-date = Write a day that the calendar has: day, month and year in numbers.
slip-stay = Each stay needs its first day, and cannot end before it begins or run into another stay.
slip-choice = Choose one of the answers.
slip-number = Write a number in digits only, without a sign.
slip-range = Write a number from { $low } to { $high }.
slip-contradiction = These answers do not go together. Look at the dates and sums, and change what is not right.

# The plan.
why-so = Why? Which article?
see-provision = Read this provision
open-lines = What may apply as well
machine = (machine translation, unreviewed)
keep-heading = Take it with you
keep-warning = Phones are searched at some borders. A saved page can be read by whoever holds your phone. So your answers and everything about lateness, bans and fear are left out, unless you tick the boxes.
keep-answers = Also save my answers
keep-late = Also save what is said about lateness, penalties, bans, protection and how to contest
keep-page = Save as a page
keep-calendar = Save the dates for a calendar
keep-data = Save as data (JSON)
keep-print = To print, use the print command of your browser: the page prints cleanly.

# Something went wrong.
problem-title = This did not work
to-start = To the first page
problem-404 = There is no such page here. It may have moved, or the address has a slip.
problem-405 = This page cannot be opened this way. Please begin on the first page.
problem-413 = This is too much text for one page. Please shorten it.
problem-422 = This request could not be read. Please begin again on the first page.
problem-429 = Too many requests came from your network in a short time. Please wait a minute and try again.
problem-500 = A mistake on our side. Nothing of yours was kept. Please try again later.
problem-503 = This took too long. Please try again in a moment.
