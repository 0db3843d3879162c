//! How many ballots a second are on the disk before their pupils are told so, beside the
//! skeleton: the same connections, the same bytes, the same minute, in turn.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use tokio::task::JoinSet;

use crate::clock::{now, percentile};
use crate::figures::{Budget, Figures};
use crate::http::Connection;
use crate::people::Crowd;
use crate::{places, probe, process};

/// Pupils who send at the same time, each again as soon as the answer is there.
const CONNECTIONS: usize = 256;
/// Turns of each.
const TURNS: usize = 3;
/// A turn: time to warm up, then time that counts.
const WARM_UP: Duration = Duration::from_secs(1);
const COUNTED: Duration = Duration::from_secs(4);
/// The part of the skeleton's figure: must, aim.
const PART: Budget = Budget::AtLeast(0.25, 0.5);

/// What one connection sends, in turn.
type Load = Arc<[Vec<u8>]>;

/// Three turns each, alternating; the medians.
pub async fn measure(figures: &mut Figures, at: SocketAddr, crowds: &[Crowd]) -> Result<()> {
    let loads = loads(crowds);
    let skeleton = process::skeleton(&places::fresh("skeleton")?).await?;
    let (mut ours, mut bare, mut syncs) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 1..=TURNS {
        eprintln!("ballots a second: turn {turn} of {TURNS}");
        syncs.push(probe::sync()?);
        ours.push(per_second(at, &loads).await?);
        bare.push(per_second(skeleton.addr, &loads).await?);
    }
    skeleton.stop().await?;
    let (ours, bare) = (percentile(&mut ours, 50), percentile(&mut bare, 50));
    let sync = percentile(&mut syncs, 50);
    figures.add_beside("ballots durably stored", ours, "/s", Budget::None, sync);
    figures.add_beside("ballots durably stored by the skeleton", bare, "/s", Budget::None, sync);
    figures.add_beside("ballots durably stored, part of the skeleton's", ours / bare, "", PART, sync);
    Ok(())
}

/// Every pupil's vote, and the same pupil's other vote, dealt out to the connections.
fn loads(crowds: &[Crowd]) -> Vec<Load> {
    let mut loads: Vec<Vec<Vec<u8>>> = vec![Vec::new(); CONNECTIONS];
    let pupils = crowds.iter().flat_map(|crowd| crowd.pupils.iter().enumerate().map(move |one| (crowd, one)));
    for ((crowd, (nth, pupil)), load) in pupils.zip((0..CONNECTIONS).cycle()) {
        for time in 0..2 {
            let picks: Vec<_> = crowd.picks(nth, time).into_iter().map(|idea| ("pick", idea)).collect();
            if let Some(load) = loads.get_mut(load) {
                load.push(pupil.form(&crowd.ballot(), &picks));
            }
        }
    }
    loads.into_iter().filter(|load| !load.is_empty()).map(Load::from).collect()
}

async fn per_second(at: SocketAddr, loads: &[Load]) -> Result<f64> {
    let from = now() + WARM_UP;
    let until = from + COUNTED;
    let mut sending = JoinSet::new();
    for load in loads {
        sending.spawn(send(at, Arc::clone(load), from, until));
    }
    let counts: Vec<u32> = sending.join_all().await.into_iter().collect::<Result<_>>()?;
    Ok(f64::from(counts.iter().sum::<u32>()) / COUNTED.as_secs_f64())
}

/// How many of one connection's ballots were acknowledged in the time that counts.
async fn send(at: SocketAddr, load: Load, from: Instant, until: Instant) -> Result<u32> {
    let mut connection = Connection::open(at).await?;
    let mut kept = 0;
    for vote in load.iter().cycle() {
        connection.ask(vote).await?.location()?;
        match now() {
            late if late >= until => break,
            moment if moment >= from => kept += 1,
            _ => {}
        }
    }
    Ok(kept)
}
