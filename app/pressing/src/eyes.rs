//! A pointer that eyes move: what it stays on is pressed, and a ring fills up while it waits.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Event, PointerEvent};

use crate::bar;
use crate::gaze::Gaze;
use crate::keyboard;
use crate::page::{Page, round, tap};
use crate::ring::Ring;
use crate::things::Thing;

const BEAT: i32 = 50;

struct Eyes {
    page: Page,
    gaze: Gaze<Thing>,
    ring: Ring,
    /// Where the pointer was last: eyes that rest tell nothing.
    at: Option<[i32; 2]>,
    lit: Option<Thing>,
    paused: bool,
}

thread_local! {
    static EYES: RefCell<Option<Eyes>> = const { RefCell::new(None) };
}

pub(crate) fn begin(page: Page, stay: f64) {
    let Some(ring) = Ring::new(&page) else { return };
    let eyes = Eyes { page: page.clone(), gaze: Gaze::new(stay), ring, at: None, lit: None, paused: false };
    EYES.set(Some(eyes));
    for event in ["pointermove", "pointerout"] {
        page.hears(event, |event| {
            let _ = with(|eyes| eyes.moved(event));
        });
    }
    page.every(BEAT, || press(with(Eyes::beat)));
    bar::wake(&page);
}

fn with<T>(then: impl FnOnce(&mut Eyes) -> Option<T>) -> Option<T> {
    EYES.with(|eyes| eyes.try_borrow_mut().ok().and_then(|mut eyes| then(eyes.as_mut()?)))
}

/// The page hears of it while nothing of ours is held.
fn press(thing: Option<Thing>) {
    let (Some(thing), Some(page)) = (thing, Page::here()) else { return };
    if let Some(way) = thing.part.get_attribute("data-scrolls") {
        let some = page.size().1 / 2.0;
        page.window.scroll_by_with_x_and_y(0.0, if way == "up" { -some } else { some });
    } else if thing.part.has_attribute("data-pause") {
        let _ = with(|eyes| eyes.pause(&thing));
    } else if thing.is_typed_into() {
        keyboard::open(&page, &thing);
    } else if !keyboard::press(&page, &thing) {
        tap(&thing.part);
    }
}

impl Eyes {
    fn moved(&mut self, event: &Event) -> Option<()> {
        let to = event.dyn_ref::<PointerEvent>()?;
        let left = event.type_() == "pointerout" && to.related_target().is_none();
        self.at = (!left).then(|| [to.client_x(), to.client_y()]);
        Some(())
    }

    fn beat(&mut self) -> Option<Thing> {
        let now = self.page.now();
        if self.page.document.hidden() {
            self.at = None;
        }
        let under = self.at.and_then(|[x, y]| self.page.under(x, y));
        // While it is paused only the way on can be looked at.
        let on = under.and_then(|part| Thing::at(&part));
        let on = on.filter(|thing| !self.paused || round(&thing.part, "[data-pause]").is_some());
        let pressed = self.gaze.look(on.as_ref(), now);
        let waits = self.gaze.done(now).map(|(thing, done)| (thing.clone(), done));
        let lit = waits.as_ref().map(|(thing, _)| thing.clone());
        if lit != self.lit {
            self.ring.light(lit.as_slice());
            self.lit = lit;
        }
        self.ring.place();
        self.ring.fills(waits.map(|(_, done)| done));
        pressed
    }

    fn pause(&mut self, button: &Thing) -> Option<()> {
        self.paused = !self.paused;
        let pressed = if self.paused { "true" } else { "false" };
        button.part.set_attribute("aria-pressed", pressed).ok()
    }
}
