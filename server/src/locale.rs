//! The sentences people read, from the Fluent files that are compiled in.

use std::collections::HashSet;
use std::sync::LazyLock;

use app::isolates;
use app::languages::{LANGUAGES, Language};
use app::translator::{Translator, Value};
use domain::partnership::outcome::{STARTER, WantedOutcome};
use fluent_templates::fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_templates::{FluentBundle, LanguageIdentifier, langid};

/// Every Fluent file: its language, and what stands in it.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

/// The sentences of one language, read when the first of them is said: nobody needs those of a language that
/// nobody reads here, and each takes some megabytes.
type Sentences = LazyLock<FluentBundle<FluentResource>>;

static ENGLISH: Sentences = LazyLock::new(|| sentences(langid!("en")));
static WELSH: Sentences = LazyLock::new(|| sentences(langid!("cy")));
static ARABIC: Sentences = LazyLock::new(|| sentences(langid!("ar")));
static URDU: Sentences = LazyLock::new(|| sentences(langid!("ur")));

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
    let sentences = match language {
        "cy" => &WELSH,
        "ar" => &ARABIC,
        "ur" => &URDU,
        _ => &ENGLISH,
    };
    let values: FluentArgs = values.iter().map(|(name, value)| (*name, fluent(value))).collect();
    said(sentences, id, &values).or_else(|| said(&ENGLISH, id, &values)).unwrap_or_else(|| id.to_owned())
}

/// A sentence that a language has, with every value that it names.
fn said(sentences: &FluentBundle<FluentResource>, id: &str, values: &FluentArgs) -> Option<String> {
    let mut wrong = Vec::new();
    let pattern = sentences.get_message(id)?.value()?;
    let said = sentences.format_pattern(pattern, Some(values), &mut wrong).into_owned();
    wrong.is_empty().then_some(said)
}

/// Reads the files of a language. What is wrong in one is left out, and a test says so.
fn sentences(language: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let code = language.to_string();
    let mut sentences = FluentBundle::new_concurrent(vec![language]);
    // What people typed turns nothing but itself; a file takes the marks off again.
    sentences.set_use_isolating(true);
    for (_, text) in FILES.iter().filter(|(of, _)| *of == code) {
        let (Ok(file) | Err((file, _))) = FluentResource::try_new((*text).to_owned());
        let _ = sentences.add_resource(file);
    }
    sentences
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

    #[test]
    fn every_file_of_every_language_is_read_whole_and_no_sentence_stands_twice() {
        for language in LANGUAGES {
            let mut sentences = FluentBundle::new_concurrent(Vec::new());
            let files: Vec<_> = FILES.iter().filter(|(of, _)| *of == language.code).collect();
            assert!(files.len() > 50, "{}: {} files", language.code, files.len());
            for (_, text) in files {
                let file = FluentResource::try_new((*text).to_owned());
                let file = file.unwrap_or_else(|(_, wrong)| panic!("{}: {wrong:?}", language.code));
                let added = sentences.add_resource(file);
                assert!(added.is_ok(), "{}: {added:?}", language.code);
            }
        }
    }
}
