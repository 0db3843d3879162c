//! Writing an instance as JSON: an option a line, a ballot a line.

use crate::instance::{Contender, Params};
use serde::Serialize;

use super::super::trouble::Trouble;
use super::super::vote_file::{VoteFile, by_code_point};
use super::lines::ballots;

/// Writes all there is. What is as usual is left out.
pub fn write(file: &VoteFile) -> Result<String, Trouble> {
    let instance = &file.instance;
    let drawn = instance.tie_order != by_code_point(&instance.options);
    let head = Head {
        format: "pupil-voice-tally/1",
        id: file.id.as_deref(),
        title: file.title.as_deref(),
        provenance: file.provenance.as_deref(),
        ballot_type: instance.ballots.kind(),
        budget: instance.budget,
        decimals: (file.decimals > 0).then_some(file.decimals),
        seats: instance.seats,
        tie_order: drawn.then(|| instance.tie_order.iter().map(|&option| file.name(option)).collect()),
        params: Unusual::from_params(&instance.params),
    };
    let mut head = serde_json::to_string(&head)?;
    head.pop();
    let options = instance.options.iter().zip(&file.titles).map(option).collect::<Result<Vec<_>, _>>()?;
    let (options, ballots) = (options.join(",\n"), ballots(file)?.join(",\n"));
    Ok(format!("{head},\"options\":[\n{options}\n],\"ballots\":[\n{ballots}\n]}}\n"))
}

#[derive(Serialize)]
struct Head<'a> {
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provenance: Option<&'a str>,
    ballot_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    budget: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decimals: Option<u32>,
    seats: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    tie_order: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<Unusual>,
}

/// The finer terms that are not as usual.
#[derive(Default, PartialEq, Serialize)]
struct Unusual {
    #[serde(skip_serializing_if = "Option::is_none")]
    add1_step: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    add1_stop: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    utility_zero: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_ratings: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_support: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bt_alpha: Option<f64>,
}

impl Unusual {
    fn from_params(params: &Params) -> Option<Self> {
        let usual = Params::default();
        let alpha_differs = params.bt_alpha.to_bits() != usual.bt_alpha.to_bits();
        let unusual = Self {
            add1_step: (params.add1_step != usual.add1_step).then_some(params.add1_step),
            add1_stop: params.add1_until_overspend.then_some("overspend"),
            utility_zero: (params.utility_zero != usual.utility_zero).then_some(params.utility_zero),
            min_ratings: (params.min_ratings != usual.min_ratings).then_some(params.min_ratings),
            min_support: (params.min_support != usual.min_support).then_some(params.min_support),
            bt_alpha: alpha_differs.then_some(params.bt_alpha),
        };
        (unusual != Self::default()).then_some(unusual)
    }
}

fn option((option, title): (&Contender, &Option<String>)) -> Result<String, serde_json::Error> {
    #[derive(Serialize)]
    struct Line<'a> {
        id: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        cost: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        title: Option<&'a str>,
    }
    let cost = (option.cost > 0).then_some(option.cost);
    serde_json::to_string(&Line { id: &option.id, cost, title: title.as_deref() })
}
