//! What a count gives.

/// What a rule made of the ballots. True counts: not `Serialize`, so that only the counting
/// command and the suppression engine let anything of it out.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Outcome {
    /// The winners, in the order in which they were taken.
    pub winners: Vec<usize>,
    /// A number for each option, as the rule defines it; none where it has none.
    pub scores: Vec<Option<f64>>,
    /// All options, best first, where the rule ranks them.
    pub ranking: Option<Vec<usize>>,
    /// A 95 % interval for each option, where the rule has them.
    pub intervals: Option<Vec<Option<(f64, f64)>>>,
    /// The most any one supporter paid, for each option that was bought together.
    pub prices: Option<Vec<(usize, f64)>>,
    /// The votes that elect.
    pub quota: Option<u64>,
    /// How it came about, step by step, for those who want to follow.
    pub steps: Vec<Step>,
}

/// One step of a count.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// An option was taken (greedy, sequential PAV, Phragmén), and this much budget was left.
    Taken {
        /// The option.
        option: usize,
        /// The money left after it; none for rules without money.
        left: Option<u64>,
    },
    /// An option was passed over: it costs more than what was left.
    Passed {
        /// The option.
        option: usize,
        /// The money that was left.
        left: u64,
    },
    /// Its supporters bought an option together (Equal Shares).
    Bought {
        /// The option.
        option: usize,
        /// How many voters paid.
        payers: u64,
        /// The most any one of them paid.
        price: f64,
    },
    /// One stage of a transferable vote.
    Stage {
        /// Votes of each option before the stage's decision, in units of 1/100000; none once excluded.
        votes: Vec<Option<u64>>,
        /// Who reached the quota, highest first.
        elected: Vec<usize>,
        /// Whose surplus is passed on.
        surplus_of: Option<usize>,
        /// Who is thrown out.
        excluded: Option<usize>,
    },
}
