//! The fourth page: a place; then the first session, with sensible answers filled in.

use app::session::set_up::FirstPlacePage;
use axum::extract::State;
use domain::partnership::place::Place;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::say::Say;
use domain::session::session::{Plan, Step};
use domain::wording::ShortWords;
use jiff::ToSpan;
use jiff::civil::{Date, Time};

use super::group::understood;
use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::SettingUp;
use crate::handlers::session::fresh;
use crate::handlers::session::session::PICKS;
use crate::handlers::{HandlerResult, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/set-up/place";
/// How long the usual plan takes.
const MINUTES: i8 = 40;

/// `GET /set-up/place`.
pub async fn form(
    State(state): State<AppState>,
    SettingUp(adult): SettingUp,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let so_far = super::so_far(&state, &adult).await?;
    if so_far.organisation.is_empty() || so_far.groups.is_empty() {
        return Ok(see_other("/set-up"));
    }
    let (form, refusal) = draft.unwrap_or((FormFields::from(Vec::new()), None));
    Ok(render(FirstPlacePage {
        answer: Some(understood(&so_far.groups)),
        so_far,
        place: form.one("place").to_owned(),
        minutes: MINUTES.unsigned_abs().into(),
        question: WORDS.t("house-usual-question"),
        picks: PICKS,
        answer_by: answer_by(&state, &adult).await?,
        refusal,
    }))
}

/// `POST /set-up/place`: the place and the session are made together, and its code is open.
pub async fn make(
    State(state): State<AppState>,
    SettingUp(adult): SettingUp,
    form: FormFields,
) -> HandlerResult {
    let so_far = super::so_far(&state, &adult).await?;
    if so_far.organisation.is_empty() || so_far.groups.is_empty() {
        return Ok(see_other("/set-up"));
    }
    let name = match form.needed("place").and_then(ShortWords::parse) {
        Ok(name) => name.to_string(),
        Err(refusal) => return Ok(form.again(PAGE, refusal)),
    };
    let place = Place {
        id: state.chance.id().into(),
        partnership: adult.partnership.clone(),
        name,
        features: String::new(),
    };
    let mut session =
        fresh::session(&state, &adult, WORDS.t("set-up-session-name"), plan(&state, &adult).await?);
    let groups: Vec<_> = so_far.groups.into_iter().map(|group| group.id).collect();
    let (day, starts, ends) = from_now(&state);
    let (of, at) = (session.id.clone(), Some(place.id.clone()));
    let booking = Booking { session: of, day, until: day, starts, ends, place: at, why_place: None };
    let by = |deed: Deed, about: &str| state.entry(&adult, deed, about);
    let entries = [
        by(Deed::PlaceSave, place.id.as_str()),
        by(Deed::SessionMake, session.id.as_str()),
        by(Deed::SetUpFinish, adult.partnership.as_str()),
    ];
    for _ in 0..fresh::TRIES {
        let made =
            store::set_ups::finish(&state.db, &adult, &place, (&session, &groups), &booking, &entries).await;
        // The second of two taps.
        if matches!(&made, Err(store::Error::Refused(Refusal::NotNow))) {
            return Ok(see_other("/sessions"));
        }
        if fresh::is_made(&state, &mut session, made)? {
            return Ok(see_other(&format!("/sessions/{}/first", session.id)));
        }
    }
    Err(Refusal::Ours.into())
}

/// The plan of the first session: all steps, the usual question, and an answer within five school days.
async fn plan(state: &AppState, adult: &Adult) -> Result<Plan, Refused> {
    Ok(Plan {
        steps: Step::ALL.into_iter().filter(|step| *step != Step::Waiting).collect(),
        question: WORDS.t("house-usual-question"),
        pot: None,
        picks: PICKS,
        decider: adult.job_title.clone(),
        answer_by: answer_by(state, adult).await?,
        say: say(),
        language: String::new(),
    })
}

/// What can be said of any first try. The worker can say it better.
fn say() -> Say {
    let said = |part: &str| WORDS.t(&format!("set-up-say-{part}"));
    let (included, ways) = (said("included"), said("ways"));
    Say { included, ways, can_change: said("can_change"), cannot_change: said("cannot_change"), level: None }
}

async fn answer_by(state: &AppState, adult: &Adult) -> Result<Date, Refused> {
    let holidays = store::holidays::of_partnership(&state.db, &adult.partnership).await?;
    Ok(dates::answer_by(state.clock.now(), &holidays))
}

/// Today, from this minute on; late in the evening as long as the day lasts.
fn from_now(state: &AppState) -> (Date, Time, Time) {
    let (day, time) = dates::day_and_time_of(state.clock.now());
    let last = Time::constant(23, 59, 0, 0);
    let starts = time.min(Time::constant(23, 18, 0, 0));
    (day, starts, starts.checked_add(i64::from(MINUTES).minutes()).unwrap_or(last))
}
