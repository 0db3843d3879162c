//! The two engines behind one name. Statements (`sql.rs`) read from it, transactions (`tx.rs`)
//! write to it.

use std::fs;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqliteSynchronous};

use super::connections::Connections;
use super::error::{Door, Error, Result};
use super::file::DatabaseFile;
use super::readers::Readers;
use super::sql::{On, sql};
use super::tx::Tx;
use super::vault::Vault;
use super::writer::Writer;
use crate::vote::ballots::queue::Queue;

/// How long a statement waits for another process that holds the disk.
const PATIENCE: Duration = Duration::from_secs(5);
/// Connections to PostgreSQL where nobody says how many; its usual limit is 100 for all servers together.
pub const CONNECTIONS: u32 = 16;

/// The disk of a running server; cheap to clone.
#[derive(Clone)]
pub enum Db {
    /// A file beside the server.
    Sqlite(Sqlite),
    /// A database server, for several servers of ours.
    Postgres(Postgres),
}

/// One SQLite file: one connection writes, several read.
#[derive(Clone)]
pub struct Sqlite {
    pub(crate) writer: Writer,
    pub(crate) readers: Readers,
    pub(crate) queue: Queue,
    pub(crate) vault: Vault,
}

/// One PostgreSQL database.
#[derive(Clone)]
pub struct Postgres {
    pub(crate) connections: Connections,
    pub(crate) vault: Vault,
}

/// How much there is to do, for whoever watches over it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// Ballots that wait for the one who writes them; with PostgreSQL none does.
    pub ballots_waiting: usize,
    /// Transactions in which ballots were kept together since the start; likewise.
    pub batches: u64,
    /// The ballots in them.
    pub ballots: u64,
    /// Open connections to PostgreSQL.
    pub connections: usize,
    /// Those that nobody uses.
    pub idle: usize,
}

impl Db {
    /// Opens `fifth.db` in this folder; makes both when they are not there. The keys of open rounds lie
    /// beside it, in `keys`.
    pub async fn open_sqlite(folder: &Path) -> Result<Self> {
        let file = folder.join("fifth.db");
        make_private(folder, &file).map_err(sqlx::Error::Io)?;
        let both = SqliteConnectOptions::new().filename(&file).foreign_keys(true).busy_timeout(PATIENCE);
        let writing = both
            .clone()
            .journal_mode(SqliteJournalMode::Wal)
            // A vote that was acknowledged survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            // What is deleted is overwritten: sealed or not, nobody needs it any more.
            .pragma("secure_delete", "on")
            // Nothing half done is written beside the file.
            .pragma("temp_store", "memory");
        let file = DatabaseFile::at(&file);
        let writer = Writer::open(writing, file.clone(), PATIENCE).await?;
        let readers = Readers::new(both.pragma("query_only", "on"), file, PATIENCE);
        let queue = Queue::begin(writer.clone());
        let vault = Vault::in_folder(&folder.join("keys"));
        Ok(Self::Sqlite(Sqlite { writer, readers, queue, vault }))
    }

    /// Opens a PostgreSQL database by its address, `postgres://…`, by so many connections at most
    /// ([`CONNECTIONS`] where nobody says how many). The vault is where the keys of its open rounds lie.
    pub async fn open_postgres(url: &str, vault: Vault, most: u32) -> Result<Self> {
        let patience = PATIENCE.as_millis().to_string();
        if !["postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
            return Err(Error::Door(Door::NoAddress));
        }
        let options =
            PgConnectOptions::from_str(url).map_err(Door::explain)?.options([("lock_timeout", patience)]);
        let options = options.application_name("fifth");
        let connections = Connections::open(options, most, PATIENCE).await?;
        Ok(Self::Postgres(Postgres { connections, vault }))
    }

    /// Brings the tables up to date; does nothing when they are.
    pub async fn migrate(&self) -> Result<()> {
        match self {
            Self::Sqlite(disk) => sqlx::migrate!("./migrations/sqlite").run(disk.writer.pool()).await?,
            Self::Postgres(disk) => {
                sqlx::migrate!("./migrations/postgres").run(disk.connections.pool()).await?;
            }
        }
        Ok(())
    }

    /// Begins a transaction. On SQLite it is the only one until it ends.
    pub(crate) async fn begin(&self) -> Result<Tx> {
        // In a box: it may have to connect first, which takes 16 KB of the future of every deed.
        Ok(match self {
            Self::Sqlite(disk) => Tx::Sqlite(Box::pin(disk.writer.begin()).await?, disk.writer.clone()),
            Self::Postgres(disk) => Tx::Postgres(Box::pin(disk.connections.begin()).await?),
        })
    }

    /// The keys of open rounds.
    pub(crate) fn vault(&self) -> &Vault {
        match self {
            Self::Sqlite(disk) => &disk.vault,
            Self::Postgres(disk) => &disk.vault,
        }
    }

    /// How much there is to do at this moment.
    pub fn load(&self) -> Load {
        match self {
            Self::Sqlite(disk) => {
                let (batches, ballots) = disk.queue.written();
                Load { ballots_waiting: disk.queue.waiting(), batches, ballots, ..Load::default() }
            }
            Self::Postgres(disk) => {
                let pool = disk.connections.pool();
                let connections = usize::try_from(pool.size()).unwrap_or(usize::MAX);
                Load { connections, idle: pool.num_idle(), ..Load::default() }
            }
        }
    }

    /// Whether something can be kept: writes as little as there is, and waits until it is on the disk.
    ///
    /// # Errors
    /// Why not.
    pub async fn writable(&self) -> Result<()> {
        if let Self::Sqlite(disk) = self {
            return disk.writer.tries().await;
        }
        let mut tx = self.begin().await?;
        let touched = sql("update _sqlx_migrations set success = success where version = 1");
        touched.execute(&mut tx).await?;
        tx.commit().await
    }

    /// Moves what is in the write-ahead log into the file and cuts the log to nothing.
    /// PostgreSQL does so by itself.
    pub async fn checkpoint(&self) -> Result<()> {
        let Self::Sqlite(disk) = self else { return Ok(()) };
        let busy: i64 =
            sqlx::query_scalar("pragma wal_checkpoint(truncate)").fetch_one(disk.writer.pool()).await?;
        if busy == 0 { Ok(()) } else { Err(Error::Busy) }
    }

    /// Wipes what was deleted, a second wall behind the keys. SQLite has overwritten it, but its log holds the
    /// pages as they were; PostgreSQL only marks rows as dead until they are vacuumed.
    pub(crate) async fn wipe_deleted(&self) -> Result<()> {
        match self {
            Self::Sqlite(_) => self.checkpoint().await,
            Self::Postgres(disk) => {
                sqlx::query("vacuum ballots, round_keys").execute(disk.connections.pool()).await?;
                Ok(())
            }
        }
    }

    /// Writes anew what holds anything about people, so that what was deleted stands in no file of the database:
    /// SQLite leaves gaps in its pages, and PostgreSQL marks rows as dead and keeps their bytes. What
    /// PostgreSQL's own log holds goes as that log does.
    pub(crate) async fn write_anew(&self) -> Result<()> {
        match self {
            Self::Sqlite(disk) => {
                sqlx::query("vacuum").execute(disk.writer.pool()).await?;
                self.checkpoint().await
            }
            Self::Postgres(disk) => {
                sqlx::query(
                    "vacuum (full) activities, audit, cards, confirmations, debriefs, diamonds, ideas, letters,
                     newcomers, pupils, readiness, replies, returns, roll, rounds, sign_ins, taken_out, tallies, words,
                     worries, worries_due, worry_record",
                )
                .execute(disk.connections.pool())
                .await?;
                Ok(())
            }
        }
    }

    /// Lets go of the disk, with everything in the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite(disk) => {
                disk.readers.close().await;
                if self.checkpoint().await.is_err() {
                    tracing::warn!("the write-ahead log stays until the next start");
                }
                disk.writer.pool().close().await;
            }
            Self::Postgres(disk) => disk.connections.pool().close().await,
        }
    }
}

/// Reads: SQLite has connections of its own for them, and they never wait for the writer.
impl<'c> From<&'c Db> for On<'c> {
    fn from(db: &'c Db) -> Self {
        match db {
            Db::Sqlite(disk) => Self::Readers(&disk.readers),
            Db::Postgres(disk) => Self::Pool(&disk.connections),
        }
    }
}

impl Sqlite {
    /// The one connection that writes. The tests of a full or locked disk take hold of it;
    /// everything else goes by the functions of [`super`].
    pub fn writer(&self) -> &SqlitePool {
        self.writer.pool()
    }
}

impl Postgres {
    /// The connections. The tests look through all tables by them; everything else goes by the
    /// functions of [`super`].
    pub fn pool(&self) -> &PgPool {
        self.connections.pool()
    }
}

/// Only the owner may read the folder and the file; SQLite gives its log the same rights.
fn make_private(folder: &Path, file: &Path) -> std::io::Result<()> {
    let mut open = fs::OpenOptions::new();
    let mut make = fs::DirBuilder::new();
    open.create(true).append(true);
    make.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        open.mode(0o600);
        make.mode(0o700);
    }
    make.create(folder)?;
    open.open(file)?;
    Ok(())
}
