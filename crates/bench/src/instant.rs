//! A thousand pupils send their vote in one instant. Afterwards each device and the disk itself are
//! asked whether exactly what was sent is kept.

use std::net::SocketAddr;
use std::path::Path;

use anyhow::{Context, Result};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use tokio::task::JoinSet;

use crate::clock::{now, percentile, since};
use crate::figures::{Budget, Figures};
use crate::http::Connection;
use crate::people::Crowd;
use crate::{html, places, probe, process};

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
        let (fewer, more) = compare(at, folder, crowds, time).await?;
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

/// How many votes are not what was sent, and how many the disk has too many. What is on a ballot only
/// the device that cast it can see, so each asks for its own.
async fn compare(at: SocketAddr, folder: &Path, crowds: &[Crowd], time: usize) -> Result<(u32, u32)> {
    let options = SqliteConnectOptions::new().filename(folder.join("fifth.db")).read_only(true);
    let mut disk = options.connect().await.context("the database cannot be read")?;
    let mut connection = Connection::open(at).await?;
    let (mut lost, mut doubled) = (0, 0);
    for crowd in crowds {
        let address = format!("{}?change=1", crowd.ballot());
        for (nth, pupil) in crowd.pupils.iter().enumerate() {
            let page = connection.ask(&pupil.read(&address, "identity")).await?.text();
            let sent = crowd.picks(nth, time).into_iter().map(str::to_owned).collect();
            lost += u32::from(sorted(ticked(&page)) != sorted(sent));
        }
        let stored: i64 = sqlx::query_scalar("select count(*) from ballots where round = $1")
            .bind(&crowd.round)
            .fetch_one(&mut disk)
            .await?;
        doubled += u32::try_from(stored).unwrap_or(0).saturating_sub(u32::try_from(crowd.pupils.len())?);
    }
    Ok((lost, doubled))
}

/// The ideas that are ticked on a ballot.
fn ticked(page: &str) -> Vec<String> {
    html::tags(page)
        .filter(|tag| tag.attribute("name") == Some("pick") && tag.is("checked"))
        .filter_map(|tag| tag.attribute("value").map(str::to_owned))
        .collect()
}

fn sorted(mut picks: Vec<String>) -> Vec<String> {
    picks.sort();
    picks
}
