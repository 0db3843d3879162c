//! Whatever bytes come, the command answers or says why not.

use std::fs;

use counting::files::{Format, read};
use counting::{Rule, count};
use proptest::prelude::*;

use crate::{instances, vectors};

const FORMATS: [Format; 8] =
    [Format::Json, Format::Pb, Format::Soc, Format::Soi, Format::Toc, Format::Toi, Format::Cat, Format::Blt];

/// What is put into a good file to see what happens.
const SPANNERS: [&str; 26] = [
    "",
    "0",
    "-1",
    "2",
    "1.5",
    "12.34",
    "-2 -1\n",
    "1e9",
    "9007199254740991",
    "99999999999999999999",
    "null",
    "true",
    "\"",
    "\"a\"",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ";",
    "\n",
    "\u{feff}",
    "é",
    "\\u0000",
    "# ",
];

/// Reads, counts by every rule, writes in every format. All of it may fail; none may panic.
fn try_all(format: Format, bytes: &[u8]) {
    let Ok(file) = read(format, bytes) else { return };
    for rule in Rule::ALL {
        let _ = count(rule, &file.instance);
    }
    for format in FORMATS {
        if let Ok(text) = format.write(&file) {
            assert!(read(format, text.as_bytes()).is_ok(), "{format:?} does not read what it wrote:\n{text}");
        }
    }
}

/// A small good file, with spanners thrown in: where (of all 65 536 ways through), how much is
/// taken out, and what comes in its place.
fn broken(good: &[u8], spanners: &[(u16, u8, usize)]) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for &(at, length, spanner) in spanners {
        let from = usize::from(at) * bytes.len() / 65_536;
        let to = bytes.len().min(from + usize::from(length % 8));
        bytes.splice(from..to, SPANNERS[spanner % SPANNERS.len()].bytes());
    }
    bytes
}

fn spanners() -> impl Strategy<Value = Vec<(u16, u8, usize)>> {
    prop::collection::vec(any::<(u16, u8, usize)>(), 1..4)
}

/// A few good files that are quickly counted.
fn small(extension: &str) -> Vec<Vec<u8>> {
    let imports = fs::read_dir(vectors("imports")).unwrap().map(|file| file.unwrap().path());
    match extension {
        "json" => instances().into_iter().map(|(_, bytes)| bytes).filter(|bytes| bytes.len() < 700).collect(),
        _ => imports
            .filter(|file| file.extension().unwrap() == extension)
            .map(|file| fs::read(file).unwrap())
            .collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn on_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for format in FORMATS {
            try_all(format, &bytes);
        }
    }

    #[test]
    fn on_any_text(text in "([0-9:;,{}# \n\"a]|ALTERNATIVE NAME 1|META|VOTES|PROJECTS|budget|\\PC){0,60}") {
        for format in FORMATS {
            try_all(format, text.as_bytes());
        }
    }

    #[test]
    fn on_broken_json(which in any::<prop::sample::Index>(), spanners in spanners()) {
        let small = small("json");
        try_all(Format::Json, &broken(&small[which.index(small.len())], &spanners));
    }

    #[test]
    fn on_broken_imports(which in any::<prop::sample::Index>(), spanners in spanners()) {
        for (format, extension) in [(Format::Pb, "pb"), (Format::Blt, "blt")] {
            let small = small(extension);
            try_all(format, &broken(&small[which.index(small.len())], &spanners));
        }
    }
}
