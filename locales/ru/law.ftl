# `sapar law …` и `sapar procedures`.
check-ok = в порядке: { $provisions ->
    [one] { $provisions } положение
    [few] { $provisions } положения
   *[many] { $provisions } положений
}, { $cases ->
    [one] { $cases } случай
    [few] { $cases } случая
   *[many] { $cases } случаев
}
check-more = … и ещё { $n }
check-errors = { $n ->
    [one] { $n } ошибка
    [few] { $n } ошибки
   *[many] { $n } ошибок
}
check-errors-elsewhere = { $n ->
    [one] Ещё { $n } ошибка стоит в другом пакете; --only не читает файлы с ошибками.
    [few] Ещё { $n } ошибки стоят в других пакетах; --only не читает файлы с ошибками.
   *[many] Ещё { $n } ошибок стоят в других пакетах; --only не читает файлы с ошибками.
}
check-unreached = ни один случай не доходит до { $name }
check-summary-conflicts = { $n ->
    [one] { $n } противоречие
    [few] { $n } противоречия
   *[other] { $n } противоречий
}
check-summary-unreached = { $n ->
    [one] у { $n } положения нет случая
    [few] у { $n } положений нет случая
   *[many] у { $n } положений нет случая
} ({ $provisions ->
    [one] { $provisions } положение
    [few] { $provisions } положения
   *[many] { $provisions } положений
}, { $cases ->
    [one] { $cases } случай
    [few] { $cases } случая
   *[many] { $cases } случаев
})
test-weak = { $place }: вместо { $now } могло бы стоять { $other }, ни один пример не нарушится
test-weak-row = { $place }: строка { $row }: { $column } вместо { $now } могло бы быть { $other }, ни один пример не нарушится
test-weak-file = { $file }: значений и дней в строках, которые могли бы быть на единицу больше без нарушения примеров: { $weak } из { $all }
test-weak-rows = --rows назовёт каждую из этих строк.
test-weak-summary = чисел, которые могли бы быть на единицу больше без нарушения примеров: { $weak } из { $all }
test-summary = { $passed } прошло, { $failed } не прошло

procedures-none = Процедур для этого у нас нет.
route-work = работа
route-stay = пребывание
route-registration = регистрация
route-regularisation = легализация
coverage-all = Всего
coverage-always = с первого известного дня
coverage-not = не охвачено
cost-easy = легко
cost-document = по документу
cost-hard = трудно

column-list = СПИСОК
column-member = ЗНАЧЕНИЕ
column-title = НАЗВАНИЕ
column-name = ИМЯ
column-type = ТИП
column-range = ГРАНИЦЫ
column-cost = СТОИМОСТЬ
column-question-why = ВОПРОС И ЗАЧЕМ ОН
column-country = СТРАНА
column-topic = ТЕМА
column-provisions = ПОЛОЖЕНИЙ
column-verified = ПРОВЕРЕНО
column-unverified = НЕ ПРОВЕРЕНО
column-no-article = БЕЗ СТАТЬИ
column-low = НИЗКАЯ УВЕРЕННОСТЬ
column-since = ОХВАЧЕНО С
column-seen-to = ИЗВЕСТНО ДО
column-day = НА ДЕНЬ
column-route = ПУТЬ
column-procedure = ПРОЦЕДУРА
column-wages = МИНИМАЛЬНЫХ ЗАРПЛАТ
column-days = СРОК
column-documents = ДОКУМЕНТОВ
column-visits = ВИЗИТОВ
column-offices = ВЕДОМСТВ
column-state = СОСТОЯНИЕ
column-key = КЛЮЧ
column-from = С
column-to = ПО
column-value = ЗНАЧЕНИЕ
column-cites = ССЫЛКА
column-confidence = УВЕРЕННОСТЬ
column-checked-on = СВЕРЕНО
column-note = ЗАМЕТКА

kind-provision = положение
kind-procedure = процедура
kind-conclusion = вывод
kind-fact = факт
kind-value = величина
kind-table = таблица
kind-act = акт
kind-enum = список
kind-topic = тема
kind-definition = определение
kind-profile = профиль
kind-group = группа
show-pack = пакет
show-topic = тема
show-head = вид
show-cites = ссылка
show-source = источник
show-confidence = уверенность
show-checked-on = сверено
show-published = опубликовано
show-in-force = действует
show-in-force-on = смотрят на день
show-group = группа
show-exception-to = исключение из
show-displaced-by = вытесняется
show-where = где
show-documents = документы
show-otherwise = иначе
show-exposes-to = сообщает о человеке
show-note = заметка
show-cases = случаи
show-as-written = как записано
show-written = записано в
show-type = тип
show-members = состав
show-range = границы
show-why = зачем
show-cost = трудность ответа
show-route = путь
show-visits = визитов
show-offices = ведомств
show-cumulative = может действовать несколько
show-provisions = положения
show-covered = охвачено
show-keys = ключи
show-title = название
show-act-kind = вид акта
show-number = номер
show-signed = подписан
show-applies-from = применяется с
show-succeeded-by = заменён
show-parties = участники
show-reservations = оговорки
translate-built-in = Во встроенные законы писать нельзя: назовите их папку ключом --laws.
translate-no-tab = { $file }, строка { $line }: ожидались `пакет/имя`, табуляция и предложение; найдено «{ $name }».
translate-no-name = { $file }, строка { $line }: в законах нет предложения «{ $name }»; может быть, «{ $near }»?
translate-taken = { $n ->
    [one] Принято { $n } предложение.
    [few] Принято { $n } предложения.
   *[many] Принято { $n } предложений.
}
