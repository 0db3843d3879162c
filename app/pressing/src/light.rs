//! A light goes over the page, and a switch chooses what is lit. Any key that a switch sends will do, and so will
//! a tap anywhere.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use crate::bar;
use crate::choices::{By, Pressing};
use crate::hand::Hand;
use crate::keyboard;
use crate::page::{Page, end, round, tap, target};
use crate::pause::Pause;
use crate::ring::Ring;
use crate::switch::{self, Fingers};
use crate::things::{self, Thing};
use crate::voice;
use crate::walk::{At, Walk};

/// So often it looks at the clock, in milliseconds.
const BEAT: i32 = 50;
/// The first light of a page stays so much longer: there is a page to be read.
const FIRST: f64 = 2.0;
/// No thing is said for longer.
const LONGEST: f64 = 12_000.0;

struct Light {
    page: Page,
    pressing: Pressing,
    things: Vec<Thing>,
    walk: Walk,
    ring: Ring,
    /// Switch 1 and switch 2.
    hands: [Hand; 2],
    fingers: Fingers,
    since: f64,
    /// When it came where it is.
    said: f64,
    /// How many times its time the light stays where it is.
    stays: f64,
    /// Somebody has pressed since the last thing was chosen: to wait chooses nothing by itself.
    awake: bool,
    pause: Pause,
    /// A tap that we took ourselves, whose click is yet to come.
    tapped: bool,
}

thread_local! {
    static LIGHT: RefCell<Option<Light>> = const { RefCell::new(None) };
}

pub(crate) fn begin(page: Page, pressing: Pressing) {
    let Some(ring) = Ring::new(&page) else { return };
    let hand = Hand::new(pressing.rule);
    let times = if pressing.by == By::Scan { 2 } else { 1 };
    let mut light = Light {
        things: things::all(&page),
        walk: Walk::new(Vec::new(), times),
        ring,
        hands: [hand.clone(), hand],
        fingers: Fingers::default(),
        since: page.now(),
        said: page.now(),
        stays: FIRST,
        awake: false,
        pause: Pause::default(),
        tapped: false,
        pressing,
        page: page.clone(),
    };
    page.leave_field();
    light.walk.moved(things::grouped(&light.things), None, false);
    light.show();
    LIGHT.set(Some(light));
    for event in ["keydown", "keyup", "pointerdown", "pointerup", "pointercancel", "click", "contextmenu"] {
        page.hears(event, heard);
    }
    page.hears("scroll", |_| with(|light| light.ring.place()));
    page.every(BEAT, beat);
    bar::wake(&page);
}

/// What our own tap makes the page say is not ours to hear again: then nothing is done here.
fn with(then: impl FnOnce(&mut Light)) {
    LIGHT.with(|light| {
        if let Ok(mut light) = light.try_borrow_mut()
            && let Some(light) = light.as_mut()
        {
            then(light);
        }
    });
}

fn heard(event: &Event) {
    // A tap of a script is what we make ourselves.
    if !event.is_trusted() {
        return;
    }
    let mut counts = None;
    with(|light| counts = light.hear(event));
    pressed(counts);
}

fn beat() {
    let mut counts = None;
    with(|light| counts = light.beat());
    pressed(counts);
}

/// A switch was pressed. The page hears of the tap while nothing of the light is held.
fn pressed(switch: Option<Does>) {
    let mut chosen = None;
    match switch {
        None => return,
        Some(Does::On) => with(Light::on),
        Some(Does::Choose) => with(|light| chosen = light.choose()),
    }
    let Some(thing) = chosen else { return };
    let Some(page) = Page::here() else { return };
    if thing.is_typed_into() {
        keyboard::open(&page, &thing);
    } else if !keyboard::press(&page, &thing) {
        tap(&thing.part);
    }
    with(|light| light.chose(&thing));
}

/// What a press, or waiting, does to the light.
#[derive(Clone, Copy)]
enum Does {
    On,
    Choose,
}

impl Light {
    fn hear(&mut self, event: &Event) -> Option<Does> {
        let (now, kind) = (self.page.now(), event.type_());
        self.pause.hears(now);
        // A helper's hand; the key of a switch goes on being one, wherever the keyboard is.
        let at_pause = target(event).and_then(|part| round(&part, "[data-pause]"));
        if at_pause.is_some() && !kind.starts_with("key") {
            if kind == "click" {
                self.pause(now);
            }
            return None;
        }
        let key = event.dyn_ref::<KeyboardEvent>().filter(|_| kind == "keydown");
        let repeats = key.is_some_and(KeyboardEvent::repeat);
        if key.is_some_and(|key| key.key() == switch::PAUSE) && !repeats {
            self.pause(now);
            return None;
        }
        if self.pause.holds() {
            return None;
        }
        match kind.as_str() {
            "click" if !self.tapped => return None,
            "click" | "contextmenu" => {
                self.tapped = kind == "contextmenu" && self.tapped;
                end(event);
                return None;
            }
            "pointercancel" => {
                self.hands.iter_mut().for_each(|hand| hand.slipped(now));
                return None;
            }
            _ => {}
        }
        let at = switch::read(event, self.pressing.by, self.page.size().0)?;
        let switch = self.fingers.switch(event, at);
        end(event);
        self.tapped |= kind == "pointerdown";
        // Held since the page before.
        if repeats {
            return None;
        }
        let hand = self.hands.get_mut(switch)?;
        let counts = if kind.ends_with("down") { hand.down(now) } else { hand.up(now) };
        counts.then(|| self.does(switch)).flatten()
    }

    /// What a press of this switch does. Where to wait is to choose, the first press only wakes the light.
    fn does(&mut self, switch: usize) -> Option<Does> {
        match (self.pressing.by, switch) {
            (By::Step, _) if !self.awake => {
                self.awake = true;
                self.since = self.page.now();
                None
            }
            (By::Step, _) | (By::Two, 0) => Some(Does::On),
            _ => Some(Does::Choose),
        }
    }

    fn beat(&mut self) -> Option<Does> {
        let now = self.page.now();
        if self.pause.is_over(now) {
            self.pause(now);
        }
        if self.pause.holds() || self.page.document.hidden() {
            self.since = now;
            return None;
        }
        for switch in 0..self.hands.len() {
            if self.hands.get_mut(switch).is_some_and(|hand| hand.still(now)) {
                return self.does(switch);
            }
        }
        if !self.lit().iter().all(Thing::is_there) {
            self.look_again();
            self.show();
        }
        self.ring.place();
        // Who hears it hears it to its end; some devices say for ever that they speak. Under a press that does not
        // count yet the light stays.
        let is_said = now - self.said < LONGEST && voice::is_speaking(&self.page);
        if is_said || self.hands.iter().any(Hand::waits) {
            self.since = now;
        }
        let light = self.pressing.light * self.stays;
        let waits = self.pressing.by == By::Scan || self.pressing.by == By::Step && self.awake;
        let done = if waits { ((now - self.since) / light).min(1.0) } else { 0.0 };
        bar::runs(&self.page, self.hands.iter().find_map(|hand| hand.done(now)).unwrap_or(done));
        match self.pressing.by {
            By::Scan if done >= 1.0 => Some(Does::On),
            By::Step if done >= 1.0 => Some(Does::Choose),
            _ => None,
        }
    }

    fn on(&mut self) {
        self.stays = 1.0;
        if self.look_again() {
            self.walk.on();
        }
        self.show();
    }

    /// The thing that is chosen by this; nothing where it only goes in.
    fn choose(&mut self) -> Option<Thing> {
        self.awake = false;
        self.stays = 1.0;
        let chosen = self.walk.press().and_then(|at| self.things.get(at).cloned());
        if chosen.is_none() {
            self.show();
        }
        chosen
    }

    /// The tap was made. Who ticked or typed goes on to other groups; a button may be pressed again at once.
    fn chose(&mut self, thing: &Thing) {
        self.things = things::all(&self.page);
        let types = thing.part.has_attribute(keyboard::KEY);
        let to = things::find(&self.things, thing).filter(|_| !types);
        self.walk.moved(things::grouped(&self.things), to, !thing.ticks());
        self.show();
    }

    /// The page may have other things by now. What was lit stays so; says whether it is still there.
    fn look_again(&mut self) -> bool {
        let things = things::all(&self.page);
        if things == self.things {
            return true;
        }
        let to = self.lit().iter().find_map(|lit| things::find(&things, lit));
        let inside = matches!(self.walk.at(), At::One { .. });
        self.things = things;
        self.walk.moved(things::grouped(&self.things), to, inside);
        to.is_some()
    }

    fn lit(&self) -> &[Thing] {
        self.things.get(self.walk.lit()).unwrap_or_default()
    }

    fn show(&mut self) {
        let lit = self.lit().to_vec();
        self.since = self.page.now();
        self.said = self.since;
        self.ring.light(&lit);
        self.ring.bring();
        bar::says(&self.page, lit.len());
        voice::say(&self.page, &lit);
    }

    /// The light rests, or goes on.
    fn pause(&mut self, now: f64) {
        self.pause.turn(now);
        let rests = self.pause.holds();
        if !rests {
            self.page.leave_field();
        }
        if let Some(button) = self.page.find("[data-pause]") {
            let _ = button.set_attribute("aria-pressed", if rests { "true" } else { "false" });
        }
        let lit = if rests { Vec::new() } else { self.lit().to_vec() };
        self.ring.light(&lit);
    }
}
