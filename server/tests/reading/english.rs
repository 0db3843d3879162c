//! Finding English in code: sentences that a translator would never see.

use super::literals;

/// Attributes that people read, or hear. What stands in others is for browsers.
const READ: [&str; 6] = ["alt", "aria-label", "label", "placeholder", "summary", "title"];

/// Words that English sentences are made with, and names of classes are not.
const LITTLE_WORDS: [&str; 32] = [
    "a", "an", "and", "are", "at", "by", "can", "for", "from", "has", "have", "in", "is", "it", "my", "no",
    "not", "of", "on", "or", "our", "that", "the", "this", "to", "was", "we", "what", "will", "with", "you",
    "your",
];

/// English in literals and between tags, each with the number of its line, from 0.
pub fn english(code: &str) -> Vec<(usize, &str)> {
    let in_literals = literals(code).into_iter().filter(|text| is_english(text) && is_read(code, text));
    let mut found: Vec<_> =
        in_literals.chain(between_tags(code)).map(|text| (line_of(code, text), text)).collect();
    found.sort_unstable();
    found
}

/// Two words or more with a little one among them, or what begins as a sentence does.
fn is_english(text: &str) -> bool {
    let words: Vec<&str> =
        text.split_whitespace().map(|word| word.trim_matches(['.', ',', '?', '!', ':', '…'])).collect();
    let is_word = |word: &&str| {
        !word.is_empty() && word.chars().all(|sign| sign.is_alphabetic() || "'’".contains(sign))
    };
    let known: Vec<&str> = words.iter().copied().filter(is_word).collect();
    let begins = text.starts_with(|sign: char| sign.is_ascii_uppercase())
        && text.chars().nth(1).is_some_and(|sign| sign.is_ascii_lowercase() || sign == ' ');
    let little = known.iter().any(|word| LITTLE_WORDS.contains(&word.to_lowercase().as_str()));
    (begins && known.len() == words.len() && !known.is_empty()) || (known.len() > 1 && (little || begins))
}

/// Not an attribute of a tag that only browsers read, nor the reason of an `allow`.
fn is_read(code: &str, text: &str) -> bool {
    let before = code[..at(code, text)].trim_end_matches(['"', '#', 'r']);
    if before.ends_with("reason = ") {
        return false;
    }
    let Some(before) = before.strip_suffix('=') else { return true };
    let name = before.rsplit(|sign: char| !sign.is_alphanumeric() && sign != '-').next().unwrap_or_default();
    name.is_empty() || READ.contains(&name)
}

/// What stands between two tags of a view without being a literal.
fn between_tags(code: &str) -> impl Iterator<Item = &str> {
    let after_a_tag = code.match_indices('>').filter_map(|(at, _)| {
        let rest = &code[at + 1..];
        rest.find(['<', '{', '\n']).map(|end| &rest[..end])
    });
    let of_its_own = code.lines().map(str::trim).filter(|line| line.contains(' ') && !line.ends_with(','));
    after_a_tag.chain(of_its_own).filter(|text| is_prose(text))
}

fn is_prose(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && text.chars().all(|sign| sign.is_alphabetic() || " .,'’?!".contains(sign))
}

fn line_of(code: &str, text: &str) -> usize {
    code[..at(code, text)].matches('\n').count()
}

/// Where a part of the code stands in it.
fn at(code: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(code.as_ptr() as usize).min(code.len())
}

#[test]
fn english_is_found_where_people_read_it_and_nowhere_else() {
    let code = r#"
        // A comment is for us.
        #[allow(dead_code, reason = "it is a test")]
        let words = ["Closed.", "Not yet", "chart of the week", "button strong", "ballot-left", "Vec"];
        view! {
            <p class="for the style" title="Back to the room">Good morning</p>
            <p>
                It goes on here, too
            </p>
        }
    "#;
    let found: Vec<_> = english(code).into_iter().map(|(_, text)| text).collect();
    let expected = [
        "Closed.",
        "Not yet",
        "Vec",
        "chart of the week",
        "Back to the room",
        "Good morning",
        "It goes on here, too",
    ];
    assert_eq!(found, expected);
}
