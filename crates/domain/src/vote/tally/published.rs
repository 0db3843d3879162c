//! What may be shown of a round's counts.

use serde::{Deserialize, Serialize};

use super::measure::Measure;
use super::parts::Part;
use crate::id::{OptionId, RoundId};
use crate::money::Pence;
use crate::partnership::group::Ages;
use crate::time::Moment;
use crate::vote::round::{BallotOption, Terms};
use crate::vote::suppression::cell::Shown;
use crate::vote::suppression::says::Says;
use crate::vote::suppression::thresholds::Profile;

/// Counts after suppression, frozen: what is drawn, printed, exported and sent. Only
/// [`crate::vote::suppression::publish`] makes one; it is read back from the disk unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedTally {
    /// By which form it was frozen: 0 has no parts behind its figures, [`VERSION`] may have some.
    #[serde(default, skip_serializing_if = "is_first")]
    pub version: u8,
    /// Which round was counted.
    pub round: RoundId,
    /// For whose eyes.
    pub profile: Profile,
    /// The question, in full.
    pub question: String,
    /// How ballots were marked and counted.
    pub terms: Terms,
    /// What the figures of the lines count.
    pub measure: Measure,
    /// How many pupils were on the roll.
    pub asked: Shown,
    /// How many of them cast a ballot.
    pub voted: Shown,
    /// Some of the ballots were on paper, and two adults entered them. How many is told to nobody: with few, who
    /// held them is known to the room.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_paper: bool,
    /// Some of the ballots were hands that adults counted, and how many, where that may be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_hand: Option<Shown>,
    /// The ages of the groups in the room.
    pub ages: Ages,
    /// When the round closed.
    pub closed_at: Moment,
    /// The options, sorted by what is shown, most first; equal ones in the order of the ideas.
    /// The steps of a scale stand in their own order.
    pub lines: Vec<TallyLine>,
    /// The mean of the Stirling scale, 12 to 60, where that is what was asked and it may be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<u32>,
    /// How many ballots said "none of these".
    pub none: Shown,
    /// What the winners cost together.
    pub spent: Pence,
    /// How much it says: figures, only what was chosen, or nothing.
    pub says: Says,
    /// The same ballots counted by most picks and by Equal Shares, where there was a pot.
    pub fairness: Option<Fairness>,
    /// How it came about, where that gives nobody away.
    pub steps: Vec<PublishedStep>,
    /// A short code, made of what is published here and of nothing else. It is added when this is frozen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
}

/// The form in which tallies are frozen now. Older ones are read as they are.
pub const VERSION: u8 = 1;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_first(version: &u8) -> bool {
    *version == 0
}

/// One option and what may be shown of its count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TallyLine {
    /// The option, as it stood on the ballot.
    pub option: BallotOption,
    /// Its figure, as far as it may be seen.
    pub shown: Shown,
    /// What stands behind its figure: every part of it, or none where one of them could point to somebody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// Whether the rule chose it.
    pub chosen: bool,
    /// Why the rule did not choose it, as far as that gives nobody away.
    pub why_not: Option<WhyNot>,
}

/// Why an option was not chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyNot {
    /// Others had more: each of those that were chosen has a greater figure, and both are shown, unlike each other.
    Others,
    /// It had as many as one that was chosen in its place, which is cheaper.
    LevelButCostsMore,
    /// It had as many as one that was chosen in its place, which stands before it in the order of the ballot.
    LevelButLater,
    /// Nobody marked it.
    NobodyPicked,
    /// Most said none of these.
    MostSaidNone,
    /// Others had more when votes of those that went out were passed on.
    VotesMoved,
    /// Its figure is not behind, but the rule looks at more than these figures; or it is behind only before
    /// rounding.
    CountedOut,
    /// Its figure is hidden, so that no reason may be given.
    NotSaid,
    /// It costs more than the whole pot.
    OverThePot,
    /// When it was looked at, it cost more than what was left.
    DidNotFit {
        /// What was left then; the steps say the same.
        left: Pence,
    },
    /// It costs more than what was left in the end.
    NoRoom {
        /// What was left in the end.
        left: Pence,
    },
    /// Those who picked it did not have enough of the pot between them (Equal Shares).
    NotEnoughTogether,
    /// It went out in this stage of the count; 1 is the first.
    WentOut {
        /// Which stage of the count, from 1.
        stage: u32,
    },
}

/// The fairness check, as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fairness {
    /// By most picks.
    pub greedy: Side,
    /// By Equal Shares.
    pub shares: Side,
}

/// One way to count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// What it chooses, in the order in which the ideas were sent.
    pub chosen: Vec<OptionId>,
    /// What that costs.
    pub spent: Pence,
    /// How many people have at least one of their choices.
    pub covered: Shown,
}

/// One step of a count, as it may be shown. Numbers of people are rounded to the nearest five,
/// and under ten they are hidden, for all eyes: the difference of two steps tells of few people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PublishedStep {
    /// An option was looked at, the one with the most first.
    Tried(Tried),
    /// Its supporters bought an option together.
    Bought {
        /// The option.
        option: OptionId,
        /// How many people paid; hidden, for beside the figures it tells how many had nothing left,
        /// and so how many picked two ideas.
        payers: Shown,
    },
    /// One stage of a count in stages.
    Stage {
        /// The votes of each option that is still in.
        votes: Vec<(OptionId, Shown)>,
        /// Who is elected now.
        elected: Vec<OptionId>,
        /// Who goes out.
        out: Option<OptionId>,
    },
}

/// An option that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// Which option was tried.
    pub option: OptionId,
    /// Whether it was taken.
    pub taken: bool,
    /// The money left afterwards, where there is money.
    pub left: Option<Pence>,
}

impl PublishedTally {
    /// The option to name first: the first of the chosen ones.
    pub fn winner(&self) -> Option<&TallyLine> {
        self.lines.iter().filter(|line| line.chosen).min_by_key(|line| std::cmp::Reverse(line.shown.rank()))
    }

    /// How many options were chosen.
    pub fn chosen(&self) -> usize {
        self.lines.iter().filter(|line| line.chosen).count()
    }

    /// Whether every figure is in it.
    pub fn is_whole(&self) -> bool {
        let mut figures = self.lines.iter().map(|line| line.shown).chain([self.none, self.voted]);
        self.says == Says::Counts && figures.all(|shown| shown.count().is_some())
    }

    /// The option of this id.
    pub fn option(&self, id: &OptionId) -> Option<&BallotOption> {
        self.lines.iter().map(|line| &line.option).find(|option| option.id == *id)
    }
}
