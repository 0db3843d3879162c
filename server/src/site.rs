//! What the build made for the browser: hashed files in `site/pkg`, their names in a manifest,
//! and the pupils' style sheet, which is drawn into each of their pages.

use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Deserialize;

/// The built site.
#[derive(Clone)]
pub struct Site {
    /// The folder with the hashed files.
    pub pkg: PathBuf,
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
    /// Reads the built site from its folder.
    ///
    /// # Errors
    /// When the folder is not there or not whole; the message says what to run.
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read_to_string(&path)
                .with_context(|| format!("{} is missing: run `make build` first", path.display()))
        };
        let manifest: Manifest = serde_json::from_str(&read("manifest.json")?)
            .context("site/manifest.json cannot be read: run `make build` again")?;
        Ok(Self {
            pkg: folder.join("pkg"),
            adult_css: manifest.adult_css,
            js: manifest.js,
            wasm: manifest.wasm,
            pressing_js: manifest.pressing_js,
            pressing_wasm: manifest.pressing_wasm,
            pupil_css: Box::leak(read("pupil.css")?.into_boxed_str()),
            looks_css: Box::leak(read("looks.css")?.into_boxed_str()),
        })
    }

    /// Where the site is when nobody says: beside the folder of the program.
    ///
    /// # Errors
    /// When the program's own place is not known.
    pub fn usual_folder() -> anyhow::Result<PathBuf> {
        let program = std::env::current_exe().context("where this program lies is not known")?;
        let folder = program.parent().and_then(Path::parent).unwrap_or(Path::new("."));
        Ok(folder.join("site"))
    }
}
