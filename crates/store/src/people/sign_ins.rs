//! Being known to the server. The disk holds only the SHA-256 of a token.

use domain::id::AdultId;
use domain::people::pupil::Pupil;
use domain::people::sign_in::Adult;
use domain::session::session::Session;
use domain::time::Moment;

use super::adults::AdultRow;
use super::pupils::row::{KnownRow, who};
use crate::db::Db;
use crate::error::Result;
use crate::rows::one;
use crate::session::sessions;
use crate::sql::sql;

/// A device that asked to be let back and was not, is forgotten after this.
const ASKING_LASTS_DAYS: i64 = 1;

/// The pupil this device speaks for, and the session, in one statement.
pub async fn pupil_of(db: &Db, token_hash: &str, now: Moment) -> Result<Option<(Pupil, Session)>> {
    let row: Option<KnownRow> = sql(concat!(
        "select ",
        who!(),
        ", ",
        sessions::columns!(),
        ", (select adults.job_title from adults join groups on groups.organisation = adults.organisation
            left join duties on duties.organisation = adults.organisation and duties.lead_back_at > $2
            where groups.id = pupils.group_id and adults.role in ('safeguarding-lead', 'deputy')
                and adults.left_at is null and adults.password_hash is not null
            order by case when (adults.role = 'deputy') = (duties.organisation is not null) then 0 else 1 end,
                adults.job_title, adults.id limit 1) as lead_title
         from sign_ins
         join pupils on pupils.id = sign_ins.pupil
         join sessions on sessions.id = pupils.session
         where sign_ins.token_hash = $1 and sign_ins.ends_at > $2 and pupils.removed_at is null"
    ))
    .bind(token_hash)
    .bind(now.0)
    .fetch_optional(db)
    .await?;
    one(row)
}

/// The adult this device speaks for.
pub async fn adult_of(db: &Db, token_hash: &str, now: Moment) -> Result<Option<Adult>> {
    let row: Option<AdultRow> = sql(
        "select adults.id, adults.organisation, organisations.partnership, adults.name, adults.job_title, adults.role
         from sign_ins
         join adults on adults.id = sign_ins.adult
         join organisations on organisations.id = adults.organisation
         where sign_ins.token_hash = $1 and sign_ins.ends_at > $2
             and adults.left_at is null and organisations.archived_at is null"
    ).bind(token_hash).bind(now.0).fetch_optional(db).await?;
    one(row)
}

/// This device speaks for this adult until then.
pub async fn insert_adult(
    db: &Db,
    token_hash: &str,
    adult: &AdultId,
    now: Moment,
    ends_at: Moment,
) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into sign_ins (token_hash, adult, made_at, ends_at) values ($1, $2, $3, $4)")
        .bind(token_hash)
        .bind(adult.as_str())
        .bind(now.0)
        .bind(ends_at.0)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// This device speaks for nobody any more.
pub async fn remove(db: &Db, token_hash: &str) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from sign_ins where token_hash = $1").bind(token_hash).execute(&mut tx).await?;
    tx.commit().await
}

/// Forgets what has ended. Gives the number of sign-ins that were removed.
pub async fn sweep(db: &Db, now: Moment) -> Result<u64> {
    let mut tx = db.begin().await?;
    sql("delete from returns where asked_at <= $1")
        .bind(now.plus_days(-ASKING_LASTS_DAYS).0)
        .execute(&mut tx)
        .await?;
    for statement in [
        "delete from newcomers where session in (select id from sessions where code_ends_at <= $1)",
        "delete from taken_out where session in (select id from sessions where code_ends_at <= $1)",
        "delete from known_devices where ends_at <= $1",
    ] {
        sql(statement).bind(now.0).execute(&mut tx).await?;
    }
    let gone = sql("delete from sign_ins where ends_at <= $1").bind(now.0).execute(&mut tx).await?;
    tx.commit().await?;
    Ok(gone)
}
