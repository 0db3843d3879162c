//! Draws the parts of a page again that show what changed: the server draws, the page swaps.

use leptos::wasm_bindgen::JsCast;
use web_sys::{
    Document, DocumentFragment, Element, HtmlInputElement, HtmlTemplateElement, HtmlTextAreaElement, Node,
};

use crate::aloud;
use crate::reach::{Answer, ask};

/// So long a page may take.
const PATIENCE: u32 = 8_000;

/// Asks for this page once more and puts its new `[data-region]`s in the place of the old. A page that has
/// something at hand says at which address it is drawn with the same at hand. Then says whether the page was
/// reached: what has no regions of ours swaps nothing.
pub(super) fn draw_again(then: impl FnOnce(bool) + 'static) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some((document, address)) = document.and_then(|page| Some((page.clone(), page.url().ok()?))) else {
        return then(true);
    };
    if !matches!(document.query_selector("[data-region]"), Ok(Some(_))) {
        return then(true);
    }
    let at_hand = document.query_selector("[data-again]").ok().flatten();
    let again = at_hand.and_then(|part| part.get_attribute("data-again"));
    ask(&again.unwrap_or(address), PATIENCE, move |answer| {
        let html = answer.as_ref().and_then(Answer::page);
        if let Some(new) = html.and_then(|html| read(&document, &html)) {
            swap_all(&document, &new);
        }
        then(answer.is_some());
    });
}

/// Shows one region of that page in the place of the old, when it is this page: then its heading has the
/// eye and the reader. Says whether it did; nothing when the page was not reached.
pub(crate) fn show(to: &str, region: &'static str, then: impl FnOnce(Option<bool>) + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let here = document.location().and_then(|here| here.pathname().ok()).unwrap_or_default();
    if page_of(to) != here {
        return then(Some(false));
    }
    ask(to, PATIENCE, move |answer| {
        then(answer.map(|answer| {
            let new = answer.page().and_then(|html| read(&document, &html));
            new.is_some_and(|new| swap_one(&document, &new, region))
        }));
    });
}

/// An address without what is asked of it.
fn page_of(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// Puts the new region in the place of the old, and the eye and the reader at its heading.
fn swap_one(document: &Document, new: &DocumentFragment, region: &str) -> bool {
    let selector = ["[data-region=\"", region, "\"]"].concat();
    let (Ok(Some(old)), Ok(Some(fresh))) =
        (document.query_selector(&selector), new.query_selector(&selector))
    else {
        return false;
    };
    if old.replace_with_with_node_1(&fresh).is_err() {
        return false;
    }
    aloud::drawn_anew();
    if let Ok(Some(heading)) = fresh.query_selector("h1") {
        let _ = heading.set_attribute("tabindex", "-1");
        if let Ok(heading) = heading.dyn_into::<web_sys::HtmlElement>() {
            let _ = heading.focus();
        }
    }
    true
}

/// The same for an answer that was asked for elsewhere.
pub(crate) fn read_page(html: &str) -> Option<DocumentFragment> {
    read(&web_sys::window()?.document()?, html)
}

/// The page in a template, where nothing of it comes to life: no style, no script, no picture.
fn read(document: &Document, html: &str) -> Option<DocumentFragment> {
    let template: HtmlTemplateElement = document.create_element("template").ok()?.dyn_into().ok()?;
    template.set_inner_html(html);
    Some(template.content())
}

/// Whether somebody has typed or ticked something on this page.
pub(super) fn is_begun(document: &Document) -> bool {
    let ticked = document.query_selector("form:not([data-saves]) :checked, [data-begun], [data-waits]");
    ticked.is_ok_and(|ticked| ticked.is_some())
        || document.document_element().is_some_and(|page| is_typed_in(&page))
}

/// Nothing moves under a hand: what has not changed stays, what is at hand stays while it is the same
/// (`data-at`), and so does what is being written in. What was unfolded, ticked and focused is so again.
fn swap_all(document: &Document, new: &DocumentFragment) {
    // Nor from under the words that are being read to somebody.
    if aloud::is_speaking() {
        return;
    }
    for old in all(document.query_selector_all("[data-region]").ok()) {
        let name = old.get_attribute("data-region").unwrap_or_default();
        let Ok(Some(fresh)) = new.query_selector(&["[data-region=\"", &name, "\"]"].concat()) else {
            continue;
        };
        let at = old.get_attribute("data-at");
        let same = match &at {
            Some(at) => fresh.get_attribute("data-at").as_ref() == Some(at),
            None => fresh.inner_html() == old.inner_html(),
        };
        if same || is_written_in(&old) {
            continue;
        }
        let focus = focus_in(document, &old);
        keep_open(&old, &fresh);
        keep_ticks(&old, &fresh);
        mark_new(&old, &fresh);
        if old.replace_with_with_node_1(&fresh).is_ok()
            && let Some(focus) = focus
        {
            focus_again(&fresh, &focus);
        }
    }
    aloud::drawn_anew();
}

/// Where the focus is in this region, as a selector that finds the same again, empty when there is
/// none; nothing where it is elsewhere.
fn focus_in(document: &Document, region: &Element) -> Option<String> {
    let active =
        document.active_element().filter(|active| region.contains(Some(active.unchecked_ref::<Node>())))?;
    let quoted = |name: &str, value: String| ["[", name, "=\"", &value, "\"]"].concat();
    let of = |part: &Element, name: &str| part.get_attribute(name).map(|value| quoted(name, value));
    let parent = active.closest("form[action],[id]").ok().flatten();
    let near = parent.and_then(|parent| of(&parent, "id").or_else(|| of(&parent, "action")));
    let own = of(&active, "id").or_else(|| of(&active, "href")).or_else(|| {
        let told = [of(&active, "name"), of(&active, "value")].into_iter().flatten().collect::<String>();
        near.map(|near| [&near, " ", &active.tag_name().to_lowercase(), &told].concat())
    });
    own.or_else(|| Some(String::new()))
}

/// The focus at the same place, or, where that is gone, at the region: never on nothing.
fn focus_again(fresh: &Element, place: &str) {
    let same = fresh.query_selector(place).ok().flatten();
    let hand = || fresh.query_selector("[tabindex]").ok().flatten();
    let part = same.or_else(hand).unwrap_or_else(|| {
        let _ = fresh.set_attribute("tabindex", "-1");
        fresh.clone()
    });
    if let Ok(part) = part.dyn_into::<web_sys::HtmlElement>() {
        let _ = part.focus();
    }
}

/// A tick is somebody's, and stays.
fn keep_ticks(old: &Element, fresh: &Element) {
    for ticked in all(old.query_selector_all("input[type=checkbox]:checked").ok()) {
        let (name, value) = (ticked.get_attribute("name"), ticked.get_attribute("value"));
        let (Some(name), Some(value)) = (name, value) else { continue };
        let same = ["input[name=\"", &name, "\"][value=\"", &value, "\"]"].concat();
        let same = fresh.query_selector(&same).ok().flatten();
        if let Some(same) = same.and_then(|same| same.dyn_into::<HtmlInputElement>().ok()) {
            same.set_checked(true);
        }
    }
}

/// What a worker has unfolded stays so: it must not shut under a finger.
fn keep_open(old: &Element, fresh: &Element) {
    for unfolded in all(old.query_selector_all("details[open][id]").ok()) {
        if let Ok(Some(same)) = fresh.query_selector(&["[id=\"", &unfolded.id(), "\"]"].concat()) {
            let _ = same.set_attribute("open", "");
        }
    }
}

/// What was not there before pops in, where the region names its things. What was new before is so no more.
fn mark_new(old: &Element, fresh: &Element) {
    for one in all(fresh.query_selector_all("[data-id]").ok()) {
        let id = one.get_attribute("data-id").unwrap_or_default();
        let was_there = old.query_selector(&["[data-id=\"", &id, "\"]"].concat());
        if was_there.is_ok_and(|before| before.is_none()) {
            let _ = one.set_attribute("data-new", "");
        }
    }
}

/// Whether words stand in it that are on no disk.
fn is_written_in(part: &Element) -> bool {
    all(part.query_selector_all("input:not([type=checkbox]),textarea").ok()).any(|field| is_changed(&field))
}

fn is_typed_in(part: &Element) -> bool {
    all(part.query_selector_all("input,textarea").ok()).any(|field| is_changed(&field))
}

fn is_changed(field: &Element) -> bool {
    // What is saved at each tap is no work of a hand that could be lost.
    if field.closest("[data-saves]").is_ok_and(|form| form.is_some()) {
        false
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.value() != input.default_value() || input.checked() != input.default_checked()
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.default_value().is_ok_and(|first| first != area.value())
    } else {
        false
    }
}

fn all(found: Option<web_sys::NodeList>) -> impl Iterator<Item = Element> {
    let length = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..length).filter_map(move |at| found.as_ref()?.item(at)?.dyn_into().ok())
}
