//! A deed on the disk: all of it, or nothing.
//!
//! `let mut tx = db.begin().await?; … tx.commit().await?;`. Whoever leaves before the commit, by
//! a `?` or because the request was given up, takes everything back.

use sqlx::{Postgres, Sqlite, Transaction};

use super::error::Result;
use super::writer::Writer;

/// A transaction that has begun.
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>, Writer),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// When this says yes, everything is on the disk.
    pub(crate) async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx, writer) => writer.commit(tx).await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
