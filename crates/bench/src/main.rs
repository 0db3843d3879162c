//! How quick and how small Fifth is, each figure beside the design's budget and, where the disk
//! decides, beside what the disk can do in the same minute.
//!
//! `bench` alone measures everything and writes `target/bench.md`; `bench memory ballots` measures only these
//! parts. `bench week 7` runs a week of one vote by the seed 7. `bench skeleton` is the limit it compares
//! with, `bench stage` what the browser's part needs.

mod ballots;
mod browser;
mod charts;
mod clock;
mod count;
mod figures;
mod html;
mod http;
mod instant;
mod memory;
mod pages;
mod people;
mod places;
mod probe;
mod process;
mod skeleton;
mod stage;
mod visitor;
mod week;

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use charts::CHARTS;
use figures::Figures;
use people::{Crowd, IDEAS, Room};
use tokio::runtime::Builder;
use visitor::Visitor;

/// How many sessions vote in one instant, and how many pupils sit in each.
const SESSIONS: usize = 4;
const PUPILS: usize = 250;
/// Charts on the leader's page that come with the demo: its vote, and its question at the end.
const OF_THE_DEMO: usize = 2;
/// What can be measured alone.
const PARTS: [&str; 7] = ["count", "pages", "instant", "ballots", "charts", "memory", "browser"];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match obey(&words.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            why.chain().for_each(|reason| eprintln!("{reason}"));
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[&str]) -> Result<bool> {
    match words {
        parts if parts.iter().all(|part| PARTS.contains(part)) => {
            process::allow_many_connections()?;
            // One thread, as light as can be: it shares two cores with what it measures.
            Builder::new_current_thread().enable_all().build()?.block_on(measure(parts))
        }
        ["week", seed @ ..] => {
            process::allow_many_connections()?;
            let seed = seed.first().map_or_else(|| Ok(u64::from(std::process::id())), |seed| seed.parse())?;
            Builder::new_current_thread().enable_all().build()?.block_on(week::run(seed))
        }
        ["skeleton", addr, folder] => {
            let serving = skeleton::serve(addr.parse()?, Path::new(folder));
            Builder::new_multi_thread().enable_all().build()?.block_on(serving).map(|()| true)
        }
        ["stage", fifth, bare] => {
            let staged = stage::stage(fifth.parse()?, bare.parse()?);
            Builder::new_multi_thread().enable_all().build()?.block_on(staged).map(|()| true)
        }
        _ => bail!("Say nothing, or some of: {}.", PARTS.join(", ")),
    }
}

/// Measures these parts, or everything; answers whether all that could be judged keeps its budget.
async fn measure(parts: &[&str]) -> Result<bool> {
    let wanted = |part: &str| parts.is_empty() || parts.contains(&part);
    let folder = places::fresh("data")?;
    let mut figures = Figures::default();
    figures.note("load of the machine before", probe::load()?, "");
    if wanted("count") {
        count::measure(&mut figures)?;
    }
    let fifth = process::fifth(&folder, true).await.context("Fifth does not start")?;
    let at = fifth.addr;

    let mut worker = people::sign_in(at, people::WORKER).await?;
    if wanted("pages") {
        pages::measure(&mut figures, at, &mut worker).await?;
    }
    // What is on the disk later is the same, whatever is measured.
    let crowd = gather(at, &mut worker).await?;
    if wanted("instant") {
        instant::measure(&mut figures, at, &folder, &crowd).await?;
    }
    if wanted("ballots") {
        ballots::measure(&mut figures, &fifth, &crowd).await?;
    }
    figures.note("server memory after that load", fifth.memory()?, "MB");
    if wanted("charts") {
        past_sessions(at, &mut worker).await?;
        charts::measure(&mut figures, at).await?;
    }
    let session = crowd.first().context("there is no session")?.room.session.clone();
    fifth.stop().await?;
    if wanted("memory") {
        memory::measure(&mut figures, &folder, &session).await?;
    }
    // What was measured is kept, even if the browser's part fails.
    let browser = if wanted("browser") { browser::measure(&mut figures) } else { Ok(()) };
    let kept = figures.write(&places::target().join("bench.md"))?;
    browser.map(|()| kept)
}

/// Four sessions of 250 pupils, each with an open vote on twelve ideas.
async fn gather(at: SocketAddr, worker: &mut Visitor) -> Result<Vec<Crowd>> {
    let mut crowds = Vec::new();
    for number in 1..=SESSIONS {
        eprintln!("{PUPILS} pupils come in: {number} of {SESSIONS}");
        let room = Room::make(worker, &format!("Hall {number}")).await?;
        crowds.push(Crowd::gather(at, worker, room, PUPILS, IDEAS).await?);
    }
    Ok(crowds)
}

/// Sessions that have voted, counted and shown, beside the one that the demo brings.
async fn past_sessions(at: SocketAddr, worker: &mut Visitor) -> Result<()> {
    eprintln!("{} sessions vote", CHARTS - OF_THE_DEMO);
    for number in 1..=CHARTS - OF_THE_DEMO {
        let room = Room::make(worker, &format!("Evening {number}")).await?;
        Crowd::gather(at, worker, room, 24, IDEAS).await?.votes_and_sees(worker).await?;
    }
    Ok(())
}
