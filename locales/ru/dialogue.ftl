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
dialogue-range = { $value } вне границ; ожидается от { $low } до { $high }.
dialogue-no-country = Страны «{ $typed }» нет; ожидается: { $expected }.
dialogue-contradicts = Это противоречит прежнему ответу: { $what }.
dialogue-order = «{ $later }» { $second } раньше, чем «{ $earlier }» { $first }
dialogue-born = { $born } позже дня, на который задан вопрос: { $on }
dialogue-money = сумма указана в { $given }, а деньги этой страны: { $here }
did-you-mean = Возможно, вы имели в виду `{ $name }`?
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
expect-stays = пребывания, например 2026-01-01..2026-01-20, 2026-02-01..
expect-enum = одно из: { $members }
