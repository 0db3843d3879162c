//! Several servers of one PostgreSQL behind nginx, by the example that is given away: each is started anew while
//! people go on, and nobody is left without an answer. And how many connections they hold.

use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::time::Duration;

use fixtures::{PASSWORD, emails, ids};
use sqlx::{Connection, PgConnection};

use crate::heals::{Pupil, clock};
use crate::visitor::Visitor;
use crate::{Place, Running, cluster};

const EXAMPLE: &str = include_str!("../../../shipping/nginx.conf");
/// Of the upstream's line in the example.
const ONE: &str = "server 127.0.0.1:3000 max_fails=0;";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_server_is_started_anew_and_nobody_is_left_without_an_answer() {
    let mut several = Several::start("anew", 3).await;
    let nginx = Nginx::before(&several);
    let pupils = [Pupil::join(&several.servers[0]), Pupil::join(&several.servers[0])];
    let worker = several.worker().at(nginx.port);
    let (stop, seen) = (AtomicBool::new(false), Seen::default());
    std::thread::scope(|all| {
        let (stop, seen) = (&stop, &seen);
        let goes_on = move || !stop.load(SeqCst);
        for pupil in &pupils {
            let (reader, writer) = (pupil.visitor.at(nginx.port), pupil.visitor.at(nginx.port));
            let words = pupil.words.clone();
            all.spawn(move || {
                while goes_on() {
                    seen.add(&reader.status("/now"), &["200", "303"]);
                }
            });
            all.spawn(move || {
                for at in (0..).take_while(|_| goes_on()) {
                    let typed = format!("A den of {at} sticks");
                    let answer = writer.may_send(&words, &[("words", &typed)]);
                    seen.add(&answer.map_or("none".to_owned(), |answer| answer.status), &["303"]);
                    // What was acknowledged is there, whoever is asked.
                    assert!(seen.lost() > 0 || writer.get(&words).contains(&typed), "{typed} is gone");
                }
            });
        }
        all.spawn(move || {
            for step in ["wall", "ideas"].into_iter().cycle().take_while(|_| goes_on()) {
                let answer = worker.may_send(&format!("/sessions/{}/step", ids::OPEN), &[("step", step)]);
                seen.add(&answer.map_or("none".to_owned(), |answer| answer.status), &["303"]);
            }
        });
        for at in [0, 1, 0, 1] {
            std::thread::sleep(Duration::from_millis(500));
            several.starts_anew(at);
        }
        std::thread::sleep(Duration::from_millis(500));
        stop.store(true, SeqCst);
    });
    println!(
        "behind nginx, with four restarts: {} answers, {} lost",
        seen.answered.load(SeqCst),
        seen.lost()
    );
    assert!(seen.answered.load(SeqCst) > 200);
    assert_eq!(seen.lost(), 0, "{:?}", seen.last.lock().unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_example_sends_twice_is_done_once() {
    let several = Several::start("twice", 16).await;
    let pupil = Pupil::join(&several.servers[0]);
    let both = several.servers.each_ref().map(|server| pupil.visitor.at(server.port()));
    let idea = pupil.words.trim_end_matches("/words");
    for (form, field, typed) in [
        ("words", "words", "A den of sticks"),
        ("picture", "picture", "den"),
        ("place", "place", "Larkmoor kitchen"),
        ("lead", "lead", "me"),
    ] {
        let lead = |visitor: &Visitor| visitor.post(&format!("{idea}/{form}"), &[(field, typed)]);
        assert_eq!(lead(&both[0]), lead(&both[1]), "{form}");
        let listed =
            EXAMPLE.lines().any(|line| line.contains("location ~ ^/(rounds/") && line.contains(form));
        assert!(listed, "{form} is not in the example");
    }
    let mut by_hand = PgConnection::connect(&several.database).await.unwrap();
    let ideas: i64 = sqlx::query_scalar("select count(*) from ideas where words = 'A den of sticks'")
        .fetch_one(&mut by_hand)
        .await
        .unwrap();
    assert_eq!(ideas, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_opens_as_many_connections_as_it_was_told() {
    const MOST: u32 = 2;
    let several = Several::start("connections", MOST).await;
    let worker = several.worker();
    let begun = clock();
    std::thread::scope(|all| {
        for _ in 0..12 {
            let one = worker.again();
            all.spawn(move || {
                while clock().saturating_sub(begun) < Duration::from_secs(2) {
                    assert_eq!(one.status(&format!("/sessions/{}/room", ids::OPEN)), "200");
                }
            });
        }
    });
    let mut by_hand = PgConnection::connect(&several.database).await.unwrap();
    let open: i64 = sqlx::query_scalar(
        "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'fifth'",
    )
    .fetch_one(&mut by_hand)
    .await
    .unwrap();
    // One more in each of the two listens.
    assert!((4..=i64::from(2 * (MOST + 1))).contains(&open), "{open} are open");
}

/// What came of all that was asked.
#[derive(Default)]
struct Seen {
    answered: AtomicU32,
    lost: AtomicU32,
    last: std::sync::Mutex<String>,
}

impl Seen {
    fn add(&self, status: &str, right: &[&str]) {
        if right.contains(&status) {
            self.answered.fetch_add(1, SeqCst);
        } else {
            self.lost.fetch_add(1, SeqCst);
            status.clone_into(&mut self.last.lock().unwrap());
        }
    }

    fn lost(&self) -> u32 {
        self.lost.load(SeqCst)
    }
}

/// Two servers of one PostgreSQL.
struct Several {
    servers: [Running; 2],
    places: [Place; 2],
    database: String,
    line: String,
}

impl Several {
    async fn start(name: &str, connections: u32) -> Self {
        let database = cluster::empty_database().await;
        let places = [Place::new(&format!("{name}-a")), Place::new(&format!("{name}-b"))];
        let line = format!(
            "fifth serve --demo --addr 127.0.0.1:3000 --data ./disk --database-connections {connections}"
        );
        let servers = [&places[0], &places[1]].map(|place| serve(place, &line, &database));
        Self { servers, places, database, line }
    }

    /// Somebody who signed in at the first.
    fn worker(&self) -> Visitor {
        let worker = Visitor::on_port(self.servers[0].port());
        worker.get("/sign-in");
        worker.post("/sign-in", &[("email", emails::JO), ("password", PASSWORD)]);
        worker
    }

    /// It is told to stop, ends by itself, and another takes its place.
    fn starts_anew(&mut self, at: usize) {
        let old = &mut self.servers[at];
        assert!(Command::new("kill").arg(old.process.id().to_string()).status().unwrap().success());
        assert!(old.process.wait().unwrap().success());
        self.servers[at] = serve(&self.places[at], &self.line, &self.database);
    }
}

fn serve(place: &Place, line: &str, database: &str) -> Running {
    let secret = "a secret of two servers, long enough";
    place.runs(line, &[("FIFTH_DATABASE_URL", database), ("FIFTH_SECRET", secret)])
}

/// nginx as the example has it, but before our two, on a free port and without TLS.
struct Nginx {
    running: Child,
    folder: std::path::PathBuf,
    port: u16,
}

impl Nginx {
    fn before(several: &Several) -> Self {
        let folder = std::env::temp_dir().join(format!("fifth-nginx-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let free = || std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (port, plain) = (free(), free());
        assert!(EXAMPLE.contains(ONE));
        let both = several.servers.each_ref().map(|server| ONE.replace("3000", &server.port().to_string()));
        let ours = EXAMPLE
            .replace(ONE, &both.concat())
            .replace("listen 80;", &format!("listen 127.0.0.1:{plain};"))
            .replace("listen 443 ssl http2;", &format!("listen 127.0.0.1:{port};"));
        let ours: String = ours.lines().filter(|line| !line.contains("ssl_")).collect::<Vec<_>>().join("\n");
        let at = |name: &str| folder.join(name).display().to_string();
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|one| format!("{one}_temp_path {};", at(one)))
            .concat();
        let all = format!(
            "daemon off; pid {}; error_log {}; events {{}} http {{ {temporary} {ours} }}",
            at("pid"),
            at("error.log")
        );
        std::fs::write(folder.join("nginx.conf"), all).unwrap();
        let mut command = Command::new("/usr/sbin/nginx");
        command.arg("-c").arg(folder.join("nginx.conf")).arg("-e").arg(folder.join("error.log"));
        let running = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let nginx = Self { running, folder, port };
        let up = (0..100).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            Visitor::on_port(port).is_up()
        });
        let why = || std::fs::read_to_string(nginx.folder.join("error.log")).unwrap_or_default();
        assert!(up, "nginx does not serve: {}", why());
        nginx
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers end with it when it is told to.
        let _ = Command::new("kill").arg(self.running.id().to_string()).status();
        let _ = self.running.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
