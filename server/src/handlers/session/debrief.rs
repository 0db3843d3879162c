//! After the sitting: four short parts, kept even when only one is filled in. Only adults of the
//! organisation read them. A worry about a child has a box of its own: it goes to those who hear the worries
//! of the child's organisation.

use app::session::debrief::{DebriefPage, DebriefWorry};
use axum::extract::{Query, State};
use domain::id::{GroupId, WorryId};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::people::worry::{Origin, Worry, WorryText, WorryWords};
use domain::refusal::Refusal;
use domain::session::debrief::Debrief;
use domain::session::refusal::SessionRefusal;
use domain::session::session::Session;
use domain::wording::tidy;
use serde::Deserialize;
use store::worries::Posted;

use crate::error::Refused;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{DebriefOf, OwnSession};
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;
use crate::worries::{first_letters, titles_of_first};

/// What was passed on a moment ago.
#[derive(Deserialize)]
pub struct PassedOn {
    group: Option<String>,
    worry: Option<String>,
}

/// `GET /sessions/{session}/debrief`: workers fill it in, leaders of the organisation read it.
pub async fn form(
    State(state): State<AppState>,
    DebriefOf { adult, session }: DebriefOf,
    Query(passed_on): Query<PassedOn>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (of_worry, of_debrief) = match draft {
        Some((form, refusal)) if form.has("words") || !is_of_debrief(refusal.as_ref()) => {
            (Some((form, refusal)), None)
        }
        other => (None, other),
    };
    let (debrief, wrong) = match of_debrief {
        Some((form, _)) => {
            let debrief = typed(&form);
            let wrong = debrief.fits().err();
            (debrief, wrong)
        }
        None => (store::debriefs::of_session(&state.db, &session.id).await?.unwrap_or_default(), None),
    };
    let (group, words, refusal) = of_worry.map_or_else(Default::default, |(form, refusal)| {
        (form.one("group").to_owned(), form.one("words").to_owned(), refusal)
    });
    let groups = store::groups::of_session(&state.db, &session.id).await?;
    let told = told(&state, &passed_on).await?;
    let unread = store::ideas::unread_of(&state.db, &session.id).await?;
    let worry = DebriefWorry { number: state.chance.id(), groups, group, words, told, refusal };
    Ok(render(DebriefPage { adult, session, debrief, worry, unread, wrong }))
}

/// A debrief is refused for one reason only.
fn is_of_debrief(refusal: Option<&Refusal>) -> bool {
    refusal.is_none_or(|refusal| matches!(refusal, Refusal::Session(SessionRefusal::TooLongToPassOn { .. })))
}

/// Who was told, by job title, when that is on the disk.
async fn told(state: &AppState, passed_on: &PassedOn) -> Result<Vec<String>, Refused> {
    let read = |text: &Option<String>| text.as_deref().unwrap_or_default().to_owned();
    let (group, worry) =
        (read(&passed_on.group).parse::<GroupId>(), read(&passed_on.worry).parse::<WorryId>());
    let (Ok(group), Ok(worry)) = (group, worry) else { return Ok(Vec::new()) };
    let home = store::duties::home_of(&state.db, &group, Some(&worry)).await?;
    Ok(home
        .filter(|home| home.sent)
        .map(|home| titles_of_first(&home.team, state.clock.now()))
        .unwrap_or_default())
}

/// `POST /sessions/{session}/worry`: to those who hear the worries of the organisation of that group.
pub async fn tell(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/sessions/{}/debrief", session.id);
    let (group, posted) = match read_worry(&state, &adult, &session, &form).await {
        Ok(read) => read,
        Err(refused) => return Ok(form.again(&page, refused.refusal)),
    };
    let entry = state.entry(&adult, Deed::WorrySay, &posted.worry.id);
    store::worries::say(&state.db, &posted, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to(&page))?;
    Ok(see_other(&format!("{page}?group={group}&worry={}", posted.worry.id)))
}

async fn read_worry(
    state: &AppState,
    adult: &Adult,
    session: &Session,
    form: &FormFields,
) -> Result<(GroupId, Posted), Refused> {
    let groups = store::groups::of_session(&state.db, &session.id).await?;
    let group = groups.into_iter().find(|group| group.id.as_str() == form.one("group"));
    let group = group.ok_or(Refusal::Missing { field: "groups" })?;
    let words = WorryWords::parse(form.one("words"))?;
    let home = store::duties::home_of(&state.db, &group.id, None).await?.ok_or(Refusal::NoSuchPage)?;
    let letters = first_letters(state, &home.team);
    let worry = Worry {
        id: form.one("number").parse().unwrap_or_else(|_| state.chance.id().into()),
        organisation: home.organisation,
        origin: Origin::Debrief,
        about: None,
        group: home.group,
        session: session.name.clone(),
        told_by: Some(adult.job_title.clone()),
        sent_at: state.clock.now(),
    };
    Ok((group.id, Posted { worry, text: WorryText { words: Some(words), ..WorryText::default() }, letters }))
}

/// `POST /sessions/{session}/debrief`.
pub async fn keep(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id.clone();
    let debrief = typed(&form);
    if let Err((_, refusal)) = debrief.fits() {
        return Ok(form.again(&format!("/sessions/{id}/debrief"), refusal));
    }
    store::debriefs::set(&state.db, &id, &debrief, &state.entry(&adult, Deed::SessionDebrief, &id)).await?;
    Ok(see_other("/sessions"))
}

/// The four parts as typed.
fn typed(form: &FormFields) -> Debrief {
    let typed = |field: &str| tidy(form.one(field));
    Debrief {
        did: typed("did"),
        said: typed("said"),
        to_change: typed("to_change"),
        pass_on: typed("pass_on"),
    }
}
