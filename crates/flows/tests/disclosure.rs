//! Whatever is asked, in whatever order, nobody can be singled out by arithmetic.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

use proptest::prelude::*;
use sapar_flows::disclose::{Cube, Dimension, DiscloseError, Ledger, Published, Query, Sensitivity, Shown, release};

fn cube(counts: &[u64]) -> Cube {
    let dimensions = vec![
        Dimension::new("month", &["January", "February", "March"]),
        Dimension::new("sex", &["women", "men"]),
        Dimension::new("nationality", &["UZ", "KG", "TJ", "TM"]),
    ];
    let rows = counts.iter().enumerate().map(|(i, &n)| (vec![i / 8, i / 4 % 2, i % 4], n));
    Cube::new(dimensions, rows).unwrap()
}

/// Small groups, empty ones and a few large ones.
fn counts() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(prop_oneof![3 => Just(0_u64), 4 => 1_u64..5, 3 => 5_u64..30, 1 => 30_u64..400], 24)
}

fn query() -> impl Strategy<Value = Query> {
    let by = prop::sample::subsequence(vec![0_usize, 1, 2], 0..=3);
    let only = (
        prop::option::of(prop::sample::subsequence(vec![0_usize, 1, 2], 1..3)),
        prop::option::of(0_usize..2),
        prop::option::of(prop::sample::subsequence(vec![0_usize, 1, 2, 3], 1..4)),
    );
    (by, only).prop_map(|(by, (months, sex, nations))| {
        let mut only = Vec::new();
        only.extend(months.map(|m| (0, m)));
        only.extend(sex.map(|s| (1, vec![s])));
        only.extend(nations.map(|n| (2, n)));
        Query { by, only }
    })
}

/// The groups (month, sex, nationality) that a published cell adds up, as a row of zeros and ones.
fn row(p: &Published) -> Vec<u8> {
    (0..24)
        .map(|i| {
            u8::from(
                [i / 8, i / 4 % 2, i % 4]
                    .iter()
                    .zip(&p.values)
                    .all(|(v, w)| w.as_ref().is_none_or(|w| w.contains(v))),
            )
        })
        .collect()
}

fn size(counts: &[u64], row: &[u8]) -> u64 {
    counts.iter().zip(row).map(|(n, r)| n * u64::from(*r)).sum()
}

const P: u64 = (1 << 31) - 1;

/// Is a row of zeros and ones a linear combination of others? Elimination modulo a prime, written without a glance at the code tested.
fn derivable(rows: &[Vec<u8>], wanted: &[u8], known_empty: impl Fn(usize) -> bool) -> bool {
    let lift = |r: &[u8]| {
        r.iter()
            .enumerate()
            .map(|(i, x)| if known_empty(i) { 0 } else { u64::from(*x) })
            .collect::<Vec<u64>>()
    };
    let inverse = |a: u64| {
        let (mut base, mut e, mut out) = (a, P - 2, 1);
        while e > 0 {
            if e & 1 == 1 {
                out = out * base % P;
            }
            base = base * base % P;
            e >>= 1;
        }
        out
    };
    let mut echelon: Vec<(usize, Vec<u64>)> = Vec::new();
    let reduce = |echelon: &[(usize, Vec<u64>)], mut r: Vec<u64>| {
        for (lead, e) in echelon {
            let f = r[*lead];
            if f != 0 {
                for (x, y) in r.iter_mut().zip(e) {
                    *x = (*x + P - f * y % P) % P;
                }
            }
        }
        r
    };
    for r in rows {
        let r = reduce(&echelon, lift(r));
        if let Some(lead) = r.iter().position(|x| *x != 0) {
            let i = inverse(r[lead]);
            echelon.push((lead, r.iter().map(|x| x * i % P).collect()));
        }
    }
    reduce(&echelon, lift(wanted)).iter().all(|x| *x == 0)
}

fn no_small_difference(counts: &[u64], ledger: &Ledger, k: u64) -> Result<(), TestCaseError> {
    let rows: Vec<Vec<u8>> = ledger.published().map(row).collect();
    for (p, r) in ledger.published().zip(&rows) {
        prop_assert_eq!(p.count, size(counts, r), "what is shown is true");
        prop_assert!(p.count >= k);
    }
    for a in &rows {
        for b in &rows {
            // Two queries, one inside the other: their difference is a set of people as well.
            let difference: Vec<u8> = a.iter().zip(b).map(|(x, y)| x.saturating_sub(*y)).collect();
            if b.iter().zip(a).all(|(y, x)| y <= x) {
                let n = size(counts, &difference);
                prop_assert!(n == 0 || n >= k, "a difference of {} people", n);
            }
            // Overlapping ones: the part of one outside the other, if any arithmetic gives it.
            let n = size(counts, &difference);
            if n > 0 && n < k {
                prop_assert!(!derivable(&rows, &difference, |i| counts[i] == 0), "{} people can be derived", n);
            }
        }
    }
    for (i, &n) in counts.iter().enumerate() {
        if n > 0 && n < k {
            let single: Vec<u8> = (0..24).map(|j| u8::from(i == j)).collect();
            prop_assert!(!derivable(&rows, &single, |i| counts[i] == 0), "group {} of {} people can be derived", i, n);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn no_sequence_of_questions_singles_anybody_out(counts in counts(), queries in prop::collection::vec(query(), 1..7), trafficking in any::<bool>()) {
        let sensitivity = if trafficking { Sensitivity::Trafficking } else { Sensitivity::Ordinary };
        let mut ledger = Ledger::new(cube(&counts), sensitivity);
        for q in &queries {
            let table = release(&mut ledger, q).unwrap();
            for c in &table.cells {
                if let Shown::Count(n) = c.shown {
                    prop_assert!(n == 0 || n >= sensitivity.threshold());
                }
            }
        }
        no_small_difference(&counts, &ledger, sensitivity.threshold())?;
    }

    #[test]
    fn the_same_question_has_the_same_answer_at_any_time(counts in counts(), first in query(), others in prop::collection::vec(query(), 0..4)) {
        let mut ledger = Ledger::new(cube(&counts), Sensitivity::Ordinary);
        let before = release(&mut ledger, &first).unwrap();
        for q in &others {
            release(&mut ledger, q).unwrap();
        }
        let after = release(&mut ledger, &first).unwrap();
        for (a, b) in before.cells.iter().zip(&after.cells) {
            if a.shown != Shown::Hidden {
                prop_assert_eq!(a.shown, b.shown);
            }
        }
    }

    #[test]
    fn a_restored_ledger_remembers(counts in counts(), first in query(), second in query()) {
        let mut one = Ledger::new(cube(&counts), Sensitivity::Ordinary);
        release(&mut one, &first).unwrap();
        let mut restored = Ledger::restore(cube(&counts), Sensitivity::Ordinary, one.published().cloned().collect()).unwrap();
        prop_assert_eq!(release(&mut one, &second).unwrap(), release(&mut restored, &second).unwrap());
    }
}

#[test]
fn everybody_less_a_village_is_not_answered() {
    // 3 people of one nationality among many: the total is published, then the total without them is asked for.
    let mut counts = [0_u64; 24];
    (counts[0], counts[1], counts[2], counts[3]) = (3, 50, 60, 70);
    let mut ledger = Ledger::new(cube(&counts), Sensitivity::Ordinary);
    let all = release(&mut ledger, &Query::default()).unwrap();
    assert_eq!(all.cells[0].shown, Shown::Count(183));
    let others = release(
        &mut ledger,
        &Query {
            by: vec![],
            only: vec![(2, vec![1, 2, 3])],
        },
    )
    .unwrap();
    assert_eq!(others.cells[0].shown, Shown::Hidden);
}

#[test]
fn one_small_cell_takes_one_other_with_it() {
    let mut counts = [0_u64; 24];
    (counts[0], counts[1], counts[2], counts[3]) = (3, 50, 60, 70);
    let mut ledger = Ledger::new(cube(&counts), Sensitivity::Ordinary);
    let table = release(&mut ledger, &Query { by: vec![2], only: vec![] }).unwrap();
    let shown: Vec<Shown> = table.cells.iter().map(|c| c.shown).collect();
    assert_eq!(shown, [Shown::Hidden, Shown::Hidden, Shown::Count(60), Shown::Count(70), Shown::Count(183)]);
}

#[test]
fn ten_victims_are_not_shown_and_eleven_are() {
    for (n, want) in [(10, Shown::Hidden), (11, Shown::Count(11))] {
        let mut counts = [0_u64; 24];
        counts[5] = n;
        let mut ledger = Ledger::new(cube(&counts), Sensitivity::Trafficking);
        assert_eq!(release(&mut ledger, &Query::default()).unwrap().cells[0].shown, want);
    }
}

#[test]
fn a_register_that_changed_under_its_figures_is_refused() {
    let mut counts = [0_u64; 24];
    counts[5] = 20;
    let mut ledger = Ledger::new(cube(&counts), Sensitivity::Ordinary);
    release(&mut ledger, &Query::default()).unwrap();
    let told: Vec<Published> = ledger.published().cloned().collect();
    counts[5] = 21;
    let e = Ledger::restore(cube(&counts), Sensitivity::Ordinary, told).unwrap_err();
    assert!(matches!(e, DiscloseError::Changed { before: 20, now: 21 }), "{e}");
}

#[test]
fn a_real_size_is_checked_in_a_moment() {
    // 12 months, 2 sexes, 14 nationalities, 6 topics: 2,016 groups, mostly small.
    let names = |prefix: &str, n: usize| Dimension {
        name: prefix.into(),
        values: (0..n).map(|i| format!("{prefix}{i}")).collect(),
    };
    let mut seed = 7_u64;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % 97
    };
    let rows: Vec<(Vec<usize>, u64)> = (0..2016)
        .map(|i| {
            (
                vec![i / 168, i / 84 % 2, i / 6 % 14, i % 6],
                match next() {
                    0..40 => 0,
                    40..80 => next() % 6,
                    _ => next(),
                },
            )
        })
        .collect();
    let mut ledger = Ledger::new(
        Cube::new(vec![names("m", 12), names("s", 2), names("n", 14), names("t", 6)], rows).unwrap(),
        Sensitivity::Ordinary,
    );
    let start = std::time::Instant::now();
    let mut shown = (0, 0);
    for by in [vec![], vec![0], vec![1], vec![2], vec![3], vec![1, 2], vec![2, 3], vec![0, 2]] {
        let table = release(&mut ledger, &Query { by, only: vec![] }).unwrap();
        shown.0 += table.cells.iter().filter(|c| c.shown != Shown::Hidden).count();
        shown.1 += table.cells.len();
    }
    println!(
        "{} of {} cells shown, {} equations, {:?}",
        shown.0,
        shown.1,
        ledger.published().count(),
        start.elapsed()
    );
    assert!(shown.0 * 10 > shown.1 * 7, "most cells can be shown");
}
