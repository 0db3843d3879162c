//! What adults promise about an idea. All versions are kept; the latest one counts.

use std::collections::HashSet;

use domain::id::{IdeaId, OrganisationId, PartnershipId, PupilId, SessionId};
use domain::ideas::activity::Happening;
use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::Idea;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::vote::suppression::{PublishedReplies, publish_replies};
use domain::wording::Wording;
use sqlx::FromRow;

use super::ideas::{self, IdeaRow};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{count, one};
use crate::session::sessions::changed;
use crate::sql::sql;

/// All columns of an answer but its id and its idea, for the statements below.
macro_rules! columns {
    () => {
        "answers.decision, answers.because, answers.next, answers.decider, answers.by_when, answers.answered_at, \
         answers.done, answers.happened, answers.followed_up_at"
    };
}

/// Answers an idea; an earlier answer is kept beside it. What pupils replied was about the
/// earlier one and is gone; what happened is still to be said.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such idea.
pub async fn insert(db: &Db, answer: &Answer) -> Result<()> {
    let mut tx = db.begin().await?;
    let session: Option<String> = sql("select session from ideas where id = $1")
        .bind(answer.idea.as_str())
        .scalar_optional(&mut tx)
        .await?;
    changed(&mut tx, &session.ok_or(Refusal::NoSuchPage)?).await?;
    sql("insert into answers (id, idea, decision, because, next, decider, by_when, answered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(answer.id.as_str())
    .bind(answer.idea.as_str())
    .bind(answer.decision.as_str())
    .bind(answer.because.as_str())
    .bind(answer.next.as_ref().map(Wording::as_str))
    .bind(answer.decider.as_str())
    .bind(answer.by_when.as_deref())
    .bind(answer.answered_at.0)
    .execute(&mut tx)
    .await?;
    sql("delete from replies where idea = $1").bind(answer.idea.as_str()).execute(&mut tx).await?;
    tx.commit().await
}

/// Says what happened after the latest answer to an idea; what was said before is replaced.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the idea has no answer.
pub async fn follow_up(db: &Db, idea: &IdeaId, said: &FollowUp) -> Result<()> {
    let mut tx = db.begin().await?;
    let session: Option<String> =
        sql("select session from ideas where id = $1").bind(idea.as_str()).scalar_optional(&mut tx).await?;
    changed(&mut tx, &session.ok_or(Refusal::NoSuchPage)?).await?;
    let written = sql("update answers set done = $2, happened = $3, followed_up_at = $4 where id = (
         select latest.id from answers latest where latest.idea = $1
         order by latest.answered_at desc, latest.id desc limit 1)")
    .bind(idea.as_str())
    .bind(said.done.as_str())
    .bind(said.happened.as_str())
    .bind(said.written_at.0)
    .execute(&mut tx)
    .await?;
    if written == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    tx.commit().await
}

/// The latest answer to an idea.
pub async fn of_idea(db: &Db, idea: &IdeaId) -> Result<Option<Answer>> {
    let row: Option<AnswerRow> = sql(concat!(
        "select answers.id, answers.idea, ",
        columns!(),
        " from answers
         where idea = $1 order by answered_at desc, id desc limit 1"
    ))
    .bind(idea.as_str())
    .fetch_optional(db)
    .await?;
    one(row)
}

/// The ideas on the wall of a session, in the order in which they were sent, each with its
/// latest answer, in one statement.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Vec<(Idea, Option<Answer>)>> {
    let read = for_everybody(db, session).await?;
    Ok(read.into_iter().map(|read| (read.idea, read.answer)).collect())
}

/// An idea as it is read with all that came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The idea.
    pub idea: Idea,
    /// Its latest answer.
    pub answer: Option<Answer>,
    /// What the pupil who reads replied: whether it is what was asked for.
    pub reply: Option<bool>,
    /// When and where it happens, in the order of time.
    pub happens: Vec<Happening>,
}

/// The same, with what came of each. Nobody has the empty id, so nobody's replies are read.
pub async fn for_everybody(db: &Db, session: &SessionId) -> Result<Vec<Read>> {
    for_reader(db, session, "").await
}

/// The same, with what this pupil replied to each.
pub async fn for_pupil(db: &Db, session: &SessionId, pupil: &PupilId) -> Result<Vec<Read>> {
    for_reader(db, session, pupil.as_str()).await
}

/// One row for each time that an idea happens, or one for an idea that does not.
async fn for_reader(db: &Db, session: &SessionId, pupil: &str) -> Result<Vec<Read>> {
    let rows: Vec<AnsweredRow> = sql(concat!(
        "select ",
        ideas::columns!(),
        ", answers.id as answer, ",
        columns!(),
        ", replies.fits, bookings.day, places.name as place_name
         from ideas
         left join answers on answers.id = (
             select latest.id from answers latest where latest.idea = ideas.id
             order by latest.answered_at desc, latest.id desc limit 1)
         left join replies on replies.idea = ideas.id and replies.pupil = $2
         left join activities on activities.idea = ideas.id
         left join activity_sessions on activity_sessions.activity = activities.id
         left join bookings on bookings.session = activity_sessions.session
         left join places on places.id = bookings.place
         where ideas.session = $1 and ideas.state = 'wall'
         order by ideas.sent_at, ideas.id, bookings.day, bookings.starts"
    ))
    .bind(session.as_str())
    .bind(pupil)
    .fetch_all(db)
    .await?;
    let mut all: Vec<Read> = Vec::new();
    for row in rows {
        let happens = row.happens()?;
        match all.last_mut().filter(|last| last.idea.id.as_str() == row.idea.id) {
            Some(same) => same.happens.extend(happens),
            None => all.push(Read {
                answer: one(row.answer(&row.idea.id))?,
                reply: row.fits,
                happens: happens.into_iter().collect(),
                idea: row.idea.try_into()?,
            }),
        }
    }
    Ok(all)
}

/// All ideas on the walls of a partnership, each with its latest answer and what may be seen of
/// the replies to it.
pub async fn of_partnership(
    db: &Db,
    partnership: &PartnershipId,
) -> Result<Vec<(Idea, Option<Answer>, Option<PublishedReplies>)>> {
    let rows: Vec<RepliedRow> = sql(concat!(
        "select ",
        ideas::columns!(),
        ", answers.id as answer, ",
        columns!(),
        ", cast(null as boolean) as fits, cast(null as text) as day, cast(null as text) as place_name,
           (select count(*) from replies where replies.idea = ideas.id and replies.fits) as fitting,
           (select count(*) from replies where replies.idea = ideas.id) as replied
         from ideas
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         left join answers on answers.id = (
             select latest.id from answers latest where latest.idea = ideas.id
             order by latest.answered_at desc, latest.id desc limit 1)
         where organisations.partnership = $1 and ideas.state = 'wall'
         order by ideas.sent_at, ideas.id"
    ))
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    let read = |RepliedRow { row, fitting, replied }| {
        let replies = publish_replies(count(fitting)?, count(replied.saturating_sub(fitting))?);
        let answer = one(row.answer(&row.idea.id))?;
        Ok((row.idea.try_into()?, answer, replies))
    };
    rows.into_iter().map(read).collect()
}

#[derive(FromRow)]
struct RepliedRow {
    #[sqlx(flatten)]
    row: AnsweredRow,
    fitting: i64,
    replied: i64,
}

/// The sessions of an organisation in which an idea on the wall has no answer.
pub async fn waited_for(db: &Db, organisation: &OrganisationId) -> Result<HashSet<SessionId>> {
    let sessions: Vec<String> =
        sql("select distinct ideas.session from ideas join sessions on sessions.id = ideas.session
             where sessions.organisation = $1 and ideas.state = 'wall'
               and not exists (select 1 from answers where answers.idea = ideas.id)")
        .bind(organisation.as_str())
        .scalar_all(db)
        .await?;
    Ok(sessions.into_iter().map(Into::into).collect())
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
    #[sqlx(flatten)]
    after: AfterRow,
}

/// What happened after an answer.
#[derive(Clone, FromRow)]
struct AfterRow {
    done: Option<String>,
    happened: Option<String>,
    followed_up_at: Option<i64>,
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
    #[sqlx(flatten)]
    after: AfterRow,
    fits: Option<bool>,
    day: Option<String>,
    place_name: Option<String>,
}

impl AnsweredRow {
    fn happens(&self) -> Result<Option<Happening>> {
        let Some(day) = &self.day else { return Ok(None) };
        let day = day.parse().map_err(|_| Error::Unreadable("a day"))?;
        Ok(Some(Happening { day, place: self.place_name.clone() }))
    }

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
            after: self.after.clone(),
        })
    }
}

impl TryFrom<AfterRow> for Option<FollowUp> {
    type Error = Error;

    fn try_from(row: AfterRow) -> Result<Self> {
        let (Some(done), Some(happened), Some(at)) = (row.done, row.happened, row.followed_up_at) else {
            return Ok(None);
        };
        Ok(Some(FollowUp {
            done: Done::parse(&done).ok_or(Error::Unreadable("whether it was done"))?,
            happened: Wording::parse(&happened).map_err(|_| Error::Unreadable("what happened"))?,
            written_at: Moment(at),
        }))
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
            follow_up: row.after.try_into()?,
        })
    }
}
