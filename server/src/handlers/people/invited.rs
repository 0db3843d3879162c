//! Somebody uses a link: says who they are, sets a password, and is signed in.

use app::people::invitation::{EndedPage, InvitedForm, InvitedPage};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::id::{AdultId, OrganisationId};
use domain::partnership::organisation::Organisation;
use domain::people::invitation::{Asks, Invitation};
use domain::people::password::password;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::wording::{ReasonWords, ShortWords};
use store::people::invitations::Comes;

use super::come_in;
use crate::error::Refused;
use crate::extractors::cookies;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::handlers::{HandlerResult, see_other};
use crate::mail;
use crate::page::render;
use crate::passwords;
use crate::state::AppState;

/// Who comes in, as far as it can be read without the disk.
struct Said {
    name: String,
    job_title: String,
    password: String,
    organisation: Option<Organisation>,
}

/// `GET /invited/{token}`. An old link is answered kindly, and tells nothing about whom it was for.
pub async fn form(
    State(state): State<AppState>,
    Path(token): Path<String>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let hash = cookies::hash(&token);
    let Some(invitation) = store::invitations::get(&state.db, &hash, state.clock.now()).await? else {
        return Ok(render(EndedPage));
    };
    let (form, refusal) = match draft {
        Some((form, refusal)) => (typed(&form), refusal),
        None => (InvitedForm { job_title: invitation.job_title.clone(), ..InvitedForm::default() }, None),
    };
    let who_asks = who_asks(&state, &invitation).await?;
    Ok(render(InvitedPage { to: format!("/invited/{token}"), invitation, who_asks, form, refusal }))
}

/// `POST /invited/{token}`: the link is used up in the transaction of what it opens.
pub async fn take_up(
    State(state): State<AppState>,
    Path(token): Path<String>,
    headers: HeaderMap,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/invited/{token}");
    let (hash, now) = (cookies::hash(&token), state.clock.now());
    let Some(invitation) = store::invitations::get(&state.db, &hash, now).await? else {
        return Ok(see_other(&page));
    };
    let who_asks = who_asks(&state, &invitation).await?;
    let said = match read(&state, &invitation, &who_asks, &form) {
        Ok(said) => said,
        Err(refusal) => return Ok(again(form, &page, refusal)),
    };
    let password_hash = passwords::hash(said.password).await?;
    let id = state.chance.id().into();
    let comes = Comes { id, name: &said.name, job_title: &said.job_title, password_hash: &password_hash };
    let db = &state.db;
    let told = match (&invitation.asks, &said.organisation) {
        (Asks::Password(adult) | Asks::Afresh(adult), _) => {
            let kept = store::invitations::take_up_password(db, &hash, now, &password_hash).await;
            kept.map(|()| (adult.clone(), invitation.role))
        }
        (Asks::Partner, Some(organisation)) => {
            let told = store::invitations::take_up_as_partner(db, &hash, now, organisation, &comes).await;
            told.map(|adult| (adult.id, adult.role))
        }
        _ => store::invitations::take_up(db, &hash, now, &comes).await.map(|adult| (adult.id, adult.role)),
    };
    match told.map_err(Refusal::from) {
        Ok((adult, role)) => {
            let first =
                if invitation.asks == Asks::Partner { "/partnership/page" } else { app::frame::home(role) };
            if let Some(organisation) = &invitation.asked_by {
                tell_of_held(&state, &adult, organisation).await?;
            }
            // Who has a second step says its code: the link is in the place of the password alone.
            come_in::next(&state, &headers, &adult, first).await
        }
        Err(Refusal::People(PeopleRefusal::LinkEnded)) => Ok(see_other(&page)),
        Err(refusal) => Ok(again(form, &page, refusal)),
    }
}

/// Where worries are shut for the account from now on, its owner is written to, and all who hear.
async fn tell_of_held(
    state: &AppState,
    adult: &AdultId,
    organisation: &OrganisationId,
) -> Result<(), Refused> {
    let team = store::duties::team(&state.db, organisation).await?;
    if !team.holds(adult) {
        return Ok(());
    }
    let address = format!("{}/people", state.public_url);
    for one in team.hearers.iter().filter(|one| !one.email.is_empty()) {
        mail::post(state, &mail::look_at_worries(&one.email, &address)).await;
    }
    Ok(())
}

/// Back to the form with what was typed, but never the password.
fn again(form: FormFields, page: &str, refusal: Refusal) -> Response {
    form.without("password").again(page, refusal)
}

fn read(
    state: &AppState,
    invitation: &Invitation,
    who_asks: &str,
    form: &FormFields,
) -> Result<Said, Refusal> {
    let words = |field: &'static str| -> Result<String, Refusal> {
        form.needed(field)?;
        Ok(ShortWords::parse(form.one(field))?.to_string())
    };
    let side = |field: &str| -> Result<String, Refusal> {
        let said = ReasonWords::parse_optional(form.one(field))?;
        Ok(said.map(|words| words.to_string()).unwrap_or_default())
    };
    let is_new = invitation.asks.adult().is_none();
    let organisation = match invitation.asks {
        Asks::Partner => Some(Organisation {
            id: state.chance.id().into(),
            partnership: invitation.partnership.clone(),
            name: words("organisation")?,
            kind: words("kind")?,
            gives: side("gives")?,
            gets: side("gets")?,
        }),
        _ => None,
    };
    Ok(Said {
        organisation,
        name: if is_new { words("name")? } else { String::new() },
        job_title: if is_new { words("job_title")? } else { String::new() },
        password: password(
            form.one("password"),
            &[&invitation.email, form.one("name"), who_asks, form.one("organisation")],
        )?,
    })
}

/// Who asks, as the first line of the page says it.
async fn who_asks(state: &AppState, invitation: &Invitation) -> Result<String, Refused> {
    let asked_by = invitation.asked_by.as_ref();
    let organisation = match (&invitation.asks, asked_by) {
        (Asks::Colleague(organisation), _) | (_, Some(organisation)) => {
            store::organisations::get(&state.db, organisation).await?
        }
        _ => None,
    };
    let partnership = store::partnerships::get(&state.db, &invitation.partnership).await?;
    let name = organisation.map(|one| one.name).or(partnership.map(|one| one.name));
    Ok(name.unwrap_or_default())
}

fn typed(form: &FormFields) -> InvitedForm {
    let one = |name: &str| form.one(name).to_owned();
    InvitedForm {
        name: one("name"),
        job_title: one("job_title"),
        organisation: ["organisation", "kind", "gives", "gets"].map(one),
    }
}
