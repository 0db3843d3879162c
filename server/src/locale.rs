//! The sentences people read, from the Fluent files that are compiled in.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use app::isolates;
use app::languages::{LANGUAGES, Language};
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
const WELSH: LanguageIdentifier = langid!("cy");
const ARABIC: LanguageIdentifier = langid!("ar");
const URDU: LanguageIdentifier = langid!("ur");

/// The words of a reader of English: for what is kept, and where nobody has chosen.
pub const WORDS: Translator = words(LANGUAGES[0]);

/// The words of a reader of this language.
pub const fn words(language: Language) -> Translator {
    Translator { language: language.code, look_up }
}

/// From which English each sentence of a language was made, and which of them a named speaker has read.
const READ: [(&str, &str, &str); 3] = [
    ("cy", include_str!("../../app/locales/cy/from.txt"), include_str!("../../app/locales/cy/checked.txt")),
    ("ar", include_str!("../../app/locales/ar/from.txt"), include_str!("../../app/locales/ar/checked.txt")),
    ("ur", include_str!("../../app/locales/ur/from.txt"), include_str!("../../app/locales/ur/checked.txt")),
];

/// Whether a named speaker has read every sentence of a language as it is now. English is what all are made from.
pub fn is_checked(language: Language) -> bool {
    let Some((_, from, checked)) = READ.iter().find(|(code, ..)| *code == language.code) else { return true };
    let checked: HashSet<&str> =
        checked.lines().filter_map(|line| line.split_once(" by ")).map(|(of, _)| of).collect();
    from.lines().all(|sentence| checked.contains(sentence))
}

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

fn look_up(language: &str, id: &str, values: &[(&str, Value)]) -> String {
    let language = match language {
        "cy" => &WELSH,
        "ar" => &ARABIC,
        "ur" => &URDU,
        _ => &ENGLISH,
    };
    let values: HashMap<Cow<'static, str>, FluentValue> =
        values.iter().map(|(name, value)| (Cow::Owned((*name).to_owned()), fluent(value))).collect();
    SENTENCES.try_lookup_with_args(language, id, &values).unwrap_or_else(|| id.to_owned())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_that_can_be_chosen_has_its_own_words() {
        let said: std::collections::BTreeSet<_> =
            LANGUAGES.iter().map(|language| words(*language).t("language-title")).collect();
        assert_eq!(said.len(), LANGUAGES.len(), "{said:?}");
    }
}
