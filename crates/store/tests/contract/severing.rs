//! While a round is open the rows join no pupil to a ballot, and after it there are no ballots. What the
//! bytes tell is asked in `raw.rs`.

use domain::people::pupil::Pupil;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use sqlx::AssertSqlSafe;
use store::Db;
use store::db::CONNECTIONS;
use store::vault::{Secret, Vault};
use store::vote::ballots::Voted;
use store::vote::{ballots, rolls, round_keys, tallies};

use crate::disk::{Disk, NOW, Room, ballot, entry};

/// Each with an own pattern of choices, so that an order would show.
const OPTIONS: [&str; 6] = ["bikes", "cook", "dj", "farm", "film", "quiet"];

struct Vote {
    round: Round,
    pupils: Vec<Pupil>,
}

/// Twelve Herons and seven Makers vote; three more Makers do not.
async fn vote(disk: &Disk, room: &Room) -> Vote {
    let mut pupils = disk.class(room, &room.groups[0], 12).await;
    pupils.extend(disk.class(room, &room.groups[1], 10).await);
    let round = disk.round(room, &OPTIONS).await;
    for (seat, pupil) in pupils.iter().take(19).enumerate() {
        let picks = [OPTIONS[seat % 6], OPTIONS[(seat + 1 + seat / 6) % 6]];
        ballots::cast(disk, &round, pupil, &pupil.picture, &ballot(&round, &picks)).await.unwrap();
    }
    Vote { round, pupils }
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
        let told = |row: &str| {
            let names = vote.pupils.iter().any(|pupil| row.contains(pupil.id.as_str()));
            names || vote.pupils.iter().any(|pupil| row.contains(&pupil.picture))
        };
        let open = everything(&disk).await;
        let ballots: Vec<_> = open.iter().filter(|(table, _)| table == "ballots").collect();
        assert_eq!(ballots.len(), 19);
        for (_, row) in ballots {
            assert!(!told(row) && !room.groups.iter().any(|group| row.contains(group.id.as_str())), "{row}");
            assert!(!OPTIONS.iter().any(|option| row.contains(option)), "{row}");
        }
        tallies::close(&disk, &vote.round.id, NOW, 7, &entry()).await.unwrap();
        for (table, row) in everything(&disk).await {
            assert!(!["ballots", "round_keys"].contains(&table.as_str()), "{table} is left: {row}");
            let may_name = ["pupils", "sign_ins", "roll"].contains(&table.as_str());
            assert!(!told(&row) || may_name, "{table} names a pupil: {row}");
        }
    }

    async fn all_ballots_of_a_round_are_of_one_length(disk: Disk) {
        let room = disk.room().await;
        let vote = vote(&disk, &room).await;
        let late = &vote.pupils[19];
        let none = ballot(&vote.round, &[]);
        ballots::cast(&disk, &vote.round, late, &late.picture, &none).await.unwrap();
        let lengths = disk.texts("select distinct cast(length(sealed) as text) from ballots").await;
        assert_eq!(lengths.len(), 1, "{lengths:?}");
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

    async fn a_ballot_of_somebody_who_is_not_on_the_roll_does_not_count(disk: Disk) {
        let room = disk.room().await;
        let vote = vote(&disk, &room).await;
        // As it is when a pupil is taken out in the very moment of voting.
        let gone = format!("delete from roll where pupil = '{}'", vote.pupils[0].id);
        assert_eq!(disk.by_hand(&gone).await.unwrap(), 1);
        tallies::close(&disk, &vote.round.id, NOW, 7, &entry()).await.unwrap();
        assert_eq!(rolls::counts(&disk, &vote.round.id).await.unwrap(), (21, 18));
    }

    async fn the_key_of_a_round_is_gone_when_it_is_closed(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &OPTIONS).await;
        let key = disk.keys().join(format!("{}.key", round.id));
        assert_eq!(std::fs::read(&key).unwrap().len(), 32);
        #[cfg(unix)]
        for (path, rights) in [(disk.keys(), 0o700), (key.clone(), 0o600)] {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, rights);
        }
        tallies::close(&disk, &round.id, NOW, 7, &entry()).await.unwrap();
        assert!(!key.exists());
        assert_eq!(std::fs::read_dir(disk.keys()).unwrap().count(), 0);
    }

    async fn a_key_that_outlived_its_round_is_gone_after_the_next_start(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &OPTIONS).await;
        let key = disk.keys().join(format!("{}.key", round.id));
        let bytes = std::fs::read(&key).unwrap();
        tallies::close(&disk, &round.id, NOW, 7, &entry()).await.unwrap();
        std::fs::write(&key, bytes).unwrap();
        let open = disk.round(&room, &OPTIONS).await;
        assert_eq!(round_keys::sweep(&disk).await.unwrap(), []);
        assert!(!key.exists() && disk.keys().join(format!("{}.key", open.id)).exists());
    }
}

/// As it is when a copy of the database alone is brought to another machine.
#[tokio::test]
async fn without_its_key_an_open_round_is_lost_and_says_so() {
    let disk = Disk::sqlite().await;
    let room = disk.room().await;
    let vote = vote(&disk, &room).await;
    let kept = disk.keys().with_extension("aside");
    std::fs::rename(disk.keys(), &kept).unwrap();
    let elsewhere = Db::open_sqlite(disk.folder().unwrap()).await.unwrap();
    assert_eq!(round_keys::sweep(&elsewhere).await.unwrap(), std::slice::from_ref(&vote.round.id));
    let lost = Refusal::Vote(VoteRefusal::VotesLost);
    let fox = &vote.pupils[0];
    let cast = ballots::cast(&elsewhere, &vote.round, fox, &fox.picture, &ballot(&vote.round, &["dj"])).await;
    assert_eq!(Refusal::from(cast.unwrap_err()), lost);
    let (_, seen) = ballots::with_round(&elsewhere, &vote.round.id, fox, &fox.picture).await.unwrap();
    assert!(seen == Voted::No);
    let closed = tallies::close(&elsewhere, &vote.round.id, NOW, 7, &entry()).await;
    assert_eq!(Refusal::from(closed.unwrap_err()), lost);
    // Back in its place it opens all of them.
    std::fs::rename(kept, disk.keys()).unwrap();
    assert_eq!(round_keys::sweep(&elsewhere).await.unwrap(), []);
    tallies::close(&elsewhere, &vote.round.id, NOW, 7, &entry()).await.unwrap();
    assert_eq!(rolls::counts(&elsewhere, &vote.round.id).await.unwrap(), (22, 19));
}

/// Three servers of one database; the third was given another secret.
#[tokio::test]
async fn servers_with_one_secret_share_the_keys_of_their_rounds() {
    let url = crate::cluster::empty_database().await;
    let open = |secret: &str| {
        Db::open_postgres(url.clone().leak(), Vault::sealed_by(Secret::parse(secret).unwrap()), CONNECTIONS)
    };
    let ours = "a secret of the servers, long enough";
    let disk = Disk::from_db(open(ours).await.unwrap()).await;
    let (second, third) =
        (open(ours).await.unwrap(), open(&ours.replace("servers", "others!")).await.unwrap());
    let room = disk.room().await;
    let vote = vote(&disk, &room).await;
    let fox = &vote.pupils[0];
    let dj = ballot(&vote.round, &["dj"]);
    ballots::cast(&second, &vote.round, fox, &fox.picture, &dj).await.unwrap();
    let (_, seen) = ballots::with_round(&disk, &vote.round.id, fox, &fox.picture).await.unwrap();
    assert!(seen == Voted::Here(dj.clone()));
    assert_eq!(round_keys::sweep(&third).await.unwrap(), std::slice::from_ref(&vote.round.id));
    let refused = ballots::cast(&third, &vote.round, fox, &fox.picture, &dj).await.unwrap_err();
    assert_eq!(Refusal::from(refused), Refusal::Vote(VoteRefusal::VotesLost));
    tallies::close(&second, &vote.round.id, NOW, 7, &entry()).await.unwrap();
    assert_eq!(disk.texts("select round from round_keys").await, Vec::<String>::new());
    assert_eq!(rolls::counts(&disk, &vote.round.id).await.unwrap(), (22, 19));
    let late = ballots::cast(&disk, &vote.round, fox, &fox.picture, &dj).await.unwrap_err();
    assert_eq!(Refusal::from(late), Refusal::Vote(VoteRefusal::RoundClosed));
    assert!(!disk.keys().exists());
}
