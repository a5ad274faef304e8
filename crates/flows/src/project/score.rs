//! How wrong forecasts were.

/// Forecasts and what came.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// Pairs compared.
    pub cases: usize,
    /// Mean absolute error, in the unit of the series.
    pub mean_error: f64,
    /// Median absolute error.
    pub median_error: f64,
    /// Sum of absolute errors over the sum of what came, %.
    pub wape: f64,
    /// Sum of errors over the sum of what came, %; negative where too little was foretold.
    pub bias: f64,
}

/// Compares forecasts with what came, pairs of (forecast, truth). `None` for no pairs.
pub fn score(pairs: &[(f64, f64)]) -> Option<Score> {
    if pairs.is_empty() {
        return None;
    }
    let mut errors: Vec<f64> = pairs.iter().map(|(f, t)| (f - t).abs()).collect();
    let total: f64 = errors.iter().sum();
    let came: f64 = pairs.iter().map(|p| p.1.abs()).sum();
    let drift: f64 = pairs.iter().map(|(f, t)| f - t).sum();
    errors.sort_by(f64::total_cmp);
    let percent = |x: f64| if came > 0.0 { 100.0 * x / came } else { f64::NAN };
    Some(Score {
        cases: pairs.len(),
        mean_error: total / pairs.len() as f64,
        median_error: middle(&errors),
        wape: percent(total),
        bias: percent(drift),
    })
}

/// Median of sorted numbers; 0 for none.
pub(super) fn middle(sorted: &[f64]) -> f64 {
    let n = sorted.len();
    match n {
        0 => 0.0,
        n if n % 2 == 1 => sorted[n / 2],
        n => (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0,
    }
}

/// Share of truths inside their intervals, of (low, high, truth).
pub fn covered(intervals: &[(f64, f64, f64)]) -> f64 {
    let inside = intervals.iter().filter(|(low, high, t)| low <= t && t <= high).count();
    if intervals.is_empty() {
        f64::NAN
    } else {
        inside as f64 / intervals.len() as f64
    }
}
