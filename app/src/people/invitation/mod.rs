//! A link by which somebody comes in: as the leader who made it sees it once, and as it is used.

mod link;
mod take_up;

use domain::people::invitation::Invitation;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

/// `GET /people/invitations/{invitation}`: the link, while it is known, to scan, send or print.
#[derive(Clone)]
pub struct LinkPage {
    /// The leader who made it.
    pub adult: Adult,
    /// What it is for.
    pub invitation: Invitation,
    /// The address and its QR code; none when the page is opened again later.
    pub link: Option<(String, String)>,
}

/// `GET /invited/{token}`: who comes in says who they are.
#[derive(Clone)]
pub struct InvitedPage {
    /// Where the form is sent.
    pub to: String,
    /// What the link is for.
    pub invitation: Invitation,
    /// The organisation or partnership that asks.
    pub who_asks: String,
    /// What was typed; never a password.
    pub form: InvitedForm,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// What somebody says who comes in.
#[derive(Clone, Default)]
pub struct InvitedForm {
    /// The name of who was asked in, as typed.
    pub name: String,
    /// The job title.
    pub job_title: String,
    /// The organisation's name, kind, gives and gets; empty for a colleague.
    pub organisation: [String; 4],
}

/// A link that opens nothing any more.
#[derive(Clone)]
pub struct EndedPage;
