//! Objects, key by key, so that every error names the field it was met in.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

/// What stands in an object: it takes the keys it knows, and is made of them in the end.
pub trait Fields<'de> {
    /// What the object is: "an option".
    const WHAT: &'static str;
    /// What is made of it.
    type Made;

    /// Takes the value of a key, and says whether it knows the key.
    fn take<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error>;

    /// What all the keys together make, or what is wrong with them.
    fn made(self) -> Result<Self::Made, String>;
}

/// Reads an object into its fields. Keys that nobody knows are passed over.
pub struct Object<F>(pub F);

impl<'de, F: Fields<'de>> DeserializeSeed<'de> for Object<F> {
    type Value = F::Made;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<F::Made, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de, F: Fields<'de>> Visitor<'de> for Object<F> {
    type Value = F::Made;

    fn expecting(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str(F::WHAT)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<F::Made, A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            let taken = match self.0.take(&key, &mut map) {
                Ok(false) => map.next_value::<IgnoredAny>().map(|_| true),
                taken => taken,
            };
            taken.map_err(|error| within(format_args!(".{key}"), error))?;
        }
        self.0.made().map_err(Error::custom)
    }
}

/// A key, not copied where the file has it as it is.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct Key<'a>(#[serde(borrow)] pub Cow<'a, str>);

/// The same error, with the place where it was met in front: `[3]`, then `.ballots[3]`.
pub fn within<E: Error>(place: impl Display, error: E) -> E {
    let said = error.to_string();
    let colon = if said.starts_with(['.', '[']) { "" } else { ": " };
    E::custom(format_args!("{place}{colon}{said}"))
}
