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
use crate::process::{self, Server};
use crate::{places, probe};

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
pub async fn measure(figures: &mut Figures, fifth: &Server, crowds: &[Crowd]) -> Result<()> {
    let loads = loads(crowds);
    let skeleton = process::skeleton(&places::fresh("skeleton")?).await?;
    let (mut ours, mut bare, mut syncs) = (Vec::new(), Vec::new(), Vec::new());
    let (mut our_work, mut bare_work) = (Vec::new(), Vec::new());
    for turn in 1..=TURNS {
        eprintln!("ballots a second: turn {turn} of {TURNS}");
        syncs.push(probe::sync()?);
        for (server, speed, work) in
            [(fifth, &mut ours, &mut our_work), (&skeleton, &mut bare, &mut bare_work)]
        {
            let turn = take_turn(server, &loads).await?;
            speed.push(turn.per_second);
            work.push(turn.work);
        }
    }
    skeleton.stop().await?;
    // What others do on the machine changes this least.
    figures.note("processor time of one ballot", percentile(&mut our_work, 50), "µs");
    figures.note("processor time of one ballot, the skeleton", percentile(&mut bare_work, 50), "µs");
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

/// What one turn says about a server.
struct Turn {
    /// Ballots a second.
    per_second: f64,
    /// Microseconds of a processor for each.
    work: f64,
}

async fn take_turn(server: &Server, loads: &[Load]) -> Result<Turn> {
    let worked = server.worked()?;
    let from = now() + WARM_UP;
    let until = from + COUNTED;
    let mut sending = JoinSet::new();
    for load in loads {
        sending.spawn(send(server.addr, Arc::clone(load), from, until));
    }
    let sent: Vec<Sent> = sending.join_all().await.into_iter().collect::<Result<_>>()?;
    let all: u32 = sent.iter().map(|sent| sent.all).sum();
    let counted: u32 = sent.iter().map(|sent| sent.counted).sum();
    Ok(Turn {
        per_second: f64::from(counted) / COUNTED.as_secs_f64(),
        work: (server.worked()? - worked) * 1_000.0 / f64::from(all),
    })
}

/// How many of one connection's ballots were acknowledged.
#[derive(Default)]
struct Sent {
    all: u32,
    /// Those in the time that counts.
    counted: u32,
}

async fn send(at: SocketAddr, load: Load, from: Instant, until: Instant) -> Result<Sent> {
    let mut connection = Connection::open(at).await?;
    let mut sent = Sent::default();
    for vote in load.iter().cycle() {
        connection.ask(vote).await?.location()?;
        sent.all += 1;
        match now() {
            late if late >= until => break,
            moment if moment >= from => sent.counted += 1,
            _ => {}
        }
    }
    Ok(sent)
}
