//! The shapes of a way to reach somebody: a telephone number, an e-mail or web address, a street, a handle.

/// So many digits may be a telephone number, however they are written and spaced.
const DIGITS: usize = 7;
/// So many digits said in words, one after the other.
const SAID_DIGITS: usize = 5;

const SAID: [&str; 15] = [
    "oh", "o", "zero", "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "double", "triple",
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

/// What of these stands in it: as it is seen, and as it is read aloud.
pub(super) fn found(seen: &str, read: &str) -> Vec<String> {
    let words = |is_one: fn(&str) -> bool| {
        seen.split_whitespace().filter(move |word| is_one(word)).map(str::to_owned).collect::<Vec<_>>()
    };
    let with_digits: fn(&str) -> bool = |word| word.chars().any(char::is_numeric);
    let number = (digits(seen) >= DIGITS).then(|| words(with_digits).join(" "));
    let said = [number, digits_in_words(read), after_a_network(seen), street(seen), postcode(read)];
    let written = words(|word| word.contains('@') || is_web(word) || is_handle(word));
    said.into_iter().flatten().chain(written).collect()
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

/// A long row of digits in words.
fn digits_in_words(read: &str) -> Option<String> {
    let words: Vec<&str> = read.split(' ').collect();
    let mut rows = words.chunk_by(|one, other| SAID.contains(one) && SAID.contains(other));
    rows.find(|row| row.len() >= SAID_DIGITS).map(|row| row.join(" "))
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
fn after_a_network(seen: &str) -> Option<String> {
    let network = |before: &str| {
        let word = before.split(|sign: char| !sign.is_alphanumeric()).rfind(|word| !word.is_empty())?;
        NETWORKS.contains(&word.to_lowercase().as_str()).then(|| word.to_owned())
    };
    seen.match_indices([':', '=']).find_map(|(at, sign)| {
        let (before, after) = seen.split_at(at);
        let handle = after.trim_start_matches([':', '=', ' ']).split_whitespace().next().unwrap_or_default();
        Some(format!("{}{sign} {handle}", network(before)?))
    })
}

/// "12 Cinder Lane", "flat 3b, Larkmoor Road": a number, one or two words, and what streets are called.
fn street(seen: &str) -> Option<String> {
    let words: Vec<&str> =
        seen.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let numbered = |word: &&str| word.starts_with(char::is_numeric) && word.chars().count() <= 4;
    let large = |word: &&str| word.starts_with(char::is_uppercase);
    let is_three = |three: &&[&str]| {
        let [number, name, street] = three else { return false };
        let kind = street.to_lowercase();
        numbered(number)
            && (STREETS.contains(&kind.as_str())
                || (OTHER_STREETS.contains(&kind.as_str()) && large(name) && large(street)))
    };
    let is_four = |four: &&[&str]| {
        let [number, first, _, street] = four else { return false };
        numbered(number) && large(first) && STREETS.contains(&street.to_lowercase().as_str())
    };
    words.windows(3).find(is_three).or_else(|| words.windows(4).find(is_four)).map(|words| words.join(" "))
}

/// "SW1A 1AA", with or without its space.
fn postcode(read: &str) -> Option<String> {
    let words: Vec<&str> = read.split(' ').collect();
    let whole = words.iter().filter_map(|word| word.split_at_checked(word.len().checked_sub(3)?));
    let parts = words.windows(2).filter_map(|two| Some((*two.first()?, *two.last()?)));
    let mut all = parts.chain(whole);
    all.find(|(outward, inward)| is_outward(outward) && is_inward(inward))
        .map(|(outward, inward)| format!("{outward} {inward}").to_uppercase())
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
    use super::super::Watch;

    fn may_hold_a_name(words: &str) -> bool {
        !Watch::default().flags(words).is_empty()
    }

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
