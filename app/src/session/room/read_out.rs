//! What can be chosen, to be read aloud one by one: a tap lights an option on the big screen for a moment, so
//! that everybody finds it there.

use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::Room;
use crate::parts::OptionPicture;
use crate::translator::translator;

/// A button for each option of the open vote.
#[component]
pub(super) fn ReadOut(room: Room) -> impl IntoView {
    let t = translator();
    room.round.filter(|round| round.read_out && round.options.len() > 1).map(|round| {
        let to = format!("/rounds/{}/light", round.id);
        let last = round.lit.map(|lit| lit.option);
        let buttons = round.options.into_iter().map(|option| {
            let last = last.as_ref() == Some(&option.id);
            view! { <Line option to=to.clone() last /> }
        });
        view! {
            <section class="read-out" data-step="vote">
                <h2>{t.t("read-out-title")}</h2>
                <p class="quiet">{t.t("read-out-how")}</p>
                <ul>{buttons.collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn Line(
    option: BallotOption,
    to: String,
    /// It was lit last: the next one comes now.
    last: bool,
) -> impl IntoView {
    let t = translator();
    view! {
        <li>
            <form class="deed" method="post" action=to>
                <input type="hidden" name="option" value=option.id.to_string() />
                <button class="plain" aria-current=last.then_some("true")>
                    <OptionPicture option=option.clone() />
                    <span dir="auto">{option.words.clone()}</span>
                    {last.then(|| view! { <small>{t.t("read-out-last")}</small> })}
                </button>
            </form>
        </li>
    }
}
