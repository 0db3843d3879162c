//! The sitting: its time, place, adults and steps.

pub mod agendas;
pub mod bookings;
pub mod debriefs;
pub mod hands;
pub mod live;
pub mod readiness;
pub mod sessions;
pub mod unheard;
