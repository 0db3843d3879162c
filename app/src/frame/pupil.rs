//! The frame of pupils' pages: the sign, who I am today, and three ways out on every page.

use domain::session::session::Step;
use leptos::prelude::*;

use super::aloud::{ReadToMeButton, ReadingBar};
use super::loader::Loader;
use super::not_taken::WhyNotTaken;
use super::pressing::PressingBar;
use super::unreached::{KeepTrying, Numbers, Unreached};
use super::{Document, Me, page_context};
use crate::icons::icon;
use crate::live::{Follows, Live};
use crate::parts::{MeBadge, Sign};
use crate::translator::translator;
use islands::words::HoldWords;

/// Draws a pupil's page. The same three ways out stand below every page in the same order:
/// not today, I'm worried, and pass the tablet on.
#[component]
pub fn PupilFrame(
    /// What the browser's tab says.
    title: String,
    /// Who is in; nobody at the door.
    #[prop(optional_no_strip)]
    me: Option<Me>,
    /// The step whose colour the page has.
    #[prop(optional_no_strip)]
    step: Option<Step>,
    /// Follows the session, where the page can move on.
    #[prop(optional_no_strip)]
    live: Option<Live>,
    /// The page asks again.
    #[prop(optional)]
    error: bool,
    /// Fetch the page again after so many seconds.
    #[prop(optional_no_strip)]
    refresh: Option<u32>,
    /// Nothing is typed or marked here, and little is read: with script off the page looks where the group
    /// is.
    #[prop(optional)]
    only_waits: bool,
    /// It is where the looks of pages are chosen.
    #[prop(optional)]
    chooses_looks: bool,
    /// It is the front door: from here Fifth can be put among the apps of a phone.
    #[prop(optional)]
    manifest: &'static str,
    /// What the page is about.
    children: Children,
) -> impl IntoView {
    let step = step.map_or("ideas", Step::code);
    let is_in = me.is_some();
    let is_live = live.is_some();
    view! {
        <Document title error pupil=true chooses_looks manifest refresh look_at=only_waits.then_some("/now") step>
            <Header me=me.clone() />
            {is_in.then(|| view! { <Unreached /> })}
            {is_in.then(|| view! { <Wrote is_live /> })}
            <main>{live.map(|live| view! { <Follows live /> })} <WhyNotTaken /> {children()}</main>
            {is_in.then(|| view! { <Numbers /> })}
            <WaysOut is_in />
            <Door is_in />
            {is_in
                .then(|| {
                    view! {
                        <KeepTrying />
                        <HoldWords />
                    }
                })}
            <ReadingBar />
            <PressingBar />
            <Loader keeps=is_in />
        </Document>
    }
}

#[component]
fn Header(me: Option<Me>) -> impl IntoView {
    let t = translator();
    let home = if me.is_some() { "/now" } else { "/" };
    view! {
        <header>
            <a class="home" href=home>
                <Sign />
                <span class="word">{t.t("fifth")}</span>
            </a>
            {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
            {page_context().rehearsal.then(|| view! { <span class="demo">{t.t("rehearsal")}</span> })}
            <span class="for-me">
                <ReadToMeButton />
                <a class="button" href="/for-me">
                    <span inner_html=icon("sliders")></span>
                    {t.t("for-me")}
                </a>
            </span>
            {me.map(|me| view! { <MeBadge me /> })}
        </header>
    }
}

/// "A worker wrote to you." On every page until it is read; a page that follows the session has it hidden
/// until it is so.
#[component]
fn Wrote(is_live: bool) -> impl IntoView {
    let t = translator();
    let wrote = page_context().waits;
    (wrote || is_live).then(|| {
        view! {
            <form class="wrote" method="post" action="/wrote" data-wrote="" hidden=!wrote>
                <p role="status">{t.t("wrote")}</p>
                <button>{t.t("wrote-read")}</button>
            </form>
        }
    })
}

/// The small door below the ways out: what we know about who is in, and for everybody what happens to what
/// they write.
#[component]
fn Door(is_in: bool) -> impl IntoView {
    let t = translator();
    let (to, words) =
        if is_in { ("/about-me", "about-me-door") } else { ("/what-happens", "what-happens-door") };
    view! {
        <nav class="door" aria-label=t.t("door-name")>
            <a href=to>{t.t(words)}</a>
        </nav>
    }
}

/// The ways out, in the same order on every page that a pupil can reach.
#[component]
pub fn WaysOut(
    /// Somebody is in, and can pass the tablet on.
    is_in: bool,
) -> impl IntoView {
    let t = translator();
    view! {
        <footer>
            <a class="button" href="/not-today">
                {t.t("way-out-not-today")}
            </a>
            <a class="button" href="/worried">
                {t.t("way-out-worried")}
            </a>
            {is_in
                .then(|| {
                    view! {
                        <details class="sure">
                            <summary class="button">{t.t("way-out-pass-on")}</summary>
                            <form method="post" action="/leave">
                                <p>{t.t("pass-on-means")}</p>
                                <button>{t.t("pass-on-yes")}</button>
                            </form>
                        </details>
                    }
                })}
        </footer>
    }
}
