//! What a handler is handed: who asks, and what was sent.

pub mod audience;
pub mod cookies;
pub mod draft;
pub mod form;
pub mod id;
pub mod language;
pub mod list_upload;
pub mod looks;
pub mod own;
pub mod people;
pub mod sent;
pub mod unread;
pub mod upload;
