//! The rules of Fifth: ballots, counting, suppression, rounds, ideas, answers.
//!
//! No IO, no async, no clock, no SQL, no HTML. Time and chance are handed in.
//! Compiled for the server and for the browser, so a rule is written once.

pub mod fields;
pub mod id;
pub mod ideas;
pub mod money;
pub mod our_text;
pub mod partnership;
pub mod people;
pub mod reading;
pub mod refusal;
pub mod session;
pub mod time;
pub mod vote;
pub mod wording;

#[cfg(test)]
#[path = "../tests/attack/mod.rs"]
mod attack;
