//! What was chosen, on the worker's page first: the room sees it when it is shown.

use leptos::prelude::*;

use super::Room;
use crate::translator::translator;
use crate::vote::tally::sentences::{sentence, whole_line};
use crate::vote::tally::{Bars, Drawn};

/// The sentence, the bars, and whether anybody else has seen them.
#[component]
pub(super) fn OurResult(room: Room) -> impl IntoView {
    let t = translator();
    let hidden = room.round.as_ref().is_some_and(|round| !round.revealed);
    room.result.map(|Drawn { tally, bars, .. }| {
        let whole = whole_line(&t, &tally).map(|line| view! { <p>{line}</p> });
        let said = sentence(&t, &tally);
        let has_bars = tally.has_rows();
        view! {
            <section class="our-result" data-step="result">
                <div class="heading">
                    <h2>{t.t("result-title")}</h2>
                    {hidden.then(|| view! { <p class="chip flag">{t.t("room-only-here")}</p> })}
                </div>
                <p class="said-so" dir="auto">
                    <strong>{said}</strong>
                </p>
                {whole}
                {has_bars
                    .then(|| {
                        view! {
                            <figure class="plate">
                                <Bars tally drawn=bars />
                            </figure>
                        }
                    })}
            </section>
        }
    })
}
