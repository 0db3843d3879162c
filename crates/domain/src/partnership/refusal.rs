//! What the page of the partnership will not do: its places, its budget, what it works towards.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why something about the partnership was not done.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum PartnershipRefusal {
    /// A file that is no photo of a kind that browsers show.
    #[error("not a photo")]
    NotAPhoto,
    /// A photo of too many bytes.
    #[error("the photo is too large")]
    PhotoTooLarge,
    /// A photo that would be too much to draw, however few bytes it has.
    #[error("the photo has too many pixels")]
    TooManyPixels,
    /// As many photos as a place can have.
    #[error("more than {most} photos")]
    TooManyPhotos {
        /// How many there can be.
        most: usize,
    },
    /// As many things as can be looked at in one place.
    #[error("more than {most} checks")]
    TooManyChecks {
        /// How many there can be.
        most: usize,
    },
    /// Two lines of a list cannot be called alike.
    #[error("the list has these words already")]
    SameWords,
    /// As many lines of its own as a list can have.
    #[error("more than {most} lines")]
    TooManyOwnWords {
        /// How many there can be.
        most: usize,
    },
    /// Something that others still need.
    #[error("still in use")]
    InUse {
        /// Who needs it, in words.
        by: String,
    },
    /// Sessions that are still to come are booked there.
    #[error("the place is booked")]
    PlaceBooked {
        /// Which, in words.
        by: String,
    },
    /// Two groups of one organisation cannot have one name.
    #[error("there is a group of this name already")]
    SameName,
    /// A group that takes part in nothing new any more.
    #[error("the group {group} was put away")]
    GroupPutAway {
        /// Its name.
        group: String,
    },
    /// A group of another organisation that has not said yes, or not any more.
    #[error("nobody said yes to {group}")]
    NoConsent {
        /// Its name.
        group: String,
    },
    /// A file that is neither text between commas nor a workbook of Excel.
    #[error("not a list")]
    NotAList,
    /// A list with more rows, or more bytes, than one that is brought in.
    #[error("a list of more than {most} rows")]
    ListTooLarge {
        /// How many rows it can have.
        most: usize,
    },
    /// A list with more columns than somebody needs who counts classes.
    #[error("a list of more than {most} columns")]
    TooManyColumns {
        /// How many it can have.
        most: usize,
    },
    /// A list of more groups than somebody looks through.
    #[error("a list of more than {most} groups")]
    TooManyGroups {
        /// How many it can make.
        most: usize,
    },
    /// Nobody knows in which column the classes stand.
    #[error("no column of classes")]
    NoClassColumn,
    /// No row of the list makes a group.
    #[error("nothing in the list")]
    NothingInList,
    /// What a sensitive topic needs was not confirmed.
    #[error("{left} things are not confirmed")]
    NotConfirmed {
        /// How many things are still to be confirmed.
        left: usize,
    },
    /// The words of the one page are others by now than those that were read.
    #[error("the page has changed")]
    PageChanged,
    /// The organisation has left the partnership.
    #[error("the organisation has left")]
    HasLeft,
    /// Young people are in a session of the organisation that has not ended.
    #[error("a session of the organisation is open")]
    SessionOpen,
    /// Another organisation of the partnership has this name.
    #[error("there is an organisation of this name already")]
    SameOrganisation,
    /// Pupils share out one pot, and somebody else has written it meanwhile.
    #[error("there is a pot already")]
    OnePot,
}

impl PartnershipRefusal {
    /// Its name in the Fluent ids: `refusal-<key>`.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::NotAPhoto => "not-a-photo",
            Self::PhotoTooLarge => "photo-too-large",
            Self::TooManyPixels => "too-many-pixels",
            Self::TooManyPhotos { .. } => "too-many-photos",
            Self::TooManyChecks { .. } => "too-many-checks",
            Self::SameWords => "same-words",
            Self::TooManyOwnWords { .. } => "too-many-own-words",
            Self::InUse { .. } => "in-use",
            Self::PlaceBooked { .. } => "place-booked",
            Self::SameName => "same-name",
            Self::GroupPutAway { .. } => "group-put-away",
            Self::NoConsent { .. } => "no-consent",
            Self::NotAList => "not-a-list",
            Self::ListTooLarge { .. } => "list-too-large",
            Self::TooManyColumns { .. } => "too-many-columns",
            Self::TooManyGroups { .. } => "too-many-groups",
            Self::NoClassColumn => "no-class-column",
            Self::NothingInList => "nothing-in-list",
            Self::NotConfirmed { .. } => "not-confirmed",
            Self::PageChanged => "page-changed",
            Self::HasLeft => "has-left",
            Self::SessionOpen => "session-open",
            Self::SameOrganisation => "same-organisation",
            Self::OnePot => "one-pot",
        }
    }
}
