//! Conclusions of which several may hold, as functions of facts.
//!
//! Nothing contradicts there, so one provision after the other is added to what those before say together. Taken all at once, they have as many combinations as
//! the provisions have cases; added one by one, only as many as differ in what they come to.

use super::diagram::{Diagram, Diagrams, Leaf, Settled, TooLarge};
use crate::plan::scalar::UNKNOWN;
use crate::syntax::Pick;

/// How provisions are added.
struct Sum<'a> {
    /// No provision may be effective.
    none: Leaf,
    /// What one says: whether it is effective, and its value.
    part: &'a dyn Fn(Leaf, Leaf) -> Leaf,
    /// What two say together; in whatever order they are taken, it comes to the same.
    together: &'a dyn Fn(Leaf, Leaf) -> Leaf,
    /// What no other provision changes.
    settled: Option<Leaf>,
}

impl Sum<'_> {
    fn of(&self, all: &mut Diagrams, parts: &[(Diagram, Diagram)]) -> Result<Diagram, TooLarge> {
        let (no, none) = (all.known(0), all.leaf(self.none));
        let settled = self.settled.map(|leaf| all.leaf(leaf));
        let mut sum = none;
        for (effective, value) in parts {
            let part = all.combine(vec![*effective, *value], &|all, of| match (all.yields(of[0]), all.yields(of[1])) {
                _ if of[0] == no => Settled::Is(none),
                (Some(e), Some(v)) => Settled::Yields((self.part)(e, v)),
                _ => Settled::No,
            })?;
            sum = all.combine(vec![sum, part], &|all, of| match (all.yields(of[0]), all.yields(of[1])) {
                _ if Some(of[0]) == settled || of[0] == of[1] || of[1] == none => Settled::Is(of[0]),
                _ if Some(of[1]) == settled || of[0] == none => Settled::Is(of[1]),
                (Some(a), Some(b)) => Settled::Yields((self.together)(a, b)),
                _ => Settled::No,
            })?;
        }
        Ok(sum)
    }
}

/// The value of such a conclusion; `parts` are its provisions: where each is effective, and what it says.
pub(super) fn value(all: &mut Diagrams, parts: &[(Diagram, Diagram)], pick: Pick) -> Result<Diagram, TooLarge> {
    // No value is this number.
    let none = Leaf::Known(UNKNOWN);
    let part = |effective: Leaf, value: Leaf| match (effective, value) {
        (Leaf::Known(0), _) => none,
        (Leaf::Known(_), said) => said,
        (Leaf::Unknown, Leaf::Known(_)) => Leaf::Unknown,
        (open, said) => open_of(open, said),
    };
    let together = |a: Leaf, b: Leaf| match (a, b) {
        (a, b) if a == none => b,
        (a, b) if b == none => a,
        (Leaf::Known(a), Leaf::Known(b)) => Leaf::Known(match pick {
            Pick::Least => a.min(b),
            Pick::Greatest => a.max(b),
        }),
        (Leaf::Known(_), open) | (open, Leaf::Known(_)) => open,
        (a, b) => open_of(a, b),
    };
    let sum = Sum {
        none,
        part: &part,
        together: &together,
        settled: None,
    };
    let sum = sum.of(all, parts)?;
    all.map(sum, |leaf| if leaf == none { Leaf::Unknown } else { leaf })
}

/// Of two that are not known: what is not found out is said of both.
fn open_of(a: Leaf, b: Leaf) -> Leaf {
    match (a, b) {
        (Leaf::Untold(a), Leaf::Untold(b)) => Leaf::Untold(a | b),
        (untold @ Leaf::Untold(_), _) | (_, untold @ Leaf::Untold(_)) => untold,
        _ => Leaf::Unknown,
    }
}

/// What provisions say of a state together: 0 if none of them may be effective, else these bits.
const MAY_HOLD: i64 = 1;
const CERTAIN: i64 = 2;
/// Whether it holds, or its value, is not known.
const OPEN: i64 = 4;
/// One surely holds, and about another something is not found out: what follows is settled.
const CERTAIN_AMONG_UNTOLD: i64 = 8;

/// The state of such a conclusion (see [`Op::DecideState`](crate::plan::Op::DecideState)).
pub(super) fn state(all: &mut Diagrams, parts: &[(Diagram, Diagram)]) -> Result<Diagram, TooLarge> {
    let mut known = Vec::with_capacity(parts.len());
    for (effective, value) in parts {
        let has_value = all.map(*value, |leaf| if let Leaf::Known(_) = leaf { Leaf::Known(1) } else { leaf })?;
        known.push((*effective, has_value));
    }
    let part = |effective: Leaf, value: Leaf| match (effective, value) {
        (Leaf::Known(0), _) => Leaf::Known(0),
        (Leaf::Known(_), Leaf::Untold(_)) => Leaf::Known(CERTAIN_AMONG_UNTOLD),
        (Leaf::Known(_), Leaf::Known(_)) => Leaf::Known(MAY_HOLD | CERTAIN),
        (Leaf::Known(_), Leaf::Unknown) => Leaf::Known(MAY_HOLD | CERTAIN | OPEN),
        (Leaf::Unknown, Leaf::Known(_) | Leaf::Unknown) => Leaf::Known(MAY_HOLD | OPEN),
        (a, b) => open_of(a, b),
    };
    let together = |a: Leaf, b: Leaf| match (a, b) {
        (Leaf::Known(a), Leaf::Known(b)) if (a | b) & CERTAIN_AMONG_UNTOLD == 0 => Leaf::Known(a | b),
        (Leaf::Known(_), Leaf::Known(_)) => Leaf::Known(CERTAIN_AMONG_UNTOLD),
        (untold, Leaf::Known(how)) | (Leaf::Known(how), untold) if how & (CERTAIN | CERTAIN_AMONG_UNTOLD) == 0 => untold,
        (_, Leaf::Known(_)) | (Leaf::Known(_), _) => Leaf::Known(CERTAIN_AMONG_UNTOLD),
        (a, b) => open_of(a, b),
    };
    let sum = Sum {
        none: Leaf::Known(0),
        part: &part,
        together: &together,
        settled: Some(Leaf::Known(CERTAIN_AMONG_UNTOLD)),
    };
    let sum = sum.of(all, &known)?;
    all.map(sum, |leaf| match leaf {
        Leaf::Known(0) => Leaf::Known(2),
        Leaf::Known(how) if how & OPEN != 0 => Leaf::Known(3),
        Leaf::Known(_) => Leaf::Known(0),
        untold => untold,
    })
}
