//! Files that are read and written: none destroys another, and what other programs write is read or refused with a reason.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

mod support;

use parquet::data_type::{ByteArray, ByteArrayType, FixedLenByteArray, FixedLenByteArrayType, Int32Type, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use serde_json::Value;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use support::{folder, sapar, sapar_with, small_world};

const PEOPLE: &str = "id,on,nationality,destination,entry_date\na,2026-11-20,XB,XA,2026-11-01\n";

fn text(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn no_file_is_written_over_what_is_read_or_over_another() {
    let dir = folder("same");
    let people = dir.join("in.csv");
    fs::write(&people, PEOPLE).expect("written");
    let dotted = text(&dir.join(".").join("in.csv"));
    let mut same = vec![text(&people), dotted];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&people, dir.join("link.csv")).expect("a link");
        fs::hard_link(&people, dir.join("hard.csv")).expect("a link");
        same.extend([text(&dir.join("link.csv")), text(&dir.join("hard.csv"))]);
    }
    let (file, other) = (text(&people), text(&dir.join("other.csv")));
    for path in &same {
        for args in [
            ["--out", path.as_str(), "--errors", other.as_str()],
            ["--out", other.as_str(), "--errors", path.as_str()],
        ] {
            let ran = sapar(&[&["law", "batch", &file][..], &args].concat());
            assert_eq!(ran.status, 2, "{args:?}");
            assert!(ran.err.contains("would overwrite PEOPLE"), "{}", ran.err);
            assert_eq!(fs::read_to_string(&people).expect("the people"), PEOPLE, "{args:?}");
        }
    }
    // Two outputs in one file, by two names of it that does not exist yet.
    let again = text(&dir.join(".").join("other.csv"));
    let ran = sapar(&["law", "batch", &file, "--out", &other, "--errors", &again]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("--errors would overwrite --out"), "{}", ran.err);
    assert!(!Path::new(&other).exists());
    // The name under which the answers grow is taken too.
    let part = dir.join("other.csv.part");
    fs::write(&part, PEOPLE).expect("written");
    assert_eq!(sapar(&["law", "batch", &text(&part), "--out", &other]).status, 2);
    assert_eq!(fs::read_to_string(&part).expect("the people"), PEOPLE);
    assert_eq!(
        sapar(&["law", "batch", &file, "--out", &other, "--errors", &text(&dir.join("errors.csv"))]).status,
        0
    );
}

#[test]
fn the_calendar_is_not_written_over_the_facts() {
    let dir = folder("same-facts");
    let facts = dir.join("f.json");
    let given = r#"{"destination": "XA", "nationality": "XB"}"#;
    fs::write(&facts, given).expect("written");
    let ran = sapar(&["advise", "--facts", &text(&facts), "--ics", &text(&dir.join(".").join("f.json"))]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.err.contains("--ics would overwrite --facts") && ran.out.is_empty(),
        "{}{}",
        ran.err,
        ran.out
    );
    assert_eq!(fs::read_to_string(&facts).expect("the facts"), given);
    // The name under which the calendar grows is taken too.
    let part = dir.join("days.ics.part");
    fs::write(&part, given).expect("written");
    assert_eq!(sapar(&["advise", "--facts", &text(&part), "--ics", &text(&dir.join("days.ics"))]).status, 2);
    assert_eq!(fs::read_to_string(&part).expect("the facts"), given);
    // What flows in and out is no file.
    assert_eq!(sapar_with(&["advise", "--facts", "-", "--ics", "-"], given).status, 0);
}

/// A copy of the small world.
fn world(name: &str) -> PathBuf {
    let dir = folder(name);
    for pack in fs::read_dir(small_world()).expect("laws").map(|e| e.expect("entry").path()) {
        let target = dir.join(pack.file_name().expect("a name"));
        fs::create_dir_all(&target).expect("a folder");
        for f in fs::read_dir(&pack).expect("pack").map(|e| e.expect("entry").path()) {
            fs::copy(&f, target.join(f.file_name().expect("a name"))).expect("copied");
        }
    }
    dir
}

#[test]
fn a_mark_at_the_beginning_of_a_file_is_passed_over() {
    let dir = folder("mark");
    let facts = dir.join("facts.json");
    fs::write(&facts, "\u{feff}{\"destination\": \"XA\"}").expect("written");
    let ran = sapar(&["advise", "--json", "--facts", &text(&facts)]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let ran = sapar_with(&["advise", "--json", "--facts", "-"], "\u{feff}{\"destination\": \"XA\"}");
    assert_eq!(ran.status, 0, "{}", ran.err);

    let laws = world("mark-laws");
    let law = laws.join("xa/alpha.law");
    let plain = fs::read_to_string(&law).expect("a text");
    fs::write(&law, format!("\u{feff}{plain}")).expect("written");
    let ran = sapar(&["--laws", &text(&laws), "law", "check"]);
    assert_eq!(ran.status, 2, "--laws stands twice");
    let check = support::sapar_built_in(&["--laws", &text(&laws), "law", "check"]);
    assert_eq!(check.status, 0, "{}", check.err);
    // The written form of a law has no such mark.
    let form = |args: &[&str]| support::sapar_built_in(&[&["law", "fmt"], args, &[&text(&law)]].concat());
    assert_eq!(form(&["--check"]).status, 1);
    assert_eq!(form(&[]).status, 0);
    assert!(!fs::read_to_string(&law).expect("a text").starts_with('\u{feff}'));
    assert_eq!(form(&["--check"]).status, 0);
}

#[test]
fn law_fmt_tells_a_program_what_it_did() {
    let laws = world("fmt-json");
    let law = laws.join("xb/beta.law");
    let form = |args: &[&str]| {
        let ran = support::sapar_built_in(&[&["--laws", &text(&laws), "law", "fmt", "--json"], args].concat());
        let doc: Value = serde_json::from_str(&ran.out).unwrap_or_else(|e| panic!("{e}: {}{}", ran.out, ran.err));
        (ran.status, doc)
    };
    // The small world itself need not be in form.
    assert_eq!(form(&[]).0, 0);
    let formed = fs::read_to_string(&law).expect("a text");
    fs::write(&law, format!("{formed}\n\n\n")).expect("written");
    let (status, doc) = form(&["--check"]);
    assert_eq!((status, &doc["ok"], &doc["written"]), (1, &false.into(), &false.into()));
    assert_eq!(doc["changed"], serde_json::json!([text(&law)]));
    let (status, doc) = form(&[]);
    assert_eq!((status, &doc["ok"], &doc["written"]), (0, &true.into(), &true.into()));
    assert_eq!(fs::read_to_string(&law).expect("a text"), formed);
    assert_eq!(
        form(&["--check"]),
        (0, serde_json::json!({ "ok": true, "written": false, "changed": [], "diagnostics": [] }))
    );
    fs::write(&law, format!("{formed}\nprovision \"\n")).expect("written");
    let (status, doc) = form(&["--check"]);
    assert_eq!(status, 2);
    assert_eq!(doc["diagnostics"][0]["file"], text(&law));
    assert!(doc["diagnostics"][0]["line"].as_u64() > Some(1), "{doc}");
}

#[test]
fn a_file_that_is_no_table_with_commas_is_refused_with_a_hint() {
    let dir = folder("shape");
    let (file, out) = (dir.join("in.csv"), text(&dir.join("out.csv")));
    for (content, words) in [
        ("", "it is empty; expected a first line with the names of the columns"),
        ("\n\n", "it is empty"),
        ("\u{feff}", "it is empty"),
        ("id;nationality;destination\n1;XB;XA\n", "separated by `;`; expected commas"),
        ("id\tnationality\tdestination\n1\tXB\tXA\n", "separated by `TAB`"),
    ] {
        fs::write(&file, content).expect("written");
        for more in [&[][..], &["--ignore-unknown-columns"]] {
            let ran = sapar(&[&["law", "batch", &text(&file), "--out", &out], more].concat());
            assert_eq!(ran.status, 2, "{content:?}");
            assert!(ran.err.contains(words), "{content:?}: {}", ran.err);
            assert!(!Path::new(&out).exists(), "{content:?}");
        }
    }
    // Answers of another form than their name says would not open.
    fs::write(&file, PEOPLE).expect("written");
    for name in ["out.xlsx", "out"] {
        let other = dir.join(name);
        let ran = sapar(&["law", "batch", &text(&file), "--out", &text(&other)]);
        assert_eq!((ran.status, other.exists()), (2, false), "{name}");
        assert!(ran.err.contains(name) && ran.err.contains("neither in .csv nor in .parquet"), "{}", ran.err);
    }
    fs::write(&file, format!("\u{feff}{PEOPLE}")).expect("written");
    assert_eq!(sapar(&["law", "batch", &text(&file), "--out", &out]).status, 0);
}

/// What flows through a pipe has no size, and is not empty.
#[cfg(unix)]
#[test]
fn people_may_flow_in() {
    let out = text(&folder("pipe").join("out.csv"));
    let ran = sapar_with(&["law", "batch", "/dev/stdin", "--out", &out, "--conclusions", "visa"], PEOPLE);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.starts_with("rows: 1,"), "{}", ran.out);
    let ran = sapar_with(&["law", "batch", "/dev/stdin", "--out", &out], "");
    assert!(ran.status == 2 && ran.err.contains("it is empty"), "{}", ran.err);
}

/// Everything behind the quote is one cell: without a word on it the people of those lines would be missing and nobody would know why.
#[test]
fn a_quote_that_is_not_closed_tells_how_far_it_reaches() {
    let dir = folder("open-quote");
    let (file, out) = (dir.join("in.csv"), text(&dir.join("out.csv")));
    fs::write(&file, "id,nationality,destination\na,XB,XA\nb,\"XB,XA\nc,XB,XA\nd,XB,XA\n").expect("written");
    let ran = sapar(&["law", "batch", &text(&file), "--out", &out, "--conclusions", "visa"]);
    assert!(ran.err.contains("row 2 (line 3)") && ran.err.contains("goes on to line 5"), "{}", ran.err);
    fs::write(&file, "id,nationality,destination\na,XB,XA\nb,XB\n").expect("written");
    let ran = sapar(&["law", "batch", &text(&file), "--out", &out, "--conclusions", "visa"]);
    assert!(ran.err.contains("row 2 (line 3)") && !ran.err.contains("goes on"), "{}", ran.err);
}

#[test]
fn errors_tell_rows_as_row_does_and_keep_the_id() {
    let dir = folder("rows");
    let (file, out, errors) = (dir.join("in.csv"), text(&dir.join("out.csv")), text(&dir.join("errors.csv")));
    // The second person takes two lines of the file; the third has a cell too many, the fourth one too few.
    fs::write(
        &file,
        "id,nationality,destination,age\na,XB,XA,30\n\"b\nb\",XB,XA,old\nc,XB,XA,30,7\nd,XB\ne,XB,XA,200\n",
    )
    .expect("written");
    let ran = sapar(&["law", "batch", &text(&file), "--out", &out, "--errors", &errors, "--conclusions", "visa"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let mut reader = csv::Reader::from_path(&errors).expect("errors");
    assert_eq!(
        reader.headers().expect("names"),
        ["row", "line", "id", "column", "value", "expected"].as_slice()
    );
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|r| r.expect("a row").iter().take(5).map(str::to_owned).collect())
        .collect();
    let expected = [
        ["2", "3", "b\nb", "age", "old"],
        ["3", "5", "c", "", ""],
        ["4", "6", "d", "", ""],
        ["5", "7", "e", "age", "200"],
    ];
    assert_eq!(rows, expected);
    let answers = fs::read_to_string(&out).expect("answers");
    assert!(answers.contains("\nc,,error\nd,,error\ne,,error\n"), "{answers}");
    // The number is the one that `--row` takes.
    let ran = sapar(&["law", "explain", "visa", "--file", &text(&file), "--row", "5"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("row 5 (line 7), age: `200`"), "{}", ran.err);
    // An id after the cell that is missing may be another cell: it is not kept.
    fs::write(&file, "nationality,id,destination\nXB,XA\n").expect("written");
    let ran = sapar(&["law", "batch", &text(&file), "--out", &out, "--conclusions", "visa"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert_eq!(fs::read_to_string(&out).expect("answers"), "id,visa,visa_state\n,,error\n");
}

/// Begins a Parquet file of that schema; `fill` writes its columns.
macro_rules! parquet {
    ($path:expr, $schema:expr, $(($t:ty, $values:expr, $levels:expr)),*) => {{
        let schema = Arc::new(parse_message_type($schema).expect("a schema"));
        let properties = Arc::new(WriterProperties::builder().build());
        let mut writer = SerializedFileWriter::new(File::create($path).expect("a file"), schema, properties).expect("a writer");
        let mut group = writer.next_row_group().expect("a group");
        $({
            let mut c = group.next_column().expect("next").expect("a column");
            c.typed::<$t>().write_batch($values, Some($levels), None).expect("written");
            c.close().expect("closed");
        })*
        group.close().expect("closed");
        writer.close().expect("closed");
    }};
}

/// Microseconds of a day, and of that many hours more.
fn moment(day: &str, hours: i64) -> i64 {
    (i64::from(sapar_law::day::Day::parse(day).expect("a day").0) * 24 + hours) * 3_600_000_000
}

#[test]
fn parquet_as_other_programs_write_it_is_read() {
    let dir = folder("pandas");
    let (file, out, errors) = (dir.join("in.parquet"), text(&dir.join("out.csv")), text(&dir.join("errors.csv")));
    let schema = "message people {
        OPTIONAL BYTE_ARRAY id (STRING); OPTIONAL BYTE_ARRAY nationality (STRING); OPTIONAL BYTE_ARRAY destination (STRING);
        OPTIONAL INT64 entry_date (TIMESTAMP(MICROS,false)); OPTIONAL INT64 on (TIMESTAMP(MICROS,true));
        OPTIONAL FIXED_LEN_BYTE_ARRAY (9) wage_debt (DECIMAL(20,2)); OPTIONAL INT32 working (UNKNOWN); OPTIONAL BYTE_ARRAY age (DECIMAL(5,1));
    }";
    let words = |w: &[&str]| w.iter().map(|w| ByteArray::from(*w)).collect::<Vec<_>>();
    let fixed = |n: i64| FixedLenByteArray::from([&[if n < 0 { 0xff } else { 0 }][..], &n.to_be_bytes()].concat());
    let on = moment("2026-11-20", 0);
    parquet!(
        &file,
        schema,
        (ByteArrayType, &words(&["a", "b", "c"]), &[1, 1, 1]),
        (ByteArrayType, &words(&["XB", "XB", "XB"]), &[1, 1, 1]),
        (ByteArrayType, &words(&["XA", "XA", "XA"]), &[1, 1, 1]),
        (Int64Type, &[moment("2026-11-01", 0), moment("2026-11-02", 14)], &[1, 1, 0]),
        (Int64Type, &[on, on, moment("2026-11-20", 19)], &[1, 1, 1]),
        (FixedLenByteArrayType, &[fixed(100_050), fixed(7)], &[1, 1, 0]),
        (Int32Type, &[], &[0, 0, 0]),
        (ByteArrayType, &[ByteArray::from(vec![0x01, 0x2c])], &[1, 0, 0])
    );
    let ran = sapar(&[
        "law",
        "batch",
        &text(&file),
        "--out",
        &out,
        "--errors",
        &errors,
        "--conclusions",
        "stay_until,owed",
    ]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let answers = fs::read_to_string(&out).expect("answers");
    let rows: Vec<&str> = answers.lines().collect();
    assert!(rows[1].starts_with("a,2027-01-29,known") && rows[1].contains("1100.55,XAD"), "{answers}");
    assert!(rows[2].starts_with("b,2027-01-30,known") && rows[2].contains("0.08,XAD"), "{answers}");
    // At seven in the evening of Greenwich it is the next day in the east.
    let refused = fs::read_to_string(&errors).expect("errors");
    assert_eq!(
        refused.lines().nth(1),
        Some("3,,c,on,2026-11-20T19:00:00Z,a date such as 2026-01-31"),
        "{refused}"
    );
    assert_eq!(refused.lines().count(), 2, "{refused}");
}

#[test]
fn a_column_that_no_fact_could_be_is_named_with_its_type() {
    let dir = folder("types");
    let (file, out) = (dir.join("in.parquet"), text(&dir.join("out.csv")));
    let schema = "message people { OPTIONAL INT64 age (TIME(MICROS,false)); OPTIONAL INT64 other (TIME(MICROS,false)); }";
    parquet!(&file, schema, (Int64Type, &[5], &[1]), (Int64Type, &[5], &[1]));
    let ran = sapar(&["law", "batch", &text(&file), "--out", &out, "--ignore-unknown-columns"]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.err.contains("`age`") && ran.err.contains("Time") && !ran.err.contains("other"),
        "{}",
        ran.err
    );
    assert!(!Path::new(&out).exists());
}
