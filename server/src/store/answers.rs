//! What adults promise about an idea. All versions are kept; the latest one counts.

use domain::answer::{Answer, Decision};
use domain::id::{IdeaId, SessionId};
use domain::idea::Idea;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::Wording;
use sqlx::FromRow;

use super::db::{Db, on_pool, on_tx};
use super::error::{Error, Result};
use super::ideas::{self, IdeaRow};
use super::rows::one;
use super::sessions::changed;

/// Answers an idea; an earlier answer is kept beside it.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such idea.
pub async fn insert(db: &Db, answer: &Answer) -> Result<()> {
    on_tx!(db, tx => {
        let session: Option<String> = sqlx::query_scalar("select session from ideas where id = $1")
            .bind(answer.idea.as_str()).fetch_optional(&mut *tx).await?;
        changed!(tx, session.ok_or(Refusal::NoSuchPage)?);
        sqlx::query(
            "insert into answers (id, idea, decision, because, next, decider, by_when, answered_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        )
        .bind(answer.id.as_str()).bind(answer.idea.as_str()).bind(answer.decision.as_str())
        .bind(answer.because.as_str()).bind(answer.next.as_ref().map(Wording::as_str))
        .bind(answer.decider.as_str()).bind(&answer.by_when).bind(answer.answered_at.0)
        .execute(&mut *tx).await?;
    });
    Ok(())
}

/// The latest answer to an idea.
pub async fn of_idea(db: &Db, idea: &IdeaId) -> Result<Option<Answer>> {
    let row: Option<AnswerRow> = on_pool!(db, pool => sqlx::query_as(
        "select id, idea, decision, because, next, decider, by_when, answered_at from answers
         where idea = $1 order by answered_at desc, id desc limit 1"
    ).bind(idea.as_str()).fetch_optional(pool).await?);
    one(row)
}

/// The ideas on the wall of a session, in the order in which they were sent, each with its
/// latest answer, in one statement.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Vec<(Idea, Option<Answer>)>> {
    let rows: Vec<AnsweredRow> = on_pool!(db, pool => sqlx::query_as(concat!(
        "select ", ideas::columns!(), ", answers.id as answer, answers.decision, answers.because, answers.next,
                answers.decider, answers.by_when, answers.answered_at
         from ideas
         left join answers on answers.id = (
             select latest.id from answers latest where latest.idea = ideas.id
             order by latest.answered_at desc, latest.id desc limit 1)
         where ideas.session = $1 and ideas.state = 'wall' order by ideas.sent_at, ideas.id"
    )).bind(session.as_str()).fetch_all(pool).await?);
    let read = |row: AnsweredRow| {
        let answer = one(row.answer(&row.idea.id))?;
        Ok((row.idea.try_into()?, answer))
    };
    rows.into_iter().map(read).collect()
}

/// The answered ideas of a session with their latest answers.
pub async fn latest_of_session(db: &Db, session: &SessionId) -> Result<Vec<(Idea, Answer)>> {
    let ideas = of_session(db, session).await?;
    Ok(ideas.into_iter().filter_map(|(idea, answer)| Some((idea, answer?))).collect())
}

#[derive(FromRow)]
struct AnswerRow {
    id: String,
    idea: String,
    decision: String,
    because: String,
    next: Option<String>,
    decider: String,
    by_when: Option<String>,
    answered_at: i64,
}

/// An idea, and an answer if there is one.
#[derive(FromRow)]
struct AnsweredRow {
    #[sqlx(flatten)]
    idea: IdeaRow,
    answer: Option<String>,
    decision: Option<String>,
    because: Option<String>,
    next: Option<String>,
    decider: Option<String>,
    by_when: Option<String>,
    answered_at: Option<i64>,
}

impl AnsweredRow {
    fn answer(&self, idea: &str) -> Option<AnswerRow> {
        Some(AnswerRow {
            id: self.answer.clone()?,
            idea: idea.to_owned(),
            decision: self.decision.clone()?,
            because: self.because.clone()?,
            next: self.next.clone(),
            decider: self.decider.clone()?,
            by_when: self.by_when.clone(),
            answered_at: self.answered_at?,
        })
    }
}

impl TryFrom<AnswerRow> for Answer {
    type Error = Error;

    fn try_from(row: AnswerRow) -> Result<Self> {
        let unreadable = |_| Error::Unreadable("an answer");
        Ok(Self {
            id: row.id.into(),
            idea: row.idea.into(),
            decision: Decision::parse(&row.decision).ok_or(Error::Unreadable("a decision"))?,
            because: Wording::parse(&row.because).map_err(unreadable)?,
            next: row.next.as_deref().map(Wording::parse).transpose().map_err(unreadable)?,
            decider: Wording::parse(&row.decider).map_err(unreadable)?,
            by_when: row.by_when,
            answered_at: Moment(row.answered_at),
        })
    }
}
