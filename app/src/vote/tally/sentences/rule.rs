//! How ballots are counted and how ties go: printed before the vote and beside its result.

use domain::vote::method::Method;
use domain::vote::round::Terms;
use domain::vote::rule::Rule;
use domain::vote::rule::{Completion, Utility};
use domain::vote::tally::Measure;

use crate::translator::Translator;

/// One sentence for each rule; none where nothing is counted.
pub fn rule_line(t: &Translator, terms: &Terms) -> Option<String> {
    if terms.method.is_personal() {
        return None;
    }
    if terms.goes_on {
        return Some(t.t_with("rule-first-round", &[("seats", u32::from(terms.seats).into())]));
    }
    let values =
        [("pot", terms.pot.unwrap_or_default().to_string().into()), ("seats", u32::from(terms.seats).into())];
    let line = match terms.rule {
        Rule::EqualShares { utility, completion } => {
            let worth = match utility {
                Utility::Cost | Utility::Card => "rule-equal-shares",
                Utility::Score => "rule-equal-shares-points",
            };
            let rest = match completion {
                Completion::None => "rule-rest-stays",
                Completion::Util => "rule-rest-most",
                Completion::Add1 => "rule-rest-more",
                Completion::Add1u => "rule-rest-more-then-most",
            };
            [t.t_with(worth, &values), t.t(rest)].join(" ")
        }
        _ if terms.method.is_scale() => t.t("rule-scale"),
        Rule::Greedy | Rule::GreedyPerCost if Measure::from_terms(terms) == Measure::Coins => {
            t.t_with(&format!("rule-{}-coins", terms.rule.name()), &values)
        }
        rule => t.t_with(&format!("rule-{}", rule.name()), &values),
    };
    let mixed = terms.also_pairs.then(|| t.t("rule-also-pairs"));
    let points = terms.method == Method::Sort && Measure::from_terms(terms) == Measure::Points;
    let points = points.then(|| t.t("rule-sort"));
    Some([Some(line), points, mixed].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// How ties go; a scale has none.
pub fn tie_line(t: &Translator, terms: &Terms) -> String {
    match terms.pot {
        _ if terms.method.is_scale() => String::new(),
        Some(_) => t.t("rule-tie"),
        None => t.t("rule-tie-first"),
    }
}
