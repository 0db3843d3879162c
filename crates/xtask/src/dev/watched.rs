//! Noticing that somebody has saved a file: the newest time below some folders. Asking again and
//! again needs nothing of the system, and works on every disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::folders;

/// Files and folders, and when anything in them last changed.
pub struct Watched {
    paths: Vec<PathBuf>,
    newest: SystemTime,
}

impl Watched {
    /// Changes from now on, to what lies at these paths of the workspace.
    pub fn new(paths: &[&str]) -> Self {
        let paths: Vec<_> = paths.iter().map(|path| folders::root().join(path)).collect();
        let newest = newest_of(&paths);
        Self { paths, newest }
    }

    /// Whether anything has changed since this was last asked.
    pub fn changed(&mut self) -> bool {
        let newest = newest_of(&self.paths);
        std::mem::replace(&mut self.newest, newest) != newest
    }
}

fn newest_of(paths: &[PathBuf]) -> SystemTime {
    paths.iter().map(|path| newest(path)).max().unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Of a folder its own time counts too: it tells when a file was taken away.
fn newest(path: &Path) -> SystemTime {
    let Ok(about) = fs::metadata(path) else { return SystemTime::UNIX_EPOCH };
    let own = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    let inside = fs::read_dir(path).into_iter().flatten().filter_map(Result::ok);
    inside.map(|entry| newest(&entry.path())).fold(own, SystemTime::max)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn a_file_saved_added_or_taken_away_is_noticed_once() {
        let folder = std::env::temp_dir().join(format!("fifth-watched-{}", std::process::id()));
        let inner = folder.join("inner");
        fs::create_dir_all(&inner).unwrap();
        let mut watched = Watched { paths: vec![folder.clone()], newest: newest(&folder) };
        assert!(!watched.changed());
        let (page, newer) = (inner.join("page.rs"), inner.join("newer.rs"));
        for step in 0..4 {
            // The clock of a disk may be coarse.
            std::thread::sleep(std::time::Duration::from_millis(20));
            match step {
                0 | 1 => fs::write(&page, format!("{step}")).unwrap(),
                2 => fs::write(&newer, "").unwrap(),
                // Not the newest file: what is left is no newer than before.
                _ => fs::remove_file(&page).unwrap(),
            }
            assert!(watched.changed(), "step {step}");
            assert!(!watched.changed());
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
