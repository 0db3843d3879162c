//! "We forgot you."

use leptos::prelude::*;

use super::ForgottenPage;
use crate::frame::{PupilFrame, page_context};
use crate::page::Page;
use crate::parts::Hero;
use crate::translator::translator;

impl Page for ForgottenPage {
    fn view(self) -> AnyView {
        let t = translator();
        let on = if page_context().passed_on { "tablet-done" } else { "forgotten-again" };
        view! {
            <PupilFrame title=t.t("forgotten-title")>
                <Hero title=t.t("forgotten-title")>
                    <p>{t.t("forgotten-why")}</p>
                </Hero>
                <p>{t.t("forgotten-worries")}</p>
                <a class="button main" href="/now">
                    {t.t(on)}
                </a>
            </PupilFrame>
        }
        .into_any()
    }
}
