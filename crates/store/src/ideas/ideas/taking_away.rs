//! An author takes an idea away: at once and wholly while nobody has built on it, and else its words and that it
//! was theirs, so that figures and promises still add up.

use domain::id::{IdeaId, PupilId};
use domain::ideas::idea::IdeaState;
use domain::ideas::refusal::IdeasRefusal;
use domain::refusal::Refusal;
use domain::time::Moment;

use super::deciding::take;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::retentions;
use crate::session::sessions::wall_changed;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::lost_words;

/// Takes an idea of this voice away. `gone` stands where its words stood, where something was built on them.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for somebody else's, [`IdeasRefusal::InAVote`] while a vote on it is open.
pub async fn take_away(db: &Db, id: &IdeaId, voice: &PupilId, gone: &str, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    take_away_in(&mut tx, id, voice, gone).await?;
    retentions::owe_a_wipe(&mut tx, now).await?;
    tx.commit().await
}

/// The same for everything that a pupil proposed. What is in an open vote keeps its words until the clock takes
/// them, and is nobody's.
pub(crate) async fn take_all_away(tx: &mut Tx, pupil: &PupilId, gone: &str) -> Result<()> {
    let ids: Vec<String> = sql("select id from ideas where author = $1 order by id")
        .bind(pupil.as_str())
        .scalar_all(&mut *tx)
        .await?;
    for id in ids.into_iter().map(IdeaId::from) {
        match take_away_in(tx, &id, pupil, gone).await {
            Err(Error::Refused(Refusal::Ideas(IdeasRefusal::InAVote))) => nobodys(tx, &id).await?,
            other => other?,
        }
    }
    Ok(())
}

async fn take_away_in(tx: &mut Tx, id: &IdeaId, voice: &PupilId, gone: &str) -> Result<()> {
    let (session, state) = take(tx, id).await?;
    let own: i64 = sql("select count(*) from ideas join pupils on pupils.id = ideas.author
         where ideas.id = $1 and (pupils.id = $2
             or pupils.card is not null and pupils.card = (select card from pupils where id = $2))")
    .bind(id.as_str())
    .bind(voice.as_str())
    .scalar_one(&mut *tx)
    .await?;
    if own == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    let (rounds, is_open) = lost_words::with_idea(tx, id.as_str()).await?;
    if is_open {
        return Err(Refusal::Ideas(IdeasRefusal::InAVote).into());
    }
    // What others wrote is not theirs to take away: it waits to be read on its own.
    sql("update ideas set state = 'waiting', merged_into = null, part_agrees = null, whole_agrees = null
         where merged_into = $1")
    .bind(id.as_str())
    .execute(&mut *tx)
    .await?;
    let built_on: i64 = sql("select (select count(*) from answers where idea = $1)
         + (select count(*) from activities where idea = $1) + (select count(*) from wide_ideas where idea = $1)")
    .bind(id.as_str())
    .scalar_one(&mut *tx)
    .await?;
    if rounds.is_empty() && built_on == 0 {
        sql("delete from ideas where id = $1").bind(id.as_str()).execute(&mut *tx).await?;
    } else {
        lost_words::lose(tx, rounds, &[id.to_string()].into(), gone).await?;
        nobodys(tx, id).await?;
        for statement in [
            "update ideas set words = $2, drawing = null, place = null, lead = null, note = null where id = $1",
            "update activities set name = $2 where idea = $1",
        ] {
            sql(statement).bind(id.as_str()).bind(gone).execute(&mut *tx).await?;
        }
    }
    if state == IdeaState::Wall {
        wall_changed(tx, &session).await?;
    }
    Ok(())
}

/// From here on it was nobody's.
async fn nobodys(tx: &mut Tx, id: &IdeaId) -> Result<()> {
    sql("update ideas set author = null, mine = null, said_by = null, wrote = false where id = $1")
        .bind(id.as_str())
        .execute(tx)
        .await?;
    Ok(())
}
