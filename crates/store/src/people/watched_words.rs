//! What organisations changed in the lists of words to watch.

use std::collections::HashMap;

use domain::id::{OrganisationId, SessionId, WatchWordId};
use domain::people::audit::AuditEntry;
use domain::people::watch::{Changes, Kind, OwnPhrase};
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use sqlx::FromRow;

use super::audit;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::partnership::locks;
use crate::sql::{On, sql};

/// What it changed, by organisation.
pub type ByOrganisation = HashMap<OrganisationId, Changes>;

/// The statement of both reads; `$whose` gives their organisations.
macro_rules! changed {
    ($whose:literal) => {
        concat!(
            "select organisation, id, kind, words from watched_words where organisation in (",
            $whose,
            ") union all select organisation, null, kind, line from unwatched_words where organisation in (",
            $whose,
            ") order by 1, 3, 4"
        )
    };
}

/// What an organisation changed.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Changes> {
    read(db, organisation).await
}

/// What all organisations changed whose words are read in a session: those of its groups, and its own. Each is
/// named, also one that changed nothing.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<ByOrganisation> {
    let rows: Vec<Row> = sql("with home (organisation) as (
             select organisation from sessions where id = $1
             union
             select groups.organisation from session_groups join groups on groups.id = session_groups.group_id
             where session_groups.session = $1
         )
         select home.organisation, watched_words.id, watched_words.kind, watched_words.words
         from home left join watched_words on watched_words.organisation = home.organisation
         union all
         select home.organisation, null, unwatched_words.kind, unwatched_words.line
         from home join unwatched_words on unwatched_words.organisation = home.organisation")
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    together(rows)
}

async fn read<'c>(on: impl Into<On<'c>>, organisation: &OrganisationId) -> Result<Changes> {
    let rows: Vec<Row> = sql(changed!("$1")).bind(organisation.as_str()).fetch_all(on).await?;
    Ok(together(rows)?.remove(organisation).unwrap_or_default())
}

/// Adds own words.
///
/// # Errors
/// What [`Changes::one_more`] refuses.
pub async fn add(db: &Db, organisation: &OrganisationId, new: &OwnPhrase, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, organisation).await?;
    read(&mut tx, organisation).await?.one_more(new.kind, &new.words)?;
    sql("insert into watched_words (id, organisation, kind, words) values ($1, $2, $3, $4)")
        .bind(new.id.as_str())
        .bind(organisation.as_str())
        .bind(new.kind.code())
        .bind(new.words.as_str())
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes own words away. Done twice it is done once.
pub async fn take_away(
    db: &Db,
    organisation: &OrganisationId,
    id: &WatchWordId,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let done = sql("delete from watched_words where id = $1 and organisation = $2")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    if done > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// Watches no more for a line that comes with Fifth. Done twice it is done once.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when no line of this kind is written so.
pub async fn switch_off(
    db: &Db,
    organisation: &OrganisationId,
    (kind, line): (Kind, &str),
    entry: &AuditEntry,
) -> Result<()> {
    if !domain::people::watch::listed(kind).iter().any(|one| one.text == line) {
        return Err(Refusal::NoSuchPage.into());
    }
    let new =
        "insert into unwatched_words (organisation, kind, line) values ($1, $2, $3) on conflict do nothing";
    switch(db, new, organisation, (kind, line), entry).await
}

/// Watches for it again. Done twice it is done once.
pub async fn switch_on(
    db: &Db,
    organisation: &OrganisationId,
    line: (Kind, &str),
    entry: &AuditEntry,
) -> Result<()> {
    let gone = "delete from unwatched_words where organisation = $1 and kind = $2 and line = $3";
    switch(db, gone, organisation, line, entry).await
}

async fn switch(
    db: &Db,
    statement: &'static str,
    organisation: &OrganisationId,
    (kind, line): (Kind, &str),
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let done =
        sql(statement).bind(organisation.as_str()).bind(kind.code()).bind(line).execute(&mut tx).await?;
    if done > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// A line of either table; a line that was switched off has no id.
#[derive(FromRow)]
struct Row {
    organisation: String,
    id: Option<String>,
    kind: Option<String>,
    words: Option<String>,
}

fn together(rows: Vec<Row>) -> Result<ByOrganisation> {
    let unreadable = || Error::Unreadable("words to watch");
    let mut all = ByOrganisation::new();
    for Row { organisation, id, kind, words } in rows {
        let changes = all.entry(organisation.into()).or_default();
        let (Some(kind), Some(words)) = (kind, words) else { continue };
        let kind = Kind::parse(&kind).ok_or_else(unreadable)?;
        match id {
            Some(id) => {
                let words = ShortWords::parse(&words).map_err(|_| unreadable())?;
                changes.own.push(OwnPhrase { id: id.into(), kind, words });
            }
            None => {
                changes.off.insert((kind, words));
            }
        }
    }
    Ok(all)
}
