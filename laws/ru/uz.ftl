### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-ru-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Ishlash uchun yoki boshqa sabab bilan kelgan boʻlsangiz ham, qochqin maqomini yoki vaqtinchalik boshpana soʻrashingiz mumkin. Rad javobining oqibatlari bor: har qanday davlat organiga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = a3a8068da2f0d778

provision-ru-contest_asylum_refusal = Qochqin deb tan olish yoki vaqtinchalik boshpana rad etildimi? Yozma xabarnomadan boshlab bir oy ichida Ichki ishlar vazirligining Migratsiya bosh boshqarmasiga yoki sudga shikoyat qiling; shikoyat hal boʻlguncha arizachi huquqlari sizda qoladi va sizni qaytarib yuborish mumkin emas. Darhol bepul yuridik yordamga murojaat qiling.
    .of = 336f3086f1cff85d

provision-ru-contest_asylum_refusal-note = Yozma xabarnoma kelmagan boʻlsa, qonun sizni qochqin deb tan olish rad etilganini bilgan kuningizdan uch oy beradi. Shikoyat rad etilgandan keyin xabarnoma, mamlakatda boʻlish uchun boshqa asosingiz boʻlmasa, uch ish kuni ichida chiqib ketishni buyuradi: shu kundan oldin suddan chiqarib yuborishni toʻxtatishni soʻrang.
    .of = 9c37900a2aa2d5ff

provision-ru-ban_over_ninety = Siz ruxsat etilgan 90 kundan, garchi bir kungina boʻlsa ham, ortiq qolgansiz: chiqqan kuningizdan uch yilga kirish yopilishi mumkin.
    .of = 49b967b0fbd95d12

provision-ru-ban_over_ninety-unless-1 = Patentdan keyin muddatdan oshgan kunlar jami toʻqsondan kam boʻlishi mumkin: keyingi qoidaga qarang.
    .of = b036f69b516ebda0

provision-ru-ban_over_ninety-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_after_patent = Patentingiz tugadi, siz esa qoldingiz. Agar bu yerda jami 90 kundan koʻp boʻlgan boʻlsangiz va qolgan kunlar uchun qonuniy asosingiz boʻlmasa, chiqqan kuningizdan uch yilga kirish yopilishi mumkin; kunlar bundan kam boʻlganda shunday qilish mumkinmi, hal qilinmagan. Shuni hisobga oling va yuristga murojaat qiling.
    .of = 146c2b3956ee3615

provision-ru-ban_after_patent-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_over_thirty_days = Mamlakatda boʻlish muddatingiz tugaganidan keyin 30 kundan koʻp oʻtib chiqib ketgansiz: chiqqan kuningizdan uch yil davomida kirish rad etilishi mumkin.
    .of = df0eff6e09806955

provision-ru-ban_over_thirty_days-unless-1 = Shoshilinch davolanish, Rossiyada yashovchi yaqin qarindoshning ogʻir kasalligi yoki oʻlimi, yengib boʻlmas kuch.
    .of = b75b3e5a0162ff00

provision-ru-ban_over_thirty_days-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_over_180 = Muddatdan 180 kundan koʻp va 270 kungacha ortiq qolgansiz: chiqqan kuningizdan besh yilga kirish yopilishi mumkin.
    .of = 7dd51edb16f3b07b

provision-ru-ban_over_180-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_over_270 = Muddatdan 270 kundan koʻp ortiq qolgansiz: chiqqan kuningizdan oʻn yilga kirish yopilishi mumkin.
    .of = 0d5797176d954446

provision-ru-ban_over_270-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_risk_of_leaving = Hozir chiqib ketsangiz, kirish shu kungacha yoki, boshqa asos qoʻshilsa, undan uzoqroq yopilishi mumkin. Qancha uzoq qolsangiz, taqiq shuncha uzun boʻladi: ketishdan oldin bepul yuridik yordamga murojaat qiling va buni kechiktirmang.
    .of = 910bd465253f7c27

provision-ru-ban_risk_of_leaving-note = Kirish faqat biror organ shunday qaror qilganda yopiladi. Kasallik, shu yerdagi oila, bolalar va qaytishdan qoʻrqish ishni oʻzgartirishi mumkin: bularni yuristga ayting.
    .of = 6fea78b8af69d317

provision-ru-ban_may_come_later = Muddatdan ortiq qolganlik uchun taqiq siz chiqib ketganingizdan ancha keyin, hatto oradagi qonuniy safardan keyin ham va undan oldin jarima boʻlmasa ham qoʻyilishi mumkin. U baribir chiqib ketgan kuningizdan boshlab hisoblanadi.
    .of = 175e462fbc89207b

provision-ru-excuse_needs_a_lawyer = Sizning sababingiz rad etishning bitta asosi uchun istisno; 90 kundan ortiq qolish haqidagi asosda u tilga olinmagan. Hujjatlarni saqlang va ketishdan yoki ariza berishdan oldin yuristga murojaat qiling.
    .of = 22c5de8644740712

provision-ru-excuse_needs_a_lawyer-documents = tibbiy hujjatlar; qarindosh yoki favqulodda holat haqidagi hujjatlar
    .of = 3619a4e1a02f5b0e

provision-ru-practice_is_not_promised = Qirgʻiziston Tashqi ishlar vazirligi aytishicha, reyestrda turib, yil oxirigacha chiqib ketgan odamlar yangi yilda yana kelishi mumkin va koʻplari shunday qiladi. Qonun matniga koʻra, baribir uch yillik taqiq boʻlishi mumkin: unisi ham, bunisi ham kafolatlanmaydi.
    .of = 46fa3937f472eb3f

provision-ru-ban_after_removal = Chiqarib yuborish yoki deportatsiyadan keyin majburan chiqarilgan kundan besh yilga kirish yopiladi.
    .of = db6b09807ba34d53

provision-ru-ban_after_removal-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_after_readmission = Readmissiya boʻyicha qaytarilgandan keyin majburan chiqarilgan kundan besh yilga kirish yopiladi.
    .of = 0b56f8da9ce6675a

provision-ru-ban_after_readmission-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_after_second_removal = Ikkinchi marta chiqarib yuborish, deportatsiya yoki readmissiyadan keyin oxirgi majburan chiqarilgan kundan oʻn yilga kirish yopiladi.
    .of = 17cc7c1ce0f58c1c

provision-ru-ban_after_second_removal-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_two_offences_three_years = Uch yil ichida har qanday turdagi ikki yoki undan koʻp maʼmuriy huquqbuzarlik, yoʻl harakati qoidabuzarliklari ham kiradi: oxirgi qaror kuchga kirgan kundan uch yilgacha kirish rad etilishi mumkin. Organ oʻz ixtiyori bilan qaror qiladi va oilaviy aloqalar ahamiyatga ega.
    .of = ddf4ad5f67b52f3e

provision-ru-ban_two_offences_three_years-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-ban_two_offences_one_year = Bir yil ichida jamoat tartibiga yoki mamlakatda boʻlish yoki ishlash qoidalariga qarshi ikki yoki undan koʻp huquqbuzarlik: oxirgi qaror kuchga kirgan kundan besh yilga kirish yopilishi mumkin.
    .of = f7f110baf3ce062a

provision-ru-ban_two_offences_one_year-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-closed_while_convicted = Qasddan qilingan jinoyat uchun sudlanganlik holati tugamagan va olib tashlanmagan paytda kirish yopiq.
    .of = 3447f6b67b7a28a2

provision-ru-closed_while_convicted-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-closed_for_security = Kirish mudofaa, xavfsizlik, jamoat tartibi yoki sogʻliqqa xavf haqidagi qaror bilan yopilgan; u umrbod boʻlishi mumkin.
    .of = 12805339d5276766

provision-ru-closed_for_security-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-closed_while_undesirable = Mamlakatda boʻlishingiz nomaqbul degan qaror amalda boʻlgan paytda kirish yopiq; roʻyxatdagi yuqumli kasallikda bu amalda umrbod boʻlib kelgan.
    .of = 301bf1085344f354

provision-ru-closed_while_undesirable-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-infection_family_exception = Agar yuqumli kasallik OIV boʻlsa, siz oldini olish qoidalariga rioya qilsangiz va yaqin oilangiz Rossiyada yashasa, faqat shu kasallik uchun kirishni yopish mumkin emas: Konstitutsiyaviy Sud shunday qaror qilgan. Qaror ustidan yurist bilan shikoyat qiling.
    .of = ea591578a477ac6a

provision-ru-closed_until_paid = Jarima, soliq yoki majburan chiqarish xarajati toʻliq toʻlanmaguncha kirish yopiq; yillar soni belgilanmagan.
    .of = a8a04bc1fcaf2bf8

provision-ru-closed_until_paid-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-false_information_risk = Oʻzingiz yoki mamlakatda boʻlish maqsadingiz haqida bila turib berilgan yolgʻon maʼlumot uchun kirish rad etilishi mumkin. Qonunda muddat koʻrsatilmagan: uni qaror qiladigan organ belgilaydi, shuning uchun qarorni tekshiring.
    .of = 5e70d1a252abb6cd

provision-ru-false_information_risk-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-forged_documents_risk = Soxta hujjatlar kirishni yopishi mumkin. Matnda muddat topilmadi; Tojikiston migratsiya xizmati oʻn yillik taqiqlar haqida gapiradi: qarorni yurist bilan tekshiring.
    .of = cd5d8e9ae334b34d

provision-ru-forged_documents_risk-note = Kirish faqat biror organ shunday qaror qilganda yopiladi va u bunday qarorni siz chiqib ketganingizdan ancha keyin ham qabul qilishi mumkin: Ichki ishlar vazirligining xizmatidan tekshiring va qarorning oʻzini soʻrang.
    .of = c2e8076159be7faa

provision-ru-border_rules_risk = Chegara, bojxona yoki sanitariya qoidalarining buzilishi bartaraf etilmaguncha kirish rad etilishi mumkin.
    .of = fff7a1704c167858

provision-ru-refused_without_papers = Viza hujjatlarini, tibbiy sugʻurtani va yashash uchun mablagʻni koʻrsatmaguningizcha chegarada kirishni rad etadilar.
    .of = 7c4bab1a495e1f22

provision-ru-work_breach_leads_to_ban = Patentsiz ishlaganlik uchun alohida taqiq yoʻq. U chiqarib yuborish orqali (besh yil) yoki takroriy jarimalar orqali (besh yoki uch yil) keladi.
    .of = 10e5216a811c18a9

provision-ru-check_before_travel = Safardan oldin, agar qaytib kelmoqchi boʻlsangiz, chiqib ketishdan oldin ham Ichki ishlar vazirligining internet xizmatida taqiq bor-yoʻqligini va toʻlanmagan jarimalar bor-yoʻqligini tekshiring. Xizmat faqat maʼlumot beradi.
    .of = 28abea171c8d571b

provision-ru-visa_not_needed = Siz vizasiz kirasiz.
    .of = 1000f5566076f260

provision-ru-visa_not_needed-note = Vizasiz kirish hali ishlashga ruxsat emas.
    .of = e89176f7c59720b9

provision-ru-visa_for_georgian_workers = Ishlash yoki oʻqish uchun kelgan Gruziya fuqarolariga viza hali ham kerak edi.
    .of = e95e31e7636685ae

provision-ru-visa_needed = Sizga viza kerak; ishlash uchun bu ish beruvchingizning taklifi asosidagi ish vizasi.
    .of = 7aec870da96b1dd7

provision-ru-chinese_visitor_without_visa = Oddiy pasportli Xitoy fuqarosi sifatida siz 30 kungacha vizasiz kirasiz: mehmonga, ish yuzasidan, turist sifatida, tadbirlarga, tranzit bilan. Ishlash, oʻqish, jurnalistika va xalqaro avtomobilda yuk tashish uchun viza avvalgidek kerak.
    .of = 30ba52cb06b9e072

provision-ru-chinese_visitor_lengthened = Oddiy pasportli Xitoy fuqarosi sifatida siz 30 kungacha vizasiz kirasiz: mehmonga, ish yuzasidan, turist sifatida, tadbirlarga, tranzit bilan. Ishlash, oʻqish, jurnalistika va xalqaro avtomobilda yuk tashish uchun viza avvalgidek kerak.
    .of = 30ba52cb06b9e072

provision-ru-chinese_visitor_lengthened-note = Vizasiz muddat 2027-yil 31-dekabrgacha uzaytirilganini elchixona xabar qilgan; hujjatning oʻzini biz oʻqimadik. Chipta sotib olishdan oldin tashuvchidan yoki elchixonadan soʻrang.
    .of = 139569eb030e35f6

provision-ru-chinese_visitor_visa_perhaps = Xitoy fuqarolarining vizasiz safarlariga 2027-yil 31-dekabrgacha ruxsat berilgan. Bu uzaytiriladimi, maʼlum emas: elchixonadan soʻrang va bilmaguningizcha viza kerak deb hisoblang.
    .of = fcbbe320b5731372

provision-ru-foreign_passport = Chet elga chiqish pasportingiz bilan boring; ichki shaxs guvohnomasi yetarli emas.
    .of = c638b2bf28f5972f

provision-ru-migration_card_says_work = Chegarada migratsiya kartasida maqsad sifatida “ish” (работа) bandini belgilang: boshqa maqsad bilan hali ishlash mumkin emas.
    .of = 20cc00d5a5ddc055

provision-ru-ruid_voluntary = Kelishingiz haqida ruID ilovasi orqali kirishdan 72 soat oldin (shoshilinch holatda 4 soat oldin) xabar yuborishingiz mumkin. U yoʻqligi uchun hech kimga jarima solinmaydi va hech kimga kirish rad etilmaydi.
    .of = 85b0f120329fd4b7

provision-ru-ruid_voluntary-note = Bu tartib diplomatlarga tegishli emas.
    .of = 0296eb8535721c4d

provision-ru-ruid_statement = Ishlash yoki oʻqish uchun kirishdan oldin ruID ilovasida kamida 72 soat oldin kirish haqida ariza yuboring; hujjatlar shoshilinch davolanishni, yaqin qarindoshning ogʻir kasalligini yoki oʻlimini koʻrsatsa, 4 soat yetarli. U 90 kun va bir necha marta kirish uchun amal qiladi. 2026-yil 30-iyundan patent yoki boshqa migratsiya xizmatini soʻraganingizda u kirish maqsadingizni tasdiqlaydi.
    .of = 3f8a15b5dc5b5c5e

provision-ru-ruid_statement-note = 2026-yilgi qarorda jarima aytilmagan; 2025-yilda vazirlik ariza yoʻqligi uchun chegaradan hech kim qaytarilmaydi, deb yozgan. Bola uchun uni ota-ona yoki vasiy yuboradi. Yashash uchun ruxsatnoma egalari ham uni yuboradimi, oʻqilmagan.
    .of = 321fb5e5e91a2bf0

provision-ru-ruid_for_visitors = Kirishdan 72 soat oldin ruID ilovasida kirish haqidagi ariza mehmonga kelganlardan ham soʻraladi; u yoʻqligi uchun jarima ham, kirishni rad etish ham koʻrilmagan.
    .of = 02cf4f154b4a335e

provision-ru-ruid_for_drivers = Xalqaro tashishda yuk mashinasi yoki avtobus haydasangiz, ruID ilovasidagi kirish haqidagi arizaga quyidagi hujjatlarni qoʻshing.
    .of = d4dd3a58e1642b72

provision-ru-ruid_for_drivers-documents = pasport nusxasi; kerakli toifadagi haydovchilik guvohnomasi nusxasi; mashinaning roʻyxatdan oʻtganlik guvohnomasi nusxasi; xalqaro yuk xati (yuk mashinasi) yoki muntazam yoʻnalish kartasi yoxud yoʻlovchilar roʻyxati (avtobus)
    .of = bcb4ddc8e39cb191

provision-ru-ruid_shows_ban = Kirish haqidagi arizani yuborganingizdan keyin, politsiya kirishingizni yopishga qaror qilgan-qilmagani safardan oldin ruID ilovasidagi shaxsiy kabinetingizda koʻrinadi.
    .of = fdaa7f62ab6a649c

provision-ru-ruid_confirms_purpose = Patent yoki boshqa migratsiya xizmatini soʻraganingizda, kirish maqsadingiz ruID ilovasida yuborgan arizangiz bilan tasdiqlanadi. Uni yubormagan boʻlsangiz yoki unda ishdan boshqa maqsad koʻrsatilgan boʻlsa, hujjatlar uchun pul toʻlashdan oldin migratsiya markazidan soʻrang.
    .of = 85116ff644940534

provision-ru-next_entry_180 = Oxirgi 180 kun 90 kunlik limitda joy qoldirishi bilan yana kelishingiz mumkin. Hali Rossiyada boʻlsangiz, kun siz savol berilgan kuni chiqib ketgandek hisoblangan.
    .of = f0b78300c64e15ab

provision-ru-next_entry_180-unless-1 = Muddatdan ortiq qolgandan keyin kirish yillarga yopilishi mumkin: yana kelishni oʻylashdan oldin taqiqqa qarang.
    .of = 3db2b9bcff885d44

provision-ru-next_entry_180-unless-2 = Patent bilan oʻtgan kunlar bu yerda hisoblanmaydi.
    .of = 98a388e2f4a76492

provision-ru-next_entry_180-unless-3 = Patent bilan oʻtgan kunlar bu yerda hisoblanmaydi.
    .of = 98a388e2f4a76492

provision-ru-next_entry_180-note = Qayta kirish taqiqi boshqa masala.
    .of = 1b0221f275079e83

provision-ru-next_entry_year = Kalendar yilning 90 kunidan hali qolgan boʻlsa, yana kelishingiz mumkin; ular tugagan boʻlsa, 1-yanvardan. Hali Rossiyada boʻlsangiz, kun siz savol berilgan kuni chiqib ketgandek hisoblangan.
    .of = 2ba5357fe7af456b

provision-ru-next_entry_year-unless-1 = Muddatdan ortiq qolgandan keyin kirish yillarga yopilishi mumkin: yana kelishni oʻylashdan oldin taqiqqa qarang.
    .of = 3db2b9bcff885d44

provision-ru-next_entry_year-unless-2 = Patent bilan oʻtgan kunlar bu yerda hisoblanmaydi.
    .of = 98a388e2f4a76492

provision-ru-next_entry_year-unless-3 = Patent bilan oʻtgan kunlar bu yerda hisoblanmaydi.
    .of = 98a388e2f4a76492

provision-ru-next_entry_year-note = Qayta kirish taqiqi boshqa masala.
    .of = 1b0221f275079e83

provision-ru-entry_after_overstay = Muddatdan ortiq qolgandan keyin kirish yillarga yopilishi mumkin: yana kelishni oʻylashdan oldin taqiqqa qarang.
    .of = 3db2b9bcff885d44

provision-ru-patent_price = Patent har bir oy uchun hududingizning oylik summasicha turadi; toʻlov kunidagi narx hisobga olinadi.
    .of = 47f3e821a0e3acb2

provision-ru-patent_price-note = Savol kunida toʻlash uchun hisoblangan; patent berish uchun davlat boji buning ustiga toʻlanadi. Hududlar narxlarining toʻliq jadvali topilmadi: hududingiz boʻlmasa, soliq organidan soʻrang.
    .of = 999c210d6a8c8fd3

provision-ru-patent_price_before_2015 = Xususiy uy xoʻjaligida ishlash uchun patent barcha hududlarda har bir oy uchun bir xil turgan.
    .of = a695cccdf6655533

provision-ru-no_top_up = Eski yilda oldindan toʻlangan oy uchun yanvarda narx oshganda qoʻshimcha toʻlov kerak emas. Bu 2020-yil uchun aytilgan: soliq organidan aniqlang.
    .of = 3210ebf5aefc4078

provision-ru-patent_state_duty = Patent berish uchun va har bir qayta rasmiylashtirish uchun oylik toʻlovlar ustiga davlat boji olinadi.
    .of = a32e147213df523d

provision-ru-patent_state_duty-note = Patent dublikati yoki patentdagi maʼlumotlarni oʻzgartirish 2 100 rubl turadi.
    .of = 8aa4f19bdb175c0a

provision-ru-registration_state_duty = Turgan joyda roʻyxatga olish uchun davlat boji olinadi; uni kim toʻlashini qabul qiluvchi tomon bilan kelishib oling. Mehmonxonalar, kasalxonalar va bolalar oromgohlari oʻz mehmonlarini bojsiz roʻyxatga oladi.
    .of = 096544d413308395

provision-ru-extension_state_duty = Mamlakatda boʻlish muddatini shartnoma asosida uzaytirish uchun davlat boji olinadi.
    .of = 366457394cc2be20

provision-ru-employer_reports_contract = Maqomingiz va fuqaroligingiz qanday boʻlishidan qatʼi nazar, ish beruvchingiz yoki buyurtmachi siz bilan shartnoma tuzilgani haqida migratsiya politsiyasiga xabar beradi.
    .of = abcabdd269a69809

provision-ru-employer_reports_end = Ish beruvchingiz yoki buyurtmachi siz bilan shartnoma tugagani haqida migratsiya politsiyasiga xabar beradi.
    .of = 2961c97377082529

provision-ru-employer_uses_new_form = 2026-yil 1-sentabrdan ish beruvchingiz yoki buyurtmachingiz siz bilan shartnoma tuzilgani yoki tugagani haqidagi xabarnomalarni 2026-yil 12-maydagi 290-buyruq shakllarida beradi; eski shakldagi xabarnoma qoidabuzarlik hisoblanadi.
    .of = 18de604e9f95d30b

provision-ru-hqs_pay_report = Yuqori malakali mutaxassisning ish beruvchisi uning ish haqi haqida har chorakda xabar beradi.
    .of = 9c53ca900949e5b8

provision-ru-hiring_permit_first = Vizali davlatdan keladigan xodim uchun ish beruvchi avval oʻz ehtiyojini kvotaga kiritadi va yollash uchun ruxsatnoma hamda taklifnoma oladi.
    .of = e66e70a0c240b0d8

provision-ru-quota_of_the_year = Bu yil butun Rossiya boʻyicha vizali davlatlardan keladigan xodimlar uchun shuncha taklifnoma va ishlash uchun ruxsatnoma ochiq.
    .of = bd27377bdb41088a

provision-ru-outside_the_quota = Patent bilan ishlaydigan xodimlar va yuqori malakali mutaxassislar kvotaga kirmaydi.
    .of = 2a2a74656f69016a

provision-ru-wage_claim_one_year = Ish haqi va boshqa summalar, shu jumladan ishdan boʻshashda toʻlanadiganlari uchun belgilangan toʻlov kunidan boshlab bir yil vaqtingiz bor.
    .of = 218e308a62775358

provision-ru-wage_claim_one_year-note = Shu kundan oldingi oxirgi ish kunidan kechiktirmay harakat qiling. Har bir oyning va uning har bir yarmining oʻz toʻlov kuni va oʻz muddati bor; toʻlov kunini aytmagan boʻlsangiz, muddat davr oxiridan hisoblanadi.
    .of = 24cc78c4db3566e3

provision-ru-wage_claim_three_months = 2016-yil 3-oktabrdan oldin toʻlanishi kerak boʻlgan ish haqi uchun muddat uch oy edi.
    .of = a901da726f723364

provision-ru-dismissal_one_month = Ishdan boʻshatishga qarshi buyruq nusxasini, mehnat daftarchasini yoki mehnat faoliyati haqidagi maʼlumotni olganingizdan keyin bir oy ichida sudga daʼvo berasiz.
    .of = 1e727e81d45f35f1

provision-ru-no_dismissal_while_ill = Firma tugatilmasa, ish beruvchi kasalligingizda yoki taʼtilingizda sizni oʻz tashabbusi bilan ishdan boʻshatishi mumkin emas. Kasallik varaqasini saqlang va bir oy ichida ishga tiklash va haq toʻlash haqida sudga daʼvo bering.
    .of = d865f3c90247b5ae

provision-ru-other_claim_three_months = Boshqa nizolar uchun, shu jumladan u yerda umuman ishlagan-ishlamaganingiz haqida, huquq buzilganini bilgan yoki bilishingiz kerak boʻlgan kundan boshlab uch oy vaqtingiz bor.
    .of = 6e1fd0050d4e0cbe

provision-ru-pay_after_existence = Ish haqining oʻzi uchun oʻz muddati, bir yil, saqlanadi.
    .of = 2275c23f79bde10b

provision-ru-no_commission_needed = Suddan oldin hech narsa majburiy emas; mehnat nizolari komissiyasi sizning ixtiyoringizda.
    .of = d57a58642fc62e7c

provision-ru-restore_missed_term = Uzrli sabab bilan oʻtkazib yuborilgan muddatni sud tiklashi mumkin; inspeksiyaga yoki prokurorga oʻz vaqtida berilgan shikoyat shunday sabab deb qabul qilinadi.
    .of = aaafdbf9f9ca694a

provision-ru-continuing_breach = Ish davom etayotgan paytda hisoblangan va toʻlanmagan ish haqini butun davr uchun talab qilish mumkin.
    .of = 7dcbee88a38fd070

provision-ru-no_court_fee = Ishingizdan kelib chiqadigan daʼvolar uchun davlat boji ham, xarajat ham toʻlamaysiz; tarjimon sudning xarajati.
    .of = 98f39773c9e3bdeb

provision-ru-complain_to_inspectorate = Davlat mehnat inspeksiyasiga shikoyat qilishingiz mumkin.
    .of = a05fde2871bbf751

provision-ru-complain_to_inspectorate-where = hududning davlat mehnat inspeksiyasi (GIT)
    .of = 69fb6b2aacf53072

provision-ru-complaint_answered = Inspeksiya va prokuror oʻttiz kun ichida javob beradi.
    .of = 55745152e9fada31

provision-ru-court_order = Ish beruvchi hisoblagan ish haqi boʻyicha sud majlissiz, tez sud buyrugʻi berishi mumkin.
    .of = f4ec714d8395b8f7

provision-ru-collect_proof = Talab qilishdan oldin ishlaganingiz haqida dalillar toʻplang.
    .of = bc01675fea0608a6

provision-ru-collect_proof-documents = brigadirning ismi va telefoni; obyekt manzili va sanalar; ishdagi fotosurat va videolar; yozishmalar; bank yoki naqd pul oʻtkazmalari; ruxsat qogʻozlari va yuk xatlari; tabellar; hamkasblarning ismlari; qabul qiluvchi tomon orqali roʻyxatdan oʻtganlik; oʻzingizning ish soatlari kundaligingiz
    .of = aef45c21768bdcff

provision-ru-proof_of_admission_only = Sudda siz faqat ishga qoʻyilganingizni, har qanday vosita bilan, isbotlaysiz; shundan keyin mehnat munosabatlari bor deb hisoblanadi va ularning yoʻqligini ish beruvchi isbotlashi shart.
    .of = 708e5c458a222449

provision-ru-labour_law_for_foreigners = Mehnat qonunchiligi sizni fuqaro kabi himoya qiladi.
    .of = 5be83193e18b88ff

provision-ru-pay_without_permit = Bajarilgan ish uchun haqni ruxsatnomasiz ham talab qilish mumkin; ishga qayta tiklana olmaysiz va bu ish uchun oʻzingiz jazolanishingiz mumkin.
    .of = d36385403445695f

provision-ru-written_contract = Shartnomangiz yozma, ikki nusxada tuziladi; biri sizniki.
    .of = e22d4d65b3ea22b2

provision-ru-contract_by_admission = Agar siz ishlay boshlagan boʻlsangiz va ish beruvchi buni bilgan boʻlsa, qogʻozsiz ham shartnoma bor.
    .of = 5027e6fee93158de

provision-ru-contract_put_in_writing = Ish beruvchi bunday shartnomani uch ish kuni ichida yozma rasmiylashtirishi shart.
    .of = 86adabeff76db5c8

provision-ru-fine_no_contract_firm = Shartnoma tuzmaydigan yoki notoʻgʻri tuzadigan firmaga jarima solinadi.
    .of = 43fb08f61fdd778c

provision-ru-fine_no_contract_entrepreneur = Shartnoma tuzmaydigan yoki notoʻgʻri tuzadigan tadbirkorga jarima solinadi.
    .of = 4698cac74bc699c0

provision-ru-contract_of_a_foreigner = Shartnomangizda ruxsatnomangiz yoki patentingiz va tibbiy sugʻurtangiz koʻrsatiladi.
    .of = 168af499c00fb4a8

provision-ru-work_paper_expired = Ruxsatnomangiz yoki patentingiz muddati tugaganda ishdan chetlatilasiz, bir oydan keyin esa ishdan boʻshatilasiz.
    .of = ccbcaef3f5b50a84

provision-ru-dismissed_where_region_closes = Gubernator qarori sizning ish turingizni patent bilan ishlaydiganlar uchun yopsa, ish beruvchi bunday xodimlar sonini shunga moslashi shart va siz bilan shartnomani shu asosda bekor qilishi mumkin. Tegishli pulning hammasi oxirgi kuni toʻlanadi; patentning oʻzi, unda kasb yozilmagan boʻlsa, shu hududda boshqa ish uchun amal qilaveradi.
    .of = 481de1e663cee986

provision-ru-pregnant_not_dismissed = Homilador paytingizda ish beruvchi, firma tugatilmasa, sizni oʻz tashabbusi bilan ishdan boʻshatishi mumkin emas; ishdan boʻshatish ustidan bir oy ichida sudga murojaat qilinadi. Homiladorlik va tugʻish taʼtilini olish sizning huquqingiz.
    .of = beb3171309a0dfa4

provision-ru-no_maternity_pay_for_visitors = Mamlakatda vaqtincha boʻlgan xodimlar uchun qonunda kasallik puli aytilgan, homiladorlik va tugʻish nafaqasi esa aytilmagan: unga ishonishdan oldin Ijtimoiy jamgʻarmadan soʻrang. Patentning toʻlangan muddati tugashidan oldin mamlakatda boʻlish asosingiz haqida oʻylang.
    .of = c98904234838d110

provision-ru-usual_terms = Sinov muddati koʻpi bilan uch oy; ish haftasi 40 soat; yillik taʼtil 28 kun.
    .of = ecf72d5e559a85b1

provision-ru-notice_of_leaving = Ikki hafta oldin ogohlantirib, ishdan ketishingiz mumkin.
    .of = d60ecf7f107b2738

provision-ru-notice_of_leaving-unless-1 = Ushlab turilgan yoki ishlashga majburlangan odam ketishini ish beruvchiga oldindan aytmaydi: avval yordam beradigan tashkilotga murojaat qilinadi.
    .of = c41079ae94416f04

provision-ru-no_payment_for_hiring = Ishga olish uchun pul toʻlang degan ogʻzaki talab sizni hech narsaga majbur qilmaydi.
    .of = 892911fc746b5684

provision-ru-passport_is_yours = Ish beruvchingiz pasportingizni ushlab turishga haqli emas; sizni ekspluatatsiya qilish uchun uni olib qoʻyish jinoyatni ogʻirlashtiradi.
    .of = 75e98aa92c6176a7

provision-ru-passport_offence = Birovning pasportini ushlab turish maʼmuriy huquqbuzarlik ham hisoblanadi.
    .of = 105de67dec2677a0

provision-ru-insured_by_employer = Siz har bir xodim kabi ishdagi baxtsiz hodisalardan sugʻurtalangansiz; Ijtimoiy fondga ish beruvchi toʻlaydi.
    .of = d4c4f9f27bf3df12

provision-ru-death_payment_before = Halok boʻlgan xodimning oilasiga bir martalik toʻlov berilgan.
    .of = a724566a4f089f1a

provision-ru-death_payment_now = Halok boʻlgan xodimning oilasiga bir martalik toʻlov beriladi, u 2023-yil 3-apreldan boshlab yuz bergan hodisalar uchun ikki baravar oshirilgan.
    .of = 343161a7c7527a5b

provision-ru-papers_of_the_family = Oila bir martalik toʻlov va oylik toʻlovlar uchun Ijtimoiy fondga murojaat qiladi. Bir martalik toʻlov eri yoki xotini va unga haqli boshqa odamlar oʻrtasida teng boʻlinadi; murojaat uchun oxirgi kun yoʻq, lekin oʻtgan vaqt uchun oylik toʻlovlar koʻpi bilan uch yil uchun beriladi. Oʻlim haqidagi guvohnoma va qarindoshlik haqidagi hujjatlarni apostil bilan tayyorlab qoʻying: ularsiz pul koʻpincha yoʻqotiladi.
    .of = 9031b8cea1ff518c

provision-ru-papers_of_the_family-where = ish beruvchi hududidagi Rossiya Ijtimoiy fondi (SFR); pochta orqali yoki ishonchnomasi bor vakil orqali
    .of = 9d1749dc294d9f02

provision-ru-papers_of_the_family-documents = apostilli oʻlim haqidagi guvohnoma; qarindoshlik haqidagi apostilli hujjatlar
    .of = 761deea70674fc01

provision-ru-loss_of_capacity = Mehnat qobiliyati turgʻun yoʻqotilganda har yili oshiriladigan eng yuqori miqdor doirasida bir martalik toʻlov va ish haqiga qarab oylik toʻlovlar beriladi.
    .of = 2f04eaad212b4e7d

provision-ru-loss_of_capacity_later = Mehnat qobiliyati turgʻun yoʻqotilganda har yili oshiriladigan bir martalik toʻlov va ish haqiga qarab oylik toʻlovlar beriladi.
    .of = c6f15dff0a70db67

provision-ru-accident_reported = Ogʻir yoki oʻlim bilan tugagan baxtsiz hodisa haqida 24 soat ichida xabar beriladi.
    .of = 3fb8dcd4f04950bf

provision-ru-accident_investigated_light = Yengil baxtsiz hodisa uch kun ichida tekshiriladi.
    .of = 3b88ef3967ab39a0

provision-ru-accident_investigated_severe = Ogʻir yoki oʻlim bilan tugagan baxtsiz hodisa oʻn besh kun ichida tekshiriladi.
    .of = 47ad75a6f5cdf46a

provision-ru-full_pay_while_injured = Ishdagi baxtsiz hodisa tufayli ishlay olmaydigan butun vaqt uchun, sogʻayguningizcha yoki mehnat qobiliyatining turgʻun yoʻqotilishi aniqlanguncha, oʻrtacha ish haqingizning 100 foizi miqdorida kasallik puli olasiz.
    .of = 0a61a7bc962f288e

provision-ru-hidden_accident = Ish beruvchi baxtsiz hodisani yashiryaptimi yoki kasalxona qogʻozlarida u uydagi jarohat deb yozilganmi? Davlat mehnat inspeksiyasiga ariza bering: oʻz vaqtida xabar qilinmagan baxtsiz hodisa arizangiz boʻyicha bir oy ichida tekshiriladi. Unda oʻzingiz yoki vakilingiz orqali qatnashishingiz mumkin. Shartnoma boʻlmasa, oʻsha yerda ishlaganingizni sud orqali tan oldiring.
    .of = d261a7eb6d6b1c31

provision-ru-hidden_accident-where = hududning Davlat mehnat inspeksiyasi (GIT)
    .of = 69fb6b2aacf53072

provision-ru-hidden_accident-documents = kasalxona qogʻozlari; buni koʻrganlarning ismlari; joyning suratlari; brigadir bilan yozishmalar
    .of = 575ba39317e1ed8c

provision-ru-lawful_stay_for_school = Chet ellik bola maktabga faqat mamlakatda qonuniy turgani tasdiqlangandan keyin qabul qilinadi.
    .of = 8be2b638de24f5d1

provision-ru-lawful_stay_for_school-documents = bola va ota yoki onaning mamlakatda qonuniy boʻlganini tasdiqlovchi hujjatlar (migratsiya kartasi, viza yoki yashash uchun ruxsatnoma); olti yoshdan barmoq izlari olingani haqidagi karta; qarindoshlik isboti; bolaning tibbiy maʼlumotnomasi; rus tiliga tarjimalar
    .of = dd2e2e3dcbb2e9f2

provision-ru-lawful_stay_for_school-note = Maktab bola va ota-onani nazoratdagi shaxslar reyestridan ham tekshiradi: birortangizning mamlakatda boʻlish muddati tugagan boʻlsa, ariza berishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 7d93bed0a2a24d0b

provision-ru-school_steps = Arizani maktabga oʻzingiz borib emas, davlat portali orqali yoki buyurtma xat bilan bering. Maktab hujjatlar toʻliqligini besh ish kuni ichida koʻradi; toʻliq boʻlmagan toʻplam qaytariladi va kerak boʻlganicha qayta ariza berishingiz mumkin. Keyin u hujjatlarni tekshiradi va yoʻllanma beradi: yetti kun ichida testga yoziling; natija testdan taxminan uch kun keyin maktabda boʻladi.
    .of = beac667e60125cf2

provision-ru-language_test_for_school = Maktabdan oldin bolangiz oʻqish yiliga qarab rus tilidan test topshiradi; besh baholi tizimda uch baho bilan oʻtiladi.
    .of = cdce5ce7d3b56652

provision-ru-language_test_for_school-note = 2025-yil oktabrdagi buyruq boʻyicha faqat ogʻzaki testni vatandoshlar dasturi boʻyicha koʻchib kelganlarning, diplomatlarning va Rossiyaning anʼanaviy qadriyatlariga qoʻshilgani uchun kelganlarning bolalari topshiradi; shunchaki ruscha gapiradigan bolalar 2026-yil yanvarda hali ozod qilinmagan edi.
    .of = ea504605d831e607

provision-ru-language_test_for_school_eaeu = Maktabga qabul qilinishidan oldin bolangiz, Yevroosiyo iqtisodiy ittifoqidan kelgan boʻlsangiz ham, oʻqish yiliga qarab rus tilidan test topshiradi; ozod qilinganlar sifatida faqat Belarusdan kelgan bolalar aytilgan.
    .of = 421206477f446f40

provision-ru-language_test_for_school_eaeu-note = 2025-yil oktabrdagi buyruq boʻyicha vatandoshlar dasturi boʻyicha koʻchib kelganlarning, diplomatlarning va Rossiyaning anʼanaviy qadriyatlariga qoʻshilgani uchun kelganlarning bolalari faqat ogʻzaki test topshiradi.
    .of = f04395c5dc347bd2

provision-ru-language_test_not_for_belarus = Belarusdan kelgan bolalar rus tilidan test topshirmaydi.
    .of = 559e437a09146e68

provision-ru-language_test_not_for_belarus-note = Bunga ishonishdan oldin maktabdan soʻrang: 2025-yil oktabrda bu ozod qilish faqat qonun loyihasi edi.
    .of = d53d5dca00432f1c

provision-ru-school_may_refuse = Bola testdan oʻta olmasa, maktab rad etishi mumkin; til kursida oʻqing. Testni kamida uch oydan keyin yana topshirish mumkin.
    .of = 368466a503fc8662

provision-ru-school_may_refuse-note = Birinchi sinfga boradigan bola faqat ogʻzaki test topshiradi.
    .of = 6732b764a404ff72

provision-ru-no_test_on_transfer = Rossiyadagi boshqa maktabdan oʻtayotgan oʻquvchi test topshirmaydi: shaxsiy ishini va shu oʻquv yilidagi baholarini koʻrsating. Asosiy umumiy taʼlim haqidagi Rossiya attestati bor bola ham test topshirmaydi.
    .of = 1924fffa8605afce

provision-ru-appeal_test_result = Bola test tufayli rad etilgan boʻlsa, ota-ona uning natijasi ustidan apellyatsiya berishi mumkin.
    .of = ebd3da20de6386de

provision-ru-groups_without_test = Deputatlar imtiyozi bor bolalarning toʻrt guruhini aytishgan; ular butun testdan ozodmi yoki faqat yozma qismidanmi, manbalar bu haqda bir xil emas. Bolangiz shulardan biriga kiradimi, maktabdan soʻrang.
    .of = 6523ab0386e461a7

provision-ru-emergency_free_2013 = Hayotga xavf boʻlganda shoshilinch yordam har bir chet ellik uchun bepul.
    .of = 02196ccbd16d4ffa

provision-ru-emergency_free = Hayotga xavf boʻlganda shoshilinch yordam har bir chet ellik uchun bepul.
    .of = 02196ccbd16d4ffa

provision-ru-urgent_and_planned_paid = Hayotga xavf boʻlmagan kechiktirib boʻlmaydigan yordam va rejali yordam sugʻurta polisi boʻyicha yoki pulli.
    .of = d0c2513824fb07b6

provision-ru-urgent_and_planned_paid-note = Davlatingiz bilan shartnoma bu qoidalardan ustun turadi; Mustaqil Davlatlar Hamdoʻstligi fuqarolari uchun tez va shoshilinch yordam haqida 1997-yil 27-martdagi bitim bor.
    .of = dfea1cd9e99e4a0e

provision-ru-care_by_policy = Polis boʻlsa, kechiktirib boʻlmaydigan va rejali yordam polis boʻyicha beriladi.
    .of = 74884dbe34376223

provision-ru-policy_for_eaeu_workers = Yevroosiyo iqtisodiy ittifoqidan kelgan, shartnomasi bor xodim sifatida majburiy tibbiy sugʻurta polisini olishingiz mumkin; rejali va kechiktirib boʻlmaydigan yordam, fuqarolarga boʻlgani kabi, shu polis boʻyicha beriladi. Oilangiz uni oʻz-oʻzidan olmaydi.
    .of = 755d6b4c2eee3e55

provision-ru-policy_for_eaeu_workers-documents = pasport; mehnat shartnomasi; sugʻurta raqami (SNILS), agar boʻlsa
    .of = 1dd2f68266727321

provision-ru-emergency_birth_free = Shoshilinch tugʻruq amalda bepul.
    .of = 8e5a6fa0119edfb7

provision-ru-planned_birth_paid = Shoshilinch boʻlmagan tugʻruq pulli.
    .of = 52ba5f891c42d371

provision-ru-sick_pay_of_temporary_workers = Mehnat shartnomasi bilan, ish beruvchi siz kasal boʻlgan oydan oldin kamida olti oy siz uchun badallar toʻlagan boʻlsa, kasallik puli olasiz. Vaqtinchalik boshpanada ham xuddi shunday; tan olingan qochqinlar va Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlar uni fuqarolar kabi oladi; yuqori malakali mutaxassislar olmaydi. Birinchi kuniyoq shifokordan elektron kasallik varaqasini soʻrang.
    .of = bed626235d98d735

provision-ru-trafficking_crime = Odam savdosi jinoyat; bugungi matn boʻyicha besh yilgacha majburiy ishlar yoki olti yilgacha ozodlikdan mahrum qilish.
    .of = d2d30f4d56cfa447

provision-ru-trafficking_crime-note = Chegaradan olib oʻtilganda, hujjatlar olib qoʻyilganda, zoʻrlik yoki qaramlik boʻlganda uch yildan oʻn yilgacha; ogʻir holatlarda sakkiz yildan oʻn besh yilgacha. Moddaning birinchi matnida besh yilgacha ozodlikdan mahrum qilish edi; qaysi kuni oʻzgargani topilmadi.
    .of = 292e17d80b72c38e

provision-ru-slave_labour_crime = Qul mehnatidan foydalanish jinoyat: besh yilgacha.
    .of = 8fa68f5572df4cbc

provision-ru-slave_labour_aggravated = Hujjatlaringiz olib qoʻyilgan boʻlsa yoki jabrlanganlar bir nechta boʻlsa, voyaga yetmagan shaxs, zoʻrlik yoki shantaj boʻlsa, uch yildan oʻn yilgacha; ogʻir holatlarda undan koʻp.
    .of = 1a6256bce8cfbf5a

provision-ru-organisation_first = Jabrlanganlar uchun maxsus qonun, maqom yoki davlat panoh uyi yoʻq; avval nodavlat tashkilotga murojaat qiling, ayniqsa majburan chiqarilishdan qoʻrqsangiz.
    .of = a7695d0cfbe2210a

provision-ru-pay_every_half_month = Ish beruvchingiz sizga kamida har yarim oyda, belgilangan kunlarda ish haqi toʻlaydi.
    .of = 35e491aec3c19883

provision-ru-pay_within_fifteen_days_first = Ish haqi u hisoblangan davr tugaganidan keyin oʻn besh kundan kechikmay toʻlanadi.
    .of = 37025f6cb8f0ad45

provision-ru-pay_within_fifteen_days = Ish haqi u hisoblangan davr tugaganidan keyin oʻn besh kundan kechikmay toʻlanadi.
    .of = 37025f6cb8f0ad45

provision-ru-pay_within_fifteen_days-note = Bu kun dam olish kuni boʻlsa, odatda bir kun oldin toʻlanadi; bu tekshirilmagan.
    .of = 8782637c37930181

provision-ru-settlement_on_last_day = Sizga toʻlanishi kerak boʻlgan hamma pul ishdan boʻshatilgan kuni toʻlanadi; ishda boʻlmagan boʻlsangiz, uni talab qilganingizdan keyingi kuni.
    .of = c2df3d104a36d390

provision-ru-no_interest_in_time = Belgilangan kundan kechikmay kelgan ish haqiga foiz hisoblanmaydi.
    .of = 88ffe133bfe3ce1b

provision-ru-interest_old = Kechiktirilgan ish haqi uchun ish beruvchi har bir kunga oʻsha kungi qayta moliyalash stavkasining (2016-yildan asosiy stavkaning) uch yuzdan bir qismini toʻlashi kerak.
    .of = a4e38ff97195f520

provision-ru-interest_across_the_change = 2016-yil 2-oktabr va undan oldingi kunlar eski qoida boʻyicha, keyingi kunlar yangi qoida boʻyicha hisoblanadi.
    .of = a5df6985229f2046

provision-ru-interest_now = Kechiktirilgan ish haqi uchun ish beruvchi toʻlov muddatidan keyingi har bir kunga, toʻlov kuni ham kiradi, oʻsha kungi asosiy stavkaning bir yuz ellikdan bir qismini toʻlashi kerak.
    .of = 1d6d65e014c4efe4

provision-ru-interest_now-note = Ish haqi hisob-kitobga hech qachon yozilmagan boʻlsa, 2023-yil 13-apreldan boshlab foiz qarz sudning qonuniy kuchga kirgan qarori bilan tan olinganda toʻlanadi. Summa koʻrsatilmagan boʻlsa, oxirgi kunlarning asosiy stavkasi bizda hali yoʻq: toʻlovning ertaroq kunini koʻrsating va shu kungacha qancha tegishli ekanini koʻrasiz; keyingi har bir kun bunga qoʻshiladi.
    .of = 53879cb4c606c73d

provision-ru-interest_without_fault = Foiz talab qilinmasa ham, ish beruvchi aybdor boʻlsa ham, boʻlmasa ham toʻlanishi kerak; bir qismi toʻlangandan keyin u qolganiga hisoblanadi.
    .of = cd66d47e195e70d9

provision-ru-interest_on_unaccrued_pay = Hisob-kitobga hech qachon yozilmagan ish haqiga ham, u sudning qonuniy kuchga kirgan qarori bilan tan olinsa, foiz toʻlanadi; foiz ish haqi toʻlanishi kerak boʻlgan kundan hisoblanadi.
    .of = 06bc4853329a5ed0

provision-ru-interest_on_unaccrued_pay_refused = Hisob-kitobga hech qachon yozilmagan ish haqiga foizni sudlar rad etishi mumkin edi.
    .of = 1c9dd2cf6a8b9716

provision-ru-interest_on_unaccrued_pay_by_judgment = Konstitutsiyaviy Sud hisob-kitobga hech qachon yozilmagan ish haqiga ham, sud unga huquqingizni tan olsa, foiz toʻlanadi deb qaror qilgan; foiz ish haqi toʻlanishi kerak boʻlgan kundan keyingi kundan hisoblanadi.
    .of = 07b6f81ccacdbebb

provision-ru-stop_work = Ish haqi oʻn besh kundan koʻp kechiksa, ish beruvchiga yozma xabar berib, u toʻlanguncha ishni toʻxtatishingiz mumkin.
    .of = 45faabaa8330b64c

provision-ru-stop_work-unless-1 = Ushlab turilgan yoki ishlashga majburlangan odam ketishini ish beruvchiga oldindan aytmaydi: avval yordam beradigan tashkilotga murojaat qilinadi.
    .of = c41079ae94416f04

provision-ru-stop_work-note = Ayrim ishlarni toʻxtatish mumkin emas va buning uchun ishdan ayrilishingiz mumkin: ularning roʻyxati moddaning oʻzida (maʼlum boʻlishicha, xavfli ishlab chiqarish, tez yordam, elektr, issiqlik, suv va gaz taʼminoti, davlat xizmati, favqulodda holat vaqti). Avval yuristdan soʻrang.
    .of = 557e7147fc614d1e

provision-ru-lowest_month = Toʻliq bir oy uchun sizga soliqdan oldin federal eng kam ish haqidan (MROT) kam toʻlanmaydi; hudud bundan koʻp belgilashi mumkin.
    .of = 2f94e0d7100ecccc

provision-ru-lowest_month_not_reached = Toʻliq bir oy uchun sizga soliqdan oldin toʻlangan summa oʻsha oyning eng kam ish haqi (MROT) bilan solishtiriladi.
    .of = 63717e1a1707e958

provision-ru-tax_of_residents = Soliq rezidenti ish haqidan oʻn uch foiz toʻlaydi.
    .of = d2703a12a00661d6

provision-ru-tax_of_residents-note = Birinchi yillik limitdan oshgan daromadga soliq yuqoriroq.
    .of = d446c96e39771eb2

provision-ru-tax_of_non_residents = Mamlakatda vaqtincha boʻlgan norezident ish haqidan oʻttiz foiz toʻlaydi.
    .of = cff45544d2e108fe

provision-ru-tax_of_eaeu_workers = Yevroosiyo iqtisodiy ittifoqiga aʼzo davlatdan kelgan xodim birinchi kundan rezidentlar stavkasi boʻyicha toʻlaydi.
    .of = 64f5810473fa04fd

provision-ru-tax_of_eaeu_workers-note = Birinchi yillik limitdan oshgan daromadga soliq yuqoriroq.
    .of = d446c96e39771eb2

provision-ru-tax_on_patent = Patent bilan birinchi kundan rezidentlar stavkasi boʻyicha toʻlaysiz; soliq organining bildirishnomasi bor bitta ish beruvchi patent avanslarini chegirib qoladi.
    .of = 48072568538b84c0

provision-ru-tax_on_patent-note = Birinchi yillik limitdan oshgan daromadga soliq yuqoriroq.
    .of = d446c96e39771eb2

provision-ru-tax_on_patent_no_notice = Patent boʻlsa-yu, soliq organining bildirishnomasi boʻlmasa, rezidentlar stavkasi boʻyicha soliqning hammasi ushlab qolinadi.
    .of = aa72ee5c972c54a5

provision-ru-tax_on_patent_no_notice-note = Birinchi yillik limitdan oshgan daromadga soliq yuqoriroq.
    .of = d446c96e39771eb2

provision-ru-patent_excess_not_returned = Patent avanslarining yillik soliqdan oshgan qismi qaytarilmaydi.
    .of = f851b217bcc5c086

provision-ru-uniform_contributions = Ish beruvchingiz ish haqingiz ustiga bir xil tarif boʻyicha ijtimoiy badallar toʻlaydi, mamlakatda vaqtincha boʻlsangiz ham.
    .of = 70ef8607d7bffd27

provision-ru-uniform_contributions-note = Ayrim ish beruvchilarda tariflar pastroq va ish haqining maʼlum yillik summasidan yuqori qismida tarif pastroq; yuqori malakali mutaxassislar uchun boshqa qoidalar boʻlishi mumkin. Bularning hech biri ish haqingizdan ushlab qolinmaydi.
    .of = f938edff4574ed93

provision-ru-lower_contributions_before = Mamlakatda vaqtincha boʻlgan xodimlar uchun badallar kamroq edi va tibbiy yordamni qamrab olmas edi.
    .of = 1ec210632f608a3c

provision-ru-self_employed_tax_open = Armaniston, Belarus, Qozogʻiston, Qirgʻiziston yoki Ukraina fuqarosi oʻzini oʻzi band qilgan shaxs (samozanyatiy) sifatida roʻyxatdan oʻtib, kasbiy daromad soligʻini toʻlashi mumkin. Rossiyada siz xizmat koʻrsatadigan buyurtmachi uch ish kuni ichida shartnoma haqida va uning tugagani haqida migratsiya politsiyasiga xabar beradi.
    .of = 9f9abf66fa6dd80d

provision-ru-self_employed_tax_open-note = Bu soliq ishlashga ruxsat emas: Ukraina fuqarosiga baribir patent kerak boʻlishi mumkin.
    .of = 64cfb42be669a71e

provision-ru-self_employed_tax_closed = Oʻzini oʻzi band qilganlar soligʻi faqat Rossiya, Armaniston, Belarus, Qozogʻiston, Qirgʻiziston va Ukraina fuqarolari uchun ochiq. Patent bilan mehnat shartnomasi yoki fuqarolik-huquqiy shartnoma boʻyicha ishlaysiz.
    .of = 63b5e999385fd54c

provision-ru-overtime_steps = Ish vaqtidan tashqari ishning birinchi ikki soatiga bir yarim baravar, keyingi soatlariga ikki baravar toʻlanadi.
    .of = 337478761a8d9c81

provision-ru-day_off_double = Bayram yoki dam olish kunidagi ishga ikki baravar toʻlanadi.
    .of = f12da2651bd7301f

provision-ru-night_more = Tungi ishga kamida beshdan bir qism koʻproq toʻlanadi.
    .of = 3530d62604db1a73

provision-ru-overtime_limit = Ish vaqtidan tashqari ish ketma-ket ikki kunda koʻpi bilan toʻrt soat va yiliga koʻpi bilan 120 soat.
    .of = 10ba40417b2303b7

provision-ru-overtime_limit-note = Yillik limitni oshirish haqidagi qonun loyihasi 2026-yil 10-fevralda faqat birinchi oʻqishdan oʻtgan.
    .of = b83e2b2f47af9ca4

provision-ru-deduction_limits = Oylik ish haqidan ish beruvchi koʻpi bilan beshdan birini, qonun boʻyicha koʻpi bilan yarmini, qonunda koʻrsatilgan alohida holatlarda bundan koʻpini ushlab qolishi mumkin.
    .of = b710e87d8957c999

provision-ru-moral_damage = Ish haqidan tashqari maʼnaviy zarar uchun kompensatsiya talab qilishingiz mumkin.
    .of = be5f56b61c7d45ae

provision-ru-fine_unpaid_wages_firm = Ish haqi toʻlamaydigan firmaga jarima solinadi, uning mansabdor shaxslariga alohida.
    .of = 14392370cf295915

provision-ru-fine_unpaid_wages_firm-note = Mansabdor shaxslar 10 000 dan 20 000 rublgacha. Takroran: firmalar 50 000 dan 100 000 gacha (7-qism).
    .of = e22445c20ef7a3dc

provision-ru-fine_unpaid_wages_entrepreneur = Ish haqi toʻlamaydigan tadbirkorga jarima solinadi.
    .of = 9cd974151b25abab

provision-ru-fine_general_breach = Firma mehnat qonunchiligini boshqacha buzsa ham jarima solinadi, uning mansabdor shaxslari ogohlantirish olishi mumkin.
    .of = e0b25972389119f4

provision-ru-fine_general_breach-note = Mansabdor shaxslarga 1 000 rubldan 5 000 rublgacha.
    .of = af1b70b872d36b12

provision-ru-crime_all_unpaid = Ikki oydan ortiq vaqt umuman toʻlamaslik yoki eng kam ish haqidan kam toʻlash jinoyat.
    .of = d4ae00d23eb3cfd7

provision-ru-crime_part_unpaid = Uch oydan ortiq vaqt yarmidan kam toʻlash jinoyat.
    .of = 8cccac7cfa798ead

provision-ru-apply_for_patent = Patent uchun arizani siz ishlaydigan hududning migratsiya politsiyasiga (yoki uning markaziga) bering.
    .of = 68c77c75fa08b495

provision-ru-apply_for_patent-documents = ariza; notarial tarjimasi bilan pasport; migratsiya kartasi; roʻyxatdan oʻtganlik; ixtiyoriy tibbiy sugʻurta yoki pulli tibbiy yordam shartnomasi; tibbiy maʼlumotnomalar (giyohvandlik moddalari, roʻyxatdagi infeksiyalar, OIV); rus tili, tarix va qonunchilik asoslari boʻyicha sertifikat
    .of = a7a0186106f9d6ea

provision-ru-apply_for_patent-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-medical_and_fingerprints = Tibbiy koʻrikdan oʻting, barmoq izlaringizni topshiring va suratga tushing.
    .of = 96b689a553199520

provision-ru-medical_and_fingerprints-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-medical_and_fingerprints_eaeu = Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlar ham, Belarusdan tashqari, tibbiy koʻrikdan oʻtadi, barmoq izlarini topshiradi va suratga tushadi.
    .of = ede9b3ad8fe94812

provision-ru-medical_and_fingerprints_eaeu-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-medical_papers_again = Barmoq izlari va surat bir marta olinadi. Tibbiy hujjatlarning muddati, odatda bir yildan keyin, tugaydi: shundan keyin oʻttiz kun ichida migratsiya politsiyasiga yangilarini topshiring.
    .of = eec260b63157f044

provision-ru-medical_papers_again-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-language_exam = Ariza berishdan oldin rus tili, tarix va qonunchilik asoslaridan imtihon topshiring.
    .of = 44a9df3c087c8f50

provision-ru-language_exam-note = SSSR yoki Rossiyada oʻqishni tugatganlik haqidagi hujjat imtihon oʻrnini bosishi mumkin: imtihon uchun toʻlashdan oldin soʻrang. 2026-yildan imtihon kompyuterda topshiriladi, yozib olinadi va uni faqat davlat muassasalari oʻtkazadi.
    .of = eb83c28d1bd711f1

provision-ru-exam_certificate_term = Til, tarix va qonun boʻyicha sertifikat uch yil amal qiladi.
    .of = 69ea3fdced3270a0

provision-ru-late_fine_receipt = Aytilishicha, kech ariza bersangiz, politsiya kech ariza uchun jarima toʻlanganini tasdiqlashni soʻraydi.
    .of = eb558e68df6f08f4

provision-ru-late_fine_receipt-documents = jarima kvitansiyasi
    .of = 71d918726cebec8d

provision-ru-patent_decision = Patent boʻyicha qarorni migratsiya politsiyasi qabul qiladi.
    .of = 53434e4d1a04318c

provision-ru-patent_twelve_months = Patent bir oydan oʻn ikki oygacha amal qiladi va toʻlov bilan uzaytirilishi mumkin, lekin berilgan kundan boshlab oʻn ikki oydan oshmaydi.
    .of = dfe71e20bd3785a4

provision-ru-patent_paid_period = Patent faqat haqi toʻlangan davrda amal qiladi.
    .of = 84a39ea6c127a7c0

provision-ru-pay_for_next_period = Keyingi davr uchun toʻlangan davr tugashidan oldin toʻlang; imtiyozli kun yoʻq.
    .of = 3cd032f04b0497b8

provision-ru-patent_stops = Toʻlangan davr tugadi: patent ertasi kuni toʻxtadi va u bilan birga mamlakatda boʻlishingiz asosi ham. Hozir toʻlash uni tiklamaydi, u bilan ishlash esa patentsiz ishlashdir: darhol yuristga murojaat qiling.
    .of = a58e1c1a2c99a132

provision-ru-apply_for_reissue = Oʻn ikki oydan keyin mamlakatdan chiqmasdan ishlashni davom ettirish uchun, oʻn ikki oy tugashidan kamida oʻn ish kuni oldin patentni bergan migratsiya politsiyasiga uni qayta rasmiylashtirish haqida ariza bering.
    .of = 62365cab3e7a3f53

provision-ru-apply_for_reissue-unless-1 = Patent allaqachon toʻxtagan, chunki toʻlangan davr tugadi.
    .of = a5e7de1ee75cec3f

provision-ru-apply_for_reissue-note = Ish kunlari Rossiya taqvimi boʻyicha hisoblangan. 2020-yil apreldan patentni qayta-qayta qayta rasmiylashtirish mumkin, undan oldin faqat bir marta mumkin edi.
    .of = de4ffc3df38863a6

provision-ru-renew_or_leave = Oʻn ikki oy tugashidan oldin patentni qayta rasmiylashtiring yoki mamlakatdan chiqib keting.
    .of = 3cee19384939e1a8

provision-ru-renew_or_leave-unless-1 = Patent allaqachon toʻxtagan, chunki toʻlangan davr tugadi.
    .of = a5e7de1ee75cec3f

provision-ru-send_contract_copy = Migratsiya politsiyasiga shartnomangiz nusxasini yuboring, aks holda patent bekor qilinishi mumkin.
    .of = 727f964b402a5f8a

provision-ru-send_contract_copy-documents = mehnat shartnomasi yoki fuqarolik-huquqiy shartnoma nusxasi
    .of = e2f820088da15fcb

provision-ru-send_contract_and_notice = Xususiy shaxsda ishlasangiz ham, migratsiya politsiyasiga ishlayotganingiz haqida belgilangan shakldagi xabarnomani shartnomangiz nusxasi bilan yuboring; aks holda patent bekor qilinishi mumkin.
    .of = 56b646872278171e

provision-ru-send_contract_and_notice-documents = patent bilan ishlayotganlik haqida xabarnoma; mehnat shartnomasi yoki fuqarolik-huquqiy shartnoma nusxasi
    .of = 133ff98bd0f84b82

provision-ru-send_contract_and_notice-note = Shartnoma ogʻzaki tuzilgan boʻlsa, uning shartlari xabarnomada yoziladi.
    .of = d2d2ce12e94409b8

provision-ru-no_new_patent_for_year = Patent bekor qilingandan keyin yangisini faqat bir yildan keyin soʻrash mumkin.
    .of = 2325a4420100b817

provision-ru-leave_without_patent = Patentingiz uzaytirilmagan yoki bekor qilingan va mamlakatda boʻlish muddatingiz tugagan: mamlakatdan chiqib keting yoki mamlakatda boʻlishning boshqa asosi haqida darhol yuristga murojaat qiling.
    .of = b97de5cc2e7b5ff1

provision-ru-patent_and_income_bill = Ish haqi kam boʻlsa, patent endi uzaytirilmaydi yoki har bir bola uchun toʻlanadi, deb eshitdingizmi? Bu 2026-yil fevraldagi qonun loyihasi, u 2027-yilga moʻljallangan: soliq organiga maʼlum ish haqi siz va qaramogʻingizdagilar uchun tirikchilik minimumidan kam boʻlsa, patent berilmaydi; birinchi patent va xususiy uylardagi ish uchun istisnolar bor. U qonun boʻlganmi, koʻrilmagan. Ish haqini rasmiy oling va isbotini saqlang.
    .of = a0620661f071667c

provision-ru-patent_and_income_from_2027 = 2027-yil 1-yanvardan patentlar uchun qattiqroq qoidalar eʼlon qilingan. 2026-yil fevraldagi qonun loyihasi boʻyicha, soliq organiga maʼlum boʻlgan ish haqi siz va qaramogʻingizdagilar uchun yashash minimumidan kam boʻlsa, patent berilmaydi va uzaytirilmaydi, birinchi patent va xususiy shaxslarning uyidagi ish bundan mustasno; har oylik toʻlov, bir xabarga koʻra uning yarmi, har bir bola yoki qaramogʻingizdagi boshqa odam uchun ham toʻlanadi, bola esa oʻn sakkiz yoshga toʻlgach oʻttiz kun ichida chiqib ketadi yoki patent oladi. 2026-yil yozidagi qonun shu toʻlov haqidagi soliq moddasini allaqachon oʻzgartirgan; uning matnini va qolganini biz koʻrmadik. Shu kundan keyingi vaqt uchun pul toʻlashdan yoki ariza berishdan oldin migratsiya markazidan soʻrang, ish haqini rasman oling va dalilini saqlang.
    .of = a252c8ca89506e81

provision-ru-registration_fine = Oʻz vaqtida roʻyxatga olinmagan boʻlsangiz, sizga jarima solinishi, eng yomon holatda esa mamlakatdan chiqarib yuborilishingiz mumkin.
    .of = e9c5106bcd5dcb48

provision-ru-registration_fine-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-registration_fine-note = 2026-yil yanvardagi qonun loyihasi bu moddadagi jarimalarni 25 000–50 000 rubl qilib oshirar edi; u qabul qilinganmi, koʻrilmagan; 2026-yil 10-iyulda koʻrib chiqilgan qoʻllanmada hali ham eski summalar koʻrsatilgan.
    .of = 9888773c7508e815

provision-ru-registration_fine_capitals = Moskva, Sankt-Peterburg va ularning viloyatlarida roʻyxat qoidalarini buzish qimmatroqqa tushadi va chiqarib yuborishga olib keladi.
    .of = 1e8ab481d2492a1f

provision-ru-registration_fine_capitals-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-registration_fine_capitals-note = 2026-yil yanvardagi qonun loyihasi bu moddadagi jarimalarni 25 000–50 000 rubl qilib oshirar edi; u qabul qilinganmi, koʻrilmagan; 2026-yil 10-iyulda koʻrib chiqilgan qoʻllanmada hali ham eski summalar koʻrsatilgan.
    .of = 9888773c7508e815

provision-ru-overstay_fine = Mamlakatda qonuniy asossiz qolsangiz, sizga jarima solinadi va siz chiqarib yuborilasiz.
    .of = 77981be99e343a22

provision-ru-overstay_fine-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-overstay_fine-note = Chiqarib yuborish oilani buzadigan boʻlsa, sudlar uni tayinlamagan; oilangizdan kim bu yerda yashashini darhol ayting. 2026-yil yanvardagi qonun loyihasi bu jarimani 25 000–50 000 rubl qilib oshirar edi; u qabul qilinganmi, koʻrilmagan; 2026-yil 10-iyulda koʻrib chiqilgan qoʻllanmada hali ham eski summalar koʻrsatilgan.
    .of = 71bc4082f1864626

provision-ru-overstay_fine_capitals = Moskva, Sankt-Peterburg va ularning viloyatlarida qonuniy asossiz qolish qimmatroqqa tushadi va chiqarib yuborishga olib keladi.
    .of = 53979fc83e8c00f6

provision-ru-overstay_fine_capitals-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-overstay_fine_capitals-note = Chiqarib yuborish oilani buzadigan boʻlsa, sudlar uni tayinlamagan; oilangizdan kim bu yerda yashashini darhol ayting. 2026-yil yanvardagi qonun loyihasi bu jarimani 25 000–50 000 rubl qilib oshirar edi; u qabul qilinganmi, koʻrilmagan; 2026-yil 10-iyulda koʻrib chiqilgan qoʻllanmada hali ham eski summalar koʻrsatilgan.
    .of = 9888773c7508e815

provision-ru-repeat_fine = Aytilishicha, bir yil ichida roʻyxat qoidalarini ikkinchi marta buzish qimmatroqqa tushadi va chiqarib yuborishga olib keladi.
    .of = e18fdc2c4da0e7f0

provision-ru-repeat_fine-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-repeat_fine-note = 2026-yil yanvardagi qonun loyihasi bu moddadagi jarimalarni 25 000–50 000 rubl qilib oshirar edi; u qabul qilinganmi, koʻrilmagan.
    .of = 20f9bd492fc70990

provision-ru-repeat_fine_capitals = Moskva, Sankt-Peterburg va ularning viloyatlarida bir yil ichida roʻyxat qoidalarini ikkinchi marta buzish yanada qimmatroqqa tushadi va chiqarib yuborishga olib keladi.
    .of = 2016e51a8b9decc0

provision-ru-repeat_fine_capitals-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-repeat_fine_capitals-note = 2026-yil yanvardagi qonun loyihasi bu moddadagi jarimalarni 25 000–50 000 rubl qilib oshirar edi; u qabul qilinganmi, koʻrilmagan.
    .of = 20f9bd492fc70990

provision-ru-work_fine = Kerakli patent yoki ruxsatnomasiz ishlaganlik uchun jarima solinadi, chiqarib yuborish bilan yoki usiz.
    .of = c1799a2343031c98

provision-ru-work_fine-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-work_fine_other_region = Patentingiz yoki ruxsatnomangizdagi hududdan yoki kasbdan tashqari ishlaganlik uchun jarima solinadi, chiqarib yuborish bilan yoki usiz.
    .of = 45ad0e1d52964e3a

provision-ru-work_fine_other_region-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-work_fine_capitals = Aytilishicha, Moskva, Sankt-Peterburg va ularning viloyatlarida ruxsatnomasiz yoki u berilgan hududdan tashqarida ishlash qimmatroqqa tushadi va chiqarib yuborishga olib keladi.
    .of = b7ae2cf625aede35

provision-ru-work_fine_capitals-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-work_fine_repeat = Aytilishicha, bir yil ichida ishlash qoidalarini ikkinchi marta buzish qimmatroqqa tushadi va hamma joyda chiqarib yuborishga olib keladi.
    .of = 3dc69bc81182454f

provision-ru-work_fine_repeat-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-false_registration_fine = Turgan joyingizda roʻyxatga olish uchun soxta hujjatlar yoki bila turib yolgʻon maʼlumot berilgan boʻlsa va bu jinoyat boʻlmasa, sizga jarima solinadi, chiqarib yuborish bilan yoki usiz. Politsiyaga biror narsani tushuntirishdan oldin yuristga murojaat qiling.
    .of = f45114d3c802c5c3

provision-ru-false_registration_fine-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-expelled_for_overstay = Mamlakatda qonuniy asossiz boʻlganlik uchun jarimadan tashqari chiqarib yuborish ham tayinlanadi.
    .of = 968b85084e23baec

provision-ru-expelled_for_overstay-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-expelled_for_no_registration = Roʻyxat qoidalarini buzish chiqarib yuborishga olib kelishi mumkin.
    .of = b12b9f60e109ea74

provision-ru-expelled_for_no_registration-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-expelled_for_work = Kerakli patent yoki ruxsatnomasiz ishlash chiqarib yuborishga olib kelishi mumkin.
    .of = 5c15b87929b70334

provision-ru-expelled_for_work-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-expulsion_without_court = Ichki ishlar vazirligi xodimlari roʻyxatdagi huquqbuzarliklar uchun sudsiz chiqarib yuborish haqida qaror chiqarishi mumkin.
    .of = 88f8a9b208cb0b33

provision-ru-custody_until_expelled = Majburan chiqarib yuboriladigan odam shunga qadar chet elliklar markazida ushlab turilishi mumkin: mansabdor shaxs qarori bilan 48 soatgacha, undan uzoq faqat sudya qarori bilan, sudya uzaytirmasa, koʻpi bilan 90 sutka. Chiqarib yuborish ustidan ham, ushlab turishning oʻzi ustidan ham darhol shikoyat qiling va suddan buning oʻrniga nazorat ostida oʻzingiz chiqib ketishingizni tayinlashni soʻrang.
    .of = 0dcdaee341505ef1

provision-ru-late_patent_fine = Patentga kech ariza berganlik uchun jarima solinadi; jazolar orasida chiqarib yuborish yoʻq, boʻlish muddatingiz tugamaguncha hali ham ariza berishingiz mumkin.
    .of = b158955a530d4968

provision-ru-late_patent_fine-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-medical_fine = Tibbiy koʻrik muddatingiz oʻtgan boʻlsa, sizga jarima solinishi mumkin, chiqarib yuborish bilan yoki usiz; bir manba shunday deydi, boshqasi esa bunday jarima yoʻq, deydi. Politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 1421607e3f5526dd

provision-ru-medical_fine-unless-1 = Oʻn olti yoshga toʻlmasdan qilingan huquqbuzarlik uchun hech kimga jarima solinmaydi va hech kim chiqarib yuborilmaydi.
    .of = 86a31ffe94f7fd7a

provision-ru-medical_fine-note = 2026-yil yanvardagi qonun loyihasi bu jarimani 25 000–50 000 rubl qilib oshirar edi; u qabul qilinganmi, koʻrilmagan.
    .of = 72848ea9a17060cb

provision-ru-employer_fine_firm = Ruxsatnomasiz ishlashingizga yoʻl qoʻygan firma har bir chet ellik uchun jarima toʻlaydi yoki 90 kungacha yopiladi. Fuqarolik-huquqiy shartnoma ham ish hisoblanadi.
    .of = 48eed7654900deca

provision-ru-employer_fine_official = Firmaning mansabdor shaxsi har bir chet ellik uchun jarima toʻlaydi.
    .of = 43582f648433eb54

provision-ru-employer_fine_person = Aytilishicha, ruxsatnomasiz ishlashingizga yoʻl qoʻygan jismoniy shaxs kamroq jarima toʻlaydi.
    .of = c5e0ce2df894bbbd

provision-ru-employer_fine_capitals = Moskva, Sankt-Peterburg va ularning viloyatlarida firma koʻproq toʻlaydi yoki 14 kundan 90 kungacha yopiladi.
    .of = 3891574d0a6f37f3

provision-ru-employer_fine_capitals_official = Moskva, Sankt-Peterburg va ularning viloyatlarida firmaning mansabdor shaxsi ruxsatnomasiz ish uchun ham, berilmagan xabarnoma uchun ham koʻproq toʻlaydi.
    .of = 226aaf6dcbbe433f

provision-ru-employer_fine_capitals_person = Moskva, Sankt-Peterburg va ularning viloyatlarida jismoniy shaxs ruxsatnomasiz ish uchun ham, berilmagan xabarnoma uchun ham koʻproq toʻlaydi.
    .of = 990266214697cf8c

provision-ru-employer_notice_fine_firm = Shartnomangiz haqida oʻz vaqtida xabar bermagan firma har bir xodim uchun jarima toʻlaydi yoki 90 kungacha yopiladi.
    .of = 408037367640f5ce

provision-ru-employer_notice_fine_official = Aytilishicha, shartnomangiz haqida oʻz vaqtida xabar bermagan mansabdor shaxs har bir xodim uchun jarima toʻlaydi.
    .of = bb5f552e7c97495d

provision-ru-employer_notice_fine_person = Aytilishicha, shartnomangiz haqida oʻz vaqtida xabar bermagan jismoniy shaxs jarima toʻlaydi.
    .of = b7f60cdf36efa0d6

provision-ru-first_breach_warning = Xabar berish birinchi marta oʻtkazib yuborilganda kichik yoki oʻrta firma jarima oʻrniga ogohlantirish olishi mumkin.
    .of = 2559cbb6a4dbf282

provision-ru-hqs_report_fine = Yuqori malakali mutaxassisining ish haqi haqida xabar bermagan yoki notoʻgʻri xabar bergan firma jarima toʻlaydi.
    .of = 66f1b792048b02ba

provision-ru-pay_fine_in_time = Jarimani toʻlang; toʻlanmagan jarima u toʻlanguncha kirishingizni yopadi.
    .of = 4eb262f911d1d240

provision-ru-pay_fine_in_time-note = Oʻz vaqtida toʻlamagan odamga ikki baravar jarima solinishi, oʻn besh sutkagacha qamoq yoki ellik soatlik ish tayinlanishi mumkin.
    .of = 6f2502db2182439e

provision-ru-pay_fine_next_day = Chiqarib yuborish bilan birga solingan jarima qaror kuchga kirgandan keyingi kundan kechikmay toʻlanadi.
    .of = 6c7d7a9b578a878a

provision-ru-no_journey_while_closed = Kirishingiz yopiq: qaror bekor qilinmaguncha yoki muddati tugamaguncha safarga chiqmang. Taqiqni bilib turib kirgan odam jinoyat qiladi: jarima, majburiy ishlar yoki toʻrt yilgacha ozodlikdan mahrum qilish.
    .of = 21aed43801765940

provision-ru-no_journey_while_closed-note = Moddada siyosiy boshpana soʻrab kelganlar haqida izoh bor: bu sizga tegishli boʻlsa, hamma narsadan oldin bepul yuridik yordamga murojaat qiling.
    .of = 75d986e4e00f8d7f

provision-ru-entry_despite_ban_crime = Kirishingiz yopilganini bila turib kirish jinoyat: jarima, majburiy ishlar yoki toʻrt yilgacha ozodlikdan mahrum qilish.
    .of = a210b34405990091

provision-ru-entry_despite_ban_crime-unless-1 = Oʻn olti yoshga toʻlmagan hech kim bu jinoyat uchun jazolanmaydi.
    .of = cc53a8c0be99d2a5

provision-ru-entry_despite_ban_crime-note = Moddada siyosiy boshpana soʻrab kelgan odamlar haqida izoh bor: agar bu sizning holatingiz boʻlsa, hammasidan oldin bepul yuridik yordamga murojaat qiling.
    .of = 75d986e4e00f8d7f

provision-ru-registration_for_visitors = Mamlakatda vaqtincha boʻlgan chet ellik turgan joyida roʻyxatga olinishi shart.
    .of = a68c63e07b078832

provision-ru-host_registers_2007 = Qabul qiluvchi tomon kelganingiz haqida uch ish kuni ichida xabar beradi.
    .of = 405e4c56edd00514

provision-ru-host_registers_2007-documents = pasport; migratsiya kartasi
    .of = 767d534a0485b8ba

provision-ru-host_registers = Qabul qiluvchi tomon (uy egasi, ish beruvchi, mehmonxona) kelganingiz haqida migratsiya politsiyasiga xabar beradi.
    .of = 2bb70933ced8ba09

provision-ru-host_registers-documents = pasport; migratsiya kartasi
    .of = 767d534a0485b8ba

provision-ru-host_registers_tajik = Tojikiston fuqarolariga oʻn besh kun berilgan; qabul qiluvchi tomon shu muddatgacha kelganingiz haqida xabar beradi.
    .of = 986717b1423ae700

provision-ru-host_registers_tajik-documents = pasport; migratsiya kartasi
    .of = 767d534a0485b8ba

provision-ru-host_registers_uzbek = Oʻzbekiston fuqarolariga oʻn besh kun berilgan; qabul qiluvchi tomon shu muddatgacha kelganingiz haqida xabar beradi.
    .of = ed93099af28b9d00

provision-ru-host_registers_uzbek-documents = pasport; migratsiya kartasi
    .of = 767d534a0485b8ba

provision-ru-host_registers_eaeu = Armaniston, Qozogʻiston va Qirgʻiziston fuqarolariga oʻttiz kun berilgan; qabul qiluvchi tomon shu muddatgacha kelganingiz haqida xabar beradi.
    .of = bde909dabbc19d59

provision-ru-host_registers_eaeu-documents = pasport; migratsiya kartasi
    .of = 767d534a0485b8ba

provision-ru-host_registers_agreement_2010 = 2010-yilgi bitim boʻyicha Belarus va Qozogʻistondan kelgan ishchilar va ularning oilalariga oʻttiz kun berilgan edi; qabul qiluvchi tomon shu muddatgacha kelgani haqida xabar berar edi.
    .of = 5e48d6a13b03bd1c

provision-ru-host_registers_agreement_2010-documents = pasport; migratsiya kartasi
    .of = 767d534a0485b8ba

provision-ru-host_registers_belarusian = Belarus fuqarolariga, maqsad qanday boʻlmasin, oʻttiz kun berilgan edi; qabul qiluvchi tomon shu muddatgacha kelgani haqida xabar berar edi.
    .of = 1e195194db84c857

provision-ru-host_registers_belarusian-documents = pasport
    .of = c02f4afe8a9e2523

provision-ru-host_registers_belarusian-note = 2015-yil 3-martdagi bayonnoma muddatni 90 kunga oshirgan; u qaysi kuni kuchga kirgani topilmadi.
    .of = 18c586a5ab52bfb7

provision-ru-host_registers_belarusian_ninety = Belarus fuqarolariga, maqsad qanday boʻlmasin, toʻqson kun berilgan; qabul qiluvchi tomon shu muddatgacha kelganingiz haqida xabar beradi.
    .of = f008f245802c4b7b

provision-ru-host_registers_belarusian_ninety-documents = pasport
    .of = c02f4afe8a9e2523

provision-ru-host_registers_belarusian_ninety-note = Toʻqson kun 2015-yilgi bayonnomadan olingan; u qaysi kuni kuchga kirgani topilmadi, shuning uchun bu muddat 2022-yil noyabrdan keyingi kirishlar uchun aytiladi. Ayrim varaqalarda hali ham oʻttiz kun deyilgan: shu muddatgacha roʻyxatdan oʻtgan odam ikkala holda ham xavfsiz.
    .of = 4038cd299bfa1b7d

provision-ru-belarusian_not_registered_yet = Belarus fuqarosiga, maqsad qanday boʻlmasin, kirgandan keyin birinchi toʻqson kun roʻyxatdan oʻtish kerak emas.
    .of = 6601caf5ddccde45

provision-ru-registration_slip = Xabarnoma qabul qiluvchi tomonning majburiyati: siz unga pasportingiz va migratsiya kartangizni koʻrsatasiz. Xabarnomaning yirtib olinadigan qismini soʻrab oling va saqlang.
    .of = 2126fc375152621a

provision-ru-migration_card_lost = Migratsiya kartasini chiqib ketguningizcha saqlang. U yoʻqolsa yoki yaroqsiz boʻlib qolsa, uch kun ichida eng yaqin migratsiya boʻlimiga ayting va qaysi hujjatlar bilan kelgan boʻlsangiz, shularni koʻrsating: u sizga dublikatni bepul beradi.
    .of = e75ae48e2bf93f41

provision-ru-migration_card_lost-where = Ichki ishlar vazirligining eng yaqin migratsiya boʻlimi
    .of = dd76288e501b3fa9

provision-ru-migration_card_lost-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-host_failed_not_you = Kelganingiz haqida xabar berish sizning emas, qabul qiluvchi tomonning majburiyati edi: roʻyxatga olish haqidagi qonunning 24-moddasi 2-qismida qabul qiluvchi tomon bajarmagan ish uchun chet ellik javob bermaydi, deyilgan. Shunga qaramay jarima solishadi: hujjatlaringizni qabul qiluvchi tomonga berganingiz isbotini saqlang, bayonnoma tuzilayotganda buni ayting va jarima ustidan oʻn kun ichida shikoyat qiling. Uy-joy oʻzingizniki boʻlsa yoki ilova orqali oʻzingiz roʻyxatdan oʻtadigan boʻlsangiz, bu yordam bermaydi.
    .of = 77fdc7af77b808cb

provision-ru-host_failed_not_you-documents = qabul qiluvchi tomon bilan yozishmalar; ijara shartnomasi yoki guvohlar; siz bergan pasport va migratsiya kartasi nusxalari
    .of = 1ace061c5ecc691a

provision-ru-report_host_refusal = Qabul qiluvchi tomon kelganingiz haqida xabar berishdan bosh tortsa, migratsiya politsiyasiga yozma xabar qilishingiz mumkin: bu sizni roʻyxatdan oʻtkazmaydi, lekin aybingizga baho berilganda hisobga olinishi mumkin. Qabul qiluvchi tomon buni bilib qoladi: yashash uchun boshqa joyingiz boʻlsin.
    .of = ef4caefb117ea29b

provision-ru-report_host_refusal-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-register_yourself = Qabul qiluvchi tomon sizni roʻyxatga olmayaptimi? Uy egasi buni hujjatlar bilan tasdiqlangan uzrli sabab tufayli qila olmasa yoki uy-joy oʻzingizniki boʻlsa, xabarnomani migratsiya politsiyasiga oʻzingiz berasiz. Uy egasi davlat portalida hisobi bor Rossiya fuqarosi boʻlsa, xabarnomani u yerda oʻzingiz, bolalaringiz uchun ham, berishingiz mumkin, egasi esa portalda tasdiqlaydi. Uy egasi chet elda yashasa, xabarnomani uning notarius tasdiqlagan roziligi bilan shaxsan berasiz.
    .of = 00af74d4a6f6fdac

provision-ru-register_yourself-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-register_at_work = Haqiqatda ish joyingizda yoki manzili yoʻq uy-joyda yashasangiz, siz ishlaydigan tashkilot manzili boʻyicha roʻyxatga olinasiz.
    .of = 1bc94d1e1d9dd1e7

provision-ru-host_registers_new_place = Boshqa joyga koʻchdingiz: u yerga kelganingiz haqida ham yangi qabul qiluvchi tomon xabar beradi.
    .of = 9c7a8f1b2c9bb6fc

provision-ru-host_registers_new_place-documents = pasport; migratsiya kartasi
    .of = 767d534a0485b8ba

provision-ru-host_registers_new_place-note = Mehmonxona, kasalxona yoki xostel keyingi ish kuni xabar beradi. Ayrim bitimlar kirgandan keyin koʻproq kun beradi; koʻchgandan keyin ham shundaymi, oʻqilmagan, shuning uchun qonundagi muddat koʻrsatilgan.
    .of = 158909a046f0ab10

provision-ru-short_visit_without_registration = Koʻpi bilan yetti kunga kelgan va mehmonxona, kasalxona, bolalar oromgohi yoki ijtimoiy muassasada turmaydigan odamga roʻyxatdan oʻtish kerak emas. Qolsangiz, odatdagi muddat kelgan kuningizdan hisoblanadi.
    .of = 0145636836049baf

provision-ru-ukrainian_ninety_days = Rasmiy roʻyxatlarda migratsiya kartasi bor Ukraina fuqarolariga roʻyxatdan oʻtish uchun hali ham 90 kun koʻrsatilgan. Bu bugun ham amaldami, tekshirilmagan: xavfsiz muddat yetti ish kuni.
    .of = f4215e3d3df98d33

provision-ru-hqs_first_ninety_days = Yuqori malakali mutaxassisga va uning oilasiga kirgandan keyin birinchi 90 kun roʻyxatdan oʻtish kerak emas; undan keyin bunga yetti ish kuni bor. Allaqachon roʻyxatda turgan va boshqa joyga koʻpi bilan 30 kunga koʻchgan odamga u yerda yangidan roʻyxatdan oʻtish kerak emas.
    .of = eab3715901611966

provision-ru-hqs_not_registered_yet = Yuqori malakali mutaxassisga kirgandan keyin birinchi 90 kun roʻyxatdan oʻtish kerak emas.
    .of = 05823192a4aadd67

provision-ru-medical_for_long_stays = Ishlashdan boshqa maqsadda kelib, 90 kundan uzoq qoladigan odam tibbiy koʻrikdan oʻtadi, barmoq izlarini topshiradi va suratga tushadi.
    .of = dcb0f6daf132fff9

provision-ru-medical_for_long_stays-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-medical_for_long_stays-note = Olti yoshga toʻlmagan bolalar, Belarus fuqarolari va diplomatlar bu majburiyatga kirmaydi.
    .of = 32222581a31e9201

provision-ru-medical_for_long_stays_perhaps_sooner = Ishlashdan boshqa maqsadda kelib, 90 kundan uzoq qoladigan odam tibbiy koʻrikdan oʻtadi, barmoq izlarini topshiradi va suratga tushadi. 2026-yil yanvardagi qonun loyihasi muddatni 90 kundan 30 kunga qisqartiradi; u qonun boʻlganmi va qachondan, koʻrilmagan, shuning uchun qisqaroq muddat koʻrsatilgan.
    .of = 76c1d941c2d46b36

provision-ru-medical_for_long_stays_perhaps_sooner-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-registration_for_patent_year = Patent bilan roʻyxatingizni patent berilgan kundan boshlab bir yilgacha birdaniga uzaytirish mumkin.
    .of = 7db5530a7068f4bf

provision-ru-moscow_app = Moskvada va Moskva viloyatida roʻyxatdan oʻtishni qabul qiluvchi tomon emas, siz oʻzingiz bajarasiz: migratsiya markazi manzili boʻyicha, davlatning «Amina» ilovasi orqali; unda haqiqatda yashaydigan joyingizni ham koʻrsatasiz. Ilova turgan joyingizni yuboradi.
    .of = 77e7bf7cc7622221

provision-ru-moscow_app-where = RuStore doʻkonidagi «Amina» ilovasi; Moskvadagi Saxarovo koʻp funksiyali migratsiya markazi
    .of = f91cfe41df10255a

provision-ru-moscow_app-documents = migratsiya markazidan chet el fuqarosi kartasi; pasport; telefon
    .of = a68e38d70e69a579

provision-ru-moscow_app-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-moscow_app-note = Qaysi kungacha ekani qonunda oʻqilmagan; sizning fuqaroligingiz uchun qabul qiluvchi tomonga beriladigan kunlar koʻrsatilgan, kirish kuni ham hisoblanadi. Diplomatlar va yashash uchun ruxsatnoma egalari tajribaga kirmaydi.
    .of = 362f2eb865d5aad1

provision-ru-moscow_app_transition = Tajriba boshlanganda siz u yerda boʻlgan boʻlsangiz, unga qoʻshilish uchun 90 kun berilgan edi.
    .of = d5627da4b0928ef1

provision-ru-moscow_app_long_stay = Tajriba endi boshqa maqsadda kelib, 90 kundan uzoq qoladigan odamlarga ham tegishli.
    .of = cc55505f53c3e1e5

provision-ru-moscow_new_address = Moskva yoki Moskva viloyati ichida koʻchsangiz, yangi joyingizni migratsiya politsiyasiga ayting.
    .of = de8a51866d2c93bb

provision-ru-moscow_new_address-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-moscow_struck_off = Ilova uch ish kunidan koʻp vaqt turgan joyingizni yubormasa, roʻyxatdan chiqarilasiz va mamlakatda boʻlish uchun boshqa asosingiz boʻlmasa, nazoratdagi shaxslar reyestriga kiritilasiz.
    .of = 958c12ef87d5e81d

provision-ru-ask_to_cancel_ban = Kirishingizni yopgan organdan qarorni bekor qilishni yozma soʻrang. Veb-xizmat faqat maʼlumot beradi: qarorning oʻzini soʻrang.
    .of = b1d622cbfad7a890

provision-ru-ask_to_cancel_ban-documents = yozma murojaat; oila, ish, davolanish haqidagi hujjatlar
    .of = 2ec756e93b947d01

provision-ru-answer_in_thirty_days = Organ yozma murojaatingizga javob berishi shart.
    .of = 087a6a619c1edcc0

provision-ru-court_claim_against_ban = Kirishingizni yopgan qarorga qarshi sudga daʼvo bering. Oʻtkazib yuborilgan muddat uzrli sabab bilan tiklanishi mumkin.
    .of = 48a88f71e7e2e92e

provision-ru-appeal_expulsion = Chiqarib yuborish haqidagi qarorga shikoyat bering; shikoyat hal qilinmaguncha qaror ijro etilmaydi.
    .of = 7dde81186911fddc

provision-ru-appeal_expulsion-note = Qonun boʻyicha muddat qaror nusxasi sizga topshirilgan yoki yetib kelgan kundan hisoblanadi; iloji boʻlsa, shu kunning oʻzida harakat qiling. Muddat oʻtkazib yuborilgan boʻlsa, shu shikoyatning oʻzida uni tiklashni soʻrang va sababini ayting: kasallik, tarjima yoʻqligi, nusxa kech kelgani. Chet elliklar markazida ushlab turish alohida sud hujjatiga asoslanadi: uning ustidan ham shikoyat qiling. Nazorat ostida oʻzi chiqib ketishi buyurilgan odam qaror kuchga kirgandan keyin besh kun ichida chiqib ketadi.
    .of = 05a8ebdb171c9f92

provision-ru-appeal_fine = Chiqarib yuborishsiz jarima ustidan qaror nusxasi sizga topshirilgan yoki yetib kelgan kundan oʻn kun ichida shikoyat qilishingiz mumkin. Muddat oʻtkazib yuborilgan boʻlsa, shu shikoyatning oʻzida uni tiklashni soʻrang va sababini ayting.
    .of = 9c6f31e86c48b0ab

provision-ru-contest_deportation = Deportatsiya yoki mamlakatda boʻlishingiz nomaqbulligi haqidagi qaror ustidan darhol sudga murojaat qiling va suddan oʻzi qaror qilguncha uni toʻxtatib turishni soʻrang. Umumiy muddat qarorni bilgan kuningizdan uch oy, lekin majburan chiqarish ancha oldin boʻlishi mumkin.
    .of = 74d4fe8e86603160

provision-ru-family_must_be_weighed = Oilaviy va shaxsiy hayotingiz qoidabuzarlik bilan taqqoslab baholanishi shart; rasmiyatchilik bilan yondashish yetarli emas. Konstitutsiyaviy sudning 2016-yilgi 5-P va 2023-yilgi 37-P qarorlariga tayaning.
    .of = 61b515fa7e6c01ea

provision-ru-family_must_be_weighed-documents = nikoh, bolalar, yashash joyi, davolanish haqidagi hujjatlar
    .of = 5568a7b0f097cb52

provision-ru-family_must_be_weighed-note = Oliy sud ikki rossiyalik bolaning onasiga qoʻyilgan shunday taqiqni bekor qilgan. Boshqalar yutqazgan: 2025-yilda kassatsiya sudi vizasidan 193 kun ortiq qolgan ayolga qoʻyilgan taqiqni kuchda qoldirgan, garchi eri bu yerda yashash uchun ruxsatnoma bilan yashasa va oʻgʻli shu yerda tugʻilgan boʻlsa ham. Oila nega boshqa joyda yashay olmasligini koʻrsating.
    .of = 8613b0c0bf6f8265

provision-ru-weak_without_ties = Rossiyada yaqin aloqalar boʻlmasa, shaxsiy hayot haqidagi dalil kuchsiz: Konstitutsiyaviy sud shunday shikoyatni rad etgan (2021-yilgi 884-O); keyingi qonuniy safar yordam bermagan.
    .of = 5d9799ed8d731552

provision-ru-written_notice_of_refusal = Kirishni yopadigan qarorlar yagona qoida va shakllar boʻyicha chiqariladi va sizga yozma xabar qilinadi.
    .of = eda21de56281a489

provision-ru-listed_without_basis = Mamlakatda boʻlish uchun qonuniy asosingiz boʻlmasa, nazoratdagi shaxslar reyestriga kiritilishingiz mumkin.
    .of = 32d9737533598b73

provision-ru-listed_without_basis-note = Yevroosiyo iqtisodiy ittifoqi fuqarolari ham kiritilishi mumkin.
    .of = e3b4156937e9230c

provision-ru-not_listed_with_basis = Mamlakatda boʻlish uchun qonuniy asosingiz boʻlsa yoki chiqib ketganingizdan keyin, reyestr uchun asos yoʻq.
    .of = 41dd94e015042857

provision-ru-not_listed_with_basis-note = Xatolar boʻladi: ochiq reyestrni tekshiring. Mansabdorlar roʻyxatdan oʻtmagan odamlarni hamda tibbiy koʻrikni yoki barmoq izlarini topshirishni oʻtkazib yuborganlarni ham aytadi: bularni kechiktirmang.
    .of = 6607e571ee1b519f

provision-ru-listed_as_controlled = Nazoratdagi shaxslar reyestriga, uning cheklov va majburiyatlari bilan, kiritilishingiz mumkin.
    .of = 8ef3217b459660f8

provision-ru-check_the_register = Reyestr ochiq: davlat portallarida oʻzingizni ism va pasport boʻyicha tekshiring. Maʼlumotlar har toʻrt soatda yangilanadi.
    .of = 24bd0e9f5351544b

provision-ru-register_limits_movement = Reyestrda turganda politsiya ruxsatisiz joyingizni oʻzgartira olmaysiz, hududdan yoki munitsipalitetdan chiqa olmaysiz.
    .of = 54b2e4e842daffe0

provision-ru-register_limits_property = Reyestrda turganda koʻchmas mulk yoki transport vositasini sotib ololmaysiz va roʻyxatdan oʻtkaza olmaysiz, firma ocholmaysiz va oʻzingizni tadbirkor sifatida roʻyxatdan oʻtkaza olmaysiz.
    .of = 6554555171b5ba9a

provision-ru-register_limits_driving_marriage = Reyestrda turganda mashina haydash yoki haydovchilik guvohnomasi olish mumkin emas, nikohga kirish ham mumkin emas.
    .of = 23b365f8407e0003

provision-ru-register_limits_money = Reyestrda turganda bankda hisob ochish mumkin emas; faqat majburiy toʻlovlar oʻtkaziladi, naqd pul esa oyiga shu summa bilan cheklangan.
    .of = 57bb5597370f3cc0

provision-ru-register_come_when_called = Reyestrda turganda politsiya chaqirsa, kelishingiz shart.
    .of = 4f1d426be0380acc

provision-ru-register_report_place = Reyestrda turganda qayerda ekaningizni, kela olmasangiz, joyi koʻrsatilgan surat bilan xabar qilishingiz va chiqib ketishingizga nima toʻsqinlik qilayotganini xabar qilishingiz shart.
    .of = de3104faa7145064

provision-ru-register_report_departure = Reyestrda turganda politsiyaga chiqib ketish sanasi, joyi va yoʻnalishini aytishingiz shart.
    .of = df93d90f386312ec

provision-ru-register_two_failures = Majburiyat ikki yoki undan koʻp marta bajarilmasa, siz deportatsiya qilinasiz va ungacha maxsus muassasaga joylashtirilasiz.
    .of = 77d8b9fa576b4e3b

provision-ru-register_closes_doors = Mamlakatda boʻlish uchun qonuniy asosi yoʻq chet ellikka uy-joy bergan yoki xizmat koʻrsatgan odamga jarima solinadi: xususiy shaxsga shu summa, mansabdor shaxsga 35 000 dan 50 000 rublgacha, firmaga 400 000 dan 500 000 rublgacha. Uy-joy egalari, firmalar va banklar reyestrni tekshiradi: rad javoblariga tayyor boʻling va hech qachon boshqa odamning hisobi yoki hujjatlaridan foydalanmang.
    .of = 706387c393a0c4e5

provision-ru-settle_status_in_2025 = Shu muddat ichida maqomingizni tartibga solishingiz mumkin: barmoq izlari va surat, tibbiy koʻrik, toʻlangan qarzlar, yashashni rad etish uchun asos yoʻq. Chiqarib yuborishsiz jarima solinishi mumkin.
    .of = efb46c9d1dd510e1

provision-ru-settle_status_in_2025-documents = pasport; tibbiy maʼlumotnomalar; jarima va qarzlar kvitansiyalari
    .of = 259c932fdde31412

provision-ru-settle_status_in_2025-note = Bu muddat avval 2025-yil 30-aprelda tugar edi va uzaytirilgan.
    .of = f9bae2e452e1e8e8

provision-ru-settle_status_eaeu_worker = Yevroosiyo iqtisodiy ittifoqidan kelgan xodim sifatida maqomingizni ariza va shartnoma nusxasi bilan tartibga solasiz.
    .of = 84502b3ae7ca4386

provision-ru-settle_status_eaeu_worker-documents = ariza; shartnoma nusxasi
    .of = a1fa456e0adc1c73

provision-ru-window_closed = Farmon boʻyicha maqomni tartibga solish endi mumkin emas; qolgani: mamlakatda boʻlishning boshqa asosi, chiqib ketish yoki majburan chiqarish. Majburan chiqarish kirishni kamida besh yilga yopadi. Darhol yuristga murojaat qiling; qaytishdan qoʻrqsangiz, hammasidan oldin bepul yuridik yordamga murojaat qiling.
    .of = 53e4e6231a823583

provision-ru-settle_status_moldova = Moldova fuqarosi sifatida siz hali maqomingizni tartibga solishingiz mumkin: Moldovaga chiqib keting, kirish yopilgan boʻlsa ham, 2025-yil 1-oktabrdan 2026-yil 1-yanvargacha qaytib keling va migratsiya politsiyasiga murojaat qiling. Jinoyat va xavfsizlikka tahdid bundan mustasno; ketishdan oldin yuristga murojaat qiling.
    .of = ba2c09d253a818bd

provision-ru-off_the_register = Mamlakatdan chiqib ketganingizda, majburan chiqarilganingizda yoki mamlakatda boʻlish asosini qayta olganingizda reyestrdan chiqarilasiz. Jarima toʻlash reyestrdan chiqarmaydi.
    .of = 0e3b9aff45d4e266

provision-ru-contest_wrong_entry = Reyestrdagi yozuvingiz xato boʻlsa, Ichki ishlar vazirligidan uni oʻchirishni yozma soʻrang va mamlakatda boʻlish hujjatlaringizni qoʻshing. Uning ortida qaror (taqiq, mamlakatda boʻlishning nomaqbulligi, bekor qilingan ruxsatnoma) turgan boʻlsa, bu soʻrov shu qarorga qarshi sudga daʼvo oʻrnini bosmaydi: yuristga murojaat qiling va suddan, u qaror qilguncha, majburan chiqarishni toʻxtatib turishni soʻrang.
    .of = caf312e5f8e9ac30

provision-ru-lost_status_listed = Qochqin maqomi yoki vaqtinchalik boshpana haqidagi soʻrovingiz rad etilgan yoki maqom yoʻqotilgan boʻlsa, nazoratdagi shaxslar reyestriga kiritilishingiz mumkin. Rad etishga shikoyat qiling va darhol bepul yuridik yordamga murojaat qiling.
    .of = a60e85b163178403

provision-ru-ninety_per_entry = Har bir kirish sizga 90 kun beradi; qisqa vaqtga chiqib kelish hisobni yangidan boshlaydi.
    .of = 83882f378ce74d11

provision-ru-ninety_in_180 = Har bir 180 kunlik davrda jami 90 kun mamlakatda boʻlishingiz mumkin.
    .of = 540519bb665ead19

provision-ru-ninety_in_year = Bir kalendar yilda jami 90 kun mamlakatda boʻlishingiz mumkin.
    .of = fe9e1721877920fd

provision-ru-ninety_in_year-note = 2024-yil oxiridagi kunlar hisoblanadimi, bu haqda rasmiy qoida topilmadi; matnga koʻra, hisob 2025-yil 1-yanvardan yangidan boshlanadi.
    .of = 29110c5bff66535d

provision-ru-ninety_continuous = Bir marta uzluksiz boʻlish ham, hatto yangi yildan oʻtsa ham, 90 kundan oshishi mumkin emas.
    .of = cc655d220ca36b3b

provision-ru-term_of_visa = Vizangiz ruxsat bergan kungacha mamlakatda boʻlishingiz mumkin.
    .of = 3fa47eeb426751da

provision-ru-chinese_thirty_days = Vizasiz 30 kungacha mamlakatda boʻlishingiz mumkin.
    .of = 58ecfbdc2f13f2e2

provision-ru-chinese_thirty_days_lengthened = Vizasiz 30 kungacha mamlakatda boʻlishingiz mumkin.
    .of = 58ecfbdc2f13f2e2

provision-ru-belarus_free_stay = 90 kunlik chegara Belarus fuqarolariga tegishli emas: teng huquqlar haqidagi bitim boʻyicha siz migratsiya kartasisiz kirasiz, mamlakatda boʻlasiz va qayerda yashashni oʻzingiz tanlaysiz.
    .of = 201209cf61b3fe59

provision-ru-belarus_free_stay-note = Toʻqson kundan keyin roʻyxatdan oʻtish kerak.
    .of = 35bf89cb18479f0d

provision-ru-prolonged_stay = Mamlakatda boʻlish muddatini rasman uzaytirish (masalan, davolanish yoki oilaviy sabab bilan) 90 kunlik limit oʻrnini bosadi.
    .of = 65c78702ba4ca0f8

provision-ru-stay_with_patent = Patent bilan haqi toʻlangan davrda mamlakatda boʻlishingiz mumkin.
    .of = 005563744d19d887

provision-ru-stay_with_patent-note = Toʻlangan davr birinchi 90 kuningizdan oldin tugasa, 90 kunning qolganiga ishonmang: mamlakatda boʻlishingizga patent asos edi.
    .of = 1dd71595927655d5

provision-ru-stay_with_patent_that_ended = Patentingiz tugagan va siz chiqib ketgansiz: mamlakatda boʻlish muddatingiz oxirgi toʻlangan kungacha edi.
    .of = 7f3cef4787559f21

provision-ru-left_in_time_as_said = Siz muddatida chiqib ketganingizni aytgansiz. Toʻlangan patent yoki boshqa uzaytirish 90 dan ortiq kunlarni qoplagan boʻlsa, bu toʻgʻri; kvitansiyalarni saqlang. Ularni hech narsa qoplamagan boʻlsa, muddatdan ortiq qolgansiz va kirish yillarga yopilishi mumkin: patentning oxirgi toʻlangan kunini bizga ayting.
    .of = 94eb7654c11a4a1b

provision-ru-ninety_after_lost_patent = Patentingiz bekor qilingan yoki tugagan: qonun, soʻzma-soʻz oʻqilganda, kirganingizdan hisoblab toʻqson kuningiz tugaguncha qolishga yoʻl qoʻyadi. Politsiya uni shunday tushunishi aniq emas va u muddatni qisqartirishi mumkin: hozir yuristga murojaat qiling va bu kunni kutmang.
    .of = 52dafd8240d6fcfa

provision-ru-payment_prolongs_stay = Patent uchun har bir toʻlov mamlakatda boʻlish muddatingizni uzaytiradi; migratsiya kartasiga yangi belgi kerak emas. Barcha kvitansiyalarni saqlang.
    .of = 3e2321c933c70451

provision-ru-ukraine_without_limit = Ukraina fuqarolari barmoq izlarini topshirish, suratga tushish va tibbiy koʻrikdan keyin mamlakatda cheklovsiz boʻlishi mumkin edi.
    .of = 1b602c27218d5dae

provision-ru-eaeu_extension = Shartnomangiz mamlakatda boʻlish muddatini faqat siz ariza bersangiz uzaytiradi: vizasiz kunlar tugashidan oldin migratsiya politsiyasiga ariza va shartnoma nusxasini bering. Busiz 90 kunlik limit sizga ham tegishli.
    .of = 0ee22acfadd1ee86

provision-ru-eaeu_extension-documents = ariza; mehnat shartnomasi yoki fuqarolik-huquqiy shartnoma nusxasi
    .of = 047db4bc9c978f80

provision-ru-overstay_counted = Muddatdan oshgan kunlar oxirgi qonuniy kundan keyingi kunlardir, chiqqan kun ham kiradi.
    .of = 88c3162274a69d28

provision-ru-days_left_counted = Qolgan kunlar bugundan keyin, oxirgi qonuniy kungacha hisoblanadi.
    .of = 88885065306c7a5a

provision-ru-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-ru-leave_in_time = Mamlakatda boʻlish muddatingiz uzaytirilmagan boʻlsa, oxirgi qonuniy kundan kechikmay chiqib keting.
    .of = 87d624e16eb19985

provision-ru-leave_in_time-unless-1 = Himoya soʻragan odamga chiqib ket deyilmaydi: boshpana haqida darhol yuristga murojaat qiling.
    .of = df85a59878e18077

provision-ru-leave_after_shortening = Mamlakatda boʻlish muddatingiz qisqartirilgan: uch kun ichida chiqib keting yoki qaror ustidan darhol shikoyat qiling va suddan uni toʻxtatib turishni soʻrang.
    .of = 1314316c1b3977e6

provision-ru-leave_after_shortening-unless-1 = Himoya soʻrayotgan odamga ketish aytilmaydi: boshpana haqida darhol yuristga murojaat qiling.
    .of = df85a59878e18077

provision-ru-leave_after_annulled_residence = Yashash uchun ruxsatnomangiz bekor qilingan: oʻn besh kun ichida chiqib keting yoki qaror ustidan darhol shikoyat qiling va suddan uni toʻxtatib turishni soʻrang.
    .of = 62bbf04f1e7ceb4b

provision-ru-leave_after_annulled_residence-unless-1 = Himoya soʻrayotgan odamga ketish aytilmaydi: boshpana haqida darhol yuristga murojaat qiling.
    .of = df85a59878e18077

provision-ru-children_of_patent_holder = Voyaga yetmagan bolalaringiz patentingiz amal qilguncha qolishi mumkin: ularning 90 kuni tugashidan oldin, tugʻilganlik haqidagi guvohnoma va patentingiz bilan migratsiya politsiyasidan ularning muddatini uzaytirishni soʻrang.
    .of = cb964d88d1727a33

provision-ru-children_of_patent_holder-note = Oʻz asosi boʻlmagan er, xotin yoki katta yoshli farzand uchun yilda 90 kun qoidasi amal qiladi.
    .of = 9ceea1af7a36e8de

provision-ru-child_of_patent_holder = Otangiz yoki onangiz bu yerda patent bilan ishlaydimi? Unda sizning muddatingiz patent amal qilguncha uzaytirilishi mumkin: buni 90 kuningiz tugashidan oldin ota yoki ona tugʻilganlik haqidagi guvohnoma va patent bilan migratsiya politsiyasidan soʻraydi. Kunlar allaqachon tugagan boʻlsa, u yerga borishdan oldin yuristga murojaat qiling.
    .of = f8ea973d2fda8c5c

provision-ru-patent_needed = Ishlash uchun, ish beruvchi kim boʻlishidan qatʼi nazar, siz ishlaydigan hududning patenti kerak.
    .of = 883193e70ea70fce

provision-ru-patent_needed-note = Hududingiz ayrim ishlarni patent egalariga yopishi mumkin: gubernatorning shu yilgi farmonini soʻrang.
    .of = dab20101f99a22dc

provision-ru-no_patent_under_18 = Patent faqat 18 yoshdan beriladi.
    .of = 5fe6389a9f6b5f47

provision-ru-no_work_permit_under_18 = Chet ellik faqat 18 yoshdan ishlashi mumkin; undan kichik yoshda ishlash uchun ruxsatnoma berilmaydi.
    .of = d3bf7ed588a96c68

provision-ru-union_citizen_under_18 = Sizga ruxsatnoma kerak emas, lekin Mehnat kodeksi chet ellikni faqat 18 yoshdan ishga olishga yoʻl qoʻyadi; huquqiy qoʻllanmalar buni Yevroosiyo iqtisodiy ittifoqi fuqarolariga ham tegishli deydi. Ish boshlashdan oldin yuristga yoki mehnat inspeksiyasiga murojaat qiling.
    .of = 5bbc5e26055bf835

provision-ru-job_closed_to_patents = Bu hudud shu ishni patent egalariga yopgan.
    .of = fb022c517d972121

provision-ru-job_closed_to_patents-note = Bu taqiqlar Yevroosiyo iqtisodiy ittifoqi fuqarolariga ham, jismoniy shaxsning uy xoʻjaligidagi ishga ham tegishli emas: ular firma va tadbirkorlar uchun majburiy. Farmon ishning faqat bir qismini yopishi mumkin (Voronejda chakana savdoni, ulgurji savdoni emas): oʻz hududingiznikini oʻqing.
    .of = 95f00e96e14f8d6a

provision-ru-federal_share_trade = 2026-yilda chakana savdoda alkogol yoki tamaki doʻkonlari, dorixonalar, kiosklar va bozorlar chet elliklarni ishlatishi mumkin emas; ayrim hududlar uchun istisnolar bor (Moskvada alkogol yoki tamaki doʻkoni xodimlarining 15 foizigacha). Bu ishingizga tegishli boʻlsa, shartnomangiz bekor qilinishi mumkin: imzolashdan oldin soʻrang. Patentning oʻzi, unda kasb yozilmagan boʻlsa, hududdagi boshqa ish uchun amalda qoladi.
    .of = edf249f2f01b0922

provision-ru-federal_share_trade-note = Ayrim hududlarda boshqa qoidalar amal qiladi, gubernatoringiz esa bundan koʻprogʻini yopgan boʻlishi ham mumkin: ikkalasini ham soʻrang.
    .of = d1c79c0138848406

provision-ru-federal_share_of_staff = 2026-yilda chet elliklar qurilish va umumiy ovqatlanish firmasi xodimlarining koʻpi bilan yarmi, sabzavot yetishtirishda koʻpi bilan 40 foizi boʻlishi mumkin; ayrim hududlarda, qurilish boʻyicha shular qatorida Moskva va Sankt-Peterburgda, ulush boshqa. Firmangiz ulushdan oshgan boʻlsa, shartnomangiz bekor qilinishi mumkin: imzolashdan oldin soʻrang. Jismoniy shaxsda ishlashga bu tegishli emas.
    .of = abb8210da9e85b92

provision-ru-federal_share_of_staff-note = Qurilishda: Dogʻistonda 30 foiz, Yamal-Nenets va Xanti-Mansi okruglarida 80 foizgacha; 21 hududning oʻz ulushi bor.
    .of = ce46ae50a7d5809d

provision-ru-job_perhaps_closed = Sizga patent kerak, lekin hududingiz bu ishni patent egalariga yopgan boʻlishi mumkin: toʻlashdan oldin gubernatorning shu yilgi farmonini tekshiring.
    .of = dc5191937b036324

provision-ru-work_permit_needed = Sizga ishlash uchun ruxsatnoma kerak; undan oldin ish beruvchingizga chet elliklarni yollash uchun ruxsatnoma va kvota boʻyicha taklifnoma, sizga esa ish vizasi kerak.
    .of = d360b91e8fb4bd15

provision-ru-work_permit_needed-note = Siz uchun patent olish mumkin emas. Qadamlarning tafsilotlari tekshirilmagan.
    .of = 12b85c2313f72cc4

provision-ru-georgian_work_permit = Ishlash uchun kelgan Gruziya fuqarosiga ish vizasi va ishlash uchun ruxsatnoma kerak edi; patent olish mumkin emas edi.
    .of = 6c4517e638dbe010

provision-ru-georgian_work_permit-note = Boshqa maqsad bilan vizasiz kelgan odam uni ishga almashtira olmas edi.
    .of = e7b664adc15b16d2

provision-ru-georgian_papers_stay_valid = Qoida oʻzgarguncha Gruziya fuqarosiga berilgan viza va ishlash uchun ruxsatnoma muddati tugaguncha amal qiladi; undan keyin patent kerak.
    .of = 5ac0dde93c968053

provision-ru-hqs_month = Shunday ish haqi bilan yuqori malakali mutaxassis sifatida kvotadan tashqari, uch yilgacha muddatga soddalashtirilgan ishlash uchun ruxsatnoma olasiz.
    .of = 40364f8bf1361451

provision-ru-hqs_quarter = Bir chorakda shunday ish haqi bilan yuqori malakali mutaxassis sifatida kvotadan tashqari, uch yilgacha muddatga soddalashtirilgan ishlash uchun ruxsatnoma olasiz.
    .of = 1b1cd8c522f533ad

provision-ru-hqs_threshold_perhaps_raised = Bir chorakda shunday ish haqi bilan yuqori malakali mutaxassis sifatida soddalashtirilgan ishlash uchun ruxsatnoma olar edingiz. 2026-yil fevraldagi qonun loyihasi 2026-yil 1-sentabrdan eng kam ish haqini oyiga 717 000 rublga, tibbiyot, oʻqituvchilik va fan uchun 358 500 rublga koʻtaradi; u qonun boʻldimi, koʻrilmagan. Imzolashdan oldin migratsiya politsiyasidan soʻrang.
    .of = 0fd4f7f205b64940

provision-ru-protected_people_work_freely = Tan olingan qochqin yoki vaqtinchalik boshpana olgan shaxs sifatida maqom amal qilayotgan paytda mamlakatning istalgan joyida patentsiz va ruxsatnomasiz ishlaysiz.
    .of = 3c4a391f5753adda

provision-ru-residents_work_freely = Doimiy yashovchilarga va vatandoshlarni koʻchirish dasturi ishtirokchilariga patent yoki ruxsatnoma kerak emas.
    .of = 5a800c93cc268066

provision-ru-temporary_residents_in_their_region = Vaqtincha yashash uchun ruxsatnoma bilan, uni bergan hudud ichida sizga patent kerak emas.
    .of = f961277c1b8140e4

provision-ru-moldova_waiver = Shu oylarda kelgan Moldova fuqarolari, migratsiya kartasidagi maqsad qanday boʻlmasin, tibbiy koʻrik va barmoq izlarini topshirishdan keyin patentsiz ishlaydi.
    .of = bda1155008de7634

provision-ru-moldova_waiver-note = Farmonda imtiyoz tegishli boʻlmagan odamlar aytilgan, masalan sudlanganlar. U 2026-yil 1-oktabrgacha amal qiladi; shu kungacha patent oling. U faqat ishlash haqida: 90 kun tugashidan oldin migratsiya politsiyasidan mamlakatda boʻlish muddatini uzaytirishni soʻrang.
    .of = 17d033e27fd8e2ff

provision-ru-ukraine_waiver = Ukraina fuqarolari barmoq izlarini topshirish, suratga tushish va tibbiy koʻrikdan keyin patentsiz ishlagan.
    .of = 6b1dc5cc039f2219

provision-ru-household_patent_2010 = Xususiy uy xoʻjaligida ishlash uchun vizasiz davlat fuqarosiga patent kerak edi.
    .of = 18ce7508c94e2533

provision-ru-firm_permit_2010 = Firmada ishlash uchun vizasiz davlat fuqarosiga kvota doirasida ishlash uchun ruxsatnoma kerak edi.
    .of = 5fbfbacaad0aee91

provision-ru-permit_holds_in_its_region = Patentingiz yoki ruxsatnomangiz faqat uni bergan hududda amal qiladi.
    .of = 96c254dbff840877

provision-ru-permit_holds_in_its_region-note = Unda kasb yozilgan boʻlsa, u faqat shu kasb uchun amal qiladi.
    .of = 41bb49ed4d76b7e3

provision-ru-patent_for_two_regions = Bitta patent Moskva va Moskva viloyatida, bittasi Sankt-Peterburg va Leningrad viloyatida amal qiladi.
    .of = 1290eec94dd6d472

provision-ru-wrong_purpose = Patent faqat migratsiya kartasida “ish” (работа) deyilgan boʻlsa berilar edi; maqsadni mamlakatdan chiqmasdan oʻzgartirib boʻlmas edi.
    .of = 6cfc7a47dc56e52e

provision-ru-purpose_changed_with_patent = Migratsiya kartangizda boshqa maqsad yozilgan boʻlsa, patent uchun arizada uni “ish” (работа) ga oʻzgartirishni soʻrang; mamlakatdan chiqishingiz kerak emas. Patent olmaguningizcha ishlashingiz mumkin emas.
    .of = b988b4cfde720363

provision-ru-purpose_changed_with_patent-unless-1 = Mamlakatda boʻlish muddati tugagan: politsiyaga borishdan oldin yuristga murojaat qiling.
    .of = 3b56b90af599bd58

provision-ru-purpose_changed_with_patent-note = 2026-yil fevralda maqsadni bunday oʻzgartirishni taqiqlash tayyorlanayotgan edi; 2026-yil 25-sentabrda politsiya sahifasidagi ariza blankida buning uchun katak hali bor edi. Qaysi kungacha ariza berish kerakligi oʻqilmagan: kirgandan keyin oʻttiz kun ichida va har qanday holatda mamlakatda qonuniy boʻlgan paytingizda ariza bering.
    .of = be3a7e0366209af1

provision-ru-wrong_purpose_union = Qirgʻizistondan kelgan migrantlar uchun qoʻllanmada migratsiya kartasidagi maqsadni mamlakatdan chiqmasdan “ish” (работа) ga oʻzgartirib boʻlmaydi, deyilgan. Shuning uchun chiqib ketishdan oldin migratsiya politsiyasidan soʻrang.
    .of = 8eaaefec6f90aece

provision-ru-students_need_no_patent = Akkreditatsiyadan oʻtgan asosiy dastur boʻyicha kunduzgi oʻqisangiz, oʻqishdan boʻsh vaqtdagi ish uchun patent yoki ishlash uchun ruxsatnoma kerak emas. Kechki, sirtqi oʻqishda yoki tayyorlov kurslarida esa kerak: dekanatdan soʻrang.
    .of = 12e9f01c05853e3b

provision-ru-students_may_work = Rossiya kolleji yoki universitetida akkreditatsiyadan oʻtgan asosiy dastur boʻyicha kunduzgi oʻqisangiz, oʻqishdan boʻsh vaqtda patentsiz va ishlash uchun ruxsatnomasiz ishlashingiz mumkin.
    .of = af56e22388bc66f2

provision-ru-students_may_work-documents = kollej yoki universitetda kunduzgi oʻqishingiz haqida maʼlumotnoma
    .of = 41c2d8276586dcf3

provision-ru-students_may_work-note = Oʻqish tugaganda bu huquq ham, unga asoslangan shartnoma ham tugaydi.
    .of = 6d525d9d6e2df36b

provision-ru-status_gives_work = Qochqin deb tan olinish yoki vaqtinchalik boshpana har qanday hududda patentsiz ishlash huquqini beradi.
    .of = 437ecdceb299c734

provision-ru-status_gives_work-documents = qochqin guvohnomasi yoki vaqtinchalik boshpana guvohnomasi
    .of = d406d100b78d9efe

procedure-ru-patent_route = Vizasiz davlatdan kelgan xodim uchun patent
    .of = d1cad3e050f8c9f1

procedure-ru-patent_route_2015 = Vizasiz davlatdan kelgan xodim uchun patent, 2025-yil avgustgacha
    .of = cfb410abdcae82b3

procedure-ru-eaeu_extension_route = Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlar uchun mamlakatda boʻlish muddatini shartnoma bilan uzaytirish
    .of = ba8b4130270ba5ae

procedure-ru-eaeu_extension_route_2025 = Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlar uchun mamlakatda boʻlish muddatini shartnoma bilan uzaytirish, 2025-yil avgustgacha
    .of = 461cabd326e4f30e

procedure-ru-visa_state_route = Vizali davlatdan kelgan xodim uchun yollash ruxsatnomasi, taklifnoma, ish vizasi va ishlash uchun ruxsatnoma
    .of = dcc119009995e932

procedure-ru-hqs_route = Yuqori malakali mutaxassisning soddalashtirilgan ishlash uchun ruxsatnomasi
    .of = 6fee4e5e2044c9ed

procedure-ru-protected_worker_route = Qochqin guvohnomasi yoki vaqtinchalik boshpana bilan ishlash
    .of = 84ef857729553792

procedure-ru-registration_by_host = Qabul qiluvchi tomon orqali turgan joyda roʻyxatga olish
    .of = 2a271dde886a30f7

procedure-ru-registration_by_host_2011 = Qabul qiluvchi tomon orqali turgan joyda roʻyxatga olish, 2025-yil avgustgacha
    .of = b9f115e5fa044689

procedure-ru-moscow_app_registration = Ilova orqali migratsiya markazida roʻyxatdan oʻtish, Moskva va Moskva viloyati
    .of = ae5f885cd07ea932

procedure-ru-settle_status_by_decree = Farmon boʻyicha maqomni tartibga solish
    .of = aef146f87fb24442
