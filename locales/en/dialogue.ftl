# The conversation of `sapar advise`.
dialogue-welcome = Information, not legal advice. Nothing that you type is stored or sent. Empty or ? = I do not know · b = back · q = enough, show the answer
dialogue-situation = What is it about? (numbers, such as 1,3; empty = everything)
dialogue-number = Please type numbers from 1 to { $n }.
dialogue-first = This is the first question.
dialogue-settled = No further question would settle more.
situation-abroad = I am going to work abroad
situation-papers = I am here: my papers
situation-not-paid = I was not paid
situation-barred = I may be barred from entry
situation-family = Family and children
situation-health = Health
situation-danger = I am in danger
dialogue-held = Laws are held of: { $countries }.
