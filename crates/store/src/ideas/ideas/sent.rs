//! How an idea comes before a worker: its author sends it, or a worker writes it down for
//! somebody. That the session takes ideas is asked in the same transaction.

use domain::id::{IdeaId, PupilId};
use domain::ideas::idea::{Idea, IdeaState, one_more};
use domain::ideas::said_by::SaidBy;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::session::Step;
use domain::time::Moment;

use super::deciding::{move_to, take};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::count;
use crate::session::sessions::changed_in_room;
use crate::sql::sql;
use crate::tx::Tx;

/// Its author sends an idea, and may say whose words it is in. Sent twice it is sent once.
/// `sent_at` moves only when a draft is sent, so it names the very words that a worker reads.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for somebody else's, [`Refusal::NotNow`] from the vote on and once it
/// is on the wall.
pub async fn send(
    db: &Db,
    id: &IdeaId,
    author: &PupilId,
    said_by: Option<SaidBy>,
    now: Moment,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let own = sql("update ideas set said_by = coalesce($3, said_by),
            sent_at = case when state = 'draft' then $4 else sent_at end,
            mine = case when state = 'draft'
                then (select coalesce(max(others.mine), 0) + 1 from ideas others
                      where others.author = $2 and others.id <> $1) else mine end,
            nth = case when state = 'draft' then (select coalesce(max(others.nth), 0) + 1 from ideas others
                where others.session = ideas.session) else nth end
         where id = $1 and author = $2")
    .bind(id.as_str())
    .bind(author.as_str())
    .bind(said_by.map(SaidBy::code))
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    if own == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    if before == IdeaState::Waiting {
        return Ok(());
    }
    step_allows(&mut tx, &session, Step::takes_ideas).await?;
    one_more_fits(&mut tx, author, IdeaState::Waiting).await?;
    let after = before.send()?;
    move_to(&mut tx, id, &session, [before, after]).await?;
    tx.commit().await
}

/// Writes an idea down for somebody: a pupil who is in, or nobody with a device. It waits to be
/// read.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the pupil is not in this session, [`Refusal::NotNow`] from the
/// vote on.
pub async fn write_for(db: &Db, idea: &Idea, entry: &AuditEntry) -> Result<()> {
    let (session, author) = (idea.session.as_str(), idea.author.as_ref().map(PupilId::as_str));
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, session).await?;
    step_allows(&mut tx, session, Step::takes_ideas_for).await?;
    if author.is_some() {
        let is_in: i64 =
            sql("select count(*) from pupils where id = $1 and session = $2 and removed_at is null")
                .bind(author)
                .bind(session)
                .scalar_one(&mut tx)
                .await?;
        if is_in == 0 {
            return Err(Refusal::NoSuchPage.into());
        }
    }
    sql("insert into ideas (id, session, author, words, state, said_by, sent_at, nth, mine)
         select $1, $2, $3, $4, 'waiting', $5, $6, coalesce(max(nth), 0) + 1,
             case when $3 is null then null else coalesce(max(mine), 0) + 1 end
         from ideas where session = $2")
    .bind(idea.id.as_str())
    .bind(session)
    .bind(author)
    .bind(idea.words.as_str())
    .bind(idea.said_by.map(SaidBy::code))
    .bind(idea.sent_at.0)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Asks whether the pupil can have one more idea in this state, which no worker has read.
pub(super) async fn one_more_fits(tx: &mut Tx, author: &PupilId, unread: IdeaState) -> Result<()> {
    let unread: i64 = sql("select count(*) from ideas where author = $1 and state = $2")
        .bind(author.as_str())
        .bind(unread.code())
        .scalar_one(tx)
        .await?;
    Ok(one_more(count(unread)?)?)
}

/// Asks a rule about the step that the session is at now.
pub(super) async fn step_allows(
    tx: &mut Tx,
    session: &str,
    rule: fn(Step, bool) -> std::result::Result<(), Refusal>,
) -> Result<()> {
    let at: Option<(String, bool)> = sql("select step, ended_at is not null from sessions where id = $1")
        .bind(session)
        .fetch_optional(tx)
        .await?;
    let (step, ended) = at.ok_or(Refusal::NoSuchPage)?;
    let step = Step::parse(&step).ok_or(Error::Unreadable("a step"))?;
    Ok(rule(step, ended)?)
}
