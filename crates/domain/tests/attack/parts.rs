//! What stands behind the figures, part by part: what each part says, and what all of them say together.

use super::page::{Behind, Figure, Page};
use super::{Found, line};

/// What the attacker finds in the parts of a page. `inside` is what the signed-in read.
pub(super) fn found(page: &Page, inside: &Page) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, line) in page.lines.iter().enumerate() {
        for (part, figure) in line.parts.iter().enumerate() {
            let known = inside.lines.get(at).and_then(|line| line.parts.get(part));
            let wrong = match *figure {
                // All but few said this, so a reader knows what each of them said.
                Figure::Exact(people) => (people > 0 && people < 5) || people + page.threshold >= page.voters,
                Figure::About(marks) if page.behind == Behind::Pairs => marks < 5,
                Figure::About(people) => {
                    let is_open = matches!(known, Some(Figure::Exact(_))) || can_differ(page, at, part);
                    people < 10 || people + page.threshold >= page.voters + 2 || !is_open
                }
                Figure::Word | Figure::Hidden => true,
            };
            if wrong {
                found.push(Found(format!("{at}, part {part}: {figure:?} of {} in {page:?}", page.voters)));
            }
        }
        if page.behind == Behind::Pairs && tells_of_few_undecided(page, &line.parts) {
            found.push(Found(format!("{at}: few could not choose; {page:?}")));
        }
    }
    if page.behind == Behind::Pairs && tells_of_few_without_an_answer(page, inside) {
        found.push(Found(format!("few said none of these; {page:?}")));
    }
    found
}

/// Whether all of them can add up to so many people who did not say "none of these".
pub(super) fn fit(page: &Page, options: &[(u32, u32)], people: u32) -> bool {
    match page.behind {
        Behind::Nothing | Behind::Pairs => true,
        Behind::Firsts => {
            let all: Vec<_> =
                page.lines.iter().flat_map(|line| &line.parts).map(|one| range(page, *one)).collect();
            all.is_empty() || holds(&all, people)
        }
        Behind::Cards | Behind::PointsOfCards => {
            page.lines.iter().zip(options).all(|(line, figure)| card_fits(page, &line.parts, *figure, people))
        }
    }
}

fn card_fits(page: &Page, parts: &[Figure], figure: (u32, u32), people: u32) -> bool {
    let &[yes, not_sure, no] = parts else { return true };
    let [yes, not_sure, no] = [yes, not_sure, no].map(|one| range(page, one));
    if page.behind == Behind::Cards {
        let yes = (yes.0.max(figure.0), yes.1.min(figure.1));
        return yes.0 <= yes.1 && holds(&[yes, not_sure, no], people);
    }
    (yes.0..=yes.1).any(|yes| {
        (not_sure.0..=not_sure.1).any(|not_sure| {
            let points = 2 * yes + not_sure;
            let left = people.checked_sub(yes + not_sure);
            (figure.0..=figure.1).contains(&points) && left.is_some_and(|left| (no.0..=no.1).contains(&left))
        })
    })
}

fn holds(ranges: &[(u32, u32)], people: u32) -> bool {
    let low: u32 = ranges.iter().map(|(low, _)| low).sum();
    let high: u32 = ranges.iter().map(|(_, high)| high).sum();
    (low..=high).contains(&people)
}

fn range(page: &Page, figure: Figure) -> (u32, u32) {
    match figure {
        Figure::Exact(people) => (people, people),
        Figure::About(about) => (about.saturating_sub(2).max(10), (about + 2).min(page.voters)),
        Figure::Word | Figure::Hidden => (0, page.voters),
    }
}

/// Whether a rounded part can be one of two numbers at least.
fn can_differ(page: &Page, at: usize, part: usize) -> bool {
    let boxes = line::boxes(page);
    let (none, options) = boxes.split_last().unwrap();
    let can_be = |value: u32| {
        let mut page = page.clone();
        page.lines[at].parts[part] = Figure::Exact(value);
        (none.0..=none.1.min(page.voters)).any(|none| fit(&page, options, page.voters - none))
    };
    let (low, high) = range(page, page.lines[at].parts[part]);
    (low..=high).filter(|value| can_be(*value)).count() > 1
}

/// All who did not say "none of these" answer as many pairs, so answers beside a turnout tell how many said it.
fn tells_of_few_without_an_answer(page: &Page, inside: &Page) -> bool {
    let is_few = match inside.none {
        Figure::Exact(people) => page.none == Figure::Hidden && (1..10).contains(&people),
        none => none == Figure::Hidden,
    };
    is_few && page.lines.iter().any(|line| !line.parts.is_empty())
}

/// Where every ballot answers every pair, what is not for it and not against it says how many could not choose.
fn tells_of_few_undecided(page: &Page, parts: &[Figure]) -> bool {
    let options = u32::try_from(page.lines.len()).unwrap();
    let &[Figure::About(won), Figure::About(lost)] = parts else { return false };
    let answers = 2 * (options - 1) * page.voters;
    let (low, high) = (answers.saturating_sub(won + lost + 4), (answers + 4).saturating_sub(won + lost));
    options <= 4 && low > 0 && high < 5
}
