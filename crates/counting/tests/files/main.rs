//! What `fifth tally` promises: known outcomes for known votes, every format read and written,
//! and for bad input a sentence that says where to look.

// A test may stop where it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bad_ballots;
mod bad_files;
mod bad_json;
mod formats;
mod never_panics;
mod oddities;
mod outcomes;
mod round_trips;

use std::fs;
use std::path::{Path, PathBuf};

use counting::files::{Format, VoteFile, read};

/// A file or folder of votes whose outcome is known.
fn vectors(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)
}

/// Every vote whose outcome is known, by its name.
fn instances() -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(vectors("instances")).unwrap().map(|file| file.unwrap().path());
    let mut all: Vec<_> = files
        .map(|file| (file.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read(&file).unwrap()))
        .collect();
    all.sort();
    all
}

/// Votes that have to be readable.
fn votes_in(format: Format, text: &str) -> VoteFile {
    read(format, text.as_bytes()).unwrap_or_else(|trouble| panic!("{trouble}\n{text}"))
}
