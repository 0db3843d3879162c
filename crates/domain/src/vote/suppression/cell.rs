//! One count: shown, rounded or hidden.

use serde::{Deserialize, Serialize};

use super::thresholds::{ALL_BUT, INSIDE, OUTSIDE, Profile};

/// What may be shown of one count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// This number (outside: rounded to the nearest 5).
    Count(u32),
    /// Hidden to keep people private. Never shown as blank and never as 0 (rule 12).
    Hidden,
    /// Everyone, or all but one to four.
    AlmostEveryone,
}

impl Shown {
    /// The number, when there is one to show.
    pub fn count(self) -> Option<u32> {
        match self {
            Self::Count(people) => Some(people),
            Self::Hidden | Self::AlmostEveryone => None,
        }
    }

    /// Where it stands when sorted: hidden counts come last, and among themselves by nothing but
    /// the order of the ideas.
    pub(crate) fn rank(self) -> i64 {
        match self {
            Self::AlmostEveryone => i64::MAX,
            Self::Count(people) => i64::from(people),
            Self::Hidden => -1,
        }
    }
}

/// By which terms counts are shown.
#[derive(Clone, Copy)]
pub(super) struct ShownBy {
    pub(super) profile: Profile,
    /// A question about feelings: nought is hidden too (rule 3).
    pub(super) sensitive: bool,
}

impl ShownBy {
    /// Rules 3 and 4 for one answer of `voted` people.
    pub(super) fn cell(self, people: u32, voted: u32) -> Shown {
        let hidden = match self.profile {
            Profile::Inside => people < INSIDE && (people > 0 || self.sensitive),
            Profile::Outside => people < OUTSIDE,
        };
        if voted.saturating_sub(people) <= ALL_BUT {
            Shown::AlmostEveryone
        } else if hidden {
            Shown::Hidden
        } else {
            Shown::Count(match self.profile {
                Profile::Inside => people,
                Profile::Outside => nearest_five(people),
            })
        }
    }
}

/// Rule 11: each figure is rounded from the true value.
pub(super) fn nearest_five(count: u32) -> u32 {
    count.saturating_add(2) / 5 * 5
}

/// Where the answers add up to a known total, a single hidden one could be worked out (rules 5
/// and 6, for one line): the smallest other is hidden too, until those that are hidden hold at
/// least the threshold together. Outside, rounding each figure does the same. Of a sensitive
/// question a nought is hidden as well, and then does not help to hide another.
pub(super) fn hide_what_a_total_gives_away(shown: &mut [Shown], people: &[u32], sensitive: bool) {
    loop {
        let hidden = || shown.iter().zip(people).filter(|(shown, _)| shown.count().is_none());
        let together: u32 = hidden().map(|(_, people)| *people).sum();
        let enough = hidden().count() == 0 || (hidden().count() > 1 && together >= INSIDE);
        let smallest = (0..shown.len())
            .filter(|at| {
                shown.get(*at).and_then(|one| one.count()).is_some_and(|people| people > 0 || sensitive)
            })
            .min_by_key(|at| people.get(*at));
        match smallest.and_then(|at| shown.get_mut(at)) {
            Some(next) if !enough => *next = Shown::Hidden,
            _ => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(people: u32, profile: Profile) -> Shown {
        ShownBy { profile, sensitive: false }.cell(people, 71)
    }

    #[test]
    fn inside_one_to_four_are_hidden_and_nought_is_not() {
        let shown: Vec<_> = [0, 1, 4, 5, 30].map(|people| cell(people, Profile::Inside)).to_vec();
        assert_eq!(shown, [Shown::Count(0), Shown::Hidden, Shown::Hidden, Shown::Count(5), Shown::Count(30)]);
    }

    #[test]
    fn of_a_question_about_feelings_nought_is_hidden_too() {
        let feelings = ShownBy { profile: Profile::Inside, sensitive: true };
        assert_eq!(feelings.cell(0, 71), Shown::Hidden);
        assert_eq!(feelings.cell(5, 71), Shown::Count(5));
    }

    #[test]
    fn outside_everything_under_ten_is_hidden_and_the_rest_is_rounded_to_five() {
        let shown: Vec<_> = [0, 9, 10, 12, 13, 18].map(|people| cell(people, Profile::Outside)).to_vec();
        let count = Shown::Count;
        assert_eq!(shown, [Shown::Hidden, Shown::Hidden, count(10), count(10), count(15), count(20)]);
    }

    #[test]
    fn when_all_or_all_but_four_agree_no_number_is_shown() {
        for people in 67..=71 {
            assert_eq!(cell(people, Profile::Inside), Shown::AlmostEveryone);
        }
        assert_eq!(cell(66, Profile::Inside), Shown::Count(66));
    }
}
