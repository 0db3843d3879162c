//! Every pupil's page, drawn and read through.

mod drawing;
mod pages;
mod samples;
mod sentences;
