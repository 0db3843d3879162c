//! Schools and clubs working together.

pub mod groups;
pub mod partnership;
pub mod programme;
pub mod together;
