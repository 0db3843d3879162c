//! Who does what: a leader fills the roles of the own organisation.

use app::partnership::partnership::edit::{RoleForm, RolesPage};
use axum::extract::State;
use domain::id::OrganisationId;
use domain::partnership::role::{FilledRole, Holder, RoleCode, holder};
use domain::people::audit::Deed;
use domain::refusal::Refusal;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnOrganisation;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/roles`.
pub async fn form(
    State(state): State<AppState>,
    OwnOrganisation { adult, organisation }: OwnOrganisation,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let mut all = store::roles::of_partnership(&state.db, &adult.partnership).await?;
    all.retain(|one| one.organisation == organisation.id);
    let own = store::own_words::of_partnership(&state.db, &adult.partnership).await?;
    let filled = |role: RoleCode| {
        let known = all.iter().find(|one| one.role == role);
        shown(role, known)
    };
    let roles = RoleCode::all(&own).into_iter();
    let (roles, refusal) = match draft {
        None => (roles.map(filled).collect(), None),
        Some((form, refusal)) => (roles.map(|role| typed(role, &form)).collect(), refusal),
    };
    Ok(render(RolesPage { adult, organisation: organisation.name, roles, own, refusal }))
}

/// `POST /partnership/roles`: the organisation is the leader's own, whatever the form says.
pub async fn fill(
    State(state): State<AppState>,
    OwnOrganisation { adult, organisation }: OwnOrganisation,
    form: FormFields,
) -> HandlerResult {
    let own = &organisation.id;
    let entry = state.entry(&adult, Deed::RolesFill, own);
    let words = store::own_words::of_partnership(&state.db, &adult.partnership).await?;
    let read = RoleCode::all(&words).into_iter().map(|role| read(own, typed(role, &form)));
    let kept = match read.filter_map(Result::transpose).collect::<Result<Vec<FilledRole>, Refusal>>() {
        Ok(filled) => store::roles::set(&state.db, own, &filled, &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, "/partnership/roles", "/partnership/agreed#roles", kept))
}

fn read(organisation: &OrganisationId, typed: RoleForm) -> Result<Option<FilledRole>, Refusal> {
    let holder = holder(&typed.post, &typed.not_needed)?;
    Ok(holder.map(|holder| FilledRole {
        organisation: organisation.clone(),
        role: typed.role,
        holder,
        comfortable: typed.comfortable,
    }))
}

fn typed(role: RoleCode, form: &FormFields) -> RoleForm {
    let one = |field: &str| form.one(&format!("{field}-{}", role.code())).to_owned();
    let (post, not_needed, comfortable) = (one("post"), one("not-needed"), one("comfortable") == "1");
    RoleForm { role, post, not_needed, comfortable }
}

fn shown(role: RoleCode, filled: Option<&FilledRole>) -> RoleForm {
    let (post, not_needed) = match filled.map(|one| &one.holder) {
        Some(Holder::Post(post)) => (post.to_string(), String::new()),
        Some(Holder::NotNeeded(why)) => (String::new(), why.to_string()),
        None => (String::new(), String::new()),
    };
    RoleForm { role, post, not_needed, comfortable: filled.is_some_and(|one| one.comfortable) }
}
