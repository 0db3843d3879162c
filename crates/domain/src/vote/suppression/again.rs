//! A question that is asked again, when few came or went: two winners that differ tell what those few chose. So the
//! later one is named only where everybody could have said beforehand that the few cannot change it, and it is the
//! same. That depends on nothing but what was published, so that neither naming nor silence tells anything.

use counting::Rule;

use super::asked::{AskedBefore, FEW, WonBefore};
use super::cell::Shown;
use super::says::Says;
use super::thresholds::{BASE, INSIDE};
use crate::id::OptionId;
use crate::vote::tally::PublishedTally;

/// An earlier round of the same question.
pub struct Earlier<'a> {
    /// What those inside could see of it.
    pub inside: &'a PublishedTally,
    /// How many are on one of the two rolls and not on the other.
    pub roll: u32,
    /// By how many more or fewer voted.
    pub voted: u32,
}

/// What all earlier rounds of a question are to it.
#[must_use]
pub fn asked_before(earlier: &[Earlier]) -> AskedBefore {
    let differ = earlier.iter().flat_map(|one| [one.roll, one.voted]).filter(|by| *by > 0).min();
    match earlier {
        [] => AskedBefore::Never,
        all => AskedBefore::Again { roll_differs_by: differ.unwrap_or(0), won: won_before(all) },
    }
}

fn won_before(earlier: &[Earlier]) -> WonBefore {
    let few = |one: &&Earlier| FEW.contains(&one.roll) || FEW.contains(&one.voted);
    let mut won = WonBefore::Unnamed;
    for one in earlier.iter().filter(few).filter(|one| names_winners(one.inside)) {
        let settled = settled(one.inside, one.roll.saturating_add(one.voted));
        won = match (settled, won) {
            (Some(now), WonBefore::Unnamed) => WonBefore::Settled(now),
            (Some(now), WonBefore::Settled(before)) if now == before => WonBefore::Settled(before),
            _ => return WonBefore::Open,
        };
    }
    won
}

/// Also that nothing was chosen tells what won.
fn names_winners(face: &PublishedTally) -> bool {
    matches!(face.says, Says::Counts | Says::Chosen)
        && !face.terms.is_sensitive()
        && !face.terms.method.is_scale()
}

/// The one option that wins whatever so many ballots more, or fewer, say: by what everybody inside can see.
fn settled(face: &PublishedTally, ballots: u32) -> Option<OptionId> {
    let by_most = matches!(face.terms.rule, Rule::Plurality | Rule::Approval);
    let voted = face.voted.count().filter(|_| face.says == Says::Counts)?;
    if !by_most || face.terms.seats != 1 || face.terms.pot.is_some() || voted < BASE {
        return None;
    }
    let won = face.lines.iter().find(|line| line.chosen).filter(|_| face.chosen() == 1)?;
    let least = least_of(won.shown, voted);
    let left = if face.terms.method.names_one() { voted.saturating_sub(least) } else { voted };
    let others = face.lines.iter().filter(|line| !line.chosen);
    let most = others.map(|line| most_of(line.shown, left)).max().unwrap_or(left);
    (least > most.saturating_add(ballots)).then(|| won.option.id.clone())
}

/// The least that a figure can be.
fn least_of(shown: Shown, voted: u32) -> u32 {
    match shown {
        Shown::Count(people) => people,
        Shown::About(people) => people.saturating_sub(2),
        Shown::Most | Shown::AlmostEveryone => voted.saturating_sub(2 * INSIDE),
        Shown::Hidden => 0,
    }
}

/// The most that a figure can be, of so many who are left.
fn most_of(shown: Shown, left: u32) -> u32 {
    match shown {
        Shown::Count(people) => people,
        Shown::About(people) => people.saturating_add(2),
        Shown::Most | Shown::AlmostEveryone | Shown::Hidden => left,
    }
}
