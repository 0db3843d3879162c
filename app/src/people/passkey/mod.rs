//! Passkeys of an adult: the list, making one, and the form that signs in with one.

mod form;
mod page;

use domain::people::passkey::{NoPasskeys, Passkey};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

pub use form::WithPasskey;

/// What a page hands to a phone.
#[derive(Clone)]
pub struct Asked {
    /// In the words of the standard.
    pub options: String,
    /// The same as the server reads it again; nobody else can.
    pub sealed: String,
}

/// `GET /people/you/passkeys`.
#[derive(Clone)]
pub struct PasskeysPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The oldest first.
    pub passkeys: Vec<Passkey>,
    /// What a phone is asked to make one; or why there are none at this address.
    pub asked: Result<Asked, NoPasskeys>,
    /// How the new one is called, as it was typed.
    pub name: String,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}
