//! The style sheets, each one file, and the fonts beside them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::finish::Finish;
use crate::stamp::Stamp;
use crate::{folders, tool};

/// Named outright: with older browsers in mind the bundler rewrites logical
/// properties into lists of `:lang()`, and a page from right to left breaks.
const BROWSERS: &str = "chrome >= 111, firefox >= 115, safari >= 16";

/// The bundled sheets, and the fonts they may name as `/pkg/<file>`.
pub struct Sheets {
    pub pupil: PathBuf,
    pub looks: PathBuf,
    pub adult: PathBuf,
    pub fonts: Vec<PathBuf>,
}

pub fn bundle(finish: Finish) -> Result<Sheets> {
    let style = folders::root().join("style");
    let out = folders::front().join("css");
    let sheets = Sheets {
        pupil: out.join("pupil.css"),
        looks: out.join("looks.css"),
        adult: out.join("adult.css"),
        fonts: files(&style.join("fonts"), "woff2")?,
    };
    let mut stamp = Stamp::new("css")?.and(&[u8::from(finish == Finish::Full)]);
    for file in files(&style, "css")? {
        stamp = stamp.and(file.to_string_lossy().as_bytes()).and(&fs::read(&file)?);
    }
    stamp.unless_done(&[sheets.pupil.clone(), sheets.looks.clone(), sheets.adult.clone()], || {
        fs::create_dir_all(&out)?;
        bundle_one(finish, &style.join("pupil.css"), &sheets.pupil)?;
        bundle_one(finish, &style.join("looks.css"), &sheets.looks)?;
        bundle_one(finish, &style.join("adult.css"), &sheets.adult)
    })?;
    Ok(sheets)
}

fn bundle_one(finish: Finish, entry: &Path, to: &Path) -> Result<()> {
    ensure!(entry.exists(), "The style sheet {} is missing.", entry.display());
    let mut bundler = Command::new(bundler()?);
    if finish == Finish::Full {
        bundler.arg("--minify");
    }
    tool::run(bundler.args(["--bundle", "--targets", BROWSERS]).arg(entry).arg("-o").arg(to))?;
    let css = fs::read_to_string(to)?;
    ensure!(
        !css.contains(":lang("),
        "{} came out with :lang( in it: the browsers named are too old.",
        to.display()
    );
    Ok(())
}

/// npm installs one package per platform, and only ours.
fn bundler() -> Result<PathBuf> {
    let packages = folders::npm("");
    let installed = fs::read_dir(&packages).context("The tools are missing: run `make setup`.")?;
    installed
        .filter_map(Result::ok)
        .filter(|package| package.file_name().to_string_lossy().starts_with("lightningcss-cli-"))
        .flat_map(|package| ["lightningcss", "lightningcss.exe"].map(|name| package.path().join(name)))
        .find(|program| program.exists())
        .context("lightningcss-cli is missing: run `make setup`.")
}

/// Every file below a folder that ends so, in a fixed order.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let inside =
        fs::read_dir(folder).with_context(|| format!("The folder {} is missing.", folder.display()))?;
    for entry in inside {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, extension)?);
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
