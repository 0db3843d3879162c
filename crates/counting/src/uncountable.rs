//! What is wrong when a rule and an instance do not fit each other.

/// Why a rule cannot count an instance.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Uncountable {
    /// The rule reads another kind of ballot: "mes-score" and choices, say.
    #[error("the rule {rule} does not count {ballots} ballots")]
    WrongBallots {
        /// The rule's name.
        rule: &'static str,
        /// The kind of ballot there is.
        ballots: &'static str,
    },
    /// A budget rule, and nobody said how much money there is.
    #[error("the rule {rule} needs a budget")]
    NoBudget {
        /// The rule's name.
        rule: &'static str,
    },
    /// Numbers so large that the count would overflow.
    #[error("the numbers are too large to count: {what}")]
    TooLarge {
        /// What would overflow.
        what: &'static str,
    },
    /// A rule that takes one option after the other, and ballots that rank several as equal.
    #[error("a transferable vote goes to one option at a time, but a ballot ranks some as equal")]
    EqualRanks,
    /// A finer term of the rule with which there is no result.
    #[error("the rule cannot count on these terms: {what}")]
    OutOfRange {
        /// Which term, and what is wrong with it.
        what: &'static str,
    },
}
