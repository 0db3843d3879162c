//! A PostgreSQL of our own for the length of a week: on a socket in a temporary folder, with no port and nobody
//! else's data.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

/// Runs until it is dropped, or this process ends.
pub(super) struct Cluster {
    folder: PathBuf,
    /// Waits for the end of its input, then ends the cluster.
    ending: Child,
}

impl Cluster {
    /// Starts it, with one empty database.
    pub(super) fn start() -> Result<Self> {
        let programs = programs()?;
        let folder = std::env::temp_dir().join(format!("fifth-week-{}", std::process::id()));
        std::fs::create_dir(&folder)?;
        if is_root()? {
            run(Command::new("chown").arg("postgres").arg(&folder))?;
        }
        let (data, log) = (folder.join("data"), folder.join("log"));
        let settings =
            ["--username=fifth", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"];
        run(as_postgres(&programs.join("initdb"))?.args(settings).arg(&data))?;
        let options = format!(
            "-c listen_addresses='' -c unix_socket_directories='{}' -c max_connections=200",
            folder.display()
        );
        let pg_ctl = programs.join("pg_ctl");
        run(as_postgres(&pg_ctl)?.arg("--pgdata").arg(&data).arg("--log").arg(&log).args([
            "--options",
            &options,
            "-w",
            "start",
        ]))?;
        let mut stop = as_postgres(&pg_ctl)?;
        stop.arg("--pgdata").arg(&data).args(["--mode=immediate", "stop"]);
        Ok(Self { ending: end_with_this_process(&stop, &folder)?, folder })
    }

    /// Where its database is.
    pub(super) fn address(&self) -> String {
        format!("postgres://fifth@localhost/postgres?host={}", self.folder.display())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.ending.stdin.take());
        let _ = self.ending.wait();
    }
}

/// Its input is a pipe that nobody writes to, and that ends with this process.
fn end_with_this_process(stop: &Command, folder: &Path) -> Result<Child> {
    let mut words = vec![stop.get_program().to_owned()];
    words.extend(stop.get_args().map(ToOwned::to_owned));
    let script = "trap '' INT TERM HUP; cat; folder=\"$1\"; shift; \"$@\"; rm -rf \"$folder\"";
    let mut shell = Command::new("sh");
    shell.args(["-c", script, "sh"]).arg(folder).args(words);
    Ok(shell.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?)
}

/// Where Debian and others keep initdb; the newest version, if there are several.
fn programs() -> Result<PathBuf> {
    let of_debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = of_debian
        .map(|version| version.path().join("bin"))
        .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()))
        .filter(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
        .collect();
    found.sort();
    found.pop().context("PostgreSQL is not installed: apt install postgresql")
}

/// PostgreSQL refuses to run as root.
fn as_postgres(program: &Path) -> Result<Command> {
    if !is_root()? {
        return Ok(Command::new(program));
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    Ok(command)
}

fn is_root() -> Result<bool> {
    Ok(Command::new("id").arg("-u").output()?.stdout.starts_with(b"0\n"))
}

fn run(command: &mut Command) -> Result<()> {
    let done = command.stdin(Stdio::null()).stdout(Stdio::null()).current_dir("/").status()?;
    ensure!(done.success(), "{command:?} failed");
    Ok(())
}
