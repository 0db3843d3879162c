//! A finger, a mouse or a key that has to stay, that shakes, or that counts when it is let go. The page is pressed
//! as ever; only what counts is another.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, PointerEvent};

use crate::hand::{Hand, Rule};
use crate::page::{Page, end, tap, target};
use crate::ring::Ring;
use crate::switch;
use crate::things::Thing;

const BEAT: i32 = 50;
const HEARD: [&str; 9] = [
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "click",
    "contextmenu",
    "dragstart",
    "keydown",
    "keyup",
];

struct Fingers {
    page: Page,
    hand: Hand,
    ring: Ring,
    /// What is pressed.
    on: Option<Thing>,
    /// A press that we took ourselves, whose click is yet to come.
    tapped: bool,
}

thread_local! {
    static FINGERS: RefCell<Option<Fingers>> = const { RefCell::new(None) };
}

pub(crate) fn begin(page: &Page, rule: Rule) {
    if rule.is_usual() {
        return;
    }
    let Some(ring) = Ring::new(page) else { return };
    let hand = Hand::new(rule.of_fingers());
    FINGERS.set(Some(Fingers { page: page.clone(), hand, ring, on: None, tapped: false }));
    for event in HEARD {
        page.hears(event, |event| {
            if event.is_trusted() {
                press(with(|fingers| fingers.hear(event)));
            }
        });
    }
    page.every(BEAT, || press(with(Fingers::beat)));
}

fn with(then: impl FnOnce(&mut Fingers) -> Option<Thing>) -> Option<Thing> {
    FINGERS.with(|fingers| fingers.try_borrow_mut().ok().and_then(|mut fingers| then(fingers.as_mut()?)))
}

/// The page hears of it while nothing of ours is held.
fn press(thing: Option<Thing>) {
    let Some(thing) = thing else { return };
    match thing.part.dyn_ref::<HtmlElement>() {
        Some(field) if thing.is_typed_into() => drop(field.focus()),
        _ => tap(&thing.part),
    }
}

impl Fingers {
    fn hear(&mut self, event: &Event) -> Option<Thing> {
        let now = self.page.now();
        let kind = event.type_();
        match kind.as_str() {
            "pointerdown" => {
                self.tapped = false;
                let on = target(event).and_then(|part| Thing::at(&part))?;
                self.tapped = true;
                self.down(on, now)
            }
            // Slid off, it is no press of it.
            "pointermove" if self.on.is_some() && !self.is_over(event) => self.up(now, false),
            "pointerup" if self.on.is_some() => {
                let same = self.is_over(event);
                self.up(now, same)
            }
            "pointercancel" => self.up(now, false),
            "click" | "contextmenu" | "dragstart" if self.tapped => {
                end(event);
                None
            }
            "keydown" | "keyup" => self.key(event, now, kind == "keydown"),
            _ => None,
        }
    }

    fn is_over(&self, event: &Event) -> bool {
        let at = event.dyn_ref::<PointerEvent>();
        let under = at.and_then(|at| self.page.under(at.client_x(), at.client_y()));
        under.and_then(|part| Thing::at(&part)) == self.on
    }

    /// Space and Enter on what has the ring of the keyboard.
    fn key(&mut self, event: &Event, now: f64, is_down: bool) -> Option<Thing> {
        let key = event.dyn_ref::<KeyboardEvent>()?.key();
        let on = self.page.document.active_element().and_then(|part| Thing::at(&part))?;
        if !switch::presses(&key) || on.is_typed_into() {
            return None;
        }
        end(event);
        if is_down { self.down(on, now) } else { self.up(now, true) }
    }

    fn down(&mut self, on: Thing, now: f64) -> Option<Thing> {
        let counts = self.hand.down(now);
        self.on = Some(on);
        if self.hand.done(now).is_some() {
            self.ring.light(self.on.as_slice());
        }
        self.on.clone().filter(|_| counts)
    }

    fn up(&mut self, now: f64, same: bool) -> Option<Thing> {
        let counts = if same {
            self.hand.up(now)
        } else {
            self.hand.slipped(now);
            false
        };
        self.ring.light(&[]);
        self.on.take().filter(|_| counts)
    }

    fn beat(&mut self) -> Option<Thing> {
        let now = self.page.now();
        let counts = self.hand.still(now);
        self.ring.fills(self.hand.done(now));
        self.on.clone().filter(|_| counts)
    }
}
