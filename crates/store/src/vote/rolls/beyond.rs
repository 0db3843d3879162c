//! The roll of a round over many sittings. Nobody is on it twice with one card, and by pictures no more
//! than the list of a group has, over all sittings: a worker is asked about whoever comes beyond.

use std::collections::HashMap;

use domain::id::{GroupId, RoundId, SessionId};
use domain::partnership::group::Group;
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;
use domain::vote::sitting::room_left;

use crate::db::Db;
use crate::error::Result;
use crate::partnership::groups;
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::round_keys;

/// Holds the roll of a round over many sittings until the transaction ends: two rooms that come at once
/// come one after the other. Whoever holds a session, holds it before.
pub(crate) async fn held(tx: &mut Tx, round: &RoundId) -> Result<()> {
    let held = sql("update wide_rounds set made_by = made_by where round = $1")
        .bind(round.as_str())
        .execute(tx)
        .await?;
    if held == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

/// Puts those who are in a session onto the roll: who comes with a card, and as many of each group as its
/// list has places over all sittings; `all` of them once a worker has said so.
pub(crate) async fn call_together(
    db: &Db,
    tx: &mut Tx,
    round: &RoundId,
    session: &SessionId,
    all: bool,
) -> Result<()> {
    let mut room: HashMap<GroupId, u32> = HashMap::new();
    for group in groups::of_session(&mut *tx, session).await? {
        let left = room_left(group.room(), on_roll(tx, round, &group.id).await?);
        room.insert(group.id, if all { u32::MAX } else { left });
    }
    for one in present(tx, round, session).await? {
        let left = room.entry(one.group.as_str().into()).or_default();
        match one.holder {
            Some(_) if one.is_card() => moves(db, tx, round, &one).await?,
            None if one.is_card() => add(tx, round, &one).await?,
            None if *left > 0 => {
                *left -= 1;
                add(tx, round, &one).await?;
            }
            Some(_) | None => {}
        }
    }
    Ok(())
}

/// Puts one who comes in onto the roll. Whoever comes without a card was counted at the door, or let in by
/// a worker.
pub(super) async fn enter(db: &Db, tx: &mut Tx, round: &RoundId, pupil: &Pupil) -> Result<()> {
    let holder: Option<String> = sql("select pupil from roll where round = $1 and voter = $2")
        .bind(round.as_str())
        .bind(pupil.voter())
        .scalar_optional(&mut *tx)
        .await?;
    let one = Present {
        pupil: pupil.id.to_string(),
        voter: pupil.voter().to_owned(),
        group: pupil.group.to_string(),
        holder,
    };
    if one.holder.is_some() { moves(db, tx, round, &one).await } else { add(tx, round, &one).await }
}

/// Whether one more of this group goes onto the roll of the vote that is open in this session without a
/// worker being asked. Where no vote over many sittings is open, there is nothing to ask.
pub(crate) async fn has_room(tx: &mut Tx, pupil: &Pupil, list: &Group) -> Result<bool> {
    let open: Option<String> = sql("select sittings.round from sittings
         join wide_rounds on wide_rounds.round = sittings.round
         where sittings.session = $1 and sittings.opened_at is not null and sittings.ended_at is null")
    .bind(pupil.session.as_str())
    .scalar_optional(&mut *tx)
    .await?;
    let Some(round) = open.map(RoundId::from) else { return Ok(true) };
    if pupil.voter() != pupil.id.as_str() {
        return Ok(true);
    }
    held(tx, &round).await?;
    Ok(room_left(list.room(), on_roll(tx, &round, &list.id).await?) > 0)
}

/// How many are in a session and not on the roll of its round: a worker has not been asked about them.
pub(crate) async fn beyond(db: &Db, round: &RoundId, session: &SessionId) -> Result<u32> {
    let beyond: i64 = sql("select count(*) from pupils
         where session = $2 and removed_at is null and not exists (
             select 1 from roll where roll.round = $1 and roll.voter = coalesce(pupils.card, pupils.id))")
    .bind(round.as_str())
    .bind(session.as_str())
    .scalar_one(db)
    .await?;
    count(beyond)
}

/// How many of a group are on the roll, from all sittings.
async fn on_roll(tx: &mut Tx, round: &RoundId, group: &GroupId) -> Result<u32> {
    let on: i64 = sql("select count(*) from roll where round = $1 and group_id = $2")
        .bind(round.as_str())
        .bind(group.as_str())
        .scalar_one(tx)
        .await?;
    count(on)
}

/// One who is in, and who is on the roll with the same voice.
struct Present {
    pupil: String,
    voter: String,
    group: String,
    holder: Option<String>,
}

impl Present {
    fn is_card(&self) -> bool {
        self.voter != self.pupil
    }
}

async fn present(tx: &mut Tx, round: &RoundId, session: &SessionId) -> Result<Vec<Present>> {
    let rows: Vec<(String, String, String, Option<String>)> =
        sql("select pupils.id, coalesce(pupils.card, pupils.id), pupils.group_id, roll.pupil from pupils
             left join roll on roll.round = $1 and roll.voter = coalesce(pupils.card, pupils.id)
             where pupils.session = $2 and pupils.removed_at is null order by pupils.id")
        .bind(round.as_str())
        .bind(session.as_str())
        .fetch_all(tx)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(pupil, voter, group, holder)| Present { pupil, voter, group, holder })
        .collect())
}

async fn add(tx: &mut Tx, round: &RoundId, one: &Present) -> Result<()> {
    sql("insert into roll (round, pupil, voter, group_id) values ($1, $2, $3, $4)
         on conflict (round, voter) do nothing")
    .bind(round.as_str())
    .bind(&one.pupil)
    .bind(&one.voter)
    .bind(&one.group)
    .execute(tx)
    .await?;
    Ok(())
}

/// The card was in another sitting. If it has not voted there, it is counted with this room from now on.
async fn moves(db: &Db, tx: &mut Tx, round: &RoundId, one: &Present) -> Result<()> {
    let Some(key) = round_keys::find(db, round).await? else { return Ok(()) };
    sql("update roll set pupil = $3, group_id = $4 where round = $1 and voter = $2
           and not exists (select 1 from ballots where ballots.round = $1 and ballots.pupil_hash = $5)")
    .bind(round.as_str())
    .bind(&one.voter)
    .bind(&one.pupil)
    .bind(&one.group)
    .bind(key.hides_voter(&one.voter))
    .execute(tx)
    .await?;
    Ok(())
}
