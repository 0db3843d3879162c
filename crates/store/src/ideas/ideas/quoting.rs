//! Whether the words of an idea may be read outside the room: by its author's own tick, which nobody else sets.

use std::collections::HashSet;

use domain::id::{IdeaId, PartnershipId, PupilId, RoundId};
use domain::refusal::Refusal;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// Its author, or the same voice by its card, says whether the words may be quoted, at any time.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for somebody else's.
pub async fn set_quote(db: &Db, id: &IdeaId, voice: &PupilId, may: bool) -> Result<()> {
    let mut tx = db.begin().await?;
    let own = sql("update ideas set may_quote = $3 where id = $1 and author in (
             select id from pupils where id = $2
                 or card is not null and card = (select card from pupils where id = $2))")
    .bind(id.as_str())
    .bind(voice.as_str())
    .bind(may)
    .execute(&mut tx)
    .await?;
    if own == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    tx.commit().await
}

/// The ideas of a partnership whose words may be quoted.
pub async fn quotable_of(db: &Db, partnership: &PartnershipId) -> Result<HashSet<IdeaId>> {
    let ids: Vec<String> = sql("select ideas.id from ideas
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         where ideas.may_quote and organisations.partnership = $1")
    .bind(partnership.as_str())
    .scalar_all(db)
    .await?;
    Ok(ids.into_iter().map(Into::into).collect())
}

/// Those on the ballot of a round.
pub async fn quotable_in(db: &Db, round: &RoundId) -> Result<HashSet<IdeaId>> {
    let ids: Vec<String> = sql("select ideas.id from ideas where ideas.may_quote and (
             ideas.session = (select session from rounds where id = $1)
             or ideas.id in (select idea from wide_ideas where round = $1))")
    .bind(round.as_str())
    .scalar_all(db)
    .await?;
    Ok(ids.into_iter().map(Into::into).collect())
}
