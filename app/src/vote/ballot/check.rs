//! "Is this right?" Error prevention for a thumb in a hurry; one tap more, no more.

use crate::page::Page;
use domain::id::OptionId;
use domain::session::session::Step;
use domain::vote::ballot::{Mark, Marks};
use domain::vote::method::Method;
use domain::vote::pairs;
use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::marking::{Carried, none_of_these};
use crate::frame::PupilFrame;
use crate::parts::{Hero, MainButton, OptionPicture, option_class};
use crate::translator::{Translator, translator};

/// What is marked, "Send my vote", and the way back with the same marks.
impl Page for super::CheckPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let round = page.round;
        let by_pairs = page.method == Method::ThisOrThat;
        let rather_not = page.method.is_personal();
        let none = t.t(if rather_not { "ballot-rather-not" } else { "ballot-none" });
        let marked = marked(&t, &page.marks, &round.options, by_pairs, none);
        let title = t.t(title(page.method, &page.marks));
        let said = (!page.marks.words.is_empty()).then(|| {
            view! {
                <blockquote class="card picked" dir="auto">
                    {page.marks.words.clone()}
                </blockquote>
            }
        });
        let by = move || by_pairs.then(|| view! { <input type="hidden" name="by" value="pairs" /> });
        let who_reads = if page.method == Method::Words { "words-who-reads" } else { "ballot-secret" };
        view! {
            <PupilFrame title=title.clone() me=Some(page.me) step=Some(Step::Vote)>
                <div class="stack" data-region="marking">
                    <Hero title>
                        <p dir="auto">{round.question.clone()}</p>
                    </Hero>
                    {said}
                    <ul class="stack">{marked}</ul>
                    <form method="post" action=format!("/rounds/{}/ballot", round.id)>
                        <Carried marks=page.marks.clone() />
                        {by()}
                        <MainButton words=t.t("check-vote") />
                    </form>
                    <form method="post" action=format!("/rounds/{}/change", round.id)>
                        <Carried marks=page.marks />
                        {by()}
                        <button class="wide">{t.t("check-change-picks")}</button>
                    </form>
                    <p class="quiet">{t.t(who_reads)} " " {t.t("ballot-until")}</p>
                </div>
            </PupilFrame>
        }
        .into_any()
    }
}

fn title(method: Method, marks: &Marks) -> &'static str {
    match method {
        _ if marks.none || marks.choices.len() == 1 => "check-one-pick",
        Method::Sort | Method::Stirling => "check-sort",
        Method::ThisOrThat => "check-pairs",
        Method::Coins { .. } => "check-coins",
        Method::Rank => "check-rank",
        Method::Words => "check-words-title",
        _ => "check-picks",
    }
}

/// A card for each mark, in an order that says something: places and coins most first.
fn marked(
    t: &Translator,
    marks: &Marks,
    options: &[BallotOption],
    by_pairs: bool,
    none: String,
) -> Vec<AnyView> {
    if marks.none {
        return vec![card(none_of_these(none), String::new())];
    }
    let mut lines: Vec<(usize, String, &BallotOption)> = if by_pairs {
        options.iter().filter_map(|option| liked(t, marks, option)).collect()
    } else {
        let found = |id: &OptionId| options.iter().find(|option| option.id == *id);
        marks
            .choices
            .iter()
            .filter_map(|choice| {
                let (order, said) = describe(t, &choice.mark);
                Some((order, said, found(&choice.option)?))
            })
            .collect()
    };
    lines.sort_by_key(|(order, ..)| *order);
    lines.into_iter().map(|(_, said, option)| card(option.clone(), said)).collect()
}

/// What a pair ballot liked: how often each was chosen, most first.
fn liked<'a>(
    t: &Translator,
    marks: &Marks,
    option: &'a BallotOption,
) -> Option<(usize, String, &'a BallotOption)> {
    let wins = pairs::wins(&marks.choices, &option.id);
    (wins > 0).then(|| (usize::MAX - wins, t.t_with("check-liked", &[("times", wins.into())]), option))
}

fn describe(t: &Translator, mark: &Mark) -> (usize, String) {
    match mark {
        Mark::Yes => (0, t.t("ballot-sort-yes")),
        Mark::NotSure => (1, t.t("ballot-sort-not-sure")),
        Mark::No => (2, t.t("ballot-sort-no")),
        Mark::Coins(coins) => {
            (usize::from(u8::MAX - coins), t.t_with("check-coin", &[("coins", u32::from(*coins).into())]))
        }
        Mark::Place(place) => {
            (usize::from(*place), t.t_with("check-place-number", &[("place", u32::from(*place).into())]))
        }
        Mark::Step(step) => (0, t.t(&format!("stirling-step-{step}"))),
        Mark::Picked | Mark::Over(_) | Mark::Level(_) => (0, String::new()),
    }
}

fn card(option: BallotOption, said: String) -> AnyView {
    let said = (!said.is_empty()).then(|| view! { <p class="mark">{said}</p> });
    view! {
        <li class="card picked">
            <div class=option_class(&option, "idea")>
                <OptionPicture option=option.clone() />
                <strong dir="auto">{option.words.clone()}</strong>
            </div>
            {said}
        </li>
    }
    .into_any()
}
