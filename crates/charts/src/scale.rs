//! From numbers to places, with round numbers along the axis.

/// A straight scale between two numbers and two places.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

/// Axis marks are never more than this.
const MOST_TICKS: usize = 12;

impl Scale {
    /// From the numbers `low` to `high` to the places `from` to `to`. Limits that are none or equal are moved apart.
    pub fn new(low: f64, high: f64, from: f64, to: f64) -> Scale {
        // Beyond this the difference of two numbers could overflow.
        let tame = |x: f64| if x.is_finite() { x.clamp(-1e300, 1e300) } else { 0.0 };
        let (low, mut high) = (tame(low), tame(high));
        if high <= low {
            high = low + low.abs().max(1.0);
        }
        Scale { low, high, from, to }
    }

    /// Place of a number; numbers outside the limits come to the edge.
    pub fn at(&self, x: f64) -> f64 {
        let share = ((x - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        self.from + share * (self.to - self.from)
    }

    /// Round numbers inside the limits, at most twelve, and with how many decimals they are written.
    pub fn ticks(&self, about: usize) -> (Vec<f64>, usize) {
        let step = step(self.high - self.low, about);
        if !(step.is_finite() && step > 0.0) {
            return (Vec::new(), 0);
        }
        let first = (self.low / step).ceil();
        let ticks: Vec<f64> = (0..MOST_TICKS)
            .map(|i| (first + i as f64) * step)
            .take_while(|t| *t <= self.high + step * 1e-9)
            .collect();
        (ticks, decimals(step))
    }
}

/// Limits moved out to round numbers.
pub(crate) fn rounded(low: f64, high: f64, about: usize) -> (f64, f64) {
    let step = step(high - low, about);
    if !(step.is_finite() && step > 0.0) {
        return (low, high);
    }
    ((low / step).floor() * step, (high / step).ceil() * step)
}

fn step(span: f64, about: usize) -> f64 {
    let rough = span / about.max(1) as f64;
    let power = 10_f64.powf(rough.log10().floor());
    let factor = match rough / power {
        f if f <= 1.0 => 1.0,
        f if f <= 2.0 => 2.0,
        f if f <= 5.0 => 5.0,
        _ => 10.0,
    };
    power * factor
}

fn decimals(step: f64) -> usize {
    if step >= 1.0 { 0 } else { (-step.log10().floor()).clamp(0.0, 6.0) as usize }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round() {
        let s = Scale::new(0.0, 1321.0, 0.0, 100.0);
        assert_eq!(s.ticks(5).0, [0.0, 500.0, 1000.0]);
        assert_eq!(Scale::new(0.0, 0.35, 0.0, 1.0).ticks(4), (vec![0.0, 0.1, 0.2, 0.30000000000000004], 1));
        assert_eq!(rounded(-3.0, 1321.0, 5), (-500.0, 1500.0));
    }

    #[test]
    fn limits_that_are_none_do_no_harm() {
        for (a, b) in [(f64::NAN, f64::INFINITY), (5.0, 5.0), (1e308, -1e308), (0.0, 0.0)] {
            let s = Scale::new(a, b, 10.0, 20.0);
            assert!((10.0..=20.0).contains(&s.at(3.0)));
            assert!(s.ticks(5).0.len() <= MOST_TICKS);
        }
    }
}
