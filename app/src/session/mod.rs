//! The sitting: its time, place, adults and steps.

pub mod again;
pub mod agenda;
pub mod code;
pub mod debrief;
pub mod diamond;
pub mod first;
pub mod keep;
pub mod reach;
pub mod readiness;
pub mod rehearsal;
pub mod room;
pub mod run;
pub mod screen;
pub mod session;
pub mod set_up;
