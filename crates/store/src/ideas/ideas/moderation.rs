//! What workers do with ideas. The rule and the disk are one transaction, so that two workers
//! and an author who all tap at once leave an idea in one of its states, never between them.

use domain::id::{IdeaId, PupilId, SessionId};
use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::said_by::SaidBy;
use domain::people::pupil::Colour;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::ShortWords;
use sqlx::FromRow;

use super::{Db, Error, IdeaRow, Result, changed, columns, count, sql, state};
use crate::session::sessions::wall_changed;
use crate::tx::Tx;

/// An idea as a worker sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The idea.
    pub idea: Idea,
    /// Picture and colour of its author, unless forgotten.
    pub author: Option<(String, Colour)>,
    /// The name of the author's group; empty when forgotten.
    pub group: String,
    /// How many pupils wrote it, those of merged ideas with them.
    pub authors: u32,
}

/// The session and the state of an idea; makes all changes of that session wait for this one.
async fn take(tx: &mut Tx, idea: &IdeaId) -> Result<(String, IdeaState)> {
    let session: Option<String> =
        sql("select session from ideas where id = $1").bind(idea.as_str()).scalar_optional(&mut *tx).await?;
    let session = session.ok_or(Refusal::NoSuchPage)?;
    changed(tx, &session).await?;
    let now: String = sql("select state from ideas where id = $1").bind(idea.as_str()).scalar_one(tx).await?;
    Ok((session, state(&now)?))
}

/// Writes the next state of an idea of a session; the wall has changed when it comes or goes.
/// `sent_at` moves only when a draft is sent, so it names the very words that a worker reads.
async fn move_to(
    tx: &mut Tx,
    idea: &IdeaId,
    session: &str,
    [before, after]: [IdeaState; 2],
    now: Moment,
) -> Result<()> {
    sql("update ideas set state = $2, sent_at = case when state = 'draft' then $3 else sent_at end,
            merged_into = null, note = case when $2 = 'back' then note else null end
         where id = $1")
    .bind(idea.as_str())
    .bind(after.as_str())
    .bind(now.0)
    .execute(tx)
    .await?;
    if before == IdeaState::Wall || after == IdeaState::Wall {
        wall_changed(tx, session).await?;
    }
    Ok(())
}

/// Changes the state of an idea as the rule says: its author sends it, a worker releases it or
/// takes a decision back.
///
/// # Errors
/// What the rule refuses; [`Refusal::NoSuchPage`] when there is no such idea.
pub async fn change_state(
    db: &Db,
    id: &IdeaId,
    now: Moment,
    rule: impl FnOnce(IdeaState) -> std::result::Result<IdeaState, Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let after = rule(before)?;
    move_to(&mut tx, id, &session, [before, after], now).await?;
    tx.commit().await
}

/// Lets an idea onto the wall, but only the words that the worker has read: those sent at `read`.
/// An activity that came of it is called by them from then on.
///
/// # Errors
/// [`Refusal::NotNow`] when its author has changed it since, and what the rule refuses.
pub async fn release(db: &Db, id: &IdeaId, read: Moment, cost: Option<u32>) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let after = before.release()?;
    let same = sql("update ideas set cost = coalesce($3, cost) where id = $1 and sent_at = $2")
        .bind(id.as_str())
        .bind(read.0)
        .bind(cost.map(i64::from))
        .execute(&mut tx)
        .await?;
    if same == 0 {
        return Err(Refusal::NotNow.into());
    }
    move_to(&mut tx, id, &session, [before, after], read).await?;
    sql("update activities set name = (select words from ideas where ideas.id = $1) where idea = $1")
        .bind(id.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// Sends an idea back to its author, with a note.
pub async fn send_back(
    db: &Db,
    id: &IdeaId,
    note: &ShortWords,
    rule: impl FnOnce(IdeaState) -> std::result::Result<IdeaState, Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let after = rule(before)?;
    move_to(&mut tx, id, &session, [before, after], Moment(0)).await?;
    sql("update ideas set note = $2 where id = $1")
        .bind(id.as_str())
        .bind(note.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// Makes an idea part of another one of the same session; its authors keep credit.
///
/// # Errors
/// [`Refusal::NotNow`] unless [`IdeaState::merge_into`] allows it; [`Refusal::UnreadableForm`]
/// for itself and for ideas of two sessions.
pub async fn merge(db: &Db, id: &IdeaId, into: &IdeaId) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let whole: Option<(String, String)> = sql("select session, state from ideas where id = $1")
        .bind(into.as_str())
        .fetch_optional(&mut tx)
        .await?;
    let (same_session, whole) = whole.ok_or(Refusal::NoSuchPage)?;
    if same_session != session || id == into {
        return Err(Refusal::UnreadableForm.into());
    }
    let after = before.merge_into(state(&whole)?)?;
    move_to(&mut tx, id, &session, [before, after], Moment(0)).await?;
    sql("update ideas set merged_into = $2 where id = $1")
        .bind(id.as_str())
        .bind(into.as_str())
        .execute(&mut tx)
        .await?;
    wall_changed(&mut tx, &session).await?;
    tx.commit().await
}

/// Writes an idea down for somebody: a pupil who is in, or nobody with a device. It waits to be
/// read.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the pupil is not in this session.
pub async fn write_for(db: &Db, idea: &Idea) -> Result<()> {
    let (session, author) = (idea.session.as_str(), idea.author.as_ref().map(PupilId::as_str));
    let mut tx = db.begin().await?;
    changed(&mut tx, session).await?;
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
    sql("insert into ideas (id, session, author, words, state, said_by, sent_at)
         values ($1, $2, $3, $4, 'waiting', $5, $6)")
    .bind(idea.id.as_str())
    .bind(session)
    .bind(author)
    .bind(idea.words.as_str())
    .bind(idea.said_by.map(SaidBy::code))
    .bind(idea.sent_at.0)
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// Writes down what an idea would take from the pot.
pub async fn set_cost(db: &Db, id: &IdeaId, cost: Option<u32>) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, _) = take(&mut tx, id).await?;
    sql("update ideas set cost = $2 where id = $1")
        .bind(id.as_str())
        .bind(cost.map(i64::from))
        .execute(&mut tx)
        .await?;
    wall_changed(&mut tx, &session).await?;
    tx.commit().await
}

/// All ideas of a session but drafts, in the order in which they were sent.
pub async fn for_worker(db: &Db, session: &SessionId) -> Result<Vec<Seen>> {
    let rows: Vec<SeenRow> = sql(concat!(
        "with recursive part (whole, idea, author) as (
             select id, id, author from ideas where session = $1
             union
             select part.whole, ideas.id, ideas.author from part join ideas on ideas.merged_into = part.idea
         ), credit (whole, authors) as (
             select whole, count(distinct author) from part group by whole
         )
         select ",
        columns!(),
        ", credit.authors, pupils.picture as author_picture, pupils.colour as author_colour,
                groups.name as group_name
         from ideas
         join credit on credit.whole = ideas.id
         left join pupils on pupils.id = ideas.author
         left join groups on groups.id = pupils.group_id
         where ideas.session = $1 and ideas.state <> 'draft' order by ideas.sent_at, ideas.id"
    ))
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(Seen::try_from).collect()
}

#[derive(FromRow)]
struct SeenRow {
    #[sqlx(flatten)]
    idea: IdeaRow,
    authors: i64,
    author_picture: Option<String>,
    author_colour: Option<String>,
    group_name: Option<String>,
}

impl TryFrom<SeenRow> for Seen {
    type Error = Error;

    fn try_from(row: SeenRow) -> Result<Self> {
        let author = match (row.author_picture, row.author_colour) {
            (Some(picture), Some(colour)) => {
                Some((picture, Colour::parse(&colour).ok_or(Error::Unreadable("a colour"))?))
            }
            _ => None,
        };
        Ok(Self {
            idea: row.idea.try_into()?,
            author,
            group: row.group_name.unwrap_or_default(),
            authors: count(row.authors)?,
        })
    }
}
