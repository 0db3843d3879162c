//! What was published in some weeks, for those outside, and the links by which they read it.

use domain::id::{EvidenceLinkId, PartnershipId};
use domain::partnership::evidence::Period;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::vote::tally::PublishedTally;
use domain::wording::ShortWords;
use jiff::civil::Date;
use sqlx::FromRow;

use super::locks;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows;
use crate::sql::sql;

/// A link of a partnership that can be in use at once, at most. Beyond so many nobody knows who has which.
pub const MOST_LINKS: i64 = 20;

/// A vote that closed in those weeks, as those outside may see it, and what came of it, as pupils read it.
pub type Voted = (PublishedTally, Option<String>);

/// The votes of a partnership that closed from one moment until another, oldest first, in one statement. Those
/// of many rooms stand here once. Rehearsals count nowhere.
pub async fn votes(db: &Db, partnership: &PartnershipId, [from, until]: [Moment; 2]) -> Result<Vec<Voted>> {
    let rows: Vec<(String, Option<String>)> = sql("select tallies.published, changes.changed
         from rounds
         join tallies on tallies.round = rounds.id and tallies.profile = 'outside'
         left join changes on changes.round = rounds.id
         where rounds.closed_at >= $2 and rounds.closed_at < $3 and exists (
             select 1 from sittings join sessions on sessions.id = sittings.session
             join organisations on organisations.id = sessions.organisation
             where sittings.round = rounds.id and organisations.partnership = $1 and not sessions.rehearsal)
         order by rounds.closed_at, rounds.id")
    .bind(partnership.as_str())
    .bind(from.0)
    .bind(until.0)
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|(published, changed)| Ok((serde_json::from_str(&published)?, changed))).collect()
}

/// A link by which somebody outside reads the evidence of some weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceLink {
    /// What addresses call it.
    pub id: EvidenceLinkId,
    /// The secret in its address.
    pub token: String,
    /// For whom it was made.
    pub whom: ShortWords,
    /// Which weeks it shows.
    pub period: Period,
    /// The last day on which it works.
    pub ends_on: Date,
}

#[derive(FromRow)]
struct LinkRow {
    id: String,
    token: String,
    whom: String,
    first_day: String,
    last_day: String,
    ends_on: String,
}

impl TryFrom<LinkRow> for EvidenceLink {
    type Error = Error;

    fn try_from(row: LinkRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            token: row.token,
            whom: ShortWords::parse(&row.whom).map_err(|_| Error::Unreadable("for whom a link is"))?,
            period: Period { first: rows::day(&row.first_day)?, last: rows::day(&row.last_day)? },
            ends_on: rows::day(&row.ends_on)?,
        })
    }
}

/// Makes a link. Those that have ended by today go.
///
/// # Errors
/// [`Refusal::Unfit`] when there are too many that work.
pub async fn make_link(
    db: &Db,
    partnership: &PartnershipId,
    link: &EvidenceLink,
    today: Date,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    sql("delete from evidence_links where partnership = $1 and ends_on < $2")
        .bind(partnership.as_str())
        .bind(today)
        .execute(&mut tx)
        .await?;
    let there: i64 = sql("select count(*) from evidence_links where partnership = $1")
        .bind(partnership.as_str())
        .scalar_one(&mut tx)
        .await?;
    if there >= MOST_LINKS {
        return Err(Refusal::Unfit { field: "whom" }.into());
    }
    sql("insert into evidence_links (id, partnership, token, whom, first_day, last_day, ends_on)
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(link.id.as_str())
    .bind(partnership.as_str())
    .bind(&link.token)
    .bind(link.whom.as_str())
    .bind(link.period.first)
    .bind(link.period.last)
    .bind(link.ends_on)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Ends a link. One that has ended ends once.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the partnership has no such link.
pub async fn end_link(
    db: &Db,
    partnership: &PartnershipId,
    id: &EvidenceLinkId,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let ended = sql("delete from evidence_links where partnership = $1 and id = $2")
        .bind(partnership.as_str())
        .bind(id.as_str())
        .execute(&mut tx)
        .await?;
    if ended == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The links of a partnership that still work, those that end first first.
pub async fn links(db: &Db, partnership: &PartnershipId, today: Date) -> Result<Vec<EvidenceLink>> {
    let found: Vec<LinkRow> = sql("select id, token, whom, first_day, last_day, ends_on from evidence_links
         where partnership = $1 and ends_on >= $2 order by ends_on, id")
    .bind(partnership.as_str())
    .bind(today)
    .fetch_all(db)
    .await?;
    rows::all(found)
}

/// Whose evidence this secret opens, and of which weeks; nothing once the link has ended.
pub async fn behind(db: &Db, token: &str, today: Date) -> Result<Option<(PartnershipId, EvidenceLink)>> {
    let found: Option<(String, String, String, String, String, String, String)> =
        sql("select partnership, id, token, whom, first_day, last_day, ends_on from evidence_links
             where token = $1 and ends_on >= $2")
        .bind(token)
        .bind(today)
        .fetch_optional(db)
        .await?;
    let Some((partnership, id, token, whom, first_day, last_day, ends_on)) = found else { return Ok(None) };
    let link = LinkRow { id, token, whom, first_day, last_day, ends_on }.try_into()?;
    Ok(Some((partnership.into(), link)))
}
