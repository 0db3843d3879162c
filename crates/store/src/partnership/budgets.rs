//! The money of a programme, line by line.

use domain::id::{BudgetLineId, OrganisationId, PartnershipId};
use domain::partnership::budget::{Kind, Line};
use domain::wording::Wording;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{all, count};
use crate::sql::sql;

/// Keeps lines, new ones and other wordings of those that the partnership has, and takes others
/// out: all of it, or nothing.
pub async fn save(db: &Db, partnership: &PartnershipId, kept: &[Line], gone: &[BudgetLineId]) -> Result<()> {
    let mut tx = db.begin().await?;
    for line in gone {
        sql("delete from budget_lines where partnership = $1 and id = $2")
            .bind(partnership.as_str())
            .bind(line.as_str())
            .execute(&mut tx)
            .await?;
    }
    for line in kept {
        sql("insert into budget_lines (id, partnership, kind, organisation, words, units, price)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (id) do update
                 set words = excluded.words, units = excluded.units, price = excluded.price
             where budget_lines.partnership = excluded.partnership")
        .bind(line.id.as_str())
        .bind(partnership.as_str())
        .bind(line.kind.code())
        .bind(line.organisation.as_ref().map(OrganisationId::as_str))
        .bind(line.words.as_str())
        .bind(i64::from(line.units))
        .bind(i64::from(line.price))
        .execute(&mut tx)
        .await?;
    }
    tx.commit().await
}

/// The lines of a partnership's programme; of each kind, what organisations give by name, then
/// the rest by what it costs.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Line>> {
    let rows: Vec<LineRow> =
        sql("select budget_lines.id, budget_lines.kind, budget_lines.organisation, budget_lines.words,
                    budget_lines.units, budget_lines.price
             from budget_lines left join organisations on organisations.id = budget_lines.organisation
             where budget_lines.partnership = $1
             order by budget_lines.kind,
                      case when organisations.id is null then 1 else 0 end, organisations.name,
                      budget_lines.units * budget_lines.price desc, budget_lines.words, budget_lines.id")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    all(rows)
}

#[derive(FromRow)]
struct LineRow {
    id: String,
    kind: String,
    organisation: Option<String>,
    words: String,
    units: i64,
    price: i64,
}

impl TryFrom<LineRow> for Line {
    type Error = Error;

    fn try_from(row: LineRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            kind: Kind::parse(&row.kind).ok_or(Error::Unreadable("a kind of budget line"))?,
            organisation: row.organisation.map(Into::into),
            words: Wording::parse(&row.words).map_err(|_| Error::Unreadable("a budget line"))?,
            units: count(row.units)?,
            price: count(row.price)?,
        })
    }
}
