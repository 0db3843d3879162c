//! Every pupil's page, drawn and read through.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod drawing;
mod languages;
mod pages;
mod samples;
mod sentences;
