//! Voting: what is asked, how it is marked, counted and shown.

pub mod advice;
pub mod again;
pub mod ballot;
pub mod beside;
pub mod chart;
pub mod gathering;
pub mod hands;
pub mod marks;
pub mod method;
pub mod pairs;
pub mod paper;
pub mod progress;
pub mod pulse;
pub mod recount;
pub mod refusal;
mod reveal;
pub mod round;
pub mod rule;
pub mod severing;
pub mod sitting;
pub mod split;
pub mod stirling;
pub mod suppression;
pub mod taken_off;
pub mod tally;
pub mod taps;
