//! A pupil runs the steps and the timer, when a worker has handed them over. Never what other
//! pupils wrote, never a vote: those stay with adults.

use app::session::run::RunPage;
use axum::extract::State;
use axum::response::Response;
use domain::people::audit::{AuditEntry, Deed};
use domain::refusal::Refusal;
use domain::session::session::Step;

use crate::extractors::form::FormFields;
use crate::extractors::own::CoHost;
use crate::extractors::people::PupilSession;
use crate::handlers::session::agenda;
use crate::handlers::{HandlerResult, see_other};
use crate::live;
use crate::page::render;
use crate::state::AppState;
use crate::step_address::from_facts;

/// `GET /run`.
pub async fn run(State(state): State<AppState>, CoHost(known): CoHost) -> HandlerResult {
    let facts = store::live::facts(&state.db, &known.session.id).await?;
    let own = from_facts(&facts);
    let steps = std::iter::once(Step::Waiting).chain(known.session.plan.steps.clone());
    let steps = steps.filter(|step| match step {
        Step::Vote => facts.round.is_some(),
        Step::Result => facts.round_shown,
        _ => true,
    });
    let page = RunPage {
        me: known.me(),
        step: known.session.step,
        steps: steps.collect(),
        agenda: facts.agenda.clone(),
        now: state.clock.now(),
        own,
        live: live::from_facts(&state, &known.session, &facts),
    };
    Ok(render(page))
}

/// `POST /run/step`: everybody moves on, or back.
pub async fn step(State(state): State<AppState>, CoHost(known): CoHost, form: FormFields) -> HandlerResult {
    let step = Step::parse(form.one("step")).ok_or(Refusal::UnreadableForm)?;
    let entry = entry(&state, &known, Deed::SessionStep);
    store::sessions::set_step(&state.db, &known.session.id, step, &entry).await?;
    Ok(done(&state, &known))
}

/// `POST /run/timer`: the plan begins, has more time, or goes on.
pub async fn timer(State(state): State<AppState>, CoHost(known): CoHost, form: FormFields) -> HandlerResult {
    let entry = entry(&state, &known, Deed::SessionTimer);
    agenda::turn(&state, &known.session, &form, &entry).await?;
    Ok(done(&state, &known))
}

/// Written down as what a pupil did, without saying which.
fn entry(state: &AppState, known: &PupilSession, deed: Deed) -> AuditEntry {
    let about = known.session.id.to_string();
    AuditEntry { at: state.clock.now(), who: "a pupil".to_owned(), deed, about }
}

fn done(state: &AppState, known: &PupilSession) -> Response {
    state.live.changed(&known.session.id);
    see_other("/run")
}
