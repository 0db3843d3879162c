//! Copies of the SQLite file: made while it is written, looked through, and put where there is none. A copy
//! holds what `fifth.db` holds, so never the key of a round: the ballots of a round that was open
//! stay sealed in it, and once the key is destroyed nobody can open them.

mod look;
mod part;

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};

pub use look::{Looked, check};
use look::{counts, look};
pub(crate) use part::{Part, make_private};

/// A copy that was written between others' writes must count as many rows as there were at some time.
const TRIES: u32 = 3;

/// Why there is no copy, or why a file is not taken.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// No database is there.
    #[error("there is no database")]
    NotThere,
    /// Something is there already, and is not overwritten.
    #[error("there is one already")]
    TakenAlready,
    /// It is no database of ours.
    #[error("it is no database of Fifth")]
    NotOurs,
    /// A copy that lacks what stands in the log beside it.
    #[error("its log is not in it")]
    HalfACopy,
    /// A newer program wrote it.
    #[error("a newer Fifth wrote it")]
    Newer,
    /// It holds what cannot be: what SQLite says of it.
    #[error("damaged: {0}")]
    Damaged(String),
    /// The folder or the disk refused.
    #[error("{0}")]
    Disk(String),
}

/// Copies the database of this folder into a new file, while others read and write it, and looks through the
/// copy. When this says yes, the copy is on the disk.
///
/// # Errors
/// [`Trouble`]; then there is no file.
pub async fn make(folder: &Path, to: &Path) -> Result<Looked, Trouble> {
    let from = folder.join("fifth.db");
    if !from.exists() {
        return Err(Trouble::NotThere);
    }
    if to.exists() {
        return Err(Trouble::TakenAlready);
    }
    let part = Part::for_whole(to)?;
    for _ in 0..TRIES {
        if let Some(looked) = copy(&from, &part).await? {
            part.becomes(to)?;
            return Ok(looked);
        }
    }
    Err(Trouble::Damaged("the copy has other rows than the database".to_owned()))
}

/// One copy; none when it does not count as many rows as there were.
async fn copy(from: &Path, part: &Part) -> Result<Option<Looked>, Trouble> {
    part.begin()?;
    let mut source = SqliteConnectOptions::new().filename(from).connect().await?;
    look(&mut source, false).await?;
    let before = counts(&mut source).await?;
    // Into a file without gaps: nothing that was deleted is in it.
    sqlx::query("vacuum into $1").bind(part.path().to_string_lossy()).execute(&mut source).await?;
    let after = counts(&mut source).await?;
    // Others may be writing: nothing here waits for them, and they not for this.
    source.close().await?;
    let looked = check(part.path()).await?;
    let between = |table: &String, rows: &i64| {
        let (before, after) = (before.get(table).unwrap_or(&0), after.get(table).unwrap_or(&0));
        (before.min(after)..=before.max(after)).contains(&rows)
    };
    let fits =
        looked.counts.len() == before.len() && looked.counts.iter().all(|(table, rows)| between(table, rows));
    Ok(fits.then_some(looked))
}

/// Puts a copy into a folder that has no database yet. The copy stays as it is.
///
/// # Errors
/// [`Trouble`]; then the folder has no database still.
pub async fn restore(copy: &Path, folder: &Path) -> Result<Looked, Trouble> {
    if !copy.exists() {
        return Err(Trouble::NotThere);
    }
    check(copy).await?;
    let to = folder.join("fifth.db");
    if ["", "-wal"].iter().any(|end| folder.join(format!("fifth.db{end}")).exists()) {
        return Err(Trouble::TakenAlready);
    }
    make_private(folder)?;
    let part = Part::for_whole(&to)?;
    part.begin()?;
    let mut from = File::open(copy)?;
    let mut into = OpenOptions::new().write(true).truncate(true).open(part.path())?;
    std::io::copy(&mut from, &mut into)?;
    let looked = check(part.path()).await?;
    part.becomes(&to)?;
    Ok(looked)
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::AlreadyExists => Self::TakenAlready,
            _ => Self::Disk(error.to_string()),
        }
    }
}

impl From<sqlx::Error> for Trouble {
    fn from(error: sqlx::Error) -> Self {
        let sqlx::Error::Database(fault) = &error else { return Self::Disk(error.to_string()) };
        match fault.code().and_then(|code| code.parse::<u32>().ok()).unwrap_or(0) & 0xff {
            11 => Self::Damaged(fault.message().to_owned()), // CORRUPT
            26 => Self::NotOurs,                             // NOTADB
            _ => Self::Disk(fault.message().to_owned()),
        }
    }
}
