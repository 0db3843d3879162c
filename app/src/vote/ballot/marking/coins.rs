//! Share out ten coins with + and −. Ideas are bought with nothing else, so all coins are given.

use domain::vote::ballot::Marks;
use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::{Asked, Bar, NoneOfThese};
use crate::isolates;
use crate::parts::{OptionPicture, option_class};
use crate::translator::{Translator, translator};
use crate::vote::ballot::BallotPage;

/// A row for each idea: its coins, one less, one more.
#[component]
pub(in crate::vote::ballot) fn Coins(page: BallotPage, coins: u8) -> impl IntoView {
    let t = translator();
    let hint = t.t_with("ballot-coins", &[("coins", u32::from(coins).into())]);
    let given = page.marks.spent();
    let left = u32::from(coins).saturating_sub(given);
    let action = format!("/rounds/{}/mark", page.round.id);
    let rows =
        page.order.into_iter().map(|option| row(&t, &action, option, &page.marks, coins)).collect_view();
    view! {
        <form
            class="stack"
            method="post"
            action=format!("/rounds/{}/check", page.round.id)
            novalidate
            data-marks
            data-most=coins
            data-lines=lines(&t, coins)
        >
            <Asked question=page.round.question.clone() again=page.voted_before hint />
            <ul class="stack" id="marks">
                {rows}
            </ul>
            <NoneOfThese />
            <Bar check=t.t("ballot-check-coins") left=line(&t, left) />
        </form>
    }
}

fn row(t: &Translator, action: &str, option: BallotOption, marks: &Marks, most: u8) -> impl IntoView + use<> {
    let id = option.id.as_str();
    let name = format!("coins.{id}");
    let coins = marks.value(&name).unwrap_or_default();
    let (less, more) = (format!("minus {id}"), format!("plus {id}"));
    let [no_less, no_more] = [&less, &more].map(|tap| !marks.changes_by(tap, Some(most)));
    // Without script the page comes anew; the fragment keeps the row under the thumb.
    let action = format!("{action}#coins-{id}");
    // A name that is spoken has no direction.
    let about = |what: &str| isolates::without(&t.t_with(what, &[("idea", option.words.clone().into())]));
    view! {
        <li class="card coins" id=format!("coins-{id}")>
            <div class=option_class(&option, "idea")>
                <OptionPicture option=option.clone() />
                <strong dir="auto">{option.words.clone()}</strong>
            </div>
            <div class="give">
                <input type="hidden" name=name value=coins.clone() />
                <button name="do" value=less formaction=action.clone() disabled=no_less aria-label=about("ballot-coin-less")>
                    "−"
                </button>
                <output>{coins}</output>
                <button name="do" value=more formaction=action disabled=no_more aria-label=about("ballot-coin-more")>
                    "+"
                </button>
            </div>
        </li>
    }
}

fn line(t: &Translator, left: u32) -> String {
    t.t_with("ballot-coins-left", &[("left", left.into())])
}

/// What the island says for each number of coins given, since it can look nothing up.
fn lines(t: &Translator, coins: u8) -> String {
    (0..=u32::from(coins)).rev().map(|left| line(t, left)).collect::<Vec<_>>().join("|")
}
