//! The second step of an adult's sign-in: set up on the own account, and asked for after the password.

mod code;
mod page;

use domain::people::second_step::SecondStep;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::people::passkey::Asked;

/// `GET /people/you/second-step`.
#[derive(Clone)]
pub struct SecondStepPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What the adult has of it.
    pub step: SecondStep,
    /// Nothing else can be done before it is set up.
    pub first: bool,
    /// The app that waits for its first code; none before it is begun, and none once it counts.
    pub app: Option<AppShown>,
    /// Codes for a sheet of paper, in parts; shown once, when they are made.
    pub on_paper: Vec<String>,
    /// The partnership, by name.
    pub partnership: String,
    /// The page they were on their way to; empty when they came for this one.
    pub next: String,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// What an app is given, once.
#[derive(Clone)]
pub struct AppShown {
    /// To scan.
    pub qr: String,
    /// To type, where there is no camera.
    pub key: String,
}

/// `GET /sign-in/code`: the password was right; now the code.
#[derive(Clone)]
pub struct CodePage {
    /// Codes of an app are asked for; else a passkey alone.
    pub codes: bool,
    /// What a passkey is asked, where there is one.
    pub passkey: Option<Asked>,
    /// The page they were on their way to.
    pub next: String,
    /// Why the last code was not taken.
    pub refusal: Option<Refusal>,
}
