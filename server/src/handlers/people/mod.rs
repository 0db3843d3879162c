//! Who is here, and what they may do.

pub mod about_me;
pub mod account;
pub mod adult;
pub mod asked;
pub mod back;
mod behind;
pub mod by_card;
pub mod card;
mod come_in;
pub mod duty;
pub mod for_me;
pub mod invitation;
pub mod invited;
pub mod join;
pub mod language;
pub mod now;
pub mod passkey;
pub mod retention;
pub mod school;
pub mod second_step;
pub mod sign_in;
pub mod sign_in_code;
pub mod tablet;
pub mod watch;
pub mod worries;
pub mod worry;
