//! Every adult's page and the big screen, drawn and read through.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod diamond;
#[path = "../pages/drawing.rs"]
mod drawing;
mod evidence;
mod groups;
mod pages;
mod papers;
mod people;
mod room;
mod samples;
mod screen;
mod set_up;
mod topic;
mod wide;
