//! Schools and clubs working together.

pub mod ages_typed;
pub mod assessment;
pub mod benefit;
pub mod budget;
pub mod doubt;
pub mod evidence;
pub mod gate;
pub mod group;
pub mod group_request;
pub mod holiday;
pub mod kind;
pub mod one_page;
pub mod organisation;
pub mod outcome;
pub mod owed;
pub mod own_word;
pub mod photo;
pub mod place;
pub mod place_check;
pub mod programme;
pub mod refusal;
pub mod role;
pub mod sensitive;
pub mod target;
