//! What the house does, told as short stories over HTTP, on a real disk.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod activities;
mod afterwards;
mod agenda;
mod answers;
mod bad_input;
mod cards;
mod changes;
mod codes;
mod debrief;
mod demo;
mod doors;
mod drafts;
mod feelings;
mod few;
mod groups;
mod house;
mod ingredients;
mod invite;
mod isolates;
mod let_back;
mod live;
mod mail;
mod methods;
mod moderation;
mod one_page;
mod one_place;
mod owed;
mod partnership;
mod people;
mod photos;
mod programme;
mod pupil;
mod ready;
mod rounds;
mod run;
mod said_by;
mod secrecy;
mod set_up;
mod sides;
mod signals;
mod sittings;
mod unheard;
mod who_may;
