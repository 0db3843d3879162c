//! Who have we not heard? While there is still time, the groups are named of which fewer have
//! spoken than of the rest of the room: never a pupil, never a choice, never a number.
//!
//! Words can give a number away when others are known: how many are in, and how many spoke in
//! all. So before a group is named we work out what a reader could (disclosure rule 6), and say
//! nothing at all when it is too much.

use crate::vote::suppression::thresholds::INSIDE;

/// How much lower the share of a group must be: by one in so many.
const LOWER_BY_ONE_IN: i64 = 5;
/// Fewer possible counts than this are too few to leave a doubt.
const DOUBT: i64 = 3;

/// So many pupils who have not voted are named to their worker by their pictures, to be asked; more than that
/// are just a number.
pub const NAMED: u32 = 6;

/// Whether those who have not voted are named to the worker of the room: a few, and most have voted, so that
/// it is a help at the end and no pressure before. Never what anybody chose.
#[must_use]
pub fn are_named(asked: u32, voted: u32) -> bool {
    let missing = asked.saturating_sub(voted);
    missing > 0 && missing <= NAMED && missing < voted
}

/// How many of a group are in, and how many of them have spoken. Not for any eyes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Spoken {
    /// Are in, or on the roll.
    pub present: u32,
    /// Have sent an idea, or cast a ballot.
    pub spoken: u32,
}

/// Which of these groups to name, by their places in the list.
#[must_use]
pub fn unheard(groups: &[Spoken]) -> Vec<usize> {
    let all: i64 = groups.iter().map(|group| i64::from(group.present)).sum();
    let spoken: i64 = groups.iter().map(|group| i64::from(group.spoken)).sum();
    let named: Vec<bool> = groups
        .iter()
        .map(|group| is_low(i64::from(group.present), i64::from(group.spoken), all, spoken))
        .collect();
    let leaves_doubt = || {
        let before: Vec<Range> = groups.iter().map(|group| (0, i64::from(group.present))).collect();
        let after: Vec<Range> = groups
            .iter()
            .zip(&named)
            .map(|(group, named)| fitting(i64::from(group.present), all, spoken, *named))
            .collect();
        (0..groups.len()).all(|at| {
            let (known, now) = (narrowed(&before, spoken, at), narrowed(&after, spoken, at));
            now == known || now.1 - now.0 + 1 >= DOUBT
        })
    };
    if !named.contains(&true) || !leaves_doubt() {
        return Vec::new();
    }
    named.into_iter().enumerate().filter_map(|(at, named)| named.then_some(at)).collect()
}

/// The least and the greatest count.
type Range = (i64, i64);

/// Whether fewer of a group have spoken than of the rest, and both are large enough to say so.
fn is_low(present: i64, spoken: i64, all: i64, all_spoken: i64) -> bool {
    let (rest, rest_spoken) = (all - present, all_spoken - spoken);
    let enough = i64::from(INSIDE);
    present >= enough
        && rest >= enough
        && LOWER_BY_ONE_IN * (rest_spoken * present - spoken * rest) >= present * rest
}

/// The counts of a group with which it would be named, or not. The fewer, the sooner it is named.
fn fitting(present: i64, all: i64, all_spoken: i64, named: bool) -> Range {
    let mut counts = (0..=present).filter(|spoken| is_low(present, *spoken, all, all_spoken) == named);
    let least = counts.next().unwrap_or(0);
    (least, counts.next_back().unwrap_or(least))
}

/// What is left of a group's range for somebody who knows the ranges of the others and the total.
fn narrowed(ranges: &[Range], total: i64, at: usize) -> Range {
    let others = || ranges.iter().enumerate().filter(|(one, _)| *one != at).map(|(_, range)| range);
    let (least, most) = ranges.get(at).copied().unwrap_or((0, 0));
    let (others_least, others_most): (i64, i64) =
        (others().map(|range| range.0).sum(), others().map(|range| range.1).sum());
    (least.max(total - others_most), most.min(total - others_least))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_not_voted_is_named_when_they_are_few_and_most_have() {
        for (asked, voted, named) in [
            (30, 28, true),
            (30, 24, true),
            (30, 23, false),
            (30, 30, false),
            (6, 0, false),
            (6, 3, false),
            (6, 4, true),
            (2, 1, false),
        ] {
            assert_eq!(are_named(asked, voted), named, "{voted} of {asked}");
        }
    }

    fn named(groups: &[(u32, u32)]) -> Vec<usize> {
        let spoken = |(present, spoken): &(u32, u32)| Spoken { present: *present, spoken: *spoken };
        unheard(&groups.iter().map(spoken).collect::<Vec<_>>())
    }

    #[test]
    fn a_group_that_lags_behind_the_rest_is_named() {
        assert_eq!(named(&[(12, 9), (10, 2)]), [1]);
        assert_eq!(named(&[(9, 1), (8, 6), (10, 7)]), [0]);
    }

    #[test]
    fn a_little_behind_is_not_named_and_neither_is_a_silent_room() {
        assert_eq!(named(&[(12, 9), (10, 6)]), [0usize; 0]);
        assert_eq!(named(&[(12, 0), (10, 0)]), [0usize; 0]);
        assert_eq!(named(&[(12, 12), (10, 10)]), [0usize; 0]);
        assert_eq!(named(&[]), [0usize; 0]);
    }

    #[test]
    fn a_group_under_the_threshold_is_never_named() {
        for present in 0..5 {
            assert_eq!(named(&[(20, 18), (present, 0)]), [0usize; 0]);
        }
    }

    #[test]
    fn of_two_groups_neither_is_named_when_the_other_is_small() {
        assert_eq!(named(&[(12, 1), (4, 4)]), [0usize; 0]);
        assert_eq!(named(&[(12, 1)]), [0usize; 0]);
    }

    #[test]
    fn nobody_is_named_when_only_few_are_left() {
        assert_eq!(named(&[(5, 4), (5, 5)]), [0usize; 0]);
        assert_eq!(named(&[(10, 10), (5, 3)]), [0usize; 0]);
    }

    /// Everybody who knows the lists, the total and the names tries every room that fits them.
    #[test]
    fn no_room_lets_a_count_be_worked_out_from_the_names() {
        let sizes = [6_u32, 5, 3];
        let rooms = || {
            (0..=sizes[0])
                .flat_map(move |a| (0..=sizes[1]).flat_map(move |b| (0..=sizes[2]).map(move |c| [a, b, c])))
        };
        let room = |spoken: [u32; 3]| named(&[(6, spoken[0]), (5, spoken[1]), (3, spoken[2])]);
        let mut times = 0;
        for spoken in rooms() {
            let names = room(spoken);
            if names.is_empty() {
                continue;
            }
            times += 1;
            let total: u32 = spoken.iter().sum();
            let known: Vec<_> = rooms().filter(|other| other.iter().sum::<u32>() == total).collect();
            let fit: Vec<_> = known.iter().filter(|other| room(**other) == names).collect();
            for at in 0..3 {
                let counts = |rooms: &mut dyn Iterator<Item = u32>| {
                    rooms.collect::<std::collections::BTreeSet<u32>>().len()
                };
                let before = counts(&mut known.iter().map(|other| other[at]));
                let after = counts(&mut fit.iter().map(|other| other[at]));
                assert!(
                    after >= before.min(3),
                    "{spoken:?}: {after} of {before} counts of group {at} are left"
                );
            }
        }
        assert!(times > 0, "no group is ever named");
    }
}
