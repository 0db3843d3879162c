//! "For real" in the README, followed word for word with the built program: from an empty folder, and from an
//! empty PostgreSQL, to a code that opens.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

#[path = "../../../crates/store/tests/contract/cluster.rs"]
#[allow(dead_code, reason = "the folder of its files is read by others")]
mod cluster;
mod heals;
mod hints;
mod operates;
mod sees;
mod several;
mod visitor;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use visitor::Visitor;

/// Fields that somebody fills in between the link and the code.
const MOST_FIELDS: usize = 10;

#[test]
fn the_readme_leads_from_an_empty_folder_to_a_code_that_opens() {
    let place = Place::new("folder");
    let [serve, again] = commands(&["fifth serve --addr 0.0.0.0", "fifth set-up"]);
    let server = place.runs(&serve, &[]);
    let link = server.link();
    let newer = place.says(&again, &[]);
    let newer = link_in(&newer).unwrap_or_else(|| panic!("no link in {newer}"));
    let visitor = Visitor::on_port(server.port());
    assert!(visitor.get(&path(&link)).contains("doesn’t work any more"), "the older link still opens");
    follows(&visitor, &path(&newer));
    drop(server);
    // After a restart nobody is asked to set anything up.
    let server = place.runs(&serve, &[]);
    assert_eq!(server.link_or_none(), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_readme_leads_from_an_empty_postgres_to_a_code_that_opens() {
    let place = Place::new("postgres");
    let database = cluster::empty_database().await;
    let [serve] = commands(&["fifth serve --addr 0.0.0.0"]);
    let server = place.runs(&serve, &[("FIFTH_DATABASE_URL", &database)]);
    follows(&Visitor::on_port(server.port()), &path(&server.link()));
}

/// Opens the link, fills in what the pages ask for, and sees the code open.
fn follows(visitor: &Visitor, link: &str) {
    assert!(visitor.get("/").contains("Nobody has set this up yet"));
    let mut page = link.to_owned();
    let mut asked = Vec::new();
    for answers in [
        &[("job_title", "Deputy head"), ("email", "head@school.test"), ("password", "four words in a row")][..],
        &[("name", "Larkmoor School"), ("kind", "special-school"), ("partnership", "")][..],
        &[("name", "Kestrel class"), ("ages", "Years 7 to 8"), ("size", "9")][..],
        &[("place", "Larkmoor kitchen")][..],
    ] {
        let fields = visitor.fields(&page);
        assert!(fields.iter().all(|field| answers.iter().any(|(name, _)| name == field)), "{fields:?}");
        asked.extend(fields);
        page = visitor.post(&page, answers);
        if page == "/set-up" {
            page = visitor.leads_to("/set-up");
        }
    }
    assert!(asked.len() <= MOST_FIELDS, "{} fields: {asked:?}", asked.len());
    let first = visitor.get(&page);
    assert!(first.contains("Your first session is ready."), "{page}");
    let code = first.split("<strong translate=\"no\" class=\"code\"").nth(1);
    let code = code.or_else(|| first.split("class=\"code\"").nth(1)).unwrap();
    let code = code.split('>').nth(1).unwrap().split('<').next().unwrap();
    let phone = Visitor::on_port(visitor.port());
    assert!(phone.get(&format!("/join/{}", code.trim().replace(' ', ""))).contains("Who are you today?"));
}

/// The commands of "For real" that begin like this, as they stand in the README.
fn commands<const N: usize>(begin: &[&str; N]) -> [String; N] {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let for_real = readme.split("## For real").nth(1).unwrap().split("\n## ").next().unwrap().to_owned();
    begin.map(|begin| {
        let mut lines = for_real.lines().filter_map(|line| line.strip_prefix("    "));
        lines
            .find(|line| line.starts_with(begin))
            .unwrap_or_else(|| panic!("no {begin} in README"))
            .to_owned()
    })
}

fn link_in(said: &str) -> Option<String> {
    said.lines().find_map(|line| line.strip_prefix("Set up: ")).map(str::to_owned)
}

fn path(link: &str) -> String {
    format!("/set-up/{}", link.rsplit('/').next().unwrap())
}

/// A folder to run commands in, with a built site.
struct Place {
    folder: PathBuf,
    port: u16,
}

impl Place {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("fifth-for-real-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("site/pkg")).unwrap();
        let manifest = r#"{"adult_css":"/pkg/adult.css","js":"/pkg/fifth.js","wasm":"/pkg/fifth.wasm",
            "pressing_js":"/pkg/pressing.js","pressing_wasm":"/pkg/pressing.wasm"}"#;
        std::fs::write(folder.join("site/manifest.json"), manifest).unwrap();
        std::fs::write(folder.join("site/pupil.css"), "").unwrap();
        std::fs::write(folder.join("site/looks.css"), "").unwrap();
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { folder, port: free }
    }

    /// The command as it stands there, but on a port that is free.
    fn command(&self, line: &str, more: &[(&str, &str)]) -> Command {
        let line = line.replace(":3000", &format!(":{}", self.port));
        let mut words = line.split_whitespace();
        assert_eq!(words.next(), Some("fifth"));
        let mut command = Command::new(env!("CARGO_BIN_EXE_fifth"));
        command.args(words).current_dir(&self.folder).env("FIFTH_SITE", self.folder.join("site"));
        command.envs(more.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::null());
        command
    }

    fn says(&self, line: &str, more: &[(&str, &str)]) -> String {
        String::from_utf8(self.command(line, more).output().unwrap().stdout).unwrap()
    }

    fn runs(&self, line: &str, more: &[(&str, &str)]) -> Running {
        self.starts(line, self.command(line, more))
    }

    /// The same, behind the words of another program that ends by running ours.
    fn runs_by(&self, other: &[&str], line: &str) -> Running {
        let ours = self.command(line, &[]);
        let mut command = Command::new(other[0]);
        command.args(&other[1..]).arg(ours.get_program()).args(ours.get_args()).current_dir(&self.folder);
        command.env("FIFTH_SITE", self.folder.join("site")).stdout(Stdio::piped()).stderr(Stdio::null());
        self.starts(line, command)
    }

    fn starts(&self, line: &str, mut command: Command) -> Running {
        let mut process = command.spawn().unwrap();
        let (out, heard) = (process.stdout.take().unwrap(), Arc::new(Mutex::new(String::new())));
        let writer = Arc::clone(&heard);
        std::thread::spawn(move || {
            for said in BufReader::new(out).lines().map_while(Result::ok) {
                writer.lock().unwrap().push_str(&(said + "\n"));
            }
        });
        let visitor = Visitor::on_port(self.port);
        while !visitor.is_up() {
            assert!(process.try_wait().unwrap().is_none(), "it ended: {line}");
            std::thread::sleep(Duration::from_millis(30));
        }
        // What it says before it serves is heard by then, or in a moment.
        std::thread::sleep(Duration::from_millis(200));
        Running { process, heard, port: self.port }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A server that runs until it is dropped.
struct Running {
    process: Child,
    heard: Arc<Mutex<String>>,
    port: u16,
}

impl Running {
    fn port(&self) -> u16 {
        self.port
    }

    /// The one link that it printed.
    fn link(&self) -> String {
        let heard = self.heard.lock().unwrap();
        assert_eq!(heard.matches("Set up: ").count(), 1, "{heard}");
        link_in(&heard).unwrap()
    }

    fn link_or_none(&self) -> Option<String> {
        link_in(&self.heard.lock().unwrap())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
