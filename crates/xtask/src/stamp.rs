//! A step whose inputs have not changed is not done again.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::folders;

/// The first ten hexadecimal digits of a hash: a name for these bytes.
pub fn name_of(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().take(5).fold(String::new(), |mut name, byte| {
        // Writing to a String does not fail.
        let _ = write!(name, "{byte:02x}");
        name
    })
}

/// Everything a step depends on.
pub struct Stamp {
    file: PathBuf,
    inputs: Sha256,
}

impl Stamp {
    /// For the step of this name. The tools, and this program itself, are inputs too.
    pub fn new(step: &str) -> Result<Self> {
        let nothing = Self { file: folders::target().join("stamps").join(step), inputs: Sha256::new() };
        let tools = fs::read(folders::root().join("crates/xtask/package-lock.json"))?;
        Ok(nothing.and(&tools).and(&fs::read(std::env::current_exe()?)?))
    }

    /// One more input. Its length goes in too, so that two inputs never run together.
    pub fn and(mut self, input: &[u8]) -> Self {
        self.inputs.update(input.len().to_le_bytes());
        self.inputs.update(input);
        self
    }

    /// Does the step, unless it was last done with the same inputs and `made` is still there.
    pub fn unless_done(self, made: &[PathBuf], step: impl FnOnce() -> Result<()>) -> Result<()> {
        let inputs = self.inputs.finalize();
        let there = made.iter().all(|file| file.exists());
        if there && fs::read(&self.file).is_ok_and(|last| last == inputs[..]) {
            return Ok(());
        }
        let _ = fs::remove_file(&self.file);
        step()?;
        fs::create_dir_all(folders::target().join("stamps"))?;
        fs::write(&self.file, inputs)?;
        Ok(())
    }
}
