//! Who of an organisation hears worries: by the roles of the sign-ins, and as its leaders said.

use domain::id::{AdultId, GroupId, OrganisationId, WorryId};
use domain::people::audit::AuditEntry;
use domain::people::duty::{Duty, Hearer, Hours, Rung, Team};
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use sqlx::FromRow;

use super::audit;
use crate::db::Db;
use crate::error::Result;
use crate::partnership::locks;
use crate::rows;
use crate::sql::sql;

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
    let row: Option<(Option<String>, String, String)> =
        sql("select head, reads_from, reads_until from duties where organisation = $1")
            .bind(organisation.as_str())
            .fetch_optional(db)
            .await?;
    let Some((head, from, until)) = row else { return Ok(Duty::default()) };
    Ok(Duty { head: head.map(Into::into), hours: hours(&from, &until)? })
}

/// Keeps what an organisation says.
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
    sql("insert into duties (organisation, head, reads_from, reads_until) values ($1, $2, $3, $4)
         on conflict (organisation) do update set head = excluded.head, reads_from = excluded.reads_from,
             reads_until = excluded.reads_until")
    .bind(organisation.as_str())
    .bind(duty.head.as_ref().map(AdultId::as_str))
    .bind(duty.hours.from)
    .bind(duty.hours.until)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Who hears the worries of an organisation. Of one that has left there is nobody.
pub async fn team(db: &Db, organisation: &OrganisationId) -> Result<Team> {
    let found: Vec<AdultRow> = sql("select adults.id, adults.role, adults.job_title, adults.email,
            duties.head, duties.reads_from, duties.reads_until
         from organisations
         left join adults on adults.organisation = organisations.id and adults.left_at is null
             and adults.password_hash is not null and organisations.archived_at is null
         left join duties on duties.organisation = organisations.id
         where organisations.id = $1 order by adults.job_title, adults.id")
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    team_of(&found)
}

/// The same for the organisation of a group, in one statement with whether this worry is on the disk.
pub async fn home_of(db: &Db, group: &GroupId, worry: Option<&WorryId>) -> Result<Option<Home>> {
    let found: Vec<HomeRow> = sql("select groups.organisation, groups.name,
            exists (select 1 from worries where worries.id = $2 and worries.organisation = groups.organisation) as sent,
            adults.id, adults.role, adults.job_title, adults.email,
            duties.head, duties.reads_from, duties.reads_until
         from groups join organisations on organisations.id = groups.organisation
         left join adults on adults.organisation = organisations.id and adults.left_at is null
             and adults.password_hash is not null and organisations.archived_at is null
         left join duties on duties.organisation = organisations.id
         where groups.id = $1 order by adults.job_title, adults.id")
    .bind(group.as_str())
    .bind(worry.map_or("", WorryId::as_str))
    .fetch_all(db)
    .await?;
    let Some(first) = found.first() else { return Ok(None) };
    let (organisation, group, sent) = (first.organisation.as_str().into(), first.name.clone(), first.sent);
    let adults: Vec<_> = found.into_iter().map(|row| row.adult).collect();
    Ok(Some(Home { organisation, group, sent, team: team_of(&adults)? }))
}

#[derive(FromRow)]
struct HomeRow {
    organisation: String,
    name: String,
    sent: bool,
    #[sqlx(flatten)]
    adult: AdultRow,
}

/// An adult of the organisation, beside what it said; no adult where nobody can sign in.
#[derive(FromRow)]
struct AdultRow {
    id: Option<String>,
    role: Option<String>,
    job_title: Option<String>,
    email: Option<String>,
    head: Option<String>,
    reads_from: Option<String>,
    reads_until: Option<String>,
}

/// Where no head is named who is here, the leaders stand in.
fn team_of(all: &[AdultRow]) -> Result<Team> {
    let role = |row: &AdultRow| row.role.as_deref().and_then(Role::parse);
    let may_be_head = |row: &&AdultRow| {
        row.head.is_some() && row.id == row.head && role(row).is_some_and(|role| !role.only_reads())
    };
    let head = all.iter().find(may_be_head).and_then(|row| row.id.as_deref());
    let rung = |row: &AdultRow| match role(row)? {
        Role::SafeguardingLead => Some(Rung::Lead),
        Role::Deputy => Some(Rung::Deputy),
        _ if head.is_some() => Some(Rung::Head).filter(|_| row.id.as_deref() == head),
        Role::Leader => Some(Rung::Head),
        Role::YouthWorker | Role::Reader => None,
    };
    let hearer = |row: &AdultRow| {
        Some(Hearer {
            rung: rung(row)?,
            adult: row.id.clone()?.into(),
            job_title: row.job_title.clone()?,
            email: row.email.clone().unwrap_or_default(),
        })
    };
    let mut hearers: Vec<_> = all.iter().filter_map(hearer).collect();
    hearers.sort_by_key(|one| one.rung);
    let said = all.first().and_then(|row| row.reads_from.as_deref().zip(row.reads_until.as_deref()));
    let hours = said.map(|(from, until)| hours(from, until)).transpose()?.unwrap_or_default();
    Ok(Team { hearers, hours })
}

fn hours(from: &str, until: &str) -> Result<Hours> {
    Ok(Hours { from: rows::time(from)?, until: rows::time(until)? })
}
