//! A file that is on its way to its name.

use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Trouble;

/// A file that is not whole yet; gone when it does not become so.
pub(crate) struct Part(PathBuf);

impl Part {
    pub(crate) fn for_whole(whole: &Path) -> Result<Self, Trouble> {
        let mut name = whole.file_name().ok_or(Trouble::NotThere)?.to_owned();
        name.push(".part");
        Ok(Self(whole.with_file_name(name)))
    }

    /// Where it lies until it is whole.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Empty, and for its owner's eyes alone.
    pub(crate) fn begin(&self) -> Result<(), Trouble> {
        match fs::remove_file(&self.0) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        private().create_new(true).open(&self.0)?;
        Ok(())
    }

    /// Under its name once it is on the disk, if nothing is there.
    pub(crate) fn becomes(&self, whole: &Path) -> Result<(), Trouble> {
        File::open(&self.0)?.sync_all()?;
        private().create_new(true).open(whole)?;
        fs::rename(&self.0, whole)?;
        let folder = whole.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn private() -> OpenOptions {
    let mut open = OpenOptions::new();
    open.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    open
}

/// A folder for its owner alone.
pub(crate) fn make_private(folder: &Path) -> Result<(), Trouble> {
    let mut make = fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    Ok(make.create(folder)?)
}
