//! Ideas: what young people propose, and what came of it.

pub mod activity;
pub mod answer;
pub mod answers;
pub mod credits;
pub mod idea;
pub mod wall;
pub mod what_happens;
