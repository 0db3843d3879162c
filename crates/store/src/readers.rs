//! The connections that read the SQLite file.
//!
//! They are not a pool of sqlx: after every statement that pool asks the connection whether it
//! is still there, and with SQLite the answer is one more trip to the connection's own thread,
//! as dear as the statement. Whether the file beside us is still there is asked of the system, which is cheap.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt, TryFutureExt, TryStreamExt};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteQueryResult, SqliteRow, SqliteStatement, SqliteTypeInfo,
};
use sqlx::{ConnectOptions, Connection, Describe, Either, Error, Execute, Executor, Result, SqlStr, Sqlite};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use crate::file::{DatabaseFile, Which};

/// How many; each is a thread with a page cache of two megabytes.
const READERS: u32 = 4;

/// Some connections, each used by one statement at a time; used like a pool.
#[derive(Clone)]
pub struct Readers(Arc<Inner>);

struct Inner {
    options: SqliteConnectOptions,
    patience: Duration,
    /// A place for each connection.
    places: Semaphore,
    idle: Mutex<Vec<(SqliteConnection, Which)>>,
    file: DatabaseFile,
}

/// A connection in use. It comes back only after a statement that went well: what failed or was
/// cut off is closed, and the next statement opens a new one.
struct Reader<'r> {
    connection: SqliteConnection,
    /// The file that it has open.
    opened: Which,
    readers: &'r Readers,
    place: SemaphorePermit<'r>,
}

impl Readers {
    /// Opens none yet; a statement waits so long for one that is free.
    pub(crate) fn new(options: SqliteConnectOptions, file: DatabaseFile, patience: Duration) -> Self {
        let places = Semaphore::new(READERS as usize);
        Self(Arc::new(Inner { options, patience, places, idle: Mutex::default(), file }))
    }

    /// Closes them, after the statements that are under way.
    pub(crate) async fn close(&self) {
        let all = timeout(self.0.patience, self.0.places.acquire_many(READERS)).await;
        self.0.places.close();
        let idle = std::mem::take(&mut *self.idle());
        for (connection, _) in idle {
            // It only read: nothing is lost if it does not close.
            let _ = connection.close().await;
        }
        drop(all);
    }

    async fn free(&self) -> Result<Reader<'_>> {
        let place = timeout(self.0.patience, self.0.places.acquire()).await;
        let place = place.map_err(|_| Error::PoolTimedOut)?.map_err(|_| Error::PoolClosed)?;
        // What is read from a file that was moved away is not so any more.
        let now = self.0.file.which()?;
        let idle = self.idle().pop().filter(|(_, opened)| *opened == now);
        let connection = match idle {
            Some((connection, _)) => connection,
            None => self.0.options.connect().await?,
        };
        Ok(Reader { connection, opened: now, readers: self, place })
    }

    fn idle(&self) -> MutexGuard<'_, Vec<(SqliteConnection, Which)>> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader<'_> {
    fn give_back(self) {
        let Self { connection, opened, readers, place } = self;
        readers.idle().push((connection, opened));
        // Only now: whoever waits for the place finds the connection.
        drop(place);
    }
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Readers").finish_non_exhaustive()
    }
}

impl<'c> Executor<'c> for &'c Readers {
    type Database = Sqlite;

    fn fetch_many<'e, 'q: 'e, E>(
        self,
        query: E,
    ) -> BoxStream<'e, Result<Either<SqliteQueryResult, SqliteRow>>>
    where
        'c: 'e,
        E: 'q + Execute<'q, Sqlite>,
    {
        let whole = async move {
            let mut reader = self.free().await?;
            let found: Vec<_> = reader.connection.fetch_many(query).try_collect().await?;
            reader.give_back();
            Ok(stream::iter(found.into_iter().map(Ok)))
        };
        whole.try_flatten_stream().boxed()
    }

    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Option<SqliteRow>>>
    where
        'c: 'e,
        E: 'q + Execute<'q, Sqlite>,
    {
        Box::pin(async move {
            let mut reader = self.free().await?;
            let found = reader.connection.fetch_optional(query).await?;
            reader.give_back();
            Ok(found)
        })
    }

    fn prepare_with<'e>(
        self,
        sql: SqlStr,
        parameters: &'e [SqliteTypeInfo],
    ) -> BoxFuture<'e, Result<SqliteStatement>>
    where
        'c: 'e,
    {
        Box::pin(async move {
            let mut reader = self.free().await?;
            let prepared = reader.connection.prepare_with(sql, parameters).await?;
            reader.give_back();
            Ok(prepared)
        })
    }

    fn describe<'e>(self, sql: SqlStr) -> BoxFuture<'e, Result<Describe<Sqlite>>>
    where
        'c: 'e,
    {
        Box::pin(async move {
            let mut reader = self.free().await?;
            let described = reader.connection.describe(sql).await?;
            reader.give_back();
            Ok(described)
        })
    }
}
