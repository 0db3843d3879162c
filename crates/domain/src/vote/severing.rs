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

/// A group of a round, and how many of it voted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voters {
    /// Which group, of which organisation.
    pub belongs: Belongs,
    /// How many ballots are its own.
    pub voted: u32,
}

/// What the ballots of a group may be counted with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CountedWith {
    /// The group: there are enough in it.
    Group(GroupId),
    /// Its organisation, beside others of small groups.
    Organisation(OrganisationId),
    /// All who voted, and nothing narrower.
    All,
}

/// For each group of a round, the narrowest circle of at least [`BASE`] ballots that its ballots may stay in:
/// the group, else its organisation (of ballots that lost their group), else all. A group without a ballot is in a
/// circle too: that nobody of it voted is nobody else's business.
///
/// What is left over is a circle too: four ballots without a group, when one small group voted,
/// are that group's. So while fewer than [`BASE`] are left over, the smallest circle joins them.
#[must_use]
pub fn counted_with(groups: &[Voters]) -> Vec<CountedWith> {
    let narrow = |group: &Voters| {
        if group.voted >= BASE {
            CountedWith::Group(group.belongs.group.clone())
        } else {
            CountedWith::Organisation(group.belongs.organisation.clone())
        }
    };
    let mut circles: Vec<CountedWith> = groups.iter().map(narrow).collect();
    for (circle, size) in sizes(groups, &circles) {
        if size < BASE {
            widen(&mut circles, &circle);
        }
    }
    while let Some(smallest) = smallest_to_join(groups, &circles) {
        widen(&mut circles, &smallest);
    }
    circles
}

/// The smallest circle, when those left over are too few to be left alone.
fn smallest_to_join(groups: &[Voters], circles: &[CountedWith]) -> Option<CountedWith> {
    let mut sizes = sizes(groups, circles);
    let alone = sizes.remove(&CountedWith::All).is_some_and(|left_over| left_over < BASE);
    sizes.into_iter().filter(|_| alone).min_by_key(|(_, size)| *size).map(|(circle, _)| circle)
}

fn widen(circles: &mut [CountedWith], small: &CountedWith) {
    circles.iter_mut().filter(|circle| *circle == small).for_each(|circle| *circle = CountedWith::All);
}

/// How many ballots are in each circle.
fn sizes(groups: &[Voters], circles: &[CountedWith]) -> BTreeMap<CountedWith, u32> {
    groups.iter().zip(circles).fold(BTreeMap::new(), |mut sizes, (group, circle)| {
        *sizes.entry(circle.clone()).or_default() += group.voted;
        sizes
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voters((group, organisation, voted): (&str, &str, u32)) -> Voters {
        Voters { belongs: Belongs { group: group.into(), organisation: organisation.into() }, voted }
    }

    /// So many ballots of each group, and what became of them.
    fn kept(groups: &[(&str, &str, u32)]) -> Vec<CountedWith> {
        counted_with(&groups.iter().copied().map(voters).collect::<Vec<_>>())
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
    fn a_group_of_which_nobody_voted_is_not_given_away_either() {
        assert_eq!(
            kept(&[("nobody", "x", 0), ("middle", "y", 11), ("large", "z", 20)]),
            [CountedWith::All, CountedWith::All, group("large")]
        );
    }

    #[test]
    fn every_circle_holds_ten_or_all_of_a_small_round() {
        for a in 0..25 {
            for b in 0..25 {
                for c in 0..25 {
                    let groups = [("a", "x", a), ("b", "x", b), ("c", "y", c)].map(voters);
                    let sizes = sizes(&groups, &counted_with(&groups));
                    assert!(sizes.values().all(|size| *size >= 10 || *size == a + b + c));
                }
            }
        }
    }
}
