//! How much room is left, and when the latest backup was made.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Folders that whoever runs Fifth wants to know of.
#[derive(Clone, Debug)]
pub struct Places {
    /// Where the database or its keys lie.
    pub data: PathBuf,
    /// Where the server puts a copy each day, if it does.
    pub backups: Option<PathBuf>,
}

/// Bytes that may still be written there; none when the system does not say.
pub(super) fn bytes_left(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// When the latest copy was made, in seconds since 1970; none when there is none.
pub(super) fn latest_backup(folder: &Path) -> Option<u64> {
    let made = fs::read_dir(folder).ok()?.filter_map(|entry| {
        let entry = entry.ok()?;
        let name = entry.file_name().into_string().ok()?;
        let is_one =
            name.starts_with("fifth-") && Path::new(&name).extension().is_some_and(|end| end == "db");
        let at = is_one.then(|| entry.metadata().ok()?.modified().ok()).flatten()?;
        Some(at.duration_since(UNIX_EPOCH).ok()?.as_secs())
    });
    made.max()
}
