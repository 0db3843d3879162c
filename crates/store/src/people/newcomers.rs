//! Who stands at the door. Those on the list of their group come in by themselves; whoever comes beyond
//! it, taps a picture though the group has cards, may hold a paper of the open vote, or was taken out before,
//! waits until a worker lets them in.

use domain::id::{CardId, GroupId, SessionId};
use domain::partnership::group::Group;
use domain::people::audit::AuditEntry;
use domain::people::newcomer::{Knock, MOST_WAIT, Newcomer};
use domain::people::pupil::{Colour, Pupil};
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use domain::time::Moment;

use super::pupils::{at_the_door, enter, is_in, read};
use crate::db::Db;
use crate::error::{Error, PICTURE, Result};
use crate::partnership::groups;
use crate::people::audit;
use crate::rows::count;
use crate::session::sessions::changing;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::{papers, rolls};

/// A device has tapped a picture at the door. While there is room on the list it is in; else, and always
/// in a group that comes in by cards, it waits, with that picture. `before` is the token it had until now,
/// which may have been taken out.
///
/// # Errors
/// [`Error::Taken`] when somebody else has the picture; [`SessionRefusal::ManyWait`]; what
/// `Session::admits` refuses.
pub async fn knock(
    db: &Db,
    pupil: &Pupil,
    [token_hash, before]: [&str; 2],
    now: Moment,
    ends_at: Moment,
) -> Result<Knock> {
    let mut tx = db.begin().await?;
    let into = at_the_door(&mut tx, &pupil.session).await?;
    if is_in(&mut tx, &pupil.session, token_hash, now).await? {
        return Ok(Knock::In);
    }
    into.admits(now)?;
    let was_taken_out = taken_out(&mut tx, pupil, [token_hash, before]).await?;
    forget(&mut tx, &pupil.session, [token_hash, before]).await?;
    let list = groups::of_session(&mut tx, &pupil.session).await?;
    let list = list.into_iter().find(|group| group.id == pupil.group).ok_or(Refusal::UnreadableForm)?;
    let listed = has_room(&mut tx, pupil, &list).await? && rolls::has_room(&mut tx, pupil, &list).await?;
    let listed = listed && !comes_by_card(&mut tx, &pupil.group).await?;
    let listed = listed && papers::leave_room(&mut tx, &pupil.session).await?;
    let knock = if !was_taken_out && listed {
        not_of_one_who_waits(&mut tx, pupil).await?;
        enter(db, &mut tx, pupil, token_hash, now, ends_at).await?;
        Knock::In
    } else {
        wait(&mut tx, pupil, token_hash, was_taken_out).await?;
        Knock::Waits
    };
    tx.commit().await?;
    Ok(knock)
}

/// Everybody who is in, by group, and everybody who waits at the door; in no order that tells who came
/// when.
pub async fn in_the_room(db: &Db, session: &SessionId) -> Result<(Vec<(Group, Vec<Pupil>)>, Vec<Newcomer>)> {
    let groups = groups::of_session(db, session).await?;
    let rows: Vec<RoomRow> = sql(
        "select id, group_id, picture, colour, name, (1 = 0) as waits, (1 = 0) as was_taken_out from pupils
         where session = $1 and removed_at is null
         union all select id, group_id, picture, colour, null, (1 = 1), was_taken_out from newcomers
         where session = $1 order by picture, colour",
    )
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    let (mut pupils, mut newcomers) = (Vec::new(), Vec::new());
    for (id, group, picture, colour, name, waits, was_taken_out) in rows {
        if waits {
            newcomers.push(newcomer((group, picture, colour, was_taken_out))?);
            continue;
        }
        let (session, colour) = (session.clone(), read(&colour)?);
        // When somebody came back, and by which card, is not for the room.
        let (back_at, card) = (None, None);
        pupils.push(Pupil {
            id: id.into(),
            session,
            group: group.into(),
            picture,
            colour,
            name,
            back_at,
            wrote: false,
            lead: None,
            card,
        });
    }
    let of = |group: &Group| pupils.iter().filter(|pupil| pupil.group == group.id).cloned().collect();
    Ok((groups.into_iter().map(|group| (group.clone(), of(&group))).collect(), newcomers))
}

/// Id, group, picture, colour and name of one in the room; whether it waits, and was taken out before.
type RoomRow = (String, String, String, String, Option<String>, bool, bool);

/// The one who waits at this door with this device.
pub async fn of_device(db: &Db, session: &SessionId, token_hash: &str) -> Result<Option<Newcomer>> {
    let row: Option<(String, String, String, bool)> =
        sql("select group_id, picture, colour, was_taken_out from newcomers
         where session = $1 and token_hash = $2")
        .bind(session.as_str())
        .bind(token_hash)
        .fetch_optional(db)
        .await?;
    row.map(newcomer).transpose()
}

/// Lets in those who wait with these pictures. The door may be shut: a worker looked.
///
/// # Errors
/// [`Refusal::NotNow`] when the session has ended, or nobody of these waits there any more.
pub async fn let_in(
    db: &Db,
    session: &SessionId,
    whom: &[(String, Colour)],
    now: Moment,
    ends_at: Moment,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    if changing(&mut tx, session).await?.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    let waiting = waiting(&mut tx, session, whom).await?;
    if waiting.is_empty() {
        return Err(Refusal::NotNow.into());
    }
    for (token_hash, id, group, picture, colour, card) in waiting {
        let pupil = Pupil {
            id: id.into(),
            session: session.clone(),
            group: group.into(),
            colour: read(&colour)?,
            picture,
            name: None,
            back_at: None,
            wrote: false,
            lead: None,
            card: card.map(Into::into),
        };
        forget(&mut tx, session, [&token_hash, ""]).await?;
        sql("delete from taken_out where session = $1 and token_hash = $2")
            .bind(session.as_str())
            .bind(&token_hash)
            .execute(&mut tx)
            .await?;
        enter(db, &mut tx, &pupil, &token_hash, now, ends_at).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Sends away those who wait with these pictures. Their devices can only wait again.
pub async fn turn_away(
    db: &Db,
    session: &SessionId,
    whom: &[(String, Colour)],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changing(&mut tx, session).await?;
    for (token_hash, ..) in waiting(&mut tx, session, whom).await? {
        sql("insert into taken_out (session, token_hash) values ($1, $2) on conflict do nothing")
            .bind(session.as_str())
            .bind(&token_hash)
            .execute(&mut tx)
            .await?;
        forget(&mut tx, session, [&token_hash, ""]).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Hash of the token, id, group, picture, colour and card of one at the door.
type WaitingRow = (String, String, String, String, String, Option<String>);

/// Those who wait with these pictures, and nobody else.
async fn waiting(tx: &mut Tx, session: &SessionId, whom: &[(String, Colour)]) -> Result<Vec<WaitingRow>> {
    let mut all: Vec<WaitingRow> =
        sql("select token_hash, id, group_id, picture, colour, card from newcomers
         where session = $1 order by id")
        .bind(session.as_str())
        .fetch_all(tx)
        .await?;
    all.retain(|(_, _, _, picture, colour, _)| {
        whom.iter().any(|(theirs, its)| theirs == picture && its.code() == colour)
    });
    Ok(all)
}

/// Whether a worker took this device out of a session.
pub async fn was_taken_out(db: &Db, token_hash: &str) -> Result<bool> {
    let out: i64 =
        sql("select count(*) from taken_out where token_hash = $1").bind(token_hash).scalar_one(db).await?;
    Ok(out > 0)
}

pub(crate) async fn taken_out(tx: &mut Tx, pupil: &Pupil, [token_hash, before]: [&str; 2]) -> Result<bool> {
    let out: i64 =
        sql("select count(*) from taken_out where session = $1 and (token_hash = $2 or token_hash = $3)")
            .bind(pupil.session.as_str())
            .bind(token_hash)
            .bind(before)
            .scalar_one(tx)
            .await?;
    Ok(out > 0)
}

/// Whoever waited with this device waits no more: they tapped again, or are let in.
pub(crate) async fn forget(tx: &mut Tx, session: &SessionId, [token_hash, before]: [&str; 2]) -> Result<()> {
    sql("delete from newcomers where session = $1 and (token_hash = $2 or token_hash = $3)")
        .bind(session.as_str())
        .bind(token_hash)
        .bind(before)
        .execute(tx)
        .await?;
    Ok(())
}

/// Whether the pupils of a group come in by card: a picture that is tapped then proves nothing.
async fn comes_by_card(tx: &mut Tx, group: &GroupId) -> Result<bool> {
    let cards: i64 = sql("select count(*) from groups where id = $1 and voice = 'cards'")
        .bind(group.as_str())
        .scalar_one(tx)
        .await?;
    Ok(cards > 0)
}

async fn has_room(tx: &mut Tx, pupil: &Pupil, list: &Group) -> Result<bool> {
    let present: i64 = sql("select count(*) from pupils
         where session = $1 and group_id = $2 and removed_at is null")
    .bind(pupil.session.as_str())
    .bind(pupil.group.as_str())
    .scalar_one(tx)
    .await?;
    Ok(count(present)? < list.room())
}

/// Nobody takes the picture of one who waits at the door.
async fn not_of_one_who_waits(tx: &mut Tx, pupil: &Pupil) -> Result<()> {
    let waits: i64 =
        sql("select count(*) from newcomers where session = $1 and picture = $2 and colour = $3")
            .bind(pupil.session.as_str())
            .bind(&pupil.picture)
            .bind(pupil.colour.code())
            .scalar_one(tx)
            .await?;
    if waits == 0 { Ok(()) } else { Err(Error::Taken(PICTURE.to_owned())) }
}

pub(crate) async fn wait(tx: &mut Tx, pupil: &Pupil, token_hash: &str, was_taken_out: bool) -> Result<()> {
    let session = pupil.session.as_str();
    let waiting: i64 =
        sql("select count(*) from newcomers where session = $1").bind(session).scalar_one(&mut *tx).await?;
    if count(waiting)? >= MOST_WAIT {
        return Err(Refusal::Session(SessionRefusal::ManyWait).into());
    }
    let new =
        sql("insert into newcomers (session, token_hash, id, group_id, picture, colour, was_taken_out, card)
         select $1, $2, $3, $4, $5, $6, $7, $8
         where not exists (select 1 from pupils
                           where session = $1 and picture = $5 and colour = $6 and removed_at is null)
         on conflict (session, picture, colour) do nothing")
        .bind(session)
        .bind(token_hash)
        .bind(pupil.id.as_str())
        .bind(pupil.group.as_str())
        .bind(&pupil.picture)
        .bind(pupil.colour.code())
        .bind(was_taken_out)
        .bind(pupil.card.as_ref().map(CardId::as_str))
        .execute(tx)
        .await?;
    if new == 0 { Err(Error::Taken(PICTURE.to_owned())) } else { Ok(()) }
}

fn newcomer((group, picture, colour, was_taken_out): (String, String, String, bool)) -> Result<Newcomer> {
    Ok(Newcomer { group: group.into(), picture, colour: read(&colour)?, was_taken_out })
}
