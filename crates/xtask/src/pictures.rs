//! Draws `style/pictures` and the table of them anew, from `style/pictures/set.txt`
//! and the icon package. Both are committed; nobody needs this to build.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{folders, tool};

/// How every picture begins: any size, and silent, since its word stands beside it.
const OPENING: &str = r#"<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">"#;
const XMLNS: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">"#;

/// One line of `set.txt`.
struct Entry<'a> {
    kind: &'a str,
    name: &'a str,
    icon: &'a str,
    words: Vec<&'a str>,
}

pub fn draw() -> Result<()> {
    let folder = folders::root().join("style/pictures");
    let set = fs::read_to_string(folder.join("set.txt"))?;
    let entries = read(&set)?;

    let package = folders::npm("@iconify-json/fluent-emoji-flat/icons.json");
    let package = fs::read_to_string(package).context("The icons are missing: run `make icons`.")?;
    let icons: Value = serde_json::from_str(&package)?;

    for old in fs::read_dir(&folder)? {
        let old = old?.path();
        if old.extension().is_some_and(|it| it == "svg") {
            fs::remove_file(old)?;
        }
    }
    for Entry { name, icon, .. } in &entries {
        let body =
            icons["icons"][icon]["body"].as_str().with_context(|| format!("there is no icon {icon}"))?;
        ensure!(!body.contains(" id="), "{icon} holds an id, which would clash in a page");
        fs::write(folder.join(format!("{name}.svg")), format!("{XMLNS}{body}</svg>"))?;
    }
    shrink()?;
    for Entry { name, .. } in &entries {
        let file = folder.join(format!("{name}.svg"));
        let svg = fs::read_to_string(&file)?;
        ensure!(svg.starts_with(XMLNS), "{name} came out with another beginning: {svg:.80}");
        fs::write(file, svg.replacen(XMLNS, OPENING, 1))?;
    }
    fs::write(folders::root().join("app/src/pictures/set.rs"), table(&entries)?)?;
    Ok(())
}

fn read(set: &str) -> Result<Vec<Entry<'_>>> {
    let mut kind = "";
    let mut entries = Vec::new();
    for line in set.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(heading) = line.strip_prefix('[') {
            kind = heading.trim_end_matches(']');
            continue;
        }
        let (name, rest) = line.split_once('=').with_context(|| format!("no = in: {line}"))?;
        let (icon, words) = rest.split_once(':').unwrap_or((rest, ""));
        entries.push(Entry {
            kind,
            name: name.trim(),
            icon: icon.trim(),
            words: words.split_whitespace().collect(),
        });
    }
    Ok(entries)
}

/// A tenth of a unit in 32 is finer than any screen shows it, and saves a third.
fn shrink() -> Result<()> {
    tool::run(
        tool::node("svgo/bin/svgo.js")?
            .args(["--quiet", "--multipass", "--precision", "1", "--folder"])
            .arg(folders::root().join("style/pictures")),
    )
}

fn table(entries: &[Entry<'_>]) -> Result<String> {
    let mut rust = String::from(
        "//! Every picture. Written by `make icons` from `style/pictures/set.txt`: do not edit.\n\n\
         use super::{Kind, PictureFile};\n\n\
         const fn picture(\n    name: &'static str,\n    kind: Kind,\n    svg: &'static str,\n    \
         words: &'static [&'static str],\n) -> PictureFile {\n    PictureFile { name, kind, svg, words }\n}\n\n\
         #[rustfmt::skip]\n\
         pub(super) static ALL: &[PictureFile] = &[\n",
    );
    for Entry { kind, name, words, .. } in entries {
        writeln!(
            rust,
            "    picture({name:?}, Kind::{kind}, include_str!(\"../../../style/pictures/{name}.svg\"), &{words:?}),"
        )?;
    }
    rust.push_str("];\n");
    Ok(rust)
}
