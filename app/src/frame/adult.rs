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
                {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
                {head}
            </header>
            <main id="page">{live.map(|live| view! { <Follows live /> })} {children()}</main>
            {is_live.then(|| view! { <Loader /> })}
        </Document>
    }
}

/// Each role has its own place: workers their sessions, leaders their partnership. The programme
/// is for all who work with the pupils, the people are everybody's.
#[component]
fn Navigation(adult: Option<Adult>, page: &'static str) -> impl IntoView {
    let t = translator();
    adult.map(|adult| {
        let own = match home(adult.role) {
            "/sessions" => Some((t.t("adult-sessions"), "sessions")),
            "/partnership" => Some((t.t("adult-partnership"), "partnership")),
            _ => None,
        };
        let own = own.map(|(words, own_page)| {
            view! {
                <a href=home(adult.role) aria-current=(page == own_page).then_some("page")>
                    {words}
                </a>
            }
        });
        let programme = (!adult.role.only_reads()).then(|| {
            view! {
                <a href="/programme" aria-current=(page == "programme").then_some("page")>
                    {t.t("adult-programme")}
                </a>
            }
        });
        view! {
            <nav aria-label=t.t("adult-pages")>
                {own}
                {programme}
                <a href="/people" aria-current=(page == "people").then_some("page")>
                    {t.t("adult-people")}
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

/// The first page of a role, to which signing in and the sign lead.
pub fn home(role: Role) -> &'static str {
    if role.may_run_sessions() {
        "/sessions"
    } else if role.hears_worries() {
        "/people"
    } else {
        "/partnership"
    }
}

/// The words of the way back to that page, by their id, and its address.
pub fn back_home(role: Role) -> (&'static str, &'static str) {
    let to = home(role);
    let words = match to {
        "/sessions" => "adult-back-sessions",
        "/people" => "adult-back-people",
        _ => "adult-back-partnership",
    };
    (words, to)
}
