//! During the vote: what can be chosen, to be read aloud, and a dot for each who may vote. No count of any
//! idea is in this page. Where not all can be read from the back, some stand there at a time: the worker's hand
//! turns the page by pointing at an option.

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
    let Shows::Vote { question, terms, options, voted, asked, open, lit } = vote else {
        return ().into_any();
    };
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
    let shapes = |many: usize| if many > 4 { [shape(2), shape(3)] } else { [shape(1), shape(2)] };
    // Which of them stand there is said in the same line.
    let beneath = fit::below_height(&[line.as_str(), "00 00 00 00."].join(" "));
    let height = HEIGHT - 100 - beneath.min(440) - fit::heading_height(&question, WIDTH, 560, 300);
    let at_once = fit::at_once(&cells, height, usize::MAX, |many| shapes(many).to_vec());
    let lit_at = lit.as_ref().and_then(|(id, _)| options.iter().position(|option| option.id == *id));
    let from = lit_at.unwrap_or(0) / at_once * at_once;
    let to = (from + at_once).min(options.len());
    let which = (at_once < options.len()).then(|| {
        let counts = [("from", (from + 1).into()), ("to", to.into()), ("all", options.len().into())];
        t.t_with("screen-vote-which", &counts)
    });
    let line = [line].into_iter().chain(which).collect::<Vec<_>>().join(" ");
    let shining = lit.filter(|(_, shines)| *shines).map(|(option, _)| option);
    let page = cells.get(from..to).unwrap_or_default();
    let class = fit::class(page, height, &shapes(page.len()));
    view! {
        <div class="board">
            <h1 class=heading dir="auto">
                {question}
            </h1>
            <p class="below">{line}</p>
            <ul class=["cards list ", &class].concat()>
                {options
                    .into_iter()
                    .skip(from)
                    .take(at_once)
                    .map(|option| {
                        let shines = shining.as_ref() == Some(&option.id);
                        view! { <Listed option shines /> }
                    })
                    .collect_view()}
            </ul>
        </div>
    }
    .into_any()
}

#[component]
fn Listed(
    option: BallotOption,
    /// It is read aloud now.
    shines: bool,
) -> impl IntoView {
    let cost =
        (option.cost > Pence(0)).then(|| view! { <span class="price">{option.cost.to_string()}</span> });
    view! {
        <li class=option_class(&option, if shines { "lit" } else { "" }) aria-current=shines.then_some("true")>
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
