//! The disk: the only place that speaks SQL. One file for each concept, named as its table.
//!
//! Every function takes the [`Db`] first; times, ids and chance are handed in. One SQL text
//! serves both engines (see `sql.rs`), and `tests/contract` runs every function on both of them.

pub mod backup;
mod connections;
pub mod db;
pub mod error;
mod file;
pub mod hints;
pub mod ideas;
pub mod moving;
pub mod partnership;
pub mod people;
pub mod readers;
mod rows;
pub mod session;
mod sql;
mod tx;
pub mod vault;
pub mod vote;
mod writer;

pub use db::Db;
pub use error::Error;

// A table is known by its own name, whatever its wing.
pub use ideas::{activities, answers, changes, confirmations, credits, replies};
pub use partnership::{
    assessments, budgets, calendar_links, evidence, group_requests, groups, holidays, leading, notes,
    one_pages, organisations, outcomes, overview, owed, own_words, partnerships, photos, place_checks,
    places, reviews, roles, sensitive_topics, signatures, together,
};
pub use people::{
    about_me, account_news, adults, audit, cards, devices, drafts, duties, half_sign_ins, held_accounts,
    invitations, letters, newcomers, openings, passkeys, pupils, retentions, school_accounts, second_steps,
    sign_ins, tablets, watched_words, worries,
};
pub use session::{
    agendas, bookings, co_hosts, copies, debriefs, diamonds, live, readiness, screens, session_workers,
    sessions, set_ups, templates, unheard,
};
pub use vote::{
    ballots, breakdowns, hands, papers, receipts, recounts, rolls, round_keys, rounds, sittings, tallies,
    withdrawals, words,
};
