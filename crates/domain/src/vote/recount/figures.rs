//! Whether the figures of a face fit together, and those of two faces of one round.

use super::is_rounded;
use crate::vote::suppression::{INSIDE, OUTSIDE, Profile, Says, Shown};
use crate::vote::tally::{Measure, Part, PublishedTally, Said, VERSION};

/// Whether each figure is one that may be shown, and where every ballot names one option, they add up.
pub(super) fn fit(face: &PublishedTally) -> bool {
    let without = face.none == Shown::Hidden
        && face.lines.iter().all(|line| line.shown == Shown::Hidden && line.parts.is_empty())
        && face.mean.is_none()
        && face.fairness.is_none()
        && face.steps.is_empty();
    if face.says != Says::Counts {
        let silent = face.says.is_silent();
        return without && !(silent && face.lines.iter().any(|line| line.chosen));
    }
    let people = face.measure.counts_people();
    let cells = || face.lines.iter().map(|line| (line.shown, people)).chain([(face.none, true)]);
    cells().all(|(shown, people)| may_be_shown(face, shown, people)) && adds_up(face) && parts_fit(face)
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

/// Whether each figure has all parts of its kind or none, each may be shown, and they add up.
fn parts_fit(face: &PublishedTally) -> bool {
    let of = Said::for_terms(&face.terms);
    let exact = |shown: Shown| if let Shown::Count(people) = shown { Some(people) } else { None };
    let marked = exact(face.voted).zip(exact(face.none)).map(|(voted, none)| voted.checked_sub(none));
    let told = || face.lines.iter().filter(|line| !line.parts.is_empty());
    let all_of = |parts: &[Part]| parts.iter().map(|part| part.said).eq(of.iter().copied());
    let shown = |part: &Part| {
        let people = part.said.counts_people();
        part.shown.count().is_some()
            && may_be_shown(face, part.shown, people)
            && (people || matches!(part.shown, Shown::About(_)))
    };
    let sum = |parts: &mut dyn Iterator<Item = &Part>| {
        parts.map(|part| exact(part.shown)).sum::<Option<u32>>().is_none_or(|sum| Some(Some(sum)) == marked)
    };
    let adds_up = match of {
        [Said::First] => told().next().is_none() || sum(&mut told().flat_map(|line| &line.parts)),
        [Said::Won, ..] => true,
        _ => told().all(|line| sum(&mut line.parts.iter())),
    };
    // Where the figure is the yes, the yes is the figure.
    let same = |shown: Shown, parts: &[Part]| {
        let yes = parts.iter().find(|part| part.said == Said::Yes);
        face.measure != Measure::People || yes.is_none_or(|yes| yes.shown == shown)
    };
    (face.version == VERSION || (face.version == 0 && !face.has_parts()))
        && told()
            .all(|line| all_of(&line.parts) && line.parts.iter().all(shown) && same(line.shown, &line.parts))
        && adds_up
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
            other.chosen == line.chosen
                && says_no_more(line.shown, other.shown, people, voted)
                && parts_say_no_more(&line.parts, &other.parts, voted)
        })
    });
    lines && inside.version == outside.version && says_no_more(inside.none, outside.none, true, voted)
}

/// Whether outside no part is told that inside is not, and none otherwise.
fn parts_say_no_more(inside: &[Part], outside: &[Part], voted: u32) -> bool {
    let pairs = inside.iter().zip(outside);
    let mut pairs = pairs.map(|(one, other)| {
        says_no_more(one.shown, other.shown, one.said.counts_people(), voted) && one.said == other.said
    });
    outside.is_empty() || (inside.len() == outside.len() && pairs.all(|same| same))
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
