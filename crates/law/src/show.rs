//! Stored values as plain text: neutral, without language. Sentences are made elsewhere.

use crate::day::Day;
use crate::model::{Country, ExprId, Laws, Type};
use crate::source::text_at;

/// An expression as the law writes it, on one line and without comments.
pub fn written(laws: &Laws, e: ExprId) -> String {
    let plain = text_at(&laws.sources, laws.expr(e).span)
        .lines()
        .map(|l| l.split('#').next().unwrap_or_default().trim());
    let plain: Vec<&str> = plain.collect();
    plain.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `2026-01-31`, `43250.00 KZT`, `30 days`, `yes`, `work` …
pub fn show(laws: &Laws, ty: Type, value: i64) -> String {
    match ty {
        Type::YesNo => if value != 0 { "yes" } else { "no" }.into(),
        Type::Date => i32::try_from(value).map_or_else(|_| value.to_string(), |d| Day(d).to_string()),
        Type::Days => format!("{value} days"),
        Type::WorkingDays => format!("{value} working days"),
        Type::Months => format!("{value} months"),
        Type::Years => format!("{value} years"),
        Type::Number => value.to_string(),
        Type::Share => format!("{} %", fraction(value, 4)),
        Type::Money(None) => decimal(value),
        Type::Money(Some(c)) => format!("{} {c}", decimal(value)),
        Type::Country => u16::try_from(value).map_or_else(|_| value.to_string(), |c| Country(c).to_string()),
        Type::Enum(e) => usize::try_from(value)
            .ok()
            .and_then(|i| laws.enums[e.ix()].members.get(i))
            .map_or_else(|| value.to_string(), |(m, _)| m.clone()),
        Type::Stays => String::new(),
    }
}

/// Hundredths with two digits after the point.
fn decimal(v: i64) -> String {
    let sign = if v < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", v.unsigned_abs() / 100, v.unsigned_abs() % 100)
}

/// A number with so many digits after the point, without trailing zeros.
pub fn fraction(v: i64, digits: u32) -> String {
    let unit = 10u64.pow(digits);
    let sign = if v < 0 { "-" } else { "" };
    let (whole, part) = (v.unsigned_abs() / unit, v.unsigned_abs() % unit);
    let part = format!("{part:0width$}", width = digits as usize);
    match part.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        p => format!("{sign}{whole}.{p}"),
    }
}
