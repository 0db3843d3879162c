//! The connections to PostgreSQL. While it is away nobody waits for it: one looks for it again and again, and
//! all others are told at once.

use std::sync::Arc;
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, Postgres, Transaction};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use crate::error::{Door, Error, Result};

/// Whoever has waited so long has somebody look whether PostgreSQL is there at all.
const SUSPICIOUS: Duration = Duration::from_millis(300);
/// How often it is looked for while it is away.
const LOOK_AGAIN: Duration = Duration::from_millis(250);
/// So long a server that is there takes at most to say so.
const LONGEST_LOOK: Duration = Duration::from_secs(2);

/// The connections of one database; cheap to clone.
#[derive(Clone)]
pub struct Connections(Arc<Inner>);

struct Inner {
    pool: PgPool,
    options: PgConnectOptions,
    state: watch::Sender<Seen>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// It answers, as far as anybody knows.
    Here,
    /// Somebody looks.
    Looking,
    /// It does not answer.
    Away,
}

impl Connections {
    /// Opens the first; there are so many at most, and who wants one waits so long.
    pub(crate) async fn open(options: PgConnectOptions, most: u32, patience: Duration) -> Result<Self> {
        // The pool would wait, and then say only that it waited.
        let first = timeout(patience, options.connect()).await.map_err(|_| sqlx::Error::PoolTimedOut);
        PgConnection::close(first.and_then(|first| first).map_err(Door::explain)?).await?;
        let pool = PgPoolOptions::new().max_connections(most).acquire_timeout(patience);
        let pool = pool.connect_with(options.clone()).await?;
        Ok(Self(Arc::new(Inner { pool, options, state: watch::channel(Seen::Here).0 })))
    }

    /// A connection that is free.
    pub(crate) async fn free(&self) -> Result<PoolConnection<Postgres>> {
        Box::pin(self.unless_away(self.0.pool.acquire())).await
    }

    /// Begins a transaction.
    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Postgres>> {
        Box::pin(self.unless_away(self.0.pool.begin())).await
    }

    /// Waits for this, unless PostgreSQL is away.
    async fn unless_away<T>(&self, deed: impl Future<Output = sqlx::Result<T>>) -> Result<T> {
        let mut state = self.0.state.subscribe();
        if *state.borrow_and_update() == Seen::Away {
            return Err(away());
        }
        tokio::pin!(deed);
        tokio::select! {
            done = &mut deed => return Ok(done?),
            () = sleep(SUSPICIOUS) => {}
        }
        self.look();
        tokio::select! {
            done = deed => Ok(done?),
            _ = state.wait_for(|seen| *seen == Seen::Away) => Err(away()),
        }
    }

    /// The pool itself, for what takes long and nobody waits for.
    pub(crate) fn pool(&self) -> &PgPool {
        &self.0.pool
    }

    /// How one more connection is opened, for what holds one of its own.
    pub(crate) fn options(&self) -> &PgConnectOptions {
        &self.0.options
    }

    /// Has somebody look, if nobody does.
    fn look(&self) {
        let begins = self.0.state.send_if_modified(|seen| {
            let begins = *seen == Seen::Here;
            *seen = if begins { Seen::Looking } else { *seen };
            begins
        });
        if begins {
            tokio::spawn(look(Arc::clone(&self.0)));
        }
    }
}

/// Looks once, and when it is away until it is back.
async fn look(inner: Arc<Inner>) {
    while !answers(&inner.options).await {
        if !inner.state.send_replace(Seen::Away).is_away() {
            tracing::error!("PostgreSQL is away");
        }
        if inner.pool.is_closed() {
            return;
        }
        sleep(LOOK_AGAIN).await;
    }
    if inner.state.send_replace(Seen::Here).is_away() {
        tracing::info!("PostgreSQL is back");
    }
}

/// Whether it lets us in. One that has no room for another connection is there.
async fn answers(options: &PgConnectOptions) -> bool {
    match timeout(LONGEST_LOOK, options.connect()).await {
        Ok(Ok(connection)) => {
            let _ = PgConnection::close(connection).await;
            true
        }
        Ok(Err(error)) => matches!(Error::from(error), Error::Busy),
        Err(_) => false,
    }
}

fn away() -> Error {
    Error::Closed("PostgreSQL is away".to_owned())
}

impl Seen {
    fn is_away(self) -> bool {
        self == Self::Away
    }
}
