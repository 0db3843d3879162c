//! What stands on a leader's home and in the list of sessions: sums, and so many rows at the most, however long
//! a partnership has worked together. Rehearsals count nowhere.

use domain::id::{PartnershipId, SessionId};
use domain::session::session::Plan;
use domain::time::Moment;
use domain::vote::tally::PublishedTally;
use jiff::civil::Date;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{self, count};
use crate::sql::sql;

/// So many of the latest votes are looked at for one that says how many voted.
const LOOKED_AT: i64 = 6;

/// Whether young people are heard, in sums over ideas. None of them counts people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Ideas on walls.
    pub ideas: u32,
    /// Of these, how many have an answer.
    pub answered: u32,
    /// How many answers promise something.
    pub promised: u32,
    /// Of these, how many are done.
    pub kept: u32,
}

/// The sums of a partnership, in one statement.
pub async fn heard(db: &Db, partnership: &PartnershipId) -> Result<Heard> {
    let sums: Option<(i64, i64, i64, i64)> =
        sql("select cast(count(*) as bigint), cast(count(answers.id) as bigint),
                cast(count(case when answers.decision in ('yes', 'yes-changed')
                    or (answers.decision = 'not-now' and answers.by_when is not null) then 1 end) as bigint),
                cast(count(case when answers.decision <> 'no' and answers.done = 'yes' then 1 end) as bigint)
             from ideas
             join sessions on sessions.id = ideas.session
             join organisations on organisations.id = sessions.organisation
             left join answers on answers.id = (
                 select latest.id from answers latest where latest.idea = ideas.id
                 order by latest.nth desc limit 1)
             where organisations.partnership = $1 and ideas.state = 'wall' and not sessions.rehearsal")
        .bind(partnership.as_str())
        .fetch_optional(db)
        .await?;
    let (ideas, answered, promised, kept) = sums.unwrap_or_default();
    Ok(Heard {
        ideas: count(ideas)?,
        answered: count(answered)?,
        promised: count(promised)?,
        kept: count(kept)?,
    })
}

/// The latest votes of single sessions as those inside may see them, the latest first: a few.
pub async fn latest_votes(db: &Db, partnership: &PartnershipId) -> Result<Vec<PublishedTally>> {
    let rows: Vec<String> = sql("select tallies.published from rounds
             join tallies on tallies.round = rounds.id and tallies.profile = 'inside'
             join sessions on sessions.id = rounds.session
             join organisations on organisations.id = sessions.organisation
             where organisations.partnership = $1 and not sessions.rehearsal and rounds.closed_at is not null
             order by rounds.closed_at desc, rounds.id limit $2")
    .bind(partnership.as_str())
    .bind(LOOKED_AT)
    .scalar_all(db)
    .await?;
    rows.iter().map(|published| Ok(serde_json::from_str(published)?)).collect()
}

/// A session in the list of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The session.
    pub id: SessionId,
    /// Its name.
    pub name: String,
    /// Who ran it.
    pub organisation: String,
    /// When it was made.
    pub made_at: Moment,
    /// The day that it has in the programme.
    pub day: Option<Date>,
    /// By when its ideas are to be answered.
    pub answer_by: Date,
    /// Ideas on its wall.
    pub ideas: u32,
    /// Of these, how many have an answer.
    pub answered: u32,
    /// How many of its votes are counted.
    pub votes: u32,
}

/// So many sessions of a partnership, newest first, after the first so many; and how many there are in all.
pub async fn sessions(
    db: &Db,
    partnership: &PartnershipId,
    (after, most): (u32, u32),
) -> Result<(Vec<Listed>, u32)> {
    let rows: Vec<ListedRow> = sql("select sessions.id, sessions.name, organisations.name as organisation,
                sessions.made_at, bookings.day, sessions.plan, in_all.n as in_all,
                (select count(*) from ideas where ideas.session = sessions.id and ideas.state = 'wall') as ideas,
                (select count(*) from ideas where ideas.session = sessions.id and ideas.state = 'wall'
                   and exists (select 1 from answers where answers.idea = ideas.id)) as answered,
                (select count(*) from rounds where rounds.session = sessions.id
                   and rounds.closed_at is not null) as votes
             from (select all_of.id, count(*) over () as n from sessions all_of
                   join organisations runs on runs.id = all_of.organisation
                   where runs.partnership = $1 and not all_of.rehearsal
                   order by all_of.nth desc limit $2 offset $3) in_all
             join sessions on sessions.id = in_all.id
             join organisations on organisations.id = sessions.organisation
             left join bookings on bookings.session = sessions.id
             order by sessions.nth desc")
    .bind(partnership.as_str())
    .bind(i64::from(most))
    .bind(i64::from(after))
    .fetch_all(db)
    .await?;
    let in_all = rows.first().map_or(Ok(0), |row| count(row.in_all))?;
    Ok((rows::all(rows)?, in_all))
}

#[derive(FromRow)]
struct ListedRow {
    id: String,
    name: String,
    organisation: String,
    made_at: i64,
    day: Option<String>,
    plan: String,
    ideas: i64,
    answered: i64,
    votes: i64,
    in_all: i64,
}

impl TryFrom<ListedRow> for Listed {
    type Error = Error;

    fn try_from(row: ListedRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            name: row.name,
            organisation: row.organisation,
            made_at: Moment(row.made_at),
            day: row.day.as_deref().map(rows::day).transpose()?,
            answer_by: serde_json::from_str::<Plan>(&row.plan)?.answer_by,
            ideas: count(row.ideas)?,
            answered: count(row.answered)?,
            votes: count(row.votes)?,
        })
    }
}

/// The next session of a partnership, in so many words: its day, when it begins, its name and its place.
pub type Next = (Date, jiff::civil::Time, String, Option<String>);

/// The next session that is still to come.
pub async fn next(db: &Db, partnership: &PartnershipId, today: Date) -> Result<Option<Next>> {
    let row: Option<(String, String, String, Option<String>)> =
        sql("select bookings.day, bookings.starts, sessions.name, places.name
             from bookings
             join sessions on sessions.id = bookings.session
             join organisations on organisations.id = sessions.organisation
             left join places on places.id = bookings.place
             where organisations.partnership = $1 and not sessions.rehearsal and sessions.ended_at is null
               and bookings.until >= $2
             order by bookings.day, bookings.starts, sessions.name, sessions.id limit 1")
        .bind(partnership.as_str())
        .bind(today)
        .fetch_optional(db)
        .await?;
    row.map(|(day, starts, name, place)| Ok((rows::day(&day)?, rows::time(&starts)?, name, place)))
        .transpose()
}
