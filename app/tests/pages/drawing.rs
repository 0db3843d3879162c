//! Draws a page as the server does, with the real sentences.

use std::collections::HashMap;
use std::sync::Arc;

use app::frame::{Looks, PageContext};
use app::isolates;
use app::translator::{Translator, Value};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader, langid, static_loader};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

static_loader! {
    static SENTENCES = {
        locales: "./locales",
        fallback_language: "en",
        customise: |bundle| bundle.set_use_isolating(true),
    };
}

/// The whole document, without the marks that keep text from turning other text.
pub fn draw<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let context = PageContext {
        drawn_for: String::new(),
        nonce: "0123456789abcdefghij".into(),
        pupil_css: "PUPIL-CSS",
        looks_css: "LOOKS-CSS",
        looks: Looks::default(),
        adult_css: "/pkg/adult.0123456789abcdef.css".into(),
        js: "/pkg/fifth.0123456789abcdef.js".into(),
        wasm: "/pkg/fifth.0123456789abcdef.wasm".into(),
        pressing_js: "/pkg/pressing.0123456789abcdef.js".into(),
        pressing_wasm: "/pkg/pressing.0123456789abcdef.wasm".into(),
        demo: true,
        rehearsal: false,
        passed_on: false,
        waits: true,
        lead: Some("Assistant head".to_owned()),
        not_taken: None,
    };
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| {
        provide_context(context);
        provide_context(WORDS);
        isolates::without(&view().to_html())
    })
}

/// The words of a reader of English. A sentence that is missing shows its id between signs
/// that no sentence has.
pub const WORDS: Translator = Translator { language: "en", look_up };

fn look_up(_language: &str, id: &str, values: &[(&str, Value)]) -> String {
    let of = |value: &Value| match value {
        Value::Number(number) => FluentValue::from(*number),
        Value::Text(text) => FluentValue::from(text.clone()),
    };
    let values: HashMap<_, _> =
        values.iter().map(|(name, value)| (std::borrow::Cow::Owned((*name).to_owned()), of(value))).collect();
    SENTENCES.try_lookup_with_args(&langid!("en"), id, &values).unwrap_or_else(|| format!("⟦{id}⟧"))
}
