//! A tablet that is passed on: made one with the code of the session, passed from one child to the next, and
//! counted for the room.

use app::people::join::JoinPage;
use app::people::tablet::{BeginPage, NextPage, TabletsPage};
use axum::Extension;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::id::GroupId;
use domain::refusal::Refusal;
use domain::session::session::Session;

use super::behind::{is_about_the_code, open_session};
use crate::error::Refused;
use crate::extractors::audience::Audience;
use crate::extractors::cookies::{self, For};
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::own::OwnSession;
use crate::extractors::people::MaybePupil;
use crate::extractors::{language, looks};
use crate::files::qr;
use crate::handlers::{HandlerResult, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /join/{code}/tablet`: which group it goes through.
pub async fn form(
    State(state): State<AppState>,
    Path(code): Path<String>,
    headers: HeaderMap,
    Extension(audience): Extension<Audience>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let session = match open_session(&state, &headers, &code).await {
        Ok(session) => session,
        Err(refusal) if is_about_the_code(&refusal) => {
            return Ok(render(JoinPage { typed: code, refusal: Some(refusal), ..JoinPage::default() }));
        }
        Err(refusal) => return Err(refusal.into()),
    };
    audience.is_about(&session);
    audience.speaks(&session.plan.language);
    let groups = store::groups::at_the_door(&state.db, &session.id).await?;
    let refusal = draft.and_then(|(_, refusal)| refusal);
    let is_one = cookies::device(&state, &headers).is_some();
    let guest =
        (!is_one && state.guesses.may_be_a_device(session.id.as_str())).then(|| cookies::guest(&state));
    let mut response = render(BeginPage { code: session.code, session_name: session.name, groups, refusal });
    if let Some(guest) = guest {
        cookies::give(&state, &mut response, For::Guest, &guest);
    }
    Ok(response)
}

/// `POST /join/{code}/tablet`: from now on it is passed on. Whoever was in on it is forgotten.
pub async fn begin(
    State(state): State<AppState>,
    Path(code): Path<String>,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let session = match open_session(&state, &headers, &code).await {
        Ok(session) => session,
        Err(refusal) if is_about_the_code(&refusal) => {
            return Ok(FormFields::from(vec![("code".to_owned(), code)]).again("/", refusal));
        }
        Err(refusal) => return Err(refusal.into()),
    };
    let page = format!("/join/{}/tablet", session.code.as_str());
    let group: Option<GroupId> = match form.one("group") {
        "" => None,
        id => Some(id.parse().map_err(|_| Refusal::UnreadableForm)?),
    };
    let before = cookies::token(&state, &headers, For::Tablet);
    let Some(token) = token_of(&state, &headers, &session, before.as_deref()).await? else {
        return Ok(form.again(&page, Refusal::NotNow));
    };
    let pupil = cookies::token(&state, &headers, For::Pupil).map(|token| cookies::hash(&token));
    let hash = cookies::hash(&token);
    let hashes = [hash.as_str(), pupil.as_deref().unwrap_or_default()];
    let now = state.clock.now();
    match store::tablets::begin(&state.db, &session.id, group.as_ref(), hashes, now).await {
        Ok(()) => {}
        Err(store::Error::Refused(refusal)) => return Ok(form.again(&page, refusal)),
        Err(error) => return Err(error.into()),
    }
    state.live.changed(&session.id);
    let mut response = see_other("/tablet");
    if let Some(before) = before.filter(|before| *before != token)
        && let Some(left) = store::tablets::end(&state.db, &cookies::hash(&before)).await?
    {
        state.live.changed(&left);
    }
    cookies::give(&state, &mut response, For::Tablet, &token);
    // A child's language is not the tablet's own: not in the middle of a row, nor where a child makes it one.
    if cookies::token(&state, &headers, For::Tablet).is_some() {
        language::go_back(&state, &headers, &mut response);
    } else if pupil.is_some() {
        language::keep_none(&state, &mut response);
    } else {
        language::keep_own(&state, &headers, &mut response);
    }
    if let Some(pupil) = pupil
        && !store::newcomers::was_taken_out(&state.db, &pupil).await?
    {
        cookies::take(&state, &mut response, For::Pupil);
    }
    looks::go_back(&state, &headers, &mut response);
    Ok(response)
}

/// The token of this tablet: the one that it has, if it is one of this session. One browser is one tablet,
/// however often it asks; of those that keep no cookie a session has so many as its door tells apart.
async fn token_of(
    state: &AppState,
    headers: &HeaderMap,
    session: &Session,
    before: Option<&str>,
) -> Result<Option<String>, Refused> {
    let now = state.clock.now();
    if let Some(before) = before
        && let Some(tablet) = store::tablets::of_device(&state.db, &cookies::hash(before), now).await?
        && tablet.code == session.code
    {
        return Ok(Some(before.to_owned()));
    }
    if let Some(device) = cookies::device(state, headers) {
        return Ok(Some(state.chance.token_for(&format!("tablet {} {device}", session.id))));
    }
    let is_one = state.guesses.may_be_a_device(session.id.as_str());
    Ok(is_one.then(|| state.chance.token()))
}

/// `GET /tablet`: who is next, once nobody is in. Whoever went another way than by "Done" is forgotten here.
/// One of a session that is over is passed on no more.
pub async fn next(
    State(state): State<AppState>,
    headers: HeaderMap,
    MaybePupil(known): MaybePupil,
) -> HandlerResult {
    if known.is_some() {
        return Ok(see_other("/now"));
    }
    let token = cookies::token(&state, &headers, For::Tablet).map(|token| cookies::hash(&token));
    let tablet = match token {
        Some(token) => store::tablets::of_device(&state.db, &token, state.clock.now()).await?,
        None => None,
    };
    let Some(tablet) = tablet else {
        return Ok(like_any_other(&state, &headers));
    };
    if let Some(pupil) = cookies::token(&state, &headers, For::Pupil)
        && !store::newcomers::was_taken_out(&state.db, &cookies::hash(&pupil)).await?
    {
        let mut response = see_other("/tablet");
        cookies::take(&state, &mut response, For::Pupil);
        looks::go_back(&state, &headers, &mut response);
        language::go_back(&state, &headers, &mut response);
        return Ok(response);
    }
    Ok(render(NextPage { tablet }))
}

/// `POST /tablet/end`: it is a device like any other again.
pub async fn end(State(state): State<AppState>, headers: HeaderMap, _: FormFields) -> HandlerResult {
    if let Some(token) = cookies::token(&state, &headers, For::Tablet)
        && let Some(session) = store::tablets::end(&state.db, &cookies::hash(&token)).await?
    {
        state.live.changed(&session);
    }
    Ok(like_any_other(&state, &headers))
}

/// To the door, as a device that is passed on no more and looks as before it was.
fn like_any_other(state: &AppState, headers: &HeaderMap) -> Response {
    let mut response = see_other("/join");
    cookies::take(state, &mut response, For::Tablet);
    looks::go_back(state, headers, &mut response);
    language::go_back(state, headers, &mut response);
    language::forget_own(state, &mut response);
    response
}

/// Whoever comes into another session than the one in which this device is passed on has a device like any other.
pub(super) async fn only_in(
    state: &AppState,
    headers: &HeaderMap,
    session: &Session,
    response: &mut Response,
) -> Result<(), Refused> {
    let Some(token) = cookies::token(state, headers, For::Tablet) else { return Ok(()) };
    let hash = cookies::hash(&token);
    let tablet = store::tablets::of_device(&state.db, &hash, state.clock.now()).await?;
    if tablet.is_none_or(|tablet| tablet.code != session.code) {
        cookies::take(state, response, For::Tablet);
        language::forget_own(state, response);
    }
    Ok(())
}

/// `GET /sessions/{session}/tablets`: how a worker makes one, and how many there are.
pub async fn of_room(State(state): State<AppState>, own: OwnSession) -> HandlerResult {
    let OwnSession { adult, session } = own;
    let tablets = store::live::facts(&state.db, &session.id).await?.tablets;
    let words = WORDS.t("tablets-title");
    let page = TabletsPage {
        adult,
        link: format!("{}/tablet", state.join_url(&session)),
        qr_svg: qr::svg(&format!("{}/tablet", state.qr_url(&session)), &words),
        session,
        tablets,
    };
    Ok(render(page))
}
