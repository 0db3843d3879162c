//! What was said to make sessions ready, and who called them so.

use std::collections::HashMap;

use domain::id::{AdultId, PartnershipId, SessionId};
use domain::session::readiness::{Called, Preparation};
use domain::time::Moment;
use sqlx::FromRow;

use super::sessions::changed;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::sql::sql;

/// What was said of a session, and who called it ready.
pub type Prepared = (Preparation, Option<Called>);

/// All columns, for the statements below.
macro_rules! columns {
    () => {
        "readiness.session, readiness.said, readiness.called_by, readiness.called_at, adults.name
         from readiness left join adults on adults.id = readiness.called_by"
    };
}

/// Changes what was said of a session, in one transaction: two workers can prepare it at once.
pub async fn change(db: &Db, id: &SessionId, change: impl FnOnce(&mut Preparation)) -> Result<()> {
    let mut tx = db.begin().await?;
    changed(&mut tx, id.as_str()).await?;
    let said: Option<String> = sql("select said from readiness where session = $1")
        .bind(id.as_str())
        .scalar_optional(&mut tx)
        .await?;
    let mut prepared: Preparation = match said {
        Some(said) => serde_json::from_str(&said)?,
        None => Preparation::default(),
    };
    change(&mut prepared);
    sql("insert into readiness (session, said) values ($1, $2)
         on conflict (session) do update set said = excluded.said")
    .bind(id.as_str())
    .bind(serde_json::to_string(&prepared)?)
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// Keeps who called a session ready, or that it is so no longer.
pub async fn call(db: &Db, id: &SessionId, called: Option<(&AdultId, Moment)>) -> Result<()> {
    let mut tx = db.begin().await?;
    changed(&mut tx, id.as_str()).await?;
    sql("update readiness set called_by = $2, called_at = $3 where session = $1")
        .bind(id.as_str())
        .bind(called.map(|(who, _)| who.as_str()))
        .bind(called.map(|(_, at)| at.0))
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// What was said of a session; nothing yet for a new one.
pub async fn of_session(db: &Db, id: &SessionId) -> Result<Prepared> {
    let row: Option<Row> = sql(concat!("select ", columns!(), " where readiness.session = $1"))
        .bind(id.as_str())
        .fetch_optional(db)
        .await?;
    row.map_or(Ok(Prepared::default()), Prepared::try_from)
}

/// The same of all sessions of a partnership that were prepared.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<HashMap<SessionId, Prepared>> {
    let rows: Vec<Row> = sql(concat!(
        "select ",
        columns!(),
        "
         join sessions on sessions.id = readiness.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1"
    ))
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| Ok((SessionId(row.session.clone()), row.try_into()?))).collect()
}

#[derive(FromRow)]
struct Row {
    session: String,
    said: String,
    called_by: Option<String>,
    called_at: Option<i64>,
    name: Option<String>,
}

impl TryFrom<Row> for Prepared {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let called = row.called_by.zip(row.called_at).map(|(who, at)| Called {
            who: who.into(),
            name: row.name.unwrap_or_default(),
            at: Moment(at),
        });
        Ok((serde_json::from_str(&row.said)?, called))
    }
}
