//! Who does what in this session.

use domain::partnership::organisation::Organisation;
use domain::partnership::role::Holder;
use domain::session::readiness::{Missing, Preparation};
use domain::session::session_role::SessionRole;
use leptos::prelude::*;

use super::fields::{Sheet, is_open};
use super::sentences::role as named;
use super::{Part, ReadyPage, RoleForm};
use crate::parts::TextField;
use crate::translator::{Translator, translator};

/// Each role with who has it, or why nobody has to.
#[component]
pub(super) fn Roles(page: ReadyPage) -> impl IntoView {
    let t = translator();
    let lines = SessionRole::ALL.map(|role| line(&t, role, &page.prepared, &page.organisations));
    let misses = page.missing.iter().any(|one| matches!(one, Missing::Role(_)));
    let open = is_open(&page, Part::Roles, misses);
    // An open form says the same, role by role.
    let known = (!open || !page.may_change)
        .then(|| view! { <dl class="who-does-what">{lines.collect_view()}</dl> })
        .into_any();
    let organisations = page.organisations;
    let (first, others): (Vec<_>, Vec<_>) =
        page.forms.roles.into_iter().partition(|one| one.role.must_be_answered());
    let filled = others.iter().any(|one| !one.post.is_empty() || !one.not_needed.is_empty());
    let fields = move |roles: Vec<RoleForm>| {
        roles
            .into_iter()
            .map(|one| view! { <Fields one organisations=organisations.clone() /> })
            .collect_view()
    };
    view! {
        <Sheet id="who" step="result" title=t.t("roles-question") open may_change=page.may_change known>
            <form
                method="post"
                action=format!("/sessions/{}/roles", page.session.id)
                id="roles"
                tabindex="-1"
                novalidate
            >
                <p class="hint">{t.t("ready-roles-hint")}</p>
                {fields(first)}
                <details class="others" open=filled>
                    <summary>{t.t("ready-other-roles")}</summary>
                    {fields(others)}
                </details>
                <button>{t.t("partnership-keep")}</button>
            </form>
        </Sheet>
    }
}

/// "Session lead: Senior youth worker, Cinder Lane".
fn line(
    t: &Translator,
    role: SessionRole,
    prepared: &Preparation,
    organisations: &[Organisation],
) -> impl IntoView + use<> {
    let filled = prepared.in_role(role);
    let said = filled.map(|filled| match &filled.holder {
        Holder::NotNeeded(why) => t.t_with("roles-not-needed", &[("why", why.to_string().into())]),
        Holder::Post(post) => {
            let of = organisations.iter().find(|one| one.id == filled.organisation);
            let of = of.map(|one| one.name.clone()).unwrap_or_default();
            let post = if filled.comfortable {
                post.to_string()
            } else {
                t.t_with("roles-uneasy", &[("post", post.to_string().into())])
            };
            t.t_with("ready-in-role", &[("post", post.into()), ("who", of.into())])
        }
    });
    let class = if said.is_some() { "filled" } else { "nobody" };
    view! {
        <div class=class>
            <dt>{named(t, role)}</dt>
            <dd dir="auto">{said.unwrap_or_else(|| t.t("roles-none"))}</dd>
        </div>
    }
}

/// A job title at one of the organisations; or why nobody is needed, where that can be.
#[component]
fn Fields(one: RoleForm, organisations: Vec<Organisation>) -> impl IntoView {
    let t = translator();
    let (role, code) = (one.role, one.role.code());
    let choices = organisations
        .into_iter()
        .map(|organisation| {
            let selected = organisation.id.as_str() == one.organisation;
            view! {
                <option value=organisation.id.0 selected=selected>
                    {organisation.name}
                </option>
            }
        })
        .collect_view();
    let organisation = format!("organisation-{code}");
    let not_needed = (!role.is_always_needed()).then(|| {
        view! {
            <TextField
                name=format!("not-needed-{code}")
                label=t.t("roles-or-not-needed")
                value=one.not_needed
            />
        }
    });
    view! {
        <fieldset class="role" id=code tabindex="-1">
            <legend>{named(&t, role)}</legend>
            <div class="pair">
                <TextField name=format!("post-{code}") label=t.t("roles-post") value=one.post />
                <div class="field">
                    <label for=organisation.clone()>{t.t("partnership-organisation")}</label>
                    <select id=organisation.clone() name=organisation>
                        {choices}
                    </select>
                </div>
                {not_needed}
            </div>
            <label class="tick">
                <input
                    type="checkbox"
                    name=format!("comfortable-{code}")
                    value="1"
                    checked=one.comfortable
                />
                <span>{t.t("roles-comfortable")}</span>
            </label>
        </fieldset>
    }
}
