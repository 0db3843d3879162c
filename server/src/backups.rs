//! `fifth backup`, `fifth restore` and `fifth check`, and the copies that a server makes every day. What goes
//! wrong is said in one line, with what to do.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use store::backup::{self, Looked, Trouble};

use crate::locale::PLAIN_WORDS;
use crate::state::AppState;

/// How often the server looks whether the copy of today is there.
const LOOK: std::time::Duration = std::time::Duration::from_mins(10);

/// `fifth backup`.
#[derive(Args, Clone, Debug)]
pub struct BackupCommand {
    /// Folder of the SQLite database; the server may run.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
    /// The new file.
    #[arg(long)]
    pub to: PathBuf,
    /// Said where the server uses PostgreSQL, which has its own way.
    #[arg(long, env = "FIFTH_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
}

/// `fifth restore`.
#[derive(Args, Clone, Debug)]
pub struct RestoreCommand {
    /// A file that `fifth backup` made.
    pub file: PathBuf,
    /// A folder that has no database yet.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
}

/// `fifth check`.
#[derive(Args, Clone, Debug)]
pub struct CheckCommand {
    /// Folder of the SQLite database; the server may run.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
    /// A file that `fifth backup` made, instead.
    #[arg(long)]
    pub file: Option<PathBuf>,
}

/// Makes a copy; says on standard error why there is none, and exits with 2.
pub async fn backup(wanted: &BackupCommand) -> ExitCode {
    if wanted.database_url.is_some() {
        eprintln!("fifth backup: {}", PLAIN_WORDS.t("backup-postgres"));
        return ExitCode::from(2);
    }
    let made = backup::make(&wanted.data, &wanted.to).await;
    tell("backup", "backup-made", &wanted.to, made, [&wanted.data, &wanted.to])
}

/// Puts a copy into a folder without one; as [`backup()`].
pub async fn restore(wanted: &RestoreCommand) -> ExitCode {
    let restored = backup::restore(&wanted.file, &wanted.data).await;
    tell("restore", "backup-restored", &wanted.data, restored, [&wanted.file, &wanted.data])
}

/// Looks a database through. Exits with 1 when something is wrong with it, with 2 when it cannot be looked at.
pub async fn check(wanted: &CheckCommand) -> ExitCode {
    let file = wanted.file.clone().unwrap_or_else(|| wanted.data.join("fifth.db"));
    let looked = backup::check(&file).await;
    let wrong =
        matches!(looked, Err(Trouble::Damaged(_) | Trouble::NotOurs | Trouble::HalfACopy | Trouble::Newer));
    let told = tell("check", "backup-whole", &file, looked, [&file, &file]);
    if wrong { ExitCode::from(1) } else { told }
}

/// Says what was done about this place, or why not: what was read, and what was to be written.
fn tell(
    command: &str,
    done: &str,
    place: &Path,
    outcome: Result<Looked, Trouble>,
    paths: [&Path; 2],
) -> ExitCode {
    match outcome {
        Ok(looked) => {
            println!("{}", say(done, place, &looked));
            if !looked.open_rounds.is_empty() && command != "check" {
                println!("{}", PLAIN_WORDS.t_with("backup-open", &[("n", looked.open_rounds.len().into())]));
            }
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("fifth {command}: {}", why(&trouble, paths));
            ExitCode::from(2)
        }
    }
}

fn say(id: &str, place: &Path, looked: &Looked) -> String {
    let rows: i64 = looked.counts.values().sum();
    let values = [
        ("place", place.display().to_string().into()),
        ("tables", looked.counts.len().into()),
        ("rows", usize::try_from(rows).unwrap_or(usize::MAX).into()),
    ];
    PLAIN_WORDS.t_with(id, &values)
}

/// What is wrong, and what to do.
pub(crate) fn why(trouble: &Trouble, [read, written]: [&Path; 2]) -> String {
    let of = |id: &str, place: &Path, said: &str| {
        PLAIN_WORDS
            .t_with(id, &[("place", place.display().to_string().into()), ("why", said.to_owned().into())])
    };
    match trouble {
        Trouble::NotThere => of("backup-not-there", read, ""),
        Trouble::TakenAlready => of("backup-taken", written, ""),
        Trouble::NotOurs => of("backup-not-ours", read, ""),
        Trouble::HalfACopy => of("backup-half", read, ""),
        Trouble::Newer => of("backup-newer", read, ""),
        Trouble::Damaged(what) => of("backup-damaged", read, what),
        Trouble::Disk(what) => of("backup-disk", written, what),
    }
}

/// Makes a copy each day while the server runs, and takes those away that are too many.
pub async fn keep_making(state: AppState, data: PathBuf, folder: PathBuf, kept: usize) {
    while !state.live.ending.is_cancelled() {
        let day = crate::dates::day_of(state.clock.now());
        let today = folder.join(format!("fifth-{day}.db"));
        if !today.exists() {
            match backup::make(&data, &today).await {
                Ok(_) => {
                    tracing::info!("a backup was made: {}", today.display());
                    if let Err(error) = rotate(&folder, kept) {
                        tracing::warn!("old backups could not be taken away: {error}");
                    }
                }
                Err(trouble) => tracing::error!("no backup: {}", why(&trouble, [&data, &today])),
            }
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Takes the oldest away of those that a server made, by their days.
fn rotate(folder: &Path, kept: usize) -> std::io::Result<()> {
    let mut made = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let day = name.strip_prefix("fifth-").and_then(|rest| rest.strip_suffix(".db"));
        if day.is_some_and(|day| day.parse::<jiff::civil::Date>().is_ok()) {
            made.push(name);
        }
    }
    made.sort();
    let many = made.len().saturating_sub(kept.max(1));
    made.iter().take(many).try_for_each(|name| std::fs::remove_file(folder.join(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_backups_go_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("fifth-rotate-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let days =
            ["fifth-2026-11-28.db", "fifth-2026-11-29.db", "fifth-2026-11-30.db", "fifth-2026-12-01.db"];
        let others = ["fifth.db", "fifth-before-the-holidays.db", "fifth-2026-11-27.db.part"];
        for name in days.iter().chain(&others) {
            std::fs::write(folder.join(name), "").unwrap();
        }
        rotate(&folder, 2).unwrap();
        let left = |names: &[&str]| names.iter().map(|name| folder.join(name).exists()).collect::<Vec<_>>();
        assert_eq!(left(&days), [false, false, true, true]);
        assert_eq!(left(&others), [true, true, true]);
        rotate(&folder, 0).unwrap();
        assert_eq!(left(&days), [false, false, false, true]);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
