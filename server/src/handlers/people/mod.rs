//! Who is here, and what they may do.

pub mod account;
pub mod adult;
pub mod asked;
pub mod back;
pub mod by_card;
pub mod card;
mod behind;
pub mod invitation;
pub mod invited;
pub mod join;
pub mod now;
pub mod sign_in;
pub mod worry;
