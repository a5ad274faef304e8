//! The columnar programs: one for each destination, made when the first person with it comes.

use crate::people::Block;
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::model::{ConclusionId, Country, Currency, Head, ProvisionId, Type};
use sapar_law::plan::columns::{Column, Output, Program};
use sapar_law::plan::{Bounds, Lane, NodeId, Op, Plan, Slot};
use sapar_law::syntax::{NormKind, Pick};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// What is asked of every person.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The conclusions, in the order of the result.
    pub conclusions: Vec<ConclusionId>,
    /// Which norms apply, too.
    pub norms: bool,
}

/// A place for the plans of every country, and of "any".
pub struct Plans {
    /// For all persons.
    wide: Vec<OnceLock<Result<Arc<Plan>, String>>>,
    /// For persons whose days lie near those of the first that came: it computes in fewer bits.
    narrow: Vec<OnceLock<Result<Arc<Plan>, String>>>,
}

/// How far the days of later persons may lie before and after those of the first.
const MARGIN: i64 = 1000;

/// A place for the program of every country; borrows from [`Plans`].
pub struct Programs<'p> {
    engine: &'p Engine,
    plans: &'p Plans,
    asked: &'p Asked,
    wide: Vec<OnceLock<Result<Ready<'p>, String>>>,
    narrow: Vec<OnceLock<Result<Ready<'p>, String>>>,
}

/// Where the results of a conclusion stand.
pub struct ConclusionAt {
    /// Its value.
    pub value: usize,
    /// How it came about.
    pub state: usize,
    /// How sure.
    pub sure: usize,
    /// For sums: the currency of the first of these provisions that is effective, else the last word.
    pub currencies: Vec<(usize, Option<Currency>)>,
    /// The currency where no provision says it.
    pub currency: Option<Currency>,
    /// For a conclusion of which several may hold: how they are taken together, and of each provision whether it is effective, its value
    /// and how sure it is.
    pub parts: Option<(Pick, Vec<[usize; 3]>)>,
}

/// Where the result of a norm stands.
pub struct NormAt {
    /// Which.
    pub id: ProvisionId,
    /// Its kind.
    pub kind: NormKind,
    /// Is it effective?
    pub effective: usize,
    /// It tells somebody about the person.
    pub exposes: bool,
}

/// A program and where its results stand.
pub struct Ready<'p> {
    plan: &'p Plan,
    program: Program<'p>,
    /// For each slot its lane, if the program reads it.
    lanes: Vec<Option<Lane>>,
    /// For each conclusion that is asked for; `None`: no provision may decide it here.
    pub conclusions: Vec<Option<ConclusionAt>>,
    /// Norms that may apply here.
    pub norms: Vec<NormAt>,
    /// Is the safeguard met? `None`: there is none.
    pub safe: Option<usize>,
}

/// Results that are wanted, each once.
#[derive(Default)]
struct Wanted(Vec<NodeId>);

impl Wanted {
    fn at(&mut self, n: NodeId) -> usize {
        self.0.iter().position(|w| *w == n).unwrap_or_else(|| {
            self.0.push(n);
            self.0.len() - 1
        })
    }
}

impl Plans {
    /// No plan yet.
    pub fn new() -> Plans {
        Plans {
            wide: (0..=Country::COUNT).map(|_| OnceLock::new()).collect(),
            narrow: (0..=Country::COUNT).map(|_| OnceLock::new()).collect(),
        }
    }
}

impl<'p> Programs<'p> {
    /// No program yet.
    pub fn new(engine: &'p Engine, plans: &'p Plans, asked: &'p Asked) -> Programs<'p> {
        Programs {
            engine,
            plans,
            asked,
            wide: (0..=Country::COUNT).map(|_| OnceLock::new()).collect(),
            narrow: (0..=Country::COUNT).map(|_| OnceLock::new()).collect(),
        }
    }

    /// The results for some rows of a block that have this destination, each on its own day, and where they stand; as often as days are given.
    ///
    /// # Errors
    /// The laws of that country cannot be compiled; the reason in words.
    pub fn run(&self, destination: Option<Country>, block: &Block, rows: &[u32], days: &[&[Day]]) -> Result<(&Ready<'p>, Vec<Vec<Output>>), String> {
        let (engine, at) = (self.engine, destination.map_or(Country::COUNT, |c| usize::from(c.0)));
        let ready = |plan: &'p Result<Arc<Plan>, String>| match plan {
            Ok(plan) => Ok(Ready::new(engine, plan, self.asked)),
            Err(e) => Err(e.clone()),
        };
        let narrow = self.narrow[at].get_or_init(|| {
            ready(self.plans.narrow[at].get_or_init(|| {
                let bounds = bounds(engine, block, rows, days);
                Plan::within(&engine.laws, destination, &bounds).map(Arc::new).map_err(|e| e.to_string())
            }))
        });
        let narrow = narrow.as_ref().map_err(Clone::clone)?;
        let columns = |ready: &Ready<'_>| -> Vec<Vec<Column>> { days.iter().map(|days| ready.columns(engine, block, rows, days)).collect() };
        let run = |ready: &Ready<'_>, columns: Vec<Vec<Column>>| columns.iter().map(|c| ready.program.run(c, rows.len(), 1)).collect();
        let near = columns(narrow);
        if near.iter().all(|c| narrow.plan.holds(c)) {
            return Ok((narrow, run(narrow, near)));
        }
        let wide = self.wide[at].get_or_init(|| ready(self.plans.wide[at].get_or_init(|| engine.plan(destination).map_err(|e| e.to_string()))));
        let wide = wide.as_ref().map_err(Clone::clone)?;
        Ok((wide, run(wide, columns(wide))))
    }
}

/// Between which days those of these rows lie, with a margin for later ones.
fn bounds(engine: &Engine, block: &Block, rows: &[u32], days: &[&[Day]]) -> Bounds {
    let mut bounds = Bounds::default();
    let mut add = |slot: Slot, day: i64| [day - MARGIN, day + MARGIN].into_iter().for_each(|d| bounds.add(slot, d));
    for row in rows.iter().map(|r| *r as usize) {
        days.iter().for_each(|days| add(Slot::Evaluation, i64::from(days[row].0)));
        for given in &block.given {
            if let (Type::Date, Some(day)) = (engine.laws.facts[given.fact.ix()].ty, given.values[row]) {
                add(Slot::Fact(given.fact), day);
            }
        }
    }
    bounds
}

impl<'p> Ready<'p> {
    fn new(engine: &'p Engine, plan: &'p Plan, asked: &Asked) -> Ready<'p> {
        let laws = &engine.laws;
        let mut wanted = Wanted::default();
        let here = plan.destination.and_then(|d| laws.currency_of(d));
        let conclusions = asked
            .conclusions
            .iter()
            .map(|id| {
                let steps = plan.conclusion(*id)?;
                let (value, state, sure) = (wanted.at(steps.value), wanted.at(steps.state), wanted.at(steps.sure));
                let (currencies, currency) = match laws.conclusions[id.ix()].ty {
                    Type::Money(None) => {
                        // As the laws show it: in the money of the pack of the first provision that carries it.
                        let of = |p: &ProvisionId| laws.packs[laws.provisions[p.ix()].pack.ix()].currency.or(here);
                        let differ = steps.provisions.iter().any(|p| of(p) != here);
                        let each = steps
                            .provisions
                            .iter()
                            .filter(|_| differ)
                            .filter_map(|p| Some((wanted.at(plan.provision(*p)?.effective), of(p))));
                        (each.collect(), here)
                    }
                    Type::Money(c) => (Vec::new(), c),
                    _ => (Vec::new(), None),
                };
                let parts = laws.conclusions[id.ix()].cumulative.map(|pick| {
                    let deciding = steps.provisions.iter().filter_map(|p| plan.provision(*p));
                    let each = deciding.filter_map(|s| Some([wanted.at(s.effective), wanted.at(s.value?), wanted.at(s.sure)]));
                    (pick, each.collect())
                });
                Some(ConclusionAt {
                    value,
                    state,
                    sure,
                    currencies,
                    currency,
                    parts,
                })
            })
            .collect();
        let mut norms = Vec::new();
        for s in plan.provisions.iter().filter(|_| asked.norms) {
            if let Head::Norm(n) = &laws.provisions[s.id.ix()].head {
                norms.push(NormAt {
                    id: s.id,
                    kind: n.kind,
                    effective: wanted.at(s.effective),
                    exposes: n.exposes(),
                });
            }
        }
        let safe = plan.safeguard.filter(|_| asked.norms).map(|s| wanted.at(s));
        let lanes = lanes(plan, &wanted.0);
        Ready {
            plan,
            program: Program::new(laws, plan, &wanted.0),
            lanes,
            conclusions,
            norms,
            safe,
        }
    }

    /// The columns of some rows of a block, each on its own day.
    fn columns(&self, engine: &Engine, block: &Block, rows: &[u32], days: &[Day]) -> Vec<Column> {
        let slots = self.plan.slots.iter().zip(&self.lanes);
        slots.map(|(slot, lane)| column(engine, block, rows, days, *slot, *lane)).collect()
    }
}

/// The lanes of the inputs that some results need.
fn lanes(plan: &Plan, wanted: &[NodeId]) -> Vec<Option<Lane>> {
    let mut lanes = vec![None; plan.slots.len()];
    let mut seen = vec![false; plan.nodes.len()];
    let mut stack = wanted.to_vec();
    while let Some(n) = stack.pop() {
        if !std::mem::replace(&mut seen[n.ix()], true) {
            if let Op::Input(s) = plan.nodes[n.ix()].op {
                lanes[usize::from(s)] = Some(plan.nodes[n.ix()].lane);
            }
            plan.operands(n, &mut |o| stack.push(o));
        }
    }
    lanes
}

fn column(engine: &Engine, block: &Block, rows: &[u32], days: &[Day], slot: Slot, lane: Option<Lane>) -> Column {
    let laws = &engine.laws;
    let Some(lane) = lane else { return Column::unknown() };
    match slot {
        Slot::Evaluation => {
            let day = |r: &u32| i64::from(days[*r as usize].0);
            match rows.first().map(day) {
                Some(first) if rows.iter().all(|r| day(r) == first) => Column::same(first),
                _ => Column::new(lane, rows.iter().map(|r| Some(day(r)))),
            }
        }
        Slot::Fact(f) => match block.fact(f) {
            Some(values) => Column::new(lane, rows.iter().map(|r| values[*r as usize])),
            None => Column::unknown(),
        },
        Slot::Window(w) => match &block.stays {
            Some(stays) => {
                let window = &laws.windows[w.ix()];
                Column::new(
                    lane,
                    rows.iter()
                        .map(|r| stays[*r as usize].as_ref().and_then(|s| s.answer(window, days[*r as usize])).map(i64::from)),
                )
            }
            None => Column::unknown(),
        },
    }
}

/// The rows of a block that can be answered, by destination.
pub fn groups(engine: &Engine, block: &Block) -> BTreeMap<Option<Country>, Vec<u32>> {
    let mut groups: BTreeMap<Option<Country>, Vec<u32>> = BTreeMap::new();
    for row in (0..block.len).filter(|r| !block.bad[*r]) {
        groups.entry(block.destination(&engine.laws, row)).or_default().push(row as u32);
    }
    groups
}
