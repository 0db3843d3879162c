//! "You're in." A pupil wonders whether it worked: say so, and where to look.

use crate::page::Page;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::parts::{CameBack, Hero, Languages, Sign};
use crate::translator::translator;

/// "You're in. Look at the big screen."
impl Page for super::WaitingPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        view! {
            <PupilFrame title=t.t("waiting-title") me=Some(page.me) live=Some(page.live) only_waits=true>
                <Hero title=t.t("waiting-title")>
                    <p>{t.t("waiting-look")}</p>
                    <p dir="auto">{page.session_name}</p>
                </Hero>
                <div class="still">
                    <span class="breathe">
                        <Sign />
                    </span>
                    <p data-line="in" role="status"></p>
                    <p class="quiet">{t.t("waiting-moves")} " " <a href="/now">{t.t("waiting-go")}</a></p>
                    <CameBack at=page.back_at />
                    <a href="/partnership">{t.t("together-link")}</a>
                    <Languages />
                </div>
            </PupilFrame>
        }
        .into_any()
    }
}
