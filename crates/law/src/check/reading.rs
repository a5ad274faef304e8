//! Threshold tables, and where values and tables are read.

use super::Checker;
use crate::model::{ExprId, Kind, PackId, SeriesId, TableId, Type};
use crate::ratio::Ratio;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Binary, Expr, Reading, Row, RowTest};

impl<'s> Checker<'s> {
    pub(super) fn table_by(&mut self, pack: PackId, subject: &Expr<'s>, rows: &[Row<'s>], hint: Option<Type>, span: Span) -> Option<ExprId> {
        let subject_id = self.expr(pack, subject, None)?;
        let of = self.ty(subject_id);
        let mut result: Option<(Type, Ratio)> = None;
        let mut checked = Vec::new();
        let mut ended = false;
        for row in rows {
            if ended {
                return self.wrong(row.span, "this row is never reached".into(), "it stands after `otherwise`");
            }
            let bound = |c: &mut Checker<'s>, op: Binary, e: &Expr<'s>| -> Option<Option<ExprId>> {
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
                        match self.laws.exprs[item.ix()].kind {
                            Kind::Const(v) => values.push(v as i64),
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
