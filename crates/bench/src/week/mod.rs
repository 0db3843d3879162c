//! A week of one vote: 1,200 simulated pupils in 40 sittings over five days, in one round, over HTTP against the
//! real server, with lost lines, double taps, changed minds and one server that is killed. What was acknowledged
//! is in a ledger of our own; what is published in the end must be the same.

mod cards;
mod cluster;
mod day;
mod ledger;
mod sitting;
mod workers;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, ensure};
use cluster::Cluster;
use fixtures::Chance;
use fixtures::emails::DEE;
use ledger::Ledger;
use sitting::Sitting;
use tokio::sync::Barrier;

use crate::clock::{now, since};
use crate::process::Server;
use crate::visitor::Visitor;
use crate::{html, people, places, process};

/// Days, sittings and pupils of a week.
const DAYS: u32 = 5;
const SITTINGS_A_DAY: usize = 8;
const PUPILS_OF_A_SITTING: usize = 30;
/// It takes less than this on each engine.
const MOST_SECONDS: f64 = 180.0;
/// What can be chosen.
const OPTIONS: [&str; 6] = ["Goats", "Bikes", "A play", "Boxing", "Cooking", "A mural"];

/// Where the week is kept.
enum Disk {
    Sqlite,
    Postgres(Cluster),
}

/// Runs the week on both engines. Says whether nothing was lost and nothing doubled, in time.
pub async fn run(seed: u64) -> Result<bool> {
    println!("make week SEED={seed}");
    let mut kept = true;
    for (name, disk) in [("SQLite", Disk::Sqlite), ("PostgreSQL", Disk::Postgres(Cluster::start()?))] {
        let begun = now();
        let week = Week::begin(seed, disk)?;
        let wrong = week.run().await?;
        let seconds = since(begun) / 1_000.0;
        let in_time = seconds < MOST_SECONDS;
        println!("{name}: {wrong} in {seconds:.0} s");
        kept &= wrong.is_none() && in_time;
    }
    Ok(kept)
}

/// What a week goes by.
struct Week {
    seed: u64,
    folder: PathBuf,
    disk: Disk,
    ledger: Arc<Ledger>,
    /// The cards of the groups that have some, by group.
    cards: Mutex<BTreeMap<String, Vec<String>>>,
}

impl Week {
    fn begin(seed: u64, disk: Disk) -> Result<Self> {
        let folder = places::fresh("week")?;
        Ok(Self { seed, folder, disk, ledger: Arc::default(), cards: Mutex::default() })
    }

    /// The server on this day, on what was kept until then.
    async fn serve(&self, day: u32) -> Result<Server> {
        self.serve_at(process::free_address()?, day).await
    }

    async fn serve_at(&self, at: SocketAddr, day: u32) -> Result<Server> {
        let database = match &self.disk {
            Disk::Sqlite => None,
            Disk::Postgres(cluster) => Some(cluster.address()),
        };
        process::fifth_on(at, &self.folder, database.as_deref(), day).await
    }

    /// A sitting by pictures, which nobody else waits for.
    fn sitting(&self, at: SocketAddr, name: String, round: &str, (day, number): (u32, usize)) -> Sitting {
        Sitting {
            at,
            name,
            round: round.to_owned(),
            cards: Vec::new(),
            chance: self.chance_of(day, number),
            ledger: Arc::clone(&self.ledger),
            voted: Arc::default(),
            together: Arc::new(Barrier::new(1)),
        }
    }

    fn cards(&self) -> MutexGuard<'_, BTreeMap<String, Vec<String>>> {
        self.cards.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Chance of each sitting's own, so that a seed says what everybody does.
    fn chance_of(&self, day: u32, number: usize) -> Chance {
        let number = u64::try_from(number).unwrap_or(0);
        Chance::seeded(self.seed.wrapping_add(u64::from(day) * 1_000 + number))
    }

    async fn run(self) -> Result<ledger::Wrong> {
        let mut server = self.serve(0).await.context("Fifth does not start")?;
        workers::asked_in(server.addr).await?;
        let round = vote(&mut people::sign_in(server.addr, DEE).await?).await?;
        for day in 0..DAYS {
            if day > 0 {
                server.stop().await?;
                server = self.serve(day).await?;
            }
            server = day::held(&self, server, day, &round).await?;
        }
        day::again(&self, &server, &round).await?;
        let mut leader = people::sign_in(server.addr, DEE).await?;
        leader.posts(&format!("/rounds/{round}/close-for-all"), &[]).await?;
        let page = leader.reads(&format!("/rounds/{round}/tally")).await?;
        server.stop().await?;
        self.ledger.compare(&page)
    }
}

/// The leader makes the vote, for the whole partnership, on the days that the form proposes.
async fn vote(leader: &mut Visitor) -> Result<String> {
    let form = leader.reads("/rounds/new").await?;
    let day = |name: &'static str| html::values(&form, name).next().map(str::to_owned).context("no day");
    let (first, last, own) = (day("first_day")?, day("last_day")?, OPTIONS.join("\n"));
    let fields = [
        ("question", "What should we do in spring?"),
        ("whom", "partnership"),
        ("about", "own"),
        ("own", &own),
        ("method", "pick"),
        ("most", "2"),
        ("seats", "1"),
        ("first_day", &first),
        ("last_day", &last),
        ("reveal", "rooms"),
    ];
    let page = leader.posts("/rounds/new", &fields).await?;
    ensure!(page.ends_with("/sittings"), "the vote was not made: {page}");
    Ok(page.split('/').nth(2).context("no round in the address")?.to_owned())
}
