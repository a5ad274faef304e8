### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-ir-visa_and_permit = Faqat shu ishga ruxsat beradigan viza va undan tashqari ishlash uchun ruxsatnoma bilan ishlashingiz mumkin.
    .of = 1dfc6b954ef44151

provision-ir-card_holder_permit = Qochqin kartangizning oʻzi ishlash huquqini bermaydi: “Kefalat” markazidan vaqtincha ishlash ruxsatnomasini soʻrang. Faqat roʻyxatdagi, asosan ogʻir ishlar ochiq.
    .of = 6c1e88a9f33ab24f

provision-ir-under_fifteen = Oʻn besh yoshga toʻlmagan hech kimni ishga olish mumkin emas. Ish beruvchidan emas, bepul yuridik yordamdan yoki bolalarni himoya qilish organidan soʻrang.
    .of = 6a132e7ec53ca429

provision-ir-job_visa = Ish koʻrsatilgan viza bilan kiring: ishlash uchun ruxsatnomaning oʻzi yetarli emas.
    .of = 5de291c1b9cd4917

provision-ir-employer_shows_need = Ish beruvchi malakali eronlik topilmasligini, siz malakali ekaningizni va eronliklarni oʻrgatishingizni koʻrsatishi shart. Texnik kengash qaror qiladi.
    .of = b34297d094cde875

provision-ir-permit_for_a_year = Ruxsatnoma shundan uzoq boʻlmagan muddatga beriladi, uzaytiriladi yoki yangilanadi.
    .of = 75d059b702565fd8

provision-ir-urgent_permit = Shoshilinch ehtiyojda ish beruvchi siz uchun viza bosqichlarisiz uch oygacha vaqtincha ruxsatnoma olishi mumkin.
    .of = e3677a0372559fe6

provision-ir-employer_tells_the_end = Shartnoma tugaganda ish beruvchi bu haqda vazirlikka xabar beradi.
    .of = 09bfed4dcc13b57c

provision-ir-worker_returns_permit = Shartnoma tugaganda siz ishlash uchun ruxsatnomangizni topshirasiz. Shundan keyin vazirlik mamlakatdan chiqishingizni talab qilishi mumkin.
    .of = 0458fbc076a464a9

provision-ir-expulsion_may_be_asked = Shartnomangiz tugagandan keyin vazirlik sizni chiqarib yuborishni talab qilishi mumkin.
    .of = b295f10fc0a0054c

provision-ir-prison_for_no_permit = Amaldagi ishlash uchun ruxsatnomasi yoʻq chet ellikning ish beruvchisi 91 kundan 180 kungacha ozodlikdan mahrum qilinadi; jarima qoʻshilishi mumkin.
    .of = 8982db4d74f1e50a

provision-ir-prison_for_other_job = Chet ellikni ruxsatnomadagidan boshqa ishda ishlatgan ish beruvchi 91 kundan 180 kungacha ozodlikdan mahrum qilinadi; jarima qoʻshilishi mumkin.
    .of = 773ed5bf8da6137e

provision-ir-prison_for_silence = Ish tugagani haqida xabar bermagan ish beruvchi 91 kundan 180 kungacha ozodlikdan mahrum qilinadi; jarima qoʻshilishi mumkin.
    .of = fb7ded95355cf30f

provision-ir-amayesh_card = “Amayesh” kartasi (yoki shu maqomli smart guvohnoma) bir yilga beriladi. Uni har yilgi yangilash davrida yangilang: oʻtkazib yuborilgan davrni tuzatish qiyin.
    .of = 21ffc43cd86de7a5

provision-ir-census_paper_void = Roʻyxatga olish (aholi hisobi) qogʻozlari muddati tugagan: sizniki endi mamlakatda boʻlish yoki ishlashga ruxsat bermaydi.
    .of = dc4e003f9304691f

provision-ir-groups_may_remain = Siz roʻyxatga olish (aholi hisobi) qogʻozi tugagan boʻlsa ham, vazirlik soʻraydigan hujjatlarni toʻldirsa, qolishi mumkin boʻlgan guruhga kirasiz. Dalilni yoningizda olib yuring va hozir nima kerakligini BMTning Qochqinlar ishlari boʻyicha agentligidan yoki bepul yuridik yordamdan soʻrang.
    .of = 25116c8e5428643b

provision-ir-groups_may_remain-note = BMTning Qochqinlar ishlari boʻyicha agentligi bunday qogʻozi borlar qabulga yozilishi mumkin boʻlgan oxirgi kun deb 2025-yil 7-iyunni aytadi: yozilmagan va tartib-taomildan oʻtmagan odam hujjatsiz hisoblanadi va mamlakatdan chiqarib yuborilishi mumkin.
    .of = 5c4deed3222118c5

provision-ir-leave_after_census = Roʻyxatga olish (aholi hisobi) qogʻozlari egalariga shu kungacha mamlakatdan chiqib ketish buyurilgan.
    .of = c5413c978fe68369

provision-ir-census_expulsion = Siz chiqarib yuborilishingiz mumkin: roʻyxatga olish (aholi hisobi) qogʻozlari egalari chiqib ketishi kerak boʻlgan kun oʻtgan.
    .of = ff02875462797141

provision-ir-lowest_wage = Toʻliq oy uchun hech kimga Oliy mehnat kengashi har bir Eron yili uchun belgilaydigan ish haqidan kam toʻlanishi mumkin emas; uy-joy, oziq-ovqat va bolalar uchun toʻlovlar uning ustiga qoʻshiladi. U har yili martda oʻzgaradi: hozirgi summani soʻrang.
    .of = bcfc1327fed9197e

provision-ir-shortfall_to_minimum = Ish beruvchi oʻsha oydagi eng kam ish haqi bilan toʻliq oy uchun sizga toʻlangan summa orasidagi farqni toʻlashi kerak.
    .of = f4fe166efcd36653
