//! A ballot that its pupil takes back: as if it had never been cast.

use domain::id::RoundId;
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;

use crate::db::Db;
use crate::error::Result;
use crate::session::sessions::changed_in_room;
use crate::sql::sql;
use crate::vote::{round_keys, rounds};

/// Takes back what this pupil cast on this device, while ballots are taken here. Where there is none, nothing
/// is done. The session is held, so that a close has either counted the ballot or never sees it.
///
/// # Errors
/// [`VoteRefusal::RoundClosed`] after the close, [`Refusal::NoSuchPage`] for a round of another session.
pub async fn take_back(db: &Db, round: &RoundId, pupil: &Pupil, device: &str) -> Result<()> {
    let key = round_keys::find(db, round).await?;
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, pupil.session.as_str()).await?;
    let held = rounds::in_room_now(&mut tx, round, &pupil.session).await?.ok_or(Refusal::NoSuchPage)?;
    if !held.is_open() {
        return Err(Refusal::Vote(VoteRefusal::RoundClosed).into());
    }
    let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    let hidden = key.hides(pupil.voter(), device);
    sql("delete from ballots where round = $1 and pupil_hash = $2 and device_hash = $3")
        .bind(round.as_str())
        .bind(hidden.pupil)
        .bind(hidden.device)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}
