//! The frame of pupils' pages: the sign, who I am today, and three ways out on every page.

use domain::session::session::Step;
use leptos::prelude::*;

use super::loader::Loader;
use super::not_taken::WhyNotTaken;
use super::{Document, Me, page_context};
use crate::live::{Follows, Live};
use crate::parts::{MeBadge, Sign};
use crate::translator::translator;

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
    /// What the page is about.
    children: Children,
) -> impl IntoView {
    let step = step.map_or("ideas", Step::code);
    let is_live = live.is_some();
    view! {
        <Document title error pupil=true refresh step>
            <Header me=me.clone() />
            <main>{live.map(|live| view! { <Follows live /> })} <WhyNotTaken /> {children()}</main>
            <WaysOut is_in=me.is_some() />
            {is_live.then(|| view! { <Loader /> })}
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
                {t.t("fifth")}
            </a>
            {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
            {page_context().rehearsal.then(|| view! { <span class="demo">{t.t("rehearsal")}</span> })}
            {me.map(|me| view! { <MeBadge me /> })}
        </header>
    }
}

#[component]
fn WaysOut(is_in: bool) -> impl IntoView {
    let t = translator();
    let pass_on = t.t("way-out-pass-on");
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
                        <form method="post" action="/leave">
                            <button>{pass_on}</button>
                        </form>
                    }
                })}
        </footer>
    }
}
