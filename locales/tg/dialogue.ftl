### Machine-made translation; no person has reviewed it yet.
# Суҳбати фармони `sapar advise`.
dialogue-welcome = Ин маълумот аст, машварати ҳуқуқӣ нест. Он чи шумо менависед, на нигоҳ дошта мешавад ва на ба ҷое фиристода мешавад. Холӣ ё ? = намедонам · b = ба қафо · q = бас аст, ҷавобро нишон деҳ
dialogue-situation = Гап дар бораи чист? (рақамҳо, масалан 1,3; холӣ = дар бораи ҳама чиз)
dialogue-number = Лутфан рақамҳоро аз 1 то { $n } нависед.
dialogue-first = Ин саволи аввал аст.
dialogue-settled = Саволи дигар чизи бештарро муайян намекунад.
situation-abroad = Ман барои кор ба хориҷа меравам
situation-papers = Ман дар ин ҷо ҳастам: ҳуҷҷатҳои ман
situation-not-paid = Ба ман музд надоданд
situation-barred = Шояд вуруди маро банданд
situation-family = Оила ва кӯдакон
situation-health = Саломатӣ
situation-danger = Ман дар хатар ҳастам
dialogue-held = Қонунҳои ин кишварҳо ҳастанд: { $countries }.
