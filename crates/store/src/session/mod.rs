//! The sitting: its time, place, adults and steps.

pub mod agendas;
pub mod bookings;
pub mod co_hosts;
pub mod copies;
pub mod debriefs;
pub mod diamonds;
pub mod live;
pub mod readiness;
pub mod screens;
pub mod session_workers;
pub mod sessions;
pub mod set_ups;
pub mod templates;
pub mod unheard;
