//! One phrase after the other, with a mark where it stands. To pause is to stop and to know where: some
//! devices cannot hold a voice.

use std::cell::RefCell;

use leptos::wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{
    Document, Element, ScrollIntoViewOptions, ScrollLogicalPosition, SpeechSynthesis,
    SpeechSynthesisUtterance, Window,
};

use super::phrases::{self, Phrase};
use super::{cards, voices};
use crate::dom::{all, on};

/// Where the words are that are being spoken.
const SPOKEN: &str = "data-spoken";
const USUAL: f32 = 0.95;
const SLOW: f32 = 0.65;

#[derive(Default)]
struct Playing {
    phrases: Vec<Phrase>,
    at: usize,
    /// The whole page is read, not a card of it.
    whole: bool,
    /// Each time another begins or all ends: what an older one tells counts no more.
    turn: u32,
    /// The browser forgets a voice that nobody holds.
    held: Option<SpeechSynthesisUtterance>,
}

thread_local! {
    static PLAYING: RefCell<Playing> = RefCell::default();
}

/// Shows the buttons once there is a voice, and hears them. A device may need a moment to know its voices.
pub(super) fn start() {
    let Some((window, document)) =
        web_sys::window().and_then(|window| Some((window.clone(), window.document()?)))
    else {
        return;
    };
    let Ok(speech) = window.speech_synthesis() else { return };
    // The page before may have been left in the midst of a phrase.
    speech.cancel();
    show_buttons();
    let heard = Closure::<dyn FnMut()>::new(show_buttons);
    let _ = js_on(&speech, "voiceschanged", heard.as_ref());
    heard.forget();
    let left = Closure::<dyn FnMut()>::new(stop);
    let _ = js_on(&window, "pagehide", left.as_ref());
    left.forget();
    on(&document, "submit", |_, _| stop());
    on(&document, "click", |event, part| {
        let Some(button) = part.closest("[data-aloud]").ok().flatten() else { return };
        event.prevent_default();
        pressed(&button);
    });
}

fn js_on(of: &web_sys::EventTarget, event: &str, then: &JsValue) -> Result<(), JsValue> {
    of.add_event_listener_with_callback(event, then.unchecked_ref())
}

fn page() -> Option<(Window, Document, Element, SpeechSynthesis)> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let root = document.document_element()?;
    let speech = window.speech_synthesis().ok()?;
    Some((window, document, root, speech))
}

fn show_buttons() {
    let Some((_, _, root, speech)) = page() else { return };
    let language = root.get_attribute("lang").unwrap_or_default();
    let speaks = voices::find(&speech, &language).is_some();
    let _ = root.toggle_attribute_with_force("data-voice", speaks);
    let wants_cards =
        root.get_attribute("data-looks").is_some_and(|looks| looks.split(' ').any(|it| it == "aloud"));
    if speaks && wants_cards {
        cards::give_buttons(&root);
    }
}

fn pressed(button: &Element) {
    let Some((_, _, root, _)) = page() else { return };
    match button.get_attribute("data-aloud").unwrap_or_default().as_str() {
        "read" => {
            cards::give_buttons(&root);
            let parts = all(&root, ".wrote,main,.numbers,body>footer,.door");
            begin(parts.flat_map(|part| phrases::read(&part)).collect(), true);
        }
        "card" => {
            let again = button.has_attribute(SPOKEN);
            stop();
            if let Some(card) = cards::find(button).filter(|_| !again) {
                let _ = button.set_attribute(SPOKEN, "");
                begin(phrases::read(&card), false);
            }
        }
        "pause" => {
            silence();
            show_bar(true, false);
        }
        "slower" => {
            let slow = button.get_attribute("aria-pressed").as_deref() != Some("true");
            let _ = button.set_attribute("aria-pressed", if slow { "true" } else { "false" });
            if is_speaking() {
                speak();
            }
        }
        "go" => speak(),
        _ => stop(),
    }
}

fn begin(phrases: Vec<Phrase>, whole: bool) {
    PLAYING.with_borrow_mut(|playing| {
        playing.phrases = phrases;
        playing.at = 0;
        playing.whole = whole;
    });
    speak();
}

pub(super) fn is_speaking() -> bool {
    PLAYING.with_borrow(|playing| playing.held.is_some())
}

/// Ends what is being said, and knows where that was.
fn silence() {
    let Some((_, _, _, speech)) = page() else { return };
    PLAYING.with_borrow_mut(|playing| {
        playing.turn += 1;
        playing.held = None;
    });
    speech.cancel();
}

fn stop() {
    silence();
    PLAYING.with_borrow_mut(|playing| playing.phrases.clear());
    unmark();
    show_bar(false, false);
}

/// Speaks the phrase it is at, and each after it. One without a voice of the device is passed over.
fn speak() {
    silence();
    let Some((_, _, root, speech)) = page() else { return };
    let slow = root.query_selector("[data-aloud=slower][aria-pressed=true]").is_ok_and(|slow| slow.is_some());
    let next = PLAYING.with_borrow_mut(|playing| {
        loop {
            let phrase = playing.phrases.get(playing.at)?.clone();
            // What the page does not show any more is not read to its end.
            if phrase.at.is_connected()
                && let Some(voice) = voices::find(&speech, &phrase.language)
            {
                return Some((phrase, voice, playing.turn, playing.whole));
            }
            playing.at += 1;
        }
    });
    let Some((phrase, voice, turn, whole)) = next else { return stop() };
    let Ok(says) = SpeechSynthesisUtterance::new_with_text(&phrase.words) else { return stop() };
    says.set_lang(&voice.lang());
    says.set_voice(Some(&voice));
    says.set_rate(if slow { SLOW } else { USUAL });
    let ended = Closure::once_into_js(move || went_on(turn));
    says.set_onend(Some(ended.unchecked_ref()));
    let failed = Closure::once_into_js(move || {
        if PLAYING.with_borrow(|playing| playing.turn == turn) {
            stop();
        }
    });
    says.set_onerror(Some(failed.unchecked_ref()));
    mark(&phrase.at, whole);
    show_bar(whole, true);
    PLAYING.with_borrow_mut(|playing| playing.held = Some(says.clone()));
    speech.speak(&says);
}

fn went_on(turn: u32) {
    let is_now = PLAYING.with_borrow_mut(|playing| {
        let is_now = playing.turn == turn;
        playing.at += usize::from(is_now);
        is_now
    });
    if is_now {
        speak();
    }
}

fn mark(at: &Element, follow: bool) {
    unmark_words();
    let _ = at.set_attribute(SPOKEN, "");
    if follow {
        let how = ScrollIntoViewOptions::new();
        how.set_block(ScrollLogicalPosition::Center);
        at.scroll_into_view_with_scroll_into_view_options(&how);
    }
}

fn unmark_words() {
    let Some((_, _, root, _)) = page() else { return };
    for marked in all(&root, "[data-spoken]:not([data-aloud])") {
        let _ = marked.remove_attribute(SPOKEN);
    }
}

fn unmark() {
    let Some((_, _, root, _)) = page() else { return };
    for marked in all(&root, "[data-spoken]") {
        let _ = marked.remove_attribute(SPOKEN);
    }
}

/// The bar is there while a page is read, also while it is held; one of its two buttons is.
fn show_bar(shown: bool, speaks: bool) {
    let Some((_, _, root, _)) = page() else { return };
    let hide = |selector: &str, hidden: bool| {
        for part in all(&root, selector) {
            let _ = part.toggle_attribute_with_force("hidden", hidden);
        }
    };
    hide(".reading", !shown);
    hide("[data-aloud=pause]", !speaks);
    hide("[data-aloud=go]", speaks);
}
