//! Which figures each face hides: rules 3 to 6, both faces together.

use super::cell::Shown;
use super::pattern::{As, Pattern, amounts, one_each};
use super::says::{AskedBefore, Says, what_is_left_to_say};
use super::thresholds::Profile;
use crate::vote::tally::Tally;

/// The patterns of both faces, inside and outside. What is hidden inside is hidden outside.
pub(super) fn patterns(tally: &Tally, before: AskedBefore) -> [Pattern; 2] {
    let sensitive = tally.round.terms.is_sensitive();
    let says = what_is_left_to_say(tally.voted, sensitive, before);
    if says != Says::Counts {
        return [Profile::Inside, Profile::Outside].map(|by| Pattern::without_figures(tally, by, says));
    }
    let outside = safe(tally, Pattern::primary(tally, Profile::Outside));
    if sensitive || before != AskedBefore::Never {
        return [outside.clone(), outside];
    }
    let inside = safe(tally, Pattern::primary(tally, Profile::Inside));
    let both = (0..inside.cells.len())
        .filter(|at| inside.is_hidden(*at))
        .fold(Pattern::primary(tally, Profile::Outside), |outside, at| outside.hiding(at, tally));
    [inside, safe(tally, both)]
}

fn safe(tally: &Tally, mut pattern: Pattern) -> Pattern {
    let people = amounts(tally);
    let word = pattern.cells.iter().any(|cell| matches!(cell, As::Word(word) if *word != Shown::Hidden));
    if !one_each(tally) || word {
        return pattern;
    }
    loop {
        let hidden: Vec<usize> = (0..people.len()).filter(|at| pattern.is_hidden(*at)).collect();
        let together: u32 = hidden.iter().filter_map(|at| people.get(*at)).sum();
        if hidden.is_empty() || (hidden.len() > 1 && together >= pattern.by.threshold()) {
            return pattern;
        }
        let next = (0..people.len()).filter(|at| !pattern.is_hidden(*at)).min_by_key(|at| people.get(*at));
        match next {
            Some(next) => pattern = pattern.hiding(next, tally),
            None => return pattern,
        }
    }
}
