//! The agenda of a session in which nobody has changed any.

use domain::session::agenda::{Agenda, AgendaLine};
use domain::session::session::{Session, Step};
use domain::wording::ShortWords;

use crate::locale::WORDS;

/// The usual 40 minutes: how many, what, and the step.
const USUAL: [(u32, &str, Step); 8] = [
    (4, "usual-welcome", Step::Waiting),
    (4, "usual-answers", Step::Answers),
    (8, "usual-ideas", Step::Ideas),
    (7, "usual-wall", Step::Wall),
    (6, "usual-talk", Step::Wall),
    (5, "usual-vote", Step::Vote),
    (4, "usual-next", Step::Result),
    (2, "usual-again", Step::Vote),
];

/// The usual agenda, without steps that this session leaves out.
pub fn usual_agenda(session: &Session) -> Agenda {
    let asked = |step: &Step| *step == Step::Waiting || session.plan.steps.contains(step);
    let line = |(minutes, what, step): (u32, &str, Step)| {
        let what = ShortWords::parse(&WORDS.t(what)).ok()?;
        Some(AgendaLine { minutes, what, step: Some(step) })
    };
    let lines = USUAL.into_iter().filter(|(_, _, step)| asked(step)).filter_map(line).collect();
    Agenda { lines, started_at: None }
}
