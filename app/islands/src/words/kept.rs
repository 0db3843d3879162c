//! What is typed or marked and not sent yet, kept in this tab: it is there again after a reload, a look at
//! another page, a server that starts anew. It is bound to who typed it and to its form, and gone when it
//! is sent, when the tablet is passed on, and when somebody else comes, in every tab.

use leptos::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::js_sys::{Array, JSON};
use web_sys::{
    Document, Element, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Storage,
};

use crate::ballot::marking;
use crate::dom::{all, on};

/// All that is kept begins with this.
const KEPT: &str = "fifth ";
/// What is saved at each tap needs no keeping.
const FORMS: &str = "form[method=post]:not([data-saves])";

/// Shows again what was kept, and keeps what is typed from now on.
pub(super) fn start() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    forget(|key| !key.starts_with(&own_keys(&document)));
    for form in forms(&document) {
        // What was typed before the page awoke counts more.
        if fields(&form).any(|field| field.is_changed()) {
            keep(&form);
        } else {
            show_again(&form);
        }
    }
    for event in ["input", "change", "click"] {
        on(&document, event, |_, part| {
            if let Some(form) = part.closest(FORMS).ok().flatten() {
                keep(&form);
                if form.has_attribute(marking::FORM) {
                    // The ballot does its part of the same tap first.
                    let later = Closure::once_into_js(move || keep(&form));
                    let _ = web_sys::window()
                        .map(|window| window.set_timeout_with_callback(later.unchecked_ref()));
                }
            }
        });
    }
}

/// A form that was taken has nothing to keep.
pub(super) fn sent(form: &Element) {
    let _ = storage().map(|storage| storage.remove_item(&key(form)));
}

/// Nothing that was typed stays in this tab, nor on this page.
pub(super) fn clear(document: &Document) {
    forget(|_| true);
    for form in forms(document) {
        let _ = form.dyn_into().map(|form: HtmlFormElement| form.reset());
    }
}

fn forget(which: impl Fn(&str) -> bool) {
    let Some(storage) = storage() else { return };
    let length = storage.length().unwrap_or(0);
    let keys: Vec<_> = (0..length).filter_map(|at| storage.key(at).ok().flatten()).collect();
    for key in keys.iter().filter(|key| key.starts_with(KEPT) && which(key)) {
        let _ = storage.remove_item(key);
    }
}

/// Keeps what is not as the server drew it: place, name, mark and value of each such field, in a row.
fn keep(form: &Element) {
    let Some(storage) = storage() else { return };
    let row = Array::new();
    let marks = form.has_attribute(marking::FORM);
    for (at, field) in fields(form).enumerate() {
        if field.is_changed() || (marks && field.is_hidden()) {
            row.push(&at.to_string().into());
            row.push(&field.name().into());
            row.push(&(if field.is_marked() { "1" } else { "" }).into());
            row.push(&field.value().into());
        }
    }
    let text = JSON::stringify(&row).ok().and_then(|text| text.as_string()).filter(|_| row.length() > 0);
    let _ = match text {
        Some(text) => storage.set_item(&key(form), &text),
        None => storage.remove_item(&key(form)),
    };
}

fn show_again(form: &Element) {
    let Some(text) = storage().and_then(|storage| storage.get_item(&key(form)).ok().flatten()) else {
        return;
    };
    let Some(row) = JSON::parse(&text).ok().and_then(|row| row.dyn_into::<Array>().ok()) else { return };
    let row: Vec<_> = row.iter().map(|part| part.as_string().unwrap_or_default()).collect();
    let fields: Vec<_> = fields(form).collect();
    for kept in row.chunks_exact(4) {
        let field = kept[0].parse::<usize>().ok().and_then(|at| fields.get(at));
        if let Some(field) = field.filter(|field| field.name() == kept[1]) {
            field.show(&kept[3], !kept[2].is_empty());
        }
    }
    if form.has_attribute(marking::FORM) {
        marking::begin(form);
    }
}

/// By the name that the form gives itself, wherever it stands; else by its page and address.
fn key(form: &Element) -> String {
    let document = form.owner_document();
    let own = document.as_ref().map(own_keys).unwrap_or_default();
    if let Some(name) = form.get_attribute("data-keep") {
        return [own, name].concat();
    }
    let path = web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    [&own, &path, " ", &form.get_attribute("action").unwrap_or_default()].concat()
}

fn own_keys(document: &Document) -> String {
    [KEPT, &own_tag(document), " "].concat()
}

/// Whose page this is, as the server marks it: of no use to anybody else.
pub(super) fn own_tag(document: &Document) -> String {
    document.body().and_then(|body| body.get_attribute("data-for")).unwrap_or_default()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

fn forms(document: &Document) -> impl Iterator<Item = Element> + use<> {
    document.document_element().into_iter().flat_map(|page| all(&page, FORMS).collect::<Vec<_>>())
}

/// What somebody types into or marks; never a password.
fn fields(form: &Element) -> impl Iterator<Item = Field> + use<> {
    let found = all(form, "input:not([type=password],[type=file],[name=for]),textarea,select");
    found.filter_map(Field::from_element).collect::<Vec<_>>().into_iter()
}

enum Field {
    Input(HtmlInputElement),
    Area(HtmlTextAreaElement),
    Choice(HtmlSelectElement),
}

impl Field {
    fn from_element(element: Element) -> Option<Self> {
        element
            .dyn_into()
            .map(Self::Input)
            .or_else(|other| other.dyn_into().map(Self::Area))
            .or_else(|other| other.dyn_into().map(Self::Choice))
            .ok()
    }

    fn name(&self) -> String {
        match self {
            Self::Input(field) => field.name(),
            Self::Area(field) => field.name(),
            Self::Choice(field) => field.name(),
        }
    }

    fn value(&self) -> String {
        match self {
            Self::Input(field) => field.value(),
            Self::Area(field) => field.value(),
            Self::Choice(field) => field.value(),
        }
    }

    fn is_marked(&self) -> bool {
        matches!(self, Self::Input(field) if field.checked())
    }

    fn is_hidden(&self) -> bool {
        matches!(self, Self::Input(field) if field.type_() == "hidden")
    }

    /// Whether it is otherwise than the server drew it.
    fn is_changed(&self) -> bool {
        match self {
            Self::Input(field) => {
                field.value() != field.default_value() || field.checked() != field.default_checked()
            }
            Self::Area(field) => field.default_value().is_ok_and(|first| first != field.value()),
            Self::Choice(field) => all(field, "option[selected]").next().is_some_and(|first| {
                first.get_attribute("value").is_some_and(|first| first != field.value())
            }),
        }
    }

    /// Shows what was kept, and unfolds what it is folded into.
    fn show(&self, value: &str, marked: bool) {
        let element: &Element = match self {
            Self::Input(field) if ["checkbox", "radio"].contains(&field.type_().as_str()) => {
                if field.value() == value {
                    field.set_checked(marked);
                }
                field
            }
            Self::Input(field) => {
                field.set_value(value);
                field
            }
            Self::Area(field) => {
                field.set_value(value);
                field
            }
            Self::Choice(field) => {
                field.set_value(value);
                field
            }
        };
        if let Ok(Some(folded)) = element.closest("details") {
            let _ = folded.set_attribute("open", "");
        }
    }
}
