//! Ballots on paper, for who has no device or needs none: numbered, handed out, entered by two adults, and
//! counted with all others. The number is of the paper. Who holds which is written nowhere: a paper is for
//! a pupil who is not on the roll, so nothing that Fifth keeps leads from a paper to a pupil.

mod sheet;

use crate::refusal::Refusal;
use crate::vote::refusal::VoteRefusal;
use crate::vote::suppression::FLOOR;

/// So many are printed for one round at most.
pub const MOST_PAPERS: u32 = 99;

/// So many options stand on a paper at most, in letters that a child reads.
pub const MOST_ON_PAPER: usize = 12;

/// The papers of one round: what was printed, and what became of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct PaperBook {
    /// How many are printed; their numbers are 1 and so on.
    pub printed: u32,
    /// How many pupils were given one. Who has spoilt theirs gets another, and stays one.
    pub handed_out: u32,
    /// How many are settled and count.
    pub used: u32,
    /// How many are settled and spoilt or empty.
    pub void: u32,
    /// How many are entered once, or twice and not alike.
    pub waiting: u32,
    /// How many were never written on, as adults counted them.
    pub unused: u32,
    /// How many are gone, as adults say.
    pub missing: u32,
    /// At least one was entered twice by the same adult, who was the only one.
    pub alone: bool,
}

/// What one adult reads on a paper: a ballot's marks, or that it is spoilt or empty. A number is all that is
/// known of it in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperState {
    /// One adult has entered it.
    Once,
    /// Two have, and not the same.
    Differs,
    /// Settled, and it counts.
    Used,
    /// Settled: spoilt, or empty.
    Void,
}

impl PaperState {
    /// As it stands on the disk.
    pub fn code(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Differs => "differs",
            Self::Used => "used",
            Self::Void => "void",
        }
    }

    /// Reads it back.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Once, Self::Differs, Self::Used, Self::Void].into_iter().find(|state| state.code() == code)
    }

    /// Whether an adult may enter it once more, who entered it first (`mine`), and where there are others who
    /// could.
    ///
    /// # Errors
    /// [`VoteRefusal::SecondAdult`], [`VoteRefusal::PaperSettled`]; [`Refusal::NotNow`] where two adults have
    /// entered it in two ways.
    pub fn may_be_entered(self, mine: bool, others: bool) -> Result<(), Refusal> {
        match self {
            Self::Once if mine && others => Err(VoteRefusal::SecondAdult.into()),
            Self::Once => Ok(()),
            Self::Differs => Err(Refusal::NotNow),
            Self::Used | Self::Void => Err(VoteRefusal::PaperSettled.into()),
        }
    }
}

impl PaperBook {
    /// How many are neither settled nor accounted for. At nought the book adds up.
    #[must_use]
    pub fn open(&self) -> u32 {
        let known = [self.used, self.void, self.unused, self.missing];
        self.printed.abs_diff(known.into_iter().fold(0, u32::saturating_add)).max(self.waiting)
    }

    /// Whether the vote may close, where so many voted by a device: every paper is settled and accounted for, and
    /// those who voted by a device are nobody or more than can be told apart.
    ///
    /// # Errors
    /// [`VoteRefusal::PapersLeft`], [`VoteRefusal::FewBesidePapers`].
    pub fn may_close(&self, by_device: u32) -> Result<(), VoteRefusal> {
        match self.open() {
            0 if self.used > 0 && (1..FLOOR).contains(&by_device) => Err(VoteRefusal::FewBesidePapers),
            0 => Ok(()),
            left => Err(VoteRefusal::PapersLeft { left: usize::try_from(left).unwrap_or(usize::MAX) }),
        }
    }

    /// Whether so many more may be printed.
    ///
    /// # Errors
    /// [`Refusal::Unfit`].
    pub fn may_print(&self, more: u32) -> Result<(), Refusal> {
        let fits = more > 0 && self.printed.saturating_add(more) <= MOST_PAPERS;
        if fits { Ok(()) } else { Err(Refusal::Unfit { field: "sheets" }) }
    }

    /// Whether so many pupils may hold a paper, where `on_roll` have come in by a device and `listed` are on
    /// the lists of the groups: together never more voices than pupils, so that nobody has a paper and a
    /// card. And never one or two: those would be known to everybody.
    ///
    /// # Errors
    /// [`VoteRefusal::TooManyPapers`] for more than are printed, or fewer than are counted already;
    /// [`VoteRefusal::FewPapers`], [`VoteRefusal::PapersBeyondList`].
    pub fn may_hand_out(&self, handed_out: u32, on_roll: u32, listed: u32) -> Result<(), VoteRefusal> {
        if handed_out > self.printed || handed_out < self.used {
            return Err(VoteRefusal::TooManyPapers);
        }
        if (1..FLOOR).contains(&handed_out) {
            return Err(VoteRefusal::FewPapers);
        }
        let fits = handed_out <= self.handed_out || on_roll.saturating_add(handed_out) <= listed;
        if fits { Ok(()) } else { Err(VoteRefusal::PapersBeyondList) }
    }

    /// Whether whoever comes to the door of a vote in which papers are out, or hands were raised, may have voted
    /// already: then a worker is asked. `have` are on the roll or raised a hand.
    pub fn may_have_voted(&self, have: u32, listed: u32) -> bool {
        have.saturating_add(self.handed_out) >= listed
    }

    /// Whether one paper more may count.
    ///
    /// # Errors
    /// [`VoteRefusal::TooManyPapers`] when as many count as were handed out.
    pub fn may_count_one(&self) -> Result<(), VoteRefusal> {
        if self.used < self.handed_out { Ok(()) } else { Err(VoteRefusal::TooManyPapers) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn the_book_adds_up_when_every_paper_is_settled_or_counted() {
        let book =
            PaperBook { printed: 86, handed_out: 74, used: 71, void: 3, unused: 12, ..PaperBook::default() };
        assert_eq!(book.open(), 0);
        assert_eq!(PaperBook { unused: 11, ..book }.open(), 1);
        assert_eq!(PaperBook { unused: 13, ..book }.open(), 1, "more than were printed is no sum either");
        assert_eq!(PaperBook { waiting: 2, ..book }.open(), 2);
        assert_eq!(PaperBook::default().open(), 0, "no paper, no book");
    }

    #[test]
    fn one_or_two_beside_papers_are_asked_to_take_a_paper_too() {
        let book = PaperBook { printed: 8, handed_out: 8, used: 8, ..PaperBook::default() };
        for (by_device, may) in [(0, true), (1, false), (2, false), (3, true)] {
            assert_eq!(book.may_close(by_device).is_ok(), may, "{by_device}");
        }
        assert_eq!(PaperBook { used: 7, ..book }.may_close(0), Err(VoteRefusal::PapersLeft { left: 1 }));
        assert_eq!(PaperBook::default().may_close(1), Ok(()));
    }

    #[test]
    fn there_are_never_more_papers_and_cards_than_pupils() {
        let book = PaperBook { printed: 8, ..PaperBook::default() };
        assert_eq!(book.may_hand_out(3, 6, 9), Ok(()));
        assert_eq!(book.may_hand_out(4, 6, 9), Err(VoteRefusal::PapersBeyondList));
        assert_eq!(book.may_hand_out(9, 0, 30), Err(VoteRefusal::TooManyPapers));
        let out = PaperBook { handed_out: 5, used: 2, ..book };
        assert_eq!(out.may_hand_out(4, 9, 9), Ok(()), "fewer is always less wrong");
        assert_eq!(out.may_hand_out(1, 0, 30), Err(VoteRefusal::TooManyPapers), "two count already");
        assert_eq!(out.may_hand_out(2, 0, 30), Err(VoteRefusal::FewPapers));
        assert_eq!(book.may_hand_out(1, 0, 30), Err(VoteRefusal::FewPapers));
        assert_eq!(book.may_hand_out(0, 0, 30), Ok(()));
    }

    #[test]
    fn no_more_papers_count_than_were_handed_out() {
        let book = PaperBook { printed: 8, handed_out: 1, ..PaperBook::default() };
        assert_eq!(book.may_count_one(), Ok(()));
        assert_eq!(PaperBook { used: 1, ..book }.may_count_one(), Err(VoteRefusal::TooManyPapers));
        assert_eq!(PaperBook::default().may_print(MOST_PAPERS), Ok(()));
        for more in [0, MOST_PAPERS, u32::MAX] {
            assert_eq!(book.may_print(more), Err(Refusal::Unfit { field: "sheets" }), "{more}");
        }
    }
}
