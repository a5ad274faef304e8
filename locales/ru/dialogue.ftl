# Разговор команды `sapar advise`.
dialogue-welcome = Это информация, а не юридическая консультация. Ваши ответы не сохраняются и никуда не отправляются. Пусто или ? = не знаю · b = назад · q = достаточно, показать ответ
dialogue-situation = О чём речь? (номера, например 1,3; пусто = обо всём)
dialogue-number = Введите номера от 1 до { $n }.
dialogue-first = Это первый вопрос.
dialogue-settled = Новые вопросы больше ничего не прояснят.
situation-abroad = Еду работать за границу
situation-papers = Я здесь: мои документы
situation-not-paid = Мне не заплатили
situation-barred = Мне могут закрыть въезд
situation-family = Семья и дети
situation-health = Здоровье
situation-danger = Мне грозит опасность
dialogue-held = Есть законы стран: { $countries }.
