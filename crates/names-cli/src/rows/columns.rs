//! Which columns a file has.

use crate::stop::Stop;
use crate::told::shown;
use sapar_words::{Lang, say};
use std::path::Path;

/// Places of the columns that are known.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Places {
    pub(crate) id: Option<usize>,
    pub(crate) name: Option<usize>,
    pub(crate) family: Option<usize>,
    pub(crate) given: Option<usize>,
    pub(crate) born: Option<usize>,
    pub(crate) nationality: Option<usize>,
    pub(crate) sex: Option<usize>,
}

/// The columns of a file. Headings are matched without regard to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    pub(crate) places: Places,
    /// Headings nobody knows.
    pub(crate) unknown: Vec<String>,
}

impl Columns {
    pub(crate) fn read(lang: Lang, path: &Path, headings: &[String]) -> Result<Columns, Stop> {
        let mut columns = Columns::default();
        let c = &mut columns.places;
        for (n, heading) in headings.iter().enumerate() {
            let heading = heading.trim_start_matches('\u{feff}').trim().to_lowercase();
            let slot = match heading.as_str() {
                "id" | "record" | "rec_id" => &mut c.id,
                "name" | "full_name" => &mut c.name,
                "family" | "surname" | "family_name" | "last_name" => &mut c.family,
                "given" | "given_name" | "first_name" => &mut c.given,
                "born" | "birth_date" | "date_of_birth" | "dob" => &mut c.born,
                "nationality" | "country" | "state" => &mut c.nationality,
                "sex" | "gender" => &mut c.sex,
                _ => {
                    columns.unknown.push(heading);
                    continue;
                }
            };
            if slot.replace(n).is_some() {
                let args = [("path", shown(path).into()), ("column", heading.into())];
                return Err(Stop::Refused(say(lang, "names-heading-twice", &args)));
            }
        }
        if c.name.is_none() && c.family.is_none() {
            return Err(Stop::Refused(say(lang, "names-heading-none", &[("path", shown(path).into())])));
        }
        Ok(columns)
    }
}
