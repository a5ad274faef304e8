//! Figures as rows of a table.

use super::tell::{period, sure};
use sapar_law::day::Day;
use sapar_law::model::{Laws, PackId, Type};
use sapar_law::ratio::Ratio;
use sapar_law::show::fraction;
use sapar_law::syntax::Period;
use sapar_law::table::{Figure, Table};
use sapar_words::{Citation, Lang, citations, date, say, value};

/// A figure as it is shown.
pub struct Row {
    /// To what it belongs, in a table with keys.
    pub key: String,
    /// When it holds.
    pub period: String,
    /// The value.
    pub value: String,
    /// Where it stands.
    pub cites: Vec<Citation>,
    /// How sure we are.
    pub sure: String,
    /// When it was compared with its source.
    pub checked: String,
    /// A remark of the file.
    pub note: String,
}

impl Row {
    /// A figure of that type.
    pub fn new(laws: &Laws, lang: Lang, ty: Option<Type>, unit: Ratio, key: String, f: &Figure) -> Row {
        Row {
            key,
            period: period(
                lang,
                Period {
                    from: Some(f.from).filter(|d| *d != Day::MIN),
                    to: Some(f.to).filter(|d| *d != Day::MAX),
                },
            ),
            value: ty.map_or_else(|| say(lang, "law-member", &[]), |ty| shown(laws, lang, ty, unit, f.value)),
            cites: citations(laws, lang, &f.cites),
            sure: sure(lang, f.confidence),
            checked: date(lang, f.checked_on),
            note: f.note.clone(),
        }
    }
}

/// Money without a currency is in that of the pack.
pub fn in_money_of(laws: &Laws, pack: PackId, ty: Type) -> Type {
    match ty {
        Type::Money(None) => Type::Money(laws.packs[pack.ix()].currency),
        ty => ty,
    }
}

/// A stored figure in words.
pub fn shown(laws: &Laws, lang: Lang, ty: Type, unit: Ratio, stored: i64) -> String {
    match ty {
        // A number with decimals is stored in its own unit, a power of ten.
        Type::Number if unit != Ratio::ONE => fraction(stored, unit.den.ilog10()),
        _ => value(laws, lang, ty, stored),
    }
}

/// The rows of a table with their keys in words, in the order of the keys.
pub fn keyed<'a>(laws: &'a Laws, lang: Lang, t: &'a Table) -> Vec<(String, &'a Figure)> {
    let words = |keys: Vec<i64>| {
        let words = keys.into_iter().zip(&t.keys).map(|(v, k)| value(laws, lang, k.ty, v));
        words.collect::<Vec<_>>().join(", ")
    };
    t.filled()
        .flat_map(|(keys, rows)| {
            let key = words(keys);
            rows.iter().map(move |f| (key.clone(), f))
        })
        .collect()
}
