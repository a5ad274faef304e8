### Made from the Uzbek texts in Latin by tools/uz_cyrl.py; do not edit by hand.
provision-af-foreigner_needs_permit = Чет элликка Меҳнат вазирлигининг ишлаш учун рухсатномаси керак.
    .of = 3af68425a70aeff0

provision-af-under_eighteen = Ишлаш учун рухсатнома фақат ўн саккиз ёшдан ошган одамларга берилади.
    .of = d909d8e52db5ba00

provision-af-permit_one_year = Рухсатнома шундан узоқ бўлмаган муддатга берилади.
    .of = 1e661ea8d6683640

provision-af-insurance_and_medical = Рухсатнома учун тиббий суғурта ва тиббий маълумотнома ҳам керак.
    .of = d5dade0712649386

provision-af-insurance_and_medical-documents = тиббий суғурта; тиббий маълумотнома
    .of = f86fff9183b8db94

provision-af-card_handed_in = Эскироқ қоида бўйича иш берувчи иш тугагандан кейин бир ой ичида иш картангизни топширади. У ҳали ҳам амалдами, сўранг.
    .of = 28c1c19875b2401b

provision-af-permit_fee_older = Эскироқ рўйхат бўйича рухсатнома шунча турган.
    .of = bc3e3de94825202d

provision-af-permit_fee = Рухсатнома йилига тахминан шунча туради; иш визасини узайтириш яна 1000 афғони туради. Бугунги йиғимни сўранг.
    .of = 8c0c216c80988984

provision-af-renew_or_cancel = Рухсатнома тугагандан кейин иш берувчи шу муддатда уни янгилаши ёки бекор қилиши шарт.
    .of = 1dc14198820c58c5

provision-af-fine_without_permit = Чет эллик рухсатномасиз ишлаган ҳар бир кун учун иш берувчи шу суммани тўлайди.
    .of = 8fbb15dba7167dbd

provision-af-fine_not_renewed = Рухсатнома янгиланмаган ва бекор қилинмаган бўлса, шу муддатдан кейинги ҳар бир кун учун иш берувчи шу суммани тўлайди.
    .of = 64bfb17fbac381c2

provision-af-fine_not_renewed-unless-1 = Рухсатнома янгиланган ёки бекор қилинган.
    .of = 6a07c618a6ab2f2a

provision-af-recruiter_licence = Ходимларни чет элга юбориш ҳақидаги низом воситачилардан лицензия талаб қилган. Уни кўрсатишни сўранг.
    .of = 8f290c8dccabfc3c

provision-af-authorised_agencies_only = Қатарда ишлаш учун фақат Меҳнат ва ижтимоий ишлар вазирлиги ва у маъқуллаган агентликлар орқали рўйхатдан ўтинг: вазирлик фирибгар фирмалардан ва унинг рухсати йўқ одамлардан огоҳлантиради.
    .of = b9083708619672b9

provision-af-authorised_agencies_only-where = Меҳнат ва ижтимоий ишлар вазирлиги
    .of = 3f5b756d08997c26

procedure-af-work_permit_procedure = Меҳнат вазирлигининг ишлаш учун рухсатномаси
    .of = fb4242c5fb76b300
