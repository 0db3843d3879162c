//! The sitting. Every change that somebody in it can see grows its version by one, first of
//! all in the transaction: on PostgreSQL that also makes the changes of one session queue up.

use std::collections::HashMap;

use domain::id::{GroupId, OrganisationId, PartnershipId, SessionId};
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;
use domain::session::say::Say;
use domain::session::session::{Plan, Session, Step};
use domain::time::Moment;
use sqlx::FromRow;

use crate::db::{Db, on_pool, on_tx};
use crate::error::{Error, Result};
use crate::rows::{all, count, one};

/// All columns of a session, for the statements below.
macro_rules! columns {
    () => {
        "sessions.id, sessions.organisation, sessions.youth_worker, sessions.name, sessions.code, sessions.plan, \
         sessions.step, sessions.door_shut, sessions.made_at, sessions.code_ends_at, sessions.ended_at, sessions.version"
    };
}

/// Something public has changed in the session: inside a transaction, gives its new version.
macro_rules! changed {
    ($tx:expr, $session:expr) => {
        sqlx::query_scalar::<_, i64>(
            "update sessions set version = version + 1 where id = $1 returning version",
        )
        .bind($session)
        .fetch_optional(&mut *$tx)
        .await?
        .ok_or(domain::refusal::Refusal::NoSuchPage)?
    };
}

/// The wall of the session has changed: inside a transaction.
macro_rules! wall_changed {
    ($tx:expr, $session:expr) => {
        sqlx::query("update sessions set wall = wall + 1 where id = $1")
            .bind($session)
            .execute(&mut *$tx)
            .await?
    };
}

pub(crate) use {changed, columns, wall_changed};

/// Makes a session for these groups.
pub async fn insert(db: &Db, session: &Session, groups: &[GroupId]) -> Result<()> {
    let plan = serde_json::to_string(&session.plan)?;
    on_tx!(db, tx => {
        sqlx::query(
            "insert into sessions (id, organisation, youth_worker, name, code, plan, step, door_shut, made_at,
                                   code_ends_at, ended_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
        )
        .bind(session.id.as_str()).bind(session.organisation.as_str()).bind(session.youth_worker.as_str())
        .bind(&session.name).bind(session.code.as_str()).bind(&plan).bind(session.step.as_str())
        .bind(session.door_shut).bind(session.made_at.0).bind(session.code_ends_at.0)
        .bind(session.ended_at.map(|at| at.0)).bind(session.version)
        .execute(&mut *tx).await?;
        for group in groups {
            sqlx::query("insert into session_groups (session, group_id) values ($1, $2) on conflict do nothing")
                .bind(session.id.as_str()).bind(group.as_str()).execute(&mut *tx).await?;
        }
    });
    Ok(())
}

/// The session, if there is one of this id.
pub async fn get(db: &Db, id: &SessionId) -> Result<Option<Session>> {
    let row: Option<SessionRow> = on_pool!(db, pool =>
        sqlx::query_as(concat!("select ", columns!(), " from sessions where id = $1"))
            .bind(id.as_str()).fetch_optional(pool).await?);
    one(row)
}

/// The session that this code opens now.
pub async fn by_code(db: &Db, code: &JoinCode, now: Moment) -> Result<Option<Session>> {
    let row: Option<SessionRow> = on_pool!(db, pool => sqlx::query_as(concat!(
        "select ", columns!(), " from sessions where code = $1 and ended_at is null and code_ends_at > $2
         order by made_at desc limit 1"
    )).bind(code.as_str()).bind(now.0).fetch_optional(pool).await?);
    one(row)
}

/// The session that this code opened last, when it is over and an idea of it has an answer.
pub async fn answered_by_code(db: &Db, code: &JoinCode, now: Moment) -> Result<Option<SessionId>> {
    let id: Option<String> = on_pool!(db, pool => sqlx::query_scalar(
        "select id from sessions
         where id = (select latest.id from sessions latest where latest.code = $1
                     order by latest.made_at desc, latest.id limit 1)
           and (ended_at is not null or code_ends_at <= $2)
           and exists (select 1 from answers join ideas on ideas.id = answers.idea
                       where ideas.session = sessions.id and ideas.state = 'wall')"
    ).bind(code.as_str()).bind(now.0).fetch_optional(pool).await?);
    Ok(id.map(Into::into))
}

/// Whether this code opens a session now.
pub async fn code_in_use(db: &Db, code: &JoinCode, now: Moment) -> Result<bool> {
    Ok(by_code(db, code, now).await?.is_some())
}

/// The sessions that an organisation runs, newest first, with the names of their groups and how
/// many pupils came.
pub async fn with_groups_of(
    db: &Db,
    organisation: &OrganisationId,
) -> Result<Vec<(Session, Vec<String>, u32)>> {
    let (rows, names, pupils): (Vec<SessionRow>, Names, Vec<(String, i64)>) = on_pool!(db, pool => (
        sqlx::query_as(concat!(
            "select ", columns!(), " from sessions where organisation = $1 order by made_at desc, id"
        )).bind(organisation.as_str()).fetch_all(pool).await?,
        sqlx::query_as(
            "select session_groups.session, groups.name from session_groups
             join groups on groups.id = session_groups.group_id
             join sessions on sessions.id = session_groups.session
             where sessions.organisation = $1 order by groups.name"
        ).bind(organisation.as_str()).fetch_all(pool).await?,
        sqlx::query_as(
            "select pupils.session, count(*) from pupils
             join sessions on sessions.id = pupils.session
             where sessions.organisation = $1 and pupils.removed_at is null group by pupils.session"
        ).bind(organisation.as_str()).fetch_all(pool).await?,
    ));
    let pupils: HashMap<_, _> = pupils.into_iter().collect();
    let with_pupils = |(session, names): (Session, Vec<String>)| {
        let pupils = count(pupils.get(session.id.as_str()).copied().unwrap_or(0))?;
        Ok((session, names, pupils))
    };
    with_names(rows, names)?.into_iter().map(with_pupils).collect()
}

/// All sessions of a partnership, newest first, with the names of their groups.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<(Session, Vec<String>)>> {
    let (rows, names): (Vec<SessionRow>, Names) = on_pool!(db, pool => (
        sqlx::query_as(concat!(
            "select ", columns!(), " from sessions join organisations on organisations.id = sessions.organisation
             where organisations.partnership = $1 order by sessions.made_at desc, sessions.id"
        )).bind(partnership.as_str()).fetch_all(pool).await?,
        sqlx::query_as(
            "select session_groups.session, groups.name from session_groups
             join groups on groups.id = session_groups.group_id
             join sessions on sessions.id = session_groups.session
             join organisations on organisations.id = sessions.organisation
             where organisations.partnership = $1 order by groups.name"
        ).bind(partnership.as_str()).fetch_all(pool).await?,
    ));
    with_names(rows, names)
}

/// Moves the room on, or back.
pub async fn set_step(db: &Db, id: &SessionId, step: Step) -> Result<i64> {
    Ok(on_tx!(db, tx => {
        let version = changed!(tx, id.as_str());
        sqlx::query("update sessions set step = $2 where id = $1")
            .bind(id.as_str()).bind(step.as_str()).execute(&mut *tx).await?;
        version
    }))
}

/// Keeps what makes it a real say.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such session.
pub async fn set_say(db: &Db, id: &SessionId, say: &Say) -> Result<()> {
    on_tx!(db, tx => {
        changed!(tx, id.as_str());
        let row: Option<SessionRow> =
            sqlx::query_as(concat!("select ", columns!(), " from sessions where id = $1"))
                .bind(id.as_str()).fetch_optional(&mut *tx).await?;
        let session: Session = one(row)?.ok_or(Refusal::NoSuchPage)?;
        let plan = serde_json::to_string(&Plan { say: say.clone(), ..session.plan })?;
        sqlx::query("update sessions set plan = $2 where id = $1")
            .bind(id.as_str()).bind(&plan).execute(&mut *tx).await?;
    });
    Ok(())
}

/// Shuts the door to newcomers, or opens it.
pub async fn set_door(db: &Db, id: &SessionId, shut: bool) -> Result<i64> {
    Ok(on_tx!(db, tx => {
        let version = changed!(tx, id.as_str());
        sqlx::query("update sessions set door_shut = $2 where id = $1")
            .bind(id.as_str()).bind(shut).execute(&mut *tx).await?;
        version
    }))
}

/// Ends the session; ending it twice keeps the first time.
///
/// # Errors
/// [`Refusal::NotNow`] while a round is open.
pub async fn end(db: &Db, id: &SessionId, now: Moment) -> Result<i64> {
    Ok(on_tx!(db, tx => {
        let version = changed!(tx, id.as_str());
        let open: i64 = sqlx::query_scalar("select count(*) from rounds where session = $1 and opened_at is not null
             and closed_at is null")
            .bind(id.as_str()).fetch_one(&mut *tx).await?;
        if open > 0 {
            return Err(Refusal::NotNow.into());
        }
        sqlx::query("update sessions set ended_at = coalesce(ended_at, $2) where id = $1")
            .bind(id.as_str()).bind(now.0).execute(&mut *tx).await?;
        sqlx::query("delete from hands where session = $1").bind(id.as_str()).execute(&mut *tx).await?;
        version
    }))
}

/// Something public has changed that no other function here knows of.
pub async fn bump(db: &Db, id: &SessionId) -> Result<i64> {
    Ok(on_tx!(db, tx => changed!(tx, id.as_str())))
}

/// Session and name of each of its groups.
type Names = Vec<(String, String)>;

fn with_names(rows: Vec<SessionRow>, names: Names) -> Result<Vec<(Session, Vec<String>)>> {
    let mut of: HashMap<String, Vec<String>> = HashMap::new();
    for (session, name) in names {
        of.entry(session).or_default().push(name);
    }
    let sessions: Vec<Session> = all(rows)?;
    Ok(sessions
        .into_iter()
        .map(|session| {
            let names = of.remove(session.id.as_str()).unwrap_or_default();
            (session, names)
        })
        .collect())
}

#[derive(FromRow)]
pub(crate) struct SessionRow {
    id: String,
    organisation: String,
    youth_worker: String,
    name: String,
    code: String,
    plan: String,
    step: String,
    door_shut: bool,
    made_at: i64,
    code_ends_at: i64,
    ended_at: Option<i64>,
    version: i64,
}

impl TryFrom<SessionRow> for Session {
    type Error = Error;

    fn try_from(row: SessionRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            organisation: row.organisation.into(),
            youth_worker: row.youth_worker.into(),
            name: row.name,
            code: JoinCode::parse(&row.code).map_err(|_| Error::Unreadable("a join code"))?,
            plan: serde_json::from_str(&row.plan)?,
            step: Step::parse(&row.step).ok_or(Error::Unreadable("a step"))?,
            door_shut: row.door_shut,
            made_at: Moment(row.made_at),
            code_ends_at: Moment(row.code_ends_at),
            ended_at: row.ended_at.map(Moment),
            version: row.version,
        })
    }
}
