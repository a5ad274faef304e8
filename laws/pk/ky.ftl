### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-pk-protector_registration = Жумушчу виза менен кеткенге чейин чет өлкөдөгү келишимиңиз Эмигранттардын протекторунда катталышы керек: лицензиясы бар ортомчу аркылуу же түз жалдоо катары.
    .of = 44f577ef2e66581e

provision-pk-protector_registration-where = Эмигранттардын протектору
    .of = 361f65564a6b6eb8

provision-pk-registration_fee = Каттоо ушунча турат; түз жалдоо ортомчу аркылуу жолдон кымбат. Ортомчунун өз акысы буга кошулат (2024-жылдын декабрындагы тизме боюнча 15 000 жана 6 000 рупий): дүмүрчөк сураңыз.
    .of = 9319dd585df2c14e

provision-pk-welfare_fund_fee = Чет өлкөдөгү пакистандыктардын жардам фондуна да төлөйсүз.
    .of = 7a034ce1b56297ff

provision-pk-welfare_fund_fee_in_change = Чет өлкөдөгү пакистандыктардын жардам фондуна да төлөйсүз. Сумма ушул айларда көтөрүлгөн.
    .of = 7666584c4a601161

provision-pk-welfare_fund_fee_older = Чет өлкөдөгү пакистандыктардын жардам фондуна да төлөчүсүз.
    .of = 7937b7a52cfd38c1

provision-pk-insurance_fee = Эмигранттардын өмүрүн камсыздандыруу үчүн бир жолу төлөйсүз.
    .of = 3c7ae07bb3a0a96c

provision-pk-insurance_cover = Камсыздандыруу ушул сумманы төлөйт жана кеткениңизден тартып беш жыл күчүндө болот.
    .of = c44991e5468b5003

provision-pk-stamp_fee = Протектордун мөөрү ушунча турат.
    .of = f6c5a045658e41b4

provision-pk-medical_and_briefing = Кеткенге чейин медициналык текшерүүдөн өтүп, эмигранттар үчүн нускамага катышасыз.
    .of = ab9f8541fdee203b

provision-pk-no_minor_alone = Он сегиз жашка чейинки адам тууганысыз (ата-энеси же камкорчусу) иштөөгө чыгып кете албайт.
    .of = b687ad2e1e4e5b6c

provision-pk-unlawful_emigration = Бул эрежелерден тышкары иштөөгө кетүү беш жылга чейин эркинен ажыратуу, айып пул же экөө тең менен жазаланат.
    .of = d1a801a85a733331

provision-pk-unlawful_emigration-note = Эмиграция бюросу катталбай кеткен адамдарга кийин элчиликте катталууга уруксат берилген дейт: ал жакка барардан мурда акысыз юридикалык жардамдан сураңыз.
    .of = 6bd29ac41c9cfc10

provision-pk-licensed_promoters_only = Сизди чет өлкөгө ишке лицензиясы бар ортомчу гана жалдай алат. Лицензияны көрсөтүүнү сураңыз.
    .of = e64f2ec558974ca8

provision-pk-licence_bought_with_deposit = Лицензия үчүн ортомчу жыйым төлөйт жана мамлекетке күрөө акчасын калтырат. Суммалары бизде жок.
    .of = 52a3546c1d709e13

provision-pk-no_sub_agents = Лицензияны башкага берүүгө болбойт, ортомчу субагенттер аркылуу иштей албайт: аларга акча төлөбөңүз.
    .of = 7e955114b1122d51

provision-pk-arranging_first = Мыйзамсыз кетүүнү уюштурган адам биринчи жолу беш жылга чейин эркинен ажыратуу менен жазаланат.
    .of = 647db375d6cd4bd5

provision-pk-arranging_again = Мыйзамсыз кетүүнү дагы бир жолу уюштурган адам жети жылга чейин эркинен ажыратуу менен жазаланат.
    .of = 34bb6c6e16f7d1f2

provision-pk-fraud_special_court = Ортомчунун алдамчылыгы жана акчаны мыйзамсыз алуу катуураак, атайын соттордо жазаланат. Дүмүрчөктөрдү жана кат алышууларды сактаңыз.
    .of = e536bcea2bd8ff26

procedure-pk-protector_by_promoter = Эмигранттардын протекторунда ортомчу аркылуу каттоо
    .of = 29557a71e2e9ea68

procedure-pk-protector_direct = Эмигранттардын протекторунда түз жалдоо катары каттоо
    .of = c7ff9a437dbbd155
