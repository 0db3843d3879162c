//! Ballots on paper, for who has no device or needs none: numbered, handed out, entered by two adults, and
//! counted with all others. The number is of the paper. Who holds which is written nowhere: a paper is for
//! a pupil who is not on the roll, so nothing that Fifth keeps leads from a paper to a pupil.

use crate::id::OptionId;
use crate::vote::ballot::{Choice, Mark};
use crate::vote::method::Method;
use crate::vote::pairs;
use crate::vote::refusal::VoteRefusal;
use crate::vote::round::{BallotOption, Round, shuffle};
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

    /// Whether two adults agree on it.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Used | Self::Void)
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
    /// [`VoteRefusal::TooManyPapers`].
    pub fn may_print(&self, more: u32) -> Result<(), VoteRefusal> {
        let fits = more > 0 && self.printed.saturating_add(more) <= MOST_PAPERS;
        if fits { Ok(()) } else { Err(VoteRefusal::TooManyPapers) }
    }

    /// Whether so many pupils may hold a paper, where `on_roll` have come in by a device and `listed` are on
    /// the lists of the groups: together never more voices than pupils, so that nobody has a paper and a card.
    ///
    /// # Errors
    /// [`VoteRefusal::TooManyPapers`] for more than are printed, or fewer than are counted already;
    /// [`VoteRefusal::PapersBeyondList`].
    pub fn may_hand_out(&self, handed_out: u32, on_roll: u32, listed: u32) -> Result<(), VoteRefusal> {
        if handed_out > self.printed || handed_out < self.used {
            return Err(VoteRefusal::TooManyPapers);
        }
        let fits = handed_out <= self.handed_out || on_roll.saturating_add(handed_out) <= listed;
        if fits { Ok(()) } else { Err(VoteRefusal::PapersBeyondList) }
    }

    /// Whether one paper more may count.
    ///
    /// # Errors
    /// [`VoteRefusal::TooManyPapers`] when as many count as were handed out.
    pub fn may_count_one(&self) -> Result<(), VoteRefusal> {
        if self.used < self.handed_out { Ok(()) } else { Err(VoteRefusal::TooManyPapers) }
    }
}

impl Round {
    /// Whether it can be printed: paper carries its way of marking, its options are known, nobody
    /// is asked about feelings on a paper that adults read, and it is counted in this session alone.
    pub fn fits_on_paper(&self) -> bool {
        let carried = matches!(
            self.terms.method,
            Method::Pick { .. } | Method::Sort | Method::ThisOrThat | Method::Coins { .. } | Method::Rank
        );
        carried
            && !self.terms.is_sensitive()
            && !self.terms.many
            && self.closed_at.is_none()
            && (1..=MOST_ON_PAPER).contains(&self.standing().count())
    }

    /// The options as they stand on the paper of this number: another order on each sheet, so that no idea
    /// profits from standing first, and the same again when it is entered.
    #[must_use]
    pub fn on_paper(&self, number: u32) -> Vec<&BallotOption> {
        let mut options: Vec<_> = self.standing().collect();
        let of_round = self.id.as_str().bytes().fold(u64::from(number), |seed, byte| {
            seed.rotate_left(7).wrapping_mul(0x0100_0000_01b3) ^ u64::from(byte)
        });
        shuffle(&mut options, of_round);
        options
    }
}

/// The pairs of a printed sheet, left and right: as many as on every ballot, each twice with its sides
/// swapped. They cannot follow what was answered.
pub fn pairs_on_paper(order: &[OptionId]) -> Vec<(OptionId, OptionId)> {
    let (mut asked, mut shown) = (Vec::new(), Vec::new());
    while let Some((left, right)) = pairs::next(order, &asked) {
        asked.push(Choice { option: left.clone(), mark: Mark::Level(right.clone()) });
        shown.push((left, right));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Moment;
    use crate::vote::ballot::Marks;
    use crate::vote::round::{Source, Terms};
    use counting::Rule;

    fn round(method: Method, options: usize) -> Round {
        let option = |at| BallotOption::new(OptionId(format!("o{at}")), Source::Idea, "an idea");
        Round {
            id: "a-round".into(),
            session: "a-session".into(),
            question: "What?".to_owned(),
            terms: Terms::new(method, Rule::Approval, None),
            options: (0..options).map(option).collect(),
            ages: crate::partnership::group::Ages { from: 9, to: 11 },
            opened_at: Some(Moment(0)),
            closed_at: None,
            revealed_at: None,
        }
    }

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
    }

    #[test]
    fn no_more_papers_count_than_were_handed_out() {
        let book = PaperBook { printed: 8, handed_out: 1, ..PaperBook::default() };
        assert_eq!(book.may_count_one(), Ok(()));
        assert_eq!(PaperBook { used: 1, ..book }.may_count_one(), Err(VoteRefusal::TooManyPapers));
        assert_eq!(PaperBook::default().may_print(MOST_PAPERS), Ok(()));
        assert_eq!(book.may_print(MOST_PAPERS), Err(VoteRefusal::TooManyPapers));
        assert_eq!(book.may_print(0), Err(VoteRefusal::TooManyPapers));
    }

    #[test]
    fn what_is_asked_about_feelings_or_counted_elsewhere_is_not_printed() {
        let pick = round(Method::Pick { most: 3 }, 4);
        assert!(pick.fits_on_paper());
        assert!(!round(Method::Feelings, 6).fits_on_paper());
        assert!(!round(Method::Words, 0).fits_on_paper());
        assert!(
            !round(Method::Pick { most: 3 }, 0).fits_on_paper(),
            "the wall is not fixed before the start"
        );
        let sensitive = Terms { sensitive: true, ..pick.terms };
        assert!(!Round { terms: sensitive, ..pick.clone() }.fits_on_paper());
        let many = Terms { many: true, ..pick.terms };
        assert!(!Round { terms: many, ..pick.clone() }.fits_on_paper());
        assert!(!Round { closed_at: Some(Moment(1)), ..pick }.fits_on_paper());
    }

    #[test]
    fn a_sheet_has_its_own_order_and_the_same_one_again() {
        let round = round(Method::Pick { most: 3 }, 12);
        let ids = |number| round.on_paper(number).iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(1), ids(1));
        assert_ne!(ids(1), ids(2));
        assert_ne!(ids(2), ids(3));
    }

    #[test]
    fn the_pairs_of_a_sheet_make_a_ballot() {
        for options in 2..=12 {
            let round = round(Method::ThisOrThat, options);
            let order: Vec<OptionId> = round.on_paper(7).iter().map(|one| one.id.clone()).collect();
            let over = |(this, that)| Choice { option: this, mark: Mark::Over(that) };
            let choices = pairs_on_paper(&order).into_iter().map(over).collect();
            assert!(round.accept(&Marks { choices, ..Marks::default() }).is_ok(), "{options}");
        }
    }
}
