# `sapar law …` and `sapar procedures`.
check-ok = ok: { $provisions ->
    [one] { $provisions } provision
   *[other] { $provisions } provisions
}, { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}
check-more = … and { $n } more
check-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
check-errors-elsewhere = { $n ->
    [one] One more error stands in another pack; --only leaves out the files that hold them.
   *[other] { $n } more errors stand in other packs; --only leaves out the files that hold them.
}
check-unreached = no case reaches { $name }
check-summary-conflicts = { $n ->
    [one] { $n } contradiction
   *[other] { $n } contradictions
}
check-summary-unreached = { $n ->
    [one] { $n } provision has no case
   *[other] { $n } provisions have no case
} ({ $provisions ->
    [one] { $provisions } provision
   *[other] { $provisions } provisions
}, { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
})
test-weak = { $place }: { $now } could be { $other }, no case fails
test-weak-row = { $place }: row { $row }: { $column } { $now } could be { $other }, no case fails
test-weak-file = { $file }: { $weak } of { $all } values and days in its rows could be one larger, no case fails
test-weak-rows = --rows names each of those rows.
test-weak-summary = { $weak } of { $all } numbers could be one larger without a case that fails
test-summary = { $passed } passed, { $failed } failed

procedures-none = No procedure is held for this.
route-work = work
route-stay = stay
route-registration = registration
route-regularisation = regularisation
coverage-all = All
coverage-always = from the first day held
coverage-not = not covered
cost-easy = easy
cost-document = document
cost-hard = hard

column-list = LIST
column-member = MEMBER
column-title = TITLE
column-name = NAME
column-type = TYPE
column-range = RANGE
column-cost = COST
column-question-why = QUESTION, AND WHY IT IS ASKED
column-country = COUNTRY
column-topic = TOPIC
column-provisions = PROVISIONS
column-verified = VERIFIED
column-unverified = NOT VERIFIED
column-no-article = NO ARTICLE
column-low = LOW
column-since = COVERED SINCE
column-seen-to = SEEN TO
column-day = ON
column-route = ROUTE
column-procedure = PROCEDURE
column-wages = MINIMUM WAGES
column-days = DAYS
column-documents = PAPERS
column-visits = VISITS
column-offices = OFFICES
column-state = STATE
column-key = KEY
column-from = FROM
column-to = TO
column-value = VALUE
column-cites = CITES
column-confidence = CONFIDENCE
column-checked-on = CHECKED
column-note = NOTE

kind-provision = provision
kind-procedure = procedure
kind-conclusion = conclusion
kind-fact = fact
kind-value = value
kind-table = table
kind-act = act
kind-enum = list
kind-topic = topic
kind-definition = definition
kind-profile = profile
kind-group = group
show-pack = pack
show-topic = topic
show-head = head
show-cites = cites
show-source = source
show-confidence = confidence
show-checked-on = checked on
show-published = published
show-in-force = in force
show-in-force-on = read on
show-group = group
show-exception-to = exception to
show-displaced-by = displaced by
show-where = where
show-documents = documents
show-otherwise = otherwise
show-exposes-to = exposes to
show-note = note
show-cases = cases
show-as-written = as written
show-written = written in
show-type = type
show-members = members
show-range = range
show-why = why
show-cost = cost of answering
show-route = route
show-visits = visits
show-offices = offices
show-cumulative = several may hold
show-provisions = provisions
show-covered = covered
show-keys = keys
show-title = title
show-act-kind = kind of act
show-number = number
show-signed = signed
show-applies-from = applies from
show-succeeded-by = succeeded by
show-parties = parties
show-reservations = reservations
translate-built-in = The built-in laws cannot be written to: name their folder with --laws.
translate-no-tab = { $file }, line { $line }: expected `pack/name`, a tab, and the sentence; found “{ $name }”.
translate-no-name = { $file }, line { $line }: the laws have no sentence called “{ $name }”; did you mean “{ $near }”?
translate-taken = { $n ->
    [one] { $n } sentence taken in.
   *[other] { $n } sentences taken in.
}
