### Machine-made translation; no person has reviewed it yet.
# `sapar advise` командасының әңгімесі.
dialogue-welcome = Бұл – ақпарат, заң кеңесі емес. Сіз терген ештеңе сақталмайды және ешқайда жіберілмейді. Бос немесе ? = білмеймін · b = артқа · q = жетеді, жауапты көрсету
dialogue-situation = Әңгіме не туралы? (нөмірлер, мысалы 1,3; бос = бәрі)
dialogue-number = 1 мен { $n } аралығындағы нөмірлерді теріңіз.
dialogue-first = Бұл – бірінші сұрақ.
dialogue-settled = Жаңа сұрақтар бұдан артық ештеңені анықтамайды.
situation-abroad = Шетелге жұмысқа барамын
situation-papers = Мен осындамын: құжаттарым
situation-not-paid = Маған ақы төлемеді
situation-barred = Маған кіру жабық болуы мүмкін
situation-family = Отбасы және балалар
situation-health = Денсаулық
situation-danger = Маған қауіп төніп тұр
dialogue-held = Мына елдердің заңдары бар: { $countries }.
