//! What answers ask of a plan again and again, and what does not depend on the person: found once.

use super::follows::Consequence;
use super::needs::Asked;
use super::reads::Reads;
use super::scalar::Values;
use super::{ConclusionSteps, Plan, ProvisionSteps};
use crate::model::{ConclusionId, ExprId, Head, Kind, Laws, ProvisionId, Says};

/// Where provisions and conclusions stand in a plan, and which rest on unsettled readings.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// For each provision of the laws its place in the plan, if it may be effective.
    provisions: Vec<Option<u32>>,
    conclusions: Vec<Option<u32>>,
    /// In the order of the plan's provisions.
    unsettled: Vec<Unsettled>,
    /// What follows if a duty is missed, in the order of the plan's provisions.
    follows: Vec<Vec<Consequence>>,
    /// The facts that the plan reads.
    pub(super) asked: Asked,
    /// What its steps read.
    pub(super) reads: Reads,
}

/// Does a provision rest on an unsettled reading?
#[derive(Debug, Clone)]
enum Unsettled {
    /// Whoever asks.
    Always,
    /// If one of the provisions that carry these conclusions does.
    Through(Vec<ConclusionId>),
    /// Nothing that it reads, whoever carries it, is unsettled.
    Never,
}

impl Index {
    pub(super) fn new(laws: &Laws, plan: &Plan) -> Index {
        let mut index = Index {
            provisions: vec![None; laws.provisions.len()],
            conclusions: vec![None; laws.conclusions.len()],
            unsettled: Vec::new(),
            follows: Vec::new(),
            asked: Asked::new(laws, &plan.slots),
            reads: Reads::new(plan),
        };
        let mut seen = vec![0; laws.exprs.len()];
        let searches = plan.provisions.iter().zip(1..);
        index.unsettled = searches.map(|(s, search)| unsettled(laws, s.id, &mut seen, search)).collect();
        for (i, s) in plan.provisions.iter().enumerate() {
            index.provisions[s.id.ix()] = Some(i as u32);
        }
        for (i, c) in plan.conclusions.iter().enumerate() {
            index.conclusions[c.id.ix()] = Some(i as u32);
        }
        index.settle(plan);
        let steps = |id: ProvisionId| index.provisions[id.ix()].and_then(|at| plan.provisions.get(at as usize));
        index.follows = Consequence::of_all(laws, plan, steps);
        index
    }

    /// Finds the provisions that rest on an unsettled reading for nobody.
    fn settle(&mut self, plan: &Plan) {
        let mut may: Vec<bool> = self.unsettled.iter().map(|u| matches!(u, Unsettled::Always)).collect();
        loop {
            let reached: Vec<usize> = (0..may.len()).filter(|i| !may[*i] && self.carriers(plan, *i).any(|p| may[p])).collect();
            if reached.is_empty() {
                break;
            }
            reached.into_iter().for_each(|i| may[i] = true);
        }
        for (u, _) in self.unsettled.iter_mut().zip(may).filter(|(_, may)| !may) {
            *u = Unsettled::Never;
        }
    }

    /// The provisions (by place) that may carry the conclusions which a provision reads.
    fn carriers<'a>(&'a self, plan: &'a Plan, at: usize) -> impl Iterator<Item = usize> + 'a {
        let read = match &self.unsettled[at] {
            Unsettled::Through(conclusions) => &conclusions[..],
            Unsettled::Always | Unsettled::Never => &[],
        };
        let steps = read.iter().filter_map(|c| self.conclusions[c.ix()]).map(|c| &plan.conclusions[c as usize]);
        steps.flat_map(|c| &c.provisions).filter_map(|p| self.provisions[p.ix()]).map(|p| p as usize)
    }
}

/// What a provision says of itself, and the conclusions that it reads. `seen` holds the search in which an expression was met last: definitions are read
/// in many places.
fn unsettled(laws: &Laws, id: ProvisionId, seen: &mut [u32], search: u32) -> Unsettled {
    let p = &laws.provisions[id.ix()];
    if matches!(&p.head, Head::Norm(n) if n.unsettled) {
        return Unsettled::Always;
    }
    let rests = |e: &ExprId| laws.expr(*e).rests;
    let mut read: Vec<ExprId> = p.expressions().filter(|(says, _)| *says != Says::Fee).map(|(_, e)| e).filter(rests).collect();
    let mut found = false;
    let mut conclusions = Vec::new();
    while let Some(e) = read.pop() {
        if std::mem::replace(&mut seen[e.ix()], search) == search {
            continue;
        }
        let kind = &laws.expr(e).kind;
        match kind {
            Kind::Choose(_, true, _) => found = true,
            Kind::Conclusion(c) => conclusions.push(*c),
            _ => {}
        }
        kind.parts(|part| {
            if laws.expr(part).rests {
                read.push(part);
            }
        });
    }
    conclusions.sort_unstable();
    conclusions.dedup();
    if found { Unsettled::Always } else { Unsettled::Through(conclusions) }
}

impl Plan {
    /// The steps of a provision, if it may be effective.
    pub fn provision(&self, id: ProvisionId) -> Option<&ProvisionSteps> {
        let at = (*self.index.provisions.get(id.ix())?)?;
        self.provisions.get(at as usize)
    }

    /// The steps of a conclusion, if some provision may decide it.
    pub fn conclusion(&self, id: ConclusionId) -> Option<&ConclusionSteps> {
        let at = (*self.index.conclusions.get(id.ix())?)?;
        self.conclusions.get(at as usize)
    }

    /// What follows for this person if a duty is missed: of the consequences that it names those that may be in force here on that day and
    /// are meant for people like them.
    pub fn follows(&self, values: &Values, duty: ProvisionId) -> Vec<ProvisionId> {
        let at = self.index.provisions.get(duty.ix()).copied().flatten();
        let named = at.and_then(|at| self.index.follows.get(at as usize));
        named.into_iter().flatten().filter_map(|c| c.for_person(values)).collect()
    }

    /// Does what a provision says rest on an unsettled reading: in its head, or in a conclusion that it reads? Of those who may carry a
    /// conclusion only the provisions count that do so for this person.
    pub fn is_unsettled(&self, values: &Values, id: ProvisionId) -> bool {
        let Some(first) = self.index.provisions.get(id.ix()).copied().flatten() else {
            return false;
        };
        let mut seen = match self.index.unsettled[first as usize] {
            Unsettled::Never => return false,
            Unsettled::Always => return true,
            Unsettled::Through(_) => vec![first as usize],
        };
        let mut next = 0;
        while let Some(at) = seen.get(next).copied() {
            if let Unsettled::Always = self.index.unsettled[at] {
                return true;
            }
            for p in self.index.carriers(self, at) {
                if values.is_true(self.provisions[p].effective) && !seen.contains(&p) {
                    seen.push(p);
                }
            }
            next += 1;
        }
        false
    }
}
