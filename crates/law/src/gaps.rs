//! Holes, contradictions and dead provisions, found before anybody asks.
//!
//! The conditions of provisions compare facts with constants. Cutting every fact at its constants divides the space of all persons
//! into boxes inside which no answer changes. There are too many boxes to look at each, so what a provision says is kept as a [decision diagram](diagram), in which
//! those that come to the same are one. The result is exact for what it covers. Where several facts are computed with one another, or even the diagrams grow
//! beyond [`MOST_BRANCHINGS`], the finding is "not checked", never silence.
//!
//! Every fact is taken as known: what is said of somebody who does not know a fact is not looked at.

mod axes;
mod between;
mod diagram;
mod reading;
mod regions;

pub(crate) use axes::{cone, cuts, linear};
pub use between::{Between, Difference};

use axes::{Axis, Gathered};
use diagram::{Diagram, Diagrams, Leaf, Settled, TooLarge};
use reading::{Causes, PERHAPS_CONFLICT, Reader};
use regions::{Stretch, cover, in_words, named, support};

use crate::answer::Engine;
use crate::day::Day;
use crate::hash::Map;
use crate::model::{ConclusionId, Country, Laws, ProvisionId, Type};
use crate::plan::{NodeId, Plan, PlanError, Slot};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

/// Most branchings that are held for one country. Each takes some hundred bytes; all laws of a country that is described in full take a few ten thousand.
pub const MOST_BRANCHINGS: usize = 2_000_000;

/// Values of a fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Values {
    /// One of these.
    These(Vec<String>),
    /// Any but these.
    AllBut(Vec<String>),
    /// In one of these stretches, both ends included; an end that is missing is open.
    Ranges(Vec<(Option<String>, Option<String>)>),
    /// A country that no condition names, or another one that is not excepted here.
    AnyOtherCountry {
        /// The countries that are excepted, by code.
        but: Vec<String>,
        /// One that is meant, by code.
        such_as: String,
    },
}

/// A condition of a region: a fact and its values, in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Where {
    /// The fact, or a window.
    pub fact: String,
    /// Its values.
    pub values: Values,
}

impl fmt::Display for Where {
    /// As a condition is written in the laws, as far as it can be.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fact = &self.fact;
        match &self.values {
            Values::These(all) => match &all[..] {
                [one] => write!(f, "{fact} = {one}"),
                _ => write!(f, "{fact} in ({})", all.join(", ")),
            },
            Values::AllBut(all) => match &all[..] {
                [one] => write!(f, "{fact} != {one}"),
                _ => write!(f, "{fact} not in ({})", all.join(", ")),
            },
            Values::Ranges(all) => {
                for (i, range) in all.iter().enumerate() {
                    f.write_str(if i > 0 { " or " } else { "" })?;
                    match range {
                        (None, None) => f.write_str(fact)?,
                        (None, Some(last)) => write!(f, "{fact} <= {last}")?,
                        (Some(first), None) => write!(f, "{fact} >= {first}")?,
                        (Some(first), Some(last)) if first == last => write!(f, "{fact} = {first}")?,
                        (Some(first), Some(last)) => write!(f, "{fact} >= {first} and {fact} <= {last}")?,
                    }
                }
                Ok(())
            }
            Values::AnyOtherCountry { but, such_as } if but.is_empty() => write!(f, "{fact} = any country, such as {such_as}"),
            Values::AnyOtherCountry { but, such_as } => write!(f, "{fact} = any other country, such as {such_as}, but not {}", but.join(", ")),
        }
    }
}

/// Boxes of one kind, told by the facts that matter. Regions may overlap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// First evaluation date.
    pub from: Day,
    /// Last evaluation date.
    pub to: Day,
    /// The facts that tell it apart from its surroundings; none: everybody.
    pub facts: Vec<Where>,
    /// The provisions that contradict one another there, or whose `unless` takes these people out.
    pub provisions: Vec<ProvisionId>,
}

/// What kind of hole it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HoleKind {
    /// Some of these people are answered if another fact is another one.
    Between,
    /// No provision speaks of anybody of whom this one fact holds, or of anybody at all: the law may not mean them.
    Unspoken,
    /// A provision would hold, but its `unless` takes these people out, and no other one answers.
    TakenOut,
}

/// Persons for whom no provision answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// Which kind.
    pub kind: HoleKind,
    /// Who.
    pub region: Region,
}

/// Why a conclusion was not checked for some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotChecked {
    /// More branchings than [`MOST_BRANCHINGS`].
    TooLarge,
    /// A condition computes with these facts, so that no constant cuts them.
    SeveralFacts(Vec<String>),
    /// These provisions hold together, and what they say is computed: whether it is the same was not compared.
    Computed(Vec<ProvisionId>),
}

/// What was found about one conclusion.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// How many boxes its conditions tell apart, over all evaluation dates.
    pub boxes: u128,
    /// Between which evaluation dates it was not checked for everybody, and why.
    pub not_checked: Vec<(Day, Day, NotChecked)>,
    /// No provision answers here. Only for lists and yes/no of covered topics: they should always have an answer.
    pub holes: Vec<Hole>,
    /// Provisions contradict one another here.
    pub conflicts: Vec<Region>,
    /// There are more holes or contradictions than are told.
    pub more: bool,
    /// Provisions that are effective for nobody; those of which that was not found out are left out.
    pub never: Vec<ProvisionId>,
}

/// The days from … to …, inside which no provision comes into force or ends, and the law of these days.
struct Days {
    from: Day,
    to: Day,
    plan: Plan,
}

/// The functions of one conclusion on some days.
struct Answered {
    /// Where nobody answers.
    hole: Diagram,
    /// Where somebody is taken out by an `unless`, for each provision that does so.
    taken_out: Vec<(ProvisionId, Diagram)>,
    /// Which provisions contradict one another: the number of their list, from 1, or 0.
    conflict: Diagram,
}

impl Engine {
    /// Checks every conclusion of a country, within the days its pack has seen.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn gaps(&self, country: Country) -> Result<Vec<Finding>, PlanError> {
        self.gaps_watched(country, &mut |_, _| {})
    }

    /// As [`Engine::gaps`]; `done` hears how many parts of the work are done, and of how many.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn gaps_watched(&self, country: Country, done: &mut dyn FnMut(usize, usize)) -> Result<Vec<Finding>, PlanError> {
        let laws = &self.laws;
        let general = self.plan(Some(country))?;
        let of_country = || laws.covered.iter().filter(|k| k.country == country);
        let (Some(first), Some(last)) = (of_country().filter_map(|k| k.from).min(), of_country().map(|k| k.seen_to).max()) else {
            return Ok(Vec::new());
        };
        let dates = evaluation_dates(laws, &general, first, last);
        let work = dates.len() + general.conclusions.len();
        let mut days = Vec::with_capacity(dates.len());
        for (i, from) in dates.iter().enumerate() {
            done(i, work);
            let to = dates.get(i + 1).map_or(last, |d| Day(d.0 - 1));
            let plan = Plan::on(laws, Some(country), *from)?;
            days.push(Days { from: *from, to, plan });
        }
        let mut gathered = Gathered::default();
        for d in &days {
            gathered.add(laws, &d.plan, &wanted(&d.plan));
        }
        let axes = gathered.axes(laws, &[country]);
        let sizes = axes.iter().map(|a| a.values.len()).collect();
        let mut search = Search {
            laws,
            country,
            all: Diagrams::new(sizes, MOST_BRANCHINGS),
            causes: Causes::default(),
            readers: days.iter().map(|d| Reader::new(laws, &d.plan, &axes)).collect(),
            axes: &axes,
            days: &days,
        };
        let mut findings = Vec::with_capacity(general.conclusions.len());
        for (i, c) in general.conclusions.iter().enumerate() {
            done(dates.len() + i, work);
            findings.push(search.conclusion(c.id, &c.provisions));
        }
        Ok(findings)
    }
}

/// The steps of a plan of which the functions are asked.
fn wanted(plan: &Plan) -> Vec<NodeId> {
    let effective = plan.conclusions.iter().flat_map(|c| &c.provisions).filter_map(|p| plan.provision(*p)).map(|s| s.effective);
    plan.conclusions.iter().map(|c| c.state).chain(effective).collect()
}

/// What is needed to look for the gaps of one country.
struct Search<'a> {
    laws: &'a Laws,
    country: Country,
    axes: &'a [Axis],
    days: &'a [Days],
    all: Diagrams,
    causes: Causes,
    /// For each stretch of days.
    readers: Vec<Reader<'a>>,
}

impl Search<'_> {
    fn conclusion(&mut self, conclusion: ConclusionId, provisions: &[ProvisionId]) -> Finding {
        let mut f = Finding {
            conclusion,
            boxes: 0,
            not_checked: Vec::new(),
            holes: Vec::new(),
            conflicts: Vec::new(),
            more: false,
            never: provisions.to_vec(),
        };
        let mut contradicting: Vec<Vec<ProvisionId>> = Vec::new();
        let mut answered = Vec::new();
        for i in 0..self.days.len() {
            match self.on_days(i, &mut f, &mut contradicting) {
                Ok(a) => answered.push((i, a)),
                Err(TooLarge) => {
                    f.never.clear();
                    not_checked(&mut f, &self.days[i], NotChecked::TooLarge);
                }
            }
        }
        let told = self.holes(&answered, &mut f).and_then(|()| self.conflicts(&answered, &contradicting, &mut f));
        if let (Err(TooLarge), Some(last)) = (told, self.days.last()) {
            f.not_checked.push((self.days[0].from, last.to, NotChecked::TooLarge));
        }
        f
    }

    /// One conclusion on the days of one stretch.
    fn on_days(&mut self, i: usize, f: &mut Finding, contradicting: &mut Vec<Vec<ProvisionId>>) -> Result<Answered, TooLarge> {
        let laws = self.laws;
        let c = &laws.conclusions[f.conclusion.ix()];
        let Days { from, to, .. } = self.days[i];
        let should_answer = matches!(c.ty, Type::YesNo | Type::Enum(_))
            && laws
                .covered
                .iter()
                .any(|k| k.country == self.country && k.topic == c.topic && k.from.is_none_or(|d| d <= from) && to <= k.seen_to);
        let (all, causes, reader) = (&mut self.all, &mut self.causes, &mut self.readers[i]);
        let no = all.known(0);
        let Some(state) = reader.state(all, causes, f.conclusion)? else {
            // No provision is in force.
            return Ok(Answered {
                hole: all.known(i64::from(should_answer)),
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
            let facts: BTreeSet<String> = causes.slots(bits).into_iter().map(|s| named(laws, s).0).collect();
            not_checked(f, &self.days[i], NotChecked::SeveralFacts(facts.into_iter().collect()));
        }
        if outcomes.contains(&Leaf::Known(PERHAPS_CONFLICT)) {
            let perhaps = is(all, state, PERHAPS_CONFLICT)?;
            let mut together = Vec::new();
            for (p, d) in &effective {
                let may = all.map(*d, |leaf| Leaf::Known(i64::from(leaf != Leaf::Known(0))))?;
                let both = all.and(perhaps, may)?;
                together.extend(all.ever(both).then_some(*p));
            }
            not_checked(f, &self.days[i], NotChecked::Computed(together));
        }
        let hole = if should_answer { is(all, state, 2)? } else { no };
        let mut taken_out = Vec::new();
        if all.ever(hole) {
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
        Ok(Answered { hole, taken_out, conflict })
    }

    fn stretches(&self, answered: &[(usize, Answered)], of: impl Fn(&Answered) -> Diagram) -> Vec<Stretch> {
        let stretch = |(i, a): &(usize, Answered)| Stretch {
            from: self.days[*i].from,
            to: self.days[*i].to,
            of: of(a),
        };
        answered.iter().map(stretch).collect()
    }

    fn holes(&mut self, answered: &[(usize, Answered)], f: &mut Finding) -> Result<(), TooLarge> {
        let mut remaining = self.stretches(answered, |a| a.hole);
        let by: BTreeSet<ProvisionId> = answered.iter().flat_map(|(_, a)| a.taken_out.iter().map(|t| t.0)).collect();
        let no = self.all.known(0);
        for p in by {
            let out = self.stretches(answered, |a| a.taken_out.iter().find(|t| t.0 == p).map_or(no, |t| t.1));
            let mut still = Vec::with_capacity(out.len());
            for (left, out) in remaining.iter_mut().zip(out) {
                let of = self.all.and(left.of, out.of)?;
                let others = self.all.not(of)?;
                left.of = self.all.and(left.of, others)?;
                still.push(Stretch { of, ..out });
            }
            self.tell(&still, f, |f, region| {
                f.holes.push(Hole {
                    kind: HoleKind::TakenOut,
                    region: Region { provisions: vec![p], ..region },
                });
            })?;
        }
        self.tell(&remaining, f, |f, region| {
            let kind = if region.facts.len() < 2 { HoleKind::Unspoken } else { HoleKind::Between };
            f.holes.push(Hole { kind, region });
        })?;
        f.holes.sort_by_key(|h| h.kind);
        Ok(())
    }

    fn conflicts(&mut self, answered: &[(usize, Answered)], contradicting: &[Vec<ProvisionId>], f: &mut Finding) -> Result<(), TooLarge> {
        for (number, provisions) in (1..).zip(contradicting) {
            let mut stretches = self.stretches(answered, |a| a.conflict);
            for s in &mut stretches {
                s.of = is(&mut self.all, s.of, number)?;
            }
            self.tell(&stretches, f, |f, region| {
                f.conflicts.push(Region {
                    provisions: provisions.clone(),
                    ..region
                });
            })?;
        }
        Ok(())
    }

    fn tell(&mut self, stretches: &[Stretch], f: &mut Finding, tell: impl Fn(&mut Finding, Region)) -> Result<(), TooLarge> {
        let (found, more) = cover(&mut self.all, stretches)?;
        f.more |= more;
        for (from, to, part) in found {
            let facts = in_words(self.laws, self.axes, &part);
            tell(
                f,
                Region {
                    from,
                    to,
                    facts,
                    provisions: Vec::new(),
                },
            );
        }
        Ok(())
    }
}

/// Where a function yields this value; what is not known is no.
fn is(all: &mut Diagrams, d: Diagram, value: i64) -> Result<Diagram, TooLarge> {
    all.map(d, |leaf| Leaf::Known(i64::from(leaf == Leaf::Known(value))))
}

/// How many boxes the axes make by which some functions branch.
fn boxes(all: &Diagrams, first: &[Diagram], others: impl Iterator<Item = Diagram>) -> u128 {
    let axes: BTreeSet<usize> = first.iter().copied().chain(others).flat_map(|d| support(all, d)).collect();
    axes.iter().fold(1, |n: u128, axis| n.saturating_mul(all.size(*axis) as u128))
}

/// Where provisions contradict one another, as the number of their list in `lists`, from 1.
fn conflicts_of(
    all: &mut Diagrams,
    state: Diagram,
    effective: &[(ProvisionId, Diagram)],
    lists: &mut Vec<Vec<ProvisionId>>,
) -> Result<Diagram, TooLarge> {
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
            let list: Vec<ProvisionId> = effective.iter().zip(leaves).filter(|(_, leaf)| *leaf == Leaf::Known(1)).map(|(e, _)| e.0).collect();
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

/// Notes why these days were not checked, as one with the days before if the reason is the same.
fn not_checked(f: &mut Finding, days: &Days, why: NotChecked) {
    let goes_on = f.not_checked.iter_mut().find(|(_, to, reason)| to.0 + 1 == days.from.0 && *reason == why);
    match goes_on {
        Some((_, to, _)) => *to = days.to,
        None => f.not_checked.push((days.from, days.to, why)),
    }
}

/// First days of the stretches in which the evaluation date changes nothing.
fn evaluation_dates(laws: &Laws, plan: &Plan, first: Day, last: Day) -> Vec<Day> {
    let mut days: BTreeSet<i64> = BTreeSet::from([i64::from(first.0)]);
    if let Some(slot) = plan.slot(Slot::Evaluation) {
        for n in cone(plan, &wanted(plan)) {
            days.extend(cuts(laws, plan, n).into_iter().filter(|(s, _)| *s == slot).map(|(_, cut)| cut));
        }
    }
    days.into_iter()
        .filter(|d| (i64::from(first.0)..=i64::from(last.0)).contains(d))
        .map(|d| Day(d as i32))
        .collect()
}
