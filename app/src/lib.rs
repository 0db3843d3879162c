//! What people see: Leptos views, drawn on the server from plain structs.
//!
//! Every page works with script off. This crate knows the rules (`domain`) and the `islands`,
//! which are all that is compiled for browsers, and nothing of addresses, the disk or time.

// A page is one nested type; the deepest goes over the usual 128 steps.
#![recursion_limit = "512"]

pub mod dates;
pub mod frame;
pub mod icons;
pub mod ideas;
pub mod isolates;
pub mod languages;
pub mod live;
pub mod page;
pub mod partnership;
pub mod parts;
pub mod people;
pub mod pictures;
pub mod session;
pub mod translator;
pub mod vote;
