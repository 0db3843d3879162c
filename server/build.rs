//! Names every Fluent file with its language, so that the sentences are compiled in, and a new one makes the server
//! be built again.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=../app/locales");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../app/locales");
    let mut named = String::from("&[");
    for language in sorted(&root)?.iter().filter(|path| path.is_dir()) {
        let code = language.file_name().unwrap_or_default().to_string_lossy();
        for file in sorted(language)?.iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            let path = file.to_string_lossy();
            let _ = write!(named, "({code:?}, include_str!({path:?})), ");
        }
    }
    named.push(']');
    fs::write(PathBuf::from(env::var("OUT_DIR").unwrap_or_default()).join("sentences.rs"), named)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}
