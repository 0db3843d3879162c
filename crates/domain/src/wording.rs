//! Words that people type: kept exactly as typed, only measured.

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// A text of at least one sign that shows and at most `MAX` characters, as typed
/// (only white space at the ends is taken off).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wording<const MAX: usize>(String);

/// An idea: 300 characters is a long breath; the twelve of the demo have at most 80.
pub type IdeaWords = Wording<300>;
/// Where an idea could be, who could lead it, a worker's line to a pupil.
pub type ShortWords = Wording<120>;
/// What a pupil writes in a round of words: as long as an idea.
pub type AnswerWords = Wording<300>;
/// A reason in an answer: 40 words at most, which 300 characters hold.
pub type ReasonWords = Wording<300>;
/// A partnership's own sixth ingredient.
pub type SixthWords = Wording<300>;
/// What an organisation saw of an outcome.
pub type NoteWords = Wording<300>;

impl<const MAX: usize> Wording<MAX> {
    /// Reads what was typed.
    ///
    /// # Errors
    /// [`Refusal::NothingTyped`] when no sign shows, [`Refusal::TooLong`] over `MAX` characters.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        // No keyboard has a nought, and not every disk can keep one.
        let words = typed.trim().replace("\r\n", "\n").replace('\0', "");
        if !words.chars().any(shows) {
            return Err(Refusal::NothingTyped);
        }
        if words.chars().count() > MAX {
            return Err(Refusal::TooLong { most: MAX });
        }
        Ok(Self(words))
    }

    /// Reads a text that may be left empty.
    ///
    /// # Errors
    /// [`Refusal::TooLong`] over `MAX` characters.
    pub fn parse_optional(typed: &str) -> Result<Option<Self>, Refusal> {
        match Self::parse(typed) {
            Ok(words) => Ok(Some(words)),
            Err(Refusal::NothingTyped) => Ok(None),
            Err(too_long) => Err(too_long),
        }
    }

    /// The words as typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> std::fmt::Display for Wording<MAX> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// White space, control signs and the invisible marks of text direction do not show.
fn shows(sign: char) -> bool {
    !sign.is_whitespace()
        && !sign.is_control()
        && !matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_as_typed() {
        for typed in ["Girls' talk", "🚴🏽‍♀️🛠️", "نصلح الدراجات", "</textarea><script>alert(1)</script>"]
        {
            assert_eq!(IdeaWords::parse(typed).unwrap().as_str(), typed);
        }
    }

    #[test]
    fn nothing_that_shows_is_nothing_typed() {
        for typed in ["", "   ", "\n\t", "\u{200b}\u{202e}"] {
            assert_eq!(IdeaWords::parse(typed), Err(Refusal::NothingTyped));
        }
    }

    #[test]
    fn five_thousand_characters_are_too_long() {
        assert_eq!(IdeaWords::parse(&"a".repeat(5_000)), Err(Refusal::TooLong { most: 300 }));
        assert_eq!(IdeaWords::parse(&"😀".repeat(300)).unwrap().as_str().chars().count(), 300);
    }
}
