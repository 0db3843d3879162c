//! What a pupil's phone loads on its first visit to a page, in bytes on the wire: heads and
//! bodies, as brotli packs them.

use std::net::SocketAddr;

use anyhow::{Result, ensure};

use crate::figures::{Budget, Figures};
use crate::html;
use crate::people::{self, Crowd, IDEAS, Room};
use crate::visitor::Visitor;

/// Everything at once, in KB: must, aim.
const PAGE: Budget = Budget::AtMost(20.0, 14.0);
/// How many requests: must, aim.
const REQUESTS: Budget = Budget::AtMost(4.0, 2.0);
/// With the islands, in KB; there is no second aim.
const ISLANDS: Budget = Budget::AtMost(110.0, 110.0);

/// Weighs the pages on the way from the door to the ballot.
pub async fn measure(figures: &mut Figures, at: SocketAddr, worker: &mut Visitor) -> Result<()> {
    let room = Room::make(worker, "Weighing").await?;
    let mut stranger = Visitor::new(at).await?;
    weigh(figures, &mut stranger, "join page, the code", "/").await?;
    weigh(figures, &mut stranger, "join page, the pictures", &format!("/join/{}", room.code)).await?;

    let mut pupil = room.admit(at).await?;
    weigh(figures, &mut pupil, "idea page, the words", "/ideas/new").await?;
    let idea = people::draft(&mut pupil, 0).await?;
    weigh(figures, &mut pupil, "idea page, the pictures", &format!("/ideas/{idea}/picture")).await?;

    let mut crowd = Crowd::gather(at, worker, room, IDEAS, IDEAS).await?;
    let ballot = crowd.ballot();
    if let Some(voter) = crowd.pupils.first_mut() {
        weigh(figures, voter, "ballot of 12", &ballot).await?;
    }
    Ok(())
}

async fn weigh(figures: &mut Figures, visitor: &mut Visitor, what: &str, path: &str) -> Result<()> {
    // What it names is read from the plain page; what it weighs is weighed packed.
    let page = visitor.reads(path).await?;
    let named = html::loaded_at_once(&page);
    let mut bytes = packed(visitor, path).await?;
    for file in &named {
        bytes += packed(visitor, file).await?;
    }
    figures.add(what, kilobytes(bytes)?, "KB", PAGE);
    figures.add(&format!("{what}: requests"), f64::from(u32::try_from(named.len() + 1)?), "", REQUESTS);

    let later = html::loaded_later(&page);
    for file in &later {
        bytes += packed(visitor, file).await?;
    }
    if !later.is_empty() {
        figures.add(&format!("{what}, with its islands"), kilobytes(bytes)?, "KB", ISLANDS);
    }
    Ok(())
}

async fn packed(visitor: &mut Visitor, path: &str) -> Result<usize> {
    let answer = visitor.gets(path, "br").await?;
    ensure!(answer.status == 200, "GET {path}: {}", answer.head);
    Ok(answer.bytes)
}

fn kilobytes(bytes: usize) -> Result<f64> {
    Ok(f64::from(u32::try_from(bytes)?) / 1_000.0)
}
