//! What organisations saw of an outcome, in their own words.

use domain::id::{OrganisationId, PartnershipId};
use domain::ideas::signal::Note;
use domain::wording::{NoteWords, Wording};

use crate::db::Db;
use crate::error::{Error, Result};
use crate::sql::sql;

/// An organisation notes this of an outcome in the place of what it noted before; without words,
/// nothing any more.
pub async fn set(
    db: &Db,
    organisation: &OrganisationId,
    code: &str,
    words: Option<&NoteWords>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from outcome_notes where organisation = $1 and code = $2")
        .bind(organisation.as_str())
        .bind(code)
        .execute(&mut tx)
        .await?;
    if let Some(words) = words {
        sql("insert into outcome_notes (organisation, code, words) values ($1, $2, $3)")
            .bind(organisation.as_str())
            .bind(code)
            .bind(words.as_str())
            .execute(&mut tx)
            .await?;
    }
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

fn read((organisation, code, words): (String, String, String)) -> Result<Note> {
    let words = Wording::parse(&words).map_err(|_| Error::Unreadable("a note"))?;
    Ok(Note { organisation: organisation.into(), code, words })
}
