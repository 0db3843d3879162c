//! Schools and clubs working together.

pub mod agreed;
pub mod assessment;
pub mod benefit;
pub mod budget;
pub mod demo;
pub mod document;
pub mod evidence;
pub mod group;
pub mod holiday;
pub mod home;
pub mod ingredients;
pub mod note;
pub mod one_page;
pub mod outcome;
pub mod own_word;
pub mod partnership;
pub mod photo;
pub mod place;
pub mod place_check;
pub mod programme;
mod published;
pub mod role;
pub mod sessions;
pub mod signals;
pub mod sixth;
