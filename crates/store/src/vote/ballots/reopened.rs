//! Ballots that lose all their marks when an option is taken off are open again: their pupils have not
//! voted, and are asked once more.

use domain::refusal::Refusal;
use domain::vote::ballot::Ballot;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use domain::vote::taken_off::is_emptied;

use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vault::{Hidden, RoundKey};

/// Takes out the ballots on which nothing that can still be chosen is marked, though something was. In
/// the transaction that takes the option off, which makes every other ballot wait.
///
/// # Errors
/// [`VoteRefusal::VotesLost`] when the key of the round is not here.
pub(crate) async fn reopen(tx: &mut Tx, round: &Round, key: Option<&RoundKey>) -> Result<()> {
    let sealed: Vec<(String, String, Vec<u8>)> =
        sql("select pupil_hash, device_hash, sealed from ballots where round = $1")
            .bind(round.id.as_str())
            .fetch_all(&mut *tx)
            .await?;
    if sealed.is_empty() {
        return Ok(());
    }
    let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    for (pupil, device, sealed) in sealed {
        let hidden = Hidden { pupil, device };
        let ballot: Ballot = serde_json::from_slice(&key.open(&round.id, &hidden, &sealed)?)?;
        if is_emptied(&ballot, round) {
            sql("delete from ballots where round = $1 and pupil_hash = $2")
                .bind(round.id.as_str())
                .bind(&hidden.pupil)
                .execute(&mut *tx)
                .await?;
        }
    }
    Ok(())
}
