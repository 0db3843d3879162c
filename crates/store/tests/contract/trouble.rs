//! A disk that is full, locked, read-only or not there: nothing is kept, and it is said kindly.

use std::path::Path;
use std::time::Duration;

use domain::refusal::Refusal;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use store::db::CONNECTIONS;
use store::people::sign_ins;
use store::session::sessions;
use store::vault::Vault;
use store::vote::{ballots, rolls, rounds};
use store::{Db, Error};

use crate::disk::{Disk, NOW, ballot, entry};

fn writer(disk: &Disk) -> &SqlitePool {
    match &**disk {
        Db::Sqlite(sqlite) => sqlite.writer(),
        Db::Postgres(_) => unreachable!("only for stories about SQLite"),
    }
}

#[tokio::test]
async fn a_locked_disk_is_busy_and_works_again_when_it_is_free() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let fox = disk.pupil(&room, "fox").await;
    let round = disk.round(&room, &["farm", "bikes"]).await;
    writer(&disk).execute("pragma busy_timeout = 50").await.unwrap();
    let file = disk.folder().unwrap().join("fifth.db");
    let mut other = SqliteConnectOptions::new().filename(file).connect().await.unwrap();
    other.execute("begin immediate").await.unwrap();
    let cast = ballot(&round, &["farm"]);
    let busy = [
        ballots::cast(&disk, &round, &fox, &fox.picture, &cast).await.unwrap_err(),
        sessions::set_door(&disk, &room.session.id, true, &entry()).await.unwrap_err(),
    ];
    for error in busy {
        assert_eq!(Refusal::from(error), Refusal::DiskBusy);
    }
    // Readers do not wait for writers.
    assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 0));
    other.execute("rollback").await.unwrap();
    other.close().await.unwrap();
    ballots::cast(&disk, &round, &fox, &fox.picture, &cast).await.unwrap();
    assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
}

#[tokio::test]
async fn a_full_disk_is_closed_and_keeps_what_it_has() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let class = disk.class(&room, &room.groups[0], 60).await;
    let round = disk.round(&room, &["farm", "bikes"]).await;
    let pages: i64 = sqlx::query_scalar("pragma page_count").fetch_one(writer(&disk)).await.unwrap();
    writer(&disk).execute(AssertSqlSafe(format!("pragma max_page_count = {pages}"))).await.unwrap();
    let (mut kept, mut refused) = (0, 0);
    for pupil in &class {
        match ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &["farm"])).await {
            Ok(()) => kept += 1,
            Err(error) => {
                assert_eq!(Refusal::from(error), Refusal::DiskClosed);
                refused += 1;
            }
        }
    }
    assert!(refused > 0);
    assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (60, kept));
    writer(&disk).execute("pragma max_page_count = 1000000").await.unwrap();
    for pupil in &class {
        ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &["bikes"])).await.unwrap();
    }
    assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (60, 60));
}

/// As SQLite does by itself when the disk is full or fails; sqlx counts the transaction as begun still.
#[tokio::test]
async fn a_transaction_that_the_engine_took_back_does_not_stop_the_next() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let fox = disk.pupil(&room, "fox").await;
    let round = disk.round(&room, &["farm", "bikes"]).await;
    for table in ["ballots", "audit"] {
        let takes_back = format!(
            "create trigger full_{table} before insert on {table} begin select raise(rollback, 'full'); end"
        );
        writer(&disk).execute(AssertSqlSafe(takes_back)).await.unwrap();
    }
    let cast = ballot(&round, &["farm"]);
    ballots::cast(&disk, &round, &fox, &fox.picture, &cast).await.unwrap_err();
    sessions::set_door(&disk, &room.session.id, true, &entry()).await.unwrap_err();
    assert!(disk.writable().await.is_ok());
    for table in ["ballots", "audit"] {
        writer(&disk).execute(AssertSqlSafe(format!("drop trigger full_{table}"))).await.unwrap();
    }
    sessions::set_door(&disk, &room.session.id, true, &entry()).await.unwrap();
    ballots::cast(&disk, &round, &fox, &fox.picture, &cast).await.unwrap();
    assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
}

#[tokio::test]
async fn a_file_that_was_moved_is_neither_written_nor_read_until_it_is_back() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let fox = disk.pupil(&room, "fox").await;
    let round = disk.round(&room, &["farm", "bikes"]).await;
    let cast = ballot(&round, &["farm"]);
    let (here, aside) = (disk.folder().unwrap().to_owned(), disk.folder().unwrap().with_extension("aside"));
    std::fs::rename(&here, &aside).unwrap();
    for _ in 0..2 {
        let refused = ballots::cast(&disk, &round, &fox, &fox.picture, &cast).await.unwrap_err();
        assert_eq!(Refusal::from(refused), Refusal::DiskClosed);
        let refused = rolls::counts(&disk, &round.id).await.unwrap_err();
        assert_eq!(Refusal::from(refused), Refusal::DiskClosed);
        assert!(disk.writable().await.is_err());
    }
    std::fs::rename(&aside, &here).unwrap();
    disk.writable().await.unwrap();
    ballots::cast(&disk, &round, &fox, &fox.picture, &cast).await.unwrap();
    assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
}

#[tokio::test]
async fn a_read_only_disk_is_closed_and_can_still_be_read() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    // Each by a connection that can only read: after a fault there is another one.
    let read_only = async || writer(&disk).execute("pragma query_only = on").await.unwrap();
    read_only().await;
    let door = sessions::set_door(&disk, &room.session.id, true, &entry()).await.unwrap_err();
    read_only().await;
    let unopened = disk.unopened(&room, &["farm", "bikes"]);
    let round = rounds::open(&disk, &unopened, &entry()).await.unwrap_err();
    read_only().await;
    let nothing = disk.writable().await.unwrap_err();
    for error in [door, round, nothing] {
        assert_eq!(Refusal::from(error), Refusal::DiskClosed);
    }
    assert_eq!(sessions::get(&disk, &room.session.id).await.unwrap(), Some(room.session));
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_a_closed_disk() {
    let disk = Disk::sqlite().await;
    let file = disk.folder().unwrap().join("fifth.db");
    let refused = Db::open_sqlite(&file.join("below a file")).await.err().unwrap();
    assert_eq!(Refusal::from(refused), Refusal::DiskClosed);
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let disk = Disk::sqlite().await;
    disk.room().await;
    let folder = disk.folder().unwrap();
    let rights = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(rights(folder), 0o700);
    for name in ["fifth.db", "fifth.db-wal", "fifth.db-shm"] {
        assert_eq!(rights(&folder.join(name)), 0o600, "{name}");
    }
}

#[tokio::test]
async fn what_is_closed_is_all_in_one_file_and_can_be_opened_again() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    disk.close().await;
    let gone = sessions::get(&disk, &room.session.id).await.unwrap_err();
    assert_eq!(Refusal::from(gone), Refusal::DiskClosed);
    assert!(!disk.folder().unwrap().join("fifth.db-wal").exists());
    let again = Db::open_sqlite(disk.folder().unwrap()).await.unwrap();
    again.migrate().await.unwrap();
    assert_eq!(sessions::get(&again, &room.session.id).await.unwrap(), Some(room.session));
}

#[tokio::test]
async fn a_database_server_that_is_not_there_is_a_closed_disk() {
    let refused = Db::open_postgres(
        "postgres://fifth@localhost/fifth?host=/nowhere",
        Vault::in_folder(Path::new("/nowhere")),
        CONNECTIONS,
    )
    .await
    .err()
    .unwrap();
    assert_eq!(Refusal::from(refused), Refusal::DiskClosed);
}

#[tokio::test]
async fn a_database_server_that_locks_a_row_too_long_is_busy() {
    let disk = Disk::postgres().await;
    let room = disk.room().await;
    let Db::Postgres(postgres) = &*disk else { unreachable!("this is PostgreSQL") };
    let mut other = postgres.pool().begin().await.unwrap();
    sqlx::query("select 1 from sessions for update").execute(&mut *other).await.unwrap();
    let entry = entry();
    let door = sessions::set_door(&disk, &room.session.id, true, &entry);
    let waiting = tokio::time::timeout(Duration::from_secs(20), door);
    assert_eq!(Refusal::from(waiting.await.unwrap().unwrap_err()), Refusal::DiskBusy);
    other.rollback().await.unwrap();
    sessions::set_door(&disk, &room.session.id, true, &entry).await.unwrap();
}

on_both! {
    async fn an_address_with_a_nought_in_it_is_not_our_fault(disk: Disk) {
        match sessions::get(&disk, &"\0".into()).await {
            Ok(found) => assert_eq!(found, None),
            Err(error) => assert_eq!(Refusal::from(error), Refusal::UnreadableForm),
        }
    }
}

#[tokio::test]
async fn a_fault_of_ours_is_ours() {
    let disk = Disk::sqlite().await;
    writer(&disk).execute("drop table sign_ins").await.unwrap();
    let fault = sign_ins::sweep(&disk, NOW).await.unwrap_err();
    assert!(matches!(fault, Error::Statement(_)));
    assert_eq!(Refusal::from(fault), Refusal::Ours);
}
