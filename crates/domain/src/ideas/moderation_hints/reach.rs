//! The shapes of a way to reach somebody: a telephone number, an e-mail or web address, a street, a handle.

use super::says_one_of;

/// So many digits may be a telephone number, however they are written and spaced.
const DIGITS: usize = 7;
/// So many digits said in words, one after the other.
const SAID_DIGITS: usize = 5;

const SAID: [&str; 15] = [
    "oh", "o", "zero", "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "double", "triple",
];

/// Phrases that lead to a person.
const PHRASES: [&str; 33] = [
    "at gmail",
    "at hotmail",
    "at outlook",
    "at yahoo",
    "at icloud",
    "dot com",
    "dot co",
    "dot uk",
    "dot org",
    "my number",
    "my phone",
    "my mobile",
    "my email",
    "my address",
    "my postcode",
    "i live at",
    "i live on",
    "i live in",
    "i live near",
    "my house is",
    "my insta",
    "my instagram",
    "my snap",
    "my snapchat",
    "my tiktok",
    "my discord",
    "my gamertag",
    "my username",
    "add me",
    "dm me",
    "text me",
    "message me",
    "follow me",
];

/// Names of networks after which a handle may follow a colon.
const NETWORKS: [&str; 12] = [
    "insta",
    "instagram",
    "ig",
    "snap",
    "snapchat",
    "sc",
    "tiktok",
    "discord",
    "whatsapp",
    "youtube",
    "roblox",
    "twitch",
];

/// What ends the name of a host that young people write.
const HOSTS: [&str; 28] = [
    "com", "org", "net", "uk", "co", "io", "be", "me", "tv", "gg", "app", "info", "eu", "ly", "dev", "site",
    "link", "page", "xyz", "online", "live", "chat", "de", "fr", "ie", "us", "ai", "example",
];

const STREETS: [&str; 13] = [
    "street", "road", "rd", "lane", "avenue", "ave", "crescent", "cres", "terrace", "gardens", "grove",
    "mews", "st",
];
/// Streets that are other words, too: only where both are written large, "4 Larkmoor Close".
const OTHER_STREETS: [&str; 9] = ["close", "drive", "way", "court", "place", "square", "walk", "row", "hill"];

/// Whether one of these stands in it: as it is seen, and as it is read aloud.
pub(super) fn is_said(seen: &str, read: &str) -> bool {
    seen.contains('@')
        || says_one_of(read, &PHRASES)
        || digits(seen) >= DIGITS
        || digits_in_words(read) >= SAID_DIGITS
        || seen.split_whitespace().any(|word| is_web(word) || is_handle(word))
        || follows_a_network(seen)
        || is_street(seen)
        || is_postcode(read)
}

/// Digits of any script; a letter O or l within digits is read as one.
fn digits(seen: &str) -> usize {
    let in_word = |word: &str| {
        let digits = word.chars().filter(|sign| sign.is_numeric()).count();
        let like = word.chars().filter(|sign| matches!(sign, 'o' | 'O' | 'l' | 'I')).count();
        let other = word.chars().filter(|sign| sign.is_alphabetic()).count() - like;
        digits + if digits > 0 && other == 0 { like } else { 0 }
    };
    seen.split_whitespace().map(in_word).sum()
}

/// The longest row of digits in words.
fn digits_in_words(read: &str) -> usize {
    let count = |(longest, row): (usize, usize), word: &str| {
        let row = if SAID.contains(&word) { row + 1 } else { 0 };
        (longest.max(row), row)
    };
    read.split(' ').fold((0, 0), count).0
}

/// "https://…", "www.…", "youtu.be/abc", "eastmere.example".
fn is_web(word: &str) -> bool {
    let word = word.to_lowercase();
    let host = word.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.trim_matches(|sign: char| !sign.is_alphanumeric());
    let named = |end: &str| HOSTS.contains(&end);
    word.contains("://")
        || word.starts_with("www.")
        || host.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && named(end))
}

/// A name and a number that are joined: `sam_1999`, `sam#1234`.
fn is_handle(word: &str) -> bool {
    let joined = |mark: char| {
        word.split_once(mark).is_some_and(|(before, after)| {
            before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
        })
    };
    joined('_') || joined('#')
}

/// "snap: sam".
fn follows_a_network(seen: &str) -> bool {
    let before = |at: usize| {
        let (before, _) = seen.split_at(at);
        before.split(|sign: char| !sign.is_alphanumeric()).rfind(|word| !word.is_empty())
    };
    let ends = |(at, _)| before(at).is_some_and(|word| NETWORKS.contains(&word.to_lowercase().as_str()));
    seen.match_indices([':', '=']).any(ends)
}

/// "12 Cinder Lane", "flat 3b, Larkmoor Road": a number, one or two words, and what streets are called.
fn is_street(seen: &str) -> bool {
    let words: Vec<&str> =
        seen.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let numbered = |word: &&str| word.starts_with(char::is_numeric) && word.chars().count() <= 4;
    let large = |word: &&str| word.starts_with(char::is_uppercase);
    words.windows(3).any(|three| {
        let [number, name, street] = three else { return false };
        let kind = street.to_lowercase();
        numbered(number)
            && (STREETS.contains(&kind.as_str())
                || (OTHER_STREETS.contains(&kind.as_str()) && large(name) && large(street)))
    }) || words.windows(4).any(|four| {
        let [number, first, _, street] = four else { return false };
        numbered(number) && large(first) && STREETS.contains(&street.to_lowercase().as_str())
    })
}

/// "SW1A 1AA", with or without its space.
fn is_postcode(read: &str) -> bool {
    let words: Vec<&str> = read.split(' ').collect();
    let whole = words.iter().filter_map(|word| word.split_at_checked(word.len().checked_sub(3)?));
    let parts = words.windows(2).filter_map(|two| Some((*two.first()?, *two.last()?)));
    parts.chain(whole).any(|(outward, inward)| is_outward(outward) && is_inward(inward))
}

/// "sw1a": one or two letters, a digit, and perhaps one more sign.
fn is_outward(text: &str) -> bool {
    let letters = text.chars().take_while(char::is_ascii_lowercase).count();
    let rest = text.get(letters..).unwrap_or_default();
    (1..=2).contains(&letters)
        && (1..=2).contains(&rest.len())
        && rest.starts_with(|sign: char| sign.is_ascii_digit())
}

/// "1aa": a digit and two letters.
fn is_inward(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    matches!(signs[..], [digit, one, two]
        if digit.is_ascii_digit() && one.is_ascii_lowercase() && two.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::super::may_hold_a_name;

    #[test]
    fn a_way_to_reach_somebody_is_flagged_however_it_is_written() {
        for flagged in [
            "ring 07700 900123",
            "07700-900-123",
            "0 7 7 0 0 9 0 0",
            "(0770) 0900.12",
            "٠٧٧٠٠٩٠٠١٢٣",
            "०७७०० ९००१२३",
            "０７７００　９００１２３",
            "0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣",
            "O77OO 9OO",
            "oh seven seven double oh nine",
            "write me: a@b.example",
            "jo at gmail dot com",
            "https://youtu.be/abc",
            "it is on youtu.be/abc",
            "see www.eastmere.example",
            "eastmere.co.uk has it",
            "we live at 12 Cinder Lane",
            "come to 4 Old Larkmoor Road",
            "4 Larkmoor Close, ring twice",
            "my house is the blue one",
            "SW1A 1AA",
            "sw1a1aa",
            "add me on snap",
            "Snap: samthegreat",
            "insta = samthegreat",
            "sam_1999",
            "samthegreat#1234",
            "@samthegreat",
        ] {
            assert!(may_hold_a_name(flagged), "{flagged}");
        }
    }

    #[test]
    fn an_idea_with_a_number_or_a_street_in_it_is_no_address() {
        for idea in [
            "3 bikes for the long road",
            "A 5 minutes walk",
            "10 of us on the road",
            "Boxing. Only the training bit, at 4.30",
            "Two of us, one for each",
            "#1 is football",
            "A film about our street",
            "Snap and other card games",
            "Year 10 and year 11 together",
        ] {
            assert!(!may_hold_a_name(idea), "{idea}");
        }
    }
}
