//! What can be chosen, to be read aloud one by one: a tap lights an option on the big screen for a moment, so
//! that everybody finds it there.

use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::{ReadOut, Room};
use crate::parts::OptionPicture;
use crate::translator::translator;

/// A button for each option of the open vote.
#[component]
pub(super) fn Read(room: Room) -> impl IntoView {
    let t = translator();
    room.round.filter(|round| round.options.len() > 1).and_then(|round| {
        let ReadOut::InTheRoom(last) = round.read_out else { return None };
        let to = format!("/rounds/{}/light", round.id);
        let buttons = round.options.into_iter().map(|option| {
            let last = last.as_ref() == Some(&option.id);
            view! { <Line option to=to.clone() last /> }
        });
        Some(view! {
            <section class="read-out" data-step="vote">
                <h2>{t.t("read-out-title")}</h2>
                <p class="quiet">{t.t("read-out-how")}</p>
                <ul>{buttons.collect_view()}</ul>
            </section>
        })
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
