//! Copies of the SQLite file: whole while others write, never with a key, never over something.

use std::path::{Path, PathBuf};

use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor};
use store::Db;
use store::backup::{self, Trouble};
use store::vote::{ballots, rolls, round_keys, tallies};

use crate::disk::{Disk, NOW, ballot, entry};

/// Beside the files of the story, and gone with them.
fn beside(disk: &Disk, name: &str) -> PathBuf {
    disk.folder().unwrap().join(name)
}

async fn by_hand(file: &Path, statement: &'static str) {
    let mut other = SqliteConnectOptions::new().filename(file).connect().await.unwrap();
    other.execute(statement).await.unwrap();
    other.close().await.unwrap();
}

#[tokio::test]
async fn a_copy_made_in_an_open_round_has_every_ballot_and_no_way_to_its_pupil() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let class = disk.class(&room, &room.groups[0], 12).await;
    let round = disk.round(&room, &["farm", "bikes"]).await;
    for pupil in &class {
        ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &["farm"])).await.unwrap();
    }
    let file = beside(&disk, "copy.db");
    let made = backup::make(disk.folder().unwrap(), &file).await.unwrap();
    assert_eq!((made.counts["ballots"], made.to_come), (12, 0));
    assert_eq!(made.open_rounds, [round.id.to_string()]);
    // The key is not in it, whole or as text, and while it is there the round goes on as before.
    let (bytes, key) = (std::fs::read(&file).unwrap(), disk.keys().join(format!("{}.key", round.id)));
    let key = std::fs::read(key).unwrap();
    let as_hex: Vec<String> = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let as_hex = as_hex.concat();
    assert!(!bytes.windows(16).any(|some| key.starts_with(some) || as_hex.as_bytes().starts_with(some)));
    tallies::close(&disk, &round.id, NOW, 7, &entry()).await.unwrap();
    assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (12, 12));
    // After the close there is no key anywhere: the copy says who may vote, and nobody can open a ballot of it.
    let folder = beside(&disk, "elsewhere");
    backup::restore(&file, &folder).await.unwrap();
    let elsewhere = Db::open_sqlite(&folder).await.unwrap();
    elsewhere.migrate().await.unwrap();
    assert_eq!(round_keys::sweep(&elsewhere).await.unwrap(), std::slice::from_ref(&round.id));
    let closed = tallies::close(&elsewhere, &round.id, NOW, 7, &entry()).await.unwrap_err();
    assert_eq!(Refusal::from(closed), Refusal::Vote(VoteRefusal::VotesLost));
    assert!(!folder.join("keys").exists());
    elsewhere.close().await;
}

#[tokio::test]
async fn copies_made_while_others_write_are_whole() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let class = disk.class(&room, &room.groups[0], 20).await;
    let round = disk.round(&room, &["farm", "bikes"]).await;
    let (db, file) = ((*disk).clone(), beside(&disk, "busy.db"));
    let writing = tokio::spawn(async move {
        for (seat, pupil) in class.iter().cycle().take(200).enumerate() {
            let pick = ["farm", "bikes"][seat % 2];
            ballots::cast(&db, &round, pupil, &pupil.picture, &ballot(&round, &[pick])).await.unwrap();
        }
        (round, db)
    });
    while !writing.is_finished() {
        backup::make(disk.folder().unwrap(), &file).await.unwrap();
        std::fs::remove_file(&file).unwrap();
    }
    let (round, db) = writing.await.unwrap();
    assert_eq!(rolls::counts(&db, &round.id).await.unwrap(), (20, 20));
    let made = backup::make(disk.folder().unwrap(), &file).await.unwrap();
    // Only what was there at the start has changed, so all of it is in the last copy.
    assert_eq!(made, backup::check(&beside(&disk, "fifth.db")).await.unwrap());
}

#[tokio::test]
async fn nothing_is_overwritten_and_what_is_not_whole_is_not_taken() {
    let disk = Disk::sqlite().await;
    disk.room().await;
    let folder = disk.folder().unwrap();
    let (file, other) = (beside(&disk, "copy.db"), beside(&disk, "other.db"));
    backup::make(folder, &file).await.unwrap();
    let before = std::fs::read(&file).unwrap();
    assert!(matches!(backup::make(folder, &file).await, Err(Trouble::TakenAlready)));
    assert!(matches!(backup::restore(&file, folder).await, Err(Trouble::TakenAlready)));
    assert_eq!(std::fs::read(&file).unwrap(), before);
    assert!(matches!(backup::make(&beside(&disk, "nobody"), &other).await, Err(Trouble::NotThere)));
    let nowhere = beside(&disk, "no folder").join("copy.db");
    assert!(matches!(backup::make(folder, &nowhere).await, Err(Trouble::Disk(_))));
    let into = beside(&disk, "into");
    let restored = async |bytes: &[u8]| {
        std::fs::write(&other, bytes).unwrap();
        backup::restore(&other, &into).await.unwrap_err()
    };
    for bytes in [&b""[..], b"a letter to the head", &before[..100]] {
        let trouble = restored(bytes).await;
        assert!(matches!(trouble, Trouble::NotOurs | Trouble::Damaged(_)), "{trouble}");
    }
    // A page in the middle was overwritten, as a failing stick does.
    let mut torn = before.clone();
    let half = torn.len() / 2 / 4096 * 4096;
    torn[half..half + 4096].fill(0x5a);
    assert!(matches!(restored(&torn).await, Trouble::Damaged(_)));
    // Copied by hand while the server ran: the log that lies beside it was left behind, or came along.
    std::fs::write(&other, &before).unwrap();
    std::fs::write(beside(&disk, "other.db-wal"), "a log").unwrap();
    assert!(matches!(backup::restore(&other, &into).await, Err(Trouble::HalfACopy)));
    std::fs::remove_file(beside(&disk, "other.db-wal")).unwrap();
    by_hand(&other, "insert into _sqlx_migrations select 9999, 'later', installed_on, 1, checksum, 0 from _sqlx_migrations limit 1").await;
    assert!(matches!(backup::restore(&other, &into).await, Err(Trouble::Newer)));
    assert!(!into.join("fifth.db").exists() && !into.join("fifth.db.part").exists());
    backup::restore(&file, &into).await.unwrap();
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[tokio::test]
async fn a_database_made_by_another_program_or_with_a_lost_reference_is_damaged() {
    let disk = Disk::sqlite().await;
    disk.room().await;
    let file = beside(&disk, "fifth.db");
    assert!(backup::check(&file).await.unwrap().counts["groups"] > 0);
    by_hand(&file, "pragma foreign_keys = off; delete from organisations").await;
    assert!(matches!(backup::check(&file).await, Err(Trouble::Damaged(_))));
    let disk = Disk::sqlite().await;
    let file = beside(&disk, "fifth.db");
    by_hand(&file, "update _sqlx_migrations set checksum = x'00' where version = 3").await;
    assert!(matches!(backup::check(&file).await, Err(Trouble::Damaged(_))));
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_reads_a_copy() {
    use std::os::unix::fs::PermissionsExt;
    let disk = Disk::sqlite().await;
    disk.room().await;
    let file = beside(&disk, "copy.db");
    backup::make(disk.folder().unwrap(), &file).await.unwrap();
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let into = beside(&disk, "into");
    backup::restore(&file, &into).await.unwrap();
    assert_eq!(std::fs::metadata(into.join("fifth.db")).unwrap().permissions().mode() & 0o777, 0o600);
}
