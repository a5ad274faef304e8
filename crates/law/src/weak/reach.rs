//! Which cases can notice a change: those that expect something of a conclusion, norm or procedure on which the change bears, on whatever way.

use super::{Rests, Trial};
use crate::hash::Map;
use crate::model::{ConclusionId, ExprId, Head, Kind, Laws, ProvisionId};
use crate::syntax::Subject;

/// A provision by its number; behind the last of them the procedures.
type Reader = usize;

/// For everything that may be changed the provisions and procedures that read it, and for those the cases.
#[derive(Debug, Default)]
pub struct Reach {
    /// Provisions by full name.
    provisions: Map<String, Reader>,
    /// Procedures by full name.
    procedures: Map<String, Reader>,
    of_definition: Map<String, Vec<Reader>>,
    /// By the full name of a value or table.
    of_figures: Map<String, Vec<Reader>>,
    /// For each conclusion who reads it.
    of_conclusion: Vec<Vec<Reader>>,
    /// For each provision those to which it is an exception.
    displaced: Vec<Vec<Reader>>,
    /// For each provision the conclusion that it decides.
    decides: Vec<Option<ConclusionId>>,
    /// For each provision and procedure the cases that expect something of it.
    cases_of_reader: Vec<Vec<usize>>,
    /// For each conclusion the cases that expect something of it.
    cases_of_conclusion: Vec<Vec<usize>>,
}

impl Reach {
    /// That of these laws.
    pub fn new(laws: &Laws) -> Reach {
        let readers = laws.provisions.len() + laws.procedures.len();
        let mut reach = Reach {
            of_conclusion: vec![Vec::new(); laws.conclusions.len()],
            displaced: vec![Vec::new(); readers],
            decides: vec![None; readers],
            cases_of_reader: vec![Vec::new(); readers],
            cases_of_conclusion: vec![Vec::new(); laws.conclusions.len()],
            ..Reach::default()
        };
        let mut exposing = Vec::new();
        for (reader, p) in laws.provisions.iter().enumerate() {
            reach.provisions.insert(p.name.clone(), reader);
            reach.displaced[reader] = p.displaces.iter().map(|d| d.ix()).collect();
            match &p.head {
                Head::Decides(c, _) => reach.decides[reader] = Some(*c),
                Head::Norm(n) if n.exposes() => exposing.push(reader),
                Head::Norm(_) => {}
            }
            p.expressions().for_each(|(_, e)| reach.read(laws, e, &[reader]));
        }
        for (i, p) in laws.procedures.iter().enumerate() {
            let reader = laws.provisions.len() + i;
            reach.procedures.insert(p.name.clone(), reader);
            [p.cost, p.days, p.when].into_iter().flatten().for_each(|e| reach.read(laws, e, &[reader]));
        }
        if let Some(safeguard) = &laws.safeguard {
            reach.read(laws, safeguard.when, &exposing);
        }
        for (i, placed) in laws.cases.iter().enumerate() {
            for e in laws.case(placed).into_iter().flat_map(|c| c.expect) {
                let name = &*e.name.text;
                let cases = match e.of {
                    Subject::Conclusion => laws.conclusion(name).and_then(|c| reach.cases_of_conclusion.get_mut(c.ix())),
                    Subject::Norm(_) => {
                        let id = laws.provision(name, Some(placed.pack)).map(ProvisionId::ix);
                        id.and_then(|id| reach.cases_of_reader.get_mut(id))
                    }
                    Subject::Procedure => {
                        let id = laws.procedure(name, placed.pack).map(|ix| laws.provisions.len() + ix);
                        id.and_then(|id| reach.cases_of_reader.get_mut(id))
                    }
                };
                cases.into_iter().for_each(|list| list.push(i));
            }
        }
        reach
    }

    /// Notes who reads all that stands in an expression.
    fn read(&mut self, laws: &Laws, e: ExprId, by: &[Reader]) {
        laws.walk(e, &mut |kind| match kind {
            Kind::Define(d, _) => self.of_definition.entry(laws.defines[d.ix()].clone()).or_default().extend(by),
            Kind::Series(s, _) | Kind::Accrue(s, ..) => self.of_figures.entry(laws.series[s.ix()].name.clone()).or_default().extend(by),
            Kind::Lookup(t, ..) | Kind::Member(t, ..) => self.of_figures.entry(laws.tables[t.ix()].name.clone()).or_default().extend(by),
            Kind::Conclusion(c) => self.of_conclusion[c.ix()].extend(by),
            _ => {}
        });
    }

    /// The cases that can notice it, in order; numbers of [`Laws::cases`].
    pub fn cases(&self, trial: &Trial) -> Vec<usize> {
        let mut open: Vec<Reader> = match &trial.rests {
            Rests::Provision(name) => self.provisions.get(name).copied().into_iter().collect(),
            Rests::Procedure(name) => self.procedures.get(name).copied().into_iter().collect(),
            Rests::Definition(name) => self.of_definition.get(name).into_iter().flatten().copied().collect(),
            Rests::Figures(names) => names.iter().filter_map(|n| self.of_figures.get(n)).flatten().copied().collect(),
        };
        let mut seen = vec![false; self.displaced.len()];
        let mut concluded = vec![false; self.of_conclusion.len()];
        let mut cases = Vec::new();
        while let Some(reader) = open.pop() {
            if std::mem::replace(&mut seen[reader], true) {
                continue;
            }
            cases.extend(&self.cases_of_reader[reader]);
            open.extend(&self.displaced[reader]);
            if let Some(c) = self.decides[reader]
                && !std::mem::replace(&mut concluded[c.ix()], true)
            {
                cases.extend(&self.cases_of_conclusion[c.ix()]);
                open.extend(&self.of_conclusion[c.ix()]);
            }
        }
        cases.sort_unstable();
        cases.dedup();
        cases
    }
}
