//! Facts that would settle what is open.

use super::Question;
use sapar_law::answer::State;
use sapar_law::model::FactId;

/// A fact that would settle something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The fact.
    pub fact: FactId,
    /// Its question.
    pub question: String,
    /// How many answers wait for it.
    pub waiting: usize,
}

impl Question<'_> {
    /// The questions of these facts.
    pub(super) fn ask(&self, facts: &[FactId]) -> Vec<String> {
        facts
            .iter()
            .filter_map(|f| self.laws.facts.get(f.ix()))
            .map(|f| self.lang.marked(&f.question))
            .collect()
    }

    /// Every fact that something asked about waits for, the most useful first.
    pub fn needs(&self) -> Vec<Need> {
        let mut waiting = vec![0usize; self.laws.facts.len()];
        let mut count = |facts: &[FactId]| facts.iter().for_each(|f| waiting[f.ix()] += 1);
        for c in self
            .answer
            .conclusions
            .iter()
            .filter(|c| c.state == State::Unknown && self.tells(self.laws.conclusions[c.id.ix()].topic))
        {
            count(&c.needs);
        }
        for n in self.answer.norms.iter().filter(|n| self.tells(self.laws.provisions[n.id.ix()].topic)) {
            count(&n.needs);
            if n.withheld {
                count(&self.answer.safeguard_needs);
            }
        }
        let mut needs: Vec<Need> = waiting
            .iter()
            .enumerate()
            .filter(|(_, w)| **w > 0)
            .map(|(i, w)| Need {
                fact: FactId(i as u32),
                question: self.lang.marked(&self.laws.facts[i].question),
                waiting: *w,
            })
            .collect();
        // Equally useful ones stay in the order in which the laws declare them.
        needs.sort_by_key(|n| std::cmp::Reverse(n.waiting));
        needs
    }
}
