//! Why an option did not win, as far as that is true and gives nobody away.

use super::cell::Shown;
use crate::money::Pence;
use crate::vote::round::BallotOption;
use crate::vote::tally::{Measure, PublishedStep, Tally, WhyNot};
use counting::Rule;
use counting::outcome::Step;

/// What is published beside the reasons.
pub(super) struct Seen<'a> {
    /// Each option's figure, and last "none of these".
    pub(super) shown: &'a [Shown],
    pub(super) steps: &'a [PublishedStep],
    /// What the winners cost together.
    pub(super) spent: Pence,
}

/// Said is what follows from costs, from the steps and from figures that may be seen; of a hidden
/// figure nothing is said that compares it with another.
pub(super) fn reason(tally: &Tally, at: usize, seen: &Seen) -> Option<WhyNot> {
    let option = tally.round.options.get(at)?;
    if tally.round.terms.method.is_scale() {
        return None;
    }
    let shown = *seen.shown.get(at)?;
    let known = |why: &[Option<WhyNot>]| why.iter().flatten().next().copied();
    known(&[
        tally.round.terms.pot.filter(|pot| option.cost > *pot).map(|_| WhyNot::OverThePot),
        went_out(tally, at, seen.steps),
        nobody_picked(tally, at, shown).then_some(WhyNot::NobodyPicked),
        seen.shown.last().is_some_and(|none| none.is_word()).then_some(WhyNot::MostSaidNone),
    ])
    .or_else(|| match (tally.round.terms.pot, shown.count()) {
        (Some(pot), figure) => figure
            .and_then(|_| level(tally, at, seen))
            .or_else(|| passed(option, seen.steps))
            .or_else(|| no_room(option, pot.saturating_sub(seen.spent)))
            .or_else(|| figure.and_then(|_| too_little_together(tally.round.terms.rule))),
        (None, Some(_)) => level(tally, at, seen).or_else(|| behind(tally, at, seen)),
        (None, None) => None,
    })
    .or(Some(WhyNot::NotSaid))
}

/// It went out in a stage that is shown.
fn went_out(tally: &Tally, at: usize, steps: &[PublishedStep]) -> Option<WhyNot> {
    steps.iter().any(|step| matches!(step, PublishedStep::Stage { .. })).then_some(())?;
    let out = |step: &Step| matches!(step, Step::Stage { excluded: Some(out), .. } if *out == at);
    let stage = tally.outcome.steps.iter().position(out)? + 1;
    u32::try_from(stage).ok().map(|stage| WhyNot::WentOut { stage })
}

/// Nobody marked it. A nought alone does not say so: who comes last in every ranking has no points and wins no
/// duel, and who is nobody's first choice may be somebody's second.
fn nobody_picked(tally: &Tally, at: usize, shown: Shown) -> bool {
    shown.count() == Some(0) && tally.people.get(at) == Some(&0) && tally.measure != Measure::Firsts
}

/// It had as many as one that was chosen in its place.
fn level(tally: &Tally, at: usize, seen: &Seen) -> Option<WhyNot> {
    let goes_by_figures = matches!(
        tally.round.terms.rule,
        Rule::Greedy | Rule::Approval | Rule::Plurality | Rule::ScoreTotal | Rule::Borda
    );
    let figure = tally.figures.get(at).filter(|_| goes_by_figures)?;
    let has_as_many = |won: usize| match tally.round.terms.rule {
        // Points of rankings are halves, and whole only for the bars.
        Rule::Borda => tally.outcome.scores.get(won) == tally.outcome.scores.get(at),
        _ => tally.figures.get(won) == Some(figure),
    };
    let is_level = |won: &&usize| {
        let visible = seen.shown.get(**won).is_some_and(|shown| shown.count().is_some());
        has_as_many(**won) && visible
    };
    let won = *tally.outcome.winners.iter().find(is_level)?;
    let (mine, its) = (tally.round.options.get(at)?.cost, tally.round.options.get(won)?.cost);
    if tally.round.terms.pot.is_none() {
        return Some(WhyNot::LevelButLater);
    }
    // Without the one that was chosen in its place, would it have fitted?
    let left_before = tally.outcome.steps.iter().find_map(|step| match step {
        Step::Taken { option, left: Some(left) } if *option == won => Some(Pence(*left) + its),
        _ => None,
    })?;
    let fits = mine <= left_before;
    fits.then_some(if its < mine { WhyNot::LevelButCostsMore } else { WhyNot::LevelButLater })
}

/// It was passed over in a step that is shown, when so much was left.
fn passed(option: &BallotOption, steps: &[PublishedStep]) -> Option<WhyNot> {
    steps.iter().find_map(|step| match step {
        PublishedStep::Tried(tried) if tried.option == option.id && !tried.taken => {
            tried.left.map(|left| WhyNot::DidNotFit { left })
        }
        _ => None,
    })
}

/// What was left in the end does not pay for it.
fn no_room(option: &BallotOption, left: Pence) -> Option<WhyNot> {
    (option.cost > left).then_some(WhyNot::NoRoom { left })
}

fn too_little_together(rule: Rule) -> Option<WhyNot> {
    matches!(rule, Rule::EqualShares { .. } | Rule::Phragmen).then_some(WhyNot::NotEnoughTogether)
}

/// It is behind those that were chosen; or it is not, and the rule looked at more than these figures. What is
/// behind only before it was rounded stands beside an equal figure: there nobody reads that others had more.
fn behind(tally: &Tally, at: usize, seen: &Seen) -> Option<WhyNot> {
    let figure = *tally.figures.get(at)?;
    let won = &tally.outcome.winners;
    if won.is_empty()
        || won.iter().any(|won| seen.shown.get(*won).is_none_or(|shown| shown.count().is_none()))
    {
        return None;
    }
    let ahead = won.iter().all(|won| tally.figures.get(*won).is_some_and(|theirs| *theirs > figure));
    let looks_level = won.iter().any(|won| seen.shown.get(*won) == seen.shown.get(at));
    Some(match tally.measure {
        _ if ahead && looks_level => WhyNot::CountedOut,
        _ if ahead => WhyNot::Others,
        Measure::Firsts => WhyNot::VotesMoved,
        _ => WhyNot::CountedOut,
    })
}
