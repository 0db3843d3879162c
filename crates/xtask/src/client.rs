//! The islands: Rust to wasm, the JavaScript that starts it, and both made small.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::finish::Finish;
use crate::stamp::Stamp;
use crate::{folders, tool};

/// What rustc and wasm-bindgen use, and every browser we name has.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-sign-ext",
    "--enable-mutable-globals",
];

/// The two files of the client.
pub struct Client {
    pub js: PathBuf,
    pub wasm: PathBuf,
}

pub fn build(finish: Finish) -> Result<Client> {
    let compiled = compile(finish)?;
    let glue = folders::front().join("glue");
    let client = Client { js: glue.join("fifth.js"), wasm: glue.join("fifth.wasm") };
    let input = fs::read(&compiled).with_context(|| format!("cargo did not write {}", compiled.display()))?;
    let how = [u8::from(finish == Finish::Full)];

    Stamp::new("client")?.and(&input).and(&how).unless_done(
        &[client.js.clone(), client.wasm.clone()],
        || {
            let bound = bind(&compiled, &glue)?;
            match finish {
                Finish::Full => {
                    minify(&client.js)?;
                    shrink(&bound, &client.wasm)
                }
                Finish::Quick => Ok(fs::rename(&bound, &client.wasm)?),
            }
        },
    )?;
    Ok(client)
}

/// Cargo itself knows when there is nothing to do.
fn compile(finish: Finish) -> Result<PathBuf> {
    let (profile, folder) = match finish {
        Finish::Full => ("wasm-release", "wasm-release"),
        Finish::Quick => ("dev", "debug"),
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    tool::run(
        Command::new(cargo)
            .current_dir(folders::root())
            .args(["build", "-p", "islands", "--lib", "--features", "hydrate"])
            .args(["--target", "wasm32-unknown-unknown", "--profile", profile, "--target-dir"])
            .arg(folders::front()),
    )?;
    Ok(folders::front().join("wasm32-unknown-unknown").join(folder).join("islands.wasm"))
}

/// Writes the glue and the wasm it fits. The glue is told where the wasm is.
fn bind(compiled: &Path, glue: &Path) -> Result<PathBuf> {
    let _ = fs::remove_dir_all(glue);
    Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .out_name("fifth")
        .generate(glue)?;
    ensure!(
        !glue.join("snippets").exists(),
        "A crate brings JavaScript snippets of its own, and the site publishes one script only."
    );
    Ok(glue.join("fifth_bg.wasm"))
}

fn minify(js: &Path) -> Result<()> {
    let options = ["--minify", "--format=esm", "--allow-overwrite", "--log-level=warning"];
    tool::run(
        tool::node("esbuild/bin/esbuild")?.args(options).arg(js).arg(format!("--outfile={}", js.display())),
    )
}

fn shrink(bound: &Path, small: &Path) -> Result<()> {
    // Again and again until nothing gets smaller, and without what only tools read.
    let how = ["-Oz", "--converge", "--strip-debug", "--strip-producers"];
    tool::run(
        tool::node("binaryen/bin/wasm-opt")?.args(how).args(WASM_FEATURES).arg(bound).arg("-o").arg(small),
    )
}
