//! Whether what was frozen of a round still follows from what is kept of it. The ballots are gone: what they said
//! is not counted again. `docs/counting.md` says what this can prove and what it cannot.

mod figures;

use super::ballot::{Ballot, Choice, Mark};
use super::method::Method;
use super::round::{BallotOption, Round};
use super::rule::Rule;
use super::suppression::cell::{nearest_five, turnout};
use super::suppression::{Profile, Says, Shown, what_may_be_said};
use super::tally::{Measure, PublishedTally, Tally};
use crate::money::Pence;

/// How much of a round was proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proved {
    /// What was chosen was counted again, from the figures that were published.
    CountedAgain,
    /// Everything fits together, and the receipt fits; too much is private to count again who won.
    Unchanged,
}

/// What does not fit. It names a kind and never a number: what is private stays so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Differs {
    /// A face is missing or cannot be read.
    #[error("unreadable")]
    Unreadable,
    /// There are ballots still.
    #[error("ballots")]
    Ballots,
    /// A face is not what its receipt was made of.
    #[error("receipt")]
    Receipt,
    /// The question, the terms, the options or the time are not those of the round.
    #[error("round")]
    Round,
    /// The number of those who voted is not the one that is kept.
    #[error("turnout")]
    Turnout,
    /// It says more than so many voters may say.
    #[error("too-much")]
    TooMuch,
    /// Its figures do not fit together.
    #[error("figures")]
    Figures,
    /// The two faces contradict each other.
    #[error("faces")]
    Faces,
    /// The rule chooses something else.
    #[error("chosen")]
    Chosen,
}

/// Looks whether the two faces, inside and outside, fit the round and each other, and where all figures are shown
/// exactly, counts again what the rule chooses. `voted` is how many ballots were counted.
///
/// # Errors
/// The first thing that [`Differs`].
pub fn recount(
    round: &Round,
    voted: u32,
    [inside, outside]: [&PublishedTally; 2],
) -> Result<Proved, Differs> {
    let check = |fits: bool, or: Differs| if fits { Ok(()) } else { Err(or) };
    check(inside.profile == Profile::Inside && outside.profile == Profile::Outside, Differs::Round)?;
    for face in [inside, outside] {
        check(is_of(face, round), Differs::Round)?;
        check(may_say(face, round, voted), Differs::TooMuch)?;
        check(figures::fit(face), Differs::Figures)?;
        check(affords(face), Differs::Chosen)?;
    }
    check(turnout_fits(round, voted, [inside, outside]), Differs::Turnout)?;
    check(figures::agree(inside, outside), Differs::Faces)?;
    match chosen_again(round, inside) {
        None => Ok(Proved::Unchanged),
        Some(true) => Ok(Proved::CountedAgain),
        Some(false) => Err(Differs::Chosen),
    }
}

/// Whether it is of this round: its question, its terms, its options, its ages and its close.
fn is_of(face: &PublishedTally, round: &Round) -> bool {
    let sorted = |mut options: Vec<BallotOption>| {
        options.sort_by(|one, other| one.id.as_str().cmp(other.id.as_str()));
        options
    };
    let own = sorted(face.lines.iter().map(|line| line.option.clone()).collect());
    let options = match round.terms.method {
        Method::Stirling => Vec::new(),
        _ => sorted(round.standing().cloned().collect()),
    };
    face.round == round.id
        && face.question == round.question
        && face.terms == round.terms
        && face.measure == Measure::from_terms(&round.terms)
        && face.ages == round.ages
        && Some(face.closed_at) == round.closed_at
        && own == options
}

/// Whether it says no more than so many voters may say.
fn may_say(face: &PublishedTally, round: &Round, voted: u32) -> bool {
    let most = how_much(what_may_be_said(voted, round.terms.is_sensitive()));
    let most = if round.terms.goes_on { most.saturating_sub(1) } else { most };
    how_much(face.says) <= most
}

fn how_much(says: Says) -> u8 {
    match says {
        Says::Counts => 2,
        Says::Chosen => 1,
        Says::Nothing | Says::Withheld => 0,
    }
}

/// Whether so many voted as is kept; outside it is rounded. Of a ballot whose only option was taken off it is left
/// open whether it counted.
fn turnout_fits(round: &Round, kept: u32, [inside, outside]: [&PublishedTally; 2]) -> bool {
    let some_off = round.options.iter().any(|option| option.withdrawn);
    let outside_fits = |inside: Shown, out: Shown| match inside {
        Shown::Count(people) if !outside.says.is_silent() => out == turnout(people, Profile::Outside),
        _ => out == Shown::Hidden,
    };
    let inside_fits = match (inside.asked, inside.voted) {
        (Shown::Hidden, Shown::Hidden) => inside.says.is_silent(),
        (Shown::Count(asked), Shown::Count(voted)) => {
            let as_kept = voted == kept || (some_off && voted < kept);
            as_kept && voted <= asked && (voted == 0 || !inside.says.is_silent())
        }
        _ => false,
    };
    inside_fits && outside_fits(inside.asked, outside.asked) && outside_fits(inside.voted, outside.voted)
}

/// Whether what was chosen costs what is said, and no more than there is.
fn affords(face: &PublishedTally) -> bool {
    let chosen = face.lines.iter().filter(|line| line.chosen);
    let spent: Pence = chosen.map(|line| line.option.cost).sum();
    let seats = face.terms.pot.is_some() || face.chosen() <= usize::from(face.terms.seats);
    face.spent == spent && face.terms.pot.is_none_or(|pot| spent <= pot) && seats
}

/// Whether the rule chooses the same when it is given the published figures; nothing where they are not
/// enough for it.
fn chosen_again(round: &Round, inside: &PublishedTally) -> Option<bool> {
    let terms = &round.terms;
    // These look at how many stand behind each option, and at nothing else of the ballots.
    let by_figures = matches!(
        terms.rule,
        Rule::Plurality | Rule::Approval | Rule::Greedy | Rule::GreedyPerCost | Rule::GreedyStop
    );
    let decides = !terms.is_sensitive() && !terms.method.is_scale() && inside.says == Says::Counts;
    if !by_figures || !decides || inside.measure != Measure::People {
        return None;
    }
    let mut ballots = Vec::new();
    for line in &inside.lines {
        let Shown::Count(people) = line.shown else { return None };
        let pick = Choice { option: line.option.id.clone(), mark: Mark::Picked };
        let ballot = Ballot::from_choices(vec![pick]);
        ballots.extend(std::iter::repeat_n(ballot, usize::try_from(people).ok()?));
    }
    let counted = Tally::count_once(round.clone(), 0, ballots).ok()?;
    let won: Vec<_> =
        counted.outcome.winners.iter().filter_map(|at| counted.round.options.get(*at)).collect();
    let named = |option: &BallotOption| won.iter().any(|one| one.id == option.id);
    Some(inside.lines.iter().all(|line| line.chosen == named(&line.option)))
}

/// Whether a shown number is this one, rounded.
fn is_rounded(exact: u32, about: u32) -> bool {
    nearest_five(exact) == about
}

#[cfg(test)]
mod tests;
