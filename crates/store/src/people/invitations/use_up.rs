//! A link is used: it goes in the transaction of what it opens, so that of many who use it at once one
//! comes in.

use domain::id::AdultId;
use domain::partnership::organisation::Organisation;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::invitation::{Asks, Invitation};
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::Moment;

use super::{InvitationRow, columns};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::partnership::organisations;
use crate::people::{adults, audit, held_accounts, passkeys, school_accounts, second_steps};
use crate::rows;
use crate::sql::sql;
use crate::tx::Tx;

/// Who comes in by a link, as they say it themselves.
pub struct Comes<'a> {
    /// The id that the new adult gets.
    pub id: AdultId,
    /// The name, as colleagues say it.
    pub name: &'a str,
    /// The job title.
    pub job_title: &'a str,
    /// The hash of the new password.
    pub password_hash: &'a str,
}

/// A colleague comes in.
///
/// # Errors
/// [`PeopleRefusal::LinkEnded`], [`PeopleRefusal::EmailTaken`].
pub async fn take_up(db: &Db, token_hash: &str, now: Moment, comes: &Comes<'_>) -> Result<Adult> {
    let mut tx = db.begin().await?;
    let (used, maker) = use_up(&mut tx, token_hash, now).await?;
    let Asks::Colleague(organisation) = &used.asks else { return Err(ended()) };
    organisations::is_here(&mut tx, organisation).await?;
    let adult = new_adult(&used, organisation.clone(), comes);
    come_in(&mut tx, &adult, &used, now, comes).await?;
    if let Some(maker) = maker {
        held_accounts::hold_newcomer(&mut tx, &adult, &maker, now).await?;
    }
    tx.commit().await?;
    Ok(adult)
}

/// The first leader of another organisation comes in, and the organisation with them. Its id and its
/// partnership are set here.
///
/// # Errors
/// As [`take_up`]; `SameOrganisation` for the name of another that is here.
pub async fn take_up_as_partner(
    db: &Db,
    token_hash: &str,
    now: Moment,
    organisation: &Organisation,
    comes: &Comes<'_>,
) -> Result<Adult> {
    let mut tx = db.begin().await?;
    let (used, _) = use_up(&mut tx, token_hash, now).await?;
    if used.asks != Asks::Partner {
        return Err(ended());
    }
    let organisation = Organisation { partnership: used.partnership.clone(), ..organisation.clone() };
    organisations::must_be_new(&mut tx, &organisation).await?;
    organisations::write(&mut tx, &organisation).await?;
    let joins = AuditEntry {
        at: now,
        who: comes.id.to_string(),
        deed: Deed::OrganisationJoin,
        about: organisation.id.to_string(),
    };
    audit::write(&mut tx, &joins).await?;
    let adult = new_adult(&used, organisation.id, comes);
    come_in(&mut tx, &adult, &used, now, comes).await?;
    tx.commit().await?;
    Ok(adult)
}

/// One who is here already gets a new password. Every sign-in that the old one began ends; where the link says
/// so, the second step goes too. Whoever made the link could have used it: worries stay shut for the account until
/// somebody else says that it is them.
///
/// # Errors
/// [`PeopleRefusal::LinkEnded`].
pub async fn take_up_password(db: &Db, token_hash: &str, now: Moment, password_hash: &str) -> Result<()> {
    let mut tx = db.begin().await?;
    let (used, maker) = use_up(&mut tx, token_hash, now).await?;
    let adult = used.asks.adult().ok_or_else(ended)?;
    if !adults::put_password(&mut tx, adult, password_hash, None).await? {
        return Err(ended());
    }
    if matches!(used.asks, Asks::Afresh(_)) {
        second_steps::forget(&mut tx, adult).await?;
        passkeys::forget(&mut tx, adult).await?;
        school_accounts::forget(&mut tx, adult).await?;
    }
    match maker {
        Some(maker) => held_accounts::hold(&mut tx, adult, &maker, now).await?,
        None => held_accounts::release(&mut tx, adult).await?,
    }
    let entry =
        AuditEntry { at: now, who: adult.to_string(), deed: Deed::PasswordSet, about: adult.to_string() };
    audit::write(&mut tx, &entry).await?;
    tx.commit().await
}

/// Takes the link away, and says who made it. Whoever is first has it; the others find nothing.
async fn use_up(tx: &mut Tx, token_hash: &str, now: Moment) -> Result<(Invitation, Option<AdultId>)> {
    let row: Option<InvitationRow> =
        sql(concat!("delete from invitations where token_hash = $1 and ends_at > $2 returning ", columns!()))
            .bind(token_hash)
            .bind(now.0)
            .fetch_optional(tx)
            .await?;
    let maker = row.as_ref().and_then(InvitationRow::maker);
    Ok((rows::one(row)?.ok_or_else(ended)?, maker))
}

async fn come_in(
    tx: &mut Tx,
    adult: &Adult,
    used: &Invitation,
    now: Moment,
    comes: &Comes<'_>,
) -> Result<()> {
    let written = adults::write(tx, adult, &used.email, Some(comes.password_hash)).await;
    written.map_err(|error| match error {
        Error::Taken(what) if what == "adults_email" => Refusal::from(PeopleRefusal::EmailTaken).into(),
        other => other,
    })?;
    let entry =
        AuditEntry { at: now, who: adult.id.to_string(), deed: Deed::AdultJoin, about: adult.id.to_string() };
    audit::write(tx, &entry).await
}

fn new_adult(used: &Invitation, organisation: domain::id::OrganisationId, comes: &Comes<'_>) -> Adult {
    Adult {
        id: comes.id.clone(),
        organisation,
        partnership: used.partnership.clone(),
        name: comes.name.to_owned(),
        job_title: comes.job_title.to_owned(),
        role: used.role,
    }
}

fn ended() -> Error {
    Refusal::from(PeopleRefusal::LinkEnded).into()
}
