//! What the types of Parquet columns mean.

use super::raw::{Meant, RawColumn};
use jiff::Timestamp;
use parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type as Physical};
use parquet::data_type::Int96;
use parquet::schema::types::ColumnDescriptor;

const SECONDS_A_DAY: i64 = 86_400;

/// How the values of a column are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Days, whole or decimal numbers, yes/no.
    Numbers(Meant),
    /// A point in time, with so many units in a second.
    Moment(Moments),
    /// Numbers with a binary point.
    Floating,
    /// Text.
    Text,
    /// A column without a type, in which every value is missing.
    Empty,
}

/// How points in time are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moments {
    /// Units in a second.
    pub per_second: i64,
    /// They are moments of Greenwich; otherwise they stand on the clock of the place they tell of.
    pub utc: bool,
}

/// The kind of a column; `None`: its values are nothing that a fact could be.
pub fn kind(column: &ColumnDescriptor) -> Option<Kind> {
    let decimal = || Some(Kind::Numbers(Meant::Decimal(u32::try_from(column.type_scale()).ok()?)));
    let moments = |per_second, utc| Some(Kind::Moment(Moments { per_second, utc }));
    match (column.logical_type_ref(), column.converted_type(), column.physical_type()) {
        (Some(LogicalType::Unknown), _, _) => Some(Kind::Empty),
        (_, _, Physical::BOOLEAN) => Some(Kind::Numbers(Meant::YesNo)),
        (_, _, Physical::FLOAT | Physical::DOUBLE) => Some(Kind::Floating),
        // The older form for moments, which does not say whether they are of Greenwich.
        (_, _, Physical::INT96) => moments(1_000_000_000, true),
        (Some(LogicalType::Date), _, _) | (None, ConvertedType::DATE, _) => Some(Kind::Numbers(Meant::Day)),
        (Some(LogicalType::Decimal(_)), _, _) | (None, ConvertedType::DECIMAL, _) => decimal(),
        (Some(LogicalType::Timestamp(t)), _, _) => match t.unit {
            TimeUnit::MILLIS => moments(1_000, t.is_adjusted_to_u_t_c),
            TimeUnit::MICROS => moments(1_000_000, t.is_adjusted_to_u_t_c),
            TimeUnit::NANOS => moments(1_000_000_000, t.is_adjusted_to_u_t_c),
        },
        (None, ConvertedType::TIMESTAMP_MILLIS, _) => moments(1_000, true),
        (None, ConvertedType::TIMESTAMP_MICROS, _) => moments(1_000_000, true),
        (None, ConvertedType::TIME_MILLIS | ConvertedType::TIME_MICROS, _) => None,
        (Some(LogicalType::Integer(_)) | None, _, Physical::INT32 | Physical::INT64) => Some(Kind::Numbers(Meant::Whole)),
        (Some(LogicalType::String | LogicalType::Enum | LogicalType::Json) | None, _, Physical::BYTE_ARRAY) => Some(Kind::Text),
        _ => None,
    }
}

/// The type of a column, for a complaint: `INT64 Time(...)`.
pub fn words(column: &ColumnDescriptor) -> String {
    match (column.logical_type_ref(), column.converted_type()) {
        (Some(logical), _) => format!("{} {logical:?}", column.physical_type()),
        (None, ConvertedType::NONE) => column.physical_type().to_string(),
        (None, converted) => format!("{} {converted}", column.physical_type()),
    }
}

/// The days of moments. A moment of Greenwich has a day only at midnight: at any other time it may be another day where the person is, so it
/// stays a text, which is refused with what was expected.
pub fn days(moments: Moments, values: Vec<Option<i64>>) -> RawColumn {
    let a_day = moments.per_second.saturating_mul(SECONDS_A_DAY);
    let whole = |v: i64| !moments.utc || v.rem_euclid(a_day) == 0;
    if values.iter().flatten().all(|v| whole(*v)) {
        return RawColumn::Numbers(Meant::Day, values.into_iter().map(|v| v.map(|v| v.div_euclid(a_day))).collect());
    }
    let text = |v: i64| {
        let nanos = i128::from(v) * i128::from(1_000_000_000 / moments.per_second);
        let shown = Timestamp::from_nanosecond(nanos).map_or_else(|_| v.to_string(), |t| t.to_string());
        // At midnight it is a day like all others of the column.
        shown.strip_suffix("T00:00:00Z").map_or(shown.clone(), str::to_owned)
    };
    RawColumn::Text(values.into_iter().map(|v| v.map(|v| Ok(text(v)))).collect())
}

/// The nanoseconds since 1970 of the older form for moments.
pub fn nanoseconds(v: &Int96) -> i64 {
    v.to_nanos()
}

/// Decimal numbers that are written as bytes, the greatest first.
pub fn decimals(scale: u32, values: Vec<Option<Vec<u8>>>) -> RawColumn {
    let small: Vec<Option<Option<i64>>> = values
        .iter()
        .map(|v| v.as_ref().map(|b| whole(b).and_then(|n| i64::try_from(n).ok())))
        .collect();
    if small.iter().flatten().all(Option::is_some) {
        return RawColumn::Numbers(Meant::Decimal(scale), small.into_iter().map(Option::flatten).collect());
    }
    RawColumn::Text(
        values
            .into_iter()
            .map(|v| v.map(|b| whole(&b).map(|n| with_point(n, scale)).ok_or(b)))
            .collect(),
    )
}

/// A number of any length in two's complement; `None` if it is beyond every sum.
fn whole(bytes: &[u8]) -> Option<i128> {
    let sign = if bytes.first()? & 0x80 != 0 { 0xff } else { 0 };
    let (head, tail) = bytes.split_at(bytes.len().saturating_sub(16));
    if head.iter().any(|b| *b != sign) || tail.first()? & 0x80 != sign & 0x80 {
        return None;
    }
    Some(tail.iter().fold(if sign == 0 { 0 } else { -1 }, |n, b| (n << 8) | i128::from(*b)))
}

fn with_point(n: i128, scale: u32) -> String {
    let digits = format!("{:0>width$}", n.unsigned_abs(), width = scale as usize + 1);
    let (whole, part) = digits.split_at(digits.len() - scale as usize);
    let point = if part.is_empty() { "" } else { "." };
    format!("{}{whole}{point}{part}", if n < 0 { "-" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_of_any_length_are_read() {
        assert_eq!(whole(&[0x01, 0x87, 0x02]), Some(100_098));
        assert_eq!(whole(&[0xff, 0xfe]), Some(-2));
        let mut long = vec![0xff; 20];
        long[19] = 0x9c;
        assert_eq!(whole(&long), Some(-100));
        long[0] = 1;
        assert_eq!(whole(&long), None);
        let mut short_of_a_bit = vec![0; 17];
        short_of_a_bit[1] = 0x80;
        assert_eq!(whole(&short_of_a_bit), None, "it would turn negative");
        assert_eq!(whole(&[]), None);
        assert_eq!(
            (with_point(-5, 2), with_point(1234, 2), with_point(7, 0)),
            ("-0.05".into(), "12.34".into(), "7".into())
        );
    }

    #[test]
    fn a_moment_of_greenwich_has_a_day_at_midnight_only() {
        let day = 20_000 * SECONDS_A_DAY * 1_000;
        let of = |utc, v: i64| days(Moments { per_second: 1_000, utc }, vec![Some(v), None]);
        let as_days = |c: RawColumn| match c {
            RawColumn::Numbers(Meant::Day, v) => v,
            _ => panic!("no days"),
        };
        assert_eq!(as_days(of(false, day + 1)), [Some(20_000), None]);
        assert_eq!(as_days(of(false, -1)), [Some(-1), None]);
        assert_eq!(as_days(of(true, day)), [Some(20_000), None]);
        match of(true, day + 3_600_000) {
            RawColumn::Text(v) => assert_eq!(v[0], Some(Ok("2024-10-04T01:00:00Z".to_owned()))),
            _ => panic!("no text"),
        }
    }
}
