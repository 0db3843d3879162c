//! What partners want young people to gain, and who ticked what.

use domain::id::{OrganisationId, PartnershipId, SessionId};
use domain::partnership::outcome::{Ticks, UsedBy, WantedOutcome};
use domain::vote::round::{BallotOption, Source};
use sqlx::FromRow;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// Adds a list of outcomes to a new partnership, in the transaction that makes it, so that no
/// partnership is without.
pub(crate) async fn keep(tx: &mut Tx, partnership: &PartnershipId, outcomes: &[WantedOutcome]) -> Result<()> {
    for (outcome, place) in outcomes.iter().zip(1_i64..) {
        sql("insert into outcomes (partnership, code, adult, child, place) values ($1, $2, $3, $4, $5)")
            .bind(partnership.as_str())
            .bind(&outcome.code)
            .bind(&outcome.adult)
            .bind(&outcome.child)
            .bind(place)
            .execute(tx)
            .await?;
    }
    Ok(())
}

/// The outcomes of a partnership, in its order.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<WantedOutcome>> {
    let rows: Vec<OutcomeRow> =
        sql("select code, adult, child from outcomes where partnership = $1 order by place, code")
            .bind(partnership.as_str())
            .fetch_all(db)
            .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The outcomes that a session can vote on: those of its partnership.
pub async fn for_session(db: &Db, session: &SessionId) -> Result<Vec<WantedOutcome>> {
    let rows: Vec<OutcomeRow> = sql("select outcomes.code, outcomes.adult, outcomes.child
         from sessions
         join organisations on organisations.id = sessions.organisation
         join outcomes on outcomes.partnership = organisations.partnership
         where sessions.id = $1 order by outcomes.place, outcomes.code")
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Words the outcomes of a partnership anew, in this order. A code that it does not have is
/// passed over: what was voted on stays.
pub async fn word(db: &Db, partnership: &PartnershipId, outcomes: &[WantedOutcome]) -> Result<()> {
    let mut tx = db.begin().await?;
    for (outcome, place) in outcomes.iter().zip(1_i64..) {
        sql("update outcomes set adult = $3, child = $4, place = $5 where partnership = $1 and code = $2")
            .bind(partnership.as_str())
            .bind(&outcome.code)
            .bind(&outcome.adult)
            .bind(&outcome.child)
            .bind(place)
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await
}

/// Adds an outcome at the end of the list.
pub async fn add(db: &Db, partnership: &PartnershipId, outcome: &WantedOutcome) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into outcomes (partnership, code, adult, child, place)
         select $1, $2, $3, $4, coalesce(max(place), 0) + 1 from outcomes where partnership = $1")
    .bind(partnership.as_str())
    .bind(&outcome.code)
    .bind(&outcome.adult)
    .bind(&outcome.child)
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// Takes an outcome off the list when nobody needs it, with what was noted of it; otherwise gives
/// who needs it, and keeps it.
pub async fn remove(db: &Db, partnership: &PartnershipId, code: &str) -> Result<Vec<UsedBy>> {
    let mut tx = db.begin().await?;
    let ticked: Vec<String> = sql("select organisations.name from outcome_ticks
         join organisations on organisations.id = outcome_ticks.organisation
         where organisations.partnership = $1 and outcome_ticks.code = $2 order by organisations.name")
    .bind(partnership.as_str())
    .bind(code)
    .scalar_all(&mut tx)
    .await?;
    let activities: Vec<String> = sql("select distinct activities.name from activity_outcomes
         join activities on activities.id = activity_outcomes.activity
         where activities.partnership = $1 and activity_outcomes.code = $2 order by activities.name")
    .bind(partnership.as_str())
    .bind(code)
    .scalar_all(&mut tx)
    .await?;
    let rounds: Vec<(String, String)> = sql("select rounds.question, rounds.options from rounds
         join sessions on sessions.id = rounds.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 order by rounds.planned_at, rounds.id")
    .bind(partnership.as_str())
    .fetch_all(&mut tx)
    .await?;
    let mut used: Vec<UsedBy> = ticked.into_iter().map(UsedBy::Organisation).collect();
    used.extend(activities.into_iter().map(UsedBy::Activity));
    for (question, options) in rounds {
        let options: Vec<BallotOption> = serde_json::from_str(&options)?;
        let asks = |one: &BallotOption| one.source == Source::Outcome && one.id.as_str() == code;
        used.extend(options.iter().any(asks).then_some(UsedBy::Vote(question)));
    }
    if used.is_empty() {
        sql("delete from outcome_notes where code = $2
             and organisation in (select id from organisations where partnership = $1)")
        .bind(partnership.as_str())
        .bind(code)
        .execute(&mut tx)
        .await?;
        sql("delete from outcomes where partnership = $1 and code = $2")
            .bind(partnership.as_str())
            .bind(code)
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await?;
    Ok(used)
}

/// An organisation wants these, and no others any more.
pub async fn tick(db: &Db, organisation: &OrganisationId, codes: &[String]) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from outcome_ticks where organisation = $1")
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    for code in codes {
        sql("insert into outcome_ticks (organisation, code) values ($1, $2)")
            .bind(organisation.as_str())
            .bind(code)
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await
}

/// Every organisation of a partnership, by name, with what it ticked, in the order of the list.
pub async fn ticks(db: &Db, partnership: &PartnershipId) -> Result<Vec<Ticks>> {
    let rows: Vec<(String, Option<String>)> = sql("select organisations.id, outcomes.code
         from organisations
         left join outcome_ticks on outcome_ticks.organisation = organisations.id
         left join outcomes
             on outcomes.partnership = organisations.partnership and outcomes.code = outcome_ticks.code
         where organisations.partnership = $1
         order by organisations.name, organisations.id, outcomes.place, outcomes.code")
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    let mut all: Vec<Ticks> = Vec::new();
    for (organisation, code) in rows {
        match all.last_mut().filter(|(last, _)| last.as_str() == organisation) {
            Some((_, codes)) => codes.extend(code),
            None => all.push((organisation.into(), code.into_iter().collect())),
        }
    }
    Ok(all)
}

#[derive(FromRow)]
struct OutcomeRow {
    code: String,
    adult: String,
    child: String,
}

impl From<OutcomeRow> for WantedOutcome {
    fn from(row: OutcomeRow) -> Self {
        Self { code: row.code, adult: row.adult, child: row.child }
    }
}
