//! Schools and clubs working together.

pub mod budgets;
pub mod calendar_links;
pub mod group_requests;
pub mod groups;
pub mod holidays;
mod locks;
pub mod notes;
pub mod organisations;
pub mod outcomes;
pub mod overview;
pub mod partnerships;
pub mod photos;
pub mod places;
pub mod reviews;
pub mod roles;
pub mod together;
