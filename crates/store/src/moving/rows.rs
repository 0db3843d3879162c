//! Rows on their way, and what arrived of them.

use futures_util::TryStreamExt;
use sqlx::postgres::{PgArguments, PgConnection};
use sqlx::sqlite::{SqliteArguments, SqliteConnection};
use sqlx::{Arguments, AssertSqlSafe};

use super::Result;
use super::cells::{Cell, Digest, Kind, Table};
use super::keys::Keys;
use crate::backup::Trouble;

/// Rows that go together.
const TOGETHER: usize = 200;
/// Those that may hold a photo of some megabytes each: they lie in memory several times.
const LARGE_TOGETHER: usize = 8;

/// Sends the rows of a table; gives what was sent.
pub(super) async fn sqlite_to_postgres(
    table: &Table,
    from: &mut SqliteConnection,
    to: &mut PgConnection,
    keys: &mut Keys<'_>,
) -> Result<Digest> {
    let large = table.columns.iter().any(|column| column.kind == Kind::Blob);
    let together = if large { LARGE_TOGETHER } else { TOGETHER };
    let (mut sent, mut batch) = (Digest::default(), Vec::new());
    let mut rows = sqlx::query(AssertSqlSafe(table.selected())).fetch(from);
    while let Some(row) = rows.try_next().await.map_err(Trouble::from)? {
        let cells = table.cells(&row).map_err(Trouble::from)?;
        let Some(cells) = keys.row(table, cells).await? else { continue };
        sent.add(&cells);
        batch.push(cells);
        if batch.len() == together {
            insert(table, std::mem::take(&mut batch), to).await?;
        }
    }
    insert(table, batch, to).await?;
    Ok(sent)
}

/// One statement for all of them, a column at a time.
async fn insert(table: &Table, rows: Vec<Vec<Cell>>, to: &mut PgConnection) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let places = table.columns.iter().enumerate();
    let places: Vec<String> =
        places.map(|(at, column)| format!("${}::{}[]", at + 1, column.kind.name())).collect();
    // Numbers that the database would give by itself stay those that they were.
    let into = format!(
        "insert into \"{}\" ({}) overriding system value select * from unnest({})",
        table.name,
        table.names(),
        places.join(", ")
    );
    let mut arguments = PgArguments::default();
    for (at, column) in table.columns.iter().enumerate() {
        let cells = rows.iter().map(|row| row.get(at));
        macro_rules! all {
            ($kind:ident) => {
                arguments.add(
                    cells
                        .map(|cell| match cell {
                            Some(Cell::$kind(value)) => value.clone(),
                            _ => None,
                        })
                        .collect::<Vec<_>>(),
                )
            };
        }
        match column.kind {
            Kind::Text => all!(Text),
            Kind::Int => all!(Int),
            Kind::Bool => all!(Bool),
            Kind::Blob => all!(Blob),
        }
        .map_err(sqlx::Error::Encode)?;
    }
    sqlx::query_with(AssertSqlSafe(into), arguments).execute(to).await?;
    Ok(())
}

/// Sends the rows of a table; gives what was sent.
pub(super) async fn postgres_to_sqlite(
    table: &Table,
    from: &mut PgConnection,
    to: &mut SqliteConnection,
    keys: &mut Keys<'_>,
) -> Result<Digest> {
    let mut sent = Digest::default();
    let places: Vec<String> = (1..=table.columns.len()).map(|at| format!("${at}")).collect();
    let into = format!("insert into \"{}\" ({}) values ({})", table.name, table.names(), places.join(", "));
    let mut rows = sqlx::query(AssertSqlSafe(table.selected())).fetch(from);
    while let Some(row) = rows.try_next().await? {
        let Some(cells) = keys.row(table, table.cells(&row)?).await? else { continue };
        sent.add(&cells);
        let mut arguments = SqliteArguments::default();
        for cell in cells {
            match cell {
                Cell::Text(text) => arguments.add(text),
                Cell::Int(number) => arguments.add(number),
                Cell::Bool(yes) => arguments.add(yes),
                Cell::Blob(bytes) => arguments.add(bytes),
            }
            .map_err(sqlx::Error::Encode)?;
        }
        let statement = sqlx::query_with(AssertSqlSafe(into.clone()), arguments);
        statement.execute(&mut *to).await.map_err(Trouble::from)?;
    }
    Ok(sent)
}

pub(super) async fn digest_of_postgres(table: &Table, disk: &mut PgConnection) -> Result<Digest> {
    let mut there = Digest::default();
    let mut rows = sqlx::query(AssertSqlSafe(table.selected())).fetch(disk);
    while let Some(row) = rows.try_next().await? {
        there.add(&table.cells(&row)?);
    }
    Ok(there)
}

pub(super) async fn digest_of_sqlite(table: &Table, disk: &mut SqliteConnection) -> Result<Digest> {
    let mut there = Digest::default();
    let mut rows = sqlx::query(AssertSqlSafe(table.selected())).fetch(disk);
    while let Some(row) = rows.try_next().await.map_err(Trouble::from)? {
        there.add(&table.cells(&row).map_err(Trouble::from)?);
    }
    Ok(there)
}
