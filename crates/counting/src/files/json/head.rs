//! The first reading of a file: all but the ballots and the order of ties, which name options.

use std::cell::RefCell;
use std::marker::PhantomData;

use crate::instance::Params;
use serde::de::{Error, IgnoredAny, MapAccess};

use super::super::money::MOST_PLACES;
use super::super::text::said;
use super::ballots::KINDS;
use super::object::{Fields, Object};
use super::once::Once;
use super::option::{Named, OptionFields};
use super::params::ParamFields;
use super::values::{List, WholeNumber};

/// All of a file but the ballots and the order of ties.
#[derive(Default)]
pub struct Head {
    id: Once<String>,
    title: Once<String>,
    provenance: Once<String>,
    kind: Once<String>,
    options: Once<Vec<Named>>,
    budget: Once<i64>,
    decimals: Once<i64>,
    seats: Once<i64>,
    params: Once<Params>,
    tie_order: Once<IgnoredAny>,
    ballots: Once<IgnoredAny>,
}

/// The same, with what is left out filled in.
pub struct FilledHead {
    /// The name of the vote.
    pub id: Option<String>,
    /// What it was about.
    pub title: Option<String>,
    /// Where the ballots come from.
    pub provenance: Option<String>,
    /// What kind of ballots there are.
    pub kind: String,
    /// What can be voted for, and what each says.
    pub options: Vec<Named>,
    /// The money to share out.
    pub budget: Option<u64>,
    /// How many of the last digits of every amount stand behind the point.
    pub decimals: u32,
    /// How many winners.
    pub seats: usize,
    /// The finer terms.
    pub params: Params,
}

impl<'de> Fields<'de> for Head {
    const WHAT: &'static str = "an object with ballot_type, options and ballots";
    type Made = FilledHead;

    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => self.id.take_or_null(map, PhantomData),
            "title" => self.title.take_or_null(map, PhantomData),
            "provenance" => self.provenance.take_or_null(map, PhantomData),
            "ballot_type" => {
                self.kind.take(map, PhantomData)?;
                match self.kind.value.as_deref().filter(|kind| !KINDS.contains(kind)) {
                    Some(kind) => Err(Error::custom(format_args!("expected one of {KINDS:?}, not {kind:?}"))),
                    None => Ok(true),
                }
            }
            "options" => {
                let seen = RefCell::default();
                let each = || Object(OptionFields::beside(&seen));
                self.options.take(map, List { what: "a list of options", each })
            }
            "budget" => self.budget.take_or_null(map, WholeNumber(0)),
            "decimals" => self.decimals.take_or_null(map, WholeNumber(0)),
            "seats" => self.seats.take_or_null(map, WholeNumber(0)),
            "params" => self.params.take_or_null(map, Object(ParamFields::default())),
            "tie_order" => self.tie_order.take(map, PhantomData),
            "ballots" => self.ballots.take(map, PhantomData),
            _ => Ok(false),
        }
    }

    fn made(self) -> Result<FilledHead, String> {
        self.ballots.value.ok_or("there is no \"ballots\"")?;
        let seats = self.seats.value.unwrap_or(1);
        Ok(FilledHead {
            id: self.id.value.as_deref().and_then(said),
            title: self.title.value.as_deref().and_then(said),
            provenance: self.provenance.value.as_deref().and_then(said),
            kind: self.kind.value.ok_or("there is no \"ballot_type\"")?,
            options: self.options.value.ok_or("there is no \"options\"")?,
            budget: self.budget.value.map(i64::unsigned_abs),
            decimals: places(self.decimals.value.unwrap_or(0))?,
            seats: usize::try_from(seats).map_err(|_| "there are more seats than can be counted")?,
            params: self.params.value.unwrap_or_default(),
        })
    }
}

/// How many decimals amounts have.
fn places(decimals: i64) -> Result<u32, String> {
    let places = u32::try_from(decimals).ok().filter(|places| *places <= MOST_PLACES);
    places.ok_or_else(|| format!(".decimals: expected {MOST_PLACES} at most, not {decimals}"))
}
