//! Which topics a fact matters to: those whose provisions read it, themselves or through a conclusion that they rely on.

use sapar_law::model::{FactId, Head, Kind, Laws, Provision, TopicId, Type};
use std::collections::BTreeSet;

/// What a provision or a conclusion rests on.
#[derive(Debug, Clone, Default)]
struct Rests {
    facts: BTreeSet<FactId>,
    conclusions: BTreeSet<usize>,
}

/// The topics of every fact, in the order in which they are declared.
pub fn topics_of_facts(laws: &Laws) -> Vec<BTreeSet<TopicId>> {
    let stays: Vec<FactId> = (0..laws.facts.len() as u32)
        .map(FactId)
        .filter(|f| laws.facts[f.ix()].ty == Type::Stays)
        .collect();
    let own: Vec<Rests> = laws.provisions.iter().map(|p| rests(laws, p, &stays)).collect();
    let mut decided = vec![Rests::default(); laws.conclusions.len()];
    for (p, rests) in laws.provisions.iter().zip(&own) {
        if let Head::Decides(c, _) = p.head {
            decided[c.ix()].facts.extend(&rests.facts);
            decided[c.ix()].conclusions.extend(&rests.conclusions);
        }
    }
    let mut topics = vec![BTreeSet::new(); laws.facts.len()];
    for (p, rests) in laws.provisions.iter().zip(own) {
        // Conclusions rest on others; each is opened once.
        let mut facts = rests.facts;
        let (mut open, mut opened): (Vec<usize>, BTreeSet<usize>) = (rests.conclusions.into_iter().collect(), BTreeSet::new());
        while let Some(c) = open.pop() {
            if opened.insert(c) {
                facts.extend(&decided[c].facts);
                open.extend(&decided[c].conclusions);
            }
        }
        for fact in facts {
            topics[fact.ix()].insert(p.topic);
        }
    }
    topics
}

fn rests(laws: &Laws, p: &Provision, stays: &[FactId]) -> Rests {
    let mut found = Rests::default();
    found.facts.extend(p.anchor);
    for (_, e) in p.expressions() {
        laws.walk(e, &mut |kind| match kind {
            Kind::Fact(f) => {
                found.facts.insert(*f);
            }
            Kind::Window(_) => found.facts.extend(stays),
            Kind::Conclusion(c) => {
                found.conclusions.insert(c.ix());
            }
            _ => {}
        });
    }
    found
}
