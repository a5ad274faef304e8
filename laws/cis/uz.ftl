### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-cis-visa_free_2000 = Belarus, Qozogʻiston, Qirgʻiziston, Rossiya va Tojikiston fuqarolari bir-birining davlatiga vizasiz kiradi.
    .of = 986489450f49abce

provision-cis-visa_free_2000-note = Kelishuvda sanalgan hujjatlardan birini oʻzingiz bilan olib yuring va chegaradan faqat ochiq oʻtish punktida oʻting; mamlakatda boʻlish muddati milliy qonun va boshqa shartnomalarga bogʻliq.
    .of = 58cffc33739b6cae

provision-cis-visa_free_kz_uz = Qozogʻiston va Oʻzbekiston fuqarolari bir-birining davlatiga vizasiz kiradi.
    .of = 6bddfc8299e16df2

provision-cis-diploma_and_seniority_1994 = 1994-yilgi kelishuv boʻyicha uning davlatlari oʻrtasida diplomlar va ish staji tan olinadi.
    .of = 73f49e294ff71d1f

provision-cis-border_workers_2005 = 2005-yilgi protokol 1994-yilgi kelishuvni chegaraning narigi tomonida ishlab, uyga muntazam qaytadigan odamlarga ham tatbiq etadi.
    .of = 8ba000455c7d3c84

provision-cis-kz_kg_uz_free_movement_1997 = Bu davlatlardan (Qozogʻiston, Qirgʻiziston, Oʻzbekiston) boshqasida ishga yollangan odam oʻsha davlatning mehnat qonuni boʻyicha ishlaydi. Kelishuv ishlash uchun ruxsatnoma oʻrnini bosmaydi.
    .of = f7883bd8f5b49b21

provision-cis-kz_kg_uz_free_movement_1997-note = Ish davlatining ruxsatnomalar haqidagi qoidalari oʻz kuchida qoladi.
    .of = 5baf783eb5933884

provision-cis-kz_tj_labour_2006 = Qozogʻiston va Tojikiston oʻrtasidagi kelishuv mehnat migrantlarining mehnat huquqlarini himoya qiladi; uni shikoyatingizda koʻrsating.
    .of = d62c4f64426e6809

provision-cis-tj_kg_labour_1998 = Tojikiston va Qirgʻiziston oʻrtasidagi kelishuv boshqa davlatda qonuniy ishlaydigan mehnat migrantlarini va ularning oilalarini himoya qiladi; uni shikoyatingizda koʻrsating. U hech qanday ruxsatnoma oʻrnini bosmaydi.
    .of = 612f55e1fb8e8338

provision-cis-kz_kg_labour_2006 = Qozogʻiston va Qirgʻiziston oʻrtasidagi kelishuv Yevroosiyo iqtisodiy ittifoqidan oldin mehnat migrantlarining mehnat huquqlarini himoya qilgan.
    .of = 77930b19e0d7a9c9

provision-cis-kz_tj_migration_2018 = Qozogʻiston va Tojikiston migratsiya haqida maʼlumot almashadi va bir-birining fuqarolarini himoya qiladi.
    .of = 33330f811737208e

provision-cis-no_double_tax_1994 = 1994-yilgi kelishuv boʻyicha ish haqingizga ikki marta soliq solinmaydi.
    .of = 24b9ea820f6a8476

provision-cis-equal_pay_2008 = 2008-yilgi konvensiya sizga fuqarolar bilan bir xil ish haqi va ishda bir xil xavfsizlik beradi.
    .of = 5e932306f12a1875

provision-cis-social_insurance_2008 = 2008-yilgi konvensiya sizga ish davlatining qonuni boʻyicha ijtimoiy sugʻurta beradi.
    .of = a2e3f9397c720a69

provision-cis-compensation_2008 = 2008-yilgi konvensiya sizga ishda sogʻliqqa yetkazilgan zarar uchun kompensatsiya beradi.
    .of = 2280c5120d9604b0

provision-cis-expulsion_grounds_2008 = Siz faqat qonunda yoki shartnomada koʻrsatilgan asosda chiqarib yuborilishingiz mumkin.
    .of = 9703e573d204e50f

provision-cis-convention_in_kazakh_courts = Qozogʻistondagi chiqarib yuborish ishida 2008-yilgi konvensiyani koʻrsating: Oliy sud uni sudlar uchun yoʻl-yoʻriq deb ataydi.
    .of = c66153ed14b31cca
