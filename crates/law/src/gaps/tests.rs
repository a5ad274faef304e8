//! What is found without looking at anybody, held against the engine.

#[path = "../../tests/support/packs.rs"]
mod packs;

use super::axes::{Axis, Gathered};
use super::diagram::{Diagram, Diagrams, Leaf};
use super::reading::{Causes, PERHAPS_CONFLICT, Reader};
use super::{MOST_BRANCHINGS, wanted};
use crate::check::check_for_answers;
use crate::day::Day;
use crate::model::{Country, Laws, Type};
use crate::plan::scalar::Values;
use crate::plan::{Plan, Slot};

fn real_laws() -> Laws {
    check_for_answers(packs::sources()).expect("laws without errors").laws
}

/// From which number to which a value of an axis stands for others.
fn stands_for(laws: &Laws, axis: &Axis, v: usize) -> (i64, i64) {
    let (ty, low, high) = match axis.slot {
        Slot::Fact(f) => (laws.facts[f.ix()].ty, laws.facts[f.ix()].low, laws.facts[f.ix()].high),
        _ => (Type::Days, 0, 400),
    };
    let own = axis.values[v];
    if matches!(ty, Type::YesNo | Type::Enum(_) | Type::Country) {
        return (own, own);
    }
    let from = if v == 0 { low.min(own) } else { own };
    let next = axis.values.get(v + 1).map(|next| next - 1);
    (from, next.unwrap_or(high.max(own)))
}

/// What is found without looking at anybody is what the engine answers somebody, whoever is asked about.
#[test]
fn diagrams_say_what_the_engine_says() {
    let laws = real_laws();
    let countries: Vec<Country> = laws.packs.iter().filter_map(|p| p.country).collect();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    let (mut told, mut untold) = (0, 0);
    for country in countries {
        for on in ["2012-06-01", "2019-03-01", "2026-01-15"] {
            let plan = Plan::on(&laws, Some(country), Day::parse(on).expect("a day")).expect("a plan");
            let mut gathered = Gathered::default();
            let wanted = wanted(&plan);
            gathered.add(&laws, &plan, &wanted);
            let axes = gathered.axes(&laws, &[country]);
            let mut all = Diagrams::new(axes.iter().map(Axis::size).collect(), MOST_BRANCHINGS);
            let (mut causes, mut reader) = (Causes::default(), Reader::new(&laws, &plan, &axes));
            let read: Vec<Diagram> = wanted.iter().map(|n| reader.read(&mut all, &mut causes, *n).expect("room")).collect();
            let mut values = Values::default();
            for _ in 0..300 {
                let at: Vec<usize> = axes.iter().map(|a| random(a.size())).collect();
                let mut inputs = vec![None; plan.slots.len()];
                for (axis, v) in axes.iter().zip(&at) {
                    inputs[plan.slot(axis.slot).expect("an input")] = (*v < axis.values.len()).then(|| {
                        // Anybody whom the value stands for.
                        let (low, high) = stands_for(&laws, axis, *v);
                        match axis.countries.get(*v) {
                            Some(class) => i64::from(class[random(class.len())].0),
                            None => low + random((high - low + 1) as usize) as i64,
                        }
                    });
                }
                plan.run_all(&laws, &inputs, &mut values);
                for (n, d) in wanted.iter().zip(&read) {
                    let mut d = *d;
                    while let Some(axis) = all.axis(d) {
                        d = all.at(d, axis, at[axis]);
                    }
                    let state = plan.conclusions.iter().any(|c| c.state == *n);
                    let found = values.get(*n);
                    match all.yields(d) {
                        Some(Leaf::Known(PERHAPS_CONFLICT)) if state => assert!(matches!(found, Some(0 | 1 | 3)), "{country} {on}: {found:?}"),
                        // Whether a rule gives a value that is known is not told apart where the value is not found out.
                        Some(Leaf::Known(0)) if state => assert!(matches!(found, Some(0 | 3)), "{country} {on}: {found:?}"),
                        Some(Leaf::Known(v)) => assert_eq!(found, Some(v), "{country} {on}: {:?}", plan.nodes[n.ix()]),
                        Some(Leaf::Unknown) => assert_eq!(found, None, "{country} {on}: {:?}", plan.nodes[n.ix()]),
                        Some(Leaf::Untold(_)) => untold += 1,
                        None => panic!("a branching without an axis"),
                    }
                    told += 1;
                }
            }
        }
    }
    // Otherwise the test would say nothing.
    assert!(told > 4 * untold, "{told} {untold}");
}
