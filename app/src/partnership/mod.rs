//! Schools and clubs working together.

pub mod assessment;
pub mod demo;
pub mod documents;
pub mod evidence;
pub mod gate;
pub mod groups;
pub mod one_page;
pub mod owed;
pub mod partnership;
pub mod programme;
pub mod together;
pub mod topic;
