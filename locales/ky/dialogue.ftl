### Machine-made translation; no person has reviewed it yet.
# The conversation of `sapar advise`.
dialogue-welcome = Бул маалымат, юридикалык кеңеш эмес. Сиз жазгандын эч нерсеси сакталбайт жана эч жакка жөнөтүлбөйт. Бош калтырсаңыз же ? = билбейм · b = артка · q = жетет, жоопту көрсөт
dialogue-situation = Кеп эмне жөнүндө? (номерлери, мисалы 1,3; бош = баары жөнүндө)
dialogue-number = Номерлерди жазыңыз: 1 – { $n }.
dialogue-first = Бул биринчи суроо.
dialogue-settled = Андан аркы суроолор эч нерсени тактабайт.
situation-abroad = Чет өлкөгө иштегени барам
situation-papers = Мен бул жердемин: документтерим
situation-not-paid = Мага акы төлөнгөн жок
situation-barred = Мага кирүү жабылышы мүмкүн
situation-family = Үй-бүлө жана балдар
situation-health = Ден соолук
situation-danger = Мага коркунуч бар
dialogue-held = Бизде ушул өлкөлөрдүн мыйзамдары бар: { $countries }.
