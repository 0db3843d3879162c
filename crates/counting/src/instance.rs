//! What is counted: options, ballots, and all that was fixed before the vote.

/// Options, ballots and the terms of the count. Options are known by their place in `options`.
#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    /// What can be voted for.
    pub options: Vec<Contender>,
    /// The money to share out, in the unit of the costs; only the budget rules read it.
    pub budget: Option<u64>,
    /// How many winners; the budget rules and instant runoff do not read it.
    pub seats: usize,
    /// Every option once, most preferred first: who is taken when two are exactly level.
    pub tie_order: Vec<usize>,
    /// The finer terms of some rules.
    pub params: Params,
    /// The ballots, in any order.
    pub ballots: Ballots,
}

/// One option of a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contender {
    /// Its name in the file: "p1".
    pub id: String,
    /// What it takes from the budget.
    pub cost: u64,
}

/// The finer terms of some rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    /// By how much money a voter the add-one completion goes up each time.
    pub add1_step: u64,
    /// Whether add-one goes on until a run overspends, even when nothing more fits.
    pub add1_until_overspend: bool,
    /// The score that is worth nothing; a score below it counts as nothing too.
    pub utility_zero: i64,
    /// How many ratings an option needs to win by its mean.
    pub min_ratings: u64,
    /// How strongly Bradley–Terry draws strengths towards nought.
    pub bt_alpha: f64,
}

impl Default for Params {
    fn default() -> Self {
        Self { add1_step: 1, add1_until_overspend: false, utility_zero: 0, min_ratings: 1, bt_alpha: 0.1 }
    }
}

/// Ballots of one kind. Each entry stands for `n` equal ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ballots {
    /// The options that were approved; each once.
    Approval(Vec<Many<Vec<usize>>>),
    /// One option, or none.
    Choice(Vec<Many<Option<usize>>>),
    /// A whole number for each option that was rated; each option once.
    Score(Vec<Many<Vec<(usize, i64)>>>),
    /// Dots shared out; each option once, nought or more.
    Dots(Vec<Many<Vec<(usize, i64)>>>),
    /// Best first, in groups of equal rank; it may stop early. Each option at most once.
    Ranking(Vec<Many<Vec<Vec<usize>>>>),
    /// One answer to "which of these two?".
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
    /// "Can't choose."
    Skip(usize, usize),
}

impl Ballots {
    /// Which kind they are, as files name it.
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
