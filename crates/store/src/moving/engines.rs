//! What either engine has to do so that rows can come and go.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::{Migrate, Migrator};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteLockingMode};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, Postgres, Transaction};
use tokio::time::sleep;

use super::cells::{Column, Kind, Table};
use super::{NotMoved, Result};
use crate::backup::Trouble;
use crate::error::{Door, Error};

static POSTGRES: Migrator = sqlx::migrate!("./migrations/postgres");
static SQLITE: Migrator = sqlx::migrate!("./migrations/sqlite");

/// How often somebody who uses PostgreSQL is looked for, until they are gone.
const LOOKS: u32 = 10;
const BETWEEN: Duration = Duration::from_millis(200);
/// How long somebody who writes to PostgreSQL is waited for.
const PATIENCE: &str = "5s";

/// The SQLite file, which nobody else has open, nor can have until this ends.
pub(super) async fn alone_with(file: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(file).locking_mode(SqliteLockingMode::Exclusive);
    let opened = options.busy_timeout(Duration::ZERO).connect().await;
    let mut alone = opened.map_err(|error| in_use(error, NotMoved::InUse))?;
    alone.execute("begin exclusive").await.map_err(|error| in_use(error, NotMoved::InUse))?;
    alone.execute("rollback").await.map_err(Trouble::from)?;
    Ok(alone)
}

fn in_use(error: sqlx::Error, busy: NotMoved) -> NotMoved {
    if matches!(Error::from(error), Error::Busy) { busy } else { NotMoved::File(Trouble::NotOurs) }
}

/// A new SQLite file with all tables and no rows.
pub(super) async fn new_sqlite(file: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(file).foreign_keys(false);
    let mut disk = options.connect().await.map_err(Trouble::from)?;
    SQLITE.run(&mut disk).await.map_err(Error::from)?;
    Ok(disk)
}

/// The PostgreSQL database, which nobody else uses by this name.
pub(super) async fn postgres(url: &str) -> Result<PgConnection> {
    if !["postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
        return Err(Door::NoAddress.into());
    }
    let options = PgConnectOptions::from_str(url).map_err(Door::explain)?.application_name("fifth move");
    let mut disk = options.connect().await.map_err(Door::explain)?;
    // A server that was just stopped is seen there for a moment still.
    for _ in 0..LOOKS {
        if others(&mut disk).await? == 0 {
            return Ok(disk);
        }
        sleep(BETWEEN).await;
    }
    Err(NotMoved::InUse)
}

/// How many connections there are beside this one, of the same user and of Fifth by any other.
async fn others(disk: &mut PgConnection) -> Result<i64> {
    let others = sqlx::query_scalar(
        "select count(*) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()
         and (usename = current_user and backend_type = 'client backend'
              or application_name in ('fifth', 'fifth move'))",
    );
    Ok(others.fetch_one(disk).await?)
}

/// Makes the tables where there are none; a database that holds anything is not touched.
pub(super) async fn make_tables(disk: &mut PgConnection) -> Result<()> {
    let there: Vec<String> = sqlx::query_scalar(
        "select table_name::text from information_schema.tables where table_schema = current_schema()",
    )
    .fetch_all(&mut *disk)
    .await?;
    if !there.is_empty() && !there.iter().any(|table| table == "_sqlx_migrations") {
        return Err(NotMoved::TakenAlready);
    }
    for table in there.iter().filter(|table| !table.starts_with('_')) {
        let any = format!("select exists (select 1 from \"{table}\")");
        let any: bool = sqlx::query_scalar(AssertSqlSafe(any)).fetch_one(&mut *disk).await?;
        if any {
            return Err(NotMoved::TakenAlready);
        }
    }
    POSTGRES.run(disk).await.map_err(Error::from)?;
    Ok(())
}

/// Its tables are those that this program knows.
pub(super) async fn is_up_to_date(disk: &mut PgConnection) -> Result<()> {
    let made = disk.list_applied_migrations(&POSTGRES.table_name).await;
    let made = made.map_err(|_| NotMoved::File(Trouble::NotOurs))?;
    if made.iter().any(|made| !POSTGRES.version_exists(made.version)) {
        return Err(NotMoved::File(Trouble::Newer));
    }
    if made.len() < POSTGRES.iter().count() { Err(NotMoved::Older) } else { Ok(()) }
}

/// All tables and their columns. What a trigger asks another table about comes after that table.
pub(super) async fn tables(disk: &mut PgConnection) -> Result<Vec<Table>> {
    let columns: Vec<(String, String, String)> = sqlx::query_as(
        "select table_name::text, column_name::text, data_type::text from information_schema.columns
         where table_schema = current_schema() and table_name <> '_sqlx_migrations'
         order by table_name = 'worries_due', table_name, ordinal_position",
    )
    .fetch_all(disk)
    .await?;
    let mut tables: Vec<Table> = Vec::new();
    for (table, name, kind) in columns {
        let kind = Kind::parse(&kind).ok_or(Error::Unreadable("a kind of column"))?;
        if tables.last().is_none_or(|last| last.name != table) {
            tables.push(Table { name: table, columns: Vec::new() });
        }
        if let Some(last) = tables.last_mut() {
            last.columns.push(Column { name, kind });
        }
    }
    Ok(tables)
}

/// Takes the references away, so that rows may come in any order; gives what brings them back.
pub(super) async fn let_go_of_references(disk: &mut PgConnection) -> Result<Vec<String>> {
    let references: Vec<(String, String, String)> = sqlx::query_as(
        "select conrelid::regclass::text, conname::text, pg_get_constraintdef(oid) from pg_constraint
         where contype = 'f' and connamespace = current_schema()::regnamespace",
    )
    .fetch_all(&mut *disk)
    .await?;
    let mut back = Vec::new();
    for (table, name, definition) in references {
        let drop = format!("alter table {table} drop constraint \"{name}\"");
        disk.execute(AssertSqlSafe(drop)).await?;
        back.push(format!("alter table {table} add constraint \"{name}\" {definition}"));
    }
    Ok(back)
}

/// Brings them back: PostgreSQL follows each.
pub(super) async fn hold_references(disk: &mut PgConnection, back: &[String]) -> Result<()> {
    for add in back {
        disk.execute(AssertSqlSafe(add.clone())).await?;
    }
    Ok(())
}

/// The next number of a counter is greater than all that came.
pub(super) async fn count_on(disk: &mut PgConnection) -> Result<()> {
    let counters: Vec<(String, String)> = sqlx::query_as(
        "select table_name::text, column_name::text from information_schema.columns
         where table_schema = current_schema() and is_identity = 'YES'",
    )
    .fetch_all(&mut *disk)
    .await?;
    for (table, column) in counters {
        let set = format!(
            "select setval(pg_get_serial_sequence('{table}', '{column}'), max(\"{column}\"))
             from \"{table}\" having max(\"{column}\") is not null"
        );
        disk.execute(AssertSqlSafe(set)).await?;
    }
    Ok(())
}

/// Keeps the key of an open vote, sealed.
pub(super) async fn keep_key(disk: &mut PgConnection, (round, sealed): &(String, Vec<u8>)) -> Result<()> {
    sqlx::query("insert into round_keys (round, sealed) values ($1, $2)")
        .bind(round)
        .bind(sealed)
        .execute(disk)
        .await?;
    Ok(())
}

/// All tables as they are now, and nobody writes to them until the transaction ends.
pub(super) async fn still(disk: &mut PgConnection) -> Result<Transaction<'_, Postgres>> {
    let tables: Vec<String> = sqlx::query_scalar(
        "select format('%I', table_name) from information_schema.tables
         where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name",
    )
    .fetch_all(&mut *disk)
    .await?;
    let mut snapshot = disk.begin_with("begin isolation level repeatable read").await?;
    // Before anything is read: what is read is from after the lock.
    snapshot.execute(AssertSqlSafe(format!("set local lock_timeout = '{PATIENCE}'"))).await?;
    let lock = format!("lock table {} in share mode", tables.join(", "));
    let locked = snapshot.execute(AssertSqlSafe(lock)).await;
    locked.map_err(|error| match Error::from(error) {
        Error::Busy => NotMoved::InUse,
        other => other.into(),
    })?;
    Ok(snapshot)
}

/// Takes the keys of open votes out of the database that is left.
pub(super) async fn forget_keys(disk: &mut PgConnection) -> Result<()> {
    disk.execute("delete from round_keys").await?;
    Ok(())
}

/// Frees the room of what was taken out.
pub(super) async fn wipe_keys(disk: &mut PgConnection) -> Result<()> {
    disk.execute("vacuum round_keys").await?;
    Ok(())
}
