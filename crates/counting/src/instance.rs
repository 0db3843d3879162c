//! What is counted: options, ballots, and all that was fixed before the vote.

/// Options, ballots and the terms of the count.
///
/// Everywhere else an option is its index in `options`, from zero: in `tie_order`, on ballots, and
/// in the [`Outcome`](crate::Outcome).
#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    /// What can be voted for.
    pub options: Vec<Contender>,
    /// The money to share out, in the unit of the costs; only the budget rules read it.
    pub budget: Option<u64>,
    /// How many options win at most; the budget rules and instant runoff do not read it.
    pub seats: usize,
    /// Every option once, most preferred first: who is taken when two are exactly level. Drawn
    /// before the vote, so that nobody can choose it knowing what it will do.
    pub tie_order: Vec<usize>,
    /// The finer terms of some rules.
    pub params: Params,
    /// The ballots, in any order.
    pub ballots: Ballots,
}

/// One option of a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contender {
    /// Its name in the file: "p1". No rule reads it.
    pub id: String,
    /// What it takes from the budget, in the same unit; zero wins at once if anybody supports it.
    /// Only the budget rules read it.
    pub cost: u64,
}

/// The finer terms of some rules. A rule reads its own and no others; `default()` is what holds
/// when nobody said anything.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    /// By how much money for each ballot the add-one completion goes up each time, in the unit of
    /// the budget. Zero changes nothing. Usually 1.
    pub add1_step: u64,
    /// Whether add-one goes on until a run overspends, even when nothing more fits. Usually not.
    pub add1_until_overspend: bool,
    /// The score that is worth nothing to `score-total` and the budget rules; a score below it counts
    /// as nothing too. Usually 0.
    pub utility_zero: i64,
    /// How many ratings an option needs to win by its mean. Usually 1.
    pub min_ratings: u64,
    /// How much support an option needs for some of the money, in votes or points: cities call it a
    /// threshold. The budget rules read it. Usually 0, and then any support will do.
    pub min_support: u64,
    /// How strongly Bradley–Terry draws strengths towards zero: the α of its penalty α · Σθ². Above
    /// zero and finite. Usually 0.1.
    pub bt_alpha: f64,
}

impl Default for Params {
    fn default() -> Self {
        Self {
            add1_step: 1,
            add1_until_overspend: false,
            utility_zero: 0,
            min_ratings: 1,
            min_support: 0,
            bt_alpha: 0.1,
        }
    }
}

/// Ballots of one kind; no rule counts two kinds together. Each entry stands for `n` equal ballots,
/// and two entries may be equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ballots {
    /// The options that were approved, in any order; each once. Empty is blank.
    Approval(Vec<Many<Vec<usize>>>),
    /// One option; none is blank.
    Choice(Vec<Many<Option<usize>>>),
    /// Options with their scores, which may be below zero; each once. An option left out was not
    /// rated, which is not the same as zero. Empty is blank.
    Score(Vec<Many<Vec<(usize, i64)>>>),
    /// Options with their dots, zero or more; each once. How many dots a ballot may have is checked
    /// when it is cast, not here. Empty is blank.
    Dots(Vec<Many<Vec<(usize, i64)>>>),
    /// Groups of equal rank, best first; it may stop early. Each option at most once. Empty is blank.
    Ranking(Vec<Many<Vec<Vec<usize>>>>),
    /// One answer to "which of these two?", so a voter who answered ten has ten entries.
    Pairwise(Vec<Many<Pair>>),
}

/// `n` equal ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Many<B> {
    /// How many ballots this entry stands for; one or more.
    pub n: u64,
    /// The ballot.
    pub ballot: B,
}

/// An answer to "which of these two?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    /// One was preferred.
    Preferred {
        /// The one that was chosen.
        winner: usize,
        /// The other.
        loser: usize,
    },
    /// "Can't choose", and between which two. No rule counts it.
    Skip(usize, usize),
}

impl Ballots {
    /// Which kind they are, as files name it: "approval".
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Approval(_) => "approval",
            Self::Choice(_) => "choice",
            Self::Score(_) => "score",
            Self::Dots(_) => "dots",
            Self::Ranking(_) => "ranking",
            Self::Pairwise(_) => "pairwise",
        }
    }
}
