//! Options where ballots name them.

use std::fmt::{self, Formatter};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::super::names::Names;
use super::object::{Key, within};
use super::values::{List, WholeNumber};

/// Reads the id of an option, and marks the option.
pub struct Id<'n>(pub &'n Names<'n>);

impl<'de> DeserializeSeed<'de> for Id<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Id<'_> {
    type Value = usize;

    fn expecting(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str("the id of an option")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        self.0.mark(name).map_err(E::custom)
    }
}

/// Reads a rank: the id of an option, or a list of those that are level.
pub struct Rank<'n>(pub &'n Names<'n>);

impl<'de> DeserializeSeed<'de> for Rank<'_> {
    type Value = Vec<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Vec<usize>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Rank<'_> {
    type Value = Vec<usize>;

    fn expecting(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str("the id of an option, or a list of them")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Vec<usize>, E> {
        Ok(vec![Id(self.0).visit_str(name)?])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Vec<usize>, A::Error> {
        List { what: "a list of ids", each: || Id(self.0) }.visit_seq(list)
    }
}

/// Reads an object with a whole number, not below this one, for each option that it names.
pub struct Points<'n>(pub &'n Names<'n>, pub i64);

impl<'de> DeserializeSeed<'de> for Points<'_> {
    type Value = Vec<(usize, i64)>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Points<'_> {
    type Value = Vec<(usize, i64)>;

    fn expecting(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str("an object of whole numbers by the ids of options")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Self(names, least) = self;
        let mut points = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            let option = names.mark(&key).map_err(Error::custom)?;
            let value = map.next_value_seed(WholeNumber(least));
            points.push((option, value.map_err(|error| within(format_args!(".{key}"), error))?));
        }
        Ok(points)
    }
}
