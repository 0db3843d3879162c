//! A form is sent while its page stays, and the page is left only when Fifth has taken it. Without network
//! the page says so and tries again as long as it lives, only for who made the tap: the server refuses
//! what was drawn for somebody else.

use std::cell::RefCell;

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::js_sys::{Math, Reflect};
use web_sys::{Document, Element, Event, FormData, HtmlFormElement, UrlSearchParams, Window};

use super::going::go;
use super::{kept, tabs};
use crate::dom::on;
use crate::live::regions;
use crate::reach::{Answer, Asked, ask_with, is_lost};

/// So long an answer may take; longer the second time, for a slow network.
const PATIENCE: [u32; 2] = [5_000, 7_000];
/// Longest wait between two tries.
const LONGEST_WAIT: f64 = 2_000.0;
/// The forms after which this browser is for somebody else.
const LEAVES: [&str; 2] = ["/leave", "/sign-out"];
/// On a form or a link that waits for the network.
const WAITS: &str = "data-waits";

/// What waits to be sent: a form, or a link that is to be followed.
struct Waiting {
    /// The form or the link.
    part: Element,
    button: Option<Element>,
    to: String,
    body: Option<String>,
    /// The same for all tries: what was taken already is not done twice.
    once: String,
    /// The region of this page that shows what comes next; else the page is left.
    region: Option<&'static str>,
}

#[derive(Default)]
struct Queue {
    waiting: Vec<Waiting>,
    under_way: Option<Waiting>,
    failed: u32,
    /// Counts the tries: an answer or an alarm of an earlier one means nothing any more.
    turn: u32,
}

thread_local! {
    static QUEUE: RefCell<Queue> = RefCell::default();
}

/// Takes over the sending of every form of this page that changes something.
pub(super) fn start() {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    tabs::start(&window, &document, drop_all);
    on(&document, "submit", |event, form| {
        if !event.default_prevented()
            && form.get_attribute("method").is_some_and(|method| method == "post")
            && !form.has_attribute("enctype")
            && !form.has_attribute("data-plainly")
            && let Some(waiting) = read(event, form)
        {
            event.prevent_default();
            wait_for(waiting);
        }
    });
    on(&document, "click", |_, part| {
        if part.closest("[data-try-again]").is_ok_and(|button| button.is_some()) {
            try_now();
        }
    });
    let again = Closure::<dyn FnMut()>::new(try_now).into_js_value();
    let _ = window.add_event_listener_with_callback("online", again.unchecked_ref());
}

/// Sends what an island made of a tap, and shows the answer in this region.
pub(crate) fn send(form: &Element, button: &Element, to: &str, body: String, region: &'static str) {
    let (part, button, to) = (form.clone(), Some(button.clone()), to.to_owned());
    let once = once();
    wait_for(Waiting { part, button, to, body: Some(body), once, region: Some(region) });
}

/// A link that is followed when Fifth can be reached.
pub(super) fn follow(link: &Element, to: &str) {
    let (part, to) = (link.clone(), to.to_owned());
    wait_for(Waiting { part, button: None, to, body: None, once: once(), region: None });
}

/// Somebody else is here now: nothing of the one before is sent.
fn drop_all() {
    QUEUE.with_borrow_mut(|queue| {
        let turn = queue.turn + 1;
        *queue = Queue { turn, ..Queue::default() };
    });
}

fn once() -> String {
    (Math::random() * 1e16).to_string()
}

/// What this form says at this tap.
fn read(event: &Event, form: &Element) -> Option<Waiting> {
    let button = Reflect::get(event, &"submitter".into()).ok().and_then(|by| by.dyn_into::<Element>().ok());
    let named = |name: &str| button.as_ref().and_then(|button| button.get_attribute(name));
    let fields = FormData::new_with_form(form.dyn_ref::<HtmlFormElement>()?).ok()?;
    let body = UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
    if let Some(name) = named("name") {
        body.append(&name, &named("value").unwrap_or_default());
    }
    let to = named("formaction").or_else(|| form.get_attribute("action"))?;
    let body = Some(String::from(body.to_string()));
    Some(Waiting { part: form.clone(), button, to, body, once: once(), region: None })
}

/// In the place of what the same form said before and is not yet under way.
fn wait_for(waiting: Waiting) {
    if LEAVES.contains(&waiting.to.as_str())
        && let Some(document) = waiting.part.owner_document()
    {
        drop_all();
        tabs::leaves(&document);
    }
    QUEUE.with_borrow_mut(|queue| {
        // A second tap while the first is on its way.
        if queue.under_way.as_ref().is_some_and(|other| other.part == waiting.part) {
            return;
        }
        queue.waiting.retain(|other| other.part != waiting.part);
        queue.waiting.push(waiting);
    });
    try_now();
}

fn try_now() {
    let next = QUEUE.with_borrow_mut(|queue| {
        if queue.under_way.is_some() || queue.waiting.is_empty() {
            return None;
        }
        let next = queue.waiting.remove(0);
        let to = if next.body.is_some() { next.to.clone() } else { "/health".to_owned() };
        let patience = PATIENCE[usize::from(queue.failed > 0)];
        let asked = Asked { to, body: next.body.clone(), once: Some(next.once.clone()), patience };
        queue.turn += 1;
        queue.under_way = Some(next);
        Some((queue.turn, asked))
    });
    if let Some((turn, asked)) = next {
        ask_with(asked, move |answer| answered(turn, answer));
    }
}

fn answered(turn: u32, answer: Option<Answer>) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let done = QUEUE.with_borrow_mut(|queue| {
        let tried = queue.under_way.take_if(|_| queue.turn == turn)?;
        queue.failed = if answer.is_some() { 0 } else { queue.failed.saturating_add(1) };
        if answer.is_none() {
            queue.waiting.insert(0, tried);
            return Some(None);
        }
        Some(Some((tried, queue.waiting.is_empty())))
    });
    let Some(done) = done else { return };
    let (Some((sent, is_last)), Some(answer)) = (done, answer) else { return stay(&window, &document) };
    mark(&sent, false);
    let way_on = if sent.body.is_some() { answer.leads_to() } else { Some(sent.to.clone()) };
    if way_on.is_some() {
        kept::sent(&sent.part);
        if LEAVES.contains(&sent.to.as_str()) {
            tabs::left(&document);
        }
    }
    if !is_last {
        return try_now();
    }
    say(&document, false);
    match way_on {
        Some(to) => leave(&window, sent, &to),
        // A page that says why it cannot be: the browser shows it when it sends the form itself.
        None => plainly(&document, &sent),
    }
}

fn leave(window: &Window, sent: Waiting, to: &str) {
    let Some(region) = sent.region else { return go(window, to) };
    let (window, address) = (window.clone(), to.to_owned());
    regions::show(to, region, move |shown| match shown {
        Some(true) => {}
        Some(false) => go(&window, &address),
        // Taken, but what comes next was not reached: the same once more, which does nothing twice.
        None => {
            let to = sent.to.clone();
            wait_for(Waiting { to, ..sent });
        }
    });
}

/// Fifth was not reached: the page stays and says so, and it is tried again after a while.
fn stay(window: &Window, document: &Document) {
    let (turn, failed) = QUEUE.with_borrow(|queue| {
        for waiting in &queue.waiting {
            mark(waiting, true);
        }
        (queue.turn, queue.failed)
    });
    say(document, true);
    let most = (600.0 * f64::from(failed)).min(LONGEST_WAIT);
    #[expect(clippy::cast_possible_truncation, reason = "a few seconds at most")]
    let wait = (most * (0.5 + 0.5 * Math::random())) as i32;
    let again = Closure::once_into_js(move || {
        if QUEUE.with_borrow(|queue| queue.turn == turn) {
            try_now();
        }
    });
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(again.unchecked_ref(), wait);
}

/// What waits shows it, and is not taken away when the group moves on.
fn mark(waiting: &Waiting, waits: bool) {
    for part in [Some(&waiting.part), waiting.button.as_ref()].into_iter().flatten() {
        let _ = part.toggle_attribute_with_force(WAITS, waits);
    }
}

/// "No connection. We kept your words."
fn say(document: &Document, lost: bool) {
    is_lost(lost);
    for name in ["[data-unreached]", "[data-keep-trying]"] {
        if let Ok(Some(part)) = document.query_selector(name) {
            let _ = part.toggle_attribute_with_force("hidden", !lost);
        }
    }
}

fn plainly(document: &Document, sent: &Waiting) {
    let Some(form) = sent.part.dyn_ref::<HtmlFormElement>() else { return };
    let named = |name: &str| sent.button.as_ref().and_then(|button| button.get_attribute(name));
    if let (Some(name), Ok(field)) = (named("name"), document.create_element("input")) {
        let _ = field.set_attribute("type", "hidden");
        let _ = field.set_attribute("name", &name);
        let _ = field.set_attribute("value", &named("value").unwrap_or_default());
        let _ = form.append_child(&field);
    }
    let _ = form.set_attribute("action", &sent.to);
    let _ = form.submit();
}
