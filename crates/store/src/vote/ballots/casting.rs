//! A ballot on its way to the disk: sealed, padded, written at once, or refused.

use domain::id::{RoundId, SessionId};
use domain::people::pupil::Pupil;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::vote::ballot::Ballot;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;

use super::padding::padded;
use super::queue::Cast;
use crate::db::{Db, Postgres};
use crate::error::Result;
use crate::sql::sql;
use crate::vault::Hidden;
use crate::vote::{round_keys, rounds};

/// Casts a ballot, or puts it in the place of the pupil's earlier one from the same device. When this
/// says yes, the ballot is on the disk. `device` is the hash of the device's token.
///
/// # Errors
/// [`VoteRefusal::RoundClosed`] after the close, [`PeopleRefusal::NotIn`] for who is not on the roll,
/// [`VoteRefusal::VotedElsewhere`] for who has voted on another device, [`VoteRefusal::VotesLost`] when
/// the key of the round is not here.
pub async fn cast(db: &Db, round: &Round, pupil: &Pupil, device: &str, ballot: &Ballot) -> Result<()> {
    let Some(key) = round_keys::find(db, &round.id).await? else {
        return Err(without_key(db, &round.id, pupil).await?.into());
    };
    let hidden = key.hides(pupil.voter(), device);
    let sitting = if round.terms.many {
        Some(key.hides_sitting(&counted_in(db, &round.id, pupil).await?))
    } else {
        None
    };
    let sealed = key.seal(&round.id, &hidden, &padded(round, serde_json::to_vec(ballot)?))?;
    match db {
        Db::Sqlite(disk) => {
            let (round, session) = (round.id.to_string(), pupil.session.to_string());
            let voter = pupil.voter().to_owned();
            disk.queue.cast(Cast { round, session, voter, hidden, sitting, sealed }).await
        }
        Db::Postgres(disk) => {
            if keep(disk, &round.id, pupil, &hidden, sitting, sealed).await? {
                return Ok(());
            }
            let roll = sql("select count(*) from roll where round = $1 and voter = $2");
            let on_roll: i64 = roll.bind(round.id.as_str()).bind(pupil.voter()).scalar_one(db).await?;
            Err(why_not(db, &round.id, pupil, on_roll > 0).await?.into())
        }
    }
}

/// The room that a voter is counted in: that of the place on the roll. A card that went on into another room
/// before it voted has its place there, also when it votes on a device of the room before.
async fn counted_in(db: &Db, round: &RoundId, pupil: &Pupil) -> Result<SessionId> {
    if pupil.card.is_none() {
        return Ok(pupil.session.clone());
    }
    let session: Option<String> = sql("select pupils.session from roll join pupils on pupils.id = roll.pupil
         where roll.round = $1 and roll.voter = $2")
    .bind(round.as_str())
    .bind(pupil.voter())
    .scalar_optional(db)
    .await?;
    Ok(session.map_or_else(|| pupil.session.clone(), Into::into))
}

/// Writes a ballot, in one statement: a trip less to the server of the database. Says whether it was kept.
async fn keep(
    disk: &Postgres,
    round: &RoundId,
    pupil: &Pupil,
    hidden: &Hidden,
    sitting: Option<String>,
    sealed: Vec<u8>,
) -> Result<bool> {
    // Sharing a lock on the sitting makes a close wait for this ballot, and this ballot for a close: no
    // ballot is neither counted nor refused. A close ends every sitting of its round. No row of the pupil's
    // is touched, so that not even the order of writing tells who voted.
    let kept = sqlx::query(
        "insert into ballots (round, pupil_hash, device_hash, sitting, sealed)
         select sittings.round, $4, $5, $6, $7
         from sittings join roll on roll.round = sittings.round
         where sittings.round = $1 and sittings.session = $2 and roll.voter = $3
           and sittings.opened_at is not null and sittings.ended_at is null
         for share of sittings
         on conflict (round, pupil_hash) do update set sealed = excluded.sealed
         where ballots.device_hash = excluded.device_hash",
    )
    .bind(round.as_str())
    .bind(pupil.session.as_str())
    .bind(pupil.voter())
    .bind(&hidden.pupil)
    .bind(&hidden.device)
    .bind(sitting)
    .bind(sealed)
    .execute(&mut *disk.connections.free().await?)
    .await?;
    Ok(kept.rows_affected() == 1)
}

/// Why a ballot was not kept.
async fn why_not(db: &Db, round: &RoundId, pupil: &Pupil, on_roll: bool) -> Result<Refusal> {
    Ok(match rounds::in_room(db, round, &pupil.session).await? {
        None => Refusal::NoSuchPage,
        Some(round) if round.closed_at.is_some() => Refusal::Vote(VoteRefusal::RoundClosed),
        Some(_) if on_roll => Refusal::Vote(VoteRefusal::VotedElsewhere),
        Some(_) => Refusal::People(PeopleRefusal::NotIn),
    })
}

/// Why a round has no key here.
async fn without_key(db: &Db, round: &RoundId, pupil: &Pupil) -> Result<Refusal> {
    Ok(match rounds::in_room(db, round, &pupil.session).await? {
        None => Refusal::NoSuchPage,
        Some(round) if !round.is_open() => Refusal::Vote(VoteRefusal::RoundClosed),
        Some(_) => Refusal::Vote(VoteRefusal::VotesLost),
    })
}
