//! A youth worker's sessions: the list, and a new one with its plan.

use std::collections::HashMap;

use app::languages::{LANGUAGES, Language};
use app::session::again::Template;
use app::session::session::{NewSession, NewSessionPage, OthersGroup, SessionRow, SessionsPage};
use app::vote::wide::WideRow;
use axum::extract::State;
use domain::fields::Fields;
use domain::id::{GroupId, SessionId};
use domain::money::Pence;
use domain::partnership::group::Group;
use domain::partnership::group_request::RequestState;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::readiness::Readiness;
use domain::session::say::Say;
use domain::session::session::{Plan, Session, Step};
use domain::time;
use domain::wording::{ShortWords, Wording};
use jiff::civil::Date;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::Worker;
use crate::handlers::session::{fresh, readiness};
use crate::handlers::{HandlerResult, gate_of, see_other};
use crate::page::render;
use crate::state::AppState;
use crate::{dates, owed};

/// Most picks unless the worker says otherwise.
pub const PICKS: u8 = 3;

/// `GET /sessions`.
pub async fn list(State(state): State<AppState>, Worker(adult): Worker) -> HandlerResult {
    let sessions = store::sessions::with_groups_of(&state.db, &adult.organisation).await?;
    let waited_for = store::answers::waited_for(&state.db, &adult.organisation).await?;
    let standings = readiness::standings(&state, &adult).await?;
    let debriefed = store::debriefs::written(&state.db, &adult.organisation).await?;
    let days = days(&state, &adult).await?;
    let now = state.clock.now();
    let late =
        |session: &Session| waited_for.contains(&session.id) && dates::is_past(session.plan.answer_by, now);
    let mut sessions: Vec<SessionRow> = sessions
        .into_iter()
        .map(|(session, groups, pupils)| SessionRow {
            standing: standings.get(&session.id).copied().unwrap_or(Readiness::DropIn),
            late: late(&session),
            debriefed: debriefed.contains(&session.id),
            days: days.get(&session.id).copied(),
            code: session.code_now(now),
            session,
            groups,
            pupils,
        })
        .collect();
    // What is still to come stands after what can be opened today, the next day first.
    let today = dates::day_of(now);
    sessions.sort_by_key(|row| row.days.map(|(first, _)| first).filter(|day| *day > today));
    let kept = store::templates::of_organisation(&state.db, &adult.organisation).await?;
    let templates = kept.into_iter().map(|(session, name)| Template { session, name }).collect();
    let given = store::session_workers::given_to(&state.db, &adult.id).await?;
    let rehearses = sessions.iter().any(|row| row.session.rehearsal);
    let gate = if rehearses { Some(gate_of(&state, &adult).await?) } else { None };
    let wide = store::sittings::of_scope(&state.db, &adult.partnership, Some(&adult.organisation)).await?;
    let wide = wide.into_iter().map(WideRow::from_round).collect();
    let owed = owed::lines(&state, &adult).await?;
    let page = SessionsPage { adult, owed, sessions, templates, given, wide, gate };
    Ok(render(page))
}

/// The days of the sessions that have one.
async fn days(state: &AppState, adult: &Adult) -> Result<HashMap<SessionId, (Date, Date)>, Refused> {
    let booked = store::bookings::of_partnership(&state.db, &adult.partnership).await?;
    let days = |booking: Booking| (booking.session, (booking.day, booking.until));
    Ok(booked.into_iter().map(|one| days(one.booking)).collect())
}

/// `GET /sessions/new`.
pub async fn new(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Drafted(draft): Drafted,
) -> HandlerResult {
    if let Some((form, refusal)) = draft {
        return page(&state, adult, typed(&form), refusal).await;
    }
    let holidays = store::holidays::of_partnership(&state.db, &adult.partnership).await?;
    let form = NewSession {
        steps: Step::ALL.iter().skip(1).map(|step| step.code().to_owned()).collect(),
        question: crate::locale::WORDS.t("house-usual-question"),
        picks: PICKS.to_string(),
        decider: adult.job_title.clone(),
        answer_by: dates::answer_by(state.clock.now(), &holidays).to_string(),
        ..NewSession::default()
    };
    page(&state, adult, form, None).await
}

/// `POST /sessions`: makes it, and goes to its room.
pub async fn make(State(state): State<AppState>, Worker(adult): Worker, form: FormFields) -> HandlerResult {
    let groups: Vec<GroupId> = form.all("groups").map(Into::into).collect();
    let now = state.clock.now();
    let (name, plan) = match read(&form, &groups, dates::day_of(now)) {
        Ok(planned) => planned,
        Err(refusal) => return Ok(form.again("/sessions/new", refusal)),
    };
    let mut session = fresh::session(&state, &adult, name, plan);
    let entry = state.entry(&adult, Deed::SessionMake, &session.id);
    for _ in 0..fresh::TRIES {
        let made = store::sessions::insert(&state.db, &session, &groups, &entry).await;
        match fresh::is_made(&state, &mut session, made) {
            Ok(true) => return Ok(see_other(&format!("/sessions/{}/room", session.id))),
            Ok(false) => {}
            // A group was put away, or its own organisation says no, since the page was made.
            Err(refused) if matches!(refused.refusal, Refusal::Partnership(_)) => {
                return Ok(form.again("/sessions/new", refused.refusal));
            }
            Err(refused) => return Err(refused),
        }
    }
    Err(Refusal::Ours.into())
}

/// `POST /sessions/new/ask`: on to ask for a group of another organisation; what was filled in so far
/// waits on the page.
pub async fn ask(State(state): State<AppState>, Worker(adult): Worker, form: FormFields) -> HandlerResult {
    let known = store::groups::of_partnership(&state.db, &adult.partnership).await?;
    let group = known.into_iter().find(|group| group.id.as_str() == form.one("ask"));
    let group = group.ok_or(Refusal::UnreadableForm)?;
    Ok(form.carry_to("/sessions/new", &format!("/groups/{}/ask?for=session", group.id)))
}

/// Reads the name and the plan that were filled in, or says everything that is wrong, in the order of the page.
fn read(form: &FormFields, groups: &[GroupId], today: Date) -> Result<(String, Plan), Refusal> {
    let missing = |field| Refusal::Missing { field };
    let ticked: Vec<&str> = form.all("steps").collect();
    let steps: Vec<Step> = Step::ALL.into_iter().filter(|step| ticked.contains(&step.code())).collect();
    let picks = form.one("picks").trim().parse().ok().filter(|picks| (1..=12).contains(picks));
    let mut fields = Fields::default();
    let question = fields.read("question", form.needed("question").and_then(Wording::<200>::parse));
    let picks = fields.read("picks", picks.ok_or_else(|| missing("picks")));
    let pot = fields.read("pot", Pence::parse(form.one("pot"), "pot"));
    let name = fields.read("name", form.needed("name").and_then(ShortWords::parse));
    fields.read("groups", if groups.is_empty() { Err(missing("groups")) } else { Ok(()) });
    let decider = fields.read("decider", form.needed("decider").and_then(ShortWords::parse));
    let answer_by = fields.read("answer_by", time::promised_day("answer_by", form.one("answer_by"), today));
    let steps = Some(steps).filter(|steps| !steps.is_empty()).ok_or_else(|| missing("steps"));
    let steps = fields.read("steps", steps);
    let plan = || {
        Some(Plan {
            steps: steps?,
            question: question?.to_string(),
            pot: pot?,
            picks: picks?,
            decider: decider?.to_string(),
            answer_by: answer_by?,
            say: Say::default(),
            language: language(form).map_or_else(String::new, |language| language.code.to_owned()),
        })
    };
    let plan = plan();
    fields.done(name.map(|name| name.to_string()).zip(plan))
}

/// The form as it was filled in, to show it again.
fn typed(form: &FormFields) -> NewSession {
    let one = |field: &str| form.one(field).to_owned();
    NewSession {
        name: one("name"),
        groups: form.all("groups").map(str::to_owned).collect(),
        steps: form.all("steps").map(str::to_owned).collect(),
        question: one("question"),
        pot: one("pot"),
        picks: one("picks"),
        decider: one("decider"),
        answer_by: one("answer_by"),
        language: one("language"),
    }
}

/// In which language the pages speak first; nothing where it is the usual one, or none of ours.
fn language(form: &FormFields) -> Option<Language> {
    Language::find(form.one("language")).filter(|language| *language != LANGUAGES[0])
}

/// The form for a new session, with the groups that can be asked.
async fn page(state: &AppState, adult: Adult, form: NewSession, refusal: Option<Refusal>) -> HandlerResult {
    let (groups, others) = offered_groups(state, &adult).await?;
    Ok(render(NewSessionPage { adult, groups, others, form, refusal }))
}

/// The groups that can come to a session of this adult's organisation, and those that must be asked for first.
pub(super) async fn offered_groups(
    state: &AppState,
    adult: &Adult,
) -> Result<(Vec<Group>, Vec<OthersGroup>), Refused> {
    let all = store::groups::of_partnership(&state.db, &adult.partnership).await?;
    let asked = store::group_requests::of_asking(&state.db, &adult.organisation).await?;
    let organisations = store::organisations::of_partnership(&state.db, &adult.partnership).await?;
    let (mut groups, mut others) = (Vec::new(), Vec::new());
    for group in all {
        let became = store::group_requests::latest(&asked, &group.id).map(|one| &one.request.state);
        if group.organisation == adult.organisation || matches!(became, Some(RequestState::Yes { .. })) {
            groups.push(group);
            continue;
        }
        let home = organisations.iter().find(|one| one.id == group.organisation);
        let waits = became == Some(&RequestState::Waits);
        others.push(OthersGroup { home: home.map(|one| one.name.clone()).unwrap_or_default(), group, waits });
    }
    Ok((groups, others))
}
