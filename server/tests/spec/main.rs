//! What the house does, told as short stories over HTTP, on a real disk.

mod activities;
mod answers;
mod bad_input;
mod changes;
mod demo;
mod house;
mod ingredients;
mod live;
mod methods;
mod moderation;
mod partnership;
mod programme;
mod pupil;
mod rounds;
mod secrecy;
mod who_may;
