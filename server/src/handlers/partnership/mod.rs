//! Schools and clubs working together.

pub mod benefit;
pub mod budget;
pub mod group;
pub mod holiday;
pub mod ingredients;
pub mod note;
pub mod outcome;
pub mod partnership;
pub mod photo;
pub mod place;
pub mod programme;
pub mod role;
pub mod signals;
pub mod sixth;
