//! From pairs to a consistent answer.

use std::collections::{HashMap, HashSet};

use super::Pair;

/// Each row of either register at most once, the strongest pairs first: for registers that are free of duplicates themselves.
#[must_use]
pub fn one_to_one(pairs: &[Pair]) -> Vec<Pair> {
    let mut sorted = pairs.to_vec();
    sorted.sort_unstable_by(|p, q| q.bits.total_cmp(&p.bits).then((p.a, p.b).cmp(&(q.a, q.b))));
    let (mut a, mut b) = (HashSet::new(), HashSet::new());
    sorted.retain(|p| {
        if a.contains(&p.a) || b.contains(&p.b) {
            return false;
        }
        a.insert(p.a);
        b.insert(p.b)
    });
    sorted
}

/// Groups of rows that are one person, the strongest pairs joined first. A pair for which `apart` speaks (two different
/// personal numbers, "not this person" said by a clerk) keeps its two groups apart, through whatever third row they meet.
#[must_use]
pub fn clusters(pairs: &[Pair], apart: impl Fn(u32, u32) -> bool) -> Vec<Vec<u32>> {
    let mut sorted = pairs.to_vec();
    sorted.sort_unstable_by(|p, q| q.bits.total_cmp(&p.bits).then((p.a, p.b).cmp(&(q.a, q.b))));
    let mut group_of: HashMap<u32, usize> = HashMap::new();
    let mut groups: Vec<Vec<u32>> = Vec::new();
    for p in sorted {
        let mut group = |row: u32| {
            *group_of.entry(row).or_insert_with(|| {
                groups.push(vec![row]);
                groups.len() - 1
            })
        };
        let (x, y) = (group(p.a), group(p.b));
        if x == y || groups[x].iter().any(|r| groups[y].iter().any(|s| apart(*r, *s))) {
            continue;
        }
        let (into, from) = if groups[x].len() >= groups[y].len() { (x, y) } else { (y, x) };
        let moved = std::mem::take(&mut groups[from]);
        for row in &moved {
            group_of.insert(*row, into);
        }
        groups[into].extend(moved);
    }
    let mut out: Vec<Vec<u32>> = groups.into_iter().filter(|g| g.len() > 1).collect();
    for g in &mut out {
        g.sort_unstable();
    }
    out.sort_unstable();
    out
}
