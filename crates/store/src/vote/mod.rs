//! Voting: what is asked, how it is marked, counted and shown.

mod again;
pub mod ballots;
pub mod breakdowns;
pub mod hands;
pub(crate) mod lost_words;
pub mod papers;
pub mod receipts;
pub mod recounts;
pub mod rolls;
pub mod round_keys;
pub mod rounds;
pub mod sittings;
pub mod tallies;
pub mod withdrawals;
pub mod words;
