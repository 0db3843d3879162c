//! "Draw your idea": a paper, six pens, and one button that says it is done. Fingers, mouse and keys draw; the script
//! that follows them is `app/draw.js`, and only this page has it.

use domain::id::IdeaId;
use domain::ideas::drawing::{EDGE, Ink, MOST_LETTERS, width};
use domain::session::session::Step;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::icons::icon;
use crate::page::Page;
use crate::parts::{Back, Hero, MainButton, Problem, TextArea, who_reads};
use crate::translator::{Translator, translator};

/// Where the script of the paper is.
const SCRIPT_AT: &str = "/draw.js";

/// An empty paper, on which the script puts lines, and the pen that keys move.
const EMPTY: &str = r##"<svg viewBox="0 0 999 999" aria-hidden="true" focusable="false"><path fill="#fff" d="M0 0h999v999H0z"/><g fill="none" stroke-linecap="round" stroke-linejoin="round"></g><circle r="24" fill="none" stroke="#1b1b3a" stroke-width="8" display="none"/></svg>"##;

/// The paper and its pens; for a new idea also a box that says what it is, in which something stands already.
impl Page for super::DrawPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let wrong = page.refusal.is_some();
        let is_new = page.words.is_some();
        let back = if is_new { "/ideas/new".to_owned() } else { format!("/ideas/{}/check", page.idea) };
        // A new idea has another address at each look; its paper is kept all the same.
        let keep = if is_new { "new-drawing".to_owned() } else { format!("drawing-{}", page.idea) };
        let named = page.words.map(|typed| view! { <WhatIsIt typed /> });
        let other_ways = other_ways(&t, (!is_new).then_some(&page.idea));
        let [thin, thick] = [false, true].map(|is_thick| width(is_thick).to_string());
        view! {
            <PupilFrame
                title=t.t("draw-title")
                me=Some(page.me)
                step=Some(Step::Ideas)
                live=Some(page.live)
                error=wrong
            >
                <Back href=back />
                <Problem refusal=page.refusal field="drawn" />
                <form
                    class="stack"
                    id="drawn"
                    method="post"
                    action=format!("/ideas/{}/draw", page.idea)
                    data-keep=keep
                    data-draws=MOST_LETTERS.to_string()
                    data-edge=EDGE.to_string()
                    data-thin=thin
                    data-thick=thick
                    novalidate
                >
                    <Hero title=t.t("draw-title")>
                        <p>{who_reads(&t)}</p>
                    </Hero>
                    <noscript>
                        <p class="moved">{t.t("draw-needs")}</p>
                    </noscript>
                    <input type="text" name="drawing" value=page.drawing autocomplete="off" hidden />
                    <Paper>
                        {named}
                        <div class="bar">
                            <MainButton words=t.t("draw-done") />
                        </div>
                    </Paper>
                </form>
                <p>{other_ways}</p>
                <script type="module" src=SCRIPT_AT></script>
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&domain::refusal::Refusal> {
        self.refusal.as_ref()
    }
}

/// Ways beside drawing: of a new idea to begin with words or a picture, else to a picture of ours for this one.
fn other_ways(t: &Translator, idea: Option<&IdeaId>) -> impl IntoView + use<> {
    let ways = match idea {
        None => vec![
            ("/ideas/new".to_owned(), t.t("draw-write")),
            ("/ideas/new?from=pictures".to_owned(), t.t("idea-from-picture")),
        ],
        Some(idea) => vec![(format!("/ideas/{idea}/picture"), t.t("idea-picture-title"))],
    };
    let link = |(to, words): (String, String)| {
        view! {
            <a class="go-back" href=to>
                {words}
            </a>
        }
    };
    ways.into_iter().map(link).collect_view()
}

/// The paper and all that is used on it, and what comes below; hidden until the script is there.
#[component]
fn Paper(
    /// What comes below.
    children: Children,
) -> impl IntoView {
    let t = translator();
    view! {
        <div
            class="stack"
            data-tools
            data-down=t.t("draw-pen-is-down")
            data-up=t.t("draw-pen-is-up")
            data-full=t.t("draw-full")
            data-empty=t.t("draw-empty")
            hidden
        >
            <div
                class="card"
                id="paper"
                role="application"
                tabindex="0"
                aria-label=t.t("draw-paper")
                aria-describedby="draw-how draw-keys"
                inner_html=EMPTY
            ></div>
            <p class="quiet" role="status" data-says></p>
            <Moves />
            <div class="shelves" role="group" aria-label=t.t("draw-pens")>
                {Ink::ALL.map(|ink| view! { <Pen ink /> }).collect_view()}
            </div>
            <div class="shelves">
                <button type="button" data-thick-pen aria-pressed="false">
                    {t.t("draw-thick")}
                </button>
                <button type="button" data-undo>
                    <span inner_html=icon("undo")></span>
                    {t.t("draw-undo")}
                </button>
                <button type="button" data-again>
                    {t.t("draw-again")}
                </button>
            </div>
            <p class="quiet" id="draw-how">
                {t.t("draw-how")} " " {t.t("draw-no-computer")}
            </p>
            {children()}
        </div>
    }
}

/// A pen: its colour and the word for it.
#[component]
fn Pen(ink: Ink) -> impl IntoView {
    let t = translator();
    let dot = format!(
        "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">\
         <circle cx=\"12\" cy=\"12\" r=\"10\" fill=\"{}\" stroke=\"#fff\" stroke-width=\"2\"/></svg>",
        ink.colour()
    );
    let pressed = if ink == Ink::Black { "true" } else { "false" };
    view! {
        <button type="button" data-ink=ink.letter().to_string() data-colour=ink.colour() aria-pressed=pressed>
            <span inner_html=dot></span>
            {t.t(&["draw-ink-", ink.code()].concat())}
        </button>
    }
}

/// The pen moved by buttons: for one switch, for eyes, and for hands that shake.
#[component]
fn Moves() -> impl IntoView {
    let t = translator();
    let ways = [("draw-left", "-1 0"), ("draw-right", "1 0"), ("draw-up", "0 -1"), ("draw-down", "0 1")].map(
        |(words, way)| {
            view! {
                <button type="button" data-move=way>
                    {t.t(words)}
                </button>
            }
        },
    );
    view! {
        <details class="more">
            <summary>{t.t("draw-move")}</summary>
            // Left stands at the left, in each language.
            <div class="shelves" dir="ltr">
                {ways.collect_view()}
                <button type="button" data-pen aria-pressed="false">
                    {t.t("draw-pen-down")}
                </button>
            </div>
            <p class="quiet" id="draw-keys">
                {t.t("draw-keys")}
            </p>
        </details>
    }
}

/// A few words beside the drawing, for who does not see it. Whoever leaves them as they are has said enough.
#[component]
fn WhatIsIt(
    /// What was typed before.
    typed: String,
) -> impl IntoView {
    let t = translator();
    let usual = t.t("draw-mine");
    let typed = if typed.trim().is_empty() { usual.clone() } else { typed };
    view! {
        <h2>
            <label for="words">{t.t("draw-what")}</label>
        </h2>
        <p class="quiet" id="hint">
            {t.t("draw-what-hint")}
        </p>
        <input type="hidden" name="usual" value=usual />
        <TextArea name="words" value=typed rows=2 described_by="hint" />
    }
}
