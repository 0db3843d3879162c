//! What an awake page does with a message: says new counts, draws itself again, or moves on. What it was
//! told is ticked off only when the page has followed; until then it tries again.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::js_sys::{JSON, Math, Reflect};
use web_sys::{Document, Element, Window};

use super::{line, regions};
use crate::reach::ask;

/// A class spreads its asking over so many milliseconds.
const SPREAD: f64 = 800.0;
/// Longest wait before a page that could not follow tries again.
const LONGEST_WAIT: f64 = 2_500.0;
/// So long an answer may take.
const PATIENCE: u32 = 8_000;

struct Page {
    window: Window,
    document: Document,
    /// Where the page says how far it has followed.
    marks: Element,
    told: RefCell<JsValue>,
    /// Follows now, in this turn: what an earlier one still waits for counts no more.
    busy: Cell<bool>,
    turn: Cell<u32>,
    failed: Cell<u32>,
}

/// How far behind a page is.
enum Behind {
    /// Its parts show what is not so any more.
    Parts { mark: &'static str },
    /// The group is elsewhere.
    Step,
}

/// Listens for as long as the page lives.
pub(super) fn start() {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let Ok(Some(marks)) = document.query_selector("[data-live]") else { return };
    let Some(url) = marks.get_attribute("data-live") else { return };
    let page = Rc::new(Page {
        window: window.clone(),
        document: document.clone(),
        marks,
        told: JsValue::NULL.into(),
        busy: Cell::default(),
        turn: Cell::default(),
        failed: Cell::default(),
    });
    line::keep(url, &window, document, Box::new(move |told, trouble| page.hear(told, trouble)));
}

impl Page {
    fn hear(self: &Rc<Self>, told: &JsValue, trouble: bool) {
        say_lines(&self.document, told);
        if !said_wrote(&self.document, told) {
            *self.told.borrow_mut() = told.clone();
        }
        if trouble {
            // What was asked before the network was lost may never be answered.
            self.busy.set(false);
        }
        self.follow(trouble);
    }

    /// One step after what was told; at once, or with the others of a class.
    fn follow(self: &Rc<Self>, at_once: bool) {
        let Some(behind) = self.behind().filter(|_| !self.busy.replace(true)) else { return };
        let turn = self.turn.get() + 1;
        self.turn.set(turn);
        let is_alone = matches!(behind, Behind::Parts { mark: "version" });
        let wait = if at_once || is_alone { 0.0 } else { Math::random() * SPREAD };
        let page = Rc::clone(self);
        self.after(wait, move || match behind {
            Behind::Parts { mark } => page.draw_again(turn, mark),
            Behind::Step => page.move_on(turn),
        });
    }

    fn behind(&self) -> Option<Behind> {
        if self.marks.get_attribute("data-follow").as_deref() == Some("regions") {
            return self.differs("version").then_some(Behind::Parts { mark: "version" });
        }
        if self.differs("key") {
            return Some(Behind::Step);
        }
        self.differs("wall").then_some(Behind::Parts { mark: "wall" })
    }

    fn draw_again(self: &Rc<Self>, turn: u32, mark: &'static str) {
        let (page, told) = (Rc::clone(self), self.told(mark));
        regions::draw_again(move |followed| page.ended(turn, mark, told, followed));
    }

    /// On to the present step; but nobody who has begun to fill something in is pulled away, and no page
    /// goes before the next one can be reached.
    fn move_on(self: &Rc<Self>, turn: u32) {
        let (page, told) = (Rc::clone(self), self.told("key"));
        if regions::is_begun(&self.document) {
            if let Ok(Some(moved)) = self.marks.query_selector("[data-moved]") {
                let _ = moved.remove_attribute("hidden");
            }
            return page.ended(turn, "key", told, true);
        }
        ask("/now", PATIENCE, move |answer| {
            let is_next = turn == page.turn.get() && !regions::is_begun(&page.document);
            let next = answer.map(|answer| answer.leads_to().unwrap_or_else(|| "/now".to_owned()));
            match next {
                Some(next) if is_next => {
                    let _ = page.window.location().replace(&next);
                }
                next => page.ended(turn, "key", told, next.is_some()),
            }
        });
    }

    /// Ticked off, and on to what was told meanwhile; or tried again after a while.
    fn ended(self: &Rc<Self>, turn: u32, mark: &str, told: Option<String>, followed: bool) {
        if turn != self.turn.get() {
            return;
        }
        if followed {
            let _ = self.marks.set_attribute(&attribute(mark), &told.unwrap_or_default());
        }
        self.failed.set(if followed { 0 } else { self.failed.get().saturating_add(1) });
        let most = (300.0 * f64::from(self.failed.get())).min(LONGEST_WAIT);
        let page = Rc::clone(self);
        self.after(most * (0.3 + 0.7 * Math::random()), move || {
            if turn == page.turn.get() {
                page.busy.set(false);
                page.follow(!followed);
            }
        });
    }

    /// Whether what was told is new to the page.
    fn differs(&self, mark: &str) -> bool {
        self.told(mark).is_some_and(|told| self.marks.get_attribute(&attribute(mark)) != Some(told))
    }

    fn told(&self, name: &str) -> Option<String> {
        text(&self.told.borrow(), name)
    }

    fn after(&self, milliseconds: f64, then: impl FnOnce() + 'static) {
        if milliseconds < 1.0 {
            return then();
        }
        let then = Closure::once_into_js(then);
        #[expect(clippy::cast_possible_truncation, reason = "a few seconds at most")]
        let wait = milliseconds as i32;
        let _ = self.window.set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), wait);
    }
}

/// "27 of 30 have voted", wherever the page has a place for it.
fn say_lines(document: &Document, told: &JsValue) {
    let Ok(places) = document.query_selector_all("[data-line]") else { return };
    let Ok(lines) = Reflect::get(told, &"lines".into()) else { return };
    for at in 0..places.length() {
        let Some(place) = places.item(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let name = place.get_attribute("data-line").unwrap_or_default();
        // Said again only when it changed: it is read aloud each time.
        if let Some(line) = text(&lines, &name).filter(|line| place.text_content().as_ref() != Some(line)) {
            place.set_text_content(Some(&line));
        }
    }
}

/// A worker wrote to the pupil at this page: the strip that says so was hidden until now. Says whether the
/// message was that; it is about nothing else.
fn said_wrote(document: &Document, told: &JsValue) -> bool {
    let wrote = Reflect::get(told, &"wrote".into()).is_ok_and(|wrote| wrote.is_truthy());
    if wrote && let Ok(Some(strip)) = document.query_selector("[data-wrote]") {
        let _ = strip.remove_attribute("hidden");
    }
    wrote
}

fn attribute(mark: &str) -> String {
    ["data-", mark].concat()
}

/// A text or a number of a message, as text.
fn text(of: &JsValue, name: &str) -> Option<String> {
    let value = Reflect::get(of, &name.into()).ok()?;
    value.as_string().or_else(|| JSON::stringify(&value).ok()?.as_string())
}
