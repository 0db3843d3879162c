//! Cards are made for a whole group at once, replaced when one is lost, and ended with the programme.

use std::collections::HashSet;

use domain::id::{CardId, GroupId};
use domain::people::audit::AuditEntry;
use domain::people::card::{Card, CardCode, MOST};
use domain::people::pupil::Colour;
use domain::refusal::Refusal;
use domain::time::Moment;

use super::CardRow;
use crate::db::Db;
use crate::error::Result;
use crate::partnership::groups;
use crate::people::audit;
use crate::rows::{all, count};
use crate::sql::sql;
use crate::tx::Tx;

/// What chance gives for one card. More of them than cards are wanted: where a code is used already, the
/// next one is taken.
pub struct Fresh {
    /// Its id.
    pub id: CardId,
    /// The hash of the secret that is printed.
    pub secret_hash: String,
    /// Its word and number.
    pub code: CardCode,
}

/// Makes so many cards for a group that has `have` of them, with these pictures, and gives those that
/// were made. From now on its pupils come in by card.
///
/// # Errors
/// [`Refusal::NotNow`] when the group has another number of cards by now: somebody else made some.
/// [`Refusal::Ours`] when chance gave too little.
pub async fn make(
    db: &Db,
    group: &GroupId,
    [have, more]: [u32; 2],
    fresh: &[Fresh],
    looks: &[(String, Colour)],
    entry: &AuditEntry,
) -> Result<Vec<Card>> {
    let mut tx = db.begin().await?;
    let before = working(&mut tx, group).await?;
    let there = count(i64::try_from(before.len()).unwrap_or(i64::MAX))?;
    if there != have || there.saturating_add(more) > MOST {
        return Err(Refusal::NotNow.into());
    }
    let worn: HashSet<_> = before.iter().map(|card| (card.picture.as_str(), card.colour)).collect();
    let free = looks.iter().filter(|(picture, colour)| !worn.contains(&(picture.as_str(), *colour)));
    let wanted = usize::try_from(more).unwrap_or(usize::MAX);
    let (mut fresh, mut made) = (fresh.iter(), Vec::new());
    for (picture, colour) in free.take(wanted) {
        made.push(insert(&mut tx, group, &mut fresh, (picture, *colour), entry.at).await?);
    }
    if made.len() < wanted {
        return Err(Refusal::Ours.into());
    }
    sql("update groups set voice = 'cards' where id = $1").bind(group.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(made)
}

/// Replaces a lost card, or all of a group when the sheet is lost: other secrets and codes. The paper is dead
/// at once, and no device is in by it any more; the card keeps its picture and its voice, also in a vote that
/// is open.
///
/// # Errors
/// [`Refusal::NotNow`] when the card works no more, or the group has none; [`Refusal::Ours`] when chance
/// gave too little.
pub async fn replace(
    db: &Db,
    group: &GroupId,
    lost: Option<&CardId>,
    fresh: &[Fresh],
    now: Moment,
    entry: &AuditEntry,
) -> Result<Vec<Card>> {
    let mut tx = db.begin().await?;
    let mut cards = working(&mut tx, group).await?;
    cards.retain(|card| lost.is_none_or(|lost| card.id == *lost));
    if cards.is_empty() {
        return Err(Refusal::NotNow.into());
    }
    let mut fresh = fresh.iter();
    for card in &mut cards {
        card.code = another_code(&mut tx, &card.id, &mut fresh, now).await?;
        for statement in [
            "delete from sign_ins where pupil in (select id from pupils where card = $1)",
            "delete from newcomers where card = $1",
        ] {
            sql(statement).bind(card.id.as_str()).execute(&mut tx).await?;
        }
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(cards)
}

/// Ends the cards of a group: they open nothing any more, no device is in by one, and nothing leads from an
/// idea to a card. Ending them twice is ending them once.
///
/// # Errors
/// [`Refusal::NotNow`] while a vote is open in which one of them is on the roll: its ballot is found by it.
pub async fn end(db: &Db, group: &GroupId, now: Moment, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if groups::end_cards(&mut tx, group, now).await? {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// The cards of a group that work, held with the group until the transaction ends.
async fn working(tx: &mut Tx, group: &GroupId) -> Result<Vec<Card>> {
    let held =
        sql("update groups set voice = voice where id = $1").bind(group.as_str()).execute(&mut *tx).await?;
    if held == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    let rows: Vec<CardRow> =
        sql("update cards set made_at = made_at where group_id = $1 and ended_at is null
         returning id, group_id, code, picture, colour, ended_at")
        .bind(group.as_str())
        .fetch_all(tx)
        .await?;
    let mut cards: Vec<Card> = all(rows)?;
    cards.sort_by(|one, other| (&one.picture, one.colour).cmp(&(&other.picture, other.colour)));
    Ok(cards)
}

/// Another secret and another code for a card, the first that no card has.
async fn another_code(
    tx: &mut Tx,
    card: &CardId,
    fresh: &mut impl Iterator<Item = &Fresh>,
    now: Moment,
) -> Result<CardCode> {
    for one in fresh {
        let new = sql("update cards set secret_hash = $2, code = $3, made_at = $4 where id = $1
             and not exists (select 1 from cards others where others.code = $3 and others.ended_at is null)")
        .bind(card.as_str())
        .bind(&one.secret_hash)
        .bind(one.code.as_str())
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        if new > 0 {
            return Ok(one.code.clone());
        }
    }
    Err(Refusal::Ours.into())
}

/// One card more, with the first code that no other card has.
async fn insert(
    tx: &mut Tx,
    group: &GroupId,
    fresh: &mut impl Iterator<Item = &Fresh>,
    (picture, colour): (&str, Colour),
    now: Moment,
) -> Result<Card> {
    for one in fresh {
        let new = sql("insert into cards (id, group_id, secret_hash, code, picture, colour, made_at)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (code) where ended_at is null do nothing")
        .bind(one.id.as_str())
        .bind(group.as_str())
        .bind(&one.secret_hash)
        .bind(one.code.as_str())
        .bind(picture)
        .bind(colour.code())
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
        if new > 0 {
            return Ok(Card {
                id: one.id.clone(),
                group: group.clone(),
                code: one.code.clone(),
                picture: picture.to_owned(),
                colour,
                ended_at: None,
            });
        }
    }
    Err(Refusal::Ours.into())
}
