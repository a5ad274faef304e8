//! The commands as a user meets them, bad input included.

use sapar_names::commands;
use sapar_names::index::Index;

#[test]
fn a_comparison_reads_like_a_clerks_note() {
    let a = commands::person("ЖОЛДОШЕВ Айбек Маратович", None, None, None).unwrap();
    let b = commands::person("JOLDOSHEV Ajbek Marat uulu", None, None, None).unwrap();
    let note = commands::compare(&a, &b).note();
    println!("{note}");
    for part in [
        "ЖОЛДОШЕВ and JOLDOSHEV",
        "Айбек and Ajbek",
        "Маратович and Marat uulu",
        "both a father's name",
        "A person compares the documents",
    ] {
        assert!(note.contains(part), "{part}\n{note}");
    }
}

#[test]
fn bad_rows_are_reported_and_the_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("register.csv");
    let mut bytes = b"id,name,born,nationality,shoe_size\n1,Toshmatov Sanjar,1985-03-04,UZ,42\n2,,1990-01-01,KG,\n3,Karimova Gulnora,30.02.1990,UZ,\n4,Bad\xff\xfe,1990-05-05,UZ,\n5,Aliyev Vagif,1970-07-07,Atlantis,\n6,".to_vec();
    bytes.extend(std::iter::repeat_n(b'x', 10_000));
    bytes.extend(b",1971-01-01,TJ,\n7,12345,1971-01-01,TJ,\n");
    std::fs::write(&csv, bytes).unwrap();
    let built = commands::index_build(&csv, &folder.path().join("index"), |_| {}).unwrap();
    assert_eq!((built.read, built.records), (7, 4));
    assert_eq!(built.unknown_columns, ["shoe_size"]);
    let said: Vec<(u64, &str, bool)> = built.errors.iter().map(|e| (e.line, e.column.as_str(), e.left_out)).collect();
    assert_eq!(
        said,
        [
            (3, "name", true),
            (4, "born", false),
            (5, "name", true),
            (6, "nationality", false),
            (7, "name", false),
            (8, "name", true)
        ]
    );
    let index = Index::open(folder.path().join("index")).unwrap();
    let person = commands::person("Тошматов Санжар", Some("04.03.1985"), Some("UZ"), None).unwrap();
    let found = commands::screen(&index, &person, 5, &Default::default()).unwrap();
    assert_eq!(found[0].id, "1");
    assert!(commands::screen(&index, &person, 5, &["1".to_owned()].into()).unwrap().is_empty());
}

#[test]
fn headings_without_a_name_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("r.csv");
    std::fs::write(&csv, "a,b\n1,2\n").unwrap();
    let error = commands::index_build(&csv, &folder.path().join("i"), |_| {}).unwrap_err().to_string();
    assert!(error.contains("no column \"name\""), "{error}");
    assert!(Index::open(folder.path().join("nowhere")).err().unwrap().to_string().contains("no index here"));
}
