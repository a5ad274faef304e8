### Machine-made translation; no person has reviewed it yet.
# Суҳбати фармони `sapar advise`.
dialogue-welcome = Ин маълумот аст, машварати ҳуқуқӣ нест. Он чи шумо менависед, на нигоҳ дошта мешавад ва на ба ҷое фиристода мешавад. Холӣ ё ? = намедонам · b = ба қафо · q = бас аст, ҷавобро нишон деҳ
dialogue-situation = Гап дар бораи чист? (рақамҳо, масалан 1,3; холӣ = дар бораи ҳама чиз)
dialogue-number = Лутфан рақамҳоро аз 1 то { $n } нависед.
dialogue-first = Ин саволи аввал аст.
dialogue-several = Кадоме аз инҳо дуруст аст? Рақами саволҳоеро нависед, ки ҷавобашон «ҳа» аст, масалан 1,3 · 0 = ҳеҷ кадом · 2? = дуюмашро намедонам · холӣ = ҳеҷ кадоми инҳоро намедонам
dialogue-several-numbers = 0 ё рақамҳоро аз 1 то { $n } нависед, масалан 1,3. Аломати ? пас аз рақам: намедонам.
dialogue-settled = Саволи дигар чизи бештарро муайян намекунад.
situation-abroad = Ман барои кор ба хориҷа меравам
situation-papers = Ман дар ин ҷо ҳастам: ҳуҷҷатҳои ман
situation-not-paid = Ба ман музд надоданд
situation-barred = Шояд вуруди маро банданд
situation-family = Оила ва кӯдакон
situation-health = Саломатӣ
situation-danger = Ман дар хатар ҳастам
dialogue-held = Қонунҳои ин кишварҳо ҳастанд: { $countries }.
dialogue-choose = Лутфан рақамеро аз 1 то { $n } нависед.
dialogue-everything = Пас дар бораи ҳама чиз.
dialogue-wrong = «{ $typed }» ин ҷо мувофиқ нест; интизор аст: { $expected }.
dialogue-range = { $value } берун аз ҳудуд аст; интизор аст: аз { $low } то { $high }.
dialogue-no-country = Кишваре бо номи «{ $typed }» нест; интизор аст: { $expected }.
dialogue-contradicts = Ин ба ҷавоби пештара мухолиф аст: { $what }.
dialogue-order = «{ $later }» { $second } пеш аз «{ $earlier }» { $first } аст
dialogue-born = { $born } баъд аз рӯзи савол аст: { $on }
dialogue-money = маблағ бо { $given } нишон дода шудааст, вале пули ин кишвар: { $here }
dialogue-entry = шумо { $entry } ворид шудаед, вале будубоши охирини шумо { $begin } сар шудааст
dialogue-lawful = охирин рӯзи иҷозатдодашуда ({ $until }) пеш аз сар шудани будубоши ҳозира ({ $entry }) аст
dialogue-overstay = шумо { $over } рӯз зиёд мондаед, вале будубоши ҳозира { $entry } сар шуда, ҳамагӣ { $most } рӯз давом кардааст; агар сухан дар бораи будубоши дигар бошад, онро дар рӯйхати будубошҳо нишон диҳед
did-you-mean = Шояд шумо `{ $name }` гуфтанӣ будед?
refuse-fact = Маълумоти `{ $name }` вуҷуд надорад; рӯйхат: `sapar law facts`.
refuse-topic = Мавзӯи `{ $name }` вуҷуд надорад.
list-topics = Мавзӯъҳо: { $names }.
refuse-contradiction = Ин маълумотҳо ба якдигар мухолифанд: { $what }.
contradict-order = `{ $later }` ({ $second }) пеш аз `{ $earlier }` ({ $first }) аст
contradict-born = `birth_date` ({ $born }) баъд аз рӯзи савол ({ $on }) аст
contradict-entry = `entry_date` ({ $entry }) рӯзи якуми будубоши охирин дар `stays` нест ({ $begin })
contradict-lawful = `lawful_until_date` ({ $until }) пеш аз сар шудани будубоши ҳозира ({ $entry }) аст
contradict-overstay = `overstay`: { $over } рӯз, вале будубоши ҳозира { $entry } сар шуда, ҳамагӣ { $most } рӯз давом кардааст; агар сухан дар бораи будубоши дигар бошад, онро дар `stays` нишон диҳед
contradict-money = `{ $fact }` бо { $given } нишон дода шудааст, вале пули ин кишвар: { $here }
contradict-stay-ends = як будубош { $end } тамом мешавад, пеш аз он ки сар шуда бошад: { $begin }
contradict-stays-overlap = ду будубош ба ҳам меафтанд: яке { $begin } сар мешавад, ки дигаре ҳанӯз тамом нашудааст
contradict-stay-open = танҳо будубоши охирин метавонад тамомнашуда бошад; он ки { $begin } сар шудааст, охирин нест
contradict-stays-many = беш аз 1000 будубош
expect-yes-no = ҳа (yes) ё не (no)
expect-date = сана, масалан 2026-01-31
expect-days = шумораи рӯзҳо
expect-months = шумораи моҳҳо
expect-years = шумораи солҳо
expect-number = рақам
expect-share = ҳисса, масалан 25 %
expect-money = маблағ, масалан { $example }
expect-country = номи кишвар ё коди он, масалан KZ
expect-stays = будубошҳо, масалан 2026-01-01..2026-01-20, 2026-02-01.. (рӯзи дуюм нест: ҳанӯз тамом нашудааст)
expect-enum = яке аз инҳо: { $members }
