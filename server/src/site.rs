//! What the build made for the browser: hashed files in `site/pkg`, their names in a manifest,
//! and the pupils' style sheet, which is drawn into each of their pages.

use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Deserialize;

use crate::built_in::BUILT_IN;
use crate::pkg::{File, Pkg};

/// The built site.
#[derive(Clone)]
pub struct Site {
    /// The hashed files.
    pub pkg: Pkg,
    /// Address of the adults' style sheet.
    pub adult_css: String,
    /// Address of the islands' script.
    pub js: String,
    /// Address of the islands' WebAssembly.
    pub wasm: String,
    /// Address of the script for how somebody presses.
    pub pressing_js: String,
    /// Address of its WebAssembly.
    pub pressing_wasm: String,
    /// The pupils' style sheet, whole. It lives as long as the process.
    pub pupil_css: &'static str,
    /// What is added to it where somebody chose how pages look; it lives as long.
    pub looks_css: &'static str,
}

#[derive(Deserialize)]
struct Manifest {
    adult_css: String,
    js: String,
    wasm: String,
    pressing_js: String,
    pressing_wasm: String,
}

impl Site {
    /// The site when nobody says where: that of this program, or where it has none, the folder beside its own.
    ///
    /// # Errors
    /// As [`Site::open`].
    pub fn usual() -> anyhow::Result<Self> {
        if BUILT_IN.is_empty() { Self::open(&usual_folder()?) } else { Self::inside(BUILT_IN) }
    }

    /// Reads the built site from its folder.
    ///
    /// # Errors
    /// When the folder is not there or not whole; the message says what to run.
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        Self::read(Pkg::Folder(folder.join("pkg")), |name| {
            let path = folder.join(name);
            let read = std::fs::read_to_string(&path);
            let read = read.with_context(|| format!("{} is missing: run `make build` first", path.display()));
            Ok(&*Box::leak(read?.into_boxed_str()))
        })
    }

    /// Reads it out of the program.
    ///
    /// # Errors
    /// When it was not whole when the program was built.
    pub fn inside(files: &'static [File]) -> anyhow::Result<Self> {
        Self::read(Pkg::Inside(files), |name| {
            let file = files.iter().find(|(at, _)| *at == name).and_then(|(_, it)| str::from_utf8(it).ok());
            file.with_context(|| {
                format!("this program was built without {name}: build it anew by `make dist`")
            })
        })
    }

    fn read(pkg: Pkg, file: impl Fn(&str) -> anyhow::Result<&'static str>) -> anyhow::Result<Self> {
        let manifest: Manifest = serde_json::from_str(file("manifest.json")?)
            .context("site/manifest.json cannot be read: run `make build` again")?;
        Ok(Self {
            pkg,
            adult_css: manifest.adult_css,
            js: manifest.js,
            wasm: manifest.wasm,
            pressing_js: manifest.pressing_js,
            pressing_wasm: manifest.pressing_wasm,
            pupil_css: file("pupil.css")?,
            looks_css: file("looks.css")?,
        })
    }
}

/// Beside the folder of the program.
fn usual_folder() -> anyhow::Result<PathBuf> {
    let program = std::env::current_exe().context("where this program lies is not known")?;
    let folder = program.parent().and_then(Path::parent).unwrap_or(Path::new("."));
    Ok(folder.join("site"))
}
