//! "Not today" and "I'm worried". Nothing a pupil does here is written down.

use crate::page::Page;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::parts::Hero;
use crate::translator::translator;

/// "That's fine."
impl Page for super::NotTodayPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let back = home(page.me.is_some());
        view! {
            <PupilFrame title=t.t("not-today-title") me=page.me>
                <Hero title=t.t("not-today-title")>
                    <p>{t.t("not-today-why")}</p>
                </Hero>
                <p>{t.t("not-today-after")}</p>
                <a class="button main" href=back>
                    {t.t("not-today-back")}
                </a>
            </PupilFrame>
        }
        .into_any()
    }
}

/// "You can talk to someone." A pupil may be frightened, and somebody may look over the
/// shoulder: few words, numbers to tap, and a quick way off this page.
impl Page for super::WorriedPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let back = home(page.me.is_some());
        view! {
            <PupilFrame title=t.t("worried-title") me=page.me>
                <a class="button hide" href=back>
                    {t.t("worried-hide")}
                </a>
                <Hero title=t.t("worried-title")>
                    <p>{t.t("worried-not-alone")}</p>
                </Hero>
                <ul class="stack">
                    <li class="card">
                        <h2>{t.t("worried-here")}</h2>
                        <p>{t.t("worried-here-how")}</p>
                    </li>
                    <li class="card">
                        <h2>
                            {t.t("worried-childline")} " " <a href="tel:08001111" dir="ltr">
                                "0800 1111"
                            </a>
                        </h2>
                        <p>{t.t("worried-childline-how")}</p>
                    </li>
                    <li class="card">
                        <h2>
                            {t.t("worried-danger")} " " <a href="tel:999" dir="ltr">
                                "999"
                            </a>
                        </h2>
                        <p>{t.t("worried-danger-how")}</p>
                    </li>
                </ul>
                <p class="quiet">{t.t("worried-unread")}</p>
            </PupilFrame>
        }
        .into_any()
    }
}

fn home(is_in: bool) -> &'static str {
    if is_in { "/now" } else { "/" }
}
