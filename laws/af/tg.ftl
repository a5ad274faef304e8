### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

provision-af-foreigner_needs_permit = Ба хориҷӣ иҷозатномаи кори Вазорати меҳнат лозим аст.
    .of = 3af68425a70aeff0

provision-af-under_eighteen = Иҷозатномаи кор танҳо ба одамони аз ҳаждаҳсола калон дода мешавад.
    .of = d909d8e52db5ba00

provision-af-permit_one_year = Иҷозатнома на зиёда аз ин муҳлат дода мешавад.
    .of = 1e661ea8d6683640

provision-af-insurance_and_medical = Барои иҷозатнома ба шумо инчунин суғуртаи тиббӣ ва маълумотномаи тиббӣ лозим аст.
    .of = d5dade0712649386

provision-af-insurance_and_medical-documents = суғуртаи тиббӣ; маълумотномаи тиббӣ
    .of = f86fff9183b8db94

provision-af-card_handed_in = Мувофиқи қоидаи кӯҳна корфармо корти кории шуморо дар давоми як моҳ баъд аз тамом шудани кор месупорад. Пурсед, ки оё он ҳанӯз амал мекунад.
    .of = 28c1c19875b2401b

provision-af-permit_fee_older = Мувофиқи рӯйхати кӯҳна иҷозатнома ҳамин қадар меистод.
    .of = bc3e3de94825202d

provision-af-permit_fee = Иҷозатнома дар як сол тақрибан ҳамин қадар меистад; дароз кардани раводиди корӣ боз 1000 афғонӣ меистад. Пардохти имрӯзаро пурсед.
    .of = 8c0c216c80988984

provision-af-renew_or_cancel = Баъд аз тамом шудани иҷозатнома корфармо бояд дар ин муҳлат онро дароз ё бекор кунад.
    .of = 1dc14198820c58c5

provision-af-fine_without_permit = Барои ҳар рӯзе, ки хориҷӣ бе иҷозатнома кор мекунад, корфармо ин маблағро месупорад.
    .of = 8fbb15dba7167dbd

provision-af-fine_not_renewed = Барои ҳар рӯз баъд аз он муҳлат корфармо ин маблағро месупорад, агар иҷозатнома на дароз ва на бекор карда шуда бошад.
    .of = 64bfb17fbac381c2

provision-af-fine_not_renewed-unless-1 = Иҷозатнома дароз ё бекор карда шудааст.
    .of = 6a07c618a6ab2f2a

provision-af-recruiter_licence = Низомнома дар бораи ба хориҷа фиристодани кормандон аз миёнаравҳо литсензия талаб мекард. Хоҳиш кунед, ки онро нишон диҳад.
    .of = 8f290c8dccabfc3c

provision-af-authorised_agencies_only = Барои кор дар Қатар танҳо тавассути Вазорати меҳнат ва корҳои иҷтимоӣ ва агентиҳои тасдиқкардаи он ба қайд дароед: вазорат аз ширкатҳои қаллоб ва аз одамоне, ки тасдиқи он надоранд, огоҳ мекунад.
    .of = b9083708619672b9

provision-af-authorised_agencies_only-where = Вазорати меҳнат ва корҳои иҷтимоӣ
    .of = 3f5b756d08997c26

procedure-af-work_permit_procedure = Иҷозатномаи кори Вазорати меҳнат
    .of = fb4242c5fb76b300
