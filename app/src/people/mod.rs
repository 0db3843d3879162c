//! Who is here, and what they may do.

pub mod account;
pub mod adults;
pub mod card;
pub mod duty;
pub mod invitation;
pub mod join;
pub mod passkey;
pub mod second_step;
pub mod sign_in;
pub mod waiting;
pub mod worries;
pub mod worry;
