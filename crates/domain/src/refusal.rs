//! What Fifth will not do, said kindly. The sentence for each stands in the Fluent files.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::ideas::refusal::IdeasRefusal;
use crate::our_text::{OurText, known_field};
use crate::partnership::refusal::PartnershipRefusal;
use crate::people::refusal::PeopleRefusal;
use crate::session::refusal::SessionRefusal;
use crate::vote::refusal::VoteRefusal;

/// A reason why something was not done. Inside it is a name; outside, one kind sentence
/// (what happened, what to do) and an HTTP status. Each wing has its own; what every wing can
/// refuse stands here.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// What a vote will not do: mark, open, close.
    #[error(transparent)]
    Vote(#[from] VoteRefusal),
    /// What ideas and their answers will not do.
    #[error(transparent)]
    Ideas(#[from] IdeasRefusal),
    /// What a session will not do.
    #[error(transparent)]
    Session(#[from] SessionRefusal),
    /// What the page of the partnership will not do: its places, its budget, what it works towards.
    #[error(transparent)]
    Partnership(#[from] PartnershipRefusal),
    /// Who may not do it, or is not known.
    #[error(transparent)]
    People(#[from] PeopleRefusal),
    /// Nothing stands at this address.
    #[error("no such page")]
    NoSuchPage,
    /// The text box was empty.
    #[error("nothing typed")]
    NothingTyped,
    /// More characters than fit.
    #[error("more than {most} characters")]
    TooLong {
        /// How many characters fit.
        most: usize,
    },
    /// The step of the session has moved on, or is not there yet.
    #[error("not now")]
    NotNow,
    /// Something needed was left out: its name stands in the Fluent file.
    #[error("{field} is missing")]
    Missing {
        /// The form field, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
    },
    /// Something was filled in that does not fit there: its name stands in the Fluent file.
    #[error("{field} does not fit")]
    Unfit {
        /// The form field, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
    },
    /// A day that cannot be meant: long ago, or far away.
    #[error("{field} is a day that cannot be meant")]
    DayTooFar {
        /// The form field, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
    },
    /// An amount of money that cannot be read, or that could be two amounts.
    #[error("{field} is no amount of money")]
    NotMoney {
        /// The form field, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
    },
    /// More money than anybody here has.
    #[error("{field} is too much money")]
    TooMuchMoney {
        /// The form field, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
    },
    /// Several fields of a form, each with what is wrong with it.
    #[error("{} fields are wrong", all.len())]
    Wrong {
        /// The fields, in the order of the form.
        all: Vec<Wrong>,
    },
    /// A form that the page did not send.
    #[error("this form cannot be read")]
    UnreadableForm,
    /// The page sent more than the limit.
    #[error("the request is too large")]
    TooLarge,
    /// The form did not arrive whole in time.
    #[error("the request came too slowly")]
    TooSlow,
    /// The disk is busy; nothing was kept, trying again helps.
    #[error("the disk is busy")]
    DiskBusy,
    /// The disk is full or read-only; nothing was kept, an adult must help.
    #[error("the disk cannot be written")]
    DiskClosed,
    /// A fault of ours. Logged once, at the edge.
    #[error("a fault of ours")]
    Ours,
}

/// What is wrong with one field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrong {
    /// The field, by its name.
    #[serde(deserialize_with = "known_field")]
    pub field: OurText,
    /// Why it was not taken.
    pub why: Refusal,
}

impl Refusal {
    /// What it says of each field of a form, in the order of the form; of no field by name, where it is about
    /// something else.
    pub fn of_fields(&self) -> Vec<(Option<&'static str>, &Self)> {
        match self {
            Self::Wrong { all } => all.iter().map(|wrong| (Some(wrong.field), &wrong.why)).collect(),
            one => vec![(one.field(), one)],
        }
    }

    /// Why what was typed cannot be read: nothing was, or it does not fit.
    #[must_use]
    pub fn of_typed(typed: &str, field: &'static str) -> Self {
        if typed.trim().is_empty() { Self::Missing { field } } else { Self::Unfit { field } }
    }

    /// The form field that was not filled in, or does not fit, by its name; none when it is about something
    /// else.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::Missing { field }
            | Self::Unfit { field }
            | Self::DayTooFar { field }
            | Self::NotMoney { field }
            | Self::TooMuchMoney { field } => Some(field),
            Self::Wrong { all } => all.first().map(|wrong| wrong.field),
            _ => None,
        }
    }

    /// The Fluent id of the sentence: `refusal-<key>` (what happened) and
    /// `refusal-<key>-do` (what to do).
    pub fn key(&self) -> &'static str {
        match self {
            Self::Vote(refusal) => refusal.key(),
            Self::Ideas(refusal) => refusal.key(),
            Self::Session(refusal) => refusal.key(),
            Self::Partnership(refusal) => refusal.key(),
            Self::People(refusal) => refusal.key(),
            Self::NoSuchPage => "no-such-page",
            Self::NothingTyped => "nothing-typed",
            Self::TooLong { .. } => "too-long",
            Self::NotNow => "not-now",
            Self::Missing { .. } => "missing",
            Self::Unfit { .. } => "unfit",
            Self::DayTooFar { .. } => "day-too-far",
            Self::NotMoney { .. } => "not-money",
            Self::TooMuchMoney { .. } => "too-much-money",
            Self::Wrong { all } => all.first().map_or("unreadable-form", |wrong| wrong.why.key()),
            Self::UnreadableForm => "unreadable-form",
            Self::TooLarge => "too-large",
            Self::TooSlow => "too-slow",
            Self::DiskBusy => "disk-busy",
            Self::DiskClosed => "disk-closed",
            Self::Ours => "ours",
        }
    }
}
