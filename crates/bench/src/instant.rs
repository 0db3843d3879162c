//! A thousand pupils send their vote in one instant. Afterwards the disk itself is asked
//! whether it holds exactly what they were told it holds.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;

use anyhow::{Context, Result};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Row};
use tokio::task::JoinSet;

use crate::clock::{now, percentile, since};
use crate::figures::{Budget, Figures};
use crate::http::Connection;
use crate::people::Crowd;
use crate::{places, probe, process};

/// How often; every time after the first, everybody changes the vote.
const TIMES: usize = 3;
/// How long one in a hundred may wait, in milliseconds: must, aim.
const P99: Budget = Budget::AtMost(200.0, 120.0);
/// Neither lost nor doubled.
const NONE: Budget = Budget::AtMost(0.0, 0.0);

/// Everybody votes, three times; the medians of the three.
pub async fn measure(figures: &mut Figures, at: SocketAddr, folder: &Path, crowds: &[Crowd]) -> Result<()> {
    let (mut half, mut nearly_all, mut syncs) = (Vec::new(), Vec::new(), Vec::new());
    let (mut lost, mut doubled, mut bare) = (0, 0, Vec::new());
    let skeleton = process::skeleton(&places::fresh("skeleton")?).await?;
    for time in 0..TIMES {
        syncs.push(probe::sync()?);
        let mut waits = all_at_once(at, None, crowds, time).await?;
        half.push(percentile(&mut waits, 50));
        nearly_all.push(percentile(&mut waits, 99));
        let mut waits = all_at_once(skeleton.addr, Some("/ballot"), crowds, time).await?;
        bare.push(percentile(&mut waits, 99));
        let (fewer, more) = compare(folder, crowds, time).await?;
        (lost, doubled) = (lost + fewer, doubled + more);
    }
    skeleton.stop().await?;
    let sync = percentile(&mut syncs, 50);
    let what = |figure: &str| format!("1,000 pupils vote in one instant: {figure}");
    figures.add(&what("lost"), f64::from(lost), "", NONE);
    figures.add(&what("doubled"), f64::from(doubled), "", NONE);
    figures.add_beside(&what("p50"), percentile(&mut half, 50), "ms", Budget::None, sync);
    figures.add_beside(&what("p99"), percentile(&mut nearly_all, 50), "ms", P99, sync);
    figures.add_beside(&what("p99, the skeleton"), percentile(&mut bare, 50), "ms", Budget::None, sync);
    Ok(())
}

/// Sends every vote at once and waits for every "you have voted": how long each took, counted
/// from the one moment, though this program too needs time to send them all. Each has just seen
/// the ballot: at this address, or where Fifth has it.
async fn all_at_once(at: SocketAddr, seen: Option<&str>, crowds: &[Crowd], time: usize) -> Result<Vec<f64>> {
    let mut ready = Vec::new();
    for crowd in crowds {
        for (nth, pupil) in crowd.pupils.iter().enumerate() {
            let picks: Vec<_> = crowd.picks(nth, time).into_iter().map(|idea| ("pick", idea)).collect();
            // As in a browser that has just shown the ballot, the connection is there.
            let mut connection = Connection::open(at).await?;
            connection.ask(&pupil.read(seen.unwrap_or(&crowd.ballot()), "br")).await?;
            ready.push((connection, pupil.form(&crowd.ballot(), &picks)));
        }
    }
    let mut voting = JoinSet::new();
    let moment = now();
    for (mut connection, vote) in ready {
        voting.spawn(async move {
            connection.ask(&vote).await?.location()?;
            anyhow::Ok(since(moment))
        });
    }
    voting.join_all().await.into_iter().collect()
}

/// How many votes the disk lacks, and how many it has too many.
async fn compare(folder: &Path, crowds: &[Crowd], time: usize) -> Result<(u32, u32)> {
    let options = SqliteConnectOptions::new().filename(folder.join("fifth.db")).read_only(true);
    let mut disk = options.connect().await.context("the database cannot be read")?;
    let (mut lost, mut doubled) = (0, 0);
    for crowd in crowds {
        let mut balance: BTreeMap<Vec<String>, i32> = BTreeMap::new();
        for nth in 0..crowd.pupils.len() {
            let picks = crowd.picks(nth, time).into_iter().map(str::to_owned).collect();
            *balance.entry(sorted(picks)).or_default() += 1;
        }
        for stored in stored(&mut disk, crowd).await? {
            *balance.entry(sorted(stored)).or_default() -= 1;
        }
        lost += balance.values().filter_map(|more| u32::try_from(*more).ok()).sum::<u32>();
        doubled += balance.values().filter_map(|more| u32::try_from(-more).ok()).sum::<u32>();
    }
    Ok((lost, doubled))
}

/// The ideas that each stored ballot picks.
async fn stored(disk: &mut SqliteConnection, crowd: &Crowd) -> Result<Vec<Vec<String>>> {
    let rows = sqlx::query("select choices from ballots where round = $1")
        .bind(&crowd.round)
        .fetch_all(disk)
        .await?;
    let picked = |choices: &String| {
        crowd.ideas.iter().filter(|idea| choices.contains(&format!("\"{idea}\""))).cloned().collect()
    };
    rows.iter().map(|row| Ok(picked(&row.try_get::<String, _>("choices")?))).collect()
}

fn sorted(mut picks: Vec<String>) -> Vec<String> {
    picks.sort();
    picks
}
