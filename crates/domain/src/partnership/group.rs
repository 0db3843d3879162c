//! Pupils counted together: a class, a club evening.

use serde::{Deserialize, Serialize};

use crate::id::{GroupId, OrganisationId};
use crate::refusal::Refusal;
use crate::wording::folded;

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

/// More are on no list: a whole school, not a group.
pub const MOST_ON_A_LIST: u32 = 500;

/// How many are on a list, as typed.
///
/// # Errors
/// [`Refusal::Missing`] for what is no number from 1 to [`MOST_ON_A_LIST`].
pub fn size(typed: &str) -> Result<u32, Refusal> {
    let size = typed.trim().parse().ok().filter(|size| (1..=MOST_ON_A_LIST).contains(size));
    size.ok_or_else(|| Refusal::of_typed(typed, "size"))
}

/// Whether people would take two names for one: "Heron class" and "heron  Class".
pub fn same_name(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
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
    fn two_names_that_people_take_for_one_are_one() {
        assert!(same_name("Heron class", " heron  Class"));
        assert!(!same_name("Heron class", "Heron club"));
    }

    #[test]
    fn a_list_has_one_to_five_hundred_on_it() {
        assert_eq!(["1", " 30 ", "500"].map(size), [Ok(1), Ok(30), Ok(500)]);
        for typed in ["", "0", "501", "-3", "many", "4.5"] {
            assert_eq!(size(typed), Err(Refusal::of_typed(typed, "size")), "{typed}");
        }
    }

    #[test]
    fn a_list_has_room_for_a_tenth_more() {
        let room = |size| {
            let (id, organisation) = ("heron".into(), "larkmoor".into());
            Group { id, organisation, name: "Heron".to_owned(), ages: Ages { from: 9, to: 10 }, size }.room()
        };
        assert_eq!([0, 1, 10, 14, 15, 300].map(room), [0, 2, 11, 16, 17, 330]);
    }
}
