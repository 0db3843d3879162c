//! With how much doubt a share is known: between which shares that of a larger crowd like this one may well lie,
//! and whether two shares differ by more than chance would make them.

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many it is so for.
    pub part: usize,
    /// Of how many.
    pub whole: usize,
}

impl Share {
    /// Between how many in a hundred and how many, in 95 of a hundred such cases (Wilson, 1927); none of nobody.
    /// Both are rounded away from each other, so that no doubt is lost.
    pub fn between(self) -> Option<(u8, u8)> {
        let (low, high) = self.interval()?;
        Some((in_a_hundred((low * 100.0).floor()), in_a_hundred((high * 100.0).ceil())))
    }

    /// Whether another share lies no further off than chance would put it: nought is in the interval of their
    /// difference (Newcombe, 1998, method 10). Of nobody nothing can be said to differ.
    pub fn is_about(self, other: Self) -> bool {
        self.less(other).is_none_or(|(low, high)| low <= 0.0 && 0.0 <= high)
    }

    /// The interval of this share less another.
    fn less(self, other: Self) -> Option<(f64, f64)> {
        let ((low, high), (other_low, other_high)) = (self.interval()?, other.interval()?);
        let (share, than) = (self.share(), other.share());
        let between = share - than;
        let below = (share - low).hypot(other_high - than);
        let above = (high - share).hypot(than - other_low);
        Some((between - below, between + above))
    }

    fn interval(self) -> Option<(f64, f64)> {
        counting::wilson(u64::try_from(self.part).ok()?, u64::try_from(self.whole).ok()?)
    }

    /// Only asked of somebody.
    #[expect(clippy::cast_precision_loss, reason = "nobody counts so many ideas")]
    fn share(self) -> f64 {
        self.part as f64 / self.whole as f64
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
fn in_a_hundred(share: f64) -> u8 {
    share.clamp(0.0, 100.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(part: usize, whole: usize) -> Share {
        Share { part, whole }
    }

    /// Newcombe, Statistics in Medicine 17 (1998), 857 to 872, table I, method 3.
    #[test]
    fn one_share_has_the_interval_of_the_literature() {
        for (part, whole, low, high) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ] {
            let (found_low, found_high) = share(part, whole).interval().unwrap();
            assert!((found_low - low).abs() < 5e-5 && (found_high - high).abs() < 5e-5, "{part} of {whole}");
        }
        assert_eq!(share(81, 263).between(), Some((25, 37)));
        assert_eq!(share(0, 0).between(), None);
        assert_eq!(share(3, 3).between().unwrap().1, 100);
    }

    /// The same volume, 873 to 890, table II, method 10.
    #[test]
    fn two_shares_differ_by_the_interval_of_the_literature() {
        for (one, other, low, high) in [
            ((56, 70), (48, 80), 0.0524, 0.3339),
            ((9, 10), (3, 10), 0.1705, 0.8090),
            ((6, 7), (2, 7), 0.0582, 0.8062),
            ((5, 56), (0, 29), -0.0381, 0.1926),
            ((0, 10), (0, 20), -0.1611, 0.2775),
            ((10, 10), (0, 10), 0.6075, 1.0),
        ] {
            let (one, other) = (share(one.0, one.1), share(other.0, other.1));
            let (found_low, found_high) = one.less(other).unwrap();
            assert!((found_low - low).abs() < 5e-5, "{one:?} {other:?}: {found_low}");
            assert!((found_high - high).abs() < 5e-5, "{one:?} {other:?}: {found_high}");
            assert_eq!(one.is_about(other), low <= 0.0);
            assert_eq!(other.is_about(one), low <= 0.0);
        }
        assert!(share(0, 0).is_about(share(1, 1)));
    }
}
