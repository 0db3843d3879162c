//! Ways out that stand on every pupil's page: that is fine, and whom to tell.

use app::people::worry::{NotTodayPage, WorriedPage, WorryForm, WorrySentPage};
use axum::extract::State;
use axum::response::Response;
use domain::id::WorryId;
use domain::people::worry::{FindWords, Origin, Worry, WorryText, WorryWords};
use domain::refusal::Refusal;
use store::duties::Home;
use store::worries::Posted;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::{MaybePupil, PupilSession};
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;
use crate::worries::{Hearing, first_letters};

/// `GET /not-today`: that is fine. Recorded as nothing.
pub async fn not_today(MaybePupil(known): MaybePupil) -> Response {
    let page = NotTodayPage { me: known.as_ref().map(PupilSession::me) };
    render(page)
}

/// `GET /worried`: whom to talk to, and for who is in who reads what they write.
pub async fn worried(
    State(state): State<AppState>,
    MaybePupil(known): MaybePupil,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let me = known.as_ref().map(PupilSession::me);
    let home = match &known {
        Some(known) => store::duties::home_of(&state.db, &known.pupil.group, None).await?,
        None => None,
    };
    let Some(home) = home else { return Ok(render(WorriedPage { me, form: None })) };
    let hearing = Hearing::with(&state, &home.organisation, home.team).await?;
    let (typed, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let one = |field| typed.as_ref().map(|form| form.one(field).to_owned()).unwrap_or_default();
    let form = hearing.heard(state.clock.now()).map(|heard| WorryForm {
        heard,
        group: home.group,
        number: state.chance.id(),
        words: one("words"),
        find: one("find"),
        refusal,
    });
    Ok(render(WorriedPage { me, form }))
}

/// `POST /worried`: to those who hear it in the pupil's own organisation, wherever this session is.
pub async fn send(State(state): State<AppState>, known: PupilSession, form: FormFields) -> HandlerResult {
    let home = store::duties::home_of(&state.db, &known.pupil.group, None).await?;
    let home = home.filter(|home| !home.team.hearers.is_empty()).ok_or(Refusal::NotNow);
    let posted = home.and_then(|home| read(&state, &known, home, &form));
    let posted = posted.and_then(|posted| {
        state.calls.takes(&known.pupil.id, state.clock.running())?;
        Ok(posted)
    });
    let posted = match posted {
        Ok(posted) => posted,
        Err(refusal) => return Ok(form.again("/worried", refusal)),
    };
    store::worries::send(&state.db, &posted)
        .await
        .map_err(|error| Refused::from(error).back_to("/worried"))?;
    state.calls.look();
    Ok(see_other(&format!("/worried/sent/{}", posted.worry.id)))
}

/// `GET /worried/sent/{worry}`: it is on the disk, and who reads it.
pub async fn sent(
    State(state): State<AppState>,
    known: PupilSession,
    Path(worry): Path<WorryId>,
) -> HandlerResult {
    let home = store::duties::home_of(&state.db, &known.pupil.group, Some(&worry)).await?;
    let Some(home) = home.filter(|home| home.sent) else { return Ok(see_other("/worried")) };
    let hearing = Hearing::with(&state, &home.organisation, home.team).await?;
    Ok(render(WorrySentPage { me: known.me(), heard: hearing.heard(state.clock.now()) }))
}

/// What was sent. The number of the page makes of two taps one.
fn read(state: &AppState, known: &PupilSession, home: Home, form: &FormFields) -> Result<Posted, Refusal> {
    let words = WorryWords::parse_optional(form.one("words"))?;
    let find = FindWords::parse_optional(form.one("find"))?;
    let talk = form.one("talk") == "1";
    if words.is_none() && !talk {
        return Err(Refusal::NothingTyped);
    }
    let letters = first_letters(state, &home.team);
    let worry = Worry {
        id: form.one("number").parse().unwrap_or_else(|_| state.chance.id().into()),
        organisation: home.organisation,
        origin: if talk { Origin::Talk } else { Origin::Written },
        about: Some([known.pupil.picture.as_str(), known.pupil.colour.code()].join(".")),
        group: home.group,
        session: known.session.name.clone(),
        told_by: None,
        sent_at: state.clock.now(),
    };
    Ok(Posted { worry, text: WorryText { words, drawing: None, find }, letters })
}
