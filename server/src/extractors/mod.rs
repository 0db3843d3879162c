//! What a handler is handed: who asks, and what was sent.

pub mod cookies;
pub mod form;
pub mod people;
pub mod upload;
