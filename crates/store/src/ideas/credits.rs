//! Whose idea it may be said to be, as its worker offered it. Of so few that one child could be meant
//! nothing is ever offered, and what may be offered is asked on the disk, in the transaction that
//! keeps it.

use std::collections::HashMap;

use domain::id::{GroupId, IdeaId, SessionId};
use domain::ideas::activity::{Credit, Present};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;

use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::rows::count;
use crate::session::sessions::changed_in_room;
use crate::sql::{On, sql};

/// A worker offers it, or takes it back: [`Credit::Partnership`] is what can be said of every idea.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the idea is not on a wall, [`Refusal::Missing`] when that may not be
/// said of it.
pub async fn offer(db: &Db, idea: &IdeaId, credit: &Credit, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let session: Option<String> = sql("select session from ideas where id = $1 and state = 'wall'")
        .bind(idea.as_str())
        .scalar_optional(&mut tx)
        .await?;
    let session: SessionId = session.ok_or(Refusal::NoSuchPage)?.into();
    changed_in_room(&mut tx, session.as_str()).await?;
    let authors = groups_of_authors(&mut tx, idea).await?;
    if !Credit::possible(&authors, &present(&mut tx, &session).await?).contains(credit) {
        return Err(Refusal::Missing { field: "credit" }.into());
    }
    let (organisation, group) = columns_of(credit);
    let changed = sql("update ideas set credit_organisation = $2, credit_group = $3
         where id = $1 and (credit_organisation is distinct from $2 or credit_group is distinct from $3)")
    .bind(idea.as_str())
    .bind(organisation)
    .bind(group)
    .execute(&mut tx)
    .await?;
    if changed == 0 {
        return Ok(());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// What leaders may say of an idea: the partnership, and what a worker offered, as long as it may
/// still be said.
pub async fn for_leaders(db: &Db, idea: &IdeaId, session: &SessionId) -> Result<Vec<Credit>> {
    let offered: Option<(Option<String>, Option<String>)> =
        sql("select credit_organisation, credit_group from ideas where id = $1")
            .bind(idea.as_str())
            .fetch_optional(db)
            .await?;
    let offered = offered.map_or(Credit::Partnership, read);
    let mut all = vec![Credit::Partnership];
    if offered != Credit::Partnership {
        let possible = Credit::possible(&groups_of_authors(db, idea).await?, &present(db, session).await?);
        all.extend(possible.contains(&offered).then_some(offered));
    }
    Ok(all)
}

/// The groups of all who had an idea, those of merged ideas with them; a pupil who was forgotten
/// has none.
pub async fn groups_of_authors<'c>(on: impl Into<On<'c>>, idea: &IdeaId) -> Result<Vec<GroupId>> {
    let groups: Vec<String> = sql(
        "with recursive part (idea, author) as (
             select id, author from ideas where id = $1
             union
             select ideas.id, ideas.author from part join ideas on ideas.merged_into = part.idea
         )
         select distinct coalesce(pupils.group_id, '') from part left join pupils on pupils.id = part.author",
    )
    .bind(idea.as_str())
    .scalar_all(on)
    .await?;
    Ok(groups.into_iter().map(Into::into).collect())
}

/// Of every idea on a wall the groups of all its authors, those of merged ideas with them, and what is
/// offered. A pupil who was forgotten has no group.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<HashMap<IdeaId, (Vec<GroupId>, Credit)>> {
    let rows: Vec<(String, String, Option<String>, Option<String>)> = sql(
        "with recursive part (whole, idea, author) as (
             select id, id, author from ideas where session = $1 and state = 'wall'
             union
             select part.whole, ideas.id, ideas.author from part join ideas on ideas.merged_into = part.idea
         )
         select distinct part.whole, coalesce(pupils.group_id, ''), ideas.credit_organisation, ideas.credit_group
         from part join ideas on ideas.id = part.whole left join pupils on pupils.id = part.author",
    )
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    let mut all: HashMap<IdeaId, (Vec<GroupId>, Credit)> = HashMap::new();
    for (idea, group, organisation, credited) in rows {
        let (groups, _) =
            all.entry(idea.into()).or_insert_with(|| (Vec::new(), read((organisation, credited))));
        groups.push(group.into());
    }
    Ok(all)
}

/// How many pupils of each group are in a session: who was there, not who stands on a list.
pub async fn present<'c>(on: impl Into<On<'c>>, session: &SessionId) -> Result<Vec<Present>> {
    let rows: Vec<(String, String, i64)> = sql("select groups.id, groups.organisation, count(*)
         from pupils join groups on groups.id = pupils.group_id
         where pupils.session = $1 and pupils.removed_at is null group by groups.id, groups.organisation")
    .bind(session.as_str())
    .fetch_all(on)
    .await?;
    let read = |(group, organisation, pupils): (String, String, i64)| {
        Ok(Present { group: group.into(), organisation: organisation.into(), pupils: count(pupils)? })
    };
    rows.into_iter().map(read).collect()
}

/// Organisation and group, as they stand on the disk.
pub(super) fn columns_of(credit: &Credit) -> (Option<&str>, Option<&str>) {
    match credit {
        Credit::Partnership => (None, None),
        Credit::Organisation(organisation) => (Some(organisation.as_str()), None),
        Credit::Group(group) => (None, Some(group.as_str())),
    }
}

/// The same, read back.
pub(super) fn read((organisation, group): (Option<String>, Option<String>)) -> Credit {
    match (group, organisation) {
        (Some(group), _) => Credit::Group(group.into()),
        (None, Some(organisation)) => Credit::Organisation(organisation.into()),
        (None, None) => Credit::Partnership,
    }
}
