//! The texts of our own code in a refusal, read back from a draft.

use serde::{Deserialize, Deserializer};

/// A text of our own code, read back as such.
pub(super) type OurText = &'static str;

/// The fields of forms that a refusal can name.
pub const FIELDS: &[&str] = &[
    "adult",
    "alt",
    "amount",
    "answer_by",
    "because",
    "benefits",
    "by_when",
    "can_change",
    "cannot_change",
    "capacity",
    "category",
    "change",
    "changed",
    "checked_by",
    "child",
    "code",
    "come",
    "cost",
    "credit",
    "day",
    "decider",
    "decision",
    "done",
    "ends",
    "expected",
    "gives",
    "groups",
    "happened",
    "holiday",
    "included",
    "label",
    "last_day",
    "lead",
    "level",
    "line",
    "lines",
    "met",
    "method",
    "minutes",
    "money",
    "more",
    "name",
    "next",
    "next_review",
    "not_needed",
    "note",
    "on",
    "outcomes",
    "own",
    "photo",
    "picks",
    "place",
    "post",
    "pot",
    "question",
    "reason",
    "said_by",
    "seats",
    "session",
    "starts",
    "steps",
    "title",
    "want",
    "wants",
    "ways",
    "what",
    "who",
    "who_for",
    "why",
    "why_fewer",
    "why_place",
    "wording",
    "words",
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
