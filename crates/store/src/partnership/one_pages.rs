//! The one page of a partnership: its words, version by version, and what each organisation says on it.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::one_page::{OnePage, PageSide};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;

use super::locks;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::{On, sql};
use crate::tx::Tx;

/// The words as they read now, with their version; none until somebody wrote or signed them.
pub async fn latest<'c>(
    on: impl Into<On<'c>>,
    partnership: &PartnershipId,
) -> Result<Option<(i64, OnePage)>> {
    let row: Option<(i64, String)> =
        sql("select version, words from one_pages where partnership = $1 order by version desc limit 1")
            .bind(partnership.as_str())
            .fetch_optional(on)
            .await?;
    row.map(|(version, words)| Ok((version, serde_json::from_str(&words)?))).transpose()
}

/// Keeps other words, as the next version after the one that was read (0 for none); words that are the
/// same stay the version that they are, with their signatures.
///
/// # Errors
/// [`PartnershipRefusal::PageChanged`] when somebody else wrote meanwhile.
pub async fn write(
    db: &Db,
    partnership: &PartnershipId,
    read: i64,
    words: &OnePage,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    let now = latest(&mut tx, partnership).await?;
    if now.as_ref().map_or(0, |(version, _)| *version) != read {
        return Err(Refusal::from(PartnershipRefusal::PageChanged).into());
    }
    if now.is_some_and(|(_, before)| before == *words) {
        return Ok(());
    }
    keep(&mut tx, partnership, read + 1, words, entry.at).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The words of one version, whether they still stand or not.
pub async fn get(db: &Db, partnership: &PartnershipId, version: i64) -> Result<Option<OnePage>> {
    let words: Option<String> = sql("select words from one_pages where partnership = $1 and version = $2")
        .bind(partnership.as_str())
        .bind(version)
        .scalar_optional(db)
        .await?;
    words.map(|words| Ok(serde_json::from_str(&words)?)).transpose()
}

/// Keeps a side; says whether words that stood there read otherwise now. The first words of a side only
/// come beside what others have signed.
pub(super) async fn put_side(tx: &mut Tx, organisation: &OrganisationId, side: &PageSide) -> Result<bool> {
    let before: Option<(String, String)> =
        sql("select owner, reason from page_sides where organisation = $1")
            .bind(organisation.as_str())
            .fetch_optional(&mut *tx)
            .await?;
    sql("insert into page_sides (organisation, owner, reason) values ($1, $2, $3)
         on conflict (organisation) do update set owner = excluded.owner, reason = excluded.reason")
    .bind(organisation.as_str())
    .bind(&side.owner)
    .bind(&side.reason)
    .execute(tx)
    .await?;
    Ok(before.is_some_and(|before| before != (side.owner.clone(), side.reason.clone())))
}

/// A word on the page is another now. If somebody signed it, the same common words become the next
/// version, which nobody has signed.
pub(super) async fn word_changed(tx: &mut Tx, partnership: &PartnershipId, at: Moment) -> Result<()> {
    let Some((version, words)) = latest(&mut *tx, partnership).await? else { return Ok(()) };
    let signed: i64 = sql("select count(*) from signatures where partnership = $1 and version = $2")
        .bind(partnership.as_str())
        .bind(version)
        .scalar_one(&mut *tx)
        .await?;
    if signed == 0 { Ok(()) } else { keep(tx, partnership, version + 1, &words, at).await }
}

pub(super) async fn keep(
    tx: &mut Tx,
    partnership: &PartnershipId,
    version: i64,
    words: &OnePage,
    at: Moment,
) -> Result<()> {
    sql("insert into one_pages (partnership, version, words, written_at) values ($1, $2, $3, $4)")
        .bind(partnership.as_str())
        .bind(version)
        .bind(serde_json::to_string(words)?)
        .bind(at.0)
        .execute(tx)
        .await?;
    Ok(())
}
