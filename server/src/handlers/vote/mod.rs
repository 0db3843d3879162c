//! Voting: what is asked, how it is marked, counted and shown.

pub mod ballot;
mod first_round;
mod gathers;
pub mod hands;
pub mod paper;
pub mod round;
pub mod sitting;
pub mod tally;
pub mod topic;
pub mod wide;
