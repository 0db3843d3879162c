//! The code on the big screen: a short word and three digits, "KITE 427".

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;
use crate::session::refusal::SessionRefusal;

/// A join code: one of [`WORDS`] and three digits, none of them 0 or 1, which look like letters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct JoinCode(String);

impl JoinCode {
    /// Makes a code from two random numbers; every word and every number is equally likely.
    #[must_use]
    pub fn from_chance(word: u32, number: u32) -> Self {
        let count = u32::try_from(WORDS.len()).unwrap_or(1);
        let word = WORDS.get(word as usize % count as usize).copied().unwrap_or("KITE");
        let digits = [number % 8 + 2, number / 8 % 8 + 2, number / 64 % 8 + 2];
        Self(format!("{word}{}{}{}", digits[0], digits[1], digits[2]))
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

/// Words of three to five letters that a small child can copy from a screen; no two sound alike,
/// none is rude in a language we know. 160 words and 512 numbers make 81,920 codes; wrong
/// guesses are slowed for the whole server, and a code lives only as long as its session.
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
        assert_eq!(JoinCode::from_chance(84, 0o052).shown(), "KITE 472");
        for chance in 0..2_000 {
            let code = JoinCode::from_chance(chance, chance);
            assert_eq!(JoinCode::parse(&code.shown()).unwrap(), code);
            assert!(!code.as_str().contains(['0', '1']));
        }
    }

    #[test]
    fn no_word_stands_twice() {
        let once: std::collections::BTreeSet<_> = WORDS.iter().collect();
        assert_eq!(once.len(), WORDS.len());
    }
}
