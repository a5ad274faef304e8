//! The next question, sought the slow way: every answer to every fact through the whole plan.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;

use sapar_law::answer::{Answer, Engine, State};
use sapar_law::check::check_for_answers;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Cost, Country, FactId, TopicId, Type};
use sapar_law::plan::scalar::Values;
use sapar_law::plan::{NodeId, Plan, Slot};
use sapar_law::question::samples;
use sapar_law::window::Stays;

fn engine() -> Engine {
    Engine::new(check_for_answers(packs::sources()).unwrap_or_else(|r| panic!("{r}")).laws)
}

/// What is open on these topics: a step, and the facts it waits for.
fn goals(e: &Engine, plan: &Plan, values: &Values, answer: &Answer, topics: &[TopicId]) -> Vec<(NodeId, Vec<FactId>)> {
    let wanted = |t: TopicId| topics.is_empty() || topics.contains(&t);
    let mut goals = Vec::new();
    for c in answer.conclusions.iter().filter(|c| wanted(e.laws.conclusions[c.id.ix()].topic)) {
        if c.state == State::Unknown {
            goals.push((plan.conclusion(c.id).expect("its steps").value, c.needs.clone()));
        }
    }
    for n in answer
        .norms
        .iter()
        .filter(|n| wanted(e.laws.provisions[n.id.ix()].topic) && !n.needs.is_empty())
    {
        let s = plan.provision(n.id).expect("its steps");
        let parts = [Some(s.effective), s.due, s.amount, s.amount_to, s.until, s.fee];
        let open = parts.into_iter().flatten().find(|p| values.get(*p).is_none()).expect("an open step");
        goals.push((open, n.needs.clone()));
    }
    let withheld = answer.norms.iter().any(|n| n.withheld && wanted(e.laws.provisions[n.id.ix()].topic));
    if let (Some(s), true, false) = (plan.safeguard, withheld, answer.safeguard_needs.is_empty()) {
        goals.push((s, answer.safeguard_needs.clone()));
    }
    goals
}

fn slowly(e: &Engine, facts: &Facts, on: Day, topics: &[TopicId]) -> Option<FactId> {
    let laws = &e.laws;
    let plan = e.plan_for(facts).expect("a plan");
    let before = facts.inputs(laws, &plan, on);
    let mut values = Values::default();
    plan.run(laws, &before, &mut values);
    let answer = e.read(&plan, &values, facts, on);
    let goals = goals(e, &plan, &values, &answer, topics);
    let mut best: Option<(f64, FactId)> = None;
    for (i, fact) in laws.facts.iter().enumerate() {
        let id = FactId(i as u32);
        let mentions = goals.iter().filter(|(_, needs)| needs.contains(&id)).count();
        if mentions == 0 {
            continue;
        }
        let answers = samples(laws, id, on);
        let mut settled = 0;
        for answer in &answers {
            let mut inputs = before.clone();
            for (slot, input) in plan.slots.iter().zip(&mut inputs) {
                match slot {
                    Slot::Fact(f) if *f == id => *input = Some(*answer),
                    Slot::Window(w) if fact.ty == Type::Stays => {
                        let stays = Stays::new(&[(Day(on.0 - *answer as i32), None)]).expect("a stay");
                        *input = stays.answer(&laws.windows[w.ix()], on).map(i64::from);
                    }
                    _ => {}
                }
            }
            plan.run(laws, &inputs, &mut values);
            settled += goals.iter().filter(|(step, needs)| needs.contains(&id) && values.get(*step).is_some()).count();
        }
        let trouble = match fact.cost {
            Cost::Easy => 1.0,
            Cost::Document => 3.0,
            Cost::Hard => 6.0,
        };
        let score = (settled as f64 / answers.len().max(1) as f64 + 0.1 * mentions as f64) / trouble;
        if best.is_none_or(|(b, _)| score > b) {
            best = Some((score, id));
        }
    }
    best.map(|(_, f)| f)
}

#[test]
fn the_next_question_is_the_one_that_settles_most() {
    let e = engine();
    let laws = &e.laws;
    let on = Day::parse("2026-02-01").expect("a day");
    let destination = laws.fact("destination").expect("declared");
    let mut draw = 7u64;
    let mut below = |n: usize| {
        draw = draw.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (draw >> 33) as usize % n
    };
    let all: Vec<Vec<i64>> = (0..laws.facts.len()).map(|i| samples(laws, FactId(i as u32), on)).collect();
    let mut asked = std::collections::BTreeSet::new();
    let persons = ["KZ", "RU", "KG", "UZ", "TR", "PK"]
        .into_iter()
        .flat_map(|c| (0..10).map(move |known| (c, known)));
    for (country, known) in persons {
        let mut facts = Facts::new(laws);
        for (i, values) in all.iter().enumerate() {
            if laws.facts[i].ty != Type::Stays && !values.is_empty() && below(10) < known {
                facts.set_stored(FactId(i as u32), values[below(values.len())]);
            }
        }
        facts.set_stored(destination, i64::from(Country::parse(country).expect("a code").0));
        for topics in [vec![], vec![TopicId(below(laws.topics.len()) as u32)]] {
            let next = e.next_question(&facts, on, &topics, &[]).expect("a plan");
            assert_eq!(next, slowly(&e, &facts, on, &topics), "{country}, {known} facts in ten known");
            asked.extend(next);
        }
    }
    assert!(asked.len() > 10, "the persons are asked different things: {asked:?}");
}
