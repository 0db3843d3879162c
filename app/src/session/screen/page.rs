//! The screen page: what is shown now above, the way in below. The way in never leaves; where the room
//! comes in it stands alone, as large as it gets.

use crate::page::Page;
use leptos::prelude::*;

use super::answers::Waiting;
use super::come_in::host;
use super::ideas::Pile;
use super::shows::Showing;
use super::vote::Dots;
use super::{Screen, Shows};
use crate::frame::{Document, Loader, page_context};
use crate::live::Follows;
use crate::session::agenda::ScreenTimer;
use crate::session::code;
use crate::translator::translator;
use crate::vote::tally::sentences::turnout;
use domain::session::screen::Beat;
use islands::screen::Keys;

/// Draws the screen. Nobody touches it: it follows the session by itself.
impl Page for super::ScreenPage {
    fn view(self) -> AnyView {
        let page = self;
        let screen = page.screen;
        // What was planned runs on by itself; when the room has gone nobody waits for it.
        let timer = screen.session.ended_at.is_none().then(|| screen.timer.clone());
        view! {
            <Document title=screen.session.name.clone() class="screen">
                <main>
                    <Follows live=screen.live.clone() />
                    <Keys />
                    {timer.map(|timer| view! { <ScreenTimer timer /> })}
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
        .into_any()
    }
}

/// The code and the QR, and beside them what is counted now.
#[component]
fn WayIn(screen: Screen) -> impl IntoView {
    let t = translator();
    let session = screen.session;
    let step = session.step.code();
    let says = code::says(&t, screen.code);
    let above = matches!(screen.shows, Shows::Join { .. });
    let over = session.ended_at.is_some();
    let way_in = if over {
        (!matches!(screen.shows, Shows::Over))
            .then(|| view! { <p class="over">{t.t("screen-over")}</p> })
            .into_any()
    } else if let Some(says) = says {
        // Where the room comes in, it stands above, as large as it gets.
        (!above).then(|| view! { <p class="over">{says}</p> }).into_any()
    } else if above {
        view! { <p class="over">{t.t("screen-any-time")}</p> }.into_any()
    } else {
        let host = host(&screen.join_url);
        view! {
            <div class="square" inner_html=screen.qr_svg></div>
            <div class="how">
                <p>
                    {t.t("screen-join-at")} <strong dir="ltr">{host}</strong>
                </p>
                <p class="code" translate="no">
                    {session.code.shown()}
                </p>
            </div>
        }
        .into_any()
    };
    view! {
        <footer data-region="way-in" data-step=step>
            {way_in} <Corner shows=screen.shows over />
            {session.door_shut.then(|| view! { <p class="shut">{t.t("screen-door-shut")}</p> })}
            {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
            {session.rehearsal.then(|| view! { <span class="demo">{t.t("rehearsal")}</span> })}
        </footer>
    }
}

/// What is counted now, on the right, as on a scoreboard.
#[component]
fn Corner(shows: Shows, over: bool) -> impl IntoView {
    let t = translator();
    match shows {
        Shows::Ideas { sent, cards, .. } | Shows::Wall { sent, cards, .. } if !over => {
            view! { <Pile sent cards /> }.into_any()
        }
        Shows::Vote { voted, asked, open: true, .. } => view! { <Dots voted asked /> }.into_any(),
        Shows::Result { drawn, beat } if beat != Beat::Voted && drawn.tally.has_counts() => {
            view! { <p class="corner">{turnout(&t, &drawn.tally)}</p> }.into_any()
        }
        Shows::Answers { cards, waiting, .. } => view! { <Waiting cards waiting /> }.into_any(),
        _ => ().into_any(),
    }
}
