//! `make dev`: serves the invented partnership, and builds again whatever is changed.
//!
//! Only what a change can reach is built: a page or a sentence makes the server new, a style sheet
//! the site, and a rule or an island both.

mod server;
mod watched;

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use server::Server;
use watched::Watched;

use crate::finish::Finish;
use crate::{folders, site, tool};

/// Short beside any build, long beside a look at some hundred files.
const LOOK: Duration = Duration::from_millis(200);

/// What the server is made of.
const SERVER: [&str; 8] = [
    "app",
    "server",
    "style",
    "crates/counting",
    "crates/domain",
    "crates/fixtures",
    "crates/store",
    "Cargo.toml",
];
/// What browsers load is made of these.
const SITE: [&str; 6] =
    ["app/islands", "app/pressing", "style", "crates/counting", "crates/domain", "Cargo.toml"];

/// Serves until Ctrl-C.
#[allow(clippy::disallowed_methods, reason = "how long a build takes is no time of Fifth")]
pub fn serve(data: &str) -> Result<()> {
    let (mut program, mut pages) = (Watched::new(&SERVER), Watched::new(&SITE));
    site::build(Finish::Quick)?;
    build_server()?;
    let mut server = Server::start(data, Instant::now())?;
    loop {
        thread::sleep(LOOK);
        server.tell_if_it_stopped();
        let (program_changed, pages_changed) = (program.changed(), pages.changed());
        if !program_changed && !pages_changed {
            continue;
        }
        let began = Instant::now();
        match build(pages_changed) {
            Ok(()) => server = server.replaced(data, began)?,
            Err(why) => println!("{why:#}. The page stays as it was until the next change."),
        }
    }
}

fn build(pages_changed: bool) -> Result<()> {
    if pages_changed {
        site::build(Finish::Quick)?;
    }
    build_server()
}

fn build_server() -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    tool::run(Command::new(cargo).current_dir(folders::root()).args(["build", "--quiet", "-p", "server"]))
}
