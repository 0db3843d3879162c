//! The same as last Thursday: a session held once more, and sessions that are kept for that.

use app::session::again::{Again, AgainPage};
use axum::extract::State;
use domain::id::GroupId;
use domain::partnership::holiday::{ANSWER_WITHIN, school_days_after};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::code_time::CodeNow;
use domain::session::session::{Plan, Session};
use domain::time;
use domain::wording::ShortWords;

use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::HomeSession;
use crate::handlers::session::fresh;
use crate::handlers::session::session::offered_groups;
use crate::handlers::{HandlerResult, refused_in_room, see_other};
use crate::page::render;
use crate::state::AppState;

/// `POST /sessions/{session}/again`: today, or on the day that was chosen. The answer is promised anew,
/// by school days from that day on.
pub async fn again(
    State(state): State<AppState>,
    HomeSession { adult, session: from }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let today = dates::day_of(state.clock.now());
    let day = match form.one("day") {
        "" => today,
        typed => {
            time::promised_day("day", typed, today).map_err(|refusal| refused_in_room(refusal, &from.id))?
        }
    };
    let booking = store::bookings::of_session(&state.db, &from.id).await?;
    let day = if booking.is_some() { day } else { today };
    let holidays = store::holidays::of_partnership(&state.db, &adult.partnership).await?;
    let answer_by = school_days_after(day, ANSWER_WITHIN, &holidays);
    let mut session =
        fresh::session(&state, &adult, from.name.clone(), Plan { answer_by, ..from.plan.clone() });
    let booking = booking.map(|one| Booking { session: session.id.clone(), ..one.moved_to(day) });
    let chosen: Vec<GroupId> = form.all("groups").map(Into::into).collect();
    let groups = Some(chosen.as_slice()).filter(|groups| !groups.is_empty());
    let (opening, entry) = (state.opening(), state.entry(&adult, Deed::SessionMake, &session.id));
    let ids = || state.chance.id().into();
    for _ in 0..fresh::TRIES {
        let made = store::copies::make(
            &state.db,
            &from.id,
            (&session, groups),
            (booking.as_ref(), ids),
            &opening,
            &entry,
        )
        .await;
        match fresh::is_made(&state, &mut session, made) {
            Ok(true) => return Ok(see_other(&format!("/sessions/{}/room", session.id))),
            Ok(false) => {}
            // A group was put away since, or its own organisation says no: others can come.
            Err(refused) if matches!(refused.refusal, Refusal::Partnership(_)) => {
                return Ok(form.again(&format!("/sessions/{}/again", from.id), refused.refusal));
            }
            Err(refused) => return Err(refused),
        }
    }
    Err(Refusal::Ours.into())
}

/// `GET /sessions/{session}/again`: once more, with other groups.
pub async fn form(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (groups, _) = offered_groups(&state, &adult).await?;
    let before = store::groups::of_session(&state.db, &session.id).await?;
    let mut page = AgainPage {
        ticked: before.into_iter().map(|group| group.id.0).collect(),
        adult,
        session,
        groups,
        day: String::new(),
        refusal: None,
    };
    if let Some((form, refusal)) = draft {
        form.one("day").clone_into(&mut page.day);
        if form.has("groups") {
            page.ticked = form.all("groups").map(str::to_owned).collect();
        }
        page.refusal = refusal;
    }
    Ok(render(page))
}

/// What the room of a session that is over offers: the same today, and on the next such day.
pub(super) async fn offered(state: &AppState, session: &Session) -> Result<Option<Again>, Refused> {
    let now = state.clock.now();
    if !matches!(session.code_now(now), CodeNow::Over(_)) {
        return Ok(None);
    }
    let booking = store::bookings::of_session(&state.db, &session.id).await?;
    let next = booking.map(|booking| booking.next_such_day(dates::day_of(now)));
    Ok(Some(Again { session: session.id.clone(), name: session.name.clone(), next }))
}

/// `POST /sessions/{session}/template`: kept to be used again, or by another name.
pub async fn keep(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let name = form.needed("name").and_then(ShortWords::parse);
    let name = name.map_err(|refusal| refused_in_room(refusal, &id))?;
    let entry = state.entry(&adult, Deed::TemplateKeep, &id);
    store::templates::keep(&state.db, &id, &name, &entry).await?;
    Ok(see_other("/sessions#templates"))
}

/// `POST /sessions/{session}/template/remove`: the session stays.
pub async fn remove(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::TemplateRemove, &session.id);
    store::templates::remove(&state.db, &session.id, &entry).await?;
    Ok(see_other("/sessions#templates"))
}
