//! The sitting: its time, place, adults and steps.

pub mod again;
pub mod agenda;
pub mod code;
pub mod colleagues;
pub mod debrief;
pub mod diamond;
pub mod first;
mod fresh;
pub mod let_in;
mod read_within;
pub mod readiness;
pub mod room;
pub mod run;
pub mod say;
pub mod screen;
pub mod session;
pub mod set_up;
mod told;
pub mod who_is_in;
mod wide;
