//! A new password: long, not one that everybody tries first, and not made of who one is.

use std::sync::LazyLock;

use crate::people::refusal::PeopleRefusal;
use crate::people::sign_in::SHORTEST_PASSWORD;
use crate::refusal::Refusal;

/// More than any password manager makes; what is longer only keeps the server busy.
pub const LONGEST_PASSWORD: usize = 200;
/// Fewer signs than this, beside names that everybody knows, are guessed with the names.
const LEAST_OF_ONES_OWN: usize = 6;
/// A name of fewer letters stands in many words by chance.
const SHORTEST_NAME: usize = 4;
/// Fewer different signs than this are a pattern, however long.
const LEAST_DIFFERENT: usize = 5;

/// Passwords of eight signs and more that were found most often in those that leaked, in order.
static COMMON: LazyLock<Vec<&str>> = LazyLock::new(|| {
    include_str!("common-passwords.txt").lines().filter(|line| !line.starts_with("# ")).collect()
});

/// A new password, as typed: nothing is taken out of it. `about` is what others know of who sets it: the
/// e-mail address, the name, the organisation.
///
/// # Errors
/// [`PeopleRefusal::ShortPassword`], [`Refusal::TooLong`], [`PeopleRefusal::CommonPassword`],
/// [`PeopleRefusal::NamedPassword`].
pub fn password(typed: &str, about: &[&str]) -> Result<String, Refusal> {
    let signs = typed.chars().count();
    if signs < SHORTEST_PASSWORD {
        return Err(PeopleRefusal::ShortPassword { least: SHORTEST_PASSWORD }.into());
    }
    if signs > LONGEST_PASSWORD {
        return Err(Refusal::TooLong { most: LONGEST_PASSWORD });
    }
    if is_named(typed, about) {
        return Err(PeopleRefusal::NamedPassword.into());
    }
    if is_common(typed) {
        return Err(PeopleRefusal::CommonPassword.into());
    }
    Ok(typed.to_owned())
}

/// Whether it stands in the list, also with digits and signs round it or in the place of letters; or is one
/// piece said again and again, or a row of the keyboard or of the alphabet.
fn is_common(typed: &str) -> bool {
    let lower = typed.to_lowercase();
    let plain = plain(&lower);
    let core = plain.trim_matches(|sign: char| sign.is_ascii_digit());
    let tries =
        [lower.as_str(), &plain, core, &as_letters(&lower), as_letters(core).as_str()].map(str::to_owned);
    let is_listed = tries.iter().any(|one| COMMON.binary_search(&one.as_str()).is_ok());
    is_listed || is_pattern(&plain) || is_pattern(core)
}

/// Whether nothing of one's own is left when the names that everybody knows are taken out.
fn is_named(typed: &str, about: &[&str]) -> bool {
    let mut left = plain(&typed.to_lowercase());
    let whole = left.len();
    let mut names: Vec<String> = about.iter().map(|text| text.to_lowercase()).flat_map(names_in).collect();
    names.push("fifth".to_owned());
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in names.iter().filter(|name| name.chars().count() >= SHORTEST_NAME) {
        left = left.replace(name.as_str(), "");
    }
    let own = left.trim_matches(|sign: char| sign.is_ascii_digit()).chars().count();
    left.len() < whole && own < LEAST_OF_ONES_OWN
}

/// A text as one name, and each of its words.
fn names_in(text: String) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).map(str::to_owned);
    std::iter::once(plain(&text)).chain(words).collect()
}

/// Letters and digits alone.
fn plain(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

/// With the letters for which digits and signs often stand, and without what then is none.
fn as_letters(text: &str) -> String {
    let letter = |sign| match sign {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    let text = text.trim_end_matches(|sign: char| !sign.is_alphabetic());
    text.chars().map(letter).filter(|sign| sign.is_alphabetic()).collect()
}

/// One piece again and again, few signs, or each sign the neighbour of the one before.
fn is_pattern(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    if signs.len() < LEAST_DIFFERENT {
        return false;
    }
    let mut different = signs.clone();
    different.sort_unstable();
    different.dedup();
    let again =
        (1..=signs.len() / 2).any(|piece| signs.iter().zip(&signs[piece..]).all(|(one, next)| one == next));
    let next_to = |pair: &[char]| match pair {
        ['9', '0'] | ['0', '9'] => true,
        [one, next] => u32::from(*one).abs_diff(u32::from(*next)) == 1,
        _ => false,
    };
    different.len() < LEAST_DIFFERENT || again || signs.windows(2).all(next_to)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: &[&str] = &["dee.hart@larkmoor.example", "Dee Hart", "Larkmoor School"];

    fn refused(typed: &str) -> Option<Refusal> {
        password(typed, ABOUT).err()
    }

    #[test]
    fn a_password_is_long_and_stays_as_it_was_typed() {
        assert_eq!(password(" correct horse ", ABOUT), Ok(" correct horse ".to_owned()));
        let short = PeopleRefusal::ShortPassword { least: SHORTEST_PASSWORD };
        assert_eq!(refused("eleven sign"), Some(short.into()));
        assert!(refused(&"a".repeat(LONGEST_PASSWORD + 1)).is_some());
    }

    #[test]
    fn the_list_is_in_order_and_long_enough_to_be_worth_asking() {
        assert!(COMMON.is_sorted());
        assert!(COMMON.len() >= 3_000 && COMMON.iter().all(|one| one.chars().count() >= 8));
        assert!(COMMON.iter().all(|one| *one == one.to_lowercase()));
    }

    #[test]
    fn what_everybody_tries_first_is_refused_however_it_is_dressed_up() {
        for typed in [
            "1q2w3e4r5t6y",
            "Password1234",
            "password!!!!2026",
            "P@$$w0rd2026!",
            "Sunshine99999",
            "passwordpassword",
            "abcdefghijklm",
            "987654321098",
            "aaaaaaaaaaaaa",
            "xyxyxyxyxyxy",
            "Manchester 2026!",
        ] {
            assert_eq!(refused(typed), Some(PeopleRefusal::CommonPassword.into()), "{typed}");
        }
    }

    #[test]
    fn what_is_made_of_who_one_is_is_refused() {
        for typed in [
            "dee.hart@larkmoor.example",
            "LarkmoorSchool2026",
            "Hart-Larkmoor-12",
            "fifth-fifth-2026",
            "2026 larkmoor fifth",
            "larkmoor school!!!",
        ] {
            assert_eq!(refused(typed), Some(PeopleRefusal::NamedPassword.into()), "{typed}");
        }
    }

    #[test]
    fn a_few_words_of_ones_own_are_taken() {
        for typed in [
            "correct horse battery",
            "larkmoor otters swim",
            "the fifth floor is wet",
            "dreizehn Öfen glühen",
            "я люблю тёплый чай",
            "x7#pQ2!vLm9z",
        ] {
            assert_eq!(refused(typed), None, "{typed}");
        }
    }
}
