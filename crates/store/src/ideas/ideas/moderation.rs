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

use super::{Db, Error, IdeaRow, Result, changed, columns, count, on_pool, on_tx, state};
use crate::session::sessions::wall_changed;

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
macro_rules! take {
    ($tx:expr, $idea:expr) => {{
        let found: Option<String> = sqlx::query_scalar("select session from ideas where id = $1")
            .bind($idea.as_str())
            .fetch_optional(&mut *$tx)
            .await?;
        let session = found.ok_or(Refusal::NoSuchPage)?;
        changed!($tx, &session);
        let now: String = sqlx::query_scalar("select state from ideas where id = $1")
            .bind($idea.as_str())
            .fetch_one(&mut *$tx)
            .await?;
        (session, state(&now)?)
    }};
}

/// Writes the next state of an idea; the wall has changed when it comes or goes.
/// `sent_at` moves only when a draft is sent, so it names the very words that a worker reads.
macro_rules! move_to {
    ($tx:expr, $idea:expr, $session:expr, $from:expr => $to:expr, $now:expr) => {{
        sqlx::query(
            "update ideas set state = $2, sent_at = case when state = 'draft' then $3 else sent_at end,
                merged_into = null, note = case when $2 = 'back' then note else null end
             where id = $1",
        )
        .bind($idea.as_str())
        .bind($to.as_str())
        .bind($now)
        .execute(&mut *$tx)
        .await?;
        if $from == IdeaState::Wall || $to == IdeaState::Wall {
            wall_changed!($tx, &$session);
        }
    }};
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
    on_tx!(db, tx => {
        let (session, before) = take!(tx, id);
        let after = rule(before)?;
        move_to!(tx, id, session, before => after, now.0);
    });
    Ok(())
}

/// Lets an idea onto the wall, but only the words that the worker has read: those sent at `read`.
/// An activity that came of it is called by them from then on.
///
/// # Errors
/// [`Refusal::NotNow`] when its author has changed it since, and what the rule refuses.
pub async fn release(db: &Db, id: &IdeaId, read: Moment, cost: Option<u32>) -> Result<()> {
    on_tx!(db, tx => {
        let (session, before) = take!(tx, id);
        let after = before.release()?;
        let same = sqlx::query("update ideas set cost = coalesce($3, cost) where id = $1 and sent_at = $2")
            .bind(id.as_str()).bind(read.0).bind(cost.map(i64::from)).execute(&mut *tx).await?;
        if same.rows_affected() == 0 {
            return Err(Refusal::NotNow.into());
        }
        move_to!(tx, id, session, before => after, read.0);
        sqlx::query(
            "update activities set name = (select words from ideas where ideas.id = $1) where idea = $1"
        ).bind(id.as_str()).execute(&mut *tx).await?;
    });
    Ok(())
}

/// Sends an idea back to its author, with a note.
pub async fn send_back(
    db: &Db,
    id: &IdeaId,
    note: &ShortWords,
    rule: impl FnOnce(IdeaState) -> std::result::Result<IdeaState, Refusal>,
) -> Result<()> {
    on_tx!(db, tx => {
        let (session, before) = take!(tx, id);
        let after = rule(before)?;
        move_to!(tx, id, session, before => after, 0_i64);
        sqlx::query("update ideas set note = $2 where id = $1")
            .bind(id.as_str()).bind(note.as_str()).execute(&mut *tx).await?;
    });
    Ok(())
}

/// Makes an idea part of another one of the same session; its authors keep credit.
///
/// # Errors
/// [`Refusal::NotNow`] unless [`IdeaState::merge_into`] allows it; [`Refusal::UnreadableForm`]
/// for itself and for ideas of two sessions.
pub async fn merge(db: &Db, id: &IdeaId, into: &IdeaId) -> Result<()> {
    on_tx!(db, tx => {
        let (session, before) = take!(tx, id);
        let whole: Option<(String, String)> = sqlx::query_as("select session, state from ideas where id = $1")
            .bind(into.as_str()).fetch_optional(&mut *tx).await?;
        let (same_session, whole) = whole.ok_or(Refusal::NoSuchPage)?;
        if same_session != session || id == into {
            return Err(Refusal::UnreadableForm.into());
        }
        let after = before.merge_into(state(&whole)?)?;
        move_to!(tx, id, session, before => after, 0_i64);
        sqlx::query("update ideas set merged_into = $2 where id = $1")
            .bind(id.as_str()).bind(into.as_str()).execute(&mut *tx).await?;
        wall_changed!(tx, &session);
    });
    Ok(())
}

/// Writes an idea down for somebody: a pupil who is in, or nobody with a device. It waits to be
/// read.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the pupil is not in this session.
pub async fn write_for(db: &Db, idea: &Idea) -> Result<()> {
    let (session, author) = (idea.session.as_str(), idea.author.as_ref().map(PupilId::as_str));
    on_tx!(db, tx => {
        changed!(tx, session);
        if author.is_some() {
            let is_in: i64 = sqlx::query_scalar(
                "select count(*) from pupils where id = $1 and session = $2 and removed_at is null"
            ).bind(author).bind(session).fetch_one(&mut *tx).await?;
            if is_in == 0 {
                return Err(Refusal::NoSuchPage.into());
            }
        }
        sqlx::query(
            "insert into ideas (id, session, author, words, state, said_by, sent_at)
             values ($1, $2, $3, $4, 'waiting', $5, $6)"
        )
        .bind(idea.id.as_str()).bind(session).bind(author).bind(idea.words.as_str())
        .bind(idea.said_by.map(SaidBy::code)).bind(idea.sent_at.0).execute(&mut *tx).await?;
    });
    Ok(())
}

/// Writes down what an idea would take from the pot.
pub async fn set_cost(db: &Db, id: &IdeaId, cost: Option<u32>) -> Result<()> {
    on_tx!(db, tx => {
        let (session, _) = take!(tx, id);
        sqlx::query("update ideas set cost = $2 where id = $1")
            .bind(id.as_str()).bind(cost.map(i64::from)).execute(&mut *tx).await?;
        wall_changed!(tx, &session);
    });
    Ok(())
}

/// All ideas of a session but drafts, in the order in which they were sent.
pub async fn for_worker(db: &Db, session: &SessionId) -> Result<Vec<Seen>> {
    let rows: Vec<SeenRow> = on_pool!(db, pool => sqlx::query_as(concat!(
        "with recursive part (whole, idea, author) as (
             select id, id, author from ideas where session = $1
             union
             select part.whole, ideas.id, ideas.author from part join ideas on ideas.merged_into = part.idea
         ), credit (whole, authors) as (
             select whole, count(distinct author) from part group by whole
         )
         select ", columns!(), ", credit.authors, pupils.picture as author_picture, pupils.colour as author_colour,
                groups.name as group_name
         from ideas
         join credit on credit.whole = ideas.id
         left join pupils on pupils.id = ideas.author
         left join groups on groups.id = pupils.group_id
         where ideas.session = $1 and ideas.state <> 'draft' order by ideas.sent_at, ideas.id"
    )).bind(session.as_str()).fetch_all(pool).await?);
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
