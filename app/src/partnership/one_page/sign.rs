//! A leader signs for the own organisation: as what, who answers, and an empty tick.

use leptos::prelude::*;

use super::SignForm;
use crate::parts::MainButton;
use crate::translator::translator;

#[component]
pub(super) fn Sign(form: SignForm, version: i64, field: &'static str, error: bool) -> impl IntoView {
    let t = translator();
    let wrong = |name| (error && field == name).then_some("true");
    let who = form.organisation.clone();
    view! {
        <form class="sheet sign-it" method="post" action="/partnership/page/sign" novalidate>
            <h2>{t.t("sign-turn")}</h2>
            <input type="hidden" name="version" value=version.to_string() />
            <div class="field">
                <label for="job_title">{t.t("sign-as")}</label>
                <input
                    type="text"
                    id="job_title"
                    name="job_title"
                    value=form.job_title
                    dir="auto"
                    autocomplete="organization-title"
                    aria-invalid=wrong("job_title")
                />
            </div>
            <div class="field">
                <label for="owner">{t.t_with("sign-owner", &[("who", who.clone().into())])}</label>
                <input
                    type="text"
                    id="owner"
                    name="owner"
                    value=form.side.owner
                    dir="auto"
                    autocomplete="off"
                    aria-invalid=wrong("owner")
                />
            </div>
            <div class="field">
                <label for="reason">{t.t("sign-reason")}</label>
                <p class="hint" id="reason-hint">
                    {t.t("sign-reason-hint")}
                </p>
                <input
                    type="text"
                    id="reason"
                    name="reason"
                    value=form.side.reason
                    dir="auto"
                    autocomplete="off"
                    aria-describedby="reason-hint"
                />
            </div>
            <label class="tick" for="sign">
                <input
                    type="checkbox"
                    id="sign"
                    name="sign"
                    value="1"
                    autocomplete="off"
                    aria-invalid=wrong("sign")
                />
                <span>{t.t_with("sign-tick", &[("who", who.clone().into())])}</span>
            </label>
            <MainButton words=t.t_with("sign-go", &[("who", who.into())]) />
        </form>
    }
}
