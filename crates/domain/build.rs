//! Names every list in `lists`, one folder for each language, so that a folder that is added is read.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=lists");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("lists");
    let mut named = String::from("&[");
    let mut languages = sorted(&root)?;
    // English first, as it is the one that was checked.
    languages.sort_by_key(|path| !path.ends_with("en"));
    for language in languages.iter().filter(|path| path.is_dir()) {
        let of = language.file_name().unwrap_or_default().to_string_lossy();
        for file in sorted(language)?.iter().filter(|path| path.extension().is_some_and(|end| end == "txt")) {
            let kind = file.file_stem().unwrap_or_default();
            let path = file.to_string_lossy();
            let _ = write!(named, "({of:?}, {:?}, include_str!({path:?})), ", kind.to_string_lossy());
        }
    }
    named.push(']');
    fs::write(PathBuf::from(env::var("OUT_DIR").unwrap_or_default()).join("lists.rs"), named)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}
