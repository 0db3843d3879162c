//! Which figures each face hides: rules 3 to 6, both faces together.

use super::asked::AskedBefore;
use super::cell::nearest_five;
use super::flow::{Figure, protect_line};
use super::parts::with_parts;
use super::pattern::{As, Pattern, Steps, amounts, one_each};
use super::rules::{EngineRule, holds};
use super::says::{Says, of_first_round, what_is_left_to_say};
use super::thresholds::Profile;
use super::worlds::{Weak, Worlds};
use crate::vote::tally::Tally;

/// The patterns of both faces, inside and outside. What is hidden inside is hidden outside.
pub(super) fn patterns(tally: &Tally, before: &AskedBefore) -> [Pattern; 2] {
    let sensitive = tally.round.terms.is_sensitive() && holds(EngineRule::Sensitive);
    let options = &tally.round.options;
    let winners: Vec<_> = tally.outcome.winners.iter().filter_map(|at| options.get(*at)).collect();
    let says = what_is_left_to_say(tally.voted, sensitive, before, &winners);
    let says = if tally.round.terms.goes_on { of_first_round(says) } else { says };
    let nothing = |says| Pattern::without_figures(tally, Profile::Outside, says);
    if says != Says::Counts {
        return [nothing(says), nothing(says)];
    }
    // What is left when no way of hiding is enough.
    let least = if sensitive { Says::Nothing } else { Says::Chosen };
    if sensitive || (*before != AskedBefore::Never && holds(EngineRule::Again)) {
        let outside = safe(tally, Pattern::primary(tally, Profile::Outside), |_| true, true);
        let outside = outside.unwrap_or_else(|| nothing(least));
        return [outside.clone(), outside];
    }
    let Some(inside) = safe(tally, Pattern::primary(tally, Profile::Inside), |_| true, false) else {
        return [nothing(least), nothing(least)];
    };
    let inside = with_parts(tally, inside, |_| true, |_| true);
    let hidden = (0..inside.cells.len()).filter(|at| inside.is_hidden(*at) && holds(EngineRule::Together));
    let outside = hidden.fold(Pattern::primary(tally, Profile::Outside), |face, at| face.hiding(at, tally));
    // A nought that everybody inside may see is no secret outside.
    let people = amounts(tally);
    let secret = |at: usize| inside.is_hidden(at) || people.get(at).is_none_or(|people| *people > 0);
    let outside = outside.no_more_steps_than(&inside);
    let outside = safe(tally, outside, secret, false).unwrap_or_else(|| nothing(least));
    let outside = with_parts(tally, outside, |at| inside.parts.contains(&at), secret);
    [inside, outside]
}

/// Hides until nothing that is hidden can be worked out; none where that cannot be.
fn safe(tally: &Tally, pattern: Pattern, secret: impl Fn(usize) -> bool, alone: bool) -> Option<Pattern> {
    if !holds(EngineRule::Audit) {
        return Some(pattern);
    }
    let start = by_sums(tally, pattern, &secret)?;
    let weak = |pattern: &Pattern| Worlds::new(tally, pattern).weakness(&secret, alone);
    let mut pattern = start.clone();
    if weak(&pattern).is_none() {
        return Some(pattern);
    }
    // Where nothing helps, it is not tried step by step.
    let least = (0..start.cells.len()).fold(start.clone(), |pattern, at| pattern.hiding(at, tally));
    if weak(&Pattern { covered: false, steps: Steps::Nothing, ..least }).is_some() {
        return None;
    }
    while let Some(weakness) = weak(&pattern) {
        pattern = match weakness {
            Weak::Joint => pattern.with_fewer_steps()?,
            Weak::Figure if pattern.covered && tally.compared.is_some() => {
                Pattern { covered: false, ..pattern }
            }
            Weak::Figure => pattern.hiding(cheapest(tally, &pattern)?, tally),
        };
    }
    Some(shown_again(tally, &start, pattern, |pattern| weak(pattern).is_none()))
}

/// What has to be hidden because the line adds up, found by flow before anything is tried.
fn by_sums(tally: &Tally, pattern: Pattern, secret: impl Fn(usize) -> bool) -> Option<Pattern> {
    if !one_each(tally) || pattern.cells.iter().any(|cell| matches!(cell, As::Word(_))) {
        return Some(pattern);
    }
    let figure = |(at, people): (usize, u32)| {
        let known = match pattern.by {
            Profile::Inside => (people, people),
            Profile::Outside => {
                let about = nearest_five(people);
                (about.saturating_sub(2).max(pattern.by.threshold()).min(people), about + 2)
            }
        };
        let known = (u64::from(known.0), u64::from(known.1));
        Figure { value: u64::from(people), known, hidden: pattern.is_hidden(at), secret: secret(at) }
    };
    let figures: Vec<Figure> = amounts(tally).into_iter().enumerate().map(figure).collect();
    let hidden = protect_line(&figures, u64::from(pattern.by.threshold()))?;
    let more = hidden.iter().enumerate().filter(|(_, hidden)| **hidden).map(|(at, _)| at);
    Some(more.fold(pattern, |pattern, at| pattern.hiding(at, tally)))
}

/// The figure that is missed least: the smallest, but a nought last, for it hides nothing.
fn cheapest(tally: &Tally, pattern: &Pattern) -> Option<usize> {
    let people = amounts(tally);
    let shown = (0..people.len()).filter(|at| !pattern.is_hidden(*at));
    shown.min_by_key(|at| people.get(*at).map(|people| (*people == 0, *people)))
}

/// Shows again, largest first, what in the end need not be hidden.
fn shown_again(tally: &Tally, start: &Pattern, end: Pattern, safe: impl Fn(&Pattern) -> bool) -> Pattern {
    let people = amounts(tally);
    let mut more: Vec<usize> =
        (0..people.len()).filter(|at| end.is_hidden(*at) && !start.is_hidden(*at)).collect();
    more.sort_by_key(|at| std::cmp::Reverse(people.get(*at)));
    more.pop();
    more.into_iter().fold(end, |pattern, at| {
        let mut less = pattern.clone();
        if let (Some(cell), Some(before)) = (less.cells.get_mut(at), start.cells.get(at)) {
            *cell = *before;
        }
        if safe(&less) { less } else { pattern }
    })
}
