//! Whether the figures of a face fit together, and those of two faces of one round.

use super::is_rounded;
use crate::vote::suppression::{INSIDE, OUTSIDE, Profile, Says, Shown};
use crate::vote::tally::{Measure, PublishedTally};

/// Whether each figure is one that may be shown, and where every ballot names one option, they add up.
pub(super) fn fit(face: &PublishedTally) -> bool {
    let without = face.none == Shown::Hidden
        && face.lines.iter().all(|line| line.shown == Shown::Hidden)
        && face.mean.is_none()
        && face.fairness.is_none()
        && face.steps.is_empty();
    if face.says != Says::Counts {
        let silent = face.says.is_silent();
        return without && !(silent && face.lines.iter().any(|line| line.chosen));
    }
    let people = face.measure.counts_people();
    let cells = || face.lines.iter().map(|line| (line.shown, people)).chain([(face.none, true)]);
    cells().all(|(shown, people)| may_be_shown(face, shown, people)) && adds_up(face)
}

/// Whether a figure is one that the rules show: none that is small, and outside none that is exact.
fn may_be_shown(face: &PublishedTally, shown: Shown, people: bool) -> bool {
    let voted = face.voted.count().unwrap_or(0);
    match shown {
        Shown::Count(n) if people => face.profile == Profile::Inside && (n == 0 || n >= INSIDE) && n <= voted,
        Shown::Count(_) => face.measure == Measure::Beaten,
        // Rounded up it can be a little more than all.
        Shown::About(n) if people => n >= OUTSIDE && n <= voted.saturating_add(OUTSIDE),
        Shown::About(_) => face.measure != Measure::Beaten,
        Shown::Hidden | Shown::Most | Shown::AlmostEveryone => true,
    }
}

/// Where every ballot names one option or none, exact figures add up to all who voted.
fn adds_up(face: &PublishedTally) -> bool {
    if !face.terms.method.names_one() {
        return true;
    }
    let exact = |shown: Shown| if let Shown::Count(people) = shown { Some(people) } else { None };
    let all: Option<Vec<u32>> =
        face.lines.iter().map(|line| line.shown).chain([face.none]).map(exact).collect();
    let (Some(all), Some(voted)) = (all, exact(face.voted)) else { return true };
    all.iter().map(|people| u64::from(*people)).sum::<u64>() == u64::from(voted)
}

/// Whether the outside face says what the inside one says, and nothing more.
pub(super) fn agree(inside: &PublishedTally, outside: &PublishedTally) -> bool {
    let rank = |face: &PublishedTally| (face.says == Says::Counts, !face.says.is_silent());
    let (more, less) = (rank(inside), rank(outside));
    if less > more || more.1 != less.1 || inside.spent != outside.spent {
        return false;
    }
    let voted = inside.voted.count().unwrap_or(0);
    let people = inside.measure.counts_people();
    let lines = inside.lines.iter().all(|line| {
        let other = outside.lines.iter().find(|other| other.option.id == line.option.id);
        other.is_some_and(|other| {
            other.chosen == line.chosen && says_no_more(line.shown, other.shown, people, voted)
        })
    });
    lines && says_no_more(inside.none, outside.none, true, voted)
}

/// Whether a figure outside follows from the one inside: hidden, rounded, or a word that is true of it.
fn says_no_more(inside: Shown, outside: Shown, people: bool, voted: u32) -> bool {
    match (inside, outside) {
        (_, Shown::Hidden) => true,
        (Shown::Count(exact), Shown::About(about)) => people && is_rounded(exact, about),
        (Shown::Count(exact), Shown::Count(same)) => !people && exact == same,
        (Shown::Count(exact), Shown::Most | Shown::AlmostEveryone) => {
            !people || exact.saturating_add(OUTSIDE) >= voted
        }
        (Shown::About(one), Shown::About(other)) => one == other,
        (Shown::About(_), Shown::Most | Shown::AlmostEveryone) => !people,
        (Shown::Most | Shown::AlmostEveryone, out) => out.is_word(),
        (Shown::Hidden, _) | (Shown::About(_), Shown::Count(_)) => false,
    }
}
