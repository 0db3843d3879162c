//! How many adults come, who does what, and what was checked.

use app::session::readiness::{CheckForm, RoleForm};
use axum::extract::State;
use domain::partnership::organisation::Organisation;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::booking::Booking;
use domain::session::readiness::{Check, Preparation, Ticked};
use domain::session::session_role::{InRole, SessionRole, fill};
use domain::time;
use domain::wording::ShortWords;
use jiff::civil::Date;

use super::{again, changed, forms};
use crate::dates;
use crate::extractors::form::FormFields;
use crate::extractors::own::HomeSession;
use crate::handlers::HandlerResult;
use crate::state::AppState;

/// More people than any session has: a typing mistake.
const MOST: u32 = 1_000;

/// `POST /sessions/{session}/adults`.
pub async fn adults(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let said = match read_adults(&form) {
        Ok(said) => said,
        Err(refusal) => return Ok(again(&form, &id, refusal)),
    };
    let change = |prepared: &mut Preparation, _: &mut Option<Booking>| {
        let Preparation { expected, more, come, why_fewer, .. } = said;
        *prepared = Preparation { expected, more, come, why_fewer, ..std::mem::take(prepared) };
        Ok(())
    };
    let entry = state.entry(&adult, Deed::SessionAdults, &id);
    store::readiness::change(&state.db, &id, &entry, &state.opening(), change).await?;
    Ok(changed(&state, &id))
}

/// `POST /sessions/{session}/roles`.
pub async fn roles(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let typed = SessionRole::ALL.map(|role| forms::typed_role(&form, role));
    let organisations = store::organisations::of_partnership(&state.db, &adult.partnership).await?;
    let filled = typed.iter().map(|one| read_role(one, &organisations)).collect::<Result<Vec<_>, _>>();
    let roles: Vec<InRole> = match filled {
        Ok(filled) => filled.into_iter().flatten().collect(),
        Err(refusal) => return Ok(again(&form, &id, refusal)),
    };
    let change = |prepared: &mut Preparation, _: &mut Option<Booking>| {
        prepared.roles = roles;
        Ok(())
    };
    let entry = state.entry(&adult, Deed::SessionRoles, &id);
    store::readiness::change(&state.db, &id, &entry, &state.opening(), change).await?;
    Ok(changed(&state, &id))
}

/// `POST /sessions/{session}/checks`.
pub async fn checks(
    State(state): State<AppState>,
    HomeSession { adult, session }: HomeSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let today = dates::day_of(state.clock.now());
    let typed = Check::ALL.map(|check| forms::typed_check(&form, check));
    let ticked = typed.iter().map(|one| read_check(one, today)).collect::<Result<Vec<_>, _>>();
    let checks: Vec<Ticked> = match ticked {
        Ok(ticked) => ticked.into_iter().flatten().collect(),
        Err(refusal) => return Ok(again(&form, &id, refusal)),
    };
    let change = |prepared: &mut Preparation, _: &mut Option<Booking>| {
        prepared.checks = checks;
        Ok(())
    };
    let entry = state.entry(&adult, Deed::SessionChecks, &id);
    store::readiness::change(&state.db, &id, &entry, &state.opening(), change).await?;
    Ok(changed(&state, &id))
}

fn read_adults(form: &FormFields) -> Result<Preparation, Refusal> {
    let number = |field: &'static str| match form.one(field).trim() {
        "" => Ok(None),
        typed => {
            let read = typed.parse().ok().filter(|number| *number <= MOST);
            read.map(Some).ok_or(Refusal::Unfit { field })
        }
    };
    Ok(Preparation {
        expected: number("expected")?,
        more: number("more")?.unwrap_or(0),
        come: number("come")?,
        why_fewer: ShortWords::parse_optional(form.one("why_fewer"))?,
        ..Preparation::default()
    })
}

fn read_role(typed: &RoleForm, organisations: &[Organisation]) -> Result<Option<InRole>, Refusal> {
    let known = organisations.iter().find(|one| one.id.as_str() == typed.organisation);
    let said = (typed.post.as_str(), typed.not_needed.as_str());
    match known {
        Some(known) => fill(typed.role, &known.id, said, typed.comfortable),
        None if typed.post.is_empty() && typed.not_needed.is_empty() => Ok(None),
        None => Err(Refusal::UnreadableForm),
    }
}

/// Ticked on the day that the form says; a check without its day is refused, and so is one on a day to come. A line
/// that names nobody and no day is not ticked.
fn read_check(typed: &CheckForm, today: Date) -> Result<Option<Ticked>, Refusal> {
    let Some(who) = ShortWords::parse_optional(&typed.who)? else {
        return if typed.on.trim().is_empty() { Ok(None) } else { Err(Refusal::Missing { field: "who" }) };
    };
    let on = match typed.on.trim() {
        "" => return Err(Refusal::Missing { field: "on" }),
        typed => Some(time::held_day("on", time::day("on", typed)?, today)?)
            .filter(|day| *day <= today)
            .ok_or(Refusal::Missing { field: "on" })?,
    };
    Ok(Some(Ticked { check: typed.check, who, on }))
}
