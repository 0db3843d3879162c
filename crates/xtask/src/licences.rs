//! The licences of all that the program and the site are made of, in one text: what is given away has to
//! bring them along. Asked of cargo, which knows every crate and where it lies.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::folders;

/// What is given away, and for what it is built.
const GIVEN: [(&str, &str); 3] = [
    ("server", "x86_64-unknown-linux-gnu"),
    ("islands", "wasm32-unknown-unknown"),
    ("pressing", "wasm32-unknown-unknown"),
];
/// What no crate brings.
const BESIDE: [(&str, &str); 3] = [
    ("The letters, Atkinson Hyperlegible Next", "style/fonts/LICENCE.txt"),
    ("The pictures, Fluent Emoji", "style/pictures/LICENCE.txt"),
    ("The icons, Lucide", "style/icons/LICENCE.txt"),
];
const LINE: &str = "------------------------------------------------------------------------";

/// A crate of somebody else.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Package {
    name: String,
    version: String,
    licence: String,
    from: String,
    folder: PathBuf,
}

/// Writes the text to standard output.
pub fn print() -> Result<()> {
    let mut packages = BTreeSet::new();
    for (root, target) in GIVEN {
        packages.extend(within(root, target)?);
    }
    print!("{}", text(&packages)?);
    Ok(())
}

/// All that ends up in this crate of ours, built for that.
fn within(root: &str, target: &str) -> Result<BTreeSet<Package>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut asks = Command::new(cargo);
    asks.current_dir(folders::root()).args([
        "metadata",
        "--format-version=1",
        "--locked",
        "--filter-platform",
    ]);
    let said = asks.arg(target).output().context("cargo could not be asked")?;
    ensure!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let known: Value = serde_json::from_slice(&said.stdout)?;
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        let all = list.as_array().into_iter().flatten();
        all.map(|one| (one["id"].as_str().unwrap_or_default().to_owned(), one.clone())).collect()
    };
    let (nodes, crates) = (by_id(&known["resolve"]["nodes"]), by_id(&known["packages"]));
    let ours = |one: &Value| one["source"].is_null();
    let first = crates.iter().find(|(_, one)| ours(one) && one["name"] == root);
    let mut waiting = vec![first.with_context(|| format!("there is no crate {root}"))?.0.clone()];
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let needs = nodes[&id]["deps"].as_array().into_iter().flatten();
        // What only builds or tests it is not in it.
        let inside = needs.filter(|need| {
            need["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"].is_null())
        });
        waiting.extend(inside.filter_map(|need| need["pkg"].as_str().map(str::to_owned)));
    }
    Ok(seen.iter().map(|id| &crates[id]).filter(|one| !ours(one)).map(package).collect())
}

fn package(one: &Value) -> Package {
    let said = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
    let manifest = PathBuf::from(said("manifest_path"));
    Package {
        name: said("name"),
        version: said("version"),
        licence: said("license"),
        from: said("repository"),
        folder: manifest.parent().unwrap_or(Path::new(".")).to_owned(),
    }
}

fn text(packages: &BTreeSet<Package>) -> Result<String> {
    let mut text = String::from(
        "What Fifth is made of, and under which licences. Fifth itself is under AGPL-3.0-or-later: see LICENSE.\n\
         It also holds Rust's own library, by the Rust Project, under MIT or Apache-2.0, and SQLite and the time\n\
         zones of IANA, which belong to everybody. Each text stands once, below all whose it is.\n\n",
    );
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, file) in BESIDE {
        texts.entry(fs::read_to_string(folders::root().join(file))?).or_default().push(name.to_owned());
    }
    for one in packages {
        ensure!(!one.licence.is_empty(), "{} does not say under which licence it is", one.name);
        let name = format!("{} {}", one.name, one.version);
        writeln!(text, "{name}: {} {}", one.licence, one.from)?;
        let found = texts_in(&one.folder)?;
        if found.is_empty() {
            texts.entry(no_text(&one.licence)).or_default().push(name.clone());
        }
        for licence in found {
            texts.entry(licence).or_default().push(name.clone());
        }
    }
    for (licence, whose) in texts {
        let whose: BTreeSet<String> = whose.into_iter().collect();
        let whose = Vec::from_iter(whose).join(", ");
        writeln!(text, "\n{LINE}\n{whose}\n{LINE}\n\n{}", licence.trim_end())?;
    }
    Ok(text)
}

/// The texts that lie in a crate, also those of what it brings along itself.
fn texts_in(folder: &Path) -> Result<BTreeSet<String>> {
    const BEGIN: [&str; 5] = ["LICEN", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
    let mut texts = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        if path.is_dir() {
            texts.extend(texts_in(&path)?);
        } else if BEGIN.iter().any(|begin| name.starts_with(begin)) && path.extension() != Some("rs".as_ref())
        {
            // A few are in an older alphabet: the names in them are all that differs.
            texts.insert(String::from_utf8_lossy(&fs::read(&path)?).replace('\r', ""));
        }
    }
    Ok(texts)
}

/// What is said where a crate names its licence and brings no text: others bring the same.
fn no_text(licence: &str) -> String {
    format!(
        "No text comes with these. Their authors give them under {licence}; others in this list bring its text."
    )
}
