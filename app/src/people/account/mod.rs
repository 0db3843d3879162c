//! An adult's own account: a new password, where one is signed in, or leaving, alone or with the organisation.

mod news;
mod page;
mod sign_ins;

use domain::people::second_step::{AccountNews, SecondStep};
use domain::people::sign_in::{Adult, SignIn};
use domain::refusal::Refusal;

/// `GET /people/you`.
#[derive(Clone)]
pub struct AccountPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The names of the organisation and of the partnership.
    pub names: [String; 2],
    /// Nobody else leads the organisation, or is its safeguarding lead: it is asked first.
    pub last: bool,
    /// Another organisation stays in the partnership, so this one can leave.
    pub may_go: bool,
    /// The devices that speak for the adult, this one first.
    pub sign_ins: Vec<SignIn>,
    /// What is asked for after the password.
    pub second_step: SecondStep,
    /// A new password counts now.
    pub kept: bool,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// `GET /people/you/news`: what somebody else did about the account, before anything else.
#[derive(Clone)]
pub struct NewsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The oldest first.
    pub news: Vec<AccountNews>,
    /// The page they were on their way to.
    pub next: String,
}
