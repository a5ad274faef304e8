# Ответ: начало, заголовки и слова рядом со строкой.
title = { $country }: что говорит закон при этих ответах
title-no-country = Что говорит закон при этих ответах
head-day = Вопрос на { $day }; сегодня { $today }.
head-laws = Законы: { $fingerprint }
head-not-advice = Это информация, а не юридическая консультация.
told = Вы сообщили
acts = Акты

group-stay = Можно ли въехать и находиться в стране и до какого дня
group-duties = Что, кто и до какого дня должен сделать
group-work = Можно ли работать и с каким документом
group-costs = Сколько это стоит
group-rights = Права
group-consequences = Что будет, если
group-contest = Как обжаловать
group-unknown = Чего мы не знаем

state-verify = проверьте: один источник или не самая новая редакция
state-not-certain = не точно, проверьте
state-unknown = неизвестно: сообщите нам
state-not-held = неизвестно: того, от чего это зависит, у нас нет; спросите в ведомстве или у бесплатного юриста
state-conflict = противоречие: два правила расходятся
state-no-rule = правила у нас нет

bound-least = { $value } или раньше
bound-greatest = { $value } или позже

cite-unverified = статья не проверена

due-by = до { $date } включительно
due-before = раньше { $date }
due-at-once = немедленно
due-unknown = день пока неизвестен
withheld = Сначала обратитесь за бесплатной юридической помощью.
withheld-before = идёт срок: обратитесь туда раньше { $date }
withheld-passed = срок закончился { $date }: обратитесь туда немедленно
due-passed = (этот день прошёл)

who = кто: { $who }
amount = сумма: { $sum }
amount-unknown = пока неизвестно
until = до { $date }
fee = сбор: { $sum }
detail-where = Где: { $place }
detail-documents = Документы: { $papers }
detail-otherwise = Если пропустить: { $text }
detail-exposes = Этот шаг сообщает о вас: { $who }.
detail-published-later = Акт опубликован после этого дня.

party-worker = работник
party-host = принимающая сторона
party-employer = работодатель
party-recruiter = посредник
party-family = семья
party-state = орган власти
party-school = школа
party-insurer = страховщик
party-police = полиция
party-state-of-nationality = власти вашей страны

unsettled-term = Как считать этот срок, не решено; указан более ранний день, он вас защищает.
unsettled-value = Как это считать, не решено; указано то, что вас защищает.
must-leave-may-change = Обжалование, ходатайство об убежище, болезнь или ребёнок могут изменить эту дату.
leaving-may-start-ban = Выезд после нарушения может повлечь запрет на въезд.
leaving-starts-ban-until = Выезд может повлечь запрет на въезд: въезд может быть закрыт до { $date }.

empty-covered = При этих ответах правила, которые у нас есть, здесь ничего не называют.
empty-open = Пока ничего не ясно; строки ниже ждут ваших ответов.
empty-no-rule = Об этом у нас нет правил или есть только часть; возможно, нужно больше, чем мы знаем.
empty-open-in-part = Пока ничего не ясно; строки ниже ждут ваших ответов, а о части этого правил у нас нет.
empty-not-asked = Об этом не спрашивали.
no-rule-on = Правил у нас нет: { $subjects }.
more-open = { $n ->
    [one] Может применяться ещё { $n } правило; это зависит от вопросов ниже.
    [few] Могут применяться ещё { $n } правила; это зависит от вопросов ниже.
   *[many] Могут применяться ещё { $n } правил; это зависит от вопросов ниже.
}
more-questions = { $n ->
    [one] и ещё { $n } вопрос.
    [few] и ещё { $n } вопроса.
   *[many] и ещё { $n } вопросов.
}
and-more = (и ещё { $n })
tell-for-details = Для остального сообщите: { $questions }

unknown-none = При этих ответах среди наших правил ничего не осталось открытым.
unknown-destination = О какой стране вопрос.
topic-no-rule = { $topic }, { $country }: правила у нас нет.
topic-no-country = { $topic }: правила у нас нет, так как страна неизвестна.
topic-seen-to = { $topic }: наше знание закона кончается { $date }.
would-settle = Эти ответы прояснили бы больше:
need = { $question } { $n ->
    [one] (этого ждёт { $n } ответ)
    [few] (этого ждут { $n } ответа)
   *[many] (этого ждут { $n } ответов)
}

calendar-summary = Важная дата
