//! How a file is read where files of the same format mean different things.

/// How a file is read. What holds when nobody says anything is `default()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Reading {
    /// What becomes of an option that a ballot names again. JSON always refuses it.
    pub twice: Twice,
    /// Whether the categories of a `cat` file stand worst first, as some do that number them from 0.
    /// Usually not.
    pub worst_first: bool,
}

/// What becomes of an option that a ballot names again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Twice {
    /// The file is refused.
    #[default]
    Refuse,
    /// It counts once: where the ballot names it first, with the points that stand there.
    Once,
}
