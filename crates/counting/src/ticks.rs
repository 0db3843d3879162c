//! Amounts in ticks: short whole numbers that are quick to compare.
//!
//! An amount is known to lie between two numbers of ticks. Where that decides a comparison,
//! it is decided rightly, for nothing is ever rounded to the wrong side; where it does not,
//! the [`Ledger`](super::ledger::Ledger) knows the amounts exactly.

use num_bigint::BigInt;

use super::number::float;

/// Bits of the largest amount: as many as leave room for sums and products in 128.
const BITS: u32 = 62;

/// An amount in ticks that is known to lie between two whole numbers, or on one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// No more than the amount.
    pub least: u64,
    /// No less than the amount.
    pub most: u64,
}

/// How long a tick is: a power of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    up: u32,
    down: u32,
}

impl Scale {
    /// Ticks as short as they can be if no amount is larger than this one.
    pub fn for_up_to(largest: u128) -> Self {
        let bits = u128::BITS - largest.leading_zeros();
        Self { up: BITS.saturating_sub(bits), down: bits.saturating_sub(BITS) }
    }

    /// The whole ticks in an amount.
    pub fn floor(self, amount: u128) -> u128 {
        (amount << self.up) >> self.down
    }

    /// The whole ticks that cover an amount.
    pub fn ceil(self, amount: u128) -> u128 {
        (amount << self.up).div_ceil(1 << self.down)
    }

    /// An amount, when it is a whole number.
    pub fn whole(self, amount: u128) -> Span {
        Span { least: short(self.floor(amount)), most: short(self.ceil(amount)) }
    }

    /// An amount, when it is a fraction.
    pub fn fraction(self, numerator: &BigInt, denominator: &BigInt) -> Span {
        let (numerator, denominator) = (numerator << self.up, denominator << self.down);
        let least = u64::try_from(numerator / denominator).unwrap_or(u64::MAX);
        Span { least, most: least.saturating_add(1) }
    }

    /// About how much so many ticks are, for show.
    pub fn shown(self, ticks: u64) -> f64 {
        float(ticks) * f64::from(self.down).exp2() / f64::from(self.up).exp2()
    }
}

/// Ticks in 64 bits; none are as many as that unless more than the largest was asked for.
fn short(ticks: u128) -> u64 {
    u64::try_from(ticks).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_amount_fills_the_bits_and_no_more() {
        for largest in [1, 1_000, u128::from(u64::MAX), u128::MAX] {
            let span = Scale::for_up_to(largest).whole(largest);
            assert!(span.least >= 1 << (BITS - 1) && span.most <= 1 << BITS, "{largest}: {span:?}");
        }
    }

    #[test]
    fn an_amount_lies_between_its_two_ends() {
        let tiny = Scale::for_up_to(3);
        assert_eq!(tiny.whole(3), Span { least: 3 << 60, most: 3 << 60 });
        let third = tiny.fraction(&BigInt::from(1), &BigInt::from(3));
        assert_eq!(third, Span { least: (1 << 60) / 3, most: (1 << 60) / 3 + 1 });
        let coarse = Scale::for_up_to(1 << 70);
        assert_eq!(coarse.whole((1 << 70) - 1), Span { least: (1 << 61) - 1, most: 1 << 61 });
    }

    #[test]
    fn what_is_shown_is_the_amount() {
        for amount in [3, 1 << 70] {
            let scale = Scale::for_up_to(amount);
            let shown = scale.shown(scale.whole(amount).least);
            assert!((shown - 3.0).abs() < 1e-9 || amount > 3);
        }
    }
}
