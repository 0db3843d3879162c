//! A disk that is full, a disk that fails, a folder that is gone, a PostgreSQL that is away: whoever sends
//! something is told kindly and at once, what was taken before is there, and when the cause is gone Fifth
//! goes on by itself. By the real program, on a real mount.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::visitor::Visitor;
use crate::{Place, Running, cluster};

const DEMO: &str = "fifth serve --demo --addr 127.0.0.1:3000 --data";

#[test]
fn a_full_disk_stops_writing_while_it_is_full_and_no_longer() {
    let place = Place::new("full");
    let Some(mount) = Mount::make(&place.folder.join("disk")) else {
        println!("SKIPPED: only root can make a small disk to fill");
        return;
    };
    let line = format!("{DEMO} {}", mount.at.display());
    let server = place.runs_by(&mount.inside(), &line);
    let pupil = Pupil::join(&server);
    pupil.says_that_it_is_kept();
    mount.fill();
    pupil.is_refused_until_the_disk_is_written();
    mount.empty();
    pupil.says_that_it_is_kept();
    pupil.visitor_is_ready();
    // Nor was anything only in memory.
    drop(server);
    let again = place.runs_by(&mount.inside(), &line);
    pupil.still_reads_it(&again);
}

#[test]
fn a_disk_that_fails_stops_writing_while_it_fails_and_no_longer() {
    let place = Place::new("fails");
    let line = format!("{DEMO} ./disk");
    // A file that may not grow fails as a broken disk does, once the signal about it is ignored.
    let server = place.runs_by(&["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"], &line);
    let may_write = |most: &str| {
        let pid = server.process.id().to_string();
        let size = format!("--fsize={most}:unlimited");
        assert!(Command::new("prlimit").args(["--pid", &pid, &size]).status().unwrap().success());
    };
    let pupil = Pupil::join(&server);
    pupil.says_that_it_is_kept();
    may_write("0");
    pupil.is_refused_until_the_disk_is_written();
    may_write("unlimited");
    pupil.says_that_it_is_kept();
    pupil.visitor_is_ready();
    drop(server);
    pupil.still_reads_it(&place.runs(&line, &[]));
}

#[test]
fn a_folder_that_is_gone_takes_nothing_until_it_is_back() {
    let place = Place::new("gone");
    let line = format!("{DEMO} ./disk");
    let server = place.runs(&line, &[]);
    let (here, elsewhere) = (place.folder.join("disk"), place.folder.join("elsewhere"));
    let pupil = Pupil::join(&server);
    pupil.says_that_it_is_kept();
    std::fs::rename(&here, &elsewhere).unwrap();
    pupil.is_refused_until_the_disk_is_written();
    assert_eq!(pupil.visitor.status("/now"), "503", "a page is read from a file that is gone");
    std::fs::rename(&elsewhere, &here).unwrap();
    pupil.says_that_it_is_kept();
    pupil.visitor_is_ready();
    drop(server);
    pupil.still_reads_it(&place.runs(&line, &[]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_postgres_that_died_is_waited_for() {
    let place = Place::new("away");
    let cluster = cluster::start("dies");
    let database = cluster.empty_database().await;
    let line = format!("{DEMO} ./disk");
    let server = place.runs(&line, &[("FIFTH_DATABASE_URL", &database)]);
    let pupil = Pupil::join(&server);
    pupil.says_that_it_is_kept();
    cluster.dies();
    pupil.is_refused_until_the_disk_is_written();
    cluster.comes_back();
    pupil.visitor_is_ready();
    pupil.says_that_it_is_kept();
    drop(server);
    pupil.still_reads_it(&place.runs(&line, &[("FIFTH_DATABASE_URL", &database)]));
}

/// A pupil of the demo with an idea, whose words change again and again.
pub struct Pupil {
    pub visitor: Visitor,
    /// The address at which its words are.
    pub words: String,
    /// How often something was sent; the last that was taken.
    sent: std::cell::Cell<(u32, u32)>,
}

impl Pupil {
    pub fn join(server: &Running) -> Self {
        let visitor = Visitor::on_port(server.port());
        let heard = server.heard.lock().unwrap().clone();
        let door = heard.split("/join/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let door = format!("/join/{door}");
        let value = |page: &str, before: &str| {
            let rest = page.split(before).nth(1).unwrap_or_else(|| panic!("no {before} in {page}"));
            rest.split(['"', '&']).next().unwrap().to_owned()
        };
        let page = visitor.get(&door);
        let group = value(&page, "?group=");
        let page = visitor.get(&format!("{door}?group={group}"));
        let who = value(&page, "name=\"who\" value=\"");
        visitor.post(&door, &[("group", &group), ("who", &who)]);
        let idea =
            value(&visitor.get("/ideas/new"), "action=\"/ideas/").split('/').next().unwrap().to_owned();
        Self { visitor, words: format!("/ideas/{idea}/words"), sent: std::cell::Cell::new((0, 0)) }
    }

    /// Sends new words; gives the status, and whether what came back is kind.
    fn sends(&self) -> String {
        let (sent, kept) = self.sent.get();
        let words = format!("A den of {sent} sticks");
        let answer = self.visitor.tries(&self.words, &[("words", &words)]);
        if answer.status == "303" {
            assert!(answer.location.ends_with("/check"), "{}", answer.location);
            self.sent.set((sent + 1, sent));
        } else {
            assert_eq!(answer.status, "503", "{}", answer.body);
            assert!(answer.body.contains("keep anything right now") || answer.body.contains("very busy"));
            assert!(answer.body.contains(&words), "the words are gone: {}", answer.body);
            self.sent.set((sent + 1, kept));
        }
        answer.status
    }

    pub fn says_that_it_is_kept(&self) {
        assert_eq!(self.sends(), "303");
        self.reads_it();
    }

    /// The page shows what was taken last, and nothing that was refused.
    fn reads_it(&self) {
        let page = self.visitor.get(&self.words);
        let kept = format!("A den of {} sticks", self.sent.get().1);
        assert!(page.contains(&kept), "{kept} is not in {page}");
    }

    pub fn still_reads_it(&self, server: &Running) {
        assert_eq!(server.port(), self.visitor.port());
        self.reads_it();
    }

    /// The last frames may still have room. Then each is refused, soon, and what watches over Fifth is told.
    fn is_refused_until_the_disk_is_written(&self) {
        let refused = (0..3_000).any(|_| self.sends() == "503");
        assert!(refused, "everything is taken");
        for _ in 0..20 {
            let begun = clock();
            assert_eq!(self.sends(), "503");
            let waited = clock().saturating_sub(begun);
            assert!(waited < Duration::from_secs(1), "a pupil waited {waited:?}");
        }
        assert_eq!(self.visitor.status("/health"), "200");
        assert_eq!(self.visitor.status("/ready"), "503");
    }

    /// Within a few seconds.
    fn visitor_is_ready(&self) {
        let ready = (0..100).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            self.visitor.status("/ready") == "200"
        });
        assert!(ready, "it does not say that it can write again");
        assert_eq!(self.visitor.status("/health"), "200");
    }
}

/// How long this test runs.
pub fn clock() -> Duration {
    static CLOCK: std::sync::LazyLock<server::clock::Clock> =
        std::sync::LazyLock::new(|| server::clock::Clock::days_ahead(0));
    CLOCK.running()
}

/// A small disk of its own, which only programs in its own name space see. It is gone with this process.
struct Mount {
    at: PathBuf,
    keeper: Child,
}

impl Mount {
    /// None where this user may not mount.
    fn make(at: &Path) -> Option<Self> {
        std::fs::create_dir_all(at).unwrap();
        let mount = "mount -t tmpfs -o size=24m,mode=700 none \"$0\" && echo mounted && exec cat >/dev/null";
        let mut keeper = Command::new("unshare")
            .args(["--mount", "--propagation", "private", "sh", "-c", mount])
            .arg(at)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut said = String::new();
        let out = keeper.stdout.take().unwrap();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut said).unwrap();
        let mount = Self { at: at.to_owned(), keeper };
        (said == "mounted\n").then_some(mount)
    }

    /// What runs a program where the disk is seen.
    fn inside(&self) -> [&'static str; 3] {
        ["nsenter", "--mount", Box::leak(format!("--target={}", self.keeper.id()).into_boxed_str())]
    }

    /// The file that fills the disk, as this process sees it.
    fn filler(&self) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.keeper.id()));
        root.join(self.at.strip_prefix("/").unwrap()).join("filler")
    }

    fn fill(&self) {
        let mut file = std::fs::File::create(self.filler()).unwrap();
        for size in [1 << 16, 1 << 12, 1] {
            while std::io::Write::write_all(&mut file, &vec![1; size]).is_ok() {}
        }
    }

    fn empty(&self) {
        std::fs::remove_file(self.filler()).unwrap();
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = self.keeper.kill();
        let _ = self.keeper.wait();
    }
}
