//! The whole of what browsers load: the script, the style, and the rest beside them.

use anyhow::Result;

use crate::finish::Finish;
use crate::{client, publish, style};

/// Builds it anew.
pub fn build(finish: Finish) -> Result<()> {
    let scripts = client::build(finish)?;
    let sheets = style::bundle(finish)?;
    publish::site(finish, &scripts, &sheets)
}
