//! Who is here, and what they may do.

pub mod audit;
pub mod card;
pub mod duty;
pub mod held;
pub mod hours;
pub mod invitation;
pub mod letter;
pub mod newcomer;
pub mod opening;
pub mod passkey;
pub mod password;
pub mod pupil;
pub mod refusal;
pub mod retention;
pub mod returns;
pub mod second_step;
pub mod sign_in;
pub mod tablet;
pub mod watch;
pub mod worry;
