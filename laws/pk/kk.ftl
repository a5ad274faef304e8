### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-pk-protector_registration = Жұмыс визасымен кетер алдында шетелдегі шартыңыз эмигранттар протекторында (Protector of Emigrants) тіркелуге тиіс: лицензиясы бар делдал арқылы немесе тікелей жалдау ретінде.
    .of = 44f577ef2e66581e

provision-pk-protector_registration-where = Эмигранттар протекторы (Protector of Emigrants)
    .of = 361f65564a6b6eb8

provision-pk-registration_fee = Тіркеу осынша тұрады; тікелей жалдау делдал арқылы жолдан қымбатырақ.
    .of = ea9dabaf36bd51ed

provision-pk-welfare_fund_fee = Шетелдегі пәкістандықтардың әл-ауқат қорына да жарна төлейсіз.
    .of = 7a034ce1b56297ff

provision-pk-welfare_fund_fee_in_change = Шетелдегі пәкістандықтардың әл-ауқат қорына да жарна төлейсіз. Бұл айларда сома көтерілген.
    .of = 7666584c4a601161

provision-pk-welfare_fund_fee_older = Шетелдегі пәкістандықтардың әл-ауқат қорына да жарна төлегенсіз.
    .of = 7937b7a52cfd38c1

provision-pk-insurance_fee = Эмигранттардың өмірін сақтандыруға бір рет төлейсіз.
    .of = 3c7ae07bb3a0a96c

provision-pk-insurance_cover = Сақтандыру осы соманы төлейді және кеткеніңізден бастап бес жыл қолданылады.
    .of = c44991e5468b5003

provision-pk-stamp_fee = Протектордың мөртабаны осынша тұрады.
    .of = f6c5a045658e41b4

provision-pk-medical_and_briefing = Кетер алдында медициналық тексеруден өтесіз және эмигранттарға арналған нұсқамаға қатысасыз.
    .of = ab9f8541fdee203b

provision-pk-no_minor_alone = Он сегіз жасқа толмаған адамның туыссыз (ата-анасыз немесе қамқоршысыз) жұмысқа кетуіне болмайды.
    .of = b687ad2e1e4e5b6c

provision-pk-unlawful_emigration = Осы ережелерден тыс жұмысқа кеткені үшін бес жылға дейін бас бостандығынан айырады, айыппұл салады немесе екеуін де қолданады.
    .of = d1a801a85a733331

provision-pk-unlawful_emigration-note = Эмиграция бюросы тіркелмей кеткен адамдарға кейін елшілікте тіркелуге рұқсат берілген дейді: онда бармас бұрын тегін заң көмегінен сұраңыз.
    .of = 6bd29ac41c9cfc10

provision-pk-licensed_promoters_only = Сізді шетелге жұмысқа тек лицензиясы бар делдал тарта алады. Лицензиясын көрсетуді сұраңыз.
    .of = e64f2ec558974ca8

provision-pk-promoter_charge = Лицензиясы бар делдал жұмысқа орналастырғаны үшін осы сомадан артық ала алмайды, ал жұмысты өзіңіз тауып, ол тек құжаттарды рәсімдесе, 6 000 рупиядан артық ала алмайды; билет, медициналық тексеру, виза және мемлекеттік алымдар бұған қосылады. Қолы қойылып, мөр басылған түбіртек сұраңыз.
    .of = e9ecbf95422e72fd

provision-pk-no_cash_to_promoters = Делдалдарға сізден қолма-қол ақша алуға болмайды: алымдар мен ақыларды тек банк немесе рұқсат етілген цифрлық арна арқылы төлеңіз.
    .of = 98376479f3c50ab0

provision-pk-licence_bought_with_deposit = Лицензия үшін делдал алым төлейді және мемлекетке кепіл қалдырады. Сомалары бізде жоқ.
    .of = 52a3546c1d709e13

provision-pk-no_sub_agents = Лицензияны басқаға беруге болмайды және делдал қосалқы агенттер арқылы жұмыс істей алмайды: ондайға ақша төлемеңіз.
    .of = 7e955114b1122d51

provision-pk-arranging_first = Заңсыз кетуді ұйымдастырған адам бірінші рет бес жылға дейін бас бостандығынан айырылады.
    .of = 647db375d6cd4bd5

provision-pk-arranging_again = Заңсыз кетуді тағы ұйымдастырған адам жеті жылға дейін бас бостандығынан айырылады.
    .of = 34bb6c6e16f7d1f2

provision-pk-fraud_special_court = Делдалдың алаяқтығы мен заңсыз ақша алуы арнайы соттарда қатаңырақ жазаланады. Түбіртектер мен хабарламаларды сақтаңыз.
    .of = e536bcea2bd8ff26

procedure-pk-protector_by_promoter = Эмигранттар протекторында делдал арқылы тіркелу
    .of = 29557a71e2e9ea68

procedure-pk-protector_direct = Эмигранттар протекторында тікелей жалдау ретінде тіркелу
    .of = c7ff9a437dbbd155
