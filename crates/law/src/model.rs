//! The laws after every name is looked up and every type checked.
//!
//! Everything is an arena with small ids. Expressions are typed trees: they are lowered to a [plan](crate::plan) for
//! computing and walked again for explaining.

mod expressions;
mod typed;

pub use expressions::Says;
pub use typed::{Kind, Typed};

use crate::calendar::Calendar;
use crate::day::Day;
use crate::hash::Map;
use crate::ratio::Ratio;
use crate::source::{Source, Span};
use crate::syntax::{Act, Cite, Confidence, NormKind, Period, Pick, Texts, Window};
use crate::table::{Series, Table};
use std::fmt;
use std::sync::OnceLock;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
        impl $name {
            /// As an index.
            pub fn ix(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// A fact.
    FactId,
    /// A conclusion.
    ConclusionId,
    /// A provision.
    ProvisionId,
    /// A pack.
    PackId,
    /// A topic.
    TopicId,
    /// An enum.
    EnumId,
    /// A group of provisions.
    GroupId,
    /// A typed expression.
    ExprId,
    /// A named expression.
    DefineId,
    /// A series of values by date.
    SeriesId,
    /// A look-up table.
    TableId,
    /// A working-day calendar.
    CalendarId,
    /// A window over stays.
    WindowId,
}

/// A country by its ISO 3166-1 alpha-2 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country(pub u16);

impl Country {
    /// How many codes of two letters there are.
    pub const COUNT: usize = 26 * 26;

    /// Reads `KZ`; any two capitals.
    pub fn parse(text: &str) -> Option<Country> {
        match text.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Some(Country(u16::from(a - b'A') * 26 + u16::from(b - b'A'))),
            _ => None,
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", char::from(b'A' + (self.0 / 26) as u8), char::from(b'A' + (self.0 % 26) as u8))
    }
}

/// A currency by its ISO 4217 code; sums are kept in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(pub [u8; 3]);

impl Currency {
    /// Reads `KZT`.
    pub fn parse(text: &str) -> Option<Currency> {
        match text.as_bytes() {
            [a, b, c] if text.bytes().all(|b| b.is_ascii_uppercase()) => Some(Currency([*a, *b, *c])),
            _ => None,
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{}", char::from(*b)))
    }
}

/// The type of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// yes or no
    YesNo,
    /// A day.
    Date,
    /// Calendar days.
    Days,
    /// Working days, only as a literal.
    WorkingDays,
    /// Months.
    Months,
    /// Years.
    Years,
    /// A plain number.
    Number,
    /// A share of one.
    Share,
    /// A sum; without a currency: in the currency of the country of destination.
    Money(Option<Currency>),
    /// A country.
    Country,
    /// A member of a closed list.
    Enum(EnumId),
    /// The list of stays.
    Stays,
}

impl Type {
    /// What one unit of a stored value is worth: money is stored in hundredths, shares in millionths, all else in ones.
    pub fn unit(self) -> Ratio {
        match self {
            Type::Money(_) => Ratio::new(1, 100),
            Type::Share => Ratio::new(1, 1_000_000),
            _ => Ratio::ONE,
        }
    }
}

/// A pack of laws: a folder.
#[derive(Debug, Clone)]
pub struct Pack {
    /// The folder.
    pub name: String,
    /// The country it answers for; treaties have none.
    pub country: Option<Country>,
    /// Its title.
    pub title: String,
    /// Its currency.
    pub currency: Option<Currency>,
}

/// A closed list.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Its name.
    pub name: String,
    /// Its members and their words.
    pub members: Vec<(String, Texts)>,
}

/// How hard it is for a person to answer; the weight divides the worth of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cost {
    /// From memory.
    Easy,
    /// A paper must be looked at.
    Document,
    /// Several papers, or a count.
    Hard,
}

/// A fact that can be asked.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Does it say who somebody is, where they live or for whom they work, and not what happened?
    pub of_person: bool,
    /// Smallest value, stored.
    pub low: i64,
    /// Largest value, stored.
    pub high: i64,
    /// The question.
    pub question: Texts,
    /// Why it is asked.
    pub why: Option<Texts>,
    /// How hard it is to answer.
    pub cost: Cost,
}

/// What can be asked about.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its name.
    pub name: String,
    /// Keyed by the state of nationality, not by the destination.
    pub of_origin: bool,
    /// Its title.
    pub title: Texts,
}

/// A conclusion the law can come to.
#[derive(Debug, Clone)]
pub struct Conclusion {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Its topic.
    pub topic: TopicId,
    /// Several may hold; which is the answer.
    pub cumulative: Option<Pick>,
    /// Its title.
    pub title: Texts,
}

/// A group of provisions that an exception may displace as one.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Texts,
}

/// The head of a provision.
#[derive(Debug, Clone)]
pub enum Head {
    /// Gives a conclusion its value.
    Decides(ConclusionId, ExprId),
    /// A duty, right, consequence or remedy.
    Norm(Norm),
}

/// Who.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// The person who asks.
    Worker,
    /// Gives housing.
    Host,
    /// Gives work.
    Employer,
    /// Finds work for others.
    Recruiter,
    /// The family.
    Family,
    /// An authority.
    State,
    /// A school.
    School,
    /// An insurer.
    Insurer,
    /// The police.
    Police,
    /// The authorities of the country whose passport is held.
    StateOfNationality,
}

impl Party {
    /// All parties and their words.
    pub const ALL: [(Party, &'static str); 10] = [
        (Party::Worker, "worker"),
        (Party::Host, "host"),
        (Party::Employer, "employer"),
        (Party::Recruiter, "recruiter"),
        (Party::Family, "family"),
        (Party::State, "state"),
        (Party::School, "school"),
        (Party::Insurer, "insurer"),
        (Party::Police, "police"),
        (Party::StateOfNationality, "state_of_nationality"),
    ];

    /// The word of the language.
    pub fn word(self) -> &'static str {
        Party::ALL.iter().find(|(p, _)| *p == self).map_or("", |(_, w)| w)
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Party> {
        Party::ALL.iter().find(|(_, w)| *w == word).map(|(p, _)| *p)
    }
}

/// By when a norm is due.
#[derive(Debug, Clone)]
pub enum Due {
    /// At once.
    AtOnce,
    /// On that day at the latest.
    By(ExprId),
    /// Before that day.
    Before(ExprId),
}

/// A duty, right, consequence or remedy.
#[derive(Debug, Clone)]
pub struct Norm {
    /// Which.
    pub kind: NormKind,
    /// Of whom.
    pub of: Party,
    /// By when.
    pub due: Option<Due>,
    /// The counting of the term is unsettled.
    pub unsettled: bool,
    /// A sum, or the range the law allows.
    pub amount: Option<(ExprId, Option<ExprId>)>,
    /// Until when.
    pub until: Option<ExprId>,
    /// At which office.
    pub place: Option<Texts>,
    /// With which papers.
    pub documents: Option<Texts>,
    /// What it costs.
    pub fee: Option<ExprId>,
    /// What follows if it is missed.
    pub otherwise: Vec<ProvisionId>,
    /// Who learns of the person.
    pub exposes_to: Vec<Party>,
}

impl Norm {
    /// Does it tell somebody about the person? Then it waits for the safeguard.
    pub fn exposes(&self) -> bool {
        !self.exposes_to.is_empty()
    }
}

/// A provision.
#[derive(Debug, Clone)]
pub struct Provision {
    /// Its full name, `kz.overstay_fine`.
    pub name: String,
    /// Its pack.
    pub pack: PackId,
    /// Its topic.
    pub topic: TopicId,
    /// Its sentence.
    pub texts: Texts,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// Where it was read.
    pub source: Option<String>,
    /// How sure we are.
    pub confidence: Confidence,
    /// When it was last compared with the source.
    pub checked_on: Day,
    /// When it was published.
    pub published: Option<Day>,
    /// When it is in force.
    pub in_force: Period,
    /// On which day that is read; the evaluation date if `None`.
    pub anchor: Option<FactId>,
    /// The head.
    pub head: Head,
    /// To whom it applies.
    pub when: Option<ExprId>,
    /// What blocks it.
    pub unless: Vec<(ExprId, Texts)>,
    /// What it displaces: provisions, with groups resolved.
    pub displaces: Vec<ProvisionId>,
    /// The groups named in `exception to`.
    pub displaces_groups: Vec<GroupId>,
    /// Its group.
    pub group: Option<GroupId>,
    /// A note shown under it.
    pub note: Option<Texts>,
    /// Where it is written.
    pub span: Span,
}

/// What a pack answers for.
#[derive(Debug, Clone)]
pub struct Covered {
    /// The pack.
    pub pack: PackId,
    /// Its country.
    pub country: Country,
    /// The topic.
    pub topic: TopicId,
    /// Since when.
    pub from: Option<Day>,
    /// The last day whose law was seen.
    pub seen_to: Day,
}

/// A procedure: a route and what it costs.
#[derive(Debug, Clone)]
pub struct Procedure {
    /// Its full name.
    pub name: String,
    /// Its pack.
    pub pack: PackId,
    /// Its texts.
    pub texts: Texts,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// How sure we are.
    pub confidence: Confidence,
    /// In force.
    pub in_force: Period,
    /// `work`, `stay`, `registration`, `regularisation`.
    pub route: String,
    /// What it costs.
    pub cost: Option<ExprId>,
    /// How long the decision takes; the type tells calendar from working days.
    pub days: Option<ExprId>,
    /// Documents to bring.
    pub documents: Option<i64>,
    /// Visits.
    pub visits: Option<i64>,
    /// Offices.
    pub offices: Option<i64>,
    /// For whom.
    pub when: Option<ExprId>,
    /// A note.
    pub note: Option<Texts>,
}

/// Where a case stands; [`Laws::case`] reads it.
#[derive(Debug, Clone, Copy)]
pub struct PlacedCase {
    /// Its pack.
    pub pack: PackId,
    /// Where.
    pub span: Span,
}

/// What waits before a duty that exposes the person is told.
#[derive(Debug, Clone)]
pub struct Safeguard {
    /// What is said until then.
    pub texts: Texts,
    /// What must hold.
    pub when: ExprId,
}

/// All laws, checked.
#[derive(Debug, Clone, Default)]
pub struct Laws {
    /// The texts.
    pub sources: Vec<Source>,
    /// Fingerprint of all texts, in hexadecimal.
    pub fingerprint: String,
    /// Packs.
    pub packs: Vec<Pack>,
    /// Acts by id.
    pub acts: Map<String, Act>,
    /// Names of countries by code.
    pub countries: Map<Country, Texts>,
    /// Closed lists.
    pub enums: Vec<Enum>,
    /// Facts.
    pub facts: Vec<Fact>,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Conclusions.
    pub conclusions: Vec<Conclusion>,
    /// Groups.
    pub groups: Vec<Group>,
    /// Series by date.
    pub series: Vec<Series>,
    /// Tables.
    pub tables: Vec<Table>,
    /// Calendars.
    pub calendars: Vec<Calendar>,
    /// Typed expressions.
    pub exprs: Vec<Typed>,
    /// Windows over stays.
    pub windows: Vec<Window>,
    /// Full names of named expressions.
    pub defines: Vec<String>,
    /// The safeguard.
    pub safeguard: Option<Safeguard>,
    /// What is answered.
    pub covered: Vec<Covered>,
    /// Months after `seen to` from which an answer is not certain.
    pub stale_months: Option<i32>,
    /// Provisions.
    pub provisions: Vec<Provision>,
    /// Procedures.
    pub procedures: Vec<Procedure>,
    /// Where the profiles of these names stand; [`Laws::profile`] reads them.
    pub profiles: Map<String, Span>,
    /// Cases.
    pub cases: Vec<PlacedCase>,
    /// Look-up of names.
    pub(crate) names: Names,
}

/// Names looked up often. Each list is used only while it holds all there are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    facts: Map<String, FactId>,
    conclusions: Map<String, ConclusionId>,
    /// Made when it is first asked for.
    provisions: OnceLock<Provisions>,
}

/// Names of provisions.
#[derive(Debug, Clone)]
struct Provisions {
    /// Of each pack, by the name without the pack.
    of_pack: Vec<Map<String, ProvisionId>>,
    held: usize,
}

impl Provisions {
    fn of(laws: &Laws) -> Provisions {
        let mut of_pack = vec![Map::default(); laws.packs.len()];
        for (i, p) in laws.provisions.iter().enumerate() {
            if let (Some((_, own)), Some(names)) = (p.name.split_once('.'), of_pack.get_mut(p.pack.ix())) {
                names.insert(own.to_owned(), ProvisionId(i as u32));
            }
        }
        Provisions {
            of_pack,
            held: laws.provisions.len(),
        }
    }
}

impl Laws {
    /// Makes the names of facts and conclusions quick to look up, once all of them are there.
    pub(crate) fn index_words(&mut self) {
        self.names.facts = self.facts.iter().map(|f| f.name.clone()).zip((0..).map(FactId)).collect();
        self.names.conclusions = self.conclusions.iter().map(|c| c.name.clone()).zip((0..).map(ConclusionId)).collect();
    }

    /// The fact of that name.
    pub fn fact(&self, name: &str) -> Option<FactId> {
        if self.names.facts.len() == self.facts.len() {
            return self.names.facts.get(name).copied();
        }
        self.facts.iter().position(|f| f.name == name).map(|i| FactId(i as u32))
    }

    /// The conclusion of that name.
    pub fn conclusion(&self, name: &str) -> Option<ConclusionId> {
        if self.names.conclusions.len() == self.conclusions.len() {
            return self.names.conclusions.get(name).copied();
        }
        self.conclusions.iter().position(|c| c.name == name).map(|i| ConclusionId(i as u32))
    }

    /// The provision of that name, full (`kz.overstay_fine`) or as written in `pack`.
    pub fn provision(&self, name: &str, pack: Option<PackId>) -> Option<ProvisionId> {
        let (pack, own) = match name.split_once('.') {
            Some((folder, own)) => (self.packs.iter().position(|p| p.name == folder)?, own),
            None => (pack?.ix(), name),
        };
        let names = self.names.provisions.get_or_init(|| Provisions::of(self));
        if names.held == self.provisions.len() {
            return names.of_pack.get(pack)?.get(own).copied();
        }
        let folder = &self.packs.get(pack)?.name;
        let is_it = |p: &Provision| p.name.split_once('.').is_some_and(|(f, o)| f == folder && o == own);
        self.provisions.iter().position(is_it).map(|i| ProvisionId(i as u32))
    }

    /// The index of the procedure of that name, full or as written in `pack`.
    pub fn procedure(&self, name: &str, pack: PackId) -> Option<usize> {
        let folder = &self.packs.get(pack.ix())?.name;
        let (folder, own) = name.split_once('.').unwrap_or((folder, name));
        let is_it = |p: &Procedure| p.name.split_once('.').is_some_and(|(f, o)| f == folder && o == own);
        self.procedures.iter().position(is_it)
    }

    /// The typed expression.
    pub fn expr(&self, id: ExprId) -> &Typed {
        &self.exprs[id.ix()]
    }

    /// The last day whose law was seen of what a pack says of a topic. Of what it does not say to cover it is the day that its least seen topic has:
    /// that somebody looked at the pay of a country lately says nothing about its fines. `None` for a pack that covers nothing, such as a treaty.
    pub fn seen_to(&self, pack: PackId, topic: Option<TopicId>) -> Option<Day> {
        let of_pack = self.covered.iter().filter(|c| c.pack == pack);
        let of_topic = of_pack.clone().filter(|c| Some(c.topic) == topic).map(|c| c.seen_to).max();
        of_topic.or_else(|| of_pack.map(|c| c.seen_to).min())
    }

    /// The currency of the pack that answers for the country.
    pub fn currency_of(&self, country: Country) -> Option<Currency> {
        self.packs.iter().find(|p| p.country == Some(country)).and_then(|p| p.currency)
    }
}
