//! What there is to read: in the order of the page, and nothing that cannot be seen.

use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Node, Window};

/// Words that are spoken in one breath, and where they stand.
#[derive(Clone)]
pub(super) struct Phrase {
    pub(super) at: Element,
    pub(super) words: String,
    pub(super) language: String,
}

/// Everything in a part of a page.
pub(super) fn read(part: &Element) -> Vec<Phrase> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let mut reading = Reading { window, phrases: Vec::new() };
    if !reading.is_silent(part) {
        reading.read(part, part);
    }
    reading.phrases.retain(|phrase| phrase.words.chars().any(char::is_alphanumeric));
    reading.phrases
}

struct Reading {
    window: Window,
    phrases: Vec<Phrase>,
}

impl Reading {
    /// Reads what stands in a part; words in the midst of others belong to the phrase that begins `at` those.
    fn read(&mut self, part: &Element, at: &Element) {
        let nodes = part.child_nodes();
        for node in (0..nodes.length()).filter_map(|at| nodes.item(at)) {
            if node.node_type() == Node::TEXT_NODE {
                self.add(at, &node.text_content().unwrap_or_default());
            } else if let Ok(inner) = node.dyn_into::<Element>() {
                self.enter(&inner, at);
            }
        }
    }

    fn enter(&mut self, inner: &Element, at: &Element) {
        if self.is_silent(inner) {
            return;
        }
        if let Some(name) = inner.get_attribute("aria-label").filter(|_| inner.tag_name() == "BUTTON") {
            self.begin(inner);
            self.add(inner, &name);
        } else if is_inside(inner) && !inner.has_attribute("lang") {
            self.read(inner, at);
            return;
        } else {
            self.begin(inner);
            self.read(inner, inner);
        }
        self.begin(at);
    }

    /// The next words are another phrase.
    fn begin(&mut self, at: &Element) {
        let language = at.closest("[lang]").ok().flatten().and_then(|part| part.get_attribute("lang"));
        let language = language.unwrap_or_default();
        self.phrases.push(Phrase { at: at.clone(), words: String::new(), language });
    }

    fn add(&mut self, at: &Element, words: &str) {
        if self.phrases.is_empty() {
            self.begin(at);
        }
        if let Some(phrase) = self.phrases.last_mut() {
            for word in words.split_whitespace() {
                if !phrase.words.is_empty() {
                    phrase.words.push(' ');
                }
                phrase.words.push_str(word);
            }
        }
    }

    /// What is not seen is not read; nor is what somebody typed, nor the buttons that read.
    fn is_silent(&self, part: &Element) -> bool {
        const SILENT: &str = "script,style,noscript,template,textarea,select,input,svg,[hidden],[inert],\
                              [aria-hidden=true],[data-aloud],.reading,.unseen,.demo,\
                              details:not([open])>:not(summary)";
        part.matches(SILENT).unwrap_or(true)
            || self.window.get_computed_style(part).ok().flatten().is_some_and(|style| {
                let is = |name: &str, what: &str| style.get_property_value(name).is_ok_and(|now| now == what);
                is("display", "none") || is("visibility", "hidden")
            })
    }
}

/// Stands in the midst of words.
fn is_inside(part: &Element) -> bool {
    const INSIDE: [&str; 13] =
        ["B", "BDI", "BR", "EM", "I", "OUTPUT", "Q", "SMALL", "SPAN", "STRONG", "TIME", "ABBR", "CODE"];
    INSIDE.contains(&part.tag_name().as_str())
}
