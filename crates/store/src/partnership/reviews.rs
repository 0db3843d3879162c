//! What organisations said, at a review, about what they get.

use domain::id::PartnershipId;
use domain::partnership::benefit::{Met, Review};
use domain::people::audit::AuditEntry;
use domain::time::Moment;

use super::locks;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::sql::sql;

/// Keeps what an organisation said; what it said before is kept beside it.
pub async fn insert(db: &Db, review: &Review, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, &review.organisation).await?;
    sql("insert into reviews (organisation, reviewed_at, met, nth)
         select $1, $2, $3, coalesce(max(nth), 0) + 1 from reviews where organisation = $1")
    .bind(review.organisation.as_str())
    .bind(review.at.0)
    .bind(review.met.code())
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// What each organisation of a partnership said last.
pub async fn latest_of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Review>> {
    let rows: Vec<(String, i64, String)> =
        sql("select reviews.organisation, reviews.reviewed_at, reviews.met
             from reviews join organisations on organisations.id = reviews.organisation
             where organisations.partnership = $1 and reviews.nth = (
                 select max(latest.nth) from reviews latest
                 where latest.organisation = reviews.organisation)
             order by organisations.name, organisations.id")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

pub(super) fn read((organisation, at, met): (String, i64, String)) -> Result<Review> {
    let met = Met::parse(&met).ok_or(Error::Unreadable("a review"))?;
    Ok(Review { organisation: organisation.into(), met, at: Moment(at) })
}
