//! What `fifth serve` is told: by the command line, or by the environment.

use std::net::{SocketAddr, ToSocketAddrs};
use std::path::PathBuf;

use clap::builder::BoolishValueParser;
use clap::{ArgAction, Args, value_parser};
use store::db::CONNECTIONS;

use crate::public_url;
use crate::school_options::SchoolOptions;

const POSTGRES: &str = "With PostgreSQL, for several servers";
const LETTERS: &str = "Letters to adults";
const COPIES: &str = "Copies, with SQLite";
const WATCHING: &str = "Seeing what goes on";
const TRYING: &str = "Trying it out";

/// All of it.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    /// Where to listen: 0.0.0.0:3000 for all who are on this network, 127.0.0.1:3000 for this computer alone, or for
    /// a proxy on it.
    #[arg(long, env = "FIFTH_ADDR", default_value = "127.0.0.1:3000", value_parser = address)]
    pub addr: SocketAddr,
    /// The folder in which everything is kept; it is made if it is not there.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
    /// Where people find this server, when it is not where it listens: `https://fifth.example.org`. It stands in
    /// every QR code.
    #[arg(long, env = "FIFTH_PUBLIC_URL", value_parser = public_url::parse)]
    pub public_url: Option<String>,
    /// The name of the Wi-Fi in the room: then the code by which phones join it is printed, too.
    #[arg(long, env = "FIFTH_WIFI")]
    pub wifi: Option<String>,
    /// Its password, which stands in that code; without one everybody is let in.
    #[arg(long, env = "FIFTH_WIFI_PASSWORD", hide_env_values = true, requires = "wifi")]
    pub wifi_password: Option<String>,
    /// How many seconds /ready says no before the server ends, so that others are asked instead.
    #[arg(long, env = "FIFTH_NOTICE", default_value_t = 0)]
    pub notice: u64,
    /// The database: `postgres://user:password@host/database`. Without it there is one file in the folder.
    #[arg(long, env = "FIFTH_DATABASE_URL", hide_env_values = true, help_heading = POSTGRES)]
    pub database_url: Option<String>,
    /// Connections to PostgreSQL at most; one more listens for the other servers. All servers together have to stay
    /// below its `max_connections`, which is 100 as it comes.
    #[arg(long, env = "FIFTH_DATABASE_CONNECTIONS", default_value_t = CONNECTIONS, help_heading = POSTGRES,
          value_parser = value_parser!(u32).range(2..=1_000))]
    pub database_connections: u32,
    /// What all servers know and the database does not, 32 signs or more: make it by `openssl rand -hex 32`. It seals
    /// the keys of open votes. Without it they lie in the folder, where other servers do not find them.
    #[arg(long, env = "FIFTH_SECRET", hide_env_values = true, help_heading = POSTGRES)]
    pub secret: Option<String>,
    /// The same secret, in a file.
    #[arg(long, env = "FIFTH_SECRET_FILE", conflicts_with = "secret", help_heading = POSTGRES)]
    pub secret_file: Option<PathBuf>,
    /// The mail server: smtp://… or smtps://…, with name and password if it asks for them.
    #[arg(long, env = "FIFTH_MAIL_URL", hide_env_values = true, help_heading = LETTERS)]
    pub mail_url: Option<String>,
    /// The sender: "Fifth <fifth@example.org>".
    #[arg(long, env = "FIFTH_MAIL_FROM", requires = "mail_url", help_heading = LETTERS)]
    pub mail_from: Option<String>,
    /// School accounts that sign adults in.
    #[command(flatten)]
    pub schools: SchoolOptions,
    /// Make a copy of the database there each day: on another disk. It never has the keys of open votes.
    #[arg(long, env = "FIFTH_BACKUP_TO", help_heading = COPIES)]
    pub backup_to: Option<PathBuf>,
    /// How many of these copies are kept.
    #[arg(long, env = "FIFTH_BACKUPS_KEPT", default_value_t = 7, help_heading = COPIES)]
    pub backups_kept: usize,
    /// Where numbers about the server are read, in the text of Prometheus: 127.0.0.1:9100. Never where pupils come.
    #[arg(long, env = "FIFTH_METRICS", value_parser = address, help_heading = WATCHING)]
    pub metrics: Option<SocketAddr>,
    /// A line in the log for each request: method, pattern of the address, status, time. Nothing about a person.
    #[arg(long, env = "FIFTH_REQUEST_LOG", value_parser = yes_or_no(), action = ArgAction::SetTrue,
          help_heading = WATCHING)]
    pub request_log: bool,
    /// Fill an empty folder with an invented partnership, to look round.
    #[arg(long, env = "FIFTH_DEMO", value_parser = yes_or_no(), action = ArgAction::SetTrue, help_heading = TRYING)]
    pub demo: bool,
    /// The demo may stand on the open internet, where everybody knows its passwords.
    #[arg(long, env = "FIFTH_DEMO_IN_PUBLIC", value_parser = yes_or_no(), action = ArgAction::SetTrue,
          help_heading = TRYING)]
    pub demo_in_public: bool,
    /// The clock runs so many days ahead: to rehearse, never with pupils.
    #[arg(long, env = "FIFTH_DAYS_AHEAD", default_value_t = 0, hide = true)]
    pub days_ahead: u32,
    /// Folder of a site that was built by hand, instead of the one that the program has or finds beside itself.
    #[arg(long, env = "FIFTH_SITE", help_heading = TRYING)]
    pub site: Option<PathBuf>,
}

/// An address with its port; the name of a machine does, too.
fn address(said: &str) -> Result<SocketAddr, String> {
    let found = said.to_socket_addrs().map(Vec::from_iter).unwrap_or_default();
    let four = found.iter().copied().find(SocketAddr::is_ipv4);
    four.or(found.first().copied())
        .ok_or_else(|| "it should be like 127.0.0.1:3000, or 0.0.0.0:3000".to_owned())
}

/// What people write who mean yes.
fn yes_or_no() -> BoolishValueParser {
    BoolishValueParser::new()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::Command;

    use super::*;

    /// Every option, by its long name and its name in the environment.
    fn all() -> Vec<(String, Option<String>)> {
        let command = Serve::augment_args(Command::new("serve"));
        let named =
            command.get_arguments().filter_map(|one| Some((one.get_long()?.to_owned(), one.get_env())));
        named.map(|(long, env)| (long, env.map(|env| env.to_string_lossy().into_owned()))).collect()
    }

    #[test]
    fn every_option_has_its_name_in_the_environment() {
        for (long, env) in all() {
            let named = format!("FIFTH_{}", long.replace('-', "_").to_uppercase());
            assert_eq!(env, Some(named), "--{long}");
        }
    }

    #[test]
    fn the_table_of_options_for_those_who_run_it_is_whole() {
        let docs = include_str!("../../docs/operate.md");
        let told: BTreeSet<_> =
            docs.lines().filter_map(|line| line.strip_prefix("| `--")?.split(['`', ' ']).next()).collect();
        // To rehearse, never with pupils: nobody is told of it.
        let all: Vec<_> =
            all().into_iter().map(|(long, _)| long).filter(|long| long != "days-ahead").collect();
        let all: BTreeSet<_> = all.iter().map(String::as_str).collect();
        assert_eq!(told, all);
    }

    #[test]
    fn what_people_write_is_understood() {
        #[derive(clap::Parser)]
        struct Words {
            #[command(flatten)]
            serve: Serve,
        }
        let told = |words: &[&str]| {
            <Words as clap::Parser>::try_parse_from(["serve"].iter().chain(words)).map(|words| words.serve)
        };
        assert!(told(&["--addr", "localhost:3000"]).unwrap().addr.ip().is_loopback());
        assert!(told(&["--addr", "[::1]:3000"]).unwrap().addr.is_ipv6());
        let trouble = told(&["--addr", "3000"]).unwrap_err().to_string();
        assert!(trouble.contains("it should be like 127.0.0.1:3000"), "{trouble}");
        assert!(told(&["--demo"]).unwrap().demo && !told(&[]).unwrap().demo);
        assert!(
            yes_or_no_says("1") && yes_or_no_says("true") && yes_or_no_says("yes") && !yes_or_no_says("0")
        );
        assert!(told(&["--database-connections", "1"]).is_err());
    }

    fn yes_or_no_says(word: &str) -> bool {
        let command = Command::new("x").arg(clap::Arg::new("it").value_parser(yes_or_no()));
        let matches = command.try_get_matches_from(["x", word]).unwrap();
        *matches.get_one::<bool>("it").unwrap()
    }
}
