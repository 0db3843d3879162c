//! `fifth`: gives young people a say.

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;
use server::backups::{BackupCommand, CheckCommand, RestoreCommand, backup, check, restore};
use server::invite::{InviteCommand, invite};
use server::moving::{MoveCommand, move_all};
use server::options::Serve;
use server::recount::{RecountCommand, recount};
use server::rehearse::{RehearseCommand, rehearse};
use server::serve::{serve, set_up};
use server::tally::{TallyCommand, tally};

/// What is written down where nobody says how much.
const USUAL_LOG: &str = "warn,server=info";

/// Gives back what is not needed any more, and is quick where many threads ask at once.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

#[derive(Parser)]
#[command(
    name = "fifth",
    version,
    about = "Gives young people a say.",
    after_help = "To look round:      fifth serve --demo\n\
                  For real young people: fifth serve --addr 0.0.0.0:3000, and open the address that it prints.\n\
                  Every command says more by --help."
)]
struct Command {
    #[command(subcommand)]
    what: Subcommands,
}

#[derive(Subcommand)]
enum Subcommands {
    /// Serve the pages.
    ///
    /// Every option can also be said by the environment, by the name that stands beside it:
    /// `FIFTH_ADDR=0.0.0.0:3000`. Of those that say yes or no, yes is 1 or true.
    Serve(Serve),
    /// Print a new link that sets Fifth up, while nobody has. Give it the options of `serve`.
    SetUp(Serve),
    /// Print a link by which one adult comes in, or gets a new password.
    Invite(InviteCommand),
    /// Copy the database into a file, while the server runs.
    Backup(BackupCommand),
    /// Put such a copy into a folder that has no database.
    Restore(RestoreCommand),
    /// Look whether a database is whole.
    Check(CheckCommand),
    /// Prove that what was published of every closed vote follows from what is kept.
    Recount(RecountCommand),
    /// Let simulated pupils come into a rehearsal, to practise with.
    Rehearse(RehearseCommand),
    /// Move everything from SQLite to PostgreSQL, or back, while no server runs.
    Move(MoveCommand),
    /// Count the votes of a file, or write them in another format.
    Tally(TallyCommand),
}

#[tokio::main]
async fn main() -> ExitCode {
    let wanted = std::env::var("FIFTH_LOG").unwrap_or_else(|_| USUAL_LOG.to_owned());
    let filter = tracing_subscriber::EnvFilter::try_new(wanted).unwrap_or_else(|trouble| {
        eprintln!("fifth: FIFTH_LOG is not understood ({trouble}); it should be like {USUAL_LOG}.");
        tracing_subscriber::EnvFilter::new(USUAL_LOG)
    });
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        .with_ansi(std::io::stdout().is_terminal())
        .init();
    let done = match Command::parse().what {
        Subcommands::Serve(options) => Box::pin(serve(options)).await.map(|()| ExitCode::SUCCESS),
        Subcommands::SetUp(options) => Box::pin(set_up(options)).await.map(|()| ExitCode::SUCCESS),
        Subcommands::Invite(wanted) => Ok(Box::pin(invite(&wanted)).await),
        Subcommands::Backup(wanted) => Ok(Box::pin(backup(&wanted)).await),
        Subcommands::Restore(wanted) => Ok(Box::pin(restore(&wanted)).await),
        Subcommands::Check(wanted) => Ok(Box::pin(check(&wanted)).await),
        Subcommands::Recount(wanted) => Ok(Box::pin(recount(&wanted)).await),
        Subcommands::Rehearse(wanted) => Ok(Box::pin(rehearse(&wanted)).await),
        Subcommands::Move(wanted) => Ok(Box::pin(move_all(&wanted)).await),
        Subcommands::Tally(wanted) => Ok(tally(&wanted)),
    };
    // One line, whatever the environment says about traces.
    done.unwrap_or_else(|trouble| {
        eprintln!("fifth: {trouble:#}");
        ExitCode::FAILURE
    })
}
