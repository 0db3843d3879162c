//! The kinds that go row by row.

use domain::id::SessionId;
use domain::people::letter::TRIED_FOR_MINUTES;
use domain::people::retention::{Days, ENDED_CARD_DAYS, Kind, Lasts};
use domain::time::Moment;

use super::due;
use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// Removes what is due of a kind. Gives how many there were.
pub(super) async fn remove(tx: &mut Tx, kind: Kind, now: Moment) -> Result<u64> {
    match kind {
        Kind::Letters => letters(tx, now).await,
        Kind::Drafts => drafts(tx, now).await,
        Kind::Names => names(tx, now).await,
        Kind::Notes => notes(tx, now).await,
        Kind::Cards => cards(tx, now).await,
        Kind::Worries => worries(tx, now).await,
        Kind::Trail => trail(tx, now).await,
        // Those go by themselves, each by its own deed or sweep.
        Kind::Ballots
        | Kind::Forms
        | Kind::SignIns
        | Kind::Returns
        | Kind::Links
        | Kind::Devices
        | Kind::Rehearsals
        | Kind::Voices => Ok(0),
    }
}

/// Letters that nobody sends any more: the mail server was taken away.
async fn letters(tx: &mut Tx, now: Moment) -> Result<u64> {
    sql("delete from reminders where adult in (select id from adults where left_at is not null)")
        .execute(&mut *tx)
        .await?;
    sql("delete from letters where written_at < $1")
        .bind(now.plus_minutes(-TRIED_FOR_MINUTES).0)
        .execute(tx)
        .await
}

/// Ideas that were begun and not sent. One that was answered once is more than a draft.
async fn drafts(tx: &mut Tx, now: Moment) -> Result<u64> {
    let Days { usual, least, .. } = due::usual(Kind::Drafts);
    sql("delete from ideas where id in (
             select ideas.id from ideas
             join sessions on sessions.id = ideas.session
             left join pupils on pupils.id = ideas.author
             left join groups on groups.id = pupils.group_id
             left join retentions room on room.organisation = sessions.organisation and room.kind = $1
             left join retentions home on home.organisation = groups.organisation and home.kind = $1
             where ideas.state = 'draft' and ideas.sent_at <= $3
                 and (ideas.sent_at + coalesce(room.days, $2) * 86400000 <= $4
                     or ideas.sent_at + coalesce(home.days, $2) * 86400000 <= $4))
         and not exists (select 1 from answers where answers.idea = ideas.id)
         and not exists (select 1 from activities where activities.idea = ideas.id)
         and not exists (select 1 from wide_ideas where wide_ideas.idea = ideas.id)
         and not exists (select 1 from ideas parts where parts.merged_into = ideas.id)")
    .bind(Kind::Drafts.code())
    .bind(usual)
    .bind(now.plus_days(-least).0)
    .bind(now.0)
    .execute(tx)
    .await
}

/// Names beside pictures, once they are not needed to know who is who in the room.
async fn names(tx: &mut Tx, now: Moment) -> Result<u64> {
    let mut gone = 0;
    for session in due::names(&mut *tx, now).await? {
        gone += sql("update pupils set name = null where session = $1 and name is not null")
            .bind(session.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(gone)
}

/// What adults wrote about a session for each other.
async fn notes(tx: &mut Tx, now: Moment) -> Result<u64> {
    let mut gone = 0;
    for session in due::notes(&mut *tx, now).await? {
        gone += of_session(tx, "delete from debriefs where session = $1", &session).await?;
        gone += of_session(tx, "delete from diamonds where session = $1", &session).await?;
        gone += of_session(
            tx,
            "delete from readiness where session = $1
             and not exists (select 1 from templates where templates.session = readiness.session)",
            &session,
        )
        .await?;
    }
    Ok(gone)
}

/// Cards that nobody used for so long open nothing any more, and nothing leads to them; the rows of those that
/// were ended go a month later. One that is on the roll of an open vote waits.
async fn cards(tx: &mut Tx, now: Moment) -> Result<u64> {
    let rows = sql("delete from cards where ended_at <= $1
         and not exists (select 1 from pupils where pupils.card = cards.id)
         and not exists (select 1 from newcomers where newcomers.card = cards.id)
         and not exists (select 1 from roll where roll.voter = cards.id)")
    .bind(now.plus_days(-ENDED_CARD_DAYS).0)
    .execute(&mut *tx)
    .await?;
    let Days { usual, least, .. } = due::usual(Kind::Cards);
    let unused: Vec<String> = sql("select cards.id from cards
         join groups on groups.id = cards.group_id
         left join retentions on retentions.organisation = groups.organisation and retentions.kind = $1
         left join pupils on pupils.card = cards.id
         left join sessions on sessions.id = pupils.session
         where cards.ended_at is null and cards.made_at <= $3
             and not exists (select 1 from roll join rounds on rounds.id = roll.round
                             where roll.voter = cards.id and rounds.closed_at is null)
         group by cards.id, cards.made_at
         having max(coalesce(sessions.ended_at, sessions.code_ends_at, cards.made_at))
             + min(coalesce(retentions.days, $2)) * 86400000 <= $4
             and cards.made_at + min(coalesce(retentions.days, $2)) * 86400000 <= $4
         order by cards.id")
    .bind(Kind::Cards.code())
    .bind(usual)
    .bind(now.plus_days(-least).0)
    .bind(now.0)
    .scalar_all(&mut *tx)
    .await?;
    for card in &unused {
        sql("update cards set ended_at = $2 where id = $1").bind(card).bind(now.0).execute(&mut *tx).await?;
        for statement in [
            "delete from sign_ins where pupil in (select id from pupils where card = $1)",
            "delete from newcomers where card = $1",
            "update pupils set card = null where card = $1",
        ] {
            sql(statement).bind(card).execute(&mut *tx).await?;
        }
    }
    Ok(rows + u64::try_from(unused.len()).unwrap_or(u64::MAX))
}

/// Worries that were closed so long ago, with their record. The disk refuses one that is open.
async fn worries(tx: &mut Tx, now: Moment) -> Result<u64> {
    let Days { usual, least, .. } = due::usual(Kind::Worries);
    let due = sql("insert into worries_due (worry) select worries.id from worries
         join worry_record on worry_record.worry = worries.id and worry_record.done = 'closed'
         left join retentions on retentions.organisation = worries.organisation and retentions.kind = $1
         where worry_record.at <= $3
         group by worries.id
         having max(worry_record.at) + min(coalesce(retentions.days, $2)) * 86400000 <= $4")
    .bind(Kind::Worries.code())
    .bind(usual)
    .bind(now.plus_days(-least).0)
    .bind(now.0)
    .execute(&mut *tx)
    .await?;
    if due > 0 {
        for statement in [
            "delete from worry_record where worry in (select worry from worries_due)",
            "delete from worries where id in (select worry from worries_due)",
            "delete from worries_due",
        ] {
            sql(statement).execute(&mut *tx).await?;
        }
    }
    Ok(due)
}

async fn trail(tx: &mut Tx, now: Moment) -> Result<u64> {
    let Lasts::Fixed(days) = Kind::Trail.lasts() else { return Ok(0) };
    let before = now.plus_days(-days).0;
    let opened = sql("delete from openings where at <= $1").bind(before).execute(&mut *tx).await?;
    Ok(opened + sql("delete from audit where at <= $1").bind(before).execute(tx).await?)
}

async fn of_session(tx: &mut Tx, statement: &'static str, session: &SessionId) -> Result<u64> {
    sql(statement).bind(session.as_str()).execute(tx).await
}
