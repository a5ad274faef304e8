//! Threshold tables, and where values and tables are read.

use super::resolver::Resolver;
use crate::model::{ExprId, Kind, PackId, SeriesId, TableId, Type};
use crate::ratio::Ratio;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Binary, Expr, Reading, Row, RowTest};

/// What the rows of a threshold table read so far hold for, as far as they test for fixed values.
#[derive(Default)]
struct Reached {
    /// Everything below this value, and this value itself?
    below: Option<(Ratio, bool)>,
    /// Everything above this value, and this value itself?
    above: Option<(Ratio, bool)>,
    /// These values.
    values: Vec<i64>,
}

impl Reached {
    /// Do the rows above leave nothing for this one? If they do leave something, it is added to what they hold for.
    fn none_of(&mut self, resolver: &Resolver<'_, '_>, test: &RowTest<'_>, compiled: Option<ExprId>) -> bool {
        let (side, inclusive, up) = match test {
            RowTest::UpTo(_) => (&mut self.below, true, false),
            RowTest::Below(_) => (&mut self.below, false, false),
            RowTest::From(_) => (&mut self.above, true, true),
            RowTest::Over(_) => (&mut self.above, false, true),
            RowTest::Is(_) => {
                let Some(Kind::OneOf(_, values)) = compiled.map(|e| &resolver.at(e).kind) else {
                    return false;
                };
                let none = values.iter().all(|v| self.values.contains(v));
                self.values.extend(values);
                return none;
            }
            RowTest::Otherwise => return false,
        };
        let Some(Kind::Compare(_, _, bound)) = compiled.map(|e| &resolver.at(e).kind) else {
            return false;
        };
        let Some(bound) = resolver.constant(*bound) else { return false };
        let beyond = |a: Ratio, b: Ratio| if up { lies_below(a, b) } else { lies_below(b, a) };
        match *side {
            Some((held, whole)) if !beyond(bound, held) && (bound != held || whole || !inclusive) => true,
            _ => {
                *side = Some((bound, inclusive));
                false
            }
        }
    }

    /// Do the rows hold for every value of that type?
    fn everything(&self, resolver: &Resolver<'_, '_>, of: Type) -> bool {
        let members = match of {
            Type::YesNo => 2,
            Type::Enum(e) => resolver.laws.enums[e.ix()].members.len() as i64,
            _ => 0,
        };
        let both_sides = match (self.below, self.above) {
            (Some((below, up_to)), Some((above, from))) => lies_below(above, below) || (above == below && (up_to || from)),
            _ => false,
        };
        both_sides || (members > 0 && (0..members).all(|m| self.values.contains(&m)))
    }
}

/// Does `a` lie below `b`?
fn lies_below(a: Ratio, b: Ratio) -> bool {
    i128::from(a.num) * i128::from(b.den) < i128::from(b.num) * i128::from(a.den)
}

impl<'s> Resolver<'_, 's> {
    pub(super) fn table_by(&mut self, pack: PackId, subject: &Expr<'s>, rows: &[Row<'s>], hint: Option<Type>, span: Span) -> Option<ExprId> {
        let subject_id = self.expr(pack, subject, None)?;
        let of = self.ty(subject_id);
        let mut result: Option<(Type, Ratio)> = None;
        let mut checked = Vec::new();
        let mut ended = false;
        let mut reached = Reached::default();
        for row in rows {
            if ended {
                return self.wrong(row.span, "this row is never reached".into(), "it stands after `otherwise`");
            }
            let bound = |c: &mut Resolver<'_, 's>, op: Binary, e: &Expr<'s>| -> Option<Option<ExprId>> {
                let v = c.typed(pack, e, of)?;
                if c.unit(subject_id).common(c.unit(v)).is_none() {
                    return c.wrong(e.span, "these numbers are too fine to be compared exactly".into(), "too many digits");
                }
                Some(Some(c.add(Kind::Compare(op, subject_id, v), Type::YesNo, Ratio::ONE, row.span)))
            };
            let test = match &row.test {
                RowTest::UpTo(e) => bound(self, Binary::Le, e)?,
                RowTest::Below(e) => bound(self, Binary::Lt, e)?,
                RowTest::Over(e) => bound(self, Binary::Gt, e)?,
                RowTest::From(e) => bound(self, Binary::Ge, e)?,
                RowTest::Is(list) => {
                    let mut values = Vec::new();
                    for item in list {
                        let item = self.typed(pack, item, of)?;
                        match self.at(item).kind {
                            Kind::Const(v) => values.push(v),
                            _ => return self.wrong(self.span(item), "a row tests for fixed values".into(), "expected a value"),
                        }
                    }
                    Some(self.add(Kind::OneOf(subject_id, values), Type::YesNo, Ratio::ONE, row.span))
                }
                RowTest::Otherwise => {
                    ended = true;
                    None
                }
            };
            if reached.none_of(self, &row.test, test) {
                return self.wrong(
                    row.span,
                    "this row is never reached".into(),
                    "rows above it already hold for all of it: the first that fits is taken",
                );
            }
            let value = match &row.value {
                None => None,
                Some(e) => {
                    let v = self.expr(pack, e, result.map(|r| r.0).or(hint))?;
                    let want = result
                        .map(|r| r.0)
                        .or(hint.filter(|h| matches!(h, Type::Money(_) | Type::Days | Type::Months | Type::Years)));
                    let v = match want {
                        Some(ty) if self.same(self.ty(v), ty).is_some() || self.ty(v) == Type::Number || result.is_some() => self.must_be(v, ty)?,
                        _ => v,
                    };
                    let unit = match result {
                        None => self.unit(v),
                        Some((_, unit)) => match unit.common(self.unit(v)) {
                            Some(u) => u,
                            None => return self.wrong(e.span, "these numbers are too fine for one table".into(), "too many digits"),
                        },
                    };
                    let ty = result.and_then(|(t, _)| self.same(t, self.ty(v))).unwrap_or(self.ty(v));
                    result = Some((ty, unit));
                    Some(v)
                }
            };
            checked.push((test, value));
        }
        if !ended && !reached.everything(self, of) {
            self.error(
                Diagnostic::error(span, "this table says nothing for some values")
                    .label("no row holds for them, and the provision would say nothing")
                    .help("end it with `otherwise: …`; with `otherwise: none` if that is what is meant"),
            );
            return None;
        }
        let Some((ty, unit)) = result else {
            return self.wrong(span, "every row of this table says `none`".into(), "expected a value");
        };
        Some(self.add(Kind::By(subject_id, checked), ty, unit, span))
    }

    pub(super) fn read_value(&mut self, s: SeriesId, day: ExprId, span: Span) -> ExprId {
        let (ty, unit) = (self.laws.series[s.ix()].ty, self.laws.series[s.ix()].unit);
        self.add(Kind::Series(s, day), ty, unit, span)
    }

    pub(super) fn lookup(&mut self, pack: PackId, reading: &Reading<'s>, span: Span) -> Option<(TableId, Vec<ExprId>, Option<ExprId>)> {
        let Reading { table, keys, on } = reading;
        let t = self.table(pack, table)?;
        let table = &self.laws.tables[t.ix()];
        let (types, dated, name): (Vec<Type>, bool, String) = (table.keys.iter().map(|k| k.ty).collect(), table.dated, table.name.clone());
        if types.len() != keys.len() {
            return self.wrong(
                span,
                format!("`{name}` has {} key columns, {} given", types.len(), keys.len()),
                "wrong number of keys",
            );
        }
        let mut ids = Vec::new();
        for (k, ty) in keys.iter().zip(types) {
            let id = self.typed(pack, k, ty)?;
            if self.unit(id) != ty.unit() {
                return self.wrong(k.span, "a key is a plain value".into(), "round it first");
            }
            ids.push(id);
        }
        let on = match on {
            Some(e) => Some(self.typed(pack, e, Type::Date)?),
            None if dated => {
                self.error(
                    Diagnostic::error(span, format!("`{name}` has dates: say on which day it is read"))
                        .label("expected `on` and a day")
                        .help("for example `on evaluation date`"),
                );
                return None;
            }
            None => None,
        };
        Some((t, ids, on))
    }
}
