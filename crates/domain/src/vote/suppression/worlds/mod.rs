//! The audit: other worlds with the same face. A hidden figure is safe when ballots that could have
//! been cast make a face that is the same to the last letter, winner, fairness check, steps and
//! reasons in it, and that figure so much larger or smaller. So whatever a face says is audited with
//! it. The search tries few worlds: where it finds none, more is hidden than had to be, never less.

mod paper;
mod shift;
mod transfer;

use super::face;
use super::pattern::{As, Pattern, amounts, by_rule};
use super::rules::{EngineRule, holds};
use super::thresholds::Profile;
use crate::time::Moment;
use crate::vote::ballot::Ballot;
use crate::vote::method::Method;
use crate::vote::tally::{Measure, PublishedTally, Tally};
use shift::Line;

/// What a reader could work out.
pub(super) enum Weak {
    /// A hidden figure.
    Figure,
    /// How many who put one option first put another next.
    Joint,
}

/// Values that a number of people who share two answers leaves open at least, less one.
const JOINT: u32 = 3;

/// The true counts and the face that other worlds must have too.
pub(super) struct Worlds<'a> {
    tally: &'a Tally,
    pattern: &'a Pattern,
    face: PublishedTally,
    rule: Vec<As>,
}

impl<'a> Worlds<'a> {
    pub(super) fn new(tally: &'a Tally, pattern: &'a Pattern) -> Self {
        let face = face::draw(tally, Profile::Inside, pattern, Moment(0));
        Self { tally, pattern, face, rule: by_rule(tally, pattern.by) }
    }

    /// The first thing that a reader of this face could work out, if there is one. `secret` says of
    /// which figures the range must stay wide.
    /// `alone` says that no other face is read beside it, so that a rounded figure is a secret too.
    pub(super) fn weakness(&self, secret: impl Fn(usize) -> bool, alone: bool) -> Option<Weak> {
        let line = Line::from_tally(self.tally, self.pattern);
        let figures = 0..self.pattern.cells.len();
        let mut hidden = figures.filter(|at| self.pattern.is_open(*at) && secret(*at));
        let rounded = alone && self.tally.measure.counts_people() && holds(EngineRule::Rounded);
        let mut shown = (0..self.pattern.cells.len()).filter(|at| rounded && !self.pattern.is_open(*at));
        let narrow = |line: &Line<'_>| {
            hidden.any(|at| !self.is_wide(line, at)) || shown.any(|at| !self.is_rounded(line, at))
        };
        if line.as_ref().is_some_and(narrow) {
            return Some(Weak::Figure);
        }
        (!transfer::are_open(self)).then_some(Weak::Joint)
    }

    /// Whether a hidden figure could be so much larger, or smaller, or both together; or could be
    /// whatever its legend says ("1 to 4").
    fn is_wide(&self, line: &Line<'_>, at: usize) -> bool {
        let enough = self.width(at);
        let value = value(self.tally, at);
        let could_be = |up: bool, by: u32| self.could_be(line, at, up, by);
        if could_be(true, enough) || (value >= enough && could_be(false, enough)) {
            return true;
        }
        let up = furthest(enough - 1, |by| could_be(true, by));
        let (least, most) = self.legend();
        let fills_legend = value >= least && value + up >= most && most >= value;
        (fills_legend && (value == least || could_be(false, value - least)))
            || (value >= enough - up && could_be(false, enough - up))
    }

    /// Whether a rounded figure could be another than it is.
    fn is_rounded(&self, line: &Line<'_>, at: usize) -> bool {
        [true, false].into_iter().any(|up| self.could_be(line, at, up, 1))
    }

    /// Whether the face stays the same in some world where a figure is so much larger or smaller.
    fn could_be(&self, line: &Line<'_>, at: usize, up: bool, by: u32) -> bool {
        let value = value(self.tally, at);
        let far = |world: Tally| {
            let other = self::value(&world, at);
            if up { other >= value + by } else { other + by <= value }
        };
        let world = |way| self.looks_the_same(line.world(at, up, by, way)?);
        (0..shift::WAYS).filter_map(world).any(far)
    }

    /// How wide the range of a hidden figure must be: so many people; or what they could give, where
    /// each gives many coins.
    fn width(&self, at: usize) -> u32 {
        let people = self.pattern.by.threshold();
        match self.tally.round.terms.method {
            Method::Coins { coins } if at < self.tally.figures.len() => people * u32::from(coins),
            _ => people,
        }
    }

    fn legend(&self) -> (u32, u32) {
        match (self.tally.measure, self.pattern.by) {
            (Measure::Coins, _) => (0, u32::MAX),
            (_, Profile::Inside) => (1, Profile::Inside.threshold() - 1),
            (_, Profile::Outside) => (0, Profile::Outside.threshold() - 1),
        }
    }

    /// These ballots counted, if nobody could tell them from the true ones by the face and the rules.
    fn looks_the_same(&self, ballots: Vec<Ballot>) -> Option<Tally> {
        let world = Tally::count_once(self.tally.round.clone(), self.tally.asked, ballots).ok()?;
        let fits = |((own, rule), shown): ((&As, &As), &As)| {
            own == shown || (*shown == As::Hidden && (!matches!(own, As::Word(_)) || own == rule))
        };
        let own = by_rule(&world, self.pattern.by);
        if !own.iter().zip(&self.rule).zip(&self.pattern.cells).all(fits) {
            return None;
        }
        // The fairness check is dear to count, so it is looked at last.
        let mut face = face::draw(&world, Profile::Inside, self.pattern, Moment(0));
        face.fairness.clone_from(&self.face.fairness);
        if !holds(EngineRule::Winner) {
            face.clone_from(&self.face);
        }
        if face != self.face {
            return None;
        }
        let world = if self.face.fairness.is_some() { world.compared() } else { world };
        (face::fairness(&world, self.pattern) == self.face.fairness || self.face.fairness.is_none())
            .then_some(world)
    }
}

/// The greatest of 1 to `most` that can be, or 0, by halving.
fn furthest(most: u32, can_be: impl Fn(u32) -> bool) -> u32 {
    let (mut least, mut over) = (0, most + 1);
    while over - least > 1 {
        let middle = u32::midpoint(least, over);
        if can_be(middle) { least = middle } else { over = middle }
    }
    least
}

fn value(tally: &Tally, at: usize) -> u32 {
    let figure = tally.figures.get(at).filter(|_| tally.measure == Measure::Coins);
    figure.copied().or_else(|| amounts(tally).get(at).copied()).unwrap_or(0)
}
