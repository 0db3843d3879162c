//! The sentences people read, looked up in the Fluent files by the server.

use leptos::prelude::use_context;

use crate::isolates;

/// A value in a sentence: a number picks the plural, a text stands in it as it was typed, and
/// cannot get out of the isolate that it stands in.
#[derive(Clone, Debug)]
pub enum Value {
    /// A count.
    Number(i64),
    /// Words.
    Text(String),
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(isolates::closed(text))
    }
}

/// Looks a sentence up by its Fluent id. The server gives the one that reads the files.
pub type LookUp = fn(language: &str, id: &str, values: &[(&str, Value)]) -> String;

/// One reader's language.
#[derive(Clone, Copy)]
pub struct Translator {
    /// The language, as in `<html lang>`.
    pub language: &'static str,
    /// Where sentences come from.
    pub look_up: LookUp,
}

impl Translator {
    /// The sentence with this id.
    pub fn t(&self, id: &str) -> String {
        self.t_with(id, &[])
    }

    /// The sentence with this id and these values in it.
    pub fn t_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        isolates::spared((self.look_up)(self.language, id, values))
    }
}

/// The words of the page that is being drawn. Without a server (in the browser) ids stand
/// for themselves; islands get finished sentences instead.
pub fn translator() -> Translator {
    use_context().unwrap_or(Translator { language: "en", look_up: |_, id, _| id.to_owned() })
}
