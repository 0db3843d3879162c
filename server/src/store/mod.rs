//! The disk: the only place that speaks SQL. One file for each concept, named as its table.
//!
//! Every function takes the [`Db`] first; times, ids and chance are handed in. One SQL text
//! serves both engines (see [`db`]), and `server/tests/store_contract` runs every function on
//! both of them.

pub mod activities;
pub mod adults;
pub mod answers;
pub mod audit;
pub mod ballots;
pub mod bookings;
pub mod budgets;
pub mod calendar_links;
pub mod changes;
pub mod db;
pub mod debriefs;
pub mod error;
pub mod groups;
pub mod hands;
pub mod holidays;
pub mod ideas;
pub mod live;
pub mod notes;
pub mod organisations;
pub mod outcomes;
pub mod partnerships;
pub mod photos;
pub mod places;
pub mod plans;
pub mod pupils;
pub mod readers;
pub mod readiness;
pub mod replies;
pub mod reviews;
pub mod roles;
pub mod rolls;
pub mod rounds;
mod rows;
pub mod sessions;
pub mod sign_ins;
pub mod tallies;
pub mod together;
pub mod unheard;
pub mod words;

pub use db::Db;
pub use error::Error;
