//! What adults promise about an idea. All versions are kept; the latest one counts.

use std::collections::HashSet;

use domain::id::{AnswerId, IdeaId, OrganisationId, PartnershipId, PupilId, SessionId};
use domain::ideas::activity::Happening;
use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::Idea;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::Wording;
use sqlx::FromRow;

use super::ideas::{self, IdeaRow};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::one;
use crate::session::sessions::changed;
use crate::sql::{On, sql};
use crate::tx::Tx;

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
/// [`Refusal::NoSuchPage`] when there is no such idea on a wall.
pub async fn insert(db: &Db, answer: &Answer, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    take(&mut tx, &answer.idea).await?;
    write(&mut tx, answer).await?;
    sql("delete from replies where idea = $1").bind(answer.idea.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Says what happened after the latest answer to an idea: a version more of that answer, of this
/// id. Pupils' replies to it stay.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when nothing was promised.
pub async fn follow_up(
    db: &Db,
    idea: &IdeaId,
    version: AnswerId,
    said: FollowUp,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    take(&mut tx, idea).await?;
    let promise = latest(&mut tx, idea).await?.filter(Answer::promises).ok_or(Refusal::NoSuchPage)?;
    write(&mut tx, &Answer { id: version, follow_up: Some(said), ..promise }).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Makes all changes of the session of an idea on the wall wait for this one.
async fn take(tx: &mut Tx, idea: &IdeaId) -> Result<()> {
    let session: Option<String> = sql("select session from ideas where id = $1 and state = 'wall'")
        .bind(idea.as_str())
        .scalar_optional(&mut *tx)
        .await?;
    changed(tx, &session.ok_or(Refusal::NoSuchPage)?).await?;
    Ok(())
}

async fn write(tx: &mut Tx, answer: &Answer) -> Result<()> {
    let said = answer.follow_up.as_ref();
    sql("insert into answers (id, idea, decision, because, next, decider, by_when, answered_at, done, happened,
             followed_up_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(answer.id.as_str())
    .bind(answer.idea.as_str())
    .bind(answer.decision.as_str())
    .bind(answer.because.as_str())
    .bind(answer.next.as_ref().map(Wording::as_str))
    .bind(answer.decider.as_str())
    .bind(answer.by_when.as_deref())
    .bind(answer.answered_at.0)
    .bind(said.map(|said| said.done.as_str()))
    .bind(said.map(|said| said.happened.as_str()))
    .bind(said.map(|said| said.written_at.0))
    .execute(tx)
    .await?;
    Ok(())
}

/// The latest answer to an idea.
pub async fn of_idea(db: &Db, idea: &IdeaId) -> Result<Option<Answer>> {
    latest(db, idea).await
}

pub(super) async fn latest(on: impl Into<On<'_>>, idea: &IdeaId) -> Result<Option<Answer>> {
    let row: Option<AnswerRow> = sql(concat!(
        "select answers.id, answers.idea, ",
        columns!(),
        " from answers where idea = $1
         order by answered_at desc, coalesce(followed_up_at, 0) desc, id desc limit 1"
    ))
    .bind(idea.as_str())
    .fetch_optional(on)
    .await?;
    one(row)
}

/// What was decided about each idea on the wall of every session of a partnership.
pub async fn decisions(db: &Db, partnership: &PartnershipId) -> Result<Vec<(SessionId, Decision)>> {
    let rows: Vec<(String, String)> = sql("select ideas.session, answers.decision from ideas
         join answers on answers.id = (
             select latest.id from answers latest where latest.idea = ideas.id
             order by latest.answered_at desc, coalesce(latest.followed_up_at, 0) desc, latest.id desc limit 1)
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 and ideas.state = 'wall'")
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    let read = |(session, decision): (String, String)| {
        let decision = Decision::parse(&decision).ok_or(Error::Unreadable("a decision"))?;
        Ok((session.into(), decision))
    };
    rows.into_iter().map(read).collect()
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
             order by latest.answered_at desc, coalesce(latest.followed_up_at, 0) desc, latest.id desc limit 1)
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
