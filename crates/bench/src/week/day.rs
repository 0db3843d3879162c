//! One day of the week: eight sittings at once; on the third day the server is killed while they vote.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use tokio::sync::Barrier;

use super::sitting::Sitting;
use super::{PUPILS_OF_A_SITTING, SITTINGS_A_DAY, Week, cards, workers};
use crate::process::Server;

/// On this day the server is killed, when so many have voted.
const KILLED_ON: u32 = 2;
const KILLED_AFTER: usize = 90;

/// Holds the sittings of a day; gives the server that runs in the end. On the first day one group of each
/// organisation that has several comes by card.
pub(super) async fn held(week: &Week, server: Server, day: u32, round: &str) -> Result<Server> {
    let at = server.addr;
    let mut workers = workers::at_work(at).await?;
    let (voted, together) = (Arc::new(AtomicUsize::new(0)), Arc::new(Barrier::new(SITTINGS_A_DAY)));
    let (mut sittings, several) = (Vec::new(), workers.len());
    for number in 0..SITTINGS_A_DAY {
        let of = workers.get_mut(number % several).context("no worker")?;
        let turn = number / several + usize::try_from(day)?;
        let by_card = turn == 0 && of.groups.len() > 1;
        let pictures = of.groups.get(1..).filter(|groups| !groups.is_empty()).unwrap_or(&of.groups);
        let group = if by_card { of.groups.first() } else { pictures.get(turn % pictures.len().max(1)) };
        let group = group.context("no group")?.clone();
        let mut sitting = week.sitting(at, format!("Day {day}, sitting {number}"), round, (day, number));
        if by_card {
            sitting.cards = cards::made(&mut of.visitor, &group, PUPILS_OF_A_SITTING).await?;
            week.cards().insert(group.clone(), sitting.cards.clone());
        }
        let sitting = Sitting { voted: Arc::clone(&voted), together: Arc::clone(&together), ..sitting };
        let worker = of.visitor.twin().await?;
        sittings.push(async move { sitting.held(worker, &group, PUPILS_OF_A_SITTING).await });
    }
    // The first that breaks off ends all: they wait for each other.
    let (_, server) = tokio::try_join!(try_join_all(sittings), async {
        if day == KILLED_ON { killed(week, server, day, &voted).await } else { Ok(server) }
    })?;
    Ok(server)
}

/// Everybody who has a card comes once more, and nobody votes twice.
pub(super) async fn again(week: &Week, server: &Server, round: &str) -> Result<()> {
    let at = server.addr;
    let cards = week.cards().clone();
    for of in workers::at_work(at).await? {
        let own = of.groups.first().and_then(|group| Some((group, cards.get(group)?)));
        let Some((group, codes)) = own else { continue };
        let sitting = week.sitting(at, "Once more".to_owned(), round, (9, 0));
        let sitting = Sitting { cards: codes.clone(), ..sitting };
        sitting.again(of.visitor, group).await?;
    }
    Ok(())
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
