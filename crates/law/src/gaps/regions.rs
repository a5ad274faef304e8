//! A function that says yes or no as few regions: boxes of persons, as large as they can be, that may overlap.

use super::axes::Axis;
use super::diagram::{Diagram, Diagrams, Leaf, TooLarge};
use super::{Values, Where};
use crate::day::Day;
use crate::hash::Map;
use crate::model::{Country, Laws, Type};
use crate::plan::Slot;
use crate::show::show;
use crate::syntax::WindowAsk;
use std::collections::BTreeMap;

/// Most regions told of one kind of finding.
pub(super) const MOST_TOLD: usize = 15;

/// Values of an axis, each in or out.
type Chosen = Vec<bool>;

/// Persons of whom each fact is among some values; facts that are not named may be anything.
pub(super) type Part = BTreeMap<usize, Chosen>;

/// A function on the days from … to …
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    pub from: Day,
    pub to: Day,
    /// "Yes" or "no", never unknown.
    pub of: Diagram,
}

/// A box and its days.
#[derive(Debug, Clone)]
pub(super) struct Told {
    pub from: Day,
    pub to: Day,
    /// The day of the question for which the box is told; on the others, days that are told from that day move along with it.
    pub on: Day,
    pub part: Part,
}

/// Boxes inside a function, which hold the persons of whom it says "yes" and who are still `open` on each stretch, as far as [`MOST_TOLD`] go; they are open no
/// longer. Only those that one fact alone tells, or any. What holds last is found first, so that what is left out (whether anything is, is told too) is old.
pub(super) fn cover(all: &mut Diagrams, axes: &[Axis], stretches: &[Stretch], open: &mut [Diagram], told_by_one: bool) -> Result<(Vec<Told>, bool), TooLarge> {
    let mut found: Vec<Told> = Vec::new();
    let in_order = |mut found: Vec<Told>| {
        found.sort_by_key(|t| t.from);
        found
    };
    for i in (0..stretches.len()).rev() {
        let mut alone = if told_by_one { alone(all, stretches[i].of) } else { Vec::new() };
        while let Some(path) = path(all, open[i]) {
            let next = match (told_by_one, alone.pop()) {
                (true, None) => break,
                (true, Some(one)) => one,
                (false, _) => largest(all, stretches[i].of, path),
            };
            if found.len() == MOST_TOLD {
                return Ok((in_order(found), true));
            }
            let before = open[i];
            let mut first = i;
            for (k, s) in stretches.iter().enumerate().take(i + 1).rev() {
                let goes_on = k == i || s.to.0 + 1 == stretches[k + 1].from.0;
                let Some(then) = moved(axes, &next, stretches[i].from, s.from).filter(|then| goes_on && holds(all, s.of, then)) else {
                    break;
                };
                let whole = as_diagram(all, &then)?;
                let rest = all.not(whole)?;
                open[k] = all.and(open[k], rest)?;
                first = k;
            }
            if open[i] != before {
                found.push(Told {
                    from: stretches[first].from,
                    to: stretches[i].to,
                    on: stretches[i].from,
                    part: next,
                });
            }
        }
    }
    Ok((in_order(found), false))
}

/// The boxes that one fact alone tells: everybody, or some values of one axis, whatever the others are.
fn alone(all: &Diagrams, of: Diagram) -> Vec<Part> {
    if all.yields(of) == Some(Leaf::Known(1)) {
        return vec![Part::new()];
    }
    let one = |axis: usize| -> Option<Part> {
        let chosen: Chosen = (0..all.size(axis))
            .map(|v| {
                let mut only = vec![false; all.size(axis)];
                only[v] = true;
                holds(all, of, &Part::from([(axis, only)]))
            })
            .collect();
        chosen.contains(&true).then(|| Part::from([(axis, chosen)]))
    };
    support(all, of).into_iter().rev().filter_map(one).collect()
}

/// The same persons on another day of the question: days that are told from that day move along with it. `None` if no interval begins there.
fn moved(axes: &[Axis], part: &Part, from: Day, to: Day) -> Option<Part> {
    let mut then = part.clone();
    for (axis, chosen) in &mut then {
        let a = &axes[*axis];
        if from == to || a.relative.is_empty() {
            continue;
        }
        let place = |at: usize| -> Option<usize> {
            match a
                .values
                .get(at)
                .filter(|_| at > 0)
                .and_then(|begins| a.relative_to(from, *begins).map(|days| days + i64::from(to.0)))
            {
                Some(begins) => a.values.binary_search(&begins).ok(),
                None => Some(at),
            }
        };
        let mut moved = vec![false; chosen.len()];
        for (begin, end) in runs(&chosen[..a.values.len()]) {
            moved.get_mut(place(begin)?..place(end)?)?.fill(true);
        }
        moved[a.values.len()..].copy_from_slice(&chosen[a.values.len()..]);
        *chosen = moved;
    }
    Some(then)
}

/// The axes by which a function branches, in order.
pub(super) fn support(all: &Diagrams, of: Diagram) -> Vec<usize> {
    let mut seen: Map<Diagram, ()> = Map::default();
    let (mut open, mut axes) = (vec![of], Vec::new());
    while let Some(d) = open.pop() {
        if seen.insert(d, ()).is_none()
            && let Some(axis) = all.axis(d)
        {
            axes.push(axis);
            open.extend((0..all.size(axis)).map(|v| all.at(d, axis, v)));
        }
    }
    axes.sort_unstable();
    axes.dedup();
    axes
}

/// One way to "yes".
fn path(all: &Diagrams, of: Diagram) -> Option<Part> {
    let no = |d: Diagram| all.yields(d) == Some(Leaf::Known(0));
    let (mut at, mut path) = (of, Part::new());
    if no(of) {
        return None;
    }
    while let Some(axis) = all.axis(at) {
        // Equal branches are one, so every branching leads to "yes" somewhere.
        let v = (0..all.size(axis)).find(|v| !no(all.at(at, axis, *v)))?;
        let mut only = vec![false; all.size(axis)];
        only[v] = true;
        path.insert(axis, only);
        at = all.at(at, axis, v);
    }
    Some(path)
}

/// A box made as large as it can be inside a function: first without the facts that fewest conditions test, then with more values of each.
fn largest(all: &Diagrams, of: Diagram, mut inner: Part) -> Part {
    for axis in inner.keys().copied().collect::<Vec<_>>().into_iter().rev() {
        if let Some(chosen) = inner.remove(&axis)
            && !holds(all, of, &inner)
        {
            inner.insert(axis, chosen);
        }
    }
    for axis in inner.keys().copied().collect::<Vec<_>>() {
        for v in 0..all.size(axis) {
            let set = |inner: &mut Part, to: bool| inner.get_mut(&axis).map(|chosen| std::mem::replace(&mut chosen[v], to));
            if set(&mut inner, true) == Some(false) && !holds(all, of, &inner) {
                set(&mut inner, false);
            }
        }
    }
    inner
}

/// Does a function say "yes" of everybody in a box?
fn holds(all: &Diagrams, of: Diagram, inner: &Part) -> bool {
    let mut seen: Map<Diagram, ()> = Map::default();
    let mut open = vec![of];
    while let Some(d) = open.pop() {
        if seen.insert(d, ()).is_some() {
            continue;
        }
        match all.axis(d) {
            None if all.yields(d) != Some(Leaf::Known(1)) => return false,
            None => {}
            Some(axis) => {
                let chosen = inner.get(&axis);
                open.extend((0..all.size(axis)).filter(|v| chosen.is_none_or(|c| c[*v])).map(|v| all.at(d, axis, v)));
            }
        }
    }
    true
}

/// A box as a function: "yes" inside.
pub(super) fn as_diagram(all: &mut Diagrams, inner: &Part) -> Result<Diagram, TooLarge> {
    let no = all.known(0);
    let mut d = all.known(1);
    for (axis, chosen) in inner.iter().rev() {
        d = all.branch(*axis, chosen.iter().map(|c| if *c { d } else { no }).collect())?;
    }
    Ok(d)
}

/// A box in words, as it is on the first day `on` of its days.
pub(super) fn in_words(laws: &Laws, axes: &[Axis], inner: &Part, on: Day) -> Vec<Where> {
    let told = inner.iter().filter(|(_, chosen)| chosen.contains(&false));
    let mut words: Vec<(Slot, Where)> = told.map(|(axis, chosen)| (axes[*axis].slot, words(laws, &axes[*axis], chosen, on))).collect();
    // In the order in which the laws declare the facts, whatever order the search liked.
    words.sort_by_key(|(slot, _)| match slot {
        Slot::Evaluation => (0, 0),
        Slot::Fact(f) => (1, f.0),
        Slot::Window(w) => (2, w.0),
    });
    words.into_iter().map(|(_, w)| w).collect()
}

/// The name of an input and the type of its values.
pub(super) fn named(laws: &Laws, slot: Slot) -> (String, Type) {
    match slot {
        Slot::Evaluation => ("evaluation_date".to_owned(), Type::Date),
        Slot::Fact(f) => (laws.facts[f.ix()].name.clone(), laws.facts[f.ix()].ty),
        Slot::Window(w) => match laws.windows[w.ix()].ask {
            WindowAsk::Used => ("days used".to_owned(), Type::Days),
            _ => ("day of the window".to_owned(), Type::Date),
        },
    }
}

fn words(laws: &Laws, axis: &Axis, chosen: &[bool], on: Day) -> Where {
    let (fact, ty) = named(laws, axis.slot);
    let (chosen, unknown) = chosen.split_at(axis.values.len());
    let known = match chosen.iter().any(|c| *c) {
        true => Some(known_values(laws, ty, axis, chosen, on)),
        false => None,
    };
    let values = match (known, unknown.contains(&true)) {
        (Some(known), false) => known,
        (known, _) => Values::Unknown(known.map(Box::new)),
    };
    Where { fact, values }
}

fn known_values(laws: &Laws, ty: Type, axis: &Axis, chosen: &[bool], on: Day) -> Values {
    match ty {
        Type::Country => countries(axis, chosen),
        Type::YesNo | Type::Enum(_) => {
            let of = |which: bool| -> Vec<String> {
                let numbers = axis.values.iter().zip(chosen).filter(|(_, c)| **c == which);
                numbers.map(|(v, _)| show(laws, ty, *v)).collect()
            };
            let (these, others) = (of(true), of(false));
            if others.len() < these.len() {
                Values::AllBut(others)
            } else {
                Values::These(these)
            }
        }
        _ => Values::Ranges(ranges(laws, ty, axis, chosen, on)),
    }
}

/// Those that no condition tells apart, the largest class, are "any other".
fn countries(axis: &Axis, chosen: &[bool]) -> Values {
    let most = axis.countries.iter().map(Vec::len).max().unwrap_or(0);
    let others = axis.countries.iter().position(|c| c.len() == most && most > 1);
    let of = |which: bool| -> Vec<Country> {
        let mut all: Vec<Country> = axis
            .countries
            .iter()
            .zip(chosen)
            .filter(|(_, c)| **c == which)
            .flat_map(|(c, _)| c)
            .copied()
            .collect();
        all.sort_by_key(ToString::to_string);
        all
    };
    match others {
        Some(rest) if chosen[rest] => Values::AnyOtherCountry {
            but: of(false).iter().map(ToString::to_string).collect(),
            such_as: axis.countries[rest].first().map_or_else(String::new, ToString::to_string),
        },
        _ => Values::These(of(true).iter().map(ToString::to_string).collect()),
    }
}

/// Each run of intervals from its first number to its last.
fn ranges(laws: &Laws, ty: Type, axis: &Axis, chosen: &[bool], on: Day) -> Vec<(Option<String>, Option<String>)> {
    // A number at which an interval begins, or (one less) the last before it.
    let word = |begins: i64, less: i64| match axis.relative_to(on, begins).map(|days| days - less) {
        Some(0) => "evaluation date".to_owned(),
        Some(days) if days < 0 => format!("evaluation date - {} days", -days),
        Some(days) => format!("evaluation date + {days} days"),
        None => show(laws, ty, begins - less),
    };
    let in_words = |(begin, end): (usize, usize)| {
        // The first value stands for all below the first cut, each of the others begins an interval.
        let first = (begin > 0).then(|| word(axis.values[begin], 0));
        (first, axis.values.get(end).map(|next| word(*next, 1)))
    };
    runs(chosen).into_iter().map(in_words).collect()
}

/// Where chosen values stand side by side: the first, and the one after the last.
fn runs(chosen: &[bool]) -> Vec<(usize, usize)> {
    let mut all = Vec::new();
    let mut at = 0;
    for side_by_side in chosen.chunk_by(|a, b| a == b) {
        if side_by_side.first() == Some(&true) {
            all.push((at, at + side_by_side.len()));
        }
        at += side_by_side.len();
    }
    all
}
