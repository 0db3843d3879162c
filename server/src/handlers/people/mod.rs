//! Who is here, and what they may do.

pub mod account;
pub mod adult;
pub mod asked;
pub mod back;
mod behind;
pub mod by_card;
pub mod card;
mod come_in;
pub mod duty;
pub mod invitation;
pub mod invited;
pub mod join;
pub mod now;
pub mod passkey;
pub mod second_step;
pub mod sign_in;
pub mod sign_in_code;
pub mod worries;
pub mod worry;
