//! Looking through a database: whether it is whole, ours, of this program, and what is in it.

use std::collections::BTreeMap;
use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use super::Trouble;

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations/sqlite");

/// What a database holds that was looked through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// The rows of each table.
    pub counts: BTreeMap<String, i64>,
    /// The rounds that are open in it: their ballots need keys that are not in it.
    pub open_rounds: Vec<String>,
    /// Changes of the tables that this program would make at its next start.
    pub to_come: usize,
}

/// Looks through the file of a running server, of one that has ended, or of a copy.
///
/// # Errors
/// [`Trouble`]: the first thing that is wrong with it.
pub async fn check(file: &Path) -> Result<Looked, Trouble> {
    if !file.exists() {
        return Err(Trouble::NotThere);
    }
    let is_live = file.file_name().is_some_and(|name| name == "fifth.db");
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    if !is_live && std::fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        return Err(Trouble::HalfACopy);
    }
    let options = SqliteConnectOptions::new().filename(file);
    // Nobody writes to a copy, and it may lie where nobody can.
    let options =
        if is_live { options.pragma("query_only", "on") } else { options.immutable(true).read_only(true) };
    let mut connection = options.connect().await?;
    let looked = look(&mut connection, true).await;
    connection.close().await?;
    looked
}

/// Looks through it; `whole` reads every page.
pub(super) async fn look(connection: &mut SqliteConnection, whole: bool) -> Result<Looked, Trouble> {
    let to_come = migrations(connection).await?;
    if whole {
        let said: String =
            sqlx::query_scalar("pragma integrity_check(1)").fetch_one(&mut *connection).await?;
        if said != "ok" {
            return Err(Trouble::Damaged(said));
        }
        let lost: Vec<String> = sqlx::query_scalar("select \"table\" from pragma_foreign_key_check limit 1")
            .fetch_all(&mut *connection)
            .await?;
        if let Some(table) = lost.first() {
            return Err(Trouble::Damaged(format!("a row of {table} refers to one that is not there")));
        }
    }
    let open = "select id from rounds where opened_at is not null and closed_at is null order by id";
    let open_rounds = sqlx::query_scalar(open).fetch_all(&mut *connection).await?;
    Ok(Looked { counts: counts(connection).await?, open_rounds, to_come })
}

/// How many changes of the tables are still to come.
async fn migrations(connection: &mut SqliteConnection) -> Result<usize, Trouble> {
    let ours =
        "select count(*) from sqlite_master where name in ('_sqlx_migrations', 'partnerships', 'rounds')";
    let ours: i64 = sqlx::query_scalar(ours).fetch_one(&mut *connection).await?;
    if ours < 3 {
        return Err(Trouble::NotOurs);
    }
    let made: Vec<(i64, Vec<u8>)> =
        sqlx::query_as("select version, checksum from _sqlx_migrations order by version")
            .fetch_all(&mut *connection)
            .await?;
    for (version, checksum) in &made {
        match MIGRATIONS.iter().find(|known| known.version == *version) {
            None => return Err(Trouble::Newer),
            Some(known) if *known.checksum != **checksum => {
                return Err(Trouble::Damaged(format!(
                    "its tables were made by another program, at {version}"
                )));
            }
            Some(_) => {}
        }
    }
    Ok(MIGRATIONS.iter().count().saturating_sub(made.len()))
}

/// The rows of each table.
pub(super) async fn counts(connection: &mut SqliteConnection) -> Result<BTreeMap<String, i64>, Trouble> {
    let tables =
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name";
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut *connection).await?;
    let mut counts = BTreeMap::new();
    for table in tables {
        // A name that stands in the file itself, and cannot end its quotation.
        let count = AssertSqlSafe(format!("select count(*) from \"{}\"", table.replace('"', "\"\"")));
        let rows = sqlx::query_scalar(count).fetch_one(&mut *connection).await?;
        counts.insert(table, rows);
    }
    Ok(counts)
}
