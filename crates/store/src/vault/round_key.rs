//! The key of one round: it seals ballots, and names them without naming their pupils.

use std::fmt::Write as _;

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _, Nonce};
use domain::id::{RoundId, SessionId};
use hmac::{Hmac, KeyInit as _, Mac};
use rand::TryRng;
use rand::rngs::SysRng;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// A key as it lies in its place.
pub(super) type Bytes = Zeroizing<[u8; 32]>;

/// So many bytes of a sealed text are chance that makes every sealing another.
const NONCE: usize = 12;
/// A name of 128 bits: nobody meets it twice.
const NAME: usize = 16;

/// 256 bits of chance for one round; overwritten in memory when it is let go of.
pub(crate) struct RoundKey {
    bytes: Bytes,
    /// Names ballots and devices.
    names: Bytes,
    /// Seals.
    seals: Bytes,
}

/// A ballot as the disk names it: without this round's key these are only chance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hidden {
    /// Whose ballot it is.
    pub(crate) pupil: String,
    /// Which device cast it.
    pub(crate) device: String,
}

impl RoundKey {
    /// A new key.
    pub(super) fn make() -> std::io::Result<Self> {
        let mut bytes = Bytes::default();
        SysRng.try_fill_bytes(&mut *bytes).map_err(std::io::Error::other)?;
        Ok(Self::from_bytes(bytes))
    }

    /// The key of these bytes.
    pub(super) fn from_bytes(bytes: Bytes) -> Self {
        let made = |what: &[u8]| Zeroizing::new(mac(&bytes, &[what]));
        Self { names: made(b"names"), seals: made(b"seals"), bytes }
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// How the disk names the ballot of a voter, a pupil or a card, and the device it is cast on.
    pub(crate) fn hides(&self, voter: &str, device: &str) -> Hidden {
        Hidden { pupil: self.hides_voter(voter), device: self.name(b"device", device) }
    }

    /// How the disk names the ballot of a voter.
    pub(crate) fn hides_voter(&self, voter: &str) -> String {
        self.name(b"pupil", voter)
    }

    /// How the disk names the sitting in which a ballot was cast.
    pub(crate) fn hides_sitting(&self, session: &SessionId) -> String {
        self.name(b"sitting", session.as_str())
    }

    fn name(&self, kind: &[u8], what: &str) -> String {
        mac(&self.names, &[kind, b"\0", what.as_bytes()]).iter().take(NAME).fold(
            String::with_capacity(NAME * 2),
            |mut hex, byte| {
                let _ = write!(hex, "{byte:02x}");
                hex
            },
        )
    }

    /// Seals a ballot for its place: nobody can read it, change it, or put it in another one's.
    pub(crate) fn seal(&self, round: &RoundId, hidden: &Hidden, ballot: &[u8]) -> Result<Vec<u8>> {
        seal(&self.seals, &place(round, hidden), ballot)
    }

    /// Opens what was sealed for this place.
    pub(crate) fn open(&self, round: &RoundId, hidden: &Hidden, sealed: &[u8]) -> Result<Vec<u8>> {
        open(&self.seals, &place(round, hidden), sealed).ok_or(Error::Unreadable("a sealed ballot"))
    }
}

fn place(round: &RoundId, hidden: &Hidden) -> String {
    [round.as_str(), &hidden.pupil, &hidden.device].join("\0")
}

/// AES-256-GCM with a nonce by chance in front; `place` is part of the seal.
pub(super) fn seal(key: &[u8; 32], place: &str, text: &[u8]) -> Result<Vec<u8>> {
    let mut nonce = [0; NONCE];
    let chance = SysRng.try_fill_bytes(&mut nonce);
    chance.map_err(|_| Error::Closed("the system gives no chance".to_owned()))?;
    let payload = Payload { msg: text, aad: place.as_bytes() };
    let sealed = Aes256Gcm::new(key.into()).encrypt(&Nonce::from(nonce), payload);
    let sealed = sealed.map_err(|_| Error::Unreadable("a ballot that is too long to seal"))?;
    Ok([&nonce[..], &sealed].concat())
}

/// None when it was not sealed with this key for this place.
pub(super) fn open(key: &[u8; 32], place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, text) = sealed.split_first_chunk::<NONCE>()?;
    let payload = Payload { msg: text, aad: place.as_bytes() };
    Aes256Gcm::new(key.into()).decrypt(&Nonce::from(*nonce), payload).ok()
}

/// HMAC-SHA-256.
pub(super) fn mac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    // A key shorter than a block ends in noughts, as HMAC has it.
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ballot_is_read_in_its_own_place_with_its_own_key_and_nowhere_else() {
        let (key, round) = (RoundKey::make().unwrap(), RoundId::from("monday"));
        let fox = key.hides("fox", "tablet");
        let sealed = key.seal(&round, &fox, b"farm").unwrap();
        assert_eq!(key.open(&round, &fox, &sealed).unwrap(), b"farm");
        let owl = key.hides("owl", "tablet");
        let phone = key.hides("fox", "phone");
        assert_eq!((&fox.device, &fox.pupil), (&owl.device, &phone.pupil));
        for (other, place) in [(&round, &owl), (&round, &phone), (&RoundId::from("tuesday"), &fox)] {
            assert!(key.open(other, place, &sealed).is_err());
        }
        assert!(RoundKey::make().unwrap().open(&round, &fox, &sealed).is_err());
        assert!(key.open(&round, &fox, b"short").is_err());
    }

    #[test]
    fn the_same_vote_twice_looks_like_two_others() {
        let (key, round) = (RoundKey::make().unwrap(), RoundId::from("monday"));
        let fox = key.hides("fox", "tablet");
        assert_ne!(key.seal(&round, &fox, b"farm").unwrap(), key.seal(&round, &fox, b"farm").unwrap());
        let other = RoundKey::make().unwrap();
        assert_ne!(key.hides_voter("fox"), other.hides_voter("fox"));
        assert_eq!(RoundKey::from_bytes(Bytes::new(*key.bytes())).hides_voter("fox"), fox.pupil);
    }
}
