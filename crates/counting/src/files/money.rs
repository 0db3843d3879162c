//! Amounts of money as files write them: whole, or with decimals. Nothing is ever rounded.

use super::numbers::LARGEST;

/// The most decimals that an amount may have.
pub const MOST_PLACES: u32 = 12;

/// An amount of money as a file writes it: "1250", "1331751.11".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number without its point.
    digits: u64,
    /// How many of its digits stand behind the point; the last of them is not 0.
    places: u32,
}

impl Amount {
    /// No money.
    pub const NONE: Self = Self { digits: 0, places: 0 };
    /// One of whatever the file counts in.
    pub const ONE: Self = Self { digits: 1, places: 0 };

    /// Reads an amount. `250.0` and `250.00` are 250.
    ///
    /// # Errors
    ///
    /// It is no number from 0, has a comma in it, or is too large to be counted exactly.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (whole, behind) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
        let behind = if digits(behind) { Some(behind.trim_end_matches('0')) } else { None };
        let amount = behind.filter(|_| digits(whole)).and_then(|behind| {
            let places = u32::try_from(behind.len()).ok().filter(|places| *places <= MOST_PLACES)?;
            let digits = format!("{whole}{behind}").parse().ok().filter(|digits| can_be_counted(*digits))?;
            Some(Self { digits, places })
        });
        amount.ok_or_else(|| format!("{text:?} is not {}", expected(text)))
    }

    /// So many units of which 10 to the power of `places` make one.
    pub fn from_units(units: u64, places: u32) -> Self {
        let mut amount = Self { digits: units, places };
        while amount.places > 0 && amount.digits.is_multiple_of(10) {
            amount = Self { digits: amount.digits / 10, places: amount.places - 1 };
        }
        amount
    }

    /// How many digits it has behind the point.
    pub fn places(self) -> u32 {
        self.places
    }

    /// The amount in the unit of which 10 to the power of `places` make one; none if it has more
    /// decimals than that, or is then too large.
    pub fn in_units(self, places: u32) -> Option<u64> {
        let times = 10_u64.checked_pow(places.checked_sub(self.places)?)?;
        self.digits.checked_mul(times).filter(|units| can_be_counted(*units))
    }
}

fn can_be_counted(number: u64) -> bool {
    number <= LARGEST.unsigned_abs()
}

fn expected(text: &str) -> String {
    let hint =
        if text.contains(',') { "; decimals stand behind a point, and thousands have no comma" } else { "" };
    format!("an amount from 0 to {LARGEST}, such as 1250 or 1250.50{hint}")
}

/// All the money of a file in one unit, so small that every amount is whole in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Money {
    /// How many of the last digits of each amount stand behind the point in the file.
    pub places: u32,
    /// What each option costs.
    pub costs: Vec<u64>,
    /// The money to share out.
    pub budget: Option<u64>,
    /// By how much add one goes up.
    pub add1_step: u64,
}

impl Money {
    /// Puts all the amounts of a file into the largest unit in which they are whole.
    pub fn in_one_unit(costs: &[Amount], budget: Option<Amount>, step: Amount) -> Result<Self, String> {
        let all = costs.iter().copied().chain(budget).chain([step]);
        let places = all.map(Amount::places).max().unwrap_or(0);
        let too_large =
            || format!("with {places} decimals behind each, some amounts are too large to be counted");
        let units = |amount: Amount| amount.in_units(places).ok_or_else(too_large);
        Ok(Self {
            places,
            costs: costs.iter().copied().map(units).collect::<Result<_, _>>()?,
            budget: budget.map(units).transpose()?,
            add1_step: units(step)?,
        })
    }
}

/// An amount in units of which 10 to the power of `places` make one, as a file writes it.
pub fn shown(units: u64, places: u32) -> String {
    let one = 10_u64.saturating_pow(places);
    let (whole, behind) = (units / one, units % one);
    if behind == 0 {
        return whole.to_string();
    }
    let width = usize::try_from(places).unwrap_or_default();
    let behind = format!("{behind:0>width$}");
    format!("{whole}.{}", behind.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Amount {
        Amount::parse(text).unwrap_or_else(|what| panic!("{what}"))
    }

    #[test]
    fn an_amount_is_read_to_the_last_digit_and_written_as_it_was() {
        for (text, places, units) in [
            ("0", 0, 0),
            ("1250", 0, 1250),
            ("1331751.11", 2, 133_175_111),
            ("0.5", 1, 5),
            ("12.050", 2, 1205),
        ] {
            let read = amount(text);
            assert_eq!((read.places(), read.in_units(places)), (places, Some(units)), "{text}");
            assert_eq!(amount(&shown(units, places)), read, "{text}");
        }
        assert_eq!(shown(1205, 3), "1.205");
        assert_eq!(shown(1_200_000, 3), "1200");
    }

    #[test]
    fn noughts_behind_the_point_are_no_decimals() {
        assert_eq!(amount("400000.00"), amount("400000"));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in [
            "",
            ".",
            "5.",
            ".5",
            "-1",
            "+1",
            "1e6",
            "1.2.3",
            "£5",
            "1 000",
            "9007199254740992",
            "9007199254740991.5",
        ] {
            let what = Amount::parse(text).expect_err(text);
            assert_eq!(
                what,
                format!("{text:?} is not an amount from 0 to {LARGEST}, such as 1250 or 1250.50")
            );
        }
        let what = Amount::parse("1331751,11").expect_err("a comma");
        assert!(what.ends_with("decimals stand behind a point, and thousands have no comma"), "{what}");
    }

    #[test]
    fn all_amounts_of_a_file_are_in_the_unit_of_the_finest() {
        let money = Money::in_one_unit(&[amount("100"), amount("0.25")], Some(amount("200.5")), Amount::ONE);
        let expected = Money { places: 2, costs: vec![10_000, 25], budget: Some(20_050), add1_step: 100 };
        assert_eq!(money, Ok(expected));
        let large = amount("9007199254740991");
        assert!(Money::in_one_unit(&[large, amount("0.1")], None, Amount::ONE).is_err());
        assert_eq!(
            Money::in_one_unit(&[large], None, Amount::ONE).map(|money| money.costs),
            Ok(vec![9_007_199_254_740_991])
        );
    }
}
