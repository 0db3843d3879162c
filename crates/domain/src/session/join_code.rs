//! What opens the door of a session: the code on the big screen, a short word and four digits, "KITE
//! 4275"; or the secret behind the QR code.

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;
use crate::session::refusal::SessionRefusal;

/// A join code: one of [`WORDS`] and four digits, none of them 0 or 1, which look like letters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JoinCode(String);

impl JoinCode {
    /// Makes a code from two random numbers; every word and every number is equally likely.
    #[must_use]
    pub fn from_chance(word: u32, number: u32) -> Self {
        let count = u32::try_from(WORDS.len()).unwrap_or(1);
        let word = WORDS.get(word as usize % count as usize).copied().unwrap_or("KITE");
        let digits = [1, 8, 64, 512].map(|place| (number / place % 8 + 2).to_string()).concat();
        Self(format!("{word}{digits}"))
    }

    /// Reads what was typed: capitals, spaces and dashes do not matter.
    ///
    /// # Errors
    /// [`Refusal::NothingTyped`] for nothing, [`SessionRefusal::CodeNotOpen`] for what no code can be.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let code: String =
            typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
        let could_be = code.len() <= 12
            && code.chars().any(|sign| sign.is_ascii_uppercase())
            && code.chars().any(|sign| sign.is_ascii_digit());
        match (typed.trim().is_empty(), could_be) {
            (true, _) => Err(Refusal::NothingTyped),
            (false, true) => Ok(Self(code)),
            (false, false) => Err(Refusal::Session(SessionRefusal::CodeNotOpen)),
        }
    }

    /// As it stands on the disk and in addresses: "KITE427".
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people read it: "KITE 427".
    pub fn shown(&self) -> String {
        let digits = self.0.find(|sign: char| sign.is_ascii_digit()).unwrap_or(self.0.len());
        let (word, number) = self.0.split_at(digits);
        format!("{word} {number}")
    }
}

/// The secret behind the QR code of a session: 80 random bits, which nobody guesses. Whoever has it has
/// seen the screen, so its link is never slowed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JoinSecret(String);

impl JoinSecret {
    /// Letters and digits of it. No code is so long.
    pub const LENGTH: usize = 16;

    /// Makes a secret from two random numbers, five bits a letter.
    #[must_use]
    pub fn from_chance(random: [u64; 2]) -> Self {
        let letter = |at: usize| {
            let bits = random.get(at / 8).map_or(0, |number| number >> (at % 8 * 5) & 31);
            usize::try_from(bits).ok().and_then(|bits| LETTERS.get(bits)).copied().unwrap_or(b'a')
        };
        Self((0..Self::LENGTH).map(|at| char::from(letter(at))).collect())
    }

    /// Reads what stands on the disk or in a link.
    pub fn parse(text: &str) -> Option<Self> {
        let ours = text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
        (ours && text.len() == Self::LENGTH).then(|| Self(text.to_owned()))
    }

    /// As it stands on the disk and in the link.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Base 32 of RFC 4648 in lower case.
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// What somebody knocks with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// The code, typed or heard.
    Code(JoinCode),
    /// The secret of the QR code.
    Secret(JoinSecret),
}

impl Key {
    /// Reads what was typed, or the whole link that was pasted.
    ///
    /// # Errors
    /// As [`JoinCode::parse`].
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let link = typed.to_ascii_lowercase().find("join/").and_then(|at| typed.get(at + 5..));
        let key = link.and_then(|link| link.split(['/', '?', '#']).next()).unwrap_or(typed).trim();
        JoinSecret::parse(key)
            .map_or_else(|| JoinCode::parse(key).map(Self::Code), |secret| Ok(Self::Secret(secret)))
    }
}

/// Words of three to five letters that a small child can copy from a screen; no two sound alike,
/// none is rude in a language we know. 160 words and 4,096 numbers make 655,360 codes; a code lives only
/// as long as its session.
pub const WORDS: [&str; 160] = [
    "ACORN", "AMBER", "APPLE", "ATLAS", "BADGE", "BAKER", "BANJO", "BEACH", "BEAN", "BELL", "BERRY", "BIRD",
    "BISON", "BLUE", "BOAT", "BOOK", "BRAVE", "BREAD", "BRICK", "BRUSH", "CABIN", "CAKE", "CAMEL", "CAMP",
    "CARD", "CEDAR", "CHALK", "CLAY", "CLIFF", "CLOUD", "CLOVE", "COACH", "COAST", "COMET", "CORAL", "CRANE",
    "CRISP", "CROWN", "DAISY", "DANCE", "DEER", "DELTA", "DISCO", "DOVE", "DRUM", "DUCK", "EAGLE", "EARTH",
    "EMBER", "FABLE", "FARM", "FERN", "FIELD", "FLAG", "FLASH", "FLUTE", "FROG", "FROST", "FRUIT", "GAME",
    "GIANT", "GLOBE", "GLOVE", "GOLD", "GRAPE", "GRASS", "GREEN", "GUAVA", "HAPPY", "HARP", "HAZEL", "HERO",
    "HILL", "HONEY", "HORSE", "IRIS", "IVORY", "JAM", "JELLY", "JEWEL", "JUDO", "JUICE", "KAYAK", "KING",
    "KITE", "KIWI", "KOALA", "LAKE", "LAMP", "LARK", "LEAF", "LEMON", "LIGHT", "LILY", "LION", "LUNAR",
    "MAGIC", "MANGO", "MAPLE", "MARCH", "MELON", "MILK", "MINT", "MOON", "MOSS", "MOUSE", "MUSIC", "NEST",
    "NIGHT", "NOVEL", "OASIS", "OCEAN", "OLIVE", "ONION", "OPAL", "OTTER", "PAINT", "PALM", "PANDA", "PAPER",
    "PARK", "PEACH", "PEARL", "PIANO", "PILOT", "PLANE", "PLANT", "PLUM", "POND", "QUEEN", "QUIET", "RADIO",
    "RAIN", "RIVER", "ROBIN", "ROBOT", "ROCK", "ROSE", "SAIL", "SAND", "SCARF", "SHELL", "SHIP", "SKY",
    "SNOW", "SONG", "SPARK", "STAR", "STONE", "STORM", "SUGAR", "SUNNY", "SWAN", "TABLE", "TIGER", "TRAIN",
    "TULIP", "WATER", "WHALE", "ZEBRA",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_it_is_typed_it_is_the_same_code() {
        for typed in ["KITE427", "kite 427", " Kite-427 ", "k i t e 4 2 7"] {
            assert_eq!(JoinCode::parse(typed).unwrap().as_str(), "KITE427");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        assert_eq!(JoinCode::parse("  "), Err(Refusal::NothingTyped));
        for typed in ["kite", "427", "<script>", "🪁", &"a1".repeat(40)] {
            assert_eq!(JoinCode::parse(typed), Err(Refusal::Session(SessionRefusal::CodeNotOpen)));
        }
    }

    #[test]
    fn a_code_is_read_as_word_and_number() {
        assert_eq!(JoinCode::from_chance(84, 0o3052).shown(), "KITE 4725");
        for chance in 0..2_000 {
            let code = JoinCode::from_chance(chance, chance);
            assert_eq!(JoinCode::parse(&code.shown()).unwrap(), code);
            assert!(!code.as_str().contains(['0', '1']));
        }
    }

    #[test]
    fn a_pasted_link_is_read_as_what_stands_in_it() {
        let code = Key::Code(JoinCode::parse("KITE4275").unwrap());
        for typed in ["kite 4275", "https://fifth.test/join/KITE4275", "fifth.test/Join/kite4275/?a=b#c "] {
            assert_eq!(Key::parse(typed), Ok(code.clone()), "{typed}");
        }
        let secret = "mzxw6ytboi234567";
        for typed in [secret.to_owned(), format!("https://fifth.test/join/{secret}?group=a")] {
            assert_eq!(Key::parse(&typed), Ok(Key::Secret(JoinSecret(secret.to_owned()))), "{typed}");
        }
        assert_eq!(Key::parse(" "), Err(Refusal::NothingTyped));
        assert!(JoinSecret::parse(&secret.to_uppercase()).is_none());
    }

    #[test]
    fn every_bit_of_chance_is_in_the_secret() {
        let plain = JoinSecret::from_chance([0, 0]);
        assert_eq!(JoinSecret::parse(plain.as_str()), Some(plain.clone()));
        let mut seen = std::collections::BTreeSet::from([plain]);
        for bit in 0..40 {
            assert!(seen.insert(JoinSecret::from_chance([1 << bit, 0])));
            assert!(seen.insert(JoinSecret::from_chance([0, 1 << bit])));
        }
    }

    #[test]
    fn no_word_stands_twice() {
        let once: std::collections::BTreeSet<_> = WORDS.iter().collect();
        assert_eq!(once.len(), WORDS.len());
    }
}
