//! An adult becomes known to the server.

mod page;

use domain::refusal::Refusal;

use crate::people::passkey::Asked;

/// `GET /sign-in`: two fields, and in a demo one tap for each invented adult.
#[derive(Clone)]
pub struct SignInPage {
    /// The e-mail that was typed.
    pub email: String,
    /// Where to go after signing in; empty for the adult's own first page.
    pub next: String,
    /// Why the last try did not work.
    pub refusal: Option<Refusal>,
    /// What a passkey is asked; nothing where there are none.
    pub passkey: Option<Asked>,
    /// Providers of school accounts, by what stands on their buttons.
    pub schools: Vec<String>,
    /// E-mail, password and who it is; empty outside a demo.
    pub demo: Vec<(String, String, String)>,
}
