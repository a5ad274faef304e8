### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-ir-asylum_is_asked_of_the_state = Boshpana davlatdan soʻraladi: Chet elliklar ishlari boʻyicha byuro (BAFIA) roʻyxatga oladi, Ichki ishlar vazirligining komissiyasi qaror qiladi. BMTning Qochqinlar ishlari boʻyicha agentligi roʻyxatga olmaydi va qaror qilmaydi, lekin bepul maslahat beradi. Afgʻonistondan yangi kelganlar uchun ishlaydigan tartib eʼlon qilinmagan: idoraga borishdan oldin shu agentlikdan soʻrang.
    .of = bd7f4e1d60057aa3

provision-ir-asylum_is_asked_of_the_state-note = BMTning Qochqinlar ishlari boʻyicha agentligi vositachilar bilan ishlamaydi va pul olmaydi: uning yordamini sotadigan odam firibgar.
    .of = 5515d916fd04fc72

provision-ir-not_sent_back = Eron qochqinlar haqidagi konvensiyaga qoʻshilgan: hech kimni hayoti yoki erkinligi xavf ostida boʻladigan joyga qaytarib yuborish mumkin emas. Sizni toʻxtatishsa, buni darhol ayting va BMTning Qochqinlar ishlari boʻyicha agentligini soʻrang. Shunga qaramay, afgʻonistonliklar chiqarib yuborilgan; shu agentlik va oilangiz telefon raqamlarini oʻzingiz bilan olib yuring.
    .of = d88a970f9c5ac545

provision-ir-free_lawyers = BMTning Qochqinlar ishlari boʻyicha agentligi haq toʻlaydigan yuristlar qochqinlarga va qaytishdan qoʻrqadiganlarga hujjati bor-yoʻqligidan qatʼi nazar bepul maslahat beradi, ish haqi va chiqarib yuborish haqida ham. Eronliklar bilan nizolarda “Amayesh” kartasi borlarga kelishtirish komissiyalari yordam beradi. Shu agentlikning sizga eng yaqin idorasiga qoʻngʻiroq qiling.
    .of = 98b2c4f13e1517a0

provision-ir-oral_contract_counts = Ogʻzaki shartnoma qogʻozdagi shartnoma bilan teng: ish beruvchining talabi bilan haq evaziga ishlasangiz, siz xodimsiz. Yozishmalarni, suratlarni, guvohlarning ismlarini va kun hamda soatlar yozuvini saqlang.
    .of = ec693c1c8424cd39

provision-ir-grounds_for_dismissal = Ayb faqat yozma ogohlantirishlardan keyin va xodimlar kengashi roziligi bilan, u boʻlmagan joyda mehnat hayʼati roziligi bilan ishdan boʻshatish uchun asos boʻladi. Ishdan boʻshatish haqida oldindan ogohlantirish muddati belgilanmagan.
    .of = 8d9bcab4761a9829

provision-ir-no_early_end = Muayyan muddatga yoki bitta ish uchun tuzilgan shartnomani bir tomonning yolgʻiz oʻzi muddatidan oldin tugata olmaydi.
    .of = a7016df5532e4e31

provision-ir-pay_at_the_end = Bir yil yoki undan koʻp ishlagan boʻlsangiz, shartnoma tugaganda har bir yil uchun sizga oxirgi bir oylik ish haqi toʻlanadi.
    .of = 8840b1830bc98ce6

provision-ir-paid_on_working_days = Ish haqi teng oraliqlarda, ish kunida toʻlanadi.
    .of = 632a261b67ab9bae

provision-ir-week_of_44_hours = Ish haftasi 44 soat, juma haq toʻlanadigan dam olish kuni. Qoʻshimcha soatlar uchun sizning roziligingiz kerak.
    .of = fea742732c4b2165

provision-ir-overtime_forty_percent = Qoʻshimcha soatga odatdagi soatdan qirq foiz koʻp toʻlanadi.
    .of = 7e499dedfd6adc04

provision-ir-night_thirty_five_percent = Smenada ishlamasangiz, kechqurun oʻn bilan ertalab olti orasidagi soatga oʻttiz besh foiz koʻp toʻlanadi.
    .of = 0d9fab744335a15a

provision-ir-claim_for_dismissal = Ishdan boʻshatish boʻyicha mehnat hayʼatiga oʻttiz kun ichida murojaat qiling. Qonun bu muddatni ishga qaytarilmayotgan xodim uchun belgilaydi; Xalqaro mehnat tashkiloti uni qonunsiz ishdan boʻshatishga ham qoʻllaydi.
    .of = f7bdd38643a7665a

provision-ir-labour_panel = Avval ish beruvchi bilan gaplashing, yaxshisi yozma ravishda. Bu natija bermasa, ish joyidagi mehnat idorasiga shikoyat qiling: birinchi hayʼat qaror qiladi; uning qarori sizga yetib kelgandan keyin oʻn besh kun ichida nizolar hayʼatiga yozma eʼtiroz bildirishingiz mumkin, uning qarori yakuniy.
    .of = bb5375b82febb4b9

provision-ir-labour_panel-note = Hujjatsiz yolgʻiz bormang: hujjati yoʻq afgʻonistonliklarni qabul qilishmagan va ularni qaytarib yuborishlari mumkin. Avval BMTning Qochqinlar ishlari boʻyicha agentligidan yoki bepul yuridik yordamdan soʻrang.
    .of = 7b23c692e830c027

provision-ir-back_to_work = Ishdan boʻshatish qonunsiz boʻlgan boʻlsa, sizga ishingiz va ishdan boʻshatilgan kundan boshlab ish haqi qaytariladi.
    .of = 137be3182c5ae44a

provision-ir-social_insurance = Ishlash uchun ruxsatnoma yoki ish kartasi bilan ishlayotgan odamni ish beruvchi birinchi kundan eronlik kabi sugʻurtalashi shart; vatanida sugʻurtalangan va buni isbotlagan odam bu yerda ishdagi baxtsiz hodisalardan sugʻurtalanadi. Nomingiz ish beruvchining oylik roʻyxatida bormi, soʻrang.
    .of = 89ff248b9fff5a64

provision-ir-hurt_at_work = Ishda jarohatlangan odam yoki halok boʻlganning oilasi, hujjatlarsiz kelgan yoki ishlagan boʻlsangiz ham, xun puli (diya) talab qilishi mumkin; faqat ekspert yolgʻiz sizni aybdor deb topsa, u boʻlmaydi. Ish beruvchining javobgarlik sugʻurtasi boʻlsa va hujjatlaringiz joyida boʻlsa, sugʻurta toʻlaydi; aks holda ish beruvchining oʻzi toʻlaydi. Afgʻonistonliklarning oilalariga hujjatsiz ularni hech qanday qonun himoya qilmaydi, deyishgan: bunga rozi boʻlmang. Klinika qogʻozlarini, suratlarni va guvohlarning ismlarini saqlang va BMTning Qochqinlar ishlari boʻyicha agentligi haq toʻlaydigan yuristdan soʻrang.
    .of = 01b04a5c8083be9e

provision-ir-no_papers_expulsion = Siz chiqarib yuborilishingiz mumkin: mamlakatda boʻlishga qonuniy asosi yoʻq afgʻonistonliklarga 2025-yil 6-iyulgacha chiqib ketish buyurilgan, shundan keyin topilganlar ushlanadi va chegaraga olib boriladi. BMTning Qochqinlar ishlari boʻyicha agentligi va oilangiz telefon raqamlarini hamda oldin boʻlgan har qanday hujjatingiz isbotini oʻzingiz bilan olib yuring.
    .of = 0148d6be5a475e36

provision-ir-fines_since_september = Ikkinchi muddat 2025-yil 6-sentabrda tugagandan beri qonuniy asossiz qolgan odamga jarima ham solinadi.
    .of = 76e6b33fa1dfb812

provision-ir-removed_and_listed = Chiqish tartibidan oʻtmagan odam ushlanishi, majburan chiqarilishi va kamida besh yil kirishi mumkin boʻlmaganlar roʻyxatiga kiritilishi mumkin.
    .of = a2598987c065f157

provision-ir-over_the_term_of_a_visa = Viza muddatidan ortiq qoldingizmi? Har bir kun uchun jarima aeroportga yoki chegaraga borishdan oldin chet elliklar ishlari boʻyicha politsiyada toʻlanadi va u yerda chiqish vizasi soʻraladi; busiz sizni u yerdan qaytarib yuborishadi. Pasporti va vizasi tugagan afgʻonistonlik toʻlab, qisqa chiqish vizasi bilan chiqib, yangi viza soʻrashi mumkin edi.
    .of = 2aeb78143162ee74

provision-ir-over_the_term_of_a_visa-note = Sayohat agentligi kuniga taxminan 2 000 000 rial deb aytadi: politsiyadan soʻrang.
    .of = 2494a9879347cf5c

provision-ir-services_closed = 2025-yil apreldan qonuniy asosi yoʻq odamlarga sugʻurta boʻyicha tibbiy yordam, ijara shartnomasi va boshqa xizmatlar berilmasligi aytiladi. Shoshilinch holatda baribir kasalxonaga boring va BMTning Qochqinlar ishlari boʻyicha agentligidan yoki bepul yuridik yordamdan soʻrang.
    .of = 18569e955a96fefe

provision-ir-exit_paper = Chiqish “Kefalat” markazidan yoki davlat idorasidan olinadigan chiqish qogʻozi orqali, faqat oldindan yozilib boʻladi; shundan keyin maktab yoshidagi bolalari yoʻq oilalarga oʻn besh kun berilgan. Qaytishdan qoʻrqsangiz, avval BMTning Qochqinlar ishlari boʻyicha agentligidan soʻrang: hech kimni oʻz xohishi bilan ketishini imzolashga majburlash mumkin emas.
    .of = 8fb5786f0a4b3497

provision-ir-exit_paper-where = “Kefalat” markazi, kanoonnobat.ir saytida qabulga yozilish
    .of = 134ebab86e9b4efe

provision-ir-school_with_papers = Maktablar amaldagi hujjatlari bor chet ellik bolani qabul qiladi (“Amayesh” kartasi, vizali pasport). Aholi hisobi yoki chiqish qogʻozi borlarni 2025-yilda rad etish aytilgan; 2025-yil oktabrda vazirlik hali kutayotgan oilalarning bolalariga vaqtincha joy vaʼda qilgan va oʻzi qoʻngʻiroq qilishini aytgan. Maktab rad etsa, BMTning Qochqinlar ishlari boʻyicha agentligidan soʻrang.
    .of = 095948f685d4f839

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

provision-ir-refugee_returns_permit = Ish tugaganda vaqtincha ishlash ruxsatnomangizni topshirasiz. Qochqin kartasini yoki mamlakatda boʻlishingiz haqidagi boshqa hujjatni topshirmang: u alohida hujjat va oʻzi yangilanadi. Uni kimdir soʻrasa, BMTning Qochqinlar ishlari boʻyicha agentligiga qoʻngʻiroq qiling.
    .of = 1649cb7b0c7ff76e

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

provision-ir-lowest_wage = Oʻttiz kunlik toʻliq oy uchun hech kimga Oliy mehnat kengashi har bir Eron yili uchun belgilaydigan ish haqidan kam toʻlanishi mumkin emas; uy-joy, oziq-ovqat va bolalar uchun toʻlovlar uning ustiga qoʻshiladi. U har yili martda oʻzgaradi.
    .of = 443be32b0a86d307

provision-ir-allowances_1405 = Eronning 1405-yilida, 2027-yil 20-martgacha, ish beruvchi har oy ustiga qoʻshib toʻlaydi: uy-joy uchun 30 000 000 rial, oziq-ovqat uchun 22 000 000, nikohda boʻlsangiz 5 000 000 va har bir bola uchun 16 625 550.
    .of = 06b48385380d631c

provision-ir-allowances_1405-note = Bolalar uchun toʻlovga ayrim manbalar avval 720 kunlik toʻlangan badallarni talab qiladi.
    .of = 8341117497731f13

provision-ir-shortfall_to_minimum = Ish beruvchi oʻsha oydagi eng kam ish haqi bilan toʻliq oy uchun sizga toʻlangan summa orasidagi farqni toʻlashi kerak.
    .of = f4fe166efcd36653
