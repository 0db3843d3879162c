//! A sensitive topic: what it is about, and four things that are confirmed, each by a job title on a day.

mod confirmed;
mod fields;

pub use confirmed::Confirmations;
use domain::partnership::sensitive::{Need, Sensitive};
pub use fields::{TopicChoice, TopicFields};

/// The form, as it is filled in.
#[derive(Clone, Debug, Default)]
pub struct TopicForm {
    /// The code of the topic; empty where there is none.
    pub topic: String,
    /// The link to the policy.
    pub policy: String,
    /// Each with by whom and on which day.
    pub lines: Vec<(Need, [String; 2])>,
}

impl TopicForm {
    /// What was said so far.
    pub fn from_said(said: &Sensitive) -> Self {
        let line = |need: Need| {
            let one = said.find_confirmed(need);
            let by = one.map(|one| one.by.to_string()).unwrap_or_default();
            (need, [by, one.map(|one| one.on.to_string()).unwrap_or_default()])
        };
        Self {
            topic: said.topic.map(|one| one.code().to_owned()).unwrap_or_default(),
            policy: said.policy.as_ref().map(ToString::to_string).unwrap_or_default(),
            lines: Need::ALL.map(line).into(),
        }
    }

    /// As it was typed; `of` gives a field.
    pub fn typed(of: impl Fn(&str) -> String) -> Self {
        let line = |need: Need| (need, need.fields().map(|field| of(&field)));
        Self { topic: of("topic"), policy: of("policy"), lines: Need::ALL.map(line).into() }
    }
}
