//! Who hears worries: leaders say who the head is, and when somebody reads. The lead hands over to the deputy.

use app::people::duty::{Away, DutyForm, DutyPage};
use axum::extract::State;
use domain::id::AdultId;
use domain::people::audit::Deed;
use domain::people::duty::{Duty, Rung, Team};
use domain::people::hours::Hours;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::{Moment, day};
use jiff::ToSpan;

use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;
use crate::worries::letters;

const PAGE: &str = "/people/duty";

/// `GET /people/duty`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let duty = store::duties::get(&state.db, &adult.organisation).await?;
    let team = store::duties::team(&state.db, &adult.organisation).await?;
    let colleagues = store::adults::of_organisation(&state.db, &adult.organisation).await?;
    let may_be_head = colleagues.into_iter().map(|(one, _)| one).filter(|one| !one.role.only_reads());
    let now = state.clock.now();
    let (form, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    // What was typed to hand over is in another form than the hours.
    let hours = form.as_ref().filter(|form| !form.has("away_until"));
    let typed = hours.map_or_else(|| kept(&duty), typed);
    let away = is_away(&team, now, form.as_ref(), refusal.as_ref());
    let may_be_head = may_be_head.collect();
    Ok(render(DutyPage { adult, team, may_be_head, typed, away, refusal }))
}

fn kept(duty: &Duty) -> DutyForm {
    DutyForm {
        head: duty.head.as_ref().map(ToString::to_string).unwrap_or_default(),
        from: duty.hours.from.strftime("%H:%M").to_string(),
        until: duty.hours.until.strftime("%H:%M").to_string(),
        days: duty.hours.days.numbers().map(|number| number.to_string()).collect(),
        in_holidays: duty.hours.in_holidays,
    }
}

fn typed(form: &FormFields) -> DutyForm {
    DutyForm {
        head: form.one("head").to_owned(),
        from: form.one("reads_from").to_owned(),
        until: form.one("reads_until").to_owned(),
        days: form.all("days").map(str::to_owned).collect(),
        in_holidays: form.one("in_holidays") == "1",
    }
}

/// Whether the lead is away, as both pages show it.
pub fn is_away(team: &Team, now: Moment, form: Option<&FormFields>, refusal: Option<&Refusal>) -> Away {
    let back = team.lead_back_at.filter(|_| team.is_handed_over(now));
    Away {
        // They are back when the day after the last one begins.
        until: back.map(|back| dates::day_of(Moment(back.0 - 1))),
        has_deputy: team.on(Rung::Deputy).next().is_some(),
        typed: form.map(|form| form.one("away_until").to_owned()).unwrap_or_default(),
        wrong: refusal.is_some_and(|refusal| refusal.field() == Some("away_until")),
    }
}

/// `POST /people/duty/away`: a leader says it for the lead, who may be ill.
pub async fn away(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    Ok(after(&form, PAGE, PAGE, hand_over(&state, &adult, &form).await))
}

/// `POST /people/duty/back`.
pub async fn back(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    take_back(&state, &adult).await.map_err(|error| Refused::from(error).back_to(PAGE))?;
    Ok(see_other(PAGE))
}

/// The deputy hears first until this day is over, and is written to.
pub async fn hand_over(state: &AppState, adult: &Adult, form: &FormFields) -> Result<(), Refusal> {
    let last = day("away_until", form.one("away_until"))?;
    let back = dates::begins(last.saturating_add(1.day()));
    let organisation = &adult.organisation;
    let team = store::duties::team(&state.db, organisation).await?;
    let letters = letters(state, &team, Rung::Deputy);
    let entry = state.entry(adult, Deed::DutyHandOver, organisation);
    store::duties::hand_over(&state.db, organisation, Some(back), &letters, &entry).await?;
    state.calls.look();
    Ok(())
}

/// The lead hears first again.
pub async fn take_back(state: &AppState, adult: &Adult) -> Result<(), store::Error> {
    let entry = state.entry(adult, Deed::DutyHandOver, &adult.organisation);
    store::duties::hand_over(&state.db, &adult.organisation, None, &[], &entry).await?;
    state.calls.look();
    Ok(())
}

/// `POST /people/duty`.
pub async fn set(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let kept = match read(&form) {
        Ok(duty) => keep(&state, &duty, &adult).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, PAGE, PAGE, kept))
}

async fn keep(state: &AppState, duty: &Duty, adult: &Adult) -> Result<(), store::Error> {
    let entry = state.entry(adult, Deed::DutySet, &adult.organisation);
    store::duties::set(&state.db, &adult.organisation, duty, &entry).await
}

fn read(form: &FormFields) -> Result<Duty, Refusal> {
    let head = Some(form.one("head")).filter(|head| !head.is_empty());
    let head = head.map(str::parse::<AdultId>).transpose().map_err(|_| Refusal::Unfit { field: "head" })?;
    let days: Vec<_> = form.all("days").collect();
    let in_holidays = form.one("in_holidays") == "1";
    let hours = Hours::read(form.one("reads_from"), form.one("reads_until"), &days, in_holidays)?;
    Ok(Duty { head, hours, lead_back_at: None })
}
