//! Worries, and what was done about them. Both are only ever added to. Beside this file `sending.rs` is how
//! they come, and `row.rs` how they are read.

mod row;
mod sending;

use domain::id::{AdultId, OrganisationId, WorryId};
use domain::ideas::drawing::Drawing;
use domain::people::audit::AuditEntry;
use domain::people::sign_in::Adult;
use domain::people::worry::{Done, FindWords, Line, Worry, WorryText, WorryWords, has_opened, may};
use domain::refusal::Refusal;

use super::audit;
use super::letters::{self, Waiting};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows;
use crate::sql::{On, sql, sql_of_each};
use crate::tx::Tx;
use row::{LineRow, WorryRow, columns, line_columns, parts};

pub use sending::{Author, Posted, author_of, say, send};
pub(crate) use sending::{of_kept, put_back};

/// A worry with its record.
pub type Known = (Worry, Vec<Line>);

/// The worries of an organisation with their records, as they came. No word of theirs is read.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Vec<Known>> {
    let worries: Vec<WorryRow> =
        sql(concat!("select ", columns!(), " from worries where organisation = $1 order by sent_at, id"))
            .bind(organisation.as_str())
            .fetch_all(db)
            .await?;
    let lines: Vec<LineRow> = sql(concat!(
        "select ",
        line_columns!(),
        " from worry_record join worries on worries.id = worry_record.worry
         where worries.organisation = $1 order by worry_record.nth"
    ))
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    row::together(worries, lines)
}

/// One of an organisation with its record.
pub async fn get(db: &Db, organisation: &OrganisationId, id: &WorryId) -> Result<Option<Known>> {
    let worry: Vec<WorryRow> =
        sql(concat!("select ", columns!(), " from worries where id = $1 and organisation = $2"))
            .bind(id.as_str())
            .bind(organisation.as_str())
            .fetch_all(db)
            .await?;
    let lines: Vec<LineRow> = sql(concat!(
        "select ",
        line_columns!(),
        " from worry_record where worry = $1 order by worry_record.nth"
    ))
    .bind(id.as_str())
    .fetch_all(db)
    .await?;
    Ok(row::together(worry, lines)?.pop())
}

/// All worries that nobody has closed, of every organisation: for the clock.
pub async fn open(db: &Db) -> Result<Vec<Known>> {
    let worries: Vec<WorryRow> = sql(concat!(
        "select ",
        columns!(),
        " from worries where not exists (select 1 from worry_record where worry = worries.id and done = 'closed')
         order by organisation, sent_at, id"
    ))
    .fetch_all(db)
    .await?;
    let lines: Vec<LineRow> = sql(concat!(
        "select ",
        line_columns!(),
        " from worry_record where not exists
            (select 1 from worry_record closed where closed.worry = worry_record.worry and closed.done = 'closed')
         order by worry_record.nth"
    ))
    .fetch_all(db)
    .await?;
    row::together(worries, lines)
}

/// What is told in it: for who has opened it.
pub async fn text(db: &Db, id: &WorryId) -> Result<WorryText> {
    let row: Option<(Option<String>, Option<String>, Option<String>)> =
        sql("select words, drawing, find from worries where id = $1")
            .bind(id.as_str())
            .fetch_optional(db)
            .await?;
    let (words, drawing, find) = row.ok_or(Refusal::NoSuchPage)?;
    let read = |_| Error::Unreadable("a worry");
    let words = words.as_deref().map(WorryWords::parse).transpose().map_err(read)?;
    let drawing = drawing.as_deref().map(Drawing::parse).transpose();
    let drawing = drawing.map_err(|_| Error::Unreadable("a drawing"))?;
    Ok(WorryText { words, drawing, find: find.as_deref().map(FindWords::parse).transpose().map_err(read)? })
}

/// Somebody who hears it opens it, passes it on, decides or closes it. The same once more is done once.
///
/// # Errors
/// What [`may`] refuses; [`Refusal::NoSuchPage`] when the organisation of the adult has no such worry.
pub async fn add(
    db: &Db,
    id: &WorryId,
    adult: &Adult,
    done: &Done,
    letters: &[Waiting],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let record = take(&mut tx, id, Some(&adult.organisation)).await?;
    let again = match done {
        Done::Opened => has_opened(&record, &adult.id),
        _ => record.last().is_some_and(|last| last.done == *done && last.who.as_ref() == Some(&adult.id)),
    };
    if again {
        return Ok(());
    }
    may(&record, &adult.id, done)?;
    let line = Line {
        at: entry.at,
        who: Some(adult.id.clone()),
        job_title: adult.job_title.clone(),
        done: done.clone(),
    };
    put(&mut tx, id, &line, letters).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The clock tells the next, while the worry waits by its record as it is now. Says whether it did.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such worry.
pub async fn tell(
    db: &Db,
    id: &WorryId,
    done: &Done,
    waits: impl Fn(&[Line]) -> bool,
    letters: &[Waiting],
    entry: &AuditEntry,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    let record = take(&mut tx, id, None).await?;
    let since = record.iter().rev().take_while(|line| !matches!(line.done, Done::PassedOn(..)));
    if since.into_iter().any(|line| line.done == *done) || !waits(&record) {
        return Ok(false);
    }
    let line = Line { at: entry.at, who: None, job_title: String::new(), done: done.clone() };
    put(&mut tx, id, &line, letters).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await.map(|()| true)
}

/// The record of a worry; all others who add to it wait for this one.
async fn take(tx: &mut Tx, id: &WorryId, of: Option<&OrganisationId>) -> Result<Vec<Line>> {
    let organisation: Option<String> = sql_of_each(
        "select organisation from worries where id = $1",
        "select organisation from worries where id = $1 for update",
    )
    .bind(id.as_str())
    .scalar_optional(&mut *tx)
    .await?;
    let organisation = organisation.ok_or(Refusal::NoSuchPage)?;
    if of.is_some_and(|of| of.as_str() != organisation) {
        return Err(Refusal::NoSuchPage.into());
    }
    record(tx, id).await
}

async fn record(on: impl Into<On<'_>>, id: &WorryId) -> Result<Vec<Line>> {
    let lines: Vec<LineRow> =
        sql(concat!("select ", line_columns!(), " from worry_record where worry = $1 order by nth"))
            .bind(id.as_str())
            .fetch_all(on)
            .await?;
    rows::all(lines)
}

async fn put(tx: &mut Tx, id: &WorryId, line: &Line, posted: &[Waiting]) -> Result<()> {
    let (done, rung, course, why) = parts(&line.done);
    sql("insert into worry_record (worry, at, who, job_title, done, rung, course, why)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(id.as_str())
    .bind(line.at.0)
    .bind(line.who.as_ref().map(AdultId::as_str))
    .bind(&line.job_title)
    .bind(done)
    .bind(rung)
    .bind(course)
    .bind(why)
    .execute(&mut *tx)
    .await?;
    for one in posted {
        letters::put(tx, &one.id, &one.letter, line.at).await?;
    }
    Ok(())
}
