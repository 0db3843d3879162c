//! The rules of the engine by name, so that a test can take one away and see that it is missed.

/// One rule of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EngineRule {
    /// Of fewer than three voters nothing is said.
    Floor,
    /// Small counts are hidden.
    SmallCounts,
    /// A word for nearly all hides its line.
    Words,
    /// What is left is audited, and more is hidden.
    Audit,
    /// A table is audited by flow, and more is hidden.
    Flow,
    /// A table is audited beside the list of each group, so that nobody learns that two of it did not vote.
    List,
    /// What was chosen is audited with the figures.
    Winner,
    /// What is hidden inside is hidden outside.
    Together,
    /// A question about feelings is rounded for all eyes and has no winner.
    Sensitive,
    /// The same question asked again of nearly the same roll has no figures.
    Again,
    /// The same question asked again of nearly the same roll names no winner that the few could have made.
    WonAgain,
    /// Of a first round only which options go on is said.
    FirstRound,
    /// A rounded figure cannot be worked out.
    Rounded,
    /// What stands behind a figure is told only where no part of it is small.
    Parts,
    /// What stands behind a figure is told only where nothing hidden can be worked out from it.
    PartSums,
    /// Of those who put one option first it stays open how many put which next.
    Joint,
}

/// Every rule holds, always.
#[cfg(not(test))]
pub(crate) const fn holds(_: EngineRule) -> bool {
    true
}

#[cfg(test)]
std::thread_local! {
    static OFF: std::cell::Cell<Option<EngineRule>> = const { std::cell::Cell::new(None) };
}

/// Every rule holds but the one that this test took away.
#[cfg(test)]
pub(crate) fn holds(rule: EngineRule) -> bool {
    OFF.get() != Some(rule)
}

/// What comes out while a rule is taken away, on this thread alone.
#[cfg(test)]
pub(crate) fn without<R>(rule: EngineRule, what: impl FnOnce() -> R) -> R {
    OFF.set(Some(rule));
    let out = what();
    OFF.set(None);
    out
}
