//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the workspace: we are called in it or below it. (The path this
/// was compiled at would not do: a build folder outlives the clone it served.)
pub fn root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let is_root = |folder: &&Path| folder.join("crates/xtask/Cargo.toml").exists();
    here.ancestors().find(is_root).unwrap_or(&here).to_owned()
}

/// Where cargo builds: `CARGO_TARGET_DIR`, or `target` in the workspace.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |named| root().join(named))
}

/// What the server serves.
pub fn site() -> PathBuf {
    target().join("site")
}

/// What is on the way to being served.
pub fn front() -> PathBuf {
    target().join("front")
}

/// A tool that npm has installed for us.
pub fn npm(tool: &str) -> PathBuf {
    root().join("crates/xtask/node_modules").join(tool)
}
