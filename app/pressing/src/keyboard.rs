//! Letters on the page, for who types with a switch or with eyes. What is typed is heard by the page as from any
//! keyboard.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlInputElement, HtmlTextAreaElement};

use crate::bar::BAR;
use crate::page::Page;
use crate::things::Thing;

/// What a code is made of, in every language.
const OF_CODES: &str = "ABCDEF|GHIJKL|MNOPQR|STUVWX|YZ0123|456789";
/// On each of them.
pub(crate) const KEY: &str = "data-key";

thread_local! {
    /// What is typed into.
    static FIELD: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Shows the letters for this field.
pub(crate) fn open(page: &Page, field: &Thing) {
    let Some(bar) = page.find(BAR) else { return };
    close(page);
    let is_code = field.part.matches("input.code").unwrap_or(false);
    let letters = if is_code { OF_CODES.to_owned() } else { said(&bar, "data-letters") };
    let _ = build(page, &bar, &letters);
    FIELD.set(Some(field.part.clone()));
    show(page);
}

/// One of the letters was pressed. Says whether it was one.
pub(crate) fn press(page: &Page, key: &Thing) -> bool {
    let Some(does) = key.part.get_attribute(KEY) else { return false };
    let Some(field) = FIELD.with_borrow(Clone::clone) else { return false };
    if does == "done" {
        close(page);
        return true;
    }
    let mut typed = value(&field);
    match does.as_str() {
        "rub" => drop(typed.pop()),
        "space" => typed.push(' '),
        letter => typed.push_str(letter),
    }
    set_value(&field, &typed);
    let goes_up = EventInit::new();
    goes_up.set_bubbles(true);
    if let Ok(heard) = Event::new_with_event_init_dict("input", &goes_up) {
        let _ = field.dispatch_event(&heard);
    }
    show(page);
    true
}

fn close(page: &Page) {
    FIELD.set(None);
    if let Some(letters) = page.find(".keys") {
        letters.remove();
    }
}

fn said(bar: &Element, name: &str) -> String {
    bar.get_attribute(name).unwrap_or_default()
}

fn build(page: &Page, bar: &Element, letters: &str) -> Option<()> {
    let part = |class: &str, name: &str| {
        let part = page.document.create_element(name).ok()?;
        part.set_class_name(class);
        Some(part)
    };
    let keys = part("keys", "div")?;
    let typed = part("typed", "output")?;
    typed.set_attribute("dir", "auto").ok()?;
    keys.append_child(&typed).ok()?;
    let row = |of: Vec<(String, String)>| {
        let row = part("keys-row", "div")?;
        for (does, says) in of {
            let key = part("key", "button")?;
            key.set_attribute("type", "button").ok()?;
            key.set_attribute(KEY, &does).ok()?;
            key.set_text_content(Some(&says));
            row.append_child(&key).ok()?;
        }
        keys.append_child(&row).ok()
    };
    for letters in letters.split('|') {
        row(letters.chars().map(|letter| (letter.to_string(), letter.to_string())).collect())?;
    }
    let named = |does: &str| (does.to_owned(), said(bar, &["data-", does].concat()));
    row(vec![named("space"), named("rub"), named("done")])?;
    bar.insert_before(&keys, bar.first_child().as_ref()).ok().map(drop)
}

/// What stands in the field: it may lie under the letters.
fn show(page: &Page) {
    let typed = FIELD.with_borrow(|field| field.as_ref().map(value)).unwrap_or_default();
    if let Some(line) = page.find(".keys .typed") {
        line.set_text_content(Some(&typed));
    }
}

fn value(field: &Element) -> String {
    let input = field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
    input
        .or_else(|| field.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value))
        .unwrap_or_default()
}

fn set_value(field: &Element, typed: &str) {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_value(typed);
    } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(typed);
    }
}
