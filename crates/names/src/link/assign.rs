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

/// Partners in two registers that are free of duplicates themselves, without labels: each row at most once, the strongest pairs first, down to
/// where a pair is as likely wrong as right.
///
/// A pair of `b` bits between a row and one of `f` rows that are still free is right with odds 2^b · s / ((1 − s) · f), where s is the share of
/// rows that have a partner; s is found by expectation maximisation over the pairs, and f falls as rows find their partners.
#[must_use]
pub fn partners(pairs: &[Pair], rows_a: usize, rows_b: usize) -> Vec<Pair> {
    let assigned = one_to_one(pairs);
    let (fewer, more) = (rows_a.min(rows_b).max(1) as f64, rows_a.max(rows_b).max(1) as f64);
    let mut share = 0.5;
    for _ in 0..PARTNER_ROUNDS {
        let mut taken = 0.0;
        let mut sum = 0.0;
        for p in &assigned {
            let right = chance(p.bits, share, more - taken);
            taken += right;
            sum += right;
        }
        // Never quite everybody: one row more would be without a partner.
        share = (sum / fewer).clamp(1.0 / fewer, 1.0 - 1.0 / (fewer + 1.0));
    }
    let mut taken = 0.0;
    let mut out = Vec::new();
    for p in assigned {
        if chance(p.bits, share, more - taken) < 0.5 {
            break;
        }
        taken += 1.0;
        out.push(p);
    }
    out
}

/// Rounds of expectation maximisation.
const PARTNER_ROUNDS: usize = 20;

fn chance(bits: f32, share: f64, free: f64) -> f64 {
    let odds = f64::from(bits).exp2() * share / ((1.0 - share) * free.max(1.0));
    odds / (1.0 + odds)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_nearly_everybody_has_a_partner_weak_pairs_of_those_left_over_are_taken() {
        let pair = |a: u32, b: u32, bits: f32| Pair { a, b, bits };
        let mut pairs: Vec<Pair> = (0..990).map(|n| pair(n, n, 30.0)).collect();
        pairs.extend((990..998).map(|n| pair(n, n, 4.0)));
        pairs.push(pair(5, 6, 20.0));
        let found = partners(&pairs, 1000, 1000);
        assert_eq!(found.len(), 998);
        assert!(found.iter().all(|p| p.a == p.b));
        // In registers that hardly overlap the same weak pairs are left alone.
        let few: Vec<Pair> = pairs[980..].to_vec();
        assert!(partners(&few, 1000, 1000).iter().all(|p| p.bits >= 20.0));
    }
}
