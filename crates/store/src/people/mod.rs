//! Who is here, and what they may do.

pub mod adults;
pub mod audit;
pub mod drafts;
pub mod pupils;
pub mod sign_ins;
