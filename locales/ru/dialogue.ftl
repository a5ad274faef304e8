# Разговор команды `sapar advise`.
dialogue-welcome = Это информация, а не юридическая консультация. Ваши ответы не сохраняются и никуда не отправляются. Пусто или ? = не знаю · b = назад · q = достаточно, показать ответ
dialogue-situation = О чём речь? (номера, например 1,3; пусто = обо всём)
dialogue-number = Введите номера от 1 до { $n }.
dialogue-first = Это первый вопрос.
dialogue-several = Что из этого верно? Наберите номера вопросов, на которые ответ «да», например 1,3 · 0 = ничего из этого · 2? = второго я не знаю · пусто = ничего этого не знаю
dialogue-several-numbers = Наберите 0 или номера от 1 до { $n }, например 1,3. Знак ? после номера: не знаю.
dialogue-settled = Новые вопросы больше ничего не прояснят.
situation-abroad = Еду работать за границу
situation-papers = Я здесь: мои документы
situation-not-paid = Мне не заплатили
situation-barred = Мне могут закрыть въезд
situation-family = Семья и дети
situation-health = Здоровье
situation-danger = Мне грозит опасность
dialogue-held = Есть законы стран: { $countries }.
dialogue-choose = Введите номер от 1 до { $n }.
dialogue-everything = Значит, обо всём.
dialogue-wrong = «{ $typed }» здесь не подходит; ожидается: { $expected }.
dialogue-no-day = Дня «{ $typed }» в календаре нет; ожидается: { $expected }.
dialogue-range = { $value } вне границ; ожидается от { $low } до { $high }.
refuse-no-country = `{ $name }`: страны `{ $typed }` нет; ожидается: { $expected }.
wrong-day = дня `{ $typed }` в календаре нет
wrong-country = страны `{ $typed }` нет
wrong-member = `{ $typed }` нет в списке
wrong-currency = валюта { $code } в `{ $typed }` здесь не подходит
wrong-hundredths = в `{ $typed }` больше двух цифр после точки
wrong-part = `{ $typed }` не целое число
wrong-stay = в `{ $typed }` между двумя днями нет двух точек (`..`)
wrong-form = `{ $typed }` здесь не подходит
refuse-wrong-value = `{ $name }`: { $problem }; ожидается: { $expected }.
refuse-set = `{ $text }` не факт; ожидается ИМЯ=ЗНАЧЕНИЕ, например nationality=UZ.
refuse-list = `{ $name }`: список принимается только для stays, так: [{"{"}"from": "2026-01-01", "to": null{"}"}].
refuse-sum = `{ $name }`: ожидается сумма, например "1200 KZT" или {"{"}"amount": "1200.00", "currency": "KZT"{"}"}.
refuse-twice = `{ $name }` указан дважды.
refuse-on-line = { $file }, строка { $line }: { $slip }
refuse-range = `{ $name }`: { $value } вне границ; ожидается от { $low } до { $high }.
dialogue-no-country = Страны «{ $typed }» нет; ожидается: { $expected }.
dialogue-contradicts = Это противоречит прежнему ответу: { $what }.
dialogue-order = «{ $later }» { $second } раньше, чем «{ $earlier }» { $first }
dialogue-born = { $born } позже дня, на который задан вопрос: { $on }
dialogue-money = сумма указана в { $given }, а деньги этой страны: { $here }
dialogue-entry = вы въехали { $entry }, а последнее из ваших пребываний началось { $begin }
dialogue-lawful = последний разрешённый день, { $until }, раньше, чем началось нынешнее пребывание, { $entry }
dialogue-overstay = срок превышен на { $over ->
    [one] { $over } день
    [few] { $over } дня
   *[other] { $over } дней
}, но нынешнее пребывание началось { $entry } и длится только { $most ->
    [one] { $most } день
    [few] { $most } дня
   *[other] { $most } дней
}; если речь о другом пребывании, укажите его среди пребываний
did-you-mean = Возможно, вы имели в виду `{ $name }`?
refuse-fact = Факта `{ $name }` нет; список: `sapar law facts`.
refuse-topic = Темы `{ $name }` нет.
list-topics = Темы: { $names }.
refuse-contradiction = Эти факты противоречат друг другу: { $what }.
contradict-order = `{ $later }` ({ $second }) раньше, чем `{ $earlier }` ({ $first })
contradict-born = `birth_date` ({ $born }) позже дня, на который задан вопрос ({ $on })
contradict-entry = `entry_date` ({ $entry }) не первый день последнего из пребываний в `stays` ({ $begin })
contradict-lawful = `lawful_until_date` ({ $until }) раньше, чем началось нынешнее пребывание ({ $entry })
contradict-overstay = `overstay`: { $over ->
    [one] { $over } день
    [few] { $over } дня
   *[other] { $over } дней
}, но нынешнее пребывание началось { $entry } и длится только { $most ->
    [one] { $most } день
    [few] { $most } дня
   *[other] { $most } дней
}; если речь о другом пребывании, укажите его в `stays`
contradict-money = `{ $fact }` указан в валюте { $given }, а деньги этой страны: { $here }
contradict-stay-ends = одно пребывание кончается { $end }, раньше, чем началось: { $begin }
contradict-stays-overlap = два пребывания пересекаются: одно начинается { $begin }, когда другое ещё не кончилось
contradict-stay-open = незаконченным может быть только последнее пребывание; начатое { $begin } не последнее
contradict-stays-many = больше 1000 пребываний
expect-yes-no = да (yes) или нет (no)
expect-date = дата, например 2026-01-31
expect-days = число дней
expect-months = число месяцев
expect-years = число лет
expect-number = число
expect-share = доля, например 25 %
expect-money = сумма, например { $example }
expect-country = название страны или её код, например KZ
expect-stays = пребывания, например 2026-01-01..2026-01-20, 2026-02-01.. (без второго дня: ещё не закончилось)
expect-enum = одно из: { $members }
