//! Schools and clubs working together.

pub mod gate;
pub mod partnership;
pub mod programme;
pub mod together;
