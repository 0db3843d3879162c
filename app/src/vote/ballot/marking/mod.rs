//! The ways to mark a ballot. Each is a plain form: taps are buttons and boxes, nothing is
//! dragged, and the marks travel from page to page in hidden fields.

mod coins;
mod feelings;
mod one;
mod pairs;
mod parts;
mod picks;
mod rank;
mod scale;
mod sort;
mod statements;
mod written;

pub(super) use coins::Coins;
pub(super) use feelings::Feelings;
pub(super) use one::One;
pub(super) use pairs::Pairs;
pub(super) use picks::Picks;
pub(super) use rank::Rank;
pub(super) use scale::Scale;
pub(super) use sort::Sort;
pub(super) use statements::Statements;
pub(super) use written::Written;

use domain::money::Pence;
use domain::vote::ballot::Marks;
use domain::vote::round::{BallotOption, Source};
use leptos::prelude::*;

use crate::parts::{CROSSED, Hero, MainButton, OptionPicture, Picture, option_class};
use crate::translator::translator;
use islands::ballot::Touch;

/// A card to tick. Every card is drawn alike, "None of these" too. The box comes first, so that
/// its words can show whether it is ticked.
#[component]
fn Choice(
    name: &'static str,
    value: String,
    checked: bool,
    option: BallotOption,
    #[prop(default = "checkbox")] kind: &'static str,
) -> impl IntoView {
    let picked = crate::translator::translator().t("ballot-picked");
    let cost = (option.cost > Pence(0)).then(|| option.cost.to_string());
    let free = if cost.is_none() { "free" } else { "" };
    view! {
        <label class=option_class(&option, "choice")>
            <input type=kind name=name value=value checked=checked />
            <OptionPicture option=option.clone() />
            <span dir="auto">{option.words.clone()}</span>
            <small class=free>
                {cost} <span class="said" aria-hidden="true">
                    " ✓ "
                    {picked}
                </span>
            </small>
        </label>
    }
}

/// "None of these", as large as any card; it takes every mark away.
#[component]
fn NoneOfThese(
    /// What it says, by its id.
    #[prop(default = "ballot-none")]
    says: &'static str,
) -> impl IntoView {
    view! {
        <button class="choice tap" name="do" value="none">
            <Picture name=CROSSED />
            <span>{translator().t(says)}</span>
        </button>
    }
}

/// The question, how to answer it, and that nobody sees it.
#[component]
fn Asked(question: String, hint: String, again: bool) -> impl IntoView {
    let t = translator();
    view! {
        <Hero title=question>
            <p>{hint} " " {t.t("ballot-secret")}</p>
            {again.then(|| view! { <p>{t.t("ballot-again")}</p> })}
        </Hero>
    }
}

/// "None of these" as an option, drawn like any other, with a picture that is no idea.
pub(super) fn none_of_these(words: String) -> BallotOption {
    BallotOption {
        picture: Some(CROSSED.to_owned()),
        ..BallotOption::new(domain::vote::marks::NONE, Source::Text, words)
    }
}

/// What is left to do, and the main button, at the thumb.
#[component]
fn Bar(
    /// What the main button says.
    check: String,
    /// What is left to do, where there is something to count.
    #[prop(optional)]
    left: String,
) -> impl IntoView {
    view! {
        <div class="bar">
            <output class="count" data-count>
                {left}
            </output>
            <Touch />
            <MainButton words=check />
        </div>
    }
}

/// Marks carried on from page to page: the server keeps nothing until they are sent.
#[component]
pub(super) fn Carried(marks: Marks) -> impl IntoView {
    let fields = marks.fields().into_iter();
    fields.map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()
}
