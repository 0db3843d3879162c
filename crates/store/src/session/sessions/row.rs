//! A session as it lies on the disk, and as it is read from there.

use domain::session::join_code::{JoinCode, JoinSecret};
use domain::session::session::{Session, Step};
use domain::time::Moment;
use sqlx::FromRow;

use crate::error::{Error, Result};

/// All columns of a session, for every statement that reads one.
macro_rules! columns {
    () => {
        "sessions.id, sessions.organisation, sessions.youth_worker, sessions.name, sessions.code, sessions.secret, \
         sessions.plan, sessions.step, sessions.door_shut, sessions.made_at, sessions.code_opens_at, sessions.code_ends_at, sessions.ended_at, sessions.version, sessions.rehearsal"
    };
}
pub(crate) use columns;

#[derive(FromRow)]
pub(crate) struct SessionRow {
    id: String,
    organisation: String,
    youth_worker: String,
    name: String,
    code: String,
    secret: String,
    plan: String,
    step: String,
    door_shut: bool,
    made_at: i64,
    code_opens_at: Option<i64>,
    code_ends_at: i64,
    ended_at: Option<i64>,
    version: i64,
    rehearsal: bool,
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
            secret: JoinSecret::parse(&row.secret).ok_or(Error::Unreadable("a join secret"))?,
            plan: serde_json::from_str(&row.plan)?,
            step: Step::parse(&row.step).ok_or(Error::Unreadable("a step"))?,
            door_shut: row.door_shut,
            made_at: Moment(row.made_at),
            code_opens_at: row.code_opens_at.map(Moment),
            code_ends_at: Moment(row.code_ends_at),
            ended_at: row.ended_at.map(Moment),
            version: row.version,
            rehearsal: row.rehearsal,
        })
    }
}
