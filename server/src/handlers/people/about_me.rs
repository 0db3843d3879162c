//! "What do you know about me?": a pupil sees it, takes it away, keeps a copy, or is forgotten.

use app::people::about_me::{AboutMePage, CopyPage, ForgottenPage, Known, KnownIdea};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::id::IdeaId;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::PupilSession;
use crate::extractors::{language, looks};
use crate::handlers::{HandlerResult, see_other};
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/about-me";

/// `GET /about-me`.
pub async fn show(
    State(state): State<AppState>,
    known: PupilSession,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let refusal = draft.and_then(|(_, refusal)| refusal);
    Ok(render(AboutMePage { known: all(&state, known).await?, refusal }))
}

/// `GET /about-me/copy`: a file that the browser keeps.
pub async fn copy(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    let mut file = render(CopyPage { known: all(&state, known).await? });
    let name = HeaderValue::from_static("attachment; filename=\"fifth-about-me.html\"");
    file.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(file)
}

/// `POST /about-me/ideas/{idea}/take-away`.
pub async fn take_away(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let session = store::ideas::get(&state.db, &idea).await?.ok_or(Refusal::NoSuchPage)?.session;
    let (gone, now) = (PLAIN_WORDS.t("retention-gone"), state.clock.now());
    match store::ideas::take_away(&state.db, &idea, &known.pupil.id, &gone, now).await {
        Ok(()) => {
            state.live.changed(&session);
            Ok(see_other(PAGE))
        }
        Err(store::Error::Refused(refusal @ Refusal::Ideas(_))) => Ok(form.again(PAGE, refusal)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /about-me/ideas/{idea}/quote`: whether others may read its words, at any time.
pub async fn quote(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    store::ideas::set_quote(&state.db, &idea, &known.pupil.id, form.one("may") == "1").await?;
    Ok(see_other(PAGE))
}

/// `POST /about-me/name`: the name that a worker wrote.
pub async fn without_name(
    State(state): State<AppState>,
    known: PupilSession,
    _: FormFields,
) -> HandlerResult {
    store::pupils::without_name(&state.db, &known.pupil.id, state.clock.now()).await?;
    state.live.changed(&known.session.id);
    Ok(see_other(PAGE))
}

/// `POST /about-me/forget`: wholly, also on the other devices.
pub async fn forget(
    State(state): State<AppState>,
    known: PupilSession,
    headers: HeaderMap,
    _: FormFields,
) -> HandlerResult {
    let gone = PLAIN_WORDS.t("retention-gone");
    store::pupils::forget(&state.db, &known.pupil.id, &gone, state.clock.now()).await?;
    state.live.changed(&known.session.id);
    let mut response = see_other("/forgotten");
    cookies::take(&state, &mut response, For::Pupil);
    looks::go_back(&state, &headers, &mut response);
    if cookies::token(&state, &headers, For::Tablet).is_some() {
        language::go_back(&state, &headers, &mut response);
    }
    Ok(response)
}

/// `GET /forgotten`.
pub async fn forgotten() -> Response {
    render(ForgottenPage)
}

/// Everything that is kept, in three statements.
async fn all(state: &AppState, known: PupilSession) -> Result<Known, Refused> {
    let kept = store::about_me::of_pupil(&state.db, &known.pupil, state.clock.now()).await?;
    let kept = kept.ok_or(Refusal::NoSuchPage)?;
    let ideas =
        store::answers::of_voice(&state.db, &known.pupil.id).await?.into_iter().map(|(session, read)| {
            KnownIdea {
                session,
                idea: read.idea,
                answer: read.answer,
                reply: read.reply,
                confirmed: read.confirmed,
            }
        });
    Ok(Known {
        me: known.me(),
        session: known.session.name,
        group: kept.group,
        organisation: kept.organisation,
        name: known.pupil.name,
        card: known.pupil.card.is_some(),
        devices: kept.devices,
        runs: kept.runs,
        came_back: known.pupil.back_at.is_some(),
        ideas: ideas.collect(),
        days: kept.days,
    })
}
