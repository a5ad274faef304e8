# Файлы со многими людьми, `sapar law batch` и `sapar law fmt`.
people-column = Факта `{ $name }` нет, столбец прочитать нельзя; --ignore-unknown-columns пропускает такие столбцы.
people-column-twice = Два столбца называются `{ $name }`.
people-no-row = Строки { $row } нет; в файле { $n ->
    [one] { $n } строка
    [few] { $n } строки
   *[other] { $n } строк
}.
people-row = запись { $row }
people-row-line = запись { $row } (строка { $line })
people-slip = { $place }, { $column }: `{ $value }`; ожидается: { $expected }
people-slip-row = { $place }: { $expected }
people-empty = он пуст; ожидается первая строка с названиями столбцов
people-mark = столбцы разделены знаком `{ $mark }`; ожидаются запятые (или файл .parquet)
people-column-type = У столбца `{ $name }` тип, какого у фактов не бывает: { $type }. Ожидаются текст, числа, да/нет или дни; --ignore-unknown-columns не пропускает столбцы, названные как факты.
people-nested = в столбце `{ $name }` списки или части; ожидается одно значение в строке
people-uneven = в строке ячеек: { $found }; ожидается: { $expected }
people-open-quote = строка таблицы тянется до строки файла { $line }: возможно, в ней не закрыта кавычка
refuse-conclusion = Вывода `{ $name }` нет.
batch-no-form = { $file } не оканчивается ни на .csv, ни на .parquet; по окончанию выбирается вид ответов.
batch-progress = строк: { $n }
batch-fault = ошибка в программе; пожалуйста, сообщите о ней вместе со строками, которые её вызывают
batch-stopped = { $file }: { $problem }. Ничего не записано.
batch-done = строк: { $rows }, из них с ошибками и без ответов: { $errors }; { $seconds } с, строк в секунду: { $rate }
fmt-would-change = { $file } изменился бы
fmt-changed = { $file }
fmt-summary = { $n ->
    [0] менять нечего
    [one] изменён { $n } файл
    [few] изменено { $n } файла
   *[other] изменено { $n } файлов
}
fmt-summary-check = { $n ->
    [0] всё по форме
    [one] { $n } файл не по форме
    [few] { $n } файла не по форме
   *[other] { $n } файлов не по форме
}
fmt-no-law = { $file } — не файл .law; единая форма записи есть только у текстов законов.
fmt-built-in = Папка с законами не указана, и здесь её нет; встроенные законы изменить нельзя.
