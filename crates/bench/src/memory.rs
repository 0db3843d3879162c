//! Starting on a disk that has something on it, and what the server then holds in memory: by
//! itself, and while a thousand pages listen to it.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use crate::clock::percentile;
use crate::figures::{Budget, Figures};
use crate::http::Connection;
use crate::{probe, process};

const STARTS: usize = 5;
const LISTENERS: usize = 1_000;
/// Milliseconds: must, aim.
const START: Budget = Budget::AtMost(500.0, 300.0);
/// MB: must, aim.
const IDLE: Budget = Budget::AtMost(40.0, 25.0);
const LISTENED_TO: Budget = Budget::AtMost(100.0, 80.0);

/// Starts it five times, and listens to the last.
pub async fn measure(figures: &mut Figures, folder: &Path, session: &str) -> Result<()> {
    let sync = probe::sync()?;
    let mut starts = Vec::new();
    for _ in 1..STARTS {
        let fifth = process::fifth(folder, false).await?;
        starts.push(fifth.started_in);
        fifth.stop().await?;
    }
    let fifth = process::fifth(folder, false).await?;
    starts.push(fifth.started_in);
    figures.add_beside("start to first answer, with data", percentile(&mut starts, 50), "ms", START, sync);

    settle().await;
    figures.add("server memory, idle", fifth.memory()?, "MB", IDLE);
    figures.note("server memory, idle, without the program itself", fifth.own_memory()?, "MB");
    let request = format!("GET /live/{session} HTTP/1.1\r\nHost: {}\r\n\r\n", fifth.addr);
    let mut listeners = Vec::with_capacity(LISTENERS);
    for _ in 0..LISTENERS {
        let mut listener = Connection::open(fifth.addr).await?;
        listener.listen(request.as_bytes(), "\"version\"").await?;
        listeners.push(listener);
    }
    settle().await;
    figures.add("server memory, 1,000 live listeners", fifth.memory()?, "MB", LISTENED_TO);
    figures.note("server memory, 1,000 listeners, without the program itself", fifth.own_memory()?, "MB");
    drop(listeners);
    fifth.stop().await
}

async fn settle() {
    tokio::time::sleep(Duration::from_secs(2)).await;
}
