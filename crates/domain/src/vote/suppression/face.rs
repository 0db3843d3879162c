//! One face of a tally, drawn by its pattern.

use super::cell::{self, Shown, alone, nearest_five};
use super::pattern::{As, Pattern, amounts};
use super::rules::{EngineRule, holds};
use super::says::Says;
use super::steps;
use super::thresholds::Profile;
use super::why_not::{self, Seen};
use crate::id::OptionId;
use crate::money::Pence;
use crate::time::Moment;
use crate::vote::method::Method;
use crate::vote::tally::{
    Counted, Fairness, Measure, Part, PublishedStep, PublishedTally, Side, Tally, TallyLine, TruePart,
    VERSION,
};

/// What those of this profile see. What the pattern hides is nowhere in it.
pub(super) fn draw(tally: &Tally, profile: Profile, pattern: &Pattern, closed_at: Moment) -> PublishedTally {
    let round = &tally.round;
    let shown = shown(tally, pattern);
    // That nobody came to the vote is nobody's vote.
    let silent = pattern.says.is_silent() && (tally.voted > 0 || profile == Profile::Outside);
    let turnout = |people| if silent { Shown::Hidden } else { cell::turnout(people, profile) };
    let decides = names_winners(tally, pattern);
    let steps = if decides { steps::publish(tally, pattern) } else { Vec::new() };
    PublishedTally {
        version: VERSION,
        round: round.id.clone(),
        profile,
        question: round.question.clone(),
        terms: round.terms,
        measure: tally.measure,
        asked: turnout(tally.asked),
        voted: turnout(tally.voted),
        on_paper: false,
        by_hand: None,
        ages: round.ages,
        closed_at,
        fairness: if decides && pattern.says == Says::Counts { fairness(tally, pattern) } else { None },
        lines: lines(tally, &shown, pattern, &steps),
        steps,
        mean: tally.mean.filter(|_| pattern.says == Says::Counts),
        none: shown.last().copied().unwrap_or(Shown::Hidden),
        spent: if decides { cost_of(tally, &tally.outcome.winners) } else { Pence::default() },
        says: pattern.says,
        receipt: None,
    }
}

/// Whether this face names what was chosen. Of a sensitive question nothing wins, and the steps of a
/// scale are no candidates.
fn names_winners(tally: &Tally, pattern: &Pattern) -> bool {
    let terms = &tally.round.terms;
    let sensitive = terms.is_sensitive() && holds(EngineRule::Sensitive);
    !pattern.says.is_silent() && !sensitive && !terms.method.is_scale()
}

/// The options, sorted by what is shown. Figures of single statements are none of anybody's business.
fn lines(tally: &Tally, shown: &[Shown], pattern: &Pattern, steps: &[PublishedStep]) -> Vec<TallyLine> {
    let round = &tally.round;
    if round.terms.method == Method::Stirling {
        return Vec::new();
    }
    let decides = names_winners(tally, pattern);
    let seen = Seen { shown, steps, spent: cost_of(tally, &tally.outcome.winners) };
    let line = |(at, (option, shown)): (usize, (&_, &Shown))| {
        let chosen = decides && tally.outcome.winners.contains(&at);
        let why_not = (decides && !chosen).then(|| why_not::reason(tally, at, &seen)).flatten();
        let parts = parts(tally, pattern, at);
        TallyLine { option: Clone::clone(option), shown: *shown, parts, chosen, why_not }
    };
    let mut lines: Vec<TallyLine> = round.options.iter().zip(shown).enumerate().map(line).collect();
    if !round.terms.method.is_scale() {
        let first = |line: &TallyLine| pattern.says == Says::Chosen && line.chosen;
        lines.sort_by_key(|line| std::cmp::Reverse((line.shown.rank(), first(line))));
    }
    lines
}

/// What stands behind the figure of an option, where its pattern tells it. Of many marks of each person always
/// rounded.
fn parts(tally: &Tally, pattern: &Pattern, at: usize) -> Vec<Part> {
    let shown = |part: &TruePart| match pattern.by {
        Profile::Inside if part.said.counts_people() => Shown::Count(part.amount),
        _ => Shown::About(nearest_five(part.amount)),
    };
    let told = if pattern.parts.contains(&at) { tally.parts(at) } else { Vec::new() };
    told.iter().map(|part| Part { said: part.said, shown: shown(part) }).collect()
}

/// What is shown of each option's figure, and last of "none of these".
fn shown(tally: &Tally, pattern: &Pattern) -> Vec<Shown> {
    let exact = |figure| match pattern.by {
        Profile::Inside => Shown::Count(figure),
        Profile::Outside => Shown::About(nearest_five(figure)),
    };
    let number = |at: usize, people: u32| match (tally.figures.get(at), tally.measure) {
        (Some(figure), Measure::Beaten) => Shown::Count(*figure),
        // Made of many marks of each person, so always rounded.
        (Some(figure), measure) if !measure.counts_people() => Shown::About(nearest_five(*figure)),
        (Some(figure), _) => exact(*figure),
        (None, _) => exact(people),
    };
    let cells = amounts(tally).into_iter().zip(&pattern.cells).enumerate();
    cells
        .map(|(at, (people, cell))| match cell {
            As::Hidden => Shown::Hidden,
            As::Word(word) => *word,
            As::Number => number(at, people),
        })
        .collect()
}

/// The fairness check. Its two numbers lie close together and their difference would tell of
/// few people, so they are rounded, for all eyes.
pub(super) fn fairness(tally: &Tally, pattern: &Pattern) -> Option<Fairness> {
    let compared = tally.compared.as_ref()?;
    let side = |counted: &Counted| {
        let mut chosen = counted.winners.clone();
        chosen.sort_unstable();
        let id = |at: &usize| tally.round.options.get(*at).map(|option| option.id.clone());
        let covered = if pattern.covered {
            alone(counted.covered, tally.voted, Profile::Outside)
        } else {
            Shown::Hidden
        };
        Side {
            spent: cost_of(tally, &chosen),
            covered,
            chosen: chosen.iter().filter_map(id).collect::<Vec<OptionId>>(),
        }
    };
    Some(Fairness { greedy: side(&compared.greedy), shares: side(&compared.shares) })
}

/// What these options cost together.
fn cost_of(tally: &Tally, options: &[usize]) -> Pence {
    let cost = |at: &usize| tally.round.options.get(*at).map(|option| option.cost);
    options.iter().filter_map(cost).sum()
}
