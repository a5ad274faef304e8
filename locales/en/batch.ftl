# Files of many persons, and `sapar law batch` and `sapar law fmt`.
people-column = No fact is called `{ $name }`, so the column cannot be read; --ignore-unknown-columns leaves such columns out.
people-column-twice = Two columns are called `{ $name }`.
people-no-row = There is no row { $row }; the file has { $n ->
    [one] one row
   *[other] { $n } rows
}.
people-row = row { $row }
people-row-line = row { $row } (line { $line })
people-slip = { $place }, { $column }: `{ $value }`; expected { $expected }
people-slip-row = { $place }: { $expected }
people-empty = it is empty; expected a first line with the names of the columns
people-mark = its columns are separated by `{ $mark }`; expected commas (or save it as .parquet)
people-column-type = Column `{ $name }` has a type that no fact has: { $type }. Expected text, numbers, yes/no or days; --ignore-unknown-columns does not leave out columns that are named like facts.
people-nested = the column `{ $name }` holds lists or parts; expected one value in each row
people-uneven = the row has { $found ->
    [one] { $found } cell
   *[other] { $found } cells
}; expected { $expected }
people-open-quote = the row goes on to line { $line }: a quote that opens in it may not be closed
refuse-conclusion = No conclusion is called `{ $name }`.
batch-no-form = { $file } ends neither in .csv nor in .parquet; the ending tells in which form the answers are written.
batch-progress = rows: { $n }
batch-fault = a fault in the program; please report it with the rows that cause it
batch-stopped = { $file }: { $problem }. Nothing was written.
batch-done = rows: { $rows }, of them with errors and without answers: { $errors }; { $seconds } s, rows a second: { $rate }
fmt-would-change = { $file } would change
fmt-changed = { $file }
fmt-summary = { $n ->
    [0] nothing to change
    [one] { $n } file changed
   *[other] { $n } files changed
}
fmt-summary-check = { $n ->
    [0] all in form
    [one] { $n } file is not in form
   *[other] { $n } files are not in form
}
fmt-no-law = { $file } is no .law file; only texts of law have a form.
fmt-built-in = No folder of laws is named, and there is none here; the laws that are built in cannot be changed.
