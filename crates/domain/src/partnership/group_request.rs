//! The consent of a home organisation: a group takes part in sessions of another organisation only
//! after its own said yes. It is asked once for each organisation that runs sessions, and holds until
//! it is taken back.

use crate::id::{GroupId, GroupRequestId, OrganisationId};
use crate::refusal::Refusal;
use crate::time::Moment;
use crate::wording::{ReasonWords, ShortWords};

/// What an organisation plans with a group of another, in its words: all that the home organisation
/// reads before it decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// "A graffiti wall".
    pub what: ShortWords,
    /// "Thursdays 10 and 17 December"; none when nobody has said.
    pub when: Option<ShortWords>,
    /// "Paintbox studio"; none when nobody has said.
    pub place: Option<ShortWords>,
}

impl Planned {
    /// Reads what was typed.
    ///
    /// # Errors
    /// [`Refusal::Missing`] when nothing is planned, [`Refusal::TooLong`].
    pub fn parse([what, when, place]: [&str; 3]) -> Result<Self, Refusal> {
        Ok(Self {
            what: ShortWords::parse_optional(what)?.ok_or(Refusal::Missing { field: "title" })?,
            when: ShortWords::parse_optional(when)?,
            place: ShortWords::parse_optional(place)?,
        })
    }
}

/// One organisation asked another for one of its groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRequest {
    /// What addresses call it.
    pub id: GroupRequestId,
    /// The group that is asked for.
    pub group: GroupId,
    /// The organisation that would run the sessions.
    pub asking: OrganisationId,
    /// What it plans.
    pub planned: Planned,
    /// When it asked.
    pub asked_at: Moment,
    /// What became of it.
    pub state: RequestState,
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// The home organisation has said nothing yet.
    Waits,
    /// It said yes: the group may be invited to every session of the asking organisation.
    Yes {
        /// When it said so.
        at: Moment,
    },
    /// It said no.
    No {
        /// When it said so.
        at: Moment,
        /// Why: a no always has a reason.
        why: ReasonWords,
    },
    /// It said yes, and took that back: no later session may invite the group.
    TakenBack {
        /// When it took it back.
        at: Moment,
    },
}

/// What a home organisation can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Yes, until it is taken back.
    Yes,
    /// No, because.
    No(ReasonWords),
}

impl GroupRequest {
    /// Whether nothing new has to be asked: it waits, or it holds.
    pub fn is_open(&self) -> bool {
        matches!(self.state, RequestState::Waits | RequestState::Yes { .. })
    }
}
