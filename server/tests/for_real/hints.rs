//! Two servers on one PostgreSQL: what changes on one is heard on the other at once, also after the
//! connection that listens was lost.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use fixtures::{PASSWORD, emails, ids};
use sqlx::{Connection, PgConnection};

use crate::heals::clock;
use crate::visitor::Visitor;
use crate::{Place, Running, cluster};

/// So late is the last of a hundred hints.
const LATEST: Duration = Duration::from_millis(500);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changes_on_one_server_is_heard_on_the_other_at_once() {
    let two = Two::start("hints").await;
    let mut late: Vec<Duration> = (0..40).map(|at| two.step_is_heard_after(at)).collect();
    late.sort();
    println!("a hint to another server: median {:?}, latest {:?}", late[20], late[39]);
    assert!(late[39] < LATEST, "{late:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_listens_comes_back_after_it_was_lost() {
    let two = Two::start("lost").await;
    two.step_is_heard_after(0);
    let mut by_hand = PgConnection::connect(&two.database).await.unwrap();
    let ended: Vec<bool> = sqlx::query_scalar(
        "select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and query like 'LISTEN%'",
    )
    .fetch_all(&mut by_hand)
    .await
    .unwrap();
    assert_eq!(ended, [true, true], "each server listens by one connection");
    // What changes while nobody listens is heard when the line is back, or by the look every five seconds.
    assert!(two.step_is_heard_after(1) < Duration::from_secs(6));
    std::thread::sleep(Duration::from_secs(1));
    for at in 2..12 {
        let late = two.step_is_heard_after(at);
        assert!(late < LATEST, "{late:?} after the line came back");
    }
}

/// Servers A and B, a worker who signed in at A, and a big screen that listens at B.
struct Two {
    worker: Visitor,
    heard: Receiver<(Duration, String)>,
    database: String,
    _servers: [Running; 2],
    _places: [Place; 2],
}

impl Two {
    async fn start(name: &str) -> Self {
        let database = cluster::empty_database().await;
        let places = [Place::new(&format!("{name}-a")), Place::new(&format!("{name}-b"))];
        let line = "fifth serve --demo --addr 127.0.0.1:3000 --data ./disk";
        let secret = "a secret of two servers, long enough";
        let with = [("FIFTH_DATABASE_URL", database.as_str()), ("FIFTH_SECRET", secret)];
        let servers = [places[0].runs(line, &with), places[1].runs(line, &with)];
        let worker = Visitor::on_port(servers[0].port());
        worker.get("/sign-in");
        worker.post("/sign-in", &[("email", emails::JO), ("password", PASSWORD)]);
        let heard = listen(servers[1].port(), &format!("/live/{}", ids::OPEN));
        // What is so now is said first.
        heard.recv_timeout(Duration::from_secs(10)).unwrap();
        let two = Self { worker, heard, database, _servers: servers, _places: places };
        two.step_is_heard_after(1);
        two
    }

    /// The worker goes on at A; gives how long after the answer B says so.
    fn step_is_heard_after(&self, at: usize) -> Duration {
        let step = ["wall", "ideas"][at % 2];
        self.worker.post(&format!("/sessions/{}/step", ids::OPEN), &[("step", step)]);
        let answered = clock();
        let key = format!("\"key\":\"{step}\"");
        loop {
            let (heard_at, said) =
                self.heard.recv_timeout(Duration::from_secs(20)).expect("nothing is heard");
            if said.contains(&key) {
                return heard_at.saturating_sub(answered);
            }
        }
    }
}

/// Listens at this address, until the server ends.
fn listen(port: u16, path: &str) -> Receiver<(Duration, String)> {
    let mut line = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(line, "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n\r\n").unwrap();
    let (say, heard) = channel();
    std::thread::spawn(move || {
        for said in BufReader::new(line).lines().map_while(Result::ok) {
            if let Some(said) = said.strip_prefix("data: ").filter(|said| said.contains("\"key\"")) {
                let _ = say.send((clock(), said.to_owned()));
            }
        }
    });
    heard
}
