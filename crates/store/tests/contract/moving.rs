//! From SQLite to PostgreSQL and back: every row is there again, an open vote goes on, and nothing is overwritten.

use std::path::{Path, PathBuf};

use domain::people::audit::Deed;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use store::db::CONNECTIONS;
use store::moving::{self, NotMoved};
use store::people::{adults, second_steps};
use store::vault::{Secret, Vault};
use store::vote::{ballots, rolls, round_keys, tallies};
use store::{Db, Error, backup};

use crate::cluster;
use crate::disk::{Disk, NOW, ballot, entry};

fn keys(folder: &Path) -> Vault {
    Vault::in_folder(&folder.join("keys"))
}

/// All rows of all tables, as text and in one order.
async fn all_rows(file: &Path) -> Vec<String> {
    use sqlx::ConnectOptions;
    let mut disk = sqlx::sqlite::SqliteConnectOptions::new().filename(file).connect().await.unwrap();
    let tables = "select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'
                  and name not like 'sqlite%' order by name";
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut disk).await.unwrap();
    assert!(tables.len() > 60, "{tables:?}");
    let mut all = Vec::new();
    for table in tables {
        let columns = format!(
            "select group_concat('quote(\"' || name || '\")', '||'',''||') from
                               (select name from pragma_table_info('{table}') order by name)"
        );
        let columns: String =
            sqlx::query_scalar(sqlx::AssertSqlSafe(columns)).fetch_one(&mut disk).await.unwrap();
        let rows = format!("select '{table}: ' || {columns} from \"{table}\"");
        let rows: Vec<String> =
            sqlx::query_scalar(sqlx::AssertSqlSafe(rows)).fetch_all(&mut disk).await.unwrap();
        all.extend(rows);
    }
    disk.close().await.unwrap();
    all.sort();
    all
}

/// A partnership with an open vote of eight ballots, and an adult who has a second step; its server has ended.
async fn a_disk() -> (Disk, PathBuf, domain::vote::round::Round) {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let class = disk.class(&room, &room.groups[0], 8).await;
    for pupil in &class {
        disk.idea(pupil, "A den, and a café 🦊", domain::ideas::idea::IdeaState::Wall).await;
    }
    let round = disk.round(&room, &["farm", "bikes"]).await;
    for pupil in &class {
        ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &["farm"])).await.unwrap();
    }
    second_steps::begin(&disk, &room.worker.id, b"a secret of an app").await.unwrap();
    disk.close().await;
    let folder = disk.folder().unwrap().to_owned();
    (disk, folder, round)
}

#[tokio::test]
async fn what_went_to_postgres_and_back_is_the_same_row_by_row() {
    let (_disk, folder, round) = a_disk().await;
    let (url, again) = (cluster::empty_database().await, folder.join("again"));
    let before = all_rows(&folder.join("fifth.db")).await;
    let moved = moving::to_postgres(&folder, &keys(&folder), &url, &keys(&folder)).await.unwrap();
    assert_eq!((moved.counts["ballots"], moved.open_rounds), (8, 1));
    let back = moving::to_folder(&url, &keys(&folder), &again, &keys(&again)).await.unwrap();
    assert_eq!(moved, back);
    assert_eq!(all_rows(&again.join("fifth.db")).await, before);
    // The key is in one place, and the vote is counted there.
    assert!(!folder.join("keys").join(format!("{}.key", round.id)).exists());
    let here = Db::open_sqlite(&again).await.unwrap();
    here.migrate().await.unwrap();
    assert_eq!(round_keys::sweep(&here).await.unwrap(), []);
    tallies::close(&here, &round.id, NOW, 7, &entry()).await.unwrap();
    assert_eq!(rolls::counts(&here, &round.id).await.unwrap(), (8, 8));
    here.close().await;
    assert_eq!(backup::check(&again.join("fifth.db")).await.unwrap().to_come, 0);
}

#[tokio::test]
async fn servers_with_a_secret_go_on_with_what_was_sealed_and_count_on() {
    let (disk, folder, round) = a_disk().await;
    let (url, again) = (cluster::empty_database().await, folder.join("again"));
    let secret = || Vault::sealed_by(Secret::parse(&"s".repeat(40)).unwrap());
    moving::to_postgres(&folder, &keys(&folder), &url, &secret()).await.unwrap();
    assert!(!folder.join("keys").join(format!("{}.key", round.id)).exists(), "the key stayed behind");
    let there = Db::open_postgres(&url, secret(), CONNECTIONS).await.unwrap();
    assert_eq!(round_keys::sweep(&there).await.unwrap(), []);
    let (worker, _) = adults::by_email(&there, fixtures::emails::ASH).await.unwrap().unwrap();
    let opened = second_steps::secret(&there, &worker.id).await.unwrap();
    assert_eq!(opened, Some((b"a secret of an app".to_vec(), false)));
    // A counter goes on after the last number that came.
    store::audit::insert(&there, &disk.entry(Deed::SessionStep)).await.unwrap();
    there.close().await;
    moving::to_folder(&url, &secret(), &again, &keys(&again)).await.unwrap();
    let back = Db::open_sqlite(&again).await.unwrap();
    assert_eq!(second_steps::secret(&back, &worker.id).await.unwrap(), opened);
    tallies::close(&back, &round.id, NOW, 7, &entry()).await.unwrap();
    back.close().await;
    // The key went with it: what PostgreSQL still has cannot be opened there.
    let left = Db::open_postgres(&url, secret(), CONNECTIONS).await.unwrap();
    assert_eq!(round_keys::sweep(&left).await.unwrap(), std::slice::from_ref(&round.id));
    left.close().await;
}

#[tokio::test]
async fn nothing_moves_while_somebody_uses_it_and_nothing_is_overwritten() {
    let (_disk, folder, _) = a_disk().await;
    let (url, vault) = (cluster::empty_database().await, keys(&folder));
    let serves = Db::open_sqlite(&folder).await.unwrap();
    serves.migrate().await.unwrap();
    let tried = moving::to_postgres(&folder, &vault, &url, &vault).await;
    assert!(matches!(tried, Err(NotMoved::InUse)), "{tried:?}");
    serves.close().await;
    let looks = Db::open_postgres(&url, keys(&folder), CONNECTIONS).await.unwrap();
    assert!(matches!(moving::to_postgres(&folder, &vault, &url, &vault).await, Err(NotMoved::InUse)));
    looks.close().await;
    moving::to_postgres(&folder, &vault, &url, &vault).await.unwrap();
    assert!(matches!(moving::to_postgres(&folder, &vault, &url, &vault).await, Err(NotMoved::TakenAlready)));
    let before = std::fs::read(folder.join("fifth.db")).unwrap();
    assert!(matches!(moving::to_folder(&url, &vault, &folder, &vault).await, Err(NotMoved::TakenAlready)));
    assert_eq!(std::fs::read(folder.join("fifth.db")).unwrap(), before);
    let nowhere = moving::to_postgres(&folder.join("nowhere"), &vault, &url, &vault).await;
    assert!(matches!(nowhere, Err(NotMoved::File(backup::Trouble::NotThere))), "{nowhere:?}");
}

/// Its servers have a secret, and a vote is open there.
async fn sealed(folder: &Path) -> (String, Vault) {
    let url = cluster::empty_database().await;
    let secret = Vault::sealed_by(Secret::parse(&"s".repeat(40)).unwrap());
    moving::to_postgres(folder, &keys(folder), &url, &secret).await.unwrap();
    (url, secret)
}

/// Somebody who comes to PostgreSQL by another name than Fifth does.
async fn by_another_name(url: &str, name: &str) -> PgConnection {
    let mut here = PgConnection::connect(url).await.unwrap();
    here.execute(AssertSqlSafe(format!("create role {name} superuser login"))).await.unwrap();
    here.close().await.unwrap();
    PgConnection::connect(&url.replace("fifth@", &format!("{name}@"))).await.unwrap()
}

async fn keys_in(url: &str) -> i64 {
    let mut disk = PgConnection::connect(url).await.unwrap();
    let many = sqlx::query_scalar("select count(*) from round_keys").fetch_one(&mut disk).await.unwrap();
    disk.close().await.unwrap();
    many
}

#[tokio::test]
async fn a_vote_whose_key_cannot_be_opened_stays_where_it_is() {
    let (_disk, folder, _) = a_disk().await;
    let (url, secret) = sealed(&folder).await;
    let again = folder.join("again");
    let other = Vault::sealed_by(Secret::parse(&"o".repeat(40)).unwrap());
    // No secret, from another folder and from the same, and another secret.
    for from in [keys(&folder), keys(&again), other] {
        let tried = moving::to_folder(&url, &from, &again, &keys(&again)).await;
        assert!(matches!(&tried, Err(NotMoved::Other(Error::Unreadable(_)))), "{tried:?}");
        assert_eq!(keys_in(&url).await, 1);
        assert!(!again.join("fifth.db").exists());
    }
    moving::to_folder(&url, &secret, &again, &keys(&again)).await.unwrap();
    assert_eq!(keys_in(&url).await, 0);
}

#[tokio::test]
async fn the_folder_of_the_keys_has_to_be_named() {
    let (_disk, folder, round) = a_disk().await;
    let (url, again) = (cluster::empty_database().await, folder.join("again"));
    moving::to_postgres(&folder, &keys(&folder), &url, &keys(&folder)).await.unwrap();
    for from in [folder.join("nowhere"), again.clone()] {
        let tried = moving::to_folder(&url, &keys(&from), &again, &keys(&again)).await;
        assert!(matches!(&tried, Err(NotMoved::Other(Error::Unreadable(_)))), "{tried:?}");
        assert!(!again.join("fifth.db").exists());
    }
    assert!(folder.join("keys").join(format!("{}.key", round.id)).exists());
}

#[tokio::test]
async fn what_was_left_by_a_stop_is_in_nobodys_way() {
    let (_disk, folder, _) = a_disk().await;
    let (url, again) = (cluster::empty_database().await, folder.join("again"));
    moving::to_postgres(&folder, &keys(&folder), &url, &keys(&folder)).await.unwrap();
    std::fs::create_dir(&again).unwrap();
    std::fs::write(again.join("accounts.key"), [7; 32]).unwrap();
    let tried = moving::to_folder(&url, &keys(&folder), &again, &keys(&again)).await;
    assert!(tried.is_err(), "the key of other accounts is overwritten");
    std::fs::copy(folder.join("accounts.key"), again.join("accounts.key")).unwrap();
    moving::to_folder(&url, &keys(&folder), &again, &keys(&again)).await.unwrap();
}

#[tokio::test]
async fn nobody_writes_into_the_postgres_that_is_left() {
    let (_disk, folder, _) = a_disk().await;
    let (url, secret) = sealed(&folder).await;
    let again = folder.join("again");
    let mut other = by_another_name(&url, "writes").await;
    other.execute("begin; delete from second_steps").await.unwrap();
    let tried = moving::to_folder(&url, &secret, &again, &keys(&again)).await;
    assert!(matches!(tried, Err(NotMoved::InUse)), "{tried:?}");
    other.execute("rollback").await.unwrap();
    // A server is one by whatever name it comes.
    let there = url.replace("fifth@", "writes@");
    let serves = Db::open_postgres(&there, secret.clone(), CONNECTIONS).await.unwrap();
    let tried = moving::to_folder(&url, &secret, &again, &keys(&again)).await;
    assert!(matches!(tried, Err(NotMoved::InUse)), "{tried:?}");
    serves.close().await;
    moving::to_folder(&url, &secret, &again, &keys(&again)).await.unwrap();
}

#[tokio::test]
async fn keys_that_could_not_be_destroyed_are_told_of_and_the_rest_has_moved() {
    let (_disk, folder, _) = a_disk().await;
    let (url, secret) = sealed(&folder).await;
    let again = folder.join("again");
    let mut disk = PgConnection::connect(&url).await.unwrap();
    // It says no when all is done.
    disk.execute(
        "create function never() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
         create constraint trigger never after delete on round_keys deferrable initially deferred
         for each row execute function never()",
    )
    .await
    .unwrap();
    disk.close().await.unwrap();
    let moved = moving::to_folder(&url, &secret, &again, &keys(&again)).await.unwrap();
    assert!(moved.keys_left && again.join("fifth.db").exists());
    assert_eq!(keys_in(&url).await, 1);
}
