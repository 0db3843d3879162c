//! What happens in a sitting, minute by minute: the worker plans it, starts it, and gives more
//! time. Nothing in a session moves on because of it.

use app::session::agenda::{AgendaPage, AgendaRow, Timer};
use axum::extract::State;
use axum::response::Response;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::agenda::{Agenda, AgendaLine, MOST_LINES};
use domain::session::session::Session;
use domain::time::Moment;

use crate::already::by_another;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnSession;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room, see_other};
use crate::page::render;
use crate::state::AppState;
use crate::usual_agenda::usual_agenda;

/// `GET /sessions/{session}/agenda`.
pub async fn form(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    Drafted(draft): Drafted,
) -> HandlerResult {
    if let Some((form, _)) = draft {
        let mut rows = typed(&form);
        rearrange(&mut rows, form.one("do"));
        let wrong = lines(&rows).err();
        return Ok(page(adult, session, rows, wrong));
    }
    let agenda = kept_or_usual(&state, &session).await?;
    let rows = agenda.lines.iter().map(AgendaRow::from).collect();
    Ok(page(adult, session, rows, None))
}

/// `POST /sessions/{session}/agenda`: keeps all lines, moved as asked; nothing when one is wrong.
pub async fn keep(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id.clone();
    let mut rows = typed(&form);
    rearrange(&mut rows, form.one("do"));
    let lines = match lines(&rows) {
        Ok(lines) => lines,
        Err((_, refusal)) => return Ok(form.again(&format!("/sessions/{id}/agenda"), refusal)),
    };
    let entry = state.entry(&adult, Deed::SessionAgenda, &id);
    let keep = |agenda: &mut Agenda, _: &Session| {
        agenda.lines = lines;
        Ok(())
    };
    store::agendas::change(&state.db, &id, &entry, usual_agenda(&session), keep).await?;
    state.live.changed(&id);
    let stays = !matches!(form.one("do"), "" | "keep");
    Ok(see_other(&format!("/sessions/{id}/{}", if stays { "agenda#lines" } else { "room" })))
}

/// `POST /sessions/{session}/timer`: starts the plan, gives more time, or lets the next begin.
pub async fn timer(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id.clone();
    if was_turned(&kept_or_usual(&state, &session).await?, &form, state.clock.now())
        && let Some(told) = by_another(&state, &adult, &id, Deed::SessionTimer, id.as_str()).await?
    {
        return Ok(told);
    }
    let entry = state.entry(&adult, Deed::SessionTimer, &id);
    turn(&state, &session, &form, &entry).await.map_err(|refusal| refused_in_room(refusal, &id))?;
    Ok(back_to_room(&state, &id))
}

/// What the timer can be asked for; a worker asks, or the pupil who runs the steps.
pub async fn turn(
    state: &AppState,
    session: &Session,
    form: &FormFields,
    entry: &AuditEntry,
) -> Result<(), Refusal> {
    let now = state.clock.now();
    let turned = |agenda: &mut Agenda, session: &Session| match form.one("do") {
        _ if session.ended_at.is_some() => Err(Refusal::NotNow),
        "start" => {
            agenda.started_at = agenda.started_at.or(Some(now));
            Ok(())
        }
        "more" => {
            agenda.longer(now);
            Ok(())
        }
        "next" => {
            if !was_turned(agenda, form, now) {
                agenda.go_on(now);
            }
            Ok(())
        }
        _ => Err(Refusal::UnreadableForm),
    };
    Ok(store::agendas::change(&state.db, &session.id, entry, usual_agenda(session), turned).await?)
}

/// Whether somebody else was quicker: it was started already, or another line runs than on the page.
fn was_turned(agenda: &Agenda, form: &FormFields, now: Moment) -> bool {
    match form.one("do") {
        "start" => agenda.started_at.is_some(),
        "next" => {
            let seen = form.one("at").parse().ok();
            seen.is_some_and(|at: usize| agenda.present(now).is_none_or(|present| present.at != at))
        }
        _ => false,
    }
}

/// The session's plan at this moment.
pub async fn timer_of(state: &AppState, session: &Session) -> Result<Timer, Refused> {
    Ok(Timer { agenda: kept_or_usual(state, session).await?, now: state.clock.now() })
}

/// The same, where a plan that was started is known already.
pub async fn timer_from(
    state: &AppState,
    session: &Session,
    started: Option<Agenda>,
) -> Result<Timer, Refused> {
    match started {
        Some(agenda) => Ok(Timer { agenda, now: state.clock.now() }),
        // No plan is begun in a session that is over, so nobody reads it.
        None if session.ended_at.is_some() => {
            Ok(Timer { agenda: usual_agenda(session), now: state.clock.now() })
        }
        None => timer_of(state, session).await,
    }
}

/// The plan that was kept, else the usual one.
async fn kept_or_usual(state: &AppState, session: &Session) -> Result<Agenda, Refusal> {
    Ok(store::agendas::of_session(&state.db, &session.id).await?.unwrap_or_else(|| usual_agenda(session)))
}

/// The lines as typed, in the order of the page.
fn typed(form: &FormFields) -> Vec<AgendaRow> {
    let all = |field| form.all(field).map(str::to_owned);
    all("minutes")
        .zip(all("what"))
        .zip(all("step"))
        .map(|((minutes, what), step)| AgendaRow { minutes, what, step })
        .take(MOST_LINES)
        .collect()
}

/// "up 3", "down 3", "out 3".
fn rearrange(rows: &mut Vec<AgendaRow>, what: &str) {
    let Some((what, at)) = what.split_once(' ') else { return };
    let Some(at) = at.parse().ok().filter(|at| *at < rows.len()) else { return };
    match what {
        "up" if at > 0 => rows.swap(at - 1, at),
        "down" if at + 1 < rows.len() => rows.swap(at, at + 1),
        "out" => drop(rows.remove(at)),
        _ => {}
    }
}

/// The rows read as lines; empty ones are passed over.
fn lines(rows: &[AgendaRow]) -> Result<Vec<AgendaLine>, (usize, Refusal)> {
    let mut lines = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        lines.extend(AgendaLine::parse(&row.minutes, &row.what, &row.step).map_err(|wrong| (at, wrong))?);
    }
    if lines.is_empty() { Err((0, Refusal::Missing { field: "lines" })) } else { Ok(lines) }
}

/// The form; one empty row at its end takes the next line.
fn page(
    adult: Adult,
    session: Session,
    mut rows: Vec<AgendaRow>,
    wrong: Option<(usize, Refusal)>,
) -> Response {
    if rows.len() < MOST_LINES && rows.last() != Some(&AgendaRow::default()) {
        rows.push(AgendaRow::default());
    }
    render(AgendaPage { adult, session, rows, wrong })
}
