//! What is left of a vote when others take away what they have seen: the room its hands, and whoever entered the
//! papers those too. What would be hidden of those who are left, had they been asked alone, is hidden of the whole.

use counting::Uncountable;

use crate::id::OptionId;
use crate::time::Moment;
use crate::vote::ballot::Ballot;
use crate::vote::hands::HandBook;
use crate::vote::round::Round;
use crate::vote::suppression::{AskedBefore, FLOOR, WonBefore, count_and_publish};
use crate::vote::tally::{PublishedTally, Said};

/// The ballots of a round whose marks not everybody has seen.
pub struct Beside<'a> {
    /// By a device: nobody has seen them.
    pub by_device: &'a [Ballot],
    /// On paper: whoever entered them has read them.
    pub on_paper: &'a [Ballot],
    /// By a show of hands: the whole room has seen them, and whoever read the papers elsewhere has not.
    pub by_hand: &'a [Ballot],
    /// What is known of the hands.
    pub hands: HandBook,
}

impl Beside<'_> {
    /// What may be said of the whole: as if those who are left had been asked alone, where they are few or one of
    /// their figures would be hidden.
    ///
    /// # Errors
    /// [`Uncountable`] when the rule cannot count these ballots.
    pub fn what_may_be_said(
        &self,
        round: &Round,
        before: AskedBefore,
        closed_at: Moment,
    ) -> Result<AskedBefore, Uncountable> {
        let (by_device, on_paper) = (size(self.by_device), size(self.on_paper));
        let raised = self.hands.raised > 0;
        let said = match on_paper {
            _ if raised => self.hands.beside(before.clone(), by_device, on_paper),
            0 => return Ok(before),
            _ => before.clone().beside_papers(by_device),
        };
        // Of a first round no figure is said, so nothing can be taken away from one.
        if said != before || round.terms.goes_on {
            return Ok(said);
        }
        let hides = |ballots: &[Ballot]| hides(round, ballots, closed_at);
        let rest = [self.by_device, self.on_paper].concat();
        let unread = [self.by_device, self.by_hand].concat();
        let told = (raised && hides(&rest)?)
            || (on_paper > 0 && (hides(self.by_device)? || (raised && hides(&unread)?)));
        if told {
            return Ok(said.beside_papers(FLOOR));
        }
        // Hands have no parts, for each is one pick.
        let parts = on_paper > 0 && by_device > 0 && said == AskedBefore::Never;
        let told = parts && tells_parts_of(round, &rest, self.by_device, closed_at)?;
        // Rounded for all eyes, and then there are no parts.
        let rounded = || AskedBefore::Again { roll_differs_by: 0, won: WonBefore::Unnamed };
        Ok(if told { rounded() } else { said })
    }
}

/// Whether something would be hidden in the room, had these alone been asked.
fn hides(round: &Round, ballots: &[Ballot], closed_at: Moment) -> Result<bool, Uncountable> {
    Ok(!ballots.is_empty() && !alone(round, ballots, closed_at)?.is_whole())
}

/// Whether all together tell what stands behind a figure, and these alone would not.
fn tells_parts_of(
    round: &Round,
    all: &[Ballot],
    these: &[Ballot],
    closed_at: Moment,
) -> Result<bool, Uncountable> {
    if Said::for_terms(&round.terms).is_empty() {
        return Ok(false);
    }
    let [all, these] = [alone(round, all, closed_at)?, alone(round, these, closed_at)?];
    let has_parts = |face: &PublishedTally, option: &OptionId| {
        face.lines.iter().any(|line| line.option.id == *option && !line.parts.is_empty())
    };
    let mut options = all.lines.iter().map(|line| &line.option.id);
    Ok(options.any(|option| has_parts(&all, option) && !has_parts(&these, option)))
}

/// What the room would see, had these alone been asked.
fn alone(round: &Round, ballots: &[Ballot], closed_at: Moment) -> Result<PublishedTally, Uncountable> {
    let [inside, _] =
        count_and_publish(round.clone(), size(ballots), ballots, closed_at, &AskedBefore::Never)?;
    Ok(inside)
}

fn size(ballots: &[Ballot]) -> u32 {
    u32::try_from(ballots.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::ballot::Marks;
    use crate::vote::hands::Hands;
    use crate::vote::hands::tests::round;
    use crate::vote::method::Method;
    use crate::vote::suppression::Says;

    const ALONE: AskedBefore = AskedBefore::Again { roll_differs_by: 1, won: WonBefore::Unnamed };

    fn votes(round: &Round, [farm, bikes]: [usize; 2]) -> Vec<Ballot> {
        let of = |id: &str, n: usize| vec![round.accept(&Marks::picks([id.into()])).unwrap(); n];
        [of("farm", farm), of("bikes", bikes)].concat()
    }

    fn said(hands: u32, by_device: [usize; 2], on_paper: [usize; 2]) -> AskedBefore {
        let round = round(Method::Pick { most: 1 });
        let (by_device, on_paper) = (votes(&round, by_device), votes(&round, on_paper));
        let hands = HandBook { raised: hands, ..HandBook::default() };
        let beside = Beside { by_device: &by_device, on_paper: &on_paper, by_hand: &[], hands };
        beside.what_may_be_said(&round, AskedBefore::Never, Moment(1)).unwrap()
    }

    #[test]
    fn what_is_left_of_the_hands_is_told_no_more_than_if_it_had_been_asked_alone() {
        for small in [[1, 9], [4, 30], [10, 0], [0, 12]] {
            assert_eq!(said(12, small, [0, 0]), ALONE, "{small:?}");
            assert_eq!(said(12, [0, 0], small), ALONE, "{small:?} on paper");
            assert_eq!(said(0, small, [8, 8]), ALONE, "{small:?} beside papers");
            assert_eq!(said(12, small, [10, 10]), ALONE, "{small:?} beside both");
        }
        for many in [[8, 9], [30, 20]] {
            assert_eq!(said(12, many, [0, 0]), AskedBefore::Never, "{many:?}");
            assert_eq!(said(0, many, [8, 8]), AskedBefore::Never, "{many:?} beside papers");
        }
        assert_eq!(said(0, [1, 9], [0, 0]), AskedBefore::Never, "nobody has seen anything");
        assert_eq!(said(12, [0, 0], [0, 0]), AskedBefore::Never, "everybody has seen everything");
        assert_eq!(said(12, [2, 2], [0, 0]), ALONE);
    }

    #[test]
    fn twelve_hands_and_one_device_of_ten_have_no_figures() {
        let round = round(Method::Pick { most: 1 });
        let by_device = votes(&round, [1, 9]);
        let hands = HandBook { raised: 12, ..HandBook::default() };
        let before = Beside { by_device: &by_device, on_paper: &[], by_hand: &[], hands }
            .what_may_be_said(&round, AskedBefore::Never, Moment(1))
            .unwrap();
        let raised = Hands { of: vec![("farm".into(), 12), ("bikes".into(), 0)], none: 0 };
        let all = [by_device, round.accept_hands(&raised).unwrap()].concat();
        for face in count_and_publish(round, 22, &all, Moment(1), &before).unwrap() {
            assert_eq!(face.says, Says::Chosen);
            assert!(face.lines.iter().all(|line| line.shown.count().is_none()), "{face:?}");
        }
    }

    #[test]
    fn who_read_the_papers_and_saw_no_hand_reads_no_small_figure_of_the_others() {
        let round = round(Method::Pick { most: 1 });
        let none = |n: usize| vec![round.accept(&Marks::none_of_these()).unwrap(); n];
        let by_device = [votes(&round, [8, 0]), none(8)].concat();
        let on_paper = votes(&round, [6, 6]);
        let said = |by_hand: &[Ballot]| {
            let hands = HandBook { raised: size(by_hand), ..HandBook::default() };
            let beside = Beside { by_device: &by_device, on_paper: &on_paper, by_hand, hands };
            beside.what_may_be_said(&round, AskedBefore::Never, Moment(1)).unwrap()
        };
        assert_eq!(said(&[votes(&round, [6, 2]), none(6)].concat()), ALONE, "two hands for bikes");
        assert_eq!(said(&[votes(&round, [6, 6]), none(6)].concat()), AskedBefore::Never);
    }
}
