//! How ideas are read with their latest answers and with what came of them.

use std::collections::HashSet;

use domain::id::{IdeaId, OrganisationId, PartnershipId, PupilId, SessionId};
use domain::ideas::activity::Happening;
use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::vote::suppression::{PublishedReplies, publish_replies};

use super::rows::{AnswerRow, AnsweredRow, RepliedRow};
use crate::db::Db;
use crate::error::Result;
use crate::ideas::ideas;
use crate::rows::{count, one};
use crate::sql::{On, sql};

/// All columns of an answer but its id and its idea, for the statements below.
macro_rules! columns {
    () => {
        "answers.decision, answers.because, answers.next, answers.decider, answers.by_when, answers.answered_at, \
         answers.done, answers.happened, answers.asks, answers.followed_up_at"
    };
}

pub(super) use columns;

/// The latest answer to an idea.
pub async fn of_idea(db: &Db, idea: &IdeaId) -> Result<Option<Answer>> {
    latest(db, idea).await
}

pub(in crate::ideas) async fn latest(on: impl Into<On<'_>>, idea: &IdeaId) -> Result<Option<Answer>> {
    let row: Option<AnswerRow> = sql(concat!(
        "select answers.id, answers.idea, ",
        columns!(),
        " from answers where idea = $1
         order by nth desc limit 1"
    ))
    .bind(idea.as_str())
    .fetch_optional(on)
    .await?;
    one(row)
}

/// The ideas on the wall of a session, in the order that was drawn, each with its
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
    /// What the pupil who reads said when asked whether it happened.
    pub confirmed: Option<bool>,
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
        ", replies.fits, confirmations.happened as confirmed, bookings.day, places.name as place_name,
           sensitive_topics.about is not null as may_leave
         from ideas
         left join answers on answers.id = (
             select latest.id from answers latest where latest.idea = ideas.id
             order by latest.nth desc limit 1)
         left join replies on replies.idea = ideas.id and replies.pupil = $2
         left join confirmations on confirmations.idea = ideas.id and confirmations.pupil = $2
         left join activities on activities.idea = ideas.id
         left join activity_sessions on activity_sessions.activity = activities.id
         left join bookings on bookings.session = activity_sessions.session
         left join places on places.id = bookings.place
         left join sensitive_topics on sensitive_topics.activity = activities.id
         where ideas.session = $1 and ideas.state = 'wall'
         order by ideas.drawn, ideas.id, bookings.day, bookings.starts"
    ))
    .bind(session.as_str())
    .bind(pupil)
    .fetch_all(db)
    .await?;
    gathered(rows)
}

/// Ideas from rows, of which one with several times has several beside each other.
pub(super) fn gathered(rows: Vec<AnsweredRow>) -> Result<Vec<Read>> {
    let mut all: Vec<Read> = Vec::new();
    for row in rows {
        let happens = row.happens()?;
        match all.last_mut().filter(|last| last.idea.id.as_str() == row.idea.id) {
            Some(same) => same.happens.extend(happens),
            None => all.push(Read {
                answer: one(row.answer(&row.idea.id))?,
                reply: row.fits,
                confirmed: row.confirmed,
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
    heard(db, partnership, "").await
}

/// The same of the wall of one session.
pub async fn heard_in(
    db: &Db,
    partnership: &PartnershipId,
    session: &SessionId,
) -> Result<Vec<(Idea, Option<Answer>, Option<PublishedReplies>)>> {
    heard(db, partnership, session.as_str()).await
}

async fn heard(
    db: &Db,
    partnership: &PartnershipId,
    only: &str,
) -> Result<Vec<(Idea, Option<Answer>, Option<PublishedReplies>)>> {
    let rows: Vec<RepliedRow> = sql(concat!(
        "select ",
        ideas::columns!(),
        ", answers.id as answer, ",
        columns!(),
        ", cast(null as boolean) as fits, cast(null as boolean) as confirmed, cast(null as text) as day, cast(null as text) as place_name, false as may_leave,
           (select count(*) from replies where replies.idea = ideas.id and replies.fits) as fitting,
           (select count(*) from replies where replies.idea = ideas.id) as replied
         from ideas
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         left join answers on answers.id = (
             select latest.id from answers latest where latest.idea = ideas.id
             order by latest.nth desc limit 1)
         where organisations.partnership = $1 and ideas.state = 'wall' and not sessions.rehearsal
           and ($2 = '' or ideas.session = $2)
         order by sessions.nth, ideas.drawn, ideas.id"
    ))
    .bind(partnership.as_str())
    .bind(only)
    .fetch_all(db)
    .await?;
    let read = |RepliedRow { row, fitting, replied }| {
        let replies = publish_replies(count(fitting)?, count(replied.saturating_sub(fitting))?);
        let answer = one(row.answer(&row.idea.id))?;
        Ok((row.idea.try_into()?, answer, replies))
    };
    rows.into_iter().map(read).collect()
}

/// The real sessions of an organisation in which an idea on the wall has no answer.
pub async fn waited_for(db: &Db, organisation: &OrganisationId) -> Result<HashSet<SessionId>> {
    let sessions: Vec<String> =
        sql("select distinct ideas.session from ideas join sessions on sessions.id = ideas.session
             where sessions.organisation = $1 and ideas.state = 'wall' and not sessions.rehearsal
               and not exists (select 1 from answers where answers.idea = ideas.id)")
        .bind(organisation.as_str())
        .scalar_all(db)
        .await?;
    Ok(sessions.into_iter().map(Into::into).collect())
}
