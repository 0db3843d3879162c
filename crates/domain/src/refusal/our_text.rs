//! The texts of our own code in a refusal, read back from a draft.

use serde::{Deserialize, Deserializer};

/// A text of our own code, read back as such.
pub(super) type OurText = &'static str;

/// The fields of forms that a refusal can name.
pub const FIELDS: &[&str] = &[
    "alt",
    "answer_by",
    "because",
    "by_when",
    "capacity",
    "category",
    "changed",
    "checked_by",
    "credit",
    "day",
    "decider",
    "decision",
    "done",
    "ends",
    "groups",
    "happened",
    "holiday",
    "last_day",
    "lead",
    "line",
    "lines",
    "met",
    "method",
    "minutes",
    "name",
    "next",
    "next_review",
    "on",
    "outcomes",
    "own",
    "photo",
    "picks",
    "pot",
    "question",
    "said_by",
    "seats",
    "session",
    "starts",
    "steps",
    "what",
    "who",
    "who_for",
    "why_place",
    "wording",
];

pub(super) fn known_field<'de, D: Deserializer<'de>>(read: D) -> Result<&'static str, D::Error> {
    known(FIELDS, read)
}

pub(super) fn known_word<'de, D: Deserializer<'de>>(read: D) -> Result<&'static str, D::Error> {
    known(&crate::reading::BANNED, read)
}

/// One of our own texts, read back.
fn known<'de, D: Deserializer<'de>>(all: &[&'static str], read: D) -> Result<&'static str, D::Error> {
    let text = String::deserialize(read)?;
    let one = all.iter().copied().find(|known| *known == text);
    one.ok_or_else(|| serde::de::Error::custom("a text that is not ours"))
}
