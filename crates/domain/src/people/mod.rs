//! Who is here, and what they may do.

pub mod audit;
pub mod card;
pub mod duty;
pub mod invitation;
pub mod letter;
pub mod newcomer;
pub mod opening;
pub mod pupil;
pub mod refusal;
pub mod returns;
pub mod sign_in;
pub mod watch;
pub mod worry;
