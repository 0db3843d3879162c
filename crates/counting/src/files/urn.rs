//! Ballots on their way in: equal ones put together, and never more than can be counted.

use std::collections::HashMap;
use std::hash::Hash;

use crate::instance::Many;

use super::numbers::LARGEST;

/// That these ballots are not too many to count.
pub fn not_too_many<B>(ballots: &[Many<B>]) -> Result<(), String> {
    let total: u128 = ballots.iter().map(|many| u128::from(many.n)).sum();
    let few = i64::try_from(total).is_ok_and(|total| total <= LARGEST);
    if few { Ok(()) } else { Err(format!("there are more than {LARGEST} ballots")) }
}

/// Puts equal ballots together, in the order in which each was first met.
pub fn together<B: Clone + Eq + Hash>(ballots: impl IntoIterator<Item = (u64, B)>) -> Vec<Many<B>> {
    let mut met: Vec<Many<B>> = Vec::new();
    let mut places = HashMap::new();
    for (n, ballot) in ballots {
        if let Some(many) = places.get(&ballot).and_then(|&place: &usize| met.get_mut(place)) {
            many.n = many.n.saturating_add(n);
        } else {
            places.insert(ballot.clone(), met.len());
            met.push(Many { n, ballot });
        }
    }
    met
}
