//! What a vote will not do: mark, open, close.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why something about a vote was not done.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum VoteRefusal {
    /// The vote has closed.
    #[error("the round is closed")]
    RoundClosed,
    /// Neither a choice nor "none of these" was marked.
    #[error("nothing was picked")]
    NothingPicked,
    /// More picks than the round allows.
    #[error("more than {most} picks")]
    TooManyPicks {
        /// How many may be picked.
        most: usize,
    },
    /// Coins are left to give.
    #[error("{left} coins are left")]
    CoinsLeft {
        /// How many coins are not given yet.
        left: usize,
    },
    /// More coins than there are.
    #[error("more than {most} coins")]
    TooManyCoins {
        /// How many there are.
        most: usize,
    },
    /// Not every card is sorted, or not every pair answered.
    #[error("{left} cards are left")]
    CardsLeft {
        /// How many cards or pairs are left.
        left: usize,
    },
    /// An option was taken off the ballot while the pupil marked it.
    #[error("an option was taken off the ballot")]
    OptionWithdrawn,
    /// The last vote of the session is open, or its result was not shown yet.
    #[error("the last result was not shown")]
    ResultNotShown,
    /// What it feels is not shown to a room.
    #[error("this result is never shown to the room")]
    NeverShown,
    /// Faces, and most of the group is too young to tell them apart.
    #[error("faces mislead under ten")]
    FacesTooYoung,
    /// The Stirling scale, and pupils it was not made for.
    #[error("the scale is for ages 8 to 15")]
    StirlingAges,
    /// A rule that cannot count ballots of this method.
    #[error("this rule cannot count these ballots")]
    RuleDoesNotFit,
    /// At the close the rule could not count the ballots: a fault of ours. The round stays open.
    #[error("the rule cannot count the ballots of this round")]
    CannotCount,
    /// The pupil has voted on another device: only that one may change the vote.
    #[error("this pupil has voted on another device")]
    VotedElsewhere,
    /// The key of the round is not here, so nobody can read its ballots: the disk was brought from
    /// elsewhere in the middle of the vote.
    #[error("the key of this round is not here")]
    VotesLost,
    /// Fewer have voted than the worker who closes the vote was told.
    #[error("few have voted, and nobody was told what that means")]
    FewVoted,
    /// More rooms are open than the adult who closes a vote over many sittings was told.
    #[error("rooms are open, and nobody was told so")]
    RoomsStillOpen,
    /// A sitting of a vote over many days, before its first day or after its last; or its result before
    /// the day on which it is shown.
    #[error("not on this day")]
    NotTheseDays,
    /// The result of a vote over many sittings, while others still vote.
    #[error("others still vote")]
    OthersStillVote,
    /// A pick that is not on the ballot, a pick twice, or "none" together with a pick.
    #[error("this ballot cannot be read")]
    UnreadableBallot,
    /// A first round about a sensitive topic: no winner of one is named, so nothing could go on.
    #[error("nothing goes on from a sensitive question")]
    NothingGoesOn,
    /// Two of the typed answers are the same, but for capitals.
    #[error("two answers are the same")]
    SameAnswers,
    /// No adult may enter a paper twice, while there is another who can.
    #[error("another adult enters this paper the second time")]
    SecondAdult,
    /// More papers than can be, were printed, or were handed out.
    #[error("there are not so many papers")]
    TooManyPapers,
    /// What an adult entered of a paper makes no vote.
    #[error("what was entered of this paper makes no vote")]
    NotAVote,
    /// All that a paper says was taken off the ballot.
    #[error("all that this paper says was taken off")]
    PaperEmptied,
    /// The paper is settled.
    #[error("this paper is settled")]
    PaperSettled,
    /// Nobody says of their own reading that it is right, where another adult read it in another way.
    #[error("another adult says which reading is right")]
    OwnReading,
    /// Of one or two papers everybody knows whose they are.
    #[error("one or two papers are known to everybody")]
    FewPapers,
    /// With one paper more there would be more voices than pupils on the lists.
    #[error("everybody on the lists has a voice already")]
    PapersBeyondList,
    /// One or two voted by a device and all others on paper: who entered the papers would know what those few
    /// chose.
    #[error("few voted by a device beside papers")]
    FewBesidePapers,
    /// Papers are not entered twice, not settled, or not accounted for.
    #[error("{left} papers are not settled")]
    PapersLeft {
        /// How many are not settled.
        left: usize,
    },
    /// No adult counts hands twice, while there is another who can.
    #[error("another adult counts the hands the second time")]
    SecondCount,
    /// One or two hands: their vote is that of whoever asked them.
    #[error("one or two hands are counted by nobody")]
    FewHands,
    /// Hands were counted once, or twice and not alike.
    #[error("the show of hands is not settled")]
    HandsLeft,
    /// One or two voted in another way, and the room has seen all other hands.
    #[error("few voted in another way beside a show of hands")]
    FewBesideHands,
    /// Too few or too many options for the method.
    #[error("a ballot holds {least} to {most} options")]
    WrongNumberOfOptions {
        /// How many options a ballot of this method has at least.
        least: usize,
        /// How many options it has at most.
        most: usize,
    },
}

impl VoteRefusal {
    /// Its name in the Fluent ids: `refusal-<key>`.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::RoundClosed => "round-closed",
            Self::NothingPicked => "nothing-picked",
            Self::TooManyPicks { .. } => "too-many-picks",
            Self::CoinsLeft { .. } => "coins-left",
            Self::TooManyCoins { .. } => "too-many-coins",
            Self::CardsLeft { .. } => "cards-left",
            Self::OptionWithdrawn => "option-withdrawn",
            Self::ResultNotShown => "result-not-shown",
            Self::NeverShown => "never-shown",
            Self::FacesTooYoung => "faces-too-young",
            Self::StirlingAges => "stirling-ages",
            Self::RuleDoesNotFit => "rule-does-not-fit",
            Self::CannotCount => "cannot-count",
            Self::FewVoted => "few-voted",
            Self::RoomsStillOpen => "rooms-still-open",
            Self::NotTheseDays => "not-these-days",
            Self::OthersStillVote => "others-still-vote",
            Self::VotedElsewhere => "voted-elsewhere",
            Self::VotesLost => "votes-lost",
            Self::UnreadableBallot => "unreadable-ballot",
            Self::NothingGoesOn => "nothing-goes-on",
            Self::SameAnswers => "same-answers",
            Self::SecondAdult => "second-adult",
            Self::TooManyPapers => "too-many-papers",
            Self::NotAVote => "not-a-vote",
            Self::PaperEmptied => "paper-emptied",
            Self::PaperSettled => "paper-settled",
            Self::OwnReading => "own-reading",
            Self::FewPapers => "few-papers",
            Self::PapersBeyondList => "papers-beyond-list",
            Self::FewBesidePapers => "few-beside-papers",
            Self::PapersLeft { .. } => "papers-left",
            Self::SecondCount => "second-count",
            Self::FewHands => "few-hands",
            Self::HandsLeft => "hands-left",
            Self::FewBesideHands => "few-beside-hands",
            Self::WrongNumberOfOptions { .. } => "wrong-number-of-options",
        }
    }
}
