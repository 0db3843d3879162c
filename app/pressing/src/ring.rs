//! A ring round what is lit: dark in light, thick and thin, so that it is seen on every ground and without colour.
//! It lies over the page and moves nothing.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::bar::BAR;
use crate::page::Page;
use crate::things::Thing;

/// On what is lit.
const LIT: &str = "data-lit";
/// So far it lies outside of what is lit.
const ROUND: f64 = 8.0;

pub(crate) struct Ring {
    page: Page,
    drawn: HtmlElement,
    lit: Vec<Element>,
}

impl Ring {
    pub(crate) fn new(page: &Page) -> Option<Self> {
        let ring: HtmlElement = page.document.create_element("div").ok()?.dyn_into().ok()?;
        ring.set_class_name("ring");
        ring.set_hidden(true);
        ring.set_attribute("aria-hidden", "true").ok()?;
        page.document.body()?.append_child(&ring).ok()?;
        Some(Self { page: page.clone(), drawn: ring, lit: Vec::new() })
    }

    /// Lies round these from now on; round nothing it is not there.
    pub(crate) fn light(&mut self, things: &[Thing]) {
        for part in self.lit.drain(..) {
            let _ = part.remove_attribute(LIT);
        }
        self.lit = things.iter().map(|thing| thing.shown.clone()).collect();
        for part in &self.lit {
            let _ = part.set_attribute(LIT, "");
        }
        let _ = self.drawn.toggle_attribute_with_force("data-many", things.len() > 1);
        self.drawn.set_hidden(things.is_empty());
        self.place();
    }

    /// Brings what is lit into sight, clear of what lies over the page below.
    pub(crate) fn bring(&self) {
        let Some([_, top, _, bottom]) = self.edges() else { return };
        let bar = self.page.find(BAR);
        // What stands in the bar is always in sight.
        if self.lit.iter().any(|part| bar.as_ref().is_some_and(|bar| bar.contains(Some(part)))) {
            return;
        }
        let height = self.page.size().1 - bar.map_or(0.0, |bar| bar.get_bounding_client_rect().height());
        let (above, below) = (top - 4.0 * ROUND, bottom + 4.0 * ROUND);
        if above < 0.0 || below > height {
            let all = below - above;
            let wanted = if all > height { 0.0 } else { (height - all) / 2.0 };
            self.page.window.scroll_by_with_x_and_y(0.0, above - wanted);
            self.place();
        }
    }

    /// Where it is now: the page may have moved.
    pub(crate) fn place(&self) {
        let Some([left, top, right, bottom]) = self.edges() else { return };
        let away = |scrolled: Result<f64, _>| scrolled.unwrap_or(0.0);
        let (x, y) = (away(self.page.window.scroll_x()), away(self.page.window.scroll_y()));
        let style = self.drawn.style();
        for (name, value) in [
            ("left", left - ROUND + x),
            ("top", top - ROUND + y),
            ("width", right - left + 2.0 * ROUND),
            ("height", bottom - top + 2.0 * ROUND),
        ] {
            let _ = style.set_property(name, &format!("{value}px"));
        }
    }

    /// How much of the waiting is done, of 1.
    pub(crate) fn fills(&self, done: Option<f64>) {
        let _ = self.drawn.toggle_attribute_with_force("data-fills", done.is_some());
        if let Some(done) = done {
            let _ = self.drawn.style().set_property("--done", &format!("{}%", done * 100.0));
        }
    }

    /// Left, top, right and bottom of all that is lit.
    fn edges(&self) -> Option<[f64; 4]> {
        self.lit
            .iter()
            .map(|part| {
                let place = part.get_bounding_client_rect();
                [place.left(), place.top(), place.right(), place.bottom()]
            })
            .reduce(|[a, b, c, d], [l, t, r, e]| [a.min(l), b.min(t), c.max(r), d.max(e)])
    }
}
