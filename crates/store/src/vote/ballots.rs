//! All choices one pupil casts in a round. On the disk they are sealed, and named by nothing that
//! leads to the pupil without the key of the round.

mod caster;
mod casting;
mod padding;
pub mod queue;
mod taking_back;

use std::collections::BTreeMap;

use domain::id::{RoundId, SessionId};
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;
use domain::vote::ballot::Ballot;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use sqlx::FromRow;

use super::round_keys;
use super::rounds::{self, RoundRow};
use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vault::{Hidden, RoundKey};

pub use caster::{Caster, caster};
pub use casting::cast;
pub(crate) use padding::padded;
pub use taking_back::take_back;

/// What a device may know of its pupil's vote.
#[derive(Clone, PartialEq, Eq)]
pub enum Voted {
    /// The pupil has not voted, or the round takes no ballots.
    No,
    /// The pupil has voted on this very device.
    Here(Ballot),
    /// The pupil has voted on another device, and this one may not see what.
    Elsewhere,
    /// The list of the group is full, over all sittings of the round: a worker is asked first.
    NotAsked,
}

/// A round of the pupil's own session, and what this device may know of the pupil's vote while it is
/// open, in one statement once the key is in memory.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for a round of another session.
pub async fn with_round(db: &Db, round: &RoundId, pupil: &Pupil, device: &str) -> Result<(Round, Voted)> {
    let held = db.vault().held(round);
    let (mut found, mut on_roll, mut row) = read(db, round, pupil, held.as_deref()).await?;
    if !found.is_open() {
        db.vault().forget(round);
        return Ok((found, Voted::No));
    }
    let mut key = held;
    if key.is_none() {
        key = round_keys::find(db, round).await?;
        (found, on_roll, row) = read(db, round, pupil, key.as_deref()).await?;
    }
    let voted = match key.zip(row) {
        None if !on_roll => Voted::NotAsked,
        None => Voted::No,
        Some((key, row)) => {
            let hidden = key.hides(pupil.voter(), device);
            if row.device_hash == hidden.device {
                Voted::Here(opened(&key, round, &hidden, &row.sealed)?)
            } else {
                Voted::Elsewhere
            }
        }
    };
    Ok((found, voted))
}

/// The round as the pupil's session has it, whether its roll has this voter, and the ballot as the disk has
/// it, if the key is here.
async fn read(
    db: &Db,
    round: &RoundId,
    pupil: &Pupil,
    key: Option<&RoundKey>,
) -> Result<(Round, bool, Option<SealedRow>)> {
    let pupil_hash = key.map(|key| key.hides_voter(pupil.voter()));
    let row: Option<WithBallot> = sql(concat!(
        "select ",
        rounds::columns!(),
        ", roll.voter is not null as on_roll, ballots.device_hash, ballots.sealed",
        rounds::held!(),
        "left join roll on roll.round = rounds.id and roll.voter = $4
         left join ballots on ballots.round = rounds.id and ballots.pupil_hash = $2
         where rounds.id = $1 and sittings.session = $3"
    ))
    .bind(round.as_str())
    .bind(pupil_hash.as_deref())
    .bind(pupil.session.as_str())
    .bind(pupil.voter())
    .fetch_optional(db)
    .await?;
    let row = row.ok_or(Refusal::NoSuchPage)?;
    let ballot = row.device_hash.zip(row.sealed);
    Ok((
        row.round.try_into()?,
        row.on_roll,
        ballot.map(|(device_hash, sealed)| SealedRow { device_hash, sealed }),
    ))
}

fn opened(key: &RoundKey, round: &RoundId, hidden: &Hidden, sealed: &[u8]) -> Result<Ballot> {
    Ok(serde_json::from_slice(&key.open(round, hidden, sealed)?)?)
}

/// All ballots of a round, opened to be counted, each of somebody who is on the roll, and whose it is: in memory, until it
/// is counted, and nowhere else. They are in the order of their hashes, which is only chance. In the closing
/// transaction, which then deletes them.
pub(crate) async fn take_all(
    tx: &mut Tx,
    round: &RoundId,
    key: Option<&RoundKey>,
) -> Result<Vec<(String, Ballot)>> {
    let sealed: Vec<(String, String, Vec<u8>)> =
        sql("select pupil_hash, device_hash, sealed from ballots where round = $1 order by pupil_hash")
            .bind(round.as_str())
            .fetch_all(&mut *tx)
            .await?;
    if sealed.is_empty() {
        return Ok(Vec::new());
    }
    let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    let roll: Vec<String> =
        sql("select voter from roll where round = $1").bind(round.as_str()).scalar_all(&mut *tx).await?;
    // Who was taken out in the moment of voting is not on the roll any more, and does not count.
    let roll: BTreeMap<String, String> =
        roll.into_iter().map(|voter| (key.hides_voter(&voter), voter)).collect();
    let mut ballots = Vec::with_capacity(sealed.len());
    for (pupil, device, sealed) in sealed {
        if let Some(voter) = roll.get(&pupil) {
            ballots.push((voter.clone(), opened(key, round, &Hidden { pupil, device }, &sealed)?));
        }
    }
    sql("delete from ballots where round = $1").bind(round.as_str()).execute(tx).await?;
    Ok(ballots)
}

/// How many ballots of an open round over many sittings were cast in this one.
pub(crate) async fn cast_in(db: &Db, round: &RoundId, session: &SessionId) -> Result<u32> {
    let Some(key) = round_keys::find(db, round).await? else { return Ok(0) };
    let cast: i64 = sql("select count(*) from ballots where round = $1 and sitting = $2")
        .bind(round.as_str())
        .bind(key.hides_sitting(session))
        .scalar_one(db)
        .await?;
    count(cast)
}

/// Takes out the ballot of a voter who leaves the roll of an open round.
pub(crate) async fn remove(tx: &mut Tx, round: &RoundId, voter: &str, key: &RoundKey) -> Result<()> {
    sql("delete from ballots where round = $1 and pupil_hash = $2")
        .bind(round.as_str())
        .bind(key.hides_voter(voter))
        .execute(tx)
        .await?;
    Ok(())
}

#[derive(FromRow)]
struct WithBallot {
    #[sqlx(flatten)]
    round: RoundRow,
    on_roll: bool,
    device_hash: Option<String>,
    sealed: Option<Vec<u8>>,
}

/// A ballot as the disk has it.
struct SealedRow {
    device_hash: String,
    sealed: Vec<u8>,
}
