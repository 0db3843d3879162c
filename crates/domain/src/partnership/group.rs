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

impl Group {
    /// How many come in without being asked: all on its list, and a tenth more, for a guest or a list
    /// that is a week old. Whoever comes then waits until a worker has looked.
    #[must_use]
    pub fn room(&self) -> u32 {
        self.size.saturating_add(self.size.div_ceil(10))
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_room_for_a_tenth_more() {
        let room = |size| {
            let (id, organisation) = ("heron".into(), "larkmoor".into());
            Group { id, organisation, name: "Heron".to_owned(), ages: Ages { from: 9, to: 10 }, size }.room()
        };
        assert_eq!([0, 1, 10, 14, 15, 300].map(room), [0, 2, 11, 16, 17, 330]);
    }
}
