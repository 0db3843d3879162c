//! A code as a keyboard writes it: letters as wide as a Chinese sign, digits of any script.

use unicode_normalization::UnicodeNormalization;

/// The nought of every script whose digits the compatibility forms (NFKC) leave as they are; the nine
/// others follow it (Unicode, general category Nd).
#[rustfmt::skip]
const NOUGHTS: [char; 58] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}',
    '\u{c66}', '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{1090}',
    '\u{17e0}', '\u{1810}', '\u{1946}', '\u{19d0}', '\u{1a80}', '\u{1a90}', '\u{1b50}', '\u{1bb0}',
    '\u{1c40}', '\u{1c50}', '\u{a620}', '\u{a8d0}', '\u{a900}', '\u{a9d0}', '\u{a9f0}', '\u{aa50}',
    '\u{abf0}', '\u{104a0}', '\u{10d30}', '\u{11066}', '\u{110f0}', '\u{11136}', '\u{111d0}', '\u{112f0}',
    '\u{11450}', '\u{114d0}', '\u{11650}', '\u{116c0}', '\u{11730}', '\u{118e0}', '\u{11950}', '\u{11c50}',
    '\u{11d50}', '\u{11da0}', '\u{16a60}', '\u{16ac0}', '\u{16b50}', '\u{1e140}', '\u{1e2f0}', '\u{1e950}',
];
/// No code and no link that somebody pastes is longer.
const LONGEST: usize = 2_000;

/// The same in plain letters and digits.
pub fn plain(typed: &str) -> String {
    typed.chars().take(LONGEST).nfkc().map(digit).collect()
}

fn digit(sign: char) -> char {
    let value = |nought: char| u32::from(sign).checked_sub(nought.into()).filter(|value| *value < 10);
    let value = NOUGHTS.into_iter().find_map(value);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_writes_the_same_digits() {
        for nought in NOUGHTS {
            let digits: String = (0..10).filter_map(|at| char::from_u32(u32::from(nought) + at)).collect();
            assert_eq!(plain(&digits), "0123456789", "{nought:?}");
        }
        assert_eq!(plain("ＫＩＴＥ　４２７５"), "KITE 4275");
        assert_eq!(plain("kite-427"), "kite-427");
    }
}
