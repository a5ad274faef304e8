//! `sapar law batch`: a file of persons gets the answers that each of them would get alone.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

#[path = "../../words/tests/support/packs.rs"]
mod packs;
mod support;

use parquet::data_type::{BoolType, ByteArray, ByteArrayType, Int32Type, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::writer::SerializedFileWriter;
use parquet::record::Field;
use parquet::schema::parser::parse_message_type;
use sapar_law::answer::{Engine, State, shown_type};
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Head, Laws, Type};
use sapar_law::plan::scalar::Values;
use sapar_law::show::{fraction, show};
use sapar_law::syntax::NormKind;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use support::{folder, sapar, sapar_built_in, small_world};

/// Numbers without a pattern, the same in every run (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}

fn random_day(dice: &mut Dice) -> Day {
    Day(16_000 + dice.below(5_000) as i32)
}

/// A value of that type, now and then one that cannot be.
fn random_cell(laws: &Laws, ty: Type, dice: &mut Dice) -> String {
    if dice.below(400) == 0 {
        return ["2026-02-30", "perhaps", "-1", "1e9", "ZZ", "\u{a7}"][dice.below(6) as usize].to_owned();
    }
    match ty {
        Type::YesNo => ["yes", "no"][dice.below(2) as usize].to_owned(),
        Type::Date => random_day(dice).to_string(),
        Type::Country => {
            let mut all: Vec<String> = laws.packs.iter().filter_map(|p| p.country).map(|c| c.to_string()).collect();
            all.sort();
            all.dedup();
            all[dice.below(all.len() as u64) as usize].clone()
        }
        Type::Enum(e) => {
            let members = &laws.enums[e.ix()].members;
            members[dice.below(members.len() as u64) as usize].0.clone()
        }
        Type::Money(_) => format!("{}.{:02}", dice.below(90_000), dice.below(100)),
        Type::Share => format!("{} %", dice.below(100)),
        Type::Days if dice.below(2) == 0 => format!("{} days", dice.below(50)),
        Type::Stays => {
            let (a, b, c) = (random_day(dice), dice.below(60) as i32, dice.below(90) as i32);
            let open = Day(a.0 + b + c + 1);
            if dice.below(2) == 0 {
                format!("{a}..{};{open}..", Day(a.0 + b))
            } else {
                format!("{a}..{}", Day(a.0 + b))
            }
        }
        _ => dice.below(50).to_string(),
    }
}

/// A value as the result writes it.
fn written(laws: &Laws, ty: Type, v: i64) -> String {
    match ty {
        Type::Days | Type::WorkingDays | Type::Months | Type::Years | Type::Number => v.to_string(),
        Type::Money(_) => show(laws, Type::Money(None), v),
        Type::Share => fraction(v, 6),
        t => show(laws, t, v),
    }
}

struct Row {
    on: Day,
    cells: Vec<String>,
}

/// What the engine says to one person alone, column by column.
fn alone(engine: &Engine, names: &[String], row: &Row, columns: &[String]) -> HashMap<String, String> {
    let laws = &engine.laws;
    let mut facts = Facts::new(laws);
    let mut readable = true;
    for (name, text) in names.iter().zip(&row.cells).filter(|(_, t)| !t.is_empty()) {
        readable &= facts.set(laws, name, &text.replace(';', ",")).is_ok();
    }
    readable = readable && facts.check(laws, row.on).is_ok();
    let mut expected: HashMap<String, String> = columns.iter().map(|c| (c.clone(), String::new())).collect();
    let mut put = |column: String, text: &str, joined: bool| {
        if let Some(cell) = expected.get_mut(&column) {
            if joined && !cell.is_empty() {
                cell.push(';');
            }
            cell.push_str(text);
        }
    };
    for c in &laws.conclusions {
        if !readable {
            put(format!("{}_state", c.name), "error", false);
        }
    }
    if !readable {
        return expected;
    }
    let answer = engine.answer(&facts, row.on).expect("an answer");
    for (i, c) in laws.conclusions.iter().enumerate() {
        match answer.conclusions.iter().find(|a| a.id.ix() == i) {
            None => put(format!("{}_state", c.name), "no_rule", false),
            Some(a) => {
                put(format!("{}_state", c.name), a.state.word(), false);
                if let Some((v, sure)) = a.bound {
                    put(format!("{}_bound", c.name), &written(laws, c.ty, v), false);
                    put(format!("{}_bound_state", c.name), sure.word(), false);
                }
                if let Some(v) = a.value.or(a.bound.map(|(v, _)| v)) {
                    if a.value.is_some() {
                        put(c.name.clone(), &written(laws, c.ty, v), false);
                    }
                    if let Type::Money(Some(currency)) = shown_type(laws, a.id, &a.because, answer.destination) {
                        put(format!("{}_currency", c.name), &currency.to_string(), false);
                    }
                }
            }
        }
    }
    // Those of which it is not known: the answer for one person leaves out what no answer could settle, a table of many persons says so.
    let plan = engine.plan_for(&facts).expect("a plan");
    let mut values = Values::default();
    plan.run(laws, &facts.inputs(laws, &plan, row.on), &mut values);
    for s in &plan.provisions {
        let Head::Norm(n) = &laws.provisions[s.id.ix()].head else { continue };
        let open = match values.get(s.effective) {
            Some(0) => continue,
            Some(_) => false,
            None => true,
        };
        let kind = match n.kind {
            NormKind::Duty => "duties",
            NormKind::Right => "rights",
            NormKind::Consequence => "consequences",
            NormKind::Remedy => "remedies",
        };
        let told = answer.norms.iter().find(|a| a.id == s.id);
        assert!(open || told.is_some_and(|a| a.state != State::Unknown));
        let name = &laws.provisions[s.id.ix()].name;
        // What is withheld stands among nothing else.
        let withheld = told.is_some_and(|a| a.withheld);
        let column = if withheld {
            "withheld".to_owned()
        } else {
            format!("{kind}{}", if open { "_unknown" } else { "" })
        };
        put(column, name, true);
    }
    expected
}

/// Random persons through the program and one by one through the engine.
fn compare(laws_dir: &Path, rows: usize, seed: u64, given_of_ten: u64) {
    let engine = Engine::new(packs::laws(packs::texts(laws_dir)));
    let laws = &engine.laws;
    let mut dice = Dice(seed);
    let names: Vec<String> = laws.facts.iter().map(|f| f.name.clone()).collect();
    let persons: Vec<Row> = (0..rows)
        .map(|_| {
            let cell = |f: &sapar_law::model::Fact, dice: &mut Dice| {
                let certain = f.name == "destination" || f.name == "nationality";
                if certain || dice.below(10) < given_of_ten {
                    random_cell(laws, f.ty, dice)
                } else {
                    String::new()
                }
            };
            let on = random_day(&mut dice);
            let cells = laws.facts.iter().map(|f| cell(f, &mut dice)).collect();
            Row { on, cells }
        })
        .collect();
    let mut text = format!("id,on,{}\n", names.join(","));
    for (i, p) in persons.iter().enumerate() {
        let _ = writeln!(text, "\"p,{i}\",{},{}", p.on, p.cells.join(","));
    }
    let dir = folder(&format!("batch-{seed}"));
    let (file, out, errors) = (dir.join("people.csv"), dir.join("answers.csv"), dir.join("errors.csv"));
    fs::write(&file, text).expect("written");
    let text_of = |p: &Path| p.display().to_string();
    let dir_text = text_of(laws_dir);
    let (file_text, out_text, errors_text) = (text_of(&file), text_of(&out), text_of(&errors));
    let ran = sapar_built_in(&[
        "--laws",
        &dir_text,
        "law",
        "batch",
        &file_text,
        "--out",
        &out_text,
        "--errors",
        &errors_text,
        "--norms",
        "--threads",
        "3",
    ]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let mut reader = csv::Reader::from_path(&out).expect("answers");
    let columns: Vec<String> = reader.headers().expect("a header").iter().map(str::to_owned).collect();
    let (mut answered, mut refused) = (0, 0);
    for (i, (record, person)) in reader.records().zip(&persons).enumerate() {
        let record = record.expect("a row");
        assert_eq!(record.get(0), Some(format!("p,{i}").as_str()));
        let expected = alone(&engine, &names, person, &columns);
        for (column, cell) in columns.iter().zip(&record).skip(1) {
            assert_eq!(
                cell,
                expected[column],
                "row {i}, {column}, on {}: {:?}",
                person.on,
                names.iter().zip(&person.cells).filter(|(_, c)| !c.is_empty()).collect::<Vec<_>>()
            );
        }
        if record.iter().any(|c| c == "error") { refused += 1 } else { answered += 1 }
    }
    assert_eq!(answered + refused, rows);
    let listed: std::collections::BTreeSet<String> = csv::Reader::from_path(&errors)
        .expect("errors")
        .records()
        .map(|r| r.expect("a row").get(0).expect("a line").to_owned())
        .collect();
    assert_eq!(listed.len(), refused, "every row without answers is listed");
    assert!(answered > rows / 10 && refused > 0, "{answered} answered, {refused} refused");
}

#[test]
fn every_row_gets_what_the_person_would_get_alone() {
    compare(&small_world(), 4_000, 11, 6);
}

#[test]
fn every_row_gets_the_same_from_the_real_laws() {
    compare(&packs::shipped(), 300, 12, 3);
}

fn people(name: &str, text: &str) -> (String, PathBuf) {
    let dir = folder(name);
    let file = dir.join("people.csv");
    fs::write(&file, text).expect("written");
    (file.display().to_string(), dir)
}

#[test]
fn an_unknown_column_is_refused_with_the_one_meant() {
    let (file, dir) = people("column", "id,nationalty,destination\n1,XB,XA\n");
    let out = dir.join("answers.csv").display().to_string();
    let ran = sapar(&["law", "batch", &file, "--out", &out]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.err.contains("`nationalty`") && ran.err.contains("Did you mean `nationality`?"),
        "{}",
        ran.err
    );
    assert!(!Path::new(&out).exists());
    let ran = sapar(&["law", "batch", &file, "--out", &out, "--ignore-unknown-columns", "--conclusions", "visa"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert_eq!(fs::read_to_string(&out).expect("answers"), "id,visa,visa_state\n1,,unknown\n");
    let ran = sapar(&["law", "batch", &file, "--out", &out, "--ignore-unknown-columns", "--conclusions", "vista"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("Did you mean `visa`?"), "{}", ran.err);
}

#[test]
fn a_bad_row_stops_nothing_and_is_told() {
    let text = "id,on,nationality,destination,entry_date\na,2026-11-20,XB,XA,2026-11-01\nb,2026-11-20,XB,XA,2026-02-30\nc,2026-11-20,XB,XA\nd,2026-11-20,XB,XA,\ne,soon,XB,XA,\n";
    let (file, dir) = people("bad", text);
    let (out, errors) = (dir.join("answers.csv").display().to_string(), dir.join("errors.csv").display().to_string());
    let ran = sapar(&["law", "batch", &file, "--out", &out, "--errors", &errors, "--conclusions", "stay_until"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.starts_with("rows: 5, of them with errors and without answers: 3;"), "{}", ran.out);
    let answers = fs::read_to_string(&out).expect("answers");
    assert_eq!(
        answers,
        "id,stay_until,stay_until_state,stay_until_bound,stay_until_bound_state\na,2027-01-29,known,,\nb,,error,,\nc,,error,,\nd,,unknown,,\ne,,error,,\n"
    );
    let listed = fs::read_to_string(&errors).expect("errors");
    let lines: Vec<&str> = listed.lines().collect();
    assert_eq!(lines[1], "2,3,b,entry_date,2026-02-30,a date such as 2026-01-31", "{listed}");
    assert!(lines[2].starts_with("3,4,c,,,") && lines[2].contains('5'), "{}", lines[2]);
    assert!(lines[3].starts_with("5,6,e,on,soon,"), "{}", lines[3]);
    let ran = sapar(&["law", "batch", &file, "--out", &out]);
    assert!(ran.err.contains("row 2 (line 3), entry_date: `2026-02-30`"), "{}", ran.err);
}

#[test]
fn a_file_that_cannot_be_read_is_refused() {
    let dir = folder("absent");
    let (file, out) = (dir.join("absent.csv").display().to_string(), dir.join("answers.csv").display().to_string());
    assert_eq!(sapar(&["law", "batch", &file, "--out", &out]).status, 2);
    fs::write(dir.join("broken.parquet"), "no parquet").expect("written");
    let broken = dir.join("broken.parquet").display().to_string();
    let ran = sapar(&["law", "batch", &broken, "--out", &out]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("broken.parquet cannot be read"), "{}", ran.err);
}

/// The same three persons as typed columns.
fn write_parquet(path: &Path) {
    let schema = "message people {
        OPTIONAL BYTE_ARRAY id (STRING); OPTIONAL INT32 on (DATE); OPTIONAL BYTE_ARRAY nationality (STRING); OPTIONAL BYTE_ARRAY destination (STRING);
        OPTIONAL INT32 entry_date (DATE); OPTIONAL BOOLEAN working; OPTIONAL INT64 wage_debt (DECIMAL(18,2)); OPTIONAL INT32 permit_category;
    }";
    let file = File::create(path).expect("a file");
    let mut writer = SerializedFileWriter::new(
        file,
        Arc::new(parse_message_type(schema).expect("a schema")),
        Arc::new(WriterProperties::builder().build()),
    )
    .expect("a writer");
    let day = |t: &str| Day::parse(t).expect("a day").0;
    let mut group = writer.next_row_group().expect("a group");
    let words = |w: &[&str]| w.iter().map(|w| ByteArray::from(*w)).collect::<Vec<_>>();
    macro_rules! column {
        ($t:ty, $values:expr, $levels:expr) => {{
            let mut c = group.next_column().expect("next").expect("a column");
            c.typed::<$t>().write_batch($values, Some($levels), None).expect("written");
            c.close().expect("closed");
        }};
    }
    column!(ByteArrayType, &words(&["a", "b", "c"]), &[1, 1, 1]);
    column!(Int32Type, &[day("2026-11-20"), day("2026-11-20"), day("2026-11-20")], &[1, 1, 1]);
    column!(ByteArrayType, &words(&["XB", "XC", "XB"]), &[1, 1, 1]);
    column!(ByteArrayType, &words(&["XA", "XA", "XB"]), &[1, 1, 1]);
    column!(Int32Type, &[day("2026-11-01"), day("2026-10-01")], &[1, 0, 1]);
    column!(BoolType, &[true, false], &[1, 1, 0]);
    column!(Int64Type, &[100_050, 7], &[1, 0, 1]);
    column!(Int32Type, &[2, 9], &[1, 0, 1]);
    group.close().expect("closed");
    writer.close().expect("closed");
}

#[test]
fn parquet_in_and_out_says_the_same_as_csv() {
    let text = "id,on,nationality,destination,entry_date,working,wage_debt,permit_category\n\
                a,2026-11-20,XB,XA,2026-11-01,yes,1000.50,2\nb,2026-11-20,XC,XA,,no,,\nc,2026-11-20,XB,XB,2026-10-01,,0.07,9\n";
    let (from_csv, dir) = people("parquet", text);
    let from_parquet = dir.join("people.parquet");
    write_parquet(&from_parquet);
    let path = |n: &str| dir.join(n).display().to_string();
    for (file, out) in [
        (from_csv.as_str(), path("one.csv")),
        (&from_parquet.display().to_string(), path("two.csv")),
        (&from_csv, path("three.parquet")),
    ] {
        let ran = sapar(&["law", "batch", file, "--out", &out, "--norms"]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(ran.out.starts_with("rows: 3, of them with errors and without answers: 1;"), "{}", ran.out);
    }
    let one = fs::read_to_string(path("one.csv")).expect("one");
    assert_eq!(one, fs::read_to_string(path("two.csv")).expect("two"));
    assert!(one.contains("2027-01-29") && one.contains("1100.55,XAD,known"), "{one}");
    let reader = SerializedFileReader::new(File::open(path("three.parquet")).expect("three")).expect("a reader");
    let mut csv_reader = csv::Reader::from_reader(one.as_bytes());
    let columns: Vec<String> = csv_reader.headers().expect("a header").iter().map(str::to_owned).collect();
    for (row, record) in reader.get_row_iter(None).expect("rows").zip(csv_reader.records()) {
        let (row, record) = (row.expect("a row"), record.expect("a row"));
        let cells: Vec<(&String, &Field)> = row.get_column_iter().collect();
        assert_eq!(cells.iter().map(|(n, _)| (*n).clone()).collect::<Vec<_>>(), columns);
        for ((name, field), text) in cells.iter().zip(&record) {
            let shown = match field {
                Field::Null => String::new(),
                Field::Str(s) => s.clone(),
                Field::Bool(b) => if *b { "yes" } else { "no" }.to_owned(),
                Field::Date(d) => Day(*d).to_string(),
                Field::Decimal(d) => {
                    let v = d
                        .data()
                        .iter()
                        .fold(if d.data().first().is_some_and(|b| b & 0x80 != 0) { -1i64 } else { 0 }, |v, b| {
                            (v << 8) | i64::from(*b)
                        });
                    format!("{}.{:02}", v / 100, v % 100)
                }
                other => other.to_string(),
            };
            assert_eq!(shown, text, "{name}");
        }
    }
}

#[test]
fn more_rows_than_a_chunk_keep_their_order() {
    let mut text = String::from("id,on,nationality,destination,entry_date\n");
    for i in 0..40_000u32 {
        let _ = writeln!(
            text,
            "{i},2026-11-20,{},XA,{}",
            if i % 3 == 0 { "XC" } else { "XB" },
            Day(20_000 + (i % 700) as i32)
        );
    }
    let (file, dir) = people("order", &text);
    let out = dir.join("answers.csv").display().to_string();
    let ran = sapar(&["law", "batch", &file, "--out", &out, "--conclusions", "stay_until,visa", "--threads", "4"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let answers = fs::read_to_string(&out).expect("answers");
    assert_eq!(answers.lines().count(), 40_001);
    for (i, line) in answers.lines().skip(1).enumerate() {
        let expected = if i % 3 == 0 {
            format!("{i},,unknown,,,,unknown")
        } else {
            format!("{i},{},known,,,no,known", Day(20_000 + (i % 700) as i32 + 89))
        };
        assert_eq!(line, expected);
    }
}

/// The first rows decide how narrow the computing is; what comes later is answered all the same.
#[test]
fn later_rows_may_lie_far_from_the_first() {
    let day = |i: u32| {
        Day(if i < 20_000 {
            20_000 + (i % 700) as i32
        } else {
            60_000 - (i % 50_000) as i32
        })
    };
    let mut text = String::from("id,on,nationality,destination,entry_date\n");
    for i in 0..40_000u32 {
        let _ = writeln!(text, "{i},2026-11-20,XB,XA,{}", day(i));
    }
    let (file, dir) = people("far", &text);
    let out = dir.join("answers.csv").display().to_string();
    let ran = sapar(&["law", "batch", &file, "--out", &out, "--conclusions", "stay_until", "--threads", "2"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let answers = fs::read_to_string(&out).expect("answers");
    assert_eq!(answers.lines().count(), 40_001);
    for (i, line) in answers.lines().skip(1).enumerate() {
        assert_eq!(line, format!("{i},{},known,,", Day(day(i as u32).0 + 89)));
    }
}
