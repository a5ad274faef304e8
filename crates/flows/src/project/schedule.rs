//! At which ages people move: the model schedule of Rogers & Castro (1981).

use super::life_table::GROUPS;

/// `m(x) = a1 e^(-α1 x) + a2 e^(-α2 (x-μ2) - e^(-λ2 (x-μ2))) + c`: children who move with their parents, workers, and everybody else.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RogersCastro {
    /// Level of childhood.
    pub a1: f64,
    /// Descent of childhood, per year of age.
    pub alpha1: f64,
    /// Level of working age.
    pub a2: f64,
    /// Descent of working age.
    pub alpha2: f64,
    /// Peak of working age, years.
    pub mu2: f64,
    /// Ascent of working age.
    pub lambda2: f64,
    /// Level at every age.
    pub c: f64,
}

impl RogersCastro {
    /// The fundamental parameters.
    pub const FUNDAMENTAL: RogersCastro = RogersCastro {
        a1: 0.02,
        alpha1: 0.10,
        a2: 0.06,
        alpha2: 0.10,
        mu2: 20.0,
        lambda2: 0.40,
        c: 0.003,
    };
    /// The United Nations' "Western standard" for men.
    pub const WESTERN_MEN: RogersCastro = RogersCastro {
        a1: 0.0215,
        alpha1: 0.105,
        a2: 0.0694,
        alpha2: 0.112,
        mu2: 20.04,
        lambda2: 0.391,
        c: 0.0028,
    };

    /// Intensity at an exact age.
    pub fn at(&self, age: f64) -> f64 {
        let x = age - self.mu2;
        self.a1 * (-self.alpha1 * age).exp() + self.a2 * (-self.alpha2 * x - (-self.lambda2 * x).exp()).exp() + self.c
    }

    /// Shares of the age groups 0-4, …, 95-99, 100+ among those who move; they add up to 1. Nobody moves at 100 or above.
    pub fn shares(&self) -> [f64; GROUPS] {
        let mut shares = [0.0; GROUPS];
        for (g, share) in shares.iter_mut().enumerate().take(GROUPS - 1) {
            *share = (0..5).map(|y| self.at((5 * g + y) as f64 + 0.5)).sum();
        }
        let all: f64 = shares.iter().sum();
        shares.map(|s| s / all)
    }
}
