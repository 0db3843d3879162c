//! Tiles to turn on and off, and a card that shows at once what they do: so does the page itself.

use leptos::prelude::*;

use super::ForMePage;
use crate::frame::{Looks, PupilFrame, other_hand, page_context};
use crate::icons::icon;
use crate::languages::{LANGUAGES, Language};
use crate::page::Page;
use crate::parts::{Hero, Picture};
use crate::translator::{Translator, translator};

/// What a tile turns on, what that leads to when it is on already, and its icon. Where there is more than one
/// to choose, the others stand below it.
const TILES: [Tile; 7] = [
    Tile { on: &["bigger", "biggest"], off: "letters-usual", icon: "letters" },
    Tile { on: &["easy"], off: "lines-usual", icon: "lines" },
    Tile { on: &["calm"], off: "cards-usual", icon: "wave" },
    Tile { on: &["cream", "blue", "night"], off: "colours-usual", icon: "half" },
    Tile { on: &["still"], off: "moving-usual", icon: "pause" },
    Tile { on: &["words"], off: "pictures-usual", icon: "text" },
    Tile { on: &["aloud"], off: "speakers-usual", icon: "volume" },
];

struct Tile {
    on: &'static [&'static str],
    off: &'static str,
    icon: &'static str,
}

impl Page for ForMePage {
    fn view(self) -> AnyView {
        let t = translator();
        let ForMePage { me, back, pressing } = self;
        let looks = page_context().looks;
        let stays =
            if me.is_some() || page_context().passed_on { "for-me-goes-back" } else { "for-me-stays" };
        let done = back.clone();
        let tiles = TILES.map(|one| tile(&t, looks, &one)).collect_view();
        view! {
            <PupilFrame title=t.t("for-me-title") me chooses_looks=true>
                <Hero title=t.t("for-me-title")>
                    <p>{t.t(stays)}</p>
                </Hero>
                <Example />
                <form method="post" action="/for-me">
                    <input type="hidden" name="back" value=back />
                    <div class="settings">{tiles} <Hand looks /> <Presses looks to=pressing /></div>
                    <a class="button wide" href="/language">
                        {language(&t)}
                    </a>
                    <div class="bar">
                        <button name="choose" value="usual">
                            {t.t("for-me-usual")}
                        </button>
                        <a class="button main" href=done>
                            {t.t("for-me-done")}
                        </a>
                    </div>
                </form>
            </PupilFrame>
        }
        .into_any()
    }
}

/// A card as on a ballot, ticked, that nobody can press.
#[component]
fn Example() -> impl IntoView {
    let t = translator();
    view! {
        <div class="choices" inert>
            <label class="choice">
                <input type="checkbox" checked />
                <Picture name="pan" />
                <span>{t.t("for-me-example")}</span>
                <small></small>
            </label>
        </div>
    }
}

fn tile(t: &Translator, looks: Looks, tile: &Tile) -> AnyView {
    let on = tile.on.iter().copied().find(|choice| looks.has(choice));
    let first = tile.on.first().copied().unwrap_or_default();
    let more = (tile.on.len() > 1 && on.is_some()).then(|| {
        let one = |choice| one_of(t, looks, choice);
        view! {
            <div class="shades" role="group" aria-label=t.t(&["for-me-", named(first)].concat())>
                {tile.on.iter().copied().map(one).collect_view()}
            </div>
        }
    });
    let (to, words) = (if on.is_some() { tile.off } else { first }, named(first));
    view! {
        {pressed(t, to, words, tile.icon, on.is_some())}
        {more}
    }
    .into_any()
}

/// What a tile says. Its first choice may have a name of its own beside the others.
fn named(first: &'static str) -> &'static str {
    match first {
        "bigger" => "letters",
        "cream" => "colours",
        other => other,
    }
}

fn one_of(t: &Translator, looks: Looks, choice: &'static str) -> impl IntoView + use<> {
    let pressed = if looks.has(choice) { "true" } else { "false" };
    view! {
        <button class=["shade ", choice].concat() name="choose" value=choice aria-pressed=pressed>
            {t.t(&["for-me-", choice].concat())}
        </button>
    }
}

/// The hand at which boxes and the main button do not lie already.
#[component]
fn Hand(looks: Looks) -> impl IntoView {
    let t = translator();
    let from_right = Language::find(t.language).is_some_and(|language| language.from_right);
    let other = other_hand(from_right);
    let on = looks.is_mirrored(from_right);
    let icon = if other == "left" { "arrow-left" } else { "arrow-right" };
    pressed(&t, if on { "hand-usual" } else { other }, other, icon, on)
}

/// The way to all that concerns pressing, and what is chosen there.
#[component]
fn Presses(looks: Looks, to: String) -> impl IntoView {
    let t = translator();
    let chosen = looks.presses_by().map(|by| view! { <small>{t.t(&["pressing-", by].concat())}</small> });
    view! {
        <a class="button setting" href=to>
            <span inner_html=icon("switch")></span>
            {t.t("pressing")}
            {chosen}
        </a>
    }
}

fn pressed(t: &Translator, to: &'static str, words: &str, drawn: &str, on: bool) -> AnyView {
    view! {
        <button class="setting" name="choose" value=to aria-pressed=if on { "true" } else { "false" }>
            <span inner_html=icon(drawn)></span>
            {t.t(&["for-me-", words].concat())}
        </button>
    }
    .into_any()
}

/// The language by its own name: who cannot read the page finds it.
fn language(t: &Translator) -> &'static str {
    Language::find(t.language).unwrap_or(LANGUAGES[0]).name
}
