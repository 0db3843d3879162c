//! What can be pressed on a page, in the order in which it is read: what the page is about first, then the ways
//! out, then its head.

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlInputElement, HtmlTextAreaElement};

use crate::groups::groups;
use crate::page::{Page, round};

const PRESSED: &str = "a[href],button,summary,select,textarea,input:not([type=hidden])";
/// Whose things belong together: the nearest such part round a thing.
const PARTS: &str = "fieldset,li,ul,ol,.choices,.two,.part,.bar,.keys-row,nav,form,main,header,footer";
/// Letters to choose from are all there is while they are there.
const LETTERS: &str = ".keys";
/// What is hidden while there is no voice, what speaks a card, what is for the hand of a helper, and the way of
/// adults.
const NOT_LIT: &str = "html:not([data-voice]) .say,[data-aloud=card],[data-pause],[inert],[inert] *,\
                       a[href^='/sign-in'],form[action^='/sign-in'] *";

/// Something to press, and what of it is seen.
#[derive(Clone, PartialEq)]
pub(crate) struct Thing {
    pub(crate) part: Element,
    /// A box lies in its card.
    pub(crate) shown: Element,
}

impl Thing {
    /// What this belongs to, if that can be pressed.
    pub(crate) fn at(part: &Element) -> Option<Self> {
        let label = round(part, "label");
        let inside = label.and_then(|label| label.query_selector("input,textarea,select").ok().flatten());
        let part = round(part, PRESSED).or(inside)?;
        if part.matches("[type=hidden],[inert] *").unwrap_or(true) {
            return None;
        }
        let tick = part.dyn_ref::<HtmlInputElement>().filter(|input| ticks(input));
        let shown = tick.and_then(|_| round(&part, "label")).unwrap_or_else(|| part.clone());
        Some(Self { part, shown }).filter(Self::is_there)
    }

    /// It is in the page, can be seen and can be pressed.
    pub(crate) fn is_there(&self) -> bool {
        let place = self.place();
        let folded = round(&self.part, "details:not([open])");
        let opens = || self.part.matches("summary").unwrap_or(false);
        self.part.is_connected()
            && place.width() > 4.0
            && place.height() > 4.0
            && !self.part.has_attribute("disabled")
            && (folded.is_none() || opens())
    }

    /// It stands for the same: the page may swap a part for a new one. Where it lies says nothing.
    fn is_like(&self, other: &Self) -> bool {
        let same = |name: &str| self.part.get_attribute(name) == other.part.get_attribute(name);
        self.part.tag_name() == other.part.tag_name()
            && ["id", "href", "name", "value"].into_iter().all(same)
            && self.shown.text_content() == other.shown.text_content()
    }

    pub(crate) fn place(&self) -> DomRect {
        self.shown.get_bounding_client_rect()
    }

    /// A box that is ticked by it.
    pub(crate) fn ticks(&self) -> bool {
        self.part.dyn_ref::<HtmlInputElement>().is_some_and(ticks)
    }

    /// Somebody types into it.
    pub(crate) fn is_typed_into(&self) -> bool {
        self.part.dyn_ref::<HtmlTextAreaElement>().is_some()
            || self.part.dyn_ref::<HtmlInputElement>().is_some_and(|input| !ticks(input))
    }
}

fn ticks(input: &HtmlInputElement) -> bool {
    matches!(input.type_().as_str(), "checkbox" | "radio")
}

/// All of them.
pub(crate) fn all(page: &Page) -> Vec<Thing> {
    if let Some(letters) = page.find(LETTERS) {
        return within(&letters);
    }
    let mut things: Vec<_> = page.document.body().iter().flat_map(|body| within(body)).collect();
    let first = things.iter().position(|thing| round(&thing.part, "main").is_some()).unwrap_or(0);
    things.rotate_left(first);
    things
}

/// Which of them this is: itself, or the only one that stands for the same.
pub(crate) fn find(things: &[Thing], wanted: &Thing) -> Option<usize> {
    let mut alike = (0..things.len()).filter(|at| things.get(*at).is_some_and(|thing| thing.is_like(wanted)));
    let only = alike.next().filter(|_| alike.next().is_none());
    things.iter().position(|thing| thing == wanted).or(only)
}

fn within(part: &Element) -> Vec<Thing> {
    let found = part.query_selector_all(PRESSED).ok();
    let many = found.as_ref().map_or(0, web_sys::NodeList::length);
    let parts = (0..many).filter_map(|at| found.as_ref()?.item(at)?.dyn_into::<Element>().ok());
    parts.filter(|part| !part.matches(NOT_LIT).unwrap_or(true)).filter_map(|part| Thing::at(&part)).collect()
}

/// How they belong together. One thing alone in its line of a list belongs to the list.
pub(crate) fn grouped(things: &[Thing]) -> Vec<usize> {
    let lines: Vec<_> = things.iter().map(|thing| part_of(&thing.part)).collect();
    let parts: Vec<_> = lines
        .iter()
        .map(|line| {
            let alone = lines.iter().filter(|other| *other == line).count() == 1;
            let is_line = line.as_ref().is_some_and(|line| line.matches("li").unwrap_or(false));
            if alone && is_line { line.as_ref().and_then(part_of) } else { line.clone() }
        })
        .collect();
    let numbers: Vec<_> =
        parts.iter().map(|part| parts.iter().position(|other| other == part).unwrap_or_default()).collect();
    groups(&numbers)
}

/// What it stands in.
fn part_of(part: &Element) -> Option<Element> {
    part.parent_element().and_then(|above| round(&above, PARTS))
}
