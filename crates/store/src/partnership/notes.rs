//! What organisations saw of an outcome, in their own words.

use domain::id::{OrganisationId, OutcomeCode, PartnershipId};
use domain::ideas::signal::Note;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::wording::{NoteWords, Wording};

use super::locks;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::sql::sql;

/// An organisation notes this of an outcome in the place of what it noted before; without words,
/// nothing any more.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when its partnership does not have this outcome.
pub async fn set(
    db: &Db,
    organisation: &OrganisationId,
    code: &OutcomeCode,
    words: Option<&NoteWords>,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let partnership = locks::partnership_of(&mut tx, organisation).await?;
    let there: i64 = sql("select count(*) from outcomes where partnership = $1 and code = $2")
        .bind(partnership.as_str())
        .bind(code.as_str())
        .scalar_one(&mut tx)
        .await?;
    if there == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    let statement = match words {
        Some(words) => sql("insert into outcome_notes (organisation, code, words) values ($1, $2, $3)
             on conflict (organisation, code) do update set words = excluded.words")
        .bind(organisation.as_str())
        .bind(code.as_str())
        .bind(words.as_str()),
        None => sql("delete from outcome_notes where organisation = $1 and code = $2")
            .bind(organisation.as_str())
            .bind(code.as_str()),
    };
    statement.execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// All notes of a partnership, by the names of who wrote them.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Note>> {
    let rows: Vec<(String, String, String)> = sql(
        "select outcome_notes.organisation, outcome_notes.code, outcome_notes.words
         from outcome_notes join organisations on organisations.id = outcome_notes.organisation
         where organisations.partnership = $1 order by organisations.name, organisations.id, outcome_notes.code"
    ).bind(partnership.as_str()).fetch_all(db).await?;
    rows.into_iter().map(read).collect()
}

pub(super) fn read((organisation, code, words): (String, String, String)) -> Result<Note> {
    let words = Wording::parse(&words).map_err(|_| Error::Unreadable("a note"))?;
    Ok(Note { organisation: organisation.into(), code, words })
}
