//! During the vote: what can be chosen, to be read aloud, and a dot for each who may vote. No count of any
//! idea is in this page.

use domain::money::Pence;
use domain::vote::method::Method;
use domain::vote::round::{BallotOption, Terms};
use leptos::prelude::*;

use super::Shows;
use super::fit::{self, Cell, HEIGHT, Shape, WIDTH};
use super::large::Large;
use crate::parts::{OptionPicture, option_class};
use crate::translator::{Translator, translator};

/// So many dots stand there; in a larger room the number says it alone.
const MOST: u32 = 60;

/// The question and the list.
#[component]
pub(super) fn Vote(vote: Shows) -> impl IntoView {
    let t = translator();
    let Shows::Vote { question, terms, options, voted, asked, open } = vote else { return ().into_any() };
    if !open {
        let counts = [("voted", voted.into()), ("asked", asked.into())];
        let line = [t.t_with("live-voted", &counts), t.t("screen-vote-closed")].join(". ");
        return view! { <Large title=question line /> }.into_any();
    }
    // Statements about a child are read on its own page alone.
    if options.is_empty() || terms.method == Method::Stirling {
        return view! { <Large title=question line=t.t("screen-vote-how") /> }.into_any();
    }
    let heading = fit::heading(&question, WIDTH, 560, 300);
    let line = [how(&t, &terms), t.t("screen-vote-how")].join(" ");
    let has_prices = options.iter().any(|option| option.cost > Pence(0));
    let beside = if has_prices { 640 } else { 240 };
    let shape = |columns| Shape { columns, beside, beside_em: 300, around: 50, least_em: 200 };
    let cells: Vec<Cell> =
        options.iter().map(|option| Cell { words: option.words.clone(), small: String::new() }).collect();
    let shapes: &[Shape] = if options.len() > 4 { &[shape(2), shape(3)] } else { &[shape(1), shape(2)] };
    let class = fit::class(&cells, HEIGHT - 880, shapes);
    view! {
        <div class="board">
            <h1 class=heading dir="auto">
                {question}
            </h1>
            <p class="below">{line}</p>
            <ul class=["cards list ", &class].concat()>
                {options.into_iter().map(|option| view! { <Listed option /> }).collect_view()}
            </ul>
        </div>
    }
    .into_any()
}

#[component]
fn Listed(option: BallotOption) -> impl IntoView {
    let cost =
        (option.cost > Pence(0)).then(|| view! { <span class="price">{option.cost.to_string()}</span> });
    view! {
        <li class=option_class(&option, "")>
            <OptionPicture option=option.clone() />
            <span class="words" dir="auto">
                {option.words.clone()}
            </span>
            {cost}
        </li>
    }
}

/// "Pick up to 3. £1,400 to share out."
fn how(t: &Translator, terms: &Terms) -> String {
    let picks = match terms.method {
        Method::Pick { most } => Some(t.t_with("ballot-most", &[("most", u32::from(most).into())])),
        _ => None,
    };
    let pot = terms.pot.map(|pot| t.t_with("screen-pot", &[("pot", pot.to_string().into())]));
    picks.into_iter().chain(pot).collect::<Vec<_>>().join(" ")
}

/// "28 of 30 have voted", and a dot for each. The words change by themselves.
#[component]
pub(super) fn Dots(voted: u32, asked: u32) -> impl IntoView {
    let t = translator();
    let said = t.t_with("live-voted", &[("voted", voted.into()), ("asked", asked.into())]);
    let dots = (asked <= MOST).then(|| {
        let class = if asked > 30 { "dots many" } else { "dots" };
        let dot = |at: u32| {
            let full = at < voted;
            view! { <i class=if full { "full" } else { "" } data-id=full.then(|| format!("voted-{at}"))></i> }
        };
        view! {
            <div class=class aria-hidden="true">
                {(0..asked).map(dot).collect_view()}
            </div>
        }
    });
    view! {
        <div class="turnout">
            <p class="large" data-line="voted">
                {said}
            </p>
            {dots}
        </div>
    }
}
