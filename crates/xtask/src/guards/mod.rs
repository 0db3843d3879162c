//! Takes each guard away, one after the other, in a copy of the sources, and asks whether the table
//! of who may turns red. One that stays green is a guard that no story would miss.

mod list;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::folders;
use list::{GUARDS, Guard};

/// The stories that are to turn red.
const STORIES: [&str; 6] = ["test", "--package", "server", "--test", "spec", "who_may::"];

/// Tries them all, or those whose file has this in its name.
///
/// # Errors
/// When the stories are red before anything is taken away, and when they stay green after it.
pub fn remove_each(named: &str) -> Result<()> {
    let copy = Copy::of_the_sources()?;
    ensure!(
        copy.stories()? == Stories::Green,
        "The stories are red with all guards in place: mend that first."
    );
    let mut missed = 0;
    let chosen = GUARDS.iter().filter(|guard| guard.file.contains(named));
    for guard in chosen {
        let since = Instant::now();
        let without = copy.without(guard)?;
        let verdict = match without {
            Stories::Red => "red, as it should be",
            Stories::Green => "STAYS GREEN",
            Stories::NotBuilt => "DOES NOT BUILD",
        };
        missed += usize::from(without != Stories::Red);
        println!(
            "{verdict}: {} without `{}` ({} s)",
            guard.file,
            guard.first_line(),
            since.elapsed().as_secs()
        );
    }
    if missed > 0 {
        bail!("{missed} guards are not missed when they are gone.");
    }
    Ok(())
}

/// What the stories say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stories {
    Green,
    Red,
    NotBuilt,
}

/// The sources in a folder of their own, so that nothing of yours is touched.
struct Copy(PathBuf);

impl Copy {
    fn of_the_sources() -> Result<Self> {
        let (root, copy) = (folders::root(), folders::target().join("guards"));
        let listed = Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard"])
            .current_dir(&root)
            .output()
            .context("git could not be started")?;
        for file in String::from_utf8_lossy(&listed.stdout).lines() {
            keep(&root.join(file), &copy.join(file))?;
        }
        Ok(Self(copy))
    }

    /// The stories with one guard taken away; it is put back.
    fn without(&self, guard: &Guard) -> Result<Stories> {
        let file = self.0.join(guard.file);
        let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", guard.file))?;
        fs::write(&file, guard.taken_from(&text)?)?;
        let said = self.stories();
        fs::write(&file, text)?;
        said
    }

    /// Whether cargo is content with the stories.
    fn cargo(&self, more: &[&str]) -> Result<bool> {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&self.0).env("CARGO_TARGET_DIR", self.0.join("target")).env("RUST_BACKTRACE", "0");
        Ok(cargo.args(STORIES).args(more).output()?.status.success())
    }

    fn stories(&self) -> Result<Stories> {
        if !self.cargo(&["--no-run"])? {
            return Ok(Stories::NotBuilt);
        }
        Ok(if self.cargo(&[])? { Stories::Green } else { Stories::Red })
    }
}

/// Copies a file when it is not there as it is: cargo then builds only what changed.
fn keep(from: &Path, to: &Path) -> Result<()> {
    let Ok(text) = fs::read(from) else { return Ok(()) };
    if fs::read(to).is_ok_and(|before| before == text) {
        return Ok(());
    }
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    Ok(fs::write(to, text)?)
}
