//! Survival from death rates.

use crate::sex::Sex;

/// Age groups of a projection: 0-4, 5-9, …, 100+.
pub const GROUPS: usize = 21;

/// Shares of people who live through five years.
#[derive(Debug, Clone, PartialEq)]
pub struct Survival {
    /// Of those born in five years, the share alive at their end.
    pub newborn: f64,
    /// Of each age group, the share alive five years later; the last two are for 95-99 and 100+, which both come to 100+.
    pub groups: [f64; GROUPS],
    /// Expectation of life at birth, years.
    pub life_expectancy: f64,
}

/// From death rates per person and year at ages 0, 1-4, 5-9, …, 95-99, 100+ (22 values).
///
/// A life table with `l(0) = 1`: `q = n m / (1 + (n - a) m)`, `L = n l(x+n) + a d`, where `a`, the years lived by those who die, is 2.5 for
/// five-year groups and follows Coale & Demeny (1983, West) under five. Shares are `L(x+5) / L(x)`, and `T(100) / T(95)` at the end.
/// `None` unless there are 22 rates, none negative, the last above zero.
pub fn survival(rates: &[f64], sex: Sex) -> Option<Survival> {
    if rates.len() != 22 || rates.iter().any(|m| !m.is_finite() || *m < 0.0) || rates[21] <= 0.0 {
        return None;
    }
    let m0 = rates[0];
    let male = matches!(sex, Sex::Male);
    let (a0, a1) = match (male, m0 >= 0.107) {
        (true, true) => (0.330, 1.352),
        (true, false) => (0.045 + 2.684 * m0, 1.651 - 2.816 * m0),
        (false, true) => (0.350, 1.361),
        (false, false) => (0.053 + 2.800 * m0, 1.522 - 1.518 * m0),
    };
    let mut alive = 1.0;
    let mut lived = [0.0; 22];
    for (x, &m) in rates.iter().enumerate().take(21) {
        let (n, a) = match x {
            0 => (1.0, a0),
            1 => (4.0, a1),
            _ => (5.0, 2.5),
        };
        let q = (n * m / (1.0 + (n - a) * m)).min(1.0);
        let dead = alive * q;
        lived[x] = n * (alive - dead) + a * dead;
        alive -= dead;
    }
    lived[21] = alive / rates[21];
    let group = |g: usize| if g == 0 { lived[0] + lived[1] } else { lived[g + 1] };
    let mut groups = [0.0; GROUPS];
    for (g, share) in groups.iter_mut().enumerate().take(GROUPS - 2) {
        *share = if group(g) > 0.0 { group(g + 1) / group(g) } else { 0.0 };
    }
    let last = group(GROUPS - 1) / (group(GROUPS - 2) + group(GROUPS - 1));
    groups[GROUPS - 2] = last;
    groups[GROUPS - 1] = last;
    Some(Survival {
        newborn: group(0) / 5.0,
        groups,
        life_expectancy: lived.iter().sum(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constant_mortality_has_a_known_expectation() {
        // With a constant rate of 0.02 a year life expectancy is 50 years.
        let s = survival(&[0.02; 22], Sex::Female).unwrap();
        assert!((s.life_expectancy - 50.0).abs() < 0.1, "{}", s.life_expectancy);
        assert!(s.groups.iter().all(|g| (*g - (-0.1_f64).exp()).abs() < 0.01));
    }

    #[test]
    fn rates_that_are_none_are_refused() {
        assert_eq!(survival(&[0.01; 21], Sex::Male), None);
        assert_eq!(survival(&[0.0; 22], Sex::Male), None);
        assert_eq!(survival(&[f64::NAN; 22], Sex::Male), None);
    }
}
