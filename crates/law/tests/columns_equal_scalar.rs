//! One person and many: the two ways a plan is run must give the same values, and know the same of them.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;

use proptest::prelude::*;
use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::model::{Country, FactId, Laws, Type};
use sapar_law::plan::columns::{Column, LANES, Program, Results};
use sapar_law::plan::scalar::Values;
use sapar_law::plan::{Bounds, NodeId, Plan, Slot};
use sapar_law::question::samples;
use sapar_law::source::Source;
use std::sync::OnceLock;

/// The figures of the reference rules, as bench/law/SPEC.md gives them.
const FIGURES: [(&str, &str); 7] = [
    (
        "mci.csv",
        "from,value,cites,confidence,checked_on\n2023-01-01,3450,XX-REFERENCE,high,2026-11-21\n2024-01-01,3692,XX-REFERENCE,medium,2026-11-21\n2025-01-01,3932,XX-REFERENCE,high,2026-11-21\n",
    ),
    (
        "minimum_wage.csv",
        "from,to,value,cites,confidence,checked_on\n2023-01-01,2023-12-31,70000,XX-REFERENCE,high,2026-11-21\n2024-01-01,2025-12-31,85000,XX-REFERENCE,high,2026-11-21\n",
    ),
    (
        "member.csv",
        "nationality,from,to,cites,confidence,checked_on\nXA,2015-08-12,,XX-REFERENCE,high,2026-11-21\nXB,2015-01-01,2024-06-30,XX-REFERENCE,low,2026-11-21\nXC,,,XX-REFERENCE,high,2026-11-21\nXE,,2024-05-31,XX-REFERENCE,medium,2026-11-21\n",
    ),
    (
        "visa_free.csv",
        "nationality,value,from,to,cites,confidence,checked_on\nXA,90,,,XX-REFERENCE,high,2026-11-21\nXF,60,,2024-02-29,XX-REFERENCE,high,2026-11-21\nXF,90,2024-03-01,,XX-REFERENCE,low,2026-11-21\nXH,0,2023-05-01,2024-12-31,XX-REFERENCE,high,2026-11-21\nXH,300,2025-01-01,,XX-REFERENCE,high,2026-11-21\n",
    ),
    (
        "multiplier.csv",
        "sector,value,cites,confidence,checked_on\nfarming,1.0,XX-REFERENCE,high,2026-11-21\nbuilding,2.0,XX-REFERENCE,high,2026-11-21\nscience,4.0,XX-REFERENCE,low,2026-11-21\nhousehold,0.5,XX-REFERENCE,high,2026-11-21\n",
    ),
    (
        "least_pay.csv",
        "category,value,cites,confidence,checked_on\n1,3.0,XX-REFERENCE,high,2026-11-21\n2,2.0,XX-REFERENCE,high,2026-11-21\n4,1.0,XX-REFERENCE,high,2026-11-21\n",
    ),
    (
        "calendar.csv",
        "date,kind,name,cites,confidence\n2023-01-01,holiday,x,XX-REFERENCE,high\n2024-03-08,holiday,x,XX-REFERENCE,high\n2024-03-09,working,x,XX-REFERENCE,high\n2025-05-01,holiday,x,XX-REFERENCE,high\n",
    ),
];

fn source(name: impl Into<String>, text: impl Into<String>) -> Source {
    Source {
        name: name.into(),
        text: text.into().into(),
    }
}

fn reference() -> &'static Laws {
    static LAWS: OnceLock<Laws> = OnceLock::new();
    LAWS.get_or_init(|| {
        let mut sources = vec![
            source("common/words.law", include_str!("../../../bench/law/sapar/laws/common/words.law")),
            source("xx/reference.law", include_str!("../../../bench/law/sapar/laws/xx/reference.law")),
        ];
        sources.extend(FIGURES.iter().map(|(name, text)| source(format!("xx/{name}"), *text)));
        check(sources).unwrap_or_else(|report| panic!("{report}")).laws
    })
}

fn real() -> &'static Laws {
    static LAWS: OnceLock<Laws> = OnceLock::new();
    LAWS.get_or_init(|| check(packs::sources()).unwrap_or_else(|report| panic!("{report}")).laws)
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n.max(1)
    }
}

/// Inputs of one plan: drawn from the answers the laws tell apart and from the whole range, a part of them unknown.
fn rows(laws: &Laws, plan: &Plan, seed: u64, persons: usize, unknown: u64) -> Vec<Vec<Option<i64>>> {
    let mut random = Random(seed);
    let on = Day::parse("2024-06-01").expect("a date");
    let drawn: Vec<Vec<i64>> = plan
        .slots
        .iter()
        .map(|slot| match slot {
            Slot::Fact(f) => samples(laws, *f, on),
            _ => Vec::new(),
        })
        .collect();
    // Some columns are known throughout, as they are in a register: the loops for them are others.
    let whole: Vec<bool> = plan.slots.iter().map(|_| random.below(3) == 0).collect();
    let day = |random: &mut Random| i64::from(on.0) - 2500 + random.below(4500) as i64;
    (0..persons)
        .map(|_| {
            let mut one = |(slot, (values, whole)): (&Slot, (&Vec<i64>, &bool))| {
                if !whole && *slot != Slot::Evaluation && random.below(100) < unknown {
                    return None;
                }
                Some(match slot {
                    Slot::Evaluation => day(&mut random),
                    Slot::Window(_) => random.below(400) as i64,
                    Slot::Fact(f) if laws.facts[f.ix()].ty == Type::Date && random.below(2) == 0 => day(&mut random),
                    Slot::Fact(_) if !values.is_empty() && random.below(4) > 0 => values[random.below(values.len() as u64) as usize],
                    Slot::Fact(f) => {
                        let fact = &laws.facts[f.ix()];
                        fact.low + random.below((fact.high - fact.low) as u64 + 1) as i64
                    }
                })
            };
            plan.slots.iter().zip(drawn.iter().zip(&whole)).map(&mut one).collect()
        })
        .collect()
}

fn same(laws: &Laws, plan: &Plan, rows: &[Vec<Option<i64>>], wanted: &[NodeId], bits: &[NodeId], threads: usize, out: &mut Results) {
    let columns: Vec<Column> = (0..plan.slots.len())
        .map(|s| Column::new(plan.input_lane(s), rows.iter().map(|r| r[s])))
        .collect();
    Program::with_bits(laws, plan, wanted, bits).run_into(&columns, rows.len(), threads, out);
    let mut values = Values::default();
    for (i, row) in rows.iter().enumerate() {
        plan.run_all(laws, row, &mut values);
        for (w, column) in wanted.iter().zip(&out.columns) {
            assert_eq!(column.get(i), values.get(*w), "step {w:?} {:?} of person {i}: {row:?}", plan.nodes[w.ix()]);
        }
        for (k, b) in bits.iter().enumerate() {
            assert_eq!(out.bit(i, k), values.is_true(*b), "bit {k} of person {i}: {row:?}");
        }
    }
}

/// A plan that computes only some steps, or only what answers rest on, gives them as all steps together do.
fn narrowed(laws: &Laws, plan: &Plan, rows: &[Vec<Option<i64>>]) {
    let values: Vec<NodeId> = plan.conclusions.iter().map(|c| c.value).collect();
    let (results, effective) = results(plan);
    let (mut all, mut answers, mut some) = (Values::default(), Values::default(), Values::default());
    for wanted in [values, results.clone(), effective] {
        let narrow = plan.narrowed(&wanted);
        for row in rows {
            plan.run_all(laws, row, &mut all);
            narrow.run(laws, row, &mut some);
            wanted
                .iter()
                .for_each(|w| assert_eq!(all.get(*w), some.get(*w), "step {w:?} {:?}: {row:?}", plan.nodes[w.ix()]));
        }
    }
    for row in rows {
        plan.run_all(laws, row, &mut all);
        plan.run(laws, row, &mut answers);
        results.iter().for_each(|w| assert_eq!(all.get(*w), answers.get(*w)));
    }
}

/// What answers are made of.
fn results(plan: &Plan) -> (Vec<NodeId>, Vec<NodeId>) {
    let conclusions = plan.conclusions.iter().flat_map(|c| [c.value, c.state, c.sure]);
    let provisions = plan.provisions.iter().flat_map(|p| {
        [Some(p.effective), Some(p.sure), p.due, p.amount, p.amount_to, p.until, p.fee]
            .into_iter()
            .flatten()
    });
    (conclusions.chain(provisions).collect(), plan.provisions.iter().map(|p| p.effective).collect())
}

/// Results alone (so that steps are done together), and every single step.
fn all_ways(laws: &Laws, plan: &Plan, rows: &[Vec<Option<i64>>], threads: usize) {
    narrowed(laws, plan, rows);
    let mut out = Results::default();
    let (wanted, bits) = results(plan);
    same(laws, plan, rows, &wanted, &bits, threads, &mut out);
    let values: Vec<NodeId> = plan.conclusions.iter().map(|c| c.value).collect();
    same(laws, plan, rows, &values, &[], threads, &mut out);
    let narrow = |n: &NodeId| plan.nodes[n.ix()].lane != sapar_law::plan::Lane::X;
    let every: Vec<NodeId> = (0..plan.nodes.len() as u32).map(NodeId).filter(narrow).collect();
    same(laws, plan, rows, &every, &[], threads, &mut out);
}

/// A plan with every step, for explanations, gives the answers of the one without those of other countries.
fn explained_alike(laws: &Laws, destination: Option<Country>, plan: &Plan, rows: &[Vec<Option<i64>>]) {
    let full = Plan::explained(laws, destination).expect("a plan");
    let place: Vec<Option<usize>> = full.slots.iter().map(|s| plan.slot(*s)).collect();
    let (results_of_full, effective_of_full) = results(&full);
    let (results, effective) = results(plan);
    assert_eq!((results_of_full.len(), effective_of_full.len()), (results.len(), effective.len()));
    let (mut all, mut lean) = (Values::default(), Values::default());
    for row in rows {
        // What only the full plan reads is known or not: it cannot matter.
        let inputs: Vec<Option<i64>> = place.iter().map(|at| at.and_then(|at| row[at])).collect();
        full.run_all(laws, &inputs, &mut all);
        plan.run(laws, row, &mut lean);
        for (a, b) in results_of_full.iter().zip(&results) {
            assert_eq!(all.get(*a), lean.get(*b), "step {a:?} {:?}: {row:?}", full.nodes[a.ix()]);
        }
    }
}

/// A plan for just these persons says of them what the plan for everybody says of each, and nothing of others.
fn within_their_bounds(laws: &Laws, destination: Option<Country>, plan: &Plan, rows: &[Vec<Option<i64>>], threads: usize) {
    let mut bounds = Bounds::default();
    for row in rows {
        let known = plan.slots.iter().zip(row).filter_map(|(slot, v)| v.map(|v| (slot, v)));
        known.for_each(|(slot, v)| bounds.add(*slot, v));
    }
    let narrow = Plan::within(laws, destination, &bounds).expect("a plan");
    let place: Vec<usize> = narrow.slots.iter().map(|s| plan.slot(*s).expect("the same inputs")).collect();
    let columns = |rows: &[Vec<Option<i64>>]| -> Vec<Column> {
        let of = |(slot, at): (usize, &usize)| Column::new(narrow.input_lane(slot), rows.iter().map(|r| r[*at]));
        place.iter().enumerate().map(of).collect()
    };
    let (wanted, bits) = results(&narrow);
    let (in_all, bits_in_all) = results(plan);
    assert_eq!((wanted.len(), bits.len()), (in_all.len(), bits_in_all.len()));
    let program = Program::with_bits(laws, &narrow, &wanted, &bits);
    let mut out = Results::default();
    let inputs = columns(rows);
    assert!(narrow.holds(&inputs));
    program.run_into(&inputs, rows.len(), threads, &mut out);
    let mut values = Values::default();
    for (i, row) in rows.iter().enumerate() {
        plan.run(laws, row, &mut values);
        for ((w, n), column) in wanted.iter().zip(&in_all).zip(&out.columns) {
            assert_eq!(column.get(i), values.get(*n), "step {w:?} {:?} of person {i}: {row:?}", narrow.nodes[w.ix()]);
        }
        for (k, b) in bits_in_all.iter().enumerate() {
            assert_eq!(out.bit(i, k), values.is_true(*b), "bit {k} of person {i}: {row:?}");
        }
    }
    // Whoever lies outside is answered as if the fact were unknown.
    for (slot, at) in place.iter().enumerate() {
        let Some((_, most)) = bounds.get(narrow.slots[slot]) else { continue };
        let (mut beyond, mut without) = (rows[0].clone(), rows[0].clone());
        (beyond[*at], without[*at]) = (Some(most + 1), None);
        let inputs = columns(&[beyond]);
        assert!(!narrow.holds(&inputs));
        program.run_into(&inputs, 1, 1, &mut out);
        plan.run(laws, &without, &mut values);
        for (n, column) in in_all.iter().zip(&out.columns) {
            assert_eq!(column.get(0), values.get(*n), "{:?} beyond its bounds", narrow.slots[slot]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_reference_rules(seed: u64, persons in prop_oneof![1usize..200, LANES - 3..2 * LANES + 5], unknown in 0u64..50, threads in 1usize..4) {
        let laws = reference();
        let plan = Plan::new(laws, None).expect("a plan");
        let rows = rows(laws, &plan, seed, persons, unknown);
        all_ways(laws, &plan, &rows, threads);
        within_their_bounds(laws, None, &plan, &rows, threads);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_real_laws(seed: u64, unknown in 1u64..40) {
        let laws = real();
        let mut destinations: Vec<Option<Country>> = laws.packs.iter().filter_map(|p| p.country).map(Some).collect();
        destinations.push(None);
        for destination in destinations {
            let plan = Plan::new(laws, destination).expect("a plan");
            let persons = rows(laws, &plan, seed, 300, unknown);
            all_ways(laws, &plan, &persons, 1);
            within_their_bounds(laws, destination, &plan, &persons, 1);
            explained_alike(laws, destination, &plan, &persons);
            let on = Plan::on(laws, destination, Day::parse("2026-02-01").expect("a date")).expect("a plan");
            all_ways(laws, &on, &rows(laws, &on, seed, 300, 0), 1);
        }
    }
}

#[test]
fn facts_that_nobody_gave_are_unknown_for_all() {
    let laws = reference();
    let plan = Plan::new(laws, None).expect("a plan");
    let row = vec![plan.slots.iter().map(|_| None).collect::<Vec<_>>()];
    all_ways(laws, &plan, &row, 1);
    assert!(laws.fact("nationality").is_some_and(|f: FactId| plan.slot(Slot::Fact(f)).is_some()));
}
