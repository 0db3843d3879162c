//! What the bytes tell, and not only the rows: files, logs, and a copy made in the middle of the vote.
//! Twenty rounds of thirty run at once; ballots are changed; rounds close while others go on; and one
//! server is killed after its close was written and before the key was destroyed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use domain::people::pupil::Pupil;
use domain::session::join_code::JoinCode;
use domain::vote::ballot::{Ballot, Marks};
use domain::vote::method::Method;
use domain::vote::round::{Round, Terms};
use domain::vote::rule::Rule;
use futures_util::future::join_all;
use store::Db;
use store::db::CONNECTIONS;
use store::vault::Vault;
use store::vote::{ballots, round_keys, rounds, tallies};

use crate::cluster;
use crate::disk::{Disk, NOW, Room, ballot, entry};
use crate::thief::{beside_a_choice, bytes_below, found_with_the_key, places};

const ROUNDS: usize = 20;
const VOTERS: usize = 30;
/// The round whose server is killed.
const KILLED: usize = 7;
const OPTIONS: [&str; 6] = ["bikes", "cook", "dj", "farm", "film", "quiet"];

/// An engine whose every byte can be read, and which a second process can open.
struct Place {
    disk: Disk,
    /// Folders of PostgreSQL's files.
    files: Vec<PathBuf>,
    /// "sqlite" or an address of PostgreSQL.
    engine: String,
}

impl Place {
    fn key(&self, round: &Round) -> PathBuf {
        self.keys().join(format!("{}.key", round.id))
    }

    fn keys(&self) -> PathBuf {
        self.disk.keys()
    }
}

struct Vote {
    round: Round,
    pupils: Vec<Pupil>,
    key: Vec<u8>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_byte_joins_a_pupil_to_a_ballot_on_sqlite() {
    let disk = Disk::sqlite().await;
    story(Place { disk, files: Vec::new(), engine: "sqlite".to_owned() }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_byte_joins_a_pupil_to_a_ballot_on_postgres() {
    let cluster = cluster::start("raw");
    let url = cluster.empty_database().await;
    let disk = Disk::postgres_at(&url).await;
    let files = vec![cluster.data().join("base"), cluster.data().join("pg_wal")];
    story(Place { disk, files, engine: url }).await;
}

async fn story(place: Place) {
    let disk = &place.disk;
    let votes = begin(&place).await;
    let mut copy = Vec::new();
    // Half of them begin later, so that they close while others go on.
    for tick in 0..VOTERS + 10 {
        let seat = |at: usize| tick.checked_sub(at % 10).filter(|seat| *seat < VOTERS);
        join_all(votes.iter().enumerate().filter_map(|(at, vote)| Some(casts(disk, vote, seat(at)?)))).await;
        if tick == 20 {
            copy = place.bytes_without_keys().await;
        }
        for (at, vote) in votes.iter().enumerate() {
            match seat(at) {
                Some(last) if last + 1 == VOTERS && at == KILLED => {
                    killed_before_the_key_is_destroyed(&place, vote).await;
                }
                Some(last) if last + 1 == VOTERS => {
                    tallies::close(disk, &vote.round.id, NOW, 3, &entry()).await.unwrap();
                }
                _ => {}
            }
        }
    }
    let killed = &votes[KILLED];
    assert!(place.key(&killed.round).exists(), "the server was killed too late");
    assert_eq!(round_keys::sweep(disk).await.unwrap(), []);
    assert_eq!(std::fs::read_dir(place.keys()).unwrap().count(), 0);
    judge(&place.bytes_without_keys().await, &copy, &votes);
}

/// After everything: neither the bytes as they are nor the copy tell anything, unless one has a key.
fn judge(left: &[u8], copy: &[u8], votes: &[Vote]) {
    let pupils: Vec<String> =
        votes.iter().flat_map(|vote| &vote.pupils).map(|pupil| pupil.id.to_string()).collect();
    let keys: Vec<Vec<u8>> = votes.iter().map(|vote| vote.key.clone()).collect();
    for (name, bytes) in [("the files", left), ("the copy", copy)] {
        let ids: Vec<Vec<u8>> = pupils.iter().map(|id| id.clone().into_bytes()).collect();
        let mut known: Vec<usize> = places(bytes, &ids).into_iter().map(|(pupil, _)| pupil).collect();
        known.sort_unstable();
        known.dedup();
        assert_eq!(known.len(), pupils.len(), "{name}: this looks in the wrong place");
        assert_eq!(
            beside_a_choice(bytes, &pupils),
            0,
            "{name}: pupils beside whose ids a choice can be read"
        );
        assert_eq!(places(bytes, &keys), [], "{name} hold a key");
    }
    let with = |bytes: &[u8]| -> Vec<usize> {
        let found = |vote: &Vote| {
            let ids: Vec<String> = vote.pupils.iter().map(|pupil| pupil.id.to_string()).collect();
            found_with_the_key(bytes, &vote.key, &ids)
        };
        votes.iter().map(found).collect()
    };
    assert!(
        with(copy).iter().all(|found| *found >= 10),
        "with its keys the copy tells all: {:?}",
        with(copy)
    );
}

impl Place {
    /// Every byte of the database, as a thief or a backup takes it; the keys are no part of it.
    async fn bytes_without_keys(&self) -> Vec<u8> {
        if self.engine == "sqlite" {
            let folder = self.disk.folder().unwrap();
            let file = |name: &str| std::fs::read(folder.join(name)).unwrap_or_default();
            return ["fifth.db", "fifth.db-wal", "fifth.db-shm", "fifth.db-journal"].map(file).concat();
        }
        self.disk.by_hand("checkpoint").await.unwrap();
        bytes_below(&self.files)
    }
}

/// Twenty sessions of thirty, each with an open round; one of them is a round of words.
async fn begin(place: &Place) -> Vec<Vote> {
    let disk = &place.disk;
    let first = disk.room().await;
    let mut votes = Vec::new();
    for at in 0..ROUNDS {
        let code = JoinCode::from_chance(u32::try_from(at).unwrap(), 7);
        let session = disk.session(&first.worker, &first.groups, code.as_str()).await;
        let room = Room {
            session,
            partnership: first.partnership.clone(),
            groups: first.groups.clone(),
            worker: first.worker.clone(),
            place: first.place.clone(),
        };
        let mut pupils = Vec::new();
        for seat in 0..VOTERS {
            pupils.push(disk.pupil_of(&room, &room.groups[seat % 2], &format!("picture-{at}-{seat}")).await);
        }
        let mut asked = disk.unopened(&room, if at == 3 { &[] } else { &OPTIONS });
        if at == 3 {
            asked.terms = Terms::new(Method::Words, Rule::Plurality, None);
        }
        let round = rounds::open(disk, &asked, &entry()).await.unwrap();
        let key = std::fs::read(place.key(&round)).unwrap();
        votes.push(Vote { round, pupils, key });
    }
    votes
}

/// One pupil votes, and every third one changes it.
async fn casts(disk: &Disk, vote: &Vote, seat: usize) {
    let pupil = &vote.pupils[seat];
    for at in 0..if seat.is_multiple_of(3) { 2 } else { 1 } {
        let cast = marked(&vote.round, seat + at);
        ballots::cast(disk, &vote.round, pupil, &pupil.picture, &cast).await.unwrap();
    }
}

fn marked(round: &Round, seat: usize) -> Ballot {
    if round.terms.method == Method::Words {
        let words = format!("It was {}", OPTIONS[seat % 6]);
        return round.accept(&Marks { words, ..Marks::default() }).unwrap();
    }
    ballot(round, &[OPTIONS[seat % 6], OPTIONS[(seat + 1 + seat / 6 % 5) % 6]])
}

/// The closing server hangs at the destruction of the key, since where the key was nobody reads what is
/// written; there it is killed. Then the key lies there as before.
async fn killed_before_the_key_is_destroyed(place: &Place, vote: &Vote) {
    let (key, aside) = (place.key(&vote.round), place.keys().join("aside"));
    let mut server = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "raw::a_server_that_closes_one_round", "--ignored"])
        .env("FIFTH_RAW_ENGINE", &place.engine)
        .env("FIFTH_RAW_KEYS", place.keys())
        .env("FIFTH_RAW_ROUND", vote.round.id.as_str())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let closed = format!("select id from rounds where id = '{}' and closed_at is not null", vote.round.id);
    for _ in 0..600 {
        if !place.disk.texts(&closed).await.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(server.try_wait().unwrap().is_none(), "the server did not wait to be killed");
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(!place.disk.texts(&closed).await.is_empty(), "the round was not closed");
    std::fs::rename(aside, key).unwrap();
}

#[ignore = "run by the stories above, as a process of its own"]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_closes_one_round() {
    let of = |name: &str| std::env::var(format!("FIFTH_RAW_{name}")).unwrap();
    let keys = PathBuf::from(of("KEYS"));
    let db = match of("ENGINE").as_str() {
        "sqlite" => Db::open_sqlite(keys.parent().unwrap()).await.unwrap(),
        url => Db::open_postgres(url, Vault::in_folder(&keys), CONNECTIONS).await.unwrap(),
    };
    let round = domain::id::RoundId::from(of("ROUND"));
    // The key is in memory from here on.
    round_keys::sweep(&db).await.unwrap();
    let key = keys.join(format!("{round}.key"));
    std::fs::rename(&key, keys.join("aside")).unwrap();
    pipe(&key);
    tallies::close(&db, &round, NOW, 3, &entry()).await.unwrap();
}

/// Who opens it to write waits until somebody reads.
fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}
