# Значения: как они пишутся.
yes = да
no = нет
not-known = неизвестно
depends = зависит от ответов
date = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year } года
days = { $n ->
    [one] { $number } день
    [few] { $number } дня
   *[many] { $number } дней
}
working-days = { $n ->
    [one] { $number } рабочий день
    [few] { $number } рабочих дня
   *[many] { $number } рабочих дней
}
months = { $n ->
    [one] { $number } месяц
    [few] { $number } месяца
   *[many] { $number } месяцев
}
years = { $n ->
    [one] { $number } год
    [few] { $number } года
   *[many] { $number } лет
}
share = { $number } %
range = от { $from } до { $to }
stay-closed = с { $from } по { $to }
stay-open = с { $from }, ещё не закончилось

# Слова в ссылке на место акта.
place-art = ст.
place-arts = ст.
place-point = п.
place-points = пп.
place-part = ч.
place-para = абз.
place-section = раздел
place-chapter = глава
place-annex = приложение
place-note = примечание
place-table = таблица
place-item = пп.
place-clause = пункт
place-rule = правило
place-and = и
