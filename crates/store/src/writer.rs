//! The one connection that writes to the SQLite file. It is replaced after every fault: when the disk is full
//! or fails SQLite takes a transaction back by itself, and sqlx goes on counting it, so that nothing could be
//! begun on that connection any more.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions};
use sqlx::{Connection, Sqlite, Transaction};

use crate::error::{Error, Result};
use crate::file::{DatabaseFile, Which};

/// Writes; cheap to clone.
#[derive(Clone)]
pub struct Writer {
    pool: SqlitePool,
    state: Arc<State>,
}

struct State {
    file: DatabaseFile,
    /// The file that the connection has open.
    opened: Mutex<Which>,
    /// The connection has seen a fault of the disk.
    failed: AtomicBool,
}

impl Writer {
    /// Opens the connection; who writes waits so long for it.
    pub(crate) async fn open(
        options: SqliteConnectOptions,
        file: DatabaseFile,
        patience: Duration,
    ) -> Result<Self> {
        let state = Arc::new(State { file, opened: Mutex::default(), failed: AtomicBool::new(false) });
        let (at_opening, before_use) = (Arc::clone(&state), Arc::clone(&state));
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(patience)
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .after_connect(move |_, _| {
                let state = Arc::clone(&at_opening);
                Box::pin(async move { state.remember() })
            })
            .before_acquire(move |connection, _| {
                let usable = before_use.is_usable() && !connection.is_in_transaction();
                Box::pin(async move { Ok(usable) })
            })
            .connect_with(options)
            .await?;
        Ok(Self { pool, state })
    }

    /// Begins a transaction, the only one until it ends.
    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Sqlite>> {
        // Immediate: who only begins to write later would fail instead of wait.
        self.told(self.pool.begin_with("begin immediate").await)
    }

    /// Makes a transaction durable, in the file that lies at its address.
    pub(crate) async fn commit(&self, tx: Transaction<'static, Sqlite>) -> Result<()> {
        self.told(tx.commit().await)?;
        let now = self.state.file.which().map_err(sqlx::Error::Io)?;
        if now == self.state.opened() {
            Ok(())
        } else {
            Err(Error::Closed("the database was moved".to_owned()))
        }
    }

    /// A write as small as there is: it changes nothing, and is on the disk when this says yes.
    pub(crate) async fn tries(&self) -> Result<()> {
        let mut tx = self.begin().await?;
        // The first page is written anew with every change of this number, also by the same.
        self.told(sqlx::query("pragma user_version = 0").execute(&mut *tx).await)?;
        self.commit(tx).await
    }

    /// The connection itself, for what is no transaction.
    pub(crate) fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    /// Notes a fault of the disk: the next who writes gets a new connection.
    pub(crate) fn told<T>(&self, outcome: sqlx::Result<T>) -> Result<T> {
        outcome.map_err(|error| {
            let error = Error::from(error);
            if matches!(error, Error::Closed(_)) {
                self.state.failed.store(true, Ordering::Relaxed);
            }
            error
        })
    }
}

impl State {
    fn opened(&self) -> Which {
        *self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self) -> sqlx::Result<()> {
        *self.opened.lock().unwrap_or_else(PoisonError::into_inner) = self.file.which()?;
        self.failed.store(false, Ordering::Relaxed);
        Ok(())
    }

    fn is_usable(&self) -> bool {
        !self.failed.load(Ordering::Relaxed) && self.file.which().is_ok_and(|now| now == self.opened())
    }
}
