//! A group comes in by picture again: its cards open nothing any more. With the programme, and with the
//! group itself when it is put away.

use domain::id::GroupId;
use domain::refusal::Refusal;
use domain::time::Moment;

use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// Ends the cards of a group, and cuts what leads from a pupil to one. Gives whether there were any.
///
/// # Errors
/// [`Refusal::NotNow`] while a vote is open in which one of them is on the roll: its ballot is found by
/// it. [`Refusal::NoSuchPage`] when there is no such group.
pub(crate) async fn end_cards(tx: &mut Tx, group: &GroupId, now: Moment) -> Result<bool> {
    let held = sql("update groups set voice = 'pictures' where id = $1")
        .bind(group.as_str())
        .execute(&mut *tx)
        .await?;
    if held == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    let ended = sql("update cards set ended_at = $2 where group_id = $1 and ended_at is null")
        .bind(group.as_str())
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
    let voting: i64 = sql("select count(*) from roll join rounds on rounds.id = roll.round
         where rounds.closed_at is null and roll.voter in (select id from cards where group_id = $1)")
    .bind(group.as_str())
    .scalar_one(&mut *tx)
    .await?;
    if voting > 0 {
        return Err(Refusal::NotNow.into());
    }
    for statement in [
        "delete from sign_ins where pupil in (
             select pupils.id from pupils join cards on cards.id = pupils.card where cards.group_id = $1)",
        "delete from newcomers where card in (select id from cards where group_id = $1)",
        "update pupils set card = null where card in (select id from cards where group_id = $1)",
    ] {
        sql(statement).bind(group.as_str()).execute(&mut *tx).await?;
    }
    Ok(ended > 0)
}
