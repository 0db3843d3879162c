//! The list of outcomes as the disk has it.

use domain::id::PartnershipId;
use domain::partnership::outcome::WantedOutcome;
use sqlx::FromRow;

use crate::error::Result;
use crate::sql::{On, sql};

/// The outcomes of a partnership in order; a transaction sees its own.
pub(super) async fn list<'c>(
    on: impl Into<On<'c>>,
    partnership: &PartnershipId,
) -> Result<Vec<WantedOutcome>> {
    let rows: Vec<OutcomeRow> =
        sql("select code, adult, child from outcomes where partnership = $1 order by place, code")
            .bind(partnership.as_str())
            .fetch_all(on)
            .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

#[derive(FromRow)]
pub(super) struct OutcomeRow {
    code: String,
    adult: String,
    child: String,
}

impl From<OutcomeRow> for WantedOutcome {
    fn from(row: OutcomeRow) -> Self {
        Self { code: row.code, adult: row.adult, child: row.child }
    }
}
