//! The index against brute force, and against crashes at every byte.

#![allow(clippy::unwrap_used)] // a broken premise stops the test

use std::collections::HashSet;
use std::path::Path;

use sapar_names::index::{Index, SegmentBuilder};
use sapar_names::{BirthDate, Person, Scorer, fold};

const FAMILY: [&str; 8] = ["Toshmatov", "Жолдошев", "Karimova", "Рахмонзода", "احمدی", "Yılmaz", "Қасымов", "Мирзоев"];
const GIVEN: [&str; 8] = ["Aibek", "Санжар", "Gulnora", "Фирӯз", "مریم", "Ayşe", "Ержан", "Dilshod"];

/// Invented persons.
fn persons(n: usize) -> Vec<(String, Person)> {
    (0..n)
        .map(|i| {
            let name = format!("{} {}", FAMILY[i * 7 % 8], GIVEN[(i / 3) % 8]);
            let born = BirthDate::as_written(1960 + (i * 13 % 45) as u16, 1 + (i * 5 % 12) as u8, 1 + (i * 11 % 28) as u8);
            (
                format!("p{i}"),
                Person {
                    name: fold(&name),
                    born,
                    ..Person::default()
                },
            )
        })
        .collect()
}

fn build(folder: &Path, all: &[(String, Person)]) -> Index {
    let mut builder = SegmentBuilder::new();
    for (id, p) in all {
        builder.add(id, p).unwrap();
    }
    Index::create(folder).unwrap().append(builder).unwrap()
}

#[test]
fn the_index_finds_what_brute_force_finds_in_the_same_year_or_on_the_same_day() {
    let folder = tempfile::tempdir().unwrap();
    let all = persons(400);
    let index = build(folder.path(), &all);
    let scorer = Scorer::default();
    for (_, query) in all.iter().step_by(17) {
        let mut brute: Vec<(&str, f32)> = all
            .iter()
            .map(|(id, p)| (id.as_str(), scorer.compare(query, p).bits))
            .filter(|(_, b)| *b >= 25.0)
            .collect();
        // Namesakes of another year and another day share no key with the query: that is the limit the index states.
        let born = |id: &str| all.iter().find(|(i, _)| i == id).unwrap().1.born.unwrap();
        let day = |d: BirthDate| (d.month(), d.day());
        brute.retain(|(id, _)| born(id).year() == query.born.unwrap().year() || (day(born(id)) == day(query.born.unwrap()) && !born(id).is_default()));
        brute.sort_by(|a, b| a.0.cmp(b.0));
        let (hits, _) = index.screen(&scorer, query, 25.0, 1000).unwrap();
        let mut found: Vec<(&str, f32)> = hits.iter().map(|h| (h.id.as_str(), h.bits)).collect();
        found.sort_by(|a, b| a.0.cmp(b.0));
        assert_eq!(found.iter().map(|f| f.0).collect::<Vec<_>>(), brute.iter().map(|f| f.0).collect::<Vec<_>>());
        assert!(found.iter().zip(&brute).all(|(a, b)| (a.1 - b.1).abs() < 0.01));
    }
}

#[test]
fn deleting_and_merging_keep_the_living() {
    let folder = tempfile::tempdir().unwrap();
    let all = persons(100);
    let index = build(folder.path(), &all[..60]);
    let mut builder = SegmentBuilder::new();
    for (id, p) in &all[60..] {
        builder.add(id, p).unwrap();
    }
    let index = index.append(builder).unwrap();
    let (index, unknown) = index.delete(&HashSet::from(["p3".to_owned(), "p70".to_owned(), "nobody".to_owned()])).unwrap();
    assert_eq!(unknown, ["nobody"]);
    assert_eq!(index.len(), 98);
    let scorer = Scorer::default();
    let ids = |index: &Index, n: usize| -> HashSet<String> { index.screen(&scorer, &all[n].1, 10.0, 50).unwrap().0.into_iter().map(|h| h.id).collect() };
    let before: Vec<HashSet<String>> = (0..100).map(|n| ids(&index, n)).collect();
    assert!(!before[3].contains("p3") && before[4].contains("p4"));
    let index = index.merge().unwrap();
    assert_eq!((index.segments().len(), index.len()), (1, 98));
    assert_eq!(before, (0..100).map(|n| ids(&index, n)).collect::<Vec<_>>());
}

#[test]
fn a_file_cut_at_any_byte_is_refused_with_words() {
    let folder = tempfile::tempdir().unwrap();
    drop(build(folder.path(), &persons(12)));
    for file in ["MANIFEST", "segment-000001"] {
        let path = folder.path().join(file);
        let whole = std::fs::read(&path).unwrap();
        for length in 0..whole.len() {
            std::fs::write(&path, &whole[..length]).unwrap();
            let error = Index::open(folder.path())
                .err()
                .unwrap_or_else(|| panic!("{file} cut at {length} was opened"))
                .to_string();
            assert!(error.contains("index") || error.contains("cut short"), "{error}");
        }
        std::fs::write(&path, &whole).unwrap();
    }
    Index::open(folder.path()).unwrap();
}

#[test]
fn a_changed_byte_is_refused_and_never_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    drop(build(folder.path(), &persons(12)));
    for file in ["MANIFEST", "segment-000001"] {
        let path = folder.path().join(file);
        let whole = std::fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 0x41;
            std::fs::write(&path, &changed).unwrap();
            assert!(Index::open(folder.path()).is_err(), "{file} changed at {at} was opened");
        }
        std::fs::write(&path, &whole).unwrap();
    }
}

#[test]
fn a_crash_while_adding_leaves_the_old_index() {
    let folder = tempfile::tempdir().unwrap();
    let all = persons(24);
    drop(build(folder.path(), &all[..12]));
    // What a crash leaves: part of the next segment and part of the next manifest, neither published.
    let next = tempfile::tempdir().unwrap();
    drop(build(next.path(), &all[12..]));
    let segment = std::fs::read(next.path().join("segment-000001")).unwrap();
    for length in (0..segment.len()).step_by(37) {
        std::fs::write(folder.path().join("segment-000002"), &segment[..length]).unwrap();
        std::fs::write(folder.path().join("MANIFEST.new"), "sapar-names-index 1\nrules").unwrap();
        assert_eq!(Index::open(folder.path()).unwrap().len(), 12);
    }
    let mut builder = SegmentBuilder::new();
    builder.add("p20", &all[20].1).unwrap();
    assert_eq!(Index::open(folder.path()).unwrap().append(builder).unwrap().len(), 13);
}

#[test]
fn one_word_of_a_record_is_not_taken_for_two_words_of_the_query() {
    // Both words of the query have the same consonants, so that they share their lists.
    let person = |name: &str, month: u8, day: u8| Person {
        name: fold(name),
        born: BirthDate::as_written(1985, month, day),
        ..Person::default()
    };
    let mut all: Vec<(String, Person)> = (0..100u8).map(|n| (format!("p{n}"), person("Sasu Karimov", 2 + n % 9, 2 + n % 25))).collect();
    all.push(("both".to_owned(), person("Zeze Sasu", 12, 30)));
    let folder = tempfile::tempdir().unwrap();
    let index = build(folder.path(), &all);
    let (hits, work) = index.screen(&Scorer::default(), &person("Sasu Zeze", 11, 28), 8.0, 10).unwrap();
    assert_eq!(hits.iter().map(|h| h.id.as_str()).collect::<Vec<_>>(), ["both"]);
    assert_eq!(work.looked, 1);
}
