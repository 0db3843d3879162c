//! Who does what in the programme.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::role::{FilledRole, Holder, RoleCode};
use domain::people::audit::AuditEntry;
use domain::wording::Wording;
use sqlx::FromRow;

use super::locks;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::all;
use crate::sql::{On, sql};

/// The roles that the organisations of a partnership fill that have not left, by organisation.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<FilledRole>> {
    filled(db, partnership).await
}

/// The same, as a transaction sees them too.
pub(super) async fn filled<'c>(
    on: impl Into<On<'c>>,
    partnership: &PartnershipId,
) -> Result<Vec<FilledRole>> {
    let rows: Vec<RoleRow> =
        sql("select roles.organisation, roles.role, roles.job_title, roles.not_needed, roles.comfortable
             from roles join organisations on organisations.id = roles.organisation
             left join own_words on own_words.id = roles.role
             where organisations.partnership = $1 and organisations.archived_at is null
                 and own_words.archived_at is null
             order by organisations.name, organisations.id, roles.role")
        .bind(partnership.as_str())
        .fetch_all(on)
        .await?;
    all(rows)
}

/// These are the roles that an organisation fills, and no others any more.
pub async fn set(
    db: &Db,
    organisation: &OrganisationId,
    filled: &[FilledRole],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, organisation).await?;
    // What was said of a role that was put away waits until it is brought back.
    sql("delete from roles where organisation = $1
         and role not in (select id from own_words where archived_at is not null)")
    .bind(organisation.as_str())
    .execute(&mut tx)
    .await?;
    for one in filled {
        let (job_title, not_needed) = match &one.holder {
            Holder::Post(post) => (Some(post.as_str()), None),
            Holder::NotNeeded(why) => (None, Some(why.as_str())),
        };
        sql("insert into roles (organisation, role, job_title, not_needed, comfortable)
             values ($1, $2, $3, $4, $5)
             on conflict (organisation, role) do update set job_title = excluded.job_title,
                 not_needed = excluded.not_needed, comfortable = excluded.comfortable")
        .bind(organisation.as_str())
        .bind(one.role.code())
        .bind(job_title)
        .bind(not_needed)
        .bind(one.comfortable)
        .execute(&mut tx)
        .await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

#[derive(FromRow)]
struct RoleRow {
    organisation: String,
    role: String,
    job_title: Option<String>,
    not_needed: Option<String>,
    comfortable: bool,
}

impl TryFrom<RoleRow> for FilledRole {
    type Error = Error;

    fn try_from(row: RoleRow) -> Result<Self> {
        let unreadable = |_| Error::Unreadable("who has a role");
        let post = row.job_title.as_deref().map(Wording::parse).transpose().map_err(unreadable)?;
        let why = row.not_needed.as_deref().map(Wording::parse).transpose().map_err(unreadable)?;
        let holder = post.map(Holder::Post).or_else(|| why.map(Holder::NotNeeded));
        Ok(Self {
            organisation: row.organisation.into(),
            role: RoleCode::parse(&row.role),
            holder: holder.ok_or(Error::Unreadable("who has a role"))?,
            comfortable: row.comfortable,
        })
    }
}
