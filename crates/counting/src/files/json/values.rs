//! Lists, whole numbers, and what may be null.

use std::fmt::{self, Display, Formatter};

use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};

use super::super::numbers::{LARGEST, expected};
use super::object::within;

/// Reads a list; the function makes what reads each element.
pub struct List<F> {
    /// What the list is: "a list of options".
    pub what: &'static str,
    /// Makes what reads the next element.
    pub each: F,
}

impl<'de, S: DeserializeSeed<'de>, F: FnMut() -> S> DeserializeSeed<'de> for List<F> {
    type Value = Vec<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de, S: DeserializeSeed<'de>, F: FnMut() -> S> Visitor<'de> for List<F> {
    type Value = Vec<S::Value>;

    fn expecting(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str(self.what)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut read = Vec::new();
        loop {
            let next = list.next_element_seed((self.each)());
            match next.map_err(|error| within(format_args!("[{}]", read.len()), error))? {
                Some(value) => read.push(value),
                None => return Ok(read),
            }
        }
    }
}

/// Reads something, or null.
pub struct OrNull<S>(pub S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for OrNull<S> {
    type Value = Option<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for OrNull<S> {
    type Value = Option<S::Value>;

    fn expecting(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str("a value or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(from).map(Some)
    }
}

/// Reads a whole number that is not below this one.
pub struct WholeNumber(pub i64);

impl<'de> DeserializeSeed<'de> for WholeNumber {
    type Value = i64;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<i64, D::Error> {
        from.deserialize_any(self)
    }
}

impl Visitor<'_> for WholeNumber {
    type Value = i64;

    fn expecting(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str(&expected(self.0))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        if (self.0..=LARGEST).contains(&number) { Ok(number) } else { Err(self.not(number)) }
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        match i64::try_from(number) {
            Ok(whole) => self.visit_i64(whole),
            Err(_) => Err(self.not(number)),
        }
    }

    /// Some programs write 250 as 250.0, which is as whole.
    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        match format!("{number}").parse() {
            Ok(whole) => self.visit_i64(whole),
            Err(_) => Err(self.not(number)),
        }
    }
}

impl WholeNumber {
    fn not<E: Error>(&self, number: impl Display) -> E {
        E::custom(format_args!("{number} is not {}", expected(self.0)))
    }
}
