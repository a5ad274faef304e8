//! Every way in which facts can contradict one another: whoever tells them to a person is held to this table.

use sapar_law::contradiction::Contradiction;
use sapar_law::day::Day;
use sapar_law::model::Currency;
use sapar_law::window::StaysError;

/// One of each kind.
pub fn every() -> Vec<Contradiction> {
    let (day, later) = (Day(20_000), Day(20_010));
    let all = vec![
        Contradiction::Order {
            earlier: "entry_date",
            first: later,
            later: "exit_date",
            second: day,
        },
        Contradiction::BornLater { born: later, on: day },
        Contradiction::OtherEntry { entry: day, begin: later },
        Contradiction::LawfulBefore { until: day, entry: later },
        Contradiction::TooManyDaysOver {
            over: 5,
            at_most: 2,
            entry: day,
        },
        Contradiction::OtherMoney {
            fact: "wage_debt".to_owned(),
            given: Currency(*b"RUB"),
            here: Currency(*b"KZT"),
        },
        Contradiction::Stays(StaysError::EndsBeforeItBegins(day, later)),
        Contradiction::Stays(StaysError::Overlap(later)),
        Contradiction::Stays(StaysError::OpenInTheMiddle(later)),
        Contradiction::Stays(StaysError::TooMany),
    ];
    let mut kinds: Vec<usize> = all.iter().map(kind).collect();
    kinds.sort_unstable();
    assert!(kinds.into_iter().eq(0..KINDS), "one of each kind");
    all
}

const KINDS: usize = 10;

/// A kind that is added to the law does not compile here before it has a number, and a number wants its row above.
fn kind(c: &Contradiction) -> usize {
    match c {
        Contradiction::Order { .. } => 0,
        Contradiction::BornLater { .. } => 1,
        Contradiction::OtherEntry { .. } => 2,
        Contradiction::LawfulBefore { .. } => 3,
        Contradiction::TooManyDaysOver { .. } => 4,
        Contradiction::OtherMoney { .. } => 5,
        Contradiction::Stays(StaysError::EndsBeforeItBegins(..)) => 6,
        Contradiction::Stays(StaysError::Overlap(_)) => 7,
        Contradiction::Stays(StaysError::OpenInTheMiddle(_)) => 8,
        Contradiction::Stays(StaysError::TooMany) => KINDS - 1,
    }
}
