//! Who sends how much to whom: a model.
//!
//! What country `i` received is shared among the countries where its people live (Ratha & Shaw 2007):
//! `R_ij = R_i w_ij / Σ_j w_ij`, `w_ij = stock_ij r_ij`. With [`Weight::Stocks`] every migrant sends alike, `r_ij = 1`: the simplest model
//! that is defensible, and the default, since it agrees with the World Bank's matrix as well as any other. With [`Weight::Income`]
//! `r_ij = y_i` where the host is poorer than home, else `y_i + (y_j - y_i)^β` (`y` income per head, US$).

use crate::area::Area;
use crate::data::{Components, RemittanceFiles, Stock};
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::sex::Sex;
use crate::vintage::{MixedRevisions, Provenance};
use std::collections::HashMap;

/// How much each migrant is supposed to send.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Weight {
    /// Alike.
    Stocks,
    /// By income, with an exponent between 0 and 1; the literature uses 0.75.
    Income(f64),
}

/// One corridor of money; US$.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flow {
    /// Where the migrants live.
    pub sender: Area,
    /// Where they were born.
    pub receiver: Area,
    /// US$, an estimate.
    pub usd: f64,
}

/// Shares what each country received among the hosts of its people. `stock` gives (born in, living in, persons), `received` US$,
/// `income` US$ per head. A host whose income is unknown counts as equal to home.
pub fn share(stock: &[(Area, Area, f64)], received: &HashMap<Area, f64>, income: &HashMap<Area, f64>, weight: Weight) -> Vec<Flow> {
    let each = |home: Area, host: Area| match weight {
        Weight::Stocks => 1.0,
        Weight::Income(beta) => match (income.get(&home), income.get(&host)) {
            (Some(&y), Some(&there)) if there > y => y + (there - y).powf(beta),
            (Some(&y), _) => y,
            (None, _) => 1.0,
        },
    };
    let mut sums: HashMap<Area, f64> = HashMap::new();
    for &(home, host, persons) in stock {
        *sums.entry(home).or_insert(0.0) += persons * each(home, host);
    }
    let mut flows: Vec<Flow> = stock
        .iter()
        .filter_map(|&(home, host, persons)| {
            let (all, money) = (*sums.get(&home)?, *received.get(&home)?);
            (all > 0.0 && persons > 0.0).then(|| Flow {
                sender: host,
                receiver: home,
                usd: money * persons * each(home, host) / all,
            })
        })
        .collect();
    flows.sort_by(|a, b| b.usd.total_cmp(&a.usd).then_with(|| (a.sender, a.receiver).cmp(&(b.sender, b.receiver))));
    flows
}

/// The matrix of a year from the official tables: what the World Bank says was received, shared among the hosts of the stocks of
/// `stock_year`. Its provenance names all tables used.
///
/// # Errors
/// Two revisions of one source.
pub fn of_year(
    files: &RemittanceFiles,
    stock: &Stock,
    components: &Components,
    year: u16,
    stock_year: u16,
    weight: Weight,
) -> Result<(Vec<Flow>, Provenance), MixedRevisions> {
    let received = files
        .flows
        .1
        .iter()
        .filter(|r| r.year == year)
        .filter_map(|r| r.received_usd.map(|v| (r.area, v)))
        .collect();
    let income = files
        .gdp
        .1
        .iter()
        .filter(|g| g.year == year)
        .filter_map(|g| {
            components
                .get(g.area, year)
                .filter(|p| p.population > 0.0)
                .map(|p| (g.area, g.gdp_usd / (1000.0 * p.population)))
        })
        .collect();
    let people: Vec<(Area, Area, f64)> = stock
        .cells
        .iter()
        .filter(|c| c.year == stock_year)
        .map(|c| (c.origin, c.destination, c.total))
        .collect();
    let mut provenance = Provenance::from(files.flows.0.clone()).join(&stock.vintage.clone().into())?;
    if weight != Weight::Stocks {
        provenance = provenance.join(&files.gdp.0.clone().into())?.join(&components.vintage.clone().into())?;
    }
    Ok((share(&people, &received, &income, weight), provenance))
}

/// How two matrices agree, over corridors where the other one has at least a million US$ and ours anything at all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Corridors compared.
    pub corridors: usize,
    /// Correlation of amounts.
    pub correlation: f64,
    /// Correlation of logarithms.
    pub log_correlation: f64,
    /// Half of the corridors differ by less than this factor.
    pub median_factor: f64,
}

/// Compares with another matrix given in US$ by (sender, receiver).
pub fn agreement(ours: &[Flow], theirs: &HashMap<(Area, Area), f64>) -> Option<Agreement> {
    let pairs: Vec<(f64, f64)> = ours
        .iter()
        .filter_map(|f| theirs.get(&(f.sender, f.receiver)).map(|t| (f.usd, *t)))
        .filter(|(a, b)| *a > 0.0 && *b >= 1e6)
        .collect();
    if pairs.len() < 3 {
        return None;
    }
    let logs: Vec<(f64, f64)> = pairs.iter().map(|(a, b)| (a.ln(), b.ln())).collect();
    let mut factors: Vec<f64> = logs.iter().map(|(a, b)| (a - b).abs().exp()).collect();
    factors.sort_by(f64::total_cmp);
    Some(Agreement {
        corridors: pairs.len(),
        correlation: crate::indicators::correlation(&pairs),
        log_correlation: crate::indicators::correlation(&logs),
        median_factor: factors[factors.len() / 2],
    })
}

/// The corridors of a country as figures, each labelled an estimate.
pub fn figures(flows: &[Flow], area: Area, year: u16, provenance: &Provenance) -> Vec<Figure> {
    flows
        .iter()
        .filter(|f| f.sender == area || f.receiver == area)
        .map(|f| Figure {
            measure: Indicator::new("bilateral_shared_usd"),
            area: f.receiver,
            counterpart: Some(f.sender),
            sex: Sex::Both,
            period: year.to_string(),
            group: None,
            value: f.usd,
            bounds: None,
            unit: Unit::Dollars,
            status: Status::Estimate,
            provenance: provenance.clone(),
        })
        .collect()
}
