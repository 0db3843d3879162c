//! Pupils counted together: a class, a club evening.

use serde::{Deserialize, Serialize};

use crate::id::{GroupId, OrganisationId};

/// A group of pupils of one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What addresses and other tables call it.
    pub id: GroupId,
    /// The organisation that answers for these pupils.
    pub organisation: OrganisationId,
    /// Its name: "Heron class".
    pub name: String,
    /// The ages in it, in whole years.
    pub ages: Ages,
    /// How many pupils are on its list.
    pub size: u32,
}

/// Youngest and oldest, in whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ages {
    /// Youngest.
    pub from: u8,
    /// Oldest.
    pub to: u8,
}

impl Ages {
    /// Whether most pupils of these ages are younger than `years`: the middle of the span is.
    pub fn mostly_under(self, years: u8) -> bool {
        u16::from(self.from) + u16::from(self.to) < u16::from(years) * 2
    }

    /// The ages that cover all of these, or none for no group.
    pub fn covering(groups: impl IntoIterator<Item = Ages>) -> Option<Ages> {
        groups.into_iter().reduce(|a, b| Ages { from: a.from.min(b.from), to: a.to.max(b.to) })
    }
}
