//! Taking pupils out of a session. Their devices do not come in again by themselves, and what was
//! counted stays counted.

use domain::id::{PupilId, RoundId, SessionId};
use domain::people::audit::AuditEntry;
use domain::time::Moment;

use super::row::changing_pupil;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::session::sessions::changed_in_room;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::{ballots, round_keys};

/// Takes a pupil out: no device, no name, no vote in a round that is open. The ideas stay, for
/// the worker to keep or send back. The picture is free again.
pub async fn remove(db: &Db, id: &PupilId, now: Moment, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_pupil(&mut tx, id).await?;
    out(db, &mut tx, id, now).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes several pupils of a session out at once; with `what_they_sent`, also the ideas of theirs that no
/// worker has read. Who is out already, or in another session, is left as they are.
pub async fn take_out(
    db: &Db,
    session: &SessionId,
    pupils: &[PupilId],
    what_they_sent: bool,
    now: Moment,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, session.as_str()).await?;
    let mut gone = 0;
    for id in pupils {
        let is_in: i64 =
            sql("select count(*) from pupils where id = $1 and session = $2 and removed_at is null")
                .bind(id.as_str())
                .bind(session.as_str())
                .scalar_one(&mut tx)
                .await?;
        if is_in == 0 {
            continue;
        }
        if what_they_sent {
            // A draft again, which only its author sees, and nobody is its author any more.
            sql("update ideas set state = 'draft' where author = $1 and state = 'waiting'")
                .bind(id.as_str())
                .execute(&mut tx)
                .await?;
            // What others wrote is not theirs to take away.
            sql("update ideas set state = 'waiting', merged_into = null where merged_into in
                    (select id from ideas where author = $1 and state = 'draft')")
            .bind(id.as_str())
            .execute(&mut tx)
            .await?;
        }
        out(db, &mut tx, id, now).await?;
        gone += 1;
    }
    if gone == 0 {
        return Ok(());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

async fn out(db: &Db, tx: &mut Tx, id: &PupilId, now: Moment) -> Result<()> {
    withdraw_from_the_vote(db, tx, id).await?;
    for statement in [
        "insert into taken_out (session, token_hash)
         select pupils.session, sign_ins.token_hash from sign_ins join pupils on pupils.id = sign_ins.pupil
         where sign_ins.pupil = $1
         on conflict do nothing",
        "delete from sign_ins where pupil = $1",
        "delete from returns where pupil = $1",
        "delete from replies where pupil = $1",
        "delete from confirmations where pupil = $1",
        "delete from co_hosts where pupil = $1",
    ] {
        sql(statement).bind(id.as_str()).execute(tx).await?;
    }
    sql("update pupils set removed_at = $2, name = null where id = $1")
        .bind(id.as_str())
        .bind(now.0)
        .execute(tx)
        .await?;
    Ok(())
}

/// Takes a pupil off the rolls of rounds that are not closed, with the ballot. The roll of a closed round
/// stays, so that it adds up.
pub(super) async fn withdraw_from_the_vote(db: &Db, tx: &mut Tx, id: &PupilId) -> Result<()> {
    let open: Vec<(String, String)> =
        sql("select rounds.id, roll.voter from roll join rounds on rounds.id = roll.round
         where roll.pupil = $1 and rounds.closed_at is null")
        .bind(id.as_str())
        .fetch_all(&mut *tx)
        .await?;
    for (round, voter) in open {
        let round = RoundId::from(round);
        sql("delete from roll where round = $1 and pupil = $2")
            .bind(round.as_str())
            .bind(id.as_str())
            .execute(tx)
            .await?;
        // Without the key nobody finds the ballot, and nobody ever counts it.
        if let Some(key) = round_keys::find(db, &round).await? {
            ballots::remove(tx, &round, &voter, &key).await?;
        }
    }
    Ok(())
}
