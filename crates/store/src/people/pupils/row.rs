//! A pupil as the disk has it, alone or with the session.

use domain::id::{PupilId, SessionId};
use domain::people::pupil::{Colour, Pupil};
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::time::Moment;
use sqlx::FromRow;

use crate::error::{Error, Result};
use crate::session::sessions::{SessionRow, changed_in_room};
use crate::sql::sql;
use crate::tx::Tx;

/// Holds the session of a pupil who is in, and goes on being so until the transaction ends.
pub(super) async fn changing_pupil(tx: &mut Tx, id: &PupilId) -> Result<()> {
    let session = session_of(tx, id).await?;
    changed_in_room(tx, &session).await?;
    // Asked again: whoever held the session before may have taken the pupil out.
    session_of(tx, id).await.map(|_| ())
}

/// The session of a pupil who is in.
pub(super) async fn session_of(tx: &mut Tx, pupil: &PupilId) -> Result<String> {
    let session = sql("select session from pupils where id = $1 and removed_at is null")
        .bind(pupil.as_str())
        .scalar_optional(tx)
        .await?;
    Ok(session.ok_or(Refusal::NoSuchPage)?)
}

pub(crate) fn read(colour: &str) -> Result<Colour> {
    Colour::parse(colour).ok_or(Error::Unreadable("a colour"))
}

#[derive(FromRow)]
pub(super) struct PupilRow {
    id: String,
    session: String,
    group_id: String,
    picture: String,
    colour: String,
    name: Option<String>,
    back_at: Option<i64>,
    card: Option<String>,
}

impl TryFrom<PupilRow> for Pupil {
    type Error = Error;

    fn try_from(row: PupilRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            session: row.session.into(),
            group: row.group_id.into(),
            colour: read(&row.colour)?,
            picture: row.picture,
            name: row.name,
            back_at: row.back_at.map(Moment),
            // Only the pupil's own pages say so.
            wrote: false,
            lead: None,
            card: row.card.map(Into::into),
        })
    }
}

/// A pupil beside something else of the same session.
#[derive(FromRow)]
pub(crate) struct WhoRow {
    pupil_id: String,
    group_id: String,
    picture: String,
    colour: String,
    pupil_name: Option<String>,
    back_at: Option<i64>,
    card: Option<String>,
    wrote: bool,
}

/// The columns of a [`WhoRow`].
macro_rules! who {
    () => {
        "pupils.id as pupil_id, pupils.group_id, pupils.picture, pupils.colour, pupils.name as pupil_name, \
         pupils.back_at, pupils.card, \
         exists (select 1 from ideas where ideas.author = pupils.id and ideas.wrote) as wrote"
    };
}
pub(crate) use who;

impl WhoRow {
    /// The pupil of this session.
    pub(crate) fn into_pupil(self, session: &SessionId) -> Result<Pupil> {
        Ok(Pupil {
            id: self.pupil_id.into(),
            session: session.clone(),
            group: self.group_id.into(),
            colour: read(&self.colour)?,
            picture: self.picture,
            name: self.pupil_name,
            back_at: self.back_at.map(Moment),
            wrote: self.wrote,
            lead: None,
            card: self.card.map(Into::into),
        })
    }
}

/// A pupil and the session.
#[derive(FromRow)]
pub(crate) struct KnownRow {
    #[sqlx(flatten)]
    pupil: WhoRow,
    lead_title: Option<String>,
    #[sqlx(flatten)]
    session: SessionRow,
}

impl TryFrom<KnownRow> for (Pupil, Session) {
    type Error = Error;

    fn try_from(row: KnownRow) -> Result<Self> {
        let session = Session::try_from(row.session)?;
        let pupil = Pupil { lead: row.lead_title, ..row.pupil.into_pupil(&session.id)? };
        Ok((pupil, session))
    }
}
