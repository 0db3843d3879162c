//! Who opened what: written when an adult sees words that were not released, read by the safeguarding lead of the
//! young person's own organisation. Each is written down once for each adult.

use domain::id::{GroupId, OrganisationId, SessionId};
use domain::people::opening::{A_PAGE, Opening, What};
use domain::people::sign_in::Adult;
use domain::time::Moment;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{all, count};
use crate::sql::sql;

/// What an adult sees who looks at a room: ideas that are not on the wall, and words of votes that the room has
/// not seen. Whose words those are nobody knows, so every organisation of the room is told. $1 the session, $2 who.
macro_rules! in_room {
    () => {
        "with seen (organisation, what, about, group_name, session_name) as (
             select coalesce(groups.organisation, sessions.organisation), 'idea', ideas.id,
                 coalesce(groups.name, ''), sessions.name
             from ideas join sessions on sessions.id = ideas.session
             left join pupils on pupils.id = ideas.author
             left join groups on groups.id = pupils.group_id
             where ideas.session = $1 and ideas.state not in ('draft', 'wall') and not sessions.rehearsal
             union
             select groups.organisation, 'words', rounds.id, '', sessions.name
             from words join rounds on rounds.id = words.round join sessions on sessions.id = rounds.session
             join session_groups on session_groups.session = sessions.id
             join groups on groups.id = session_groups.group_id
             where rounds.session = $1 and words.shown_at is null and not sessions.rehearsal
         ), unseen as (
             select * from seen where not exists (select 1 from openings where openings.who = $2
                 and openings.organisation = seen.organisation and openings.about = seen.about)
         )"
    };
}

/// The same of what the pupils of one group wrote, wherever that was.
macro_rules! of_group {
    () => {
        "with seen (organisation, what, about, group_name, session_name) as (
             select groups.organisation, 'idea', ideas.id, groups.name, sessions.name
             from ideas join sessions on sessions.id = ideas.session
             join pupils on pupils.id = ideas.author join groups on groups.id = pupils.group_id
             where groups.id = $1 and ideas.state in ('waiting', 'back', 'merged') and not sessions.rehearsal
         ), unseen as (
             select * from seen where not exists (select 1 from openings where openings.who = $2
                 and openings.organisation = seen.organisation and openings.about = seen.about)
         )"
    };
}

macro_rules! insert {
    () => {
        " insert into openings (at, who, job_title, works_at, organisation, what, about, group_name, session_name)
          select $3, $2, $4, (select name from organisations where id = $5), organisation, what, about, group_name,
              session_name from unseen where true on conflict do nothing"
    };
}

/// An adult looks at a room.
pub async fn saw_room(db: &Db, adult: &Adult, session: &SessionId, at: Moment) -> Result<()> {
    let asks = concat!(in_room!(), " select count(*) from unseen");
    saw(db, [asks, concat!(in_room!(), insert!())], adult, session.as_str(), at).await
}

/// An adult looks at what a group wrote.
pub async fn saw_group(db: &Db, adult: &Adult, group: &GroupId, at: Moment) -> Result<()> {
    let asks = concat!(of_group!(), " select count(*) from unseen");
    saw(db, [asks, concat!(of_group!(), insert!())], adult, group.as_str(), at).await
}

/// What was seen before is only asked about, so that a page that is drawn again writes nothing.
async fn saw(db: &Db, [asks, writes]: [&'static str; 2], adult: &Adult, of: &str, at: Moment) -> Result<()> {
    let new: i64 = sql(asks).bind(of).bind(adult.id.as_str()).scalar_one(db).await?;
    if new == 0 {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    sql(writes)
        .bind(of)
        .bind(adult.id.as_str())
        .bind(at.0)
        .bind(&adult.job_title)
        .bind(adult.organisation.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// One page of who opened what young people of an organisation wrote, the latest first, and whether there is more.
/// Worries are among them.
pub async fn of_organisation(
    db: &Db,
    organisation: &OrganisationId,
    page: u32,
) -> Result<(Vec<Opening>, bool)> {
    let most = i64::try_from(A_PAGE).unwrap_or(i64::MAX);
    let rows: Vec<Row> =
        sql("select at, job_title, works_at, what, count(*) as many, group_name, session_name
         from openings where organisation = $1
         group by at, who, job_title, works_at, what, group_name, session_name
         union all
         select worry_record.at, worry_record.job_title, organisations.name, 'worry', 1, worries.group_name,
             worries.session_name
         from worry_record join worries on worries.id = worry_record.worry
         join organisations on organisations.id = worries.organisation
         where worries.organisation = $1 and worry_record.done = 'opened'
         order by 1 desc, 2, 3, 4, 6, 7 limit $2 offset $3")
        .bind(organisation.as_str())
        .bind(most + 1)
        .bind(i64::from(page) * most)
        .fetch_all(db)
        .await?;
    let mut found: Vec<Opening> = all(rows)?;
    let more = found.len() > A_PAGE;
    found.truncate(A_PAGE);
    Ok((found, more))
}

#[derive(FromRow)]
struct Row {
    at: i64,
    job_title: String,
    works_at: String,
    what: String,
    many: i64,
    group_name: String,
    session_name: String,
}

impl TryFrom<Row> for Opening {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            at: Moment(row.at),
            job_title: row.job_title,
            works_at: row.works_at,
            what: What::parse(&row.what).ok_or(Error::Unreadable("what was opened"))?,
            many: count(row.many)?,
            group: row.group_name,
            session: row.session_name,
        })
    }
}
