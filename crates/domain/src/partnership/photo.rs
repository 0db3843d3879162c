//! Photos of the way into a place.

use crate::id::{PhotoId, PlaceId};
use crate::wording::ShortWords;

/// Most photos of one place.
pub const MOST: usize = 4;
/// Most bytes of one photo: 2 MB.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;

/// Most points of one photo: what the camera of a phone takes, and what a phone can draw.
pub const MOST_PIXELS: u64 = 32_000_000;
/// Most points from one side to the other.
pub const LONGEST_SIDE: u32 = 12_000;

/// A photo as pages show it: where it is, and what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// What addresses and other tables call it.
    pub id: PhotoId,
    /// The place whose way in it shows.
    pub place: PlaceId,
    /// What it shows, in words, for those who do not see it.
    pub alt: ShortWords,
}
