//! A new password first, then where one is signed in; leaving below, each way with what happens then.

use domain::partnership::refusal::PartnershipRefusal;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::AccountPage;
use super::sign_ins::SignIns;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Problem};
use crate::translator::translator;

impl Page for AccountPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let refusal = page.refusal.clone();
        let error = refusal.is_some();
        let field = refusal.as_ref().map_or("old_password", field_of);
        let kept = page.kept.then(|| view! { <p role="status">{t.t("account-password-kept")}</p> });
        let leads = page.adult.role.may_change_partnership() && page.may_go;
        let with_all = leads.then(|| view! { <WithAll names=page.names.clone() /> });
        view! {
            <AdultFrame
                title=t.t("account-title")
                adult=Some(page.adult.clone())
                page="new-session account"
                error
            >
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <Problem refusal field />
                <h1>{t.t("account-title")}</h1>
                {kept}
                <Password field error />
                <Second has=page.second_step.since.is_some() />
                <SignIns sign_ins=page.sign_ins.clone() />
                <Leave page />
                {with_all}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

#[component]
fn Password(field: &'static str, error: bool) -> impl IntoView {
    let t = translator();
    let wrong = |name| (error && field == name).then_some("true");
    view! {
        <form method="post" action="/people/you/password" novalidate>
            <section class="sheet">
                <h2>{t.t("account-password")}</h2>
                <p class="hint">{t.t("account-password-why")}</p>
                <div class="field">
                    <label for="old_password">{t.t("account-old")}</label>
                    <input
                        type="password"
                        id="old_password"
                        name="old_password"
                        autocomplete="current-password"
                        aria-invalid=wrong("old_password")
                    />
                </div>
                <div class="field">
                    <label for="password">{t.t("account-new")}</label>
                    <p class="hint" id="password-hint">
                        {t.t_with(
                            "invited-password-hint",
                            &[("least", domain::people::sign_in::SHORTEST_PASSWORD.into())],
                        )}
                    </p>
                    <input
                        type="password"
                        id="password"
                        name="password"
                        autocomplete="new-password"
                        aria-describedby="password-hint"
                        aria-invalid=wrong("password")
                    />
                </div>
            </section>
            <MainButton words=t.t("account-password-go") />
        </form>
    }
}

/// Whether there is one, and the way to it.
#[component]
fn Second(has: bool) -> impl IntoView {
    let t = translator();
    let says = if has { "account-second-step-on" } else { "account-second-step-off" };
    view! {
        <section class="sheet">
            <h2>{t.t("second-step-title")}</h2>
            <p>{t.t(says)}</p>
            <a class="button" href="/people/you/second-step">
                {t.t("account-second-step-go")}
            </a>
            <p>{t.t("account-passkeys")}</p>
            <a class="button" href="/people/you/passkeys">
                {t.t("passkeys-title")}
            </a>
        </section>
    }
}

#[component]
fn Leave(page: AccountPage) -> impl IntoView {
    let t = translator();
    let last = page.last.then(|| {
        let who = page.names[0].clone().into();
        let stops = match page.adult.role {
            Role::SafeguardingLead => "account-leave-last-lead",
            _ => "account-leave-last",
        };
        view! {
            <p>{t.t_with(stops, &[("who", who)])}</p>
            <Sure words=t.t("account-leave-last-sure") id="last" />
        }
    });
    view! {
        <form method="post" action="/people/you/leave">
            <section class="sheet" id="leave" tabindex="-1">
                <h2>{t.t("account-leave")}</h2>
                <p>{t.t("account-leave-what")}</p>
                {last}
                <button>{t.t("account-leave-go")}</button>
            </section>
        </form>
    }
}

/// The whole organisation leaves.
#[component]
fn WithAll(names: [String; 2]) -> impl IntoView {
    let t = translator();
    let [who, partnership] = names;
    let both = [("who", who.clone().into()), ("partnership", partnership.into())];
    let title = t.t_with("account-organisation", &[("who", who.clone().into())]);
    view! {
        <form method="post" action="/people/organisation/leave">
            <section class="sheet" id="organisation" tabindex="-1">
                <h2>{title}</h2>
                <p>{t.t_with("account-organisation-what", &both)} " " {t.t("account-organisation-stays")}</p>
                <Sure words=t.t_with("account-organisation-sure", &[("who", who.into())]) id="all" />
                <button>{t.t("account-organisation-go")}</button>
            </section>
        </form>
    }
}

/// An empty tick: without it nothing is done.
#[component]
fn Sure(words: String, id: &'static str) -> impl IntoView {
    view! {
        <label class="tick" for=id>
            <input type="checkbox" id=id name="sure" value="1" />
            <span>{words}</span>
        </label>
    }
}

/// The field that a refusal is about.
fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::People(refusal) if refusal.is_about_new_password() => "password",
        Refusal::People(PeopleRefusal::LastLeader | PeopleRefusal::LastSafeguardingLead) => "leave",
        Refusal::Missing { field: "sign" }
        | Refusal::NotNow
        | Refusal::Partnership(PartnershipRefusal::SessionOpen) => "organisation",
        _ => "old_password",
    }
}
