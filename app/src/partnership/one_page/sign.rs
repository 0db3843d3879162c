//! A leader signs for the own organisation: as what, who answers, and an empty tick.

use leptos::prelude::*;

use super::SignForm;
use crate::parts::{MainButton, TextField};
use crate::translator::translator;

#[component]
pub(super) fn Sign(form: SignForm, version: i64, field: &'static str, error: bool) -> impl IntoView {
    let t = translator();
    let wrong = |name| error && field == name;
    let who = form.organisation.clone();
    view! {
        <form class="sheet sign-it" method="post" action="/partnership/page/sign" novalidate>
            <h2>{t.t("sign-turn")}</h2>
            <input type="hidden" name="version" value=version.to_string() />
            <TextField
                name="job_title"
                label=t.t("sign-as")
                value=form.job_title
                autocomplete="organization-title"
                wrong=wrong("job_title")
            />
            <TextField
                name="owner"
                label=t.t_with("sign-owner", &[("who", who.clone().into())])
                value=form.side.owner
                wrong=wrong("owner")
            />
            <TextField name="reason" label=t.t("sign-reason") hint=t.t("sign-reason-hint") value=form.side.reason />
            <label class="tick" for="sign">
                <input
                    type="checkbox"
                    id="sign"
                    name="sign"
                    value="1"
                    aria-invalid=wrong("sign").then_some("true")
                />
                <span>{t.t_with("sign-tick", &[("who", who.clone().into())])}</span>
            </label>
            <MainButton words=t.t_with("sign-go", &[("who", who.into())]) />
        </form>
    }
}
