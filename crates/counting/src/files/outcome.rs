//! An outcome as the JSON object that the command prints.

use crate::Outcome;
use serde::Serialize;
use serde_json::Number;

use super::by_id::ById;
use super::trouble::Trouble;
use super::vote_file::VoteFile;

/// The outcome on one line, with options by their ids.
pub fn print(file: &VoteFile, outcome: &Outcome) -> Result<String, Trouble> {
    let ids = |options: &[usize]| options.iter().map(|&option| file.name(option)).collect::<Vec<_>>();
    let all = || file.instance.options.iter().map(|option| option.id.as_str());
    let ends = |ends: &Option<(f64, f64)>| ends.map(|(low, high)| [number(low), number(high)]);
    // The instance counts in the last decimals of the file's money. Only shown: nothing is decided by it.
    let one = f64::from(10_u32).powi(i32::try_from(file.decimals).unwrap_or_default());
    let printed = Printed {
        winners: ids(&outcome.winners),
        scores: ById(all().zip(outcome.scores.iter().map(|score| score.and_then(number))).collect()),
        ranking: outcome.ranking.as_deref().map(ids),
        intervals: outcome
            .intervals
            .as_ref()
            .map(|all_ends| ById(all().zip(all_ends.iter().map(ends)).collect())),
        prices: outcome.prices.as_ref().map(|prices| {
            ById(prices.iter().map(|&(option, price)| (file.name(option), number(price / one))).collect())
        }),
        quota: outcome.quota,
    };
    Ok(serde_json::to_string(&printed)? + "\n")
}

#[derive(Serialize)]
struct Printed<'a> {
    winners: Vec<&'a str>,
    scores: ById<'a, Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ranking: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    intervals: Option<ById<'a, Option<[Figure; 2]>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    prices: Option<ById<'a, Figure>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    quota: Option<u64>,
}

/// A number, or null should there ever be none.
type Figure = Option<Number>;

/// Whole numbers without ".0"; others with every digit it takes to read the same number again.
fn number(value: f64) -> Figure {
    let whole = if value.fract() == 0.0 { format!("{value:.0}").parse::<i64>().ok() } else { None };
    whole.map(Number::from).or_else(|| Number::from_f64(value))
}
