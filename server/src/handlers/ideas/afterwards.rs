//! When a session is over, for those who were there: its code leads here for the whole programme, also
//! when nothing was answered. A picture is tapped, not proved, so it only replies: it votes nowhere, sees
//! no words but those on the wall, and nothing that anybody replied.

use app::frame::Me;
use app::ideas::answers::{AfterwardsPage, AnsweredIdea};
use axum::extract::{Query, State};
use domain::id::IdeaId;
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;
use domain::session::join_code::JoinSecret;
use domain::session::refusal::SessionRefusal;
use domain::session::session::Session;
use serde::Deserialize;

use super::answers::said;
use crate::dates;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::pictures;
use crate::state::AppState;

/// Who somebody says they were.
#[derive(Deserialize)]
pub struct Tapped {
    who: Option<String>,
}

/// `GET /answers/{secret}`: what adults say to each idea, and who were you?
pub async fn show(
    State(state): State<AppState>,
    Path(secret): Path<String>,
    Query(tapped): Query<Tapped>,
) -> HandlerResult {
    let Some(session) = over(&state, &secret).await? else {
        return Ok(see_other(&format!("/join/{secret}")));
    };
    let who = match &tapped.who {
        Some(who) => with_picture(&state, &session, who).await?,
        None => None,
    };
    let read = match &who {
        Some(pupil) => store::answers::for_pupil(&state.db, &session.id, &pupil.id).await?,
        None => store::answers::for_everybody(&state.db, &session.id).await?,
    };
    let (mut answers, mut unanswered) = (Vec::new(), Vec::new());
    for read in read {
        match said(&state, read) {
            // Anybody may have tapped this picture: that it replied is said, and not what.
            Ok(said) => answers.push(AnsweredIdea { reply: said.reply.map(|_| true), ..said }),
            Err(idea) => unanswered.push(*idea),
        }
    }
    let faces = if who.is_some() { Vec::new() } else { store::pupils::taken(&state.db, &session.id).await? };
    let page = AfterwardsPage {
        here: format!("/answers/{secret}"),
        late: !unanswered.is_empty() && dates::is_past(session.plan.answer_by, state.clock.now()),
        session_name: session.name,
        who: who.map(|pupil| Me { picture: pupil.picture, colour: pupil.colour }),
        faces,
        answers,
        unanswered,
        decider: session.plan.decider,
        answer_by: session.plan.answer_by,
    };
    Ok(render(page))
}

/// `POST /answers/{secret}/reply`: what this picture thinks of an answer, or whether it happened. Said
/// once; what was said before stays.
pub async fn reply(
    State(state): State<AppState>,
    Path(secret): Path<String>,
    form: FormFields,
) -> HandlerResult {
    let session = over(&state, &secret).await?.ok_or(Refusal::NotNow)?;
    let idea: IdeaId = form.one("idea").parse().map_err(|_| Refusal::UnreadableForm)?;
    let who = form.one("who");
    let pupil = with_picture(&state, &session, who).await?.ok_or(Refusal::NoSuchPage)?;
    match (form.one("fits"), form.one("happened")) {
        (said @ ("yes" | "no"), "") => {
            store::replies::save_once(&state.db, &idea, &pupil.id, said == "yes").await?;
        }
        ("", said @ ("yes" | "no")) => {
            store::confirmations::save_once(&state.db, &idea, &pupil.id, said == "yes").await?;
        }
        _ => return Err(Refusal::UnreadableForm.into()),
    }
    Ok(see_other(&format!("/answers/{secret}?who={who}#idea-{idea}")))
}

/// The session of this secret, once it lets nobody in any more; none while it does.
async fn over(state: &AppState, secret: &str) -> Result<Option<Session>, Refusal> {
    let secret = JoinSecret::parse(secret).ok_or(Refusal::NoSuchPage)?;
    let session = store::sessions::by_secret(&state.db, &secret).await?.ok_or(Refusal::NoSuchPage)?;
    let over = session.admits(state.clock.now()) == Err(Refusal::Session(SessionRefusal::CodeNotOpen));
    if over && !store::sessions::was_held(&state.db, &session.id).await? {
        return Err(Refusal::NoSuchPage);
    }
    Ok(Some(session).filter(|_| over))
}

/// The pupil with this picture; none for one that was not there.
async fn with_picture(state: &AppState, session: &Session, who: &str) -> Result<Option<Pupil>, Refusal> {
    let (picture, colour) = pictures::who(who)?;
    Ok(store::pupils::with_picture(&state.db, &session.id, (&picture, colour)).await?)
}
