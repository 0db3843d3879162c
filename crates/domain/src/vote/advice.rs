//! Choosing well: which method and rule suit a question, in one line, and what is known to mislead.

use crate::partnership::group::Ages;
use crate::vote::method::{FACES_FROM, Method};
use counting::Rule;

/// Up to this age children choose best between two (preschool studies of product liking, 2017).
pub const PAIRS_UP_TO: u8 = 8;
/// Fewer voters than this, and one of them moves a Borda count a long way.
pub const BORDA_FROM: u32 = 20;
/// Cards that are seen together: more than this are scanned, not read.
pub const SEEN_TOGETHER: usize = 12;

/// What a worker knows before a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The ages of the groups in the room.
    pub ages: Ages,
    /// How many pupils are expected.
    pub pupils: u32,
    /// How many options there are.
    pub options: usize,
    /// Whether money is shared out.
    pub pot: bool,
}

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// How a ballot should be marked.
    pub method: Method,
    /// How ballots should be counted.
    pub rule: Rule,
    /// Why, in one line.
    pub why: Why,
}

/// Why a method is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Young children choose best between two.
    Young,
    /// So many cards are best seen one by one.
    Many,
    /// Money is shared out.
    Pot,
    /// Two or three options: one tap is enough.
    Few,
    /// A handful of options and older pupils: an order says more than a pick.
    Handful,
    /// The usual way.
    Usual,
}

/// What is known to mislead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trap {
    /// Under ten nearly all take the top face.
    FacesUnderTen,
    /// More cards than are read.
    ManyCards,
    /// One voter moves the count a long way.
    BordaFewVoters,
    /// Under ten ballots no number is shown at all.
    FewVoters,
}

impl Why {
    /// Its name in the sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::Young => "young",
            Self::Many => "many",
            Self::Pot => "pot",
            Self::Few => "few",
            Self::Handful => "handful",
            Self::Usual => "usual",
        }
    }
}

impl Trap {
    /// Its name in the sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::FacesUnderTen => "faces-under-ten",
            Self::ManyCards => "many-cards",
            Self::BordaFewVoters => "borda-few-voters",
            Self::FewVoters => "few-voters",
        }
    }
}

/// The method and the rule that suit best.
#[must_use]
pub fn propose(situation: Situation) -> Advice {
    let Situation { ages, options, pot, .. } = situation;
    let (method, why) = if pot && options <= SEEN_TOGETHER {
        (Method::Pick { most: 3 }, Why::Pot)
    } else if options > SEEN_TOGETHER || pot {
        (Method::Sort, Why::Many)
    } else if ages.mostly_under(PAIRS_UP_TO + 1) {
        (Method::ThisOrThat, Why::Young)
    } else if options <= 3 {
        (Method::Pick { most: 1 }, Why::Few)
    } else if options <= 5 && ages.from >= 11 {
        (Method::Rank, Why::Handful)
    } else {
        (Method::Pick { most: 3 }, Why::Usual)
    };
    let rule = method.rules(pot).first().copied().unwrap_or(Rule::Approval);
    Advice { method, rule, why }
}

/// The known traps of a choice.
#[must_use]
pub fn traps(method: Method, rule: Rule, situation: Situation) -> Vec<Trap> {
    let at_once = !matches!(method, Method::Sort | Method::ThisOrThat | Method::Stirling | Method::Words);
    [
        (method == Method::Faces && situation.ages.mostly_under(FACES_FROM), Trap::FacesUnderTen),
        (at_once && situation.options > SEEN_TOGETHER, Trap::ManyCards),
        (rule == Rule::Borda && situation.pupils < BORDA_FROM, Trap::BordaFewVoters),
        (situation.pupils < crate::vote::suppression::BASE && method != Method::Words, Trap::FewVoters),
    ]
    .into_iter()
    .filter_map(|(is_there, trap)| is_there.then_some(trap))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(from: u8, to: u8, options: usize, pot: bool) -> Situation {
        Situation { ages: Ages { from, to }, pupils: 30, options, pot }
    }

    #[test]
    fn what_is_proposed_follows_ages_options_and_money() {
        let why = |situation| propose(situation).why;
        assert_eq!(why(room(6, 8, 5, false)), Why::Young);
        assert_eq!(why(room(11, 18, 12, true)), Why::Pot);
        assert_eq!(why(room(11, 18, 20, true)), Why::Many);
        assert_eq!(why(room(11, 18, 2, false)), Why::Few);
        assert_eq!(why(room(11, 18, 5, false)), Why::Handful);
        assert_eq!(why(room(9, 18, 8, false)), Why::Usual);
    }

    #[test]
    fn every_proposal_can_be_counted_and_falls_in_no_trap() {
        for from in 5..18 {
            for options in 2..=24 {
                for pot in [false, true] {
                    let situation = room(from, from + 2, options, pot);
                    let Advice { method, rule, .. } = propose(situation);
                    assert!(method.rules(pot).contains(&rule));
                    assert!(method.options().contains(&options));
                    assert_eq!(traps(method, rule, situation), []);
                }
            }
        }
    }

    #[test]
    fn known_traps_are_named() {
        let small = Situation { pupils: 8, ..room(7, 9, 14, false) };
        assert_eq!(
            traps(Method::Faces, Rule::Plurality, small),
            [Trap::FacesUnderTen, Trap::ManyCards, Trap::FewVoters]
        );
        assert_eq!(
            traps(Method::Rank, Rule::Borda, Situation { pupils: 12, ..room(11, 12, 5, false) }),
            [Trap::BordaFewVoters]
        );
    }
}
