//! What a leader waits for: the home, one chart with its page, and the page of a session.

use std::net::SocketAddr;

use anyhow::{Result, bail, ensure};

use crate::clock::{now, percentile, since};
use crate::figures::{Budget, Figures};
use crate::html;
use crate::people::{self, LEADER};
use crate::visitor::Visitor;

/// How many rounds are closed.
pub const CHARTS: usize = 12;
const TIMES: usize = 50;
/// Milliseconds: must, aim.
const ONE: Budget = Budget::AtMost(2.0, 1.0);
const PAGE: Budget = Budget::AtMost(30.0, 20.0);
/// KB after brotli, each chart with its share of the page.
const SIZE: Budget = Budget::Aim(10.0);

/// Reads these pages fifty times, as a leader who is signed in.
pub async fn measure(figures: &mut Figures, at: SocketAddr) -> Result<()> {
    let mut leader = people::sign_in(at, LEADER).await?;
    read(figures, &mut leader, "a leader's home", "/partnership", 1, PAGE).await?;
    let list = leader.reads("/partnership/sessions").await?;
    let sessions: Vec<&str> =
        links(&list).filter(|link| link.starts_with("/partnership/sessions/")).collect();
    for session in sessions {
        let page = leader.reads(session).await?;
        // Beside each chart is a link to its file.
        let rounds: Vec<&str> = links(&page).filter_map(|link| link.strip_suffix("/tally.csv")).collect();
        let Some(one) = rounds.first() else { continue };
        read(figures, &mut leader, "a page with one chart", &format!("{one}/tally"), 1, ONE).await?;
        let charts = rounds.len();
        return read(figures, &mut leader, "a leader's page of a session", session, charts, PAGE).await;
    }
    bail!("no session has a chart")
}

fn links(page: &str) -> impl Iterator<Item = &str> {
    html::tags(page).filter_map(|tag| tag.attribute("href"))
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
