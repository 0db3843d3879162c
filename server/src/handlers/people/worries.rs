//! Worries, for those who hear them: the list, one of them, and what is done about it. Every deed adds a line.

use app::people::worries::{Chosen, WorriesPage, WorryRow};
use axum::extract::State;
use domain::people::audit::Deed;
use domain::people::duty::Rung;
use domain::people::refusal::PeopleRefusal;
use domain::people::watch::Flags;
use domain::people::worry::{Course, Done, WhyWords, WorryText, has_opened};
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{Hears, OwnWorry};
use crate::handlers::people::duty::{hand_over, is_away, take_back};
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;
use crate::watching::Watching;
use crate::worries::letters;

/// `GET /worries`: what waits, the latest first; no word of a young person.
pub async fn list(State(state): State<AppState>, hears: Hears, Drafted(draft): Drafted) -> HandlerResult {
    Ok(render(page(&state, hears, None, draft).await?))
}

/// `GET /worries/{worry}`: closed, until this adult opens it.
pub async fn one(State(state): State<AppState>, own: OwnWorry, Drafted(draft): Drafted) -> HandlerResult {
    let OwnWorry { hears, worry, record, standing } = own;
    let text = if has_opened(&record, &hears.adult.id) {
        Some(store::worries::text(&state.db, &worry.id).await?)
    } else {
        None
    };
    let flags = match &text {
        Some(text) => Watching::for_organisation(&state, &hears.adult.organisation).await?.flags(&told(text)),
        None => Flags::default(),
    };
    let (form, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let typed = |field: &str| form.as_ref().map(|form| form.one(field).to_owned()).unwrap_or_default();
    let team = &hears.hearing.team;
    let rungs = team.rungs(state.clock.now()).into_iter().map(|rung| (rung, team.titles(rung))).collect();
    let chosen = Chosen {
        worry,
        record,
        standing,
        text,
        flags,
        rungs,
        course: typed("course"),
        rung: typed("rung"),
        why: typed("why"),
        refusal,
    };
    Ok(render(page(&state, hears, Some(chosen), None).await?))
}

/// `POST /worries/{worry}/open`: who opens it is written down.
pub async fn open(State(state): State<AppState>, own: OwnWorry, form: FormFields) -> HandlerResult {
    does(&state, own, &form, Deed::WorryOpen, Ok(Done::Opened)).await
}

/// `POST /worries/{worry}/pass-on`.
pub async fn pass_on(State(state): State<AppState>, own: OwnWorry, form: FormFields) -> HandlerResult {
    let rungs = own.hears.hearing.team.rungs(state.clock.now());
    let to = Rung::parse(form.one("rung")).filter(|to| rungs.contains(to) && *to != own.hears.rung);
    let done = to.ok_or(Refusal::Missing { field: "rung" });
    let done = done.and_then(|to| Ok(Done::PassedOn(to, why(&form)?)));
    does(&state, own, &form, Deed::WorryPassOn, done).await
}

/// `POST /worries/{worry}/decide`: what, and why.
pub async fn decide(State(state): State<AppState>, own: OwnWorry, form: FormFields) -> HandlerResult {
    let course = Course::parse(form.one("course")).ok_or(Refusal::Missing { field: "course" });
    let done = course.and_then(|course| Ok(Done::Decided(course, why(&form)?)));
    does(&state, own, &form, Deed::WorryDecide, done).await
}

/// `POST /worries/{worry}/close`.
pub async fn close(State(state): State<AppState>, own: OwnWorry, form: FormFields) -> HandlerResult {
    does(&state, own, &form, Deed::WorryClose, Ok(Done::Closed)).await
}

async fn does(
    state: &AppState,
    own: OwnWorry,
    form: &FormFields,
    deed: Deed,
    done: Result<Done, Refusal>,
) -> HandlerResult {
    let OwnWorry { hears, worry, .. } = own;
    let page = format!("/worries/{}", worry.id);
    let kept = match done {
        Ok(done) => {
            let letters = match done {
                Done::PassedOn(to, _) => letters(state, &hears.hearing.team, to),
                _ => Vec::new(),
            };
            let entry = state.entry(&hears.adult, deed, &worry.id);
            let kept = store::worries::add(&state.db, &worry.id, &hears.adult, &done, &letters, &entry).await;
            state.calls.look();
            kept.map_err(Refused::from)
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(form, &page, &page, kept.map_err(|refused| refused.refusal)))
}

/// All that was typed, each part a sentence of its own.
fn told(text: &WorryText) -> String {
    let words = text.words.as_ref().map(ToString::to_string);
    let find = text.find.as_ref().map(ToString::to_string);
    words.into_iter().chain(find).collect::<Vec<_>>().join("\n")
}

fn why(form: &FormFields) -> Result<WhyWords, Refusal> {
    WhyWords::parse_optional(form.one("why"))?.ok_or(Refusal::Missing { field: "why" })
}

/// `POST /worries/away`: the lead hands over to the deputy.
pub async fn away(State(state): State<AppState>, hears: Hears, form: FormFields) -> HandlerResult {
    only_the_lead(&hears)?;
    Ok(after(&form, "/worries", "/worries", hand_over(&state, &hears.adult, &form).await))
}

/// `POST /worries/back`: the lead is back.
pub async fn back(State(state): State<AppState>, hears: Hears) -> HandlerResult {
    only_the_lead(&hears)?;
    take_back(&state, &hears.adult).await.map_err(|error| Refused::from(error).back_to("/worries"))?;
    Ok(see_other("/worries"))
}

fn only_the_lead(hears: &Hears) -> Result<(), Refused> {
    if hears.rung == Rung::Lead {
        return Ok(());
    }
    Err(Refused::from(Refusal::from(PeopleRefusal::NotYours)).back_to("/worries"))
}

async fn page(
    state: &AppState,
    hears: Hears,
    chosen: Option<Chosen>,
    draft: Option<(FormFields, Option<Refusal>)>,
) -> Result<WorriesPage, Refused> {
    let now = state.clock.now();
    let (form, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let away = (hears.rung == Rung::Lead)
        .then(|| is_away(&hears.hearing.team, now, form.as_ref(), refusal.as_ref()));
    let timetable = &hears.hearing.timetable;
    let on_duty_until = timetable.is_on_duty(now).then_some(timetable.hours.until);
    let worries = hears.worries(state).await?;
    let mut rows: Vec<_> =
        worries.into_iter().map(|(worry, standing)| WorryRow { worry, standing }).collect();
    // What is late first, and of that what has waited longest; what is closed last, the newest of it first.
    rows.sort_by_key(|row| {
        let at = row.worry.sent_at.0;
        (row.standing.urgency(), if row.standing.closed { -at } else { at })
    });
    let begins = crate::dates::day_and_time_of(timetable.begins_next(now));
    let held = hears.hearing.team.hearers.iter().any(|one| one.held);
    Ok(WorriesPage { adult: hears.adult, rows, chosen, now, on_duty_until, begins, away, held, refusal })
}
