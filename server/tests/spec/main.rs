//! What the house does, told as short stories over HTTP, on a real disk.

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
mod photos;
mod pupil;
mod ready;
mod rounds;
mod secrecy;
mod who_may;
