//! The adults of a year: two workers and two leaders of two organisations, and a safeguarding lead.

use fixtures::emails::{ASH, DEE, IVY, JO, KIT};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Works at Larkmoor.
    Ash,
    /// Works at Cinder Lane.
    Jo,
    /// Leads Larkmoor.
    Dee,
    /// Leads Cinder Lane.
    Kit,
    /// Hears the worries of Larkmoor's pupils.
    Ivy,
}

/// Who opens sessions.
pub const WORKERS: [Who; 2] = [Who::Ash, Who::Jo];
/// Who answers.
pub const LEADERS: [Who; 2] = [Who::Dee, Who::Kit];

impl Who {
    /// In the order of their devices, which are the first.
    pub const ALL: [Self; 5] = [Self::Ash, Self::Jo, Self::Dee, Self::Kit, Self::Ivy];

    pub fn email(self) -> &'static str {
        match self {
            Self::Ash => ASH,
            Self::Jo => JO,
            Self::Dee => DEE,
            Self::Kit => KIT,
            Self::Ivy => IVY,
        }
    }

    /// The device that this adult holds.
    pub fn device(self) -> usize {
        Self::ALL.iter().position(|one| *one == self).unwrap()
    }

    /// The worker of the other organisation.
    pub fn colleague(self) -> Self {
        if self == Self::Ash { Self::Jo } else { Self::Ash }
    }
}
