//! Yes, maybe, no; five faces. A tap on a card sends it, and Undo takes it back: there is nothing to check.

use domain::vote::marks::NONE;
use domain::vote::method::Method;
use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::none_of_these;
use crate::icons::icon;
use crate::parts::{Hero, OptionPicture, option_class};
use crate::translator::translator;
use crate::vote::ballot::BallotPage;

/// Cards of which one is tapped, one of them to say nothing; what was sent stands on its card.
#[component]
pub(in crate::vote::ballot) fn Scale(page: BallotPage) -> impl IntoView {
    let t = translator();
    let hint = if page.method == Method::Faces { "ballot-one-face" } else { "ballot-one" };
    let card = |(value, option, pressed): (String, BallotOption, bool)| {
        view! {
            <button
                class=option_class(&option, "choice tap")
                name="pick"
                value=value
                aria-pressed=if pressed { "true" } else { "false" }
            >
                <OptionPicture option=option.clone() />
                <span dir="auto">{option.words.clone()}</span>
                {pressed.then(|| view! { <span class="ticked" inner_html=icon("tick")></span> })}
            </button>
        }
    };
    let marks = page.marks;
    let options = page.order.into_iter().map(|option| {
        let pressed = marks.on(&option.id).is_some();
        (option.id.to_string(), option, pressed)
    });
    let rather_not = (NONE.to_owned(), none_of_these(t.t("ballot-rather-not")), marks.none);
    let cards = options.chain([rather_not]).map(card).collect_view();
    let sent = page.voted_before.then(|| {
        view! {
            <div class="bar">
                <p class="sent" role="status">
                    <span inner_html=icon("tick")></span>
                    {t.t("ballot-sent")}
                </p>
                <form method="post" action=format!("/rounds/{}/take-back", page.round.id)>
                    <button>
                        <span inner_html=icon("undo")></span>
                        {t.t("ballot-take-back")}
                    </button>
                </form>
            </div>
        }
    });
    view! {
        <form class="stack" method="post" action=format!("/rounds/{}/ballot", page.round.id)>
            <Hero title=page.round.question.clone()>
                <p>{t.t(hint)} " " {t.t("ballot-secret")}</p>
            </Hero>
            <div class="choices" id="marks" role="group" aria-labelledby="title">
                {cards}
            </div>
        </form>
        {sent}
    }
}
