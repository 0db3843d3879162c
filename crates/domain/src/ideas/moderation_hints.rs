//! What may tell who somebody is: only raises a flag for the worker who reads the idea, never
//! decides. A phrase list and three shapes (mail, phone, handle); misses are expected.

use unicode_normalization::UnicodeNormalization;

use crate::wording::is_unseen;

/// Phrases after which children write a name.
const PHRASES: [&str; 8] =
    ["my name is", "i am called", "i'm called", "call me", "my friend", "with miss", "with mr", "with mrs"];
/// So many digits may be a telephone number.
const DIGITS: usize = 7;

/// Whether an idea may hold a name or a way to reach somebody.
pub fn may_hold_a_name(words: &str) -> bool {
    let read = as_read(words);
    let digits = read.chars().filter(|sign| sign.is_numeric()).count();
    PHRASES.iter().any(|phrase| read.contains(phrase)) || read.contains('@') || digits >= DIGITS
}

/// As somebody reads it aloud: wide, round and small letters are letters (Unicode's NFKC), nothing
/// unseen stands between them, and all spaces and apostrophes are alike.
fn as_read(words: &str) -> String {
    let letters: String = words.nfkc().filter(|sign| !is_unseen(*sign)).collect();
    let spaced = letters.to_lowercase().replace(['’', '‘', 'ʼ', '`', '´'], "'");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::may_hold_a_name;

    #[test]
    fn a_name_a_mail_and_a_number_are_flagged_and_an_idea_is_not() {
        for flagged in ["My name is … and I want boxing", "write me: a@b.example", "ring 07700 900123"] {
            assert!(may_hold_a_name(flagged), "{flagged}");
        }
        assert!(!may_hold_a_name("Fix bikes so we can ride to club"));
    }

    #[test]
    fn other_signs_that_read_the_same_are_flagged_too() {
        for flagged in [
            "Ｍｙ ｎａｍｅ ｉｓ Jo",
            "m\u{200b}y na\u{ad}me is Jo",
            "𝐌𝐲 𝐧𝐚𝐦𝐞 𝐢𝐬 Jo",
            "my\n name\u{a0} is Jo",
            "I’m called Jo",
            "jo＠club",
            "٠٧٧٠٠ ٩٠٠",
        ] {
            assert!(may_hold_a_name(flagged), "{flagged}");
        }
    }
}
