//! A card that is replaced, or ended, while a vote is open: what it has cast stays its own, and is found by
//! whatever its pupil is known by from then on. Nobody votes twice because a card was lost.

use domain::id::{CardId, RoundId};

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::{ballots, round_keys};

/// In the transaction in which `from` ends: on the rolls of open rounds its voice is that of `to`, or where
/// there is none that of its pupil.
pub(crate) async fn follow(db: &Db, tx: &mut Tx, from: &CardId, to: Option<&CardId>) -> Result<()> {
    let open: Vec<(String, String)> = sql("select roll.round, roll.pupil from roll
         join rounds on rounds.id = roll.round and rounds.closed_at is null
         where roll.voter = $1")
    .bind(from.as_str())
    .fetch_all(&mut *tx)
    .await?;
    for (round, pupil) in open {
        let (round, to) = (RoundId::from(round), to.map_or(pupil.as_str(), CardId::as_str));
        if let Some(key) = round_keys::of(db, &round).await? {
            ballots::rename(tx, &round, (from.as_str(), to), &key).await?;
        }
        sql("update roll set voter = $3 where round = $1 and voter = $2")
            .bind(round.as_str())
            .bind(from.as_str())
            .bind(to)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}
