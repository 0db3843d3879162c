//! Exact amounts that are made of each other.
//!
//! Under Equal Shares each price, and under Phragmén's rule each load, is a whole-number sum
//! of the earlier ones, divided by a number of voters. So one chain of fractions is enough to
//! know every voter's money or load exactly, however many voters there are: an amount is
//! asked for as weights on the chain, and comes back as a fraction.

use num_bigint::BigInt;

/// A chain of exact fractions, each of whose denominators divides the next one's.
pub(super) struct Ledger {
    entries: Vec<Entry>,
    /// The denominator of the last entry, and so a multiple of every one before it.
    denominator: BigInt,
}

struct Entry {
    /// Over the product of all divisors up to its own.
    numerator: BigInt,
    divisor: u64,
}

impl Ledger {
    /// A ledger in which nothing stands yet.
    pub fn new() -> Self {
        Self { entries: Vec::new(), denominator: BigInt::from(1) }
    }

    /// How many amounts stand in it.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// What the numerators that `sum` gives stand over.
    pub fn denominator(&self) -> &BigInt {
        &self.denominator
    }

    /// The sum of the amounts, each as often as `weights` says.
    pub fn sum(&self, weights: &[u64]) -> BigInt {
        let mut sum = BigInt::ZERO;
        for (entry, weight) in self.entries.iter().zip(weights) {
            sum *= entry.divisor;
            if *weight > 0 {
                sum += &entry.numerator * *weight;
            }
        }
        sum
    }

    /// Writes down a new amount: this numerator over the denominator so far times `divisor`.
    pub fn write(&mut self, numerator: BigInt, divisor: u64) {
        // In lower terms, so that the numbers grow no longer than they must.
        let rest = u64::try_from(&numerator % divisor).unwrap_or(1);
        let common = greatest_common_divisor(divisor, rest);
        let divisor = divisor / common;
        self.denominator *= divisor;
        self.entries.push(Entry { numerator: numerator / common, divisor });
    }
}

/// Euclid's.
fn greatest_common_divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_thirds_are_one_and_a_half_and_a_third_are_five_sixths() {
        let mut ledger = Ledger::new();
        ledger.write(BigInt::from(1), 3);
        assert_eq!(&ledger.sum(&[3]), ledger.denominator());
        // Half of one, over the three that is there: 3 / (3 · 2).
        ledger.write(BigInt::from(3), 2);
        assert_eq!(ledger.sum(&[1, 1]) * 6, ledger.denominator() * 5);
        assert_eq!(ledger.denominator(), &BigInt::from(6));
    }

    #[test]
    fn fractions_are_kept_in_lower_terms() {
        let mut ledger = Ledger::new();
        ledger.write(BigInt::from(10), 4);
        assert_eq!(ledger.denominator(), &BigInt::from(2));
        assert_eq!(ledger.sum(&[1]), BigInt::from(5));
        ledger.write(BigInt::from(0), 7);
        assert_eq!(ledger.denominator(), &BigInt::from(2));
        assert_eq!(ledger.len(), 2);
    }
}
