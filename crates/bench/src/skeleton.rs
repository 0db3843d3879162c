//! The limit of this machine for durable ballots over HTTP: axum, one address, one writer that
//! commits together what waits, SQLite as Fifth opens it. It knows no pupil, no rule, no page.
//! It also hands out the bare ballot that the browser's figure is compared with.

use std::net::SocketAddr;
use std::path::Path;

use anyhow::Result;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, Redirect};
use axum::routing::{get, post};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

/// A ballot of twelve, as plain as HTML gets.
const BALLOT: &str = include_str!("../bare/ballot.html");
/// What is shown after it.
const VOTED: &str = include_str!("../bare/voted.html");
/// Ballots that can wait, and most of one transaction.
const WAITING: usize = 4_096;
const TOGETHER: usize = 512;

/// A ballot, and whom to tell that it is on the disk.
type Waiting = (Bytes, oneshot::Sender<()>);

/// Serves until it is stopped.
pub async fn serve(addr: SocketAddr, folder: &Path) -> Result<()> {
    let (sender, waiting) = mpsc::channel(WAITING);
    tokio::spawn(write(open(folder).await?, waiting));
    let router = Router::new()
        .route("/ballot", get(Html(BALLOT)))
        .route("/voted", get(Html(VOTED)))
        .route("/rounds/{round}/ballot", post(cast))
        .with_state(sender);
    Ok(axum::serve(TcpListener::bind(addr).await?, router).await?)
}

/// Answers when the ballot is on the disk.
async fn cast(State(sender): State<mpsc::Sender<Waiting>>, ballot: Bytes) -> Result<Redirect, StatusCode> {
    let stopped = |_| StatusCode::SERVICE_UNAVAILABLE;
    let (told, answer) = oneshot::channel();
    sender.send((ballot, told)).await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    answer.await.map_err(stopped)?;
    Ok(Redirect::to("/voted"))
}

async fn open(folder: &Path) -> Result<SqlitePool> {
    std::fs::create_dir_all(folder)?;
    let options = SqliteConnectOptions::new()
        .filename(folder.join("skeleton.db"))
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "on")
        .pragma("temp_store", "memory");
    let pool =
        SqlitePoolOptions::new().max_connections(1).test_before_acquire(false).connect_with(options).await?;
    sqlx::query("create table if not exists ballots (id integer primary key, marks blob not null) strict")
        .execute(&pool)
        .await?;
    Ok(pool)
}

/// Writes what waits, again and again; who waits for a ballot that was not kept hears nothing.
async fn write(pool: SqlitePool, mut waiting: mpsc::Receiver<Waiting>) {
    let mut batch = Vec::with_capacity(TOGETHER);
    while waiting.recv_many(&mut batch, TOGETHER).await > 0 {
        let kept = write_together(&pool, &batch).await;
        for (_, told) in batch.drain(..) {
            if kept.is_ok() {
                let _ = told.send(());
            }
        }
    }
}

async fn write_together(pool: &SqlitePool, batch: &[Waiting]) -> Result<()> {
    let mut tx = pool.begin_with("begin immediate").await?;
    for (ballot, _) in batch {
        sqlx::query("insert into ballots (marks) values ($1)").bind(&ballot[..]).execute(&mut *tx).await?;
    }
    Ok(tx.commit().await?)
}
