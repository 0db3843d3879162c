//! A round's ballots as the rules read them.

use super::measure::Measure;
use crate::id::OptionId;
use crate::money::Pence;
use crate::vote::ballot::{Ballot, Choice, Mark};
use crate::vote::method::Method;
use crate::vote::pairs;
use crate::vote::round::{BallotOption, Round, picks_of_pairs};
use counting::instance::{Ballots, Contender, Instance, Many, Pair, Params};
use counting::{Outcome, Rule};

/// The instance that a round's rule counts. A tie goes to the cheaper option, then to the one
/// that comes first on the ballot: that order is drawn, or typed by a worker, before anybody votes.
pub(super) fn build(round: &Round, ballots: &[Ballot]) -> Instance {
    let options: Vec<Contender> = round
        .options
        .iter()
        .map(|option| Contender { id: option.id.to_string(), cost: option.cost.0 })
        .collect();
    let mut tie_order: Vec<usize> = (0..options.len()).collect();
    // Without money no option is cheap.
    if round.terms.pot.is_some() {
        tie_order.sort_by_key(|at| round.options.get(*at).map(|option| option.cost));
    }
    Instance {
        options,
        budget: round.terms.pot.map(|pot| pot.0),
        seats: usize::from(round.terms.seats),
        tie_order,
        // Equal Shares gives everybody a pound more at a time, as the cities do, not a penny.
        params: Params { add1_step: Pence::pounds(1).0, ..Params::default() },
        ballots: ballots_of(round, ballots),
    }
}

fn ballots_of(round: &Round, ballots: &[Ballot]) -> Ballots {
    match round.terms.method {
        Method::Choice { several: false }
        | Method::AgainAgain
        | Method::Faces
        | Method::Stirling
        | Method::Words => {
            Ballots::Choice(each(ballots, |ballot| known(round, &approved(round, ballot)).first().copied()))
        }
        Method::Sort if Measure::from_terms(&round.terms) == Measure::Points => {
            Ballots::Score(each(ballots, |ballot| numbers(round, ballot, points)))
        }
        Method::Pick { .. } | Method::Choice { several: true } | Method::Feelings | Method::Sort => {
            Ballots::Approval(each(ballots, |ballot| known(round, &approved(round, ballot))))
        }
        Method::Coins { .. } => Ballots::Dots(each(ballots, |ballot| numbers(round, ballot, coins))),
        Method::Rank => Ballots::Ranking(each(ballots, |ballot| ranking(round, ballot))),
        Method::ThisOrThat => Ballots::Pairwise(
            ballots
                .iter()
                .flat_map(Ballot::choices)
                .filter_map(|choice| pair(round, choice))
                .map(|ballot| Many { n: 1, ballot })
                .collect(),
        ),
    }
}

fn each<B>(ballots: &[Ballot], read: impl Fn(&Ballot) -> B) -> Vec<Many<B>> {
    ballots.iter().map(|ballot| Many { n: 1, ballot: read(ballot) }).collect()
}

/// The options that a ballot says yes to, whatever its method.
pub(super) fn approved(round: &Round, ballot: &Ballot) -> Vec<OptionId> {
    let yes = |choice: &&Choice| matches!(choice.mark, Mark::Picked | Mark::Yes);
    let mut picks: Vec<OptionId> =
        ballot.choices().iter().filter(yes).map(|choice| choice.option.clone()).collect();
    if let (Method::Pick { most }, true) = (round.terms.method, round.terms.also_pairs) {
        picks.extend(picks_of_pairs(&standing(round), ballot.choices(), most));
    }
    picks
}

/// Whether a ballot says yes to this option.
pub(super) fn approves(round: &Round, ballot: &Ballot, option: &BallotOption) -> bool {
    let yes = |choice: &Choice| choice.option == option.id && matches!(choice.mark, Mark::Picked | Mark::Yes);
    ballot.choices().iter().any(yes)
        || (round.terms.also_pairs && approved(round, ballot).contains(&option.id))
}

/// The options that are still on the ballot, in the order of the ballot.
fn standing(round: &Round) -> Vec<OptionId> {
    round.standing().map(|option| option.id.clone()).collect()
}

fn known(round: &Round, options: &[OptionId]) -> Vec<usize> {
    options.iter().filter_map(|option| place(round, option)).collect()
}

fn place(round: &Round, option: &OptionId) -> Option<usize> {
    round.options.iter().position(|one| one.id == *option)
}

fn numbers(round: &Round, ballot: &Ballot, number: fn(&Mark) -> Option<i64>) -> Vec<(usize, i64)> {
    let marked = |choice: &Choice| Some((place(round, &choice.option)?, number(&choice.mark)?));
    ballot.choices().iter().filter_map(marked).collect()
}

/// Yes is worth two, not sure one, no nothing.
fn points(mark: &Mark) -> Option<i64> {
    match mark {
        Mark::Yes => Some(2),
        Mark::NotSure => Some(1),
        Mark::No => Some(0),
        _ => None,
    }
}

fn coins(mark: &Mark) -> Option<i64> {
    if let Mark::Coins(coins) = mark { Some(i64::from(*coins)) } else { None }
}

fn ranking(round: &Round, ballot: &Ballot) -> Vec<Vec<usize>> {
    let placed = |choice: &Choice| match choice.mark {
        Mark::Place(at) => Some((at, place(round, &choice.option)?)),
        _ => None,
    };
    let mut ranked: Vec<(u8, usize)> = ballot.choices().iter().filter_map(placed).collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, option)| vec![option]).collect()
}

fn pair(round: &Round, choice: &Choice) -> Option<Pair> {
    let (this, that) = pairs::options_of(choice)?;
    let (this, that) = (place(round, this)?, place(round, that)?);
    Some(if let Mark::Over(_) = choice.mark {
        Pair::Preferred { winner: this, loser: that }
    } else {
        Pair::Skip(this, that)
    })
}

/// What each option's bar shows.
pub(super) fn figures(
    round: &Round,
    measure: Measure,
    people: &[u32],
    ballots: &[Ballot],
    outcome: &Outcome,
) -> Vec<u32> {
    let all: Vec<&Choice> = ballots.iter().flat_map(Ballot::choices).collect();
    let sum = |at: usize, number: fn(&Mark) -> Option<i64>| {
        let option = round.options.get(at).map(|option| &option.id);
        let marked = all.iter().filter(|choice| Some(&choice.option) == option);
        u32::try_from(marked.filter_map(|choice| number(&choice.mark)).sum::<i64>()).unwrap_or(0)
    };
    let won = if measure == Measure::Beaten { duels_won(round, ballots) } else { Vec::new() };
    (0..round.options.len())
        .map(|at| match measure {
            Measure::Beaten => won.get(at).copied().unwrap_or(0),
            Measure::People | Measure::Firsts => people.get(at).copied().unwrap_or(0),
            Measure::Coins => sum(at, coins),
            Measure::Points if round.terms.method == Method::Sort => sum(at, points),
            Measure::Points | Measure::WinRate => whole(outcome, at, round.terms.rule),
        })
        .collect()
}

/// How many others each option beats one to one: more ballots place it above the other than below. A rule that
/// follows chains of duels says of more that they are beaten; the page says what can be counted on the ballots.
fn duels_won(round: &Round, ballots: &[Ballot]) -> Vec<u32> {
    let options = 0..round.options.len();
    let places_of = |ballot: &Ballot| -> Vec<usize> {
        let ranked = ranking(round, ballot);
        let place = |option: usize| ranked.iter().position(|group| group.contains(&option));
        options.clone().map(|option| place(option).unwrap_or(usize::MAX)).collect()
    };
    let places: Vec<Vec<usize>> = ballots.iter().map(places_of).collect();
    let above = |a: usize, b: usize| places.iter().filter(|places| places.get(a) < places.get(b)).count();
    let beats = |a: usize, b: usize| u32::from(above(a, b) > above(b, a));
    options.clone().map(|a| options.clone().map(|b| beats(a, b)).sum()).collect()
}

/// A score in whole numbers, for the bars alone: no winner depends on it.
fn whole(outcome: &Outcome, at: usize, rule: Rule) -> u32 {
    let score = outcome.scores.get(at).copied().flatten().unwrap_or(0.0);
    let score = if rule == Rule::BradleyTerry { logistic(score) } else { score };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 4 billion")]
    let whole = score.round().clamp(0.0, f64::from(u32::MAX)) as u32;
    whole
}

/// A strength of Bradley and Terry as a chance in percent against an option of middling strength.
fn logistic(strength: f64) -> f64 {
    100.0 / (1.0 + (-strength).exp())
}
