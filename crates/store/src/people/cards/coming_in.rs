//! Coming in by card. The card is the proof, so it opens at once, on a second device too: there it is the
//! same pupil. Whoever was taken out waits at the door like everybody who was, and so does who may hold a paper.

use domain::id::{CardId, PupilId, SessionId};
use domain::people::card::Card;
use domain::people::newcomer::Knock;
use domain::people::pupil::{Colour, Pupil};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::time::Moment;

use super::held;
use crate::db::Db;
use crate::error::Result;
use crate::people::newcomers::{forget, taken_out, wait};
use crate::people::pupils::{at_the_door, enter, read, speaks_for};
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::papers;

/// A card at the door of a session.
pub struct Arrival<'a> {
    /// The card.
    pub card: &'a CardId,
    /// The session.
    pub session: &'a SessionId,
    /// The id that the pupil gets, if the card is new there.
    pub pupil: PupilId,
    /// Pictures that are free there, for when somebody tapped the card's own before it was made.
    pub looks: &'a [(String, Colour)],
    /// The hash of the token that the device gets, and of the one that it had.
    pub devices: [&'a str; 2],
}

/// Lets a card in: as the pupil it is in this session already, whether that is over or not, or as a new
/// one while the door is open.
///
/// # Errors
/// [`PeopleRefusal::CardEnded`] for a card that works no more, [`Refusal::NoSuchPage`] for a session of
/// other groups, and what `Session::admits` refuses.
pub async fn come_in(db: &Db, arrival: &Arrival<'_>, now: Moment, ends_at: Moment) -> Result<Knock> {
    let mut tx = db.begin().await?;
    let into = at_the_door(&mut tx, arrival.session).await?;
    let card = held(&mut tx, arrival.card).await?;
    let card = card.ok_or(Refusal::People(PeopleRefusal::CardEnded))?;
    let [token_hash, _] = arrival.devices;
    if let Some(same) = voice_of(&mut tx, &card, arrival.session).await? {
        on_another_device(&mut tx, &same, token_hash, now).await?;
        speaks_for(&mut tx, &same, token_hash, now, ends_at).await?;
        tx.commit().await?;
        return Ok(Knock::In);
    }
    is_for(&mut tx, &card, arrival.session).await?;
    into.admits(now)?;
    let mut pupil = Pupil {
        id: arrival.pupil.clone(),
        session: arrival.session.clone(),
        group: card.group.clone(),
        picture: card.picture.clone(),
        colour: card.colour,
        name: None,
        back_at: None,
        wrote: false,
        lead: None,
        card: Some(card.id.clone()),
    };
    let out = taken_out(&mut tx, &pupil, arrival.devices).await?
        || was_taken_out(&mut tx, &card, arrival.session).await?;
    forget(&mut tx, arrival.session, arrival.devices).await?;
    sql("delete from newcomers where session = $1 and card = $2")
        .bind(arrival.session.as_str())
        .bind(card.id.as_str())
        .execute(&mut tx)
        .await?;
    (pupil.picture, pupil.colour) = look(&mut tx, &card, arrival).await?;
    let knock = if out || !papers::leave_room(&mut tx, arrival.session).await? {
        wait(&mut tx, &pupil, token_hash, out).await?;
        Knock::Waits
    } else {
        enter(db, &mut tx, &pupil, token_hash, now, ends_at).await?;
        Knock::In
    };
    tx.commit().await?;
    Ok(knock)
}

/// The pupil that this card is in the session.
async fn voice_of(tx: &mut Tx, card: &Card, session: &SessionId) -> Result<Option<PupilId>> {
    let id: Option<String> =
        sql("select id from pupils where session = $1 and card = $2 and removed_at is null")
            .bind(session.as_str())
            .bind(card.id.as_str())
            .scalar_optional(tx)
            .await?;
    Ok(id.map(Into::into))
}

/// The pupil's pages say that somebody came in as them, when another device is in already.
async fn on_another_device(tx: &mut Tx, pupil: &PupilId, token_hash: &str, now: Moment) -> Result<()> {
    sql("update pupils set back_at = $3 where id = $1
         and exists (select 1 from sign_ins where pupil = $1 and token_hash <> $2 and ends_at > $3)")
    .bind(pupil.as_str())
    .bind(token_hash)
    .bind(now.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// The session is for the group of the card.
async fn is_for(tx: &mut Tx, card: &Card, session: &SessionId) -> Result<()> {
    let groups: i64 = sql("select count(*) from session_groups where session = $1 and group_id = $2")
        .bind(session.as_str())
        .bind(card.group.as_str())
        .scalar_one(tx)
        .await?;
    if groups == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

/// A worker took the pupil with this card out of the session: it does not come in again by itself.
async fn was_taken_out(tx: &mut Tx, card: &Card, session: &SessionId) -> Result<bool> {
    let out: i64 =
        sql("select count(*) from pupils where session = $1 and card = $2 and removed_at is not null")
            .bind(session.as_str())
            .bind(card.id.as_str())
            .scalar_one(tx)
            .await?;
    Ok(out > 0)
}

/// The picture of the card; where somebody has it, in another colour, and else one that is free.
async fn look(tx: &mut Tx, card: &Card, arrival: &Arrival<'_>) -> Result<(String, Colour)> {
    let worn: Vec<(String, String)> =
        sql("select picture, colour from pupils where session = $1 and removed_at is null
         union select picture, colour from newcomers where session = $1")
        .bind(arrival.session.as_str())
        .fetch_all(tx)
        .await?;
    let worn: Vec<(String, Colour)> =
        worn.into_iter().map(|(picture, colour)| Ok((picture, read(&colour)?))).collect::<Result<_>>()?;
    let own = (card.picture.clone(), card.colour);
    let alike = Colour::ALL.map(|colour| (card.picture.clone(), colour));
    let mut wanted = std::iter::once(own).chain(alike).chain(arrival.looks.iter().cloned());
    let free = wanted.find(|look| !worn.contains(look));
    Ok(free.ok_or(Refusal::People(PeopleRefusal::PictureTaken))?)
}
