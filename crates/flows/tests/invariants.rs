//! What must hold for any accounts whatever.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

use proptest::prelude::*;
use sapar_flows::estimate::{Accounts, Leaving, Measure, close, drop_negative, minimum_weighted, open};
use sapar_flows::matrix::Matrix;

/// Two stock tables of 2 to 6 countries with people everywhere, and some births and deaths.
fn accounts() -> impl Strategy<Value = Accounts> {
    (2_usize..7).prop_flat_map(|n| {
        // A few people everywhere, or some accounts would have no closed solution at all.
        let table = || prop::collection::vec(prop_oneof![1 => Just(1.0), 4 => (1.0..500.0_f64).prop_map(f64::round)], n * n);
        let rates = || prop::collection::vec(0.0..0.08_f64, n);
        (table(), table(), rates(), rates()).prop_map(move |(a, b, births, deaths)| {
            let stocks = |cells: &[f64]| Matrix::from_fn(n, |i, j| if i == j { 3_000.0 + cells[i * n + j] } else { cells[i * n + j] });
            let (start, end) = (stocks(&a), stocks(&b));
            let births = births.iter().zip(end.column_sums()).map(|(r, p)| (r * p).round()).collect();
            let deaths = deaths.iter().zip(start.column_sums()).map(|(r, p)| (r * p).round()).collect();
            Accounts::new(start, end, births, deaths).unwrap()
        })
    })
}

fn near(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * (1.0 + a.abs().max(b.abs()))
}

fn permuted(m: &Matrix, order: &[usize]) -> Matrix {
    Matrix::from_fn(m.n(), |i, j| m[(order[i], order[j])])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn no_measure_is_negative_or_has_a_diagonal(a in accounts()) {
        for (m, flows) in Measure::all(&a).unwrap() {
            for i in 0..a.n() {
                prop_assert_eq!(flows[(i, i)], 0.0, "{}", m);
                prop_assert!(flows.row(i).iter().all(|x| *x >= 0.0 && x.is_finite()), "{}", m);
            }
        }
    }

    #[test]
    fn net_migration_is_that_of_the_accounts(a in accounts()) {
        let closed = close(&a).unwrap();
        let asked = a.net_migration();
        // Step 1 moves the world's imbalance through the native-born; nothing else may change a country's net.
        let slack = a.imbalance().abs() + a.n() as f64;
        for flows in [closed.minimum(), closed.independence()] {
            let (out, into) = (flows.row_sums(), flows.column_sums());
            for i in 0..a.n() {
                prop_assert!((into[i] - out[i] - asked[i]).abs() <= slack, "{} {} {}", into[i] - out[i], asked[i], slack);
            }
        }
    }

    #[test]
    fn the_minimum_is_below_independence_in_total(a in accounts()) {
        let closed = close(&a).unwrap();
        prop_assert!(closed.minimum().sum() <= closed.independence().sum() + 1e-6);
    }

    #[test]
    fn kinds_add_up(a in accounts()) {
        let closed = close(&a).unwrap();
        for (kinds, all) in [(closed.kinds_of_minimum(), closed.minimum()), (closed.kinds_of_independence(), closed.independence())] {
            for (c, want) in all.cells().iter().enumerate() {
                let got = kinds.outward.cells()[c] + kinds.homeward.cells()[c] + kinds.transit.cells()[c];
                prop_assert!(near(got, *want, 1e-9));
            }
        }
    }

    #[test]
    fn birthplaces_add_up_to_the_minimum(a in accounts()) {
        let closed = close(&a).unwrap();
        let mut sum = Matrix::zero(a.n());
        for k in 0..a.n() {
            sum = sum.zip(&closed.minimum_of_birthplace(k), |x, y| x + y);
        }
        let sum = sum.without_diagonal();
        for (x, y) in sum.cells().iter().zip(closed.minimum().cells()) {
            prop_assert!(near(*x, *y, 1e-9));
        }
    }

    #[test]
    fn the_order_of_countries_does_not_matter(a in accounts(), seed in any::<u64>()) {
        let n = a.n();
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by_key(|&i| (seed.rotate_left(7 * i as u32)) % 97);
        let pick = |v: &[f64]| order.iter().map(|&i| v[i]).collect::<Vec<f64>>();
        let other = Accounts::new(permuted(a.start(), &order), permuted(a.end(), &order), pick(a.births()), pick(a.deaths())).unwrap();
        // Without an imbalance nothing is rounded to persons, and only then is the order without any effect.
        prop_assume!(a.imbalance() == 0.0 || distinct_natives(&a));
        let (x, y) = (permuted(&close(&a).unwrap().minimum(), &order), close(&other).unwrap().minimum());
        for (x, y) in x.cells().iter().zip(y.cells()) {
            prop_assert!((x - y).abs() < 1e-3, "{} {}", x, y);
        }
    }

    #[test]
    fn thousandfold_people_move_thousandfold(a in accounts()) {
        let times = |m: &Matrix| m.map(|x| x * 1000.0);
        let by = |v: &[f64]| v.iter().map(|x| x * 1000.0).collect::<Vec<f64>>();
        let large = Accounts::new(times(a.start()), times(a.end()), by(a.births()), by(a.deaths())).unwrap();
        let (small, large) = (close(&a).unwrap().minimum().sum() * 1000.0, close(&large).unwrap().minimum().sum());
        // Natives are rounded to whole persons, so a few persons of the small world weigh a thousand each.
        prop_assert!((small - large).abs() <= 4000.0 * a.n() as f64, "{} {}", small, large);
    }

    #[test]
    fn where_nothing_changed_nobody_moved(a in accounts()) {
        let n = a.n();
        let still = Accounts::new(a.start().clone(), a.start().clone(), vec![0.0; n], vec![0.0; n]).unwrap();
        let closed = close(&still).unwrap();
        prop_assert!(closed.minimum().sum() < 1e-3);
        prop_assert!(drop_negative(still.start(), still.end()).sum() == 0.0);
        prop_assert!(closed.independence().sum() >= 0.0);
    }

    #[test]
    fn equal_weights_are_no_weights(a in accounts()) {
        let closed = close(&a).unwrap();
        let weighted = minimum_weighted(&closed, &Matrix::from_fn(a.n(), |_, _| 7.0)).unwrap();
        for (x, y) in weighted.cells().iter().zip(closed.minimum().cells()) {
            prop_assert!((x - y).abs() < 1e-4, "{} {}", x, y);
        }
    }

    #[test]
    fn weights_change_who_goes_where_and_not_how_many(a in accounts()) {
        let closed = close(&a).unwrap();
        let weight = Matrix::from_fn(a.n(), |i, j| 1.0 + ((i * 5 + j * 3) % 7) as f64);
        let weighted = minimum_weighted(&closed, &weight).unwrap();
        let plain = closed.minimum();
        for (x, y) in weighted.row_sums().iter().zip(plain.row_sums()).chain(weighted.column_sums().iter().zip(plain.column_sums())) {
            prop_assert!((x - y).abs() < 1e-3, "{} {}", x, y);
        }
    }

    #[test]
    fn an_empty_country_stays_empty(a in accounts()) {
        let n = a.n() + 1;
        let wider = |m: &Matrix| Matrix::from_fn(n, |i, j| if i + 1 == n || j + 1 == n { 0.0 } else { m[(i, j)] });
        let longer = |v: &[f64]| v.iter().copied().chain([0.0]).collect::<Vec<f64>>();
        let with = Accounts::new(wider(a.start()), wider(a.end()), longer(a.births()), longer(a.deaths())).unwrap();
        let (x, y) = (close(&a).unwrap().minimum(), close(&with).unwrap().minimum());
        prop_assert!(near(x.sum(), y.sum(), 1e-6));
        prop_assert_eq!(y.row_sums()[n - 1], 0.0);
    }

    #[test]
    fn open_accounts_are_never_negative(a in accounts()) {
        prop_assert!(open(&a, Leaving::OwnShares).cells().iter().all(|x| *x >= 0.0));
    }
}

fn distinct_natives(a: &Accounts) -> bool {
    let natives = |m: &Matrix| {
        let mut d: Vec<f64> = (0..m.n()).map(|k| m[(k, k)]).collect();
        d.sort_by(f64::total_cmp);
        d.windows(2).all(|w| w[1] - w[0] > 2.0)
    };
    natives(a.start()) && natives(a.end())
}

#[test]
fn one_country_has_no_flows() {
    let one = Accounts::new(Matrix::from_fn(1, |_, _| 100.0), Matrix::from_fn(1, |_, _| 110.0), vec![20.0], vec![5.0]).unwrap();
    assert_eq!(close(&one).unwrap().minimum().sum(), 0.0);
}

#[test]
fn accounts_that_cannot_be_are_refused_in_words() {
    let table = || Matrix::from_fn(2, |_, _| 10.0);
    let e = Accounts::new(table(), table(), vec![0.0, 0.0], vec![0.0, 21.0]).unwrap_err();
    assert_eq!(e.to_string(), "country 1: 21 deaths among 20 inhabitants");
    let e = Accounts::new(table(), table(), vec![f64::NAN, 0.0], vec![0.0, 0.0]).unwrap_err();
    assert_eq!(e.to_string(), "births of country 0 is NaN: it must be a number that is not negative");
    let e = Accounts::new(table(), Matrix::zero(3), vec![0.0; 2], vec![0.0; 2]).unwrap_err();
    assert!(e.to_string().contains("do not belong together"), "{e}");
    let mut gone = table();
    (gone[(0, 0)], gone[(0, 1)]) = (0.0, 0.0);
    let e = close(&Accounts::new(table(), gone, vec![0.0; 2], vec![0.0; 2]).unwrap()).unwrap_err();
    assert!(e.to_string().starts_with("birthplace 0: people at one end"), "{e}");
}
