//! Where things are: everything lies in the folder that cargo builds in.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// Cargo's folder: this program is in `release` below it.
pub fn target() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    program.parent().and_then(Path::parent).unwrap_or(Path::new("target")).to_owned()
}

/// The server under test: `FIFTH_BINARY`, or the one beside this program.
pub fn fifth() -> Result<PathBuf> {
    let beside = || target().join("release/fifth");
    let fifth = std::env::var_os("FIFTH_BINARY").map_or_else(beside, PathBuf::from);
    ensure!(fifth.exists(), "{} is missing: run `make build` first", fifth.display());
    Ok(fifth)
}

/// Where the browser's part lives; we are called in the workspace or below it.
pub fn end2end() -> Result<PathBuf> {
    let here = std::env::current_dir()?;
    let found = here.ancestors().map(|folder| folder.join("end2end")).find(|folder| folder.is_dir());
    found.context("the folder end2end is not found: run this in the workspace")
}

/// A file or folder of the bench's own, on the same disk as everything else.
pub fn own(name: &str) -> PathBuf {
    target().join("bench").join(name)
}

/// An empty folder of the bench's own.
pub fn fresh(name: &str) -> Result<PathBuf> {
    let folder = own(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    Ok(folder)
}
