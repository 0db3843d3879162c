//! This or That: two cards, tap the one you like more. The next two depend on what this pupil
//! tapped; each pair comes again with its sides swapped.

use domain::id::OptionId;
use domain::vote::pairs;
use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::{Carried, NoneOfThese};
use crate::parts::{Hero, MainButton, OptionPicture, option_class};
use crate::translator::translator;
use crate::vote::ballot::BallotPage;
use islands::ballot::Touch;

/// The two cards, "Can't choose", and one tap back.
#[component]
pub(in crate::vote::ballot) fn Pairs(page: BallotPage) -> impl IntoView {
    let t = translator();
    let order: Vec<OptionId> = page.order.iter().map(|option| option.id.clone()).collect();
    let next = pairs::next(&order, &page.marks.choices);
    let find = |id: &OptionId| page.order.iter().find(|option| option.id == *id).cloned();
    let pair = next.and_then(|(left, right)| Some((find(&left)?, find(&right)?)));
    let taps = [("tap", (page.marks.choices.len() + 1).into()), ("taps", pairs::taps(order.len()).into())];
    let (begun, goes_on) = (!page.marks.choices.is_empty(), page.round.terms.goes_on);
    let to = format!("/rounds/{}/mark", page.round.id);
    let picks = page.round.terms.also_pairs.then(|| {
        view! {
            <form method="post" action=to.clone()>
                <button class="wide">{t.t("ballot-by-picks")}</button>
            </form>
        }
    });
    view! {
        <form class="stack" method="post" action=to.clone() data-pairs data-begun=begun.then_some("")>
            <Hero title=page.round.question>
                <p>{t.t("ballot-pairs")} " " {t.t("ballot-secret")}</p>
                {goes_on.then(|| view! { <p class="quiet">{t.t("ballot-first-round")}</p> })}
                <p class="quiet" role="status">{t.t_with("ballot-tap", &taps)}</p>
            </Hero>
            <input type="hidden" name="by" value="pairs" />
            <Carried marks=page.marks.clone() />
            {match pair {
                Some((left, right)) => view! { <Two left right /> }.into_any(),
                None => view! { <MainButton words=t.t("ballot-check") /> }.into_any(),
            }}
            {begun.then(|| view! { <button class="wide" name="do" value="undo">{t.t("ballot-undo")}</button> })}
            {(!begun).then(|| view! { <NoneOfThese /> })}
            <Touch />
        </form>
        {picks}
    }
}

#[component]
fn Two(left: BallotOption, right: BallotOption) -> impl IntoView {
    let level = format!("level {} {}", left.id, right.id);
    let over = |this: &BallotOption, that: &BallotOption| format!("over {} {}", this.id, that.id);
    let (first, second) = (over(&left, &right), over(&right, &left));
    view! {
        <div class="two" id="marks" role="group" aria-labelledby="title">
            <Card value=first option=left />
            <Card value=second option=right />
        </div>
        <button class="choice tap plain" name="do" value=level>
            <span>{translator().t("ballot-cannot-choose")}</span>
        </button>
    }
}

#[component]
fn Card(value: String, option: BallotOption) -> impl IntoView {
    view! {
        <button class=option_class(&option, "choice tap") name="do" value=value>
            <OptionPicture option=option.clone() />
            <span dir="auto">{option.words.clone()}</span>
        </button>
    }
}
