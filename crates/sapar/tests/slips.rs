//! What people get wrong, in every command: each slip is told with its place and what was expected, and ends with status 2.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

mod support;

use std::fs;
use support::{Ran, folder, sapar, sapar_built_in};

/// Files that are not what they should be, in a folder of their own: name and bytes.
const FILES: [(&str, &[u8]); 10] = [
    ("broken.json", b"{\"nationality\": \"UZ\","),
    ("list.json", b"[1, 2]"),
    ("broken.toml", b"nationality = \"UZ\"\nage = \n"),
    ("bytes.law", b"topic stay\nprovision \xff\xfe\n"),
    ("bytes.toml", b"nationality = \"UZ\"\nage = \xff\xfe\n"),
    ("empty.csv", b""),
    ("semicolons.csv", b"nationality;destination\nUZ;KZ\n"),
    ("unknown.csv", b"natinality,destination\nUZ,KZ\n"),
    ("names.csv", b"nationality,destination\n"),
    ("settings.toml", b"lissten = \"127.0.0.1:1\"\n"),
];

/// Words of a command line, in which `{}` is the folder, and what must be told.
const SLIPS: [(&[&str], &[&str]); 43] = [
    (&["frob"], &["`frob`"]),
    (&["advise", "--frob"], &["`--frob`"]),
    (&["advise", "--set", "nationality"], &["NAME=VALUE", "nationality=UZ"]),
    (&["advise", "--set", "natinality=UZ"], &["`natinality`", "`nationality`"]),
    (&["advise", "--set", "nationality=Uzbekland"], &["`nationality`", "`Uzbekland`", "such as KZ"]),
    (&["advise", "--set", "entry_date=2026-02-30"], &["`entry_date`", "no such day", "2026-01-31"]),
    (&["advise", "--set", "age=-5"], &["`age`", "0 to 120"]),
    (&["advise", "--set", "wage_debt=lots"], &["`wage_debt`", "1200"]),
    (&["advise", "--on", "2026-13-01", "--set", "age=30"], &["`--on", "2026-01-31"]),
    (&["advise", "--topic", "wrk", "--set", "age=30"], &["`wrk`", "`work`"]),
    (
        &["advise", "--json", "--skip", "entri_date", "--set", "age=30"],
        &["`entri_date`", "`entry_date`"],
    ),
    (&["advise", "--profile", "safe_adlt"], &["`safe_adlt`", "`safe_adult`"]),
    (&["advise", "--facts", "{}/nowhere.json"], &["nowhere.json"]),
    (&["advise", "--facts", "{}"], &["cannot be read"]),
    (&["advise", "--facts", "{}/broken.json"], &["broken.json", "line 1"]),
    (&["advise", "--facts", "{}/list.json"], &["list.json", "{\"nationality\": \"UZ\"}"]),
    (&["advise", "--facts", "{}/broken.toml"], &["broken.toml", "line 2"]),
    (&["advise", "--facts", "{}/bytes.toml"], &["bytes.toml", "line 2", "UTF-8"]),
    (
        &[
            "advise",
            "--ics",
            "{}",
            "--profile",
            "safe_adult",
            "--set",
            "nationality=UZ",
            "--set",
            "destination=KZ",
            "--set",
            "legal_status=visitor",
            "--set",
            "entry_date=2026-11-20",
            "--on",
            "2026-11-21",
        ],
        &["cannot be written"],
    ),
    (&["law", "check", "--pack", "zz"], &["`zz`"]),
    (&["law", "show", "nothing_at_all"], &["`nothing_at_all`"]),
    (&["law", "explain", "ban_untill", "--set", "age=30"], &["`ban_until`"]),
    (
        &["law", "explain", "ban_until", "--row", "one", "--file", "{}/names.csv"],
        &["`--row <N>`", "whole number"],
    ),
    (&["law", "explain", "ban_until", "--row", "5", "--file", "{}/names.csv"], &["row 5", "0 rows"]),
    (&["law", "coverage", "ZZ"], &["`ZZ`"]),
    (&["law", "gaps", "KZ", "--on", "2026-02-31"], &["`--on", "2026-01-31"]),
    (&["law", "diff", "--from", "2026-01-01", "--to", "2025-01-01"], &["2026-01-01", "2025-01-01"]),
    (&["law", "batch", "{}/empty.csv", "--out", "{}/o.csv"], &["empty.csv", "names of the columns"]),
    (&["law", "batch", "{}/semicolons.csv", "--out", "{}/o.csv"], &["`;`", "commas"]),
    (&["law", "batch", "{}/unknown.csv", "--out", "{}/o.csv"], &["`natinality`", "`nationality`"]),
    (&["law", "batch", "{}/names.csv", "--out", "{}"], &[".csv", ".parquet"]),
    (
        &["law", "batch", "{}/names.csv", "--out", "{}/o.csv", "--threads", "many"],
        &["--threads", "whole number"],
    ),
    (&["law", "fmt", "{}/bytes.law"], &["bytes.law", "line 2", "UTF-8"]),
    (&["law", "fmt", "{}/names.csv"], &["names.csv", "no .law file"]),
    (&["law", "translate", "kk", "--pack", "zz"], &["`zz`"]),
    (
        &["law", "translate", "kk", "--laws", "tests/laws", "--take", "{}/nowhere.tsv"],
        &["nowhere.tsv"],
    ),
    (&["procedures", "--category", "x"], &["--category", "whole number"]),
    (&["procedures", "--over-time", "2026..2020"], &["2017..2026"]),
    (&["serve", "--check", "--config", "{}/settings.toml"], &["settings.toml", "line 1", "lissten"]),
    (&["serve", "--check", "--config", "{}/bytes.toml"], &["bytes.toml", "line 2"]),
    (&["serve", "--check", "--directory", "{}"], &["help.csv"]),
    (&["serve", "--listen", "nowhere"], &["--listen", "127.0.0.1:8000"]),
    (&["names", "compare", "Karim"], &["<B>"]),
];

#[test]
fn every_slip_is_told_with_its_place_and_what_was_expected() {
    let dir = folder("slips");
    for (name, bytes) in FILES {
        fs::write(dir.join(name), bytes).expect("written");
    }
    let here = dir.display().to_string();
    for (words, parts) in SLIPS {
        let words: Vec<String> = words.iter().map(|w| w.replace("{}", &here)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let Ran { status, out, err } = sapar_built_in(&words);
        assert_eq!(status, 2, "{words:?}: {out}{err}");
        assert!(parts.iter().all(|p| err.contains(p)) && !err.contains("panicked"), "{words:?}: {err}");
        assert!(out.is_empty(), "{words:?}: {out}");
    }
    let mut left: Vec<String> = fs::read_dir(&dir)
        .expect("the folder")
        .map(|e| e.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    left.sort();
    let mut given: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
    given.sort_unstable();
    assert_eq!(left, given, "nothing that was begun stays");
    assert!(!dir.with_extension("part").exists() && !dir.with_extension("ics.part").exists());
    fs::remove_dir_all(dir).expect("removed");
}

#[test]
fn what_is_expected_is_told_once() {
    let told = sapar(&["advise", "--set", "entry_date=2026-02-30"]).err;
    assert_eq!(told.matches("expected").count(), 1, "{told}");
}
