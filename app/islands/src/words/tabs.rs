//! The tabs of one browser tell each other who uses it now: what one person left open in another tab is not
//! there for the next.

use std::cell::RefCell;

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{BroadcastChannel, Document, MessageEvent, Window};

use super::kept::{self, own_tag};
use crate::reach::ask;

/// The name under which they hear each other.
const TABS: &str = "fifth";
/// Of a mark, what says whether it is a pupil's or an adult's: "p-".
const KIND: usize = 2;
/// So long Fifth may take before the page of the one before stays, emptied.
const PATIENCE: u32 = 5_000;

thread_local! {
    /// This page's own: a second one of the same page would hear what it says itself.
    static CHANNEL: RefCell<Option<BroadcastChannel>> = const { RefCell::new(None) };
}

/// Tells the other tabs who uses this browser now, and does this when it is somebody else.
pub(super) fn start(window: &Window, document: &Document, changed: impl Fn() + 'static) {
    let own = own_tag(document);
    let Ok(tabs) = BroadcastChannel::new(TABS) else { return };
    let _ = tabs.post_message(&own.as_str().into());
    let (window, document) = (window.clone(), document.clone());
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let Some(who) = message.data().as_string() else { return };
        if who != own && who.get(..KIND) == own.get(..KIND) {
            changed();
            kept::clear(&document);
            if who.len() == KIND {
                return;
            }
            let window = window.clone();
            ask("/health", PATIENCE, move |answer| {
                let _ = answer.map(|_| window.location().reload());
            });
        }
    });
    tabs.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
    CHANNEL.set(Some(tabs));
}

/// The tablet is passed on, or somebody signs out: no words stay here, nor in another tab.
pub(super) fn leaves(document: &Document) {
    tell_gone(document, "");
}

/// Fifth knows it: the pages of the other tabs go, too.
pub(super) fn left(document: &Document) {
    tell_gone(document, "gone");
}

fn tell_gone(document: &Document, how_far: &str) {
    let own = own_tag(document);
    let nobody = [own.get(..KIND).unwrap_or_default(), how_far].concat();
    let _ = CHANNEL.with_borrow(|tabs| tabs.as_ref().map(|tabs| tabs.post_message(&nobody.into())));
    kept::clear(document);
}
