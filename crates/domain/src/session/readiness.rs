//! Whether a session is ready: who leads, who helps, who is told, where and when it is, how they
//! get there, enough adults, and what was checked before. What is missing has a name.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::AdultId;
use crate::partnership::group::Group;
use crate::partnership::own_word::{OwnList, OwnWord, in_use};
use crate::partnership::place::{FEATURES, PlaceInFull, TO_KNOW};
use crate::partnership::place_check::{self, PlaceCheck};
use crate::session::booking::Booking;
use crate::session::ratios;
use crate::session::session_role::{InRole, SessionRole};
use crate::time::Moment;
use crate::wording::ShortWords;

/// What is checked before a session: the five lines of the National Youth Agency, then what a
/// school keeps in writing about a place outside it ("Keeping children safe in education").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Risks were assessed by somebody who knows the place.
    Risks,
    /// Young people are told first.
    Briefed,
    /// What everybody needs is known in advance, workers included.
    Support,
    /// First aid was assessed.
    FirstAid,
    /// Everybody in the team knows their part.
    Team,
    /// The checks of all staff are confirmed.
    Staff,
    /// The checks of the place are confirmed.
    Venue,
}

impl Check {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 7] =
        [Self::Risks, Self::Briefed, Self::Support, Self::FirstAid, Self::Team, Self::Staff, Self::Venue];

    /// As it stands in forms and in the Fluent files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Risks => "risks",
            Self::Briefed => "briefed",
            Self::Support => "support",
            Self::FirstAid => "first-aid",
            Self::Team => "team",
            Self::Staff => "staff",
            Self::Venue => "venue",
        }
    }
}

/// A line that was ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticked {
    /// Which line of the list.
    pub check: Check,
    /// By whom, as a job title.
    pub who: ShortWords,
    /// On which day.
    pub on: Date,
}

/// What was said to make a session ready.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preparation {
    /// How many pupils are expected; none for everybody on the lists.
    pub expected: Option<u32>,
    /// How many adults more than the ratios ask for, because this session needs them.
    pub more: u32,
    /// How many adults come; none when nobody has said.
    pub come: Option<u32>,
    /// Why fewer adults than needed are enough.
    pub why_fewer: Option<ShortWords>,
    /// What this session needs of its place, by the codes of [`FEATURES`]. Never of a child.
    pub needs: Vec<String>,
    /// Who does what.
    pub roles: Vec<InRole>,
    /// What was checked.
    pub checks: Vec<Ticked>,
}

impl Preparation {
    /// Who has this role, or why nobody has to.
    pub fn in_role(&self, role: SessionRole) -> Option<&InRole> {
        self.roles.iter().find(|one| one.role == role)
    }

    /// Who ticked this line, and when.
    pub fn ticked(&self, check: Check) -> Option<&Ticked> {
        self.checks.iter().find(|one| one.check == check)
    }

    /// What this session needs: in the order of the list, then the partnership's own.
    pub fn needs(&self) -> Vec<&str> {
        let starter = |one: &str| FEATURES.contains(&one);
        let own = self.needs.iter().map(String::as_str).filter(|one| !starter(one));
        let listed = FEATURES.into_iter().filter(|feature| *feature != TO_KNOW);
        listed.filter(|feature| self.needs.iter().any(|one| one == feature)).chain(own).collect()
    }

    /// How many people the place has to hold: pupils, and the adults who come or are needed.
    pub fn people(&self, groups: &[Group]) -> u32 {
        let adults = self.come.unwrap_or_else(|| ratios::needed(groups, self.expected, self.more));
        ratios::expected(groups, self.expected).saturating_add(adults)
    }

    /// Whether the place misses what is needed, or may miss it, or holds fewer people.
    pub fn is_too_much_for(&self, place: &PlaceInFull, groups: &[Group]) -> bool {
        let small = place.directions.capacity.is_some_and(|holds| holds < self.people(groups));
        small || !place.lacks(&self.needs()).is_empty()
    }
}

/// The features that can be needed and are wanted, in the order of the list: first those that every partnership
/// begins with, then its own.
pub fn needs(own: &[OwnWord], wanted: impl Fn(&str) -> bool) -> Vec<&str> {
    can_be_needed(own).into_iter().filter(|feature| wanted(feature)).collect()
}

/// What a session can need of its place.
pub fn can_be_needed(own: &[OwnWord]) -> Vec<&str> {
    let own = in_use(own, OwnList::Features).map(|one| one.id.as_str());
    FEATURES.into_iter().filter(|feature| *feature != TO_KNOW).chain(own).collect()
}

/// Who said that a session is ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// Who said so.
    pub who: AdultId,
    /// The adult's name.
    pub name: String,
    /// When it was called ready.
    pub at: Moment,
}

/// How far a session is, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// It has no day: whoever comes, comes.
    DropIn,
    /// So many things are missing.
    Missing(usize),
    /// Nothing is missing, and nobody has called it ready.
    Complete,
    /// It was called ready, and nothing was taken away since.
    Ready,
}

impl Readiness {
    /// The standing of a session with or without a day, by what is missing.
    pub fn new(has_day: bool, missing: &[Missing], called: bool) -> Self {
        match missing.len() {
            _ if !has_day => Self::DropIn,
            0 if called => Self::Ready,
            0 => Self::Complete,
            n => Self::Missing(n),
        }
    }
}

/// One thing without which a session is not ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It has no day and time.
    Day,
    /// It has no place.
    Place,
    /// Nobody wrote down where the place is.
    Address,
    /// The place misses something, and nobody said why it is chosen.
    WhyPlace,
    /// So many things were looked at in the place too long ago for that day, or will have run out.
    PlaceChecks(usize),
    /// So many adults are needed, and fewer come, or nobody has said how many.
    Adults {
        /// How many are needed.
        needed: u32,
    },
    /// Nobody has this role.
    Role(SessionRole),
    /// This was not checked.
    Check(Check),
}

/// Everything that is missing, in the order of the page; nothing when the session can be called
/// ready. `place` is that of the booking.
pub fn missing(
    prepared: &Preparation,
    groups: &[Group],
    booking: Option<&Booking>,
    place: Option<&PlaceInFull>,
) -> Vec<Missing> {
    let mut missing = Vec::new();
    if booking.is_none() {
        missing.push(Missing::Day);
    }
    match place {
        None => missing.push(Missing::Place),
        Some(place) => {
            if place.directions.address.is_empty() {
                missing.push(Missing::Address);
            }
            let says_why = booking.is_some_and(|booking| booking.why_place.is_some());
            if prepared.is_too_much_for(place, groups) && !says_why {
                missing.push(Missing::WhyPlace);
            }
            // On the last of its days: a paper that runs out on the way is not there to the end.
            let stale = booking.map_or(0, |booking| place_check::stale(&place.checks, booking.until));
            if stale > 0 {
                missing.push(Missing::PlaceChecks(stale));
            }
        }
    }
    let needed = ratios::needed(groups, prepared.expected, prepared.more);
    if !enough(prepared, needed) {
        missing.push(Missing::Adults { needed });
    }
    let open = |role: &SessionRole| role.must_be_answered() && prepared.in_role(*role).is_none();
    missing.extend(SessionRole::ALL.into_iter().filter(open).map(Missing::Role));
    let by_card = confirmed_by_card(booking, place).is_some();
    let is_confirmed = |check: Check| prepared.ticked(check).is_some() || (check == Check::Venue && by_card);
    let unticked = Check::ALL.into_iter().filter(|check| !is_confirmed(*check));
    missing.extend(unticked.map(Missing::Check));
    missing
}

/// The check on the card of the place that is valid for this session: nobody has to say it again.
pub fn confirmed_by_card<'a>(
    booking: Option<&Booking>,
    place: Option<&'a PlaceInFull>,
) -> Option<&'a PlaceCheck> {
    place_check::confirms(&place?.checks, booking?.until)
}

/// Enough adults come; or fewer, but two at least, and there is a reason.
fn enough(prepared: &Preparation, needed: u32) -> bool {
    prepared
        .come
        .is_some_and(|come| come >= needed || (come >= ratios::LEAST && prepared.why_fewer.is_some()))
}

#[cfg(test)]
#[path = "readiness_tests.rs"]
mod tests;
