//! What a face leaves out: which figures it hides, and which steps.

use super::cell::{Shown, in_line, line, word};
use super::says::Says;
use super::thresholds::{BASE, Profile};
use crate::vote::method::Method;
use crate::vote::tally::{Measure, Tally};
use counting::outcome::Step;

/// How one face is drawn from true counts. It is chosen once; then any counts can be drawn by it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    /// By whose rules.
    pub(super) by: Profile,
    pub(super) says: Says,
    /// For each option, and last for "none of these".
    pub(super) cells: Vec<As>,
    pub(super) steps: Steps,
    /// Whether it says how many have at least one of their choices.
    pub(super) covered: bool,
    /// The options of whose figures it says what stands behind them, part by part.
    pub(super) parts: Vec<usize>,
}

/// As what a figure is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum As {
    Number,
    Word(Shown),
    Hidden,
}

/// How much of the steps of a count is said.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Steps {
    Nothing,
    /// What happened in each, and no figure.
    Words,
    Figures,
}

impl Pattern {
    /// Nothing but what was chosen, or not even that.
    pub(super) fn without_figures(tally: &Tally, by: Profile, says: Says) -> Self {
        let cells = vec![As::Hidden; tally.people.len() + 1];
        Self { by, says, cells, steps: Steps::Nothing, covered: false, parts: Vec::new() }
    }

    /// What rules 3 and 4 alone hide.
    pub(super) fn primary(tally: &Tally, by: Profile) -> Self {
        let cells = by_rule(tally, by);
        let open = !tally.round.terms.is_sensitive() && tally.voted >= BASE;
        let steps = if open { Steps::Figures } else { Steps::Nothing };
        Self { by, says: Says::Counts, cells, steps, covered: open, parts: Vec::new() }.settled(tally)
    }

    /// The same without steps that an option of a hidden figure has a part in.
    pub(super) fn settled(mut self, tally: &Tally) -> Self {
        if are_secret(tally, |at| self.is_hidden(at)) {
            self.steps = Steps::Nothing;
        }
        self
    }

    pub(super) fn is_hidden(&self, at: usize) -> bool {
        self.cells.get(at).is_none_or(|cell| *cell == As::Hidden)
    }

    /// Whether nobody can see which of several values it has.
    pub(super) fn is_open(&self, at: usize) -> bool {
        self.cells.get(at).is_some_and(|cell| *cell != As::Number)
    }

    /// The same with fewer steps: without their figures, then without any; none when there are none.
    pub(super) fn with_fewer_steps(self) -> Option<Self> {
        let steps = match self.steps {
            Steps::Figures => Steps::Words,
            Steps::Words => Steps::Nothing,
            Steps::Nothing => return None,
        };
        Some(Self { steps, ..self })
    }

    /// The same with no more steps than another face says.
    pub(super) fn no_more_steps_than(self, other: &Self) -> Self {
        Self { steps: self.steps.min(other.steps), covered: self.covered && other.covered, ..self }
    }

    /// The same with one figure fewer.
    pub(super) fn hiding(&self, at: usize, tally: &Tally) -> Self {
        let mut more = self.clone();
        if let Some(cell) = more.cells.get_mut(at) {
            *cell = As::Hidden;
        }
        more.settled(tally)
    }
}

/// As what rules 3 and 4 show each figure, and last "none of these".
pub(super) fn by_rule(tally: &Tally, by: Profile) -> Vec<As> {
    let shown = if tally.measure.counts_people() {
        line(&amounts(tally), tally.voted, by, one_each(tally))
    } else {
        marks(tally, by)
    };
    let said = |shown| match shown {
        Shown::Hidden => As::Hidden,
        Shown::Count(_) | Shown::About(_) => As::Number,
        word => As::Word(word),
    };
    shown.into_iter().map(said).collect()
}

/// Rules 3 and 4 for figures that are made of many marks of each person: hidden where few people stand
/// behind one, and a word where all but few gave it nearly all that they could.
fn marks(tally: &Tally, by: Profile) -> Vec<Shown> {
    let few = by.threshold().min(tally.voted);
    // A win rate is a share of what those answered who did not say "none of these".
    let of =
        if tally.measure == Measure::WinRate { tally.voted.saturating_sub(tally.none) } else { tally.voted };
    // The most that all but few can give: each so many of what `voted` people give at most.
    let nearly =
        |figure: u32| u64::from(figure) * u64::from(of) >= most(tally) * u64::from(tally.voted - few);
    let is_word = |figure: &u32| tally.measure != Measure::Beaten && nearly(*figure);
    let words: Vec<bool> =
        tally.figures.iter().map(is_word).chain([word(tally.none, tally.voted, by).is_some()]).collect();
    let said = |(people, is_word): (u32, &bool)| match word(tally.voted, tally.voted, by) {
        Some(word) if *is_word => word,
        _ if words.contains(&true) => Shown::Hidden,
        _ => in_line(people, by),
    };
    amounts(tally).into_iter().zip(&words).map(said).collect()
}

/// The most that an option's figure can be.
pub(super) fn most(tally: &Tally) -> u64 {
    let others = u64::try_from(tally.round.options.len()).unwrap_or(u64::MAX).saturating_sub(1);
    let voted = u64::from(tally.voted);
    match (tally.measure, tally.round.terms.method) {
        (Measure::Coins, Method::Coins { coins }) => voted * u64::from(coins),
        (Measure::Points, Method::Sort) => 2 * voted,
        (Measure::Points, _) => others * voted,
        (Measure::WinRate, _) => 100,
        (Measure::Beaten, _) => others,
        _ => voted,
    }
}

/// For each option, and last for "none of these": how many people stand behind its figure.
pub(super) fn amounts(tally: &Tally) -> Vec<u32> {
    tally.people.iter().copied().chain([tally.none]).collect()
}

/// Whether every ballot is in one figure only, so that the line adds up to all who voted.
pub(super) fn one_each(tally: &Tally) -> bool {
    tally.round.terms.method.names_one() || tally.measure == Measure::Firsts
}

/// Whether an option whose figure is hidden has a part in the steps.
fn are_secret(tally: &Tally, hidden: impl Fn(usize) -> bool) -> bool {
    tally.outcome.steps.iter().any(|step| match step {
        Step::Taken { option, .. } | Step::Passed { option, .. } | Step::Bought { option, .. } => {
            hidden(*option)
        }
        Step::Stage { .. } => (0..tally.people.len()).any(&hidden),
    })
}
