//! An attacker. It reads what each role can fetch, the two faces of a round as they are serialised, and
//! works out what it can. It knows the rules (they are published), the turnout that is said aloud, and
//! nothing of the engine.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![allow(clippy::similar_names, reason = "faces, votes, voters; liked and likes")]

mod again;
mod by_group;
mod first_round;
mod line;
mod named;
mod page;
mod parts;
mod rounds;
mod runoff;
mod switched_off;

use line::ranges;
use page::{Figure, Page};

/// What the attacker found: which figure, and between which values it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found(pub(crate) String);

/// Whatever somebody can work out from these two faces: signed-in adults read both, everybody else only
/// the outside one.
/// `voters` were counted aloud; `rounded` says that the question was asked before.
pub(crate) fn attack([inside, outside]: &[String; 2], voters: u32, rounded: bool) -> Vec<Found> {
    let inside = Page::read(inside).heard(voters, rounded, 5);
    let outside = Page::read(outside).heard(voters, rounded, 10);
    let mut found: Vec<Found> = floor(&inside).into_iter().collect();
    found.extend(floor(&outside));
    found.extend(narrow(&inside.beside(&outside), &inside, &outside, true));
    found.extend(narrow(&outside, &inside, &outside, false));
    found.extend(runoff::transfers(&inside));
    found.extend(parts::found(&inside, &inside));
    found.extend(parts::found(&outside, &inside));
    found
}

/// Anything that is said where nothing may be.
fn floor(page: &Page) -> Option<Found> {
    let chosen = page.lines.iter().any(|line| line.chosen);
    let figures = page.lines.iter().any(|line| line.figure != Figure::Hidden) || page.none != Figure::Hidden;
    let few = page.voters < 3 && chosen;
    let sensitive = page.sensitive && (chosen || (page.voters < 10 && figures));
    let small = page.voters < 10 && figures;
    (few || sensitive || small).then(|| Found(format!("{} voters, and something is said", page.voters)))
}

/// Hidden figures with too narrow a range, rounded ones that are exact, small ones that are shown.
fn narrow(page: &Page, inside: &Page, outside: &Page, both: bool) -> Vec<Found> {
    let threshold = page.threshold;
    let unit = page.coins.unwrap_or(1);
    let mut found = Vec::new();
    if page.voters < 10 || !page.has_figures() {
        return found;
    }
    for (at, (low, high)) in ranges(page).into_iter().enumerate() {
        let figure = page.figure(at);
        // A nought that the signed-in may see is no secret of anybody.
        let open = matches!(inside.figure(at), Figure::Exact(0) | Figure::About(0)) && !page.sensitive;
        let legend = if threshold == 5 { (1, 4) } else { (0, 9) };
        let fills = unit == 1 && low <= legend.0 && high >= legend.1;
        let is_none = at == page.lines.len();
        let needs = threshold * if is_none { 1 } else { unit };
        let wrong = match figure {
            Figure::Exact(people) => {
                // All but few gave this answer, so a reader knows what each of them said.
                let nearly_all = people + threshold >= page.voters;
                page.counts_people && ((people > 0 && people < 5) || nearly_all)
            }
            Figure::About(_) if both && inside.figure(at) == Figure::Hidden => high - low < needs,
            Figure::About(_) => {
                page.counts_people && high <= low && !matches!(inside.figure(at), Figure::Exact(_))
            }
            Figure::Hidden | Figure::Word => !open && high.saturating_sub(low) < needs && !fills,
        };
        if wrong {
            found.push(Found(format!("{at}: {figure:?} is {low} to {high}; {inside:?} {outside:?}")));
        }
    }
    found
}
