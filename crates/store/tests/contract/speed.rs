//! How many ballots a second are on the disk, beside how fast this disk syncs. Not judged here:
//! `cargo test --release --workspace --test contract speed -- --ignored --nocapture` prints it.

use std::io::Write;
use std::time::{Duration, Instant};

use store::Db;
use store::vote::{ballots, rolls};

use crate::disk::{Disk, ballot};

const VOTERS: usize = 300;
const TIMES: usize = 20;

#[allow(clippy::disallowed_methods)] // A stopwatch.
fn begin() -> Instant {
    Instant::now()
}

/// Syncs of one page in a second, after each other.
fn probe(disk: &Disk) -> u32 {
    let mut file = std::fs::File::create(disk.folder().unwrap().join("probe")).unwrap();
    let (begun, mut syncs) = (begin(), 0);
    while begun.elapsed() < Duration::from_secs(1) {
        file.write_all(&[7; 4096]).unwrap();
        file.sync_data().unwrap();
        syncs += 1;
    }
    syncs
}

async fn casts_a_second(disk: &Disk) -> f64 {
    let room = disk.room().await;
    let class = disk.class(&room, &room.groups[0], VOTERS).await;
    let round = disk.round(&room, &["farm", "bikes", "film"]).await;
    let begun = begin();
    let voters: Vec<_> = class
        .into_iter()
        .map(|pupil| {
            let (db, round) = (Db::clone(disk), round.clone());
            tokio::spawn(async move {
                for _ in 0..TIMES {
                    ballots::cast(&db, &round, &pupil, &pupil.picture, &ballot(&round, &["farm", "film"]))
                        .await
                        .unwrap();
                }
            })
        })
        .collect();
    for voter in voters {
        voter.await.unwrap();
    }
    let seconds = begun.elapsed().as_secs_f64();
    assert_eq!(rolls::counts(disk, &round.id).await.unwrap(), (300, 300));
    f64::from(u32::try_from(VOTERS * TIMES).unwrap()) / seconds
}

#[ignore = "prints a measurement"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ballots_a_second() {
    let disk = Disk::sqlite().await;
    let (before, casts, after) = (probe(&disk), casts_a_second(&disk).await, probe(&disk));
    println!(
        "SQLite: {casts:.0} ballots a second, synced; the disk syncs {before} and {after} times a second"
    );
    let casts = casts_a_second(&Disk::postgres().await).await;
    println!("PostgreSQL (sync off): {casts:.0} ballots a second");
}
