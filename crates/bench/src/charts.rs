//! What a leader waits for: one chart with its page, and the page of the latest ones.

use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};

use crate::clock::{now, percentile, since};
use crate::figures::{Budget, Figures};
use crate::html;
use crate::people::{self, LEADER};
use crate::visitor::Visitor;

/// How many rounds are closed; the leader's page has those of the latest sessions.
pub const CHARTS: usize = 12;
/// How many sessions that is at the most.
const LATEST: usize = 6;
const TIMES: usize = 50;
/// Milliseconds: must, aim.
const ONE: Budget = Budget::AtMost(2.0, 1.0);
const PAGE: Budget = Budget::AtMost(30.0, 20.0);
/// KB after brotli, each chart with its share of the page.
const SIZE: Budget = Budget::Aim(10.0);

/// Reads both pages fifty times, as a leader who is signed in.
pub async fn measure(figures: &mut Figures, at: SocketAddr) -> Result<()> {
    let mut leader = people::sign_in(at, LEADER).await?;
    let all = leader.reads("/partnership").await?;
    // Beside each chart is a link to its file.
    let links = html::tags(&all).filter_map(|tag| tag.attribute("href"));
    let rounds: Vec<&str> = links.filter_map(|link| link.strip_suffix("/tally.csv")).collect();
    let charts = rounds.len();
    ensure!(charts >= LATEST, "the leader's page has {charts} charts, not {LATEST}");
    let one = rounds.first().context("there is no chart")?;
    read(figures, &mut leader, "a page with one chart", &format!("{one}/tally"), 1, ONE).await?;
    read(figures, &mut leader, "a leader's page of the latest charts", "/partnership", charts, PAGE).await
}

async fn read(
    figures: &mut Figures,
    leader: &mut Visitor,
    what: &str,
    path: &str,
    charts: usize,
    budget: Budget,
) -> Result<()> {
    let (mut times, mut bytes) = (Vec::new(), 0);
    for _ in 0..TIMES {
        let begun = now();
        let answer = leader.gets(path, "br").await?;
        times.push(since(begun));
        ensure!(answer.status == 200, "GET {path}: {}", answer.head);
        bytes = answer.body.len();
    }
    figures.add(what, percentile(&mut times, 50), "ms", budget);
    let kilobytes = |bytes: usize| anyhow::Ok(f64::from(u32::try_from(bytes)?) / 1_000.0);
    figures.note(&format!("{what}: size"), kilobytes(bytes)?, "KB");
    figures.add(&format!("{what}: size for each chart"), kilobytes(bytes / charts)?, "KB", SIZE);
    Ok(())
}
