//! Schools and clubs working together.

pub mod demo;
pub mod owed;
pub mod partnership;
pub mod programme;
pub mod together;
