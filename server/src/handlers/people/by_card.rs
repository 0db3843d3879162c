//! Coming in by card: the link in its square, or its word and number at the door of a session.

use app::frame::Me;
use app::people::card::CardPage;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::id::{CardSecret, SessionId};
use domain::people::card::Card;
use domain::people::newcomer::Knock;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use store::cards::{Arrival, Led};

use crate::dates;
use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::draft::{self, Drafted};
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::{MaybePupil, PupilSession};
use crate::handlers::people::behind::{Behind, behind, card_at, card_behind, is_about_the_code, sealed};
use crate::handlers::people::tablet;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::pictures;
use crate::state::AppState;
use crate::step_address::address_of;

/// `GET /card/{secret}`: the link in the square. The secret leaves the address bar at once, so that Back
/// on a shared tablet does not lead to it.
pub async fn scan(State(state): State<AppState>, Path(secret): Path<CardSecret>) -> HandlerResult {
    Ok(with_card(&state, secret.as_str()))
}

/// `POST /join/{code}/card`: the word and the number of a card, typed at the door of a session.
pub async fn typed(
    State(state): State<AppState>,
    Path(code): Path<String>,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let session = match behind(&state, &headers, &code).await {
        Ok(Behind::Door(session)) => *session,
        Ok(Behind::Answers(_) | Behind::Card(_)) => return Ok(see_other("/")),
        Err(refusal) if is_about_the_code(&refusal) => return Ok(form.again("/", refusal)),
        Err(refusal) => return Err(refusal.into()),
    };
    match card_at(&state, &session, form.one("card")).await {
        Ok(card) => Ok(with_card(&state, &sealed(&state, &card))),
        Err(refusal @ Refusal::People(_)) => {
            Ok(form.again(&format!("/join/{}", session.code.as_str()), refusal))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// To the page of this card, which a device holds for a few minutes.
pub(super) fn with_card(state: &AppState, key: &str) -> Response {
    let mut response = see_other("/card");
    cookies::give(state, &mut response, For::Card, key);
    response
}

/// `GET /card`: where it leads: into the session that runs, or to the answers of those that are over.
pub async fn show(
    State(state): State<AppState>,
    headers: HeaderMap,
    known: MaybePupil,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let Some(key) = cookies::token(&state, &headers, For::Card) else { return Ok(see_other("/join")) };
    let card = card_behind(&state, &key).await?;
    let now = state.clock.now();
    let (running, over): (Vec<Led>, Vec<Led>) = store::cards::sessions_of(&state.db, &card, now)
        .await?
        .into_iter()
        .partition(|led| !is_over(led.session.admits(now)));
    if let ([only], Some(known)) = (&running[..], &known.0)
        && is_voice(known, &card, &only.session.id)
    {
        return Ok(see_other("/now"));
    }
    let page = CardPage {
        me: Me { picture: card.picture, colour: card.colour },
        running: running.into_iter().map(|led| (led.session.id, led.session.name)).collect(),
        over: over
            .into_iter()
            .filter(|led| led.was_in)
            .map(|led| (led.session.id, led.session.name, dates::day_of(led.session.made_at)))
            .collect(),
        once: state.chance.id(),
        refusal: draft.and_then(|(_, refusal)| refusal),
    };
    Ok(render(page))
}

/// `POST /card`: in, as the same pupil on every device.
pub async fn come_in(
    State(state): State<AppState>,
    headers: HeaderMap,
    known: MaybePupil,
    form: FormFields,
) -> HandlerResult {
    let Some(key) = cookies::token(&state, &headers, For::Card) else { return Ok(see_other("/join")) };
    let card = card_behind(&state, &key).await?;
    let id: SessionId = form.one("session").parse().map_err(|_| Refusal::UnreadableForm)?;
    let session = store::sessions::get(&state.db, &id).await?.ok_or(Refusal::NoSuchPage)?;
    let now = state.clock.now();
    let next = if is_over(session.admits(now)) { "/answers".to_owned() } else { "/now".to_owned() };
    if known.0.as_ref().is_some_and(|known| is_voice(known, &card, &id)) {
        return Ok(see_other(&next));
    }
    let token = state.chance.token_for(&format!("card {} {id} {}", card.id, form.one("once")));
    let hash = cookies::hash(&token);
    let before = cookies::token(&state, &headers, For::Pupil);
    let before = before.map_or(hash.clone(), |before| cookies::hash(&before));
    let worn = store::pupils::not_free(&state.db, &id).await?;
    let arrival = Arrival {
        card: &card.id,
        session: &id,
        pupil: state.chance.id().into(),
        looks: &pictures::to_offer(&worn, state.chance.u64()),
        devices: [&hash, &before],
    };
    let knocked = store::cards::come_in(&state.db, &arrival, now, session.known_until(now)).await;
    state.live.changed(&id);
    let mut response = match knocked.map_err(Refusal::from) {
        Ok(Knock::In) if next == "/now" => see_other(&address_of(&state, &session).await?),
        Ok(Knock::In) => see_other(&next),
        Ok(Knock::Waits) => see_other(&format!("/join/{}/asked", session.code.as_str())),
        Err(refusal @ Refusal::Session(_)) => return Ok(form.again("/card", refusal)),
        Err(refusal) => return Err(refusal.into()),
    };
    cookies::give(&state, &mut response, For::Pupil, &token);
    cookies::take(&state, &mut response, For::Card);
    draft::go_along(&state, &headers, (For::Pupil, &token), &mut response).await?;
    tablet::only_in(&state, &headers, &session, &mut response).await?;
    Ok(response)
}

/// Whether a session lets nobody in any more, an open door or not.
fn is_over(admitted: Result<(), Refusal>) -> bool {
    matches!(admitted, Err(Refusal::Session(SessionRefusal::CodeNotOpen)))
}

/// Whether this device is in as this card already.
fn is_voice(known: &PupilSession, card: &Card, session: &SessionId) -> bool {
    known.session.id == *session && known.pupil.card.as_ref() == Some(&card.id)
}
