//! The wall on a phone. A pupil looks for the own idea, then reads the others'.

use crate::page::Page;
use domain::ideas::idea::Idea;
use domain::session::session::Step;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::parts::{Hero, IdeaLine};
use crate::translator::translator;

/// "Our ideas": every idea with its picture.
impl Page for super::WallPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let one = |idea: Idea| {
            view! {
                <li class="card told">
                    <IdeaLine words=idea.words.as_str() picture=idea.picture />
                </li>
            }
        };
        let empty = page.ideas.is_empty();
        view! {
            <PupilFrame title=t.t("wall-title") me=Some(page.me) step=Some(Step::Wall) live=Some(page.live)>
                <Hero title=t.t("wall-title")>
                    <p dir="auto">{page.question}</p>
                </Hero>
                <div data-region="wall" class="stack">
                    {empty.then(|| view! { <p>{t.t("wall-empty")}</p> })}
                    <ul class="cards">{page.ideas.into_iter().map(one).collect_view()}</ul>
                </div>
                {(!empty).then(|| view! { <p class="quiet">{t.t("wall-next")}</p> })}
                <a class="button wide" href="/ideas">
                    {t.t("wall-mine")}
                </a>
            </PupilFrame>
        }
        .into_any()
    }
}
