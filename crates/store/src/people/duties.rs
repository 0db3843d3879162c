//! Who of an organisation hears worries: by the roles of the sign-ins, and as its leaders said. Beside this file
//! `row.rs` is how both are read.

mod row;

use domain::id::{AdultId, GroupId, OrganisationId, WorryId};
use domain::people::audit::AuditEntry;
use domain::people::duty::{Duty, Team};
use domain::refusal::Refusal;
use domain::time::Moment;

use super::audit;
use super::letters::{self, Waiting};
use crate::db::Db;
use crate::error::Result;
use crate::partnership::locks;
use crate::sql::{On, sql};
use crate::tx::Tx;
use row::{AdultRow, DutyRow, HomeRow, columns, team_of};

/// Where a young person belongs, and who hears them there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The organisation of the group.
    pub organisation: OrganisationId,
    /// The group, by its name.
    pub group: String,
    /// Who hears.
    pub team: Team,
    /// Whether the worry that was asked for is on the disk.
    pub sent: bool,
}

/// What an organisation has said; until then nobody is named, and the hours are the usual ones.
pub async fn get(db: &Db, organisation: &OrganisationId) -> Result<Duty> {
    get_on(db, organisation).await
}

async fn get_on(on: impl Into<On<'_>>, organisation: &OrganisationId) -> Result<Duty> {
    let row: Option<DutyRow> = sql(concat!("select ", columns!(), " from duties where organisation = $1"))
        .bind(organisation.as_str())
        .fetch_optional(on)
        .await?;
    row.as_ref().map_or_else(|| Ok(Duty::default()), DutyRow::duty)
}

/// Keeps who is the head and when somebody reads; whether the lead is away stays as it is.
///
/// # Errors
/// [`Refusal::Unfit`] for a head who is not of this organisation, is not here any more, or only reads.
pub async fn set(db: &Db, organisation: &OrganisationId, duty: &Duty, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, organisation).await?;
    if let Some(head) = &duty.head {
        let fits: i64 = sql("select count(*) from adults
             where id = $1 and organisation = $2 and left_at is null and role <> 'reader'")
        .bind(head.as_str())
        .bind(organisation.as_str())
        .scalar_one(&mut tx)
        .await?;
        if fits == 0 {
            return Err(Refusal::Unfit { field: "head" }.into());
        }
    }
    let lead_back_at = get_on(&mut tx, organisation).await?.lead_back_at;
    put(&mut tx, organisation, &Duty { lead_back_at, ..duty.clone() }).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The lead is away until then, and the deputy hears first; or is back.
///
/// # Errors
/// What [`Team::may_hand_over`] refuses.
pub async fn hand_over(
    db: &Db,
    organisation: &OrganisationId,
    lead_back_at: Option<Moment>,
    letters: &[Waiting],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, organisation).await?;
    if let Some(back) = lead_back_at {
        team_on(&mut tx, organisation).await?.may_hand_over(back, entry.at)?;
    }
    let duty = get_on(&mut tx, organisation).await?;
    put(&mut tx, organisation, &Duty { lead_back_at, ..duty }).await?;
    for one in letters {
        letters::put(&mut tx, &one.id, &one.letter, entry.at).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

async fn put(tx: &mut Tx, organisation: &OrganisationId, duty: &Duty) -> Result<()> {
    sql("insert into duties
             (organisation, head, reads_from, reads_until, reads_days, reads_in_holidays, lead_back_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (organisation) do update set head = excluded.head, reads_from = excluded.reads_from,
             reads_until = excluded.reads_until, reads_days = excluded.reads_days,
             reads_in_holidays = excluded.reads_in_holidays, lead_back_at = excluded.lead_back_at")
    .bind(organisation.as_str())
    .bind(duty.head.as_ref().map(AdultId::as_str))
    .bind(duty.hours.from)
    .bind(duty.hours.until)
    .bind(duty.hours.days.code())
    .bind(duty.hours.in_holidays)
    .bind(duty.lead_back_at.map(|back| back.0))
    .execute(tx)
    .await
    .map(drop)
}

/// Who hears the worries of an organisation. Of one that has left there is nobody.
pub async fn team(db: &Db, organisation: &OrganisationId) -> Result<Team> {
    team_on(db, organisation).await
}

pub(crate) async fn team_on(on: impl Into<On<'_>>, organisation: &OrganisationId) -> Result<Team> {
    let found: Vec<AdultRow> = sql(concat!(
        "select adults.id, adults.role, adults.job_title, adults.email,
            exists (select 1 from held_accounts where held_accounts.adult = adults.id) as held, ",
        columns!(),
        " from organisations
         left join adults on adults.organisation = organisations.id and adults.left_at is null
             and adults.password_hash is not null and organisations.archived_at is null
         left join duties on duties.organisation = organisations.id
         where organisations.id = $1 order by adults.job_title, adults.id"
    ))
    .bind(organisation.as_str())
    .fetch_all(on)
    .await?;
    team_of(&found)
}

/// The same for the organisation of a group, in one statement with whether this worry is on the disk.
pub async fn home_of(db: &Db, group: &GroupId, worry: Option<&WorryId>) -> Result<Option<Home>> {
    let found: Vec<HomeRow> = sql(concat!(
        "select groups.organisation, groups.name,
            exists (select 1 from worries where worries.id = $2 and worries.organisation = groups.organisation) as sent,
            adults.id, adults.role, adults.job_title, adults.email,
            exists (select 1 from held_accounts where held_accounts.adult = adults.id) as held, ",
        columns!(),
        " from groups join organisations on organisations.id = groups.organisation
         left join adults on adults.organisation = organisations.id and adults.left_at is null
             and adults.password_hash is not null and organisations.archived_at is null
         left join duties on duties.organisation = organisations.id
         where groups.id = $1 order by adults.job_title, adults.id"
    ))
    .bind(group.as_str())
    .bind(worry.map_or("", WorryId::as_str))
    .fetch_all(db)
    .await?;
    let Some(first) = found.first() else { return Ok(None) };
    let (organisation, group, sent) = (first.organisation.as_str().into(), first.name.clone(), first.sent);
    let adults: Vec<_> = found.into_iter().map(|row| row.adult).collect();
    Ok(Some(Home { organisation, group, sent, team: team_of(&adults)? }))
}
