//! What most answered, without calling it the winner: scales, the group's mean, and how many wrote.

use domain::vote::method::Method;
use domain::vote::stirling::{LEAST, MOST};
use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedTally, TallyLine};

use crate::translator::Translator;

/// "Most said “Good”: 20 of 30 people." Nothing where something is chosen.
pub(super) fn sentence(t: &Translator, tally: &PublishedTally) -> Option<String> {
    match tally.terms.method {
        Method::Words => Some(words(t, tally)),
        Method::Stirling => Some(mean(t, tally)),
        method if method.is_scale() || tally.terms.is_sensitive() => Some(answers(t, tally)),
        _ => None,
    }
}

fn words(t: &Translator, tally: &PublishedTally) -> String {
    match tally.voted {
        Shown::Count(people) => t.t_with("result-wrote", &[("people", people.into())]),
        Shown::About(people) => t.t_with("result-wrote-about", &[("people", people.into())]),
        _ => t.t("result-turnout-hidden"),
    }
}

/// The group's mean on the Stirling scale.
fn mean(t: &Translator, tally: &PublishedTally) -> String {
    match tally.mean {
        Some(mean) => {
            let ends = [("least", LEAST.into()), ("most", MOST.into()), ("mean", mean.into())];
            t.t_with("result-stirling", &ends)
        }
        None => t.t("result-stirling-hidden"),
    }
}

/// The answer that most gave, or that is ahead of all others as far as the page tells.
fn answers(t: &Translator, tally: &PublishedTally) -> String {
    let figure = |line: &&TallyLine| match line.shown {
        Shown::AlmostEveryone | Shown::Most => u32::MAX,
        shown => shown.count().unwrap_or(0),
    };
    let Some(first) = tally.lines.iter().max_by_key(figure) else { return t.t("result-scale-hidden") };
    let answer = ("answer", first.option.words.clone().into());
    let voted = tally.voted.count().unwrap_or(0);
    let (id, people) = match first.shown {
        Shown::AlmostEveryone => return t.t_with("result-scale-almost", &[answer]),
        Shown::Most => return t.t_with("result-scale-most", &[answer]),
        Shown::Hidden | Shown::Count(0) | Shown::About(0) => return t.t("result-scale-hidden"),
        // Rounded, it is more than half for certain only from so far above it.
        Shown::About(people) if people > voted / 2 + 4 => ("result-scale-about", people),
        Shown::Count(people) if people > voted / 2 => ("result-scale", people),
        shown if !is_ahead(tally, first) => return ahead_of_none(t, shown),
        Shown::About(people) => ("result-scale-more-about", people),
        Shown::Count(people) => ("result-scale-more", people),
    };
    t.t_with(id, &[answer, ("people", people.into()), ("voted", voted.into())])
}

fn ahead_of_none(t: &Translator, shown: Shown) -> String {
    // Equal when rounded is not equal.
    t.t(if matches!(shown, Shown::About(_)) { "result-scale-close" } else { "result-scale-tie" })
}

/// Whether no other answer, shown or hidden, can be as great.
fn is_ahead(tally: &PublishedTally, first: &TallyLine) -> bool {
    let figure = first.shown.count().unwrap_or(0);
    // Only where each has one answer do the others leave so many over at the most.
    let adds_up = tally.terms.method.names_one();
    let others = tally.lines.iter().filter(|line| line.option.id != first.option.id);
    let others: Vec<Shown> = others.map(|line| line.shown).chain([tally.none]).collect();
    let seen = others.iter().filter_map(|shown| shown.count()).fold(figure, u32::saturating_add);
    // Each rounded figure can be two less, and all of them two more.
    let rounded = u32::try_from(others.len()).unwrap_or(u32::MAX).saturating_mul(2).saturating_add(4);
    let slack = if matches!(first.shown, Shown::About(_)) { rounded } else { 0 };
    let left_over = tally.voted.count().unwrap_or(u32::MAX).saturating_add(slack).saturating_sub(seen);
    let apart = if matches!(first.shown, Shown::About(_)) { 4 } else { 0 };
    others.iter().all(|shown| match shown.count() {
        Some(other) => other + apart < figure,
        None => adds_up && *shown == Shown::Hidden && left_over + apart / 2 < figure,
    })
}
