//! Who is entitled, and how many of them have voted. Who has is written nowhere: only the key of an
//! open round can tell.

use std::collections::BTreeSet;

use domain::id::RoundId;
use domain::refusal::Refusal;

use super::round_keys;
use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;

/// How many may vote in a round, and how many have.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such round.
pub async fn counts(db: &Db, round: &RoundId) -> Result<(u32, u32)> {
    let row: Option<(i64, i64)> = sql("select (select count(*) from roll where round = $1),
                coalesce(voted, (select count(*) from ballots where round = $1))
         from rounds where id = $1")
    .bind(round.as_str())
    .fetch_optional(db)
    .await?;
    let (asked, voted) = row.ok_or(Refusal::NoSuchPage)?;
    Ok((count(asked)?, count(voted)?))
}

/// Everybody on the roll of an open round, by the name of the group: whether this pupil has voted.
/// Of a closed round nobody, since nothing tells.
pub(crate) async fn spoken(db: &Db, round: &RoundId) -> Result<Vec<(String, bool)>> {
    let roll: Vec<(String, String)> = sql("select groups.name, roll.pupil from roll
         join rounds on rounds.id = roll.round and rounds.closed_at is null
         join groups on groups.id = roll.group_id
         where roll.round = $1 order by groups.name, groups.id, roll.pupil")
    .bind(round.as_str())
    .fetch_all(db)
    .await?;
    if roll.is_empty() {
        return Ok(Vec::new());
    }
    let Some(key) = round_keys::of(db, round).await? else { return Ok(Vec::new()) };
    let voted: Vec<String> =
        sql("select pupil_hash from ballots where round = $1").bind(round.as_str()).scalar_all(db).await?;
    let voted: BTreeSet<String> = voted.into_iter().collect();
    let has = |pupil: String| voted.contains(&key.hides_pupil(&pupil.into()));
    Ok(roll.into_iter().map(|(group, pupil)| (group, has(pupil))).collect())
}
