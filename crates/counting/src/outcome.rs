//! What a count gives.

/// What a rule made of the ballots. Options are indices into [`Instance::options`](crate::Instance).
///
/// It holds true counts. So it is not `Serialize`: a program that hides small numbers cannot print
/// one by accident. [`files::counted`](crate::files::counted) writes one down where that is wanted.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Outcome {
    /// The winners, in the order in which the rule took them. It may be fewer than there are seats,
    /// and nobody when nobody voted.
    pub winners: Vec<usize>,
    /// A number for each option, in the order of the options; none where it has none. In votes,
    /// points, per cent (`pairwise-winrate`) or strengths (`bradley-terry`), as the rule defines it.
    /// Rounded for showing: winners were found without it.
    pub scores: Vec<Option<f64>>,
    /// All options, best first, where the rule ranks them all.
    pub ranking: Option<Vec<usize>>,
    /// A 95 % interval, low and high, for each option, where the rule has them: of its share of the
    /// ballots (0 to 1), its mean or its strength. None where there is too little to say one.
    pub intervals: Option<Vec<Option<(f64, f64)>>>,
    /// Options that supporters bought together (Equal Shares), in that order, each with the most that
    /// any one of them paid, in the unit of the budget.
    pub prices: Option<Vec<(usize, f64)>>,
    /// The votes that elect (`stv` and `irv`).
    pub quota: Option<u64>,
    /// How it came about, step by step, where the rule goes in steps.
    pub steps: Vec<Step>,
}

/// One step of a count.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// An option was taken (greedy, sequential PAV, Phragmén), and this much budget was left.
    Taken {
        /// The option.
        option: usize,
        /// The money left after it, in the unit of the budget; none for rules without money.
        left: Option<u64>,
    },
    /// An option was passed over: it costs more than what was left. [`Rule::GreedyStop`] ends there.
    ///
    /// [`Rule::GreedyStop`]: crate::Rule::GreedyStop
    Passed {
        /// The option.
        option: usize,
        /// The money that was left, in the unit of the budget.
        left: u64,
    },
    /// Its supporters bought an option together (Equal Shares).
    Bought {
        /// The option.
        option: usize,
        /// How many voters paid something.
        payers: u64,
        /// The most any one of them paid, in the unit of the budget. Rounded for showing.
        price: f64,
    },
    /// One stage of a transferable vote: a surplus is passed on, or an option excluded, or the count
    /// is over.
    Stage {
        /// Votes of each option before the stage's decision, in hundred-thousandths of a vote; none
        /// once excluded.
        votes: Vec<Option<u64>>,
        /// Who reached the quota, highest first.
        elected: Vec<usize>,
        /// Whose surplus is passed on.
        surplus_of: Option<usize>,
        /// Who is thrown out.
        excluded: Option<usize>,
    },
}
