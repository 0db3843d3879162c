//! Letters that wait to be sent, and when each adult was last told what is owed.

use domain::id::{AdultId, OrganisationId};
use domain::people::letter::{Letter, TRIED_FOR_MINUTES, next_try};
use domain::people::sign_in::Role;
use domain::time::Moment;
use jiff::civil::Date;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::sql::sql;
use crate::tx::Tx;

/// A letter that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What its row is called.
    pub id: String,
    /// The letter.
    pub letter: Letter,
}

/// An adult to whom letters can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// The adult it is for.
    pub adult: AdultId,
    /// The name as colleagues say it.
    pub name: String,
    /// What the adult may do.
    pub role: Role,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// What it is called.
    pub of: String,
    /// Where letters go.
    pub email: String,
}

/// Puts a letter with those that wait.
pub async fn post(db: &Db, id: &str, letter: &Letter, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    put(&mut tx, id, letter, now).await?;
    tx.commit().await
}

/// The same in the transaction of the deed that the letter is about.
pub(crate) async fn put(tx: &mut Tx, id: &str, letter: &Letter, now: Moment) -> Result<()> {
    sql("insert into letters (id, recipient, subject, body, written_at, try_at, tried)
         values ($1, $2, $3, $4, $5, $5, 0)")
    .bind(id)
    .bind(&letter.recipient)
    .bind(&letter.subject)
    .bind(&letter.body)
    .bind(now.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Tells an adult on this day what is owed, once: of several servers, and of several tries, one letter is
/// written. Says whether it was this one.
pub async fn remind(
    db: &Db,
    adult: &AdultId,
    day: Date,
    id: &str,
    letter: &Letter,
    now: Moment,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    let told = sql("insert into reminders (adult, day) values ($1, $2)
         on conflict (adult) do update set day = excluded.day where reminders.day < excluded.day")
    .bind(adult.as_str())
    .bind(day)
    .execute(&mut tx)
    .await?;
    if told == 0 {
        return Ok(false);
    }
    put(&mut tx, id, letter, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// One letter whose time has come, the oldest first. Until its next try nobody else takes it. What was
/// tried for three days is given up.
pub async fn take(db: &Db, now: Moment) -> Result<Option<Waiting>> {
    let mut tx = db.begin().await?;
    sql("delete from letters where written_at < $1")
        .bind(now.plus_minutes(-TRIED_FOR_MINUTES).0)
        .execute(&mut tx)
        .await?;
    let row: Option<Row> = sql("select id, recipient, subject, body, tried from letters
         where try_at <= $1 order by written_at, id limit 1")
    .bind(now.0)
    .fetch_optional(&mut tx)
    .await?;
    let Some((id, recipient, subject, body, tried)) = row else {
        tx.commit().await?;
        return Ok(None);
    };
    let again = now.plus_minutes(next_try(u32::try_from(tried).unwrap_or(u32::MAX)));
    let taken = sql("update letters set try_at = $2, tried = tried + 1 where id = $1 and try_at <= $3")
        .bind(&id)
        .bind(again.0)
        .bind(now.0)
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok((taken > 0).then_some(Waiting { id, letter: Letter { recipient, subject, body } }))
}

/// A letter that was sent is kept no longer.
pub async fn sent(db: &Db, id: &str) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from letters where id = $1").bind(id).execute(&mut tx).await?;
    tx.commit().await
}

/// All adults who can sign in, with where letters go, who were not told on this day yet.
pub async fn not_told(db: &Db, day: Date) -> Result<Vec<Addressee>> {
    let rows: Vec<AdultRow> =
        sql("select adults.id, adults.name, adults.role, organisations.id, organisations.name, adults.email
             from adults
             join organisations on organisations.id = adults.organisation
             left join reminders on reminders.adult = adults.id
             where adults.password_hash is not null and (reminders.day is null or reminders.day < $1)
             order by adults.id")
        .bind(day)
        .fetch_all(db)
        .await?;
    let one = |(adult, name, role, organisation, of, email): AdultRow| -> Result<Addressee> {
        let role = Role::parse(&role).ok_or(Error::Unreadable("a role"))?;
        Ok(Addressee { adult: adult.into(), name, role, organisation: organisation.into(), of, email })
    };
    rows.into_iter().map(one).collect()
}

type Row = (String, String, String, String, i64);

type AdultRow = (String, String, String, String, String, String);
