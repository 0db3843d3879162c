//! Schools and clubs working together.

pub mod assessments;
pub mod budgets;
pub mod calendar_links;
pub mod evidence;
pub mod group_requests;
pub mod groups;
pub mod holidays;
pub mod leading;
pub(crate) mod locks;
pub mod notes;
pub mod one_pages;
pub mod organisations;
pub mod outcomes;
pub mod overview;
pub mod owed;
pub mod own_words;
pub mod partnerships;
pub mod photos;
pub mod place_checks;
pub mod places;
pub mod reviews;
pub mod roles;
pub mod sensitive_topics;
pub mod signatures;
pub mod together;
