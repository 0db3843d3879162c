//! The texts of our own code in a refusal, read back from a draft.

use serde::{Deserialize, Deserializer};

/// A text of our own code, read back as such.
pub(crate) type OurText = &'static str;

/// The fields of forms that a refusal can name.
pub const FIELDS: &[&str] = &[
    "adult",
    "ages",
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
    "course",
    "credit",
    "day",
    "decider",
    "decision",
    "done",
    "email",
    "ends",
    "first_day",
    "ideas",
    "passkey",
    "reveal_day",
    "expected",
    "find",
    "gets",
    "gives",
    "groups",
    "happened",
    "head",
    "holiday",
    "included",
    "job_title",
    "kind",
    "label",
    "last_day",
    "look_again",
    "looked",
    "lead",
    "level",
    "list",
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
    "old_password",
    "on",
    "organisation",
    "outcomes",
    "own",
    "owner",
    "password",
    "photo",
    "picks",
    "place",
    "post",
    "pot",
    "price",
    "pupil",
    "question",
    "reads_from",
    "reads_until",
    "reason",
    "role",
    "runs_out",
    "rung",
    "said_by",
    "seats",
    "session",
    "size",
    "shared",
    "sign",
    "starts",
    "steps",
    "template",
    "title",
    "units",
    "until",
    "want",
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

/// A field of ours, read back.
pub(crate) fn known_field<'de, D: Deserializer<'de>>(read: D) -> Result<OurText, D::Error> {
    let text = String::deserialize(read)?;
    let one = FIELDS.iter().copied().find(|known| *known == text);
    one.ok_or_else(|| serde::de::Error::custom("a field that is not ours"))
}

/// Where an idea can be.
const STATES: [OurText; 6] = ["draft", "waiting", "wall", "back", "merged", "kept"];

/// A state of an idea, read back.
pub(crate) fn known_state<'de, D: Deserializer<'de>>(read: D) -> Result<OurText, D::Error> {
    let text = String::deserialize(read)?;
    let one = STATES.into_iter().find(|known| *known == text);
    one.ok_or_else(|| serde::de::Error::custom("a state that is not ours"))
}
