//! A youth worker's sessions: the list, and the plan of a new one.

mod new;
mod others;
mod page;
mod say;

use domain::partnership::gate::Gate;
use domain::partnership::group::Group;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::code_time::CodeNow;
use domain::session::readiness::Readiness;
use domain::session::say::Say;
use domain::session::session::Session;
use jiff::civil::Date;

use crate::partnership::owed::OwedLine;
use crate::session::again::Template;
use crate::vote::wide::WideRow;

/// One line of the list.
#[derive(Clone)]
pub struct SessionRow {
    /// The session it is about.
    pub session: Session,
    /// Names of its groups.
    pub groups: Vec<String>,
    /// How many pupils came in.
    pub pupils: u32,
    /// The promised day is over, and an idea has no answer.
    pub late: bool,
    /// How far it is prepared.
    pub standing: Readiness,
    /// Its debrief is written.
    pub debriefed: bool,
    /// The days it is held, once it has some: the first and the last.
    pub days: Option<(Date, Date)>,
    /// What its code does now. It is shown while it is open.
    pub code: CodeNow,
}

/// `GET /sessions`: a worker's sessions, newest first.
#[derive(Clone)]
pub struct SessionsPage {
    /// Votes in many rooms that the own organisation takes part in, newest first.
    pub wide: Vec<WideRow>,
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What people wait for.
    pub owed: Vec<OwedLine>,
    /// The sessions of the adult's organisation.
    pub sessions: Vec<SessionRow>,
    /// What is missing before real young people come; none where no session is a rehearsal.
    pub gate: Option<Gate>,
    /// What is kept to be used again.
    pub templates: Vec<Template>,
    /// Sessions of other organisations whose room this worker was given.
    pub given: Vec<Session>,
}

/// A new session as it was filled in, field by field.
#[derive(Clone, Default)]
pub struct NewSession {
    /// Its name.
    pub name: String,
    /// Ids of the groups that were ticked.
    pub groups: Vec<String>,
    /// The steps that were ticked.
    pub steps: Vec<String>,
    /// What pupils are asked.
    pub question: String,
    /// The pupils' money as typed, or nothing.
    pub pot: String,
    /// How many ideas one ballot may pick.
    pub picks: String,
    /// Who decides.
    pub decider: String,
    /// By when the answer comes, as typed.
    pub answer_by: String,
    /// The code of the language that was chosen for its pages.
    pub language: String,
}

/// A group of another organisation that has not said yes.
#[derive(Clone)]
pub struct OthersGroup {
    /// The group.
    pub group: Group,
    /// The name of its organisation.
    pub home: String,
    /// It was asked, and has not answered yet.
    pub waits: bool,
}

/// `GET /sessions/new`: groups, steps, question and promise of a session to come.
#[derive(Clone)]
pub struct NewSessionPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// Groups that can be invited: the own ones, and those of others that said yes.
    pub groups: Vec<Group>,
    /// Those of others that cannot be invited yet.
    pub others: Vec<OthersGroup>,
    /// What was filled in so far.
    pub form: NewSession,
    /// What is missing.
    pub refusal: Option<Refusal>,
}

/// `GET /sessions/{session}/say`: what can change and what cannot, said before the first vote.
#[derive(Clone)]
pub struct SayPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session it is about.
    pub session: Session,
    /// What is filled in.
    pub say: Say,
    /// What is missing.
    pub refusal: Option<Refusal>,
}
