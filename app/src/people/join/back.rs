//! Coming back: a tablet was lost, shared or wiped, and the picture must not be lost with it.

use crate::page::Page;
use leptos::prelude::*;

use super::Faces;
use crate::frame::PupilFrame;
use crate::parts::{Back, Hero, MePicture, Sign};
use crate::translator::translator;

/// "Which one are you?"
impl Page for super::BackPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let door = format!("/join/{}", page.code.as_str());
        let nobody = page.taken.is_empty();
        view! {
            <PupilFrame title=t.t("again-title")>
                <Back href=door.clone() />
                <Hero title=t.t("again-title")>
                    <p>{t.t("again-hint")}</p>
                </Hero>
                {nobody.then(|| view! { <p>{t.t("again-nobody")}</p> })}
                <form method="post" action=format!("{door}/back") id="pictures">
                    <Faces faces=page.taken />
                </form>
            </PupilFrame>
        }
        .into_any()
    }
}

/// "Ask a worker to let you back in."
impl Page for super::BackWaitPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        view! {
            <PupilFrame title=t.t("again-wait-title") refresh=Some(5)>
                <Hero title=t.t("again-wait-title")>
                    <p>{t.t("again-wait-hint")}</p>
                </Hero>
                <div class="still">
                    <MePicture me=page.me />
                    <p class="number">{page.number}</p>
                    <p class="quiet">{t.t("again-wait-gone")}</p>
                    <span class="breathe">
                        <Sign />
                    </span>
                </div>
            </PupilFrame>
        }
        .into_any()
    }
}
