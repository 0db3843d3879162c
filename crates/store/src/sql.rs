//! One statement for both engines, and the values that go with it.
//!
//! `$1` is a place for a value in both; so are text, bigint and boolean. The engines keep what
//! they have prepared by the text of the statement, so that is always one of ours, never made.

use std::borrow::Cow;

use jiff::civil::{Date, Time};
use sqlx::postgres::{PgConnection, PgRow};
use sqlx::query::QueryAs;
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{Arguments, Database, Encode, FromRow, Postgres, Sqlite, Type};

use super::connections::Connections;
use super::error::Result;
use super::readers::Readers;
use super::tx::Tx;

/// A statement: `sql("select name from groups where id = $1").bind(id.as_str())`.
pub fn sql<'v>(text: &'static str) -> Sql<'v> {
    sql_of_each(text, text)
}

/// A statement that is not the same for SQLite and for PostgreSQL.
pub fn sql_of_each<'v>(sqlite: &'static str, postgres: &'static str) -> Sql<'v> {
    Sql { sqlite, postgres, values: Vec::new() }
}

/// A statement and its values, not yet run.
#[must_use]
pub struct Sql<'v> {
    sqlite: &'static str,
    postgres: &'static str,
    values: Vec<Value<'v>>,
}

/// What a row must be for both engines to give it: a tuple, or a struct that derives `FromRow`.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<R: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin> Row for R {}

/// Where a statement reads: `&Db`, or `&mut Tx` for what the transaction has written itself.
pub enum On<'c> {
    Readers(&'c Readers),
    Pool(&'c Connections),
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl<'v> Sql<'v> {
    /// The value of the next place, `$1` first.
    pub fn bind(mut self, value: impl Into<Value<'v>>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Writes, and gives the number of rows that were written.
    pub async fn execute(self, tx: &mut Tx) -> Result<u64> {
        let Self { sqlite, postgres, values } = self;
        Ok(match tx {
            Tx::Sqlite(tx, writer) => {
                let values = arguments::<Sqlite>(values)?;
                writer.told(sqlx::query_with(sqlite, values).execute(&mut **tx).await)?.rows_affected()
            }
            Tx::Postgres(tx) => {
                let values = arguments::<Postgres>(values)?;
                sqlx::query_with(postgres, values).execute(&mut **tx).await?.rows_affected()
            }
        })
    }

    /// The row, if there is one.
    pub async fn fetch_optional<R: Row>(self, on: impl Into<On<'_>>) -> Result<Option<R>> {
        Ok(match on.into() {
            On::Readers(readers) => self.for_sqlite()?.fetch_optional(readers).await?,
            On::Sqlite(tx) => self.for_sqlite()?.fetch_optional(tx).await?,
            On::Pool(pool) => self.for_postgres()?.fetch_optional(&mut *pool.free().await?).await?,
            On::Postgres(tx) => self.for_postgres()?.fetch_optional(tx).await?,
        })
    }

    /// All rows.
    pub async fn fetch_all<R: Row>(self, on: impl Into<On<'_>>) -> Result<Vec<R>> {
        Ok(match on.into() {
            On::Readers(readers) => self.for_sqlite()?.fetch_all(readers).await?,
            On::Sqlite(tx) => self.for_sqlite()?.fetch_all(tx).await?,
            On::Pool(pool) => self.for_postgres()?.fetch_all(&mut *pool.free().await?).await?,
            On::Postgres(tx) => self.for_postgres()?.fetch_all(tx).await?,
        })
    }

    /// The one column of the one row, such as a count.
    pub async fn scalar_one<T>(self, on: impl Into<On<'_>>) -> Result<T>
    where
        (T,): Row,
    {
        self.scalar_optional(on).await?.ok_or_else(|| sqlx::Error::RowNotFound.into())
    }

    /// The one column of the row, if there is one.
    pub async fn scalar_optional<T>(self, on: impl Into<On<'_>>) -> Result<Option<T>>
    where
        (T,): Row,
    {
        Ok(self.fetch_optional(on).await?.map(|(value,)| value))
    }

    /// The one column of all rows.
    pub async fn scalar_all<T>(self, on: impl Into<On<'_>>) -> Result<Vec<T>>
    where
        (T,): Row,
    {
        Ok(self.fetch_all(on).await?.into_iter().map(|(value,)| value).collect())
    }

    fn for_sqlite<R: Row>(self) -> Result<QueryAs<'v, Sqlite, R, <Sqlite as Database>::Arguments>> {
        Ok(sqlx::query_as_with(self.sqlite, arguments::<Sqlite>(self.values)?))
    }

    fn for_postgres<R: Row>(self) -> Result<QueryAs<'v, Postgres, R, <Postgres as Database>::Arguments>> {
        Ok(sqlx::query_as_with(self.postgres, arguments::<Postgres>(self.values)?))
    }
}

impl<'c> From<&'c mut Tx> for On<'c> {
    fn from(tx: &'c mut Tx) -> Self {
        match tx {
            Tx::Sqlite(tx, _) => Self::Sqlite(tx),
            Tx::Postgres(tx) => Self::Postgres(tx),
        }
    }
}

/// A value with its type: PostgreSQL wants to know what is not there, too.
pub enum Value<'v> {
    Text(Option<Cow<'v, str>>),
    Int(Option<i64>),
    Bool(Option<bool>),
    Blob(Option<&'v [u8]>),
}

/// The values as an engine takes them.
fn arguments<'v, DB: Database>(values: Vec<Value<'v>>) -> Result<DB::Arguments>
where
    Option<Cow<'v, str>>: Encode<'v, DB> + Type<DB>,
    Option<i64>: Encode<'v, DB> + Type<DB>,
    Option<bool>: Encode<'v, DB> + Type<DB>,
    Option<&'v [u8]>: Encode<'v, DB> + Type<DB>,
{
    let mut arguments = DB::Arguments::default();
    for value in values {
        match value {
            Value::Text(text) => arguments.add(text),
            Value::Int(number) => arguments.add(number),
            Value::Bool(yes) => arguments.add(yes),
            Value::Blob(bytes) => arguments.add(bytes),
        }
        .map_err(sqlx::Error::Encode)?;
    }
    Ok(arguments)
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(Some(text.into()))
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(text: &'v String) -> Self {
        Self::Text(Some(text.into()))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Some(text.into()))
    }
}

impl<'v> From<Option<&'v str>> for Value<'v> {
    fn from(text: Option<&'v str>) -> Self {
        Self::Text(text.map(Into::into))
    }
}

/// A day or a time, as ISO text: what both engines can sort by.
macro_rules! iso_text {
    ($($civil:ty),*) => {$(
        impl From<$civil> for Value<'_> {
            fn from(civil: $civil) -> Self {
                civil.to_string().into()
            }
        }

        impl From<Option<$civil>> for Value<'_> {
            fn from(civil: Option<$civil>) -> Self {
                Self::Text(civil.map(|civil| civil.to_string().into()))
            }
        }
    )*};
}
iso_text!(Date, Time);

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Int(Some(number))
    }
}

impl From<Option<i64>> for Value<'_> {
    fn from(number: Option<i64>) -> Self {
        Self::Int(number)
    }
}

impl From<bool> for Value<'_> {
    fn from(yes: bool) -> Self {
        Self::Bool(Some(yes))
    }
}

impl<'v> From<&'v [u8]> for Value<'v> {
    fn from(bytes: &'v [u8]) -> Self {
        Self::Blob(Some(bytes))
    }
}
