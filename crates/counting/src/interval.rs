//! 95 % intervals: how far a share or a mean of a larger crowd like this one may lie from ours.

use super::number::float;

/// 95 % of a normal distribution lies within this many standard deviations.
pub(super) const Z: f64 = 1.959_963_984_540_054;

/// The score interval of a share (Wilson, 1927), without continuity correction; none of nobody.
pub fn wilson(votes: u64, cast: u64) -> Option<(f64, f64)> {
    if cast == 0 {
        return None;
    }
    let (votes, cast) = (float(votes), float(cast));
    let middle = votes + Z * Z / 2.0;
    let reach = Z * (votes * (cast - votes) / cast + Z * Z / 4.0).sqrt();
    let share = |of: f64| (of / (cast + Z * Z)).clamp(0.0, 1.0);
    Some((share(middle - reach), share(middle + reach)))
}

/// 95 % of Student's t distribution with that many degrees of freedom (one or more) lies within
/// plus and minus this: its 0.975 quantile.
pub(super) fn student(freedom: u64) -> f64 {
    match u32::try_from(freedom) {
        Ok(freedom) if freedom <= FEW => student_of_few(freedom),
        _ => student_of_many(float(freedom)),
    }
}

/// Up to here the exact series is summed; beyond, the expansion is good to twelve digits.
const FEW: u32 = 200;

/// Solves "0.95 lies within ±t" by halving: the share grows with the angle.
fn student_of_few(freedom: u32) -> f64 {
    let (mut low, mut high) = (0.0, std::f64::consts::FRAC_PI_2);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if share_within(middle, freedom) < 0.95 {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::from(freedom).sqrt() * low.tan()
}

/// The share within ±√freedom · tan(angle) (Abramowitz and Stegun, 26.7.3 and 26.7.4).
fn share_within(angle: f64, freedom: u32) -> f64 {
    let (sin, cos) = angle.sin_cos();
    let odd = freedom % 2;
    let mut term = if odd == 1 { cos } else { 1.0 };
    let mut sum = 0.0;
    for power in (odd..freedom.saturating_sub(1)).step_by(2) {
        sum += term;
        term *= cos * cos * f64::from(power + 1) / f64::from(power + 2);
    }
    if odd == 1 { (angle + sin * sum) * std::f64::consts::FRAC_2_PI } else { sin * sum }
}

/// The expansion around the normal quantile (Abramowitz and Stegun, 26.7.5).
fn student_of_many(freedom: f64) -> f64 {
    let z2 = Z * Z;
    let terms = [
        1.0,
        (z2 + 1.0) / 4.0,
        ((5.0 * z2 + 16.0) * z2 + 3.0) / 96.0,
        (((3.0 * z2 + 19.0) * z2 + 17.0) * z2 - 15.0) / 384.0,
        ((((79.0 * z2 + 776.0) * z2 + 1482.0) * z2 - 1920.0) * z2 - 945.0) / 92_160.0,
    ];
    Z * terms.into_iter().rev().fold(0.0, |sum, term| sum / freedom + term)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: f64, wanted: f64) -> bool {
        (got - wanted).abs() <= 1e-9 * wanted.abs().max(1.0)
    }

    #[test]
    fn seven_of_ten_lie_between_two_fifths_and_nine_tenths() {
        let (low, high) = wilson(7, 10).unwrap();
        assert!(close(low, 0.396_778_147_461_4) && close(high, 0.892_208_732_590_8), "{low} {high}");
    }

    #[test]
    fn the_interval_of_none_starts_at_zero_and_that_of_all_ends_at_one() {
        for cast in [1, 3, 71, 43_942] {
            assert_eq!(wilson(0, cast).unwrap().0.to_bits(), 0.0_f64.to_bits());
            assert!(close(wilson(cast, cast).unwrap().1, 1.0));
        }
        assert_eq!(wilson(0, 0), None);
    }

    #[test]
    fn student_agrees_with_the_printed_tables() {
        let table = [
            (1, 12.706_204_736_2),
            (2, 4.302_652_729_91),
            (3, 3.182_446_305_28),
            (10, 2.228_138_851_96),
            (30, 2.042_272_456_30),
            (120, 1.979_930_405_05),
            (1000, 1.962_339_080_63),
        ];
        for (freedom, wanted) in table {
            assert!(close(student(freedom), wanted), "{freedom}: {}", student(freedom));
        }
    }

    #[test]
    fn series_and_expansion_meet_where_one_hands_over_to_the_other() {
        let (series, expansion) = (student_of_few(FEW), student_of_many(f64::from(FEW)));
        assert!((series - expansion).abs() < 1e-11, "{series} {expansion}");
    }

    #[test]
    fn student_of_very_many_is_the_normal_quantile() {
        assert!(close(student(u64::MAX), Z));
    }
}
