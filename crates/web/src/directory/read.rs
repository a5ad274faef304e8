//! Reads `help.csv`, and tells every slip with its file, line and field.

use super::{Contact, Cost, Directory, Entry, KINDS, Seen, SeenOn, Serves, Status, TOPICS};
use sapar_law::day::Day;
use sapar_law::model::Country;
use sapar_words::{Lang, say};
use std::collections::HashSet;
use thiserror::Error;

const COLUMNS: [&str; 22] = [
    "id",
    "area",
    "city",
    "city_ru",
    "name",
    "name_local",
    "kind",
    "serves",
    "topics",
    "languages",
    "languages_seen",
    "phone",
    "site",
    "address_hours",
    "address_hours_ru",
    "cost",
    "contact_status",
    "source_page",
    "source_date",
    "confirmed_on",
    "warnings",
    "notes",
];

const GROUPS: [&str; 18] = [
    "everyone",
    "migrants",
    "workers",
    "refugees",
    "asylum_seekers",
    "stateless",
    "victims",
    "women",
    "children",
    "families",
    "returnees",
    "leaving",
    "detained",
    "undocumented",
    "in_need",
    "tortured",
    "conscripts",
    "union_members",
];

/// Languages that can be named.
pub(super) const LANGUAGES: [&str; 16] = ["kk", "ky", "uz", "tg", "tk", "ru", "en", "tr", "fa", "ps", "ar", "ur", "ku", "so", "de", "fr"];

const WARNINGS: [&str; 12] = [
    "may_be_closed",
    "moved",
    "may_change",
    "did_not_answer",
    "long_ago",
    "us_funded",
    "foreign_agent",
    "police",
    "secret_address",
    "not_for_migrants_only",
    "one_sector",
    "owner_unknown",
];

const STATUSES: [(&str, Status); 5] = [
    ("seen-recent", Status::SeenRecent),
    ("seen-dated", Status::SeenDated),
    ("seen-old", Status::SeenOld),
    ("not-seen", Status::NotSeen),
    ("memory", Status::Memory),
];

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Wrong {
    /// The file is no table.
    #[error("{0}")]
    NoTable(String),
    /// The column is missing.
    #[error("the column is missing")]
    NoColumn,
    /// A word that the list does not know.
    #[error("`{0}` is not one of the words that can stand here")]
    Word(String),
    /// Nothing stands there.
    #[error("nothing stands here")]
    Empty,
    /// No date.
    #[error("`{0}` is no date: 2024, 2023-03 or 2024-11-29")]
    Date(String),
    /// Two lists that must be equally long are not.
    #[error("there are not as many as in `{0}`")]
    Uneven(&'static str),
    /// The key stands twice.
    #[error("`{0}` stands twice")]
    Twice(String),
}

/// A slip, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}:{line}: {field}: {wrong}")]
pub struct Slip {
    /// The file.
    pub file: String,
    /// The line, from one.
    pub line: u64,
    /// The column.
    pub field: String,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Slip {
    /// In words of the language.
    pub fn words(&self, lang: Lang) -> String {
        let (name, what) = match &self.wrong {
            Wrong::NoTable(what) => ("help-slip-table", what.as_str()),
            Wrong::NoColumn => ("help-slip-column", ""),
            Wrong::Word(what) => ("help-slip-word", what.as_str()),
            Wrong::Empty => ("help-slip-empty", ""),
            Wrong::Date(what) => ("help-slip-date", what.as_str()),
            Wrong::Uneven(what) => ("help-slip-uneven", *what),
            Wrong::Twice(what) => ("help-slip-twice", what.as_str()),
        };
        format!("{}:{}: {}: {}", self.file, self.line, self.field, say(lang, name, &[("what", what.into())]))
    }
}

impl Directory {
    /// Reads the text of `help.csv`; `file` is its name as a slip shows it.
    ///
    /// # Errors
    /// Every slip there is, so that all can be mended at once.
    pub fn read(file: &str, text: &str) -> Result<Directory, Vec<Slip>> {
        let slip = |line: u64, field: &str, wrong: Wrong| Slip {
            file: file.to_owned(),
            line,
            field: field.to_owned(),
            wrong,
        };
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let head = reader.headers().map_err(|e| vec![slip(1, "", Wrong::NoTable(e.to_string()))])?.clone();
        let mut slips: Vec<Slip> = Vec::new();
        for wanted in COLUMNS {
            if !head.iter().any(|h| h.trim() == wanted) {
                slips.push(slip(1, wanted, Wrong::NoColumn));
            }
        }
        if !slips.is_empty() {
            return Err(slips);
        }
        let mut entries = Vec::new();
        let mut ids = HashSet::new();
        for record in reader.records() {
            let record = match record {
                Ok(r) => r,
                Err(e) => {
                    let line = e.position().map_or(0, csv::Position::line);
                    slips.push(slip(line, "", Wrong::NoTable(e.to_string())));
                    continue;
                }
            };
            let line = record.position().map_or(0, csv::Position::line);
            let mut row = Row {
                head: &head,
                record: &record,
                wrong: Vec::new(),
            };
            let entry = row.entry();
            if !ids.insert(entry.id.clone()) {
                row.wrong.push(("id", Wrong::Twice(entry.id.clone())));
            }
            slips.extend(row.wrong.into_iter().map(|(field, wrong)| slip(line, field, wrong)));
            entries.push(entry);
        }
        if slips.is_empty() { Ok(Directory { entries }) } else { Err(slips) }
    }
}

/// One row while it is read.
struct Row<'a> {
    head: &'a csv::StringRecord,
    record: &'a csv::StringRecord,
    wrong: Vec<(&'static str, Wrong)>,
}

impl<'a> Row<'a> {
    fn text(&self, name: &str) -> &'a str {
        let at = self.head.iter().position(|h| h.trim() == name);
        at.and_then(|i| self.record.get(i)).map_or("", str::trim)
    }

    fn list(&self, name: &str) -> Vec<&'a str> {
        self.text(name).split(';').map(str::trim).filter(|s| !s.is_empty()).collect()
    }

    fn must(&mut self, name: &'static str) -> String {
        let text = self.text(name).to_owned();
        if text.is_empty() {
            self.wrong.push((name, Wrong::Empty));
        }
        text
    }

    fn optional(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|t| !t.is_empty()).map(str::to_owned)
    }

    /// Words of a closed list.
    fn words(&mut self, name: &'static str, known: &'static [&'static str]) -> Vec<&'static str> {
        let mut found = Vec::new();
        for word in self.list(name) {
            match known.iter().find(|k| **k == word) {
                Some(k) => found.push(*k),
                None => self.wrong.push((name, Wrong::Word(word.to_owned()))),
            }
        }
        found
    }

    fn entry(&mut self) -> Entry {
        let status = self.status();
        let kind_word = self.text("kind");
        let kind = KINDS.iter().map(|(k, _)| *k).find(|k| *k == kind_word);
        if kind.is_none() {
            self.wrong.push(("kind", Wrong::Word(kind_word.to_owned())));
        }
        let languages = self.words("languages", &LANGUAGES);
        let stated = self.words("languages_seen", &LANGUAGES);
        let hours = self.text("address_hours");
        let hours_ru = self.text("address_hours_ru");
        Entry {
            id: self.must("id"),
            area: self.area(),
            cities: self.cities(),
            name: self.must("name"),
            name_local: self.text("name_local").to_owned(),
            kind: kind.unwrap_or("other"),
            serves: self.serves(),
            topics: self.words("topics", &TOPICS),
            languages: languages.into_iter().map(|l| (l, stated.contains(&l))).collect(),
            contact: Contact {
                phones: self.list("phone").into_iter().map(str::to_owned).collect(),
                hours: (!hours.is_empty()).then(|| (hours.to_owned(), if hours_ru.is_empty() { hours } else { hours_ru }.to_owned())),
            },
            site: self.optional("site"),
            cost: self.cost(),
            status,
            seen: self.seen(status),
            confirmed_on: self.confirmed_on(),
            warnings: self.words("warnings", &WARNINGS),
        }
    }

    fn status(&mut self) -> Status {
        let word = self.text("contact_status");
        let found = STATUSES.iter().find(|(w, _)| *w == word).map(|(_, s)| *s);
        if found.is_none() {
            self.wrong.push(("contact_status", Wrong::Word(word.to_owned())));
        }
        found.unwrap_or(Status::Memory)
    }

    fn area(&mut self) -> Vec<String> {
        let codes = self.list("area");
        if codes.is_empty() {
            self.wrong.push(("area", Wrong::Empty));
        }
        for bad in codes.iter().filter(|c| Country::parse(c).is_none()) {
            self.wrong.push(("area", Wrong::Word((*bad).to_owned())));
        }
        codes.into_iter().map(str::to_owned).collect()
    }

    fn cities(&mut self) -> Vec<(String, String)> {
        let (english, russian) = (self.list("city"), self.list("city_ru"));
        if english.len() != russian.len() {
            self.wrong.push(("city_ru", Wrong::Uneven("city")));
        }
        english.into_iter().zip(russian).map(|(e, r)| (e.to_owned(), r.to_owned())).collect()
    }

    fn serves(&mut self) -> Vec<Serves> {
        let mut found = Vec::new();
        for word in self.list("serves") {
            let citizens = word.strip_prefix("citizens_").filter(|c| Country::parse(c).is_some());
            match (GROUPS.iter().find(|g| **g == word), citizens) {
                (Some(g), _) => found.push(Serves::Group(g)),
                (None, Some(code)) => found.push(Serves::Citizens(code.to_owned())),
                (None, None) => self.wrong.push(("serves", Wrong::Word(word.to_owned()))),
            }
        }
        found
    }

    fn cost(&mut self) -> Option<Cost> {
        match self.text("cost") {
            "" => None,
            "free" => Some(Cost::Free),
            sum => Some(Cost::Sum(sum.to_owned())),
        }
    }

    /// Pages and their days stand in the same order; one day may stand for all pages.
    fn seen(&mut self, status: Status) -> Vec<Seen> {
        let pages = self.list("source_page");
        if pages.is_empty() && status != Status::Memory {
            self.wrong.push(("source_page", Wrong::Empty));
        }
        let days: Vec<&str> = self.text("source_date").split(';').map(str::trim).collect();
        if days.len() > 1 && days.len() > pages.len() {
            self.wrong.push(("source_date", Wrong::Uneven("source_page")));
        }
        let mut seen = Vec::new();
        for (i, page) in pages.iter().enumerate() {
            let text = days.get(i).copied().unwrap_or_default();
            let on = (!text.is_empty()).then(|| seen_on(text));
            if on == Some(None) {
                self.wrong.push(("source_date", Wrong::Date(text.to_owned())));
            }
            seen.push(Seen {
                page: (*page).to_owned(),
                on: on.flatten(),
            });
        }
        seen
    }

    fn confirmed_on(&mut self) -> Option<Day> {
        let text = self.optional("confirmed_on")?;
        let day = seen_on(&text).filter(|s| !s.about && s.day.is_some()).and_then(SeenOn::first);
        if day.is_none() {
            self.wrong.push(("confirmed_on", Wrong::Date(text)));
        }
        day
    }
}

/// Reads `2024`, `2023-03`, `2024-11-29`, each with a `~` before it if it is only about right.
fn seen_on(text: &str) -> Option<SeenOn> {
    let (about, bare) = text.strip_prefix('~').map_or((false, text), |rest| (true, rest));
    let parts: Vec<&str> = bare.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
    if !bare.bytes().all(|b| b.is_ascii_digit() || b == b'-') || !matches!(lengths.as_slice(), [4] | [4, 2] | [4, 2, 2]) {
        return None;
    }
    let number = |i: usize| parts.get(i).and_then(|p| p.parse::<u32>().ok());
    let on = SeenOn {
        year: parts.first()?.parse().ok()?,
        month: number(1),
        day: number(2),
        about,
    };
    on.first().map(|_| on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_be_a_year_a_month_or_a_day() {
        assert_eq!(seen_on("2024").and_then(SeenOn::first), Day::from_ymd(2024, 1, 1));
        assert_eq!(seen_on("~2023-02").and_then(SeenOn::first), Day::from_ymd(2023, 2, 1));
        assert!(seen_on("~2018").is_some_and(|s| s.about));
        for bad in ["", "24", "2024-13", "2024-02-30", "about 2018", "2024-1-1"] {
            assert_eq!(seen_on(bad), None, "{bad}");
        }
    }
}
