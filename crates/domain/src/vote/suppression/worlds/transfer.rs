//! Worlds in which others come next on the ballots of an option that goes out (a count in stages).
//! From the votes of one stage and the next, or from who won, a reader could learn how many of a few
//! people put one option after another.

use counting::outcome::Step;

use super::super::pattern::Steps;
use super::super::rules::{EngineRule, holds};
use super::paper::{places, ranked};
use super::{JOINT, Worlds};
use crate::id::OptionId;
use crate::vote::ballot::Ballot;
use crate::vote::tally::{Measure, Tally};

/// One stage that throws an option out, and the ballots that lie with it.
struct Exclusion {
    /// Those who stay in.
    left: Vec<OptionId>,
    /// The ballots, each with its options from the one that goes out.
    with: Vec<(usize, Vec<OptionId>)>,
}

/// Whether of every option that goes out it stays open how many of its ballots go where.
pub(super) fn are_open(worlds: &Worlds<'_>) -> bool {
    let tally = worlds.tally;
    if !holds(EngineRule::Joint) || tally.measure != Measure::Firsts || tally.round.terms.is_sensitive() {
        return true;
    }
    let exclusions = tally.outcome.steps.iter().filter_map(|step| exclusion(tally, step));
    exclusions.into_iter().all(|out| out.left.iter().all(|to| is_open(worlds, &out, to)))
}

fn exclusion(tally: &Tally, step: &Step) -> Option<Exclusion> {
    let Step::Stage { votes, excluded: Some(out), .. } = step else { return None };
    let id = |at: usize| tally.round.options.get(at).map(|option| option.id.clone());
    let out_id = id(*out)?;
    let still = |at: &usize| votes.get(*at).is_some_and(Option::is_some);
    let left: Vec<OptionId> = (0..votes.len()).filter(still).filter(|at| at != out).filter_map(id).collect();
    let with = |(at, ballot): (usize, &Ballot)| {
        let order = places(ballot);
        let first = order.iter().position(|one| *one == out_id || left.contains(one))?;
        (order.get(first) == Some(&out_id)).then(|| (at, order.get(first..).unwrap_or_default().to_vec()))
    };
    let with: Vec<_> = tally.ballots.iter().enumerate().filter_map(with).collect();
    (!with.is_empty()).then_some(Exclusion { left, with })
}

fn is_open(worlds: &Worlds<'_>, out: &Exclusion, to: &OptionId) -> bool {
    let next = |order: &[OptionId]| order.iter().find(|id| out.left.contains(id)).cloned();
    let goes = |order: &[OptionId]| next(order).as_ref() == Some(to);
    let all = out.with.len();
    let now = out.with.iter().filter(|(_, order)| goes(order)).count();
    let figures = worlds.pattern.steps == Steps::Figures;
    let enough = if figures { worlds.pattern.by.threshold() } else { JOINT };
    let enough = usize::try_from(enough).unwrap_or(usize::MAX).min(all);
    let could_be = |many: usize| {
        (0..3).any(|way| {
            world(worlds.tally, out, to, many, way).is_some_and(|it| worlds.looks_the_same(it).is_some())
        })
    };
    let up = (1..=enough.min(all - now)).rev().find(|by| could_be(now + by)).unwrap_or(0);
    up >= enough || (enough - up..=now).any(|by| could_be(now - by))
}

/// Ballots of which so many go from the option that is out to this one.
fn world(tally: &Tally, out: &Exclusion, to: &OptionId, many: usize, way: u8) -> Option<Vec<Ballot>> {
    let next = |order: &[OptionId]| order.iter().find(|id| out.left.contains(id)).cloned();
    let mut ballots = tally.ballots.clone();
    let won = |id: &OptionId| {
        tally.outcome.winners.iter().any(|at| tally.round.options.get(*at).is_some_and(|one| one.id == *id))
    };
    let other = match way {
        0 => None,
        1 => out
            .left
            .iter()
            .filter(|id| *id != to)
            .find(|id| won(id))
            .or_else(|| out.left.iter().find(|id| *id != to)),
        _ => out.left.iter().rev().find(|id| *id != to && !won(id)),
    };
    let (mut theirs, mut others): (Vec<_>, Vec<_>) =
        out.with.iter().partition(|(_, order)| next(order).as_ref() == Some(to));
    if way == 0 {
        // Those who go nowhere come first.
        others.sort_by_key(|(_, order)| next(order).is_some());
    } else {
        others.sort_by_key(|(_, order)| next(order).as_ref() != other);
    }
    while theirs.len() > many {
        let (at, order) = theirs.pop()?;
        put_next(ballots.get_mut(*at)?, order.first()?, other);
    }
    let missing = many - theirs.len();
    for (at, order) in others.into_iter().take(missing) {
        put_next(ballots.get_mut(*at)?, order.first()?, Some(to));
    }
    Some(ballots)
}

/// Puts an option right after the one that is out, or nothing at all.
fn put_next(ballot: &mut Ballot, out: &OptionId, next: Option<&OptionId>) {
    let mut order = places(ballot);
    order.retain(|id| Some(id) != next);
    let after = order.iter().position(|id| id == out).map_or(order.len(), |at| at + 1);
    match next {
        Some(next) => order.insert(after, next.clone()),
        None => order.truncate(after),
    }
    *ballot = ranked(&order);
}
