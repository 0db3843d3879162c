//! Who is entitled, and how many of them have voted. Who has is written nowhere: only the key of an
//! open round can tell. Whose one ballot it is, is the pupil's card where there is one, else the pupil.

mod beyond;

use std::collections::BTreeSet;

use domain::id::{PupilId, RoundId, SessionId};
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;

use super::round_keys;
use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;

pub(crate) use beyond::{beyond, call_together, has_room, held};

/// How many may vote in a round, and how many have, in all its sittings together, papers and hands too. Of a
/// round over many sittings nobody is shown this before it is counted.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such round.
pub async fn counts(db: &Db, round: &RoundId) -> Result<(u32, u32)> {
    let row: Option<(i64, i64)> = sql("select (select count(*) from roll where round = $1)
                    + coalesce(paper_books.handed_out, 0) + coalesce(hands.raised, 0),
                coalesce(voted, (select count(*) from ballots where round = $1)
                    + coalesce(paper_books.used, 0) + coalesce(hands.raised, 0))
         from rounds left join paper_books on paper_books.round = rounds.id
         left join hands on hands.round = rounds.id where id = $1")
    .bind(round.as_str())
    .fetch_optional(db)
    .await?;
    let (asked, voted) = row.ok_or(Refusal::NoSuchPage)?;
    Ok((count(asked)?, count(voted)?))
}

/// Puts everybody who is in a session onto the roll of a round of its own.
pub(crate) async fn call(tx: &mut Tx, round: &RoundId, session: &SessionId) -> Result<()> {
    sql("insert into roll (round, pupil, voter, group_id)
         select $1, id, coalesce(card, id), group_id from pupils where session = $2 and removed_at is null
         on conflict do nothing")
    .bind(round.as_str())
    .bind(session.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// Puts a pupil who comes in onto the roll of the vote that is open there.
pub(crate) async fn comes(db: &Db, tx: &mut Tx, pupil: &Pupil) -> Result<()> {
    let open: Option<(String, bool)> = sql("select sittings.round, rounds.session is null
         from sittings join rounds on rounds.id = sittings.round
         where sittings.session = $1 and sittings.opened_at is not null and sittings.ended_at is null")
    .bind(pupil.session.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    let Some((round, many)) = open else { return Ok(()) };
    let round = RoundId::from(round);
    if many {
        held(tx, &round).await?;
        return beyond::enter(db, tx, &round, pupil).await;
    }
    sql("insert into roll (round, pupil, voter, group_id) values ($1, $2, $3, $4)")
        .bind(round.as_str())
        .bind(pupil.id.as_str())
        .bind(pupil.voter())
        .bind(pupil.group.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Everybody of this session on the roll of an open round, by the name of the group: who, and whether this
/// pupil has voted. Of a closed round nobody, since nothing tells.
pub(crate) async fn spoken(
    db: &Db,
    round: &RoundId,
    session: &SessionId,
) -> Result<Vec<(String, PupilId, bool)>> {
    let roll: Vec<(String, String, String)> = sql("select groups.name, pupils.id, roll.voter from roll
         join rounds on rounds.id = roll.round and rounds.closed_at is null
         join pupils on pupils.id = roll.pupil
         join groups on groups.id = roll.group_id
         where roll.round = $1 and pupils.session = $2 order by groups.name, groups.id, roll.pupil")
    .bind(round.as_str())
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    if roll.is_empty() {
        return Ok(Vec::new());
    }
    let Some(key) = round_keys::find(db, round).await? else { return Ok(Vec::new()) };
    let voted: Vec<String> =
        sql("select pupil_hash from ballots where round = $1").bind(round.as_str()).scalar_all(db).await?;
    let voted: BTreeSet<String> = voted.into_iter().collect();
    let has_voted = |voter: &str| voted.contains(&key.hides_voter(voter));
    Ok(roll.into_iter().map(|(group, pupil, voter)| (group, pupil.into(), has_voted(&voter))).collect())
}
