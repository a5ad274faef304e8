### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-af-foreigner_needs_permit = Чет өлкөлүккө Эмгек министрлигинин иштөөгө уруксаты керек.
    .of = 3af68425a70aeff0

provision-af-under_eighteen = Иштөөгө уруксат он сегиз жаштан өткөн адамдарга гана берилет.
    .of = d909d8e52db5ba00

provision-af-permit_one_year = Уруксат мындан узакка берилбейт.
    .of = 1e661ea8d6683640

provision-af-insurance_and_medical = Уруксат үчүн медициналык камсыздандыруу жана медициналык маалымкат да керек.
    .of = d5dade0712649386

provision-af-insurance_and_medical-documents = медициналык камсыздандыруу; медициналык маалымкат
    .of = f86fff9183b8db94

provision-af-card_handed_in = Эскирээк эреже боюнча иш бүткөндөн кийин бир айдын ичинде иш берүүчү сиздин жумушчу картаңызды тапшырат. Бул эреже азыр да күчүндөбү, сураңыз.
    .of = 28c1c19875b2401b

provision-af-permit_fee_older = Эскирээк тизме боюнча уруксат ушунча турчу.
    .of = bc3e3de94825202d

provision-af-permit_fee = Уруксат жылына болжол менен ушунча турат; жумушчу визаны узартуу дагы 1000 афгани турат. Бүгүнкү жыйымды сураңыз.
    .of = 8c0c216c80988984

provision-af-renew_or_cancel = Уруксат бүткөндөн кийин иш берүүчү аны ушул убакыттын ичинде узартууга же жокко чыгарууга милдеттүү.
    .of = 1dc14198820c58c5

provision-af-fine_without_permit = Чет өлкөлүк уруксатсыз иштеген ар бир күн үчүн иш берүүчү ушул сумманы төлөйт.
    .of = 8fbb15dba7167dbd

provision-af-fine_not_renewed = Уруксат узартылбаса жана жокко чыгарылбаса, ушул убакыттан кийинки ар бир күн үчүн иш берүүчү ушул сумманы төлөйт.
    .of = 64bfb17fbac381c2

provision-af-fine_not_renewed-unless-1 = Уруксат узартылган же жокко чыгарылган.
    .of = 6a07c618a6ab2f2a

provision-af-recruiter_licence = Кызматкерлерди чет өлкөгө жөнөтүү жөнүндө жобо ортомчулардан лицензия талап кылган. Аны көрсөтүүнү сураңыз.
    .of = 8f290c8dccabfc3c

provision-af-authorised_agencies_only = Катарда иштөө үчүн Эмгек жана социалдык иштер министрлиги жана ал бекиткен агенттиктер аркылуу гана катталыңыз: министрлик алдамчы фирмалардан жана анын уруксаты жок адамдардан сактанууну эскертет.
    .of = b9083708619672b9

provision-af-authorised_agencies_only-where = Эмгек жана социалдык иштер министрлиги
    .of = 3f5b756d08997c26

procedure-af-work_permit_procedure = Эмгек министрлигинин иштөөгө уруксаты
    .of = fb4242c5fb76b300
