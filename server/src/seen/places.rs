//! How much room is left, and when the latest backup was made.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Folders that whoever runs Fifth wants to know of.
#[derive(Clone, Debug)]
pub struct Places {
    /// Where the database or its keys lie, if they lie in a folder.
    pub data: Option<PathBuf>,
    /// Where the server puts a copy each day, if it does.
    pub backups: Option<PathBuf>,
}

/// What was found there.
pub(super) struct Found {
    /// Bytes that may still be written where the data lies.
    pub(super) left: u64,
    /// When the latest copy was made, in seconds since 1970; 0 when there is none.
    pub(super) backup: u64,
}

impl Places {
    /// Looks at the disk, which may take its time.
    pub(super) fn look(&self) -> Found {
        Found {
            left: self.data.as_deref().and_then(bytes_left).unwrap_or(0),
            backup: self.backups.as_deref().and_then(latest_backup).unwrap_or(0),
        }
    }
}

/// Bytes that may still be written there; none when the system does not say.
fn bytes_left(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// When the latest copy was made, in seconds since 1970; none when there is none.
fn latest_backup(folder: &Path) -> Option<u64> {
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
