//! One day of the week: eight sittings at once; on the third day the server is killed while they vote.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::future::join_all;
use tokio::sync::Barrier;

use super::sitting::Sitting;
use super::{PUPILS_OF_A_SITTING, SITTINGS_A_DAY, Week, workers};
use crate::process::Server;

/// On this day the server is killed, when so many have voted.
const KILLED_ON: u32 = 2;
const KILLED_AFTER: usize = 90;

/// Holds the sittings of a day; gives the server that runs in the end.
pub(super) async fn held(week: &Week, server: Server, day: u32, round: &str) -> Result<Server> {
    let at = server.addr;
    let workers = workers::at_work(at).await?;
    let (voted, together) = (Arc::new(AtomicUsize::new(0)), Arc::new(Barrier::new(SITTINGS_A_DAY)));
    let mut sittings = Vec::new();
    for number in 0..SITTINGS_A_DAY {
        let of = workers.get(number % workers.len()).context("no worker")?;
        let turn = number / workers.len() + usize::try_from(day)?;
        let group = of.groups.get(turn % of.groups.len().max(1)).context("no group")?.clone();
        let worker = of.visitor.twin().await?;
        let sitting = Sitting {
            at,
            name: format!("Day {day}, sitting {number}"),
            round: round.to_owned(),
            chance: week.chance_of(day, number),
            ledger: Arc::clone(&week.ledger),
            voted: Arc::clone(&voted),
            together: Arc::clone(&together),
        };
        sittings.push(async move { sitting.held(worker, &group, PUPILS_OF_A_SITTING).await });
    }
    let (held, server) = tokio::join!(join_all(sittings), async {
        if day == KILLED_ON { killed(week, server, day, &voted).await } else { Ok(server) }
    });
    held.into_iter().collect::<Result<Vec<()>>>()?;
    server
}

/// Kills the server in the middle, and starts it again at the same address.
async fn killed(week: &Week, server: Server, day: u32, voted: &AtomicUsize) -> Result<Server> {
    while voted.load(Ordering::SeqCst) < KILLED_AFTER {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let at = server.addr;
    server.kill()?;
    week.serve_at(at, day).await
}
