//! The sentences people read, from the Fluent files that are compiled in.

use std::borrow::Cow;
use std::collections::HashMap;

use app::isolates;
use app::translator::{Translator, Value};
use domain::partnership::outcome::{STARTER, WantedOutcome};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader, langid, static_loader};

static_loader! {
    static SENTENCES = {
        locales: "../app/locales",
        fallback_language: "en",
        // What people typed turns nothing but itself; a file takes the marks off again.
        customise: |bundle| bundle.set_use_isolating(true),
    };
}

const ENGLISH: LanguageIdentifier = langid!("en");

/// The words of a reader of English, the only complete language so far.
pub const WORDS: Translator = Translator { language: "en", look_up };

/// The same for files, pictures and the terminal, where isolates would be seen or counted.
pub const PLAIN_WORDS: Translator = Translator { language: "en", look_up: plain };

/// The outcomes that a new partnership begins with, in the words of the Fluent files.
pub fn starter_outcomes() -> Vec<WantedOutcome> {
    let words = |code: &str, whose: &str| WORDS.t(&format!("outcome-{code}-{whose}"));
    let outcome = |code: &&str| WantedOutcome {
        code: (*code).to_owned(),
        adult: words(code, "adult"),
        child: words(code, "child"),
    };
    STARTER.iter().map(outcome).collect()
}

fn look_up(_language: &str, id: &str, values: &[(&str, Value)]) -> String {
    let values: HashMap<Cow<'static, str>, FluentValue> =
        values.iter().map(|(name, value)| (Cow::Owned((*name).to_owned()), fluent(value))).collect();
    SENTENCES.try_lookup_with_args(&ENGLISH, id, &values).unwrap_or_else(|| id.to_owned())
}

fn plain(language: &str, id: &str, values: &[(&str, Value)]) -> String {
    isolates::without(&look_up(language, id, values))
}

fn fluent(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Number(number) => FluentValue::from(*number),
        Value::Text(text) => FluentValue::from(text.clone()),
    }
}
