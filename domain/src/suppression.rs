//! Small numbers stay hidden: the only door through which a count leaves the server.
//!
//! Rules 1 to 4 of the product's disclosure control, after the ONS 10–5 rule and UK LLC's
//! threshold of ten, and rules 5 and 6 for the one line of a single-choice question. No
//! breakdown by group is published at all: that needs those two rules on whole tables.

use serde::{Deserialize, Serialize};

use crate::round::Method;
use crate::rule::Rule;
use crate::tally::{Line, PublishedTally, Tally};
use crate::time::Moment;

/// Fewer respondents than this get no counts at all (rule 2).
pub const BASE: u32 = 10;
/// Inside the partnership, counts from 1 to one below this are hidden (rule 3).
pub const INSIDE: u32 = 5;
/// Outside, counts below this are hidden, zero too (rules 1 and 3).
pub const OUTSIDE: u32 = 10;
/// If all, or all but this many, gave the same answer, no number is shown (rule 4).
pub const ALL_BUT: u32 = 4;

/// For whose eyes a tally is published (rule 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Those in the room and signed-in adults of the partnership: exact, threshold 5.
    Inside,
    /// Files, prints and public pages: threshold 10, rounded to the nearest 5.
    Outside,
}

/// What may be shown of one count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// This number of people (outside: rounded to the nearest 5).
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
}

/// Makes the only tally that may be drawn, printed, exported or sent.
#[must_use]
pub fn publish(tally: &Tally, profile: Profile, closed_at: Moment) -> PublishedTally {
    let round = &tally.round;
    let too_few = tally.voted < BASE;
    let counts: Vec<u32> = tally.support.iter().copied().chain([tally.none]).collect();
    let mut shown = counts.iter().map(|people| cell(*people, tally.voted, profile)).collect::<Vec<_>>();
    if too_few {
        shown.fill(Shown::Hidden);
    } else if round.method == (Method::Pick { most: 1 }) && profile == Profile::Inside {
        hide_what_a_total_gives_away(&mut shown, &counts);
    }
    let won = round.rule.winners(&round.options, &tally.support);
    let cost_of = |at: &usize| round.options.get(*at).map_or(0, |option| option.cost);
    let spent = won.iter().map(cost_of).sum();
    let mut lines: Vec<Line> = round
        .options
        .iter()
        .zip(&shown)
        .enumerate()
        .map(|(at, (option, shown))| Line {
            option: option.clone(),
            shown: *shown,
            chosen: won.contains(&at),
            did_not_fit: !won.contains(&at) && over(round.rule, spent, option.cost),
        })
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse((rank(line.shown), too_few && line.chosen)));
    PublishedTally {
        round: round.id.clone(),
        profile,
        question: round.question.clone(),
        method: round.method,
        rule: round.rule,
        asked: people(tally.asked, profile),
        voted: people(tally.voted, profile),
        ages: round.ages,
        closed_at,
        lines,
        none: shown.last().copied().unwrap_or(Shown::Hidden),
        spent,
        too_few,
    }
}

/// Rules 3 and 4 for one answer of `voted` people.
fn cell(people: u32, voted: u32, profile: Profile) -> Shown {
    let hidden = match profile {
        Profile::Inside => people > 0 && people < INSIDE,
        Profile::Outside => people < OUTSIDE,
    };
    if voted.saturating_sub(people) <= ALL_BUT {
        Shown::AlmostEveryone
    } else if hidden {
        Shown::Hidden
    } else {
        Shown::Count(rounded(people, profile))
    }
}

/// With one choice a ballot the answers add up to the ballots, so a single hidden one could be
/// worked out (rules 5 and 6, for one line): the smallest other is hidden too, until those that
/// are hidden hold at least the threshold together. Outside, rounding each figure does the same.
fn hide_what_a_total_gives_away(shown: &mut [Shown], counts: &[u32]) {
    loop {
        let hidden = || shown.iter().zip(counts).filter(|(shown, _)| shown.count().is_none());
        let together: u32 = hidden().map(|(_, people)| *people).sum();
        let enough = hidden().count() == 0 || (hidden().count() > 1 && together >= INSIDE);
        let smallest = (0..shown.len())
            .filter(|at| shown.get(*at).and_then(|one| one.count()).is_some_and(|people| people > 0))
            .min_by_key(|at| counts.get(*at));
        match smallest.and_then(|at| shown.get_mut(at)) {
            Some(next) if !enough => *next = Shown::Hidden,
            _ => return,
        }
    }
}

/// How many were asked or voted: turnout is said aloud in the room ("27 of 30 have voted"),
/// so inside it is exact; outside it is a count like any other.
fn people(count: u32, profile: Profile) -> Shown {
    match profile {
        Profile::Inside => Shown::Count(count),
        Profile::Outside if count < OUTSIDE => Shown::Hidden,
        Profile::Outside => Shown::Count(rounded(count, profile)),
    }
}

/// Rule 11: each figure is rounded from the true value.
fn rounded(count: u32, profile: Profile) -> u32 {
    match profile {
        Profile::Inside => count,
        Profile::Outside => count.saturating_add(2) / 5 * 5,
    }
}

/// Hidden counts sort last and among themselves by nothing but the order of the ideas.
fn rank(shown: Shown) -> i64 {
    match shown {
        Shown::AlmostEveryone => i64::MAX,
        Shown::Count(people) => i64::from(people),
        Shown::Hidden => -1,
    }
}

/// Whether an option costs more than the winners left in the pot.
fn over(rule: Rule, spent: u32, cost: u32) -> bool {
    let Rule::Greedy { pot } = rule;
    pot.is_some_and(|pot| cost > pot.saturating_sub(spent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inside_one_to_four_are_hidden_and_nought_is_not() {
        let shown: Vec<_> = [0, 1, 4, 5, 30].map(|people| cell(people, 71, Profile::Inside)).to_vec();
        assert_eq!(shown, [Shown::Count(0), Shown::Hidden, Shown::Hidden, Shown::Count(5), Shown::Count(30)]);
    }

    #[test]
    fn outside_everything_under_ten_is_hidden_and_the_rest_is_rounded_to_five() {
        let shown: Vec<_> = [0, 9, 10, 12, 13, 18].map(|people| cell(people, 71, Profile::Outside)).to_vec();
        let count = Shown::Count;
        assert_eq!(shown, [Shown::Hidden, Shown::Hidden, count(10), count(10), count(15), count(20)]);
    }

    #[test]
    fn when_all_or_all_but_four_agree_no_number_is_shown() {
        for people in 67..=71 {
            assert_eq!(cell(people, 71, Profile::Inside), Shown::AlmostEveryone);
        }
        assert_eq!(cell(66, 71, Profile::Inside), Shown::Count(66));
    }
}
