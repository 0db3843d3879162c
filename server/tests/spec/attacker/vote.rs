//! What everybody knows of a vote before anything is read of it.

/// How the figures of a vote add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sums {
    /// Every ballot is in one figure.
    OneEach,
    /// A ballot is in so many at most.
    Several(u32),
    /// A ballot shares out ten.
    Coins,
    /// A ballot says yes, not sure or no of every option; the figures are points.
    Cards,
}

/// What follows from a figure for who wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wins {
    /// The option with most.
    ByMost,
    /// Who has more than half of the first places.
    ByHalf,
    /// Nothing.
    Otherwise,
}

/// What everybody knows of a vote beforehand.
#[derive(Clone, Debug)]
pub struct Vote {
    pub sums: Sums,
    pub options: usize,
    /// How many voted; it is said aloud.
    pub voters: u32,
    pub sensitive: bool,
    /// It was asked before, of few more or fewer.
    pub again: bool,
    pub wins: Wins,
    /// What somebody knows already, of papers or hands: so many of each figure, and last of "none of these".
    pub known: Vec<u32>,
}
