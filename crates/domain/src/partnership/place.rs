//! Places, and what each has, so that the right one is found. Needs belong to a session, never to a child.

use std::collections::BTreeMap;

use crate::id::{PartnershipId, PlaceId};
use crate::partnership::place_check::PlaceCheck;

/// Where a session can be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What addresses and other tables call it.
    pub id: PlaceId,
    /// The partnership that uses it.
    pub partnership: PartnershipId,
    /// Its name, as the partners call it.
    pub name: String,
    /// What is there, in words: "step-free, kitchen, noisy".
    pub features: String,
}

/// What is asked of every place. Each has its words in the Fluent files.
pub const FEATURES: [&str; 25] = [
    "step-free-entrance",
    "step-free",
    "accessible-toilet",
    "changing-place",
    "lift",
    "hearing-loop",
    "quiet-room",
    "low-lighting",
    "kitchen",
    "outdoor",
    "sports-floor",
    "art-sink",
    "sound-system",
    "wifi",
    "charging",
    "bus-stop",
    "drop-off",
    "minibus-parking",
    "prayer-room",
    "single-sex-toilet",
    "gender-neutral-toilet",
    "lockable-store",
    "dog-free",
    "smells-noise",
    "way-in-photos",
];

/// The one feature that nobody needs: it is there to be known.
pub const TO_KNOW: &str = "smells-noise";

/// Whether a place has a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Has {
    /// It does.
    Yes,
    /// Nobody here knows: ask.
    Ask,
    /// It does not.
    No,
}

impl Has {
    /// As the form shows them.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Ask];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Ask => "ask",
            Self::No => "no",
        }
    }

    /// Reads it back; what is not known is to be asked.
    pub fn parse(code: &str) -> Self {
        Self::ALL.into_iter().find(|has| has.code() == code).unwrap_or(Self::Ask)
    }
}

/// How to find a place, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directions {
    /// Street, town and postcode, as typed; empty when nobody has said.
    pub address: String,
    /// How to get there.
    pub way: String,
    /// How many people it holds; none when nobody has said.
    pub capacity: Option<u32>,
    /// When it is open.
    pub open: String,
}

/// A place with all that adults know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceInFull {
    /// Its name, and what is there in short.
    pub place: Place,
    /// How to find it, and when.
    pub directions: Directions,
    /// What it has, by the codes of [`FEATURES`]. What is not in it is to be asked.
    pub features: BTreeMap<String, Has>,
    /// What was looked at there, in the order of the words.
    pub checks: Vec<PlaceCheck>,
    /// It was put away: it is offered for nothing new.
    pub put_away: bool,
}

impl PlaceInFull {
    /// Whether it has this.
    pub fn has(&self, feature: &str) -> Has {
        self.features.get(feature).copied().unwrap_or(Has::Ask)
    }

    /// What is needed and not there, or not known to be there.
    pub fn lacks<'a>(&self, needed: &[&'a str]) -> Vec<(&'a str, Has)> {
        needed.iter().map(|one| (*one, self.has(one))).filter(|(_, has)| *has != Has::Yes).collect()
    }
}

/// The places that fit first, then those to ask about, last those that miss something; each part
/// in the order in which they came.
#[must_use]
pub fn fitting_first(mut places: Vec<PlaceInFull>, needed: &[&str]) -> Vec<PlaceInFull> {
    places.sort_by_key(|one| one.lacks(needed).into_iter().map(|(_, has)| has).max().unwrap_or(Has::Yes));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(name: &str, has: &[(&str, Has)]) -> PlaceInFull {
        PlaceInFull {
            place: Place {
                id: name.into(),
                partnership: "east".into(),
                name: name.to_owned(),
                features: String::new(),
            },
            directions: Directions::default(),
            features: has.iter().map(|(feature, has)| ((*feature).to_owned(), *has)).collect(),
            checks: Vec::new(),
            put_away: false,
        }
    }

    #[test]
    fn a_place_that_misses_what_is_needed_comes_last() {
        let roof = place("roof", &[("step-free", Has::No), ("kitchen", Has::Yes)]);
        let farm = place("farm", &[("kitchen", Has::Yes)]);
        let hall = place("hall", &[("step-free", Has::Yes), ("kitchen", Has::Yes)]);
        let needed = ["step-free", "kitchen"];
        assert_eq!(roof.lacks(&needed), [("step-free", Has::No)]);
        assert_eq!(farm.lacks(&needed), [("step-free", Has::Ask)]);
        let order = fitting_first(vec![roof.clone(), farm.clone(), hall.clone()], &needed);
        assert_eq!(order, [hall.clone(), farm.clone(), roof.clone()]);
        assert_eq!(fitting_first(vec![roof.clone(), farm.clone(), hall.clone()], &[]), [roof, farm, hall]);
    }

    #[test]
    fn what_nobody_said_is_to_be_asked() {
        assert_eq!(place("hall", &[]).has("lift"), Has::Ask);
        assert_eq!(Has::parse("perhaps"), Has::Ask);
        assert_eq!(Has::ALL.map(|has| Has::parse(has.code())), Has::ALL);
    }
}
