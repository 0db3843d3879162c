//! The money of a programme, line by line.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::budget::{BudgetLine, Change, LineKind, holders};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::wording::Wording;
use sqlx::FromRow;

use super::{locks, roles};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::{all, amount, count, pence};
use crate::sql::{On, sql};
use crate::tx::Tx;

/// Changes the lines of a partnership: all that `change` says, or nothing. It sees the lines as
/// they stand, and who holds the budget.
///
/// # Errors
/// What `change` refuses, and `PartnershipRefusal::OnePot`.
pub async fn save(
    db: &Db,
    partnership: &PartnershipId,
    entry: &AuditEntry,
    change: impl FnOnce(&[BudgetLine], &[OrganisationId]) -> std::result::Result<Change, Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    let lines = lines(&mut tx, partnership).await?;
    let holders = holders(&roles::filled(&mut tx, partnership).await?);
    let change = change(&lines, &holders)?;
    change.leaves_one_pot(&lines)?;
    for line in &change.gone {
        sql("delete from budget_lines where partnership = $1 and id = $2")
            .bind(partnership.as_str())
            .bind(line.as_str())
            .execute(&mut tx)
            .await?;
    }
    for line in &change.kept {
        keep(&mut tx, partnership, line).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// A new line, or another wording of one that this partnership has.
async fn keep(tx: &mut Tx, partnership: &PartnershipId, line: &BudgetLine) -> Result<()> {
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
    .bind(amount(line.price))
    .execute(tx)
    .await?;
    Ok(())
}

/// The lines of a partnership's programme; of each kind, what organisations give by name, then
/// the rest by what it costs.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<BudgetLine>> {
    lines(db, partnership).await
}

async fn lines<'c>(on: impl Into<On<'c>>, partnership: &PartnershipId) -> Result<Vec<BudgetLine>> {
    let rows: Vec<LineRow> =
        sql("select budget_lines.id, budget_lines.kind, budget_lines.organisation, budget_lines.words,
                    budget_lines.units, budget_lines.price
             from budget_lines left join organisations on organisations.id = budget_lines.organisation
             where budget_lines.partnership = $1
             order by budget_lines.kind,
                      case when organisations.id is null then 1 else 0 end, organisations.name,
                      budget_lines.units * budget_lines.price desc, budget_lines.words, budget_lines.id")
        .bind(partnership.as_str())
        .fetch_all(on)
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

impl TryFrom<LineRow> for BudgetLine {
    type Error = Error;

    fn try_from(row: LineRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            kind: LineKind::parse(&row.kind).ok_or(Error::Unreadable("a kind of budget line"))?,
            organisation: row.organisation.map(Into::into),
            words: Wording::parse(&row.words).map_err(|_| Error::Unreadable("a budget line"))?,
            units: count(row.units)?,
            price: pence(row.price)?,
        })
    }
}
