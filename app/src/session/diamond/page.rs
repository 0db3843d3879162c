//! The page: nine ideas are ticked; then two taps swap two of them, and a worker writes down why. Whole without a
//! script.

use domain::refusal::Refusal;
use domain::session::diamond::{Diamond, NINE, ROWS};
use leptos::prelude::*;

use super::DiamondPage;
use super::place::Place;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, MainButton, Problem, Sure, TextArea};
use crate::translator::translator;

impl Page for DiamondPage {
    fn view(self) -> AnyView {
        let t = translator();
        let page = self;
        let room = format!("/sessions/{}/room", page.session.id);
        let field = if page.laid.is_some() { "why_first" } else { "nine" };
        let error = page.refusal.is_some();
        // Young people stand at this screen: once the nine lie there, nothing leads to what adults alone may read.
        let head = page.laid.is_some().then(|| ().into_any());
        let inside = match page.laid.clone() {
            Some(laid) => view! { <Laid page=page.clone() laid /> }.into_any(),
            None => view! { <ToLay page=page.clone() /> }.into_any(),
        };
        view! {
            <AdultFrame
                title=t.t("diamond-title")
                adult=Some(page.adult)
                page="diamond"
                step="wall"
                head
                error
            >
                <a class="back" href=room>
                    {t.t("new-round-back")}
                </a>
                <Problem refusal=page.refusal field adult=true />
                <h1>{t.t("diamond-title")}</h1>
                <p class="quiet">{t.t("diamond-why")}</p>
                {inside}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The ideas of the wall, of which nine are ticked.
#[component]
fn ToLay(page: DiamondPage) -> impl IntoView {
    let t = translator();
    let DiamondPage { session, wall, ticked, .. } = page;
    if wall.len() < NINE {
        let many = [("n", wall.len().into())];
        return view! { <p id="nine">{t.t_with("diamond-too-few", &many)}</p> }.into_any();
    }
    let ticks = wall
        .into_iter()
        .map(|idea| {
            let checked = ticked.contains(&idea.id);
            view! {
                <label class="tick">
                    <input type="checkbox" name="nine" value=idea.id.to_string() checked=checked />
                    <span dir="auto">{idea.words.to_string()}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <form method="post" action=format!("/sessions/{}/diamond", session.id) novalidate>
            <fieldset class="sheet" id="nine" tabindex="-1">
                <legend>{t.t("diamond-which")}</legend>
                <div class="ticks">{ticks}</div>
            </fieldset>
            <MainButton words=t.t("diamond-lay") />
        </form>
    }
    .into_any()
}

/// The nine in their places, row by row.
#[component]
fn Laid(page: DiamondPage, laid: Diamond) -> impl IntoView {
    let t = translator();
    let DiamondPage { session, wall, from, why, .. } = page;
    let at = format!("/sessions/{}/diamond", session.id);
    let words = laid.places.iter().map(|place| {
        let idea = wall.iter().find(|idea| idea.id == *place);
        idea.map_or_else(|| t.t("diamond-gone"), |idea| idea.words.to_string())
    });
    let mut words = words.enumerate();
    let mut rows = Vec::with_capacity(ROWS.len());
    for many in ROWS {
        let row = words.by_ref().take(many).collect::<Vec<_>>();
        let places = row
            .into_iter()
            .map(|(place, words)| view! { <Place at=at.clone() place words from turn=laid.turn /> })
            .collect_view();
        rows.push(view! {
            <li>
                <ul>{places}</ul>
            </li>
        });
    }
    view! {
        <p role="status">{t.t(if from.is_some() { "diamond-tap-other" } else { "diamond-tap" })}</p>
        <ol class="nine">{rows}</ol>
        <Why at why />
    }
}

/// What the room said of the first and of the last, as a worker heard it; and the way to other nine.
#[component]
fn Why(at: String, why: [String; 2]) -> impl IntoView {
    let t = translator();
    let [first, last] = why;
    let (keep, away) = (format!("{at}/why"), format!("{at}/remove"));
    view! {
        <form method="post" action=keep novalidate>
            <section class="sheet">
                <p class="hint" id="why-hint">
                    {t.t("diamond-hint")}
                </p>
                <div class="pair">
                    <div class="field">
                        <label for="why_first">{t.t("diamond-why-first")}</label>
                        <TextArea name="why_first" value=first rows=2 described_by="why-hint" />
                    </div>
                    <div class="field">
                        <label for="why_last">{t.t("diamond-why-last")}</label>
                        <TextArea name="why_last" value=last rows=2 described_by="why-hint" />
                    </div>
                </div>
            </section>
            <MainButton words=t.t("diamond-keep") />
        </form>
        <Sure words=t.t("diamond-again") why=t.t("diamond-again-sure")>
            <Deed to=away words=t.t("diamond-again-yes") class="danger" />
        </Sure>
    }
}
