//! The sitting: its time, place, adults and steps.

pub mod agendas;
pub mod bookings;
pub mod co_hosts;
pub mod debriefs;
pub mod live;
pub mod readiness;
pub mod sessions;
pub mod set_ups;
pub mod unheard;
