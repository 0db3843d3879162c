//! Ideas: what young people propose, and what came of it.

pub mod activity;
pub mod afterwards;
pub mod answer;
pub mod answers;
pub mod changed;
pub mod credits;
mod decided;
pub mod drawing;
pub mod follow_up;
pub mod idea;
pub mod keep;
pub mod mine;
pub mod moderation;
pub mod not_chosen;
pub mod several;
pub mod wall;
pub mod what_happens;
pub mod write_for;
