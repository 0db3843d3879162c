//! Money: kept, added up and counted in pence; typed and drawn as people write it.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::refusal::Refusal;

/// An amount of money, in whole pence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pence(pub u64);

/// The most that one field takes: a million pounds.
const MOST: Pence = Pence::pounds(1_000_000);

impl Pence {
    /// So many whole pounds.
    #[must_use]
    pub const fn pounds(pounds: u64) -> Self {
        Self(pounds.saturating_mul(100))
    }

    /// Reads an amount as people write it: "12", "£12.50", "12,50", "1,400", "50p"; none when left empty.
    /// What could be two amounts is neither: "12.5", "1.250", "12 50".
    ///
    /// # Errors
    /// [`Refusal::NotMoney`] and [`Refusal::TooMuchMoney`], with the name of the field.
    pub fn parse(typed: &str, field: &'static str) -> Result<Option<Self>, Refusal> {
        let plain: String = typed.nfkc().collect();
        let plain = plain.trim();
        if plain.is_empty() {
            return Ok(None);
        }
        let amount = read(plain).ok_or(Refusal::NotMoney { field })?;
        if amount > MOST { Err(Refusal::TooMuchMoney { field }) } else { Ok(Some(amount)) }
    }

    /// As it stands in a field of a form and in a file: "1400", "12.50".
    #[must_use]
    pub fn plain(self) -> String {
        let (pounds, pence) = (self.0 / 100, self.0 % 100);
        if pence == 0 { pounds.to_string() } else { format!("{pounds}.{pence:02}") }
    }

    /// What is left of it, if it is enough.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// What is left of it; nothing if it is not enough.
    #[must_use]
    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Add for Pence {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Pence {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}

/// As people read it: "£1,400", "£12.50".
impl fmt::Display for Pence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = (self.0 / 100).to_string();
        let mut text = String::from("£");
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        match self.0 % 100 {
            0 => f.write_str(&text),
            pence => write!(f, "{text}.{pence:02}"),
        }
    }
}

/// An amount with its sign before or behind it, or in pence.
fn read(typed: &str) -> Option<Pence> {
    if let Some(pence) = typed.strip_suffix('p') {
        let pence = pence.trim_end();
        return whole(pence).filter(|_| pence.len() <= 2).map(Pence);
    }
    let bare = typed.strip_prefix('£').or_else(|| typed.strip_suffix('£')).unwrap_or(typed).trim();
    let (pounds, pence) = match bare.rsplit_once(['.', ',']) {
        // "1,250,50": one comma stands before pence, or commas part thousands.
        Some((pounds, pence))
            if pence.len() == 2 && !(bare.ends_with(&[",", pence].concat()) && pounds.contains(',')) =>
        {
            (pounds, whole(pence)?)
        }
        Some(_) | None => (bare, 0),
    };
    let pounds = whole(pounds).or_else(|| in_thousands(pounds))?;
    pounds.checked_mul(100)?.checked_add(pence).map(Pence)
}

/// "1,400", "1 400", "1,250,000".
fn in_thousands(text: &str) -> Option<u64> {
    let mut parts = text.split([',', ' ']);
    let first = parts.next().filter(|first| (1..=3).contains(&first.len()) && !first.starts_with('0'))?;
    let rest: Vec<&str> = parts.collect();
    let fits = rest.iter().all(|three| three.len() == 3);
    whole(&[first, &rest.concat()].concat()).filter(|_| fits)
}

/// Digits and nothing else.
fn whole(digits: &str) -> Option<u64> {
    digits.bytes().all(|sign| sign.is_ascii_digit()).then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn money_is_read_as_people_write_it() {
        for (typed, pence) in [
            ("12", 1_200),
            ("12.50", 1_250),
            ("12,50", 1_250),
            ("£12.50", 1_250),
            (" £ 12.50 ", 1_250),
            ("12.50 £", 1_250),
            ("１２．５０", 1_250),
            ("1,250", 125_000),
            ("£1,400", 140_000),
            ("1 400", 140_000),
            ("1\u{a0}400.05", 140_005),
            ("1,250.50", 125_050),
            ("1,000,000", 100_000_000),
            ("0", 0),
            ("0.05", 5),
            ("007", 700),
            ("50p", 50),
        ] {
            assert_eq!(Pence::parse(typed, "pot"), Ok(Some(Pence(pence))), "{typed}");
        }
        assert_eq!(Pence::parse("  ", "pot"), Ok(None));
    }

    #[test]
    fn what_could_be_two_amounts_or_is_none_is_refused() {
        for typed in [
            "12.5", "12,5", "1.250", "1.250.50", "12 50", "1,25,0", "12,500,5", "0,250", "12.", ",50", "-3",
            "+5", "£", "a lot", "1e3", "12.50.50", "1,2500", "12,50,50", "1,250,50", "££5", "£5£", "1250p",
            "12.50p", "5 pounds",
        ] {
            assert_eq!(Pence::parse(typed, "pot"), Err(Refusal::NotMoney { field: "pot" }), "{typed}");
        }
        for typed in ["1,000,000.01", "99999999999"] {
            assert_eq!(Pence::parse(typed, "pot"), Err(Refusal::TooMuchMoney { field: "pot" }), "{typed}");
        }
        let endless = "9".repeat(40);
        assert_eq!(Pence::parse(&endless, "pot"), Err(Refusal::NotMoney { field: "pot" }));
    }

    #[test]
    fn money_is_drawn_as_people_write_it() {
        for (pence, drawn, plain) in [
            (0, "£0", "0"),
            (5, "£0.05", "0.05"),
            (1_200, "£12", "12"),
            (1_250, "£12.50", "12.50"),
            (140_000, "£1,400", "1400"),
            (123_456_789, "£1,234,567.89", "1234567.89"),
        ] {
            assert_eq!((Pence(pence).to_string().as_str(), Pence(pence).plain().as_str()), (drawn, plain));
        }
    }

    proptest! {
        #[test]
        fn what_is_drawn_is_read_back(pence in 0_u64..=100_000_000) {
            let amount = Pence(pence);
            prop_assert_eq!(Pence::parse(&amount.to_string(), "pot"), Ok(Some(amount)));
            prop_assert_eq!(Pence::parse(&amount.plain(), "pot"), Ok(Some(amount)));
        }
    }
}
