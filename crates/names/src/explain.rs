//! A score told as a careful clerk would note it: word by word, field by field, in bits, then the sum and what it means.

use std::fmt::Write as _;

use serde::Serialize;

use crate::birth::DateLevel;
use crate::nationality::Nearness;
use crate::score::{Evidence, Person, Rule, Scorer};
use crate::zones::{Zone, Zones};

/// An explained score, as data. The text is made of it and holds nothing else.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// First name as written.
    pub a: String,
    /// Second name as written.
    pub b: String,
    /// Word by word.
    pub words: Vec<Word>,
    /// Words of one name that the other does not have.
    pub missing: Vec<String>,
    /// What they cost.
    pub missing_bits: f32,
    /// Field by field.
    pub fields: Vec<Field>,
    /// The sum.
    pub bits: f32,
    /// Where it falls.
    pub zone: Zone,
    /// The thresholds.
    pub zones: Zones,
    /// Version of the folding rules.
    pub rules: u32,
}

/// Two words set against each other.
#[derive(Clone, Debug, Serialize)]
pub struct Word {
    /// As written in the first name.
    pub a: String,
    /// As written in the second.
    pub b: String,
    /// The sounds compared.
    pub sounds: (String, String),
    /// Which rule spoke.
    pub rule: Rule,
    /// Whether the two are fathers' names.
    pub patronymic: (bool, bool),
    /// Whether a feminine ending was brought to the masculine in one of the two only.
    pub feminine: bool,
    /// From 0 to 1.
    pub similarity: f32,
    /// Part of the bits due to how common the name is.
    pub rarity: f32,
    /// Evidence.
    pub bits: f32,
}

/// A field beside the name.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// `born`, `nationality` or `sex`.
    pub field: &'static str,
    /// In the first description.
    pub a: String,
    /// In the second.
    pub b: String,
    /// How they stand to each other, one key of the texts.
    pub level: &'static str,
    /// Evidence.
    pub bits: f32,
}

/// Explains the comparison of two descriptions.
#[must_use]
pub fn explain(scorer: &Scorer<'_>, a: &Person, b: &Person, zones: Zones) -> Explanation {
    let evidence = scorer.compare(a, b);
    let mut out = Explanation {
        a: a.name.text().to_owned(),
        b: b.name.text().to_owned(),
        words: Vec::new(),
        missing: Vec::new(),
        missing_bits: 0.0,
        fields: fields(a, b, &evidence),
        bits: evidence.bits,
        zone: zones.of(evidence.bits),
        zones,
        rules: crate::fold::RULES,
    };
    let Some(name) = evidence.name else { return out };
    out.missing_bits = name.missing_bits;
    for m in name.matches() {
        if m.rule == Rule::Joined {
            let join = |n: &crate::Name| n.tokens().iter().map(|t| t.readings()[0].text()).collect::<String>();
            out.words.push(Word {
                a: out.a.clone(),
                b: out.b.clone(),
                sounds: (join(&a.name), join(&b.name)),
                rule: m.rule,
                patronymic: (false, false),
                feminine: false,
                similarity: m.similarity,
                rarity: 0.0,
                bits: m.bits,
            });
            return out;
        }
        let (Some(x), Some(y)) = (a.name.tokens().get(m.a.0 as usize), b.name.tokens().get(m.b.0 as usize)) else {
            continue;
        };
        let sounds = |t: &crate::fold::Token, n: u8| t.readings().get(n as usize).map_or(String::new(), |r| r.text().to_owned());
        out.words.push(Word {
            a: a.name.written(x).to_owned(),
            b: b.name.written(y).to_owned(),
            sounds: (sounds(x, m.a.1), sounds(y, m.b.1)),
            rule: m.rule,
            patronymic: (x.role == crate::fold::Role::Patronymic, y.role == crate::fold::Role::Patronymic),
            feminine: x.feminine_ending != y.feminine_ending,
            similarity: m.similarity,
            rarity: m.rarity,
            bits: m.bits,
        });
    }
    for (person, used) in [
        (a, name.matches().iter().map(|m| m.a.0).collect::<Vec<_>>()),
        (b, name.matches().iter().map(|m| m.b.0).collect()),
    ] {
        for (n, t) in person.name.tokens().iter().enumerate() {
            if !used.contains(&(n as u8)) {
                out.missing.push(person.name.written(t).to_owned());
            }
        }
    }
    out.words.sort_by(|p, q| q.bits.total_cmp(&p.bits));
    out
}

fn fields(a: &Person, b: &Person, evidence: &Evidence) -> Vec<Field> {
    let mut out = Vec::new();
    let text = |d: Option<crate::BirthDate>| d.map_or_else(String::new, |d| d.to_string());
    if let Some((level, bits)) = evidence.born {
        out.push(Field {
            field: "born",
            a: text(a.born),
            b: text(b.born),
            level: date_level(level),
            bits,
        });
    }
    if let Some((nearness, bits)) = evidence.nationality {
        let code = |p: &Person| p.nationality.map_or_else(String::new, |c| c.code().to_owned());
        let level = match nearness {
            Nearness::Same => "same",
            Nearness::Successor => "successor",
            Nearness::Near => "near",
            Nearness::Different => "different",
        };
        out.push(Field {
            field: "nationality",
            a: code(a),
            b: code(b),
            level,
            bits,
        });
    }
    if let Some((same, bits)) = evidence.sex {
        let sex = |p: &Person| p.sex().map_or_else(String::new, |s| format!("{s:?}").to_lowercase());
        out.push(Field {
            field: "sex",
            a: sex(a),
            b: sex(b),
            level: if same { "same" } else { "different" },
            bits,
        });
    }
    out
}

/// The key of a date level in the texts.
#[must_use]
pub fn date_level(level: DateLevel) -> &'static str {
    match level {
        DateLevel::Equal => "equal",
        DateLevel::Converted => "converted",
        DateLevel::Swapped => "swapped",
        DateLevel::EqualDefault => "equal_default",
        DateLevel::YearMonthKnown => "year_month_known",
        DateLevel::YearKnown => "year_known",
        DateLevel::OneDigit => "one_digit",
        DateLevel::Default => "default",
        DateLevel::MonthDay => "month_day",
        DateLevel::YearAndPart => "year_and_part",
        DateLevel::TwoDigits => "two_digits",
        DateLevel::Year => "year",
        DateLevel::NextYear => "next_year",
        DateLevel::Different => "different",
    }
}

impl Explanation {
    /// The note in English. Other languages take the same keys from `locales/<lang>/names.ftl`.
    #[must_use]
    pub fn note(&self) -> String {
        let mut out = format!("\"{}\" and \"{}\"\n", self.a, self.b);
        for w in &self.words {
            let what = match w.rule {
                Rule::Same => "sound the same".to_owned(),
                Rule::Aligned => format!("sound alike, {:.0} in 100", w.similarity * 100.0),
                Rule::Nickname => "are forms of one given name".to_owned(),
                Rule::Initial if w.bits > 0.0 => "an initial that fits".to_owned(),
                Rule::Initial => "an initial that does not fit".to_owned(),
                Rule::Cut => "cut off at the end of the field; what is left agrees".to_owned(),
                Rule::Joined => format!("agree when written as one word, {:.0} in 100", w.similarity * 100.0),
                Rule::FathersDiffer => "both are a father's name, and they differ".to_owned(),
                Rule::Differ => "are different names".to_owned(),
            };
            let mut remarks = Vec::new();
            match w.patronymic {
                (true, true) if w.bits > 0.0 => remarks.push("both a father's name".to_owned()),
                (true, false) | (false, true) => remarks.push("one of them as a father's name".to_owned()),
                _ => {}
            }
            if w.feminine {
                remarks.push("one with a feminine ending".to_owned());
            }
            if w.rarity >= 1.0 {
                remarks.push("a rare name".to_owned());
            } else if w.rarity <= -1.0 {
                remarks.push("a common name".to_owned());
            }
            let remarks = if remarks.is_empty() {
                String::new()
            } else {
                format!("; {}", remarks.join(", "))
            };
            let sounds = if w.sounds.0 == w.sounds.1 {
                format!("[{}]", w.sounds.0)
            } else {
                format!("[{} | {}]", w.sounds.0, w.sounds.1)
            };
            if w.rule == Rule::Joined {
                let _ = writeln!(out, "  {:+6.1}  the two names {what} {sounds}", w.bits);
            } else {
                let _ = writeln!(out, "  {:+6.1}  {} and {}: {what} {sounds}{remarks}", w.bits, w.a, w.b);
            }
        }
        if !self.missing.is_empty() {
            let _ = writeln!(out, "  {:+6.1}  only in one of the two names: {}", self.missing_bits, self.missing.join(", "));
        }
        for f in &self.fields {
            let what = match (f.field, f.level) {
                ("born", "equal") => "the same day of birth".to_owned(),
                ("born", "converted") => "the same day in the Solar Hijri and the common calendar".to_owned(),
                ("born", "swapped") => "day and month exchanged".to_owned(),
                ("born", "equal_default") => "the same year, both 1 January, which clerks enter when the day is unknown".to_owned(),
                ("born", "year_month_known") => "year and month agree, no day is known on one side".to_owned(),
                ("born", "year_known") => "the year agrees, no more is known on one side".to_owned(),
                ("born", "one_digit") => "one digit differs, or two neighbours are exchanged".to_owned(),
                ("born", "default") => "the year agrees, and one side is the default 1 January".to_owned(),
                ("born", "month_day") => "day and month agree, the year does not".to_owned(),
                ("born", "year_and_part") => "the year agrees, and day or month".to_owned(),
                ("born", "two_digits") => "two digits differ".to_owned(),
                ("born", "year") => "only the year agrees".to_owned(),
                ("born", "next_year") => "one year apart".to_owned(),
                ("born", _) => "different days of birth".to_owned(),
                ("nationality", "same") => "the same nationality".to_owned(),
                ("nationality", "successor") => "the USSR and one of its successors".to_owned(),
                ("nationality", "near") => "neighbours whose papers people often exchange; says nothing".to_owned(),
                ("nationality", _) => "different nationalities".to_owned(),
                ("sex", "same") => "the same sex".to_owned(),
                _ => "different sex".to_owned(),
            };
            let _ = writeln!(out, "  {:+6.1}  {} {}, {}: {what}", f.bits, f.field, f.a, f.b);
        }
        let sum = match self.zone {
            Zone::Hit => format!("above {:.1} bits: to be looked at first", self.zones.hit),
            Zone::Review => format!("between {:.1} and {:.1} bits: to be looked at", self.zones.review, self.zones.hit),
            Zone::NoHit => format!("below {:.1} bits: not shown", self.zones.review),
        };
        let _ = writeln!(out, "  {:+6.1}  together, {sum}.", self.bits);
        out.push_str("This is evidence, not a decision. A person compares the documents.\n");
        out
    }
}
