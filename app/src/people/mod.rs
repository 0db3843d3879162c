//! Who is here, and what they may do.

pub mod about_me;
pub mod account;
pub mod adults;
pub mod card;
pub mod duty;
pub mod for_me;
pub mod invitation;
pub mod join;
pub mod language;
pub mod openings;
pub mod passkey;
pub mod retention;
pub mod second_step;
pub mod sign_in;
pub mod tablet;
pub mod waiting;
pub mod watch;
pub mod worries;
pub mod worry;
