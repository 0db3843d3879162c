//! A PostgreSQL of our own for the length of the tests: on a socket in a temporary folder, with
//! no port, no sync and nobody else's data.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

static CLUSTER: OnceLock<Cluster> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

pub struct Cluster {
    /// The folder of its socket, and of its files.
    folder: PathBuf,
    /// Waits for the end of this process, then ends the cluster.
    _ending: Child,
}

/// The address of a new and empty database.
pub async fn empty_database() -> String {
    CLUSTER.get_or_init(|| start("stories")).empty_database().await
}

impl Cluster {
    /// The address of a new and empty database in it.
    pub async fn empty_database(&self) -> String {
        let name = format!("story_{}", DATABASES.fetch_add(1, Ordering::SeqCst));
        let mut maintenance = PgConnection::connect(&address(&self.folder, "postgres")).await.unwrap();
        maintenance.execute(AssertSqlSafe(format!("create database {name}"))).await.unwrap();
        maintenance.close().await.unwrap();
        address(&self.folder, &name)
    }

    /// Where all its files are: tables, logs.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Ends it as a failing machine does: nobody is told, and its socket stays behind.
    #[allow(dead_code, reason = "not every binary of tests kills one")]
    pub fn dies(&self) {
        let pid = std::fs::read_to_string(self.data().join("postmaster.pid")).unwrap();
        run(Command::new("kill").arg("-9").arg(pid.lines().next().unwrap()));
    }

    /// Starts it again.
    #[allow(dead_code, reason = "not every binary of tests kills one")]
    pub fn comes_back(&self) {
        // What is left of its helpers ends by itself, in a moment.
        for _ in 0..100 {
            if launch(&self.folder).stderr(Stdio::null()).status().unwrap().success() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("PostgreSQL does not come back");
    }
}

fn address(socket: &Path, database: &str) -> String {
    format!("postgres://fifth@localhost/{database}?host={}", socket.display())
}

/// Starts a cluster, and a shell that ends it. The shell waits for the end of its input, which
/// comes when this process ends, however it ends: also by a failed test and by a kill.
pub fn start(name: &str) -> Cluster {
    let programs = programs();
    let folder = std::env::temp_dir().join(format!("fifth-postgres-{name}-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    if is_root() {
        run(Command::new("chown").arg("postgres").arg(&folder));
    }
    let data = folder.join("data");
    let initdb =
        ["--username=fifth", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"];
    run(as_postgres(&programs.join("initdb")).args(initdb).arg(&data));
    run(&mut launch(&folder));
    let pg_ctl = programs.join("pg_ctl");
    let mut stop = as_postgres(&pg_ctl);
    stop.arg("--pgdata").arg(&data).args(["--mode=immediate", "stop"]);
    Cluster { _ending: end_with_this_process(&stop, &folder), folder }
}

/// What starts the cluster of this folder, and waits until it has.
fn launch(folder: &Path) -> Command {
    let settings = format!(
        "-c listen_addresses='' -c unix_socket_directories='{}' -c fsync=off -c max_connections=400",
        folder.display()
    );
    let mut launch = as_postgres(&programs().join("pg_ctl"));
    launch.arg("--pgdata").arg(folder.join("data")).arg("--log").arg(folder.join("log"));
    launch.args(["--options", &settings, "-w", "start"]);
    launch.stdin(Stdio::null()).stdout(Stdio::null()).current_dir("/");
    launch
}

/// Its input is a pipe that nobody writes to or closes but the end of this process.
fn end_with_this_process(stop: &Command, folder: &Path) -> Child {
    let mut words: Vec<_> = vec![stop.get_program().to_owned()];
    words.extend(stop.get_args().map(ToOwned::to_owned));
    Command::new("sh")
        .args(["-c", "trap '' INT TERM HUP; cat; folder=\"$1\"; shift; \"$@\"; rm -rf \"$folder\"", "sh"])
        .arg(folder)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Where Debian and others keep initdb; the newest version, if there are several.
fn programs() -> PathBuf {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"))
        .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()))
        .filter(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
        .collect();
    found.sort();
    found.pop().expect("PostgreSQL is not installed: these tests need the Debian package `postgresql` (apt install postgresql)")
}

/// PostgreSQL refuses to run as root.
fn as_postgres(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.starts_with(b"0\n")
}

fn run(command: &mut Command) {
    let done = command.stdin(Stdio::null()).stdout(Stdio::null()).current_dir("/").status().unwrap();
    assert!(done.success(), "{command:?} failed");
}
