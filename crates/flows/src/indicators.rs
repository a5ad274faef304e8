//! Indicators of flows, stocks and populations, with women and men wherever a source has them.

use crate::area::Area;
use crate::data::{Refugees, Stock};
use crate::matrix::Matrix;
use crate::sex::Sex;

/// Of all turnover (arrivals and departures of every country), the share that changed populations: `100 Σ|net| / Σ turnover`, %.
pub fn effectiveness(flows: &Matrix) -> f64 {
    let (out, into) = (flows.row_sums(), flows.column_sums());
    let net: f64 = out.iter().zip(&into).map(|(o, i)| (i - o).abs()).sum();
    let turnover: f64 = out.iter().sum::<f64>() + into.iter().sum::<f64>();
    100.0 * net / turnover
}

/// Half of all net changes for each hundred inhabitants: `50 Σ|net| / population`.
pub fn net_redistribution(flows: &Matrix, population: f64) -> f64 {
    let (out, into) = (flows.row_sums(), flows.column_sums());
    50.0 * out.iter().zip(&into).map(|(o, i)| (i - o).abs()).sum::<f64>() / population
}

/// Moves for each hundred inhabitants in the period.
pub fn intensity(flows: &Matrix, population: f64) -> f64 {
    100.0 * flows.sum() / population
}

/// Share of corridors in which anybody (at least half a person) moved, 0 to 1.
pub fn connectivity(flows: &Matrix) -> f64 {
    let n = flows.n();
    let used = flows.cells().iter().filter(|x| **x >= 0.5).count();
    if n > 1 { used as f64 / (n * (n - 1)) as f64 } else { 0.0 }
}

/// Concentration of moves on few corridors: Gini coefficient over all corridors, 0 (alike) to 1 (one corridor).
pub fn gini(flows: &Matrix) -> f64 {
    let n = flows.n();
    let mut cells: Vec<f64> = (0..n)
        .flat_map(|i| (0..n).filter(move |&j| j != i).map(move |j| (i, j)))
        .map(|c| flows[c])
        .collect();
    cells.sort_by(f64::total_cmp);
    let (m, sum) = (cells.len() as f64, cells.iter().sum::<f64>());
    if sum <= 0.0 {
        return 0.0;
    }
    let ranked: f64 = cells.iter().enumerate().map(|(i, x)| (i as f64 + 1.0) * x).sum();
    2.0 * ranked / (m * sum) - (m + 1.0) / m
}

/// Women among the people born in one country and living in another, %. `None` where nobody is counted.
pub fn women_in_corridor(stock: &Stock, origin: Area, destination: Area, year: u16) -> Option<f64> {
    let (all, women) = (
        stock.corridor(origin, destination, year, Sex::Both),
        stock.corridor(origin, destination, year, Sex::Female),
    );
    (all > 0.0).then(|| 100.0 * women / all)
}

/// Growth of women's stock less growth of men's between two years of **one** revision, percentage points. `None` where a stock is empty.
pub fn gap_of_growth(stock: &Stock, origin: Area, destination: Area, from: u16, to: u16) -> Option<f64> {
    let grown = |sex| {
        let (a, b) = (stock.corridor(origin, destination, from, sex), stock.corridor(origin, destination, to, sex));
        (a > 0.0).then(|| 100.0 * (b / a - 1.0))
    };
    Some(grown(Sex::Female)? - grown(Sex::Male)?)
}

/// People in search of protection from one origin in one year.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Protection {
    /// Refugees.
    pub refugees: f64,
    /// Other people in need of international protection; shown with the refugees, since sources move people from one to the other.
    pub other_in_need: f64,
    /// Asylum seekers.
    pub asylum_seekers: f64,
    /// Refugees who went back in the year.
    pub returned: f64,
    /// Recognised and otherwise protected, of decisions on the merits, %; `None` without decisions.
    pub recognition_pct: Option<f64>,
}

/// People from `origin` (three-letter code) anywhere, in a year.
pub fn protection(refugees: &Refugees, origin: &str, year: u16) -> Protection {
    let mut p = Protection::default();
    for r in refugees.population.iter().filter(|r| r.year == year && r.origin == origin) {
        p.refugees += r.refugees;
        p.other_in_need += r.other_in_need;
        p.asylum_seekers += r.asylum_seekers;
        p.returned += r.returned;
    }
    let (mut protected, mut decided) = (0.0, 0.0);
    for d in refugees.decisions.iter().filter(|d| d.year == year && d.origin == origin) {
        protected += d.recognised + d.other;
        decided += d.recognised + d.other + d.rejected;
    }
    p.recognition_pct = (decided > 0.0).then(|| 100.0 * protected / decided);
    p
}

/// Pearson's correlation of pairs; not a number for fewer than two different ones.
pub fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let n = pairs.len() as f64;
    let (mx, my) = (pairs.iter().map(|p| p.0).sum::<f64>() / n, pairs.iter().map(|p| p.1).sum::<f64>() / n);
    let (mut cov, mut vx, mut vy) = (0.0, 0.0, 0.0);
    for (x, y) in pairs {
        cov += (x - mx) * (y - my);
        vx += (x - mx) * (x - mx);
        vy += (y - my) * (y - my);
    }
    cov / (vx * vy).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_way_migration_is_fully_effective() {
        let one_way = Matrix::from_fn(3, |i, j| if (i, j) == (0, 1) { 10.0 } else { 0.0 });
        assert_eq!(effectiveness(&one_way), 100.0);
        let exchange = Matrix::from_fn(2, |i, j| if i == j { 0.0 } else { 10.0 });
        assert_eq!(effectiveness(&exchange), 0.0);
        assert!(gini(&exchange).abs() < 1e-12);
        assert!((gini(&one_way) - 5.0 / 6.0).abs() < 1e-12);
        assert!((connectivity(&one_way) - 1.0 / 6.0).abs() < 1e-12);
    }
}
