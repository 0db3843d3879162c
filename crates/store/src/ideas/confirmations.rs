//! "Did we do it?", said by the pupils who were asked. Only what suppression lets through leaves this file.

use std::collections::HashMap;

use domain::id::{IdeaId, PartnershipId, PupilId};
use domain::vote::suppression::{PublishedReplies, publish_replies};

use super::said::{keep, say};
use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;

const KEEP: &str = keep!(
    "confirmations",
    "happened",
    "(select latest.asks from answers latest where latest.idea = ideas.id order by latest.nth desc limit 1)"
);

/// Keeps whether a pupil saw it happen; what the pupil said before is replaced. A pupil with a card says
/// it of every session of that card.
///
/// # Errors
/// [`domain::refusal::Refusal::NoSuchPage`] for an idea of another session, off the wall, or of which nobody
/// is asked.
pub async fn save(db: &Db, idea: &IdeaId, pupil: &PupilId, happened: bool) -> Result<()> {
    say(db, KEEP, (idea, pupil), happened, true).await
}

/// The same for somebody who taps a picture when the session is over: what is said already stays.
///
/// # Errors
/// As [`save`].
pub async fn save_once(db: &Db, idea: &IdeaId, pupil: &PupilId, happened: bool) -> Result<()> {
    say(db, KEEP, (idea, pupil), happened, false).await
}

/// What may be seen of what pupils said, for each idea on the walls of a partnership of which it may be
/// seen at all. It goes by the rules of replies.
pub async fn of_partnership(
    db: &Db,
    partnership: &PartnershipId,
) -> Result<HashMap<IdeaId, PublishedReplies>> {
    let rows: Vec<(String, i64, i64)> =
        sql("select confirmations.idea, sum(case when confirmations.happened then 1 else 0 end), count(*)
         from confirmations
         join ideas on ideas.id = confirmations.idea
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 and ideas.state = 'wall'
         group by confirmations.idea")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    let mut seen = HashMap::new();
    for (idea, happened, all) in rows {
        let shown = publish_replies(count(happened)?, count(all.saturating_sub(happened))?);
        if let Some(shown) = shown {
            seen.insert(idea.into(), shown);
        }
    }
    Ok(seen)
}
