### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-kz-ban_after_expulsion = Sud orqali chiqarib yuborilgandan yoki readmissiya boʻyicha qaytarilgandan keyin, bu ijro etilgan kundan besh yilga kirish yopiladi.
    .of = 1146916e656f5b69

provision-kz-ban_after_expulsion-note = Bu kundan oldin yoʻlga chiqmang: chegarachilar sizni qaytarib yuboradi. Chiqarib yuborish qogʻozlarini saqlang: yillar ularda koʻrsatilgan ijro kunidan oʻtadi.
    .of = b3bccc10113d9daf

provision-kz-ban_end = Shu kungacha kirish yopiq boʻlishi mumkin.
    .of = 59a2b2f459c18f25

provision-kz-entry_closed_unpaid = Avvalgi safar mamlakatda boʻlganingiz uchun berilgan jazo ijro etilmagan paytda kirish rad etiladi.
    .of = ce4b93d66ff820e0

provision-kz-pay_before_entry = Yana kelishdan oldin avvalgi safar mamlakatda boʻlganingiz uchun solingan jarimani toʻlang.
    .of = 069dccade20b4acf

provision-kz-entry_closed_tax_return = Avvalgi safar mamlakatda boʻlganingiz uchun daromad soligʻi deklaratsiyasi topshirilmagan paytda kirish rad etiladi.
    .of = 1c52d27940c852b9

provision-kz-entry_closed_other = Masala tuzatilmaguncha sizga kirish rad etiladi.
    .of = 0c9a6b97292d465c

provision-kz-proof_of_means = Chegarada mamlakatda boʻlish va chiqib ketish uchun pulingiz borligini koʻrsating.
    .of = cf23bfe81ebda113

provision-kz-proof_of_means-unless-1 = Siz allaqachon mamlakatdasiz.
    .of = acad637960a58d22

provision-kz-proof_of_means-unless-2 = Etnik qozoqlardan bu soʻralmaydi.
    .of = 818c48730df6c7e8

provision-kz-proof_of_means-unless-3 = Sobiq fuqarolardan va Qozogʻistonda tugʻilib, chet elda yashaydiganlardan bu soʻralmaydi.
    .of = c9a5858f4268b8e5

provision-kz-proof_of_means-unless-4 = Etnik qozoqlarning va sobiq fuqarolarning oila aʼzolaridan bu soʻralmaydi: qarindoshlik hujjatlarini yoningizda olib yuring.
    .of = 249caee89bdad247

provision-kz-proof_of_means-unless-5 = Bu yerda oʻz maqomi bilan yashaydiganlarga yoki bu yerda himoyadagilarga tegishli emas.
    .of = 433a69710d6e8ca1

provision-kz-proof_of_means-unless-6 = Himoya soʻragan odam buni chegarada aytishi kerak: “Boshpana” boʻlimiga qarang.
    .of = 946047c9c5f818b9

provision-kz-entry_refused_no_means = Mablagʻ borligi tasdiqlanmasa, kirish rad etiladi.
    .of = b26216ec845f93de

provision-kz-entry_after_repeated_breaches = Qonun takroran buzilganidan keyin kirish rad etilishi yoki mamlakatda boʻlish muddatingiz qisqartirilishi mumkin.
    .of = 0b85ee2f8da86c6d

provision-kz-russian_ban_stops_at_this_border = Undan keyin Rossiyaga bormoqchi boʻlsangiz: Qozogʻiston chegarachilari Rossiya sizga kirishni yopgan-yopmaganini yoki u yerda toʻlanmagan jarima bor-yoʻqligini tekshiradi va sizni kiritmasligi yoki chiqarmasligi mumkin. Buni yoʻlga chiqishdan oldin Rossiya Ichki ishlar vazirligidan tekshiring.
    .of = 11e1819fa5784584

provision-kz-illegal_crossing_crime = Chegaradan qoidalarni buzib, qasddan oʻtish jinoyat: jarima yoki bir yilgacha ozodlikdan mahrum qilish, chiqarib yuborish va besh yillik taqiq bilan; chiqarib yuborilgandan keyin qaytib kelish ham jinoiy javobgarlikka sabab boʻladi.
    .of = 25ce1759cc562b24

provision-kz-illegal_crossing_crime-unless-1 = Bu yerda himoyada boʻlgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = cf2cd5b3286c106c

provision-kz-illegal_crossing_crime-unless-2 = Oʻn olti yoshga toʻlmagan hech kim buning uchun jazolanmaydi.
    .of = 46f37b99ac34101b

provision-kz-illegal_crossing_crime-note = Agar chegaradan himoya izlab oʻtgan boʻlsangiz, buni darhol ayting va sizni birov soʻroq qilishidan oldin bepul yuridik yordamga murojaat qiling.
    .of = 7f961f3661411735

provision-kz-illegal_crossing_crime_2025 = Chegaradan qoidalarni buzib, qasddan oʻtish jinoyat: jarima yoki uch yilgacha ozodlikdan mahrum qilish, chiqarib yuborish bilan. Guruh boʻlib, takroran yoki kirish taqiqlanganini bila turib qilinsa, jazo ogʻirroq: 3000 MRP (oylik hisob koʻrsatkichi) gacha jarima yoki toʻrt yilgacha ozodlikdan mahrum qilish.
    .of = d3d77bbc7abd252e

provision-kz-illegal_crossing_crime_2025-unless-1 = Bu yerda himoyada boʻlgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = cf2cd5b3286c106c

provision-kz-illegal_crossing_crime_2025-unless-2 = Oʻn olti yoshga toʻlmagan hech kim buning uchun jazolanmaydi.
    .of = 46f37b99ac34101b

provision-kz-illegal_crossing_crime_2025-note = Agar chegaradan himoya izlab oʻtgan boʻlsangiz, buni darhol ayting, bir sutka ichida qochqin maqomini soʻrang va sizni birov soʻroq qilishidan oldin bepul yuridik yordamga murojaat qiling.
    .of = f787c4b3bfadcf81

provision-kz-illegal_crossing_offence = Jinoyat deb topilmagan, masalan qasddan boʻlmagan oʻtish ham baribir huquqbuzarlik: jarima, oʻn sutkagacha maʼmuriy qamoq yoki chiqarib yuborish; transport vositasi musodara qilinishi mumkin.
    .of = d91df4145748e0b9

provision-kz-illegal_crossing_offence-unless-1 = Bu yerda himoyada boʻlgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = cf2cd5b3286c106c

provision-kz-illegal_crossing_offence-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-illegal_crossing_offence-note = Agar chegaradan himoya izlab oʻtgan boʻlsangiz, buni darhol ayting, bir sutka ichida qochqin maqomini soʻrang va sizni birov soʻroq qilishidan oldin bepul yuridik yordamga murojaat qiling.
    .of = f787c4b3bfadcf81

provision-kz-appeal_against_penalty = Jarima, qamoq yoki chiqarib yuborish ustidan qaror nusxasini olgan kundan oʻn kun ichida shikoyat qiling: muddatida berilgan shikoyat u koʻrib chiqilguncha jazoni toʻxtatib turadi.
    .of = 5a310ae4fa56c7bd

provision-kz-appeal_against_penalty-note = Nusxani olgan kuningizdan hisoblanadi. Kechikdingizmi? Baribir topshiring: oʻtkazib yuborilgan muddat uni qabul qilmaslik uchun sabab emas, lekin unda jazoni faqat sud toʻxtata oladi. Shu kunning oʻzida bepul yuridik yordamga murojaat qiling. Ruxsatnoma yoki maqom berilmagani boshqa masala: u yerda organga shikoyat uchun uch oy bor.
    .of = 52a4eca6dd0ac76b

provision-kz-expulsion_waits_for_a_crime_report = Sizga qarshi ogʻir jinoyat, masalan odam savdosi, qilingan boʻlsa, chiqarib yuborish ishi koʻrilayotgan paytda buni ayting: arizangiz boʻyicha qaror qilinguncha ish keyinga suriladi.
    .of = 729209d53fb5e138

provision-kz-whom_arrest_is_forbidden = Maʼmuriy qamoq homilador ayollarga, oʻn toʻrt yoshga toʻlmagan bolalarning onalariga, bunday bolalarni yolgʻiz tarbiyalayotgan erkaklarga, oʻn sakkiz yoshga toʻlmagan hammaga, birinchi yoki ikkinchi guruh nogironligi boʻlganlarga, 58 yoshdan oshgan ayollarga va 63 yoshdan oshgan erkaklarga taqiqlangan.
    .of = e9a3c3b35dd1118b

provision-kz-complain_about_a_decision = Organ ruxsatnoma, mamlakatda boʻlish, maqom yoki yordamni rad etsa yoki bekor qilsa yoxud muddatida javob bermasa, buni bilgan kuningizdan uch oy ichida yozma shikoyat qiling; shikoyatni qaror qilgan organga topshiring.
    .of = d9331b735b083b2c

provision-kz-complain_about_a_decision-note = Shikoyat yuqori organga boradi, u yigirma ish kuni ichida qaror qiladi va ahvolingizni yomonlashtirishi mumkin emas; ruxsatnoma yoki maʼlumotnoma kabi davlat xizmati boʻyicha idoraning oʻzi besh ish kunida, xizmatlar sifati boʻyicha organ esa oʻn besh ish kunida javob beradi. Qarorning oʻzida sabablari bilan boshqacha aytilmagan boʻlsa, shu vaqtgacha u ijro etilmaydi. Qogʻozda qayerga va qachongacha shikoyat qilish aytilmagan boʻlsa, sizda olti oy bor. Shikoyatning oʻzi mamlakatda qonuniy boʻlish muddatingizni uzaytirmaydi: uning oxirgi kunini kuzatib boring. Jarima, qamoq yoki chiqarib yuborish uchun bu yoʻl emas: u yerda sizda oʻn kun bor.
    .of = 0111b32bbbdb58ae

provision-kz-sue_after_the_complaint = Shikoyat rad etilsa yoki yigirma ish kunida javob berilmasa, bir oy ichida maʼmuriy sudga murojaat qilishingiz mumkin.
    .of = 38318b3db2d4fa99

provision-kz-sue_after_the_complaint-note = Oy sizga javob topshirilgan kundan yoki javob muddati tugaganidan hisoblanadi. Uzrli sabab bilan, masalan kasallik tufayli oʻtkazib yuborilgan muddat tiklanishi mumkin.
    .of = 3a31bec223dc6936

provision-kz-permit_fee_by_branch = Yigʻim iqtisodiyot tarmogʻiga va xodim toifasiga bogʻliq.
    .of = 3b871a9d6b41ecc4

provision-kz-permit_fee_by_branch-unless-1 = Sizning tarmogʻingiz uchun ikkita stavka bor: summalarni ish beruvchining yigʻimni toʻlash majburiyatida koʻring
    .of = a9023d5d74b76f14

provision-kz-permit_fee_by_branch-note = Yigʻimni xodim emas, ish beruvchi toʻlaydi; toʻlov kunidagi MRP (oylik hisob koʻrsatkichi) olinadi.
    .of = bf8ea3491364bc6d

provision-kz-permit_fee_head_two_years = Bir yildan ortiq, koʻpi bilan ikki yilga yollangan rahbar uchun ikki yillik ruxsatnoma yigʻimi toʻlanadi: u bir yillikdan ikki baravar koʻp.
    .of = 2ade0f0356944704

provision-kz-permit_fee_head_two_years-unless-1 = Sizning tarmogʻingiz uchun ikkita stavka bor: summalarni ish beruvchining yigʻimni toʻlash majburiyatida koʻring
    .of = a9023d5d74b76f14

provision-kz-permit_fee_head_three_years = Ikki yildan ortiq, koʻpi bilan uch yilga yollangan rahbar uchun uch yillik ruxsatnoma yigʻimi toʻlanadi: u bir yillikdan uch baravar koʻp.
    .of = e0cb306e34b3ca52

provision-kz-permit_fee_head_three_years-unless-1 = Sizning tarmogʻingiz uchun ikkita stavka bor: summalarni ish beruvchining yigʻimni toʻlash majburiyatida koʻring
    .of = a9023d5d74b76f14

provision-kz-pay_permit_fee = Ruxsatnoma maʼqullangani haqidagi xabarnomadan keyin yigʻimni ish beruvchi toʻlaydi; uni ish haqingizdan ushlashlariga yoʻl qoʻymang.
    .of = cb489cc2e792c8e8

provision-kz-pay_permit_fee_other_branch = Ruxsatnoma maʼqullangani haqidagi xabarnomadan keyin yigʻimni ish beruvchi toʻlaydi; mehmonxona va restoranlar, koʻchmas mulk sohasi, maʼmuriy xizmatlar va uy xoʻjaliklari pastroq stavka boʻyicha, boshqa xizmatlar yuqoriroq stavka boʻyicha toʻlaydi. Uni ish haqingizdan ushlashlariga yoʻl qoʻymang.
    .of = 66b992193c8dccb9

provision-kz-pay_permit_fee_other_branch_two_years = Bir yildan ortiq, koʻpi bilan ikki yilga yollangan rahbar uchun ish beruvchi ikki yillik ruxsatnoma yigʻimini toʻlaydi; mehmonxona va restoranlar, koʻchmas mulk sohasi, maʼmuriy xizmatlar va uy xoʻjaliklari pastroq stavka boʻyicha, boshqa xizmatlar yuqoriroq stavka boʻyicha toʻlaydi. Uni ish haqingizdan ushlashlariga yoʻl qoʻymang.
    .of = 1ab3b448708ea052

provision-kz-pay_permit_fee_other_branch_three_years = Ikki yildan ortiq, koʻpi bilan uch yilga yollangan rahbar uchun ish beruvchi uch yillik ruxsatnoma yigʻimini toʻlaydi; mehmonxona va restoranlar, koʻchmas mulk sohasi, maʼmuriy xizmatlar va uy xoʻjaliklari pastroq stavka boʻyicha, boshqa xizmatlar yuqoriroq stavka boʻyicha toʻlaydi. Uni ish haqingizdan ushlashlariga yoʻl qoʻymang.
    .of = 56bc5d674b2ee992

provision-kz-seasonal_fee_flat = Mavsumiy xodim uchun yigʻim har qanday muddat uchun bir xil.
    .of = bcebf7852505c34b

provision-kz-seasonal_fee_by_length_2021 = Mavsumiy xodim uchun yigʻim ish muddatiga bogʻliq.
    .of = b2a56abd5f8032d6

provision-kz-seasonal_fee_by_length = Mavsumiy xodim uchun yigʻim ish muddatiga bogʻliq.
    .of = b2a56abd5f8032d6

provision-kz-pay_seasonal_fee = Mavsumiy xodim uchun yigʻimni ish beruvchi toʻlaydi; uni ish haqingizdan ushlashlariga yoʻl qoʻymang.
    .of = 6a3be15ac3c7cbdf

provision-kz-no_permit_fee = Yigʻim toʻlanmaydi: korporatsiya ichida oʻtkazish uchun va ruxsatnoma kerak boʻlmagan odamlar uchun.
    .of = 37a82a7b40a67538

provision-kz-household_term_2014 = Uy xoʻjaligi uchun ruxsatnoma, siz soʻraganingizga qarab, bir, ikki yoki uch oyga beriladi.
    .of = 77015bffb2e58418

provision-kz-household_term = Uy xoʻjaligi uchun birinchi ruxsatnoma, siz soʻraganingizga qarab, bir oydan oʻn ikki oygacha beriladi.
    .of = d064bc34c1d40df7

provision-kz-household_extension = Ruxsatnoma bir, ikki yoki uch oyga istalgancha marta uzaytiriladi, faqat u jami oʻn ikki oydan va uzluksiz yashashingiz oʻn ikki oydan oshmasa.
    .of = 5af255dadbeb5b94

provision-kz-household_extension-documents = uy xoʻjaligida bajarilgan ish tasdigʻi; avans soligʻi kvitansiyasi
    .of = aac9f7caa704cd45

provision-kz-household_next_permit = Keyingi ruxsatnoma avvalgisi tugashidan oldin beriladi; oralarida tanaffus talab qilinmaydi.
    .of = 9449f38637fe66d3

provision-kz-household_next_permit-unless-1 = Muddatdan ortiq qolgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-kz-household_extension_filing = Ishni davom ettirmoqchi boʻlsangiz, uzaytirish uchun arizani ruxsatnoma tugashiga kamida besh va koʻpi bilan oʻttiz kalendar kun qolganda bering; kechroq berilsa, u uzaytirilmaydi.
    .of = 29cd5e3342c1fee0

provision-kz-household_extension_filing-where = xizmat koʻrsatish markazi, egov.kz yoki migration.enbek.kz
    .of = 39dbeae2a6da4ebe

provision-kz-household_extension_filing-documents = siz va ish beruvchi imzolagan ariza; avans soligʻi kvitansiyasi; oxirgi oʻn ikki oydagi chegara belgisi qoʻyilgan pasport; soʻralayotgan butun muddatga tibbiy sugʻurta; mehnat shartnomasi; qonun boʻyicha yana: uy xoʻjaligida bajarilgan ish tasdigʻi
    .of = b03df02261c000fe

provision-kz-household_extension_filing-unless-1 = Muddatdan ortiq qolgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-kz-household_new_permit_filing = Oʻn ikki oy amal qilgan ruxsatnoma uzaytirilmaydi. Ishni davom ettirmoqchi boʻlsangiz, u tugashidan oldingi oxirgi toʻrt kalendar kun ichida barcha hujjatlar bilan yangisiga ariza bering; oralarida tanaffus talab qilinmaydi.
    .of = 480b9ed391530b26

provision-kz-household_new_permit_filing-where = xizmat koʻrsatish markazi, egov.kz yoki migration.enbek.kz
    .of = 39dbeae2a6da4ebe

provision-kz-household_new_permit_filing-unless-1 = Muddatdan ortiq qolgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-kz-household_decision = Uy xoʻjaligi uchun ruxsatnoma yoki uni uzaytirish haqida organ qaror qiladi; xizmatning oʻzi bepul.
    .of = ee436e8cb9bdf791

provision-kz-household_permit_withdrawn = Bu ruxsatnoma bilan uy xoʻjaligidagi ishdan boshqa ish qilsangiz, u qaytarib olinadi, politsiya esa mamlakatda boʻlish muddatingizni oʻn besh kalendar kungacha qisqartiradi.
    .of = d07a8e211e40cd64

provision-kz-household_application = Ruxsatnoma uchun oʻzingiz ariza berasiz.
    .of = 0aa4daaf3a4e022e

provision-kz-household_application-documents = ariza; avans soligʻi kvitansiyasi; chegara belgisi qoʻyilgan pasport; mamlakatda qonuniy turganlik tasdigʻi; sudlanmaganlik haqida maʼlumotnoma; tibbiy maʼlumotnoma; birlamchi va shoshilinch statsionar yordam uchun tibbiy sugʻurta; barmoq izlari
    .of = 5a77ad3d33b76053

provision-kz-household_application-unless-1 = Muddatdan ortiq qolgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-kz-household_application_2025 = Ruxsatnoma uchun arizani siz ish beruvchi bilan birga berasiz; siz ishlaydigan uy-joy ish beruvchiniki boʻlishi shart.
    .of = 7996fc86e74308e1

provision-kz-household_application_2025-where = xizmat koʻrsatish markazi, egov.kz yoki migration.enbek.kz
    .of = 39dbeae2a6da4ebe

provision-kz-household_application_2025-documents = siz va ish beruvchi imzolagan ariza; mehnat shartnomasi tuzish niyati haqidagi kelishuv; avans soligʻi kvitansiyasi; oxirgi oʻn ikki oydagi chegara belgisi qoʻyilgan pasport; oʻn ikki oydan eski boʻlmagan tibbiy maʼlumotnoma (028/u shakli); butun muddatga birlamchi va shoshilinch statsionar yordam uchun tibbiy sugʻurta; qonun boʻyicha yana: mamlakatda qonuniy turganlik tasdigʻi, sudlanmaganlik haqida maʼlumotnoma, barmoq izlari
    .of = a34565d722b77d7e

provision-kz-household_application_2025-unless-1 = Muddatdan ortiq qolgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-kz-household_application_2025-note = migration.enbek.kz orqali ruxsatnomani niyat haqidagi kelishuv imzolangan kundan oʻn kalendar kun ichida olish kerak; shu vaqt kvotadagi oʻrningiz saqlab turiladi.
    .of = 4a76bce04ca0c01b

provision-kz-household_apply_in_time = Vizasiz kunlar tugashidan oldin xizmat koʻrsatish markaziga ruxsatnoma uchun ariza bering; avval ruxsatnoma beriladi, yozma shartnoma uning asosida imzolanadi.
    .of = 57fd41b6925c87cf

provision-kz-household_apply_in_time-unless-1 = Muddatdan ortiq qolgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-kz-household_one_region = Uy xoʻjaligi uchun ruxsatnoma faqat uni bergan hudud yoki shaharda amal qiladi.
    .of = 1306153746f44e4d

provision-kz-household_contract_in_system = Ish beruvchi siz bilan yozma shartnoma tuzadi va uni yagona tizimga yoki hr.enbek.kz saytiga kiritadi.
    .of = 8e3e27d3346e785e

provision-kz-household_end_reported = Ish ruxsatnomadan oldin tugasa, ish beruvchi shartnoma bekor boʻlgani haqida xizmat koʻrsatish markaziga yoki portal orqali xabar beradi.
    .of = 14c9155e7819b1c8

provision-kz-household_tax_2014 = Ruxsatnoma berilishidan oldin uning har bir oyi uchun daromad soligʻini oldindan toʻlaysiz.
    .of = 72a460f00fd8d57d

provision-kz-household_tax_between = Ruxsatnoma berilishidan oldin har bir oy uchun daromad soligʻini oldindan toʻlaysiz; stavka shu yillarda biz topa olmagan kunda oshgan.
    .of = 6ec894c46b7b9cec

provision-kz-household_tax = Ruxsatnoma berilishidan oldin uning har bir oyi uchun daromad soligʻini oldindan toʻlaysiz.
    .of = 72a460f00fd8d57d

provision-kz-household_tax-note = Bu oyiga 40 MRP (oylik hisob koʻrsatkichi) boʻlgan eng kam soliq solinadigan daromadning oʻndan biri. Soliq keragidan koʻp chiqsa, u qaytarilmaydi va hisobga oʻtkazilmaydi.
    .of = d18461f4bf97af5f

provision-kz-household_declaration = Eng kam soliq solinadigan daromaddan koʻp ishlab topsangiz, keyingi yilning 1-iyulidan kechikmay yoki chiqib ketishdan oldin deklaratsiya topshiring; oyiga qirq va oʻn toʻrt MRP (oylik hisob koʻrsatkichi) chegiriladi.
    .of = f718003326db3efc

provision-kz-kandas_open = Kandas maqomi hech qachon Qozogʻiston fuqarosi boʻlmagan va u yerga yashash uchun kelgan etnik qozoqlar va ularning qozoq millatiga mansub oilasi uchun; u bir yilga beriladi va fuqarolik olish bilan tugaydi.
    .of = fa5d406d1671646f

provision-kz-kandas_closed = Kandas maqomini siz ola olmaysiz.
    .of = cec4d27059a25838

provision-kz-kandas_decision = Kandas maqomi haqida organ qaror qiladi.
    .of = 85e92ec6ab2d7a71

provision-kz-residence_test = Sinov loyihasi boʻyicha doimiy yashash va kandas maqomi migration.enbek.kz saytida soʻraladi: test, soʻrovnoma va suhbat bilan; doimiy yashash uchun boshlangʻich darajadagi qozoq tili testi va 400 ball kerak.
    .of = 834f2d17e6349064

provision-kz-residence_test-where = migration.enbek.kz
    .of = d0445337245f5db9

provision-kz-residence_test-note = Etnik qozoqlar ham test topshiradimi, oʻqilmagan: tayyorlanishdan oldin soʻrang. Qaror muddati ham oʻqilmagan; bir nashr baholash uchun 29 kungacha deydi. Davlatingizning koʻchishingizga yozma roziligi soʻralishi mumkin: oʻsha davlatdan qoʻrqsangiz, avval bepul yuridik yordamga murojaat qiling.
    .of = bd57d13a538d8a1a

provision-kz-kandas_decision_2022 = Kandas maqomi haqida organ qaror qiladi.
    .of = 85e92ec6ab2d7a71

provision-kz-waiting_does_not_extend_stay = Kandas maqomini kutishning oʻzi mamlakatda qonuniy boʻlish muddatingizni uzaytirmaydi: kunlar tugashidan oldin chiqib keting yoki yashash uchun ruxsatnoma oling.
    .of = ed5e3d3bf829083f

provision-kz-stay_while_residence_is_decided = Etnik qozoqlar vizasi qanday boʻlishidan qatʼi nazar doimiy yashashni politsiyadan soʻraydi; shu ariza koʻrilayotgan vaqtga ularga viza yoki toʻqson kungacha vaqtincha yashash uchun ruxsatnoma beriladi. Uni qonuniy kunlaringiz tugashidan oldin soʻrang.
    .of = d0441479959add5c

provision-kz-stay_while_residence_is_decided-unless-1 = Muddati oʻtib ketgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-kz-stay_while_residence_is_decided-note = Doimiy yashash uchun etnik qozoqlardan mablagʻ borligi tasdigʻi soʻralmaydi.
    .of = 282388bc58de46c2

provision-kz-kandas_rights = Bu maqom bilan sizga fuqarolar kabi tibbiy yordam, maktab va bogʻchada oʻrin, ijtimoiy himoya va ish topishda yordam, bepul moslashuv kurslari beriladi va yakka tartibdagi tadbirkor sifatida savdo qilishingiz mumkin.
    .of = 115573f000a2ef13

provision-kz-citizenship_within_the_year = Kandas maqomi uni olganingizdan bir yil oʻtgach tugaydi: shundan oldin fuqarolikka ariza bering, siz uni soddalashtirilgan tartibda olasiz.
    .of = 7268fb8d94e70275

provision-kz-citizenship_within_the_year-note = Joylashish uchun davlat yordamini olgandan keyin fuqarolikni rad etish oʻsha yordamni qaytarish demakdir.
    .of = 4c14cdcbbdd638f2

provision-kz-kandas_work = Kandas maqomi bilan ruxsatnomasiz ishlaysiz.
    .of = 5fc906ddcc2a37d7

provision-kz-kandas_work_2021 = Oʻsha paytdagi roʻyxat boʻyicha kandas maqomi bilan ruxsatnomasiz ishlaysiz.
    .of = eb13a53658327426

provision-kz-kandas_yearly_places = Bir yilda shuncha odam davlat yordami bilan hududlarga qabul qilinadi.
    .of = c9e120c8c0a1421c

provision-kz-settlement_aid_repaid = Kandas maqomini olganingizdan keyin besh yil ichida joylashtirilgan hududdan butunlay koʻchib ketsangiz yoki fuqarolikni rad etsangiz, davlat yordamini toʻliq qaytarasiz.
    .of = 0287727a8678b0cf

provision-kz-settlement_aid_repaid-note = Bu yerda besh yil joylashtirilgan kundan hisoblangan; qonun boʻyicha ular maqom olingan kundan oʻtadi, u oldinroq boʻlishi mumkin. Ilmiy darajasi bor odam koʻchishi mumkin.
    .of = a7a4c7f0d54d6416

provision-kz-ata_zholy_card = Biznes yuritish uchun keladigan yoki talab yuqori boʻlgan kasbi bor etnik qozoqlar koʻpi bilan oʻn yilga va pasport muddatidan oshmaydigan “Ata joli” kartasini olishi mumkin.
    .of = 9a8c13f3fadd1c98

provision-kz-easier_permanent_residence = Alohida roʻyxatdagi kasblar uchun doimiy yashash soddalashtirilgan, oʻn yilga yoki pasport muddatiga.
    .of = cfb907660e312b53

provision-kz-easier_permanent_residence-note = 21 ta kasbdan iborat bu roʻyxat malaka muvofiqligi haqida maʼlumotnoma uchun roʻyxatdan boshqa. Har qanday oʻn ikki oy ichida shu kasbda 183 kun ishlamaganlardan yashash huquqi qaytarib olinadi.
    .of = eda1434b49d55736

provision-kz-wage_claim_one_year = Ish haqi, taʼtil va foiz uchun sizga toʻlanmaganini bilgan yoki bilishingiz kerak boʻlgan kundan, yaʼni toʻlov kunidan keyingi kundan bir yil vaqtingiz bor.
    .of = 4a2ea087afd11f09

provision-kz-wage_claim_one_year-note = Shu kundan oldingi oxirgi ish kunidan kechiktirmay harakat qiling. Bir yili oʻtgan oylar boʻyicha ham voz kechmang: 2026-yil 8-iyundan sud hali toʻlanmagan ish haqi haqidagi daʼvoni uch yil ichida koʻrib chiqishi shart.
    .of = 7c070658b3cbbce7

provision-kz-wage_claim_one_year_counted = Ish haqi, taʼtil va foiz uchun sizga toʻlanmaganini bilgan yoki bilishingiz kerak boʻlgan kundan bir yil vaqtingiz bor; yaʼni oʻsha oy ish haqi toʻlanadigan oxirgi kundan, keyingi oyning oʻninchi kunidan yoki undan oldingi ish kunidan keyingi kundan.
    .of = fceaea50e33695a7

provision-kz-wage_claim_one_year_counted-note = Shu kundan oldingi oxirgi ish kunidan kechiktirmay harakat qiling. Bir yili oʻtgan oylar boʻyicha ham voz kechmang: 2026-yil 8-iyundan sud hali toʻlanmagan ish haqi haqidagi daʼvoni uch yil ichida koʻrib chiqishi shart.
    .of = 7c070658b3cbbce7

provision-kz-other_claim_one_year = Boshqa nizolar uchun huquq buzilganini bilgan yoki bilishingiz kerak boʻlgan kundan bir yil vaqtingiz bor.
    .of = 10c76893deb6f55e

provision-kz-wage_claim_three_years = Bir yil oʻtgan, lekin hali toʻlanmagan ish haqini, ish vaqtidan tashqari ish uchun ham, uch yil ichida sudda talab qilish mumkin: Konstitutsiyaviy Sud bir yillik muddat bunga toʻsqinlik qilmaydi, deb qaror qilgan. Endi boshqa kutmang.
    .of = 194937eee8501ec1

provision-kz-wage_claim_three_years-where = sud; siz uchun majburiy boʻlsa, avval kelishuv komissiyasi
    .of = 4180faed3972abed

provision-kz-wage_claim_three_years-note = Bunday talabni bir yildan keyin komissiya ham qabul qiladimi, aytilmagan: undan muddatni tiklashni soʻrang va shu qarorni koʻrsating; rad etsa, sudga murojaat qiling.
    .of = ee117f0efc58f502

provision-kz-dismissal_to_commission = Ishga tiklanish uchun ishdan boʻshatish hujjatini olganingizdan keyin bir oy ichida komissiyaga murojaat qilasiz.
    .of = fa9499e1cfe3849e

provision-kz-dismissal_to_commission-note = Hujjat buyurtma xat bilan joʻnatilgan kun olingan kun deb hisoblanishi mumkin.
    .of = 7a77e0723102df27

provision-kz-dismissal_to_court_after_commission = Komissiyadan keyin uning qarorini olganingizdan keyin ikki oy ichida sudga borasiz.
    .of = 1646fe66a06cb28d

provision-kz-dismissal_direct_2020 = Toʻgʻridan toʻgʻri sudga borishi mumkin boʻlgan odamga ishga tiklanish uchun ishdan boʻshatish hujjatidan boshlab uch oy beriladi.
    .of = e74d35e8942948c8

provision-kz-dismissal_direct = Toʻgʻridan toʻgʻri sudga borishi mumkin boʻlgan odamga ishga tiklanish uchun ishdan boʻshatish hujjatidan boshlab uch oy beriladi.
    .of = e74d35e8942948c8

provision-kz-dismissal_direct_2026 = Toʻgʻridan toʻgʻri sudga borishi mumkin boʻlgan odam ishga tiklanish haqida ishdan boʻshatish hujjatidan boshlab uch oy ichida daʼvo bergani maʼqul: shunda hech bir muddat oʻtkazib yuborilmaydi. Konstitutsiyaviy Sud uch oylik muddatni bekor qilgan, kodeks oʻzgartirilguncha boshqa nizolar uchun bir yil amal qiladi.
    .of = 0d374efab295ded1

provision-kz-dismissal_direct_2026-note = Ishsiz qolgan vaqt uchun haq koʻpi bilan olti oyga undiriladi: kutmaslik uchun yana bir sabab.
    .of = e66eeb3b6fa69369

provision-kz-dismissal_direct_year = Ishdan boʻshatish hujjatidan beri uch oy oʻtgan, lekin toʻgʻridan toʻgʻri sudga borishi mumkin boʻlgan odam hali bir yil ichida ishga tiklanishni soʻrashi mumkin: Konstitutsiyaviy Sud uch oylik muddatni bekor qilgan, kodeks oʻzgartirilguncha boshqa nizolar uchun bir yil amal qiladi. Darhol daʼvo bering.
    .of = d5f5af8decad024d

provision-kz-dismissal_direct_year-note = Ishsiz qolgan vaqt uchun haq koʻpi bilan olti oyga undiriladi. 2026-yil iyuldan keyin kodeks oʻzgartirilganmi, koʻrilmagan: bepul yuridik yordamdan soʻrang.
    .of = 90354556aa7ad211

provision-kz-dismissal_2007 = 2007-yilgi kodeks boʻyicha ishga tiklash haqidagi talab uch oy ichida berilishi kerak edi.
    .of = c87c3815f3750680

provision-kz-claims_2007 = 2007-yilgi kodeks boʻyicha boshqa talablar bir yil ichida berilishi kerak edi.
    .of = 3845583798690819

provision-kz-apply_to_commission = Ish beruvchingizning kelishuv komissiyasiga yozma ariza bering; u arizani shu kunning oʻzida roʻyxatga oladi.
    .of = 44d6546375fe3e12

provision-kz-apply_to_commission-where = ish beruvchingizning kelishuv komissiyasi
    .of = 8b4a31331a2813fa

provision-kz-apply_to_commission-documents = yozma ariza; shartnoma nusxasi yoki ishlaganlikning boshqa dalili; qarz hisob-kitobi
    .of = 725255b615ddbe83

provision-kz-straight_to_court = Sudga daʼvo bering; komissiya kerak emas.
    .of = d3a8184076809c16

provision-kz-straight_to_court-where = sud
    .of = 0a40fc55f2a97be7

provision-kz-court_if_commission_fails = Komissiya nizoni hal qilmasa yoki uning qarori bajarilmasa, sudga borasiz.
    .of = 66a6043e138a2cfb

provision-kz-commission_decides = Ikki tomondan teng sonda tuzilgan komissiya ariza roʻyxatga olingandan keyin oʻn besh ish kuni ichida qaror qiladi.
    .of = c94cfbbddd44ed67

provision-kz-commission_sends_copy = Qaror nusxasini uch ish kuni ichida olasiz.
    .of = c264df8009489f0b

provision-kz-commission_carried_out = Qaror koʻpi bilan bir oy ichida bajariladi; pul keyingi oyning ish haqi kunidan kechikmay toʻlanadi.
    .of = 55622da858bfa164

provision-kz-reinstatement_at_once = Komissiya yoki sudning sizni ishga tiklash haqidagi qarori darhol bajariladi; ishsiz qolgan vaqtingiz uchun, koʻpi bilan olti oyga, va qarorni bajarishdagi har bir kechikish uchun sizga haq toʻlanadi.
    .of = 4353c7ac6942d314

provision-kz-term_waits_for_commission = Ish beruvchida komissiya boʻlmagan paytda, u tuzilguncha, muddat oʻtmaydi.
    .of = a48317d86fafee5c

provision-kz-term_waits_for_commission-note = Bunga suyanib qolmang: birinchi sanaga rioya qiling va komissiya boʻlmaganining dalilini saqlang.
    .of = df6a8f92280d3e80

provision-kz-ask_for_commission = Ish beruvchidan komissiya tuzishni yozma soʻrang va sanasi qoʻyilgan nusxasini saqlang.
    .of = c1070a4c4a778ef9

provision-kz-term_waits_for_mediation = Mediatsiya kelishuvi amalda boʻlgan paytda muddat oʻtmaydi.
    .of = 70b24306b575c043

provision-kz-missed_term = Muddatni oʻtkazib yuborgan boʻlsangiz ham, baribir murojaat qiling: komissiya uni tiklashi mumkin, sud esa uni faqat ikkinchi tomon soʻrasa qoʻllaydi.
    .of = e3c7dd4ac2d010ef

provision-kz-no_court_fee = Ishingizdan kelib chiqadigan daʼvolar uchun, shuningdek jarohat yoki boquvchining oʻlimi uchun davlat boji toʻlamaysiz.
    .of = 1c82a36c622bbd24

provision-kz-no_court_fee_2026 = Ishingizdan kelib chiqadigan daʼvolar uchun, shikoyat bosqichida ham, shuningdek jarohat yoki boquvchining oʻlimi uchun davlat boji toʻlamaysiz.
    .of = 32c0c0b4bed224f9

provision-kz-fee_on_the_employer = Siz yutsangiz, sud bojni ish beruvchidan undiradi.
    .of = b9b2e5725e96555a

provision-kz-fee_on_the_employer_2026 = Siz yutsangiz, sud bojni ish beruvchidan undiradi.
    .of = b9b2e5725e96555a

provision-kz-commission_not_compulsory_2007 = 2007-yilgi kodeks boʻyicha komissiya suddan oldin faqat ikki tomon shunday kelishgan boʻlsa kerak edi.
    .of = 00e283a15227dee3

provision-kz-commission_before_court = Suddan oldin ish beruvchingizning kelishuv komissiyasiga murojaat qilasiz; undan oʻtmagan daʼvoni sud qaytaradi.
    .of = 320dd86d47d38d8e

provision-kz-direct_to_court_first_version = Kichik biznes xodimlari va firma rahbarlari toʻgʻridan toʻgʻri sudga borar edi.
    .of = b984f33514e1f886

provision-kz-direct_to_court_2020 = Mikrokorxonalar, kichik notijorat tashkilotlar va uy xoʻjaliklari xodimlari, firma rahbarlari va davlat xizmatidagilar toʻgʻridan toʻgʻri sudga boradi.
    .of = 3d4ffc09ce5b3777

provision-kz-micro_direct_to_court = Mikrokorxona xodimlari toʻgʻridan toʻgʻri sudga boradi.
    .of = c4c396e0d9c0fcd6

provision-kz-household_direct_to_court = Uy xodimlari toʻgʻridan toʻgʻri sudga boradi.
    .of = 25e8e12496395006

provision-kz-small_npo_direct_to_court = Xodimi kam notijorat tashkilot xodimlari toʻgʻridan toʻgʻri sudga boradi.
    .of = 5e35fcdb7c95ce1c

provision-kz-head_direct_to_court = Firma rahbari va ijro organi aʼzolari toʻgʻridan toʻgʻri sudga boradi.
    .of = f770b7f97133f8b9

provision-kz-service_direct_to_court = Armiyada, maxsus yoki huquqni muhofaza qiluvchi organlarda yoki davlat fuqarolik xizmatida xizmat qiladiganlar toʻgʻridan toʻgʻri sudga boradi.
    .of = ef7f05d905288411

provision-kz-existence_direct_to_court = Ish beruvchi umuman ishlaganingizni inkor qilsa va hujjatlar boʻlmasa, toʻgʻridan toʻgʻri sudga borasiz.
    .of = 0cdb2f770fde49c2

provision-kz-contract_before_work = Ishni faqat yozma shartnoma imzolangandan keyin boshlaysiz; imzolangan elektron shartnoma ham boʻladi.
    .of = 9802f738230487a9

provision-kz-civil_contract_is_labour_contract = Mehnat shartnomasining bitta belgisi boʻlsa ham, ish beruvchi siz bilan fuqarolik-huquqiy shartnoma imzolashi mumkin emas: kasb yoki lavozim boʻyicha ish, ish beruvchining ish tartibiga boʻysunib shaxsan ishlash yoki mehnat uchun haq. Nomi qanday boʻlmasin, bunday shartnoma ish haqi, taʼtil va sugʻurta bilan mehnat shartnomasi hisoblanadi.
    .of = 87f1c511e47f6ab5

provision-kz-civil_contract_is_labour_contract-note = Ishlash uchun ruxsatnomalar haqidagi qoidalar oʻzgarmaydi: ruxsatnoma kerak boʻlgan odamga u mehnat shartnomasi uchun ham kerak.
    .of = 0974a7f5596347c3

provision-kz-insurance_before_contract = Mamlakatda vaqtincha boʻlgan va birlamchi hamda shoshilinch kasalxona yordami uchun yuklatilgan tibbiy sugʻurta (вменённое медицинское страхование) shartnomasi yoʻq chet ellik bilan mehnat shartnomasi tuzish mumkin emas.
    .of = 5ae1ada817f958f8

provision-kz-insurance_before_contract-documents = yuklatilgan tibbiy sugʻurta (вменённое медицинское страхование) shartnomasi
    .of = cd7b7a6a047af269

provision-kz-insurance_before_contract-note = Tibbiy sugʻurta jamgʻarmasi Yevroosiyo iqtisodiy ittifoqidan kelgan sugʻurtalangan xodimlar davlat tizimida qatnashadi, deydi; ish beruvchiga qaysi hujjat kerakligini soʻrang.
    .of = 1cfe75b2f8fb3e38

provision-kz-fine_no_contract = Sizni shartnomasiz ishlatgan ish beruvchiga jarima solinadi.
    .of = 2765fd944e77bbc3

provision-kz-contract_in_the_register = Ish beruvchingiz shartnomangiz boshlanishi, oʻzgarishlari va tugashini shartnomalarning yagona reyestriga kiritadi.
    .of = 11529f25e500b6a4

provision-kz-register_within_five_days = Yozuv imzolangandan keyin besh ish kuni ichida kiritilishi kerak.
    .of = 937b1ae33e66b497

provision-kz-fine_no_register_entry = Shartnoma maʼlumotlari reyestrga kiritilmasa, kech, qisman yoki notoʻgʻri kiritilsa, ish beruvchining mansabdor shaxsiga jarima solinadi.
    .of = 2567fb7b2f3fc9cf

provision-kz-fine_no_register_entry-note = Firmalar uchun jarimalar koʻrilmagan.
    .of = ad1261b6f759b2e2

provision-kz-usual_terms = Sinov muddati koʻpi bilan uch oy (rahbarlar uchun olti oy); ish haftasi 40 soat (oʻn sakkiz yoshgacha 36, oʻn olti yoshgacha 24); yillik taʼtil 24 kalendar kun.
    .of = 89020155c1a829c6

provision-kz-notice_of_leaving = Bir oy oldin ogohlantirib, ishdan ketishingiz mumkin.
    .of = 8bffeeb95f8248dc

provision-kz-notice_of_leaving-note = Shartnomada uzoqroq ogohlantirish muddati yozilgan boʻlishi mumkin: uni oʻqing.
    .of = 5941912f8fd824c5

provision-kz-notice_of_leaving_seasonal = Mavsumiy xodimda sinov muddati yoʻq, u yetti kalendar kun oldin ogohlantirib ishdan ketishi mumkin; foydalanilmagan taʼtil puli ishlangan vaqtga qarab toʻlanadi.
    .of = 6883a2d1d188afec

provision-kz-notice_of_leaving_household = Ketishdan qancha oldin sizni yollagan oilaga aytish kerakligi va ishni u tugatsa sizga nima berilishi shartnomangizda yozilgan.
    .of = 8b4d2c4a7b82a253

provision-kz-lawful_agency_only = Sizni yollab, boshqa firmaga ishlashga faqat Qozogʻistonda roʻyxatdan oʻtgan yuridik shaxs yoki filial yuborishi mumkin.
    .of = 7ce4615f67471772

provision-kz-private_agency_duties = Sizga ish qidiradigan xususiy agentlik siz bilan shartnoma imzolashi, unga aytganlaringizni sir saqlashi shart va ekspluatatsiya uchun odam yollashi mumkin emas. U qila oladigan ishlar roʻyxatida ish qidirayotganlardan olinadigan haq aytilmagan: imzolashdan oldin kim toʻlashini soʻrang va buni yozdirib oling.
    .of = 1c29701d19a0c176

provision-kz-papers_stay_with_you = Ish beruvchi hujjatlaringizning asl nusxalarini faqat siz rozi boʻlsangiz saqlashi yoki vaqtincha olishi mumkin va u holda ularni qaytarish haqida yozma majburiyat berishi shart; qonunda aytilmagan hujjatlarni soʻrashi mumkin emas.
    .of = 160a8ed93cb2f3c9

provision-kz-papers_stay_with_you-note = Xohishingizga qarshi olib qoʻyilgan yoki ushlab turilgan pasport boshqa masala: ish beruvchini nima kutishini koʻring yoki bepul yuridik yordamga murojaat qiling.
    .of = f11a7e9afc67356c

provision-kz-fine_for_kept_passport = Pasportni noqonuniy olib qoʻygan yoki garovga olgan odamga ogohlantirish beriladi yoki jarima solinadi. Moddada fuqarolar haqida gapiriladi; u sizni himoya qiladimi, yuristdan soʻrang.
    .of = 48dc8951aad2f411

provision-kz-fine_for_kept_passport_again = Bir yil ichida ikkinchi marta boʻlsa, jarima koʻproq.
    .of = 58e80ee167492758

provision-kz-no_dismissal_while_ill = Kasal yoki taʼtilda boʻlganingizda ish beruvchi sizni ishdan boʻshatishi mumkin emas; firma tugatilishi, ketma-ket ikki oydan uzoq kasallik yoki bir necha kam uchraydigan holat bundan mustasno.
    .of = 35a0173de1bf6c33

provision-kz-no_dismissal_while_ill-note = Ishda olingan jarohat yoki kasb kasalligida, u qancha choʻzilmasin, tuzalguningizcha yoki nogironlik belgilanguncha ish oʻrningiz saqlanadi. Kasallik varaqasini saqlang: u sizning dalilingiz.
    .of = 6985d2fb30ca3b3d

provision-kz-no_redundancy_of_mothers = Maʼlumotnomani topshirgan homilador ayolni, uch yoshga toʻlmagan bolasi bor ayolni va oʻn toʻrt yoshga toʻlmagan bolani yolgʻiz tarbiyalayotgan odamni xodimlar soni yoki ishlab chiqarish qisqargani uchun ishdan boʻshatish mumkin emas.
    .of = 43c5a8dcb674ccaa

provision-kz-no_redundancy_of_mothers-note = Kamida bir yillik shartnoma tugayotganda homiladorligingiz oʻn ikki hafta yoki undan koʻp boʻlsa, uni bola parvarishi taʼtilining oxirigacha uzaytirishni yozma soʻrang va maʼlumotnomani ilova qiling.
    .of = aa463198634de640

provision-kz-leave_if_the_employer_breaks_the_contract = Ish beruvchi shartnomaga rioya qilmasa, masalan haq toʻlamasa, bu haqda unga yozma xabar qiling; bu yana yetti ish kuni davom etsa, uch ish kuni oldin ogohlantirib shartnomani tugatishingiz mumkin.
    .of = 8d3566d56a335d05

provision-kz-late_pay_is_no_leave = Ish haqi kechiksa, buning oʻzi ishga chiqmaslikka huquq bermaydi: uzrli sababsiz ketma-ket uch soat ishda boʻlmaslik ishdan boʻshatish uchun asos. Buning oʻrniga ish beruvchiga yozing va shikoyat qiling yoki shartnomani belgilangan tartibda bekor qiling.
    .of = 45df95dbebccdc77

provision-kz-crime_of_kept_passport = Odamning pasportini yoki boshqa shaxsiy hujjatini qonunsiz olib qoʻyish jinoyat kodeksi boʻyicha ham huquqbuzarlik: jarima, axloq tuzatish yoki jamoat ishlari yoxud qamoq.
    .of = 5c50674bf5421f30

provision-kz-crime_of_kept_passport-note = Matnda “fuqarodan” deyilgan; chet ellikning hujjatlari ushlab turilganda u qoʻllanadimi, buni bepul yuridik yordam aytadi. Oʻz davlatingizdan qoʻrqsangiz, uning konsulligiga bormang va avval yuridik yordamdan soʻrang; aks holda konsullik uyga qaytish uchun hujjat berishi mumkin.
    .of = e449e70ddc81ae1a

provision-kz-school_for_children = Ota-onadan biri Qozogʻistonda doimiy yoki vaqtincha yashasa, bolangiz maktabda fuqarolar bilan bir xil shartlarda oʻqiydi.
    .of = 037860920f049c57

provision-kz-school_for_children-note = 2022-yil noyabrdagi oʻzgartirishdan beri bu barcha mulkchilik shaklidagi maktablarga tegishli.
    .of = 81a2734b508a9ded

provision-kz-migration_card_for_school = Rezident boʻlmasangiz, maktab hujjatlariga migratsiya kartasini qoʻshing; bolalar shu bilan, bepul ovqat bilan qabul qilingan.
    .of = a5802703462641f0

provision-kz-migration_card_for_school-documents = migratsiya kartasi
    .of = f8c210bf1ae30873

provision-kz-maternity_days = Homiladorlik va tugʻish taʼtili 126 kun: tugʻruqdan oldin 70 kun va keyin 56 kun.
    .of = 59c0eec879c4dcfd

provision-kz-maternity_days_complicated = Asoratli tugʻruqdan yoki ikki va undan koʻp bola tugʻilgandan keyin taʼtil 14 kun uzunroq.
    .of = eb0a9f528b7f531c

provision-kz-dangerous_illness_free = Atrofdagilar uchun xavfli kasallikni davolash har bir chet ellik uchun bepul.
    .of = 7e378a98ccbf2840

provision-kz-settled_emergency_free = Doimiy yashovchi, kandas yoki qochqin sifatida sizga fuqarolar kabi kafolatlangan bepul tibbiy yordam beriladi: tez yordam, tumaningiz poliklinikasi va shoshilinch kasalxona yordami bepul.
    .of = 2e37b241adf5b288

provision-kz-emergency_free_for_cis = Mustaqil Davlatlar Hamdoʻstligi fuqarolari uchun shoshilinch yordam ularni koʻchirish mumkin boʻlguncha bepul; tugʻruq va homiladorlikdagi shoshilinch holatlar ham shunga kiradi.
    .of = 85fd5235a4bcec85

provision-kz-emergency_paid_outside_cis = Shoshilinch holatda darhol 103 ga qoʻngʻiroq qiling: bunday yordamni kechiktirib boʻlmaydi. Lekin Hamdoʻstlikka kirmaydigan davlatlar fuqarolari uchun qonunda, atrofdagilarga xavfli kasalliklardan tashqari, bepul yordam aytilmagan: siz yoki sugʻurtangiz toʻlaydi.
    .of = e78fa0d4531f229c

provision-kz-emergency_paid_outside_cis-unless-1 = Sugʻurtangiz toʻlaydi: polisni koʻrsating.
    .of = b52a8a717a37ccb1

provision-kz-emergency_paid_outside_cis-unless-2 = Yevroosiyo iqtisodiy ittifoqidan kelgan xodimning oilasiga shoshilinch yordam Shartnoma boʻyicha beriladi.
    .of = 9fccc118e5a0142e

provision-kz-emergency_paid_outside_cis-unless-3 = Himoya soʻragan odamga nima berilishi “Boshpana” boʻlimida aytilgan.
    .of = 69b0c7a160f24e7a

provision-kz-emergency_paid_outside_cis-unless-4 = Ushlab turilgan yoki ishlashga majburlangan odam uchun davlat haq toʻlaydigan xizmatlar bor: “Odam savdosi” boʻlimiga qarang.
    .of = 5a0926680c39edf6

provision-kz-emergency_paid_outside_cis-note = Ishlasangiz: ish beruvchi sizdan soʻrashi shart boʻlgan tibbiy sugʻurta shartnomasi kasalxonadagi shoshilinch yordamni qoplaydi. Davlatingizning shartnomasi koʻproq berishi mumkin: soʻrang.
    .of = 98058d20f46989f6

provision-kz-clinic_tells_the_police = Klinikalar yangi jarohat va yaralar, oiladagi zoʻravonlik va atrofdagilarga xavfli kasalliklar haqida politsiyaga xabar berishi shart. Shu sababli davolanishni kechiktirmang; politsiya kelganda nima qilishni bepul yuridik yordamdan soʻrang.
    .of = e9b771778173b580

provision-kz-other_care_paid = Mamlakatda vaqtincha boʻlgan odamlarning rejali va boshqa davolanishi uchun ular oʻzlari yoki xususiy sugʻurta toʻlaydi.
    .of = fc104c3db072d7fc

provision-kz-eaeu_medical_insurance = Yevroosiyo iqtisodiy ittifoqidan kelgan xodimlar, ularning eri yoki xotini va bolalari sugʻurtalangandan keyin tibbiy sugʻurtada qatnashadi; ular sugʻurta shartnomasi muddatiga poliklinikaga biriktiriladi.
    .of = 23dd3048e5062a1c

provision-kz-complain_to_akimat_inspectors = Davlat mehnat inspektorlariga shikoyat qilishingiz mumkin; ularning koʻrsatmasi ish beruvchi uchun majburiy va ular jarima solishi mumkin.
    .of = 54adfd586ef23a58

provision-kz-complain_to_akimat_inspectors-where = akimatning mehnat inspeksiyasi boshqarmasi (2023-yil avgustda koʻrilgan holat)
    .of = 64676fd755632ac5

provision-kz-complain_to_inspectors = Davlat mehnat inspektorlariga shikoyat qilishingiz mumkin; ular ish beruvchiga ish haqingizni toʻlashni buyurishi mumkin, bu koʻrsatma uning uchun majburiy va ular jarima solishi mumkin.
    .of = 0a8488249d0989af

provision-kz-complain_to_inspectors-where = Mehnat vazirligi Davlat mehnat inspeksiyasi qoʻmitasining hududiy departamenti
    .of = 0c7c344ecdcbb8f3

provision-kz-complain_to_inspectors-note = Ular chet elliklar qoidalar boʻyicha ishlatilayotganini ham tekshiradi: ruxsatnomangiz boʻlmasa, shikoyat qilishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = ae880f3a1ae07ac4

provision-kz-inspectors_answer = Inspektorlar shikoyat roʻyxatga olingandan keyin oʻn besh ish kuni ichida javob beradi; ular bu muddatni shu haqdagi qarordan boshlab koʻpi bilan ikki oygacha uzaytirishi mumkin va bu haqda sizga qarordan keyin uch ish kuni ichida xabar berishi shart.
    .of = 0a049dd3d77aefa1

provision-kz-appeal_against_inspector = Mehnat inspektorining harakati yoki harakatsizligi ustidan faqat ish beruvchi emas, siz ham yuqori inspektorga yoki sudga shikoyat qilishingiz mumkin. Ish haqini toʻlash haqidagi koʻrsatma ustidan oʻn ish kuni ichida shikoyat qilish mumkin; u bajarilmasa, sud ijrochilariga yuboriladi.
    .of = d4697d6da67600a3

provision-kz-complain_to_prosecutor = Prokurorga ham murojaat qilishingiz mumkin: ishonch telefonlari va tekshiruvlar ish haqini undirib bergan.
    .of = 8fc4a24dd116f2ba

provision-kz-complain_to_prosecutor-where = prokuratura
    .of = edcc865b2c7ac2fe

provision-kz-ombudsman = Inson huquqlari boʻyicha vakil va hududiy vakillar buzilgan huquqlar haqidagi shikoyatlarni qabul qiladi, qonun esa faqat fuqarolarning huquqlari haqida gapirmaydi.
    .of = 1574bb4fec192941

provision-kz-ombudsman-where = Inson huquqlari boʻyicha vakil yoki uning hududdagi vakili
    .of = aea894cfb540beb0

provision-kz-collect_proof = Talab qilishdan oldin ishlaganingiz haqida dalillar toʻplang.
    .of = bc01675fea0608a6

provision-kz-collect_proof-documents = brigadirning ismi va telefoni; obyekt manzili va sanalar; ishdagi fotosurat va videolar; yozishmalar; bank yoki naqd pul oʻtkazmalari; ruxsat qogʻozlari va yuk xatlari; tabellar; hamkasblarning ismlari; qabul qiluvchi tomon orqali roʻyxatdan oʻtganlik; oʻzingizning ish soatlari kundaligingiz
    .of = aef45c21768bdcff

provision-kz-work_from_the_first_day = Ish beruvchining aybi bilan shartnoma boʻlmasa yoki notoʻgʻri tuzilgan boʻlsa, mehnat munosabatlaringiz ish boshlangan kundan boshlanadi.
    .of = ccd797445b4c8e03

provision-kz-pay_without_permit = Qilingan ish haqini ruxsatnomasiz ham xuddi shunday talab qilish mumkin: ish beruvchining aybi bilan haqiqiy emas deb topilgan shartnoma sizni ish haqidan mahrum qilmaydi. Ruxsatnomasiz ishga tiklanish mumkin emas, chunki bunday shartnoma tugatilishi shart.
    .of = 79b7604d1f1b9b8a

provision-kz-dismissed_act_within_a_month = Ishingizni qaytarish uchun ishdan boʻshatish buyrugʻini olgan kundan bir oy ichida yozma ravishda, kuni tasdiqlanadigan qilib murojaat qiling: firmaning kelishuv komissiyasiga yoki siz uchun komissiya boʻlmasa, sudga. Shunda hech bir muddat oʻtkazib yuborilmaydi.
    .of = 38a6292734b68207

provision-kz-dismissed_act_within_a_month-note = Sud komissiyasiz daʼvoni faqat mikrokorxona xodimlaridan, uy xodimlaridan, firma rahbarlaridan va yana ayrimlardan qabul qiladi: ularda uch oy, 2026-yil 12-iyundan bir yil bor.
    .of = 51234298d825083f

provision-kz-insured_by_employer = Ish beruvchingiz sizni ishdagi baxtsiz hodisalardan sugʻurtalaydi va buning uchun oʻzi toʻlaydi.
    .of = 0a8b0f8da164b8e2

provision-kz-accident_reported = Ish beruvchi baxtsiz hodisa haqida mehnat inspektorlariga 24 soat ichida xabar beradi.
    .of = 80adfc671338b623

provision-kz-accident_reported_2016 = Ish beruvchi baxtsiz hodisa haqida xabar berishi shart; 2024-yil fevralgacha qancha vaqt ichida xabar berishi kerak boʻlganini biz oʻqimadik.
    .of = 72fdd50637c408c5

provision-kz-commission_for_accident = Tekshirish komissiyasi jarohatning ogʻirligi haqidagi xulosadan keyin 24 soat ichida tuziladi.
    .of = 632ee067a610ce81

provision-kz-investigation_ten_days = Komissiya oʻn ish kuni ichida tugatadi, bu muddat ikki marta yana shuncha kunga uzaytirilishi mumkin.
    .of = 3167ca734c036dcc

provision-kz-special_investigation = Ogʻir yoki oʻlim bilan tugagan yoki bir necha kishi jabrlangan baxtsiz hodisani davlat inspektori boshchiligidagi komissiya tekshiradi.
    .of = 64f4a59c17b58133

provision-kz-copy_of_accident_act = Tekshiruv tugagandan keyin uch ish kuni ichida baxtsiz hodisa dalolatnomasi tuziladi; bir nusxasi sizga yoki ishonchli vakilingizga, bir nusxasi sugʻurtalovchiga beriladi.
    .of = 1840f51b3f141a16

provision-kz-answer_on_disagreement = Dalolatnomaga rozi boʻlmasangiz yoki u oʻz vaqtida tuzilmasa, ish beruvchiga oʻzingiz yoki ishonchli vakil orqali yozma murojaat qiling; javob oʻn ish kuni ichida berilishi kerak; undan keyin inspektor yoki sud hal qiladi.
    .of = ef0549d1fb0bd9c6

provision-kz-unreported_accident = Oʻz vaqtida xabar qilinmagan baxtsiz hodisa siz yoki ishonchli vakilingiz ariza bersa baribir tekshiriladi: ariza roʻyxatga olingandan keyin oʻn ish kuni ichida.
    .of = 5f31b01c69d1c52d

provision-kz-negligence_only_lowers = Jarohatlangan xodimning qoʻpol ehtiyotsizligi talab huquqini yoʻqqa chiqarmaydi: komissiya aybni foizlarda taqsimlaydi; hujjatlar 45 yil saqlanadi.
    .of = 06a47a1e761203ea

provision-kz-negligence_at_most_a_quarter = Jarohatlangan xodimning qoʻpol ehtiyotsizligi talab huquqini yoʻqqa chiqarmaydi: komissiya aybning koʻpi bilan toʻrtdan bir qismini sizga yuklashi mumkin; hujjatlar 45 yil saqlanadi.
    .of = 50351e43e56072c8

provision-kz-negligence_at_most_a_quarter-note = Faqat qoʻpol ehtiyotsizlik hisobga olinadi va faqat u zararga sabab boʻlgan yoki uni oshirgan boʻlsa.
    .of = beac03df5a3ccd4d

provision-kz-lawyer_in_the_investigation = Xohlasangiz, sizga yordam beradigan advokat yoki yuridik maslahatchi komissiyada ovoz berish huquqisiz qatnashadi; odam vafot etgan boʻlsa, uni turmush oʻrtogʻi yoki yaqin qarindoshlari tayinlashi mumkin.
    .of = c6ab227cba0ca9cc

provision-kz-sick_pay_after_accident = Ishdagi baxtsiz hodisa yoki kasb kasalligi sababli ishlay olmaydigan vaqtingizda ish beruvchi sizga toʻliq oʻrtacha ish haqingizni yuqori chegarasiz toʻlaydi va tuzalguningizcha yoki nogironlik aniqlanguncha ish joyingiz saqlanadi.
    .of = 9da9eda131959a99

provision-kz-sick_pay_after_accident-documents = vaqtincha mehnatga layoqatsizlik varaqasi
    .of = 069fd3fd782d46e5

provision-kz-who_pays_for_lost_capacity = Mehnat qobiliyatingizning 5 foizidan 29 foizigacha yoʻqotgan boʻlsangiz, yoʻqotilgan daromadni ish beruvchingiz qoplaydi; 30 foizdan boshlab uning sugʻurtachisi qoplaydi, u zarar tufayli qilingan va hujjatlari bor boshqa xarajatlarni ham chegara doirasida toʻlaydi, bepul tibbiy yordam bundan mustasno.
    .of = 4ef10fe8d6a7eb42

provision-kz-files_of_the_accident = Jarohatlangan xodim yoki xodimlarning vakili tekshiruvning barcha hujjatlarini koʻrishi va ulardan koʻchirma olishi mumkin.
    .of = 2dfefc025844cab5

provision-kz-insurer_told = Ish beruvchi baxtsiz hodisa haqida yaqin qarindoshlarga darhol, sugʻurtalovchiga esa bu haqda bilganidan keyin uch ish kuni ichida xabar beradi; bu qaysi sugʻurtalovchi ekanini soʻrang va unga oʻzingiz ham yozing.
    .of = 4224263a2ec2e0d8

provision-kz-insurer_told-note = Sugʻurtalovchi faqat soʻraganlarga toʻlaydi: dalolatnomani, tibbiy hujjatlarni, ish haqi va qarindoshlik dalillarini saqlang.
    .of = e68a885c321a693e

provision-kz-income_base_capped = Yoʻqotilgan daromad sugʻurtalovchi orqali oʻrtacha ish haqingizdan, eng yuqori miqdor doirasida toʻlanadi; bir yil yoki undan uzoq yoʻqotish annuitet sifatida toʻlanadi.
    .of = f15ecc5783bef3eb

provision-kz-income_base_capped-note = Chegara ish beruvchi sugʻurta shartnomasini imzolagan kunga qarab olinadi.
    .of = f77f904b70354f79

provision-kz-death_of_worker = Halok boʻlgan xodimning oilasi boquvchisini yoʻqotganlik toʻlovlarini va dafn xarajatlarini oladi; koʻrsatilgan summa dafn uchun.
    .of = f375e1826c0c97c1

provision-kz-eaeu_injury_like_nationals = Yevroosiyo iqtisodiy ittifoqiga aʼzo davlat fuqarosi sifatida siz Qozogʻiston fuqarosi kabi sugʻurtalanasiz va kompensatsiya olasiz.
    .of = 1f024b23df74372b

provision-kz-pay_by_tenth = Ish beruvchingiz sizga ish haqini tengeda, oyiga kamida bir marta, keyingi oyning birinchi oʻn kunida toʻlaydi; toʻlov kuni dam olish kuni boʻlsa, bir kun oldin.
    .of = 224bdf596c2dedca

provision-kz-pay_by_tenth_2007 = Ish beruvchingiz sizga ish haqini tengeda, oyiga kamida bir marta, keyingi oyning birinchi oʻn kunida toʻlaydi; toʻlov kuni dam olish kuni boʻlsa, bir kun oldin.
    .of = 224bdf596c2dedca

provision-kz-pay_slip = Ish beruvchingiz har oy sizga qogʻozda yoki elektron ish haqi varaqasini beradi, unda ish haqining qismlari, ushlab qolingan summalar va pensiya badallari koʻrsatiladi.
    .of = 502069eaf5ca9fd7

provision-kz-final_settlement = Sizga toʻlanishi kerak boʻlgan hamma pul shartnoma tugagandan keyin uch ish kuni ichida toʻlanadi.
    .of = d2bd59a5e92d4592

provision-kz-final_settlement-note = Kechikkan hisob-kitob uchun foiz kechikkan ish haqidagi kabi hisoblanadi: ish haqi toʻlanishi kerak boʻlgan kun sifatida hisob-kitobning oxirgi kunini koʻrsating.
    .of = 26e4b19e8dcbaa4c

provision-kz-final_settlement_2007 = Sizga toʻlanishi kerak boʻlgan hamma pul shartnoma tugagandan keyin uch ish kuni ichida toʻlanadi.
    .of = d2bd59a5e92d4592

provision-kz-leave_pay_at_end = Shartnoma tugaganda foydalanilmagan taʼtil kunlari uchun pul toʻlanadi.
    .of = 77e0e84ae8ef4353

provision-kz-no_interest_in_time = Belgilangan kundan kechikmay kelgan ish haqiga foiz hisoblanmaydi.
    .of = 88ffe133bfe3ce1b

provision-kz-interest_without_multiplier = Kechiktirilgan ish haqi uchun ish beruvchi toʻlov muddatidan keyingi har bir kunga foiz toʻlashi kerak: qarz toʻlov kunidagi qayta moliyalash stavkasiga koʻpaytirilib, 365 ga boʻlinadi.
    .of = 491a5c3a183187e1

provision-kz-interest_without_multiplier-note = Ayrim sudlar 365 oʻrniga 360 kunga boʻladi; unda summa biroz koʻproq chiqadi.
    .of = 46db324132a62ffc

provision-kz-interest_first_months = Kechiktirilgan ish haqi uchun ish beruvchi toʻlov muddatidan keyingi har bir kunga foiz toʻlashi kerak: qarz toʻlov kunidagi stavkaning bir butun toʻrtdan bir baravariga koʻpaytirilib, 365 ga boʻlinadi.
    .of = 075788e234510d26

provision-kz-interest_first_months-note = Ayrim sudlar 365 oʻrniga 360 kunga boʻladi; unda summa biroz koʻproq chiqadi.
    .of = 46db324132a62ffc

provision-kz-interest_across_the_change = Kechikish bir butun toʻrtdan bir koeffitsiyenti paydo boʻlishidan oldin boshlangan: oldingi kunlar ham u bilan hisoblanadimi, hal qilinmagan, shuning uchun kamroq summa koʻrsatilgan.
    .of = 71829579fd6cac4f

provision-kz-interest_across_the_change-note = Ayrim sudlar 365 oʻrniga 360 kunga boʻladi; unda summa biroz koʻproq chiqadi.
    .of = 46db324132a62ffc

provision-kz-interest_on_base_rate = Kechiktirilgan ish haqi va kechiktirilgan yakuniy hisob-kitob uchun ish beruvchi toʻlov muddatidan keyingi har bir kunga foiz toʻlashi kerak: qarz toʻlov kunidagi bazaviy stavkaning bir butun toʻrtdan bir baravariga koʻpaytirilib, 365 ga boʻlinadi.
    .of = eb71a0712da3241b

provision-kz-interest_on_base_rate-note = Ayrim sudlar 365 oʻrniga 360 kunga boʻladi; unda summa biroz koʻproq chiqadi. Summa koʻrsatilmagan boʻlsa, oʻsha kunning bazaviy stavkasi bizda yoʻq: u nationalbank.kz saytida.
    .of = a4e55229d6da6aca

provision-kz-income_tax_flat = Soliq rezidenti yoki Yevroosiyo iqtisodiy ittifoqidan kelgan xodim barcha soliq solinadigan daromaddan bir xil stavkada daromad soligʻi toʻlaydi.
    .of = e9d02c2b8a1755ac

provision-kz-income_tax_two_rates = Soliq rezidenti yoki Yevroosiyo iqtisodiy ittifoqidan kelgan xodim yillik limitgacha pastroq stavkada, undan oshganiga yuqoriroq stavkada toʻlaydi.
    .of = b308e8d795e74f9a

provision-kz-non_resident_no_deductions = Norezidentning mehnat shartnomasi boʻyicha ish haqidan soliq hech qanday chegirmasiz ushlab qolinadi: bir yilda toʻlangan summaning 8500 MRP (oylik hisob koʻrsatkichi) gacha qismidan oʻndan biri, undan yuqorisidan 15 foiz; xizmatlar shartnomasi boʻyicha haqdan beshdan biri. Ikki marta soliq solinmasligi haqidagi shartnoma uni kamaytirishi mumkin.
    .of = 97d356b0e09d4cdf

provision-kz-non_resident_no_deductions-unless-2 = Uy xoʻjaligida ruxsatnoma bilan ishlaydigan odam soliqni oldindan, har bir ruxsatnomadan avval toʻlaydi.
    .of = 370011ddfc1912d1

provision-kz-non_resident_no_deductions-note = Soliq boʻyicha rezident ekaningiz mamlakatda boʻlgan kunlaringizga bogʻliq: ish beruvchidan ularni hisoblashni soʻrang.
    .of = 524b9022388d1982

provision-kz-medical_contribution = Ish beruvchingiz ish haqingizdan, eng yuqori chegara doirasida, tibbiy sugʻurtaga badal toʻlaydi; bu qism sizdan ushlab qolinmaydi.
    .of = 2f4cca678c06b540

provision-kz-medical_contribution-note = Mamlakatda vaqtincha boʻlgan boshqa chet elliklar bu sugʻurtaga kirmaydi: ular oʻzlari toʻlaydi yoki oʻzini sugʻurtalaydi.
    .of = 33075478d4f42504

provision-kz-medical_contribution_2026 = Ish beruvchingiz ish haqingizdan, eng yuqori chegara doirasida, tibbiy sugʻurtaga badal toʻlaydi; bu qism sizdan ushlab qolinmaydi.
    .of = 2f4cca678c06b540

provision-kz-medical_contribution_of_worker = Tibbiy sugʻurta uchun ish haqingizning yuzdan ikki qismi, eng yuqori chegara doirasida, ushlab qolinadi.
    .of = be57ff8e68ba9c4b

provision-kz-medical_contribution_of_worker_2026 = Tibbiy sugʻurta uchun ish haqingizning yuzdan ikki qismi, eng yuqori chegara doirasida, ushlab qolinadi.
    .of = be57ff8e68ba9c4b

provision-kz-eaeu_pension_contributions = Yevroosiyo iqtisodiy ittifoqi fuqarolarining ish haqidan pensiya badallari ushlab qolinadi va ular pensiya uchun hisobga olinadi.
    .of = 1b604333ac3e65a1

provision-kz-pension_rate = Badal ish haqining oʻndan bir qismi.
    .of = d005b3a9062d5078

provision-kz-pension_rate-note = Juda yuqori ish haqida bu yerda hisobga olinmagan eng yuqori chegara amal qiladi.
    .of = 2885e3d30dbe2326

provision-kz-pension_rate_2023 = Badal ish haqining oʻndan bir qismi, oyiga koʻpi bilan ellikta eng kam ish haqidan olinadi; Qozogʻistonning pensiya yoshiga yetgan odam uni toʻlamaydi.
    .of = 4507a7dac8a4771a

provision-kz-pension_of_those_settled = Fuqarolar, kandaslar va doimiy yashovchi chet elliklarning ish haqidan pensiya badallari ham ushlab qolinadi; qancha ekanini ish beruvchidan soʻrang.
    .of = 36ec3016f82b7c64

provision-kz-trafficking_crime = Odam savdosi jinoyat: toʻrt yildan yetti yilgacha ozodlikdan mahrum qilish, jabrlangan odam chegaradan olib oʻtilgan yoki voyaga yetmagan boʻlsa, undan koʻp.
    .of = b764617bda90dd82

provision-kz-trafficking_crime-note = Chegaradan olib oʻtilsa 9 yildan 12 yilgacha; voyaga yetmagan boʻlsa 5 yildan 9 yilgacha; mol-mulk musodarasi bilan.
    .of = 0e44ed1a97b2170b

provision-kz-trafficking_crime_before_2020 = Odam savdosi uch yildan boshlab ozodlikdan mahrum qilish bilan jazolanar edi.
    .of = 91a3b561d3e2a134

provision-kz-victim_is_identified = Davlat organlari sizni jabrlangan odam sifatida aniqlashi va sizga shu maqomni berishi, huquqlaringizni tushuntirishi va yordamga yuborishi shart.
    .of = 659f8c092e2dde34

provision-kz-victim_is_referred = Politsiya va mehnat organlari sizni yagona qoidalar boʻyicha yordam xizmatlariga yuboradi.
    .of = 06bbb17bfb821493

provision-kz-same_services_for_foreigners = Jabrlangan chet elliklar, hujjatlari qanday boʻlishidan qatʼi nazar, fuqarolar bilan bir xil xizmatlarni oladi.
    .of = 7ec727e6fe509aeb

provision-kz-residence_for_victims = Davlat organi sizni jabrlangan deb hisoblaganidan keyin, ishlashga ruxsat bilan vaqtincha yashash huquqini olishingiz mumkin.
    .of = 590ddee7533bcbd7

provision-kz-residence_for_victims-note = Uni politsiyadan mahalliy ijroiya organi (akimat) olti oygacha muddatga soʻraydi, u koʻpi bilan uch oyga uzaytirilishi mumkin. Nodavlat tashkilot yoki sizga yordam berayotgan xizmat siz uchun akimatga yozishi mumkin.
    .of = 9a7eea883f10e739

provision-kz-no_permit_until_verdict = Hukm kuchga kirguncha sizga ishlash uchun ruxsatnoma kerak emas.
    .of = 4d192bab0c98bcd4

provision-kz-no_help_outside_a_case = Jinoyat ishidan tashqaridagi jabrlangan chet elliklar yordam olmas edi va majburan chiqarilishi mumkin edi.
    .of = 1f3c0ab6d39b6660

provision-kz-licensed_services = Panoh uylari va maxsus ijtimoiy xizmatlarni yurituvchilarga litsenziya kerak.
    .of = 0b990dc5204e3d0e

provision-kz-screening_first = Avval nodavlat tashkilotga yoki bepul yuridik yordamga murojaat qiling, ular siz bilan davlat organlariga birga borishi mumkin.
    .of = 7c16ed4ba0036063

provision-kz-no_forced_work = Majburiy mehnat taqiqlangan: hech kim jazo bilan qoʻrqitib sizni ishlashga majburlashi mumkin emas. Sizni ushlab turishsa yoki qoʻrqitishsa, bir oy oldin ogohlantirishga majbur emassiz: siz uchun xavfsiz boʻlganda ketavering.
    .of = 483ddfc864c35afd

provision-kz-victim_health_care = Jabrlangan odam sifatida aniqlanganingizdan keyin rasmiy roʻyxat boʻyicha tibbiy yordam siz uchun bepul.
    .of = 7111d5e92fac3d84

provision-kz-victim_rights_2024 = Jabrlangan odam sifatida aniqlanganingizdan keyin ijtimoiy xizmatlar, bepul tibbiy yordam va bepul yuridik maslahat olasiz, maʼlumotlaringiz sir saqlanadi, jinoyatdan jabrlangan shaxs sifatida esa kompensatsiya jamgʻarmasidan pul soʻrashingiz mumkin.
    .of = bb37002a729f7a60

provision-kz-victim_time_to_decide = Jabrlangan odam sifatida aniqlangan chet ellikda politsiyaga murojaat qilish-qilmaslikni hal qilish uchun ijtimoiy xizmatlar koʻrsatiladigan butun vaqt, kamida oʻttiz kun bor.
    .of = 9d338291de0aadb5

provision-kz-victim_returns_only_freely = Jabrlangan odam uyga xizmatlar yoki jinoyat ishi tugagandan keyin oʻz xohishi bilan qaytadi. Qaytish xavfli boʻlsa, sizni qaytarib yubormaydilar va qochqin maqomini soʻrashingiz mumkin.
    .of = 5aa0df3439dcd9c6

provision-kz-victim_not_expelled = Jabrlangan odam sifatida aniqlanganingizdan keyin davlat haq toʻlaydigan kafolatlangan ijtimoiy xizmatlar toʻliq koʻrsatilmaguncha sizni chiqarib yuborish mumkin emas; shu vaqt ichida politsiyaga murojaat qilish-qilmaslikni oʻzingiz hal qilasiz.
    .of = e6008b6314f84646

provision-kz-stay_while_a_crime_report_runs = Sizga qarshi ogʻir jinoyat, masalan odam savdosi, haqida ariza bergan boʻlsangiz, ariza boʻyicha qaror qilinganidan keyin oʻttiz kungacha qolishingiz mumkin; jabrlanuvchi yoki guvoh deb tan olinsangiz, tergov uchun kerak boʻlgan vaqtgacha, koʻpi bilan yana toʻqson kun. Politsiya sizga shu kun koʻrsatilgan yozma xabarnoma beradi.
    .of = eb3fbd7eb569bde3

provision-kz-stay_while_a_crime_report_runs-note = Politsiyaga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 9406446a6d40ad35

provision-kz-lowest_month = Toʻliq bir oy uchun sizga shu yilning eng kam ish haqidan kam toʻlanmaydi.
    .of = be27ccbd072ab64a

provision-kz-lowest_month_not_reached = Toʻliq bir oy uchun sizga toʻlangan summa oʻsha oyning eng kam ish haqi bilan solishtiriladi.
    .of = b438f4d6cd50a85e

provision-kz-lowest_hour = Bir soat uchun eng kam haq: eng kam ish haqi yilning oʻrtacha oylik soatlariga boʻlinadi.
    .of = 1e63d345af0eadde

provision-kz-extra_hours_pay = Ish vaqtidan tashqari ishga, bayram va dam olish kunlaridagi ishga va tungi ishga kamida bir yarim baravar toʻlanadi; ishbay ishda yana yarmi qoʻshib toʻlanadi.
    .of = 773dd4160e86a468

provision-kz-extra_hours_pay-note = Tun deganda 22:00 dan 06:00 gacha tushuniladi. Bayram yoki dam olish kunidagi tungi soatga ikkala asos boʻyicha toʻlanadi. Haq oʻrniga ish beruvchi bilan dam olishga kelishishingiz mumkin: ish vaqtidan tashqari bir soat uchun kamida bir soat, ishlangan dam olish kuni uchun boshqa kun.
    .of = 2c3d065153781937

provision-kz-overtime_consent = Ish vaqtidan tashqari faqat yozma rozi boʻlsangiz va kuniga koʻpi bilan ikki soat ishlaysiz.
    .of = 27983a392852ac4c

provision-kz-overtime_consent-note = Favqulodda holatda, suv, issiqlik va elektr taʼminoti ishlab turishi uchun, keyingi smena kelmaganda yoki odamlarni qutqarish uchun rozilik soʻralmaydi. Nogironligi bor odamlar ish vaqtidan tashqari ishlamaydi.
    .of = 9b74371b02e691e0

provision-kz-overtime_by_period = Ish soatlaringiz uzoqroq davr boʻyicha jamlab hisoblansa, shu davr normasidan ortiq ishlaganingiz ish vaqtidan tashqari ish boʻladi, bayram va dam olish kunlaridagi soatlar bunga kirmaydi, ularga alohida toʻlanadi. Shartnoma oldinroq tugasa, u shu kungacha hisoblanadi va toʻlanadi.
    .of = 9cb7af9af3470357

provision-kz-overtime_ceiling = Ish vaqtidan tashqari ish oyiga koʻpi bilan 12 soat yoki ish vaqti uzoqroq davr boʻyicha hisoblanadigan joyda yiliga 120 soat; ogʻir ishda kuniga bir soat.
    .of = 64fdd86e3ad19d03

provision-kz-no_overtime_under_18 = Oʻn sakkiz yoshgacha ish vaqtidan tashqari yoki tunda (22 dan 6 gacha) ishlash mumkin emas, haftasiga esa koʻpi bilan 36 soat, oʻn olti yoshgacha 24 soat ishlash mumkin.
    .of = 3211ca1d6f346985

provision-kz-no_overtime_for_pregnant = Homiladorlik haqidagi maʼlumotnomani topshirganingizdan keyin sizni ish vaqtidan tashqari yoki tungi ishga qoʻyish mumkin emas; yozma soʻrasangiz, ish beruvchi sizga toʻliqsiz ish vaqti berishi shart.
    .of = fe1704035ed1cb0d

provision-kz-idle_by_employer = Ish beruvchi sabab boʻlgan bekor turib qolish uchun oʻrtacha ish haqingizning kamida yarmi toʻlanadi.
    .of = b09924117e83106d

provision-kz-idle_by_nobody = Hech kim sabab boʻlmagan bekor turib qolish uchun kamida eng kam ish haqi toʻlanadi.
    .of = 2d153426198ef837

provision-kz-idle_by_worker = Xodim sabab boʻlgan bekor turib qolish uchun haq toʻlanmaydi.
    .of = 1b6c24332471b122

provision-kz-deductions_half = Siz koʻprogʻiga imzo chekkan boʻlsangiz ham, barcha ushlab qolishlar birgalikda oylik ish haqining koʻpi bilan yarmini tashkil etadi.
    .of = 6291ff7bf6289990

provision-kz-deductions_half_2007 = Barcha ushlab qolishlar birgalikda oylik ish haqining koʻpi bilan yarmini tashkil etadi.
    .of = a4a28de4d4791008

provision-kz-deduction_with_notice_only = Roziligingizsiz, faqat xabar berib, ish beruvchi sarflanmagan xizmat safari pulini, oʻqitish xarajatlarini, oldindan berilgan va ishlab berilmagan ish haqini va chaqirib olingan taʼtilingiz pulini ushlab qolishi mumkin; qonun yoki sud bundan koʻpini belgilashi mumkin.
    .of = 7484dbd063a4b6cb

provision-kz-deduction_needs_consent = Ish beruvchi boshqa har qanday ushlab qolish uchun sizning yozma roziligingizni olishi kerak.
    .of = c40f87f131393892

provision-kz-deduction_consent_2007 = Ish haqingizdan pul qonun yoki sud boʻyicha ushlab qolinadi; ish beruvchi qarori bilan faqat yozma roziligingiz boʻlsa.
    .of = 2c75bea7149be742

provision-kz-fine_for_late_pay = Ish haqini kech yoki toʻliq toʻlamagan yoki foizni qoʻshmagan ish beruvchiga jarima solinadi.
    .of = 2f4966a7dd751306

provision-kz-fine_for_late_pay_again = Bir yil ichida ikkinchi qoidabuzarlik ish beruvchiga qimmatroqqa tushadi.
    .of = 840a5696ba93f993

provision-kz-crime_of_repeated_delay = Ish haqini takroran kechiktirish jinoyat: jarima, axloq tuzatish yoki jamoat ishlari, qamoq yoki lavozimlarni egallash taqiqi.
    .of = 7149fda96059ccfa

provision-kz-leave_after_the_decision = Muddatdan ortiq qolganlik uchun jarima yoki ogohlantirishdan keyin qaror kunidan boshlab oʻn besh kundan uzoq qolishingiz mumkin emas: shu kungacha chiqib keting. Politsiya sizga yozma xabarnoma beradi; xabarnomadagi kun hisobga olinadi.
    .of = 04594ebd754a9f1e

provision-kz-leave_after_the_decision-unless-2 = Himoya soʻrayotgan odamga ketish aytilmaydi: “Boshpana” boʻlimiga qarang.
    .of = b29fd606c5bcfff9

provision-kz-leave_after_the_decision-unless-3 = Sud orqali chiqarib yuborishning oʻz muddati bor: u qarorda yozilgan.
    .of = 89c8eaed8b69cf20

provision-kz-leave_after_the_decision-note = Chiqib ketishdan oldin jarimani toʻlang: u toʻlanmaguncha keyingi kirish yopiq. Nusxani olgandan keyin oʻn kun ichida berilgan shikoyat jazoni toʻxtatib turadi; u shu kunni ham suradimi, aytilmagan: bepul yuridik yordamdan soʻrang.
    .of = 182be68fefce648d

provision-kz-fined_at_the_checkpoint = Muddatdan ortiq qolganingiz faqat chegarada aniqlansa, buning jazosi ogohlantirish yoki jarima boʻlsa va siz buni tan olsangiz, qaror oʻtkazish punktining oʻzida qabul qilinadi va siz shu qaror bilan chiqib ketasiz. Chiqarib yuborish mumkin boʻlgan joyda esa buni sud hal qilishi mumkin: chegaraga borishdan oldin bepul yuridik yordamga murojaat qiling.
    .of = 368468ca65ee1af6

provision-kz-fined_at_the_checkpoint-unless-2 = Qaror allaqachon qabul qilingan.
    .of = e26020c868c34367

provision-kz-fined_at_the_checkpoint-unless-3 = Himoya soʻrayotgan odamga ketish aytilmaydi: “Boshpana” boʻlimiga qarang.
    .of = b29fd606c5bcfff9

provision-kz-amnesty_of_2026_leaves_these_fines = 2026-yil iyuldagi amnistiya mamlakatda boʻlish, chet elliklarni qabul qilish va chet ellik ishchi kuchi uchun jarimalarni ham, sud tayinlagan biror narsani ham bekor qilmaydi; boshqa jarimalarni esa faqat fuqarolar va roʻyxatdan oʻtgan tadbirkorlar uchun bekor qiladi. Sizga pul evaziga boshqacha vaʼda bergan odam aldayapti.
    .of = 33dff8b0356e714e

provision-kz-amnesty_of_2026_leaves_these_fines-note = Yengilroq jinoyatlar uchun jazolar chet elliklarga ham, istisnolar bilan, yengillashtiriladi: yuristdan soʻrang.
    .of = e1e385dd66d390ea

provision-kz-worker_without_permit = Qonun talab qiladigan ruxsatsiz ishlaganlik uchun jarima toʻlaysiz, 10 kungacha qamoqqa olinasiz yoki chiqarib yuborilasiz; amalda sudlar chiqarib yuboradi.
    .of = c89ce3844406167e

provision-kz-worker_without_permit-unless-1 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-worker_without_permit-note = Chiqarib yuborilgandan keyin kirish yillarga yopiladi: taqiqlarga qarang.
    .of = d535ca6cfad85e60

provision-kz-worker_without_permit_expulsion = Qonun talab qiladigan ruxsatsiz ishlaganlik uchun chiqarib yuborilishingiz mumkin.
    .of = b2fcdd4bde34d8b6

provision-kz-worker_without_permit_expulsion-unless-1 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-worker_without_permit_repeated = Bir yil ichida yana ruxsatsiz ishlash: 15 kungacha qamoq va chiqarib yuborish.
    .of = bc34204c323e6f83

provision-kz-worker_without_permit_repeated-unless-1 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-employer_fine = Ish beruvchi ruxsatnomasi yoʻq yoki ruxsatnomada koʻrsatilganidan boshqa lavozimdagi chet ellik xodimlar uchun jarima toʻlaydi.
    .of = 41dd47f7126f3bb3

provision-kz-employer_fine_repeated = Ish beruvchi bir yil ichida xuddi shu qoidabuzarlikni qilsa, qimmatroqqa tushadi.
    .of = bed015e8130343ee

provision-kz-household_employer_fine = Chet ellikni ruxsatnomasiz ishlatgan yoki beshtadan koʻp chet ellikni ishlatgan jismoniy shaxs jarima toʻlaydi.
    .of = d5aebe4c3e57ca71

provision-kz-household_employer_fine_repeated = Uy xoʻjaligi bir yil ichida xuddi shu qoidabuzarlikni qilsa, qimmatroqqa tushadi.
    .of = 423c8c70d77bde3c

provision-kz-no_new_permits = Chet elliklarni ruxsatnomasiz yoki ruxsatnomadan tashqari ishlatib qoʻlga tushgan ish beruvchi oʻn ikki oy yangi ruxsatnoma olmaydi.
    .of = 1fcfc5c3b715dafe

provision-kz-no_new_permits_2023 = Chet elliklarni ruxsatnomasiz yoki ruxsatnomada koʻrsatilganidan boshqa kasbda ishlatgani aniqlangan ish beruvchi oʻn ikki oy yangi ruxsatnoma olmaydi.
    .of = c756b1185f584278

provision-kz-employer_bears_costs = Chiqarib yuborish xarajatini chiqarib yuborilayotgan odam yoki uni taklif qilgan yoxud ishlatgan odam koʻtaradi; ularda pul boʻlmasa, davlat toʻlaydi va uni sud orqali undirib oladi.
    .of = 54a333a89fcc7273

provision-kz-employer_criminal_liability = Chet ellik ishchi kuchidan ruxsatsiz takroran foydalanish jinoyat kodeksi boʻyicha huquqbuzarlik: jarima, axloq tuzatish yoki jamoat ishlari yoxud qamoq.
    .of = 4d10536be28f2725

provision-kz-check_needs_an_act = Qabul qiluvchi tomon yoki ish beruvchi chet elliklarni qonuniy saqlayotganini tekshirishga kelgan politsiya aynan shu shaxs yoki firmani tekshirishni tayinlagan hujjatni va guvohnomasini koʻrsatadi. Ularsiz hech kim tekshiruvchilarni kiritishi shart emas; tekshirish yetti ish kunida tugaydi, uzaytirilsa, yana oʻn besh ish kunigacha davom etadi, uning natijasiga eʼtiroz bildirish mumkin.
    .of = 69f21f09d18e6c5b

provision-kz-check_needs_an_act-note = Gap qabul qiluvchi tomonlar va ish beruvchilarni tekshirish haqida. Boshqa joylarda politsiya hujjatlaringizni bunday hujjatsiz ham soʻrashi mumkin.
    .of = b36513edf1c9fef1

provision-kz-expulsion_by_court_only = Sizni faqat sud chiqarib yuborishi mumkin; sudlarga MDHning mehnat migrantlari haqidagi 2008-yilgi konvensiyasini yoʻl-yoʻriq sifatida hisobga olish aytilgan.
    .of = ce58b7dc16e91ca4

provision-kz-held_for_expulsion = Chiqarib yuborilgunga qadar sizni politsiyaning maxsus joyida ushlab turishlari mumkin, lekin koʻpi bilan oʻttiz kun.
    .of = 247615fc2400ea21

provision-kz-overstay_warning = Muddatdan uch kungacha ortiq qolganlik uchun ogohlantirish olasiz.
    .of = 5b278af7e09f172e

provision-kz-overstay_warning-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-overstay_fine = Muddatdan uch kundan koʻp ortiq qolganlik uchun jarima toʻlaysiz; oʻn kundan koʻp boʻlsa, buning oʻrniga chiqarib yuborilishingiz mumkin.
    .of = 01da083eed4348d6

provision-kz-overstay_fine-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-pandemic_no_fine = Pandemiyada, 2021-yil 5-yanvargacha, muddatdan ortiq qolganlik uchun hech kimga jarima solinmagan; undan keyin, 2021-yil 5-iyungacha, mamlakatdan chiqib ketganlarga solinmagan.
    .of = cf001cb50767b70d

provision-kz-overstay_expulsion = Muddatdan oʻn kundan koʻp ortiq qolganlik uchun jarima oʻrniga chiqarib yuborilishingiz mumkin.
    .of = 2547d941fdc111da

provision-kz-overstay_expulsion-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-overstay_repeated = Bir yil ichida yana shunday qisqa muddatga ortiq qolish: jarima yoki chiqarib yuborish.
    .of = becff161dfb376e5

provision-kz-overstay_repeated-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-overstay_repeated_expulsion = Bir yil ichida ikkinchi marta qisqa muddatga ortiq qolgandan keyin chiqarib yuborilishingiz mumkin.
    .of = 02ceb908b017b2b2

provision-kz-overstay_repeated_expulsion-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-overstay_long_repeated = Bir yil ichida ikkinchi marta oʻn kundan koʻp ortiq qolish: 15 kungacha qamoq va chiqarib yuborish.
    .of = 7d2039cacb1c7a0e

provision-kz-overstay_long_repeated-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-transit_fine = Tranzit qoidalarini buzganlik uchun jarima toʻlaysiz yoki chiqarib yuborilasiz.
    .of = 619c82ba1c25e733

provision-kz-transit_fine-unless-1 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-transit_fine-note = Bir yil ichida ikkinchi qoidabuzarlik: 15 kungacha qamoq va chiqarib yuborish.
    .of = edbe60467e73495d

provision-kz-late_registration_fine = Uch kungacha kech roʻyxatdan oʻtganlik uchun jarima solingan.
    .of = 87cc8554acfa3205

provision-kz-late_registration_fine-unless-1 = Rossiya fuqarolariga, shuningdek, ishlash uchun kelgan Yevroosiyo iqtisodiy ittifoqi fuqarolari va ularning oilalariga oʻttiz kun berilgan edi; 2016-yil apreldan Ittifoqning barcha fuqarolariga, 2019-yil iyuldan Tojikiston fuqarolariga ham.
    .of = cbe7b342e55b95a1

provision-kz-late_registration_fine-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-late_registration_warning = Uch kungacha kech roʻyxatdan oʻtganlik uchun ogohlantirish berilgan.
    .of = f1eec1c39b95fe8e

provision-kz-late_registration_warning-unless-1 = Rossiya fuqarolariga, shuningdek, ishlash uchun kelgan Yevroosiyo iqtisodiy ittifoqi fuqarolari va ularning oilalariga oʻttiz kun berilgan edi; 2016-yil apreldan Ittifoqning barcha fuqarolariga, 2019-yil iyuldan Tojikiston fuqarolariga ham.
    .of = cbe7b342e55b95a1

provision-kz-late_registration_warning-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-registration_missing_fine = Muddatdan keyin uch kundan koʻp roʻyxatdan oʻtmasdan yurganlik uchun jarima toʻlangan yoki odam chiqarib yuborilgan.
    .of = b23139b6c734d936

provision-kz-registration_missing_fine-unless-1 = Rossiya fuqarolariga, shuningdek, ishlash uchun kelgan Yevroosiyo iqtisodiy ittifoqi fuqarolari va ularning oilalariga oʻttiz kun berilgan edi; 2016-yil apreldan Ittifoqning barcha fuqarolariga, 2019-yil iyuldan Tojikiston fuqarolariga ham.
    .of = cbe7b342e55b95a1

provision-kz-registration_missing_fine-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-stay_breach_fine_2001 = 2001-yilgi kodeks boʻyicha: roʻyxatdan oʻtmaganlik uchun ogohlantirish yoki jarima.
    .of = c76835c836b20751

provision-kz-stay_breach_fine_2001-unless-1 = Kelishuvlar boʻyicha bu odamlarga oʻttiz kun berilgan edi.
    .of = d435b10ddda9bd58

provision-kz-stay_breach_fine_2001-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-overstay_fine_2001 = 2001-yilgi kodeks boʻyicha: oʻz vaqtida chiqib ketmaganlik uchun jarima yoki 15 kungacha qamoq, chiqarib yuborish bilan.
    .of = 94ef5b68d5187fcd

provision-kz-overstay_fine_2001-unless-2 = Oʻn olti yoshga toʻlmagan hech kim bu kodeks boʻyicha jazolanmaydi.
    .of = 93069c057c9f7955

provision-kz-host_fine = Kelganingiz haqida oʻz vaqtida xabar bermagan yoki hujjatlaringizni yoxud chiqib ketishingizni taʼminlamagan firma yoki mansabdor shaxs jarima toʻlaydi.
    .of = 9805dfad276ec68d

provision-kz-host_warning = Kelganingiz haqida oʻz vaqtida xabar bermagan jismoniy shaxs ogohlantirish oladi.
    .of = 0a8ff9a693f9eaa8

provision-kz-housing_fine = Mamlakatda qoidalarni buzib yurgan chet ellikka uy-joy bergan odam jarima toʻlaydi.
    .of = c0eafd7ca5a2e2e8

provision-kz-host_fine_repeated = Qabul qiluvchi tomon bir yil ichida ikkinchi marta shunday qoidabuzarlik qilsa, qimmatroqqa tushadi; oʻn ikki oy ichida ikki jarimadan keyin uning taklifnomalari koʻrib chiqilmaydi.
    .of = 45816007802ae122

provision-kz-vacancy_first = Ish beruvchi boʻsh ish oʻrnini enbek.kz saytida eʼlon qiladi va arizani shu eʼlon kodi bilan beradi.
    .of = 17fe80fdd49d88ab

provision-kz-vacancy_wait = Ish beruvchi boʻsh ish oʻrni eʼlon qilinganidan 15 kalendar kun keyin ariza berishi mumkin.
    .of = 0b126f87b1b78f6b

provision-kz-no_vacancy_before = Arizadan oldin boʻsh ish oʻrnini eʼlon qilish kerak emas.
    .of = c323d9fdd615517a

provision-kz-transferee_search = Korporatsiya ichida oʻtkazishdan oldin ish beruvchi 15 kun mehnat bozorida xodim qidiradi.
    .of = a2031f422ceecaea

provision-kz-transferee_no_search = Korporatsiya ichida oʻtkazish uchun mehnat bozorida xodim qidirish kerak emas.
    .of = c86870d305cfdfb8

provision-kz-transfer_reported = Korporatsiya ichida oʻtkazishda ish beruvchi mahalliy bandlik organiga yozma ravishda qaysi mamlakat va qaysi firmadan kelganingizni, ismingizni, maʼlumotingizni, kasbingiz va tajribangizni hamda qancha vaqt ishlashingizni xabar qiladi.
    .of = 0f8bd1f9ce9b5c11

provision-kz-decision_on_permit = Yangi ruxsatnoma haqida organ qaror qiladi.
    .of = 5674f2a280553fc3

provision-kz-decision_on_permit_2023 = Yangi ruxsatnoma haqida organ qaror qiladi va ish beruvchiga xabar beradi.
    .of = 651490f48a1a8858

provision-kz-decision_on_transfer = Korporatsiya ichida oʻtkazish uchun yangi ruxsatnoma haqida organ qaror qiladi va ish beruvchiga xabar beradi.
    .of = ba6562bd386a2d21

provision-kz-decision_on_extension = Ruxsatnomani uzaytirish haqida organ qaror qiladi.
    .of = 0e3898bc8c5d7670

provision-kz-decision_on_extension_2023 = Ruxsatnomani uzaytirish haqida organ qaror qiladi va ish beruvchiga xabar beradi.
    .of = 77d3c280a45cf59d

provision-kz-file_for_extension = Ish beruvchi uzaytirish uchun arizani ruxsatnoma tugashidan 30 kalendar kun oldin yoki undan ham oldin beradi.
    .of = 782752306f14072b

provision-kz-file_for_extension_2023 = Ish beruvchi uzaytirish uchun arizani ruxsatnoma tugashiga kamida 30 va koʻpi bilan 60 kalendar kun qolganda beradi.
    .of = 848fc91707e32cdd

provision-kz-file_for_extension_of_transfer = Korporatsiya ichida oʻtkazishda ish beruvchi uzaytirish uchun arizani ruxsatnoma tugashiga kamida 30 va koʻpi bilan 60 kalendar kun qolganda beradi.
    .of = 2e9c6921a2f99334

provision-kz-contract_registered_in_system = Ish beruvchi mehnat shartnomasini yagona tizimga kiritadi va xodimning individual raqami (IIN) boʻlishini taʼminlaydi.
    .of = 4f543860a3c5d2dc

provision-kz-contract_registered_in_system-where = migration.enbek.kz
    .of = d0445337245f5db9

provision-kz-no_commission = Arizani organning komissiyasi muhokama qilmaydi; uni migration.enbek.kz orqali ham berish mumkin.
    .of = d90bfe3b0417f407

provision-kz-departure_after_permit = Ish beruvchi ruxsatnoma tugaganda chet ellik xodimning chiqib ketishini taʼminlashi shart.
    .of = 95829f4ecba9a2b3

provision-kz-repatriation_guarantee = Ish beruvchi xodimning uyiga qaytishini kafolatlagan.
    .of = a7ef13f088167227

provision-kz-permit_not_transferable = Ruxsatnoma boshqaga berilmaydi va unda koʻrsatilgan hududlarda amal qiladi; boshqa joylarga xizmat safarlari yillik limit doirasida mumkin.
    .of = 1c161280366bb4a5

provision-kz-trip_limit = Ruxsatnomadagi hududlardan tashqariga safarlar kalendar yilda maʼlum kunlar soni bilan cheklangan.
    .of = 6f5984f0a3846049

provision-kz-trip_limit_2012 = Ruxsatnomadagi hududlardan tashqariga safarlar kalendar yilda maʼlum kunlar soni bilan cheklangan.
    .of = 6f5984f0a3846049

provision-kz-several_regions = Bitta ruxsatnoma bir nechta hududni qamrab olishi mumkin, agar ularning har biri rozi boʻlsa va yigʻimni olsa.
    .of = 6072b86f2cb96c71

provision-kz-term_of_permit = Ish beruvchiga ruxsatnoma koʻpi bilan bir yilga beriladi.
    .of = 815302d3d53ff5a4

provision-kz-term_for_heads = Rahbarlar uchun ruxsatnoma bir, ikki yoki uch yilga beriladi.
    .of = b2a81447266d67ec

provision-kz-term_of_transfer = Korporatsiya ichida oʻtkazish uchun ruxsatnoma oʻtkazish shartnomasi muddatiga, koʻpi bilan uch yilga amal qiladi va bir marta 12 oyga uzaytirilishi mumkin.
    .of = 5e5422856e5d6d81

provision-kz-term_of_seasonal = Mavsumiy ruxsatnoma koʻpi bilan bir yil amal qiladi.
    .of = 7a6cd6c10728deb2

provision-kz-first_certificate_term = Malaka muvofiqligi haqida maʼlumotnoma avval ish topish uchun bir necha oyga beriladi; shartnoma boʻlsa, u shartnoma muddatiga, koʻpi bilan uch yilga uzaytiriladi.
    .of = 90944b2cd042bde5

provision-kz-certificate_term_with_contract = Shartnoma boʻlsa, malaka muvofiqligi haqida maʼlumotnoma shartnoma muddatiga, koʻpi bilan uch yilga uzaytiriladi.
    .of = 95173c573bfb5069

provision-kz-certificate_decision = Malaka muvofiqligi haqida maʼlumotnoma berish-bermaslikni organ hal qiladi.
    .of = 266c2c2351616cbf

provision-kz-certificate_extension_filing = Shartnoma imzolangach, maʼlumotnomani shartnoma muddatiga uzaytirish uchun shu kunlar ichida egov orqali ariza bering; ish beruvchi har safar almashgani va shartnoma tugagani haqida besh ish kuni ichida organga (akimatga) yozma xabar bering.
    .of = e2d3961f821a3be9

provision-kz-extension_for_heads = Rahbar uchun ruxsatnoma (1-toifa) istalgancha marta uzaytirilishi mumkin.
    .of = debefaf1fe5edb18

provision-kz-extension_for_specialists = 2- va 3-toifalarda ruxsatnoma bir yildan ikki marta yoki uch marta uzaytirilishi mumkin: manbalar bir-biriga mos kelmaydi.
    .of = bf01443eb6088916

provision-kz-extension_for_specialists_2023 = 2- va 3-toifalarda ruxsatnoma har safar oʻn ikki oyga, koʻpi bilan uch marta uzaytirilishi mumkin.
    .of = f5780ad0da2c6c1e

provision-kz-no_extension_category_4 = 4-toifadagi malakali ishchi uchun ruxsatnoma oʻn ikki oyga beriladi va uzaytirilmaydi; ish beruvchi olti oydan bir yilgacha vaqt ichida shunday lavozimga fuqaroni qoʻyishi shart.
    .of = 44f2ae64f0127825

provision-kz-permit_lapses_without_fee = Ish beruvchi xabarnomadan keyin oʻn ish kuni ichida yigʻim toʻlanganini tasdiqlamasa, qaror oʻz kuchini yoʻqotadi va ruxsatnoma boʻlmaydi: ish boshlashdan oldin ruxsatnomani koʻrsatishni soʻrang.
    .of = b46c3038129290e3

provision-kz-yearly_quota = Ish beruvchilarga ruxsatnomalar yillik kvota doirasida beriladi.
    .of = 26c19ff45064785f

provision-kz-yearly_household_quota = Uy xoʻjaliklarida ishlash uchun ruxsatnomalarning oʻz yillik kvotasi bor.
    .of = a8f81455c094433a

provision-kz-places_by_category = Kvota shu yil sizning toifangizga shuncha oʻrin beradi.
    .of = 7db78d5524100d26

provision-kz-places_for_seasonal_work = Kvota shu yil mavsumiy xodimlarga shuncha oʻrin beradi.
    .of = 982c3d8b845ba608

provision-kz-within_quota = Bu ruxsatnoma yillik kvotada oʻrin egallaydi.
    .of = e013fe3d8c27a0e4

provision-kz-outside_quota = Siz kvotadan tashqaridasiz.
    .of = bed4312904761462

provision-kz-yearly_need = Ish beruvchi keyingi yil uchun chet ellik xodimlarga ehtiyojini mahalliy organga 1-oktabrdan kechikmay xabar qiladi.
    .of = 4adba21b54c90644

provision-kz-local_content_checked = Ish beruvchi oʻz xodimlari orasida Qozogʻiston fuqarolari ulushini saqlashi shart.
    .of = 0483212ca0aa0e46

provision-kz-local_content_checked-note = Yevroosiyo iqtisodiy ittifoqi davlatlaridan kelgan xodimlar bu yerda chet ellik hisoblanmaydi; ratifikatsiya qilingan shartnoma asosida kelib chiqish mamlakati boʻyicha kvotalar doirasidagi ruxsatnomalar bu ulushdan ozod.
    .of = 0ad986c03e87280b

provision-kz-local_content_small_firm = Kichik biznes mahalliy xodimlar ulushidan ozod.
    .of = de36eba8f1f22f77

provision-kz-local_content_small_firm_2023 = Kichik biznes mahalliy xodimlar ulushidan ozod.
    .of = de36eba8f1f22f77

provision-kz-local_content_small_firm_2025 = Xodimi yigirmatadan oshmaydigan kichik biznes mahalliy xodimlar ulushidan ozod.
    .of = 7a7f50db8c66ae7f

provision-kz-local_content_state = Davlat organlari mahalliy xodimlar ulushidan ozod.
    .of = 8683ac9a12209207

provision-kz-local_content_branch_2017 = Xodimi kam filial va vakolatxonalar mahalliy xodimlar ulushidan ozod.
    .of = 0886d485acce929d

provision-kz-local_content_branch = Xodimi juda kam filial va vakolatxonalar mahalliy xodimlar ulushidan ozod.
    .of = 7a216ef52398bbb9

provision-kz-local_share_heads = Rahbarlar va boʻlinma rahbarlari orasida birgalikda kamida shu ulush fuqarolar boʻlishi shart.
    .of = d147e9bb26881632

provision-kz-local_share_workers = Mutaxassislar va malakali ishchilar orasida birgalikda kamida shu ulush fuqarolar boʻlishi shart.
    .of = c9b033fb6b84eb3f

provision-kz-local_share_2012 = Kamida shu ulush fuqarolar boʻlishi shart.
    .of = fc71d489a2683fdf

provision-kz-local_share_early_2012 = Kamida shu ulush fuqarolar boʻlishi shart.
    .of = fc71d489a2683fdf

provision-kz-local_share_2011 = Kamida shu ulush fuqarolar boʻlishi shart.
    .of = fc71d489a2683fdf

provision-kz-transferees_half = Korporatsiya ichida oʻtkazilgan xodimlar firmaning shu toifadagi mahalliy xodimlarining koʻpi bilan yarmicha boʻlishi mumkin.
    .of = 88f256f955860561

provision-kz-transferees_half_2023 = Korporatsiya ichida oʻtkazilgan menejer va mutaxassislar firmaning shu toifadagi mahalliy xodimlarining koʻpi bilan yarmicha boʻlishi mumkin; rahbarlar hisobga olinmaydi.
    .of = 8bb9b1ffd54808c6

provision-kz-leased_staff_count = Boshqa firma bergan xodimlar mahalliy xodimlar ulushida hisobga olinadi.
    .of = 7ff71fea55de6be9

provision-kz-may_ask_for_protection = Qaytishdan qoʻrqasizmi? Ishlash uchun yoki boshqa sabab bilan kelgan boʻlsangiz ham, qochqin maqomini soʻrashingiz mumkin. Soʻrash muddati qisqa: har qanday davlat organiga borishdan oldin bugunoq bepul yuridik yordamga yoki BMTning Qochqinlar ishlari boʻyicha agentligiga murojaat qiling.
    .of = 1f1410c93f8ed275

provision-kz-may_ask_for_protection-note = Qonun kelgan kundan yoki xavfni bilgan kuningizdan besh kun, chegarani oʻtkazish punktidan tashqarida kesib oʻtgandan keyin esa bir kun beradi. Kunlar oʻtib ketgan boʻlsa ham, soʻrang.
    .of = 3d4faadc344e47b4

provision-kz-ask_for_asylum = Oʻzingiz turgan viloyat yoki shahar organidan qochqin maqomini yozma ravishda, oʻzingiz yoki vakolat bergan odamingiz orqali soʻrang; kunlar kelganingizdan hisoblanadi.
    .of = 5827e1d77adef6be

provision-kz-ask_for_asylum-note = Bu kunlar oʻtgan boʻlsa ham, baribir soʻrang, nega oldinroq kela olmaganingizni ayting va bepul yuridik yordamga murojaat qiling.
    .of = 71eb6d3ed11e90b4

provision-kz-ask_for_asylum_later = Xavf kelganingizdan keyin paydo boʻldi: oʻzingiz turgan viloyat yoki shahar organidan qochqin maqomini yozma soʻrang; kunlar xavf haqida bilganingizdan hisoblanadi.
    .of = 5c7c3a041de3ae56

provision-kz-ask_for_asylum_later-note = Bu kunlar oʻtgan boʻlsa ham, baribir soʻrang, nega oldinroq kela olmaganingizni ayting va bepul yuridik yordamga murojaat qiling.
    .of = 71eb6d3ed11e90b4

provision-kz-ask_for_asylum_after_crossing = Himoya izlab chegarani oʻtish punktidan tashqarida kesib oʻtdingiz: bir sutka ichida viloyat yoki shahar organidan qochqin maqomini soʻrang. Oʻtish punktida esa arizani chegarachilarga topshiring.
    .of = e112c0d1974c66b6

provision-kz-ask_for_asylum_after_crossing-note = Bu kun oʻtgan boʻlsa ham, baribir soʻrang, nega oldinroq kela olmaganingizni ayting va bepul yuridik yordamga murojaat qiling.
    .of = 9b2f5f24cd55655e

provision-kz-asylum_decision = Qochqin maqomi haqida organ qaror qiladi; qoʻshimcha tekshirish kerak boʻlsa, bu bir yilgacha choʻzilishi mumkin.
    .of = 64506c3684e6ffb1

provision-kz-asylum_certificate = Roʻyxatga olingan kuni boshpana soʻrovchi guvohnomasini olasiz; ishingiz koʻrilayotgan paytda u yangilanadi.
    .of = 24d9ad51014deb6a

provision-kz-asylum_fingerprints = Roʻyxatga olingandan keyin tez orada barmoq izlaringiz olinadi.
    .of = be91d6f40eb94c31

provision-kz-asylum_fingerprints_2024 = Roʻyxatga olingan kuni barmoq izlaringiz olinadi; ularsiz qaror chiqmaydi, ularni berishdan bosh tortish esa maqomni rad etish uchun asos.
    .of = 607cafa00638b070

provision-kz-refugee_work_and_trade = Ruxsatnomasiz ishlashingiz va biznes yuritishingiz mumkin.
    .of = 5d8be91308e6d601

provision-kz-refugee_work_2022 = Oʻsha paytdagi roʻyxat boʻyicha ruxsatnomasiz ishlashingiz mumkin.
    .of = db3538172f67b35b

provision-kz-refugee_health_care = Sizga fuqarolar bilan bir xil shartlarda kafolatlangan bepul tibbiy yordam beriladi: tez yordam, tumaningiz poliklinikasi, shoshilinch kasalxona yordami.
    .of = 03c11562c6f345ac

provision-kz-asylum_seeker_health_care = Boshpana soʻrayotgan paytingizda atrofdagilar uchun xavfli kasalliklarni davolash bepul; boshqa davolanishda yordam berishni Qizil Yarim Oydan yoki BMTning Qochqinlar ishlari boʻyicha agentligidan soʻrang.
    .of = a5a8a3adce04ef9a

provision-kz-asylum_seeker_health_care-note = Mustaqil Davlatlar Hamdoʻstligi davlatlarining fuqarolariga shoshilinch yordam ham bepul. 2024-yil oktabrda vazirlik boshpana soʻragan odamlarga kafolatlangan bepul yordam fuqarolar kabi berilishini aytgan; kodeksda bunday deyilmagan. Uni guvohnomani koʻrsatib soʻrang.
    .of = 7d675d0e206918ea

provision-kz-refugee_schooling = Bolalaringiz maktabga borishi mumkin.
    .of = 6e9a3bc53021217d

provision-kz-refugee_status_term = Qochqin maqomi bir yilga beriladi va yilma-yil uzaytiriladi: buning uchun arizani yil tugashidan bir oy oldin topshiring, aks holda maqom tugaydi.
    .of = 29a6f106f6d7d74e

provision-kz-asylum_lawful_stay = Arizangiz, shikoyatlar bilan birga, koʻrilayotgan paytda Qozogʻistonda boʻlishingiz mumkin; sizda bepul tarjimon bor.
    .of = 8f52d7d0024aa906

provision-kz-not_sent_back = Himoya soʻraydigan hech kimni va hech bir qochqinni hayoti yoki erkinligi xavf ostida boʻlgan mamlakat chegarasiga qaytarish yoki chiqarib yuborish mumkin emas.
    .of = 51cd09f53ea155f8

provision-kz-not_sent_back-note = Sizni politsiya yoki chegarada ushlab turishsa, guvohnomangiz boʻlsa, uni koʻrsating yoki boshpana soʻrayotganingizni ayting: ular bir kun ichida mahalliy organga xabar berishi shart, u esa arizani yana ikki kun ichida roʻyxatga oladi.
    .of = b04daacf0585fca0

provision-kz-asylum_case_closed = Organ ishni koʻrish muddatini uzaytirayotganda kelmasangiz (besh ish kuni), bir oy oralatib yuborilgan ikki xatdan keyin ham kelmasangiz yoki unga aytmasdan Qozogʻistondan chiqib ketsangiz, boshpana boʻyicha ishingiz yopiladi: organda doim toʻgʻri manzilingiz boʻlsin.
    .of = ecc1c58fadda7948

provision-kz-asylum_new_address = Koʻchganingizda eski joy organidagi hisobdan chiqing va yangi joy organida, shuningdek, odamlar manzil boʻyicha roʻyxatga olinadigan joyda hisobga turing.
    .of = cd4d9e21a364adaa

provision-kz-asylum_tell_before_leaving = Qozogʻistondan chiqishdan oldin ishingizni yuritayotgan mahalliy organga xabar bering. Oʻzi qochgan mamlakatga oʻz xohishi bilan qaytgan, uning himoyasidan yana foydalangan yoki chet elga koʻchib oʻrnashgan qochqin maqomini yoʻqotadi.
    .of = bf716aab484eb613

provision-kz-asylum_refused = Maqom rad etilsa, sabablari koʻrsatilgan qarorni besh ish kuni ichida olasiz; shikoyat qilishingiz mumkin va shikoyat koʻrilayotgan paytda qolish huquqingiz saqlanadi.
    .of = 1dbaae32df207e90

provision-kz-asylum_refused-note = Rad javobini olgan kuningiz bepul yuridik yordamga murojaat qiling: qonun undan keyin chiqib ketish uchun bir oy beradi. Umumiy kodeks boʻyicha shikoyat uchun uch oy, sudga daʼvo uchun bir oy bor; birinchi oyning ichidayoq topshiring, shunda hech kim chiqib ketishingiz kerak deya olmaydi.
    .of = 8656ff52c5840fde

provision-kz-police_registration = Chegaradan oʻtganingizdan keyin migratsiya politsiyasida roʻyxatdan oʻting.
    .of = ca3c0082c7373ad6

provision-kz-police_registration-note = Bir necha oʻnlab davlat fuqarolarini kirishda chegarachilar roʻyxatga olgan: migratsiya kartasida ikkita muhr bor-yoʻqligini qarang.
    .of = 725c62fa14f40eb9

provision-kz-register_after_30_days = Rossiya fuqarolari, 2019-yil iyuldan Tojikiston fuqarolari ham faqat oʻttiz kundan uzoq qolsa roʻyxatdan oʻtgan.
    .of = c08232efc931725c

provision-kz-register_after_30_days_union = 2016-yil apreldan Yevroosiyo iqtisodiy ittifoqining boshqa davlatlari fuqarolari faqat oʻttiz kundan uzoq qolsa roʻyxatdan oʻtgan.
    .of = 49d5a2a7b6ad627d

provision-kz-register_after_30_days_union-note = Matbuotda shunday yozilgan. Qoidalarning oʻzida, shartnoma boshqacha belgilamagan boʻlsa, uzoqroq qoladigan har kimga besh kun berilgan.
    .of = d346a420b24bbb04

provision-kz-free_30_days = Rossiya fuqarolariga, 2019-yil iyuldan Tojikiston fuqarolariga ham kirgandan keyin birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas.
    .of = d0372f17c3903569

provision-kz-free_30_days_union = 2016-yil apreldan Yevroosiyo iqtisodiy ittifoqining boshqa davlatlari fuqarolariga, maqsadi qanday boʻlmasin, kirgandan keyin birinchi oʻttiz kun roʻyxatdan oʻtish kerak emas edi.
    .of = b52238810867bc26

provision-kz-free_30_days_union-note = Matbuotda shunday yozilgan. Qoidalarning oʻzida, shartnoma boshqacha belgilamagan boʻlsa, uzoqroq qoladigan har kimga oʻsha besh kun berilgan; Ittifoq xodimlari va ularning oilalarida Shartnoma boʻyicha oʻttiz kun bor edi.
    .of = c18c34b10eeede6c

provision-kz-registration_was_needed = Chet elliklar migratsiya politsiyasida roʻyxatdan oʻtadi.
    .of = 5b71a16a5713a121

provision-kz-registration_abolished = Politsiyada roʻyxatdan oʻtishingiz kerak emas: kelganingiz haqida qabul qiluvchi tomon xabar beradi.
    .of = ac8d0974f4a8c5bd

provision-kz-registration_abolished-unless-1 = Himoya soʻragan odamni organ ariza bilan birga hisobga oladi: “Boshpana” boʻlimiga qarang.
    .of = 40d3cafa06b1a0f4

provision-kz-registration_abolished-unless-2 = Bu yerda doimiy yashaydigan yoki himoyada boʻlgan odam yashash joyida alohida qoidalar boʻyicha roʻyxatdan oʻtadi; ular bizda yoʻq.
    .of = 38a185238ed7b593

provision-kz-register_online = Oʻttiz kundan uzoq qolsangiz, chegaradan oʻtganingizdan keyin oʻttizinchi kundan kechikmay migratsiya politsiyasining axborot tizimida roʻyxatdan oʻting; uy-joy egasi tasdiqlaydi va siz elektron guvohnoma olasiz.
    .of = e6ce60448070f4f3

provision-kz-register_online-unless-1 = Himoya soʻragan odamni organ ariza bilan birga hisobga oladi: “Boshpana” boʻlimiga qarang.
    .of = 40d3cafa06b1a0f4

provision-kz-register_online-unless-2 = Qonuniy kunlaringiz tugagan: roʻyxatdan oʻtkazish rad etiladi. Avval bepul yuridik yordamga murojaat qiling.
    .of = 0cf7bd2b490ffb7d

provision-kz-register_online-note = Buyruqda rad etishdan boshqa chora aytilmagan. Davlatingizning Qozogʻiston bilan shartnomasi ustun turadi. Roʻyxatdan oʻtmasdan yashaganlik uchun jarima 2020-yil yanvarda bekor qilingan; huquqbuzarliklar haqidagi kodeksning 2026-yil 12-iyuldagi tahriri bunday ishlarni politsiyaga ham, sudlarga ham bermaydi. 2026-yil 1-iyuldagi 331-VIII-sonli qonun keyinchalik jarima kiritganmi, oʻqilmagan.
    .of = fdae93268bedc573

provision-kz-online_registration_needed = Oʻttiz kundan uzoq qolsangiz, onlayn roʻyxatdan oʻtish kerak.
    .of = 291ec22b045268c2

provision-kz-online_registration_needed-unless-1 = Himoya soʻragan odamni organ ariza bilan birga hisobga oladi: “Boshpana” boʻlimiga qarang.
    .of = 40d3cafa06b1a0f4

provision-kz-online_registration_needed-unless-2 = Qonuniy kunlaringiz tugagan: roʻyxatdan oʻtkazish rad etiladi. Avval bepul yuridik yordamga murojaat qiling.
    .of = 0cf7bd2b490ffb7d

provision-kz-owner_confirms_registration = Uy-joy egasi siz u yerda yashashingizni mobil ilovada tasdiqlaydi.
    .of = f4c76740dbe332ec

provision-kz-owner_confirms_registration-unless-1 = Himoya soʻragan odamni organ ariza bilan birga hisobga oladi: “Boshpana” boʻlimiga qarang.
    .of = 40d3cafa06b1a0f4

provision-kz-owner_confirms_registration-unless-2 = Qonuniy kunlar tugagan: roʻyxatdan oʻtkazish rad etiladi.
    .of = 4bcfa5b7a3dc1657

provision-kz-owner_confirms_registration-note = Odamlarni roʻyxatdan oʻtkazmasdan yashatgan uy-joy egasiga jarima solinadi: oʻn MRP (oylik hisob koʻrsatkichi), bir yil ichida ikkinchi marta boʻlsa, yigirma. Bu onlayn roʻyxatdan oʻtishga ham qoʻllanadimi, topilmadi.
    .of = d384acb2ad15e21c

provision-kz-register_new_address = Manzil oʻzgargandan keyin yana roʻyxatdan oʻting.
    .of = bf411ceebc94793e

provision-kz-register_new_address-unless-1 = Himoya soʻragan odamni organ ariza bilan birga hisobga oladi: “Boshpana” boʻlimiga qarang.
    .of = 40d3cafa06b1a0f4

provision-kz-register_new_address-unless-2 = Qonuniy kunlaringiz tugagan: roʻyxatga olish rad etiladi. Avval bepul yuridik yordamga murojaat qiling.
    .of = 0cf7bd2b490ffb7d

provision-kz-online_registration_refused = Uy-joy egasi rozi boʻlmasa, maʼlumotlar yolgʻon boʻlsa yoki mamlakatda qonuniy boʻlish muddati tugagan boʻlsa, roʻyxatdan oʻtkazish rad etiladi.
    .of = fff80499d523f0aa

provision-kz-visa_holder_asks_whether_to_register = Qonun oʻttiz kundan uzoqqa kelgan har kimdan oʻttizinchi kundan kechikmay politsiyada roʻyxatdan oʻtishni talab qiladi; internet orqali roʻyxatdan oʻtish haqidagi buyruq faqat fuqarolari vizasiz toʻqson kungacha qoladigan davlatlar haqida gapiradi. Viza bilan kelgan boʻlsangiz, roʻyxatdan oʻtishingiz kerakmi, shu oʻttiz kun ichida migratsiya politsiyasidan yoki qabul qiluvchi tomondan soʻrang.
    .of = d44159cfc0397294

provision-kz-visa_holder_asks_whether_to_register-unless-1 = Himoya soʻragan odamni organ ariza bilan birga hisobga oladi: “Boshpana” boʻlimiga qarang.
    .of = 40d3cafa06b1a0f4

provision-kz-visa_holder_asks_whether_to_register-unless-2 = Qonuniy kunlaringiz tugagan: roʻyxatga olish rad etiladi. Avval bepul yuridik yordamga murojaat qiling.
    .of = 0cf7bd2b490ffb7d

provision-kz-host_reports_arrival = Qabul qiluvchi tomon kelganingiz haqida har bir kirishda migratsiya politsiyasiga xabar beradi.
    .of = a86373f2e7007e29

provision-kz-host_reports_arrival-where = qogʻozda, viza-migratsiya portali yoki eQonaq orqali
    .of = c582e5cba4316c14

provision-kz-host_reports_new_address = Boshqa joyga koʻchsangiz, qabul qiluvchi tomon bu haqda migratsiya politsiyasiga xabar beradi.
    .of = 342c10c8a084d688

provision-kz-host_reports_new_address-where = qogʻozda, viza-migratsiya portali yoki eQonaq orqali
    .of = c582e5cba4316c14

provision-kz-kyrgyz_registration_of_90_days = Qirgʻiziston fuqarolari 90 kunga roʻyxatga olinar edi, bir marta 90 kunga uzaytirish bilan.
    .of = 1757db95a6cdc293

provision-kz-residence_permit_grounds = Siz uchun yashash uchun ruxsatnomani siz qoʻshilayotgan qarindosh, siz bilan mehnat shartnomasi tuzgan firma yoki shaxs, siz kunduzgi boʻlimda oʻqiyotgan maktab yoki oliy oʻquv yurti yoxud siz yotgan kasalxona soʻrashi mumkin.
    .of = 9e60ffa8bf76ff83

provision-kz-residence_permit_grounds-documents = pasport; qabul qiluvchi tomonning iltimosnomasi; barmoq izlari haqida maʼlumotnoma; uy-joy egasining roziligi
    .of = 8e7b8da843a36831

provision-kz-residence_permit_in_time = Ishlash uchun vizasiz kunlardan uzoq qolsangiz, yashash uchun ruxsatnoma ular tugashidan oldin soʻralishini taʼminlang.
    .of = 85cd859605659fd0

provision-kz-residence_permit_in_time-documents = pasport; mehnat shartnomasi; barmoq izlari haqida maʼlumotnoma; tibbiy sugʻurta; uy-joy egasining roziligi
    .of = 7e9952f4920df9cd

provision-kz-residence_permit_in_time-unless-1 = Muddatdan ortiq qolgan odam avval bepul yuridik yordamga murojaat qiladi.
    .of = b656d210edf262f8

provision-kz-work_residence_permit_term = Ishlash uchun berilgan yashash uchun ruxsatnoma mehnat shartnomasi muddatiga, koʻpi bilan bir yilga amal qiladi va uni yangilash mumkin.
    .of = 8cd7fbcc3b0b7d55

provision-kz-residence_permit_for_family = Yaqin oila aʼzolaringiz siz bilan birga yashash uchun ruxsatnoma olishi, bolalar esa maktabga borishi mumkin.
    .of = b7262113d18cc883

provision-kz-residence_permit_for_family-unless-1 = Mavsumiy xodimning oilasi oila bilan qoʻshilish uchun qabul qilinmaydi.
    .of = ede2beeaf0ce5c9c

provision-kz-residence_permit_for_family-note = Kirish va mamlakatda boʻlish qoidalari ishlash uchun ruxsatnomasi bor yoki ruxsatnomasiz qonuniy ishlayotgan odamning oilasiga oʻsha muddatga yashash uchun ruxsatnoma beradi; oʻn olti yoshga toʻlmagan bolalarga u kerak emas. Aholi migratsiyasi toʻgʻrisidagi qonun esa oilasini olib kelishga faqat fuqarolarga, etnik qozoqlar va sobiq vatandoshlarga, doimiy yashovchilarga va biznes immigrantlarga yoʻl qoʻyadi. Oilangizning vizasiz kunlari tugashidan oldin migratsiya politsiyasidan soʻrang. Qonun ishlash uchun ruxsatnomadan faqat Qozogʻiston fuqarosining eri yoki xotinini ozod qiladi; chet ellik xodim bilan kelgan odam avval soʻraydi, Yevroosiyo iqtisodiy ittifoqi fuqarolariga esa ruxsatnoma kerak emas.
    .of = 7eb9d22a2f289586

provision-kz-live_at_the_stated_address = Yashash uchun ruxsatnoma, viza yoki roʻyxatdan oʻtish uchun koʻrsatilgan manzilda yashang; koʻchishdan oldin uni oʻzgartirtiring.
    .of = 2512625f0a0960e1

provision-kz-half_a_year_after_the_family_ground = Bu yerda oila aʼzosi sifatida yashasangiz va asos yoʻqolsa (qarindoshning vafoti, ajralish, voyaga yetish), har biringiz uchun oyiga kamida tirikchilik minimumi miqdorida mablagʻingiz borligini koʻrsatsangiz, politsiya soʻrovingiz boʻyicha ruxsatnomangizni olti oygacha uzaytiradi.
    .of = a7408d8dd3166bf1

provision-kz-no_residence_permit_needed = Oʻn olti yoshgacha, Qozogʻiston vizasi bilan yoki diplomatik yoxud xizmat pasporti bilan vaqtincha yashash uchun ruxsatnoma kerak emas. Bu mamlakatda boʻlish muddatini uzaytirmaydi: viza yoki vizasiz boʻlish kunlari oʻtaveradi.
    .of = c93aadd21e70aa54

provision-kz-no_residence_permit_needed-note = Yashash uchun ruxsatnomasi bor odamning bolasi uchun qoidalarda uzoqroq muddat aytilmagan: vizasiz kunlar tugashidan oldin migratsiya politsiyasidan soʻrang.
    .of = 30b54cb4d34ce8cc

provision-kz-new_residence_permit_for_new_employer = Ish tugaganda ishlash uchun berilgan yashash ruxsatnomasi ham tugaydi: yangi ish beruvchi oʻn besh kun ichida yangisini soʻrasin yoki shu vaqtgacha chiqib keting.
    .of = 0c95d3d61fc5d5c8

provision-kz-new_residence_permit_for_new_employer-note = Bir yuridik firma xabar berishicha, avvalgi ish beruvchi ruxsatnomani oʻn besh kun ichida bekor qildiradi; shundan keyin politsiya oʻn besh kungacha qisqa muddatlisini berishi mumkin. Reja tuzishdan oldin bu haqda soʻrang.
    .of = 2ae7e8bea19fc631

provision-kz-residence_permit_limits = Vaqtincha yashash uchun ruxsatnoma bilan yakka tartibdagi tadbirkor boʻlib ishlash va uy-joyga egalik qilish mumkin emas.
    .of = 60d74365cf4f6fbf

provision-kz-residence_permit_limits_eaeu = Qonun boʻyicha mamlakatda vaqtincha boʻlgan hech kim yakka tartibdagi tadbirkor boʻlib ishlashi va uy-joyga egalik qilishi mumkin emas. Davlatingiz fuqarolariga xalqaro shartnoma bunga yoʻl qoʻyishi mumkin: roʻyxatdan oʻtish yoki sotib olishdan oldin yozma soʻrang.
    .of = b532b3ec47c616f2

provision-kz-company_only_as_business_immigrant = Kompaniya tuzish yoki uning ulushini olishdan oldin biznes immigrantning vizasini yoki yashash uchun ruxsatnomasini oling; bu Yevroosiyo iqtisodiy ittifoqi, Ozarbayjon, Tojikiston va Oʻzbekiston fuqarolariga ham tegishli.
    .of = ba029cf9f3fec37e

provision-kz-company_only_as_business_immigrant-documents = mahalliy ijro organining iltimosnomasi; mamlakatingizdan sudlanmaganlik haqida maʼlumotnoma; u yerda sizga tadbirkorlik taqiqlanmagani haqida maʼlumotnoma
    .of = 6e94a623668fe97f

provision-kz-company_only_as_business_immigrant-note = Doimiy yashash uchun ruxsatnomasi bor odamga bularning hech biri kerak emas. Bunday birinchi ruxsatnoma toʻqson kunga berilgan: shu vaqt ichida kompaniya roʻyxatdan oʻtkazilishi shart.
    .of = 3bff63f640cce3b6

provision-kz-business_immigrant_two_months = Biznes immigrant sifatida kirganingizdan keyin ikki oy ichida kompaniyani roʻyxatdan oʻtkazing yoki birortasiga qoʻshiling va uning eng kam kapitalini bankka qoʻying; aks holda mamlakatda boʻlish muddatingiz qisqartiriladi.
    .of = 3bf10f3093c4bf5b

provision-kz-no_insurance_from_eaeu_citizens = Yashash uchun ruxsatnoma olishda Yevroosiyo iqtisodiy ittifoqi davlatlari fuqarolaridan tibbiy sugʻurta soʻralmaydi; barmoq izlari haqida maʼlumotnoma va uy-joy egasining roziligi soʻraladi.
    .of = 3b97b5a5e2eb24c7

provision-kz-no_insurance_from_eaeu_citizens-note = Mehnat shartnomasi uchun tibbiy sugʻurta baribir soʻraladi.
    .of = 2a1a2c750fa1d704

provision-kz-assistance_open = Manzilli ijtimoiy yordamni fuqarolar, kandaslar, qochqinlar va doimiy yashovchi chet elliklar soʻrashi mumkin.
    .of = 1f852676e1099da7

provision-kz-assistance_not_open = Sizning maqomingiz uchun manzilli ijtimoiy yordam berilmaydi.
    .of = 9738f3380f1b7342

provision-kz-assistance_not_open-note = Boshqa yordam bunga bogʻliq emas: shoshilinch tibbiy yordam, maktab, odam savdosi yoki zoʻrlikdan jabrlanganlar uchun xizmatlar.
    .of = 154113f6889277b0

provision-kz-assistance_and_loans = Ayrim gazetalar ipotekadan boshqa krediti bor oilalarga yordam berilmaydi, deb yozgan; vazirlik faqat katta qarzlar hisobga olinadigan loyiha haqida gapirgan. Baribir ariza bering.
    .of = 1b439304899afdc2

provision-kz-poverty_line_share = Kambagʻallik chegarasi hudud tirikchilik minimumining bir ulushi.
    .of = 7c2c85ffe5c95517

provision-kz-poverty_line_greater = Kambagʻallik chegarasi ikkisidan kattasi: hudud median daromadining 35 foizi yoki uning tirikchilik minimumining 70 foizi, ikkalasi ham oldingi chorak uchun.
    .of = efec5545246e9b69

provision-kz-assistance_sum = Oila har oy bir kishiga toʻgʻri keladigan daromadi kambagʻallik chegarasiga yetmagan summani har bir aʼzosi uchun oladi; yordam bir chorakka tayinlanadi.
    .of = 01d3371d18f7eb21

provision-kz-assistance_sum-note = Dastlabki hisob: daromadni organning oʻzi hisoblaydi. Hisobga olinmaydi: yordamning oʻzi, uy-joy yordami, dafn uchun nafaqa, nogironligi boʻlgan bolalar uchun nafaqalar va maxsus davlat nafaqasi.
    .of = baa508768ff9fd6c

provision-kz-assistance_conditional = Oilada ishlay oladigan kishi boʻlsa, yordam ijtimoiy kontrakt va ish topish choralari bilan beriladi.
    .of = 8021922afd4f048e

provision-kz-assistance_unconditional = Oilada hech kim ishlay olmasa yoki ishlay oladigan yagona kishi uch yoshga toʻlmagan bolaga yoki parvarishga muhtoj odamga qarasa, yordam shartsiz beriladi.
    .of = b27c7c4d0a19e6a8

provision-kz-social_contract = Ijtimoiy kontraktni imzolang va ish topish choralarida qatnashing.
    .of = 30f89522a62290a1

provision-kz-assistance_application = Egov orqali yoki bandlik (karyera) markaziga ariza bering; ariza berilgan chorakdan oldingi chorak daromadi hisobga olinadi, pul ariza berilgan oydan toʻlanadi.
    .of = 85ee3eea8dda3b98

provision-kz-assistance_application-where = egov.kz yoki bandlik markazi
    .of = b2f78c7d99f953ee

provision-kz-assistance_application-note = Rad javobi ustidan yuqori organga yoki sudga shikoyat qilish mumkin. Odatda bittadan koʻp uy-joyi, oxirgi besh yilda sotilgani ham, yoki bittadan koʻp avtomobili bor egalarga berilmaydi (avtomobil koʻp bolali oilalarga va nogironligi boʻlgan bolasi yoki birinchi yoxud ikkinchi guruh nogironligi bor aʼzosi boʻlgan oilalarga toʻsqinlik qilmaydi); har qanday oʻzgarishni markazga oʻn ish kuni ichida xabar qiling.
    .of = 076bfc1bbe12a8bb

provision-kz-supplement_for_small_children = Yordam oladigan oila bir yoshdan olti yoshgacha har bir bola uchun har oy qoʻshimcha toʻlov oladi.
    .of = 56e16bdd42fdd9af

provision-kz-national_subsistence = Budjet toʻgʻrisidagi qonun boʻyicha milliy tirikchilik minimumi; yordam berish chegarasi uchun uning oʻrniga hududning oʻz koʻrsatkichi olinadi.
    .of = c7dd66a8afbd8bb7

provision-kz-no_visa = Kirish uchun sizga viza kerak emas.
    .of = 4e567265e97baafb

provision-kz-no_visa-note = Vizasiz kirishda kunlar limiti bor: mamlakatda qancha boʻlishingiz mumkinligiga qarang.
    .of = 9c77e58ea1923025

provision-kz-visa_for_work_or_study = Ishlash yoki oʻqish uchun viza kerak: vizasiz kunlar faqat xususiy, ish yuzasidan va turistik safarlar uchun.
    .of = 762a4e147ca9e8db

provision-kz-visa_for_listed_workers = Ishlash yoki oʻqish uchun sizga viza kerak: vizasiz kunlar faqat shaxsiy, ishbilarmonlik va turistik safarlar uchun.
    .of = 762a4e147ca9e8db

provision-kz-visa_for_turkish_workers = Ishlash yoki oʻqish uchun viza kerak: vizasiz kunlar faqat xususiy, ish yuzasidan va turistik safarlar uchun.
    .of = 762a4e147ca9e8db

provision-kz-enter_again = Limitdagi kunlar boʻshaganda yana kirishingiz mumkin. Hali mamlakatda boʻlsangiz, kun siz savol berilgan kuni chiqib ketgandek hisoblangan.
    .of = 1b16e0037e813761

provision-kz-enter_again-unless-4 = Muddatdan ortiq qolgandan keyin toʻlanmagan jarima kirishni yopadi, chiqarib yuborish esa uni bir necha yilga yopadi: yana kelishni oʻylashdan oldin taqiqlarni koʻring.
    .of = 042462f9517796b5

provision-kz-enter_again_42 = Limitdagi kunlar boʻshaganda yana kirishingiz mumkin. Hali mamlakatda boʻlsangiz, kun siz savol berilgan kuni chiqib ketgandek hisoblangan.
    .of = 1b16e0037e813761

provision-kz-enter_again_42-unless-4 = Muddatdan ortiq qolgandan keyin toʻlanmagan jarima kirishni yopadi, chiqarib yuborish esa uni bir necha yilga yopadi: yana kelishni oʻylashdan oldin taqiqlarni koʻring.
    .of = 042462f9517796b5

provision-kz-entry_after_overstay = Muddatdan ortiq qolgandan keyin toʻlanmagan jarima kirishni yopadi, chiqarib yuborish esa uni bir necha yilga yopadi: yana kelishni oʻylashdan oldin taqiqlarni koʻring.
    .of = 042462f9517796b5

provision-kz-visa_free_total = Yevroosiyo iqtisodiy ittifoqi davlatlari fuqarolari har qanday 180 kun ichida 90 kun mamlakatda boʻlishi mumkin; faqat 2023-yil 27-yanvardan boshlab kirishlar hisoblanadi.
    .of = 60996feae326371b

provision-kz-visa_free_eaeu_2020 = Yevroosiyo iqtisodiy ittifoqi davlatlari fuqarolari chegaradan oʻtgan kundan boshlab 90 kun mamlakatda boʻlishi mumkin.
    .of = f53fcaf0bd10666d

provision-kz-visa_free_entry_30 = Chegaradan oʻtgan kuningizdan boshlab 30 kun mamlakatda boʻlishingiz mumkin.
    .of = eefb1ca7e17c77ad

provision-kz-visa_free_entry_30-note = Kirgan kun birinchi kun hisoblanadimi, manbalarda aytilmagan; oldinroq kun xavfsiz.
    .of = 0fef3bb61918ecbc

provision-kz-visa_free_entry_90 = Davlatingiz uchun uzunroq muddat amal qiladi: chegaradan oʻtgan kuningizdan boshlab 90 kun.
    .of = 1ee09f886c2ee3a7

provision-kz-visa_free_entry_14 = Vizasiz 14 kun mamlakatda boʻlishingiz mumkin.
    .of = 04165e29d1abb9f0

provision-kz-visa_free_entry_14-note = Faqat ish yuzasidan, xususiy va turistik safarlar uchun: ishlash huquqini bermaydi.
    .of = accf60c3cf4884b0

provision-kz-visa_free_total_42 = Mamlakatda boʻlgan barcha kunlar jami: har qanday 180 kun ichida 42 kun.
    .of = 816da1ad31d72f74

provision-kz-visa_free_turkish_90 = Turkiya fuqarolari har qanday 180 kun ichida 90 kun mamlakatda boʻlishi mumkin.
    .of = d1489784d2fb6941

provision-kz-treaty_of_ninety_days = Davlatingizning Qozogʻiston bilan shartnomasida 90 kun deyilgan, 2023-yilgi qoidalarda har bir kirish uchun 30 kun. Oʻttiz kun xavfsiz; undan koʻpiga ishonishdan oldin bepul yuridik yordamdan yoki, oʻttiz kun hali oʻtmagan boʻlsa, migratsiya politsiyasidan soʻrang.
    .of = b84372e59f57c71d

provision-kz-visa_free_other_total = Barcha safarlar birgalikda: har qanday 180 kun ichida 90 kun; faqat 2023-yil 27-yanvardan boshlab kirishlar hisoblanadi.
    .of = 264fa094717137ba

provision-kz-visa_free_other_total_2020 = Barcha safarlar birgalikda: har qanday 180 kun ichida 90 kun.
    .of = 99cfa6ee3e569c5f

provision-kz-pandemic_stay = Pandemiyada qonuniy kunlari 2020-yil 16-martdan boshlab tugagan chet elliklarning mamlakatda boʻlish muddati 2021-yil 5-yanvargacha jarimasiz uzaytirilgan.
    .of = 3ec55bde319fecec

provision-kz-holders_outside_cap = Viza yoki yashash uchun ruxsatnoma bilan vizasiz kunlar limiti sizga tegishli emas: hujjat muddati tugashidan oldin chiqib keting yoki uni uzaytiring.
    .of = bcbba90ac6a79920

provision-kz-stay_by_residence_permit = Yashash uchun ruxsatnomangiz tugaguncha mamlakatda boʻlishingiz mumkin.
    .of = a5223b41d7158350

provision-kz-days_left_to_stay = Bugundan keyin qolgan kunlar.
    .of = ec8c529799ea5c4d

provision-kz-days_left_to_stay-unless-1 = Maqomingiz mamlakatda boʻlish huquqini beradi: sizga mehmon kunlari hisoblanmaydi.
    .of = ec8a4a562217693c

provision-kz-days_over_the_limit = Muddatdan ortiq qolgan kunlar oxirgi qonuniy kundan keyingi kundan boshlab hisoblanadi.
    .of = 9fb50aec88e7a703

provision-kz-last_day_as_said = Muddatdan necha kun ortiq qolganingizni oʻzingiz aytgansiz: ruxsat etilgan oxirgi kun shundan orqaga sanab topilgan.
    .of = 6bcecd051c834ded

provision-kz-transit_at_most_five_days = Qozogʻiston orqali tranzitda koʻpi bilan besh kun, tranzit vizasi va boradigan mamlakatingizga kirishga ruxsat beradigan hujjat bilan boʻlishingiz mumkin. Viza kerak boʻlmagan odamga buning oʻrniga vizasiz kunlar beriladi.
    .of = 30d0b6fa88bf6af3

provision-kz-leave_in_time = Oxirgi qonuniy kun oʻtmasdan chiqib keting yoki mamlakatda boʻlish muddatini uzaytiring.
    .of = 761991081f08f961

provision-kz-leave_in_time-unless-1 = Himoya soʻragan odamga chiqib ket deyilmaydi: “Boshpana” boʻlimiga qarang.
    .of = b29fd606c5bcfff9

provision-kz-household_permit = Jismoniy shaxsning uy xoʻjaligida ishlash uchun mehnat immigranti ruxsatnomasiga oʻzingiz ariza berasiz.
    .of = 80feabfc50d465c2

provision-kz-household_permit-note = Egasi uchun xususiy uy qurish uy xoʻjaligidagi ish hisoblanadi.
    .of = ce39eb8f3bf33db1

provision-kz-household_adults_only = Uy xoʻjaligi uchun ruxsatnoma faqat voyaga yetganlarga beriladi.
    .of = 3d057799f6c6c5ad

provision-kz-household_places = Bitta uy xoʻjaligida bir vaqtda beshta mehnat immigranti boʻlishi mumkin; yana bittasiga ruxsatnoma berilmaydi.
    .of = a2e933b6bf6f56f8

provision-kz-household_other_nationality = Davlatingiz fuqarolari uy xoʻjaligi ruxsatnomasi roʻyxatida yoʻq; umumiy qoida boʻyicha ruxsatnoma ish beruvchiga kerak boʻlar edi, lekin jismoniy shaxslar haqida bu borada matn topmadik.
    .of = 051204052cb1cc2f

provision-kz-ict_permit = Korporatsiya ichida oʻtkazish uchun ish beruvchingiz korporatsiya ichida oʻtkaziladigan xodimlar ruxsatnomasini oladi: kvotadan tashqari va bepul.
    .of = f9e5c18731f6c65b

provision-kz-ict_permit-note = Yuboradigan firma Jahon savdo tashkilotiga aʼzo davlatda tuzilgan boʻlishi shart.
    .of = c79b4ca68daeb839

provision-kz-seasonal_permit = Rasmiy roʻyxatdagi mavsumiy ish uchun ish beruvchingiz mavsumiy ruxsatnoma oladi.
    .of = c5f3889a7daad4a8

provision-kz-seasonal_permit-note = Ishingiz mavsumiy kasblar roʻyxatida bormi, soʻrang: roʻyxat koʻrilmagan.
    .of = d3f3f7972805d442

provision-kz-foreign_workers_of_age = Chet ellik xodimlar, mavsumiylari ham, voyaga yetgan boʻlishi shart: oʻn sakkiz yoshgacha siz uchun ruxsatnoma ham, maʼlumotnoma ham berilmaydi.
    .of = 03b69ab20a575b56

provision-kz-foreign_workers_of_age-note = Allaqachon ishlayotgan odam buning uchun haq olish huquqini saqlaydi: bepul yuridik yordam bilan gaplashing.
    .of = 31a0fecba8238c7a

provision-kz-qualification_certificate = Talab yuqori boʻlgan kasbda malaka muvofiqligi haqida maʼlumotnoma bilan oʻzingiz ish qidirishingiz mumkin.
    .of = 125b77963d331aae

provision-kz-certificate_holder_hired = Sizni malaka muvofiqligi haqida maʼlumotnoma bilan yollaydigan firmaga oʻz ruxsatnomasi kerak emas.
    .of = 7ee37545826e0aee

provision-kz-certificate_holder_hired-where = egov, elicense yoki migration.enbek.kz
    .of = eaeccb9e23981865

provision-kz-certificate_holder_reported = Sizni malaka muvofiqligi haqida maʼlumotnoma bilan yollagan ish beruvchi bu haqda va ish tugagani haqida mehnat vazirligiga xabar beradi.
    .of = 3a71af823a9df6c1

provision-kz-work_visa_after_permit = Davlatingiz fuqarolariga viza kerak boʻlsa: avval ish beruvchining ruxsatnomasi, keyin C3 toifadagi ish vizasi.
    .of = 5471851cf83bb546

provision-kz-bilateral_tajikistan = Qozogʻiston va Tojikiston oʻrtasidagi 2006- va 2018-yillardagi ikki kelishuv mehnat migrantlarining huquqlarini himoya qiladi.
    .of = 683b6df6fe2a2bfb

provision-kz-bilateral_tajikistan-note = Ular umumiy doira belgilaydi; biz oʻqiganlarimizda ular ruxsatnoma oʻrnini bosadi deyilmagan.
    .of = 304224a4fd94e0b5

provision-kz-bilateral_kyrgyzstan = Yevroosiyo iqtisodiy ittifoqidan oldin Qozogʻiston va Qirgʻiziston oʻrtasidagi kelishuv mehnat migrantlarining huquqlarini himoya qilgan.
    .of = cc39ff6cb4240c1d

provision-kz-seasonal_housing = Mavsumiy xodimlarni olib kelgan ish beruvchi sizga sanitariya va texnik qoidalarga mos vaqtincha uy-joy berishi shart.
    .of = 7138d1e308a389f2

provision-kz-seasonal_papers = Mavsumiy ish uchun voyaga yetgan boʻling va tibbiy maʼlumotnomangiz hamda birlamchi va shoshilinch statsionar yordam uchun tibbiy sugʻurtangiz boʻlsin.
    .of = fb1da3868777b2f0

provision-kz-seasonal_papers-documents = tibbiy maʼlumotnoma; tibbiy sugʻurta
    .of = 4a1e49e0496c2657

provision-kz-permit_by_default = Sizni ishlatish uchun ish beruvchingizga mahalliy ijro organining ruxsatnomasi kerak; u sizga emas, ish beruvchiga beriladi.
    .of = ab0fb4c9153c8d46

provision-kz-permit_by_default-note = Xususiy uy xoʻjaligida ishlash uchun ruxsatnoma kompaniya yoki tadbirkor uchun ishlashni qamrab olmaydi.
    .of = 39e3ba091f879cfd

provision-kz-permit_by_default_2001 = Ish beruvchingizga kvota doirasida mahalliy ijro organining ruxsatnomasi kerak.
    .of = 1bd8ecd8e5b0b77e

provision-kz-refugee_works_freely = Qochqin maqomi yoki boshpana soʻrovchi guvohnomasi bilan ruxsatnomasiz ishlashingiz yoki savdo qilishingiz mumkin.
    .of = 855ca7bdf8c2ed33

provision-kz-kandas_works_freely = Kandas maqomi bilan ruxsatnomasiz ishlaysiz.
    .of = 5fc906ddcc2a37d7

provision-kz-permanent_resident_works_freely = Doimiy yashovchi sifatida ruxsatnomasiz ishlaysiz.
    .of = 266ef5e2aa86a9c0

provision-kz-spouse_of_citizen_works_freely = Qozogʻiston fuqarosi boʻlgan eringiz yoki xotiningiz oldiga keldingiz va oila bilan qoʻshilish uchun yashash ruxsatnomangiz bor: fuqarolar bilan bir xil shartlarda, ruxsatnomasiz ishlaysiz.
    .of = fce4ab5851acb258

provision-kz-spouse_of_citizen_works_freely-note = Shartnoma imzolanishidan oldin ish beruvchi ruxsatnomangizni, nikoh guvohnomasini va yuklatilgan tibbiy sugʻurta (вменённое медицинское страхование) shartnomasini koʻrishi shart. Qonun bir yil yoki undan uzoq nikohda boʻlgan er-xotinlar haqida gapiradi. Kandas, doimiy yashovchi yoki biznes immigrant oldiga kelgan odamga odatdagi ruxsatnomalar kerak.
    .of = 766baf78c12a0f64

provision-kz-status_works_freely_2012 = Qochqinlar, guvohnomasi bor boshpana soʻrovchilar, qozoq millatiga mansub qaytuvchilar va doimiy yashovchilar ruxsatnomasiz ishlaydi.
    .of = 18bbf128200a8482

provision-kz-listed_ground = Biznes immigrantlarga, insonparvarlik asosida qabul qilinganlarga va ozodlikdan mahrum qilmaydigan jazo olgan odamlarga ish beruvchiga beriladigan ruxsatnoma kerak emas.
    .of = cf4b84abf0d0b416

provision-kz-trafficking_victim_works = Odam savdosidan jabrlangan shaxs sifatidagi ishingiz davom etayotgan paytda, hukm kuchga kirguncha, ishlash uchun sizga ruxsatnoma kerak emas.
    .of = e1196205620bcbd5

provision-kz-listed_ground_2012 = Biznes immigrantlarga, insonparvarlik asosida qabul qilinganlarga va odam savdosidan jabrlanganlarga ruxsatnoma kerak emas.
    .of = ab29c6ee2ba9f846

provision-kz-older_list_not_read = Oʻsha paytdagi roʻyxat lavozimingiz yoki asosingiz boʻyicha sizni ruxsatnomadan ozod qilganmi, biz oʻqimadik; umumiy qoida boʻyicha ish beruvchiga ruxsatnoma kerak.
    .of = 88b0e6377c0b4f12

provision-kz-list_of_2001_not_read = Oʻsha paytdagi qoidalar lavozim, asos boʻyicha yoki odam savdosidan jabrlangan shaxs sifatida ruxsatnomadan ozod qilganmi, biz oʻqimadik; umumiy qoida boʻyicha ish beruvchiga ruxsatnoma kerak.
    .of = 57ff19cf351d259f

provision-kz-branch_head_2012 = Filial yoki vakolatxonaning birinchi rahbariga ruxsatnoma kerak emas; Hukumat bilan 50 million dollardan ortiq investitsiya kontrakti bor kompaniya rahbariga ham kerak emas.
    .of = db7638440a16f08c

provision-kz-statutory_post = Bu lavozimda qonun sizni kvotadan va ish beruvchiga beriladigan ruxsatnomalardan tashqariga chiqaradi.
    .of = 3b3c8efd5eb3dc12

provision-kz-statutory_post-note = Investitsiya loyihalari: rahbarlar, oliy maʼlumotli mutaxassislar va kontraktda nomi koʻrsatilgan xodimlar, ishga tushganidan bir yil keyingacha. Iqtisodiy zonalar: bir million MRPdan (oylik hisob koʻrsatkichidan) katta loyihalar, ishga tushganidan bir yil keyingacha.
    .of = cc517c3194bf983e

provision-kz-branch_head_2017 = Filial yoki vakolatxonaning birinchi rahbariga ruxsatnoma kerak emas.
    .of = 0a70b793e24e6f0b

provision-kz-state_body_works_freely = Davlat organlari chet elliklarni kvotadan tashqari va ruxsatnomasiz ishga oladi.
    .of = c49b9f9fa16f4349

provision-kz-foreign_firm_heads = Toʻliq chet elliklarga tegishli kompaniya rahbariga va rahbar oʻrinbosariga ruxsatnoma kerak emas; 2025-yil 31-avgustdan bu har bir lavozimda koʻpi bilan bir kishi.
    .of = 57c133ba93da3737

provision-kz-other_listed_posts = Aytilishicha, ekipajlar, artistlar, sportchilar, moliya markazi xodimlari va yirik investitsiya kontrakti boʻyicha rahbarlar roʻyxatda bor; uning matni oʻqilmagan.
    .of = 25e58a173e94aa3d

provision-kz-business_trip = Aytilishicha, yiliga jami 120 kungacha boʻlgan xizmat safarlari uchun ruxsatnoma kerak emas.
    .of = 07254b482e589d2f

provision-kz-study_does_not_allow_work = Oʻqish uchun mamlakatda boʻlishning oʻzi ishlash huquqini bermaydi: qonun talab qiladigan ruxsatsiz ishlasangiz, jarima, qamoq yoki chiqarib yuborish xavfi bor. Ish beruvchi chet ellik talaba bilan faqat oʻqish shakli koʻrsatilgan oʻquv yurti maʼlumotnomasi va oʻqish uchun mamlakatda boʻlish ruxsati asosida shartnoma tuzishi mumkin.
    .of = 8f2345e114629dc3

provision-kz-study_does_not_allow_work-note = Kunduzgi oʻqiydigan talabaga bundan tashqari ishlash uchun ruxsatnoma kerakmi, topilmadi: boshlashdan oldin universitetdan va migratsiya politsiyasidan soʻrang.
    .of = 5ad6ec2e888d80a4

procedure-kz-employer_permit_2017 = Ish beruvchiga ruxsatnoma, 2017-yildan 2023-yilgacha
    .of = 98c195b24416f1f5

procedure-kz-employer_permit = Ish beruvchiga ruxsatnoma
    .of = bb28992e5e25f031

procedure-kz-seasonal_permit_procedure = Mavsumiy ruxsatnoma
    .of = b92fab5656b2f7dc

procedure-kz-transfer_permit = Korporatsiya ichida oʻtkazish uchun ruxsatnoma
    .of = 5ae3269e6d193c4d

procedure-kz-household_permit_procedure = Xususiy uy xoʻjaligida ishlash uchun ruxsatnoma
    .of = cb6fd47204a2ba9c

procedure-kz-certificate_procedure = Talab yuqori boʻlgan kasb uchun malaka muvofiqligi haqida maʼlumotnoma
    .of = 68684372773f7380

procedure-kz-work_without_permit = Ruxsatnomasiz ishlash: faqat shartnoma
    .of = 2be6d830dd2a17ad

procedure-kz-residence_permit_procedure = Shartnoma asosida vaqtincha yashash uchun ruxsatnoma
    .of = 0d426b2b5eaca794

procedure-kz-online_registration_procedure = Onlayn roʻyxatdan oʻtish
    .of = 438652bd9626ae67

procedure-kz-kandas_procedure = Kandas maqomi
    .of = 89728b14bf7131c6

procedure-kz-kandas_procedure_2022 = 2022-yilda kandas maqomi
    .of = 71aa74712e33a46d

procedure-kz-asylum_procedure = Boshpana soʻrovchi guvohnomasi
    .of = 479e816fd12d9c20
