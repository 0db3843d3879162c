//! The line of a page to its session, in the browser. It is a hint that may be lost; this opens it anew,
//! however it was lost: an answer that is none, a line that hangs, a page that slept.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::js_sys::{Date, Function, JSON, Math};
use web_sys::{Document, Event, EventSource, MessageEvent, Window};

use super::beat::{Beat, Way};
use crate::reach::is_lost;

/// How often it is looked at.
const TICK: i32 = 250;
/// A page that nobody looks at for so long leaves its line to others: a browser has only six.
const HIDDEN: f64 = 20_000.0;

/// What is heard: the message, and whether the network was gone before it.
type Hear = Box<dyn Fn(&JsValue, bool)>;

struct Line {
    url: String,
    document: Document,
    beat: RefCell<Beat>,
    source: RefCell<Option<EventSource>>,
    /// Since when nobody looks.
    hidden: Cell<f64>,
    hear: Hear,
}

/// Listens for as long as the page lives.
pub(super) fn keep(url: String, window: &Window, document: Document, hear: Hear) {
    let line = Rc::new(Line {
        url,
        document,
        beat: RefCell::new(Beat::new()),
        source: RefCell::default(),
        hidden: Cell::new(Date::now()),
        hear,
    });
    let of = Rc::clone(&line);
    let told = as_function(Closure::<dyn FnMut(Event)>::new(move |event: Event| of.told(&event)));
    let of = Rc::clone(&line);
    let looked = as_function(Closure::<dyn FnMut()>::new(move || of.looked_at()));
    for name in ["online", "pageshow"] {
        let _ = window.add_event_listener_with_callback(name, &looked);
    }
    let _ = line.document.add_event_listener_with_callback("visibilitychange", &looked);
    let of = Rc::clone(&line);
    let told_too = told.clone();
    let tick = as_function(Closure::<dyn FnMut()>::new(move || of.tick(&told_too)));
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(&tick, TICK);
    line.tick(&told);
}

impl Line {
    fn tick(&self, told: &Function) {
        let now = Date::now();
        if !self.document.hidden() {
            self.hidden.set(now);
        } else if self.hidden.get() + HIDDEN < now {
            self.beat.borrow_mut().sleep();
            self.close();
        }
        let open = self.beat.borrow_mut().tick(now, Math::random());
        if let Some(way) = open {
            self.open(way, told);
        }
    }

    fn open(&self, way: Way, told: &Function) {
        self.close();
        let url = if way == Way::Looks { [&self.url, "?once"].concat() } else { self.url.clone() };
        let Ok(source) = EventSource::new(&url) else { return };
        for name in ["message", "beat", "full", "error"] {
            let _ = source.add_event_listener_with_callback(name, told);
        }
        *self.source.borrow_mut() = Some(source);
    }

    fn close(&self) {
        if let Some(before) = self.source.borrow_mut().take() {
            before.close();
        }
    }

    fn told(&self, event: &Event) {
        let now = Date::now();
        match event.type_().as_str() {
            "message" => {
                let trouble = self.beat.borrow_mut().heard(now);
                is_lost(false);
                let message = event.dyn_ref().and_then(|message: &MessageEvent| message.data().as_string());
                if let Some(told) = message.and_then(|text| JSON::parse(&text).ok()) {
                    (self.hear)(&told, trouble);
                }
            }
            "beat" => {
                self.beat.borrow_mut().heard(now);
            }
            "full" => {
                self.close();
                self.beat.borrow_mut().full(now);
            }
            _ => self.ended(event, now),
        }
    }

    /// One that only looks ends each time, and the browser asks again by itself.
    fn ended(&self, event: &Event, now: f64) {
        let source = event.target().and_then(|source| source.dyn_into::<EventSource>().ok());
        let asks_again = source.is_some_and(|source| {
            source.ready_state() == EventSource::CONNECTING && source.url().ends_with("?once")
        });
        if !asks_again {
            self.close();
            self.beat.borrow_mut().broke(now, Math::random());
            is_lost(true);
        }
    }

    fn looked_at(&self) {
        if !self.document.hidden() {
            self.beat.borrow_mut().look(Date::now());
        }
    }
}

fn as_function<T: ?Sized + leptos::wasm_bindgen::closure::WasmClosure>(closure: Closure<T>) -> Function {
    closure.into_js_value().unchecked_into()
}
