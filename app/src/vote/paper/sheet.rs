//! Printed ballots: A4, one number for each, pictures and words, and boxes that a shaking hand hits. The order
//! of the options is another on each; nothing on it is about a child.

use domain::id::OptionId;
use domain::vote::method::Method;
use domain::vote::round::{BallotOption, Round};
use leptos::prelude::*;

use crate::frame::{Document, page_context};
use crate::page::Page;
use crate::parts::{OptionPicture, Sign};
use crate::translator::{Translator, translator};

/// So many rows stand on one side.
const ON_A_SIDE: usize = 6;

impl Page for super::BallotSheetsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::BallotSheetsPage { round, numbers } = self;
        let title = t.t_with("papers-sheets", &[("n", numbers.len().into())]);
        let papers: Vec<AnyView> = numbers.iter().map(|number| paper(&t, &round, *number)).collect();
        view! {
            <Document title=title.clone() class="card-sheets ballot-sheets">
                <main>
                    <div class="screen-only">
                        <h1>{title}</h1>
                        <p>{t.t("papers-sheets-hint")}</p>
                        <p>
                            <a href=format!("/rounds/{}/papers", round.id)>{t.t("papers-back")}</a>
                        </p>
                    </div>
                    {papers}
                </main>
            </Document>
        }
        .into_any()
    }
}

/// One ballot, of one side or two.
fn paper(t: &Translator, round: &Round, number: u32) -> AnyView {
    let options = round.on_paper(number).into_iter().filter(|option| !option.withdrawn).cloned();
    let options: Vec<BallotOption> = options.collect();
    if matches!(round.terms.method, Method::Pick { .. }) {
        let cells = options.into_iter().map(cell).collect_view();
        let body = view! { <ul class="cells">{cells}</ul> }.into_any();
        return side(t, round, number, None, body);
    }
    let rows: Vec<AnyView> = match round.terms.method {
        Method::ThisOrThat => pairs(t, round, number),
        Method::Sort => options.into_iter().map(|option| sorted(t, option)).collect(),
        _ => options.into_iter().map(written).collect(),
    };
    let sides = rows.len().div_ceil(ON_A_SIDE).max(1);
    let mut rows = rows.into_iter().peekable();
    let mut drawn = Vec::with_capacity(sides);
    for nth in 1..=sides {
        let here: Vec<AnyView> = rows.by_ref().take(ON_A_SIDE).collect();
        let body = view! { <ul class="rows">{here}</ul> }.into_any();
        drawn.push(side(t, round, number, (sides > 1).then_some((nth, sides)), body));
    }
    drawn.into_any()
}

/// One side of a sheet. "None of these" stands on the last, as wide as the page.
fn side(t: &Translator, round: &Round, number: u32, of: Option<(usize, usize)>, body: AnyView) -> AnyView {
    let how = match round.terms.method {
        Method::Pick { most } => t.t_with("papers-pick", &[("most", u32::from(most).into())]),
        Method::Coins { coins } => t.t_with("papers-coins", &[("coins", u32::from(coins).into())]),
        Method::Rank => t.t("papers-rank"),
        Method::ThisOrThat => t.t("papers-pairs"),
        _ => t.t("papers-sort"),
    };
    let last = of.is_none_or(|(nth, all)| nth == all);
    let none = last.then(|| view! { <p class="none"><span class="box"></span> {t.t("ballot-none")}</p> });
    let of = of.map(|(nth, all)| {
        let n = [("nth", nth.into()), ("all", all.into())];
        view! { <span>{t.t_with("papers-side", &n)}</span> }
    });
    view! {
        <section class="ballot-sheet">
            <header>
                <Sign />
                <div>
                    <h2 dir="auto">{round.question.clone()}</h2>
                    <p>{how}</p>
                </div>
                <p class="number">{t.t_with("papers-nr", &[("number", number.into())])} {of}</p>
            </header>
            {body}
            {none}
            <footer>
                <span>{t.t("papers-anybody")}</span>
                {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
            </footer>
        </section>
    }
    .into_any()
}

/// One idea with its box.
fn cell(option: BallotOption) -> AnyView {
    let words = option.words.clone();
    view! {
        <li>
            <OptionPicture option />
            <span class="box"></span>
            <span class="words" dir="auto">{words}</span>
        </li>
    }
    .into_any()
}

/// One idea with a box to write a number into.
fn written(option: BallotOption) -> AnyView {
    let words = option.words.clone();
    view! {
        <li>
            <OptionPicture option />
            <span class="words" dir="auto">{words}</span>
            <span class="box"></span>
        </li>
    }
    .into_any()
}

/// One idea with three boxes, each with its word.
fn sorted(t: &Translator, option: BallotOption) -> AnyView {
    let words = option.words.clone();
    let boxes = ["ballot-sort-yes", "ballot-sort-not-sure", "ballot-sort-no"]
        .map(|id| view! { <span class="answer"><span class="box"></span>{t.t(id)}</span> });
    view! {
        <li>
            <OptionPicture option />
            <span class="words" dir="auto">{words}</span>
            {boxes.into_iter().collect_view()}
        </li>
    }
    .into_any()
}

/// Two ideas that still stand, beside each other, each with its box, and between them one for who cannot choose.
fn pairs(t: &Translator, round: &Round, number: u32) -> Vec<AnyView> {
    let found = |id: &OptionId| round.standing().find(|option| option.id == *id).cloned();
    let one = |option: BallotOption| {
        let words = option.words.clone();
        view! { <OptionPicture option /> <span class="words" dir="auto">{words}</span> }
    };
    let row = |(this, that): (OptionId, OptionId)| {
        let (this, that) = (found(&this)?, found(&that)?);
        Some(
            view! {
                <li class="pair">
                    {one(this)} <span class="box"></span>
                    <span class="answer">
                        <span class="box"></span>
                        {t.t("ballot-cannot-choose")}
                    </span> <span class="box"></span> {one(that)}
                </li>
            }
            .into_any(),
        )
    };
    round.pairs_on_paper(number).into_iter().filter_map(row).collect()
}
