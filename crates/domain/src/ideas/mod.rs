//! Ideas: what young people propose, and what came of it.

pub mod activity;
pub mod alike;
pub mod answer;
pub mod changed;
pub mod decision;
pub mod drawing;
pub mod idea;
pub mod read_within;
pub mod refusal;
pub mod said_by;
pub mod signal;
