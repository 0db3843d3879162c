//! What a nine-year-old can read: short sentences, and words of every day. Our own sentences keep
//! to it by a test, and what adults write to pupils by a refusal.

use crate::ideas::refusal::IdeasRefusal;
use crate::refusal::Refusal;

/// Most words in one sentence.
pub const MOST_WORDS: usize = 15;

/// Words of forms and offices, and words that flatter or push.
pub const BANNED: [&str; 38] = [
    "submit",
    "proposal",
    "propose",
    "facilitator",
    "participant",
    "participate",
    "user",
    "please note",
    "please",
    "invalid",
    "error code",
    "select",
    "click",
    "enter",
    "input",
    "item",
    "option",
    "poll",
    "survey",
    "election",
    "student",
    "log in",
    "login",
    "account settings",
    "username",
    "session",
    "ballot",
    "suppress",
    "feedback",
    "response",
    "hurry",
    "last chance",
    "don't miss",
    "great job",
    "well done",
    "awesome",
    "oops",
    "sorry",
];

/// Whether pupils can read what an adult wrote in this field of a form.
///
/// # Errors
/// [`IdeasRefusal::LongSentence`] with the first sentence that is too long, [`IdeasRefusal::HardWord`] with
/// the first word that pupils may not know.
pub fn check(field: &'static str, text: &str) -> Result<(), Refusal> {
    if let Some(sentence) = long_sentence(text) {
        return Err(Refusal::Ideas(IdeasRefusal::LongSentence {
            field,
            sentence: sentence.to_owned(),
            most: MOST_WORDS,
        }));
    }
    hard_word(text)
        .map_or(Ok(()), |word| Err(Refusal::Ideas(IdeasRefusal::HardWord { field, word: word.to_owned() })))
}

/// The first sentence of more words than a child reads in one go.
pub fn long_sentence(text: &str) -> Option<&str> {
    let sentences = text.split(['.', '?', '!', ':', '\n', '؟', '۔']).map(str::trim);
    sentences.into_iter().find(|sentence| sentence.split_whitespace().count() > MOST_WORDS)
}

/// The first of the banned words that stands in the text.
pub fn hard_word(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|sign: char| !sign.is_alphanumeric() && sign != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    BANNED.into_iter().find(|banned| {
        let parts: Vec<&str> = banned.split(' ').collect();
        words.windows(parts.len()).any(|said| said.iter().zip(&parts).all(|(said, part)| is_word(said, part)))
    })
}

/// The word itself, or more than one of it.
fn is_word(said: &str, word: &str) -> bool {
    said == word || said.strip_suffix('s') == Some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_fifteen_words_is_read_and_one_of_sixteen_is_named() {
        let fifteen = "word ".repeat(15);
        assert_eq!(check("because", &format!("Yes. {fifteen}. {fifteen}?")), Ok(()));
        let sixteen = format!("Yes. It is {} long. No.", "very ".repeat(13).trim());
        let Err(Refusal::Ideas(IdeasRefusal::LongSentence { field, sentence, most })) =
            check("next", &sixteen)
        else {
            panic!("sixteen words were read")
        };
        assert_eq!((field, most), ("next", 15));
        assert!(sentence.starts_with("It is very") && sentence.ends_with("long"), "{sentence}");
    }

    #[test]
    fn a_word_of_offices_is_named_and_a_longer_word_that_holds_it_is_not() {
        let hard = |word: &str| {
            Err(Refusal::Ideas(IdeasRefusal::HardWord { field: "because", word: word.to_owned() }))
        };
        assert_eq!(check("because", "Your Proposal was read."), hard("proposal"));
        assert_eq!(check("because", "The participants cook."), hard("participant"));
        assert_eq!(check("because", "Please note, the hall is shut."), hard("please note"));
        assert_eq!(check("because", "The hall has a big entrance, we are pleased."), Ok(()));
    }
}
