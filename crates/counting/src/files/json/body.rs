//! The second reading of a file: the order of ties and the ballots, which name options.

use crate::instance::Ballots;
use serde::de::{Error, MapAccess};

use super::super::names::Names;
use super::ballots::OfKind;
use super::ids::Id;
use super::object::Fields;
use super::once::Once;
use super::values::List;

/// The order of ties and the ballots.
pub struct Body<'n> {
    kind: &'n str,
    names: &'n Names<'n>,
    tie_order: Once<Vec<usize>>,
    ballots: Once<Ballots>,
}

impl<'n> Body<'n> {
    /// What is to be read of a file with ballots of this kind.
    pub fn new(kind: &'n str, names: &'n Names<'n>) -> Self {
        Self { kind, names, tie_order: Once::default(), ballots: Once::default() }
    }
}

impl<'de> Fields<'de> for Body<'_> {
    const WHAT: &'static str = "an object with ballots";
    type Made = (Option<Vec<usize>>, Ballots);

    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        let names = self.names;
        match key {
            "tie_order" => {
                names.next_ballot();
                let order = List { what: "a list of the ids of all options", each: || Id(names) };
                self.tie_order.take_or_null(map, order)?;
                let short = self.tie_order.value.iter().any(|order| order.len() < names.len());
                if short { Err(Error::custom("not every option stands here")) } else { Ok(true) }
            }
            "ballots" => self.ballots.take(map, OfKind(self.kind, names)),
            _ => Ok(false),
        }
    }

    fn made(self) -> Result<Self::Made, String> {
        Ok((self.tie_order.value, self.ballots.value.ok_or("there is no \"ballots\"")?))
    }
}
