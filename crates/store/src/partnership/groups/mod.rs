//! Pupils counted together. Beside this file: `keeping.rs` how groups are made, changed and put away,
//! `invited.rs` how they come into a session, and stay there as they were, `cards.rs` how their cards end.

/// All columns of a group, for the statements below.
macro_rules! columns {
    () => {
        "groups.id, groups.organisation, groups.name, groups.ages_from, groups.ages_to, groups.size"
    };
}

/// The same of a group as it took part in a session: what was changed since is not in it.
macro_rules! as_it_was {
    () => {
        "groups.id, groups.organisation, session_groups.name, session_groups.ages_from, session_groups.ages_to,
         session_groups.size"
    };
}

mod cards;
mod invited;
mod keeping;

use domain::id::{GroupId, OrganisationId, PartnershipId, SessionId};
use domain::partnership::group::{Ages, Group};
use jiff::civil::Date;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{age, all, count};
use crate::sql::{On, sql};
use crate::tx::Tx;

pub(crate) use cards::end_cards;
pub(crate) use invited::invite;
pub(crate) use keeping::must_be_new;
pub use keeping::{Incoming, archive, bring_back, bring_in, change, make};

/// Adds a group.
pub async fn insert(db: &Db, group: &Group) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, group).await?;
    tx.commit().await
}

/// Writes a group in a transaction of more; one that is there already is said otherwise.
pub(crate) async fn write(tx: &mut Tx, group: &Group) -> Result<()> {
    sql("insert into groups (id, organisation, name, ages_from, ages_to, size) values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set name = excluded.name, ages_from = excluded.ages_from,
             ages_to = excluded.ages_to, size = excluded.size
         where groups.organisation = excluded.organisation")
    .bind(group.id.as_str()).bind(group.organisation.as_str()).bind(&group.name)
    .bind(i64::from(group.ages.from)).bind(i64::from(group.ages.to)).bind(i64::from(group.size))
    .execute(tx).await?;
    Ok(())
}

/// Makes all deeds on a group wait for this one, and says whether there is one.
async fn hold(tx: &mut Tx, id: &GroupId) -> Result<Option<()>> {
    let found = sql("update groups set name = name where id = $1").bind(id.as_str()).execute(tx).await?;
    Ok((found > 0).then_some(()))
}

/// The groups in use of a partnership's organisations that have not left, by organisation and name.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Group>> {
    let rows: Vec<GroupRow> = sql(concat!(
        "select ",
        columns!(),
        " from groups join organisations on organisations.id = groups.organisation
         where organisations.partnership = $1 and organisations.archived_at is null
         and groups.archived_at is null
         order by organisations.name, groups.name, groups.id"
    ))
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    all(rows)
}

/// The group of this id, and whether it was put away, if an organisation of this partnership has it.
pub async fn get(db: &Db, id: &GroupId, partnership: &PartnershipId) -> Result<Option<(Group, bool)>> {
    let row: Option<InList> = sql(concat!(
        "select groups.archived_at is not null as put_away, ",
        columns!(),
        " from groups join organisations on organisations.id = groups.organisation
         where groups.id = $1 and organisations.partnership = $2"
    ))
    .bind(id.as_str())
    .bind(partnership.as_str())
    .fetch_optional(db)
    .await?;
    row.map(TryInto::try_into).transpose()
}

/// All groups of an organisation by name, and whether each was put away.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Vec<(Group, bool)>> {
    let rows: Vec<InList> = sql(concat!(
        "select groups.archived_at is not null as put_away, ",
        columns!(),
        " from groups where groups.organisation = $1 order by groups.name, groups.id"
    ))
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(TryInto::try_into).collect()
}

/// The groups that a session is for, by name, as they were when they took part.
pub async fn of_session<'c>(on: impl Into<On<'c>>, session: &SessionId) -> Result<Vec<Group>> {
    let rows: Vec<GroupRow> = sql(concat!(
        "select ",
        as_it_was!(),
        " from session_groups join groups on groups.id = session_groups.group_id
         where session_groups.session = $1 order by session_groups.name, groups.id"
    ))
    .bind(session.as_str())
    .fetch_all(on)
    .await?;
    all(rows)
}

/// The groups of a session into which somebody can come now: those of organisations that have not left.
pub async fn at_the_door(db: &Db, session: &SessionId) -> Result<Vec<Group>> {
    let rows: Vec<GroupRow> = sql(concat!(
        "select ",
        as_it_was!(),
        " from session_groups join groups on groups.id = session_groups.group_id
         join organisations on organisations.id = groups.organisation
         where session_groups.session = $1 and organisations.archived_at is null
         order by session_groups.name, groups.id"
    ))
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    all(rows)
}

/// The groups that each session of an organisation is for, by name, as they were then.
pub async fn of_sessions(db: &Db, organisation: &OrganisationId) -> Result<Vec<(SessionId, Group)>> {
    let rows: Vec<InSession> = sql(concat!(
        "select session_groups.session, ",
        as_it_was!(),
        " from session_groups
         join groups on groups.id = session_groups.group_id
         join sessions on sessions.id = session_groups.session
         where sessions.organisation = $1 order by session_groups.name, groups.id"
    ))
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| Ok((row.session.into(), row.group.try_into()?))).collect()
}

/// The groups of all sessions of a partnership that were held from one day to another.
pub async fn of_days(
    db: &Db,
    partnership: &PartnershipId,
    [first, last]: [Date; 2],
) -> Result<Vec<(SessionId, Group)>> {
    let rows: Vec<InSession> = sql(concat!(
        "select session_groups.session, ",
        as_it_was!(),
        " from session_groups
         join groups on groups.id = session_groups.group_id
         join sessions on sessions.id = session_groups.session
         join bookings on bookings.session = sessions.id
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 and not sessions.rehearsal
             and bookings.day >= $2 and bookings.day <= $3"
    ))
    .bind(partnership.as_str())
    .bind(first)
    .bind(last)
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|row| Ok((row.session.into(), row.group.try_into()?))).collect()
}

#[derive(FromRow)]
struct InSession {
    session: String,
    #[sqlx(flatten)]
    group: GroupRow,
}

#[derive(FromRow)]
struct InList {
    put_away: bool,
    #[sqlx(flatten)]
    group: GroupRow,
}

impl TryFrom<InList> for (Group, bool) {
    type Error = Error;

    fn try_from(row: InList) -> Result<Self> {
        Ok((row.group.try_into()?, row.put_away))
    }
}

#[derive(FromRow)]
struct GroupRow {
    id: String,
    organisation: String,
    name: String,
    ages_from: i64,
    ages_to: i64,
    size: i64,
}

impl TryFrom<GroupRow> for Group {
    type Error = Error;

    fn try_from(row: GroupRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            organisation: row.organisation.into(),
            name: row.name,
            ages: Ages { from: age(row.ages_from)?, to: age(row.ages_to)? },
            size: count(row.size)?,
        })
    }
}
