//! `fifth move`: from SQLite to PostgreSQL, or back. What goes wrong is said in one line, with what to do.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use store::moving::{Moved, NotMoved, to_folder, to_postgres};
use store::vault::Vault;

use crate::locale::PLAIN_WORDS;
use crate::{backups, starting, vault};

/// How a PostgreSQL database is named where its address holds a password.
const POSTGRES: &str = "PostgreSQL";

/// `fifth move`.
#[derive(Args, Clone, Debug)]
pub struct MoveCommand {
    /// Where to: postgres://… of an empty database, or a folder that has no database.
    #[arg(long)]
    pub to: String,
    /// Folder of the SQLite database, and of the keys of open votes.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
    /// The PostgreSQL database that is left for a folder.
    #[arg(long, env = "FIFTH_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The common secret of the servers on PostgreSQL, if they have one.
    #[arg(long, env = "FIFTH_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
    /// The same secret, in a file.
    #[arg(long, env = "FIFTH_SECRET_FILE", conflicts_with = "secret")]
    pub secret_file: Option<PathBuf>,
}

/// Moves everything; says on standard error why not, and exits with 2. With 1 when all has moved and old keys
/// are left.
pub async fn move_all(wanted: &MoveCommand) -> ExitCode {
    let on_postgres = match vault::open(&wanted.data, wanted.secret.as_deref(), wanted.secret_file.as_deref())
    {
        Ok(vault) => vault,
        Err(why) => {
            eprintln!("fifth move: {why:#}");
            return ExitCode::from(2);
        }
    };
    let in_folder = |folder: &PathBuf| Vault::in_folder(&folder.join("keys"));
    let is_postgres = wanted.to.contains("://");
    let (from, to, moved) = if is_postgres {
        let moved = to_postgres(&wanted.data, &in_folder(&wanted.data), &wanted.to, &on_postgres).await;
        (wanted.data.clone(), PathBuf::from(POSTGRES), moved)
    } else if let Some(url) = &wanted.database_url {
        let folder = PathBuf::from(&wanted.to);
        let moved = to_folder(url, &on_postgres, &folder, &in_folder(&folder)).await;
        (PathBuf::from(POSTGRES), folder, moved)
    } else {
        eprintln!("fifth move: {}", PLAIN_WORDS.t("move-from"));
        return ExitCode::from(2);
    };
    match moved {
        Ok(moved) => {
            println!("{}", told(&moved, &to, &from));
            if moved.keys_left {
                eprintln!("fifth move: {}", say_where("move-keys-left", &from));
                return ExitCode::FAILURE;
            }
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("fifth move: {}", why_not(why, &from, &to));
            ExitCode::from(2)
        }
    }
}

fn told(moved: &Moved, to: &Path, from: &Path) -> String {
    let rows: u64 = moved.counts.values().sum();
    let values = [
        ("place", to.display().to_string().into()),
        ("from", from.display().to_string().into()),
        ("tables", moved.counts.len().into()),
        ("rows", usize::try_from(rows).unwrap_or(usize::MAX).into()),
    ];
    let all = PLAIN_WORDS.t_with("move-done", &values);
    if moved.open_rounds == 0 {
        return all;
    }
    format!("{all}\n{}", PLAIN_WORDS.t_with("move-open", &[("n", moved.open_rounds.into())]))
}

fn say_where(id: &str, place: &Path) -> String {
    PLAIN_WORDS.t_with(id, &[("place", place.display().to_string().into())])
}

fn why_not(why: NotMoved, from: &Path, to: &Path) -> String {
    match why {
        NotMoved::InUse => PLAIN_WORDS.t("move-in-use"),
        NotMoved::TakenAlready => say_where("move-taken", to),
        NotMoved::Older => say_where("move-older", from),
        NotMoved::Differs(table) => PLAIN_WORDS.t_with("move-differs", &[("table", table.into())]),
        NotMoved::File(trouble) => backups::why(&trouble, [from, to]),
        NotMoved::Other(store::Error::Unreadable(what)) => {
            PLAIN_WORDS.t_with("move-unreadable", &[("what", what.to_owned().into())])
        }
        NotMoved::Other(error) => starting::no_postgres(error).to_string(),
    }
}
