//! What the disk can do at this moment: writes and syncs small blocks for a second. Others may
//! use the same disk, so a figure without this beside it means nothing.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::clock::{now, percentile, since};
use crate::places;

const BLOCK: [u8; 4_096] = [7; 4_096];

/// How many programs of others wanted a processor during the last minute.
pub fn load() -> Result<f64> {
    let load = std::fs::read_to_string("/proc/loadavg")?;
    Ok(load.split(' ').next().context("no load")?.parse()?)
}

/// The median time of a sync, in milliseconds.
pub fn sync() -> Result<f64> {
    std::fs::create_dir_all(places::own("."))?;
    let path = places::own("probe");
    let mut file = File::create(&path)?;
    let (begun, mut all) = (now(), Vec::new());
    while now() - begun < Duration::from_secs(1) {
        let before = now();
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&BLOCK)?;
        file.sync_data()?;
        all.push(since(before));
    }
    std::fs::remove_file(path)?;
    Ok(percentile(&mut all, 50))
}
