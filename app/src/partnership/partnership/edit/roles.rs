//! The roles that this organisation fills.

use crate::page::Page;
use domain::partnership::own_word::OwnWord;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::{RoleForm, Sheet};
use crate::partnership::partnership::roles::role_title;
use crate::parts::{MainButton, TextField};
use crate::translator::translator;

/// First the roles that each organisation has, then those that one fills for all.
impl Page for super::RolesPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::RolesPage { adult, organisation, roles, own, refusal } = page;
        let title = t.t_with("roles-title", &[("who", organisation.into())]);
        let (each, for_all): (Vec<_>, Vec<_>) = roles.into_iter().partition(|one| one.role.is_in_each());
        let fields = move |roles: Vec<RoleForm>| {
            roles.into_iter().map(|one| view! { <Role one own=own.clone() /> }).collect_view()
        };
        view! {
            <Sheet title adult part="roles" refusal field="roles">
                <form method="post" action="/partnership/roles" id="roles" tabindex="-1">
                    <p class="hint">{t.t("roles-hint")}</p>
                    {fields(each)}
                    <h2>{t.t("roles-for-all")}</h2>
                    <p class="hint">{t.t("roles-for-all-hint")}</p>
                    {fields(for_all)}
                    <p>
                        <a class="button plain" href="/partnership/words#roles">{t.t("own-words-roles-more")}</a>
                    </p>
                    <MainButton words=t.t("partnership-keep") />
                </form>
            </Sheet>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// A job title, or why nobody is needed; and whether they are comfortable with it.
#[component]
fn Role(one: RoleForm, own: Vec<OwnWord>) -> impl IntoView {
    let t = translator();
    let code = one.role.code();
    let title = role_title(&t, &own, &one.role);
    view! {
        <fieldset class="sheet">
            <legend class="unseen" dir="auto">
                {title.clone()}
            </legend>
            <p class="name" aria-hidden="true" dir="auto">
                {title}
            </p>
            <div class="pair">
                <TextField name=format!("post-{code}") label=t.t("roles-post") value=one.post />
                <TextField
                    name=format!("not-needed-{code}")
                    label=t.t("roles-or-not-needed")
                    value=one.not_needed
                />
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
