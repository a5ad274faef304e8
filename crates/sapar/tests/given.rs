//! Facts as people and programs tell them: on the line, in a file, in the conversation.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

mod support;

use serde_json::Value;
use support::{Ran, folder, sapar, sapar_built_in, sapar_built_in_with, sapar_with};

fn told(ran: &Ran) -> Value {
    assert_eq!(ran.status, 0, "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

fn facts_of(set: &[&str]) -> Value {
    let mut args = vec!["advise", "--json", "--on", "2026-03-09", "--topic", "entry"];
    args.extend(set.iter().flat_map(|s| ["--set", *s]));
    told(&sapar_built_in(&args))["facts"].clone()
}

#[test]
fn what_an_answer_writes_of_the_facts_can_be_told_again() {
    let file = folder("again").join("facts.json");
    let given = [
        "--set",
        "destination=XA",
        "--set",
        "nationality=XB",
        "--set",
        "wage_debt=1000.50",
        "--set",
        "working=no",
        "--set",
        "age=30",
        "--set",
        "stays=2026-01-01..2026-01-09, 2026-11-16..",
        "--set",
        "employer_kind=company",
    ];
    let ask = |args: &[&str]| told(&sapar(&[&["advise", "--json", "--on", "2026-11-20"], args].concat()));
    let first = ask(&given);
    assert_eq!(first["facts"]["wage_debt"], serde_json::json!({ "amount": "1000.50", "currency": "XAD" }));
    std::fs::write(&file, first["facts"].to_string()).expect("written");
    assert_eq!(ask(&["--facts", &file.display().to_string()]), first);
    // A sum whose country is not known has no currency.
    std::fs::write(&file, r#"{"wage_debt": {"amount": "7.00", "currency": null}}"#).expect("written");
    assert_eq!(ask(&["--facts", &file.display().to_string()])["facts"]["wage_debt"]["amount"], "7.00");
    for wrong in [r#"{"amount": "7.00", "money": "XAD"}"#, r#"{"currency": "XAD"}"#, "[7]"] {
        std::fs::write(&file, format!(r#"{{"wage_debt": {wrong}}}"#)).expect("written");
        let ran = sapar(&["advise", "--facts", &file.display().to_string()]);
        assert_eq!(ran.status, 2, "{wrong}");
        assert!(ran.err.contains("`wage_debt`: expected a sum") && !ran.err.contains("stays"), "{}", ran.err);
    }
}

#[test]
fn a_name_given_twice_is_refused_however_it_is_written() {
    for (a, b) in [
        ("nationality=UZ", "nationality=TJ"),
        ("entry_date=2026-01-01", "entry date=2026-01-01"),
        ("age=", "age=30"),
    ] {
        let ran = sapar_built_in(&["advise", "--set", a, "--set", b]);
        assert_eq!(ran.status, 2, "{a} {b}");
        assert!(ran.err.contains("is given twice"), "{}", ran.err);
    }
    let file = folder("twice").join("facts.json");
    std::fs::write(&file, r#"{"entry_date": "2026-01-01", "entry date": "2026-01-02"}"#).expect("written");
    let file = file.display().to_string();
    let ran = sapar_built_in(&["advise", "--facts", &file]);
    assert!(ran.status == 2 && ran.err.contains("`entry_date` is given twice"), "{}", ran.err);
    // One answer of a file may be changed on the line.
    std::fs::write(&file, r#"{"nationality": "UZ"}"#).expect("written");
    let doc = told(&sapar_built_in(&["advise", "--json", "--facts", &file, "--set", "nationality=TJ"]));
    assert_eq!(doc["facts"]["nationality"], "TJ");
}

#[test]
fn yes_and_no_are_understood_as_words_of_people_and_programs() {
    for (word, meant) in [("true", true), ("False", false), ("да", true), ("yoʻq", false), ("ҳа", true), ("yes", true)] {
        assert_eq!(facts_of(&[&format!("working={word}")])["working"], meant, "{word}");
    }
}

/// Half a sentence in one language and half in another helps nobody.
#[test]
fn what_is_wrong_with_a_fact_is_told_in_one_language() {
    let slips = [
        "entry_date=2026-02-30",
        "nationality=Xyzzy",
        "age=200",
        "age=1.5",
        "stays=2026-01-01",
        "stays=2026-02-30..",
        "employer_kind=compny",
        "wage_debt=1.234",
    ];
    for lang in ["kk", "ky", "uz", "uz-Cyrl", "tg", "fa", "ur"] {
        for slip in slips {
            let ran = sapar_built_in(&["advise", "--lang", lang, "--set", slip]);
            assert_eq!(ran.status, 2, "{lang} {slip}");
            assert!(
                ran.err.contains('`') && !["expected", "ожидается", "calendar", "календаре"].iter().any(|w| ran.err.contains(w)),
                "{lang} {slip}: {}",
                ran.err
            );
        }
    }
}

/// What was typed is told with what is wrong with it, in every language alike.
#[test]
fn a_slip_in_a_fact_is_told_with_what_was_typed() {
    let told = |lang: &str, slip: &str| {
        let ran = sapar_built_in(&["advise", "--lang", lang, "--set", slip]);
        assert_eq!(ran.status, 2, "{lang} {slip}");
        // Marks of direction, which nobody sees.
        ran.err.replace(['\u{2068}', '\u{2069}'], "")
    };
    let long = format!("age={}", "9x".repeat(300));
    for lang in ["en", "ru", "kk", "ky", "uz", "uz-Cyrl", "tg", "fa", "ur"] {
        let (no_day, soon) = (told(lang, "entry_date=2026-02-30"), told(lang, "entry_date=soon"));
        assert!(no_day.contains("2026-02-30") && soon.contains("soon"), "{lang}: {no_day}{soon}");
        assert_ne!(
            no_day.replace("2026-02-30", "soon"),
            soon,
            "{lang}: an impossible day is another slip than a word"
        );
        let (kind, sum) = (told(lang, "employer_kind=Compny"), told(lang, "wage_debt=20 so'mcha"));
        assert!(kind.contains("Compny") && kind.matches("`company`").count() == 1, "{lang}: {kind}");
        assert!(sum.contains("20 so'mcha"), "{lang}: {sum}");
        let cut = told(lang, &long);
        assert!(
            cut.contains(&format!("{}…", "9x".repeat(20))) && !cut.contains(&"9x".repeat(21)),
            "{lang}: {cut}"
        );
        // Of a list of stays the part that is wrong is told.
        let stay = told(lang, "stays=2026-01-01..2026-01-09, 2026-02-30..");
        assert!(stay.contains("`2026-02-30`"), "{lang}: {stay}");
    }
    let ru = told("ru", "entry_date=2026-02-30");
    assert!(ru.contains("дня `2026-02-30` в календаре нет; ожидается: дата, например 2026-01-31."), "{ru}");
}

/// Every wrong fact of a file is told, with the file and the line on which it stands.
#[test]
fn wrong_facts_of_a_file_are_told_with_their_lines() {
    let dir = folder("lines");
    let json = "{\n  \"entry_date\": \"2026-02-30\",\n  \"nationality\": \"UZ\",\n\n  \"age\": 200,\n  \"natinality\": \"UZ\", \"wage_debt\": [7]\n}\n";
    let toml = "# of a person\nnationality = \"UZ\"\nentry_date = \"2026-02-30\"\n\nage = 200\nnatinality = \"UZ\"\nwage_debt = [7]\n";
    for (name, text, lines) in [("facts.json", json, [2, 5, 6, 6]), ("facts.toml", toml, [3, 5, 6, 7])] {
        let path = dir.join(name).display().to_string();
        std::fs::write(&path, text).expect("written");
        let ran = sapar_built_in(&["advise", "--facts", &path, "--set", "stays=soon"]);
        assert_eq!(ran.status, 2, "{name}");
        for (fact, line) in ["entry_date", "age", "natinality", "wage_debt"].iter().zip(lines) {
            let place = format!("{name}, line {line}: ");
            let told = ran.err.lines().filter(|l| l.contains(&place) && l.contains(&format!("`{fact}`"))).count();
            assert_eq!(told, 1, "{fact}: {}", ran.err);
        }
        // What stands on the command line stands in no file.
        assert_eq!(ran.err.lines().filter(|l| l.contains("`stays`") && !l.contains(name)).count(), 1, "{}", ran.err);
        for lang in ["ru", "kk", "ky", "uz", "uz-Cyrl", "tg", "fa", "ur"] {
            let ran = sapar_built_in(&["advise", "--lang", lang, "--facts", &path]);
            let told: Vec<&str> = ran.err.lines().filter(|l| l.contains(name)).collect();
            assert_eq!(told.len(), 4, "{lang}: {}", ran.err);
            assert!(told.iter().zip(lines).all(|(t, line)| t.contains(&line.to_string())), "{lang}: {}", ran.err);
        }
    }
}

#[test]
fn a_country_is_understood_by_every_name_that_is_printed_and_by_those_in_use() {
    for (typed, code) in [
        ("Uzbekistan", "UZ"),
        ("O'zbekiston", "UZ"),
        ("oʻzbekiston", "UZ"),
        ("Ўзбекистон", "UZ"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Түркия", "TR"),
        ("Russian Federation", "RU"),
        ("РФ", "RU"),
        ("Ресей", "RU"),
        ("Киргизия", "KG"),
        ("Қирғизистон", "KG"),
        ("Тоҷикистон", "TJ"),
        ("ازبکستان", "UZ"),
        ("kz", "KZ"),
    ] {
        assert_eq!(facts_of(&[&format!("nationality={typed}")])["nationality"], code, "{typed}");
    }
    let ran = sapar_built_in(&["advise", "--set", "nationality=Uzbekstan"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("Did you mean `Uzbekistan (UZ)`?"), "{}", ran.err);
}

/// Every name of a country that the program prints in a language is taken in that language.
#[test]
fn every_printed_name_of_a_country_leads_back_to_its_code() {
    let codes: Vec<&str> = include_str!("../../../laws/common/countries.csv")
        .lines()
        .skip(1)
        .filter_map(|l| l.get(..2))
        .collect();
    for lang in ["en", "ru", "kk", "ky", "uz", "uz-Cyrl", "tg", "fa", "ur"] {
        let text = match lang {
            "en" | "ru" => None,
            other => Some(std::fs::read_to_string(format!("{}/../../laws/common/{other}.ftl", env!("CARGO_MANIFEST_DIR"))).expect("a text")),
        };
        let mut csv = csv::Reader::from_reader(include_str!("../../../laws/common/countries.csv").as_bytes());
        let listed: Vec<csv::StringRecord> = csv.records().map(|r| r.expect("a row")).collect();
        let name = |code: &str| match &text {
            Some(t) => t.lines().find_map(|l| l.strip_prefix(&format!("country-{code} = "))).map(str::to_owned),
            None => {
                let row = listed.iter().find(|r| &r[0] == code).expect("a row");
                Some(row[if lang == "en" { 1 } else { 2 }].to_owned())
            }
        };
        // All of them in one run: a file of persons, each from another country.
        let dir = folder(&format!("names-{lang}"));
        let (file, out) = (dir.join("people.csv").display().to_string(), dir.join("answers.csv").display().to_string());
        let errors = dir.join("errors.csv").display().to_string();
        let mut writer = csv::Writer::from_path(&file).expect("a file");
        writer.write_record(["id", "nationality"]).expect("written");
        let named: Vec<&&str> = codes.iter().filter(|c| name(c).is_some()).collect();
        assert!(named.len() > 240, "{lang}: {}", named.len());
        for code in named {
            writer.write_record([code, name(code).expect("a name").as_str()]).expect("written");
        }
        writer.flush().expect("written");
        let ran = sapar_built_in(&[
            "--lang",
            lang,
            "law",
            "batch",
            &file,
            "--out",
            &out,
            "--errors",
            &errors,
            "--conclusions",
            "visa",
        ]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        let refused = std::fs::read_to_string(&errors).expect("errors");
        assert_eq!(refused.lines().count(), 1, "{lang}: {refused}");
    }
}

#[test]
fn the_conversation_speaks_the_readers_language_about_countries() {
    let ran = sapar_built_in_with(
        &["advise", "--ask", "--topic", "entry", "--lang", "uz"],
        "Narniya\nO'zbekitson\nOʻzbekiston\nq\n",
    );
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(
        ran.out.contains("“Narniya” degan mamlakat yoʻq; kutilgani: mamlakat nomi yoki kodi"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Balki `Oʻzbekiston (UZ)` demoqchidirsiz?"), "{}", ran.out);
    let asked = ran.out.split("> ").take(4).collect::<String>();
    assert!(!asked.contains("код") && !asked.contains("country code"), "{asked}");
    // Only a calendar is held of these.
    let held = asked.lines().find(|l| l.contains("qonunlari bor")).expect("the list");
    assert!(held.contains("UZ Oʻzbekiston") && !held.contains("AM ") && !held.contains("BY "), "{held}");
}

#[test]
fn the_conversation_tells_no_names_of_facts() {
    let input = "xa\nyesterday\n31.12.2026\n2026-11-16\nb\nb\n";
    for lang in ["en", "ru"] {
        let ran = sapar_with(&["advise", "--ask", "--on", "2026-11-20", "--topic", "stay", "--lang", lang], input);
        assert_eq!(ran.status, 0, "{}", ran.err);
        let asked = ran.out.split("> ").take(6).collect::<String>();
        assert!(!asked.contains('_') && !asked.contains('`'), "{asked}");
    }
    // A list is answered by its numbers; words of the law language are not told.
    let ran = sapar_with(
        &["advise", "--ask", "--topic", "entry", "--set", "destination=XA", "--set", "nationality=XC"],
        "sport\nq\n",
    );
    assert!(
        ran.out.contains("Please type a number from 1 to 2.") && !ran.out.contains("one of"),
        "{}",
        ran.out
    );
}

#[test]
fn what_it_is_about_is_asked_until_it_is_understood_and_can_be_asked_again() {
    let ask = |input: &str| sapar_with(&["advise", "--ask", "--on", "2026-11-20"], input).out;
    let asked = |out: &str| out.matches("What is it about?").count();
    for wrong in ["b", ",", "9", "work", "0", "1,9"] {
        let out = ask(&format!("{wrong}\n4\nxa\nq\n"));
        assert_eq!(asked(&out), 2, "{wrong}: {out}");
        assert!(!out.contains("All topics, then."), "{wrong}: {out}");
    }
    assert!(ask("\nq\n").contains("All topics, then."));
    // Back from the first question, and another choice.
    let out = ask("3\nb\n4\nxa\nq\n");
    assert_eq!((asked(&out), out.contains("This is the first question.")), (2, false), "{out}");
    // Enough at once asks nothing more.
    assert_eq!(ask("q\n").matches("\n> ").count(), 1);
}

#[test]
fn sums_are_shown_and_taken_in_the_money_of_the_country() {
    let ask = |country: &str, typed: &str| {
        let destination = format!("destination={country}");
        let args = ["advise", "--ask", "--json", "--on", "2026-03-09", "--topic", "wages", "--set", &destination];
        // Whatever is asked before the sum is left open.
        let mut input = String::new();
        for _ in 0..40 {
            let out = sapar_built_in_with(&args, &input).out;
            let asked = out.rsplit("> ").next().unwrap_or_default().to_owned();
            let last = out.rsplit("> ").nth(1).unwrap_or_default().to_owned();
            let _ = asked;
            if last.contains("a sum such as") {
                let ran = sapar_built_in_with(&args, &format!("{input}{typed}\nq\n"));
                return (last, ran.out);
            }
            input.push_str("?\n");
        }
        panic!("no sum is asked for");
    };
    for (country, typed, code) in [
        ("KG", "20 000 сом", "KGS"),
        ("KG", "20 000 som", "KGS"),
        ("UZ", "20 000 so'm", "UZS"),
        ("RU", "20000 руб.", "RUB"),
    ] {
        let (question, out) = ask(country, typed);
        assert!(question.contains(&format!("a sum such as 1200 {code}")), "{question}");
        let doc = out.split("\n{").last().map(|d| format!("{{{d}")).expect("JSON");
        let doc: Value = serde_json::from_str(&doc).expect("JSON");
        let sums: Vec<&Value> = doc["facts"]
            .as_object()
            .expect("facts")
            .values()
            .filter(|v| v["amount"] == "20000.00")
            .collect();
        assert_eq!(sums.len(), 1, "{typed}: {}", doc["facts"]);
        assert_eq!(sums[0]["currency"], code);
    }
}

#[test]
fn a_topic_is_found_by_its_title_or_all_are_listed() {
    for (typed, meant) in [("asylum", "refugees"), ("wage", "wages"), ("Убежище", "refugees"), ("health care", "health")] {
        let ran = sapar_built_in(&["advise", "--topic", typed]);
        assert_eq!(ran.status, 2, "{typed}");
        assert!(ran.err.contains(&format!("Did you mean `{meant}`?")), "{typed}: {}", ran.err);
    }
    let ran = sapar_built_in(&["advise", "--topic", "xyzzy"]);
    assert!(ran.err.contains("Topics: entry, stay,") && ran.err.contains("refugees"), "{}", ran.err);
}

#[test]
fn the_list_of_facts_names_members_and_topics() {
    let ran = sapar_built_in(&["law", "facts"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let row = |words: &[&str]| ran.out.lines().any(|l| words.iter().all(|w| l.split_whitespace().any(|x| x == *w)));
    assert!(row(&["LIST", "MEMBER"]) && row(&["employer_kind", "household"]), "{}", ran.out);
    assert!(row(&["TOPIC", "TITLE"]) && row(&["refugees", "Asylum"]), "{}", ran.out);
}
