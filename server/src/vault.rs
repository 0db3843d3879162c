//! Where the keys of open votes lie while PostgreSQL keeps the votes.

use std::path::Path;

use anyhow::Context;
use store::vault::{Secret, Vault};

/// In the database, sealed with the common secret where there is one; else in the folder.
///
/// # Errors
/// When the secret cannot be read, or is too short.
pub fn open(data: &Path, secret: Option<&str>, file: Option<&Path>) -> anyhow::Result<Vault> {
    let secret = match (secret, file) {
        (Some(secret), _) => secret.to_owned(),
        (None, Some(file)) => std::fs::read_to_string(file)
            .with_context(|| format!("the secret in {} cannot be read", file.display()))?,
        (None, None) => return Ok(Vault::in_folder(&data.join("keys"))),
    };
    let secret = Secret::parse(&secret).context("FIFTH_SECRET: make one by `openssl rand -hex 32`")?;
    Ok(Vault::sealed_by(secret))
}
