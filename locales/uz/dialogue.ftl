### Machine-made translation; no person has reviewed it yet.
# `sapar advise` buyrugʻining suhbati.
dialogue-welcome = Bu maʼlumot, yuridik maslahat emas. Siz yozgan hech narsa saqlanmaydi va hech qayerga yuborilmaydi. Boʻsh yoki ? = bilmayman · b = orqaga · q = yetarli, javobni koʻrsatish
dialogue-situation = Gap nima haqida? (raqamlar, masalan 1,3; boʻsh = hammasi haqida)
dialogue-number = Iltimos, 1 dan { $n } gacha boʻlgan raqamlarni yozing.
dialogue-first = Bu birinchi savol.
dialogue-settled = Boshqa savollar endi hech narsani aniqlashtirmaydi.
situation-abroad = Chet elga ishlagani ketyapman
situation-papers = Shu yerdaman: hujjatlarim
situation-not-paid = Menga ish haqi toʻlanmadi
situation-barred = Menga kirish taqiqlangan boʻlishi mumkin
situation-family = Oila va bolalar
situation-health = Sogʻliq
situation-danger = Menga xavf bor
dialogue-held = Bizda quyidagi mamlakatlarning qonunlari bor: { $countries }.
