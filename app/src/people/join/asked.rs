//! Beyond the list: the place is kept, and a worker looks up and decides.

use crate::page::Page;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::parts::{Hero, MePicture, Sign, me_word};
use crate::translator::translator;

/// "Look up at a worker."
impl Page for super::AskedPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let word = me_word(&t, &page.me.picture);
        view! {
            <PupilFrame title=t.t("asked-title") refresh=Some(5)>
                <Hero title=t.t("asked-title")>
                    <p>{t.t("asked-hint")}</p>
                </Hero>
                <div class="still">
                    <MePicture me=page.me />
                    <p>
                        <strong>{word}</strong>
                    </p>
                    <span class="breathe">
                        <Sign />
                    </span>
                    <p class="quiet">{t.t(if page.was_taken_out { "asked-taken-out" } else { "asked-why" })}</p>
                    <p>
                        <a class="go-back" href=format!("/join/{}", page.code.as_str())>
                            {t.t("asked-other")}
                        </a>
                    </p>
                </div>
            </PupilFrame>
        }
        .into_any()
    }
}
