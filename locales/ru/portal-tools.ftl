# Калькуляторы и справочники.
tools-title = Калькуляторы и списки
tools-lead = Небольшие помощники. Ни один не спрашивает, кто вы.
tools-assistance-door = Может ли моя семья получить адресную социальную помощь в Казахстане?
tools-assistance-hint = Сначала – можно ли обратиться, затем – сколько.
tools-occupations-door = Найти код занятия
tools-occupations-hint = Международный список занятий (МСКЗ-08), на английском и русском.
tools-calendar-door = Праздники и рабочие дни
tools-calendar-hint = Посчитать рабочие дни или найти день, когда кончается срок.
tools-law-door = Величины по времени, сравнение процедур
tools-law-hint = Минимальные зарплаты, показатели, сборы – у каждого своя статья.

# Адресная социальная помощь.
tools-help-title = Адресная социальная помощь, Казахстан
tools-help-lead = Предварительный расчёт по известным нам правилам. Доход считает сам орган.
tools-help-first = Сначала: можно ли обратиться?
tools-help-second = Затем: сколько?
tools-help-second-hint = Всё это можно не заполнять. Тогда вы узнаете только, можно ли обратиться.
tools-help-go = Показать ответ
tools-help-again = Изменить ответы
tools-help-yes = Вы можете обратиться
tools-help-no = По этим правилам обратиться нельзя
tools-help-unknown = Для ответа нужно больше сведений

# Занятия.
tools-job-title = Занятия: МСКЗ-08 (ISCO-08)
tools-job-lead = Напишите работу по-русски или по-английски либо код.
tools-job-label = Работа или код
tools-job-example = Например: сварщик, bricklayer, 7114
tools-job-go = Искать
tools-job-none = Ничего не найдено. Попробуйте слово короче или другое.
tools-job-found = { $n ->
    [one] Найдена { $n } группа
    [few] Найдены { $n } группы
   *[many] Найдено { $n } групп
}
tools-job-as = найдено как: { $word }
tools-job-groups = Все основные группы
tools-job-below = Группы внутри
tools-job-words = Обычные названия работ в ней
tools-job-english = Английское название (МОТ)
tools-job-russian = Русское название (наше)
tools-job-note = Коды и английские названия: МОТ, МСКЗ-08. Русские названия и обычные слова – наши, их никто не проверял.
tools-nkz = Классификатор Казахстана НК РК 01-2017 (НКЗ)
tools-nkz-group = Он построен на МСКЗ-08. Его основная группа { $group }: подгрупп { $sub }, малых групп { $minor }, начальных групп { $unit }, занятий { $jobs }. Уровень квалификации: { $level }.
tools-nkz-level-open = не установлен
tools-nkz-not-held = Его названий и начальных групп у нас нет. С МСКЗ-08 они совпадают не один к одному.
tools-nkz-source = Числа: НК РК 01-2017, таблица 1, страница 5.

# Календарь.
tools-cal-title = Праздники и рабочие дни
tools-cal-country = Страна
tools-cal-year = Год
tools-cal-show = Показать
tools-cal-days = Особые дни { $year } года
tools-cal-months = Рабочие дни по месяцам
tools-cal-month = Месяц
tools-cal-working = Рабочих дней
tools-cal-total = Весь год
tools-cal-worked = рабочий
tools-cal-weekend = Выходные недели: { $days }
tools-cal-not-held = Календаря { $year } года для этой страны у нас нет. Ничего не посчитано.
tools-cal-count = Сколько рабочих дней между двумя днями
tools-cal-from = Первый день
tools-cal-to = Последний день
tools-cal-count-go = Посчитать
tools-cal-counted = С { $from } по { $to }, считая оба: { $n }.
tools-cal-order = Последний день не может быть раньше первого.
tools-cal-outside = День выходит за годы, которые у нас есть. Ничего не посчитано.
tools-cal-add = Какой день наступит через столько рабочих дней
tools-cal-start = День начала (не считается)
tools-cal-number = Рабочих дней
tools-cal-add-go = Найти
tools-cal-added = { $n } после { $from }: { $to }.
tools-cal-slip-date = Напишите день, который есть в календаре.
tools-cal-slip-number = Напишите целое число от 1 до 400.
tools-cal-years = Годы, которые у нас есть: с { $from } по { $to }
tools-cal-estimated = предположительно
tools-cal-observed = перенос
tools-cal-moved-from = перенесён с { $day }
tools-cal-moved-to = выходной перенесён на { $day }
tools-month = { $month ->
    [1] Январь
    [2] Февраль
    [3] Март
    [4] Апрель
    [5] Май
    [6] Июнь
    [7] Июль
    [8] Август
    [9] Сентябрь
    [10] Октябрь
    [11] Ноябрь
   *[12] Декабрь
}
tools-weekday = { $day ->
    [0] понедельник
    [1] вторник
    [2] среда
    [3] четверг
    [4] пятница
    [5] суббота
   *[6] воскресенье
}
