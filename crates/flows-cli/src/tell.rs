//! What commands say, in the language asked for.

use crate::Stop;
use sapar_flows::area::Area;
use sapar_flows::region::Region;
use sapar_flows::say::{Explain, Term, Voice};
use sapar_flows_page::Speech;
use sapar_terminal::complain;

/// The language of a run and the settings of the installation.
pub(crate) struct Teller {
    pub(crate) speech: Speech,
    pub(crate) region: Region,
}

impl Teller {
    /// A sentence.
    pub(crate) fn say(&self, term: Term) -> String {
        self.speech.say(&term)
    }

    /// A message without arguments.
    pub(crate) fn word(&self, id: impl Into<std::borrow::Cow<'static, str>>) -> String {
        self.say(Term::new(id))
    }

    /// A remark on what is going on, for people who wait.
    pub(crate) fn progress(&self, id: &'static str) {
        complain(&format!("{} …\n", self.word(id)));
    }

    /// Why the command cannot go on.
    pub(crate) fn refuse(&self, term: Term) -> Stop {
        Stop::Refused(self.say(term))
    }

    /// The same, from an error of the room.
    pub(crate) fn error(&self, e: &impl Explain) -> Stop {
        self.refuse(e.term())
    }

    /// A number with so many decimals.
    pub(crate) fn number(&self, value: f64, decimals: usize) -> String {
        self.speech.number(value, decimals)
    }

    /// Two decimals below a thousand, none above.
    pub(crate) fn grouped(&self, x: f64) -> String {
        self.number(x, if x.abs() < 1000.0 { 2 } else { 0 })
    }

    /// A country by alpha-2 or alpha-3 code, in any case.
    pub(crate) fn country(&self, text: &str) -> Result<Area, Stop> {
        let upper = text.trim().to_ascii_uppercase();
        self.speech
            .names()
            .find(&upper)
            .or_else(|| Area::parse(&upper))
            .ok_or_else(|| self.refuse(Term::new("flows-refuse-country").with("text", text)))
    }

    /// The sources of figures in a line.
    pub(crate) fn source(&self, provenance: &sapar_flows::vintage::Provenance) -> String {
        let mut parts: Vec<String> = provenance
            .vintages()
            .iter()
            .map(|v| {
                self.say(
                    Term::new("flows-vintage")
                        .with("source", v.source.as_str())
                        .with("revision", v.revision.as_str()),
                )
            })
            .collect();
        parts.extend(provenance.bridges().iter().map(|b| self.say(b.term())));
        self.say(Term::new("flows-cli-source").with("sources", parts.join("; ")))
    }
}
