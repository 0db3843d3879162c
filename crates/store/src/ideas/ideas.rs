//! What pupils propose, on its way from its author's draft to the wall.
//!
//! What an author changes after sending is a draft again, so that nothing reaches the wall that
//! a worker has not read. Beside this file: `sent.rs` how it comes before a worker, `moderation.rs`
//! what workers do with one, `several.rs` with several, `parts.rs` how one becomes part of another, `seen.rs`
//! what they read, `mine.rs` what authors read, `taking_away.rs` what they take away.

mod deciding;
mod home;
mod mine;
mod moderation;
mod parts;
mod quoting;
mod row;
mod seen;
mod sent;
mod several;
mod taking_away;

use domain::id::{IdeaId, PartnershipId, PupilId, SessionId};
use domain::ideas::drawing::Drawing;
use domain::ideas::idea::{Idea, IdeaState};
use domain::refusal::Refusal;
use domain::session::session::Step;
use domain::time::Moment;
use domain::wording::{IdeaWords, ShortWords, Wording};

pub use deciding::read_times;
pub use home::{Written, of_group};
pub use mine::{Mine, Together, mine};
pub use moderation::{keep, release, send_back, set_cost, undo};
pub use parts::{agree, merge, read_notes, written_to};
pub use quoting::{quotable_in, quotable_of, set_quote};
pub(crate) use row::{IdeaRow, columns};
pub use seen::{Seen, for_worker};
pub use sent::{send, write_for};
pub use several::{One, Way, decide_several};
pub(crate) use taking_away::take_all_away;
pub use taking_away::take_away;

use crate::db::Db;
use crate::error::Result;
use crate::rows::{all, count, one};
use crate::session::sessions::changed_in_room;
use crate::sql::{Sql, sql};
use crate::tx::Tx;

/// Lets an author change one thing of an idea that is not on the wall: `$1` is the idea, `$2`
/// the author, `$3` the new value. A worker who has it on the table sees it go.
async fn edit(
    db: &Db,
    id: &IdeaId,
    author: &PupilId,
    value: Option<&str>,
    statement: &'static str,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let before: Option<(String, String)> = sql("select session, state from ideas where id = $1")
        .bind(id.as_str())
        .fetch_optional(&mut tx)
        .await?;
    let (session, state) = before.ok_or(Refusal::NoSuchPage)?;
    if state == "waiting" {
        changed_in_room(&mut tx, &session).await?;
    }
    let kept = sql(statement).bind(id.as_str()).bind(author.as_str()).bind(value).execute(&mut tx).await?;
    if kept == 0 {
        return Err(Refusal::NotNow.into());
    }
    deciding::free_parts(&mut tx, id).await?;
    tx.commit().await
}

/// Keeps the words of an author's idea: a new draft, or other words for one that is not on the
/// wall. The same words twice are kept once.
///
/// # Errors
/// [`Refusal::NotNow`] from the vote on, and for an idea on the wall, a merged one and somebody
/// else's; `EnoughIdeas` for a new one, when as many wait as a worker reads with care.
pub async fn save_words(
    db: &Db,
    id: &IdeaId,
    session: &SessionId,
    author: &PupilId,
    words: &IdeaWords,
    now: Moment,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let before: Option<String> =
        sql("select state from ideas where id = $1").bind(id.as_str()).scalar_optional(&mut tx).await?;
    if before.as_deref() == Some("waiting") {
        changed_in_room(&mut tx, session.as_str()).await?;
    }
    sent::step_allows(&mut tx, session.as_str(), Step::takes_ideas).await?;
    if before.is_none() {
        sent::one_more_fits(&mut tx, author, IdeaState::Waiting).await?;
        sent::one_more_fits(&mut tx, author, IdeaState::Draft).await?;
    }
    let kept = sql("insert into ideas (id, session, author, words, state, sent_at, mine)
         select $1, $2, $3, $4, 'draft', $5, coalesce(max(mine), 0) + 1 from ideas where author = $3
         on conflict (id) do update set words = excluded.words,
            state = case when ideas.words = excluded.words then ideas.state else 'draft' end
         where ideas.session = excluded.session and ideas.author = excluded.author
           and ideas.state in ('draft', 'waiting', 'back')")
    .bind(id.as_str())
    .bind(session.as_str())
    .bind(author.as_str())
    .bind(words.as_str())
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    if kept == 0 {
        return Err(Refusal::NotNow.into());
    }
    deciding::free_parts(&mut tx, id).await?;
    tx.commit().await
}

/// Gives an author's idea a picture, or takes it away, also one that was drawn. It is one of ours, so nobody need
/// read it.
pub async fn set_picture(db: &Db, id: &IdeaId, author: &PupilId, picture: Option<&str>) -> Result<()> {
    edit(
        db,
        id,
        author,
        picture,
        "update ideas set picture = $3, drawing = null
         where id = $1 and author = $2 and state in ('draft', 'waiting', 'back')",
    )
    .await
}

/// Keeps what an author drew for an idea. As with words, a worker reads another drawing anew.
pub async fn set_drawing(db: &Db, id: &IdeaId, author: &PupilId, drawing: &Drawing) -> Result<()> {
    edit(db, id, author, Some(&drawing.to_string()),
        "update ideas set drawing = $3, state = case when drawing is not distinct from $3 then state else 'draft' end
         where id = $1 and author = $2 and state in ('draft', 'waiting', 'back')").await
}

/// Says where an author's idea could be.
pub async fn set_place(db: &Db, id: &IdeaId, author: &PupilId, place: Option<&ShortWords>) -> Result<()> {
    edit(db, id, author, place.map(Wording::as_str),
        "update ideas set place = $3, state = case when place is not distinct from $3 then state else 'draft' end
         where id = $1 and author = $2 and state in ('draft', 'waiting', 'back')").await
}

/// Says who could lead an author's idea.
pub async fn set_lead(db: &Db, id: &IdeaId, author: &PupilId, lead: Option<&ShortWords>) -> Result<()> {
    edit(db, id, author, lead.map(Wording::as_str),
        "update ideas set lead = $3, state = case when lead is not distinct from $3 then state else 'draft' end
         where id = $1 and author = $2 and state in ('draft', 'waiting', 'back')").await
}

/// The idea of this id, whatever its state.
pub async fn get(db: &Db, id: &IdeaId) -> Result<Option<Idea>> {
    let row: Option<IdeaRow> = sql(concat!("select ", columns!(), " from ideas where id = $1"))
        .bind(id.as_str())
        .fetch_optional(db)
        .await?;
    one(row)
}

/// How many ideas of a session no worker has read.
pub async fn unread_of(db: &Db, session: &SessionId) -> Result<u32> {
    let unread: i64 = sql("select count(*) from ideas where session = $1 and state = 'waiting'")
        .bind(session.as_str())
        .scalar_one(db)
        .await?;
    count(unread)
}

/// Whether a draft was with the workers before its author took it up again.
pub async fn was_sent(db: &Db, id: &IdeaId) -> Result<bool> {
    let sent: i64 = sql("select count(*) from ideas where id = $1 and (nth is not null or decided > 0)")
        .bind(id.as_str())
        .scalar_one(db)
        .await?;
    Ok(sent > 0)
}

/// The idea of this id, if a session of this partnership has it.
pub async fn of_partnership(db: &Db, id: &IdeaId, partnership: &PartnershipId) -> Result<Option<Idea>> {
    let row: Option<IdeaRow> = sql(concat!(
        "select ",
        columns!(),
        " from ideas
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         where ideas.id = $1 and organisations.partnership = $2"
    ))
    .bind(id.as_str())
    .bind(partnership.as_str())
    .fetch_optional(db)
    .await?;
    one(row)
}

/// The ideas that everybody in the session sees, in the order that was drawn.
pub async fn on_wall(db: &Db, session: &SessionId) -> Result<Vec<Idea>> {
    all(of_wall(session).fetch_all::<IdeaRow>(db).await?)
}

/// The same in a transaction: the vote begins on these, and on no others.
pub(crate) async fn on_wall_now(tx: &mut Tx, session: &SessionId) -> Result<Vec<Idea>> {
    all(of_wall(session).fetch_all::<IdeaRow>(tx).await?)
}

fn of_wall(session: &SessionId) -> Sql<'_> {
    sql(concat!(
        "select ",
        columns!(),
        " from ideas where session = $1 and state = 'wall' order by drawn, id"
    ))
    .bind(session.as_str())
}
