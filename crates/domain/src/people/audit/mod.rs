//! Who did what, kept. Never a pupil's words, never a choice. `deed.rs` beside this file is what can be done, and
//! `entry.rs` a line of the trail.

mod deed;
mod entry;

pub use deed::Deed;
pub use entry::AuditEntry;
