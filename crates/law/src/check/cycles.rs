//! Circles: a conclusion that waits for itself, exceptions that displace one another.

use super::Checker;
use crate::hash::Map;
use crate::model::{ConclusionId, Head, ProvisionId};
use crate::source::Diagnostic;

/// The tallest tree of provisions that wait for one another.
const TALLEST: u32 = 800;

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Open,
    Done,
}

impl Checker<'_> {
    /// Whether a provision is effective depends on what it reads and on the exceptions to it; a conclusion depends on the provisions that decide it.
    pub(super) fn find_circles(&mut self) {
        let n = self.laws.provisions.len();
        let mut exceptions: Vec<Vec<ProvisionId>> = vec![Vec::new(); n];
        let mut deciders: Map<ConclusionId, Vec<ProvisionId>> = Map::default();
        let mut reads: Vec<Vec<ConclusionId>> = vec![Vec::new(); n];
        // How tall the tree of everything below a provision is, in steps of the lowering that walks it.
        let mut tall: Vec<u32> = vec![1; n];
        for (i, p) in self.laws.provisions.iter().enumerate() {
            let id = ProvisionId(i as u32);
            for d in &p.displaces {
                exceptions[d.ix()].push(id);
            }
            if let Head::Decides(c, _) = p.head {
                deciders.entry(c).or_default().push(id);
            }
            // A table in the head may say `none`: then the provision is not effective, so what the head reads counts too.
            tall[i] += p.expressions().map(|(_, e)| self.heights[e.ix()]).max().unwrap_or(0);
            for (_, e) in p.expressions() {
                self.conclusions_in(e, &mut reads[i]);
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
                        tall[p.ix()] += next(p).iter().map(|q| tall[q.ix()]).max().unwrap_or(0);
                        path.pop();
                        if tall[p.ix()] > TALLEST {
                            let message = "this provision waits for too long a chain of conclusions and exceptions";
                            self.diagnostics
                                .push(Diagnostic::error(self.laws.provisions[p.ix()].span, message).label("decide some of them from facts"));
                            return;
                        }
                    }
                    Some(q) if marks[q.ix()] == Some(Mark::Open) => {
                        let from = path.iter().position(|(x, _)| *x == q).unwrap_or(0);
                        let names: Vec<&str> = path[from..].iter().map(|(x, _)| self.laws.provisions[x.ix()].name.as_str()).collect();
                        let message = format!("these provisions wait for one another: {}", names.join(" → "));
                        self.diagnostics
                            .push(Diagnostic::error(self.laws.provisions[q.ix()].span, message).label("the circle comes back here"));
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
