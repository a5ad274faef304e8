//! Bare words, and the definitions for which some of them stand.

use super::expr::EVALUATION;
use super::names::COMMON;
use super::resolver::Resolver;
use crate::model::{DefineId, ExprId, Kind, PackId, Type};
use crate::ratio::Ratio;
use crate::source::Span;
use crate::syntax::{Expr, Name};

/// A definition: resolved on first use.
#[derive(Debug, Clone)]
pub(super) enum Definition<'s> {
    /// As written.
    Open(Expr<'s>),
    /// Being resolved: whoever meets it again has gone round in a circle.
    Resolving,
    /// Typed.
    Done(DefineId, ExprId),
}

impl<'s> Resolver<'_, 's> {
    /// A bare word: a member of the enum that is expected, a fact, a conclusion, a definition, or today's value of a series.
    pub(super) fn name(&mut self, pack: PackId, n: &str, span: Span, hint: Option<Type>) -> Option<ExprId> {
        if let Some(Type::Enum(e)) = hint
            && let Some(i) = self.laws.enums[e.ix()].members.iter().position(|(m, _)| m == n)
        {
            return Some(self.add(Kind::Const(i as i64), Type::Enum(e), Ratio::ONE, span));
        }
        if n == EVALUATION {
            return Some(self.add(Kind::EvaluationDate, Type::Date, Ratio::ONE, span));
        }
        if let Some(f) = self.laws.fact(n) {
            let ty = self.laws.facts[f.ix()].ty;
            if ty == Type::Stays {
                return self.wrong(
                    span,
                    "the list of stays is read through a window".into(),
                    "for example `days used in any 180 days`",
                );
            }
            let ty = self.in_currency_of(pack, ty);
            return Some(self.add(Kind::Fact(f), ty, ty.unit(), span));
        }
        if let Some(c) = self.laws.conclusion(n) {
            let ty = self.in_currency_of(pack, self.laws.conclusions[c.ix()].ty);
            return Some(self.add(Kind::Conclusion(c), ty, ty.unit(), span));
        }
        if let Some((id, e)) = self.defined(pack, n, span)? {
            let (ty, unit) = (self.ty(e), self.unit(e));
            return Some(self.add(Kind::Define(id, e), ty, unit, span));
        }
        if let Some(s) = self.series_called(pack, n) {
            let today = self.add(Kind::EvaluationDate, Type::Date, Ratio::ONE, span);
            return Some(self.read_value(s, today, span));
        }
        let name = Name { text: n.into(), span };
        if let Some(Type::Enum(e)) = hint {
            let known: Vec<String> = self.laws.enums[e.ix()].members.iter().map(|(m, _)| m.clone()).collect();
            return self.unknown_member(&name, &known);
        }
        let mut known: Vec<String> = self.laws.facts.iter().map(|f| f.name.clone()).collect();
        known.extend(self.laws.conclusions.iter().map(|c| c.name.clone()));
        known.extend(self.laws.series.iter().map(|s| self.short(pack, &s.name)));
        self.unknown_name(&["fact", "conclusion", "value", "definition"], pack, &name, &known)
    }

    /// Resolves every definition.
    pub(super) fn define_all(&mut self) {
        let named = self.made.definitions.names().map(|(pack, own)| (self.full(pack, own), pack, own.clone()));
        let mut named: Vec<_> = named.collect();
        // The same laws give the same plan and the same messages each time.
        named.sort_unstable();
        for (_, pack, own) in named {
            self.define(pack, &own, Span::default());
        }
    }

    /// What a definition of that name stands for; `None` inside `Some` if there is none.
    fn defined(&mut self, pack: PackId, name: &str, span: Span) -> Option<Option<(DefineId, ExprId)>> {
        let found = match self.parted(pack, name) {
            Some((owner, own)) if self.made.definitions.get(owner, own).is_some() => Some((owner, own)),
            Some((_, own)) if !name.contains('.') && self.made.definitions.get(COMMON, own).is_some() => Some((COMMON, own)),
            _ => None,
        };
        let Some((owner, own)) = found else { return Some(None) };
        self.define(owner, own, span).map(Some)
    }

    /// Resolves the definition of that pack on first use.
    fn define(&mut self, pack: PackId, own: &str, span: Span) -> Option<(DefineId, ExprId)> {
        let slot = self.made.definitions.get_mut(pack, own)?;
        let body = match std::mem::replace(slot, Definition::Resolving) {
            Definition::Open(body) => body,
            Definition::Resolving => {
                let circle = self.resolving.join(" → ");
                let full = self.full(pack, own);
                return self.wrong(span, format!("the definition `{full}` goes round in a circle"), &circle);
            }
            Definition::Done(id, e) => {
                *slot = Definition::Done(id, e);
                return Some((id, e));
            }
        };
        self.resolving.push(self.full(pack, own));
        let e = self.expr(pack, &body, None);
        let full = self.resolving.pop().unwrap_or_default();
        let done = e.map(|e| (DefineId(self.made.defines.len() as u32), e));
        if let Some(slot) = self.made.definitions.get_mut(pack, own) {
            *slot = done.map_or(Definition::Open(body), |(id, e)| Definition::Done(id, e));
        }
        self.made.defines.extend(done.map(|_| full));
        done
    }
}
