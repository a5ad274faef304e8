//! Answers as CSV, formatted chunk by chunk.

use super::answers::{Answers, NOT_READ, norm_names};
use super::programs::Asked;
use crate::people::Block;
use sapar_law::day::Day;
use sapar_law::model::{Country, Laws, Type};
use sapar_law::show::fraction;
use std::io::Write;

/// The names of the columns, in the order in which [`rows`] writes them.
pub fn names(laws: &Laws, asked: &Asked, ids: bool) -> Vec<String> {
    let mut names: Vec<String> = ids.then(|| "id".to_owned()).into_iter().collect();
    for c in &asked.conclusions {
        let conclusion = &laws.conclusions[c.ix()];
        names.push(conclusion.name.clone());
        if matches!(conclusion.ty, Type::Money(_)) {
            names.push(format!("{}_currency", conclusion.name));
        }
        names.push(format!("{}_state", conclusion.name));
        // What is certain of it although it is unknown.
        if conclusion.cumulative.is_some() {
            names.push(format!("{}_bound", conclusion.name));
            names.push(format!("{}_bound_state", conclusion.name));
        }
    }
    if asked.norms {
        names.extend(norm_names());
    }
    names
}

/// The rows of a chunk.
pub fn rows(laws: &Laws, asked: &Asked, block: &Block, answers: &Answers) -> Vec<u8> {
    let mut out = Vec::with_capacity(answers.len * (16 + 12 * asked.conclusions.len()));
    let types: Vec<Type> = asked.conclusions.iter().map(|c| laws.conclusions[c.ix()].ty).collect();
    for row in 0..answers.len {
        let mut first = true;
        let mut next = |out: &mut Vec<u8>| {
            if !std::mem::replace(&mut first, false) {
                out.push(b',');
            }
        };
        if let Some(ids) = &block.ids {
            next(&mut out);
            quoted(&mut out, &ids[row]);
        }
        for (column, ty) in answers.conclusions.iter().zip(&types) {
            next(&mut out);
            if let Some(v) = column.values[row] {
                value(&mut out, laws, *ty, v);
            }
            if matches!(ty, Type::Money(_)) {
                next(&mut out);
                if let Some(c) = column.currencies[row] {
                    out.extend_from_slice(&c.0);
                }
            }
            next(&mut out);
            out.extend_from_slice(column.states[row].map_or(NOT_READ, |s| s.word()).as_bytes());
            if let Some(bounds) = &column.bounds {
                next(&mut out);
                if let Some((v, _)) = bounds[row] {
                    value(&mut out, laws, *ty, v);
                }
                next(&mut out);
                out.extend_from_slice(bounds[row].map_or("", |(_, sure)| sure.word()).as_bytes());
            }
        }
        for list in &answers.norms {
            next(&mut out);
            out.extend_from_slice(list[row].as_bytes());
        }
        out.push(b'\n');
    }
    out
}

/// A stored value as it would be given: no unit, no grouping.
pub fn value(out: &mut Vec<u8>, laws: &Laws, ty: Type, v: i64) {
    // Writing into memory does not fail.
    let _ = match ty {
        Type::YesNo => out.write_all(if v != 0 { b"yes" } else { b"no" }),
        Type::Date => match i32::try_from(v) {
            Ok(d) => write!(out, "{}", Day(d)),
            Err(_) => Ok(()),
        },
        Type::Country => match u16::try_from(v) {
            Ok(c) => write!(out, "{}", Country(c)),
            Err(_) => Ok(()),
        },
        Type::Money(_) => write!(out, "{}{}.{:02}", if v < 0 { "-" } else { "" }, v.unsigned_abs() / 100, v.unsigned_abs() % 100),
        Type::Share => write!(out, "{}", fraction(v, 6)),
        Type::Enum(e) => match usize::try_from(v).ok().and_then(|i| laws.enums[e.ix()].members.get(i)) {
            Some((m, _)) => out.write_all(m.as_bytes()),
            None => Ok(()),
        },
        Type::Days | Type::WorkingDays | Type::Months | Type::Years | Type::Number | Type::Stays => write!(out, "{v}"),
    };
}

/// A text in quotes if it needs them.
pub fn quoted(out: &mut Vec<u8>, text: &str) {
    if text.contains([',', '"', '\n', '\r']) {
        out.push(b'"');
        out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
        out.push(b'"');
    } else {
        out.extend_from_slice(text.as_bytes());
    }
}
