//! Cards for a programme. The disk knows only a hash of what stands behind their QR codes. Beside this
//! file: `making.rs` makes, replaces and ends them, `coming_in.rs` lets them into a session.

mod coming_in;
mod making;

use domain::id::{CardId, GroupId, PartnershipId, SessionId};
use domain::people::card::{Card, CardCode, Voice};
use domain::people::pupil::Colour;
use domain::session::session::Session;
use domain::time::Moment;
use sqlx::FromRow;

pub use coming_in::{Arrival, come_in};
pub use making::{Fresh, end, make, replace};

use super::pupils::read;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{all, one};
use crate::session::sessions;
use crate::session::sessions::SessionRow;
use crate::sql::sql;

/// How the pupils of a group come in, and its cards that work, by picture.
pub async fn of_group(db: &Db, group: &GroupId) -> Result<(Voice, Vec<Card>)> {
    let voice: Option<String> =
        sql("select voice from groups where id = $1").bind(group.as_str()).scalar_optional(db).await?;
    let voice = voice.as_deref().and_then(Voice::parse).ok_or(Error::Unreadable("how a group comes in"))?;
    let rows: Vec<CardRow> = sql("select id, group_id, code, picture, colour, ended_at from cards
         where group_id = $1 and ended_at is null order by picture, colour, id")
    .bind(group.as_str())
    .fetch_all(db)
    .await?;
    Ok((voice, all(rows)?))
}

/// The pictures on all cards of a partnership that work.
pub async fn looks_of(db: &Db, partnership: &PartnershipId) -> Result<Vec<(String, Colour)>> {
    let rows: Vec<(String, String)> = sql("select cards.picture, cards.colour from cards
         join groups on groups.id = cards.group_id
         join organisations on organisations.id = groups.organisation
         where organisations.partnership = $1 and cards.ended_at is null order by cards.picture, cards.colour")
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|(picture, colour)| Ok((picture, read(&colour)?))).collect()
}

/// The card behind a QR code, also one that works no more.
pub async fn by_secret(db: &Db, secret_hash: &str) -> Result<Option<Card>> {
    let row: Option<CardRow> =
        sql("select id, group_id, code, picture, colour, ended_at from cards where secret_hash = $1")
            .bind(secret_hash)
            .fetch_optional(db)
            .await?;
    one(row)
}

/// The card with this word and number that works and is of a group of this session: without a session the
/// code opens nothing.
pub async fn by_code(db: &Db, code: &CardCode, session: &SessionId) -> Result<Option<Card>> {
    let row: Option<CardRow> = sql("select id, group_id, code, picture, colour, ended_at from cards
         where code = $1 and ended_at is null
           and group_id in (select group_id from session_groups where session = $2)")
    .bind(code.as_str())
    .bind(session.as_str())
    .fetch_optional(db)
    .await?;
    one(row)
}

/// The card of this id, also one that works no more.
pub async fn get(db: &Db, id: &CardId) -> Result<Option<Card>> {
    let row: Option<CardRow> =
        sql("select id, group_id, code, picture, colour, ended_at from cards where id = $1")
            .bind(id.as_str())
            .fetch_optional(db)
            .await?;
    one(row)
}

/// Whether cards open this session.
pub async fn open(db: &Db, session: &SessionId) -> Result<bool> {
    let groups: i64 =
        sql("select count(*) from session_groups join groups on groups.id = session_groups.group_id
         where session_groups.session = $1 and groups.voice = 'cards'")
        .bind(session.as_str())
        .scalar_one(db)
        .await?;
    Ok(groups > 0)
}

/// A session to which a card leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Led {
    /// The session: one of the card's group that is not over, or one in which the card was.
    pub session: Session,
    /// The card has a voice in it.
    pub was_in: bool,
}

/// The sessions to which a card leads, the latest first: those of its group that are not over, and those
/// in which it was.
pub async fn sessions_of(db: &Db, card: &Card, now: Moment) -> Result<Vec<Led>> {
    let rows: Vec<LedRow> = sql(concat!(
        "select ",
        sessions::columns!(),
        ", exists (select 1 from pupils where pupils.session = sessions.id and pupils.card = $1
                   and pupils.removed_at is null) as was_in
         from sessions
         where (sessions.ended_at is null and sessions.code_ends_at > $3
                and (sessions.code_opens_at is null or sessions.code_opens_at <= $3)
                and exists (select 1 from session_groups
                            where session_groups.session = sessions.id and session_groups.group_id = $2))
            or sessions.id in (select session from pupils where card = $1 and removed_at is null)
         order by sessions.nth desc limit 40"
    ))
    .bind(card.id.as_str())
    .bind(card.group.as_str())
    .bind(now.0)
    .fetch_all(db)
    .await?;
    all(rows)
}

/// Whether the card has a voice in a session.
pub async fn was_in(db: &Db, card: &CardId, session: &SessionId) -> Result<bool> {
    let voices: i64 =
        sql("select count(*) from pupils where session = $1 and card = $2 and removed_at is null")
            .bind(session.as_str())
            .bind(card.as_str())
            .scalar_one(db)
            .await?;
    Ok(voices > 0)
}

#[derive(FromRow)]
struct LedRow {
    #[sqlx(flatten)]
    session: SessionRow,
    was_in: bool,
}

impl TryFrom<LedRow> for Led {
    type Error = Error;

    fn try_from(row: LedRow) -> Result<Self> {
        Ok(Self { session: row.session.try_into()?, was_in: row.was_in })
    }
}

#[derive(FromRow)]
struct CardRow {
    id: String,
    group_id: String,
    code: String,
    picture: String,
    colour: String,
    ended_at: Option<i64>,
}

impl TryFrom<CardRow> for Card {
    type Error = Error;

    fn try_from(row: CardRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            group: row.group_id.into(),
            code: CardCode::parse(&row.code).ok_or(Error::Unreadable("the code of a card"))?,
            colour: read(&row.colour)?,
            picture: row.picture,
            ended_at: row.ended_at.map(Moment),
        })
    }
}

/// Held until the transaction ends: nobody ends or replaces the card meanwhile.
async fn held(tx: &mut crate::tx::Tx, card: &CardId) -> Result<Option<Card>> {
    let row: Option<CardRow> = sql("update cards set made_at = made_at where id = $1 and ended_at is null
         returning id, group_id, code, picture, colour, ended_at")
    .bind(card.as_str())
    .fetch_optional(tx)
    .await?;
    one(row)
}
