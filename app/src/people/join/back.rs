//! Coming back: a tablet was lost, shared or wiped, and the picture must not be lost with it.

use leptos::prelude::*;

use super::page::Faces;
use crate::frame::PupilFrame;
use crate::parts::{Back, Hero, MePicture, Sign};
use crate::words::words;

/// "Which one are you?"
#[component]
pub fn BackPage(
    /// What it shows.
    page: super::BackPageProps,
) -> impl IntoView {
    let t = words();
    let door = format!("/join/{}", page.code.as_str());
    let nobody = page.taken.is_empty();
    view! {
        <PupilFrame title=t.say("again-title")>
            <Back href=door.clone() />
            <Hero title=t.say("again-title")>
                <p>{t.say("again-hint")}</p>
            </Hero>
            {nobody.then(|| view! { <p>{t.say("again-nobody")}</p> })}
            <form method="post" action=format!("{door}/back")>
                <Faces faces=page.taken />
            </form>
        </PupilFrame>
    }
}

/// "Ask your worker to let you back in."
#[component]
pub fn BackWaitPage(
    /// What it shows.
    page: super::BackWaitPageProps,
) -> impl IntoView {
    let t = words();
    view! {
        <PupilFrame title=t.say("again-wait-title") refresh=Some(5)>
            <Hero title=t.say("again-wait-title")>
                <p>{t.say("again-wait-hint")}</p>
            </Hero>
            <div class="still">
                <MePicture me=page.me />
                <span class="breathe">
                    <Sign />
                </span>
            </div>
        </PupilFrame>
    }
}
