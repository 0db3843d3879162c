//! Letting go of what young people left in a session: pictures, devices, replies, and every word of theirs. What
//! was counted and published stays, and what adults promised.

use std::collections::BTreeSet;

use domain::id::SessionId;
use domain::people::retention::Kind;
use domain::time::Moment;

use super::written_down;
use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::{lost_words, round_keys};

/// Lets go of one session; says whether this was the run that did. `gone` stands where the words stood.
pub(super) async fn let_go(db: &Db, session: &SessionId, now: Moment, gone: &str) -> Result<bool> {
    let mut tx = db.begin().await?;
    let held =
        sql("update sessions set let_go_at = $2, version = version + 1, room_version = room_version + 1
         where id = $1 and let_go_at is null")
        .bind(session.as_str())
        .bind(now.0)
        .execute(&mut tx)
        .await?;
    if held == 0 {
        return Ok(false);
    }
    let never_closed: Vec<String> = sql("select id from rounds where session = $1 and closed_at is null")
        .bind(session.as_str())
        .scalar_all(&mut tx)
        .await?;
    let ideas: Vec<String> =
        sql("select id from ideas where session = $1").bind(session.as_str()).scalar_all(&mut tx).await?;
    without_words(&mut tx, session, &ideas.into_iter().collect(), gone).await?;
    for statement in GOES {
        sql(statement).bind(session.as_str()).execute(&mut tx).await?;
    }
    for statement in LOSES_WORDS {
        sql(statement).bind(session.as_str()).bind(gone).execute(&mut tx).await?;
    }
    written_down(&mut tx, Kind::Voices, 1, now).await?;
    tx.commit().await?;
    for round in never_closed {
        round_keys::destroy(db, &round.into()).await?;
    }
    Ok(true)
}

/// What goes whole. What refers to something goes before it.
const GOES: &[&str] = &[
    "delete from returns where pupil in (select id from pupils where session = $1)",
    "delete from sign_ins where pupil in (select id from pupils where session = $1)",
    "delete from newcomers where session = $1",
    "delete from taken_out where session = $1",
    "delete from tablets where session = $1",
    "delete from co_hosts where session = $1",
    "delete from session_workers where session = $1",
    "delete from screens where session = $1",
    "delete from replies where pupil in (select id from pupils where session = $1)",
    "delete from confirmations where pupil in (select id from pupils where session = $1)",
    "delete from words where round in (select id from rounds where session = $1)",
    // A round that nobody closed is counted by nobody any more, and one that was planned is never opened.
    "delete from ballots where round in (select id from rounds where session = $1 and closed_at is null)",
    "delete from papers where round in (select id from rounds where session = $1)",
    "delete from hands where round in (select id from rounds where session = $1 and closed_at is null)",
    "delete from paper_books where round in (select id from rounds where session = $1 and closed_at is null)",
    "delete from round_keys where round in (select id from rounds where session = $1 and closed_at is null)",
    "delete from roll where round in (select id from rounds where session = $1)",
    "delete from roll where pupil in (select id from pupils where session = $1)",
    "delete from sittings where round in (select id from rounds where session = $1 and closed_at is null)",
    "delete from sensitive_topics where round in (select id from rounds where session = $1 and closed_at is null)",
    "delete from rounds where session = $1 and closed_at is null",
    // An idea that was answered, or stood on the wall, keeps its place without its words.
    "update ideas set author = null, merged_into = case when state = 'merged' then merged_into else null end
     where session = $1",
    "delete from ideas where session = $1 and state <> 'wall'
         and not exists (select 1 from ideas parts where parts.merged_into = ideas.id)
         and not exists (select 1 from answers where answers.idea = ideas.id)
         and not exists (select 1 from activities where activities.idea = ideas.id)
         and not exists (select 1 from wide_ideas where wide_ideas.idea = ideas.id)",
    "delete from pupils where session = $1",
];

/// What stays and tells no words any more.
const LOSES_WORDS: &[&str] = &[
    "update ideas set words = $2, drawing = null, place = null, lead = null, note = null, said_by = null
     where session = $1",
    "update activities set name = $2 where idea in (select id from ideas where session = $1)",
];

/// Takes the words out of what was frozen: the figures stay as they were published.
async fn without_words(tx: &mut Tx, session: &SessionId, ideas: &BTreeSet<String>, gone: &str) -> Result<()> {
    let rounds: Vec<(String, String)> = sql("select id, options from rounds where session = $1
         or id in (select wide_ideas.round from wide_ideas join ideas on ideas.id = wide_ideas.idea
                   where ideas.session = $1)
         order by id")
    .bind(session.as_str())
    .fetch_all(&mut *tx)
    .await?;
    lost_words::lose(tx, rounds, ideas, gone).await
}
