//! How ballots are counted: the rules of the crate `counting`, for whoever knows only `domain`.

pub use counting::Rule;
pub use counting::rule::{Completion, Utility};
