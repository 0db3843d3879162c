//! The site folder: hashed names, packed variants, and the manifest that says what is what.
//!
//! `pkg/` is served, for ever and unchanged, since a name holds its hash.
//! `pupil.css`, `looks.css` and `manifest.json` are read by the server when it starts.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;

use crate::client::Client;
use crate::finish::Finish;
use crate::folders;
use crate::stamp::{Stamp, name_of};
use crate::style::Sheets;

pub fn site(finish: Finish, scripts: &[Client; 2], sheets: &Sheets) -> Result<()> {
    let mut stamp = Stamp::new("site")?.and(&[u8::from(finish == Finish::Full)]);
    let of_scripts = scripts.iter().flat_map(|script| [&script.js, &script.wasm]);
    for file in of_scripts.chain([&sheets.pupil, &sheets.looks, &sheets.adult]).chain(&sheets.fonts) {
        stamp = stamp.and(&fs::read(file).with_context(|| format!("{} is missing", file.display()))?);
    }
    stamp.unless_done(&[folders::site().join("manifest.json")], || {
        let fresh = Fresh::start(finish)?;
        fresh.fill(scripts, sheets)?;
        fresh.finish()
    })
}

/// A new site, built beside the old one, so that a server never sees half of it.
struct Fresh {
    folder: PathBuf,
    finish: Finish,
}

impl Fresh {
    fn start(finish: Finish) -> Result<Self> {
        let folder = folders::target().join("site.new");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("pkg"))?;
        Ok(Self { folder, finish })
    }

    fn fill(&self, [client, pressing]: &[Client; 2], sheets: &Sheets) -> Result<()> {
        let js = self.add("fifth", "js", &fs::read(&client.js)?)?;
        let wasm = self.add("fifth_bg", "wasm", &fs::read(&client.wasm)?)?;
        let pressing_js = self.add("pressing", "js", &fs::read(&pressing.js)?)?;
        let pressing_wasm = self.add("pressing_bg", "wasm", &fs::read(&pressing.wasm)?)?;
        let fonts = self.add_fonts(&sheets.fonts)?;
        let adult = with_hashed_fonts(&sheets.adult, &fonts)?;
        let adult_css = self.add("adult", "css", adult.as_bytes())?;
        fs::write(self.folder.join("pupil.css"), with_hashed_fonts(&sheets.pupil, &fonts)?)?;
        fs::copy(&sheets.looks, self.folder.join("looks.css"))?;
        let manifest = json!({
            "js": js,
            "wasm": wasm,
            "pressing_js": pressing_js,
            "pressing_wasm": pressing_wasm,
            "adult_css": adult_css,
        });
        fs::write(self.folder.join("manifest.json"), format!("{manifest:#}\n"))?;
        Ok(())
    }

    fn finish(self) -> Result<()> {
        let _ = fs::remove_dir_all(folders::site());
        fs::rename(self.folder, folders::site())?;
        Ok(())
    }

    /// Writes `pkg/<name>.<hash>.<extension>` and answers its address.
    fn add(&self, name: &str, extension: &str, bytes: &[u8]) -> Result<String> {
        let address = format!("/pkg/{name}.{}.{extension}", name_of(bytes));
        let file = self.folder.join(&address[1..]);
        fs::write(&file, bytes)?;
        if self.finish == Finish::Full && extension != "woff2" {
            fs::write(with_suffix(&file, "br"), brotli(bytes)?)?;
            fs::write(with_suffix(&file, "gz"), gzip(bytes)?)?;
        }
        Ok(address)
    }

    /// Every font: the address a sheet gives it, and the one it has.
    fn add_fonts(&self, fonts: &[PathBuf]) -> Result<Vec<(String, String)>> {
        let add = |font: &PathBuf| {
            let name = font.file_stem().context("a font has a name")?.to_string_lossy();
            Ok((format!("/pkg/{name}.woff2"), self.add(&name, "woff2", &fs::read(font)?)?))
        };
        fonts.iter().map(add).collect()
    }
}

fn with_hashed_fonts(sheet: &Path, fonts: &[(String, String)]) -> Result<String> {
    let css = fs::read_to_string(sheet)?;
    Ok(fonts.iter().fold(css, |css, (written, hashed)| css.replace(written, hashed)))
}

fn with_suffix(file: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}.{suffix}", file.display()))
}

/// Writes the table by which a program holds the whole site: `("pkg/…", its bytes)`, one line each.
pub fn table() -> Result<()> {
    let site = fs::canonicalize(folders::site()).context("There is no site yet: run `make build`.")?;
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in [site.clone(), site.join("pkg")] {
        for entry in fs::read_dir(folder)? {
            files.extend(Some(entry?.path()).filter(|file| file.is_file()));
        }
    }
    files.sort();
    let named =
        |path: &Path| path.to_str().map(str::to_owned).context("a file of the site has a strange name");
    let lines = files.iter().map(|file| {
        let (place, file) = (named(file.strip_prefix(&site)?)?, named(file)?);
        Ok(format!("    ({place:?}, include_bytes!({file:?})),\n"))
    });
    let table = format!("&[\n{}]\n", lines.collect::<Result<String>>()?);
    Ok(fs::write(folders::target().join("site.rs"), table)?)
}

/// As small as brotli gets.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let how = ::brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    ::brotli::BrotliCompress(&mut &bytes[..], &mut packed, &how)?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes)?;
    Ok(packer.finish()?)
}
