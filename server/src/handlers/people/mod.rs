//! Who is here, and what they may do.

pub mod asked;
pub mod back;
mod behind;
pub mod join;
pub mod now;
pub mod sign_in;
pub mod worry;
