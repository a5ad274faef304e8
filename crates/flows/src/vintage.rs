//! Where a number comes from and of which revision it is.
//!
//! Between two revisions the United Nations cut Kazakhstan's migrant stock of 2020 from 3.73 to 1.99 million. A "trend" that takes one
//! year from each is an artefact. So every table carries its [`Vintage`], and [`Provenance::join`] refuses to combine two revisions of one
//! source. Where a method cannot do without (a pattern that only the older revision has), the caller says why with
//! [`Provenance::bridge`], and its sentence is printed wherever the result is.

use crate::say::{Explain, Term};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// One source in one revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vintage {
    /// Short name of the source, the same for all its revisions: `UN DESA International Migrant Stock`.
    pub source: String,
    /// Revision or edition: `2024`.
    pub revision: String,
    /// Day the copy was fetched, ISO 8601.
    pub retrieved: String,
    /// Which copy: repository and commit, package and version, or address.
    pub copy: String,
    /// Licence of the data.
    pub licence: String,
}

impl fmt::Display for Vintage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, revision {}", self.source, self.revision)
    }
}

/// Why two revisions were combined, by a name; its words are the message `flows-bridge-` and the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bridge(Cow<'static, str>);

impl Bridge {
    /// By its name: small letters, digits and underscores.
    pub fn new(code: impl Into<Cow<'static, str>>) -> Bridge {
        Bridge(code.into())
    }

    /// The name.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl Explain for Bridge {
    fn term(&self) -> Term {
        Term::new(format!("flows-bridge-{}", self.0))
    }
}

/// All sources behind a result, with the reasons where revisions were bridged on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Provenance {
    // Thousands of figures share one list.
    vintages: Arc<Vec<Vintage>>,
    bridges: Vec<Bridge>,
}

/// Two revisions of one source were about to be combined.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{source_name}: revision {left} and revision {right} must not be joined: the difference between them would look like change over time; take both years from one revision"
)]
pub struct MixedRevisions {
    /// The source.
    pub source_name: String,
    /// One revision.
    pub left: String,
    /// The other.
    pub right: String,
}

impl From<Vintage> for Provenance {
    fn from(vintage: Vintage) -> Provenance {
        Provenance {
            vintages: Arc::new(vec![vintage]),
            bridges: Vec::new(),
        }
    }
}

impl Provenance {
    /// Everything behind both.
    ///
    /// # Errors
    /// [`MixedRevisions`] if one source occurs in two revisions.
    pub fn join(&self, other: &Provenance) -> Result<Provenance, MixedRevisions> {
        for a in self.vintages.iter() {
            if let Some(b) = other.vintages.iter().find(|b| b.source == a.source && b.revision != a.revision) {
                return Err(MixedRevisions {
                    source_name: a.source.clone(),
                    left: a.revision.clone(),
                    right: b.revision.clone(),
                });
            }
        }
        Ok(self.merged(other))
    }

    /// As [`join`](Self::join), but two revisions are combined on purpose; the reason will be printed with the result.
    pub fn bridge(&self, other: &Provenance, reason: Bridge) -> Provenance {
        let mut all = self.merged(other);
        if !all.bridges.contains(&reason) {
            all.bridges.push(reason);
        }
        all
    }

    fn merged(&self, other: &Provenance) -> Provenance {
        let mut all = self.clone();
        for v in other.vintages.iter() {
            if !all.vintages.contains(v) {
                Arc::make_mut(&mut all.vintages).push(v.clone());
            }
        }
        for b in &other.bridges {
            if !all.bridges.contains(b) {
                all.bridges.push(b.clone());
            }
        }
        all
    }

    /// The sources.
    pub fn vintages(&self) -> &[Vintage] {
        &self.vintages
    }

    /// Why revisions were combined, if they were.
    pub fn bridges(&self) -> &[Bridge] {
        &self.bridges
    }

    /// The sources in one line.
    pub fn sources(&self) -> String {
        self.vintages.iter().map(|v| v.source.as_str()).collect::<Vec<_>>().join(" + ")
    }

    /// The revisions in the same order.
    pub fn revisions(&self) -> String {
        self.vintages.iter().map(|v| v.revision.as_str()).collect::<Vec<_>>().join(" + ")
    }

    /// The licences, each once.
    pub fn licences(&self) -> String {
        let mut seen: Vec<&str> = Vec::new();
        for v in self.vintages.iter() {
            if !seen.contains(&v.licence.as_str()) {
                seen.push(&v.licence);
            }
        }
        seen.join(" + ")
    }

    /// The latest day of retrieval.
    pub fn retrieved(&self) -> &str {
        self.vintages.iter().map(|v| v.retrieved.as_str()).max().unwrap_or("")
    }
}

impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list: Vec<String> = self.vintages.iter().map(Vintage::to_string).collect();
        f.write_str(&list.join("; "))?;
        for b in &self.bridges {
            write!(f, "; {}", b.code())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(source: &str, revision: &str) -> Provenance {
        Vintage {
            source: source.into(),
            revision: revision.into(),
            retrieved: "2026-11-21".into(),
            copy: String::new(),
            licence: "CC BY".into(),
        }
        .into()
    }

    #[test]
    fn two_revisions_of_one_source_are_refused_in_words() {
        let e = of("Stock", "2020").join(&of("Stock", "2024")).unwrap_err();
        assert!(e.to_string().contains("revision 2020 and revision 2024 must not be joined"), "{e}");
    }

    #[test]
    fn refusal_also_through_a_third_table() {
        let both = of("Stock", "2020").join(&of("Population", "2024")).unwrap();
        assert!(both.join(&of("Stock", "2024")).is_err());
        assert!(both.join(&of("Population", "2024")).is_ok());
    }

    #[test]
    fn a_bridge_is_allowed_and_said() {
        let b = of("Population", "2019").bridge(&of("Population", "2024"), Bridge::new("sex_shares"));
        assert!(b.to_string().ends_with("sex_shares"));
    }
}
