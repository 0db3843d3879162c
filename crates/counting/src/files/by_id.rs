//! Objects with a key for each option.

use serde::{Serialize, Serializer};

/// An object with a key for each option that is here, in this order.
pub struct ById<'a, T>(pub Vec<(&'a str, T)>);

impl<T: Serialize> Serialize for ById<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}
