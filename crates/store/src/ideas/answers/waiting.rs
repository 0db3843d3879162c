//! What young people wait for, a bounded list at a time: ideas without an answer, and promises whose day is
//! over. Rehearsals count nowhere.

use domain::id::{PartnershipId, SessionId};
use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::session::session::Plan;
use domain::time::Moment;
use jiff::civil::Date;
use sqlx::FromRow;

use super::reading::columns;
use super::rows::AnsweredRow;
use crate::db::Db;
use crate::error::Result;
use crate::ideas::ideas::{self, IdeaRow};
use crate::rows::{count, one};
use crate::sql::sql;

/// An idea on a wall that nobody has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered {
    /// The idea.
    pub idea: Idea,
    /// The name of its session.
    pub session: String,
    /// By when its room was promised an answer.
    pub answer_by: Date,
}

/// So many ideas of a partnership that wait for an answer, and how many there are in all. Those of the oldest
/// session come first, since its promise is the oldest; where a session is named, its own stand before them.
pub async fn to_answer(
    db: &Db,
    partnership: &PartnershipId,
    first: Option<&SessionId>,
    most: u32,
) -> Result<(Vec<Unanswered>, u32)> {
    let rows: Vec<UnansweredRow> = sql(concat!(
        "select ",
        ideas::columns!(),
        ", sessions.name as session_name, sessions.plan, count(*) over () as in_all
         from ideas
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 and ideas.state = 'wall' and not sessions.rehearsal
           and not exists (select 1 from answers where answers.idea = ideas.id)
         order by case when ideas.session = $2 then 0 else 1 end, sessions.nth, ideas.drawn, ideas.id
         limit $3"
    ))
    .bind(partnership.as_str())
    .bind(first.map_or("", SessionId::as_str))
    .bind(i64::from(most))
    .fetch_all(db)
    .await?;
    let in_all = rows.first().map_or(Ok(0), |row| count(row.in_all))?;
    let read = |row: UnansweredRow| {
        Ok(Unanswered {
            answer_by: serde_json::from_str::<Plan>(&row.plan)?.answer_by,
            idea: row.idea.try_into()?,
            session: row.session_name,
        })
    };
    Ok((rows.into_iter().map(read).collect::<Result<_>>()?, in_all))
}

#[derive(FromRow)]
struct UnansweredRow {
    #[sqlx(flatten)]
    idea: IdeaRow,
    session_name: String,
    plan: String,
    in_all: i64,
}

/// So many promises whose day is over and that are not done, those that were promised first first, and how
/// many there are in all. One without a day is over when it was answered before `since`.
pub async fn to_follow_up(
    db: &Db,
    partnership: &PartnershipId,
    (today, since): (Date, Moment),
    most: u32,
) -> Result<(Vec<(Idea, Answer)>, u32)> {
    let rows: Vec<PromisedRow> = sql(concat!(
        "select ",
        ideas::columns!(),
        ", answers.id as answer, ",
        columns!(),
        ", cast(null as boolean) as fits, cast(null as boolean) as confirmed, cast(null as text) as day, cast(null as text) as place_name, false as may_leave,
           count(*) over () as in_all
         from ideas
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         join answers on answers.id = (
             select latest.id from answers latest where latest.idea = ideas.id
             order by latest.nth desc limit 1)
         where organisations.partnership = $1 and ideas.state = 'wall' and not sessions.rehearsal
           and (answers.decision in ('yes', 'yes-changed') or (answers.decision = 'not-now' and answers.by_when is not null))
           and coalesce(answers.done, '') <> 'yes'
           and ((answers.by_when is not null and answers.by_when < $2)
                or (answers.by_when is null and answers.answered_at < $3))
         order by coalesce(answers.by_when, ''), sessions.nth, ideas.drawn, ideas.id
         limit $4"
    ))
    .bind(partnership.as_str())
    .bind(today)
    .bind(since.0)
    .bind(i64::from(most))
    .fetch_all(db)
    .await?;
    let in_all = rows.first().map_or(Ok(0), |row| count(row.in_all))?;
    let mut all = Vec::new();
    for PromisedRow { row, .. } in rows {
        let answer = one(row.answer(&row.idea.id))?;
        all.extend(Some(row.idea.try_into()?).zip(answer));
    }
    Ok((all, in_all))
}

#[derive(FromRow)]
struct PromisedRow {
    #[sqlx(flatten)]
    row: AnsweredRow,
    in_all: i64,
}
