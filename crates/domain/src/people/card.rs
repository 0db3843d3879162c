//! A pupil's printed key for a programme: the same card next week is the same voice. Nothing on it, and
//! nothing on the disk, says which child holds it.

use crate::id::{CardId, GroupId};
use crate::people::pupil::Colour;
use crate::session::join_code::WORDS;
use crate::time::Moment;

/// So many more than the list: one is lost on the first day, and somebody new comes.
pub const SPARES: u32 = 2;
/// So many cards of one group work at a time: more than any list, and few beside all codes.
pub const MOST: u32 = 400;

/// How pupils of a group come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// By a picture, each time anew.
    Pictures,
    /// By a card, for the whole programme.
    Cards,
}

impl Voice {
    /// As it stands on the disk.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pictures => "pictures",
            Self::Cards => "cards",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Pictures, Self::Cards].into_iter().find(|voice| voice.code() == text)
    }
}

/// A card as the disk knows it. The secret behind its QR code stands on paper alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its id, never shown.
    pub id: CardId,
    /// The group it was made for.
    pub group: GroupId,
    /// The word and the number on it.
    pub code: CardCode,
    /// Its picture: "fox".
    pub picture: String,
    /// The colour behind it.
    pub colour: Colour,
    /// From then on it opens nothing: it was lost and replaced, or the programme is over.
    pub ended_at: Option<Moment>,
}

/// The word and the number on a card, "RIVER 4827". They open only at the door of a session of the
/// card's group: alone they open nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CardCode(String);

impl CardCode {
    /// Makes a code from two random numbers; every word and every number is equally likely. The digits
    /// are 2 to 9, since 0 and 1 look like letters.
    #[must_use]
    pub fn from_chance(word: u32, number: u32) -> Self {
        let count = u32::try_from(WORDS.len()).unwrap_or(1);
        let word = usize::try_from(word % count).ok().and_then(|at| WORDS.get(at)).unwrap_or(&"RIVER");
        let digits = [1, 8, 64, 512].map(|place| (number / place % 8 + 2).to_string()).concat();
        Self(format!("{word}{digits}"))
    }

    /// Reads what was typed: capitals, spaces and dashes do not matter. None for what no card has.
    pub fn parse(typed: &str) -> Option<Self> {
        let code: String =
            typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
        let word = code.trim_end_matches(|sign: char| sign.is_ascii_digit());
        (WORDS.contains(&word) && code.len() == word.len() + 4).then_some(Self(code))
    }

    /// As it stands on the disk: "RIVER4827".
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people read it: "RIVER 4827".
    pub fn shown(&self) -> String {
        let digits = self.0.find(|sign: char| sign.is_ascii_digit()).unwrap_or(self.0.len());
        let (word, number) = self.0.split_at(digits);
        format!("{word} {number}")
    }
}

/// How many cards a list of this many pupils begins with.
#[must_use]
pub fn for_a_list_of(size: u32) -> u32 {
    size.saturating_add(SPARES).min(MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_a_card_is_typed_it_is_the_same_code() {
        let code = CardCode::parse("RIVER4827").unwrap();
        for typed in ["river 4827", " River-4827 ", "r i v e r 4 8 2 7"] {
            assert_eq!(CardCode::parse(typed), Some(code.clone()), "{typed}");
        }
        assert_eq!(code.shown(), "RIVER 4827");
        for typed in ["", "RIVER", "RIVER48275", "RIVER482", "FIXER4827", "4827"] {
            assert_eq!(CardCode::parse(typed), None, "{typed}");
        }
    }

    #[test]
    fn every_code_that_is_made_can_be_typed() {
        for chance in 0..2_000 {
            let code = CardCode::from_chance(chance, chance.wrapping_mul(7));
            assert_eq!(CardCode::parse(&code.shown()), Some(code.clone()));
            assert!(!code.as_str().contains(['0', '1']));
        }
    }

    #[test]
    fn a_list_begins_with_two_spares() {
        assert_eq!([0, 8, 30, 1_200].map(for_a_list_of), [2, 10, 32, MOST]);
    }
}
