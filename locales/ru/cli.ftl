# Что программа говорит о данных и файлах.
cli-output = Ответ не удалось записать: { $problem }
cannot-read = { $file } не читается: { $problem }
not-utf8 = строка { $line } – не текст; ожидается UTF-8
cannot-write = { $file } не записывается: { $problem }
law-out-of-place = { $file } не был бы прочитан: закон лежит в папке своего пакета, например laws/kz/stay.law, и его имя кончается на .law.
no-laws-in = В папках внутри { $folder } нет ни одного файла .law.
laws-have-errors = { $n ->
    [one] В законах { $n } ошибка, ими нельзя пользоваться; её покажет `sapar law check`.
    [few] В законах { $n } ошибки, ими нельзя пользоваться; их покажет `sapar law check`.
   *[many] В законах { $n } ошибок, ими нельзя пользоваться; их покажет `sapar law check`.
}
refuse-profile = Профиля `{ $name }` нет.
refuse-pack = Пакета `{ $name }` нет.
refuse-country = Законов страны `{ $name }` у нас нет.
refuse-name = В законах ничего не называется `{ $name }`.
refuse-same-file = { $second } затёр бы { $first }: это один и тот же файл ({ $file }).
refuse-years = `{ $text }` не промежуток лет; ожидается ОТ..ДО, например 2017..2026.
serve-ready = Sapar готов: { $address }
serve-refused = Портал не запускается: { $problem }
demo-ready = Sapar готов. Откройте { $address } в браузере (остановить: Ctrl-C).
    Законы, для чтения: { $law }
    Для программ: { $api }
    Ничего из введённого не сохраняется. В терминале те же вопросы задаёт `sapar advise`.
