//! Of which figures a face says what stands behind them, part by part. A figure has all of its parts or none: so
//! nothing new is hidden, and it is enough that no part is small, and that what was hidden before stays as wide.
//! A round in which that cannot be shows what it shows without parts.

use super::cell::{in_line, line, nearest_five};
use super::flow::{Figure, chain_is_wide};
use super::pattern::{As, Pattern};
use super::rules::{EngineRule, holds};
use super::says::Says;
use super::thresholds::Profile;
use super::worlds::Worlds;
use crate::vote::method::Method;
use crate::vote::tally::{Said, Tally};

/// The same face with the parts that may be told; only of options `among` these. `secret` says of which figures the
/// range must stay wide. A face that is rounded for all eyes never comes here: beside rounded parts even how few
/// said "none of these" could be worked out.
pub(super) fn with_parts(
    tally: &Tally,
    pattern: Pattern,
    among: impl Fn(usize) -> bool,
    secret: impl Fn(usize) -> bool,
) -> Pattern {
    let options = tally.people.len();
    if pattern.says != Says::Counts || Said::for_terms(&tally.round.terms).is_empty() {
        return pattern;
    }
    if !holds(EngineRule::Parts) {
        return Pattern { parts: (0..options).collect(), ..pattern };
    }
    let may =
        |bundle: &Vec<usize>| bundle.iter().all(|at| among(*at)) && may_be_told(tally, &pattern, bundle);
    let mut told: Vec<Vec<usize>> = bundles(tally).into_iter().filter(may).collect();
    // The one with the smallest part goes first.
    told.sort_by_key(|bundle| std::cmp::Reverse(people_of(tally, bundle).into_iter().min()));
    while !sums_are_wide(tally, &pattern, &told, &secret) {
        told.pop();
    }
    let parts: Vec<usize> = told.into_iter().flatten().collect();
    let with = Pattern { parts, ..pattern.clone() };
    // Whatever else the face says is looked at together with them.
    let is_safe = with.parts.is_empty()
        || !holds(EngineRule::PartSums)
        || Worlds::new(tally, &with).weakness(&secret, false).is_none();
    if is_safe { with } else { pattern }
}

/// Options whose parts are told together: each card by itself; of places and pairs all, since they add up.
fn bundles(tally: &Tally) -> Vec<Vec<usize>> {
    let options = 0..tally.people.len();
    match tally.round.terms.method {
        Method::Sort => options.map(|at| vec![at]).collect(),
        _ if options.is_empty() => Vec::new(),
        _ => vec![options.collect()],
    }
}

/// How many people stand behind each part of a bundle.
fn people_of(tally: &Tally, bundle: &[usize]) -> Vec<u32> {
    bundle.iter().flat_map(|at| tally.parts(*at)).map(|part| part.people).collect()
}

/// Whether no part of it is small, or nearly all, and each of its figures is a number.
fn may_be_told(tally: &Tally, pattern: &Pattern, bundle: &[usize]) -> bool {
    let is_number = |at: &usize| pattern.cells.get(*at) == Some(&As::Number);
    let marked = tally.voted.saturating_sub(tally.none);
    bundle.iter().all(is_number)
        && if tally.round.terms.method == Method::ThisOrThat {
            // Every ballot answers as many pairs, so answers to all of them say how many ballots have none.
            let none_is_told = tally.none == 0 || !pattern.is_open(tally.people.len());
            none_is_told && bundle.iter().all(|at| pairs_may_be_told(tally, pattern.by, *at))
        } else {
            let people = people_of(tally, bundle);
            let shown = line(&people, marked, pattern.by, true);
            people.iter().sum::<u32>() == marked && shown.iter().all(|shown| shown.count().is_some())
        }
}

/// The same for answers to pairs: enough people stand behind those for it, those against it and, if there are any,
/// those that say neither; and all but few people do not say the same.
fn pairs_may_be_told(tally: &Tally, by: Profile, at: usize) -> bool {
    let parts = tally.parts(at);
    let answers: u32 = parts.iter().map(|part| part.amount).sum();
    let few = by.threshold().min(tally.voted);
    let nearly = |amount: u32| {
        u64::from(amount) * u64::from(tally.voted) >= u64::from(answers) * u64::from(tally.voted - few)
    };
    let may = |people: u32| people == 0 || people >= by.threshold();
    may(tally.level_people(at))
        && may(tally.none)
        && parts
            .iter()
            .all(|part| part.people > 0 && in_line(part.people, by).count().is_some() && !nearly(part.amount))
}

/// Whether what is hidden stays wide, and what is rounded stays open, beside parts of which those of each bundle
/// add up to all who did not say "none of these".
fn sums_are_wide(
    tally: &Tally,
    pattern: &Pattern,
    told: &[Vec<usize>],
    secret: impl Fn(usize) -> bool,
) -> bool {
    let adds_up = tally.round.terms.method != Method::ThisOrThat && holds(EngineRule::PartSums);
    if told.is_empty() || !adds_up {
        return true;
    }
    let figure = |people: u32, hidden: bool, secret: bool| {
        let known = match pattern.by {
            Profile::Inside => (people, people),
            Profile::Outside => {
                let about = nearest_five(people);
                (about.saturating_sub(2).max(pattern.by.threshold()).min(people), about + 2)
            }
        };
        Figure { value: people.into(), known: (known.0.into(), known.1.into()), hidden, secret }
    };
    let shown = |people: u32| figure(people, false, true);
    let bundles: Vec<Vec<Figure>> =
        told.iter().map(|bundle| people_of(tally, bundle).into_iter().map(shown).collect()).collect();
    let at = tally.people.len();
    let none = figure(tally.none, pattern.is_open(at), secret(at));
    chain_is_wide(&bundles, none, u64::from(pattern.by.threshold()))
}
