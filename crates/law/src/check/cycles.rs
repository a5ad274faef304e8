//! Circles: a conclusion that waits for itself, exceptions that displace one another.

use super::Checker;
use crate::model::{ConclusionId, ExprId, Head, Kind, Provision};
use crate::source::Diagnostic;

/// The tallest tree of provisions that wait for one another.
const TALLEST: u32 = 800;

#[derive(Clone, Copy)]
enum Mark {
    Open,
    Done,
}

/// Who waits for whom: provisions, and behind them the conclusions.
struct Waits {
    /// For each, what it waits for.
    below: Vec<Vec<u32>>,
    /// How tall each is by itself, in steps of the lowering that walks it; the tree below is added when it is known.
    tall: Vec<u32>,
}

impl Checker<'_> {
    /// Whether a provision is effective depends on what it reads and on the exceptions to it; a conclusion depends on the provisions that decide it.
    fn waits_of_provisions(&self) -> Waits {
        let n = self.laws.provisions.len();
        let mut below: Vec<Vec<u32>> = vec![Vec::new(); n + self.laws.conclusions.len()];
        let mut tall: Vec<u32> = vec![0; below.len()];
        let mut read = Vec::new();
        for (i, p) in self.laws.provisions.iter().enumerate() {
            let id = i as u32;
            for d in &p.displaces {
                below[d.ix()].push(id);
            }
            if let Head::Decides(c, _) = p.head {
                below[n + c.ix()].push(id);
            }
            // A table in the head may say `none`: then the provision is not effective, so what the head reads counts too.
            tall[i] = 1 + p.expressions().map(|(_, e)| u32::from(self.laws.expr(e).height)).max().unwrap_or(0);
            for (_, e) in p.expressions() {
                self.conclusions_in(e, &mut read);
            }
            below[i].extend(read.drain(..).map(|c: ConclusionId| (n + c.ix()) as u32));
        }
        Waits { below, tall }
    }

    /// Reports the first circle that is found, or the first chain that is too long.
    pub(super) fn find_circles(&self) {
        let Waits { below, mut tall } = self.waits_of_provisions();
        let provision = |node: u32| self.laws.provisions.get(node as usize);
        let mut marks: Vec<Option<Mark>> = vec![None; below.len()];
        let mut found = None;
        'search: for start in 0..below.len() as u32 {
            if marks[start as usize].is_some() {
                continue;
            }
            // From the start down: each with how many of those below it have been looked at.
            let mut path: Vec<(u32, usize)> = vec![(start, 0)];
            marks[start as usize] = Some(Mark::Open);
            while let Some((node, looked_at)) = path.last_mut() {
                let node = *node as usize;
                let Some(next) = below[node].get(*looked_at) else {
                    marks[node] = Some(Mark::Done);
                    tall[node] += below[node].iter().map(|q| tall[*q as usize]).max().unwrap_or(0);
                    path.pop();
                    if tall[node] > TALLEST
                        && let Some(p) = provision(node as u32)
                    {
                        let message = "this provision waits for too long a chain of conclusions and exceptions";
                        found = Some(Diagnostic::error(p.span, message).label("decide some of them from facts"));
                        break 'search;
                    }
                    continue;
                };
                *looked_at += 1;
                match marks[*next as usize] {
                    Some(Mark::Done) => {}
                    None => {
                        marks[*next as usize] = Some(Mark::Open);
                        path.push((*next, 0));
                    }
                    Some(Mark::Open) => {
                        let from = path.iter().position(|(x, _)| x == next).unwrap_or(0);
                        let circle: Vec<&Provision> = path[from..].iter().filter_map(|(x, _)| provision(*x)).collect();
                        let names: Vec<&str> = circle.iter().map(|p| p.name.as_str()).collect();
                        let message = format!("these provisions wait for one another: {}", names.join(" → "));
                        found = circle.first().map(|p| Diagnostic::error(p.span, message).label("the circle comes back here"));
                        break 'search;
                    }
                }
            }
        }
        self.told().extend(found);
    }

    /// The conclusions that an expression waits for.
    fn conclusions_in(&self, e: ExprId, found: &mut Vec<ConclusionId>) {
        let typed = self.laws.expr(e);
        if !typed.waits {
            return;
        }
        if let Kind::Conclusion(c) = &typed.kind {
            found.push(*c);
        }
        typed.kind.parts(|part| self.conclusions_in(part, found));
    }
}
