//! Circles: a conclusion that waits for itself, exceptions that displace one another.

use super::Checker;
use crate::model::{ConclusionId, Head, ProvisionId};
use crate::source::Diagnostic;
use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Open,
    Done,
}

impl Checker {
    /// Whether a provision is effective depends on what it reads and on the exceptions to it; a conclusion depends on the provisions that decide it.
    pub(super) fn find_circles(&mut self) {
        let n = self.laws.provisions.len();
        let mut exceptions: Vec<Vec<ProvisionId>> = vec![Vec::new(); n];
        let mut deciders: HashMap<ConclusionId, Vec<ProvisionId>> = HashMap::new();
        let mut reads: Vec<Vec<ConclusionId>> = vec![Vec::new(); n];
        for (i, p) in self.laws.provisions.iter().enumerate() {
            let id = ProvisionId(i as u32);
            for d in &p.displaces {
                exceptions[d.ix()].push(id);
            }
            let mut all: Vec<crate::model::ExprId> = p.when.into_iter().chain(p.unless.iter().map(|(e, _)| *e)).collect();
            if let Head::Decides(c, e) = &p.head {
                deciders.entry(*c).or_default().push(id);
                all.push(*e);
            }
            let mut facts = Vec::new();
            for e in all {
                self.reads(e, &mut facts, &mut reads[i]);
            }
        }
        let next = |p: ProvisionId| -> Vec<ProvisionId> {
            let read = reads[p.ix()].iter().flat_map(|c| deciders.get(c).into_iter().flatten().copied());
            exceptions[p.ix()].iter().copied().chain(read).collect()
        };
        let mut marks: Vec<Option<Mark>> = vec![None; n];
        for start in 0..n {
            if marks[start].is_some() {
                continue;
            }
            let mut path: Vec<(ProvisionId, Vec<ProvisionId>)> = vec![(ProvisionId(start as u32), next(ProvisionId(start as u32)))];
            marks[start] = Some(Mark::Open);
            while let Some((p, rest)) = path.last_mut() {
                let p = *p;
                match rest.pop() {
                    None => {
                        marks[p.ix()] = Some(Mark::Done);
                        path.pop();
                    }
                    Some(q) if marks[q.ix()] == Some(Mark::Open) => {
                        let from = path.iter().position(|(x, _)| *x == q).unwrap_or(0);
                        let names: Vec<&str> = path[from..].iter().map(|(x, _)| self.laws.provisions[x.ix()].name.as_str()).collect();
                        let message = format!("these provisions wait for one another: {}", names.join(" → "));
                        self.diagnostics.push(Diagnostic::error(self.laws.provisions[q.ix()].span, message).label("the circle comes back here"));
                        return;
                    }
                    Some(q) if marks[q.ix()].is_none() => {
                        marks[q.ix()] = Some(Mark::Open);
                        let more = next(q);
                        path.push((q, more));
                    }
                    Some(_) => {}
                }
            }
        }
    }
}
