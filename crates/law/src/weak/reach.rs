//! Which cases can notice a change: those that expect a conclusion or a norm on which the changed provision bears, on whatever way.

use super::{Rests, Trial};
use crate::hash::Map;
use crate::model::{ConclusionId, ExprId, Head, Kind, Laws, ProvisionId};

/// For everything that may be changed the provisions that read it, and for those the cases.
#[derive(Debug, Default)]
pub struct Reach {
    of_name: Map<String, ProvisionId>,
    of_definition: Map<String, Vec<ProvisionId>>,
    /// By the full name of a value or table.
    of_figures: Map<String, Vec<ProvisionId>>,
    /// For each provision those to which it is an exception.
    displaced: Vec<Vec<ProvisionId>>,
    /// For each provision the conclusion that it decides.
    decides: Vec<Option<ConclusionId>>,
    /// For each conclusion the provisions that read it.
    readers: Vec<Vec<ProvisionId>>,
    /// The cases that expect something of each provision.
    cases_of_provision: Vec<Vec<usize>>,
    /// The cases that expect something of each conclusion.
    cases_of_conclusion: Vec<Vec<usize>>,
}

impl Reach {
    /// That of these laws.
    pub fn new(laws: &Laws) -> Reach {
        let mut reach = Reach {
            displaced: vec![Vec::new(); laws.provisions.len()],
            decides: vec![None; laws.provisions.len()],
            readers: vec![Vec::new(); laws.conclusions.len()],
            cases_of_provision: vec![Vec::new(); laws.provisions.len()],
            cases_of_conclusion: vec![Vec::new(); laws.conclusions.len()],
            ..Reach::default()
        };
        let mut exposing = Vec::new();
        for (i, p) in laws.provisions.iter().enumerate() {
            let id = ProvisionId(i as u32);
            reach.of_name.insert(p.name.clone(), id);
            reach.displaced[i].clone_from(&p.displaces);
            match &p.head {
                Head::Decides(c, _) => reach.decides[i] = Some(*c),
                Head::Norm(n) if !n.exposes_to.is_empty() => exposing.push(id),
                Head::Norm(_) => {}
            }
            p.expressions().for_each(|(_, e)| reach.read(laws, e, &[id]));
        }
        if let Some(safeguard) = &laws.safeguard {
            reach.read(laws, safeguard.when, &exposing);
        }
        for (i, placed) in laws.cases.iter().enumerate() {
            for e in laws.case(placed).into_iter().flat_map(|c| c.expect) {
                match e.kind {
                    None => reach.cases_of_conclusion.extend_at(laws.conclusion(&e.name.text).map(ConclusionId::ix), i),
                    Some(_) => reach
                        .cases_of_provision
                        .extend_at(laws.provision(&e.name.text, Some(placed.pack)).map(ProvisionId::ix), i),
                }
            }
        }
        reach
    }

    /// Notes that these provisions read all that stands in an expression.
    fn read(&mut self, laws: &Laws, e: ExprId, by: &[ProvisionId]) {
        laws.walk(e, &mut |kind| match kind {
            Kind::Define(name, _) => self.of_definition.entry(name.clone()).or_default().extend(by),
            Kind::Series(s, _) | Kind::Accrue(s, ..) => self.of_figures.entry(laws.series[s.ix()].name.clone()).or_default().extend(by),
            Kind::Lookup(t, ..) | Kind::Member(t, ..) => self.of_figures.entry(laws.tables[t.ix()].name.clone()).or_default().extend(by),
            Kind::Conclusion(c) => self.readers[c.ix()].extend(by),
            _ => {}
        });
    }

    /// The cases that can notice it, in order; numbers of [`Laws::cases`].
    pub fn cases(&self, trial: &Trial) -> Vec<usize> {
        let mut open: Vec<ProvisionId> = match &trial.rests {
            Rests::Provision(name) => self.of_name.get(name).copied().into_iter().collect(),
            Rests::Definition(name) => self.of_definition.get(name).into_iter().flatten().copied().collect(),
            Rests::Figures(names) => names.iter().filter_map(|n| self.of_figures.get(n)).flatten().copied().collect(),
        };
        let mut seen = vec![false; self.displaced.len()];
        let mut concluded = vec![false; self.readers.len()];
        let mut cases = Vec::new();
        while let Some(p) = open.pop() {
            if std::mem::replace(&mut seen[p.ix()], true) {
                continue;
            }
            cases.extend(&self.cases_of_provision[p.ix()]);
            open.extend(&self.displaced[p.ix()]);
            if let Some(c) = self.decides[p.ix()]
                && !std::mem::replace(&mut concluded[c.ix()], true)
            {
                cases.extend(&self.cases_of_conclusion[c.ix()]);
                open.extend(&self.readers[c.ix()]);
            }
        }
        cases.sort_unstable();
        cases.dedup();
        cases
    }
}

/// Lists by number.
trait Lists {
    fn extend_at(&mut self, at: Option<usize>, item: usize);
}

impl Lists for Vec<Vec<usize>> {
    fn extend_at(&mut self, at: Option<usize>, item: usize) {
        if let Some(list) = at.and_then(|at| self.get_mut(at)) {
            list.push(item);
        }
    }
}
