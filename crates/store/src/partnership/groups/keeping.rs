//! How groups are made, changed and put away. All deeds on the groups of one organisation wait for
//! each other: no two of them get one name.

use domain::id::{GroupId, OrganisationId};
use domain::partnership::group::{Ages, Group, same_name};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;

use super::cards::end_cards;
use super::hold;
use super::invited::follow;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::rows::one;
use crate::sql::sql;
use crate::tx::Tx;

/// A group of a list that is brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The id that it gets when there is none of this name.
    pub new: GroupId,
    /// Its name.
    pub name: String,
    /// Youngest and oldest on the list.
    pub ages: Ages,
    /// How many are on the list.
    pub size: u32,
}

/// Makes a group.
///
/// # Errors
/// [`PartnershipRefusal::SameName`] when its organisation has a group of this name in use.
pub async fn make(db: &Db, group: &Group, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    hold_all_of(&mut tx, &group.organisation).await?;
    new(&mut tx, group).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Changes what a group is called, how old it is, how many are on its list; `change` sees it as it
/// stands. What it took part in stays as it was.
///
/// # Errors
/// What `change` refuses, [`PartnershipRefusal::SameName`], [`Refusal::NoSuchPage`].
pub async fn change(
    db: &Db,
    id: &GroupId,
    entry: &AuditEntry,
    change: impl FnOnce(Group) -> std::result::Result<Group, Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let before = hold_with_all(&mut tx, id).await?;
    write(&mut tx, &change(before)?).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Puts a group away: it is offered in no new session, and its cards end. It can be brought back; the cards
/// cannot.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such group, [`Refusal::NotNow`] while it votes by card.
pub async fn archive(db: &Db, id: &GroupId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    hold_with_all(&mut tx, id).await?;
    end_cards(&mut tx, id, entry.at).await?;
    sql("update groups set archived_at = coalesce(archived_at, $2) where id = $1")
        .bind(id.as_str())
        .bind(entry.at.0)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Brings a group back that was put away.
///
/// # Errors
/// [`PartnershipRefusal::SameName`] when another has its name now, [`Refusal::NoSuchPage`].
pub async fn bring_back(db: &Db, id: &GroupId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let group = hold_with_all(&mut tx, id).await?;
    must_be_new(&mut tx, &group).await?;
    sql("update groups set archived_at = null where id = $1").bind(id.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Brings a list in: a group of a name that is in use is changed, all others are made. All of it, or
/// nothing; one line in the trail.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such organisation.
pub async fn bring_in(
    db: &Db,
    organisation: &OrganisationId,
    list: &[Incoming],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    hold_all_of(&mut tx, organisation).await?;
    for incoming in list {
        let Incoming { new: id, name, ages, size } = incoming.clone();
        let organisation = organisation.clone();
        match in_use(&mut tx, &organisation, &name).await? {
            Some(id) => write(&mut tx, &Group { id: id.into(), organisation, name, ages, size }).await?,
            None => new(&mut tx, &Group { id, organisation, name, ages, size }).await?,
        }
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

async fn hold_all_of(tx: &mut Tx, organisation: &OrganisationId) -> Result<()> {
    let found = sql("update organisations set name = name where id = $1")
        .bind(organisation.as_str())
        .execute(tx)
        .await?;
    if found == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

/// The group, held together with all groups of its organisation.
async fn hold_with_all(tx: &mut Tx, id: &GroupId) -> Result<Group> {
    let organisation: Option<String> = sql("select organisation from groups where id = $1")
        .bind(id.as_str())
        .scalar_optional(&mut *tx)
        .await?;
    hold_all_of(tx, &organisation.ok_or(Refusal::NoSuchPage)?.into()).await?;
    hold(tx, id).await?;
    let row: Option<super::GroupRow> =
        sql(concat!("select ", columns!(), " from groups where groups.id = $1"))
            .bind(id.as_str())
            .fetch_optional(tx)
            .await?;
    Ok(one(row)?.ok_or(Refusal::NoSuchPage)?)
}

async fn new(tx: &mut Tx, group: &Group) -> Result<()> {
    must_be_new(tx, group).await?;
    sql("insert into groups (id, organisation, name, ages_from, ages_to, size) values ($1, $2, $3, $4, $5, $6)")
        .bind(group.id.as_str())
        .bind(group.organisation.as_str())
        .bind(&group.name)
        .bind(i64::from(group.ages.from))
        .bind(i64::from(group.ages.to))
        .bind(i64::from(group.size))
        .execute(tx)
        .await?;
    Ok(())
}

async fn write(tx: &mut Tx, group: &Group) -> Result<()> {
    must_be_new(tx, group).await?;
    sql("update groups set name = $2, ages_from = $3, ages_to = $4, size = $5 where id = $1")
        .bind(group.id.as_str())
        .bind(&group.name)
        .bind(i64::from(group.ages.from))
        .bind(i64::from(group.ages.to))
        .bind(i64::from(group.size))
        .execute(tx)
        .await?;
    follow(tx, &group.id).await
}

/// That no other group in use of its organisation has this name.
///
/// # Errors
/// [`PartnershipRefusal::SameName`].
pub(crate) async fn must_be_new(tx: &mut Tx, group: &Group) -> Result<()> {
    match in_use(tx, &group.organisation, &group.name).await? {
        Some(other) if other != group.id.as_str() => {
            Err(Refusal::Partnership(PartnershipRefusal::SameName).into())
        }
        _ => Ok(()),
    }
}

/// The group in use that has this name.
async fn in_use(tx: &mut Tx, organisation: &OrganisationId, name: &str) -> Result<Option<String>> {
    let names: Vec<(String, String)> =
        sql("select id, name from groups where organisation = $1 and archived_at is null order by id")
            .bind(organisation.as_str())
            .fetch_all(tx)
            .await?;
    Ok(names.into_iter().find(|(_, other)| same_name(other, name)).map(|(id, _)| id))
}
