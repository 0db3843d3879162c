//! From SQLite to PostgreSQL and back: every table, every row, and the keys of what is sealed. Nothing that is
//! there is overwritten; what arrived is read back and compared, row by row, before it counts.

mod cells;
mod engines;
mod keys;
mod rows;

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::Connection;
use sqlx::sqlite::SqliteConnection;

use crate::backup::{self, Part, Trouble};
use crate::error::{Door, Error};
use crate::vault::Vault;
use cells::{Digest, Table};
use keys::Keys;

/// What arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The rows of each table.
    pub counts: BTreeMap<String, u64>,
    /// Votes that are open: their keys went along.
    pub open_rounds: usize,
    /// All moved, but keys could not be destroyed where they were.
    pub keys_left: bool,
}

/// Why nothing was moved.
#[derive(Debug, thiserror::Error)]
pub enum NotMoved {
    /// A server, or somebody else, has one of the two open.
    #[error("somebody uses it")]
    InUse,
    /// The other place holds something.
    #[error("there is something already")]
    TakenAlready,
    /// This program has to start on it once, and bring its tables up to date.
    #[error("it is older than this program")]
    Older,
    /// What arrived in this table is not what was there.
    #[error("what arrived in {0} is not what was there")]
    Differs(String),
    /// The SQLite file, for another reason.
    #[error(transparent)]
    File(#[from] Trouble),
    /// PostgreSQL, or a key.
    #[error(transparent)]
    Other(#[from] Error),
}

type Result<T> = std::result::Result<T, NotMoved>;

/// From the SQLite database of this folder into an empty PostgreSQL database. `from` and `to` say where the keys
/// of open votes lie before and after.
///
/// # Errors
/// [`NotMoved`]; then the PostgreSQL database is as empty as before.
pub async fn to_postgres(folder: &Path, from: &Vault, url: &str, to: &Vault) -> Result<Moved> {
    let file = folder.join("fifth.db");
    if backup::check(&file).await?.to_come > 0 {
        return Err(NotMoved::Older);
    }
    let mut source = engines::alone_with(&file).await?;
    let mut target = engines::postgres(url).await?;
    engines::make_tables(&mut target).await?;
    let mut tx = target.begin().await?;
    let references = engines::let_go_of_references(&mut tx).await?;
    let mut keys = Keys::between(from, to);
    let mut counts = BTreeMap::new();
    for table in &engines::tables(&mut tx).await? {
        let sent = rows::sqlite_to_postgres(table, &mut source, &mut tx, &mut keys).await?;
        arrived(table, &sent, &rows::digest_of_postgres(table, &mut tx).await?, &mut counts)?;
    }
    let open_rounds = open_rounds_of_sqlite(&mut source).await?;
    for row in keys.rows_for(&open_rounds).await? {
        engines::keep_key(&mut tx, &row).await?;
    }
    engines::hold_references(&mut tx, &references).await?;
    engines::count_on(&mut tx).await?;
    tx.commit().await?;
    // From here on all has moved, whatever else goes wrong.
    let keys_left = keys.leave(&open_rounds).await.is_err();
    let _ = source.close().await;
    let _ = target.close().await;
    Ok(Moved { counts, open_rounds: open_rounds.len(), keys_left })
}

/// From a PostgreSQL database into a folder that has no database yet; as [`to_postgres`].
///
/// # Errors
/// [`NotMoved`]; then the folder has no database still.
pub async fn to_folder(url: &str, from: &Vault, folder: &Path, to: &Vault) -> Result<Moved> {
    let whole = folder.join("fifth.db");
    if ["", "-wal"].iter().any(|end| folder.join(format!("fifth.db{end}")).exists()) {
        return Err(NotMoved::TakenAlready);
    }
    let mut source = engines::postgres(url).await?;
    engines::is_up_to_date(&mut source).await?;
    backup::make_private(folder)?;
    let part = Part::for_whole(&whole)?;
    part.begin()?;
    let mut target = engines::new_sqlite(part.path()).await?;
    let mut snapshot = engines::still(&mut source).await?;
    let mut tx = target.begin().await.map_err(Trouble::from)?;
    let mut keys = Keys::between(from, to);
    let mut counts = BTreeMap::new();
    for table in &engines::tables(&mut snapshot).await? {
        let sent = rows::postgres_to_sqlite(table, &mut snapshot, &mut tx, &mut keys).await?;
        arrived(table, &sent, &rows::digest_of_sqlite(table, &mut tx).await?, &mut counts)?;
    }
    tx.commit().await.map_err(Trouble::from)?;
    let open_rounds = open_rounds_of_sqlite(&mut target).await?;
    keys.come_along(&open_rounds, counts.get("second_steps").copied().unwrap_or_default())?;
    keys.rows_for(&open_rounds).await?;
    target.close().await.map_err(Trouble::from)?;
    backup::check(part.path()).await?;
    engines::forget_keys(&mut snapshot).await?;
    part.becomes(&whole)?;
    // From here on all has moved, whatever else goes wrong.
    let forgotten = snapshot.commit().await.is_ok();
    let keys_left = keys.leave(&open_rounds).await.is_err() || !forgotten;
    let _ = engines::wipe_keys(&mut source).await;
    let _ = source.close().await;
    Ok(Moved { counts, open_rounds: open_rounds.len(), keys_left })
}

/// Compares what was sent with what is there now.
fn arrived(table: &Table, sent: &Digest, there: &Digest, counts: &mut BTreeMap<String, u64>) -> Result<()> {
    if sent != there {
        return Err(NotMoved::Differs(table.name.clone()));
    }
    counts.insert(table.name.clone(), there.rows);
    Ok(())
}

async fn open_rounds_of_sqlite(disk: &mut SqliteConnection) -> Result<Vec<String>> {
    let open = "select id from rounds where opened_at is not null and closed_at is null order by id";
    Ok(sqlx::query_scalar(open).fetch_all(disk).await.map_err(Trouble::from)?)
}

/// What goes wrong with PostgreSQL.
impl From<sqlx::Error> for NotMoved {
    fn from(error: sqlx::Error) -> Self {
        Self::Other(error.into())
    }
}

impl From<Door> for NotMoved {
    fn from(door: Door) -> Self {
        Self::Other(Error::Door(door))
    }
}
