//! Reading the repository's own files, for the rules of the house.

mod english;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

pub use english::english;

/// Folders that are built, fetched or filled by running, not written.
const NOT_OURS: [&str; 6] = ["target", "node_modules", ".git", "data", "out", "report"];

/// The repository's own folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// A file's path in the repository, as people write it.
pub fn name(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).to_string_lossy().into_owned()
}

/// The text of a file; empty when there is none.
pub fn read(file: impl AsRef<Path>) -> String {
    let bytes = fs::read(root().join(file)).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Every file below a folder that people wrote.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![if folder == "." { root() } else { root().join(folder) }];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let ours = !NOT_OURS.iter().any(|other| entry.file_name() == *other);
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && ours => folders.push(entry.path()),
                Ok(kind) if kind.is_file() && !name(&entry.path()).contains(".db") => {
                    found.push(entry.path());
                }
                _ => {}
            }
        }
    }
    found.sort();
    found
}

/// The Rust files below a folder, but for those whose path starts with one of `without`.
pub fn rust_files(folder: &str, without: &[&str]) -> Vec<PathBuf> {
    let wanted = |file: &PathBuf| {
        let name = name(file);
        has_kind(file, "rs") && !without.iter().any(|start| name.starts_with(start))
    };
    files(folder).into_iter().filter(wanted).collect()
}

/// Whether a file is of this kind: "rs", "ftl".
pub fn has_kind(file: &Path, kind: &str) -> bool {
    file.extension().is_some_and(|its| its == kind)
}

/// A Rust file without the tests at its bottom.
pub fn code(file: &Path) -> String {
    let mut text = read(file);
    if let Some(tests) = text.find("#[cfg(test)]\nmod ") {
        text.truncate(tests);
    }
    text
}

/// Lines that hold one of these signs, each as [`place`] writes it; comments of Rust apart.
pub fn lines_with(files: &[PathBuf], signs: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        let rust = has_kind(file, "rs");
        let text = if rust { code(file) } else { read(file) };
        for (at, line) in text.lines().enumerate() {
            let comment = rust && line.trim_start().starts_with("//");
            if !comment && signs.iter().any(|sign| line.contains(sign)) {
                found.push(place(file, at, line));
            }
        }
    }
    found
}

/// `file:line: text`, as editors understand it.
pub fn place(file: &Path, at: usize, line: &str) -> String {
    format!("{}:{}: {}", name(file), at + 1, line.trim())
}

/// The names in one section of a crate's Cargo.toml.
pub fn dependencies(house: &str, section: &str) -> BTreeSet<String> {
    let manifest = read(Path::new(house).join("Cargo.toml"));
    let lines = manifest.lines().skip_while(|line| line.trim() != section).skip(1);
    lines
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split(['.', '=', ' ']).next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The Fluent files of the language that is complete.
pub fn fluent_files() -> Vec<PathBuf> {
    files("app/locales/en").into_iter().filter(|file| has_kind(file, "ftl")).collect()
}

/// The ids of the messages in a Fluent file.
pub fn ids(fluent: &str) -> Vec<&str> {
    let id = |line: &'_ str| line.split_once('=').map(|(id, _)| id.trim_end().len());
    let is_id = |id: &&str| id.starts_with(|sign: char| sign.is_ascii_lowercase()) && !id.contains(' ');
    fluent.lines().filter_map(|line| id(line).and_then(|end| line.get(..end))).filter(is_id).collect()
}

/// Every message id, and the file it stands in.
pub fn sentences() -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    for file in fluent_files() {
        known.extend(ids(&read(&file)).into_iter().map(|id| (id.to_owned(), name(&file))));
    }
    known
}

/// What is said: the first argument of every `.t(…)` and `.t_with(…)`; for a name, what the
/// `let` above gave it.
pub fn said(code: &str) -> Vec<&str> {
    let calls = [".t(", ".t_with("].into_iter().flat_map(|call| code.match_indices(call));
    let argument = |(at, call): (usize, &str)| {
        let (before, here) = code.split_at(at);
        let argument = first_argument(&here[call.len()..]).trim();
        let given = before.rfind(&format!("let {argument} = ")).and_then(|at| before[at..].split(';').next());
        given.unwrap_or(argument)
    };
    calls.map(argument).collect()
}

/// What stands between an open parenthesis and its comma or its end.
pub fn first_argument(text: &str) -> &str {
    argument_end(text, true)
}

/// All that stands between an open parenthesis and its end.
pub fn arguments(text: &str) -> &str {
    argument_end(text, false)
}

fn argument_end(text: &str, at_comma: bool) -> &str {
    let (mut depth, mut in_string, mut escaped) = (1_u32, false, false);
    for (at, sign) in text.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if at_comma && depth == 1 => return &text[..at],
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

/// What stands between quotation marks; comments and characters like '"' apart.
pub fn literals(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some(at) = rest.find(['"', '/', '\'']) {
        let (before, here) = rest.split_at(at);
        rest = if here.starts_with("//") {
            here.split_once('\n').map_or("", |(_, next)| next)
        } else if here.starts_with('"') && before.ends_with('#') {
            let end = format!("\"{}", "#".repeat(before.len() - before.trim_end_matches('#').len()));
            let (raw, next) = here[1..].split_once(&end).unwrap_or((&here[1..], ""));
            found.push(raw);
            next
        } else if let Some(text) = here.strip_prefix('"') {
            let (text, next) = text.split_at(string_end(text));
            found.push(text);
            next.get(1..).unwrap_or("")
        } else {
            here.strip_prefix("'\"'").or_else(|| here.strip_prefix("'\\\"'")).unwrap_or(&here[1..])
        };
    }
    found
}

fn string_end(text: &str) -> usize {
    let mut escaped = false;
    let is_end = |sign: char| {
        let ends = sign == '"' && !escaped;
        escaped = sign == '\\' && !escaped;
        ends
    };
    text.find(is_end).unwrap_or(text.len())
}
