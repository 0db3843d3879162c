//! Answers to "which of these two?".

use crate::instance::Pair;
use serde::de::MapAccess;

use super::super::names::Names;
use super::ids::Id;
use super::object::Fields;
use super::once::Once;
use super::values::List;

/// The keys of an answer: the two that were compared, or the two that could not be.
pub struct PairFields<'n> {
    names: &'n Names<'n>,
    winner: Once<usize>,
    loser: Once<usize>,
    skip: Once<Vec<usize>>,
}

impl<'n> PairFields<'n> {
    /// An answer about two of these options.
    pub fn new(names: &'n Names<'n>) -> Self {
        Self { names, winner: Once::default(), loser: Once::default(), skip: Once::default() }
    }
}

impl<'de> Fields<'de> for PairFields<'_> {
    const WHAT: &'static str = "an answer";
    type Made = Pair;

    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        let names = self.names;
        match key {
            "winner" => self.winner.take(map, Id(names)),
            "loser" => self.loser.take(map, Id(names)),
            "skip" => self.skip.take(map, List { what: "a list of two ids", each: || Id(names) }),
            _ => Ok(false),
        }
    }

    fn made(self) -> Result<Pair, String> {
        match (self.winner.value, self.loser.value, self.skip.value.as_deref()) {
            (Some(winner), Some(loser), None) => Ok(Pair::Preferred { winner, loser }),
            (None, None, Some(&[one, other])) => Ok(Pair::Skip(one, other)),
            (None, None, Some(skipped)) => Err(format!(".skip: expected two options, not {}", skipped.len())),
            _ => Err("expected \"winner\" and \"loser\", or \"skip\"".to_owned()),
        }
    }
}
