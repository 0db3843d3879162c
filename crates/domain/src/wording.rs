//! Words that people type: kept as typed, but for what no reader sees and what would draw over
//! other people's words. Everything that is typed comes in through [`tidy`] and is measured here.
//! Beside this file: `signs.rs` what single signs are, `turning.rs` those that turn text round.

mod signs;
mod turning;

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

pub use signs::is_unseen;

use crate::refusal::Refusal;

/// A text of at least one sign that shows and at most `MAX` signs as a reader counts them, tidy.
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
    /// [`Refusal::NothingTyped`] when no sign shows, [`Refusal::TooLong`] over `MAX` signs.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let words = tidy(typed);
        if !words.chars().any(signs::shows) {
            return Err(Refusal::NothingTyped);
        }
        if length(&words) > MAX {
            return Err(Refusal::TooLong { most: MAX });
        }
        Ok(Self(words))
    }

    /// Reads a text that may be left empty.
    ///
    /// # Errors
    /// [`Refusal::TooLong`] over `MAX` signs.
    pub fn parse_optional(typed: &str) -> Result<Option<Self>, Refusal> {
        match Self::parse(typed) {
            Ok(words) => Ok(Some(words)),
            Err(Refusal::NothingTyped) => Ok(None),
            Err(too_long) => Err(too_long),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> std::fmt::Display for Wording<MAX> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What was typed, as it is kept: lines end in one way, and what is not for reading is gone (control
/// signs, hidden tags, what turns text round and is not turned back, accents in heaps). What is tidy
/// already stays as it is.
pub fn tidy(typed: &str) -> String {
    let plain = typed.replace("\r\n", "\n");
    let plain: String = plain.chars().map(signs::plain).filter(|sign| !signs::is_control(*sign)).collect();
    let lines: Vec<String> = plain.split('\n').map(turning::balanced).collect();
    signs::without_hidden_tags(&lines.join("\n"))
        .graphemes(true)
        .map(bounded)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// Words as they are compared: letters of one size, one space between them. Two of a list that are the same so
/// cannot be told apart by who reads them.
pub fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// How long words are, in signs as a reader counts them: a flag, a family and a letter with its
/// accents are one. One that is put together of very many counts as several.
pub fn length(words: &str) -> usize {
    words.graphemes(true).map(|sign| sign.chars().count().div_ceil(LONGEST_SIGN)).sum()
}

/// The longest sign in use, a kiss of two people with two skin colours, is put together of ten.
const LONGEST_SIGN: usize = 12;
/// Accents that go with any letter: Vietnamese writes two, Hebrew with all its marks four.
const MOST_ACCENTS: usize = 4;
/// Marks of all kinds: a syllable of Burmese or Tibetan has up to seven.
const MOST_MARKS: usize = 8;

/// One sign with no more on it than any language writes: heaps of accents run over other words.
fn bounded(sign: &str) -> String {
    let (mut accents, mut marks) = (0, 0);
    let fits = |part: &char| {
        accents += usize::from(signs::is_accent(*part));
        marks += usize::from(signs::is_mark(*part));
        !signs::is_mark(*part)
            || (marks <= MOST_MARKS && (accents <= MOST_ACCENTS || !signs::is_accent(*part)))
    };
    sign.chars().filter(fits).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_kept_as_typed() {
        for typed in [
            "Girls' talk",
            "🚴🏽\u{200d}♀\u{fe0f}🛠\u{fe0f}",
            "نصلح الدراجات",
            "</textarea><script>alert(1)</script>",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "می\u{200c}خواهم",
            "شَدَّةٌ",
            "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t",
            "one\n\ntwo",
        ] {
            assert_eq!(IdeaWords::parse(typed).unwrap().as_str(), typed);
        }
    }

    #[test]
    fn nothing_that_shows_is_nothing_typed() {
        for typed in ["", "   ", "\n\t", "\u{200b}\u{202e}", "\u{301}", "\u{e0041}\u{e0042}"] {
            assert_eq!(IdeaWords::parse(typed), Err(Refusal::NothingTyped), "{typed:?}");
        }
        for blank in
            "\u{2800}\u{3164}\u{ffa0}\u{115f}\u{1160}\u{ad}\u{34f}\u{180e}\u{fe0f}\u{fffc}\u{3000}\u{1d159}"
                .chars()
        {
            assert_eq!(
                IdeaWords::parse(&format!(" {blank}{blank}")),
                Err(Refusal::NothingTyped),
                "{blank:?}"
            );
        }
    }

    #[test]
    fn control_signs_and_hidden_tags_are_left_out() {
        for (typed, kept) in [
            ("a\0b\u{1b}c\u{7f}\u{9f}\u{ffff}", "abc"),
            ("a\r\nb\rc\u{2028}d\u{b}e\tf", "a\nb\nc\nd\ne f"),
            ("Swim\u{e0068}\u{e0069}", "Swim"),
        ] {
            assert_eq!(tidy(typed), kept);
        }
    }

    #[test]
    fn what_turns_text_round_ends_with_its_line() {
        for (typed, kept) in [
            ("Swimming \u{202e}", "Swimming"),
            ("a\u{202e}b\u{202c}c", "abc"),
            ("a\u{2067}b\u{2069}c\u{2069}\u{202c}", "a\u{2067}b\u{2069}c"),
            ("\u{202b}a\nb\u{202c}", "a\nb"),
            ("\u{2066}\u{202a}a\u{2069}b\u{202c}", "\u{2066}a\u{2069}b"),
            ("\u{202a}\u{202d}a\u{202c}b\u{202c}", "\u{202a}ab\u{202c}"),
        ] {
            assert_eq!(tidy(typed), kept, "{typed:?}");
        }
    }

    #[test]
    fn accents_do_not_heap_up() {
        let heaped = format!("Z{}a{}", "\u{301}".repeat(60), "\u{323}\u{20dd}".repeat(20));
        assert_eq!(tidy(&heaped), format!("Z{}a{}", "\u{301}".repeat(4), "\u{323}\u{20dd}".repeat(2)));
    }

    #[test]
    fn words_are_measured_in_signs_as_a_reader_counts_them() {
        assert_eq!(IdeaWords::parse(&"a".repeat(5_000)), Err(Refusal::TooLong { most: 300 }));
        let family = "👨🏽\u{200d}👩🏽\u{200d}👧🏽\u{200d}👦🏽";
        assert_eq!((family.chars().count(), length(family)), (11, 1));
        for sign in ["😀", family, "🇬🇧", "e\u{301}"] {
            assert!(IdeaWords::parse(&sign.repeat(300)).is_ok(), "{sign}");
            assert_eq!(IdeaWords::parse(&sign.repeat(301)), Err(Refusal::TooLong { most: 300 }));
        }
        let endless = format!("👩{}", "\u{200d}👩".repeat(3_000));
        assert_eq!(IdeaWords::parse(&endless), Err(Refusal::TooLong { most: 300 }));
    }

    fn signs() -> impl Strategy<Value = String> {
        let odd = "a \r\n\t\u{301}\u{323}\u{fe0f}\u{200d}👩🏽🏴\u{e0067}\u{e007f}\u{202a}\u{202e}\u{202c}\u{2067}\u{2069}\u{2028}\u{1b}ก\u{e31}क\u{94d}";
        let odd = proptest::sample::select(odd.chars().collect::<Vec<char>>());
        proptest::collection::vec(prop_oneof![4 => odd, 1 => any::<char>()], 0..60)
            .prop_map(|signs| signs.into_iter().collect())
    }

    proptest! {
        #[test]
        fn what_is_tidy_stays_as_it_is(typed in signs()) {
            let once = tidy(&typed);
            prop_assert_eq!(tidy(&once), once);
        }
    }
}
