//! Who did what. Written once, never changed.

use domain::people::audit::{AuditEntry, Deed};
use domain::refusal::Refusal;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// Writes an entry in the transaction of its deed, so that the two are one.
pub(crate) async fn write(tx: &mut Tx, entry: &AuditEntry) -> Result<()> {
    sql("insert into audit (at, who, deed, about) values ($1, $2, $3, $4)")
        .bind(entry.at.0)
        .bind(&entry.who)
        .bind(entry.deed.code())
        .bind(&entry.about)
        .execute(tx)
        .await?;
    Ok(())
}

/// Ends the transaction of a deed with its entry; where it met no row, with a refusal, and nothing is done.
pub(crate) async fn write_if(mut tx: Tx, met: u64, or: Refusal, entry: &AuditEntry) -> Result<()> {
    if met == 0 {
        return Err(or.into());
    }
    write(&mut tx, entry).await?;
    tx.commit().await
}

/// Who did this to this last, by job title: empty where it was no adult. None when nobody has.
pub async fn last(db: &Db, deed: Deed, about: &str) -> Result<Option<LastDeed>> {
    let row: Option<(String, Option<String>)> = sql("select audit.who, adults.job_title from audit
         left join adults on adults.id = audit.who
         where audit.about = $1 and audit.deed = $2 order by audit.nth desc limit 1")
    .bind(about)
    .bind(deed.code())
    .fetch_optional(db)
    .await?;
    Ok(row.map(|(who, job_title)| LastDeed { who, job_title: job_title.unwrap_or_default() }))
}

/// Who decided on an idea last, whatever it was.
pub async fn last_on_idea(db: &Db, idea: &str) -> Result<Option<LastDeed>> {
    let row: Option<(String, Option<String>)> = sql("select audit.who, adults.job_title from audit
         left join adults on adults.id = audit.who
         where audit.about = $1 and audit.deed in
             ('idea.release', 'idea.send-back', 'idea.merge', 'idea.keep', 'idea.undo')
         order by audit.nth desc limit 1")
    .bind(idea)
    .fetch_optional(db)
    .await?;
    Ok(row.map(|(who, job_title)| LastDeed { who, job_title: job_title.unwrap_or_default() }))
}

/// Who did this to this last, and when, in a transaction.
pub(crate) async fn last_in(tx: &mut Tx, deed: Deed, about: &str) -> Result<Option<(String, i64)>> {
    sql("select who, at from audit where about = $1 and deed = $2 order by nth desc limit 1")
        .bind(about)
        .bind(deed.code())
        .fetch_optional(tx)
        .await
}

/// Who did something last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastDeed {
    /// An adult's id, or what stands in its place.
    pub who: String,
    /// The adult's job title; empty where it was no adult.
    pub job_title: String,
}

/// Writes an entry.
pub async fn insert(db: &Db, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, entry).await?;
    tx.commit().await
}
