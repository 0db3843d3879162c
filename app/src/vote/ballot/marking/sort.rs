//! Sort: one card at a time into yes, not sure and no. All cards stand in one form; the style
//! shows the first that is not sorted yet and makes those that are small, so no page has to be
//! fetched between two taps. A browser that cannot do that shows all cards.

use domain::vote::ballot::{Mark, Marks};
use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::{Asked, Bar, NoneOfThese};
use crate::parts::{OptionPicture, option_class};
use crate::translator::{Translator, translator};
use crate::vote::ballot::BallotPage;

/// The cards, each with its three places.
#[component]
pub(in crate::vote::ballot) fn Sort(page: BallotPage) -> impl IntoView {
    let t = translator();
    let cards = page.order.into_iter().map(|option| card(&t, option, &page.marks)).collect_view();
    view! {
        <form class="stack" method="post" action=format!("/rounds/{}/check", page.round.id) novalidate>
            // What Enter on a card does: the first button of a form, and "None of these" must not be it.
            <button hidden></button>
            <Asked question=page.round.question.clone() again=page.voted_before hint=t.t("ballot-sort") />
            <div class="stack sort" id="marks">
                {cards}
            </div>
            <NoneOfThese />
            <Bar check=t.t("ballot-check-sort") />
        </form>
    }
}

fn card(t: &Translator, option: BallotOption, marks: &Marks) -> impl IntoView + use<> {
    let name = format!("sort.{}", option.id);
    let on = marks.on(&option.id).cloned();
    let places = [("yes", Mark::Yes), ("not-sure", Mark::NotSure), ("no", Mark::No)].map(|(value, mark)| {
        view! {
            <label class=["place ", value].concat()>
                <input type="radio" name=name.clone() value=value checked=on.as_ref() == Some(&mark) />
                <span>{t.t(&["ballot-sort-", value].concat())}</span>
            </label>
        }
    });
    view! {
        <fieldset class="card">
            <legend class=option_class(&option, "idea")>
                <OptionPicture option=option.clone() />
                <strong dir="auto">{option.words.clone()}</strong>
            </legend>
            <div class="places">{places.collect_view()}</div>
        </fieldset>
    }
}
