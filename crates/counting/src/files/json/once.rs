//! Keys that may stand in an object once.

use serde::de::{DeserializeSeed, Error, MapAccess};

use super::values::OrNull;

/// The value of a key that may stand there once.
pub struct Once<T> {
    met: bool,
    /// The value; none where the key is missing, or null where that is as good.
    pub value: Option<T>,
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self { met: false, value: None }
    }
}

impl<T> Once<T> {
    /// Reads the value.
    pub fn take<'de, A, S>(&mut self, map: &mut A, seed: S) -> Result<bool, A::Error>
    where
        A: MapAccess<'de>,
        S: DeserializeSeed<'de, Value = T>,
    {
        self.meet()?;
        self.value = Some(map.next_value_seed(seed)?);
        Ok(true)
    }

    /// Reads the value, or null as if the key were missing.
    pub fn take_or_null<'de, A, S>(&mut self, map: &mut A, seed: S) -> Result<bool, A::Error>
    where
        A: MapAccess<'de>,
        S: DeserializeSeed<'de, Value = T>,
    {
        self.meet()?;
        self.value = map.next_value_seed(OrNull(seed))?;
        Ok(true)
    }

    fn meet<E: Error>(&mut self) -> Result<(), E> {
        if std::mem::replace(&mut self.met, true) {
            return Err(E::custom("this key stands here twice"));
        }
        Ok(())
    }
}
