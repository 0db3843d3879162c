//! The frame of adults' pages: the sign, where one is, and the way out.

use domain::people::sign_in::{Adult, Role};
use leptos::prelude::*;

use super::loader::Loader;
use super::not_taken::WhyNotTaken;
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
    let leads_on = adult.is_some();
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
                <DemoMark leads_on />
                {head}
            </header>
            <main id="page">
                {live.map(|live| view! { <Follows live /> })} <WhyNotTaken /> {children()}
            </main>
            {is_live.then(|| view! { <Loader /> })}
        </Document>
    }
}

/// "Demo", on every page of invented data. For who is signed in it leads to what that means, and to the way
/// to be rid of it.
#[component]
pub fn DemoMark(
    /// Somebody is signed in.
    #[prop(optional)]
    leads_on: bool,
) -> impl IntoView {
    let t = translator();
    page_context().demo.then(|| {
        if leads_on {
            view! {
                <a class="demo" href="/demo">
                    {t.t("demo")} <span class="unseen">": " {t.t("demo-about")}</span>
                </a>
            }
            .into_any()
        } else {
            view! { <span class="demo">{t.t("demo")}</span> }.into_any()
        }
    })
}

/// Each role has its own place: workers their sessions, leaders their partnership. The programme
/// is everybody's.
#[component]
fn Navigation(adult: Option<Adult>, page: &'static str) -> impl IntoView {
    let t = translator();
    let to = home(adult.as_ref());
    adult.map(|adult| {
        let (place, own_page) = match adult.role {
            Role::YouthWorker => (t.t("adult-sessions"), "sessions"),
            Role::Leader => (t.t("adult-partnership"), "partnership"),
        };
        view! {
            <nav aria-label=t.t("adult-pages")>
                <a href=to aria-current=(page == own_page).then_some("page")>
                    {place}
                </a>
                <a href="/programme" aria-current=(page == "programme").then_some("page")>
                    {t.t("adult-programme")}
                </a>
            </nav>
            <span class="who">
                <strong>{adult.name}</strong>
                {adult.job_title}
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
