//! A show of hands, counted by two adults: so many for each option, and each hand is one ballot. A hand is
//! seen by the whole room, so it hides nothing; who voted in another way beside it must not be what is left
//! of a figure.

use serde::{Deserialize, Serialize};

use crate::id::OptionId;
use crate::refusal::Refusal;
use crate::vote::ballot::{Ballot, Marks};
use crate::vote::method::Method;
use crate::vote::refusal::VoteRefusal;
use crate::vote::round::Round;
use crate::vote::suppression::{AskedBefore, FLOOR, OUTSIDE, Profile, Shown, turnout_of};

/// So many hands are counted at once at most: more than a hall holds.
pub const MOST_HANDS: u32 = 999;

/// What one adult counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hands {
    /// For each option that can be chosen, in the order of the round.
    pub of: Vec<(OptionId, u32)>,
    /// For none of them.
    pub none: u32,
}

/// What is known of a show of hands: how many, never for what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandBook {
    /// How many count; nought until two adults have counted the same.
    pub raised: u32,
    /// It was counted once, or twice and not alike.
    pub waiting: bool,
    /// It was counted twice by the same adult, who was the only one.
    pub alone: bool,
}

impl Hands {
    /// How many were raised.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.of.iter().map(|(_, hands)| *hands).fold(self.none, u32::saturating_add)
    }
}

impl Round {
    /// Whether hands can be counted in it: each pupil picks one, its options are known, nobody is asked about
    /// feelings before all others, and it is counted in this session alone.
    pub fn takes_hands(&self) -> bool {
        self.terms.method == (Method::Pick { most: 1 })
            && !self.terms.is_sensitive()
            && !self.terms.many
            && self.is_open()
            && self.standing().next().is_some()
    }

    /// The ballots that these hands are.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] where it takes no hands; [`VoteRefusal::FewHands`] for one or two, whose vote is that of
    /// whoever asked them; [`Refusal::Unfit`] for more than a hall holds; what [`Round::accept`] refuses.
    pub fn accept_hands(&self, hands: &Hands) -> Result<Vec<Ballot>, Refusal> {
        if !self.takes_hands() {
            return Err(Refusal::NotNow);
        }
        match hands.total() {
            0..FLOOR => return Err(VoteRefusal::FewHands.into()),
            FLOOR..=MOST_HANDS => {}
            _ => return Err(Refusal::Unfit { field: "hands" }),
        }
        let mut ballots = Vec::new();
        let counted = hands.of.iter().map(|(option, n)| (Marks::picks([option.clone()]), *n));
        for (marks, n) in counted.chain([(Marks::none_of_these(), hands.none)]) {
            let ballot = self.accept(&marks)?;
            ballots.extend((0..n).map(|_| ballot.clone()));
        }
        Ok(ballots)
    }
}

impl HandBook {
    /// Whether so many hands may count, where `have` pupils have a device or a paper and `listed` are on the lists:
    /// together never more voices than pupils.
    ///
    /// # Errors
    /// [`VoteRefusal::PapersBeyondList`].
    pub fn may_count(raised: u32, have: u32, listed: u32) -> Result<(), VoteRefusal> {
        if have.saturating_add(raised) <= listed { Ok(()) } else { Err(VoteRefusal::PapersBeyondList) }
    }

    /// Whether the vote may close, where so many voted by a device and on paper. The room has seen the hands, and
    /// whoever entered the papers has read them: what is left for either is nobody, or more than can be told apart.
    ///
    /// # Errors
    /// [`VoteRefusal::HandsLeft`], [`VoteRefusal::FewBesideHands`].
    pub fn may_close(self, by_device: u32, on_paper: u32) -> Result<(), VoteRefusal> {
        if self.waiting {
            return Err(VoteRefusal::HandsLeft);
        }
        let few = |rest: u32| (1..FLOOR).contains(&rest);
        let told = few(by_device) || few(by_device.saturating_add(on_paper));
        if self.raised > 0 && told { Err(VoteRefusal::FewBesideHands) } else { Ok(()) }
    }

    /// What may be said of the votes beside the hands: as if those who are left had been asked alone.
    #[must_use]
    pub fn beside(self, before: AskedBefore, by_device: u32, on_paper: u32) -> AskedBefore {
        if self.raised == 0 {
            return before;
        }
        // Said twice of the same few, it would take away what was chosen, too.
        let beside = before.beside_papers(by_device);
        if on_paper == 0 { beside } else { beside.beside_papers(by_device.saturating_add(on_paper)) }
    }

    /// How many of the votes were hands, for these eyes: a number only where those and the rest are many.
    #[must_use]
    pub fn said(self, rest: u32, profile: Profile) -> Option<Shown> {
        let many = self.raised >= OUTSIDE && (rest == 0 || rest >= OUTSIDE);
        let said = if many { turnout_of(self.raised, profile) } else { Shown::Hidden };
        (self.raised > 0).then_some(said)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::vote::round::{BallotOption, Source, Terms};
    use crate::vote::suppression::WonBefore;
    use counting::Rule;

    /// An open round on a farm and on bikes.
    pub(in crate::vote) fn round(method: Method) -> Round {
        let option = |id: &str| BallotOption::new(OptionId(id.to_owned()), Source::Idea, "an idea");
        Round {
            id: "a-round".into(),
            session: "a-session".into(),
            question: "What?".to_owned(),
            terms: Terms::new(method, Rule::Approval, None),
            options: vec![option("farm"), option("bikes")],
            ages: crate::partnership::group::Ages { from: 9, to: 11 },
            opened_at: Some(crate::time::Moment(0)),
            closed_at: None,
            revealed_at: None,
        }
    }

    fn hands(farm: u32, bikes: u32, none: u32) -> Hands {
        Hands { of: vec![(OptionId("farm".into()), farm), (OptionId("bikes".into()), bikes)], none }
    }

    #[test]
    fn each_hand_is_one_ballot() {
        let round = round(Method::Pick { most: 1 });
        let ballots = round.accept_hands(&hands(3, 1, 2)).unwrap();
        assert_eq!(ballots.len(), 6);
        let of = |id: &str| {
            let picked = |ballot: &&Ballot| ballot.choices().iter().any(|one| one.option.as_str() == id);
            ballots.iter().filter(picked).count()
        };
        assert_eq!((of("farm"), of("bikes"), ballots.iter().filter(|one| one.is_none()).count()), (3, 1, 2));
    }

    #[test]
    fn one_or_two_hands_more_than_a_hall_or_another_way_of_voting_are_not_counted() {
        let one = round(Method::Pick { most: 1 });
        for (few, refusal) in [(0, VoteRefusal::FewHands), (2, VoteRefusal::FewHands)] {
            assert_eq!(one.accept_hands(&hands(few, 0, 0)).err(), Some(refusal.into()));
        }
        for many in [MOST_HANDS, u32::MAX] {
            assert_eq!(one.accept_hands(&hands(many, 1, 0)).err(), Some(Refusal::Unfit { field: "hands" }));
        }
        for other in [Method::Pick { most: 2 }, Method::Sort, Method::Feelings] {
            assert!(!round(other).takes_hands(), "{other:?}");
        }
        let sensitive = Terms { sensitive: true, ..one.terms };
        assert!(!Round { terms: sensitive, ..one.clone() }.takes_hands());
        let many = Terms { many: true, ..one.terms };
        assert!(!Round { terms: many, ..one.clone() }.takes_hands());
        let mut off = one;
        off.options[0].withdrawn = true;
        assert!(off.accept_hands(&hands(3, 0, 0)).is_err());
    }

    #[test]
    fn who_voted_in_another_way_is_not_what_is_left_of_a_figure() {
        let book = HandBook { raised: 12, ..HandBook::default() };
        for (by_device, on_paper, may) in [
            (0, 0, true),
            (1, 0, false),
            (2, 5, false),
            (0, 2, false),
            (3, 0, true),
            (0, 3, true),
            (3, 2, true),
        ] {
            assert_eq!(book.may_close(by_device, on_paper).is_ok(), may, "{by_device} {on_paper}");
        }
        assert_eq!(HandBook::default().may_close(1, 0), Ok(()));
        let waits = HandBook { waiting: true, ..HandBook::default() };
        assert_eq!(waits.may_close(20, 0), Err(VoteRefusal::HandsLeft));
        let chosen_alone = AskedBefore::Again { roll_differs_by: 1, won: WonBefore::Unnamed };
        for (by_device, on_paper) in [(3, 0), (9, 20), (0, 4)] {
            assert_eq!(
                book.beside(AskedBefore::Never, by_device, on_paper),
                chosen_alone,
                "{by_device} {on_paper}"
            );
        }
        for (by_device, on_paper) in [(0, 0), (10, 0), (10, 4), (0, 10)] {
            assert_eq!(book.beside(AskedBefore::Never, by_device, on_paper), AskedBefore::Never);
        }
        let none = HandBook::default();
        assert_eq!(none.beside(AskedBefore::Never, 4, 0), AskedBefore::Never);
    }

    #[test]
    fn how_many_were_hands_is_said_only_where_both_parts_are_many() {
        let said = |raised, rest| HandBook { raised, ..HandBook::default() }.said(rest, Profile::Outside);
        assert_eq!(said(0, 20), None);
        assert_eq!(said(9, 20), Some(Shown::Hidden));
        assert_eq!(said(12, 9), Some(Shown::Hidden));
        assert_eq!(said(12, 0), Some(Shown::About(10)));
        assert_eq!(
            HandBook { raised: 12, ..HandBook::default() }.said(20, Profile::Inside),
            Some(Shown::Count(12))
        );
    }

    #[test]
    fn there_are_never_more_hands_devices_and_papers_than_pupils() {
        assert_eq!(HandBook::may_count(3, 6, 9), Ok(()));
        assert_eq!(HandBook::may_count(4, 6, 9), Err(VoteRefusal::PapersBeyondList));
        assert_eq!(HandBook::may_count(u32::MAX, 6, 9), Err(VoteRefusal::PapersBeyondList));
    }
}
