//! The terms of the count in formats that have only lines of keys and values.
//!
//! Neither Pabulib nor `PrefLib` has keys for seats or ties, but both let programs add their
//! own. A term that is as usual is not written.

use crate::instance::{Ballots, Contender, Instance, Params};

use super::money::{Amount, Money};
use super::names::Names;
use super::numbers::{LARGEST, natural, whole};
use super::vote_file::{VoteFile, by_code_point};

/// All of an instance but the options and the ballots.
pub struct Terms {
    /// The money to share out.
    pub budget: Option<Amount>,
    /// How many winners.
    pub seats: usize,
    /// Every option, most preferred first; none where no lot was drawn.
    pub tie_order: Option<Vec<usize>>,
    /// The finer terms, without `add1_step`.
    pub params: Params,
    /// By how much add one goes up.
    pub add1_step: Amount,
}

/// The keys of terms, as [`Terms::set`] knows them.
pub const KEYS: [&str; 9] = [
    "budget",
    "seats",
    "tie_order",
    "add1_step",
    "add1_stop",
    "utility_zero",
    "min_ratings",
    "min_support",
    "bt_alpha",
];

impl Terms {
    /// The terms that hold when a file names none.
    pub fn usual() -> Self {
        Self { budget: None, seats: 1, tie_order: None, params: Params::default(), add1_step: Amount::ONE }
    }

    /// Sets the term of this key; names are those that the file gives its options.
    pub fn set(&mut self, key: &str, value: &str, names: &Names) -> Result<(), String> {
        match key {
            "budget" => self.budget = Some(Amount::parse(value)?),
            "seats" => self.seats = usize::try_from(natural(value)?).map_err(|error| error.to_string())?,
            "tie_order" => self.tie_order = Some(names.all(value.split(',').map(str::trim))?),
            "add1_step" => self.add1_step = above_nothing(value)?,
            "add1_stop" if value == "overspend" => self.params.add1_until_overspend = true,
            "add1_stop" => return Err(format!("expected \"overspend\", not {value:?}")),
            "utility_zero" => self.params.utility_zero = whole(value, -LARGEST)?,
            "min_ratings" => self.params.min_ratings = natural(value)?,
            "min_support" => self.params.min_support = natural(value)?,
            "bt_alpha" => self.params.bt_alpha = above_zero(value)?,
            _ => {}
        }
        Ok(())
    }

    /// The instance, on these terms.
    pub fn instance(
        self,
        options: Vec<(String, Amount)>,
        ballots: Ballots,
    ) -> Result<(Instance, u32), String> {
        let (ids, costs): (Vec<String>, Vec<Amount>) = options.into_iter().unzip();
        let Money { places, costs, budget, add1_step } =
            Money::in_one_unit(&costs, self.budget, self.add1_step)?;
        let options: Vec<_> = ids.into_iter().zip(costs).map(|(id, cost)| Contender { id, cost }).collect();
        let instance = Instance {
            tie_order: self.tie_order.unwrap_or_else(|| by_code_point(&options)),
            options,
            budget,
            seats: self.seats,
            params: Params { add1_step, ..self.params },
            ballots,
        };
        Ok((instance, places))
    }
}

/// The unusual terms of a vote; `name` is what the file calls an option.
pub fn unusual(file: &VoteFile, name: impl Fn(usize) -> String) -> Vec<(&'static str, String)> {
    let instance = &file.instance;
    let (params, usual) = (&instance.params, Params::default());
    let drawn = instance.tie_order != by_code_point(&instance.options);
    let order = || instance.tie_order.iter().map(|&option| name(option)).collect::<Vec<_>>().join(",");
    let differs = |one: u64, other: u64| (one != other).then(|| one.to_string());
    let step = file.money(params.add1_step);
    let terms = [
        ("budget", instance.budget.map(|budget| file.money(budget))),
        ("seats", (instance.seats != 1).then(|| instance.seats.to_string())),
        ("tie_order", drawn.then(order)),
        ("add1_step", (step != "1").then_some(step)),
        ("add1_stop", params.add1_until_overspend.then(|| "overspend".to_owned())),
        ("utility_zero", (params.utility_zero != 0).then(|| params.utility_zero.to_string())),
        ("min_ratings", differs(params.min_ratings, usual.min_ratings)),
        ("min_support", differs(params.min_support, usual.min_support)),
        (
            "bt_alpha",
            (params.bt_alpha.to_bits() != usual.bt_alpha.to_bits()).then(|| params.bt_alpha.to_string()),
        ),
    ];
    terms.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

/// Some money, not none.
fn above_nothing(text: &str) -> Result<Amount, String> {
    let amount = Amount::parse(text)?;
    if amount.in_units(amount.places()) == Some(0) {
        return Err(format!("expected an amount above 0, not {text:?}"));
    }
    Ok(amount)
}

/// A number that can weigh something.
fn above_zero(text: &str) -> Result<f64, String> {
    let number = text.parse().ok().filter(|&number: &f64| number > 0.0 && number.is_finite());
    number.ok_or_else(|| format!("expected a number above 0, not {text:?}"))
}
