//! What can be voted for.

use std::cell::RefCell;
use std::collections::HashSet;
use std::marker::PhantomData;

use crate::instance::Contender;
use serde::de::{Error, MapAccess};

use super::super::text::said;
use super::object::Fields;
use super::once::Once;
use super::values::WholeNumber;

/// An option and what it says.
pub type Named = (Contender, Option<String>);

/// The keys of an option.
pub struct OptionFields<'s> {
    id: Once<String>,
    cost: Once<i64>,
    title: Once<String>,
    seen: &'s RefCell<HashSet<String>>,
}

impl<'s> OptionFields<'s> {
    /// An option beside those whose ids were seen.
    pub fn beside(seen: &'s RefCell<HashSet<String>>) -> Self {
        Self { id: Once::default(), cost: Once::default(), title: Once::default(), seen }
    }
}

impl<'de> Fields<'de> for OptionFields<'_> {
    const WHAT: &'static str = "an option";
    type Made = Named;

    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        match key {
            "id" => {
                self.id.take(map, PhantomData)?;
                let again = self.id.value.iter().any(|id| !self.seen.borrow_mut().insert(id.clone()));
                if again { Err(Error::custom("another option has this id")) } else { Ok(true) }
            }
            "cost" => self.cost.take_or_null(map, WholeNumber(0)),
            "title" => self.title.take_or_null(map, PhantomData),
            _ => Ok(false),
        }
    }

    fn made(self) -> Result<Named, String> {
        let id = self.id.value.ok_or("there is no \"id\"")?;
        let cost = self.cost.value.map_or(0, i64::unsigned_abs);
        Ok((Contender { id, cost }, self.title.value.as_deref().and_then(said)))
    }
}
