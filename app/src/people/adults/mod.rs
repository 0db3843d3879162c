//! The people of an organisation: who is here as what, who is asked in, and who we work with.

mod ask;
mod asked;
mod held;
mod one;
mod page;
mod partners;
mod rows;

pub use ask::PARTNER;

use domain::partnership::gate::Gate;
use domain::people::held::Held;
use domain::people::invitation::Invitation;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;
use domain::time::Moment;

use crate::translator::Translator;

/// `GET /people`.
#[derive(Clone)]
pub struct PeoplePage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the adult's organisation.
    pub organisation: String,
    /// The groups that others ask for and that wait for an answer, and who asks. Empty for everybody but
    /// leaders.
    pub asked: Vec<(String, String)>,
    /// Who is here, with the address for leaders' eyes. Empty for who only reads.
    pub colleagues: Vec<(Adult, Option<String>)>,
    /// When it is: which links have ended.
    pub now: Moment,
    /// Links that nobody has used. Empty for everybody but leaders.
    pub invitations: Vec<Invitation>,
    /// Who works together.
    pub partners: Vec<PartnerRow>,
    /// What is there of what a partnership needs; none for who only reads.
    pub gate: Option<Gate>,
    /// This adult hears worries, and has a list of them.
    pub hears: bool,
    /// Who would hear worries, and came to the account by a colleague's link. Only for who hears, and for leaders.
    pub held: Vec<HeldRow>,
    /// A link as it was filled in.
    pub form: AskForm,
    /// What is wrong with it.
    pub refusal: Option<Refusal>,
}

/// Somebody for whom worries are shut.
#[derive(Clone)]
pub struct HeldRow {
    /// Who, since when and by whose link.
    pub held: Held,
    /// Whether this adult may say that it is them.
    pub may_say: bool,
    /// Whether nobody here may.
    pub has_nobody: bool,
}

/// An organisation of the partnership, in one line.
#[derive(Clone)]
pub struct PartnerRow {
    /// The name of the organisation.
    pub name: String,
    /// What sort of partner it calls itself.
    pub kind: String,
    /// Whether it has signed the one page as it reads now.
    pub signed: bool,
    /// Whether it has left.
    pub left: bool,
}

/// Who is asked in, as it was filled in.
#[derive(Clone, Default)]
pub struct AskForm {
    /// A code of a role, or "partner".
    pub role: String,
    /// The e-mail address.
    pub email: String,
    /// The job title.
    pub job_title: String,
}

/// `GET /people/adults/{adult}`: what a leader can do about a colleague.
#[derive(Clone)]
pub struct AdultPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The colleague.
    pub colleague: Adult,
    /// A code of an app is asked for after their password.
    pub second_step: bool,
    /// Nobody else is the safeguarding lead: it is asked first.
    pub only_lead: bool,
    /// Why it was not done.
    pub refusal: Option<Refusal>,
}

/// A role as people say it: "Deputy safeguarding lead".
pub fn role_words(t: &Translator, role: Role) -> String {
    t.t(&format!("here-as-{}", role.code()))
}
