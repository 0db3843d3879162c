//! The figure that needs a browser: Playwright measures it (`end2end/bench`), on the stage
//! that this program sets.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::figures::{Budget, Figures};
use crate::{places, probe};

/// Times the bare page: must, aim.
const TIMES_BARE: Budget = Budget::AtMost(1.5, 1.3);

/// Runs the browser's part and reads the figures that it wrote. A busy machine shows in them as
/// in a sync: ours has more to draw than the bare page.
pub fn measure(figures: &mut Figures) -> Result<()> {
    let results = places::own("browser.txt");
    let sync = probe::sync()?;
    // Figures of an earlier run are not ours.
    let _ = std::fs::remove_file(&results);
    let done = Command::new("npx")
        .args(["playwright", "test", "--config", "playwright.bench.config.ts"])
        .current_dir(places::end2end()?)
        .env("FIFTH_BENCH", std::env::current_exe()?)
        .env("FIFTH_BINARY", places::fifth()?)
        .status()
        .context("npx cannot be started")?;
    ensure!(done.success(), "the browser's part failed");
    for line in std::fs::read_to_string(results)?.lines() {
        let (number, what) = line.split_once(' ').context("a figure and its name")?;
        let (measured, what) = (number.parse()?, format!("slow 3G, {what}"));
        if what.ends_with("× bare") {
            figures.add_beside(&what, measured, "", TIMES_BARE, sync);
        } else {
            figures.note(&what, measured, "ms");
        }
    }
    Ok(())
}
