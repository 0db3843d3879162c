//! Setting the second step up, one thing at a time: password, app, first code, codes on paper.

use domain::people::refusal::PeopleRefusal;
use domain::people::second_step::SecondStep;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::{AppShown, SecondStepPage};
use crate::frame::{AdultFrame, home};
use crate::page::Page;
use crate::parts::{Deed, MainButton, Problem};
use crate::translator::translator;

impl Page for SecondStepPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let error = page.refusal.is_some();
        let field = page.refusal.as_ref().map_or("old_password", field_of);
        let next = if page.next.is_empty() { home(page.adult.role).to_owned() } else { page.next.clone() };
        let counts = page.step.since.is_some();
        let why = if page.first { "second-step-first" } else { "second-step-why" };
        let body = match (page.app, counts) {
            (Some(app), _) => view! { <First app next=page.next error /> }.into_any(),
            (None, true) => view! { <Counts step=page.step.clone() error /> }.into_any(),
            (None, false) => view! { <Begin next=page.next error /> }.into_any(),
        };
        let leads = page.adult.role.may_change_partnership() && !page.first;
        let rule = leads
            .then(|| view! { <ForAll asked=page.step.asked_for partnership=page.partnership.clone() /> });
        view! {
            <AdultFrame
                title=t.t("second-step-title")
                adult=Some(page.adult.clone())
                page="new-session account"
                error
            >
                {(!page.first)
                    .then(|| {
                        view! {
                            <a class="back" href="/people/you">
                                {t.t("second-step-back")}
                            </a>
                        }
                    })}
                <Problem refusal=page.refusal field />
                <h1>{t.t("second-step-title")}</h1>
                <p>{t.t(why)}</p>
                {(!page.on_paper.is_empty()).then(|| view! { <OnPaper codes=page.on_paper next /> })}
                {body}
                {rule}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// Nothing yet.
#[component]
fn Begin(next: String, error: bool) -> impl IntoView {
    let t = translator();
    view! {
        <form method="post" action="/people/you/second-step/begin" novalidate>
            <input type="hidden" name="next" value=next />
            <section class="sheet">
                <h2>{t.t("second-step-begin")}</h2>
                <p>{t.t("second-step-begin-what")}</p>
                <Password id="old_password" error />
            </section>
            <MainButton words=t.t("second-step-begin-go") />
        </form>
    }
}

/// The app is there; its first code says so.
#[component]
fn First(app: AppShown, next: String, error: bool) -> impl IntoView {
    let t = translator();
    view! {
        <form method="post" action="/people/you/second-step/confirm" novalidate>
            <input type="hidden" name="next" value=next />
            <section class="sheet">
                <h2>{t.t("second-step-scan")}</h2>
                <figure class="plate" inner_html=app.qr></figure>
                <p>{t.t("second-step-key")}</p>
                <p class="key">
                    <code>{app.key}</code>
                </p>
                <div class="field">
                    <label for="code">{t.t("code-of-app")}</label>
                    <input
                        type="text"
                        id="code"
                        name="code"
                        inputmode="numeric"
                        autocomplete="one-time-code"
                        aria-invalid=error.then_some("true")
                    />
                </div>
            </section>
            <MainButton words=t.t("second-step-confirm-go") />
        </form>
    }
}

/// Codes for the day on which the phone is gone: seen now, and never again.
#[component]
fn OnPaper(codes: Vec<String>, next: String) -> impl IntoView {
    let t = translator();
    let lines = codes
        .into_iter()
        .map(|code| {
            view! {
                <li>
                    <code>{code}</code>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="sheet on-paper-codes" role="status">
            <h2>{t.t("second-step-paper")}</h2>
            <p>{t.t("second-step-paper-what")} " " {t.t("second-step-paper-once")}</p>
            <ol>{lines}</ol>
            <Deed
                to="/people/you/second-step"
                words=t.t("second-step-paper-have")
                class="strong"
                fields=vec![("next", next)]
            />
        </section>
    }
}

/// It counts: a new list, or no second step any more.
#[component]
fn Counts(step: SecondStep, error: bool) -> impl IntoView {
    let t = translator();
    let since = step.since.map(|since| t.day_of(since)).unwrap_or_default();
    let left = [("left", step.on_paper.into())];
    view! {
        <section class="sheet">
            <h2>{t.t("second-step-counts")}</h2>
            <p>
                {t.t_with("second-step-since", &[("day", since.into())])} " "
                {t.t_with("second-step-paper-left", &left)}
            </p>
            <form method="post" action="/people/you/second-step/paper" novalidate>
                <Password id="old_password" error />
                <button>{t.t("second-step-paper-new")}</button>
            </form>
        </section>
        <form method="post" action="/people/you/second-step/remove" novalidate>
            <section class="sheet">
                <h2>{t.t("second-step-remove")}</h2>
                <p>{t.t("second-step-remove-what")}</p>
                <Password id="again" error=false />
                <button>{t.t("second-step-remove-go")}</button>
            </section>
        </form>
    }
}

/// The partnership's rule.
#[component]
fn ForAll(asked: bool, partnership: String) -> impl IntoView {
    let t = translator();
    let title = t.t_with("second-step-all", &[("partnership", partnership.into())]);
    let (says, go, to) = if asked {
        ("second-step-all-on", "second-step-all-end", "0")
    } else {
        ("second-step-all-off", "second-step-all-go", "1")
    };
    view! {
        <section class="sheet" id="all" tabindex="-1">
            <h2>{title}</h2>
            <p>{t.t(says)} " " {t.t("second-step-all-what")}</p>
            <Deed to="/people/second-steps" words=t.t(go) fields=vec![("asked", to.to_owned())] />
        </section>
    }
}

#[component]
fn Password(id: &'static str, error: bool) -> impl IntoView {
    let t = translator();
    view! {
        <div class="field">
            <label for=id>{t.t("second-step-password")}</label>
            <input
                type="password"
                id=id
                name="old_password"
                autocomplete="current-password"
                aria-invalid=error.then_some("true")
            />
        </div>
    }
}

/// The field that a refusal is about.
fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::People(PeopleRefusal::WrongCode | PeopleRefusal::CodeTaken) => "code",
        _ => "old_password",
    }
}
