//! The frame of adults' pages: the sign, where one is, and the way out.

use domain::people::sign_in::{Adult, Role};
use leptos::prelude::*;

use super::loader::Loader;
use super::not_taken::WhyNotTaken;
use super::unreached::{KeepTrying, Unreached};
use super::{Document, page_context};
use crate::live::{Follows, Live};
use crate::parts::{Deed, Sign};
use crate::translator::translator;
use islands::words::HoldWords;

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
    let leads_on = adult.is_some();
    let wakes = leads_on || live.is_some();
    // A room reads along at the diamond.
    let says_what_waits = page_context().waits && !["worries", "diamond"].contains(&page);
    let home = adult.as_ref().map_or("/sign-in", |adult| home(adult.role));
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
                {page_context().rehearsal.then(|| view! { <span class="demo">{t.t("rehearsal")}</span> })}
                {head}
            </header>
            {leads_on.then(|| view! { <Unreached /> })}
            {says_what_waits.then(|| view! { <WorryWaits /> })}
            <main id="page">
                {live.map(|live| view! { <Follows live /> })} <WhyNotTaken adult=true /> {children()}
            </main>
            {leads_on
                .then(|| {
                    view! {
                        <KeepTrying />
                        <HoldWords />
                    }
                })}
            {wakes.then(|| view! { <Loader /> })}
        </Document>
    }
}

/// On every page of who hears worries, until it is opened: not everybody reads letters.
#[component]
fn WorryWaits() -> impl IntoView {
    let t = translator();
    view! {
        <aside class="worry-waits" aria-label=t.t("adult-worry-waits")>
            <strong>{t.t("adult-worry-waits")}</strong>
            <a class="button" href="/worries">
                {t.t("adult-worry-waits-go")}
            </a>
        </aside>
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

/// Who runs sessions has them here, who leads the partnership. The programme is for all who work with the
/// pupils, the people are everybody's.
#[component]
fn Navigation(adult: Option<Adult>, page: &'static str) -> impl IntoView {
    let t = translator();
    adult.map(|adult| {
        let role = adult.role;
        let link = |to: &'static str, name: &'static str, own: &'static str| {
            view! {
                <a href=to aria-current=(page == own).then_some("page")>
                    {t.t(name)}
                </a>
            }
        };
        let leads = role.may_answer() || role.only_reads();
        // The first adult says no name: young people and partners see the job title.
        let job_title = Some(adult.job_title).filter(|title| *title != adult.name);
        view! {
            <nav aria-label=t.t("adult-pages")>
                {role.hears_worries().then(|| link("/worries", "adult-worries", "worries"))}
                {role.may_run_sessions().then(|| link("/sessions", "adult-sessions", "sessions"))}
                {(!role.only_reads()).then(|| link("/programme", "adult-programme", "programme"))}
                {leads.then(|| link("/partnership", "adult-partnership", "partnership"))}
                {leads.then(|| link("/evidence", "adult-evidence", "evidence"))}
                {link("/people", "adult-people", "people")}
            </nav>
            <span class="who">
                <strong>{adult.name}</strong>
                {job_title}
            </span>
            <Deed to="/sign-out" words=t.t("adult-sign-out") class="plain" />
        }
    })
}

/// The first page of a role, to which signing in and the sign lead.
pub fn home(role: Role) -> &'static str {
    if role.may_answer() || role.only_reads() {
        "/partnership"
    } else if role.hears_worries() {
        "/worries"
    } else {
        "/sessions"
    }
}

/// The words of the way back to that page, by their id, and its address.
pub fn back_home(role: Role) -> (&'static str, &'static str) {
    let to = home(role);
    let words = match to {
        "/sessions" => "adult-back-sessions",
        "/worries" => "adult-back-worries",
        _ => "adult-back-partnership",
    };
    (words, to)
}
