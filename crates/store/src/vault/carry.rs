//! Keys that go to another folder, as they are.

use std::io::{ErrorKind, Result};
use std::path::Path;

use domain::id::RoundId;

use super::files;
use super::round_key::RoundKey;

/// Puts the key of a round into this folder, where none is.
pub(crate) fn put(folder: &Path, round: &RoundId, key: &RoundKey) -> Result<()> {
    files::put(folder, round, key)
}

/// The key of adults' second steps lies beside the folder of the keys of rounds, and stays there besides.
pub(crate) fn accounts(from: &Path, to: &Path) -> Result<()> {
    let [from, to] = [from, to].map(|folder| folder.parent().unwrap_or(folder));
    let of = RoundId::from("accounts");
    match (files::read(from, &of)?, files::read(to, &of)?) {
        (Some(key), None) => files::put(to, &of, &key),
        // One that stopped half way had put it there.
        (Some(key), Some(there)) if key.bytes() == there.bytes() => Ok(()),
        (Some(_), Some(_)) => Err(ErrorKind::AlreadyExists.into()),
        (None, _) => Ok(()),
    }
}
