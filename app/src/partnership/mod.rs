//! Schools and clubs working together.

pub mod demo;
pub mod evidence;
pub mod gate;
pub mod groups;
pub mod one_page;
pub mod owed;
pub mod partnership;
pub mod programme;
pub mod together;
