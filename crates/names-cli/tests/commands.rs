//! The commands as a user meets them, bad input included.
#![allow(clippy::unwrap_used)] // a broken premise stops the test

use parquet::data_type::{ByteArray, ByteArrayType, Int32Type};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

fn names(folder: &Path, args: &[&str], lang: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sapar-names-cli"))
        .args(args)
        .current_dir(folder)
        .env("LC_ALL", lang)
        .output()
        .unwrap()
}

fn said(o: &Output) -> (String, String) {
    (String::from_utf8(o.stdout.clone()).unwrap(), String::from_utf8(o.stderr.clone()).unwrap())
}

const REGISTER: &str = "id,name,born,nationality,sex
1,Toshmatov Sanjar,1985-03-04,UZ,M
2,Жолдошев Айбек,1990-01-01,KG,M
3,Karimova Gulnora,20.02.1990,UZ,F
4,Рахмонзода Фирӯз,1977-06-05,TJ,
5,Toshmatova Sevara,1988-11-12,UZ,F
";

#[test]
fn a_comparison_reads_like_a_clerks_note() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["compare", "ЖОЛДОШЕВ Айбек Маратович", "JOLDOSHEV Ajbek Marat uulu", "--explain"];
    let (note, _) = said(&names(folder.path(), &args, "en"));
    for part in [
        "ЖОЛДОШЕВ and JOLDOSHEV",
        "Айбек and Ajbek",
        "Маратович and Marat uulu",
        "both a father's name",
        "Not compared, because one side does not have it: birth date, nationality",
        "A person compares the documents",
    ] {
        assert!(note.contains(part), "{part}\n{note}");
    }
    let (note, _) = said(&names(folder.path(), &args, "ru_RU.UTF-8"));
    assert!(
        note.contains("ЖОЛДОШЕВ и JOLDOSHEV") && note.contains("оба — отчества") && note.contains("вместе:"),
        "{note}"
    );
    let refused = names(folder.path(), &["compare", "Иванов", "Ivanov", "--born-a", "30.02.1990"], "en");
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).1.contains("the month does not have that day"));
    assert_eq!(names(folder.path(), &["compare", "Иванов", "1234"], "en").status.code(), Some(2));
}

#[test]
fn bad_rows_are_remarked_and_the_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut bytes = b"id,name,born,nationality,shoe_size\n1,Toshmatov Sanjar,1985-03-04,UZ,42\n2,,1990-01-01,KG,\n3,Karimova Gulnora,30.02.1990,UZ,\n4,Bad\xff\xfe,1990-05-05,UZ,\n5,Aliyev Vagif,1970-07-07,Atlantis,\n6,".to_vec();
    bytes.extend(std::iter::repeat_n(b'x', 10_000));
    bytes.extend("\u{2067},1971-01-01,TJ,\n7,12345,1971-01-01,TJ,\n8,\u{202b}احمدی Ivan\u{202c},1971-01-01,AF,\n".as_bytes());
    std::fs::write(folder.path().join("r.csv"), bytes).unwrap();
    let built = names(folder.path(), &["index", "build", "r.csv", "--out", "index"], "en");
    let (_, err) = said(&built);
    assert!(built.status.success(), "{err}");
    assert!(err.contains("8 rows read, 5 records in the index"), "{err}");
    for part in [
        "r.csv, line 1, shoe_size: a column that is not known",
        "r.csv, line 3, name: empty (row left out)",
        "r.csv, line 4, born: \"30.02.1990\" is no birth date: the month does not have that day\n",
        "r.csv, line 5, name: not UTF-8 from byte 4 on (row left out)",
        "r.csv, line 6, nationality: \"Atlantis\" is no nationality",
        "r.csv, line 7, name: longer than any name",
        "r.csv, line 8, name: no letter of a script that is read (row left out)",
        "7 remarks on the rows, 3 rows left out",
    ] {
        assert!(err.contains(part), "{part}\n{err}");
    }
    let args = [
        "screen",
        "--index",
        "index",
        "--name",
        "Тошматов Санжар",
        "--born",
        "04.03.1985",
        "--nationality",
        "UZ",
    ];
    let (found, _) = said(&names(folder.path(), &args, "en"));
    assert!(found.starts_with("record 1\n"), "{found}");
    let (found, _) = said(&names(folder.path(), &[&args[..], &["--not", "1"]].concat(), "en"));
    assert!(found.starts_with("Nobody in the register comes near"), "{found}");
    // A second build would hold everybody twice.
    let again = names(folder.path(), &["index", "build", "r.csv", "--out", "index"], "en");
    assert_eq!(again.status.code(), Some(2));
    assert!(said(&again).1.contains("--add"));
}

#[test]
fn an_index_that_is_cut_short_or_of_another_version_is_refused_with_words() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("r.csv"), REGISTER).unwrap();
    assert!(names(folder.path(), &["index", "build", "r.csv", "--out", "index"], "en").status.success());
    let segment = folder.path().join("index/segment-000001");
    let whole = std::fs::read(&segment).unwrap();
    std::fs::write(&segment, &whole[..whole.len() - 7]).unwrap();
    let ask = |lang: &str| {
        let o = names(folder.path(), &["screen", "--index", "index", "--name", "Toshmatov"], lang);
        assert_eq!(o.status.code(), Some(2));
        said(&o).1
    };
    assert!(ask("en").contains("it is cut short or was changed"), "{}", ask("en"));
    assert!(ask("ru").contains("он обрезан или изменён"), "{}", ask("ru"));
    std::fs::write(&segment, &whole).unwrap();
    let manifest = folder.path().join("index/MANIFEST");
    let text = std::fs::read_to_string(&manifest).unwrap();
    std::fs::write(&manifest, text.replacen("sapar-names-index 2", "sapar-names-index 1", 1)).unwrap();
    assert!(ask("en").contains("the index has format 1"), "{}", ask("en"));
}

#[test]
fn headings_without_a_name_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("r.csv"), "a,b\n1,2\n").unwrap();
    let o = names(folder.path(), &["index", "build", "r.csv", "--out", "i"], "en");
    assert_eq!(o.status.code(), Some(2));
    assert!(said(&o).1.contains("no column \"name\""));
    std::fs::write(folder.path().join("r.csv"), "name,Name\n1,2\n").unwrap();
    assert!(said(&names(folder.path(), &["dedupe", "r.csv"], "en")).1.contains("stands twice"));
}

#[test]
fn a_file_is_screened_into_every_form_and_a_stopped_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let f = folder.path();
    std::fs::write(f.join("r.csv"), REGISTER).unwrap();
    assert!(names(f, &["index", "build", "r.csv", "--out", "index"], "en").status.success());
    std::fs::write(
        f.join("q.tsv"),
        "id\tname\tborn\nq1\tТошматов Санжар\t04.03.1985\nq2\tRahmonzoda Firuz\t05.06.1977\nq3\tNobody Atall\t1950\n",
    )
    .unwrap();
    for out in ["o.csv", "o.tsv", "o.json", "o.parquet"] {
        let o = names(f, &["screen-file", "q.tsv", "--index", "index", "--out", out], "en");
        assert!(o.status.success() && said(&o).1.contains("3 queries, 2 answers"), "{out}: {}", said(&o).1);
        assert!(!f.join(format!("{out}.partial")).exists() && !f.join(format!("{out}.resume")).exists());
    }
    let csv = std::fs::read_to_string(f.join("o.csv")).unwrap();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines[0], "a,b,bits,zone");
    assert!(lines[1].starts_with("q1,1,") && lines[2].starts_with("q2,4,"), "{csv}");
    let json: serde_json::Value = serde_json::from_slice(&std::fs::read(f.join("o.json")).unwrap()).unwrap();
    assert_eq!((json[1]["a"].as_str(), json[1]["b"].as_str()), (Some("q2"), Some("4")));
    // The Parquet answers are themselves a table that can be read again: its columns have no name, which is said.
    let o = names(f, &["dedupe", "o.parquet"], "en");
    assert!(said(&o).1.contains("no column \"name\""));

    // What a run leaves that was stopped after its second row, with an answer after the note that must not come twice.
    let o = names(f, &["screen-file", "q.tsv", "--index", "index", "--out", "stopped.csv"], "en");
    assert!(o.status.success());
    let about = std::fs::metadata(f.join("q.tsv")).unwrap();
    let changed = about.modified().unwrap().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos();
    let first = format!("{}\n", lines[1]);
    let index = sapar_names::index::Index::open(f.join("index")).unwrap();
    let least = sapar_names::zones::Zones::for_false_alarms(index.len(), 100.0, 1.0).review;
    std::fs::write(f.join("stopped.csv.partial"), format!("{first}q2,half a li")).unwrap();
    let same = format!("{} {changed} {} 10 {least}", about.len(), index.fingerprint());
    std::fs::write(f.join("stopped.csv.resume"), format!("1 {}\n{same}", first.len())).unwrap();
    let o = names(f, &["screen-file", "q.tsv", "--index", "index", "--out", "stopped.csv"], "en");
    assert!(said(&o).1.contains("going on after row 1"), "{}", said(&o).1);
    assert_eq!(std::fs::read_to_string(f.join("stopped.csv")).unwrap(), csv);
}

#[test]
fn two_registers_are_linked_once_each() {
    let folder = tempfile::tempdir().unwrap();
    let f = folder.path();
    std::fs::write(f.join("b.csv"), REGISTER).unwrap();
    std::fs::write(
        f.join("a.csv"),
        "id,family,given,born\nx,Тошматов,Санжар,04.03.1985\ny,Toshmatov,Sanjar,1985-03-04\nz,Рахмонзода,Фируз,05.06.1977\n",
    )
    .unwrap();
    let (all, err) = said(&names(f, &["link", "a.csv", "b.csv"], "en"));
    assert!(err.contains("3 rows, 3 links"), "{err}");
    assert_eq!(all.lines().count(), 4, "{all}");
    let o = names(f, &["link", "a.csv", "b.csv", "--one-to-one", "--out", "l.csv"], "en");
    assert!(said(&o).1.contains("3 rows, 2 links"), "{}", said(&o).1);
    assert!(!f.join("l.csv.index").exists());
}

#[test]
fn a_register_is_searched_for_duplicates_and_a_parquet_file_is_a_register() {
    let folder = tempfile::tempdir().unwrap();
    let f = folder.path();
    let schema = parse_message_type("message r { REQUIRED BYTE_ARRAY id (STRING); REQUIRED BYTE_ARRAY name (STRING); OPTIONAL INT32 born (DATE); }").unwrap();
    let mut writer = SerializedFileWriter::new(std::fs::File::create(f.join("r.parquet")).unwrap(), Arc::new(schema), Default::default()).unwrap();
    let mut group = writer.next_row_group().unwrap();
    let texts = |words: [&str; 3]| words.map(ByteArray::from);
    for column in [texts(["1", "2", "3"]), texts(["Тошматов Санжар", "Toshmatov Sanjar", "Karimova Gulnora"])] {
        let mut c = group.next_column().unwrap().unwrap();
        c.typed::<ByteArrayType>().write_batch(&column, None, None).unwrap();
        c.close().unwrap();
    }
    let mut c = group.next_column().unwrap().unwrap();
    c.typed::<Int32Type>().write_batch(&[5_541, 5_541], Some(&[1, 1, 0]), None).unwrap();
    c.close().unwrap();
    group.close().unwrap();
    writer.close().unwrap();
    let o = names(f, &["dedupe", "r.parquet", "--out", "d.csv", "--clusters", "g.csv", "--least", "15"], "en");
    assert!(said(&o).1.contains("3 rows, 1 pairs, 1 groups"), "{}", said(&o).1);
    assert!(std::fs::read_to_string(f.join("d.csv")).unwrap().lines().nth(1).unwrap().starts_with("1,2,"));
    assert_eq!(std::fs::read_to_string(f.join("g.csv")).unwrap(), "id,group\n1,1\n2,1\n");
    let o = names(f, &["index", "build", "r.parquet", "--out", "index"], "en");
    assert!(said(&o).1.contains("3 rows read, 3 records"), "{}", said(&o).1);
}

#[test]
fn labelled_pairs_are_counted_by_group_and_bad_lines_remarked() {
    let folder = tempfile::tempdir().unwrap();
    let f = folder.path();
    std::fs::write(
        f.join("p.tsv"),
        "1\tKG\tx\tЖолдошев Айбек\tZholdoshev Aibek\n0\tKG\tx\tЖолдошев Айбек\tKarimov Said\nnonsense\n",
    )
    .unwrap();
    let o = names(f, &["fairness", "p.tsv"], "en");
    let (out, err) = said(&o);
    assert!(out.contains("KG\tCL\t1\t0.00 %\t1\t0.00 %"), "{out}");
    assert!(err.contains("p.tsv, line 3, row: not a labelled pair"), "{err}");
    std::fs::write(f.join("t.tsv"), "Жолдошев\tZholdoshev\t3\nbroken\n").unwrap();
    let o = names(f, &["learn", "t.tsv", "--out", "tables"], "en");
    assert!(o.status.success() && f.join("tables/costs.tsv").exists() && said(&o).1.contains("t.tsv, line 2"));
}

#[test]
fn the_help_is_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    assert!(
        said(&names(folder.path(), &["--help"], "ru"))
            .0
            .contains("Кто в реестре может быть этим человеком")
    );
    assert!(
        said(&names(folder.path(), &["screen", "--help"], "en"))
            .0
            .contains("Who in a register may be this person")
    );
}

/// A register of invented people, some of them twice with another letter.
fn invented(rows: u32) -> String {
    let mut text = String::from("id,name,born\n");
    let syllables = ["ba", "do", "gul", "jan", "kar", "lo", "mir", "nur", "ra", "shi", "tem", "zu"];
    let word = |mut n: u32, parts: u32| {
        (0..parts).fold(String::new(), |w, _| {
            let next = w + syllables[(n % 12) as usize];
            n /= 12;
            next
        })
    };
    for n in 0..rows {
        let mixed = n.wrapping_mul(2_654_435_761) >> 8;
        let (given, family) = (word(mixed, 2), word(mixed / 7, 3));
        let (year, month, day) = (1950 + mixed % 50, 1 + mixed % 12, 1 + mixed / 12 % 28);
        text.push_str(&format!("{n},{family}ov {given},{year}-{month:02}-{day:02}\n"));
        if n % 10 == 0 {
            text.push_str(&format!("{n}d,{family}of {given}k,{year}-{month:02}-{day:02}\n"));
        }
    }
    text
}

#[test]
fn a_search_for_duplicates_that_was_killed_goes_on_and_finds_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let f = folder.path();
    std::fs::write(f.join("r.csv"), invented(40_000)).unwrap();
    let whole = names(f, &["dedupe", "r.csv", "--out", "whole.csv", "--clusters", "whole-groups.csv"], "en");
    assert!(whole.status.success(), "{}", said(&whole).1);
    assert!(!f.join("whole.csv.partial").exists() && !f.join("whole.csv.resume").exists());
    let expected = std::fs::read(f.join("whole.csv")).unwrap();
    assert!(expected.iter().filter(|b| **b == b'\n').count() > 1_000);
    let args = ["dedupe", "r.csv", "--out", "killed.csv", "--clusters", "killed-groups.csv"];
    let mut killed = 0;
    // Killed again and again, at another part each time, until it has enough.
    for part in [1u64, 2, 5, 11, 40] {
        let mut run = Command::new(env!("CARGO_BIN_EXE_sapar-names-cli"))
            .args(args)
            .current_dir(f)
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let noted = || {
            let note = std::fs::read_to_string(f.join("killed.csv.resume")).unwrap_or_default();
            note.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0u64)
        };
        while run.try_wait().unwrap().is_none() && noted() < part {
            std::thread::sleep(std::time::Duration::from_micros(200));
        }
        let _ = run.kill();
        run.wait().unwrap();
        killed += u32::from(f.join("killed.csv.resume").exists());
    }
    assert!(killed > 0, "never killed in the middle");
    // A write that the kill tore off.
    if let Ok(mut file) = std::fs::OpenOptions::new().append(true).open(f.join("killed.csv.partial")) {
        std::io::Write::write_all(&mut file, b"torn").unwrap();
    }
    let o = names(f, &args, "en");
    assert!(
        o.status.success() && said(&o).1.contains("parts of the search that were found before"),
        "{}",
        said(&o).1
    );
    assert!(std::fs::read(f.join("killed.csv")).unwrap() == expected);
    assert_eq!(
        std::fs::read(f.join("killed-groups.csv")).unwrap(),
        std::fs::read(f.join("whole-groups.csv")).unwrap()
    );
    assert!(!f.join("killed.csv.partial").exists() && !f.join("killed.csv.resume").exists());
}

#[test]
fn parts_of_another_register_are_not_taken_for_those_of_this_one() {
    let folder = tempfile::tempdir().unwrap();
    let f = folder.path();
    std::fs::write(f.join("r.csv"), invented(3_000)).unwrap();
    assert!(names(f, &["dedupe", "r.csv", "--out", "whole.csv"], "en").status.success());
    std::fs::write(f.join("o.csv.partial"), b"\x00\x00\x00\x00\x01\x00\x00\x00x").unwrap();
    std::fs::write(f.join("o.csv.resume"), "1 9\nanother register").unwrap();
    let o = names(f, &["dedupe", "r.csv", "--out", "o.csv"], "en");
    assert!(o.status.success() && !said(&o).1.contains("found before"), "{}", said(&o).1);
    assert_eq!(std::fs::read(f.join("o.csv")).unwrap(), std::fs::read(f.join("whole.csv")).unwrap());
}

#[test]
fn nothing_is_written_over_what_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("r.csv"), REGISTER).unwrap();
    std::fs::write(at("q.csv"), REGISTER).unwrap();
    std::fs::write(at("t.csv.partial"), REGISTER).unwrap();
    std::fs::write(at("costs.tsv"), "Иванов\tIvanov\n").unwrap();
    let built = names(folder.path(), &["index", "build", "r.csv", "--out", "i"], "en");
    assert_eq!(built.status.code(), Some(0), "{}", said(&built).1);
    for line in [
        "screen-file q.csv --index i --out q.csv",
        "screen-file q.csv --index i --out ./q.csv",
        "screen-file t.csv.partial --index i --out t.csv",
        "link q.csv r.csv --out r.csv",
        "link q.csv r.csv --out q.csv",
        "link q.csv r.csv --out o.csv --work q --one-to-one",
        "dedupe r.csv --out r.csv",
        "dedupe r.csv --clusters r.csv",
        "dedupe r.csv --out o.csv --clusters o.csv",
        "learn costs.tsv --out .",
    ] {
        let o = names(folder.path(), &line.split(' ').collect::<Vec<_>>(), "en");
        let (_, problem) = said(&o);
        assert_eq!(o.status.code(), Some(2), "{line}: {problem}");
        assert!(problem.contains("both are the same file"), "{line}: {problem}");
        for (file, was) in [
            ("r.csv", REGISTER),
            ("q.csv", REGISTER),
            ("t.csv.partial", REGISTER),
            ("costs.tsv", "Иванов\tIvanov\n"),
        ] {
            assert_eq!(std::fs::read_to_string(at(file)).unwrap(), was, "{line}");
        }
        assert!(!at("o.csv").exists(), "{line}");
    }
    let o = names(folder.path(), &["dedupe", "r.csv", "--out", "r.csv"], "ru_RU.UTF-8");
    assert!(said(&o).1.contains("это один и тот же файл"), "{}", said(&o).1);
}
