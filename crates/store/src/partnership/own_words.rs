//! What a partnership adds to the lists that it begins with, in its own words.

use domain::id::{OwnWordId, PartnershipId};
use domain::partnership::own_word::{OwnList, OwnWord, may_be_called};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use sqlx::FromRow;

use super::locks;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::all;
use crate::sql::{On, sql};

/// All own words of a partnership by their words, those that were put away too.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<OwnWord>> {
    read(db, partnership).await
}

async fn read<'c>(on: impl Into<On<'c>>, partnership: &PartnershipId) -> Result<Vec<OwnWord>> {
    let rows: Vec<Row> = sql("select id, list, words, archived_at is not null as put_away from own_words
         where partnership = $1 order by words, id")
    .bind(partnership.as_str())
    .fetch_all(on)
    .await?;
    all(rows)
}

/// Adds a line to a list. `starters` are the words of the lines that every partnership begins with.
///
/// # Errors
/// What [`may_be_called`] refuses.
pub async fn add(
    db: &Db,
    partnership: &PartnershipId,
    new: &OwnWord,
    starters: &[String],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    let known = read(&mut tx, partnership).await?;
    may_be_called(&known, new.list, &new.words, starters, None)?;
    sql("insert into own_words (id, partnership, list, words) values ($1, $2, $3, $4)")
        .bind(new.id.as_str())
        .bind(partnership.as_str())
        .bind(new.list.code())
        .bind(new.words.as_str())
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Gives a line other words. `starters` gives the words of the lines that its list begins with.
///
/// # Errors
/// What [`may_be_called`] refuses, and [`Refusal::NoSuchPage`] when the partnership has no such line.
pub async fn rename(
    db: &Db,
    partnership: &PartnershipId,
    (id, words): (&OwnWordId, &ShortWords),
    starters: impl FnOnce(OwnList) -> Vec<String>,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    let known = read(&mut tx, partnership).await?;
    let one = known.iter().find(|one| one.id == *id).ok_or(Refusal::NoSuchPage)?;
    may_be_called(&known, one.list, words, &starters(one.list), Some(id))?;
    sql("update own_words set words = $2 where id = $1")
        .bind(id.as_str())
        .bind(words.as_str())
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Puts a line away, from this moment on: nobody is asked about it, and what was said of it waits.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the partnership has no such line.
pub async fn put_away(
    db: &Db,
    partnership: &PartnershipId,
    id: &OwnWordId,
    entry: &AuditEntry,
) -> Result<()> {
    set_archived(db, partnership, (id, Some(entry.at.0)), entry).await
}

/// Brings a line back that was put away.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the partnership has no such line.
pub async fn bring_back(
    db: &Db,
    partnership: &PartnershipId,
    id: &OwnWordId,
    entry: &AuditEntry,
) -> Result<()> {
    set_archived(db, partnership, (id, None), entry).await
}

async fn set_archived(
    db: &Db,
    partnership: &PartnershipId,
    (id, at): (&OwnWordId, Option<i64>),
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    let found = sql("update own_words set archived_at = $3 where id = $1 and partnership = $2")
        .bind(id.as_str())
        .bind(partnership.as_str())
        .bind(at)
        .execute(&mut tx)
        .await?;
    if found == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

#[derive(FromRow)]
struct Row {
    id: String,
    list: String,
    words: String,
    put_away: bool,
}

impl TryFrom<Row> for OwnWord {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unreadable = || Error::Unreadable("a line of a list");
        Ok(Self {
            id: row.id.into(),
            list: OwnList::parse(&row.list).ok_or_else(unreadable)?,
            words: ShortWords::parse(&row.words).map_err(|_| unreadable())?,
            put_away: row.put_away,
        })
    }
}
