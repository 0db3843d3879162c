//! What somebody else did about an adult's account, until the adult has read it.

use domain::id::AdultId;
use domain::people::audit::AuditEntry;
use domain::people::second_step::{AccountNews, NewsOf};
use domain::time::Moment;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::sql::sql;
use crate::tx::Tx;

/// Writes it down in the transaction of the deed; who did it stands in the entry.
pub(crate) async fn tell(tx: &mut Tx, adult: &AdultId, what: NewsOf, entry: &AuditEntry) -> Result<()> {
    let by: Option<String> =
        sql("select job_title from adults where id = $1").bind(&entry.who).scalar_optional(&mut *tx).await?;
    sql(
        "insert into account_news (adult, at, what, by_title) values ($1, $2, $3, $4) on conflict do nothing",
    )
    .bind(adult.as_str())
    .bind(entry.at.0)
    .bind(what.code())
    .bind(by.unwrap_or_default())
    .execute(tx)
    .await?;
    Ok(())
}

/// What the adult has not read, the oldest first.
pub async fn unread(db: &Db, adult: &AdultId) -> Result<Vec<AccountNews>> {
    let found: Vec<(i64, String, String)> =
        sql("select at, what, by_title from account_news where adult = $1 order by at, what")
            .bind(adult.as_str())
            .fetch_all(db)
            .await?;
    let news = found.into_iter().map(|(at, what, by)| {
        let what = NewsOf::parse(&what).ok_or(Error::Unreadable("news of an account"))?;
        Ok(AccountNews { at: Moment(at), what, by })
    });
    news.collect()
}

/// The adult has read what there was until then.
pub async fn read(db: &Db, adult: &AdultId, until: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from account_news where adult = $1 and at <= $2")
        .bind(adult.as_str())
        .bind(until.0)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}
