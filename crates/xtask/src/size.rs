//! Weighs the site as a phone would load it, and refuses one grown too heavy.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{folders, publish};

/// All that a voter's phone may load, in bytes after brotli.
const ALL: usize = 110_000;
/// What of it the page itself may take: one round trip.
const PAGE: usize = 14_000;
/// What is added on a device on which somebody chose how to press.
const PRESSING: usize = 40_000;

pub fn weigh() -> Result<()> {
    let site = folders::site();
    let manifest =
        fs::read_to_string(site.join("manifest.json")).context("There is no site yet: run `make build`.")?;
    let manifest: Value = serde_json::from_str(&manifest)?;
    let file = |key: &str| {
        let address = manifest[key].as_str().with_context(|| format!("The manifest has no {key}."))?;
        Ok::<_, anyhow::Error>(address[1..].to_owned())
    };

    println!("{:>9} {:>9}", "raw", "brotli");
    let js = weigh_one(&file("js")?)?;
    let wasm = weigh_one(&file("wasm")?)?;
    let pressing = weigh_one(&file("pressing_js")?)? + weigh_one(&file("pressing_wasm")?)?;
    weigh_one(&file("adult_css")?)?;
    weigh_one("pupil.css")?;
    weigh_one("looks.css")?;

    let client = js + wasm;
    println!("the client, js and wasm: {client} bytes of {} allowed", ALL - PAGE);
    ensure!(
        client + PAGE <= ALL,
        "The client has grown too heavy: {client} bytes, {} are allowed.",
        ALL - PAGE
    );
    println!("how somebody presses, js and wasm: {pressing} bytes of {PRESSING} allowed");
    ensure!(pressing <= PRESSING, "Pressing has grown too heavy: {pressing} bytes, {PRESSING} are allowed.");
    Ok(())
}

fn weigh_one(file: &str) -> Result<usize> {
    let bytes = fs::read(folders::site().join(file)).with_context(|| format!("{file} is missing"))?;
    let packed = publish::brotli(&bytes)?.len();
    println!("{:>9} {packed:>9}  {file}", bytes.len());
    Ok(packed)
}
