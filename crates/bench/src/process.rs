//! A server under test, as a process of its own.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::clock::{now, since};
use crate::http::Connection;
use crate::places;

/// Open files that a thousand listeners need, on both sides.
const CONNECTIONS: u32 = 8_192;
/// How long a server may take to begin or to end before we give up.
const PATIENCE_MS: f64 = 30_000.0;

/// A server that runs; it ends with this value.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub addr: SocketAddr,
    /// From its start to its first answer, in milliseconds.
    pub started_in: f64,
}

/// Starts Fifth on this data.
pub async fn fifth(folder: &Path, demo: bool) -> Result<Server> {
    fifth_at(free_address()?, folder, demo).await
}

/// Starts Fifth on this data at this address.
pub async fn fifth_at(addr: SocketAddr, folder: &Path, demo: bool) -> Result<Server> {
    let mut command = Command::new(places::fifth()?);
    command.args(["serve", "--addr", &addr.to_string(), "--data"]).arg(folder);
    if demo {
        command.arg("--demo");
    }
    Server::start(command, addr, "/").await
}

/// Starts Fifth with the demo on this data, or on this database, so many days ahead.
pub async fn fifth_on(
    addr: SocketAddr,
    folder: &Path,
    database: Option<&str>,
    days_ahead: u32,
) -> Result<Server> {
    let mut command = Command::new(places::fifth()?);
    command.args(["serve", "--demo", "--addr", &addr.to_string(), "--data"]).arg(folder);
    command.args(["--days-ahead", &days_ahead.to_string()]);
    if let Some(database) = database {
        command.args(["--database-url", database]);
    }
    Server::start(command, addr, "/").await
}

/// Starts the skeleton on an empty folder.
pub async fn skeleton(folder: &Path) -> Result<Server> {
    let addr = free_address()?;
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["skeleton", &addr.to_string()]).arg(folder);
    Server::start(command, addr, "/ballot").await
}

impl Server {
    async fn start(mut command: Command, addr: SocketAddr, first: &str) -> Result<Self> {
        let log = File::create(places::own("server.log"))?;
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let begun = now();
        let child = command.spawn().with_context(|| format!("{command:?} cannot be started"))?;
        let mut server = Self { child, addr, started_in: 0.0 };
        let request = format!("GET {first} HTTP/1.1\r\nHost: {addr}\r\n\r\n");
        while !answers(addr, request.as_bytes()).await {
            let ended = server.child.try_wait()?;
            ensure!(ended.is_none(), "it ended at once; {} says why", places::own("server.log").display());
            ensure!(since(begun) < PATIENCE_MS, "it does not answer at {addr}");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        server.started_in = since(begun);
        Ok(server)
    }

    /// What it holds in memory now, in MB.
    pub fn memory(&self) -> Result<f64> {
        self.holds("VmRSS:")
    }

    /// How much of that it wrote itself; the rest are pages of the program's file.
    pub fn own_memory(&self) -> Result<f64> {
        self.holds("RssAnon:")
    }

    fn holds(&self, what: &str) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(what)).context("no such line")?;
        let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kibibytes * 1_024.0 / 1_000_000.0)
    }

    /// How long it has held a processor since its start, in milliseconds.
    pub fn worked(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // After the program's name, which may hold spaces: user and system time are the 12th and
        // 13th, in hundredths of a second.
        let (_, numbers) = stat.rsplit_once(')').context("no stat")?;
        let ticks: Vec<f64> =
            numbers.split_whitespace().skip(11).take(2).map(str::parse).collect::<Result<_, _>>()?;
        Ok(ticks.iter().sum::<f64>() * 10.0)
    }

    /// Kills it in the middle of whatever it does.
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Asks it to end, and waits until it has.
    pub async fn stop(mut self) -> Result<()> {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
        let begun = now();
        while self.child.try_wait()?.is_none() {
            ensure!(since(begun) < PATIENCE_MS, "the server does not end");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already; then there is nothing to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn answers(addr: SocketAddr, request: &[u8]) -> bool {
    let Ok(mut connection) = Connection::open(addr).await else { return false };
    connection.ask(request).await.is_ok_and(|answer| answer.status == 200)
}

/// An address where nobody listens.
pub fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// Begins this program again where the shell allows too few open files.
pub fn allow_many_connections() -> Result<()> {
    let limits = std::fs::read_to_string("/proc/self/limits")?;
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files")).context("no limit")?;
    let soft: u32 = line.split_whitespace().next().and_then(|soft| soft.parse().ok()).unwrap_or(u32::MAX);
    if soft >= CONNECTIONS {
        return Ok(());
    }
    let again = format!("ulimit -n {CONNECTIONS} && exec \"$0\" \"$@\"");
    let (program, words) = (std::env::current_exe()?, std::env::args().skip(1));
    let error = Command::new("sh").args(["-c", &again]).arg(program).args(words).exec();
    bail!("{CONNECTIONS} open files are not allowed here: {error}")
}
