//! With how many a ballot may be counted in a breakdown, while the round is closed. Afterwards there are
//! no ballots.

use std::collections::BTreeMap;

use crate::id::{GroupId, OrganisationId};
use crate::vote::suppression::BASE;

/// Where the pupil who cast a ballot belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Belongs {
    /// The group of who cast it.
    pub group: GroupId,
    /// The organisation of that group.
    pub organisation: OrganisationId,
}

/// What a ballot may be counted with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CountedWith {
    /// Its group: there are enough in it.
    Group(GroupId),
    /// Its organisation, beside others of small groups.
    Organisation(OrganisationId),
    /// All who voted, and nothing narrower.
    All,
}

/// For each ballot of a round, the narrowest circle of at least [`BASE`] ballots it may stay in:
/// its group, else its organisation (of ballots that lost their group), else all.
///
/// What is left over is a circle too: four ballots without a group, when one small group voted,
/// are that group's. So while fewer than [`BASE`] are left over, the smallest circle joins them.
#[must_use]
pub fn counted_with(ballots: &[Belongs]) -> Vec<CountedWith> {
    let by_group = sizes(ballots.iter().map(|ballot| CountedWith::Group(ballot.group.clone())));
    let narrow = |ballot: &Belongs| {
        let group = CountedWith::Group(ballot.group.clone());
        if by_group.get(&group).is_some_and(|size| *size >= base()) {
            group
        } else {
            CountedWith::Organisation(ballot.organisation.clone())
        }
    };
    let mut circles: Vec<CountedWith> = ballots.iter().map(narrow).collect();
    widen(&mut circles, |size| size < base());
    while let Some(smallest) = smallest_to_join(&circles) {
        widen_one(&mut circles, &smallest);
    }
    circles
}

/// The smallest circle, when those left over are too few to be left alone.
fn smallest_to_join(circles: &[CountedWith]) -> Option<CountedWith> {
    let mut sizes = sizes(circles.iter().cloned());
    let left_over = sizes.remove(&CountedWith::All).unwrap_or(0);
    let alone = left_over > 0 && left_over < base();
    sizes.into_iter().filter(|_| alone).min_by_key(|(_, size)| *size).map(|(circle, _)| circle)
}

fn widen(circles: &mut [CountedWith], too_small: impl Fn(usize) -> bool) {
    for (circle, size) in sizes(circles.iter().cloned()) {
        if too_small(size) {
            widen_one(circles, &circle);
        }
    }
}

fn widen_one(circles: &mut [CountedWith], small: &CountedWith) {
    circles.iter_mut().filter(|circle| *circle == small).for_each(|circle| *circle = CountedWith::All);
}

fn sizes(circles: impl Iterator<Item = CountedWith>) -> BTreeMap<CountedWith, usize> {
    circles.fold(BTreeMap::new(), |mut sizes, circle| {
        *sizes.entry(circle).or_default() += 1;
        sizes
    })
}

fn base() -> usize {
    usize::try_from(BASE).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many ballots of each group, and what became of one of each.
    fn kept(groups: &[(&str, &str, usize)]) -> Vec<CountedWith> {
        let belongs = |(group, organisation, _): &(&str, &str, usize)| Belongs {
            group: (*group).into(),
            organisation: (*organisation).into(),
        };
        let ballots: Vec<_> =
            groups.iter().flat_map(|group| std::iter::repeat_n(belongs(group), group.2)).collect();
        let circles = counted_with(&ballots);
        groups
            .iter()
            .map(|group| {
                let at = ballots.iter().position(|ballot| *ballot == belongs(group)).unwrap();
                circles[at].clone()
            })
            .collect()
    }

    fn group(id: &str) -> CountedWith {
        CountedWith::Group(id.into())
    }

    fn organisation(id: &str) -> CountedWith {
        CountedWith::Organisation(id.into())
    }

    #[test]
    fn ten_of_a_group_stay_a_group_and_small_groups_become_their_organisation() {
        let eastmere = [
            ("kestrel", "larkmoor", 8),
            ("heron", "larkmoor", 7),
            ("ks3", "fennel", 4),
            ("ks4", "fennel", 9),
            ("makers", "paintbox", 12),
            ("juniors", "cinder", 15),
        ];
        assert_eq!(
            kept(&eastmere),
            [
                organisation("larkmoor"),
                organisation("larkmoor"),
                organisation("fennel"),
                organisation("fennel"),
                group("makers"),
                group("juniors"),
            ]
        );
    }

    #[test]
    fn fewer_than_ten_ballots_keep_nothing() {
        assert_eq!(kept(&[("a", "x", 4), ("b", "x", 5)]), [CountedWith::All, CountedWith::All]);
    }

    #[test]
    fn a_small_group_is_not_given_away_by_being_the_one_without_a_name() {
        assert_eq!(
            kept(&[("small", "x", 4), ("middle", "y", 11), ("large", "z", 20)]),
            [CountedWith::All, CountedWith::All, group("large")]
        );
    }

    #[test]
    fn every_circle_holds_ten_or_all_of_a_small_round() {
        for a in 0..25 {
            for b in 0..25 {
                for c in 0..25 {
                    let ballots: Vec<_> = [("a", "x", a), ("b", "x", b), ("c", "y", c)]
                        .iter()
                        .flat_map(|(group, organisation, size)| {
                            let belongs =
                                Belongs { group: (*group).into(), organisation: (*organisation).into() };
                            std::iter::repeat_n(belongs, *size)
                        })
                        .collect();
                    let circles = sizes(counted_with(&ballots).into_iter());
                    assert!(circles.values().all(|size| *size >= 10 || *size == ballots.len()));
                }
            }
        }
    }
}
