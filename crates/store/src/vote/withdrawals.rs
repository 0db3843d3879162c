//! An option that is taken off an open ballot. Ballots that lose all their marks by it are open again:
//! their pupils have not voted, and are asked once more.

use domain::id::{OptionId, RoundId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::vote::ballot::Ballot;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use domain::vote::suppression::{INSIDE, OUTSIDE};
use domain::vote::taken_off::is_emptied;

use super::rounds::changing_round;
use super::{hands, papers, round_keys};
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vault::{Hidden, RoundKey};

/// Takes an option off an open ballot: what was marked on it does not count, and whoever marked nothing
/// else has not voted yet.
///
/// # Errors
/// [`VoteRefusal::RoundClosed`] when it is not open, and what [`Round::withdraw`] refuses.
pub async fn withdraw(db: &Db, id: &RoundId, option: &OptionId, entry: &AuditEntry) -> Result<()> {
    let key = round_keys::find(db, id).await?;
    let mut tx = db.begin().await?;
    let mut round = changing_round(&mut tx, id).await?;
    if !round.is_open() {
        return Err(Refusal::Vote(VoteRefusal::RoundClosed).into());
    }
    if round.withdraw(option)? {
        sql("update rounds set options = $2 where id = $1")
            .bind(id.as_str())
            .bind(serde_json::to_string(&round.options)?)
            .execute(&mut tx)
            .await?;
        reopen(&mut tx, &round, key.as_deref()).await?;
        // Hands are raised anew: nobody knows which of them would be raised for another.
        hands::anew(&mut tx, &round.id).await?;
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// Takes out the ballots on which nothing that can still be chosen is marked, though something was, and has such
/// papers entered anew. The turnout, which is said aloud, falls by their number: where that is few, everybody votes
/// again, and every paper that counted is entered anew. In the transaction that takes the option off, which makes
/// every other ballot wait.
///
/// # Errors
/// [`VoteRefusal::VotesLost`] when the key of the round is not here.
async fn reopen(tx: &mut Tx, round: &Round, key: Option<&RoundKey>) -> Result<()> {
    let (ballots, papers) = (emptied(tx, round, key).await?, papers::touched(tx, round, key).await?);
    // Nobody has said aloud how many wait.
    papers::anew(tx, &round.id, &papers.waiting).await?;
    let few = if round.terms.is_sensitive() { OUTSIDE } else { INSIDE };
    let falls_by = ballots.len() + papers.emptied.len();
    if falls_by == 0 || u32::try_from(falls_by).is_ok_and(|many| many >= few) {
        for pupil_hash in ballots {
            sql("delete from ballots where round = $1 and pupil_hash = $2")
                .bind(round.id.as_str())
                .bind(pupil_hash)
                .execute(&mut *tx)
                .await?;
        }
        return papers::anew(tx, &round.id, &papers.emptied).await;
    }
    sql("delete from ballots where round = $1").bind(round.id.as_str()).execute(&mut *tx).await?;
    papers::anew(tx, &round.id, &papers.counted).await
}

/// Whose ballots say nothing any more, as only the key of the round can tell.
async fn emptied(tx: &mut Tx, round: &Round, key: Option<&RoundKey>) -> Result<Vec<String>> {
    let sealed: Vec<(String, String, Vec<u8>)> =
        sql("select pupil_hash, device_hash, sealed from ballots where round = $1")
            .bind(round.id.as_str())
            .fetch_all(tx)
            .await?;
    let mut emptied = Vec::new();
    for (pupil, device, sealed) in sealed {
        let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
        let hidden = Hidden { pupil, device };
        let ballot: Ballot = serde_json::from_slice(&key.open(&round.id, &hidden, &sealed)?)?;
        if is_emptied(&ballot, round) {
            emptied.push(hidden.pupil);
        }
    }
    Ok(emptied)
}
