//! SDG 8.8.2: how far a country keeps the rights of workers to organise and to bargain, by sex and migrant status where sources say.
//!
//! Textual sources of the ILO are coded for violations of a list of criteria; the score runs from 0 (none found) to 10 (worst). The criteria
//! and their weights are the ILO's and are **not** built in: whoever computes a score brings the list and cites its edition. A score of 0
//! means that no violation was found in the sources, not that there is none.

/// One criterion as coded for a country and year.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Its code in the list.
    pub code: String,
    /// Its weight in the list, above zero.
    pub weight: f64,
    /// Was a violation found? `None` if the sources were not read for it.
    pub violated: Option<bool>,
}

/// The score and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compliance {
    /// 0 best to 10 worst.
    pub score: f64,
    /// Criteria coded.
    pub coded: usize,
    /// Criteria not coded; they do not count as kept.
    pub missing: usize,
}

/// `10 Σ w v / Σ w` over the coded criteria. `None` if none is coded or a weight is not above zero.
pub fn compliance(criteria: &[Criterion]) -> Option<Compliance> {
    if criteria.iter().any(|c| !(c.weight.is_finite() && c.weight > 0.0)) {
        return None;
    }
    let coded: Vec<(f64, bool)> = criteria.iter().filter_map(|c| c.violated.map(|v| (c.weight, v))).collect();
    let all: f64 = coded.iter().map(|c| c.0).sum();
    let broken: f64 = coded.iter().filter(|c| c.1).map(|c| c.0).sum();
    (all > 0.0).then(|| Compliance {
        score: 10.0 * broken / all,
        coded: coded.len(),
        missing: criteria.len() - coded.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_read_does_not_count_as_kept() {
        let c = |weight, violated| Criterion {
            code: String::new(),
            weight,
            violated,
        };
        let got = compliance(&[c(2.0, Some(true)), c(1.0, Some(false)), c(5.0, None)]).unwrap();
        assert!((got.score - 20.0 / 3.0).abs() < 1e-12);
        assert_eq!((got.coded, got.missing), (2, 1));
        assert_eq!(compliance(&[c(1.0, None)]), None);
        assert_eq!(compliance(&[c(0.0, Some(true))]), None);
    }
}
