//! A committee in the making, and what another member would add to it.

use num_bigint::BigUint;

use super::super::camps::{Backer, Camps};

/// Members, and how many of them each camp approves.
pub(super) struct Committee<'a> {
    camps: &'a Camps,
    inside: Vec<usize>,
    /// What the first, the second, the third approved member is worth to a voter, in parts so
    /// small that all of these are whole numbers.
    parts: Vec<BigUint>,
    /// The members, in the order in which they came.
    pub members: Vec<usize>,
}

impl<'a> Committee<'a> {
    /// Nobody is in.
    pub fn new(camps: &'a Camps, seats: usize) -> Self {
        let longest = (0..camps.len()).map(|camp| camps.ballot(camp).len()).max().unwrap_or(0);
        let parts = parts(longest.min(seats));
        Self { camps, inside: vec![0; camps.len()], parts, members: Vec::new() }
    }

    /// Filled one by one with whoever adds most; the first by lot of those who are level.
    pub fn filled(camps: &'a Camps, seats: usize) -> Self {
        let mut committee = Self::new(camps, seats);
        let mut waiting: Vec<usize> = (0..camps.backers.len()).collect();
        while committee.members.len() < seats && !waiting.is_empty() {
            let (mut next, mut most) = (0, BigUint::ZERO);
            for (at, option) in waiting.iter().enumerate() {
                let adds = committee.adds(*option);
                if adds > most {
                    (next, most) = (at, adds);
                }
            }
            committee.take(waiting.remove(next));
        }
        committee
    }

    /// What an option would add, for all voters together.
    pub fn adds(&self, option: usize) -> BigUint {
        let mut voters = vec![0_u64; self.parts.len()];
        for Backer { camp, n, .. } in &self.camps.backers[option] {
            voters[self.inside[*camp]] += n;
        }
        voters.iter().zip(&self.parts).map(|(voters, part)| part * *voters).sum()
    }

    /// An option comes in.
    pub fn take(&mut self, option: usize) {
        self.members.push(option);
        for Backer { camp, .. } in &self.camps.backers[option] {
            self.inside[*camp] += 1;
        }
    }

    /// The one who came last goes out again.
    pub fn put_back(&mut self) {
        let Some(option) = self.members.pop() else { return };
        for Backer { camp, .. } in &self.camps.backers[option] {
            self.inside[*camp] -= 1;
        }
    }
}

/// 1, 1/2, 1/3 … up to so many, times the least number that makes all of them whole.
fn parts(most: usize) -> Vec<BigUint> {
    let mut whole = BigUint::from(1_u8);
    for k in 1..=most {
        if (&whole % k) != BigUint::ZERO {
            // What k has and `whole` has not is one prime: k is a power of it.
            let prime = (2..=k).find(|prime| k % prime == 0).unwrap_or(k);
            whole *= prime;
        }
    }
    (1..=most).map(|k| &whole / k).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_whole_and_as_few_as_can_be() {
        let whole = |most: usize| parts(most).first().cloned().unwrap();
        assert_eq!(parts(4), [12_u8, 6, 4, 3].map(BigUint::from));
        assert_eq!(whole(10), BigUint::from(2_520_u16));
        for k in 1..=60_usize {
            assert_eq!(whole(60) % k, BigUint::ZERO, "{k}");
        }
        assert_eq!(parts(0), []);
    }
}
