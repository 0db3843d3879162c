//! What happens by chance in a year: every choice of everybody, drawn from one seed.

use fixtures::Chance;

/// Draws. The same seed draws the same.
pub struct Luck(Chance);

impl Luck {
    pub fn from_seed(seed: u64) -> Self {
        Self(Chance::seeded(seed))
    }

    /// A number below `bound`, which is not nought.
    pub fn below(&self, bound: usize) -> usize {
        usize::try_from(self.0.u64() >> 33).unwrap() % bound
    }

    /// A number from `first` to `last`.
    pub fn between(&self, first: u64, last: u64) -> u64 {
        first + (self.0.u64() >> 33) % (last + 1 - first)
    }

    /// True so often of a hundred times.
    pub fn percent(&self, often: usize) -> bool {
        self.below(100) < often
    }

    /// One of these, if there is one.
    pub fn one<T: Clone>(&self, of: &[T]) -> Option<T> {
        if of.is_empty() { None } else { Some(of[self.below(of.len())].clone()) }
    }

    /// So many of these at most and at least one, in an order that is drawn too; none where there are none.
    pub fn some<T: Clone>(&self, of: &[T], most: usize) -> Vec<T> {
        let mut left = of.to_vec();
        let many = if left.is_empty() { 0 } else { 1 + self.below(most.min(left.len())) };
        let mut drawn = Vec::new();
        for _ in 0..many {
            let at = self.below(left.len());
            drawn.push(left.swap_remove(at));
        }
        drawn
    }
}
