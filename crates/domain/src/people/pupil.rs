//! A young person with a voice here, known for one session by a picture and a colour.

use serde::{Deserialize, Serialize};

use crate::id::{CardId, GroupId, PupilId, SessionId};
use crate::time::Moment;

/// One pupil of one session. No account, and no name unless the worker wrote one down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pupil {
    /// Its id, random, never shown.
    pub id: PupilId,
    /// The session this pseudonym is for.
    pub session: SessionId,
    /// The group the pupil is counted with.
    pub group: GroupId,
    /// The picture tapped at the door: "fox".
    pub picture: String,
    /// The colour behind the picture; with it, one picture can be used by six pupils.
    pub colour: Colour,
    /// A name that the worker wrote, and only workers see.
    pub name: Option<String>,
    /// When a worker last let this picture in on another device, so that the pupil can see it.
    pub back_at: Option<Moment>,
    /// A worker wrote to the pupil about an idea, and that is not read yet.
    pub wrote: bool,
    /// The job title of the safeguarding lead of the pupil's own organisation; only on the pupil's own pages.
    pub lead: Option<String>,
    /// The card with which the pupil came in, while it works; none for a tapped picture.
    pub card: Option<CardId>,
}

impl Pupil {
    /// Whose one ballot it is in a vote over many sittings: the card's, where there is one.
    #[must_use]
    pub fn voter(&self) -> &str {
        self.card.as_ref().map_or(self.id.as_str(), CardId::as_str)
    }

    /// A seed of this pupil's own, from the random id, so that an order made by it is the same on
    /// every visit.
    #[must_use]
    pub fn seed(&self) -> u64 {
        // FNV-1a, 64 bit (Fowler, Noll and Vo); only spreads, protects nothing.
        self.id
            .as_str()
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325, |seed, byte| (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }
}

/// The colour behind a pupil's picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Colour {
    /// Orange.
    Orange,
    /// Yellow.
    Yellow,
    /// Violet.
    Violet,
    /// Teal.
    Teal,
    /// Pink.
    Pink,
    /// Blue.
    Blue,
}

impl Colour {
    /// All six, in the order in which they are handed out.
    pub const ALL: [Self; 6] = [Self::Orange, Self::Yellow, Self::Violet, Self::Teal, Self::Pink, Self::Blue];

    /// The colour as it stands on the disk, in addresses and in class names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Orange => "orange",
            Self::Yellow => "yellow",
            Self::Violet => "violet",
            Self::Teal => "teal",
            Self::Pink => "pink",
            Self::Blue => "blue",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.code() == text)
    }
}
