//! The SQLite file at its address: whether it is still the one that was opened. A file that is moved or
//! deleted can be written for as long as it is open, and all of that is lost.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

/// Which file of the machine it is; nobody knows where the system has no such numbers.
pub(crate) type Which = Option<(u64, u64)>;

/// Where the database lies.
#[derive(Clone, Debug)]
pub(crate) struct DatabaseFile(PathBuf);

impl DatabaseFile {
    pub(crate) fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    /// Which file lies there now.
    pub(crate) fn which(&self) -> Result<Which> {
        let there = fs::metadata(&self.0);
        let there =
            there.map_err(|_| Error::new(ErrorKind::NotFound, "the database is not in its folder"))?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Ok(Some((there.dev(), there.ino())))
        }
        #[cfg(not(unix))]
        {
            let _ = there;
            Ok(None)
        }
    }
}
