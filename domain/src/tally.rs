//! True counts, for no eyes; and what may be shown of them.

use serde::{Deserialize, Serialize};

use crate::ballot::Ballot;
use crate::group::Ages;
use crate::id::RoundId;
use crate::round::{Choosable, Method, Round};
use crate::rule::Rule;
use crate::suppression::{Profile, Shown};
use crate::time::Moment;

/// The true counts of a round. Not `Serialize`, not `Display`, not `Debug`: the only way out
/// is [`crate::suppression::publish`].
pub struct Tally {
    pub(crate) round: Round,
    pub(crate) asked: u32,
    pub(crate) voted: u32,
    pub(crate) none: u32,
    pub(crate) support: Vec<u32>,
}

impl Tally {
    /// Counts the ballots of a round. Their order does not matter.
    /// `asked` is how many pupils were on the roll.
    #[must_use]
    pub fn count(round: Round, asked: u32, ballots: &[Ballot]) -> Self {
        let picked_by = |option: &Choosable| {
            size(
                ballots.iter().filter(|ballot| ballot.choices().iter().any(|choice| choice.0 == option.idea)),
            )
        };
        let support = round.options.iter().map(picked_by).collect();
        let none = size(ballots.iter().filter(|ballot| ballot.choices().is_empty()));
        Self { asked, voted: size(ballots.iter()), none, support, round }
    }
}

/// A count as `u32`; no session has four billion ballots.
fn size<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

/// Counts after suppression, frozen: what is drawn, printed, exported and sent. Only
/// [`crate::suppression::publish`] makes one; it is read back from the disk unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedTally {
    /// The round.
    pub round: RoundId,
    /// For whose eyes.
    pub profile: Profile,
    /// The question, in full.
    pub question: String,
    /// How ballots were marked.
    pub method: Method,
    /// How they were counted.
    pub rule: Rule,
    /// How many pupils were on the roll.
    pub asked: Shown,
    /// How many of them cast a ballot.
    pub voted: Shown,
    /// The ages of the groups in the room.
    pub ages: Ages,
    /// When the round closed.
    pub closed_at: Moment,
    /// The options, sorted by what is shown, most first; equal ones in the order of the ideas.
    pub lines: Vec<Line>,
    /// How many ballots said "none of these".
    pub none: Shown,
    /// What the winners cost together, in whole pounds.
    pub spent: u32,
    /// Fewer ballots than [`crate::suppression::BASE`]: only what was chosen is shown, no count.
    pub too_few: bool,
}

/// One option and what may be shown of its count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The option.
    pub option: Choosable,
    /// Its count, as far as it may be seen.
    pub shown: Shown,
    /// Whether the rule chose it.
    pub chosen: bool,
    /// Why it was not chosen, when money was the reason: it cost more than was left.
    pub did_not_fit: bool,
}

impl PublishedTally {
    /// The option to name first: the first of the chosen ones.
    pub fn winner(&self) -> Option<&Line> {
        self.lines.iter().find(|line| line.chosen)
    }

    /// How many options were chosen.
    pub fn chosen(&self) -> usize {
        self.lines.iter().filter(|line| line.chosen).count()
    }
}
