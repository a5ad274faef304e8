### Machine-made translation; no person has reviewed it yet.
# `sapar advise` buyrugʻining suhbati.
dialogue-welcome = Bu maʼlumot, yuridik maslahat emas. Siz yozgan hech narsa saqlanmaydi va hech qayerga yuborilmaydi. Boʻsh yoki ? = bilmayman · b = orqaga · q = yetarli, javobni koʻrsatish
dialogue-situation = Gap nima haqida? (raqamlar, masalan 1,3; boʻsh = hammasi haqida)
dialogue-number = Iltimos, 1 dan { $n } gacha boʻlgan raqamlarni yozing.
dialogue-first = Bu birinchi savol.
dialogue-several = Bulardan qaysilari toʻgʻri? Javobi «ha» boʻlgan savollarning raqamlarini yozing, masalan 1,3 · 0 = hech biri · 2? = ikkinchisini bilmayman · boʻsh = bularning hech birini bilmayman
dialogue-several-numbers = 0 yoki 1 dan { $n } gacha raqamlarni yozing, masalan 1,3. Raqamdan keyingi ?: bilmayman.
dialogue-settled = Boshqa savollar endi hech narsani aniqlashtirmaydi.
situation-abroad = Chet elga ishlagani ketyapman
situation-papers = Shu yerdaman: hujjatlarim
situation-not-paid = Menga ish haqi toʻlanmadi
situation-barred = Menga kirish taqiqlangan boʻlishi mumkin
situation-family = Oila va bolalar
situation-health = Sogʻliq
situation-danger = Menga xavf bor
dialogue-held = Bizda quyidagi mamlakatlarning qonunlari bor: { $countries }.
dialogue-choose = Iltimos, 1 dan { $n } gacha boʻlgan raqamni yozing.
dialogue-everything = Unda hammasi haqida.
dialogue-wrong = “{ $typed }” bu yerga toʻgʻri kelmaydi; kutilgani: { $expected }.
dialogue-range = { $value } chegaradan tashqarida; kutilgani: { $low } dan { $high } gacha.
dialogue-no-country = “{ $typed }” degan mamlakat yoʻq; kutilgani: { $expected }.
dialogue-contradicts = Bu oldingi javobga zid: { $what }.
dialogue-order = “{ $later }” { $second } bundan oldin: “{ $earlier }” { $first }
dialogue-born = { $born } savol berilgan kundan keyin: { $on }
dialogue-money = summa { $given } da koʻrsatilgan, bu mamlakatning puli esa: { $here }
dialogue-entry = siz { $entry } kuni kirgansiz, oxirgi boʻlish muddatingiz esa { $begin } kuni boshlangan
dialogue-lawful = ruxsat etilgan oxirgi kun ({ $until }) hozirgi boʻlish muddati boshlangan kundan ({ $entry }) oldin
dialogue-overstay = siz { $over } kun ortiq qolgansiz, lekin hozirgi boʻlish muddati { $entry } kuni boshlangan va atigi { $most } kun davom etgan; boshqa boʻlish muddati haqida gap ketayotgan boʻlsa, uni boʻlish muddatlari qatorida koʻrsating
did-you-mean = Balki `{ $name }` demoqchidirsiz?
refuse-fact = `{ $name }` degan maʼlumot yoʻq; roʻyxati: `sapar law facts`.
refuse-topic = `{ $name }` degan mavzu yoʻq.
list-topics = Mavzular: { $names }.
refuse-contradiction = Bu maʼlumotlar bir-biriga zid: { $what }.
contradict-order = `{ $later }` ({ $second }) bundan oldin: `{ $earlier }` ({ $first })
contradict-born = `birth_date` ({ $born }) savol berilgan kundan ({ $on }) keyin
contradict-entry = `entry_date` ({ $entry }) `stays` ichidagi oxirgi boʻlish muddatining birinchi kuni emas ({ $begin })
contradict-lawful = `lawful_until_date` ({ $until }) hozirgi boʻlish muddati boshlangan kundan ({ $entry }) oldin
contradict-overstay = `overstay`: { $over } kun, lekin hozirgi boʻlish muddati { $entry } kuni boshlangan va atigi { $most } kun davom etgan; boshqa boʻlish muddati haqida gap ketayotgan boʻlsa, uni `stays` ichida koʻrsating
contradict-money = `{ $fact }` { $given } da koʻrsatilgan, bu mamlakatning puli esa: { $here }
contradict-stay-ends = bir boʻlish muddati { $end } kuni tugaydi, bu boshlangan kundan oldin: { $begin }
contradict-stays-overlap = ikki boʻlish muddati ustma-ust tushadi: biri ikkinchisi tugamasdan { $begin } kuni boshlanadi
contradict-stay-open = faqat oxirgi boʻlish muddati tugamagan boʻlishi mumkin; { $begin } kuni boshlangani oxirgisi emas
contradict-stays-many = 1000 tadan ortiq boʻlish muddati
expect-yes-no = ha (`yes`) yoki yoʻq (`no`)
expect-date = sana, masalan 2026-01-31
expect-days = kunlar soni
expect-months = oylar soni
expect-years = yillar soni
expect-number = son
expect-share = ulush, masalan 25 %
expect-money = summa, masalan { $example }
expect-country = mamlakat nomi yoki kodi, masalan `KZ`
expect-stays = boʻlish muddatlari, masalan 2026-01-01..2026-01-20, 2026-02-01.. (ikkinchi kuni yoʻq: hali tugamagan)
expect-enum = quyidagilardan biri: { $members }
