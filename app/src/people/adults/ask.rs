//! Ask someone in: as what, by which address, and a link is made.

use domain::people::sign_in::Role;
use leptos::prelude::*;

use super::AskForm;
use crate::parts::MainButton;
use crate::translator::translator;

/// The code of a link for another organisation, beside those of the roles.
pub const PARTNER: &str = "partner";

/// One choice and two fields.
#[component]
pub(super) fn Ask(form: AskForm, error: bool) -> impl IntoView {
    let t = translator();
    let chosen = if form.role.is_empty() { Role::YouthWorker.code() } else { &form.role }.to_owned();
    let choices = Role::ALL.map(Role::code).into_iter().chain([PARTNER]);
    let choices = choices
        .map(|code| {
            view! {
                <label class="tick">
                    <input type="radio" name="role" value=code checked=chosen == code />
                    <span>
                        <strong>{t.t(&format!("here-as-{code}"))}</strong>
                        <span class="quiet">{t.t(&format!("here-as-{code}-may"))}</span>
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <form class="sheet ask" id="ask" method="post" action="/people/invitations" novalidate>
            <h2>{t.t("ask-title")}</h2>
            <fieldset id="role" tabindex="-1">
                <legend class="unseen">{t.t("ask-who")}</legend>
                <div class="ticks">{choices}</div>
            </fieldset>
            <div class="field">
                <label for="email">{t.t("ask-email")}</label>
                <input
                    type="email"
                    id="email"
                    name="email"
                    value=form.email
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-invalid=error.then_some("true")
                />
            </div>
            <div class="field">
                <label for="job_title">{t.t("ask-job")}</label>
                <p class="hint" id="job-hint">
                    {t.t("ask-job-hint")}
                </p>
                <input
                    type="text"
                    id="job_title"
                    name="job_title"
                    value=form.job_title
                    dir="auto"
                    autocomplete="off"
                    aria-describedby="job-hint"
                />
            </div>
            <MainButton words=t.t("ask-go") />
        </form>
    }
}
