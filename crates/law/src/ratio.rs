//! Exact fractions: what one stored unit is worth.

/// A positive or negative fraction in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    /// Above.
    pub num: i64,
    /// Below; always positive.
    pub den: i64,
}

impl Ratio {
    /// One.
    pub const ONE: Ratio = Ratio { num: 1, den: 1 };

    /// `num / den`; a zero below counts as one.
    pub fn new(num: i64, den: i64) -> Ratio {
        let den = if den == 0 { 1 } else { den };
        let g = gcd(num.unsigned_abs(), den.unsigned_abs()).max(1) as i64;
        let sign = if den < 0 { -1 } else { 1 };
        Ratio {
            num: sign * num / g,
            den: sign * den / g,
        }
    }

    /// A decimal: digits and how many of them stand after the point.
    pub fn decimal(digits: i64, scale: u8) -> Ratio {
        Ratio::new(digits, 10_i64.pow(u32::from(scale.min(18))))
    }

    /// Product; `None` if it does not fit.
    pub fn times(self, other: Ratio) -> Option<Ratio> {
        let (a, b) = (Ratio::new(self.num, other.den), Ratio::new(other.num, self.den));
        Some(Ratio::new(a.num.checked_mul(b.num)?, a.den.checked_mul(b.den)?))
    }

    /// Quotient; `None` if it does not fit or `other` is zero.
    pub fn over(self, other: Ratio) -> Option<Ratio> {
        if other.num == 0 { None } else { self.times(Ratio::new(other.den, other.num)) }
    }

    /// The largest fraction of which both are whole multiples.
    pub fn common(self, other: Ratio) -> Option<Ratio> {
        let (d1, d2) = (i128::from(self.den), i128::from(other.den));
        let shared = i128::from(gcd(self.den.unsigned_abs(), other.den.unsigned_abs()).max(1));
        let den = d1 / shared * d2;
        let (a, b) = (i128::from(self.num) * (den / d1), i128::from(other.num) * (den / d2));
        let (mut x, mut y) = (a.unsigned_abs(), b.unsigned_abs());
        while y != 0 {
            (x, y) = (y, x % y);
        }
        Some(Ratio::new(i64::try_from(x).ok()?, i64::try_from(den).ok()?))
    }

    /// The whole number it is, if it is one.
    pub fn whole(self) -> Option<i64> {
        (self.den == 1).then_some(self.num)
    }
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_stay_in_lowest_terms() {
        assert_eq!(Ratio::new(6, -4), Ratio { num: -3, den: 2 });
        assert_eq!(Ratio::decimal(125, 2).times(Ratio::new(1, 365)), Some(Ratio::new(1, 292)));
        assert_eq!(Ratio::new(1, 100).common(Ratio::new(1, 150)), Some(Ratio::new(1, 300)));
        assert_eq!(Ratio::new(1, 100).over(Ratio::new(1, 300)).and_then(Ratio::whole), Some(3));
        assert_eq!(Ratio::ONE.over(Ratio::new(0, 5)), None);
    }
}
