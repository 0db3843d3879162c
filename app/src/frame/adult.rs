//! The frame of adults' pages: the sign, where one is, and the way out.

use domain::people::sign_in::{Adult, Role};
use leptos::prelude::*;

use super::loader::Loader;
use super::{Document, page_context};
use crate::live::{Follows, Live};
use crate::parts::{Deed, Sign};
use crate::translator::translator;

/// Draws an adult's page: the same world as the pupils', quieter and denser.
#[component]
pub fn AdultFrame(
    /// What the browser's tab says.
    title: String,
    /// Who is signed in; nobody on the sign-in page.
    #[prop(optional_no_strip)]
    adult: Option<Adult>,
    /// The page's name in the style sheet: "room".
    page: &'static str,
    /// The step whose colour the page has.
    #[prop(optional)]
    step: &'static str,
    /// Stands in the header in place of the navigation, where a page needs the height.
    #[prop(optional_no_strip)]
    head: Option<AnyView>,
    /// Follows the session.
    #[prop(optional_no_strip)]
    live: Option<Live>,
    /// The page asks again.
    #[prop(optional)]
    error: bool,
    /// What the page is about.
    children: Children,
) -> impl IntoView {
    let t = translator();
    let is_live = live.is_some();
    let home = home(adult.as_ref());
    let head = head.unwrap_or_else(|| view! { <Navigation adult page /> }.into_any());
    view! {
        <Document title error step class=["adult ", page].concat()>
            <a class="skip" href="#page">
                {t.t("adult-skip")}
            </a>
            <header>
                <a class="home" href=home>
                    <Sign />
                    <span>{t.t("fifth")}</span>
                </a>
                {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
                {head}
            </header>
            <main id="page">{live.map(|live| view! { <Follows live /> })} {children()}</main>
            {is_live.then(|| view! { <Loader /> })}
        </Document>
    }
}

/// Who runs sessions has them here, who leads the partnership; the programme is everybody's.
#[component]
fn Navigation(adult: Option<Adult>, page: &'static str) -> impl IntoView {
    let t = translator();
    adult.map(|adult| {
        let leads = adult.role == Role::Leader;
        let link = |to: &'static str, name: &'static str, own: &'static str| {
            view! {
                <a href=to aria-current=(page == own).then_some("page")>
                    {t.t(name)}
                </a>
            }
        };
        // The first adult says no name: young people and partners see the job title.
        let job_title = Some(adult.job_title).filter(|title| *title != adult.name);
        view! {
            <nav aria-label=t.t("adult-pages")>
                {adult.role.runs_sessions().then(|| link("/sessions", "adult-sessions", "sessions"))}
                {link("/programme", "adult-programme", "programme")}
                {leads.then(|| link("/partnership", "adult-partnership", "partnership"))}
            </nav>
            <span class="who">
                <strong>{adult.name}</strong>
                {job_title}
            </span>
            <Deed to="/sign-out" words=t.t("adult-sign-out") class="plain" />
        }
    })
}

fn home(adult: Option<&Adult>) -> &'static str {
    match adult.map(|adult| adult.role) {
        Some(Role::YouthWorker) => "/sessions",
        Some(Role::Leader) => "/partnership",
        None => "/sign-in",
    }
}
