//! Somebody comes in by a link: a colleague, the first leader of another organisation, or one who is here
//! already and gets a new password.

use domain::people::invitation::Asks;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::SHORTEST_PASSWORD;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::{InvitedForm, InvitedPage};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Problem, TextArea, TextField};
use crate::people::adults::role_words;
use crate::translator::{Translator, translator};

impl Page for InvitedPage {
    fn view(self) -> AnyView {
        let t = translator();
        let page = self;
        let refusal = page.refusal.clone();
        let error = refusal.is_some();
        let field = refusal.as_ref().map_or("name", field_of);
        let is_new = page.invitation.asks.adult().is_none();
        let is_partner = page.invitation.asks == Asks::Partner;
        let what = what_for(&t, &page);
        let go = if is_new { "invited-go" } else { "invited-password-go" };
        let form = page.form.clone();
        view! {
            <AdultFrame title=t.t("invited-title") page="new-session invited" error>
                <Problem refusal field />
                <div class="hero">
                    <h1>{t.t("invited-title")}</h1>
                    {what}
                </div>
                <form method="post" action=page.to novalidate>
                    {is_partner
                        .then(|| view! { <Organisation said=form.organisation.clone() field error /> })}
                    <section class="sheet">
                        {is_new.then(|| view! { <You form field error /> })} <div class="field">
                            <label for="email">{t.t("invited-email")}</label>
                            <input
                                type="email"
                                id="email"
                                value=page.invitation.email
                                autocomplete="username"
                                readonly
                            />
                        </div> <NewPassword wrong=error && field == "password" />
                    </section>
                    <MainButton words=t.t(go) />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

impl Page for super::EndedPage {
    fn view(self) -> AnyView {
        let t = translator();
        view! {
            <AdultFrame title=t.t("invited-ended-title") page="refusal">
                <h1>{t.t("invited-ended-title")}</h1>
                <p>{t.t("invited-ended")}</p>
                <p>
                    {t.t("invited-ended-sign-in")} " "
                    <a class="button" href="/sign-in">
                        {t.t("sign-in-title")}
                    </a>
                </p>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        const ENDED: Refusal = Refusal::People(PeopleRefusal::LinkEnded);
        Some(&ENDED)
    }
}

fn what_for(t: &Translator, page: &InvitedPage) -> AnyView {
    let who = page.who_asks.clone();
    match page.invitation.asks {
        Asks::Password(_) | Asks::Afresh(_) => {
            let email = page.invitation.email.clone().into();
            let afresh = matches!(page.invitation.asks, Asks::Afresh(_)).then(|| t.t("invited-afresh"));
            view! { <p>{t.t_with("invited-password", &[("email", email)])} " " {afresh}</p> }.into_any()
        }
        Asks::Partner => view! {
            <p>{t.t_with("invited-by", &[("who", who.into())])} " " {t.t("invited-partner")}</p>
        }
        .into_any(),
        Asks::Colleague(_) => {
            let role = role_words(t, page.invitation.role).into();
            let asked = t.t_with("invited-by", &[("who", who.into())]);
            view! { <p>{asked} " " {t.t_with("invited-as", &[("role", role)])}</p> }.into_any()
        }
    }
}

/// Who they are.
#[component]
fn You(form: InvitedForm, field: &'static str, error: bool) -> impl IntoView {
    let t = translator();
    let wrong = |name| error && field == name;
    view! {
        <TextField
            name="name"
            label=t.t("invited-name")
            hint=t.t("invited-name-hint")
            value=form.name
            autocomplete="name"
            wrong=wrong("name")
        />
        <TextField
            name="job_title"
            label=t.t("invited-job")
            value=form.job_title
            autocomplete="organization-title"
            wrong=wrong("job_title")
        />
    }
}

/// What their organisation is.
#[component]
fn Organisation(said: [String; 4], field: &'static str, error: bool) -> impl IntoView {
    let t = translator();
    let [name, kind, gives, gets] = said;
    let wrong = |name| error && field == name;
    view! {
        <section class="sheet">
            <h2>{t.t("invited-organisation")}</h2>
            <TextField
                name="organisation"
                label=t.t("invited-organisation-name")
                value=name
                autocomplete="organization"
                wrong=wrong("organisation")
            />
            <TextField
                name="kind"
                label=t.t("invited-organisation-kind")
                hint=t.t("invited-organisation-kind-hint")
                value=kind
                wrong=wrong("kind")
            />
            <div class="field">
                <label for="gives">{t.t("invited-gives")}</label>
                <p class="hint">{t.t("invited-benefits-hint")}</p>
                <TextArea name="gives" value=gives rows=2 />
            </div>
            <div class="field">
                <label for="gets">{t.t("invited-gets")}</label>
                <TextArea name="gets" value=gets rows=2 />
            </div>
        </section>
    }
}

/// A password that nobody had before.
#[component]
fn NewPassword(wrong: bool) -> impl IntoView {
    let t = translator();
    let least = SHORTEST_PASSWORD;
    view! {
        <div class="field">
            <label for="password">{t.t("invited-password-new")}</label>
            <p class="hint" id="password-hint">
                {t.t_with("invited-password-hint", &[("least", least.into())])}
            </p>
            <input
                type="password"
                id="password"
                name="password"
                autocomplete="new-password"
                aria-describedby="password-hint"
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
}

/// The field that a refusal is about.
fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::People(refusal) if refusal.is_about_new_password() => "password",
        _ => refusal.field().unwrap_or("name"),
    }
}
