//! What may tell who somebody is, or how to reach them: only raises a flag for the worker who reads the idea,
//! never decides. Lists of phrases and a few shapes (phone, mail, web, street, handle); misses are expected.
//! Beside this file: `reach.rs`, the shapes.

mod reach;

use unicode_normalization::UnicodeNormalization;

use crate::wording::is_unseen;

/// Phrases after which children write a name. A mark between two letters is not read, so "I'm" is "im".
const NAMES: [&str; 17] = [
    "my name is",
    "my names",
    "my full name",
    "my real name",
    "my surname",
    "i am called",
    "im called",
    "i m called",
    "they call me",
    "call me",
    "im named",
    "my friend",
    "my mate",
    "with miss",
    "with mr",
    "with mrs",
    "with ms",
];

/// Whether an idea may hold a name or a way to reach somebody.
pub fn may_hold_a_name(words: &str) -> bool {
    let seen: String = words.nfkc().filter(|sign| !is_unseen(*sign)).collect();
    let read = as_read(&seen);
    says_one_of(&read, &NAMES) || reach::is_said(&seen, &read)
}

/// As somebody reads it aloud: small letters, single spaces, and no mark within a word or between words.
/// Wide, round and thick letters are letters already (Unicode's NFKC).
fn as_read(seen: &str) -> String {
    // NFKC writes an acute accent that stands alone as a space with an accent on it.
    let joined = seen.replace(" \u{301}", "'");
    let signs: Vec<char> = joined.to_lowercase().chars().collect();
    let letter = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_alphabetic());
    let read = |(at, sign): (usize, &char)| match sign {
        // Some count as letters.
        _ if is_apostrophe(*sign) && letter(at.checked_sub(1)) && letter(Some(at + 1)) => None,
        sign if sign.is_alphanumeric() => Some(*sign),
        sign if sign.is_whitespace() => Some(' '),
        _ => Some(' '),
    };
    let spaced: String = signs.iter().enumerate().filter_map(read).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whatever keyboards and fonts have for one: a comma up high, a quotation mark, a prime, a glottal stop.
fn is_apostrophe(sign: char) -> bool {
    matches!(sign,
        '\'' | '"' | '`' | '\u{b4}' | '\u{2b9}'..='\u{2cb}' | '\u{2018}'..='\u{201f}' | '\u{2032}'..='\u{2037}'
        | '\u{55a}' | '\u{5f3}' | '\u{7f4}' | '\u{7f5}' | '\u{a78c}' | '\u{384}' | '\u{1fbd}' | '\u{1fbf}')
}

/// Whether one of these phrases stands in it, as whole words.
fn says_one_of(read: &str, phrases: &[&str]) -> bool {
    let padded = format!(" {read} ");
    phrases.iter().any(|phrase| padded.contains(&format!(" {phrase} ")))
}

#[cfg(test)]
mod tests {
    use super::may_hold_a_name;

    #[test]
    fn a_name_is_flagged_and_an_idea_is_not() {
        for flagged in ["My name is … and I want boxing", "Call me Jo", "with Mrs. Hill", "my name's Jo"] {
            assert!(may_hold_a_name(flagged), "{flagged}");
        }
        for idea in [
            "Fix bikes so we can ride to club",
            "Football but nobody gets picked last",
            "Climbing wall trip, I dare Miss to do it",
            "I'd like to go at 4.30, on 3 or 4 Thursdays",
            "A trip for 30 of us. It's £12.50 each",
        ] {
            assert!(!may_hold_a_name(idea), "{idea}");
        }
    }

    #[test]
    fn any_apostrophe_and_none_reads_the_same() {
        for apostrophe in "'’‘`´ʼʻ′＇‛‵ˈ\"”".chars() {
            let flagged = format!("hi, I{apostrophe}m called Sam");
            assert!(may_hold_a_name(&flagged), "{flagged} {apostrophe:?}");
        }
        assert!(may_hold_a_name("im called Sam"));
        assert!(may_hold_a_name("I m called Sam"));
    }

    #[test]
    fn other_signs_that_read_the_same_are_flagged_too() {
        for flagged in [
            "Ｍｙ ｎａｍｅ ｉｓ Jo",
            "m\u{200b}y na\u{ad}me is Jo",
            "𝐌𝐲 𝐧𝐚𝐦𝐞 𝐢𝐬 Jo",
            "my\n name\u{a0} is Jo",
            "jo＠club",
            "٠٧٧٠٠ ٩٠٠",
        ] {
            assert!(may_hold_a_name(flagged), "{flagged}");
        }
    }
}
