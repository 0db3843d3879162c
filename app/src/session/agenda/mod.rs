//! What happens in a sitting, minute by minute: the form for it, and the gentle timer of the room
//! and of the screen.

mod bar;
mod page;
mod strip;

pub(crate) use strip::{RoomTimer, ScreenTimer};

use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::agenda::{Agenda, AgendaLine, Present};
use domain::session::session::Session;
use domain::time::Moment;

use crate::translator::Translator;

/// An agenda at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    /// What happens, and when it was started.
    pub agenda: Agenda,
    /// The moment the page was drawn.
    pub now: Moment,
}

/// `GET /sessions/{session}/agenda`: one row for each line, which can be moved and taken out.
#[derive(Clone)]
pub struct AgendaPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session it is about.
    pub session: Session,
    /// The lines, as typed.
    pub rows: Vec<AgendaRow>,
    /// The row that cannot be kept, and why.
    pub wrong: Option<(usize, Refusal)>,
}

/// A line of the form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgendaRow {
    /// How many minutes.
    pub minutes: String,
    /// What happens.
    pub what: String,
    /// The step's name, or nothing.
    pub step: String,
}

impl From<&AgendaLine> for AgendaRow {
    fn from(line: &AgendaLine) -> Self {
        Self {
            minutes: line.minutes.to_string(),
            what: line.what.to_string(),
            step: line.step.map_or_else(String::new, |step| step.code().to_owned()),
        }
    }
}

/// "5 of 8 minutes", for the worker.
pub fn used(t: &Translator, present: &Present<'_>) -> String {
    let values = [("used", present.used.into()), ("minutes", present.line.minutes.into())];
    t.t_with("plan-used", &values)
}

/// "About 3 minutes left", for everybody.
pub fn left(t: &Translator, present: &Present<'_>) -> String {
    t.t_with("plan-left", &[("n", present.left().into())])
}
