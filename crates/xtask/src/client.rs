//! What runs in browsers: Rust to wasm, the JavaScript that starts it, and both made small. The islands are for
//! everybody; how somebody presses is a script of its own, for devices on which it was chosen.

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

/// What is compiled, with which of its features, and what it is called for browsers.
struct Script {
    krate: &'static str,
    features: &'static str,
    name: &'static str,
}

const ISLANDS: Script = Script { krate: "islands", features: "hydrate", name: "fifth" };
const PRESSING: Script = Script { krate: "pressing", features: "", name: "pressing" };

/// The two files of a script.
pub struct Client {
    pub js: PathBuf,
    pub wasm: PathBuf,
}

/// The islands, and how somebody presses. Each is compiled by itself: what one asks of a crate makes the other no
/// larger.
pub fn build(finish: Finish) -> Result<[Client; 2]> {
    Ok([build_one(finish, &ISLANDS)?, build_one(finish, &PRESSING)?])
}

fn build_one(finish: Finish, script: &Script) -> Result<Client> {
    let compiled = compile(finish, script)?;
    let name = script.name;
    let glue = folders::front().join("glue").join(name);
    let client = Client { js: glue.join(format!("{name}.js")), wasm: glue.join(format!("{name}.wasm")) };
    let input = fs::read(&compiled).with_context(|| format!("cargo did not write {}", compiled.display()))?;
    let how = [u8::from(finish == Finish::Full)];

    Stamp::new(&format!("client-{name}"))?.and(&input).and(&how).unless_done(
        &[client.js.clone(), client.wasm.clone()],
        || {
            let bound = bind(&compiled, &glue, name)?;
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
fn compile(finish: Finish, script: &Script) -> Result<PathBuf> {
    let (profile, folder) = match finish {
        Finish::Full => ("wasm-release", "wasm-release"),
        Finish::Quick => ("dev", "debug"),
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    tool::run(
        Command::new(cargo)
            .current_dir(folders::root())
            .args(["build", "-p", script.krate, "--lib", "--features", script.features])
            .args(["--target", "wasm32-unknown-unknown", "--profile", profile, "--target-dir"])
            .arg(folders::front()),
    )?;
    let compiled = folders::front().join("wasm32-unknown-unknown").join(folder);
    Ok(compiled.join(script.krate).with_extension("wasm"))
}

/// Writes the glue and the wasm it fits. The glue is told where the wasm is.
fn bind(compiled: &Path, glue: &Path, name: &str) -> Result<PathBuf> {
    let _ = fs::remove_dir_all(glue);
    Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .out_name(name)
        .generate(glue)?;
    ensure!(
        !glue.join("snippets").exists(),
        "A crate brings JavaScript snippets of its own, and the site publishes one script only."
    );
    Ok(glue.join(format!("{name}_bg.wasm")))
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
