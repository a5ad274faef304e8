//! SDG 10.c.1: what it costs to send 200 dollars with one service, and on a corridor.

use super::costs::AMOUNT;

/// One service as a customer met it; rates are units of the receiving currency for one of the sending currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Service {
    /// Fee, in the sending currency, for an amount worth 200 US$.
    pub fee: f64,
    /// That amount, in the sending currency.
    pub amount: f64,
    /// The rate the service gives.
    pub rate: f64,
    /// The rate between banks at that moment.
    pub interbank: f64,
    /// Days until the money is there.
    pub days: f64,
    /// Can everybody reach it (branches, languages, papers)?
    pub accessible: bool,
}

impl Service {
    /// A service priced in US$ for 200 of them.
    pub fn in_dollars(fee: f64, rate: f64, interbank: f64) -> Service {
        Service {
            fee,
            amount: AMOUNT,
            rate,
            interbank,
            days: 0.0,
            accessible: true,
        }
    }

    /// Fee and exchange margin, % of the amount. `None` if amount or interbank rate is not above zero.
    pub fn total_cost(&self) -> Option<f64> {
        (self.amount > 0.0 && self.interbank > 0.0).then(|| 100.0 * (self.fee / self.amount + 1.0 - self.rate / self.interbank))
    }
}

/// Simple average over all services, %.
pub fn average(services: &[Service]) -> Option<f64> {
    mean(services.iter().filter_map(Service::total_cost).collect())
}

/// SmaRT: the mean of the three cheapest services that deliver within five days and can be reached by everybody, %. `None` if there are
/// fewer than three.
pub fn smart(services: &[Service]) -> Option<f64> {
    let mut costs: Vec<f64> = services
        .iter()
        .filter(|s| s.accessible && s.days <= 5.0)
        .filter_map(Service::total_cost)
        .collect();
    costs.sort_by(f64::total_cmp);
    if costs.len() < 3 { None } else { mean(costs[..3].to_vec()) }
}

fn mean(costs: Vec<f64>) -> Option<f64> {
    (!costs.is_empty()).then(|| costs.iter().sum::<f64>() / costs.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fee_and_margin_of_the_worked_example() {
        // 200 dollars, fee 4, rate 88 where banks give 90: 4 + 4.444 of 200.
        let cost = Service::in_dollars(4.0, 88.0, 90.0).total_cost().unwrap();
        assert!((cost - 4.2222).abs() < 1e-3, "{cost}");
    }

    #[test]
    fn smart_takes_the_three_cheapest_that_qualify() {
        let s = |fee: f64, days: f64, accessible: bool| Service {
            days,
            accessible,
            ..Service::in_dollars(fee, 90.0, 90.0)
        };
        let services = [
            s(2.0, 0.0, true),
            s(1.0, 9.0, true),
            s(4.0, 1.0, true),
            s(6.0, 1.0, true),
            s(20.0, 1.0, true),
            s(0.5, 1.0, false),
        ];
        assert!((smart(&services).unwrap() - 2.0).abs() < 1e-12);
        assert_eq!(smart(&services[..3]), None);
    }
}
