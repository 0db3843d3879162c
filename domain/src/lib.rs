//! The rules of Fifth: ballots, counting, suppression, rounds, ideas, answers.
//!
//! No IO, no async, no clock, no SQL, no HTML. Time and chance are handed in.
//! Compiled for the server and for the browser, so a rule is written once.

pub mod activity;
pub mod adults;
pub mod advice;
pub mod answer;
pub mod audit;
pub mod ballot;
pub mod benefit;
pub mod booking;
pub mod budget;
pub mod calendar;
pub mod changed;
pub mod count;
pub mod debrief;
pub mod group;
pub mod id;
pub mod idea;
pub mod join_code;
pub mod marks;
pub mod method;
pub mod organisation;
pub mod outcome;
pub mod pairs;
pub mod photo;
pub mod place;
pub mod plan;
pub mod pulse;
pub mod pupil;
pub mod readiness;
pub mod reading;
pub mod refusal;
pub mod role;
pub mod round;
pub mod said_by;
pub mod say;
pub mod session;
pub mod session_role;
pub mod severing;
pub mod sign_in;
pub mod signal;
pub mod stirling;
pub mod suppression;
pub mod tally;
pub mod term;
pub mod time;
pub mod unheard;
pub mod wording;
