//! The International Standard Classification of Occupations (ISCO-08): its groups by code, and search by the words people use.
//!
//! Codes and English titles are the ILO's; the Russian titles and the list of everyday words for jobs are our own (see the heads of
//! the two tables).

mod nkz;
mod stem;

pub use nkz::{Main, main_group};

use crate::lang::Lang;
use std::sync::LazyLock;
use stem::{starts_alike, stems};

/// A group of the classification: major (one digit), sub-major (two), minor (three) or unit group (four).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its code.
    pub code: &'static str,
    /// Its title in English, by the ILO.
    pub en: &'static str,
    /// Its title in Russian, our translation.
    pub ru: &'static str,
}

impl Group {
    /// The title in a language that has it, else in the one that stands in for it.
    pub fn title(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En | Lang::Fa | Lang::Ur => self.en,
            _ => self.ru,
        }
    }

    /// The language of [`Group::title`].
    pub fn title_language(lang: Lang) -> Lang {
        match lang {
            Lang::En | Lang::Fa | Lang::Ur => Lang::En,
            _ => Lang::Ru,
        }
    }

    /// The group above.
    pub fn above(&self) -> Option<&'static Group> {
        self.code.len().checked_sub(1).and_then(|n| find(self.code.get(..n)?))
    }

    /// The groups directly below.
    pub fn below(&self) -> impl Iterator<Item = &'static Group> {
        let code = self.code;
        GROUPS.iter().filter(move |g| g.code.len() == code.len() + 1 && g.code.starts_with(code))
    }

    /// Everyday words for jobs in this unit group.
    pub fn jobs(&self, lang: Lang) -> Vec<&'static str> {
        let words = |j: &Job| if Group::title_language(lang) == Lang::En { j.en } else { j.ru };
        JOBS.iter().filter(|j| j.code == self.code).flat_map(|j| words(j).split(", ")).collect()
    }
}

/// What was found for some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The unit group.
    pub group: &'static Group,
    /// The everyday word by which it was found, if it was not the title.
    pub job: Option<&'static str>,
}

/// Everyday words for jobs of a unit group.
struct Job {
    code: &'static str,
    en: &'static str,
    ru: &'static str,
}

/// A text that can be found.
struct Entry {
    group: &'static Group,
    job: Option<&'static str>,
    stems: Vec<String>,
}

static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| rows(include_str!("isco08.tsv")).map(|[code, en, ru]| Group { code, en, ru }).collect());
static JOBS: LazyLock<Vec<Job>> = LazyLock::new(|| rows(include_str!("jobs.tsv")).map(|[code, en, ru]| Job { code, en, ru }).collect());
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let jobs = JOBS.iter().flat_map(|j| j.en.split(", ").chain(j.ru.split(", ")).map(move |w| (j.code, w)));
    let mut all: Vec<Entry> = jobs
        .filter_map(|(code, word)| {
            Some(Entry {
                group: find(code)?,
                job: Some(word),
                stems: stems(word),
            })
        })
        .collect();
    for group in GROUPS.iter().filter(|g| g.code.len() == 4) {
        all.extend([group.en, group.ru].map(|title| Entry {
            group,
            job: None,
            stems: stems(title),
        }));
    }
    all
});

/// The three columns of a table, without the lines that tell where it is from.
fn rows(table: &'static str) -> impl Iterator<Item = [&'static str; 3]> {
    table.lines().filter(|l| !l.starts_with('#')).filter_map(|l| {
        let mut cells = l.split('\t');
        Some([cells.next()?, cells.next()?, cells.next()?])
    })
}

/// The major groups.
pub fn majors() -> impl Iterator<Item = &'static Group> {
    GROUPS.iter().filter(|g| g.code.len() == 1)
}

/// The group of that code.
pub fn find(code: &str) -> Option<&'static Group> {
    GROUPS.iter().find(|g| g.code == code)
}

/// Unit groups for words in English or Russian, best first; a number finds the groups whose codes begin with it.
///
/// Every word must be found; endings do not matter. An everyday word that is meant exactly comes before a longer one, and both before a
/// title in which the words stand among others.
pub fn search(words: &str, most: usize) -> Vec<Hit> {
    let digits = words.trim();
    if !digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|b| b.is_ascii_digit()) {
        let found = GROUPS.iter().filter(|g| g.code.len() == 4 && g.code.starts_with(digits));
        return found.map(|group| Hit { group, job: None }).take(most).collect();
    }
    let wanted = stems(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, Hit)> = ENTRIES.iter().filter_map(|e| Some((rank(&wanted, e)?, e.hit()))).collect();
    found.sort_by_key(|(rank, hit)| (*rank, hit.group.code));
    let mut hits: Vec<Hit> = Vec::new();
    for (_, hit) in found {
        if hits.len() < most && hits.iter().all(|h| h.group != hit.group) {
            hits.push(hit);
        }
    }
    hits
}

impl Entry {
    fn hit(&self) -> Hit {
        Hit {
            group: self.group,
            job: self.job,
        }
    }
}

/// How far an entry is from the words; `None` if one of them is not in it.
fn rank(wanted: &[String], entry: &Entry) -> Option<usize> {
    let mut rank = 0;
    for w in wanted {
        let exact = entry.stems.iter().any(|s| s == w);
        if !exact {
            entry.stems.iter().find(|s| starts_alike(s, w))?;
            rank += 4;
        }
    }
    rank += 2 * entry.stems.len().saturating_sub(wanted.len()).min(10);
    if entry.stems.first() != wanted.first() {
        rank += 3;
    }
    Some(rank + usize::from(entry.job.is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_classification_is_whole() {
        let count = |n| GROUPS.iter().filter(|g| g.code.len() == n).count();
        assert_eq!((count(1), count(2), count(3), count(4)), (10, 43, 130, 436));
        for g in GROUPS.iter() {
            assert!(!g.en.is_empty() && !g.ru.is_empty(), "{}", g.code);
            assert!(g.code.len() == 1 || g.above().is_some(), "{}", g.code);
        }
        for j in JOBS.iter() {
            assert!(find(j.code).is_some_and(|g| g.code.len() == 4), "{}", j.code);
        }
    }

    fn first(words: &str) -> &'static str {
        search(words, 5).first().map_or("", |h| h.group.code)
    }

    #[test]
    fn people_find_their_job_by_its_everyday_name() {
        for (words, code) in [
            ("бетонщик", "7114"),
            ("Сварщик", "7212"),
            ("сварщики", "7212"),
            ("газоэлектросварщик", ""),
            ("bricklayer", "7112"),
            ("bricklayers", "7112"),
            ("каменщица", "7112"),
            ("швея", "8153"),
            ("дальнобойщик", "8332"),
            ("водитель такси", "8322"),
            ("таксист", "8322"),
            ("уборщица", "9112"),
            ("домработница", "9111"),
            ("Welder", "7212"),
            ("home carer", "5322"),
            ("сиделка", "5322"),
            ("cotton picker", "9211"),
            ("разнорабочий на стройке", "9313"),
            ("мардикор", "9622"),
            ("курьер", "9621"),
            ("штукатур", "7123"),
            ("крановщик", "8343"),
        ] {
            assert_eq!(first(words), code, "{words}");
        }
    }

    #[test]
    fn a_code_finds_its_groups_and_nonsense_nothing() {
        assert_eq!(search("711", 20).len(), 6);
        assert_eq!(first("8322"), "8322");
        assert!(search("", 5).is_empty());
        assert!(search("  ,;. ", 5).is_empty());
        assert!(search("ыыыы", 5).is_empty());
        assert!(search(&"a".repeat(100_000), 5).is_empty());
    }
}
