//! Links by which adults come in. `use_up.rs` beside this file is what happens when one is used.

mod use_up;

use domain::id::{AdultId, InvitationId, OrganisationId, PartnershipId};
use domain::people::audit::AuditEntry;
use domain::people::invitation::{Asks, Invitation, KEPT_DAYS};
use domain::people::second_step::NewsOf;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::time::Moment;
use sqlx::FromRow;

pub use use_up::{Comes, take_up, take_up_as_partner, take_up_password};

use super::{account_news, audit};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows;
use crate::sql::sql;
use crate::tx::Tx;

macro_rules! columns {
    () => {
        "id, partnership, organisation, adult, afresh, role, job_title, email, asked_by, ends_at, made_by"
    };
}
pub(crate) use columns;

/// Makes a link with this secret, of which only the hash is kept. A link before it for the same adult, or
/// by the same organisation for the same address, ends.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when what it leads into is not there, or has left.
pub async fn insert(db: &Db, made: &Invitation, token_hash: &str, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let (organisation, adult) = match &made.asks {
        Asks::Colleague(organisation) => (Some(organisation.as_str().to_owned()), None),
        Asks::Partner => (None, None),
        Asks::Password(adult) | Asks::Afresh(adult) => {
            (Some(organisation_of(&mut tx, adult).await?), Some(adult.as_str()))
        }
    };
    let afresh = matches!(made.asks, Asks::Afresh(_));
    sql("delete from invitations where email = $1 and partnership = $2
             and coalesce(organisation, '') = coalesce($3, '') and coalesce(adult, '') = coalesce($4, '')")
    .bind(&made.email)
    .bind(made.partnership.as_str())
    .bind(organisation.as_deref())
    .bind(adult)
    .execute(&mut tx)
    .await?;
    sql("insert into invitations (id, token_hash, partnership, organisation, adult, role, job_title, email,
                                  asked_by, made_at, ends_at, afresh, made_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, (select id from adults where id = $13))")
    .bind(made.id.as_str())
    .bind(token_hash)
    .bind(made.partnership.as_str())
    .bind(organisation.as_deref())
    .bind(adult)
    .bind(made.role.code())
    .bind(&made.job_title)
    .bind(&made.email)
    .bind(made.asked_by.as_ref().map(OrganisationId::as_str))
    .bind(entry.at.0)
    .bind(made.ends_at.0)
    .bind(afresh)
    .bind(&entry.who)
    .execute(&mut tx)
    .await?;
    if let Some(adult) = made.asks.adult() {
        let what = if afresh { NewsOf::AfreshLink } else { NewsOf::PasswordLink };
        account_news::tell(&mut tx, adult, what, entry).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The organisation of an adult who is here.
async fn organisation_of(tx: &mut Tx, adult: &AdultId) -> Result<String> {
    let found: Option<String> = sql("select organisation from adults where id = $1 and left_at is null")
        .bind(adult.as_str())
        .scalar_optional(tx)
        .await?;
    found.ok_or_else(|| Refusal::NoSuchPage.into())
}

/// The link of this secret, while it can be used.
pub async fn get(db: &Db, token_hash: &str, now: Moment) -> Result<Option<Invitation>> {
    let row: Option<InvitationRow> = sql(concat!(
        "select ",
        columns!(),
        " from invitations where token_hash = $1 and ends_at > $2
          and not exists (select 1 from organisations
                          where organisations.id = invitations.organisation and archived_at is not null)"
    ))
    .bind(token_hash)
    .bind(now.0)
    .fetch_optional(db)
    .await?;
    rows::one(row)
}

/// Whether a link for this address waits to be used.
pub async fn waits_for(db: &Db, email: &str, now: Moment) -> Result<bool> {
    let waits: i64 =
        sql("select count(*) from invitations where email = $1 and adult is null and ends_at > $2")
            .bind(email)
            .bind(now.0)
            .scalar_one(db)
            .await?;
    Ok(waits > 0)
}

/// The links that an organisation's leaders have made and that nobody has used, the next to end first; those
/// that have ended too, so that they can be made anew.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Vec<Invitation>> {
    let found: Vec<InvitationRow> = sql(concat!(
        "select ",
        columns!(),
        " from invitations where asked_by = $1 or organisation = $1 order by ends_at, id"
    ))
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    rows::all(found)
}

/// Gives a link a new secret and a new week; the old link ends. From now on it is of who renewed it.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when it was used, taken back or is another organisation's.
pub async fn renew(
    db: &Db,
    id: &InvitationId,
    organisation: &OrganisationId,
    token_hash: &str,
    ends_at: Moment,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let renewed = sql("update invitations set token_hash = $3, ends_at = $4,
             made_by = (select id from adults where id = $5)
         where id = $1 and (asked_by = $2 or organisation = $2)")
    .bind(id.as_str())
    .bind(organisation.as_str())
    .bind(token_hash)
    .bind(ends_at.0)
    .bind(&entry.who)
    .execute(&mut tx)
    .await?;
    done(tx, renewed, entry).await
}

/// Takes a link back.
///
/// # Errors
/// As [`renew`].
pub async fn take_back(
    db: &Db,
    id: &InvitationId,
    organisation: &OrganisationId,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let gone = sql("delete from invitations where id = $1 and (asked_by = $2 or organisation = $2)")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    done(tx, gone, entry).await
}

async fn done(mut tx: Tx, rows: u64, entry: &AuditEntry) -> Result<()> {
    if rows == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Forgets links that ended [`KEPT_DAYS`] ago, with the addresses in them. Gives how many.
pub async fn sweep(db: &Db, now: Moment) -> Result<u64> {
    let mut tx = db.begin().await?;
    let gone = sql("delete from invitations where ends_at <= $1")
        .bind(now.plus_days(-KEPT_DAYS).0)
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(gone)
}

#[derive(FromRow)]
pub(crate) struct InvitationRow {
    id: String,
    partnership: String,
    organisation: Option<String>,
    adult: Option<String>,
    afresh: bool,
    role: String,
    job_title: String,
    email: String,
    asked_by: Option<String>,
    ends_at: i64,
    made_by: Option<String>,
}

impl InvitationRow {
    /// Who made the link; none where it was made on the server itself.
    fn maker(&self) -> Option<AdultId> {
        self.made_by.as_deref().map(Into::into)
    }
}

impl TryFrom<InvitationRow> for Invitation {
    type Error = Error;

    fn try_from(row: InvitationRow) -> Result<Self> {
        let asks = match (row.adult, row.organisation) {
            (Some(adult), _) if row.afresh => Asks::Afresh(adult.into()),
            (Some(adult), _) => Asks::Password(adult.into()),
            (None, Some(organisation)) => Asks::Colleague(organisation.into()),
            (None, None) => Asks::Partner,
        };
        Ok(Self {
            id: row.id.into(),
            partnership: PartnershipId(row.partnership),
            asks,
            role: Role::parse(&row.role).ok_or(Error::Unreadable("a role"))?,
            job_title: row.job_title,
            email: row.email,
            asked_by: row.asked_by.map(Into::into),
            ends_at: Moment(row.ends_at),
        })
    }
}
