//! The ideas of some weeks and what became of them, for evidence.

use domain::id::PartnershipId;
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
use crate::ideas::ideas;
use crate::rows::one;
use crate::sql::sql;

/// An idea of a wall, with the moments by which evidence judges what became of it.
#[derive(Clone, Debug)]
pub struct SaidThen {
    /// The idea.
    pub idea: Idea,
    /// By when its room was promised an answer.
    pub answer_by: Date,
    /// Its latest answer.
    pub answer: Option<Answer>,
    /// When it was first answered.
    pub first_answered_at: Option<Moment>,
    /// When somebody first said that it was done.
    pub done_at: Option<Moment>,
    /// Whether it has become an activity.
    pub is_activity: bool,
}

/// The ideas of a partnership that were sent from one moment until another, oldest first, in one statement.
/// Rehearsals count nowhere.
pub async fn of_period(
    db: &Db,
    partnership: &PartnershipId,
    [from, until]: [Moment; 2],
) -> Result<Vec<SaidThen>> {
    let rows: Vec<SaidRow> = sql(concat!(
        "select ",
        ideas::columns!(),
        ", answers.id as answer, ",
        columns!(),
        ", cast(null as boolean) as fits, cast(null as boolean) as confirmed, cast(null as text) as day, cast(null as text) as place_name, false as may_leave,
           sessions.plan,
           (select min(first.answered_at) from answers first where first.idea = ideas.id) as first_answered_at,
           (select min(done.followed_up_at) from answers done where done.idea = ideas.id and done.done = 'yes') as done_at,
           exists (select 1 from activities where activities.idea = ideas.id) as is_activity
         from ideas
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         left join answers on answers.id = (
             select latest.id from answers latest where latest.idea = ideas.id
             order by latest.nth desc limit 1)
         where organisations.partnership = $1 and ideas.state = 'wall' and not sessions.rehearsal
             and ideas.sent_at >= $2 and ideas.sent_at < $3
         order by sessions.nth, ideas.drawn, ideas.id"
    ))
    .bind(partnership.as_str())
    .bind(from.0)
    .bind(until.0)
    .fetch_all(db)
    .await?;
    let read = |said: SaidRow| {
        Ok(SaidThen {
            answer: one(said.row.answer(&said.row.idea.id))?,
            idea: said.row.idea.try_into()?,
            answer_by: serde_json::from_str::<Plan>(&said.plan)?.answer_by,
            first_answered_at: said.first_answered_at.map(Moment),
            done_at: said.done_at.map(Moment),
            is_activity: said.is_activity,
        })
    };
    rows.into_iter().map(read).collect()
}

#[derive(FromRow)]
struct SaidRow {
    #[sqlx(flatten)]
    row: AnsweredRow,
    plan: String,
    first_answered_at: Option<i64>,
    done_at: Option<i64>,
    is_activity: bool,
}
