# `sapar demo`: invented people.
demo-head = Three invented people ask. Each answer names the provisions it stands on; the command above it asks the same.
demo-bricklayer = 1. A bricklayer from Uzbekistan has been in Kazakhstan for a week; a building company wants to hire him.
demo-overstayed = 2. A worker from Tajikistan stayed in Russia long after her ninety days and went home. When may she come back?
demo-unpaid = 3. A cook from Tajikistan was not paid by a company in Bishkek for two and a half months.
demo-end = Ask yourself: sapar advise. Why is it so: sapar law explain NAME, with the same facts.
serve-directory = { $n } entries in the directory of those who help
