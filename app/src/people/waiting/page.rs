//! "You're in." A pupil wonders whether it worked: say so, and where to look.

use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::parts::{Hero, Sign};
use crate::words::words;

/// "You're in. Look at the big screen."
#[component]
pub fn WaitingPage(
    /// What it shows.
    page: super::WaitingPageProps,
) -> impl IntoView {
    let t = words();
    view! {
        <PupilFrame title=t.say("waiting-title") me=Some(page.me) live=Some(page.live)>
            <Hero title=t.say("waiting-title")>
                <p>{t.say("waiting-look")}</p>
                <p dir="auto">{page.session_name}</p>
            </Hero>
            <div class="still">
                <span class="breathe">
                    <Sign />
                </span>
                <p data-line="in" role="status"></p>
                <p class="quiet">{t.say("waiting-moves")} " " <a href="/now">{t.say("waiting-go")}</a></p>
                <a href="/partnership">{t.say("together-link")}</a>
            </div>
        </PupilFrame>
    }
}
