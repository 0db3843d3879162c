//! Pictures to choose from: for an idea that has its words, or to begin one with.

use crate::page::Page;
use domain::session::session::Step;
use leptos::prelude::*;

use super::wizard::Wizard;
use crate::frame::PupilFrame;
use crate::parts::{Back, Hero, Picture};
use crate::pictures::{Kind, PictureFile};
use crate::translator::translator;

/// "Pick a picture for it": what the words suggest, and shelves with more.
impl Page for super::IdeaPicturePage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let address = format!("/ideas/{}/picture", page.idea);
        let chosen = page.chosen.unwrap_or_default();
        let one = move |file: &'static PictureFile| {
            let is_chosen = file.name == chosen;
            view! {
                <li>
                    <button class="tile" name="picture" value=file.name aria-pressed=is_chosen.then_some("true")>
                        <Picture name=file.name />
                        {t.t(&file.message())}
                    </button>
                </li>
            }
        };
        let t = translator();
        view! {
            <Wizard me=page.me idea=page.idea.clone() title=t.t("idea-picture-title")>
                <Hero title=t.t("idea-picture-title")>
                    <p dir="auto">{page.words}</p>
                </Hero>
                <form method="post" action=address.clone()>
                    <ul class="tiles">{page.offered.into_iter().map(one).collect_view()}</ul>
                    <div class="bar">
                        <button class="wide" name="picture" value="">
                            {t.t("idea-picture-none")}
                        </button>
                    </div>
                </form>
                <p>
                    <a class="go-back" href=format!("/ideas/{}/draw", page.idea)>
                        {t.t("draw-it")}
                    </a>
                </p>
                <Shelves address=[&address, "?kind="].concat() here=page.kind />
            </Wizard>
        }
        .into_any()
    }
}

/// "Start with a picture": a tap leads to the box for the words.
impl Page for super::BeginPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let one = |file: &'static PictureFile| {
            view! {
                <li>
                    <a class="button tile" href=["/ideas/new?picture=", file.name].concat()>
                        <Picture name=file.name />
                        {translator().t(&file.message())}
                    </a>
                </li>
            }
        };
        view! {
            <PupilFrame title=t.t("idea-from-picture") me=Some(page.me) step=Some(Step::Ideas) live=Some(page.live)>
                <Back href="/ideas/new" />
                <Hero title=t.t("idea-from-picture") />
                <ul class="tiles">{page.offered.into_iter().map(one).collect_view()}</ul>
                <Shelves address="/ideas/new?from=pictures&kind=".to_owned() here=page.kind />
            </PupilFrame>
        }
        .into_any()
    }
}

/// More pictures, by what they show.
#[component]
fn Shelves(
    /// To which the name of a shelf is added.
    address: String,
    /// The shelf that is open.
    here: Option<Kind>,
) -> impl IntoView {
    let t = translator();
    let link = |kind: Kind| {
        let name = kind.message().trim_start_matches("picture-kind-");
        let here = (here == Some(kind)).then_some("true");
        view! {
            <li>
                <a class="button" href=[&address, name].concat() aria-current=here>
                    {t.t(kind.message())}
                </a>
            </li>
        }
    };
    view! {
        <h2>{t.t("idea-picture-more")}</h2>
        <ul class="shelves">{Kind::FOR_IDEAS.map(link).collect_view()}</ul>
    }
}
