### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-tr-overtime_half_more = Haftada qirq besh soatdan ortiq har bir soat uchun bir yarim baravar toʻlanadi; buning oʻrniga bir yarim soat dam olish soʻrashingiz mumkin. Ish vaqtidan tashqari ish uchun sizning roziligingiz kerak va u yiliga 270 soatdan oshishi mumkin emas; tunda bunday ish boʻlmaydi.
    .of = 36c3cb6cb4a9c4a3

provision-tr-overtime_half_more-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-overtime_half_more-note = Shartnomangizda qirq besh soatdan kam belgilangan boʻlsa, oradagi soatlar uchun chorak baravar koʻproq toʻlanadi.
    .of = 29d5841d6156889c

provision-tr-day_off_paid = Har yetti kunda uzluksiz yigirma toʻrt soat dam olasiz. Bayram kuni faqat shartnomada shunday deyilgan yoki siz rozi boʻlsangiz ishlaysiz; bu kun uchun baribir toʻlanadi, ishlagan boʻlsangiz, yana bir kunlik haq toʻlanadi.
    .of = c9fc605e238c53cd

provision-tr-day_off_paid-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-day_off_paid-note = 2025-yil iyuldan Turizm vazirligi sertifikatiga ega mehmonxona, sizning yozma roziligingiz bilan, dam olish kunini undan keyingi toʻrt kundan biriga koʻchirishi mumkin; rozilikni oʻttiz kun oldin yozma xabar qilib qaytarib olishingiz mumkin.
    .of = bd035b42b196041b

provision-tr-yearly_leave = Ish beruvchida bir yil ishlagandan keyin kamida oʻn toʻrt kun haq toʻlanadigan taʼtilingiz bor, besh yildan keyin yigirma, oʻn besh yildan yigirma olti kun; oʻn toʻqqiz yoshgacha yoki ellik yoshdan hech qachon yigirma kundan kam emas. Olinmagani uchun ish tugaganda, sababi qanday boʻlishidan qatʼi nazar, toʻlanadi.
    .of = a554a4b95c3183ba

provision-tr-yearly_leave-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-notice_of_the_end = Muddatsiz shartnomani bekor qiladigan tomon buni oldindan aytadi: yarim yildan kam ishlagan boʻlsangiz, ikki hafta oldin, bir yarim yilgacha toʻrt hafta, uch yilgacha olti hafta, undan uzoq boʻlsa, sakkiz hafta oldin. Ish beruvchi buning oʻrniga shu vaqt uchun haq toʻlashi mumkin; u ikkalasini ham qilmagan boʻlsa, shu haqni sizga qarzdor.
    .of = a74a3e0ccfe275cc

provision-tr-notice_of_the_end-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-notice_of_the_end-note = 2005-yilda Kassatsiya sudi yillik ruxsatnomalari bor chet ellikning shartnomasini muddatli deb topib, ogohlantirish uchun haq ham, ishdan boʻshash nafaqasi ham undirmagan; qaror bir ovozdan qabul qilinmagan. Ishingiz bugun qanday turganini yuristdan soʻrang.
    .of = f87c7ea9c0b53a38

provision-tr-severance_pay = Toʻliq bir yil ishlagandan keyin shartnomani sizning aybingizsiz bekor qilgan ish beruvchi har bir yil uchun chegirmalargacha bir oylik ish haqini, qolgan vaqt uchun esa shunga mutanosib ravishda toʻlashi kerak, yiliga koʻpi bilan shu summa. Ish haqingiz ushlab qolingani, sizga tegajoqlik qilingani yoki ish sogʻligʻingizga xavf solgani uchun darhol ketsangiz ham, u sizga tegishli.
    .of = 4e4487f99aae94b5

provision-tr-severance_pay-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-maternity_sixteen_weeks = Tugʻishdan oldin sakkiz hafta va undan keyin sakkiz hafta ishlamaysiz, egizaklarda tugʻishdan oldin yana ikki hafta; qonun buni mehnat shartnomasi boʻyicha ishlayotgan har bir ayolga, xususiy uyda ham, beradi.
    .of = be4d77390cfdb017

provision-tr-maternity_twenty_four_weeks = Tugʻishdan oldin sakkiz hafta va undan keyin oʻn olti hafta ishlamaysiz, egizaklarda tugʻishdan oldin yana ikki hafta; qonun buni mehnat shartnomasi boʻyicha ishlayotgan har bir ayolga, xususiy uyda ham, beradi. Shifokorning roziligi bilan tugʻishdan ikki hafta oldingacha ishlab, bu vaqtni keyinga qoldirishingiz mumkin.
    .of = 5e17fcde49a58cad

provision-tr-pay_in_maternity = Tugʻishdan oldingi yil ichida siz uchun kamida toʻqson kunlik badal toʻlangan boʻlsa, ijtimoiy sugʻurta taʼtil kunlari uchun nafaqa toʻlaydi. Keyin olti oy haq toʻlanmaydigan taʼtil va bola bir yoshga toʻlguncha emizish uchun kuniga bir yarim soat olishingiz mumkin.
    .of = 15efb724c6f8dad2

provision-tr-pregnancy_no_ground = Homiladorlik, tugʻish va shu taʼtil sizni ishdan boʻshatish uchun asos emas.
    .of = c868a8570e9d1c1c

provision-tr-pregnancy_no_ground-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-school_for_a_child = Hujjatlar boʻlmasa ham, har bir bolaning boshlangʻich sinflarda bepul oʻqish huquqi bor: maktabdan va tuman taʼlim boshqarmasidan, rad etsalar, bepul yuridik yordamdan soʻrang. Yuqori maktab ota yoki onaning ishlash uchun ruxsatnomasini yoki yarim yillik yashash uchun ruxsatnomasini soʻraydi.
    .of = 65ed9f793e2dd63f

provision-tr-accident_reported = Ish beruvchi ishdagi baxtsiz hodisa haqida politsiyaga darhol, ijtimoiy sugʻurtaga esa shu kungacha xabar beradi.
    .of = 4e9a884add842cf3

provision-tr-accident_allowance = Ishlay olmaydigan birinchi kuningizdan ijtimoiy sugʻurta nafaqa toʻlaydi: kasalxonada kunlik ish haqingizning yarmi, undan tashqarida uchdan ikki qismi; mehnat qobiliyati turgʻun yoʻqotilsa, daromad, kimdir vafot etgan boʻlsa, oilaga daromad va dafn puli. Badal toʻlangan kunlar talab qilinmaydi.
    .of = ed9380a152799e3c

provision-tr-accident_without_insurance = Sugʻurtalanmaganmisiz? Qonun boʻyicha sugʻurta davolanish va nafaqani baribir toʻlaydi va pulni ish beruvchidan undirib oladi; ruxsatnomasiz chet ellik uchun ham shunday qiladimi, yuristdan soʻrang. Bundan tashqari, siz yoki oilangiz ish beruvchini sudga berishingiz mumkin. Kasalxona qogʻozlarini, suratlar, yozishmalar va guvohlarning ismlarini saqlang va avval advokatlar palatasining yuridik yordamiga boring.
    .of = 343fc025d97879b9

provision-tr-accident_without_insurance-where = Advokatlar palatasining yuridik yordam byurosi
    .of = e64f5c53518c0b00

provision-tr-employer_fine = Ish beruvchi ruxsatnomasiz ishlagan har bir chet ellik uchun shu jarimani toʻlaydi; qoidabuzarlik takrorlansa, ikki baravar.
    .of = 706d591a1f197689

provision-tr-worker_fine = Ish beruvchida ruxsatnomasiz ishlagan chet ellik shu jarimani toʻlaydi; qoidabuzarlik takrorlansa, ikki baravar.
    .of = 04ef1c967928f0cf

provision-tr-worker_fine-note = Jarima sizga maʼlum qilingan kundan bir oy ichida toʻlanadi.
    .of = 1a30ba726bc4acb0

provision-tr-self_employed_fine = Oʻzi uchun ruxsatnomasiz ishlagan chet ellik shu jarimani toʻlaydi; qoidabuzarlik takrorlansa, ikki baravar.
    .of = abd505e28a01c95c

provision-tr-self_employed_fine-note = Jarima sizga maʼlum qilingan kundan bir oy ichida toʻlanadi.
    .of = 1a30ba726bc4acb0

provision-tr-notice_fine = Qonun boʻyicha berilishi kerak boʻlgan xabarni bermagan odam shu jarimani toʻlaydi; qoidabuzarlik takrorlansa, ikki baravar.
    .of = 9c06e6f852cc4cd3

provision-tr-notice_fine_own = Mustaqil yoki muddatsiz ruxsatnomada ishingiz boshlanganini yoki tugaganini oʻn besh kun ichida xabar qilmagan boʻlsangiz, bu jarimani oʻzingiz toʻlaysiz; qoidabuzarlik takrorlansa, ikki baravar.
    .of = cfbbf7525f99e2d4

provision-tr-employer_pays_the_way_home = Sizni ruxsatnomasiz ishlatgan ish beruvchi turar joyingiz, uyga qaytish yoʻlingiz va kerak boʻlsa davolanishingiz uchun toʻlashi shart; eringiz yoki xotiningiz va bolalaringiz uchun ham shunday.
    .of = baa7e1fb9039d9e4

provision-tr-employer_pays_the_way_home-note = 2025-yil iyuldagi xabarga koʻra, shundan beri bunga majburan chiqarish markazida uch oygacha saqlash ham kiradi, pulni soliq organi undiradi. Bu sizning emas, ish beruvchining qarzi.
    .of = f65fd511cc7735d9

provision-tr-fine_a_quarter_less = Jarimani u maʼlum qilingandan keyin bir oy ichida toʻlang, shunda toʻrtdan bir qismi kechiladi; toʻlagan odam ham baribir shikoyat qilishi mumkin. Toʻlay olmasangiz, bir yil ichida toʻrt teng qismda toʻlashni darhol soʻrang; birinchi qismi darhol toʻlanadi.
    .of = df99ea199c800300

provision-tr-fine_a_quarter_less-note = Bir qismi vaqtida va toʻliq toʻlanmasa, qolganining hammasi darhol talab qilinadi.
    .of = f5c12dec4cf63797

provision-tr-contest_fine = Ruxsatnomasiz ish, berilmagan xabar yoki chegaradan noqonuniy oʻtish uchun jarima ustidan, u sizga maʼlum qilingandan keyin oʻn besh kun ichida, jinoiy ishlar boʻyicha sudyaga shikoyat qilishingiz mumkin; undan keyin u kuchda qoladi. Majburan chiqarish haqidagi qaror boshqa hujjat, uning oʻz yetti kunlik muddati bor: uning ustidan alohida sudga murojaat qiling. Yengib boʻlmas kuch toʻsqinlik qilgan odamga u tugagandan keyin yetti kun beriladi.
    .of = 4711760793c11a49

provision-tr-contest_fine-where = Jinoiy ishlar boʻyicha sudya (sulh ceza hâkimliği)
    .of = 32c31aeeed4b5515

provision-tr-contest_fine-note = Xabarnomada sud va muddat koʻrsatilgan boʻlishi shart. Shikoyat uchun boj olinmaydi; xarajatlarni yutqazgan tomon toʻlaydi. Bitta hujjatning oʻzida ham jarima, ham maʼmuriy sud koʻradigan qaror boʻlsa, ikkalasini ham shu maʼmuriy sud koʻradi: qogʻozni darhol yuristga koʻrsating.
    .of = 0aaf629085fd71fd

provision-tr-turkic_citizens_still_need_it = 2025-yil oktabrdagi Ozarbayjon, Qozogʻiston, Qirgʻiziston, Turkmaniston va Oʻzbekiston fuqarolari Turkiyada ruxsatnomasiz ishlashi mumkin degan xabarlar notoʻgʻri: ruxsatnoma hali ham kerak. Farmon Turkiyada yashash uchun ruxsatnoma bilan yashayotgan turkiy kelib chiqishli odamlar haqida; kim shunday hisoblanishini Prezident hal qiladi, hukmron partiyaning aytishicha, bu davlatlarning fuqarolari emas, bunday odamlarga ham ruxsat kerak.
    .of = 51fa2234c2d288ce

provision-tr-other_employer_other_permit = Ruxsatnomangiz shu ish beruvchi, shu ish joyi va shu ish uchun. Boshqa ish beruvchi uchun avval yangi ruxsatnoma soʻraladi; oʻsha ish beruvchining oʻsha sohadagi filialida yoki undagi boshqa lavozimda ishlash haqida vazirlikdan soʻrang.
    .of = 053733f44782f754

provision-tr-come_within_six_months = Ruxsatnoma chet eldan berilgan ariza boʻyicha berilgan boʻlsa, u amal qila boshlagan kundan olti oy ichida Turkiyaga keling: aks holda u bekor qilinadi.
    .of = 12c4d9be5d3467e9

provision-tr-what_ends_the_permit = Vazirlik quyidagi hollarda ruxsatnomani bekor qiladi: egasi chet elda uzluksiz olti oydan ortiq (mustaqil yoki muddatsiz ruxsatnomada bir yildan ortiq) boʻlsa, kasallik yoki davlat oldidagi majburiyat sabab boʻlgan holdan tashqari; pasportining muddati oʻtib ketsa; qonun ruxsat berganidan boshqacha ishlasa; ishi tugagan boʻlsa. Soxta hujjatlar bilan olingan ruxsatnoma ham bekor qilinadi.
    .of = 07c0eef400a09294

provision-tr-stay_ends_with_the_job = Ishingiz tugadi: shunda vazirlik, kartada qaysi kun yozilgan boʻlishidan qatʼi nazar, ishlash uchun ruxsatnomani bekor qiladi va unga asoslangan mamlakatda boʻlish huquqi ham u bilan birga tugaydi. Bundan keyingi kunlarga umid qilmang: majburan chiqarish haqida qaror chiqishi mumkin. Darhol bepul yuridik yordamga murojaat qiling va u yerda boshqa ish beruvchining arizasi yoki boshqa asosda yashash uchun ruxsatnoma hali mumkinmi, deb soʻrang.
    .of = eee3d3ab210166bb

provision-tr-work_while_extension_is_decided = Uzaytirish oʻz vaqtida soʻralgan boʻlsa, qaror qilinguncha oʻsha ish joyida oʻsha ishni davom ettirishingiz mumkin, koʻpi bilan shu kungacha. Birinchi ariza bunday huquq bermaydi.
    .of = cb17958f41807f10

provision-tr-permit_over_stay_over = Ishlash uchun ruxsatnoma tugasa yoki bekor qilinsa, unga asoslangan mamlakatda boʻlish huquqi ham tugaydi: shu kungacha boshqa asosda yashash uchun ruxsatnoma soʻrang yoki chiqib keting. Oʻn kundan koʻp ortiq qolgan odam chiqarib yuborilishi mumkin. Faqat uzaytirish tugashidan oldin soʻralgan boʻlsa, qarorni kutishingiz mumkin, toʻqson kundan uzoq emas.
    .of = 30b8fea9f46f476e

provision-tr-permit_over_stay_over-note = Oʻn kun qaysi kundan oʻtishi matnda aytilmagan, ular qonuniy boʻlish ekani ham aytilmagan. Ular ishlash huquqini bermaydi. Ruxsatnoma bekor qilingan boʻlsa, bu kunlarga ishonmang: unda majburan chiqarish haqida qaror darhol chiqishi mumkin.
    .of = a1ca275ae783f5fc

provision-tr-closed_professions = Ayrim kasblar faqat fuqarolar uchun va ularga ruxsatnoma berilmaydi: advokat, notarius, dorishunos, tish shifokori, veterinar, xususiy qoʻriqchi, moliyaviy maslahatchi, bojxona agenti, gid, qirgʻoq suvlaridagi kema xodimi va gʻavvos va boshqalar.
    .of = ca8f93759a94d2b7

provision-tr-doctors_and_nurses = Shifokor va hamshiralar bu yerda ishlashi mumkin: xususiy klinika avval Sogʻliqni saqlash vazirligining dastlabki roziligini oladi, chet el diplomi esa teng deb tan olinishi shart.
    .of = 3d2f24aceab36f16

provision-tr-teachers = Kasbiy malaka talab qiladigan oʻqituvchilik uchun ruxsatnomadan oldin, uzaytirish uchun ham, dastlabki rozilik kerak: Milliy taʼlim vazirligining, universitetda Oliy taʼlim kengashining roziligi.
    .of = 9c775f30e2b37d34

provision-tr-care_in_a_home_only = Xususiy uyda ruxsatnoma faqat bola, keksa, nogiron yoki bemorga qarash uchun beriladi, faqat tozalash uchun emas. Oʻzi ariza bera olmaydigan odam uchun birinchi darajali qarindoshi ish beruvchi boʻlishi mumkin.
    .of = d3657576173252e6

provision-tr-herdsmen = Choʻpon uchun xoʻjalikka har bir chet ellik hisobiga hayvonlar reyestrida qayd etilgan 200 qoʻy yoki echki, 100 boʻrdoqi mol, 50 sogʻin sigir yoki 75 aralash qoramol kerak; koʻpi bilan uchta chet ellik.
    .of = eb53dfa622093649

provision-tr-students_at_work = Oʻqish uchun yashash ruxsatnomasi ishlashga ruxsat emas. Birinchi bosqich talabasi ruxsatnomani birinchi yildan keyin, faqat toʻliq boʻlmagan vaqtga soʻrashi mumkin; yuqori bosqich talabasi darhol.
    .of = a168cbe554f348a9

provision-tr-students_at_work-note = Ishlash uchun ruxsatnoma talabaning yashash uchun ruxsatnomasini tugatmaydi. Bu yerda oliy oʻqishni tugatib, bir yil ichida ariza bergan odamning arizasi alohida qoidalar boʻyicha koʻriladi.
    .of = 70478d22066d5a00

provision-tr-employer_reports_start = Ish boshlaganingiz haqida vazirlikka ish beruvchi xabar beradi. Muddatsiz ruxsatnomada buni oʻzingiz xabar qilasiz.
    .of = 0a87387afec4e8aa

provision-tr-report_your_own_start = Mustaqil ruxsatnoma bilan ish boshlaganingiz, keyin esa uning tugagani haqida vazirlikka oʻzingiz, har safar oʻn besh kun ichida, xabar berasiz.
    .of = e753677ff1dd1bd2

provision-tr-family_of_citizens_no_test = Turkiya fuqarosi bilan kamida uch yil nikohda yashagan boʻlsangiz, bitta chet ellikka besh fuqaro, ish beruvchining kapitali va savdosi hamda yuqoriroq ish haqi talab qilinmaydi. Nikoh qisqaroq boʻlsa, talab qilinadi. Bir maslahat firmasining aytishicha, ota-onangiz yoki farzandingiz fuqaro boʻlsa yoki sizda insonparvarlik yashash ruxsatnomasi boʻlsa ham, besh fuqaro talabi yoʻqoladi: vazirlikdan soʻrang.
    .of = 48bec4faaa3123c0

provision-tr-long_term_resident_no_test = Sizda uzoq muddatli yashash ruxsatnomasi bor: vazirlikning 2026-yilgi sahifasiga koʻra, bitta chet ellikka besh fuqaro, ish beruvchining kapitali va savdosi hamda yuqoriroq ish haqi talab qilinmaydi. Bunga suyanishdan oldin oʻsha yerdan soʻrang.
    .of = 2546cf9d26c4e474

provision-tr-three_after_a_year_here = Turkiya ichida berilgan arizada oxirgi uch yilning kamida birida bu yerda ishlash uchun ruxsatnoma, yashash uchun ruxsatnoma yoki xalqaro himoya bilan qonuniy yashagan uchtagacha chet ellik uchun besh fuqaro, ish beruvchining kapitali va savdosi talab qilinmaydi. Unda bu ish joyida ruxsatnomasi bor chet elliklar Turkiya fuqarolaridan koʻp boʻlishi mumkin emas. Siz shunga kirasizmi, vazirlikdan soʻrang.
    .of = 280c8cf05e460b14

provision-tr-address_within_twenty_days = Ish vizasi bilan kelgan boʻlsangiz, shu kungacha manzilingizni manzillar reyestriga yozdiring.
    .of = 47f1197cbcafb96b

provision-tr-address_within_twenty_days-where = Aholi ishlari boshqarmasi (Nüfus Müdürlüğü)
    .of = 02926b40d70f1940

provision-tr-address_within_twenty_days-note = Boshqa manba yigirma ish kunini hisoblaydi; ertaroq kunga amal qiling. Yangi manzil haqida ham yigirma ish kuni ichida xabar beriladi; 2026-yilda kechikish jarimasi 814 lira.
    .of = d6139729bef8dcd7

provision-tr-residence_permit_refused = Yashash uchun ruxsatnoma rad etilgan, uzaytirilmagan yoki bekor qilingan boʻlsa, maʼlum qilingandan keyin oltmish kun ichida maʼmuriy sudga murojaat qilishingiz mumkin; shu bilan birga qarorni toʻxtatib turishni soʻrang, chunki daʼvoning oʻzi mamlakatda boʻlishni qonuniy qilmaydi. Uzaytirish rad etilgan va oʻn kun ichida ketmagan odam chiqarib yuborilishi mumkin. Bu kunlar faqat uzaytirish uchun: birinchi ruxsatnoma rad etilganda qonun bunday kunlarni aytmagan, ruxsatnoma bekor qilingan boʻlsa, majburan chiqarish haqida qaror darhol chiqishi mumkin. Kechiktirmasdan advokatlar palatasining bepul yuridik yordami yuristiga murojaat qiling.
    .of = eeba81851252f050

provision-tr-residence_permit_refused-where = Maʼmuriy sud
    .of = 9d633a11f2912b50

provision-tr-contest_detention = Majburan chiqarish uchun ushlab turilibsizmi? Siz, vakilingiz yoki advokat istalgan kuni va biror narsa oʻzgarganda yana majburan chiqarish markazi joyidagi jinoiy ishlar boʻyicha sudyadan sizni ozod qilishni soʻrashi mumkin; u besh kun ichida qaror qiladi. Bu orada ushlab turish toʻxtamaydi. Hokim har oy u hali kerakmi, koʻrib chiqishi shart; uning oʻrniga sizga manzilda yashash va qayd etilib turish buyurilishi mumkin.
    .of = 582a5fcf5c6bbbac

provision-tr-contest_detention-where = Majburan chiqarish markazi joyidagi jinoiy ishlar boʻyicha sudya (sulh ceza hâkimliği)
    .of = 16d1ec366cc24438

provision-tr-objection_to_refusal = Vazirlik ruxsatnomani rad etsa, uzaytirmasa yoki bekor qilsa, siz yoki ish beruvchi maʼlum qilingandan keyin oʻttiz kun ichida onlayn tizim orqali eʼtiroz bildirishingiz mumkin; u ham rad etilsa, maʼmuriy sud bor. Rad etish, yetishmagan narsa topilgach, qayta ariza berishga toʻsiq boʻlmaydi.
    .of = 2c7a879c2f093e65

provision-tr-objection_to_refusal-note = Qaror ish beruvchiga yuboriladi, sizga esa faqat mustaqil yoki muddatsiz ruxsatnomada: ish beruvchidan darhol soʻrang va oʻttiz kunni ish beruvchiga maʼlum qilingan kundan hisoblang.
    .of = 71eb791c7a5ebfa8

provision-tr-independent_permit_fee = Mustaqil yoki muddatsiz ruxsatnoma uchun yigʻim 2026-yilda shu summa, ruxsatnoma blanki uchun toʻlov bunga qoʻshiladi.
    .of = 3af9c11fa10b4c5a

provision-tr-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Ishlash uchun yoki boshqa sabab bilan kelgan boʻlsangiz ham, xalqaro himoya soʻrashingiz mumkin. Qonunda qatʼiy muddat belgilanmagan, lekin kutmang: har qanday davlat organiga borishdan oldin bepul yuridik yordamga yoki BMTning Qochqinlar ishlari boʻyicha agentligiga murojaat qiling.
    .of = c18f35a553f5315e

provision-tr-no_penalty_for_asking = Hokim idorasidan oʻz xohishi bilan, oqilona muddat ichida himoya soʻragan va nega noqonuniy kelgani yoki qolganini tushuntirgan odam buning uchun jazolanmaydi. Hech kimni faqat himoya soʻragani uchun ushlab turish mumkin emas.
    .of = e8b52c1ef7da20bd

provision-tr-no_penalty_for_asking-note = Himoya soʻrovchini faqat alohida sabablar bilan, masalan uning kimligi shubhali boʻlsa yoki jamoat tartibiga xavf boʻlsa, va koʻpi bilan oʻttiz kun ushlab turish mumkin; shikoyatni jinoiy ishlar boʻyicha sudya besh kun ichida hal qiladi.
    .of = c8955252a8e9e834

provision-tr-applicant_keeps_in_touch = Himoya soʻrovchi sifatida sizga aytilgan joyda yashang, aytilganidek qayd etilib turing va suhbatga keling. Uzrli sababsiz oʻsha joydan ruxsatsiz ketgan yoki u yerga bormagan yoxud ketma-ket uch marta qayd etilmagan yoki suhbatga kelmagan odam arizasini qaytarib olgan hisoblanadi.
    .of = 3490fc6f26dea6e2

provision-tr-applicant_insurance = Xalqaro himoyada yoki arizangiz koʻrilayotgan paytda, boshqa sugʻurtangiz boʻlmasa va toʻlay olmasangiz, ariza roʻyxatga olingandan boshlab bir yil umumiy tibbiy sugʻurtada boʻlasiz. Alohida ehtiyoji bor odamlar uchun bir yillik chegara amal qilmaydi. Rad etilgandan keyin sugʻurta tugaydi.
    .of = 37e98e6b0916727a

provision-tr-asylum_objection = Himoya rad etilgan, tugatilgan yoki bekor qilinganmi? Maʼlum qilingandan keyin oʻn kun ichida Xalqaro himoyani baholash komissiyasiga eʼtiroz bildirishingiz mumkin. Ariza koʻrib chiqishga qabul qilinmaydigan deb topilgan yoki tezlashtirilgan tartibda koʻrilgan boʻlsa, bunday eʼtiroz yoʻq, faqat sud bor. Eʼtiroz va sud tugamaguncha qolishingiz mumkin.
    .of = d82b9cfd83f1b2da

provision-tr-asylum_objection-where = Xalqaro himoyani baholash komissiyasi, viloyat migratsiya boshqarmasi orqali
    .of = e80d3c65783884d6

provision-tr-asylum_court = Himoya rad etilgani yoki tugatilgani ustidan maʼmuriy sudga murojaat qilishingiz mumkin. Ariza koʻrib chiqishga qabul qilinmaydigan deb topilgan yoki tezlashtirilgan tartibda koʻrilgan boʻlsa, shu kungacha; boshqa har qanday qaror, shu jumladan komissiya qarori ustidan maʼlum qilingandan keyin oʻttiz kun ichida. Toʻlay olmaydigan odamga advokatlar palatasi advokat beradi.
    .of = c6942cb70f4e59e5

provision-tr-asylum_court-where = Maʼmuriy sud; advokatlar palatasining bepul yuridik yordami
    .of = df37d9a6e2d22d42

provision-tr-asylum_court-note = Jamoat tartibiga xavf yoki terrorchi tashkilotga aloqador deb hisoblangan odamga nisbatan istalgan bosqichda majburan chiqarish haqida qaror chiqishi mumkin: uning oʻz yetti kunlik muddati bor.
    .of = 995f356ee8d1bacf

provision-tr-protected_employer_applies = Ruxsatnomangiz uchun arizani ish beruvchingiz elektron hukumat orqali beradi.
    .of = e28022ef6d216953

provision-tr-protected_exemption_by_notice = Ichki ishlar vazirligi vaqtincha himoyada yoki insonparvarlik yashash ruxsatnomasi bilan Mehnat vazirligiga nomini bergan odamga koʻrsatilgan chegaralarda va muddatda ishlash uchun ruxsatnoma emas, ozod qilish shakli (çalışma izni muafiyeti bilgi formu) kerak. Shaklni ish boshlashdan oldin oling: busiz va ruxsatnomasiz ish noqonuniy hisoblanadi. Nomingiz berilganmi, viloyat mehnat boshqarmasidan yoki bepul yuridik yordamdan soʻrang.
    .of = 8884543c9bb60797

provision-tr-protected_province_only = Faqat yashash uchun roʻyxatdan oʻtgan viloyatingizda ishlashingiz mumkin.
    .of = d5892541fa860947

provision-tr-protected_minimum_wage = Sizga kamida eng kam ish haqi toʻlanishi shart.
    .of = 6db32cb01c10ade9

provision-tr-protected_farm_exemption_asked = Mavsumiy dala ishi va chorvachilik uchun ish boshlashdan oldin viloyatingiz hokimi idorasidan ruxsatnomadan ozod qilishni soʻraysiz.
    .of = 84472fb7e230cbfa

provision-tr-protected_farm_exemption_asked-where = Yashash viloyati hokimining idorasi
    .of = 6ecb3aa42e9c682a

provision-tr-protected_farm_exemption = Mavsumiy dala ishi va chorvachilik uchun ishlash uchun ruxsatnoma kerak emas, lekin hokim beradigan ozod qilish kerak.
    .of = 01215053110df8ff

provision-tr-protected_apply_from = Vaqtincha himoyada ruxsatnomani roʻyxatga olinganingizdan yarim yil oʻtganda soʻrash mumkin.
    .of = ab9f5b042c325b1d

provision-tr-protected_apply_from-note = 6735-son qonun yarim yilni vaqtincha himoya guvohnomasi berilgan kundan hisoblaydi: oʻsha kun keyinroq boʻlsa, undan hisoblang. Ruxsatnoma uchun Ichki ishlar vazirligining roziligi ham kerak.
    .of = 200e0deed5ecd1df

provision-tr-recognised_refugee_works = Tan olingan qochqin yoki qoʻshimcha himoyadagi shaxs sifatida maqom berilgan kundan ishlashingiz mumkin: guvohnomangiz ruxsatnoma oʻrnini bosadi. Ayrim ish turlari yoki joylar bir muddat yopilishi mumkin.
    .of = 6d5dc12a7ec28c48

provision-tr-recognised_refugee_works-note = Bunday cheklovlar Turkiyada uch yil yashagan, fuqaro bilan nikohda boʻlgan yoki farzandi fuqaro boʻlgan odamga tegishli emas.
    .of = ba33e1d57bd522da

provision-tr-applicant_farm_exemption = Himoya soʻrovchi yoki shartli qochqin sifatida mavsumiy dala ishi va chorvachilik uchun sizga ishlash uchun ruxsatnoma emas, ozod qilish shakli kerak: uni ish boshlashdan oldin viloyat mehnat boshqarmasidan (İŞKUR) soʻrang.
    .of = dc82a4fb444aa32e

provision-tr-applicant_minimum_wage = Himoya soʻrovchi yoki shartli qochqin sifatida sizga kamida eng kam ish haqi toʻlanishi shart.
    .of = a2bf4325be9551ae

provision-tr-applicant_apply_from = Himoya soʻrovchi yoki shartli qochqin sifatida ruxsatnomani himoya soʻraganingizdan yarim yil oʻtganda soʻrashingiz mumkin.
    .of = cf529c15de567a3e

provision-tr-applicant_apply_from-note = Afgʻoniston va Erondan kelganlarning odatdagi maqomi shartli qochqin. Bitta viloyatda yashashingiz shart boʻlsa, boshqasida ishlash uchun ruxsatnoma berilishidan oldin Ichki ishlar vazirligidan soʻraladi; bu ruxsatnoma yashash uchun ruxsatnoma oʻrnini bosmaydi.
    .of = fbd15b8cc53460b0

provision-tr-protected_share = Vaqtincha himoyadagi odamlar turk xodimlarning koʻpi bilan oʻndan biri boʻlishi mumkin; kichik korxona bittasini olishi mumkin.
    .of = ab053267cb2f7634

provision-tr-protected_share_waived = Toʻrt hafta ichida turk xodim topilmadi: bu ish beruvchi uchun ulush qoʻllanmasligi mumkin.
    .of = 6a64c0eab61e40af

provision-tr-visa_free_neighbours = Qozogʻiston, Qirgʻiziston va Oʻzbekiston fuqarolari vizasiz mehmonga kiradi, ishlash uchun emas.
    .of = 070b0dbea0d335e2

provision-tr-visa_free_neighbours-note = Ishlash uchun ruxsatnoma va viza konsullikda birga soʻraladi.
    .of = a46f75eaae434079

provision-tr-afghan_visa = Afgʻoniston fuqarolariga viza kerak.
    .of = f39d6f0faf8a9f5f

provision-tr-tajik_visa_free = Tojikiston fuqarolari vizasiz kirar edi.
    .of = 6181449b67415e10

provision-tr-tajik_visa = Tojikiston fuqarolariga viza kerak.
    .of = 86328b195beb8d21

provision-tr-turkmen_visa = Turkmaniston fuqarolariga viza kerak.
    .of = c364aaf79b33e8fa

provision-tr-azerbaijani_visa_free = Ozarbayjon fuqarolari tashrif uchun vizasiz, yangi shaxsiy guvohnoma bilan ham kiradi, ishlash uchun emas. Pasport yana olti oy amal qilishi shart.
    .of = b2e07bf2648a6ed6

provision-tr-azerbaijani_visa_free-note = Ishlash uchun ruxsatnoma va viza konsullikda birga soʻraladi.
    .of = a46f75eaae434079

provision-tr-passport_sixty_days = Pasportingiz viza, vizasiz kunlar yoki yashash uchun ruxsatnoma tugagandan keyin yana kamida oltmish kun amal qilishi shart: kamroq qolgan odam chegaradan qaytariladi.
    .of = 9febf608f1e8022b

provision-tr-passport_sixty_days-unless-1 = Kirish shartlarini kimningdir himoya soʻrashiga toʻsqinlik qiladigan qilib qoʻllash mumkin emas.
    .of = be27d52d66e6fb24

provision-tr-visa_free_stay = Vizasiz har qanday 180 kun ichida 90 kun mamlakatda boʻlishingiz mumkin. Bunday boʻlish ishlash huquqini bermaydi.
    .of = 94298d8ca783d0a1

provision-tr-visa_free_stay-note = Toʻqson kunni tugatgan odam oʻn kun ichida yashash uchun ruxsatnomaga ariza berish sharti bilan (V-84 kodi) kiritilishi mumkin; ariza bermagan yoki rad etilgan odamga kirish bir muddat yopiladi.
    .of = 1a5032389fffb8e3

provision-tr-residence_permit_prolonged = Yashash uchun ruxsatnomani uzaytirishni u tugashidan oltmish kun oldindan boshlab, har holda u tugashidan oldin hokim idorasidan (migratsiya boshqarmasidan) soʻrang. Sizga bepul hujjat beriladi va u bilan qaror qilinguncha, ruxsatnoma shu orada tugagan boʻlsa ham, qolishingiz mumkin.
    .of = 92e63e8765791399

provision-tr-residence_permit_prolonged-where = e-ikamet.goc.gov.tr, keyin viloyat migratsiya boshqarmasi
    .of = d6eba7331ba27776

provision-tr-residence_permit_prolonged-note = Pasport soʻralayotgan ruxsatnomadan oltmish kun uzoqroq amal qilishi shart. 2026-yilda ruxsatnoma blanki 964 lira turadi; yigʻim fuqarolikka qarab har xil, Turkmaniston fuqarolari toʻlamaydi. Boshqacha kelishilmagan boʻlsa, u birinchi oy uchun 3359,90 lira va har bir keyingi oy uchun 2232,30 lira (bir yilga 27 915,20 lira).
    .of = e435fca456e328e0

provision-tr-residence_permit_first = Viza yoki vizasiz kunlar imkon bergandan uzoqroq qolish uchun ular tugashidan oldin yashash uchun ruxsatnomaga ariza bering. Shunda migratsiya boshqarmasi sizga hujjat beradi: u bilan qaror qilinguncha qolishingiz mumkin, lekin ishlash emas; yigʻimlar toʻlangach, u bilan har safar koʻpi bilan oʻn besh kunga chiqib kelishingiz mumkin. Faqat ishlash uchun ruxsatnoma soʻrash maqsadida u berilmaydi. Ayrim tumanlarda, avvalo Istanbulda, chet elliklar roʻyxatga olinmagan: uy ijaraga olishdan oldin soʻrang.
    .of = 80e795cf4d355da2

provision-tr-residence_permit_first-where = e-ikamet.goc.gov.tr, keyin viloyat migratsiya boshqarmasi
    .of = d6eba7331ba27776

provision-tr-visa_free_stay_by_private_sources = Vizasiz har qanday 180 kun ichida 90 kun mamlakatda boʻlishingiz mumkin. Bunday boʻlish ishlash huquqini bermaydi.
    .of = 94298d8ca783d0a1

provision-tr-visa_free_visit_russians = Rossiya fuqarosi vizasiz bitta safarda 60 kun mamlakatda boʻlishi mumkin.
    .of = dbdbaaf2608fdbc5

provision-tr-visa_free_visit_belarusians = Belarus fuqarosi vizasiz bitta safarda 30 kun va bir yilda koʻpi bilan 90 kun mamlakatda boʻlishi mumkin.
    .of = 8e9413539410e2b4

provision-tr-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-tr-no_ban_for_short_breach = Siz organlar qoidabuzarlikni aniqlashidan oldin oʻz xohishingiz bilan chegaraga keldingiz, chiqishda jarimani toʻladingiz va muddatdan uch oydan kam ortiq qoldingiz: kirish taqiqi qoʻyilmaydi.
    .of = 2dfb190a7353a271

provision-tr-no_ban_for_short_breach-note = Majburan chiqarish haqida qaror boʻlib, siz qarorda berilgan kunlar ichida jarimani toʻlab chiqib ketgan boʻlsangiz ham shunday. Ruxsatnomasiz ishlayotganda topilgan yoki faqat keyinroq toʻlaydigan odamga baribir taqiq qoʻyilishi mumkin.
    .of = bbf1d6820ffbd7fd

provision-tr-ban_from_three_months = Siz qoidabuzarlik aniqlanishidan oldin oʻz xohishingiz bilan chiqib ketdingiz va chiqishda jarimani toʻladingiz; qoidabuzarlik olti oydan qisqa boʻlgan.
    .of = 11f50d9386cd0b37

provision-tr-ban_from_six_months = Siz qoidabuzarlik aniqlanishidan oldin oʻz xohishingiz bilan chiqib ketdingiz va chiqishda jarimani toʻladingiz; qoidabuzarlik bir yildan qisqa boʻlgan.
    .of = 0c63689b992f12fe

provision-tr-ban_from_one_year = Siz qoidabuzarlik aniqlanishidan oldin oʻz xohishingiz bilan chiqib ketdingiz va chiqishda jarimani toʻladingiz; qoidabuzarlik ikki yildan qisqa boʻlgan.
    .of = ad129483b63fe7a6

provision-tr-ban_from_two_years = Siz qoidabuzarlik aniqlanishidan oldin oʻz xohishingiz bilan chiqib ketdingiz va chiqishda jarimani toʻladingiz; qoidabuzarlik uch yildan qisqa boʻlgan.
    .of = 4714d33f1ae59f74

provision-tr-ban_from_three_years = Siz qoidabuzarlik aniqlanishidan oldin oʻz xohishingiz bilan chiqib ketdingiz va chiqishda jarimani toʻladingiz; qoidabuzarlik uch yil yoki undan uzoq davom etgan.
    .of = dc9673107acce588

provision-tr-leaving_now = Organlar qoidabuzarlikni aniqlashidan oldin, hozir oʻz xohishingiz bilan chiqib ketsangiz va chiqishda jarimani toʻlasangiz, kirish qoidabuzarlik qancha davom etganiga qarab yopiladi: uch oydan kam boʻlsa umuman yopilmaydi, uch oydan boshlab bir oyga, olti oydan uch oyga, bir yildan bir yilga, ikki yildan ikki yilga, uch yildan besh yilga. Toʻlanmasa, bu besh yil boʻlishi mumkin. Qancha uzoq qolsangiz, taqiq shuncha uzun. Qaytishdan qoʻrqsangiz yoki sizni ushlab turishsa yoxud ishlashga majburlashsa, avval bepul yuridik yordamga murojaat qiling.
    .of = f2e9329172377cb5

provision-tr-leaving_now-note = Ruxsatnomasiz ishlayotgani aniqlangan odam uchun alohida taqiq bor.
    .of = f3a6fe2e310e6da1

provision-tr-ban_until_paid = Siz muddatdan ortiq qolgandan keyin jarimani toʻlamasdan chiqib ketdingiz: kirish shu muddatga (Ç-120 kodi) yoki toʻlamaguningizcha yopiq.
    .of = 5aa994f71013a5e8

provision-tr-paying_lifts_the_ban = Jarimani toʻlang: shunda toʻlamasdan chiqib ketganlik uchun taqiq olib tashlanadi. Muddatdan qancha ortiq qolinganiga qarab ikkinchi taqiq hali amalda boʻlishi mumkin: safardan oldin soʻrang. Kvitansiyani saqlang.
    .of = e196a24daa3def18

provision-tr-paying_lifts_the_ban-note = Toʻlamasdan chiqib ketganlar uchun bir manbada uch oy (muddatdan uch oydan kam ortiq qolganda), olti oy (uch oydan olti oygacha), bir yil (olti oydan bir yilgacha), ikki yil (bir yildan ikki yilgacha), besh yil (undan uzoq) aytilgan.
    .of = 43f0ce1f5307ba92

provision-tr-ban_after_removal = Siz majburan chiqarilgansiz, oʻz xohishingiz bilan ketmagansiz: ixtiyoriy ketish muddatlari sizga tegishli emas. Taqiqingiz qarorda yozilgan: uni oʻqing yoki yuristdan soʻrang. U koʻpi bilan besh yil; faqat jamoat tartibi yoki xavfsizligiga jiddiy xavf boʻlsa, yana oʻn yilgacha.
    .of = 70e8716341077427

provision-tr-ban_after_removal-note = Ruxsatnomasiz ishlaganlik uchun majburan chiqarilgandan keyin manbalarda bir yildan besh yilgacha taqiqlar aytilgan.
    .of = dd7e9955fe6515b5

provision-tr-ban_for_work_without_permit = Ruxsatnomasiz ishlayotganda topilib, chiqarib yuborilgan odamga kirish bir yilga rad etiladi (Ç-117 kodi), chiqishda jarima toʻlanmasa, besh yilga (Ç-119 kodi). Uni chiqib ketishdan oldin toʻlang va kvitansiyani saqlang.
    .of = 128884e8139eb1f1

provision-tr-ban_for_work_without_permit-note = Sahifalar keyingi yillarniki; kodlar bu yerda taqiqlar haqida javob beriladigan kundan koʻrsatilgan. Taqiq ustidan sudga murojaat qilish mumkin.
    .of = f416916fc8d6c86f

provision-tr-leave_by_the_governor = Vizangiz yoki yashash ruxsatnomangiz muddati tugagan va buni hali hech kim aniqlamagan: ketish uchun hokim idorasiga murojaat qilishingiz mumkin. U majburan chiqarish haqida qaror qiladi; jarimalarni toʻlagan boʻlsangiz va muddatdan ortiq qolish vazirlik ruxsat berganidan uzoq boʻlmasa (uning xabarnomasiga koʻra, uch oydan kam va sizga berilgan kunlar ichida ketasiz), u taqiq qoʻymasligi mumkin. Bundan koʻp ortiq qolgan boʻlsangiz, bunga ishonmang: qonunning eskiroq matni, koʻpi bilan bir yillik taqiq, hali ham keltiriladi. Avval yuqoridagi muddatlar boʻyicha toʻgʻridan-toʻgʻri chegaraga borish sizga kamroq taqiq beradimi, qarang va yuristdan soʻrang.
    .of = 8c7e02f8277e90a9

provision-tr-expulsion_for_overstay = Viza, vizasiz kunlar yoki yashash uchun ruxsatnoma muddatidan oʻn kundan koʻp ortiq qolgan odam, jarimani toʻlagan boʻlsa ham, chiqarib yuborilishi mumkin. Oʻz xohishingiz bilan chiqib keting yoki bepul yuridik yordamdan soʻrang.
    .of = d33f2d0e139a239f

provision-tr-expulsion_for_overstay-unless-1 = Odam savdosidan jabrlangan va yordam jarayonida boʻlgan odamni majburan chiqarish mumkin emas: tan olinganlik haqidagi hujjatni koʻrsating va bepul yuridik yordamga murojaat qiling.
    .of = 6331a6aae0cbcbb6

provision-tr-expulsion_for_work_without_permit = Ruxsatnomasiz ishlayotganda topilgan odam jarimadan tashqari chiqarib yuborilishi ham mumkin.
    .of = 04a80c28ff5ab011

provision-tr-expulsion_for_work_without_permit-unless-1 = Odam savdosidan jabrlangan va yordam jarayonida boʻlgan odamni majburan chiqarish mumkin emas: tan olinganlik haqidagi hujjatni koʻrsating va bepul yuridik yordamga murojaat qiling.
    .of = 6331a6aae0cbcbb6

provision-tr-expulsion_for_unlawful_crossing = Turkiyaga noqonuniy kirgan yoki undan noqonuniy chiqqan yoxud shunga uringan odamga jarima solinadi va u chiqarib yuborilishi mumkin, ketish uchun kunlar berilmaydi. Qaytishdan qoʻrqasizmi? Oʻz xohishi bilan, oqilona muddat ichida himoya soʻragan va sababini tushuntirgan odam buning uchun jazolanmaydi: har qanday idoraga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 9505d490ccb35992

provision-tr-expulsion_for_unlawful_crossing-note = Jarima summasi har yili oʻzgaradi va bu yerda keltirilmagan.
    .of = adcb5a11d6260e61

provision-tr-expulsion_after_refused_protection = Himoyani rad etgan oxirgi qarordan keyin, boshqa qoida qolishingizga imkon bermasa, majburan chiqarish haqida qaror chiqishi mumkin. Eʼtirozingiz yoki daʼvongiz koʻrilayotgan paytda qolishingiz mumkin: ularning muddatlarini oʻtkazib yubormang va bepul yuridik yordamga murojaat qiling.
    .of = fdb82a2257f68ec7

provision-tr-contest_removal = Majburan chiqarish haqidagi qaror ustidan, u sizga maʼlum qilingandan keyin yetti kun ichida, maʼmuriy sudga murojaat qilishingiz mumkin. Qoida boʻyicha sud qaror qilmaguncha sizni chiqarib yuborish mumkin emas. Qarorni darhol advokatlar palatasining yuridik yordamiga olib boring.
    .of = 76797a34bd798683

provision-tr-contest_removal-where = Hokimi qaror qilgan viloyatning maʼmuriy sudi
    .of = 55547e5c10a7af3c

provision-tr-contest_removal-note = Shu yetti kun ichida ham, oʻzingiz ketishga rozi boʻlmasangiz, sizni chiqarib yuborish mumkin emas: tushunmagan hech bir qogʻozga imzo qoʻymang. Sudga murojaat qilgan odam buni qaror qilgan idoraga ham aytadi. Sud ish hujjatlari toʻliq yigʻilgandan keyin oʻn besh kun ichida qaror qiladi va uning qarori yakuniy.
    .of = 62dbf713a7e8ca10

provision-tr-contest_entry_ban = Kirish taqiqi ustidan, u sizga maʼlum qilingandan keyin oltmish kun ichida, sudga murojaat qilishingiz mumkin. U sizga chegarada yoki hokim idorasida maʼlum qilinadi va xabarnomada qanday eʼtiroz bildirish aytilgan boʻlishi shart; u haqda faqat ogʻzaki eshitgan boʻlsangiz, kunlar qachondan oʻtishini yuristdan soʻrang.
    .of = e605102eb14419f5

provision-tr-contest_entry_ban-note = Migratsiya boshqarmasi taqiqni olib tashlashi yoki unga qaramay sizni muayyan vaqtga kiritishi ham mumkin: buni alohida soʻrang.
    .of = ba2fb34fb069a1c6

provision-tr-days_to_leave = Majburan chiqarish haqidagi qarorda sizga ketish uchun oʻn besh kundan oʻttiz kungacha berilishi mumkin: ularni va bepul chiqish hujjatini soʻrang. Oʻz vaqtida ketgan odamga taqiq qoʻyilmasligi mumkin; ketmagan odam ushlanadi. Qochib ketishi mumkin boʻlgan, soxta hujjatlardan foydalangan yoki chegaradan noqonuniy oʻtgan odamlarga bu kunlar berilmaydi. Jarimalar va yigʻimlar baribir toʻlanadi.
    .of = 5d333e468b8b0646

provision-tr-days_to_leave-note = Shu kunlar ichida ketmagan odam jarima ham toʻlaydi; uning summasi har yili oʻzgaradi va bu yerda keltirilmagan.
    .of = cb4523ae717486d2

provision-tr-detention_for_removal = Majburan chiqarish uchun sizni ushlab turishlari mumkin: hokim qirq sakkiz soat ichida qaror qiladi, keyin qirq sakkiz soat ichida sizni majburan chiqarish markaziga olib borishadi va u yerda koʻpi bilan olti oy, hamkorlik qilmasangiz, yana olti oy saqlashadi. Darhol advokatlar palatasidan advokat va, davlatingizdan qoʻrqmasangiz, konsulingizni soʻrang.
    .of = 595dc9317b1c85d5

provision-tr-detention_for_removal-note = Qochib ketishi mumkin boʻlgan, kirish yoki chiqish qoidalarini buzgan, soxta hujjatlardan foydalangan, ketish uchun berilgan kunlarni uzrsiz oʻtkazib yuborgan yoki jamoat tartibiga xavf soladigan odamlar ushlab turiladi. Ulardan ushlab turilmagan odamga boshqa majburiyatlar, masalan manzilda yashash, qayd etilib turish, garov puli yoki elektron bilaguzuk, koʻpi bilan yigirma toʻrt oyga belgilanishi shart; ularga rioya qilmagan odam ushlab turilishi va unga jarima solinishi mumkin.
    .of = ff2645b100b8fcb7

provision-tr-whom_not_to_remove = Qonun quyidagilarni majburan chiqarishni taqiqlaydi: oʻsha mamlakatda oʻlim, qiynoq yoki gʻayriinsoniy munosabat xavfi ostida boʻlgan odamni; kasalligi, keksaligi yoki homiladorligi sabab xavfsiz yoʻl yura olmaydigan odamni; oʻsha mamlakatda yoʻq davolanishni olayotgan xavfli kasal odamni; yordam jarayonidagi odam savdosidan jabrlanganni; zoʻravonlikdan jabrlanganni, davolanishi tugaguncha. Har bir holat alohida koʻriladi: buni ayting, yozib qoʻyishni soʻrang va dalillarni yuristga olib boring.
    .of = 49433ea2ad20fabb

provision-tr-who_pays_the_removal = Majburan chiqarishda yoʻl xarajati oʻzingizdagi puldan toʻlanadi; u yetmasa, migratsiya organi toʻlaydi va sizga birinchi zarur narsalar uchun pul qoldiradi, pulingiz boʻlmasa, hammasini u toʻlaydi. Bu qaytarib toʻlanmaguncha kirish rad etilishi mumkin. Sizni ruxsatnomasiz ishlatgan odam bu xarajatlarni oʻz zimmasiga olishi shart.
    .of = e2183872b27330af

provision-tr-humanitarian_permit = Insonparvarlik yashash ruxsatnomasi odatdagi shartlarsiz quyidagi odamga berilishi mumkin: majburan chiqarish haqidagi qaror ustidan yoki himoya haqidagi arizasi koʻrib chiqishga qabul qilinmaydigan yoki qaytarib olingan deb topilgani ustidan sudga murojaat qilgan odamga, chiqarib yuborish mumkin boʻlmagan odamga yoki chiqib keta olmaydigan odamga; bolaning manfaati uchun ham. Uni yurist orqali soʻrang va berilgan kundan yigirma ish kuni ichida manzilingizni roʻyxatdan oʻtkazing.
    .of = 3f4b1a90b555e59b

provision-tr-labour_act_covers_you = Mehnat qonuni sizni turk xodimlarni himoya qilgani kabi himoya qiladi.
    .of = d444302d9d080ff4

provision-tr-labour_act_covers_you-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-labour_act_covers_you-note = Ellik yoki undan kam xodimi bor fermalar va oʻrmon xoʻjaligi ham unga kirmaydi.
    .of = 5eb54acd5bbaa450

provision-tr-private_home = Xususiy uydagi uy ishi Mehnat qonuniga kirmaydi: uning sinov muddati, foizlari va ishga qaytarish qoidalari sizga tegishli emas. Shartnomalar haqidagi umumiy qonun boʻyicha ish haqi baribir sizniki: advokatlar palatasining yuridik yordamidan soʻrang.
    .of = afdb31b27fb6a9f1

provision-tr-probation = Sinov muddati ish boshlangan kundan hisoblab shundan uzoq davom etishi mumkin emas.
    .of = 38ecf5416ed391ec

provision-tr-probation-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-paid_every_month = Ish haqingiz oyiga kamida bir marta toʻlanishi shart.
    .of = c7fecbefaf71cd88

provision-tr-paid_every_month-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-late_pay_interest = Kechikkan ish haqi uchun ish beruvchi banklar omonatga toʻlaydigan eng yuqori stavka boʻyicha foiz toʻlashi kerak. Stavka bizda yoʻq: uni hisoblashni bepul yuridik yordamdan soʻrang.
    .of = a783ea83b582ef32

provision-tr-late_pay_interest-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-refuse_to_work = Ish haqi yigirma kundan koʻp kechiksa, u toʻlanmaguncha ishlashdan bosh tortishingiz mumkin. Shunday qilishdan oldin bepul yuridik yordamdan soʻrang.
    .of = 85a9ef0cbdea8b90

provision-tr-refuse_to_work-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-refuse_to_work-note = Shunday bosh tortganingiz uchun shartnomani bekor qilish, ishingizga yangi odam olish va ishingizni boshqalarga bajartirish mumkin emas.
    .of = 6eeef36349e45cb5

provision-tr-lowest_wage = Toʻliq oy uchun hech kimga, soliqlargacha, bundan kam toʻlanishi mumkin emas.
    .of = 0ffba79c34b0a5f2

provision-tr-lowest_wage_in_hand = Toʻliq oy uchun qoʻlingizga kamida shu summani olishingiz shart.
    .of = d7e3266efd32e286

provision-tr-wage_claim = Ish haqi, ish vaqtidan tashqari ish haqi va boshqa toʻlovlarni besh yil davomida talab qilish mumkin; har bir summaning u toʻlanishi kerak boʻlgan kundan boshlanadigan oʻz muddati bor.
    .of = 62e7c9cdfff2f075

provision-tr-end_of_work_claim = Foydalanilmagan taʼtil puli, ishdan boʻshash nafaqasi va ogohlantirish oʻrniga toʻlovni shartnoma tugaganidan besh yil davomida talab qilish mumkin.
    .of = 761e17dd56cb8f4e

provision-tr-end_of_work_claim-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-mediation_first = Mehnat sudidan oldin mediatorga murojaat qilishingiz shart.
    .of = 7a4eadec763c2b00

provision-tr-mediation_first-note = Mediatorning uch haftasi bor, u yana bir hafta qoʻshishi mumkin; shu vaqtda muddatlar oʻtmaydi. Birinchi uchrashuvga keling: kelmagan odam yutsa ham, xarajatlarning bir qismini toʻlaydi. Ishdagi baxtsiz hodisadan keyin zararni undirish uchun mediator talab qilinmaydi.
    .of = 3a7f01cb581c0cde

provision-tr-reinstatement_claim = Ishga qaytmoqchi boʻlsangiz, ishdan boʻshatish sizga maʼlum qilingan kundan bir oy ichida mediatorga murojaat qiling. Kelishuvga erishilmasa, mediatorning yakuniy bayonnomasidan keyin ikki hafta ichida sudga daʼvo bering.
    .of = ea183204d78d4a98

provision-tr-reinstatement_claim-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-reinstatement_claim-note = Bu oʻttiz yoki undan koʻp xodimi bor korxonada yarim yil ishlagan, muddatsiz shartnomadagi xodimlar uchun. Oʻtkazib yuborilgan oyni tiklab boʻlmaydi; ish tugagani uchun pulni baribir besh yil davomida talab qilish mumkin.
    .of = 9ae1f66dabcccc69

provision-tr-complain_to_directorate = Hududiy mehnat boshqarmasiga shikoyat qiling. Inspektorlar sizga qarz summalari yozilgan hujjat beradi.
    .of = a3de9a417350365f

provision-tr-complain_to_directorate-where = Hududiy mehnat boshqarmasi
    .of = eee79b2152ef7feb

provision-tr-complain_to_directorate-unless-1 = Xususiy uydagi ish Mehnat qonuniga kirmaydi.
    .of = c66e5d027624c0ad

provision-tr-complain_without_permit = Toʻlanmagan ish haqi haqida ruxsatnomasiz ham shikoyat qilishingiz mumkin. Avval advokatlar palatasining yuridik yordamiga boring: ruxsatnomasiz ishlashning oʻzi uchun jarima solinadi.
    .of = cb27fc57fabe534e

provision-tr-complain_without_permit-where = Advokatlar palatasining yuridik yordam byurosi
    .of = e64f5c53518c0b00

provision-tr-pay_for_work_without_permit = Yangiroq qarashga koʻra, ruxsatnomasiz bajarilgan ish uchun haqni talab qilish mumkin; eskirogʻida bunday shartnoma haqiqiy emas deyilgan. Yuristdan soʻrang.
    .of = 7e8dcaaf9dbbdd96

provision-tr-trafficking_line = 157 ga qoʻngʻiroq qiling: bu odam savdosidan jabrlanganlar uchun liniya.
    .of = 33b0285c55f24ad2

provision-tr-trafficking_line-where = Telefon 157
    .of = 4f2f93a32f913384

provision-tr-trafficking_line-note = Liniya endi mamlakatda boʻlish haqida ham qaror qiladigan migratsiya organiga tegishli, shoshilinch qoʻngʻiroq esa turgan joyingiz bilan birga politsiyaga uzatiladi. Bundan qoʻrqsangiz, avval bepul yuridik yordamga murojaat qiling.
    .of = d8e29518ffbfbec3

provision-tr-permit_to_recover = Odam savdosidan jabrlangan yoki jabrlangani kuchli gumon qilingan odamga, oʻziga kelishi va organlarga yordam berish-bermaslikni hal qilishi uchun, oʻttiz kunlik yashash uchun ruxsatnoma bepul va odatdagi shartlarsiz beriladi. U har safar koʻpi bilan olti oyga, jami uch yilgacha uzaytirilishi mumkin. Uni yolgʻiz emas, bepul yuridik yordam bilan birga soʻrang.
    .of = 4aa81b4d8fbfb491

provision-tr-permit_to_recover-note = Buni qilganlar bilan oʻz xohishingiz bilan yana aloqa oʻrnatganingiz aniqlansa, u bekor qilinadi. Jabrlanganlarga yordam jarayonidagi odamni majburan chiqarish mumkin emas.
    .of = d4c7d986b399d38b

provision-tr-permit_4817 = Chet ellikka chet elliklarning ishlash ruxsatnomalari haqidagi qonun boʻyicha ishlash uchun ruxsatnoma kerak edi.
    .of = eee1e74bddb2368b

provision-tr-permit_4817-unless-2 = 2016-yil 26-apreldan oldingi tan olingan qochqinlar uchun qoida bizda yoʻq.
    .of = 4f5059b63b69d4d8

provision-tr-permit_6735 = Kimgadir ishlasangiz ham, oʻzingiz uchun ishlasangiz ham, sizga ishlash uchun ruxsatnoma kerak. Mehnat vazirligi qaror qiladi.
    .of = 1fa39d270e55f9a1

provision-tr-permit_6735-note = Tugʻilishdan fuqaro boʻlgan va Moviy kartasi bor odam chet ellik hisoblanmaydi. Boshqa istisnolar ham bor: vazirlikdan soʻrang.
    .of = 9041e56ba075cd47

provision-tr-under_fifteen = Oʻn besh yoshga toʻlmagan hech kimni, ruxsatnoma bilan ham, usiz ham, ishga olish mumkin emas; oʻn toʻrt yoshda faqat bolani maktabdan qoldirmaydigan yengil ishga ruxsat bor. Ish beruvchidan emas, bepul yuridik yordamdan yoki bolalarni himoya qilish organidan soʻrang.
    .of = e03115afe0e9c84e

provision-tr-permit_before_work = Ruxsatnoma berilmaguncha ish boshlamang.
    .of = 69b0581cead9a095

provision-tr-employer_needs_permit = Ish beruvchi faqat sizda shu ish uchun ruxsatnoma boʻlganda sizni ishlatishi mumkin.
    .of = 7075910411390eab

provision-tr-apply_from_abroad = Chet eldan oʻzingiz yashayotgan yoki qonuniy turgan mamlakatdagi Turkiya konsulligiga shaxsan ariza berasiz va 16 raqamli murojaat raqamini olasiz; shu raqam bilan ish beruvchi oʻn ish kuni ichida arizani internet orqali topshiradi.
    .of = 2be3c45e1ce004f6

provision-tr-apply_from_abroad-where = Turkiya konsulligi; Mehnat va ijtimoiy xavfsizlik vazirligi qaror qiladi
    .of = 974fddb19016d47b

provision-tr-apply_from_inside = Yashash uchun ruxsatnomangiz yetarlicha uzoq boʻlgani uchun mamlakat ichidan ariza berishingiz mumkin.
    .of = 09a28f06c80c5846

provision-tr-decision_term = Toʻliq ariza haqida vazirlik shu muddatda qaror qiladi. Hujjat yetishmasa, ular uchun koʻpi bilan oʻttiz kun beradi, kelmasa, rad etadi; ular yuklangach, vazirlikning muddati yangidan boshlanadi.
    .of = 1befee649a9f2519

provision-tr-permit_term_by_turn = Birinchi ruxsatnoma eng qisqasi; oʻsha ish beruvchida har bir keyingisi uzunroq boʻlishi mumkin.
    .of = 61e8bca2c8601791

provision-tr-permit_term_by_turn-note = U pasportingiz tugashidan oltmish kun oldin tugaydi, agar bu ertaroq boʻlsa.
    .of = ae527d1e9d79ae41

provision-tr-indefinite_permit = Yetarlicha uzoq qonuniy ishlagandan keyin yoki uzoq muddatli yashash ruxsatnomasi bilan muddatsiz ruxsatnoma soʻrashingiz mumkin; uni berish shart emas, kartasi har besh yilda yangilanadi.
    .of = 8547d248a7b2552a

provision-tr-independent_permit = Oʻzi uchun ishlashga mustaqil ruxsatnoma bor; u kasbga bogʻliq.
    .of = af43a200df43a295

provision-tr-turquoise_card = Qonunda yuqori malakali odamlar uchun Turkuaz karta ham bor. Uning shartlari bizda yoʻq: vazirlikdan soʻrang.
    .of = a7224aac8e1df7f5

provision-tr-permit_is_residence = Amaldagi ishlash uchun ruxsatnomangiz yashash uchun ruxsatnoma oʻrnini ham bosadi.
    .of = d3f6f04a150aab1f

provision-tr-permit_is_residence-unless-1 = Vaqtincha yoki xalqaro himoyada mamlakatda boʻlishingiz ruxsatnomaga emas, shu maqomga asoslanadi.
    .of = d252b14b00090695

provision-tr-extension_in_time = Ish beruvchi uzaytirishni ruxsatnomaning oxirgi oltmish kuni ichida va uning oxirgi kuni tugashidan oldin soʻraydi. Undan keyin birinchi ruxsatnomadagi kabi boshidan boshlashingiz kerak.
    .of = 98352f82a9b47d70

provision-tr-employer_reports_end = Ish beruvchi shartnomangiz tugagani haqida vazirlikka xabar beradi.
    .of = 2521c5c9d144a695

provision-tr-five_to_one = Ish beruvchi oʻsha korxonadagi Turkiyaning har besh fuqarosiga bitta chet ellikni ishga olishi mumkin.
    .of = e2a3baaf82a05cbe

provision-tr-five_to_one-note = 2024-yil oktabrdan bu balans yuritadigan korxonalardan soʻraladi; savdosi 50 million lira boʻlganda beshtagacha chet ellik busiz ishga olinadi. Turkiyada yillar davomida ruxsatnoma bilan yashagan odamlar undan ozod qilinishi mumkin: oxirgi besh yilning uch yili, 2026-yil 3-avgustdan oxirgi uch yilning bir yili.
    .of = 7aacc0456762c90a

provision-tr-employer_means_older = Ish beruvchi 100 000 lira kapital, 800 000 lira savdo yoki 250 000 dollar eksportni koʻrsatishi kerak edi.
    .of = 8e00e2d7e6a1b9e2

provision-tr-employer_means_older-note = Yangi summalarning ayrimlari 2024-yil oktabrdanoq amalda edi: soʻrang.
    .of = 7ce04aac71370927

provision-tr-employer_means = Ish beruvchi 500 000 lira kapital, 8 000 000 lira savdo yoki 150 000 dollar eksportni koʻrsatishi shart.
    .of = 76cb8c6e29a07ee4

provision-tr-pay_of_a_foreigner = Chet ellikning ish haqi soliqlargacha boʻlgan eng kam ish haqidan past boʻlishi mumkin emas; muhandislar, rahbarlar va ekspertlar uchun vazirlik undan ikki baravardan besh baravargacha koʻp soʻraydi. U shartnomada yozilganini tekshiring.
    .of = 7766d8e0927369c0

provision-tr-permit_fee = Ruxsatnoma uchun boj uning har bir yili uchun, ruxsatnoma blanki uchun haq bir marta toʻlanadi; bildirishnomadan keyin oʻttiz kun ichida toʻlanmasa, ariza rad etiladi.
    .of = 3b74b965f37192e8

provision-tr-uzbeks_of_three_years = Turkiyada kamida uch yil qonuniy yashagan Oʻzbekiston fuqarosiga u yerda ishlash uchun ruxsatnoma berilishi kerak. Qanday ariza berishni Oʻzbekiston Migratsiya agentligi vakolatxonasidan yoki vazirlikdan soʻrang.
    .of = f7fba4f7666e9cce

provision-tr-uzbeks_of_three_years-note = Ayrim xabarlarda u ish beruvchining arizasisiz va konsullik vizasisiz beriladi deyilgan; boshqalarida ikkalasi hali ham soʻraladi deyilgan.
    .of = cbdc9abbef00a278

provision-tr-uzbeks_made_lawful = Turkiyada hujjatsiz boʻlgan Oʻzbekiston fuqarosi mamlakatda boʻlishini Turkiya qonuni boʻyicha qonuniylashtirish uchun ariza berishi mumkin va 2026-yil yanvardagi kelishuvga koʻra, shu vaqtda deportatsiya qilinmaydi. Deportatsiya va jarimalarning oʻzi bekor qilinmagan: davlat organiga borishdan oldin bepul yuridik yordamdan yoki Migratsiya agentligi vakolatxonasidan soʻrang.
    .of = d060d1bd15b43b71

provision-tr-carers_made_lawful = Pasport bilan kirgan, muddatdan ortiq qolgan va uyda oʻn ikki yoshgacha bolaga, oltmish besh yoshdan oshgan odamga yoki kasal odamga qaraydigan kishi Turkiyada, chiqib ketmasdan va muddatdan ortiq qolganlik uchun jarimasiz, hujjat soʻrashi mumkin edi: avval olti oylik yashash ruxsatnomasi, keyin ishlash uchun ruxsatnoma. Pasport yana sakkiz oy amalda boʻlishi shart. Erkak kishi faqat oltmish besh yoshdan oshgan odamga qarashi mumkin. Bu majburan chiqarish uchun ushlab turilgan yoki cheklov kodi bor odamlar uchun emas. Bu hali ham amaldami, avval yuristdan soʻrang.
    .of = f89a4fb29189a1dc

procedure-tr-permit_from_abroad = Konsullikda soʻraladigan ishlash uchun ruxsatnoma
    .of = 295cb86631f602a7

procedure-tr-permit_from_inside = Mamlakat ichida soʻraladigan ishlash uchun ruxsatnoma
    .of = e3d538037651300c
