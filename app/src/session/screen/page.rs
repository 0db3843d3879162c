//! The screen page: what is shown now above, the way in below. The way in never leaves.

use crate::page::Page;
use leptos::prelude::*;

use super::shows::Showing;
use super::{Screen, Shows};
use crate::frame::{Document, Loader, page_context};
use crate::live::Follows;
use crate::session::agenda::ScreenTimer;
use crate::session::code;
use crate::translator::translator;
use crate::vote::tally::sentences::turnout;

/// Draws the screen. Nobody touches it: it follows the session by itself.
impl Page for super::ScreenPage {
    fn view(self) -> impl IntoView {
        let page = self;
        let screen = page.screen;
        view! {
            <Document title=screen.session.name.clone() class="screen">
                <main>
                    <Follows live=screen.live.clone() />
                    <ScreenTimer timer=screen.timer.clone() />
                    <div
                        class="showing"
                        data-region="showing"
                        data-step=screen.session.step.code()
                        aria-live="polite"
                    >
                        <Showing screen=screen.clone() />
                    </div>
                </main>
                <WayIn screen />
                <Loader />
            </Document>
        }
    }
}

/// The code and the QR, and at the end how many voted.
#[component]
fn WayIn(screen: Screen) -> impl IntoView {
    let t = translator();
    let session = screen.session;
    let way_in = if session.ended_at.is_some() {
        view! { <p class="over">{t.t("screen-over")}</p> }.into_any()
    } else if let Some(says) = code::says(&t, screen.code) {
        // Where the room comes in, it stands above, as large as it gets.
        let above = matches!(screen.shows, Shows::Join { .. });
        (!above).then(|| view! { <p class="over">{says}</p> }).into_any()
    } else {
        let host = host(&screen.join_url);
        view! {
            <div class="square" inner_html=screen.qr_svg></div>
            <p class="how">
                {t.t("screen-join-at")} <strong dir="ltr">{host}</strong>
            </p>
            <p class="code" translate="no">{session.code.shown()}</p>
        }
        .into_any()
    };
    view! {
        <footer data-region="way-in">
            {way_in} {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
            {session.rehearsal.then(|| view! { <span class="demo">{t.t("rehearsal")}</span> })}
            <Corner shows=screen.shows shut=session.door_shut />
        </footer>
    }
}

/// How many voted, on the right, as in the corner of a scoreboard.
#[component]
fn Corner(shows: Shows, shut: bool) -> impl IntoView {
    let t = translator();
    let line = match shows {
        Shows::Result(drawn) if drawn.tally.has_counts() => Some(turnout(&t, &drawn.tally)),
        _ => None,
    };
    view! {
        {shut.then(|| view! { <p class="shut">{t.t("screen-door-shut")}</p> })}
        {line.map(|said| view! { <p class="corner">{said}</p> })}
    }
}

/// What a pupil types into a browser: no scheme, no path.
fn host(join_url: &str) -> String {
    let link = join_url.split_once("://").map_or(join_url, |(_, rest)| rest);
    link.split('/').next().unwrap_or(link).to_owned()
}
