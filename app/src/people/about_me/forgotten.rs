//! "We forgot you."

use leptos::prelude::*;

use super::ForgottenPage;
use crate::frame::PupilFrame;
use crate::page::Page;
use crate::parts::Hero;
use crate::translator::translator;

impl Page for ForgottenPage {
    fn view(self) -> AnyView {
        let t = translator();
        view! {
            <PupilFrame title=t.t("forgotten-title")>
                <Hero title=t.t("forgotten-title")>
                    <p>{t.t("forgotten-why")}</p>
                </Hero>
                <p>{t.t("forgotten-worries")}</p>
                <a class="button main" href="/">
                    {t.t("forgotten-again")}
                </a>
            </PupilFrame>
        }
        .into_any()
    }
}
