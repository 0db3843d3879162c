//! Cards a few at a time, for who wants it calmer. All stand in one form, so no mark is lost; a link to the
//! next few needs no script, and a browser that cannot do it shows all cards.

use leptos::prelude::*;

use crate::frame::page_context;
use crate::translator::Translator;

/// So many at a time.
const CARDS: usize = 3;

/// The cards of a ballot, all at once or a few at a time.
pub(super) fn in_parts(t: &Translator, cards: Vec<AnyView>) -> AnyView {
    if !page_context().looks.is_calm() || cards.len() <= CARDS + 1 {
        return cards.collect_view().into_any();
    }
    let count = cards.len().div_ceil(CARDS);
    let mut cards = cards.into_iter();
    let part = |at: usize| {
        let some: Vec<_> = cards.by_ref().take(CARDS).collect();
        view! {
            <div class="part" id=format!("part-{at}")>
                {some}
                <div class="turn">
                    {(at > 1).then(|| turn(t.t("calm-before"), at - 1))}
                    {(at < count).then(|| turn(t.t_with("calm-next", &[("part", (at + 1).into()), ("parts", count.into())]), at + 1))}
                </div>
            </div>
        }
    };
    (1..=count).map(part).collect_view().into_any()
}

fn turn(words: String, to: usize) -> impl IntoView {
    view! {
        <a class="button" href=format!("#part-{to}")>
            {words}
        </a>
    }
}
