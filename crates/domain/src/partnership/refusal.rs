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
    /// Something that others still need.
    #[error("still in use")]
    InUse {
        /// Who needs it, in words.
        by: String,
    },
    /// The words of the one page are others by now than those that were read.
    #[error("the page has changed")]
    PageChanged,
    /// The organisation has left the partnership.
    #[error("the organisation has left")]
    HasLeft,
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
            Self::InUse { .. } => "in-use",
            Self::PageChanged => "page-changed",
            Self::HasLeft => "has-left",
            Self::OnePot => "one-pot",
        }
    }
}
