//! A score as a careful clerk would note it, as data: word by word, field by field, in bits, then the sum and what it means. The sentences
//! are made of it in the reader's language, and hold nothing else.

use serde::Serialize;

use crate::birth::DateLevel;
use crate::fold::Name;
use crate::nationality::Nearness;
use crate::score::{ALONE, Evidence, Person, Rule, Scorer, TokenMatch};
use crate::zones::{Zone, Zones};

/// An explained score.
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
    /// What words that agree lose because another differs: 0 or less.
    pub bounded: f32,
    /// Field by field.
    pub fields: Vec<Field>,
    /// Fields that one of the two descriptions does not have: `born`, `nationality`, `sex`.
    pub not_compared: Vec<&'static str>,
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
        bounded: 0.0,
        fields: fields(a, b, &evidence),
        not_compared: [
            ("born", evidence.born.is_none()),
            ("nationality", evidence.nationality.is_none()),
            ("sex", evidence.sex.is_none()),
        ]
        .into_iter()
        .filter_map(|(field, missing)| missing.then_some(field))
        .collect(),
        bits: evidence.bits,
        zone: zones.of(evidence.bits),
        zones,
        rules: crate::fold::RULES,
    };
    let Some(name) = evidence.name else { return out };
    out.missing_bits = name.missing_bits;
    out.bounded = name.bounded;
    let joined = |m: &TokenMatch| m.with != ALONE;
    let a_is_longer = a.name.tokens().len() > b.name.tokens().len();
    for m in name.matches() {
        if m.rule == Rule::Joined {
            let join = |n: &Name| n.tokens().iter().map(|t| t.readings()[0].text()).collect::<String>();
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
        out.words.push(Word {
            a: written(&a.name, m.a.0, (joined(m) && a_is_longer).then_some(m.with)),
            b: written(&b.name, m.b.0, (joined(m) && !a_is_longer).then_some(m.with)),
            sounds: (
                sounds_of(&a.name, m.a, (joined(m) && a_is_longer).then_some(m.with)),
                sounds_of(&b.name, m.b, (joined(m) && !a_is_longer).then_some(m.with)),
            ),
            rule: m.rule,
            patronymic: (x.role == crate::fold::Role::Patronymic, y.role == crate::fold::Role::Patronymic),
            feminine: x.feminine_ending != y.feminine_ending,
            similarity: m.similarity,
            rarity: m.rarity,
            bits: m.bits,
        });
    }
    for (person, longer, used) in [
        (a, a_is_longer, name.matches().iter().map(|m| m.a.0).collect::<Vec<_>>()),
        (b, !a_is_longer, name.matches().iter().map(|m| m.b.0).collect()),
    ] {
        for (n, t) in person.name.tokens().iter().enumerate() {
            let part_of_another = longer && name.matches().iter().any(|m| m.with == n as u8);
            if !used.contains(&(n as u8)) && !part_of_another {
                out.missing.push(person.name.written(t).to_owned());
            }
        }
    }
    out.words.sort_by(|p, q| q.bits.total_cmp(&p.bits));
    out
}

/// A word as it was written, with the neighbour that belongs to it.
fn written(name: &Name, word: u8, with: Option<u8>) -> String {
    let text = |n: u8| name.tokens().get(n as usize).map_or("", |t| name.written(t));
    match with {
        None => text(word).to_owned(),
        Some(other) => format!("{} {}", text(word.min(other)), text(word.max(other))),
    }
}

/// The sounds of a word in the reading that was compared; with its neighbour, those of both.
fn sounds_of(name: &Name, (word, reading): (u8, u8), with: Option<u8>) -> String {
    let text = |n: u8, r: u8| {
        let token = name.tokens().get(n as usize);
        token.and_then(|t| t.readings().get(r as usize)).map_or("", |r| r.text())
    };
    match with {
        None => text(word, reading).to_owned(),
        Some(other) => format!("{}{}", text(word.min(other), 0), text(word.max(other), 0)),
    }
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
