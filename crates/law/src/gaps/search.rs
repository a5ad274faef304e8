//! The gaps of one country: what each conclusion says on each stretch of days, and what of it is told.

use super::axes::{Axis, cone};
use super::diagram::{Diagram, Diagrams, Leaf, Settled, TooLarge};
use super::reading::{Causes, PERHAPS_CONFLICT, Reader};
use super::regions::{Stretch, Told, as_diagram, cover, in_words, support};
use super::{Finding, Hole, HoleKind, MOST_BRANCHINGS, NotChecked, Region};
use crate::day::Day;
use crate::hash::Map;
use crate::model::{Conclusion, ConclusionId, Country, Covered, Laws, ProvisionId, Type};
use crate::plan::Plan;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The days from … to …, inside which no provision comes into force or ends, and the law of these days.
pub(super) struct Days {
    pub from: Day,
    pub to: Day,
    pub plan: Plan,
}

/// The functions of one conclusion on some days.
struct Answered {
    /// Where nobody answers.
    hole: Diagram,
    /// Where nobody answers, and not because another conclusion has no answer.
    own: Diagram,
    /// Where somebody is taken out by an `unless`, for each provision that does so.
    taken_out: Vec<(ProvisionId, Diagram)>,
    /// Which provisions contradict one another: the number of their list, from 1, or 0.
    conflict: Diagram,
}

/// What is needed to look for the gaps of one country.
pub(super) struct Search<'a> {
    laws: &'a Laws,
    country: Country,
    axes: &'a [Axis],
    days: &'a [Days],
    all: Diagrams,
    causes: Causes,
    /// For each stretch of days.
    readers: Vec<Reader<'a>>,
}

impl<'a> Search<'a> {
    pub(super) fn new(laws: &'a Laws, country: Country, axes: &'a [Axis], days: &'a [Days]) -> Search<'a> {
        Search {
            laws,
            country,
            axes,
            days,
            all: Diagrams::new(axes.iter().map(Axis::size).collect(), MOST_BRANCHINGS),
            causes: Causes::default(),
            readers: days.iter().map(|d| Reader::new(laws, &d.plan, axes)).collect(),
        }
    }

    /// What is found about one conclusion, which these provisions may decide.
    pub(super) fn conclusion(&mut self, conclusion: ConclusionId, provisions: &[ProvisionId]) -> Finding {
        let own = |p: &ProvisionId| self.laws.packs[self.laws.provisions[p.ix()].pack.ix()].country == Some(self.country) && self.examined(*p);
        let mut f = Finding {
            conclusion,
            boxes: 0,
            not_checked: Vec::new(),
            holes: Vec::new(),
            follows: Vec::new(),
            conflicts: Vec::new(),
            more: false,
            never: provisions.iter().copied().filter(own).collect(),
        };
        let mut contradicting: Vec<Vec<ProvisionId>> = Vec::new();
        let mut answered = Vec::new();
        for i in 0..self.days.len() {
            match self.on_days(i, &mut f, &mut contradicting) {
                Ok(a) => answered.push((i, a)),
                Err(TooLarge) => {
                    f.never.clear();
                    goes_on(&mut f.not_checked, &self.days[i], NotChecked::TooLarge);
                }
            }
        }
        let told = self.holes(&answered, &mut f).and_then(|()| self.conflicts(&answered, &contradicting, &mut f));
        if let (Err(TooLarge), Some(last)) = (told, self.days.last()) {
            f.not_checked.push((self.days[0].from, last.to, NotChecked::TooLarge));
        }
        f
    }

    /// Are there days on which the provision may hold among those that are looked at?
    fn examined(&self, p: ProvisionId) -> bool {
        let p = &self.laws.provisions[p.ix()];
        match (self.days.first(), self.days.last()) {
            // What is in force on another day than that of the question may hold whenever it is asked.
            _ if p.anchor.is_some() => true,
            (Some(first), Some(last)) => p.in_force.from.is_none_or(|from| from <= last.to) && p.in_force.to.is_none_or(|to| to >= first.from),
            _ => false,
        }
    }

    /// One conclusion on the days of one stretch.
    fn on_days(&mut self, i: usize, f: &mut Finding, contradicting: &mut Vec<Vec<ProvisionId>>) -> Result<Answered, TooLarge> {
        let laws = self.laws;
        let c = &laws.conclusions[f.conclusion.ix()];
        let should_answer = self.should_answer(i, c);
        let (all, causes, reader) = (&mut self.all, &mut self.causes, &mut self.readers[i]);
        let no = all.known(0);
        let Some(state) = reader.state(all, causes, f.conclusion)? else {
            // No provision is in force.
            return Ok(Answered {
                hole: all.known(i64::from(should_answer)),
                own: all.known(i64::from(should_answer)),
                taken_out: Vec::new(),
                conflict: no,
            });
        };
        let effective = reader.effective(all, causes, f.conclusion)?;
        f.boxes = f.boxes.saturating_add(boxes(all, &[state], effective.iter().map(|e| e.1)));
        let untold = |leaf: &Leaf| matches!(leaf, Leaf::Untold(_));
        for (p, d) in &effective {
            let outcomes = all.outcomes(*d);
            if outcomes.contains(&Leaf::Known(1)) || outcomes.iter().any(untold) {
                f.never.retain(|q| q != p);
            }
        }
        let outcomes = all.outcomes(state);
        let bits = outcomes.iter().fold(0, |bits, leaf| if let Leaf::Untold(b) = leaf { bits | b } else { bits });
        if outcomes.iter().any(untold) {
            goes_on(&mut f.not_checked, &self.days[i], causes.told(laws, bits));
        }
        if outcomes.contains(&Leaf::Known(PERHAPS_CONFLICT)) {
            let perhaps = is(all, state, PERHAPS_CONFLICT)?;
            let mut together = Vec::new();
            for (p, d) in &effective {
                let may = all.map(*d, |leaf| Leaf::Known(i64::from(leaf != Leaf::Known(0))))?;
                let both = all.and(perhaps, may)?;
                together.extend(all.ever(both).then_some(*p));
            }
            goes_on(&mut f.not_checked, &self.days[i], NotChecked::Computed(together));
        }
        let hole = if should_answer { is(all, state, 2)? } else { no };
        let mut own = hole;
        if all.ever(hole) {
            for read in self.read_by(i, f.conclusion) {
                let (all, causes, reader) = (&mut self.all, &mut self.causes, &mut self.readers[i]);
                let Some(other) = reader.state(all, causes, read)? else { continue };
                let other = is(all, other, 2)?;
                let shared = all.and(own, other)?;
                if all.ever(shared) {
                    let others = all.not(other)?;
                    own = all.and(own, others)?;
                    goes_on(&mut f.follows, &self.days[i], read);
                }
            }
        }
        let (all, causes, reader) = (&mut self.all, &mut self.causes, &mut self.readers[i]);
        let mut taken_out = Vec::new();
        if all.ever(own) {
            for (p, _) in &effective {
                let out = reader.taken_out(all, causes, *p)?;
                let out = is(all, out, 1)?;
                let out = all.and(hole, out)?;
                if all.ever(out) {
                    taken_out.push((*p, out));
                }
            }
        }
        let conflict = if outcomes.contains(&Leaf::Known(1)) {
            conflicts_of(all, state, &effective, contradicting)?
        } else {
            no
        };
        Ok(Answered {
            hole,
            own,
            taken_out,
            conflict,
        })
    }

    /// Is it a list or a yes/no of a topic that is covered on these days? Then everybody should have an answer.
    fn should_answer(&self, i: usize, c: &Conclusion) -> bool {
        let Days { from, to, .. } = self.days[i];
        let covers = |k: &Covered| k.country == self.country && k.topic == c.topic && k.from.is_none_or(|d| d <= from) && to <= k.seen_to;
        matches!(c.ty, Type::YesNo | Type::Enum(_)) && self.laws.covered.iter().any(covers)
    }

    /// The other conclusions that the provisions of one read, of which holes are told for themselves.
    fn read_by(&self, i: usize, conclusion: ConclusionId) -> Vec<ConclusionId> {
        let plan = &self.days[i].plan;
        let of = |c: ConclusionId| plan.conclusion(c).into_iter().flat_map(|c| &c.provisions).filter_map(|p| plan.provision(*p));
        let behind = cone(plan, &of(conclusion).map(|s| s.effective).collect::<Vec<_>>());
        let read = plan.conclusions.iter().filter(|c| c.id != conclusion && behind.contains(&c.value));
        read.map(|c| c.id).filter(|c| self.should_answer(i, &self.laws.conclusions[c.ix()])).collect()
    }

    fn stretches(&self, answered: &[(usize, Answered)], of: impl Fn(&Answered) -> Diagram) -> Vec<Stretch> {
        let stretch = |(i, a): &(usize, Answered)| Stretch {
            from: self.days[*i].from,
            to: self.days[*i].to,
            of: of(a),
        };
        answered.iter().map(stretch).collect()
    }

    /// Tells the holes: first those of whom nobody speaks, then those whom an `unless` takes out, then the others.
    fn holes(&mut self, answered: &[(usize, Answered)], f: &mut Finding) -> Result<(), TooLarge> {
        let hole = self.stretches(answered, |a| a.hole);
        let mut open: Vec<Diagram> = answered.iter().map(|(_, a)| a.own).collect();
        let told = |kind: HoleKind| move |f: &mut Finding, region: Region, _: &Told| f.holes.push(Hole { kind, region });
        self.tell(&hole, &mut open, true, f, told(HoleKind::Unspoken))?;
        let mut out = self.stretches(answered, |a| a.hole);
        let mut theirs = Vec::with_capacity(out.len());
        for ((out, (_, a)), open) in out.iter_mut().zip(answered).zip(&mut open) {
            out.of = self.all.known(0);
            for (_, one) in &a.taken_out {
                out.of = self.all.or(out.of, *one)?;
            }
            theirs.push(self.all.and(*open, out.of)?);
            let others = self.all.not(out.of)?;
            *open = self.all.and(*open, others)?;
        }
        let first_taken_out = f.holes.len();
        let mut parts = Vec::new();
        let kept = RefCell::new(&mut parts);
        self.tell(&out, &mut theirs, false, f, |f, region, one| {
            kept.borrow_mut().push(one.clone());
            told(HoleKind::TakenOut)(f, region, one);
        })?;
        for (h, one) in f.holes[first_taken_out..].iter_mut().zip(&parts) {
            h.region.provisions = self.who_takes_out(answered, one)?;
        }
        self.tell(&hole, &mut open, false, f, told(HoleKind::Between))?;
        f.holes.sort_by_key(|h| h.kind);
        Ok(())
    }

    /// The provisions whose `unless` takes out somebody of a box, on the last of its days.
    fn who_takes_out(&mut self, answered: &[(usize, Answered)], told: &Told) -> Result<Vec<ProvisionId>, TooLarge> {
        let whole = as_diagram(&mut self.all, &told.part)?;
        let mut who = Vec::new();
        for (_, a) in answered.iter().filter(|(i, _)| self.days[*i].from == told.on) {
            for (p, out) in &a.taken_out {
                let both = self.all.and(whole, *out)?;
                who.extend(self.all.ever(both).then_some(*p));
            }
        }
        Ok(who)
    }

    fn conflicts(&mut self, answered: &[(usize, Answered)], contradicting: &[Vec<ProvisionId>], f: &mut Finding) -> Result<(), TooLarge> {
        for (number, provisions) in (1..).zip(contradicting) {
            let mut stretches = self.stretches(answered, |a| a.conflict);
            for s in &mut stretches {
                s.of = is(&mut self.all, s.of, number)?;
            }
            let mut open: Vec<Diagram> = stretches.iter().map(|s| s.of).collect();
            for told_by_one in [true, false] {
                self.tell(&stretches, &mut open, told_by_one, f, |f, region, _| {
                    f.conflicts.push(Region {
                        provisions: provisions.clone(),
                        ..region
                    });
                })?;
            }
        }
        Ok(())
    }

    fn tell(
        &mut self,
        stretches: &[Stretch],
        open: &mut [Diagram],
        told_by_one: bool,
        f: &mut Finding,
        tell: impl Fn(&mut Finding, Region, &Told),
    ) -> Result<(), TooLarge> {
        let (found, more) = cover(&mut self.all, self.axes, stretches, open, told_by_one)?;
        f.more |= more;
        for one in found {
            let Told { from, to, on, .. } = one;
            let facts = in_words(self.laws, self.axes, &one.part, on);
            tell(
                f,
                Region {
                    from,
                    to,
                    facts,
                    provisions: Vec::new(),
                },
                &one,
            );
        }
        Ok(())
    }
}

/// Where a function yields this value; what is not known is no.
pub(super) fn is(all: &mut Diagrams, d: Diagram, value: i64) -> Result<Diagram, TooLarge> {
    all.map(d, |leaf| Leaf::Known(i64::from(leaf == Leaf::Known(value))))
}

/// How many boxes the axes make by which some functions branch.
fn boxes(all: &Diagrams, first: &[Diagram], others: impl Iterator<Item = Diagram>) -> u128 {
    let axes: BTreeSet<usize> = first.iter().copied().chain(others).flat_map(|d| support(all, d)).collect();
    axes.iter().fold(1, |n: u128, axis| n.saturating_mul(all.size(*axis) as u128))
}

/// Where provisions contradict one another, as the number of their list in `lists`, from 1.
fn conflicts_of(all: &mut Diagrams, state: Diagram, effective: &[(ProvisionId, Diagram)], lists: &mut Vec<Vec<ProvisionId>>) -> Result<Diagram, TooLarge> {
    let mut number_of: Map<Vec<ProvisionId>, i64> = Map::default();
    for (number, list) in (1..).zip(lists.iter()) {
        number_of.insert(list.clone(), number);
    }
    let known = RefCell::new((number_of, lists));
    let conflict = is(all, state, 1)?;
    let of = std::iter::once(conflict).chain(effective.iter().map(|e| e.1)).collect();
    all.combine(of, &|all, of| match all.yields(of[0]) {
        Some(Leaf::Known(1)) => {
            let leaves: Option<Vec<Leaf>> = of[1..].iter().map(|d| all.yields(*d)).collect();
            let Some(leaves) = leaves else { return Settled::No };
            let list: Vec<ProvisionId> = effective
                .iter()
                .zip(leaves)
                .filter(|(_, leaf)| *leaf == Leaf::Known(1))
                .map(|(e, _)| e.0)
                .collect();
            let (number_of, lists) = &mut *known.borrow_mut();
            let next = lists.len() as i64 + 1;
            let number = *number_of.entry(list.clone()).or_insert(next);
            if number == next {
                lists.push(list);
            }
            Settled::Yields(Leaf::Known(number))
        }
        Some(_) => Settled::Yields(Leaf::Known(0)),
        None => Settled::No,
    })
}

/// Notes something of these days, as one with the days before if it was the same there.
fn goes_on<T: PartialEq>(all: &mut Vec<(Day, Day, T)>, days: &Days, what: T) {
    match all.iter_mut().find(|(_, to, before)| to.0 + 1 == days.from.0 && *before == what) {
        Some((_, to, _)) => *to = days.to,
        None => all.push((days.from, days.to, what)),
    }
}
