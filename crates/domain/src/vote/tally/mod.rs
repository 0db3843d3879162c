//! True counts, for no eyes; and what may be shown of them.

mod fairness;
mod instance;
mod measure;
mod parts;
mod published;

pub(crate) use fairness::Counted;
pub use measure::Measure;
pub(crate) use parts::TruePart;
pub use parts::{Part, Said};
pub use published::{Fairness, PublishedStep, PublishedTally, Side, TallyLine, Tried, VERSION, WhyNot};

use crate::vote::ballot::{Ballot, Choice, Mark};
use crate::vote::method::Method;
use crate::vote::round::{BallotOption, Round, Source};
use crate::vote::stirling;
use crate::vote::taken_off::is_emptied;
use counting::{Outcome, Uncountable};

/// The latest closed vote on places.
pub fn latest_on_places<'a>(all: impl Iterator<Item = &'a PublishedTally>) -> Option<&'a PublishedTally> {
    let on_places = all.filter(|tally| tally.lines.iter().any(|line| line.option.source == Source::Place));
    on_places.max_by_key(|tally| tally.closed_at)
}

/// Whether the latest of these votes that had an option did not choose it, where what was chosen was published.
/// They stand in the order in which they were opened.
pub fn was_left_out(all: &[PublishedTally], option: &str) -> bool {
    let line =
        |tally: &PublishedTally| tally.lines.iter().find(|line| line.option.id.as_str() == option).cloned();
    let latest = all.iter().rev().find_map(|tally| Some((tally.says, line(tally)?)));
    latest.is_some_and(|(says, line)| !says.is_silent() && !line.chosen)
}

/// The true counts of a round. Not `Serialize`, not `Display`, not `Debug`: the only way out
/// is [`crate::vote::suppression::publish`].
pub struct Tally {
    pub(crate) round: Round,
    pub(crate) asked: u32,
    pub(crate) voted: u32,
    pub(crate) none: u32,
    /// For each option: how many people stand behind its figure.
    pub(crate) people: Vec<u32>,
    /// For each option: what its bar shows, in the measure of the method and the rule.
    pub(crate) figures: Vec<u32>,
    pub(crate) measure: Measure,
    pub(crate) outcome: Outcome,
    pub(crate) compared: Option<fairness::Compared>,
    /// The mean of the Stirling scale, where that is what was asked.
    pub(crate) mean: Option<u32>,
    /// What was counted, to try what else could have been.
    pub(crate) ballots: Vec<Ballot>,
}

impl Tally {
    /// Counts the ballots of a round. Their order does not matter.
    /// `asked` is how many pupils were on the roll.
    ///
    /// An option that was taken off is not there: it cannot win, it has no line, and a ballot that
    /// marked nothing else is no ballot; it is never "none of these", which its pupil did not say.
    ///
    /// # Errors
    /// [`Uncountable`] when the rule cannot count these ballots. That is a fault of ours, for terms
    /// are checked when a round is planned; and never "nobody won".
    pub fn count(round: Round, asked: u32, ballots: &[Ballot]) -> Result<Self, Uncountable> {
        // Sorted, so that nothing depends on who voted first.
        let mut ballots: Vec<Ballot> =
            ballots.iter().filter(|ballot| !is_emptied(ballot, &round)).cloned().collect();
        ballots.sort_by(|one, other| one.choices().cmp(other.choices()));
        Self::count_once(round, asked, ballots).map(Self::compared)
    }

    /// The same without the fairness check.
    pub(crate) fn count_once(
        mut round: Round,
        asked: u32,
        ballots: Vec<Ballot>,
    ) -> Result<Self, Uncountable> {
        round.options.retain(|option| !option.withdrawn);
        let instance = instance::build(&round, &ballots);
        let outcome = counting::count(round.terms.rule, &instance)?;
        let people: Vec<u32> = round
            .options
            .iter()
            .map(|option| size(ballots.iter().filter(|ballot| backs(&round, ballot, option))))
            .collect();
        let measure = Measure::from_terms(&round.terms);
        Ok(Self {
            asked,
            voted: size(ballots.iter()),
            none: size(ballots.iter().filter(|ballot| marks_nothing(&round, ballot))),
            figures: instance::figures(&round, measure, &people, &ballots, &outcome),
            people,
            measure,
            compared: None,
            mean: (round.terms.method == Method::Stirling).then(|| stirling::mean(&ballots)).flatten(),
            outcome,
            round,
            ballots,
        })
    }

    /// The same with the fairness check.
    pub(crate) fn compared(mut self) -> Self {
        if self.round.terms.pot.is_some() {
            let instance = instance::build(&self.round, &self.ballots);
            self.compared = fairness::compare(&self.round, &instance);
        }
        self
    }
}

impl Tally {
    /// What a ballot gives to each option: its coins, or one where it is among the people behind it.
    pub(crate) fn given(&self, ballot: &Ballot) -> Vec<u32> {
        let coins = |option: &BallotOption| {
            let marked = ballot.choices().iter().find(|choice| choice.option == option.id);
            marked.map_or(0, |choice| if let Mark::Coins(coins) = choice.mark { u32::from(coins) } else { 0 })
        };
        let one = |option: &BallotOption| match self.measure {
            Measure::Coins => coins(option),
            _ => u32::from(backs(&self.round, ballot, option)),
        };
        self.round.options.iter().map(one).collect()
    }

    /// Whether a ballot counts as "none of these".
    pub(crate) fn is_blank(&self, ballot: &Ballot) -> bool {
        marks_nothing(&self.round, ballot)
    }
}

/// Whether this ballot is one of the people behind an option's figure.
pub(crate) fn backs(round: &Round, ballot: &Ballot, option: &BallotOption) -> bool {
    let measure = Measure::from_terms(&round.terms);
    if measure == Measure::People {
        return instance::approves(round, ballot, option);
    }
    ballot.choices().iter().any(|choice| match (measure, &choice.mark) {
        (Measure::WinRate, Mark::Over(that) | Mark::Level(that)) => {
            choice.option == option.id || *that == option.id
        }
        (Measure::Firsts, Mark::Place(place)) => *place == 1 && choice.option == option.id,
        (Measure::Points | Measure::Beaten, Mark::Place(_))
        | (Measure::Points, Mark::Yes | Mark::NotSure)
        | (Measure::Coins, Mark::Coins(_)) => choice.option == option.id,
        _ => false,
    })
}

/// Whether a ballot counts as "none of these" of the options that still stand in this round.
pub(crate) fn marks_nothing(round: &Round, ballot: &Ballot) -> bool {
    let standing = |choice: &Choice| round.options.iter().any(|option| option.id == choice.option);
    ballot.words().is_none() && !ballot.choices().iter().any(standing)
}

/// A count as `u32`; no session has four billion ballots.
fn size<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
