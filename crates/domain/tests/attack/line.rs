//! One line of figures: between which values each must be, from all that the page says together.

use super::page::{Figure, Page};
use super::parts;

/// The least and the greatest value of every figure, and last of "none of these".
pub(super) fn ranges(page: &Page) -> Vec<(u32, u32)> {
    let boxes = boxes(page);
    (0..boxes.len())
        .map(|at| {
            let (low, high) = boxes[at];
            let can_be = |value: &u32| can_be(page, &boxes, at, *value);
            let least = (low..=high).find(can_be);
            let most = (low..=high).rev().find(can_be);
            (least.unwrap_or(low), most.unwrap_or(low))
        })
        .collect()
}

/// What each figure says by itself.
pub(super) fn boxes(page: &Page) -> Vec<(u32, u32)> {
    let none = page.lines.len();
    let of = |at: usize| {
        let each = if at == none { 1 } else { page.each };
        let most = page.voters * each;
        let word = page.voters.saturating_sub(page.threshold) * each;
        match page.figure(at) {
            Figure::Exact(people) => (people, people),
            Figure::About(about) if at == none || page.counts_people => {
                (about.saturating_sub(2).max(10), (about + 2).min(most))
            }
            Figure::About(about) => (about.saturating_sub(2), (about + 2).min(most)),
            Figure::Word => (word, most),
            Figure::Hidden => (0, most),
        }
    };
    (0..=none).map(of).collect()
}

/// Whether some table with this value says what the page says: sums, what was chosen, what was left
/// of the money, and how many have one of their choices.
fn can_be(page: &Page, boxes: &[(u32, u32)], at: usize, value: u32) -> bool {
    let mut boxes = boxes.to_vec();
    boxes[at] = (value, value);
    if !money(page, &mut boxes, at, value) {
        return false;
    }
    if !page.by_order || page.pot.is_some() || !page.lines.iter().any(|line| line.chosen) {
        return adds_up(page, &boxes);
    }
    if page.lines.iter().filter(|line| line.chosen).count() < page.seats {
        // Who is not chosen while a place is free has nothing.
        for (line, range) in page.lines.iter().zip(&mut boxes) {
            if !line.chosen {
                range.1 = 0;
            }
        }
    }
    (1..=page.voters * page.each).any(|least| adds_up(page, &ordered(page, &boxes, least)))
}

/// The ranges when the last of the chosen has this many: nobody else has more, and of two that are level
/// the one sent first wins.
fn ordered(page: &Page, boxes: &[(u32, u32)], least: u32) -> Vec<(u32, u32)> {
    let mut boxes = boxes.to_vec();
    let last = page.lines.iter().filter(|line| line.chosen).map(|line| line.place).max().unwrap();
    let alone = page.lines.iter().filter(|line| line.chosen).count() == 1;
    for (line, range) in page.lines.iter().zip(&mut boxes) {
        if line.chosen {
            *range = (range.0.max(least), if alone { range.1.min(least) } else { range.1 });
        } else {
            range.1 = range.1.min(if line.place < last && alone { least - 1 } else { least });
        }
    }
    boxes
}

/// What the money says: what would still fit has no supporter; what was passed over came after enough
/// that was bought.
fn money(page: &Page, boxes: &mut [(u32, u32)], at: usize, value: u32) -> bool {
    let Some(pot) = page.pot.filter(|_| page.lines.iter().any(|line| line.chosen)) else { return true };
    let left = pot.saturating_sub(page.spent);
    for (line, range) in page.lines.iter().zip(boxes.iter_mut()) {
        if line.chosen {
            range.0 = range.0.max(1);
        } else if line.cost <= left && page.greedy {
            range.1 = 0;
        }
    }
    let Some(line) = page.lines.get(at).filter(|line| !line.chosen && line.cost <= pot && line.cost > left)
    else {
        return true;
    };
    if !page.greedy || value == 0 {
        return true;
    }
    let before: u32 = page
        .lines
        .iter()
        .zip(boxes.iter())
        .filter(|(one, range)| one.chosen && range.1 >= value)
        .map(|(one, _)| one.cost)
        .sum();
    before + line.cost > pot
}

fn adds_up(page: &Page, boxes: &[(u32, u32)]) -> bool {
    if boxes.iter().any(|(low, high)| low > high) {
        return false;
    }
    let (none, options) = boxes.split_last().unwrap();
    (none.0..=none.1.min(page.voters)).any(|none| with_none(page, options, page.voters - none))
}

/// The same when so many gave something.
fn with_none(page: &Page, options: &[(u32, u32)], people: u32) -> bool {
    let capped = |range: &(u32, u32)| (range.0, range.1.min(people * page.each));
    let options: Vec<(u32, u32)> = options.iter().map(capped).collect();
    if options.iter().any(|(low, high)| low > high) {
        return false;
    }
    if !parts::fit(page, &options, people) {
        return false;
    }
    if !page.counts_people && page.coins.is_none() {
        return true;
    }
    let low: u32 = options.iter().map(|(low, _)| low).sum();
    let high: u32 = options.iter().map(|(_, high)| high).sum();
    let marks = page.most.min(u32::try_from(options.len()).unwrap());
    let all = match page.coins {
        Some(coins) => (people * coins, people * coins),
        None if page.sorted => (0, people * marks),
        None => (people, people * marks),
    };
    low <= all.1
        && high >= all.0
        && page.covered.iter().all(|covered| covers(page, &options, people, covered))
}

/// Whether so many can have one of these.
fn covers(page: &Page, options: &[(u32, u32)], people: u32, covered: &(Vec<usize>, Figure)) -> bool {
    let range = match covered.1 {
        Figure::Exact(people) => (people, people),
        Figure::About(about) => (about.saturating_sub(2).max(10), about + 2),
        Figure::Word => (page.voters.saturating_sub(10), page.voters),
        Figure::Hidden => return true,
    };
    let of = |inside: bool| {
        let lines =
            page.lines.iter().zip(options).filter(move |(line, _)| covered.0.contains(&line.place) == inside);
        lines.map(|(_, range)| *range)
    };
    let each = of(true).map(|(low, _)| low).max().unwrap_or(0);
    let most: u32 = of(true).map(|(_, high)| high).sum::<u32>().min(people);
    let others: u32 = of(false).map(|(_, high)| high).sum();
    let (low, high) = (range.0.max(each), range.1.min(most));
    low <= high && (page.sorted || people.saturating_sub(high) <= others)
}
