//! What each partner gives and gets. Who only gives, or only gets, is not a partner yet.

use crate::id::OrganisationId;
use crate::partnership::organisation::Organisation;
use crate::time::Moment;

/// What an organisation has not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmptySide {
    /// What it gives.
    Gives,
    /// What it gets.
    Gets,
    /// Neither.
    Both,
}

/// Why an organisation is not active yet; none when it is.
pub fn empty_side(organisation: &Organisation) -> Option<EmptySide> {
    match (organisation.gives.trim().is_empty(), organisation.gets.trim().is_empty()) {
        (true, true) => Some(EmptySide::Both),
        (true, false) => Some(EmptySide::Gives),
        (false, true) => Some(EmptySide::Gets),
        (false, false) => None,
    }
}

/// Whether an organisation got what it wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// It did.
    Met,
    /// Some of it.
    Partly,
    /// Not yet.
    NotYet,
}

impl Met {
    /// The three, best first.
    pub const ALL: [Self; 3] = [Self::Met, Self::Partly, Self::NotYet];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partly => "partly",
            Self::NotYet => "not-yet",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|met| met.code() == code)
    }
}

/// What an organisation said at a review about what it gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Which organisation looked back.
    pub organisation: OrganisationId,
    /// What it said.
    pub met: Met,
    /// When it said so.
    pub at: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organisation(gives: &str, gets: &str) -> Organisation {
        let [id, kind, name] = ["club", "Youth club", "The club"];
        Organisation {
            id: id.into(),
            partnership: "east".into(),
            name: name.to_owned(),
            kind: kind.to_owned(),
            gives: gives.to_owned(),
            gets: gets.to_owned(),
        }
    }

    #[test]
    fn who_gives_and_gets_is_active() {
        assert_eq!(empty_side(&organisation("A hall", "Members")), None);
        assert_eq!(empty_side(&organisation(" ", "Members")), Some(EmptySide::Gives));
        assert_eq!(empty_side(&organisation("A hall", "")), Some(EmptySide::Gets));
        assert_eq!(empty_side(&organisation("", "")), Some(EmptySide::Both));
    }

    #[test]
    fn what_was_said_at_a_review_is_read_back() {
        for met in Met::ALL {
            assert_eq!(Met::parse(met.code()), Some(met));
        }
        assert_eq!(Met::parse(""), None);
    }
}
