//! Sittings of a vote over many: opened, ended and shown in a room, and who still has to vote.

use app::vote::wide::{SittingRow, SittingsPage};
use axum::extract::State;
use domain::id::RoundId;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::progress::{Meeting, Progress, Sat};
use domain::vote::sitting::WideRound;
use jiff::civil::Date;
use store::vote::sittings::{Class, Turnout};

use super::first_round;
use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{OwnSession, ScopedRound};
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::page::render;
use crate::state::AppState;

/// `GET /rounds/{round}/sittings`: who still has to vote? Own classes by name, of others only how many.
pub async fn show(
    State(state): State<AppState>,
    ScopedRound { adult, round }: ScopedRound,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (classes, own) = store::sittings::turnout(&state.db, &round, &adult).await?;
    let today = dates::day_of(state.clock.now());
    let open = round.closed_at.is_none();
    let (sat, open_rooms) = store::sittings::rooms(&state.db, &round.id).await?;
    let page = SittingsPage {
        who: who(&state, &round, &classes).await?,
        today,
        classes: squares(&classes, today),
        ours: classes.iter().filter(|class| class.organisation == adult.organisation).count(),
        without: without(&classes, &adult, today),
        others: others(&classes, &adult, today),
        own: own.into_iter().map(|one| row(one, &classes)).collect(),
        open_rooms,
        goes_on: round.scope.may_be_asked_by(&adult) && first_round::went_on(&state, &round).await?.is_some(),
        may_close: open && round.may_be_closed_by(&adult, today),
        may_remove: open && sat == 0 && round.made_by == adult.id,
        refusal: draft.and_then(|(_, refusal)| refusal),
        said: store::sensitive_topics::of_round(&state.db, &round.id, round.terms.topic).await?,
        adult,
        round,
    };
    Ok(render(page))
}

/// `POST /sessions/{session}/sittings/open`: this room votes, for the first time or again.
pub async fn open(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let say = format!("/sessions/{}/say", session.id);
    session.plan.say.is_said().map_err(|missing| Refused::from(missing).back_to(say))?;
    let (round, now) = (round(&form)?, state.clock.now());
    let entry = state.entry(&adult, Deed::SittingOpen, &round);
    store::sittings::open(&state.db, &round, &session.id, (dates::day_of(now), now), &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// `POST /sessions/{session}/sittings/end`: this room has voted.
pub async fn end(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let round = round(&form)?;
    let entry = state.entry(&adult, Deed::SittingEnd, &round);
    store::sittings::end(&state.db, &round, &session.id, state.clock.now(), &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// `POST /sessions/{session}/sittings/ask`: those beyond the list of their group vote too.
pub async fn ask(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let round = round(&form)?;
    let entry = state.entry(&adult, Deed::SittingAsk, &round);
    store::sittings::ask(&state.db, &round, &session.id, &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// `POST /sessions/{session}/sittings/reveal`: the room sees the result of all.
pub async fn reveal(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let (round, now) = (round(&form)?, state.clock.now());
    let entry = state.entry(&adult, Deed::RoundReveal, &round);
    store::sittings::reveal(&state.db, &round, &session.id, (dates::day_of(now), now), &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// The round that the form is about.
fn round(form: &FormFields) -> Result<RoundId, Refusal> {
    form.one("round").parse().map_err(|_| Refusal::UnreadableForm)
}

/// Who votes, by name.
async fn who(state: &AppState, round: &WideRound, classes: &[Class]) -> Result<String, Refused> {
    if round.scope.organisation.is_some() {
        return Ok(classes.first().map(|class| class.of.clone()).unwrap_or_default());
    }
    let partnership = store::partnerships::get(&state.db, &round.scope.partnership).await?;
    Ok(partnership.map(|one| one.name).unwrap_or_default())
}

fn progress(class: &Class, today: Date) -> Progress {
    let meetings: Vec<Meeting> = class.meetings.iter().map(|(_, one)| *one).collect();
    Progress::from_meetings(&meetings, today)
}

/// How many classes are how far.
fn squares(classes: &[Class], today: Date) -> Vec<(Progress, usize)> {
    [Progress::Voted, Progress::Today, Progress::HasADay, Progress::NoDay]
        .map(|one| (one, classes.iter().filter(|class| progress(class, today) == one).count()))
        .into_iter()
        .filter(|(_, many)| *many > 0)
        .collect()
}

/// The own classes that have no day.
fn without(classes: &[Class], adult: &Adult, today: Date) -> Vec<String> {
    let own = classes.iter().filter(|class| class.organisation == adult.organisation);
    own.filter(|class| progress(class, today) == Progress::NoDay).map(|class| class.name.clone()).collect()
}

/// Of each other organisation how many classes have voted, of how many.
fn others(classes: &[Class], adult: &Adult, today: Date) -> Vec<(String, usize, usize)> {
    let mut all: Vec<(String, usize, usize)> = Vec::new();
    for class in classes.iter().filter(|class| class.organisation != adult.organisation) {
        if all.last().is_none_or(|(name, ..)| *name != class.of) {
            all.push((class.of.clone(), 0, 0));
        }
        if let Some((_, voted, of)) = all.last_mut() {
            *voted += usize::from(progress(class, today) == Progress::Voted);
            *of += 1;
        }
    }
    all
}

/// One sitting of the own organisation, with the classes in it.
fn row(one: Turnout, classes: &[Class]) -> SittingRow {
    let here = || classes.iter().filter(|class| class.meetings.iter().any(|(id, _)| *id == one.session));
    let groups: Vec<String> = here().map(|class| class.name.clone()).collect();
    SittingRow {
        groups: if groups.is_empty() { vec![one.name.clone()] } else { groups },
        pupils: here().map(|class| class.size).sum(),
        days: one.meeting.days,
        sat: one.meeting.sat,
        code: Some(one.code).filter(|_| one.meeting.sat == Sat::Open),
        session: one.session,
        name: one.name,
        starts: one.starts,
        place: one.place,
        voted: one.voted,
        asked: one.asked,
    }
}
