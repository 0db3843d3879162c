//! One count: shown, rounded, hidden, or a word in its place.

use serde::{Deserialize, Serialize};

use super::rules::{EngineRule, holds};
use super::thresholds::Profile;

/// What may be shown of one count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// Exactly this number.
    Count(u32),
    /// About this number: rounded to the nearest five.
    About(u32),
    /// Hidden to keep people private. Never shown as blank and never as 0 (rule 12).
    Hidden,
    /// More than half: all but at most the threshold of the profile, where that is no nine in ten.
    Most,
    /// At least nine in ten: all but at most the threshold of the profile.
    AlmostEveryone,
}

impl Shown {
    /// The number, exact or rounded, when there is one to show.
    pub fn count(self) -> Option<u32> {
        match self {
            Self::Count(people) | Self::About(people) => Some(people),
            Self::Hidden | Self::Most | Self::AlmostEveryone => None,
        }
    }

    /// Whether a word stands in place of the number.
    pub fn is_word(self) -> bool {
        matches!(self, Self::Most | Self::AlmostEveryone)
    }

    /// Where it stands when sorted: hidden counts below those that are shown and above noughts, since
    /// hidden is not nothing; among themselves by nothing but the order of the ideas.
    pub(crate) fn rank(self) -> i64 {
        match self {
            Self::AlmostEveryone | Self::Most => i64::MAX,
            Self::Count(0) | Self::About(0) => -1,
            Self::Count(people) | Self::About(people) => i64::from(people),
            Self::Hidden => 0,
        }
    }
}

/// Rule 11: each figure is rounded from the true value.
pub(crate) fn nearest_five(count: u32) -> u32 {
    count.saturating_add(2) / 5 * 5
}

/// Rule 4: where all but at most the threshold gave one answer, the word that stands for the number.
/// It depends on how many voted and on nothing else, so it tells no more than "so many or more".
/// Where even that would not be half, there is no word.
pub(super) fn word(people: u32, voted: u32, profile: Profile) -> Option<Shown> {
    let least = voted.saturating_sub(profile.threshold());
    (people >= least).then_some(if 10 * u64::from(least) >= 9 * u64::from(voted) {
        Shown::AlmostEveryone
    } else if 2 * u64::from(least) >= u64::from(voted) {
        Shown::Most
    } else {
        Shown::Hidden
    })
}

/// Rules 3 and 4 for a count that stands alone, of `voted` people.
pub(super) fn alone(people: u32, voted: u32, profile: Profile) -> Shown {
    word(people, voted, profile).unwrap_or_else(|| in_line(people, profile))
}

/// Rules 3 and 4 for the figures of one line, of `voted` people. A word hides every other figure:
/// beside it they would say how many are left over. Where every ballot is in one figure only
/// (`one_each`), there is one word at most.
pub(super) fn line(people: &[u32], voted: u32, profile: Profile, one_each: bool) -> Vec<Shown> {
    let words: Vec<Option<Shown>> = people
        .iter()
        .map(|people| word(*people, voted, profile).filter(|_| holds(EngineRule::Words)))
        .collect();
    let most = words.iter().flatten().count();
    let said = |(people, word): (&u32, &Option<Shown>)| match word {
        _ if most == 0 => in_line(*people, profile),
        Some(word) if most == 1 || !one_each => *word,
        _ => Shown::Hidden,
    };
    people.iter().zip(&words).map(said).collect()
}

/// Rule 3 for one figure of a line that no word hides.
pub(super) fn in_line(people: u32, profile: Profile) -> Shown {
    match profile {
        Profile::Inside if !holds(EngineRule::SmallCounts) => Shown::Count(people),
        Profile::Inside if people > 0 && people < profile.threshold() => Shown::Hidden,
        Profile::Outside if people < profile.threshold() => Shown::Hidden,
        Profile::Inside => Shown::Count(people),
        Profile::Outside => Shown::About(nearest_five(people)),
    }
}

/// How many were asked or voted: turnout is said aloud in the room ("27 of 30 have voted"),
/// so inside it is exact; outside it is a count like any other.
pub(crate) fn turnout(count: u32, profile: Profile) -> Shown {
    match profile {
        Profile::Inside => Shown::Count(count),
        Profile::Outside if count < profile.threshold() => Shown::Hidden,
        Profile::Outside => Shown::About(nearest_five(count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inside_one_to_four_are_hidden_and_nought_is_not() {
        let shown = [0, 1, 4, 5, 30].map(|people| alone(people, 71, Profile::Inside));
        assert_eq!(shown, [Shown::Count(0), Shown::Hidden, Shown::Hidden, Shown::Count(5), Shown::Count(30)]);
    }

    #[test]
    fn outside_everything_under_ten_is_hidden_and_the_rest_is_rounded_to_five() {
        let shown = [0, 9, 10, 12, 13, 18].map(|people| alone(people, 71, Profile::Outside));
        let about = Shown::About;
        assert_eq!(shown, [Shown::Hidden, Shown::Hidden, about(10), about(10), about(15), about(20)]);
    }

    #[test]
    fn when_all_or_all_but_five_agree_no_number_is_shown() {
        for people in 66..=71 {
            assert_eq!(alone(people, 71, Profile::Inside), Shown::AlmostEveryone);
        }
        assert_eq!(alone(65, 71, Profile::Inside), Shown::Count(65));
    }

    #[test]
    fn beside_a_word_every_other_figure_is_hidden() {
        let said = |people: &[u32]| line(people, people.iter().sum(), Profile::Inside, true);
        assert_eq!(said(&[24, 0, 0]), [Shown::Most, Shown::Hidden, Shown::Hidden]);
        assert_eq!(said(&[5, 5, 0]), [Shown::Hidden; 3], "two cannot both be most");
        assert_eq!(said(&[9, 9, 0]), [Shown::Count(9), Shown::Count(9), Shown::Count(0)]);
    }

    #[test]
    fn the_word_is_true_of_the_least_that_it_can_mean() {
        assert_eq!(word(45, 50, Profile::Inside), Some(Shown::AlmostEveryone));
        assert_eq!(word(49, 49, Profile::Inside), Some(Shown::Most));
        assert_eq!(word(5, 10, Profile::Inside), Some(Shown::Most));
        assert_eq!(word(71, 71, Profile::Outside), Some(Shown::Most));
        assert_eq!(word(9, 19, Profile::Outside), Some(Shown::Hidden));
    }
}
