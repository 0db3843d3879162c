//! Who does what: a leader fills the roles of the own organisation.

use app::partnership::partnership::edit::{RoleForm, RolesPage};
use axum::extract::State;
use domain::id::OrganisationId;
use domain::partnership::role::{Filled, Holder, ProgrammeRole, holder};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use super::ingredients;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, record, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/roles`.
pub async fn form(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    let mut all = store::roles::of_partnership(&state.db, &adult.partnership).await?;
    all.retain(|one| one.organisation == adult.organisation);
    let roles = ProgrammeRole::ALL.map(|role| shown(role, all.iter().find(|one| one.role == role)));
    ask(&state, adult, roles.into(), None).await
}

/// `POST /partnership/roles`: the organisation is the leader's own, whatever the form says.
pub async fn fill(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let typed = ProgrammeRole::ALL.map(|role| typed(role, &form));
    let filled = match typed.iter().map(|one| read(&adult.organisation, one)).collect::<Result<Vec<_>, _>>() {
        Ok(filled) => filled.into_iter().flatten().collect::<Vec<_>>(),
        Err(refusal) => return ask(&state, adult, typed.into(), Some(refusal)).await,
    };
    store::roles::set(&state.db, &adult.organisation, &filled).await?;
    record(&state, &adult, Deed::RolesFill, adult.organisation.as_str()).await?;
    Ok(see_other("/partnership#roles"))
}

fn read(organisation: &OrganisationId, typed: &RoleForm) -> Result<Option<Filled>, Refusal> {
    let holder = holder(&typed.post, &typed.not_needed)?;
    Ok(holder.map(|holder| Filled {
        organisation: organisation.clone(),
        role: typed.role,
        holder,
        comfortable: typed.comfortable,
    }))
}

fn typed(role: ProgrammeRole, form: &FormFields) -> RoleForm {
    let one = |field: &str| form.one(&format!("{field}-{}", role.code())).to_owned();
    RoleForm {
        role,
        post: one("post"),
        not_needed: one("not-needed"),
        comfortable: one("comfortable") == "1",
    }
}

fn shown(role: ProgrammeRole, filled: Option<&Filled>) -> RoleForm {
    let (post, not_needed) = match filled.map(|one| &one.holder) {
        Some(Holder::Post(post)) => (post.to_string(), String::new()),
        Some(Holder::NotNeeded(why)) => (String::new(), why.to_string()),
        None => (String::new(), String::new()),
    };
    RoleForm { role, post, not_needed, comfortable: filled.is_some_and(|one| one.comfortable) }
}

async fn ask(
    state: &AppState,
    adult: Adult,
    roles: Vec<RoleForm>,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let organisation = ingredients::own(state, &adult).await?.name;
    let page = RolesPage { adult, organisation, roles, refusal };
    Ok(render(page))
}
