//! Small numbers stay hidden: the only door through which a count leaves the server.
//!
//! Rules 1 to 4 of the product's disclosure control, after the ONS 10–5 rule and UK LLC's
//! threshold of ten, and rules 5 and 6 for the one line of a single-choice question. No
//! breakdown by group is published at all: that needs those two rules on whole tables.

mod attendance;
pub(crate) mod cell;
mod replies;
mod steps;
pub(crate) mod thresholds;
mod why_not;

pub use attendance::publish_attendance;
pub use cell::Shown;
pub use replies::{PublishedReplies, publish_replies};
pub use thresholds::{ALL_BUT, BASE, INSIDE, OUTSIDE, Profile};

use crate::id::OptionId;
use crate::time::Moment;
use crate::vote::ballot::Ballot;
use crate::vote::method::Method;
use crate::vote::round::Round;
use crate::vote::tally::{Fairness, Measure, PublishedTally, Side, Tally, TallyLine};
use cell::{ShownBy, hide_what_a_total_gives_away};
use counting::Uncountable;

/// Counts a round and makes both its faces, for those inside and for those outside. There is one way
/// to count: whoever closes a round, closes it by this.
///
/// # Errors
/// [`Uncountable`] when the rule cannot count these ballots.
pub fn count_and_publish(
    round: Round,
    asked: u32,
    ballots: &[Ballot],
    closed_at: Moment,
) -> Result<[PublishedTally; 2], Uncountable> {
    let tally = Tally::count(round, asked, ballots)?;
    Ok([Profile::Inside, Profile::Outside].map(|profile| publish(&tally, profile, closed_at)))
}

/// Makes the only tally that may be drawn, printed, exported or sent.
#[must_use]
pub fn publish(tally: &Tally, profile: Profile, closed_at: Moment) -> PublishedTally {
    let round = &tally.round;
    let too_few = tally.voted < BASE;
    let shown = shown(tally, profile);
    let won = &tally.outcome.winners;
    let chosen = |at: usize| won.contains(&at) && !round.terms.method.is_scale();
    let spent = cost_of(tally, won);
    let steps = steps::publish(tally, &shown);
    let stages = !steps.is_empty();
    let mut lines: Vec<TallyLine> = round
        .options
        .iter()
        .zip(&shown)
        .enumerate()
        .map(|(at, (option, shown))| TallyLine {
            option: option.clone(),
            shown: *shown,
            chosen: chosen(at),
            why_not: (!chosen(at)).then(|| why_not::reason(tally, at, spent, *shown, stages)).flatten(),
        })
        .collect();
    if round.terms.method == Method::Stirling {
        // Figures of single statements are none of anybody's business.
        lines.clear();
    }
    if !round.terms.method.is_scale() {
        lines.sort_by_key(|line| std::cmp::Reverse((line.shown.rank(), too_few && line.chosen)));
    }
    PublishedTally {
        round: round.id.clone(),
        profile,
        question: round.question.clone(),
        terms: round.terms,
        measure: tally.measure,
        asked: people(tally.asked, profile),
        voted: people(tally.voted, profile),
        ages: round.ages,
        closed_at,
        steps,
        fairness: fairness(tally),
        lines,
        mean: tally.mean,
        none: shown.last().copied().unwrap_or(Shown::Hidden),
        spent,
        too_few,
    }
}

/// What may be shown of each option's figure, and last of "none of these".
fn shown(tally: &Tally, profile: Profile) -> Vec<Shown> {
    let terms = ShownBy { profile, sensitive: tally.round.terms.is_sensitive() };
    let people: Vec<u32> = tally.people.iter().copied().chain([tally.none]).collect();
    let mut shown: Vec<Shown> = people.iter().map(|people| terms.cell(*people, tally.voted)).collect();
    if tally.voted < BASE {
        shown.fill(Shown::Hidden);
        return shown;
    }
    // Coins, like ballots with one choice, add up to a total that everybody knows.
    let adds_up =
        tally.round.terms.method.names_one() || matches!(tally.measure, Measure::Firsts | Measure::Coins);
    if adds_up && profile == Profile::Inside {
        hide_what_a_total_gives_away(&mut shown, &people, terms.sensitive);
    }
    if !tally.measure.counts_people() {
        let each = most_of_each(tally);
        for (shown, figure) in shown.iter_mut().zip(&tally.figures) {
            *shown = in_place_of(tally, *shown, *figure, each);
        }
    }
    shown
}

/// The most that one ballot can add to an option's figure, in hundredths.
fn most_of_each(tally: &Tally) -> u64 {
    let others = u64::try_from(tally.round.options.len()).unwrap_or(u64::MAX).saturating_sub(1);
    match (tally.measure, tally.round.terms.method) {
        (Measure::Coins, Method::Coins { coins }) => 100 * u64::from(coins),
        (Measure::Points, Method::Sort) => 200,
        (Measure::Points, _) => 100 * others,
        (Measure::WinRate, _) => 10_000 / u64::from(tally.voted.max(1)),
        _ => 100,
    }
}

/// A figure that is made of many marks of each person, to the nearest five. Within what four
/// ballots can add of the most there can be, it tells what each child said (rule 4).
fn in_place_of(tally: &Tally, shown: Shown, figure: u32, each: u64) -> Shown {
    let most = each * u64::from(tally.voted);
    match (shown, tally.measure) {
        (Shown::Hidden, _) => Shown::Hidden,
        (_, Measure::Beaten) => Shown::Count(figure),
        _ if 100 * u64::from(figure) + each * u64::from(ALL_BUT) >= most => Shown::AlmostEveryone,
        _ => Shown::Count(cell::nearest_five(figure)),
    }
}

/// The fairness check. Its two numbers lie close together and their difference would tell of
/// few people, so they are rounded, for all eyes. Of few ballots a second count says too much.
fn fairness(tally: &Tally) -> Option<Fairness> {
    let compared = tally.compared.as_ref().filter(|_| tally.voted >= BASE)?;
    let side = |counted: &crate::vote::tally::Counted| {
        let mut chosen = counted.winners.clone();
        chosen.sort_unstable();
        let id = |at: &usize| tally.round.options.get(*at).map(|option| option.id.clone());
        let covered =
            ShownBy { profile: Profile::Outside, sensitive: false }.cell(counted.covered, tally.voted);
        Side {
            spent: cost_of(tally, &chosen),
            covered,
            chosen: chosen.iter().filter_map(id).collect::<Vec<OptionId>>(),
        }
    };
    Some(Fairness { greedy: side(&compared.greedy), shares: side(&compared.shares) })
}

/// What these options cost together, in whole pounds.
fn cost_of(tally: &Tally, options: &[usize]) -> u32 {
    let cost = |at: &usize| tally.round.options.get(*at).map_or(0, |option| option.cost);
    options.iter().map(cost).fold(0, u32::saturating_add)
}

/// How many were asked or voted: turnout is said aloud in the room ("27 of 30 have voted"),
/// so inside it is exact; outside it is a count like any other.
fn people(count: u32, profile: Profile) -> Shown {
    match profile {
        Profile::Inside => Shown::Count(count),
        Profile::Outside if count < OUTSIDE => Shown::Hidden,
        Profile::Outside => Shown::Count(cell::nearest_five(count)),
    }
}
