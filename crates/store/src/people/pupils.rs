//! Young people in a session: coming in, coming back, being taken out.

use domain::id::{PupilId, SessionId};
use domain::partnership::group::Group;
use domain::people::pupil::{Colour, Pupil};
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::time::Moment;
use sqlx::FromRow;

use crate::db::{Db, on_pool, on_tx};
use crate::error::{Error, Result};
use crate::partnership::groups;
use crate::rows::{all, count, one};
use crate::session::sessions;
use crate::session::sessions::{SessionRow, changed};

/// Lets a pupil in on this device, and onto the roll when a vote is open.
///
/// The same device tapping again is in already, as the picture it tapped first.
///
/// # Errors
/// [`Error::Taken`] when somebody else has the picture; what [`Session::admits`] refuses.
pub async fn join(db: &Db, pupil: &Pupil, token_hash: &str, now: Moment, ends_at: Moment) -> Result<()> {
    let (session, id) = (pupil.session.as_str(), pupil.id.as_str());
    on_tx!(db, tx => {
        let row: Option<SessionRow> = sqlx::query_as(concat!(
            "update sessions set version = version + 1 where id = $1 returning ", sessions::columns!()
        )).bind(session).fetch_optional(&mut *tx).await?;
        let into: Session = one(row)?.ok_or(Refusal::CodeNotOpen)?;
        let known: i64 = sqlx::query_scalar(
            "select count(*) from sign_ins join pupils on pupils.id = sign_ins.pupil
             where token_hash = $1 and session = $2 and ends_at > $3 and removed_at is null"
        ).bind(token_hash).bind(session).bind(now.0).fetch_one(&mut *tx).await?;
        if known > 0 {
            return Ok(());
        }
        into.admits(now)?;
        let new = sqlx::query(
            "insert into pupils (id, session, group_id, picture, colour, name) values ($1, $2, $3, $4, $5, $6)
             on conflict do nothing"
        )
        .bind(id).bind(session).bind(pupil.group.as_str()).bind(&pupil.picture).bind(pupil.colour.as_str())
        .bind(&pupil.name).execute(&mut *tx).await?;
        if new.rows_affected() == 0 {
            return Err(Error::Taken);
        }
        sqlx::query(
            "insert into sign_ins (token_hash, pupil, made_at, ends_at) values ($1, $2, $3, $4)
             on conflict (token_hash) do update set pupil = excluded.pupil, adult = null,
                made_at = excluded.made_at, ends_at = excluded.ends_at"
        ).bind(token_hash).bind(id).bind(now.0).bind(ends_at.0).execute(&mut *tx).await?;
        sqlx::query(
            "insert into roll (round, pupil, group_id)
             select id, $2, $3 from rounds where session = $1 and opened_at is not null and closed_at is null"
        ).bind(session).bind(id).bind(pupil.group.as_str()).execute(&mut *tx).await?;
    });
    Ok(())
}

/// The pupil, if still in.
pub async fn get(db: &Db, id: &PupilId) -> Result<Option<Pupil>> {
    let row: Option<PupilRow> = on_pool!(db, pool => sqlx::query_as(
        "select id, session, group_id, picture, colour, name from pupils where id = $1 and removed_at is null"
    ).bind(id.as_str()).fetch_optional(pool).await?);
    one(row)
}

/// Everybody who is in, by group; groups without a pupil are there too.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Vec<(Group, Vec<Pupil>)>> {
    let groups = groups::of_session(db, session).await?;
    let rows: Vec<PupilRow> = on_pool!(db, pool => sqlx::query_as(
        "select id, session, group_id, picture, colour, name from pupils
         where session = $1 and removed_at is null order by picture, colour"
    ).bind(session.as_str()).fetch_all(pool).await?);
    let pupils: Vec<Pupil> = all(rows)?;
    let of = |group: &Group| pupils.iter().filter(|pupil| pupil.group == group.id).cloned().collect();
    Ok(groups.into_iter().map(|group| (group.clone(), of(&group))).collect())
}

/// How many came to a session. People: nobody sees it but through `suppression`.
pub async fn came(db: &Db, session: &SessionId) -> Result<u32> {
    let came: i64 = on_pool!(db, pool => sqlx::query_scalar(
        "select count(*) from pupils where session = $1 and removed_at is null"
    ).bind(session.as_str()).fetch_one(pool).await?);
    count(came)
}

/// The pictures that are taken in a session.
pub async fn taken(db: &Db, session: &SessionId) -> Result<Vec<(String, Colour)>> {
    let rows: Vec<(String, String)> = on_pool!(db, pool => sqlx::query_as(
        "select picture, colour from pupils where session = $1 and removed_at is null order by picture, colour"
    ).bind(session.as_str()).fetch_all(pool).await?);
    rows.into_iter().map(|(picture, colour)| Ok((picture, read(&colour)?))).collect()
}

/// Writes down a name for workers' eyes, or takes it away.
pub async fn rename(db: &Db, id: &PupilId, name: Option<&str>) -> Result<()> {
    on_tx!(db, tx => {
        changed!(tx, session_of!(tx, id));
        sqlx::query("update pupils set name = $2 where id = $1")
            .bind(id.as_str()).bind(name).execute(&mut *tx).await?;
    });
    Ok(())
}

/// Takes a pupil out: no device, no name, no vote in a round that is open. The ideas stay, for
/// the worker to keep or send back. The picture is free again.
pub async fn remove(db: &Db, id: &PupilId, now: Moment) -> Result<()> {
    on_tx!(db, tx => {
        changed!(tx, session_of!(tx, id));
        for statement in [
            "delete from sign_ins where pupil = $1",
            "delete from returns where pupil = $1",
            // A closed round has no ballot with a pupil; its roll stays, so that it adds up.
            "delete from roll where pupil = $1 and round in (select id from rounds where closed_at is null)",
            "delete from ballots where pupil = $1",
            "delete from replies where pupil = $1",
            "delete from hands where pupil = $1",
        ] {
            sqlx::query(statement).bind(id.as_str()).execute(&mut *tx).await?;
        }
        sqlx::query("update pupils set removed_at = $2, name = null where id = $1")
            .bind(id.as_str()).bind(now.0).execute(&mut *tx).await?;
    });
    Ok(())
}

/// A device says it is this pupil; a worker must let it back. Asking again moves it to the front.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when nobody in the session has this picture.
pub async fn ask_back(
    db: &Db,
    session: &SessionId,
    picture: &str,
    colour: Colour,
    token_hash: &str,
    now: Moment,
) -> Result<()> {
    on_tx!(db, tx => {
        changed!(tx, session.as_str());
        let asked = sqlx::query(
            "insert into returns (token_hash, pupil, asked_at)
             select $4, id, $5 from pupils
             where session = $1 and picture = $2 and colour = $3 and removed_at is null
             on conflict (token_hash) do update set pupil = excluded.pupil, asked_at = excluded.asked_at"
        )
        .bind(session.as_str()).bind(picture).bind(colour.as_str()).bind(token_hash).bind(now.0)
        .execute(&mut *tx).await?;
        if asked.rows_affected() == 0 {
            return Err(Refusal::NoSuchPage.into());
        }
    });
    Ok(())
}

/// The pupils whose devices ask to be let back, each once, the longest waiting first.
pub async fn returns_of(db: &Db, session: &SessionId) -> Result<Vec<Pupil>> {
    let rows: Vec<PupilRow> = on_pool!(db, pool => sqlx::query_as(
        "select id, session, group_id, picture, colour, name from pupils
         join (select pupil, max(asked_at) as asked_at from returns group by pupil) asking on asking.pupil = pupils.id
         where session = $1 and removed_at is null order by asking.asked_at, id"
    ).bind(session.as_str()).fetch_all(pool).await?);
    all(rows)
}

/// Lets the device that asked last back in as this pupil; every older device is out.
///
/// # Errors
/// [`Refusal::NotNow`] when no device asks.
pub async fn let_back(db: &Db, id: &PupilId, now: Moment, ends_at: Moment) -> Result<()> {
    on_tx!(db, tx => {
        changed!(tx, session_of!(tx, id));
        sqlx::query("delete from sign_ins where pupil = $1").bind(id.as_str()).execute(&mut *tx).await?;
        let back = sqlx::query(
            "insert into sign_ins (token_hash, pupil, made_at, ends_at)
             select token_hash, pupil, $2, $3 from returns
             where pupil = $1 order by asked_at desc, token_hash limit 1
             on conflict (token_hash) do update set pupil = excluded.pupil, adult = null,
                made_at = excluded.made_at, ends_at = excluded.ends_at"
        ).bind(id.as_str()).bind(now.0).bind(ends_at.0).execute(&mut *tx).await?;
        if back.rows_affected() == 0 {
            return Err(Refusal::NotNow.into());
        }
        sqlx::query("delete from returns where pupil = $1").bind(id.as_str()).execute(&mut *tx).await?;
    });
    Ok(())
}

/// The session of a pupil who is in: inside a transaction.
macro_rules! session_of {
    ($tx:expr, $pupil:expr) => {
        sqlx::query_scalar::<_, String>("select session from pupils where id = $1 and removed_at is null")
            .bind($pupil.as_str())
            .fetch_optional(&mut *$tx)
            .await?
            .ok_or(Refusal::NoSuchPage)?
    };
}
use session_of;

fn read(colour: &str) -> Result<Colour> {
    Colour::parse(colour).ok_or(Error::Unreadable("a colour"))
}

#[derive(FromRow)]
struct PupilRow {
    id: String,
    session: String,
    group_id: String,
    picture: String,
    colour: String,
    name: Option<String>,
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
        })
    }
}

/// A pupil and the session.
#[derive(FromRow)]
pub(crate) struct KnownRow {
    pupil_id: String,
    group_id: String,
    picture: String,
    colour: String,
    pupil_name: Option<String>,
    #[sqlx(flatten)]
    session: SessionRow,
}

impl TryFrom<KnownRow> for (Pupil, Session) {
    type Error = Error;

    fn try_from(row: KnownRow) -> Result<Self> {
        let session = Session::try_from(row.session)?;
        let pupil = Pupil {
            id: row.pupil_id.into(),
            session: session.id.clone(),
            group: row.group_id.into(),
            colour: read(&row.colour)?,
            picture: row.picture,
            name: row.pupil_name,
        };
        Ok((pupil, session))
    }
}
