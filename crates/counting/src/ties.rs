//! Who comes before whom, and who is taken when several are exactly level.

use std::cmp::Reverse;

use super::Instance;

/// All options, the highest key first; level ones in the tie order.
pub(super) fn best_first<K: Ord>(instance: &Instance, key: impl Fn(usize) -> K) -> Vec<usize> {
    let mut order = instance.tie_order.clone();
    // A stable sort: level options stay in the order in which they came.
    order.sort_by_key(|option| Reverse(key(*option)));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::election;

    #[test]
    fn the_highest_come_first_and_level_ones_in_the_tie_order() {
        let mut instance = election(4, Ballots::Choice(Vec::new()));
        instance.tie_order = vec![3, 1, 0, 2];
        assert_eq!(best_first(&instance, |option| [5, 7, 9, 7][option]), [2, 3, 1, 0]);
    }
}
