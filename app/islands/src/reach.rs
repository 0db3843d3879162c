//! Asking the server from a page, and knowing whether it was Fifth that answered: a proxy's page of an
//! error, or the page of a Wi-Fi that wants a name, is no answer.

use std::cell::Cell;
use std::rc::Rc;

use leptos::wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Window, XmlHttpRequest};

/// So often one thing is asked, and so long after the try before it.
const TRIES: u32 = 3;
const SOON: i32 = 1_500;

/// What Fifth answered.
pub(crate) struct Answer(XmlHttpRequest);

/// What is asked.
pub(crate) struct Asked {
    pub(crate) to: String,
    /// Of a form that is sent.
    pub(crate) body: Option<String>,
    /// The same for all tries of one form.
    pub(crate) once: Option<String>,
    /// So many milliseconds an answer may take.
    pub(crate) patience: u32,
}

thread_local! {
    /// Whether Fifth was not reached when it was last tried.
    static LOST: Cell<bool> = const { Cell::new(false) };
}

/// Says whether Fifth was reached.
pub(crate) fn is_lost(lost: bool) {
    LOST.set(lost);
}

/// Whether there seems to be no network now.
pub(crate) fn seems_lost(window: &Window) -> bool {
    LOST.get() || !window.navigator().on_line()
}

/// Asks. Then calls this: with nothing when Fifth was not reached, or cannot answer at
/// present.
pub(crate) fn ask(to: &str, patience: u32, then: impl FnOnce(Option<Answer>) + 'static) {
    ask_with(Asked { to: to.to_owned(), body: None, once: None, patience }, then);
}

/// The same, with all that can be said of it. Where no answer comes soon it is asked again beside the first:
/// a browser keeps connections that have long hung, and each try takes another.
pub(crate) fn ask_with(asked: Asked, then: impl FnOnce(Option<Answer>) + 'static) {
    let asking = Asking { asked, then: Cell::new(Some(Box::new(then))), under_way: Cell::new(0) };
    Rc::new(asking).try_once(1);
}

/// Whoever waits for an answer.
type Then = Box<dyn FnOnce(Option<Answer>)>;

struct Asking {
    asked: Asked,
    then: Cell<Option<Then>>,
    under_way: Cell<u32>,
}

impl Asking {
    fn try_once(self: Rc<Self>, tries: u32) {
        let Ok(request) = XmlHttpRequest::new() else { return self.answered(None) };
        self.under_way.set(self.under_way.get() + 1);
        let (asking, answered) = (Rc::clone(&self), request.clone());
        let ended = Closure::once_into_js(move || {
            asking.under_way.set(asking.under_way.get() - 1);
            let answer = Answer::from_request(answered);
            if answer.is_some() || asking.under_way.get() == 0 {
                asking.answered(answer);
            }
        });
        request.set_onloadend(Some(ended.unchecked_ref()));
        let late = SOON.unsigned_abs() * (tries - 1);
        let _ = send(&request, &self.asked, self.asked.patience.saturating_sub(late));
        if tries < TRIES && self.asked.patience > SOON.unsigned_abs() * tries {
            let again = Closure::once_into_js(move || {
                if self.under_way.get() > 0 && self.is_unanswered() {
                    self.try_once(tries + 1);
                }
            });
            let _ = web_sys::window().map(|window| {
                window.set_timeout_with_callback_and_timeout_and_arguments_0(again.unchecked_ref(), SOON)
            });
        }
    }

    fn answered(&self, answer: Option<Answer>) {
        if let Some(then) = self.then.take() {
            then(answer);
        }
    }

    fn is_unanswered(&self) -> bool {
        let then = self.then.take();
        let waits = then.is_some();
        self.then.set(then);
        waits
    }
}

fn send(request: &XmlHttpRequest, asked: &Asked, patience: u32) -> Result<(), JsValue> {
    request.open(if asked.body.is_some() { "POST" } else { "GET" }, &asked.to)?;
    request.set_timeout(patience);
    request.set_request_header("fifth-script", "1")?;
    if let Some(once) = &asked.once {
        request.set_request_header("fifth-once", once)?;
    }
    if asked.body.is_some() {
        request.set_request_header("content-type", "application/x-www-form-urlencoded")?;
    }
    request.send_with_opt_str(asked.body.as_deref())
}

impl Answer {
    fn from_request(request: XmlHttpRequest) -> Option<Self> {
        let answer = Self(request);
        let is_fifth = answer.0.status().is_ok_and(|status| status > 0 && status < 500);
        (is_fifth && answer.header("fifth").is_some()).then_some(answer)
    }

    /// The address that a redirect leads to: the server names it and the page goes there itself.
    pub(crate) fn leads_to(&self) -> Option<String> {
        self.header("fifth-leads-to")
    }

    /// The page, if it is one to be shown: also one that says why something was not taken.
    pub(crate) fn page(&self) -> Option<String> {
        let shows = self.0.status().is_ok_and(|status| status == 200 || status == 409 || status == 422);
        self.0.response_text().ok().flatten().filter(|_| shows)
    }

    fn header(&self, name: &str) -> Option<String> {
        self.0.get_response_header(name).ok().flatten()
    }
}
