//! Worlds in which one figure of a line is larger or smaller, and only hidden ones beside it.

use super::super::pattern::Pattern;
use super::super::thresholds::Profile;
use super::paper::{self, Paper};
use crate::vote::ballot::Ballot;
use crate::vote::method::Method;
use crate::vote::tally::{Measure, Tally};

/// In how many ways a world is looked for.
pub(super) const WAYS: u8 = 3;

/// The ballots of a line, as amounts in its figures. The last figure is "none of these".
pub(super) struct Line<'a> {
    tally: &'a Tally,
    pattern: &'a Pattern,
    kind: Kind,
    papers: Vec<Paper>,
    sums: Vec<u32>,
}

/// What a ballot may give.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// To one option, or to none.
    One,
    /// To so many at most.
    Several(usize),
    /// So many coins, all of them, or none.
    Coins(u32),
}

impl<'a> Line<'a> {
    /// None where the figures of options do not add up to anything, and nothing follows from others.
    pub(super) fn from_tally(tally: &'a Tally, pattern: &'a Pattern) -> Option<Self> {
        let options = tally.round.options.len();
        let kind = match (tally.round.terms.method, tally.measure) {
            _ if options == 0 => return None,
            (_, Measure::Firsts) => Kind::One,
            (method, _) if method.names_one() => Kind::One,
            (Method::Pick { most }, _) => Kind::Several(usize::from(most)),
            (Method::Choice { .. } | Method::Feelings | Method::Sort, _)
            | (Method::Rank, Measure::Points) => Kind::Several(options),
            (Method::Coins { coins }, _) => Kind::Coins(u32::from(coins)),
            _ => return None,
        };
        let papers: Vec<Paper> = tally.ballots.iter().map(|ballot| paper::read(tally, ballot)).collect();
        let sum = |at: usize| papers.iter().filter_map(|paper| paper.given.get(at)).sum();
        let sums = (0..options).map(sum).chain([tally.none]).collect();
        Some(Self { tally, pattern, kind, papers, sums })
    }

    /// Ballots in which this figure is so much larger or smaller; none where this way finds none.
    pub(super) fn world(&self, at: usize, up: bool, by: u32, way: u8) -> Option<Vec<Ballot>> {
        let mut world = World { line: self, papers: self.papers.clone(), sums: self.sums.clone(), way };
        if way == 2 && matches!(self.kind, Kind::Several(_)) {
            world.make_room(at, up);
        }
        (0..by).all(|_| world.step(at, up)).then(|| world.ballots())
    }

    /// Whether another world may have another figure here: a rounded one may look the same.
    fn may_change(&self, at: usize) -> bool {
        self.pattern.by == Profile::Outside || self.pattern.is_open(at)
    }

    /// Whether a ballot can give one more, or one fewer, and still give to somebody else.
    fn has_room(&self, paper: &Paper, at: usize, up: bool) -> bool {
        let Kind::Several(most) = self.kind else { return false };
        let sort = self.tally.round.terms.method == Method::Sort;
        let many = paper.given.iter().filter(|many| **many > 0).count();
        let has = paper.given.get(at).is_some_and(|many| *many > 0);
        let others = many > usize::from(has) || sort;
        !paper.blank && others && if up { !has && many < most } else { has }
    }

    /// Whether one can be carried between two figures on this ballot without touching one that is shown.
    fn carries(&self, paper: &Paper, from: usize, to: usize) -> bool {
        let none = self.tally.round.options.len();
        let gives = |at: usize| paper.given.get(at).is_some_and(|many| *many > 0);
        let only_hidden = || (0..none).all(|at| !gives(at) || self.may_change(at));
        match (from == none, to == none) {
            (true, _) => paper.blank,
            (_, true) => gives(from) && only_hidden(),
            _ => gives(from) && (matches!(self.kind, Kind::Coins(_)) || !gives(to)),
        }
    }
}

/// A world on the way.
struct World<'a> {
    line: &'a Line<'a>,
    papers: Vec<Paper>,
    sums: Vec<u32>,
    way: u8,
}

impl World<'_> {
    fn none(&self) -> usize {
        self.sums.len() - 1
    }

    /// Moves one: from or to another hidden figure, or on ballots that have room.
    fn step(&mut self, at: usize, up: bool) -> bool {
        let others = self.others(at, up);
        let alone = matches!(self.line.kind, Kind::Several(_)) && at != self.none() && self.way != 1;
        if alone && self.alone(at, up) {
            return true;
        }
        others.into_iter().any(|other| if up { self.carry(other, at) } else { self.carry(at, other) })
            || (!alone && matches!(self.line.kind, Kind::Several(_)) && self.alone(at, up))
            || (at == self.none() && self.without_a_yes(up))
    }

    /// One more or fewer who said "none of these", in the place of one who sorted every card into "no".
    fn without_a_yes(&mut self, up: bool) -> bool {
        let fits = |paper: &&mut Paper| paper.blank != up && paper.given.iter().all(|many| *many == 0);
        let sorts = self.line.tally.round.terms.method == Method::Sort;
        let Some(paper) = self.papers.iter_mut().filter(|_| sorts).find(fits) else { return false };
        (paper.blank, paper.changed) = (up, true);
        if let Some(sum) = self.sums.last_mut() {
            *sum = if up { *sum + 1 } else { sum.saturating_sub(1) };
        }
        true
    }

    /// For a larger figure, lifts other hidden winners; for a smaller one, lowers other hidden losers: so
    /// that what won still wins.
    fn make_room(&mut self, at: usize, up: bool) {
        let winners = &self.line.tally.outcome.winners;
        let others: Vec<usize> = (0..self.none())
            .filter(|other| {
                *other != at && self.line.pattern.is_hidden(*other) && winners.contains(other) == up
            })
            .collect();
        let few = self.line.pattern.by.threshold() - 1;
        for other in others {
            let sum = |world: &Self| world.sums.get(other).copied().unwrap_or(0);
            while if up { sum(self) < few } else { sum(self) > 1 } {
                if !self.alone(other, up) {
                    break;
                }
            }
        }
    }

    /// The other hidden figures, the best to take from or to give to first.
    fn others(&self, at: usize, up: bool) -> Vec<usize> {
        let none = self.none();
        let won = |other: usize| self.line.tally.outcome.winners.contains(&other);
        let mut others: Vec<usize> =
            (0..=none).filter(|other| *other != at && self.line.may_change(*other)).collect();
        others.sort_by_key(|other| {
            let sum = i64::from(self.sums.get(*other).copied().unwrap_or(0));
            let key = match (up, self.way) {
                (true, 0) => (i64::from(won(*other)), -sum),
                (true, 1) => (0, -sum),
                (true, _) => (if *other == none { -1 } else { i64::from(won(*other)) }, -sum),
                (false, 0) => (if *other == none { 0 } else { 2 - i64::from(won(*other)) }, sum),
                (false, 1) => (if *other == none { 1 } else { 2 - 2 * i64::from(won(*other)) }, sum),
                (false, _) => (i64::from(*other == none) + 2 * i64::from(won(*other)), sum),
            };
            (!self.line.pattern.is_open(*other), key)
        });
        others
    }

    /// One more or fewer on a ballot that gives to others too.
    fn alone(&mut self, at: usize, up: bool) -> bool {
        let fits = |paper: &&mut Paper| self.line.has_room(paper, at, up);
        let Some(paper) = self.papers.iter_mut().find(fits) else { return false };
        let (Some(given), Some(sum)) = (paper.given.get_mut(at), self.sums.get_mut(at)) else { return false };
        (*given, *sum) = if up { (1, *sum + 1) } else { (0, sum.saturating_sub(1)) };
        paper.changed = true;
        true
    }

    /// Carries one from a figure to another on some ballot.
    fn carry(&mut self, from: usize, to: usize) -> bool {
        let none = self.none();
        let coins = if let Kind::Coins(coins) = self.line.kind { coins } else { 1 };
        let Some(paper) = self.papers.iter_mut().find(|paper| self.line.carries(paper, from, to)) else {
            return false;
        };
        let taken: Vec<(usize, u32)> = match (from == none, to == none) {
            (true, _) => Vec::new(),
            (_, true) => paper.given.iter().copied().enumerate().collect(),
            _ => vec![(from, 1)],
        };
        for (at, many) in taken {
            for sum in [paper.given.get_mut(at), self.sums.get_mut(at)].into_iter().flatten() {
                *sum = sum.saturating_sub(many);
            }
        }
        if to != none {
            let many = if from == none { coins } else { 1 };
            for sum in [paper.given.get_mut(to), self.sums.get_mut(to)].into_iter().flatten() {
                *sum += many;
            }
        }
        (paper.blank, paper.changed) = (to == none, true);
        if let Some(sum) = self.sums.last_mut() {
            *sum = *sum + u32::from(to == none) - u32::from(from == none);
        }
        true
    }

    fn ballots(self) -> Vec<Ballot> {
        let all = self.line.tally.ballots.iter().zip(self.papers);
        all.map(
            |(old, new)| if new.changed { paper::rebuilt(self.line.tally, old, &new) } else { old.clone() },
        )
        .collect()
    }
}
