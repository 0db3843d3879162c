//! Draws the parts of a page again that show what changed: the server draws, the page swaps.

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{
    Document, DocumentFragment, Element, HtmlInputElement, HtmlTemplateElement, HtmlTextAreaElement, Node,
    XmlHttpRequest,
};

/// Asks for this page once more and puts its new `[data-region]`s in the place of the old.
pub(super) fn draw_again() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Ok(Some(_)) = document.query_selector("[data-region]") else { return };
    let Ok(request) = XmlHttpRequest::new() else { return };
    let Ok(address) = document.url() else { return };
    let answered = request.clone();
    let swap = Closure::once_into_js(move || {
        let text = answered.response_text().ok().flatten();
        if let Some(new) = text.filter(|_| is_a_page(&answered)).and_then(|html| read(&document, &html)) {
            swap_all(&document, &new);
        }
    });
    request.set_onload(Some(swap.unchecked_ref()));
    let _ = request.open("GET", &address).and_then(|()| request.send());
}

/// Also a page that says why something was not taken. What has no regions of ours swaps nothing.
fn is_a_page(answered: &XmlHttpRequest) -> bool {
    answered.status().is_ok_and(|status| status == 200 || status == 409 || status == 422)
}

/// Posts a form and puts one region of the answer in the place of the old; an answer of another page
/// is gone to, so that Back and reload know where they are. The words of our own fields need no
/// escaping: they are ids and names. Says whether it was sent. Where the server is not reached, the
/// page's own line about that is shown, and the tap can be made again.
pub(crate) fn send(to: &str, body: &str, region: &'static str) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return false };
    let Ok(request) = XmlHttpRequest::new() else { return false };
    let answered = request.clone();
    let swap = Closure::once_into_js(move || {
        let (led_to, here) = (answered.response_url(), document.url().unwrap_or_default());
        if page_of(&led_to) != page_of(&here) {
            let _ = web_sys::window().map(|window| window.location().set_href(&led_to));
            return;
        }
        let text = answered.response_text().ok().flatten();
        let new = text.and_then(|html| read(&document, &html));
        if !new.is_some_and(|new| swap_one(&document, &new, region)) {
            // An answer without the region, such as a refusal: the page itself says more.
            let _ = web_sys::window().map(|window| window.location().set_href("/now"));
        }
    });
    request.set_onload(Some(swap.unchecked_ref()));
    let unreached = Closure::once_into_js(|| {
        let document = web_sys::window().and_then(|window| window.document());
        let says = document.and_then(|document| document.query_selector("[data-offline]").ok().flatten());
        let _ = says.map(|says| says.remove_attribute("hidden"));
    });
    request.set_onerror(Some(unreached.unchecked_ref()));
    request.open("POST", to).is_ok()
        && request.set_request_header("content-type", "application/x-www-form-urlencoded").is_ok()
        && request.send_with_opt_str(Some(body)).is_ok()
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
    if let Ok(Some(heading)) = fresh.query_selector("h1") {
        let _ = heading.set_attribute("tabindex", "-1");
        if let Ok(heading) = heading.dyn_into::<web_sys::HtmlElement>() {
            let _ = heading.focus();
        }
    }
    true
}

/// The page in a template, where nothing of it comes to life: no style, no script, no picture.
fn read(document: &Document, html: &str) -> Option<DocumentFragment> {
    let template: HtmlTemplateElement = document.create_element("template").ok()?.dyn_into().ok()?;
    template.set_inner_html(html);
    Some(template.content())
}

/// Whether somebody has typed or ticked something on this page.
pub(super) fn is_begun(document: &Document) -> bool {
    document.query_selector("form :checked, [data-begun]").is_ok_and(|ticked| ticked.is_some())
        || document.document_element().is_some_and(|page| is_typed_in(&page))
}

fn swap_all(document: &Document, new: &DocumentFragment) {
    for old in all(document.query_selector_all("[data-region]").ok()) {
        let name = old.get_attribute("data-region").unwrap_or_default();
        let held = is_typed_in(&old) || has_focus(document, &old);
        let Ok(Some(fresh)) = new.query_selector(&["[data-region=\"", &name, "\"]"].concat()) else {
            continue;
        };
        if !held {
            keep_open(&old, &fresh);
            let _ = old.replace_with_with_node_1(&fresh);
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

fn has_focus(document: &Document, region: &Element) -> bool {
    document.active_element().is_some_and(|active| region.contains(Some(active.unchecked_ref::<Node>())))
}

fn is_typed_in(part: &Element) -> bool {
    all(part.query_selector_all("input,textarea").ok()).any(|field| {
        if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
            input.value() != input.default_value() || input.checked() != input.default_checked()
        } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
            area.default_value().is_ok_and(|first| first != area.value())
        } else {
            false
        }
    })
}

fn all(found: Option<web_sys::NodeList>) -> impl Iterator<Item = Element> {
    let length = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..length).filter_map(move |at| found.as_ref()?.item(at)?.dyn_into().ok())
}
