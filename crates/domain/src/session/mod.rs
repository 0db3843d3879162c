//! The sitting: its time, place, adults and steps.

pub mod agenda;
pub mod booking;
pub mod code_time;
pub mod debrief;
pub mod diamond;
pub mod join_code;
pub mod ratios;
pub mod readiness;
pub mod refusal;
pub mod say;
pub mod screen;
pub mod session;
pub mod session_role;
pub mod unheard;
