//! The ballots, whatever their kind.

use crate::instance::{Ballots, Many};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess};

use super::super::names::Names;
use super::super::numbers::LARGEST;
use super::super::urn::not_too_many;
use super::ids::{Id, Points, Rank};
use super::object::{Fields, Object};
use super::once::Once;
use super::pairs::PairFields;
use super::values::{List, OrNull, WholeNumber};

/// The keys that hold marks, on ballots of all kinds.
const MARKS: [&str; 8] = ["approve", "choice", "scores", "dots", "ranking", "winner", "loser", "skip"];

/// The kinds of ballots, as `ballot_type` has them.
pub const KINDS: [&str; 6] = ["approval", "choice", "score", "dots", "ranking", "pairwise"];

/// Reads the ballots of a kind.
pub struct OfKind<'n>(pub &'n str, pub &'n Names<'n>);

impl<'de> DeserializeSeed<'de> for OfKind<'_> {
    type Value = Ballots;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Ballots, D::Error> {
        let Self(kind, names) = self;
        let approved = || List { what: "a list of ids", each: || Id(names) };
        let ranked = || List { what: "a list of ids, best first", each: || Rank(names) };
        match kind {
            "approval" => all(names, || Marked::new("approve", approved), from).map(Ballots::Approval),
            "choice" => all(names, || Marked::new("choice", || OrNull(Id(names))), from).map(Ballots::Choice),
            "score" => {
                all(names, || Marked::new("scores", || Points(names, -LARGEST)), from).map(Ballots::Score)
            }
            "dots" => all(names, || Marked::new("dots", || Points(names, 0)), from).map(Ballots::Dots),
            "ranking" => all(names, || Marked::new("ranking", ranked), from).map(Ballots::Ranking),
            "pairwise" => all(names, || PairFields::new(names), from).map(Ballots::Pairwise),
            _ => Err(Error::custom(format_args!("there are no ballots of the kind {kind:?}"))),
        }
    }
}

/// Reads a list of entries, each of a number of equal ballots with these marks.
fn all<'de, D, F>(names: &Names, marks: impl Fn() -> F, from: D) -> Result<Vec<Many<F::Made>>, D::Error>
where
    D: Deserializer<'de>,
    F: Fields<'de>,
{
    let each = || {
        names.next_ballot();
        Object(Entry { n: Once::default(), marks: marks() })
    };
    let ballots = List { what: "a list of ballots", each }.deserialize(from)?;
    not_too_many(&ballots).map_err(Error::custom)?;
    Ok(ballots)
}

/// One entry of the list of ballots.
struct Entry<F> {
    n: Once<i64>,
    marks: F,
}

impl<'de, F: Fields<'de>> Fields<'de> for Entry<F> {
    const WHAT: &'static str = "a ballot";
    type Made = Many<F::Made>;

    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        if key == "n" {
            return self.n.take(map, WholeNumber(1));
        }
        let known = self.marks.take(key, map)?;
        let foreign = !known && MARKS.contains(&key);
        if foreign { Err(Error::custom("ballots of this kind have no such marks")) } else { Ok(known) }
    }

    fn made(self) -> Result<Self::Made, String> {
        Ok(Many { n: self.n.value.map_or(1, i64::unsigned_abs), ballot: self.marks.made()? })
    }
}

/// Marks that stand under one key.
struct Marked<F, B> {
    key: &'static str,
    read: F,
    ballot: Once<B>,
}

impl<F, B> Marked<F, B> {
    fn new(key: &'static str, read: F) -> Self {
        Self { key, read, ballot: Once::default() }
    }
}

impl<'de, S: DeserializeSeed<'de>, F: Fn() -> S> Fields<'de> for Marked<F, S::Value> {
    const WHAT: &'static str = "marks";
    type Made = S::Value;

    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        if key == self.key { self.ballot.take(map, (self.read)()) } else { Ok(false) }
    }

    fn made(self) -> Result<S::Value, String> {
        self.ballot.value.ok_or_else(|| format!("there is no {:?}", self.key))
    }
}
