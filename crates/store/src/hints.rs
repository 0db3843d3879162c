//! Hints between the servers of one PostgreSQL: that something changed in a session, by its id and nothing
//! else. They go outside every deed, so that no vote waits for them, and who misses one finds out on the disk.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use domain::id::SessionId;
use sqlx::postgres::{PgListener, PgPoolOptions};
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

use crate::connections::Connections;
use crate::db::Db;
use crate::error::{Error, Result};

/// What the servers call out on.
const CHANNEL: &str = "fifth_changed";
/// What changes within this time is called out together: thirty votes are one hint.
const TOGETHER: Duration = Duration::from_millis(20);
/// A server calls out at least so often, so that all hear whether their line still carries anything.
const BEAT: Duration = Duration::from_secs(2);
/// A line on which nothing was heard for so long is given up.
const SILENCE: Duration = Duration::from_secs(6);
/// How soon it is tried again.
const AGAIN: Duration = Duration::from_millis(250);

/// What was heard of the other servers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Something changed in this session.
    Changed(SessionId),
    /// The line was opened, perhaps anew: what was called out before it was not heard.
    Anything,
}

/// Calls out to the other servers; clones share it. It ends when the last clone is gone.
#[derive(Clone)]
pub struct Hints(Arc<Inner>);

#[derive(Default)]
struct Inner {
    waiting: Mutex<BTreeSet<String>>,
    bell: Notify,
}

impl Hints {
    /// Begins to call out and to listen, under a name of this server's own; None where no other server can be.
    /// One connection listens, for as long as the database is open, and comes back whenever it is lost.
    pub fn begin(db: &Db, name: String, heard: impl Fn(Heard) + Send + Sync + 'static) -> Option<Self> {
        let Db::Postgres(disk) = db else { return None };
        let inner = Arc::new(Inner::default());
        tokio::spawn(keep_telling(disk.connections.clone(), name.clone(), Arc::downgrade(&inner)));
        tokio::spawn(keep_hearing(disk.connections.clone(), name, heard));
        Some(Self(inner))
    }

    /// Calls out that something changed in this session, soon; waits for nothing.
    pub fn tell(&self, session: &SessionId) {
        self.0.waiting().insert(session.to_string());
        self.0.bell.notify_one();
    }
}

impl Inner {
    fn waiting(&self) -> std::sync::MutexGuard<'_, BTreeSet<String>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Calls out what waits. What could not be called out waits for the next time.
async fn keep_telling(connections: Connections, name: String, hints: Weak<Inner>) {
    while let Some(hints) = hints.upgrade().filter(|_| !connections.pool().is_closed()) {
        if timeout(BEAT, hints.bell.notified()).await.is_ok() {
            sleep(TOGETHER).await;
        }
        let sessions = std::mem::take(&mut *hints.waiting());
        // A line that hangs keeps what waits for no longer than this.
        let told = timeout(SILENCE, tell(&connections, &name, &sessions)).await;
        if !matches!(told, Ok(Ok(()))) {
            hints.waiting().extend(sessions);
            hints.bell.notify_one();
            sleep(AGAIN).await;
        }
    }
}

/// One statement, which waits for no disk: a hint that a crash takes away is found on the disk.
async fn tell(connections: &Connections, name: &str, sessions: &BTreeSet<String>) -> Result<()> {
    let beat = sessions.is_empty().then(|| name.to_owned());
    let said = sessions.iter().map(|session| format!("{name} {session}"));
    let said: Vec<String> = said.chain(beat).collect();
    sqlx::query(
        "select set_config('synchronous_commit', 'off', true), pg_notify($1, said) from unnest($2::text[]) said",
    )
    .bind(CHANNEL)
    .bind(said)
    .execute(&mut *connections.free().await?)
    .await?;
    Ok(())
}

/// Listens, and opens the line anew whenever it is lost.
async fn keep_hearing(connections: Connections, name: String, heard: impl Fn(Heard) + Send + Sync) {
    let mut was_lost = false;
    while !connections.pool().is_closed() {
        let Err(why) = hear(&connections, &name, &heard, &mut was_lost).await;
        if !was_lost && !connections.pool().is_closed() {
            tracing::warn!("hints of other servers are not heard, and changes there are seen late: {why}");
            was_lost = true;
        }
        sleep(AGAIN).await;
    }
}

/// Listens until the line is lost.
async fn hear(
    connections: &Connections,
    name: &str,
    heard: &(impl Fn(Heard) + Send + Sync),
    was_lost: &mut bool,
) -> Result<Infallible> {
    // Its own connection, which no deed waits for and which no pool takes back.
    let line = PgPoolOptions::new().max_connections(1).acquire_timeout(SILENCE);
    let line = line.max_lifetime(None).idle_timeout(None).connect_lazy_with(connections.options().clone());
    let mut line = PgListener::connect_with(&line).await?;
    line.eager_reconnect(false);
    timeout(SILENCE, line.listen(CHANNEL)).await.map_err(|_| lost("nobody answers"))??;
    heard(Heard::Anything);
    loop {
        // A line that hangs says nothing for ever; one that carries beats does not.
        let said = timeout(SILENCE, line.try_recv()).await.map_err(|_| lost("nothing was heard"))??;
        let said = said.ok_or_else(|| lost("the connection was closed"))?;
        // Behind a pooler one may listen and never hear.
        if std::mem::take(was_lost) {
            tracing::info!("hints of other servers are heard again");
        }
        if let Some((from, session)) = said.payload().split_once(' ')
            && from != name
        {
            heard(Heard::Changed(session.to_owned().into()));
        }
    }
}

fn lost(why: &str) -> Error {
    Error::Closed(why.to_owned())
}
