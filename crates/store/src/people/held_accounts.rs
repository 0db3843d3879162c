//! Accounts for which worries stay shut: somebody came to them by a link that a colleague made.

use domain::id::{AdultId, OrganisationId};
use domain::people::audit::AuditEntry;
use domain::people::duty::Rung;
use domain::people::held::Held;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::Moment;

use super::{audit, duties, second_steps};
use crate::db::Db;
use crate::error::Result;
use crate::partnership::locks;
use crate::sql::{On, sql};
use crate::tx::Tx;

/// The link of this colleague was used. Passkeys and a second step that were made while the account was held
/// already go: nobody knows by whom.
pub(crate) async fn hold(tx: &mut Tx, adult: &AdultId, maker: &AdultId, at: Moment) -> Result<()> {
    let since: Option<Option<i64>> = sql("select min(since) from held_accounts where adult = $1")
        .bind(adult.as_str())
        .scalar_optional(&mut *tx)
        .await?;
    if let Some(since) = since.flatten() {
        sql("delete from passkeys where adult = $1 and made_at >= $2")
            .bind(adult.as_str())
            .bind(since)
            .execute(&mut *tx)
            .await?;
        let made: Option<i64> = sql("select since from second_steps where adult = $1 and since >= $2")
            .bind(adult.as_str())
            .bind(since)
            .scalar_optional(&mut *tx)
            .await?;
        if made.is_some() {
            second_steps::forget(tx, adult).await?;
        }
    }
    sql("insert into held_accounts (adult, made_by, by_title, since)
         select $1, id, job_title, $3 from adults where id = $2
         on conflict (adult, made_by) do update set since = excluded.since, by_title = excluded.by_title")
    .bind(adult.as_str())
    .bind(maker.as_str())
    .bind(at.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// Somebody new came in by the link of a colleague. Where a lead or a deputy is here already, they are held until
/// one of those says that it is them; the first is not: nobody could.
pub(crate) async fn hold_newcomer(tx: &mut Tx, adult: &Adult, maker: &AdultId, at: Moment) -> Result<()> {
    let team = duties::team_on(&mut *tx, &adult.organisation).await?;
    let hears = team.hearers.iter().any(|one| one.rung <= Rung::Deputy && one.adult != adult.id);
    if hears { hold(tx, &adult.id, maker, at).await } else { Ok(()) }
}

/// Whoever runs the server knows whom the link was given to.
pub(crate) async fn release(tx: &mut Tx, adult: &AdultId) -> Result<()> {
    sql("delete from held_accounts where adult = $1").bind(adult.as_str()).execute(tx).await?;
    Ok(())
}

/// Those of an organisation who would hear worries and are held, the first first.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Vec<Held>> {
    read(db, organisation).await
}

async fn read(on: impl Into<On<'_>>, organisation: &OrganisationId) -> Result<Vec<Held>> {
    let rows: Vec<(String, String, String, String, i64)> =
        sql("select held_accounts.adult, adults.job_title, made_by, by_title, since
         from held_accounts join adults on adults.id = held_accounts.adult
         where adults.organisation = $1 and adults.left_at is null order by held_accounts.adult, since, made_by")
        .bind(organisation.as_str())
        .fetch_all(on)
        .await?;
    let mut all: Vec<Held> = Vec::new();
    for (adult, job_title, maker, by_title, since) in rows {
        let by = (AdultId::from(maker), by_title);
        match all.last_mut().filter(|one| one.adult.as_str() == adult) {
            Some(one) => {
                one.since = Moment(since);
                one.by.push(by);
            }
            None => all.push(Held { adult: adult.into(), job_title, since: Moment(since), by: vec![by] }),
        }
    }
    Ok(all)
}

/// Somebody else says that it is them: from now on they hear. Of who is not held nothing is said.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for who is not of this organisation, and those of [`Held::may_be_known_by`].
pub async fn known(db: &Db, adult: &AdultId, by: &Adult, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, &by.organisation).await?;
    let here: i64 =
        sql("select count(*) from adults where id = $1 and organisation = $2 and left_at is null")
            .bind(adult.as_str())
            .bind(by.organisation.as_str())
            .scalar_one(&mut tx)
            .await?;
    if here == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    let team = duties::team_on(&mut tx, &by.organisation).await?;
    let held = read(&mut tx, &by.organisation).await?.into_iter().find(|one| one.adult == *adult);
    let Some(held) = held else {
        team.rung_of(&by.id).ok_or_else(|| Refusal::from(PeopleRefusal::NotYours))?;
        return tx.commit().await;
    };
    held.may_be_known_by(&by.id, &team)?;
    release(&mut tx, adult).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}
