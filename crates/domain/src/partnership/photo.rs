//! Photos of the way into a place.

use crate::id::{PhotoId, PlaceId};
use crate::wording::ShortWords;

/// Most photos of one place.
pub const MOST: usize = 4;
/// Most bytes of one photo: 2 MB.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;

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
