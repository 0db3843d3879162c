//! A bench is the one thing that must read the clock by itself.

use std::time::{Duration, Instant};

/// This moment.
#[expect(clippy::disallowed_methods, reason = "measuring is what a bench is for; no rule depends on it")]
pub fn now() -> Instant {
    Instant::now()
}

/// Milliseconds since then.
pub fn since(then: Instant) -> f64 {
    milliseconds(now() - then)
}

/// A duration in milliseconds.
pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}

/// The value below which this part of all lies: `percentile(&mut all, 50)` is the median.
pub fn percentile(all: &mut [f64], percent: usize) -> f64 {
    all.sort_by(f64::total_cmp);
    let rank = (all.len() * percent).div_ceil(100).max(1);
    all.get(rank - 1).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[test]
    fn a_percentile_is_a_value_that_was_measured() {
        let mut all = [5.0, 1.0, 3.0, 2.0, 4.0];
        assert!((percentile(&mut all, 50) - 3.0).abs() < f64::EPSILON);
        assert!((percentile(&mut all, 99) - 5.0).abs() < f64::EPSILON);
        assert!(percentile(&mut [], 50).is_nan());
    }
}
