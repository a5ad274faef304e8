//! Who helps: the organisations of `directory/help.csv`, and what of them may be shown.
//!
//! A contact that nobody has called is not shown: a number that rings in the wrong office can cost a person their stay. The rules stand in
//! `directory/README.md`.

mod read;

pub use read::{Slip, Wrong};

use sapar_law::day::Day;

/// For so many days a test call counts, and a source is called fresh.
pub const FRESH_DAYS: i32 = 180;

/// Organisations that help.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    /// In the order of the file.
    pub entries: Vec<Entry>,
}

/// One organisation or line.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Stable key.
    pub id: String,
    /// States in which it helps, ISO 3166-1.
    pub area: Vec<String>,
    /// Cities in English and Russian; none: the whole country, or not known.
    pub cities: Vec<(String, String)>,
    /// The name in English.
    pub name: String,
    /// The name in Russian or the local language.
    pub name_local: String,
    /// What it is.
    pub kind: &'static str,
    /// Whom it serves.
    pub serves: Vec<Serves>,
    /// What for.
    pub topics: Vec<&'static str>,
    /// Languages, and whether the source itself states them.
    pub languages: Vec<(&'static str, bool)>,
    /// The contact as printed.
    contact: Contact,
    /// A site, an e-mail or a bot.
    pub site: Option<String>,
    /// What it costs, if the source says so.
    pub cost: Option<Cost>,
    /// How far the contact can be trusted.
    status: Status,
    /// Pages on which it was seen, and when.
    pub seen: Vec<Seen>,
    /// When whoever runs the portal last reached it.
    confirmed_on: Option<Day>,
    /// What a person should know before going there.
    pub warnings: Vec<&'static str>,
}

/// Phone, address and hours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// Numbers.
    pub phones: Vec<String>,
    /// Address and hours in English and Russian.
    pub hours: Option<(String, String)>,
}

/// A contact that may be shown, and on which day it was confirmed.
#[derive(Debug, Clone, Copy)]
pub struct Confirmed<'a> {
    /// The contact.
    pub contact: &'a Contact,
    /// The day.
    pub on: Day,
}

/// What it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// A sum as the source has it.
    Sum(String),
}

/// Whom an organisation serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Serves {
    /// A group of people.
    Group(&'static str),
    /// Citizens of that state.
    Citizens(String),
}

/// A page on which an entry was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The page.
    pub page: String,
    /// When it was printed; `None`: the page has no date.
    pub on: Option<SeenOn>,
}

/// A year, month or day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeenOn {
    /// Year, and as far as known month and day.
    pub year: i32,
    /// 1 to 12.
    pub month: Option<u32>,
    /// 1 to 31.
    pub day: Option<u32>,
    /// Only about right.
    pub about: bool,
}

impl SeenOn {
    /// The first day that it can mean: nothing is called fresher than it surely is.
    pub fn first(self) -> Option<Day> {
        Day::from_ymd(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }
}

/// How far a contact can be trusted: `directory/README.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Printed on a page of 2024 or later.
    SeenRecent,
    /// Printed on a page of 2019 to 2023, or on a lasting page.
    SeenDated,
    /// Printed before 2019 or on an undated page.
    SeenOld,
    /// The organisation is confirmed, no phone was printed.
    NotSeen,
    /// Confirmed by nothing.
    Memory,
}

/// Which side an organisation is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Of no state.
    Independent,
    /// An office of the state in which the person is.
    State,
    /// Of the state whose passport the person holds.
    OwnState,
}

/// Kinds, and whose they are.
const KINDS: [(&str, Side); 19] = [
    ("hotline", Side::Independent),
    ("ngo", Side::Independent),
    ("ngo_network", Side::Independent),
    ("ingo", Side::Independent),
    ("un", Side::Independent),
    ("trade_union", Side::Independent),
    ("bar", Side::Independent),
    ("faith", Side::Independent),
    ("other", Side::Independent),
    ("state_inspectorate", Side::State),
    ("state_callcentre", Side::State),
    ("state_prosecutor", Side::State),
    ("state_police", Side::State),
    ("state_local", Side::State),
    ("ombudsman", Side::State),
    ("state_origin", Side::OwnState),
    ("state_channel", Side::OwnState),
    ("consulate", Side::OwnState),
    ("diaspora", Side::OwnState),
];

/// What help is for, in the order in which it is offered.
pub const TOPICS: [&str; 21] = [
    "legal",
    "wages",
    "papers",
    "trafficking",
    "asylum",
    "violence",
    "shelter",
    "medical",
    "court",
    "complaint",
    "contract",
    "injury",
    "detention",
    "return",
    "bodies",
    "social",
    "school",
    "jobs",
    "information",
    "crime",
    "emergency",
];

/// Topics of somebody in danger.
pub const OF_DANGER: [&str; 5] = ["trafficking", "asylum", "violence", "shelter", "detention"];

impl Entry {
    /// Whose it is.
    pub fn side(&self) -> Side {
        KINDS.iter().find(|(k, _)| *k == self.kind).map_or(Side::State, |(_, side)| *side)
    }

    /// May somebody who fears the own state be sent there? Never to an office of any state, nor to one whose owner nobody knows.
    pub fn is_apart_from_states(&self) -> bool {
        self.side() == Side::Independent && !self.warnings.contains(&"owner_unknown")
    }

    /// Was somebody reached there lately?
    fn confirmed(&self, today: Day) -> Option<Day> {
        self.confirmed_on.filter(|on| (0..=FRESH_DAYS).contains(&(today.0 - on.0)))
    }

    /// May it be shown at all?
    pub fn is_shown(&self, today: Day) -> bool {
        match self.status {
            Status::SeenRecent | Status::SeenDated | Status::NotSeen => true,
            Status::SeenOld => self.confirmed(today).is_some(),
            Status::Memory => false,
        }
    }

    /// The contact, if somebody was reached there lately.
    pub fn contact(&self, today: Day) -> Option<Confirmed<'_>> {
        let on = self.confirmed(today).filter(|_| self.is_shown(today))?;
        Some(Confirmed { contact: &self.contact, on })
    }

    /// Is a number known that may not be shown?
    pub fn holds_back(&self, today: Day) -> bool {
        !self.contact.phones.is_empty() && self.contact(today).is_none()
    }

    /// Is every page on which it was seen older than half a year, or without a day?
    pub fn is_old(&self, today: Day) -> bool {
        let newest = self.seen.iter().filter_map(|s| s.on.filter(|on| !on.about)?.first()).max();
        newest.is_none_or(|d| today.0 - d.0 > FRESH_DAYS) && self.confirmed(today).is_none()
    }

    /// A name without the numbers that may not be shown.
    pub fn without_numbers(&self, name: &str, today: Day) -> String {
        if self.contact(today).is_some() {
            return name.to_owned();
        }
        let digits = |s: &str| s.chars().filter(char::is_ascii_digit).collect::<String>();
        let known: Vec<String> = self.contact.phones.iter().map(|p| digits(p)).collect();
        let words: Vec<&str> = name.split(' ').collect();
        let mut kept: Vec<String> = Vec::new();
        let mut i = 0;
        while i < words.len() {
            let run = (i..words.len())
                .rev()
                .find(|end| words[i..=*end].iter().all(|w| w.starts_with(|c: char| c.is_ascii_digit())) && known.contains(&digits(&words[i..=*end].concat())));
            if let Some(end) = run {
                // A comma after the number stays with the word before it.
                if words[end].ends_with(',')
                    && let Some(last) = kept.last_mut()
                {
                    last.push(',');
                }
                i = end + 1;
            } else {
                kept.push(words[i].to_owned());
                i += 1;
            }
        }
        kept.join(" ")
    }
}
