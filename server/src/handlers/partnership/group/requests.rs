//! May your group come? A worker or leader asks; a leader of its own organisation answers, and can
//! take a yes back.

use app::partnership::groups::{AskForm, AskPage, AskedForGroup, AskedPage};
use axum::extract::State;
use axum::http::Uri;
use domain::partnership::group_request::{Consent, GroupRequest, Planned, RequestState};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ReasonWords;
use store::group_requests::Asked;

use crate::asked_for;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{HomeRequest, OthersGroup};
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;

const ASKED: &str = "/groups/asked";

/// `GET /groups/{group}/ask`: what is planned, and what the home organisation will see.
pub async fn ask_form(
    State(state): State<AppState>,
    OthersGroup { adult, group }: OthersGroup,
    uri: Uri,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let home = store::organisations::get(&state.db, &group.organisation).await?.ok_or(Refusal::NoSuchPage)?;
    let (mut form, refusal) = draft.map(|(form, refusal)| (typed(&form), refusal)).unwrap_or_default();
    form.for_session |= uri.query() == Some("for=session");
    Ok(render(AskPage { adult, group, home: home.name, form, refusal }))
}

/// `POST /groups/{group}/ask`: what waits already, or holds, is not asked twice.
pub async fn ask(
    State(state): State<AppState>,
    OthersGroup { adult, group }: OthersGroup,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::GroupAsk, &group.id);
    let kept = match Planned::parse(["title", "days", "place"].map(|field| form.one(field))) {
        Ok(planned) => {
            let (id, asking) = (state.chance.id().into(), adult.organisation.clone());
            let (group, asked_at) = (group.id.clone(), entry.at);
            let request = GroupRequest { id, group, asking, planned, asked_at, state: RequestState::Waits };
            store::group_requests::ask(&state.db, &request, &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    // A worker asks while a session is made; what was filled in there waits.
    let next = if form.has("for_session") { "/sessions/new" } else { "/groups" };
    Ok(after(&form, &format!("/groups/{}/ask", group.id), next, kept))
}

/// `GET /groups/asked`: what others ask of the leader's organisation, and what they may.
pub async fn asked(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let all = store::group_requests::of_home(&state.db, &adult.organisation).await?;
    let (form, refusal) = draft.unwrap_or_else(|| (FormFields::from(Vec::new()), None));
    let shown = |asked: Asked| {
        let mine = form.one("request") == asked.request.id.as_str();
        let why = if mine { form.one("because").to_owned() } else { String::new() };
        AskedForGroup { why, ..asked_for::line(asked) }
    };
    Ok(render(AskedPage { adult, asked: all.into_iter().map(shown).collect(), refusal }))
}

/// `POST /groups/asked/{request}/yes`.
pub async fn yes(State(state): State<AppState>, HomeRequest { adult, asked }: HomeRequest) -> HandlerResult {
    let entry = state.entry(&adult, Deed::GroupYes, &asked.request.group);
    let said = store::group_requests::answer(&state.db, &asked.request.id, &Consent::Yes, &entry).await;
    said.map_err(|error| Refused::from(error).back_to(ASKED))?;
    Ok(see_other(ASKED))
}

/// `POST /groups/asked/{request}/no`: always with a reason.
pub async fn no(
    State(state): State<AppState>,
    HomeRequest { adult, asked }: HomeRequest,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::GroupNo, &asked.request.group);
    let why = ReasonWords::parse_optional(form.one("because"));
    let said = match why.and_then(|why| why.ok_or(Refusal::Missing { field: "because" })) {
        Ok(why) => {
            store::group_requests::answer(&state.db, &asked.request.id, &Consent::No(why), &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, ASKED, ASKED, said))
}

/// `POST /groups/asked/{request}/take-back`: for later sessions.
pub async fn take_back(
    State(state): State<AppState>,
    HomeRequest { adult, asked }: HomeRequest,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::GroupTakeBack, &asked.request.group);
    let taken = store::group_requests::take_back(&state.db, &asked.request.id, &entry).await;
    taken.map_err(|error| Refused::from(error).back_to(ASKED))?;
    Ok(see_other(ASKED))
}

fn typed(form: &FormFields) -> AskForm {
    let one = |field: &str| form.one(field).to_owned();
    AskForm {
        title: one("title"),
        days: one("days"),
        place: one("place"),
        for_session: form.has("for_session"),
    }
}
