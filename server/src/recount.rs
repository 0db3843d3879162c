//! `fifth recount`: proves, for every closed vote, that what was published follows from what is kept. It
//! reads alone, and works while the server runs.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use domain::vote::recount::Proved;
use store::Db;
use store::db::CONNECTIONS;
use store::recounts::Looked;
use store::vault::Vault;

use crate::locale::PLAIN_WORDS;
use crate::starting;

/// `fifth recount`.
#[derive(Args, Clone, Debug)]
pub struct RecountCommand {
    /// Folder of the SQLite database; the server may run.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
    /// PostgreSQL instead: postgres://…
    #[arg(long, env = "FIFTH_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
}

/// Prints a line for each closed vote. Exits with 1 when something differs, with 2 when it cannot be looked at.
pub async fn recount(wanted: &RecountCommand) -> ExitCode {
    match look(wanted).await {
        Ok(all) => {
            let (lines, differ) = said(&all);
            for line in lines {
                println!("{line}");
            }
            if differ { ExitCode::from(1) } else { ExitCode::SUCCESS }
        }
        Err(trouble) => {
            eprintln!("fifth recount: {trouble:#}");
            ExitCode::from(2)
        }
    }
}

async fn look(wanted: &RecountCommand) -> Result<Vec<Looked>> {
    let db = match &wanted.database_url {
        Some(url) => Db::open_postgres(url, Vault::in_folder(&wanted.data.join("keys")), CONNECTIONS)
            .await
            .map_err(starting::no_postgres)?,
        // Nothing is made here that the server would not own.
        None if !wanted.data.join("fifth.db").exists() => {
            let place = wanted.data.join("fifth.db").display().to_string();
            bail!(PLAIN_WORDS.t_with("backup-not-there", &[("place", place.into())]))
        }
        None => Db::open_sqlite(&wanted.data)
            .await
            .with_context(|| format!("the database in {} cannot be opened", wanted.data.display()))?,
    };
    let all = store::recounts::all(&db).await.context("the closed votes cannot be read");
    db.close().await;
    all
}

/// A line for each vote and one for all of them; and whether something differs.
pub fn said(all: &[Looked]) -> (Vec<String>, bool) {
    let words = &PLAIN_WORDS;
    let line = |one: &Looked| {
        let id = match one.found {
            Ok(Proved::CountedAgain) => "recount-again".to_owned(),
            Ok(Proved::Unchanged) => "recount-unchanged".to_owned(),
            Err(differs) => format!("recount-{differs}"),
        };
        let receipt = one.receipt.clone().unwrap_or_else(|| "-".to_owned());
        let round = one.round.to_string();
        format!("{receipt}  {round}  {}  {}", words.t(&id), one.question)
    };
    let differ = all.iter().filter(|one| one.found.is_err()).count();
    let sum = [("votes", all.len().into()), ("differ", differ.into())];
    let lines = all.iter().map(line).chain([words.t_with("recount-sum", &sum)]);
    (lines.collect(), differ > 0)
}
