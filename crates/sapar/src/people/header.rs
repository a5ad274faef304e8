//! What the columns of a file of persons are for.

use crate::refusal;
use crate::stop::Stop;
use sapar_law::model::{FactId, Laws, Type};
use sapar_law::source::nearest;
use sapar_words::{Lang, say};

/// Column that names a row; carried through as it is.
const ID: &str = "id";
/// Column with the day on which a row is asked for.
const ON: &str = "on";

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// The row's own name.
    Id,
    /// The day the question is asked for.
    On,
    /// The list of stays.
    Stays(FactId),
    /// A fact.
    Fact(FactId),
    /// Nothing; `--ignore-unknown-columns` was given.
    Nothing,
}

/// The columns of a file.
#[derive(Debug, Clone)]
pub struct Header {
    /// Their names as the file writes them.
    pub names: Vec<String>,
    /// What they are for.
    pub uses: Vec<Use>,
}

impl Header {
    /// Finds out what columns are for.
    ///
    /// # Errors
    /// A column that is no fact, or two columns for one.
    pub fn new(laws: &Laws, lang: Lang, names: Vec<String>, ignore_unknown: bool) -> Result<Header, Stop> {
        let mut slips = Vec::new();
        let mut uses: Vec<Use> = Vec::with_capacity(names.len());
        for name in &names {
            let plain = name.trim().replace(' ', "_");
            let found = match plain.as_str() {
                ID => Some(Use::Id),
                ON => Some(Use::On),
                _ => laws
                    .fact(&plain)
                    .map(|f| if laws.facts[f.ix()].ty == Type::Stays { Use::Stays(f) } else { Use::Fact(f) }),
            };
            let what = match found {
                Some(u) => u,
                None if ignore_unknown => Use::Nothing,
                None => {
                    let known = laws.facts.iter().map(|f| f.name.as_str()).chain([ID, ON]);
                    slips.push(refusal::unknown(lang, "people-column", name, nearest(&plain, known)));
                    Use::Nothing
                }
            };
            if what != Use::Nothing && uses.contains(&what) {
                slips.push(say(lang, "people-column-twice", &[("name", name.as_str().into())]));
            }
            uses.push(what);
        }
        if slips.is_empty() {
            Ok(Header { names, uses })
        } else {
            Err(Stop::Refused(slips))
        }
    }

    /// Is there such a column?
    pub fn has(&self, what: Use) -> bool {
        self.uses.contains(&what)
    }
}
