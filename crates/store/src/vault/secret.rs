//! The common secret of several servers: the database keeps the keys of rounds sealed with it, and
//! never sees the secret itself.

use domain::id::RoundId;
use zeroize::Zeroizing;

use super::round_key::{Bytes, RoundKey, mac, open, seal};
use crate::error::Result;

/// So many signs are needed, so that nobody guesses it from a copy of the database.
const LEAST: usize = 32;

/// A secret that the database never sees.
#[derive(Clone)]
pub struct Secret(Bytes);

/// The secret is too short to be one.
#[derive(Debug, thiserror::Error)]
#[error("a secret has at least {LEAST} signs")]
pub struct ShortSecret;

impl Secret {
    /// Reads a secret; white space round it does not count.
    ///
    /// # Errors
    /// [`ShortSecret`] when it could be guessed.
    pub fn parse(text: &str) -> std::result::Result<Self, ShortSecret> {
        let text = text.trim();
        if text.chars().count() < LEAST {
            return Err(ShortSecret);
        }
        Ok(Self(Zeroizing::new(mac(b"fifth: the secret of its servers", &[text.as_bytes()]))))
    }

    /// A new key for a round, and the same as the database keeps it.
    pub(crate) fn make(&self, round: &RoundId) -> Result<Vec<u8>> {
        let key = RoundKey::make().map_err(|error| crate::Error::Closed(error.to_string()))?;
        seal(&self.0, round.as_str(), key.bytes())
    }

    /// A key that was made elsewhere, as the database keeps it.
    pub(crate) fn keep(&self, round: &RoundId, key: &RoundKey) -> Result<Vec<u8>> {
        seal(&self.0, round.as_str(), key.bytes())
    }

    /// What seals the secrets of adults' second steps.
    pub(crate) fn accounts(&self) -> RoundKey {
        RoundKey::from_bytes(Zeroizing::new(mac(&self.0, &[b"accounts"])))
    }

    /// The key as the database keeps it; none when another secret sealed it.
    pub(crate) fn open(&self, round: &RoundId, sealed: &[u8]) -> Option<RoundKey> {
        let bytes = Zeroizing::new(open(&self.0, round.as_str(), sealed)?);
        Some(RoundKey::from_bytes(Bytes::new(bytes.as_slice().try_into().ok()?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_secret_opens_a_key_and_only_for_its_round() {
        let (ours, round) = (Secret::parse(&"a".repeat(32)).unwrap(), RoundId::from("monday"));
        let sealed = ours.make(&round).unwrap();
        let again = Secret::parse(&format!(" {}\n", "a".repeat(32))).unwrap();
        let (one, two) = (ours.open(&round, &sealed).unwrap(), again.open(&round, &sealed).unwrap());
        assert_eq!(one.bytes(), two.bytes());
        assert!(Secret::parse(&"b".repeat(32)).unwrap().open(&round, &sealed).is_none());
        assert!(ours.open(&"tuesday".into(), &sealed).is_none());
        assert!(Secret::parse("a short one").is_err());
    }
}
