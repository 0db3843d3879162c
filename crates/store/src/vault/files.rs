//! A key as a file: made and read by its owner alone, and destroyed so that nothing is left of it.

use std::fs::{self, File, OpenOptions};
use std::io::{Error, ErrorKind, Read, Result, Write};
use std::path::{Path, PathBuf};

use domain::id::RoundId;

use super::round_key::{Bytes, RoundKey};

/// Makes the key of a round, on the disk before the first ballot is. When it is there already, it is read.
pub(super) fn make(folder: &Path, round: &RoundId) -> Result<RoundKey> {
    let path = path(folder, round)?;
    make_private(folder)?;
    if let Some(key) = read_at(&path)? {
        return Ok(key);
    }
    let key = RoundKey::make()?;
    write(folder, &path, &key)?;
    Ok(key)
}

/// Keeps a key that was made elsewhere.
pub(super) fn put(folder: &Path, round: &RoundId, key: &RoundKey) -> Result<()> {
    make_private(folder)?;
    write(folder, &path(folder, round)?, key)
}

/// When this is done it is on the disk.
fn write(folder: &Path, path: &Path, key: &RoundKey) -> Result<()> {
    // Under another name until it is whole: half a key would lose the vote.
    let whole = path.with_extension("new");
    let mut file = private().create(true).truncate(true).open(&whole)?;
    file.write_all(key.bytes())?;
    file.sync_all()?;
    fs::rename(&whole, path)?;
    sync(folder)
}

/// Reads the key of a round; none when it is not there.
pub(super) fn read(folder: &Path, round: &RoundId) -> Result<Option<RoundKey>> {
    read_at(&path(folder, round)?)
}

/// Overwrites the key, and then takes its file away.
pub(super) fn destroy(folder: &Path, round: &RoundId) -> Result<()> {
    let path = path(folder, round)?;
    let mut file = match OpenOptions::new().write(true).open(&path) {
        Err(gone) if gone.kind() == ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    file.write_all(&[0; 32])?;
    file.sync_all()?;
    fs::remove_file(&path)?;
    sync(folder)
}

/// The rounds that have a key here.
pub(super) fn all(folder: &Path) -> Result<Vec<RoundId>> {
    let entries = match fs::read_dir(folder) {
        Err(none) if none.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut rounds = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_stem().and_then(|stem| stem.to_str());
        rounds.extend(name.filter(|_| path.extension().is_some_and(|end| end == "key")).map(RoundId::from));
    }
    Ok(rounds)
}

fn read_at(path: &Path) -> Result<Option<RoundKey>> {
    let mut file = match File::open(path) {
        Err(none) if none.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let mut bytes = Bytes::default();
    file.read_exact(&mut *bytes)?;
    Ok(Some(RoundKey::from_bytes(bytes)))
}

/// An id comes from an address: only letters, digits and dashes can be a name here.
fn path(folder: &Path, round: &RoundId) -> Result<PathBuf> {
    let plain = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'_';
    let name = Some(round.as_str()).filter(|name| !name.is_empty() && name.bytes().all(plain));
    let name = name.ok_or_else(|| Error::new(ErrorKind::InvalidInput, "no name of a round"))?;
    Ok(folder.join(format!("{name}.key")))
}

fn private() -> OpenOptions {
    let mut open = OpenOptions::new();
    open.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    open
}

fn make_private(folder: &Path) -> Result<()> {
    let mut make = fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder)
}

/// Names in a folder are durable once the folder is.
fn sync(folder: &Path) -> Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_read_again_and_gone_when_it_is_destroyed() {
        let folder = std::env::temp_dir().join(format!("fifth-keys-{}", std::process::id()));
        let round = RoundId::from("monday-1");
        assert!(read(&folder, &round).unwrap().is_none());
        assert!(all(&folder).unwrap().is_empty());
        let key = *make(&folder, &round).unwrap().bytes();
        assert_eq!(*make(&folder, &round).unwrap().bytes(), key);
        assert_eq!(*read(&folder, &round).unwrap().unwrap().bytes(), key);
        assert_eq!(all(&folder).unwrap(), std::slice::from_ref(&round));
        destroy(&folder, &round).unwrap();
        destroy(&folder, &round).unwrap();
        assert!(read(&folder, &round).unwrap().is_none());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        fs::remove_dir(&folder).unwrap();
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        for name in ["", "../fifth", "a/b", "a.b", "a\0"] {
            assert!(read(Path::new("/nowhere"), &RoundId::from(name)).is_err(), "{name:?}");
        }
    }
}
