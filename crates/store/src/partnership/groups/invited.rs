//! How groups come into a session. Who may be invited is asked in the transaction that makes it.

use domain::id::{GroupId, OrganisationId, SessionId};
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;

use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// Invites groups to a session of this organisation, as they are now: its own, and those of others
/// that said yes.
///
/// # Errors
/// [`PartnershipRefusal::NoConsent`] for a group whose organisation has not said yes or took it back,
/// [`PartnershipRefusal::GroupPutAway`], [`Refusal::UnreadableForm`] for one that is not in the partnership.
pub(crate) async fn invite(
    tx: &mut Tx,
    session: &SessionId,
    organisation: &OrganisationId,
    groups: &[GroupId],
) -> Result<()> {
    let mut groups: Vec<&GroupId> = groups.iter().collect();
    // Always in one order, so that two who make a session at once do not wait for each other.
    groups.sort();
    groups.dedup();
    for group in groups {
        super::hold(tx, group).await?.ok_or(Refusal::UnreadableForm)?;
        may_come(tx, group, organisation).await?;
        sql("insert into session_groups (session, group_id, name, ages_from, ages_to, size)
             select $1, id, name, ages_from, ages_to, size from groups where id = $2")
        .bind(session.as_str())
        .bind(group.as_str())
        .execute(tx)
        .await?;
    }
    Ok(())
}

async fn may_come(tx: &mut Tx, group: &GroupId, organisation: &OrganisationId) -> Result<()> {
    let (name, put_away, allowed): (String, bool, bool) =
        sql("select name, archived_at is not null, organisation = $2 or exists (
                 select 1 from group_requests where group_id = groups.id and asking = $2
                 and answer = 'yes' and taken_back_at is null)
             from groups where id = $1
             and (select partnership from organisations where id = groups.organisation)
               = (select partnership from organisations where id = $2)")
        .bind(group.as_str())
        .bind(organisation.as_str())
        .fetch_optional(tx)
        .await?
        .ok_or(Refusal::UnreadableForm)?;
    match (put_away, allowed) {
        (true, _) => Err(Refusal::Partnership(PartnershipRefusal::GroupPutAway { group: name }).into()),
        (_, false) => Err(Refusal::Partnership(PartnershipRefusal::NoConsent { group: name }).into()),
        _ => Ok(()),
    }
}

/// Sessions that nobody of the group has come into, and that have not ended, follow what it is now;
/// all others keep it as it was.
pub(super) async fn follow(tx: &mut Tx, group: &GroupId) -> Result<()> {
    sql("update session_groups set
             name = (select name from groups where id = $1),
             ages_from = (select ages_from from groups where id = $1),
             ages_to = (select ages_to from groups where id = $1),
             size = (select size from groups where id = $1)
         where group_id = $1
         and not exists (select 1 from pupils
                         where pupils.session = session_groups.session and pupils.group_id = $1)
         and exists (select 1 from sessions
                     where sessions.id = session_groups.session and sessions.ended_at is null)")
    .bind(group.as_str())
    .execute(tx)
    .await?;
    Ok(())
}
