//! Whether a figure is ahead of all others, as far as the page tells.

use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedTally, TallyLine};

/// Whether no other figure, shown or hidden, and not "none of these", can be as great. A hidden figure of
/// people who each have one answer is at most what the others leave over; of others nothing is known.
pub(super) fn is_ahead(tally: &PublishedTally, first: &TallyLine) -> bool {
    let figure = first.shown.count().unwrap_or(0);
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
