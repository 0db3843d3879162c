//! Running other programs.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::folders;

/// Runs it to its end, and says in one sentence when it did not work.
pub fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let outcome =
        command.status().with_context(|| format!("{name} could not be started; is it installed?"))?;
    ensure!(outcome.success(), "{name} failed: its words are above");
    Ok(())
}

/// A tool that npm has installed, to be run by Node.js.
pub fn node(script: &str) -> Result<Command> {
    let script = folders::npm(script);
    ensure!(script.exists(), "{} is missing: run `make setup`.", script.display());
    let mut node = Command::new("node");
    node.arg(script);
    Ok(node)
}
