//! When ballots may be cast on one question, and which marks make a ballot.

mod accept;
mod first_round;
mod option;
mod shuffle;

pub(crate) use accept::picks_of_pairs;
pub use first_round::{MOST_GO_ON, MOST_IN_FIRST_ROUND};
pub use option::{BallotOption, Source};
pub use shuffle::shuffle;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{OptionId, RoundId, SessionId};
use crate::money::Pence;
use crate::partnership::group::Ages;
use crate::partnership::sensitive::Topic;
use crate::refusal::Refusal;
use crate::session::say::Say;
use crate::time::Moment;
use crate::vote::method::Method;
use crate::vote::pulse::Pulse;
use crate::vote::refusal::VoteRefusal;
use counting::Rule;

/// One question with its options, and the time in which ballots may be cast, as one session has it: of a
/// round over many sittings, this sitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// What addresses and other tables call it.
    pub id: RoundId,
    /// The session that holds it.
    pub session: SessionId,
    /// What is asked, in full.
    pub question: String,
    /// How a ballot is marked, and how ballots are counted.
    pub terms: Terms,
    /// What can be chosen, in the order in which the ideas were sent. Empty before the start of a
    /// round on the ideas of the wall.
    pub options: Vec<BallotOption>,
    /// The ages of the groups in the room.
    pub ages: Ages,
    /// When it opened here; none while it is only planned.
    pub opened_at: Option<Moment>,
    /// When it closed here: for ever, but where others still vote a worker can open a sitting again.
    pub closed_at: Option<Moment>,
    /// When the worker showed the result to the room.
    pub revealed_at: Option<Moment>,
}

/// How a round is marked and counted, printed before the vote and fixed by its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "four answers that do not depend on each other")]
pub struct Terms {
    /// How a ballot is marked.
    pub method: Method,
    /// Whether a pupil may choose between two at a time instead of picking.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub also_pairs: bool,
    /// How ballots are counted.
    pub rule: Rule,
    /// The pupils' money; none when no money is shared out.
    pub pot: Option<Pence>,
    /// How many options win where no money decides it.
    pub seats: u8,
    /// It asks about feelings, safety or being listened to, so that more of it stays hidden.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
    /// It is about a sensitive topic: some things are confirmed first, pupils read that they may leave, and more of it
    /// stays hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    /// The ready-made question that it is, so that the start can stand beside the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pulse: Option<Pulse>,
    /// It is held in many sittings, and counted once for all together.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub many: bool,
    /// It is a first round: who wins goes on to the next ballot, and nothing more is told of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub goes_on: bool,
    /// By when adults answer, where it promises a day of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Date>,
}

impl Terms {
    /// The usual vote: up to `most` picks; most picks win, with a pot for as long as it lasts.
    #[must_use]
    pub fn pick(most: u8, pot: Option<Pence>) -> Self {
        let rule = if pot.is_some() { Rule::Greedy } else { Rule::Approval };
        Self::new(Method::Pick { most }, rule, pot)
    }

    /// A vote with one winner, on nothing sensitive.
    #[must_use]
    pub fn new(method: Method, rule: Rule, pot: Option<Pence>) -> Self {
        Self {
            method,
            also_pairs: false,
            rule,
            pot,
            seats: 1,
            sensitive: false,
            topic: None,
            pulse: None,
            many: false,
            goes_on: false,
            answer_by: None,
        }
    }

    /// A ready-made question.
    #[must_use]
    pub fn pulse(pulse: Pulse) -> Self {
        let (sensitive, method) = (pulse.is_sensitive(), pulse.method());
        let rule = method.rules(false).first().copied().unwrap_or(Rule::Plurality);
        Self { sensitive, pulse: Some(pulse), ..Self::new(method, rule, None) }
    }

    /// Whether the room sees what it said. What it feels is for the adults who run it.
    pub fn may_be_shown(&self) -> bool {
        !self.is_sensitive()
    }

    /// Whether a vote on them may begin: nobody is asked to choose before it is said what the choice is for.
    ///
    /// # Errors
    /// What [`Say::is_said`] refuses.
    pub fn may_begin(&self, say: &Say) -> Result<(), Refusal> {
        if self.method.decides_nothing() { Ok(()) } else { say.is_said() }
    }

    /// Whether nought is hidden too, and nothing is ever told of a group (disclosure rule 3).
    pub fn is_sensitive(&self) -> bool {
        self.sensitive || self.topic.is_some() || self.method.is_sensitive()
    }

    /// Whether its options are read aloud to the room; statements about a child are read on its own page alone.
    pub fn is_read_out(&self) -> bool {
        self.method != Method::Stirling
    }

    /// How many options can win by this rule, as the worker wished; where the sentence printed
    /// for the rule names one winner, one.
    pub fn seats(rule: Rule, wished: u8) -> u8 {
        match rule {
            Rule::Plurality
            | Rule::Schulze
            | Rule::SchulzeWinningVotes
            | Rule::RankedPairs
            | Rule::InstantRunoff
            | Rule::WinRate
            | Rule::BradleyTerry => 1,
            _ => wished,
        }
    }

    /// Checks that these terms can be counted.
    ///
    /// # Errors
    /// [`VoteRefusal::RuleDoesNotFit`].
    pub fn fit(&self) -> Result<(), VoteRefusal> {
        let counts = self.method.rules(self.pot.is_some()).contains(&self.rule);
        let pairs = !self.also_pairs || matches!(self.method, Method::Pick { .. });
        let money = self.pot.is_none() || self.method.takes_money();
        if counts && pairs && money { Ok(()) } else { Err(VoteRefusal::RuleDoesNotFit) }
    }
}

impl Round {
    /// The options that can still be chosen.
    pub fn standing(&self) -> impl Iterator<Item = &BallotOption> {
        self.options.iter().filter(|option| !option.withdrawn)
    }

    /// Whether its options are still to come: the ideas on the wall at the start.
    pub fn waits_for_the_wall(&self) -> bool {
        self.options.is_empty() && self.terms.method != Method::Words
    }

    /// Whether a planned round can be opened. `latest` is the round of its session that was opened
    /// last: its result is shown first, for afterwards nothing leads back to it. The result of a round
    /// over many sittings comes later, by its own page.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] when it was opened before, [`VoteRefusal::ResultNotShown`].
    pub fn may_open(&self, latest: Option<&Self>) -> Result<(), Refusal> {
        if self.opened_at.is_some() {
            return Err(Refusal::NotNow);
        }
        latest.map_or(Ok(()), Self::makes_way).map_err(Into::into)
    }

    /// Whether another round can be opened in its session after it.
    ///
    /// # Errors
    /// [`VoteRefusal::ResultNotShown`].
    pub fn makes_way(&self) -> Result<(), VoteRefusal> {
        let shown = self.revealed_at.is_some() || self.is_later() || self.is_thanked_for();
        if shown { Ok(()) } else { Err(VoteRefusal::ResultNotShown) }
    }

    /// Whether it is over and the room is thanked: there is nothing to show.
    pub fn is_thanked_for(&self) -> bool {
        self.closed_at.is_some() && !self.terms.may_be_shown()
    }

    /// Whether its result comes when this room has gone home: others vote in it too, and this sitting is over.
    pub fn is_later(&self) -> bool {
        self.terms.many && self.closed_at.is_some()
    }

    /// Checks that it makes a ballot: as many options as its method needs, and pupils of an age for it.
    ///
    /// # Errors
    /// What [`Terms::hold`] and [`Method::suits`] refuse.
    pub fn makes_a_ballot(&self) -> Result<(), VoteRefusal> {
        self.terms.hold(self.standing().count())?;
        self.terms.method.suits(self.ages)
    }

    /// Takes an option off the ballot. Says whether it was still on it.
    ///
    /// # Errors
    /// [`VoteRefusal::WrongNumberOfOptions`] when what is left would not be a choice.
    pub fn withdraw(&mut self, option: &OptionId) -> Result<bool, VoteRefusal> {
        let standing = self.standing().count();
        let Some(one) = self.options.iter_mut().find(|one| one.id == *option && !one.withdrawn) else {
            return Ok(false);
        };
        self.terms.hold(standing.saturating_sub(1))?;
        one.withdrawn = true;
        Ok(true)
    }

    /// Whether ballots can be cast.
    pub fn is_open(&self) -> bool {
        self.opened_at.is_some() && self.closed_at.is_none()
    }

    /// The options in an order of this pupil's own, the same on every visit, so that no idea
    /// profits from standing first. `seed` is random for each pupil. What comes with a method keeps its own.
    #[must_use]
    pub fn in_order_of(&self, seed: u64) -> Vec<&BallotOption> {
        let mut options: Vec<_> = self.standing().collect();
        if !self.terms.method.has_own_order() {
            shuffle(&mut options, seed);
        }
        options
    }
}
