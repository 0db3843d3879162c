//! Ideas: what young people propose, and what came of it.

pub mod activities;
pub mod answers;
pub mod changes;
pub mod confirmations;
pub mod credits;
pub mod ideas;
pub mod replies;
mod said;

// The table and its wing have one name.
pub use self::ideas::*;
