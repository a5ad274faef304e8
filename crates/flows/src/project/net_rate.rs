//! Net migration of countries: an autoregression around each country's own level, and that level pulled towards the world's.
//!
//! `r_ct - μ_c = φ (r_c,t-1 - μ_c) + e`, `e ~ (0, σ_c²)`, `μ_c ~ N(λ, τ²)`: the model of Azose & Raftery (2015), on which the United Nations'
//! intervals rest. Empirical Bayes in closed form: `φ` pooled by least squares, `σ_c² = (3 median + (T-1) s²) / (T+2)`, `μ_c` weighted by
//! precision. Rates are per 1,000 of population and year, over five-year periods.

use super::score::{Score, covered, middle, score};
use crate::area::Area;
use crate::data::{Components, Interval};
use crate::figure::{Bounds, Figure, Indicator, Status, Unit};
use crate::sex::Sex;

/// Student's t with five degrees of freedom, in units in which its 80 % point is that of the normal: migration has wars, and normal 95 %
/// intervals held 90 % only.
const T_80: f64 = 1.2816;
const T_95: f64 = 2.2322;

/// Rates of one country, oldest first, every period of the same length.
#[derive(Debug, Clone, PartialEq)]
pub struct RateSeries {
    /// Country.
    pub area: Area,
    /// Per 1,000 and year.
    pub rates: Vec<f64>,
}

/// What was learned from all series together.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Persistence, 0 to 1.
    pub phi: f64,
    /// The world's level λ.
    pub level: f64,
    /// Spread τ of countries' levels.
    pub spread: f64,
    countries: Vec<Country>,
}

#[derive(Debug, Clone, PartialEq)]
struct Country {
    area: Area,
    last: f64,
    level: f64,
    level_variance: f64,
    variance: f64,
}

/// A forecast of the rate `steps` periods ahead.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Forecast {
    /// The centre; never to be printed without its interval.
    pub rate: f64,
    /// 80 and 95 %.
    pub interval: Interval,
}

impl Model {
    /// Learns from series of at least three periods. `None` if fewer than two series have that.
    pub fn learn(series: &[RateSeries]) -> Option<Model> {
        let usable: Vec<&RateSeries> = series.iter().filter(|s| s.rates.len() >= 3 && s.rates.iter().all(|r| r.is_finite())).collect();
        if usable.len() < 2 {
            return None;
        }
        let means: Vec<f64> = usable.iter().map(|s| s.rates.iter().sum::<f64>() / s.rates.len() as f64).collect();
        let (mut cross, mut square) = (0.0, 0.0);
        for (s, m) in usable.iter().zip(&means) {
            for w in s.rates.windows(2) {
                cross += (w[1] - m) * (w[0] - m);
                square += (w[0] - m) * (w[0] - m);
            }
        }
        let phi = if square > 0.0 { (cross / square).clamp(0.0, 0.95) } else { 0.0 };
        let own: Vec<(f64, f64)> = usable
            .iter()
            .zip(&means)
            .map(|(s, m)| {
                let steps = (s.rates.len() - 1) as f64;
                let sum: f64 = s.rates.windows(2).map(|w| ((w[1] - m) - phi * (w[0] - m)).powi(2)).sum();
                (sum / steps, steps)
            })
            .collect();
        let mut sorted: Vec<f64> = own.iter().map(|o| o.0).collect();
        sorted.sort_by(f64::total_cmp);
        let typical = middle(&sorted).max(1e-9);
        let variances: Vec<f64> = own.iter().map(|(s2, steps)| (3.0 * typical + steps * s2) / (steps + 3.0)).collect();
        // Variance of a country's mean under the autoregression.
        let noise: Vec<f64> = usable
            .iter()
            .zip(&variances)
            .map(|(s, v)| v / ((1.0 - phi).powi(2) * s.rates.len() as f64))
            .collect();
        let n = means.len() as f64;
        let level = weighted(&means, &noise.iter().map(|v| 1.0 / v).collect::<Vec<f64>>());
        let observed = means.iter().map(|m| (m - level).powi(2)).sum::<f64>() / n;
        let mut sorted_noise = noise.clone();
        sorted_noise.sort_by(f64::total_cmp);
        let spread2 = (observed - middle(&sorted_noise)).max(0.01 * observed).max(1e-9);
        let countries = usable
            .iter()
            .zip(means.iter().zip(noise.iter().zip(&variances)))
            .map(|(s, (mean, (noise, variance)))| {
                let weight = spread2 / (spread2 + noise);
                Country {
                    area: s.area,
                    last: s.rates[s.rates.len() - 1],
                    level: level + weight * (mean - level),
                    level_variance: weight * noise,
                    variance: *variance,
                }
            })
            .collect();
        Some(Model {
            phi,
            level,
            spread: spread2.sqrt(),
            countries,
        })
    }

    /// The rate some periods after the last one seen; `None` for a country that was not in the series.
    pub fn forecast(&self, area: Area, steps: u32) -> Option<Forecast> {
        let c = self.countries.iter().find(|c| c.area == area)?;
        let kept = self.phi.powi(i32::try_from(steps).ok()?);
        let rate = c.level + kept * (c.last - c.level);
        let shocks = c.variance * (1.0 - kept * kept) / (1.0 - self.phi * self.phi);
        let sd = (shocks + c.level_variance * (1.0 - kept).powi(2)).sqrt();
        let interval = Interval {
            low80: rate - T_80 * sd,
            high80: rate + T_80 * sd,
            low95: rate - T_95 * sd,
            high95: rate + T_95 * sd,
        };
        Some(Forecast { rate, interval })
    }
}

fn weighted(x: &[f64], w: &[f64]) -> f64 {
    x.iter().zip(w).map(|(x, w)| x * w).sum::<f64>() / w.iter().sum::<f64>()
}

/// Takes the world's surplus of net migrants off all countries in proportion to population, so that those who leave arrive somewhere.
/// Pairs of (rate per 1,000, population); rates out.
pub fn balanced(countries: &[(f64, f64)]) -> Vec<f64> {
    let people: f64 = countries.iter().map(|c| c.1).sum();
    let surplus: f64 = countries.iter().map(|(r, p)| r * p).sum();
    let shift = if people > 0.0 { surplus / people } else { 0.0 };
    countries.iter().map(|(r, _)| r - shift).collect()
}

/// Five-year rates of every country with more than half a million people in `until`, from 1950 up to but without `until`; and, for a
/// later period, its rate.
pub fn rates(components: &Components, until: u16) -> Vec<RateSeries> {
    let large = |a: &Area| components.get(*a, until.saturating_sub(1)).is_some_and(|r| r.population > 500.0);
    components
        .areas()
        .into_iter()
        .filter(large)
        .map(|area| RateSeries {
            area,
            rates: (1950..until)
                .step_by(5)
                .filter(|y| y + 5 <= until)
                .filter_map(|y| rate(components, area, y, y + 5))
                .collect(),
        })
        .collect()
}

/// Net migration per 1,000 and year over the calendar years from `from` up to but without `to`.
pub fn rate(components: &Components, area: Area, from: u16, to: u16) -> Option<f64> {
    let net = components.net_migration(area, from, to)?;
    let people: f64 = (from..to).map(|y| components.get(area, y).map(|r| r.population)).sum::<Option<f64>>()?;
    (people > 0.0).then(|| 1000.0 * net / people)
}

/// The model, persistence and "no migration" on a period none of them has seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BackTest {
    /// First year of the period held out.
    pub from: u16,
    /// And the year it ends before.
    pub to: u16,
    /// Last year known to the forecasts.
    pub known: u16,
    /// The model.
    pub model: Score,
    /// The last rate goes on.
    pub persistence: Score,
    /// Nobody moves.
    pub zero: Score,
    /// Share of truths in the 80 % intervals.
    pub covered80: f64,
    /// Share of truths in the 95 % intervals.
    pub covered95: f64,
}

/// The three hold-outs: one step, one step into the pandemic, two steps. Errors are per 1,000 and year.
pub fn back_test(components: &Components) -> Vec<BackTest> {
    [(2015, 2015, 2020, 1), (2020, 2020, 2024, 1), (2015, 2020, 2024, 2)]
        .into_iter()
        .filter_map(|(known, from, to, steps)| {
            let series = rates(components, known);
            let model = Model::learn(&series)?;
            let (mut ours, mut same, mut none, mut in80, mut in95) = (vec![], vec![], vec![], vec![], vec![]);
            for s in &series {
                let (Some(f), Some(truth), Some(last)) = (model.forecast(s.area, steps), rate(components, s.area, from, to), s.rates.last()) else {
                    continue;
                };
                ours.push((f.rate, truth));
                same.push((*last, truth));
                none.push((0.0, truth));
                in80.push((f.interval.low80, f.interval.high80, truth));
                in95.push((f.interval.low95, f.interval.high95, truth));
            }
            Some(BackTest {
                from,
                to,
                known,
                model: score(&ours)?,
                persistence: score(&same)?,
                zero: score(&none)?,
                covered80: covered(&in80),
                covered95: covered(&in95),
            })
        })
        .collect()
}

/// Net migration of a country in the five-year periods after 2025, with 80 % intervals, thousands a year, labelled an estimate. Learned from
/// the rates up to 2020 and that of 2020-23, the last the publisher has estimated; the world's centres are balanced to zero and carried
/// by the publisher's populations.
pub fn figures(components: &Components, area: Area, periods: u32) -> Vec<Figure> {
    let mut series = rates(components, 2020);
    for s in &mut series {
        s.rates.extend(rate(components, s.area, 2020, 2024));
    }
    let Some(model) = Model::learn(&series) else { return Vec::new() };
    let mut figures = Vec::new();
    for step in 1..=periods.min(6) {
        let from = 2020 + 5 * (step as u16);
        let people = |a: Area| {
            (from..from + 5)
                .map(|y| components.get(a, y).map(|r| r.population))
                .sum::<Option<f64>>()
                .map(|p| p / 5.0)
        };
        let world: Vec<(Area, f64, f64)> = series
            .iter()
            .filter_map(|s| Some((s.area, model.forecast(s.area, step)?.rate, people(s.area)?)))
            .collect();
        let centres = balanced(&world.iter().map(|w| (w.1, w.2)).collect::<Vec<_>>());
        let Some(place) = world.iter().position(|w| w.0 == area) else { break };
        let Some(f) = model.forecast(area, step) else { break };
        let (centre, thousands) = (centres[place], world[place].2 / 1000.0);
        let shift = centre - f.rate;
        figures.push(Figure {
            measure: Indicator::new("net_migration_ar1"),
            area,
            counterpart: None,
            sex: Sex::Both,
            period: format!("{from}/{}", from + 5),
            group: None,
            value: centre * thousands,
            bounds: Some(Bounds {
                low: (f.interval.low80 + shift) * thousands,
                high: (f.interval.high80 + shift) * thousands,
                percent: 80,
            }),
            unit: Unit::ThousandsAYear,
            status: Status::Estimate,
            provenance: components.vintage.clone().into(),
        });
    }
    figures
}
