### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-kg-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Ishlash uchun yoki boshqa sabab bilan kelgan boʻlsangiz ham, qochqin maqomini soʻrashingiz mumkin; bu tartib bepul. Har qanday davlat organiga borishdan oldin bepul yuridik yordamga yoki BMTning Qochqinlar ishlari boʻyicha agentligiga murojaat qiling.
    .of = ec2389047d800ac5

provision-kg-actual_work_counts = Tegishli shaklda tuzilmagan shartnoma ham, agar siz ish beruvchining roziligi bilan ishlay boshlagan boʻlsangiz, haqiqiy hisoblanadi.
    .of = 83d11c72f609ea23

provision-kg-written_contract_old_code = 2004-yilgi kodeks boʻyicha shartnoma ikki nusxada yozilar va ishga qabul qilish buyrugʻi uch kun ichida chiqarilar edi; muddatli shartnoma koʻpi bilan besh yilga tuzilishi mumkin edi.
    .of = df94acac05135488

provision-kg-electronic_contract = Shartnoma va mehnat daftarchasi elektron boʻlishi mumkin.
    .of = b213acfa942dee88

provision-kg-probation = Sinov muddati koʻpi bilan uch oy davom etadi.
    .of = 94498f9056ce0a05

provision-kg-delay_interest = Kechikishning har bir kuni uchun ish beruvchi sizga yuqori chegarasiz foiz toʻlashi kerak; taʼtil puli va yakuniy hisob-kitob uchun ham shunday.
    .of = 1be70f47fbb4d9c6

provision-kg-minimum_wage_of_the_year = Toʻliq oy ishlagan hech kimga eng kam ish haqidan kam toʻlanishi mumkin emas.
    .of = 33e9977d930d19c3

provision-kg-minimum_wage_of_the_year-note = Bu summa asosan pensiyalarni hisoblash uchun xizmat qiladi; odatdagi ish haqi undan ancha yuqori.
    .of = 8f83d52466487698

provision-kg-cashless_pay = Ish haqi bank hisobiga oʻtkaziladi; bank yoʻq joyda, mavsumiy dala ishlarida, hisoblar muzlatilganda va qishloq xoʻjaligi kooperativlarida naqd pulga vaqtincha ruxsat etiladi.
    .of = 48f6c62efca2ffaf

provision-kg-overtime = Kundagi ish vaqtidan tashqari ishning birinchi ikki soatiga soatlik haqning bir yarim baravari, keyingi soatlarga ikki baravari toʻlanadi; dam olish yoki bayram kunidagi ishga ikki baravar toʻlanadi.
    .of = 2985b71a9c6441b9

provision-kg-forty_hours = Odatdagi ish haftasi qirq soat.
    .of = 31caf64bb5099144

provision-kg-settlement_on_last_day = Toʻlanishi kerak boʻlgan hamma pul oxirgi ish kunida toʻlanadi.
    .of = 5fec5760a2f40180

provision-kg-three_years_for_wages = Ish haqi haqidagi talab ish haqi toʻlanishi kerak boʻlgan kundan boshlanadigan muddat ichida beriladi.
    .of = 0adb2e4f5e1eacdd

provision-kg-old_debt_see_lawyer = Eski kodeks davrida toʻlanishi kerak boʻlgan ish haqi uchun muddat aniq emas va qisqa boʻlishi mumkin: hozir yuristga murojaat qiling.
    .of = 8b03e4eb42cb62da

provision-kg-worker_chooses_forum = Siz tanlaysiz: mehnat nizolari komissiyasi, mehnat inspeksiyasi yoki sud; mediatsiya ham mumkin.
    .of = 8d67089e082d014d

provision-kg-commission_decides = Komissiya ariza berilgandan keyin oʻn kun ichida qaror qiladi.
    .of = 4ac74ffe89b7e3e9

provision-kg-commission_decision_carried_out = Qarorga oʻn kun ichida shikoyat qilish mumkin, u keyingi uch kun ichida bajariladi; aks holda komissiya guvohnoma beradi, uni sud ijrochilari ijro etadi.
    .of = ff070ea0727e2444

provision-kg-complain_to_inspection = Toʻlanmagan ish haqi yoki boshqa qoidabuzarliklar haqida Mehnat qonunchiligi ustidan nazorat xizmatiga shikoyat qilishingiz mumkin.
    .of = 45dbb25a75c0d386

provision-kg-complain_to_inspection-where = Mehnat vazirligi huzuridagi Mehnat qonunchiligi ustidan nazorat xizmati
    .of = 97dd2e841177a499

provision-kg-no_court_fee_for_wages = Ish haqi haqidagi daʼvoda xodim davlat boji toʻlamaydi.
    .of = d76cb101c88e5b5f

provision-kg-injury_lump_sum = Ishdagi jarohat yoki oʻlim uchun Vazirlar Mahkamasi belgilagan miqdorda bir martalik toʻlov beriladi; miqdori topilmadi.
    .of = 8c498e16b60b2d35

provision-kg-ombudsman = Oltita hududiy vakolatxonasi bor Ombudsmanga (Akiykatchi) murojaat qilishingiz mumkin.
    .of = 71d54c45a77476b2

provision-kg-country_permit_held = Aynan shu mamlakat uchun davlat ruxsatnomasi bor vositachi sizni u yerga yuborishi mumkin.
    .of = 10ae269c149c8f4c

provision-kg-country_permit_missing = Bu mamlakat uchun ruxsatnomasi boʻlmagan vositachi sizni u yerga yuborishi mumkin emas.
    .of = e51dc947b1ff6997

provision-kg-recruiter_needs_permit = Vositachi har bir mamlakat uchun ruxsatnomani idoralararo komissiyadan oladi, odatda bir yilga; davlatning ruxsatnomalar roʻyxati ochiq.
    .of = 78947b5e191b84c8

provision-kg-recruiter_needs_permit-note = Vositachini roʻyxatdan qidiring, aynan siz boradigan mamlakat va bugungi kun uchun.
    .of = 77349d57477c8cfc

provision-kg-unlicensed_fine = Odamlarni ruxsatnomasiz yuboradigan vositachiga jarima solinadi.
    .of = 243586662d9d271b

provision-kg-permit_suspended_for_false_data = Yolgʻon maʼlumot uchun vositachining ruxsatnomasi toʻxtatib turiladi.
    .of = 5a958618418a3299

provision-kg-written_assistance_contract = Vositachi ketishingizdan oldin siz bilan yozma koʻmaklashish shartnomasini imzolaydi.
    .of = 0a207086454ffdb4

provision-kg-state_centre_is_free = Chet elda ishga joylashtirish davlat markazi davlatlararo kelishuvlar boʻyicha ishga joylashishga bepul yordam beradi.
    .of = 151d7db7d72499d8

provision-kg-body_brought_home = Fuqaro chet elda vafot etsa, jasadni vatanga olib kelish uchun davlat toʻlaydi.
    .of = dd439707f29ceeb5

provision-kg-body_brought_home-where = Elchixona yoki konsullik yoxud Mehnat vazirligining chet eldagi fuqarolar boʻyicha markazi
    .of = bd33d5ebab3a5081

provision-kg-papers_for_bringing_home = Toʻlov uchun quyidagi hujjatlar topshiriladi.
    .of = 4a49df4a58bec505

provision-kg-papers_for_bringing_home-documents = ariza; pasport; qarindoshlik tasdigʻi; oʻlim haqidagi guvohnoma, legallashtirilgan yoki apostilli
    .of = 35ff8365b9e85721

provision-kg-fixed_help_2017 = Jasadni vatanga olib kelish uchun oilaga belgilangan summa berilgan.
    .of = 99ee51af44b0ea46

provision-kg-refund_2011 = Jasadni vatanga olib kelish xarajatlari oilaga qaytarilgan.
    .of = 81b89e55c84bfa3f

provision-kg-moscow_office = Mehnat vazirligining Moskvadagi vakolatxonasi fuqarolarga toʻlanmagan ish haqini undirishda yordam beradi.
    .of = 43d2babeea313d10

provision-kg-moscow_office-where = Qirgʻiziston Mehnat vazirligining Moskvadagi vakolatxonasi
    .of = f18bea166523c339

provision-kg-expulsion_for_overstay = Mamlakatda boʻlish yoki tranzit qoidalarini buzganlik uchun chet ellik chiqarib yuborilishi mumkin.
    .of = b6f2a6ce25cd1fe0

provision-kg-exit_visa_after_overstay = Mamlakatda boʻlish qoidalarini buzgan odam faqat jarimani toʻlagandan keyin, kirish uchun viza kerak boʻlsa, chiqish vizasini ham olgandan keyin chiqib keta oladi; muddatdan qancha koʻp ortiq qolingan boʻlsa, chiqish vizasi shuncha qimmat.
    .of = d117a3825d6ddab7

provision-kg-legalise_in_spring_2025 = 2025-yil 10-iyungacha jarimasiz va chiqarib yuborilmasdan mamlakatda boʻlishni qonuniylashtirish yoki chiqib ketish mumkin edi: pasport amalda boʻlsa va viza, yagona ruxsatnoma, roʻyxatdan oʻtish yoki yashash ruxsatnomasi uchun asos boʻlsa.
    .of = 1e5a80e2a6bd5864

provision-kg-voluntary_departure = Mamlakatda boʻlish qoidalarini buzgan odam nazorat ostida oʻz xohishi bilan chiqib ketishi mumkin: hujjatlari va sogʻligʻi maxsus markazda tekshiriladi, bu koʻpi bilan oʻttiz kun, chiqish vizasi uchun qoʻshimcha yigʻim olinmaydi. Yoʻl haqini siz yoki taklif qilgan tomon toʻlaydi; ikkalasi ham toʻlay olmasa, davlat toʻlaydi. U yerga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 9256025856acd5a3

provision-kg-expulsion_for_work = Kerakli ruxsatnomasiz ishlaganlik uchun chet ellik chiqarib yuborilishi mumkin.
    .of = f1e039191090fb74

provision-kg-host_fine = Mamlakatda qoidalarni buzib yurgan chet ellikka uy-joy bergan odamga jarima solinadi, bu bir oydan uzoq davom etsa, koʻproq.
    .of = 34c6d824aaec4872

provision-kg-border_work_without_patent = Patentsiz ishlaydigan chegara oldi xodimi jarima toʻlaydi.
    .of = 8fa756346513c54d

provision-kg-union_ninety_days = Yevroosiyo iqtisodiy ittifoqi fuqarolari har qanday bir yuz sakson kun ichida toʻqson kun mamlakatda boʻlishi mumkin.
    .of = 886e3b1eb95ca1e4

provision-kg-union_ninety_days-note = Chegara xizmati Qozogʻiston fuqarolari haqida kunlar faqat chet elda ketma-ket toʻqson kun boʻlgandan keyin yangidan boshlanadi, deydi; koʻrsatilgan kun har qanday bir yuz sakson kun boʻyicha hisoblangan. Tez-tez kirib-chiqsangiz, toʻqsoninchi kungacha soʻrang.
    .of = bc0e2e7ad8663663

provision-kg-sixty_in_one_hundred_twenty = Gruziya, Tojikiston, Ozarbayjon va Moldova fuqarolari har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin edi.
    .of = b6d97d58325d6758

provision-kg-sixty_in_one_hundred_twenty-note = Vazirlik 2023-yilda oltmish kunni ishlatib boʻlgan odam faqat chiqib ketganidan oltmish kun oʻtgandan keyin yana kelishi mumkin, degan; koʻrsatilgan kun har qanday bir yuz yigirma kun boʻyicha hisoblangan.
    .of = 73d2120c79e2a715

provision-kg-sixty_of_the_list = 2026-yil yanvargacha vizasiz kiradigan boshqa davlatlar fuqarolari har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin edi.
    .of = f245415879963bfd

provision-kg-sixty_of_the_list-note = Bir necha davlatga faqat oʻttiz kun berilgan edi; ularning roʻyxati oʻqilmagan. Vazirlik 2023-yilda oltmish kunni ishlatib boʻlgan odam faqat chiqib ketganidan oltmish kun oʻtgandan keyin yana kelishi mumkin, degan.
    .of = 7ed2dbd3fe5e0233

provision-kg-sixty_or_thirty_after_2025 = 2025-yil oxirigacha Gruziya, Tojikiston, Ozarbayjon va Moldova fuqarolari har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin edi; bu hozir ham kuchdami, biz koʻrmadik. Oʻttizinchi kungacha migratsiya organidan soʻrang.
    .of = 627d7f5031b81b8c

provision-kg-thirty_in_sixty = Roʻyxatdagi davlatlardan vizasiz kelganlar har qanday oltmish kun ichida oʻttiz kun mamlakatda boʻlishi mumkin.
    .of = 2f1de2ee23d70c64

provision-kg-thirty_in_sixty-note = Ellik besh davlat roʻyxati faqat qisman oʻqilgan.
    .of = 4e02edbf81bc4ecf

provision-kg-ninety_of_the_list = Serbiya, Turkiya, Ukraina va Mongoliya fuqarolari vizasiz har qanday bir yuz sakson kun ichida toʻqson kun mamlakatda boʻlishi mumkin.
    .of = 7a7716f467c8b0ee

provision-kg-gulf_half_year = Saudiya Arabistoni, Birlashgan Arab Amirliklari, Qatar, Quvayt, Ummon va Bahrayn fuqarolari vizasiz har qanday uch yuz oltmish kun ichida bir yuz sakson kun mamlakatda boʻlishi mumkin.
    .of = e5709cb7ff92bddc

provision-kg-uzbek_sixty_days_before_2026 = Oʻzbekiston fuqarolari oʻz vaqtida roʻyxatdan oʻtgan boʻlsa, har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin edi.
    .of = d6bbe8a521f7bfbd

provision-kg-uzbek_sixty_days = Oʻzbekiston fuqarolari har qanday bir yuz yigirma kun ichida oltmish kun mamlakatda boʻlishi mumkin.
    .of = b3956ea24b57c64e

provision-kg-uzbek_sixty_days-note = Vazirlik 2023-yilda oltmish kunni ishlatib boʻlgan odam faqat chiqib ketganidan oltmish kun oʻtgandan keyin yana kelishi mumkin, degan; koʻrsatilgan kun har qanday bir yuz yigirma kun boʻyicha hisoblangan.
    .of = 73d2120c79e2a715

provision-kg-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-kg-register_after_five_days = Besh kundan uzoq qolsangiz, davlatingiz ozod qilingan davlatlar roʻyxatida boʻlmasa, roʻyxatdan oʻtishingiz kerak edi.
    .of = 340f0c098a7b1d97

provision-kg-register_after_five_days-note = Ozod qilingan davlatlar roʻyxati 2016-yil 26-dekabrdan amalda; ularning fuqarolari butunlay emas, 28 kundan 60 kungacha ozod qilingan.
    .of = 5d11993c9cb47cbc

provision-kg-register_within_five_days = Davlatingiz ozod qilingan davlatlar roʻyxatida boʻlmasa, kirgandan keyin besh kun ichida roʻyxatdan oʻting.
    .of = f13b9abec5660073

provision-kg-register_within_five_days-note = Bir manbada besh ish kuni deyilgan; koʻrsatilgan kun ehtiyot uchun ertaroq olingan.
    .of = 14e20ac0d3361255

provision-kg-register_within_five_days_2024 = Davlatingiz ozod qilingan davlatlar roʻyxatida boʻlmasa, kirgandan keyin besh kun ichida roʻyxatdan oʻting; muddat hozir ham shundaymi, oʻqilmagan.
    .of = bff1a4ef725789c4

provision-kg-register_after_five_days_2024 = Besh kundan uzoq qolsangiz, davlatingiz ozod qilingan davlatlar roʻyxatida boʻlmasa, roʻyxatdan oʻtishingiz kerak.
    .of = 893fc86e9991bf88

provision-kg-register_after_five_days_2024-note = Dastlabki besh kun ichida eng yaqin aholiga xizmat koʻrsatish markazidan soʻrang.
    .of = 25e82e126f0f59cd

provision-kg-russians_free_of_registration = Rossiya fuqarolariga birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas.
    .of = 9e60f355c747e893

provision-kg-union_free_of_registration = Armaniston, Belarus va Qozogʻiston fuqarolariga birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas.
    .of = b952ae5120e27e7a

provision-kg-union_thirty_or_ninety = Armaniston, Belarus va Rossiya fuqarolari oʻttiz kundan keyin roʻyxatdan oʻtishi kerakmi yoki faqat toʻqson kundan keyinmi, manbalar bir xil aytmaydi: uzoqroq qolsangiz, oʻttizinchi kungacha roʻyxatdan oʻting.
    .of = f7d25da3fe37198f

provision-kg-sixty_days_free_of_registration = Tojikiston, Gruziya, Ozarbayjon va Moldova fuqarolariga birinchi oltmish kun roʻyxatdan oʻtish kerak emas edi.
    .of = 5f335b2e39824ba2

provision-kg-tajiks_free_of_registration = Ikki davlat kelishuvi boʻyicha Tojikiston fuqarolariga birinchi oltmish kun roʻyxatdan oʻtish kerak emas.
    .of = a5af761c3f4b9b63

provision-kg-registration_fine = Roʻyxatdan oʻtmasdan besh kundan uzoq qolgan odam jarima toʻlagan.
    .of = f641b59ca7e8dbcc

provision-kg-registration_fine_2019 = Roʻyxatdan oʻtmasdan besh kundan uzoq qolgan odam jarima toʻlaydi; summa 2018-yilniki, keyingisi oʻqilmagan.
    .of = bd1fc30771e8b28a

provision-kg-kazakhstanis_free_of_registration = Qozogʻiston fuqarolariga birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas.
    .of = 749d6f4c6fdd1a6c

provision-kg-kazakhstanis_registration_needed = Oʻttiz kundan keyin Qozogʻiston fuqarolariga roʻyxatdan oʻtish kerak.
    .of = 67e24f07cf3e84df

provision-kg-kazakhstanis_register = Oʻttiz kundan uzoq qolsangiz, ular tugashidan oldin roʻyxatdan oʻting.
    .of = 1222cec881f0dd38

provision-kg-no_private_registration = Rossiya, Qozogʻiston, Armaniston, Belarus, Tojikiston, Gruziya, Ozarbayjon va Moldova fuqarolari shaxsiy safar bilan roʻyxatsiz boʻlish muddatidan uzoq qolsa, faqat boʻlish huquqini beradigan hujjat, masalan yashash ruxsatnomasi bilan roʻyxatga olinadi.
    .of = 5b3490c8fd59166a

provision-kg-entry_refused_ninety_days = Roʻyxatdan oʻtmasdan toʻqson kundan koʻp qolgan Qozogʻiston fuqarosiga kirish toʻqson kunga rad etiladi.
    .of = e4872bba607cf5df

provision-kg-income_tax_of_the_month = Soliq rezidenti boʻlsangiz ham, boʻlmasangiz ham ish haqidan daromad soligʻi ushlab qolinadi.
    .of = 8fe64e26be029511

provision-kg-contributions_three_percent = Mamlakatda vaqtincha boʻlgan chet elliklar uchun ish haqining uch foizi miqdorida badallar toʻlangan.
    .of = 4fb1407fce7cbbfb

provision-kg-contributions_of_worker = Ijtimoiy badallarning xodim toʻlaydigan qismi ish haqidan ushlab qolinadi.
    .of = 05507107c0ed26a1

provision-kg-contributions_of_employer = Ish beruvchi ijtimoiy badallarning oʻz qismini qoʻshib toʻlaydi.
    .of = 611a6fd2e11c3c1e

provision-kg-contributions_of_employer_2024 = Xususiy ish beruvchi fuqarolar uchun ham, chet elliklar uchun ham ijtimoiy badallarning oʻz qismini qoʻshib toʻlaydi, 2024-yil avgustdan ancha past stavka boʻyicha.
    .of = c9a6de4deb5b6819

provision-kg-contributions_of_employer_2024-note = Konchilik, energetika va boshqa ayrim ish beruvchilar toʻliq 17,25 foiz stavkani toʻlaydi. 2026-yildan badallar yigirma oʻrtacha ish haqi bilan cheklangan.
    .of = a6e1bd4af84f8993

provision-kg-contributions_of_state_employer = Davlat budjetidan moliyalanadigan ish beruvchi badallarning oʻz qismini toʻliq stavka boʻyicha qoʻshib toʻlaydi.
    .of = ce68075c1d55f23c

provision-kg-contributions_like_citizens = Badallarning xodim toʻlaydigan qismi fuqarolarning ham, Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlarning ham ish haqidan bir xil ushlab qolinadi.
    .of = 041226eb616a1990

provision-kg-private_employer_contribution = Xususiy ish beruvchi fuqarolar uchun ham, Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlar uchun ham oʻz qismini qoʻshib toʻlaydi.
    .of = 9a78351b1e995059

provision-kg-private_employer_contribution-note = Konchilik, energetika va boshqa ayrim ish beruvchilar toʻliq 17,25 foiz stavkani toʻlaydi.
    .of = d39be0f89060593c

provision-kg-trafficking_law = Odam savdosining oldini olish va unga qarshi kurashish haqidagi qonun ishlashga majburlangan odamlarni himoya qiladi; avval bepul yuridik yordamga yoki jabrlanganlarga yordam beradigan tashkilotga murojaat qiling.
    .of = 1df486630f42daf7

provision-kg-two_permits = Ikki hujjat kerak: ish beruvchingizga ruxsatnoma va sizga ruxsatnoma.
    .of = bfa2afc6250e9b61

provision-kg-two_permits-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-kg-entrepreneur_permit = Tadbirkor sifatida oʻzi uchun ishlaydigan chet ellikka chet ellik tadbirkor ruxsatnomasi kerak.
    .of = 0516da31e2b799f2

provision-kg-entrepreneur_permit-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-kg-no_work_permit_for_minors = Ishlash uchun ruxsatnoma faqat oʻn sakkiz yoshdan berilar edi.
    .of = 157065d253f7c526

provision-kg-single_permit = Bitta yagona ruxsatnoma kvotadagi ulush, ishlash uchun ruxsatnoma va ish vizasi oʻrnini bosadi.
    .of = a85be7ff9874801c

provision-kg-single_permit-note = Sinov loyihasi avval 2026-01-01 gacha belgilangan, keyin uzaytirilgan. Undan keyin nima boʻlishi bu yozilgan paytda maʼlum emas edi.
    .of = 95a40d757e69f689

provision-kg-no_single_permit_for_minors = Yagona ruxsatnoma faqat oʻn sakkiz yoshdan beriladi.
    .of = a853ee7c3ddc1d6a

provision-kg-after_the_pilot = Yagona ruxsatnoma sinov loyihasi 2026-yil 1-iyulda tugashi kerak edi; undan keyin qaysi qoida kelishi koʻrilmagan. Kimdir pul toʻlashidan yoki ish boshlashidan oldin Tashqi ishlar vazirligidan soʻrang.
    .of = 6f89d881b56e4919

provision-kg-resident_card = 2025-yildan Tashqi ishlar vazirligi rezident kartasini ham beradi: u bilan chet ellik mamlakatda uch yuz oltmish kungacha boʻlishi va ishlashi yoki tadbirkorlik qilishi mumkin. U yagona ruxsatnomaning birinchi oltmish kunidan keyin beriladi; ishingiz uchun u kerakmi, soʻrang va arizani faqat vazirlikning elektron viza portalida bering.
    .of = 4108cf2f1350c10f

provision-kg-resident_card-where = Elektron viza portali (evisa)
    .of = f02cb003c5c03e97

provision-kg-resident_card-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-kg-border_patent = Oʻzi uchun ishlaydigan va uyga muntazam qaytadigan qoʻshni vizasiz davlat fuqarosi ruxsatnoma va viza oʻrniga patent bilan ishlaydi.
    .of = 2f97f692e1af82b3

provision-kg-border_patent-unless-1 = Siz 18 yoshga toʻlmagansiz: ruxsatnoma necha yoshdan berilishi oʻqilmagan
    .of = f979b1b250517cee

provision-kg-permit_for_one_employer = Ruxsatnomani boshqaga berib boʻlmaydi: u faqat unda nomi yozilgan ish beruvchi va xodim uchun.
    .of = 6ce26762d1fb0665

provision-kg-refused_if_locals_available = Bu ish uchun mahalliy xodimlar boʻlsa, ruxsatnoma rad etiladi.
    .of = 198d43b63f5aa15c

provision-kg-permit_length = Qonun boʻyicha ruxsatnoma rahbar va mutaxassislarga bir yilga, malakali ishchilarga ikki yilga berilar edi; amalda u bir yilga berilgan.
    .of = 9c022eea83506256

provision-kg-entrepreneur_permit_length = Qonun boʻyicha tadbirkor ruxsatnomasi uch yilgacha edi; amalda u bir yilga berilgan.
    .of = cef3d59ca21542ea

provision-kg-single_permit_application = Yagona ruxsatnoma uchun ariza Tashqi ishlar vazirligining elektron viza portalida beriladi.
    .of = ea82847a91468315

provision-kg-single_permit_application-where = Elektron viza portali (evisa)
    .of = f02cb003c5c03e97

provision-kg-single_permit_decision = Vazirlik yetti ish kuni ichida qaror qiladi.
    .of = a2f678862a922826

provision-kg-single_permit_sixty_days = Yagona ruxsatnoma avval oltmish kunga beriladi.
    .of = 1f3ba9cc78bed47f

provision-kg-single_permit_year = Birinchi oltmish kundan keyin yagona ruxsatnoma uch yuz oltmish kunga beriladi.
    .of = 9df3a35a64addb9d

provision-kg-two_permits_fee = Ikki hujjatning yigʻimlari birgalikda: ish beruvchi oʻz ruxsatnomasi uchun toʻlaydi, xodimning ruxsatnomasi uchun alohida toʻlanadi.
    .of = 012ddfae72b1bb23

provision-kg-employer_pays_permit = Ish beruvchi oʻz ruxsatnomasi uchun yigʻim toʻlaydi.
    .of = 50055911b70959a1

provision-kg-worker_permit_paid = Xodimning ruxsatnomasi uchun oʻz yigʻimi bor.
    .of = 68baedba137aa843

provision-kg-entrepreneur_fee = Chet ellik tadbirkor ruxsatnomasi uchun yigʻim bor.
    .of = df90f5608533d4a9

provision-kg-single_permit_one_fee = Yagona ruxsatnoma uchun bitta umumiy yigʻim toʻlanadi; uning summasi topilmadi.
    .of = 1a4cb88530f69d53

provision-kg-single_permit_guarantee = Ish beruvchi yagona ruxsatnoma uchun qaytarilmaydigan kafolat yigʻimini toʻlaydi.
    .of = fa588781f3f519ab

provision-kg-hire_within_quota = Ish beruvchi komissiyadan chet ellik xodimlar uchun yillik kvotadagi ulushni soʻragan.
    .of = fcda903763b29de6

provision-kg-quota_of_the_year = Hukumat bir yillik chet ellik xodimlar sonini belgilaydi; 2025-yildan u tarmoqlarga boʻlinmaydi.
    .of = 80d6f6f9d38c8885

procedure-kg-employer_and_worker_permit = Ish beruvchiga ruxsatnoma va xodimga ruxsatnoma
    .of = 3a778c8695ffc3df

procedure-kg-single_permit_procedure = Elektron viza portalidagi yagona ruxsatnoma
    .of = b89df3d660fa42bd
