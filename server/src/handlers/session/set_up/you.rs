//! The first page: the link becomes an account. Later the same page says it otherwise.

use app::session::set_up::{SoFar, YouPage};
use axum::extract::State;
use domain::partnership::organisation::{Organisation, Partnership};
use domain::people::audit::{AuditEntry, Deed};
use domain::people::password;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{Adult, KNOWN_FOR_MINUTES, LASTS_MINUTES, LONGEST_EMAIL, Role};
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use store::session::set_ups::{Founder, Stage};

use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::own::SettingUp;
use crate::handlers::{HandlerResult, after, see_other};
use crate::locale::starter_outcomes;
use crate::page::render;
use crate::state::AppState;
use crate::{passwords, set_up_first, set_up_link};

/// Where the second page is.
const NEXT: &str = "/set-up/organisation";

/// `GET /set-up/{link}`: the first page, for whoever has the link.
pub async fn link(
    State(state): State<AppState>,
    Path(link): Path<String>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    if !store::set_ups::is_open(&state.db, &set_up_link::hash(&link)).await? {
        return used(&state).await;
    }
    let (form, refusal) = draft.unwrap_or((FormFields::from(Vec::new()), None));
    Ok(render(YouPage {
        so_far: SoFar::default(),
        to: format!("/set-up/{link}"),
        is_in: false,
        job_title: form.one("job_title").to_owned(),
        email: form.one("email").to_owned(),
        refusal,
    }))
}

/// `POST /set-up/{link}`: the account is made and signed in, and the link is used up.
pub async fn begin(
    State(state): State<AppState>,
    Path(link): Path<String>,
    form: FormFields,
) -> HandlerResult {
    let hash = set_up_link::hash(&link);
    if !store::set_ups::is_open(&state.db, &hash).await? {
        return used(&state).await;
    }
    let read = you(&form).and_then(|you| password(&form).map(|password| (you, password)));
    let ((job_title, email), password) = match read {
        Ok(read) => read,
        Err(refusal) => return Ok(form.without("password").again(&format!("/set-up/{link}"), refusal)),
    };
    let founder = founder(&state, job_title, email, passwords::hash(password).await?);
    let (now, adult) = (state.clock.now(), founder.adult.clone());
    let entry =
        AuditEntry { about: adult.organisation.to_string(), ..state.entry(&adult, Deed::SetUpBegin, "") };
    let begun = store::set_ups::begin(&state.db, &hash, &founder, &starter_outcomes(), &entry).await;
    match begun.map_err(Refusal::from) {
        Err(Refusal::People(PeopleRefusal::LinkEnded)) => return used(&state).await,
        done => done?,
    }
    let (token, device) = (state.chance.token(), state.chance.token());
    let ends = now.plus_minutes(LASTS_MINUTES);
    store::sign_ins::insert_adult(&state.db, &cookies::hash(&token), &adult.id, now, ends).await?;
    let known_until = now.plus_minutes(KNOWN_FOR_MINUTES);
    store::devices::remember(&state.db, &cookies::hash(&device), &adult.id, known_until).await?;
    let mut response = see_other(NEXT);
    cookies::give(&state, &mut response, For::Adult, &token);
    cookies::give(&state, &mut response, For::Device, &device);
    Ok(response)
}

/// `GET /set-up/you`.
pub async fn change(
    State(state): State<AppState>,
    SettingUp(adult): SettingUp,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let so_far = super::so_far(&state, &adult).await?;
    let email = store::set_ups::email_of(&state.db, &adult.id).await?;
    let (job_title, email, refusal) = match draft {
        Some((form, refusal)) => (form.one("job_title").to_owned(), form.one("email").to_owned(), refusal),
        None => (adult.job_title, email, None),
    };
    let to = "/set-up/you".to_owned();
    Ok(render(YouPage { so_far, to, is_in: true, job_title, email, refusal }))
}

/// `POST /set-up/you`.
pub async fn say(
    State(state): State<AppState>,
    SettingUp(adult): SettingUp,
    form: FormFields,
) -> HandlerResult {
    let changes = !form.one("password").is_empty();
    let read = you(&form).and_then(|you| Ok((you, if changes { Some(password(&form)?) } else { None })));
    let ((job_title, email), password) = match read {
        Ok(read) => read,
        Err(refusal) => return Ok(form.without("password").again("/set-up/you", refusal)),
    };
    let hash = match password {
        Some(password) => Some(passwords::hash(password).await?),
        None => None,
    };
    let entry = state.entry(&adult, Deed::SetUpYou, &adult.id);
    let said = (job_title.as_str(), email.as_str());
    let kept = store::set_ups::say_you(&state.db, &adult, said, hash.as_deref(), &entry).await;
    Ok(after(&form.without("password"), "/set-up/you", "/set-up", kept))
}

/// A link that opens nothing: somebody goes on already, or a newer one was printed.
async fn used(state: &AppState) -> HandlerResult {
    Ok(match state.begun.stage(&state.db).await? {
        Stage::Empty => set_up_first::waits(state, Stage::Empty, true),
        Stage::UnderWay | Stage::Done => see_other("/set-up"),
    })
}

/// Job title and e-mail, as typed.
fn you(form: &FormFields) -> Result<(String, String), Refusal> {
    let job_title = ShortWords::parse(form.needed("job_title")?)?.to_string();
    let email = form.needed("email")?.to_lowercase();
    if email.len() > LONGEST_EMAIL {
        return Err(Refusal::TooLong { most: LONGEST_EMAIL });
    }
    let whole = email.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !host.contains('@') && !email.contains(char::is_whitespace)
    });
    if whole { Ok((job_title, email)) } else { Err(Refusal::Unfit { field: "email" }) }
}

/// A password that nobody guesses from what else stands in the form.
fn password(form: &FormFields) -> Result<String, Refusal> {
    password::password(form.one("password"), &[form.one("email"), form.one("job_title")])
}

/// The first adult, of an organisation and a partnership that have no name yet.
fn founder(state: &AppState, job_title: String, email: String, password_hash: String) -> Founder {
    let partnership = Partnership {
        id: state.chance.id().into(),
        name: String::new(),
        demo: false,
        next_review: None,
        sixth: None,
    };
    let organisation = Organisation {
        id: state.chance.id().into(),
        partnership: partnership.id.clone(),
        name: String::new(),
        kind: String::new(),
        gives: String::new(),
        gets: String::new(),
    };
    let adult = Adult {
        id: state.chance.id().into(),
        organisation: organisation.id.clone(),
        partnership: partnership.id.clone(),
        name: job_title.clone(),
        job_title,
        role: Role::Leader,
    };
    Founder { partnership, organisation, adult, email, password_hash }
}
