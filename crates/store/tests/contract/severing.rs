//! After the close nothing on the disk tells who voted, or what anybody chose.

use domain::people::pupil::Pupil;
use domain::vote::round::Round;
use sqlx::AssertSqlSafe;
use store::Db;
use store::vote::{ballots, rolls, tallies};

use crate::disk::{Disk, NOW, Room, ballot, entry};

/// Each with an own pattern of choices, so that an order would show.
const OPTIONS: [&str; 6] = ["bikes", "cook", "dj", "farm", "film", "quiet"];

struct Vote {
    round: Round,
    pupils: Vec<Pupil>,
    ballots: Vec<String>,
}

/// Twelve Herons and seven Makers vote; three more Makers do not.
async fn vote(disk: &Disk, room: &Room) -> Vote {
    let mut pupils = disk.class(room, &room.groups[0], 12).await;
    pupils.extend(disk.class(room, &room.groups[1], 10).await);
    let round = disk.round(room, &OPTIONS).await;
    let mut cast = Vec::new();
    for (seat, pupil) in pupils.iter().take(19).enumerate() {
        let id = disk.chance.id();
        let picks = [OPTIONS[seat % 6], OPTIONS[(seat + 1 + seat / 6) % 6]];
        ballots::cast(disk, &round.id, pupil, &ballot(&round, &picks), id.clone()).await.unwrap();
        cast.push(id);
    }
    Vote { round, pupils, ballots: cast }
}

/// Every row of every table, as text.
async fn everything(disk: &Disk) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    match &**disk {
        Db::Sqlite(sqlite) => {
            let tables: Vec<String> =
                sqlx::query_scalar("select name from sqlite_master where type = 'table'")
                    .fetch_all(sqlite.writer())
                    .await
                    .unwrap();
            for table in tables {
                let columns: String = sqlx::query_scalar(AssertSqlSafe(format!(
                    "select group_concat('\"' || name || '\"', ', ') from pragma_table_info('{table}') where type <> 'BLOB'"
                ))).fetch_one(sqlite.writer()).await.unwrap();
                let of_table: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!(
                    "select json_array({columns}) from \"{table}\""
                )))
                .fetch_all(sqlite.writer())
                .await
                .unwrap();
                rows.extend(of_table.into_iter().map(|row| (table.clone(), row)));
            }
        }
        Db::Postgres(postgres) => {
            let tables: Vec<String> =
                sqlx::query_scalar("select tablename::text from pg_tables where schemaname = 'public'")
                    .fetch_all(postgres.pool())
                    .await
                    .unwrap();
            for table in tables {
                let of_table: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!(
                    "select row_to_json(one)::text from \"{table}\" one"
                )))
                .fetch_all(postgres.pool())
                .await
                .unwrap();
                rows.extend(of_table.into_iter().map(|row| (table.clone(), row)));
            }
        }
    }
    rows
}

on_both! {
    async fn no_row_of_any_table_leads_from_a_pupil_to_a_ballot(disk: Disk) {
        let room = disk.room().await;
        let vote = vote(&disk, &room).await;
        let linked = everything(&disk).await;
        assert!(vote.ballots.iter().all(|id| linked.iter().any(|(_, row)| row.contains(id))));
        tallies::close(&disk, &vote.round.id, NOW, 7, &entry()).await.unwrap();
        let rows = everything(&disk).await;
        assert_eq!(rows.iter().filter(|(table, _)| table == "ballots").count(), 19);
        for (table, row) in rows {
            assert!(!vote.ballots.iter().any(|id| row.contains(id)), "{table} keeps the id of a ballot: {row}");
            let names = vote.pupils.iter().any(|pupil| row.contains(pupil.id.as_str()));
            let may_name = ["pupils", "sign_ins", "roll"].contains(&table.as_str());
            assert!(!names || may_name, "{table} names a pupil: {row}");
        }
    }

    async fn who_voted_and_who_did_not_look_the_same(disk: Disk) {
        let room = disk.room().await;
        let vote = vote(&disk, &room).await;
        tallies::close(&disk, &vote.round.id, NOW, 7, &entry()).await.unwrap();
        assert_eq!(rolls::counts(&disk, &vote.round.id).await.unwrap(), (22, 19));
        let rows = everything(&disk).await;
        let about = |pupil: &Pupil| {
            let mut about: Vec<String> = rows
                .iter()
                .filter(|(_, row)| row.contains(pupil.id.as_str()))
                .map(|(table, row)| format!("{table}: {}", row.replace(pupil.id.as_str(), "").replace(&pupil.picture, "")))
                .collect();
            about.sort();
            about
        };
        // The last but three Makers voted, the last three did not.
        let tokens_differ = |row: &String| !row.starts_with("sign_ins");
        let voted: Vec<_> = about(&vote.pupils[18]).into_iter().filter(tokens_differ).collect();
        let did_not: Vec<_> = about(&vote.pupils[19]).into_iter().filter(tokens_differ).collect();
        assert_eq!(voted, did_not);
    }

    async fn the_order_of_ballots_is_only_chance(disk: Disk) {
        let room = disk.room().await;
        let vote = vote(&disk, &room).await;
        let order = |seat: usize| ballot(&vote.round, &[OPTIONS[seat % 6], OPTIONS[(seat + 1 + seat / 6) % 6]]);
        let cast: Vec<_> = (0..19).map(order).collect();
        tallies::close(&disk, &vote.round.id, NOW, disk.chance.u64(), &entry()).await.unwrap();
        let kept = disk.ballots(&vote.round.id).await;
        assert!(kept != cast);
        assert!(kept.iter().all(|ballot| cast.contains(ballot)) && kept.len() == cast.len());
    }

    async fn a_small_group_is_not_named_on_a_ballot(disk: Disk) {
        let room = disk.room().await;
        let vote = vote(&disk, &room).await;
        tallies::close(&disk, &vote.round.id, NOW, 7, &entry()).await.unwrap();
        let rows = everything(&disk).await;
        let of_group = |group: usize| {
            let id = room.groups[group].id.as_str();
            rows.iter().filter(|(table, row)| table == "ballots" && row.contains(id)).count()
        };
        // Seven Makers alone would be the ballots without a group, so the Herons join them.
        assert_eq!((of_group(0), of_group(1)), (0, 0));
    }

    async fn what_pupils_feel_is_kept_without_any_group(disk: Disk) {
        let room = disk.room().await;
        let herons = disk.class(&room, &room.groups[0], 12).await;
        let mut asked = disk.unopened(&room, &["yes", "maybe"]);
        asked.terms = domain::vote::round::Terms::pulse(domain::vote::pulse::Pulse::Listened, asked.ages);
        let round = store::vote::rounds::open(&disk, &asked, &entry()).await.unwrap();
        for pupil in &herons {
            ballots::cast(&disk, &round.id, pupil, &ballot(&round, &["yes"]), disk.chance.id()).await.unwrap();
        }
        tallies::close(&disk, &round.id, NOW, 7, &entry()).await.unwrap();
        let rows = everything(&disk).await;
        let of_ballots: Vec<_> = rows.iter().filter(|(table, _)| table == "ballots").collect();
        assert_eq!(of_ballots.len(), 12);
        for (_, row) in of_ballots {
            let group = &room.groups[0];
            assert!(!row.contains(group.id.as_str()) && !row.contains(group.organisation.as_str()), "{row}");
        }
    }

    async fn two_large_groups_stay_on_their_ballots(disk: Disk) {
        let room = disk.room().await;
        let round_of = disk.class(&room, &room.groups[0], 10).await;
        let makers = disk.class(&room, &room.groups[1], 11).await;
        let round = disk.round(&room, &OPTIONS).await;
        for pupil in round_of.iter().chain(&makers) {
            ballots::cast(&disk, &round.id, pupil, &ballot(&round, &["dj"]), disk.chance.id()).await.unwrap();
        }
        tallies::close(&disk, &round.id, NOW, 7, &entry()).await.unwrap();
        let rows = everything(&disk).await;
        let of_group = |group: usize| {
            let id = room.groups[group].id.as_str();
            rows.iter().filter(|(table, row)| table == "ballots" && row.contains(id)).count()
        };
        assert_eq!((of_group(0), of_group(1)), (10, 11));
    }
}

/// SQLite's own bytes: what was deleted is overwritten in the file, and the log is cut.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_byte_of_the_file_holds_a_ballot_that_was_severed() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let class = disk.class(&room, &room.groups[0], 150).await;
    let round = disk.round(&room, &OPTIONS).await;
    let mut cast = Vec::new();
    for (seat, pupil) in class.iter().enumerate() {
        let id = disk.chance.id();
        let picks = ballot(&round, &[OPTIONS[seat % 6]]);
        ballots::cast(&disk, &round.id, pupil, &picks, id.clone()).await.unwrap();
        cast.push(id);
    }
    let bytes = || -> Vec<u8> {
        let folder = disk.folder().unwrap();
        let read = |name: &str| std::fs::read(folder.join(name)).unwrap_or_default();
        ["fifth.db", "fifth.db-wal", "fifth.db-journal"].into_iter().flat_map(read).collect()
    };
    let left = |bytes: &[u8]| {
        cast.iter().filter(|id| bytes.windows(id.len()).any(|window| window == id.as_bytes())).count()
    };
    disk.checkpoint().await.unwrap();
    assert_eq!(
        left(&bytes()),
        150,
        "before the close they must be found, or this test looks in the wrong place"
    );
    tallies::close(&disk, &round.id, NOW, 3, &entry()).await.unwrap();
    assert_eq!(left(&bytes()), 0);
    assert_eq!(std::fs::metadata(disk.folder().unwrap().join("fifth.db-wal")).map_or(0, |log| log.len()), 0);
}
