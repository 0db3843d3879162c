//! What can go wrong on the disk, sorted by what people can do about it.

use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;
use sqlx::error::DatabaseError;

/// One picture in one colour is one pupil of a session.
pub(crate) const PICTURE: &str = "pupils_session_picture_colour";

/// What a function of the store gives.
pub type Result<T> = std::result::Result<T, Error>;

/// Why nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule said no, in the same transaction as the disk.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// Somebody else was first: there is one already. Holds the name of what there can be one
    /// of, table and columns: `adults_email`.
    #[error("already taken: {0}")]
    Taken(String),
    /// Another holds the disk; trying again helps.
    #[error("the disk is busy")]
    Busy,
    /// Full, read-only or gone; an adult must help.
    #[error("the disk cannot be written ({0})")]
    Closed(String),
    /// PostgreSQL does not open: an operator can say why.
    #[error("PostgreSQL does not open: {0:?}")]
    Door(Door),
    /// A newer program made the tables.
    #[error("a newer Fifth made these tables")]
    Newer,
    /// What stands on the disk is not what we wrote.
    #[error("unreadable on the disk: {0}")]
    Unreadable(&'static str),
    /// A fault of ours: a statement or a table that does not fit.
    #[error("a statement failed ({0})")]
    Statement(String),
}

/// Why PostgreSQL does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// The address is none.
    NoAddress,
    /// Nobody answers there.
    NotThere,
    /// The name or the password is wrong, or this user may not.
    NotLetIn,
    /// There is no such database.
    NoDatabase,
}

impl Door {
    /// What the first try to connect says.
    pub(crate) fn explain(error: sqlx::Error) -> Error {
        let code = |error: &sqlx::Error| error.as_database_error()?.code().map(std::borrow::Cow::into_owned);
        Error::Door(match (&error, code(&error).as_deref()) {
            (sqlx::Error::Configuration(_), _) => Self::NoAddress,
            (sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolTimedOut, _) => Self::NotThere,
            (_, Some("3D000")) => Self::NoDatabase,
            (_, Some(code)) if code.starts_with("28") => Self::NotLetIn,
            _ => return error.into(),
        })
    }
}

impl From<Error> for Refusal {
    /// The kind face. What only we can mend is logged here, once, without a value that
    /// somebody typed.
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => refusal,
            Error::Taken(what) if what == PICTURE => PeopleRefusal::PictureTaken.into(),
            Error::Busy => Self::DiskBusy,
            Error::Closed(_) | Error::Door(_) => {
                tracing::error!("{error}");
                Self::DiskClosed
            }
            // Whoever can run into another one says so itself.
            Error::Taken(_) | Error::Newer | Error::Unreadable(_) | Error::Statement(_) => {
                tracing::error!("{error}");
                Self::Ours
            }
        }
    }
}

impl From<VoteRefusal> for Error {
    fn from(refusal: VoteRefusal) -> Self {
        Self::Refused(refusal.into())
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(fault) if fault.is_unique_violation() => Self::Taken(taken(&**fault)),
            sqlx::Error::Database(fault) => {
                let code = fault.code().unwrap_or_default();
                let sqlite = fault.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some();
                // SQLite's messages name tables and columns only, PostgreSQL's may hold values.
                let said = if sqlite || code.starts_with("42") { fault.message() } else { "PostgreSQL" };
                let told = format!("{said}, code {code}");
                match if sqlite { of_sqlite(&code) } else { of_postgres(&code) } {
                    Kind::Busy => Self::Busy,
                    Kind::Typed => Self::Refused(Refusal::UnreadableForm),
                    Kind::Closed => Self::Closed(told),
                    Kind::Ours => Self::Statement(told),
                }
            }
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::Closed(error.to_string()),
            _ => Self::Statement(error.to_string()),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for Error {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        match error {
            sqlx::migrate::MigrateError::Execute(error)
            | sqlx::migrate::MigrateError::ExecuteMigration(error, _) => error.into(),
            sqlx::migrate::MigrateError::VersionMissing(_) => Self::Newer,
            other => Self::Statement(other.to_string()),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(_: serde_json::Error) -> Self {
        Self::Unreadable("JSON")
    }
}

/// What there can be one of, by one name for both engines: that of the index in PostgreSQL. What
/// is `unique` in its table has `_key` after it there; of a primary key it names no columns.
fn taken(fault: &dyn DatabaseError) -> String {
    if let Some(index) = fault.constraint() {
        return index.trim_end_matches("_key").to_owned();
    }
    // "UNIQUE constraint failed: pupils.session, pupils.picture"
    let columns = fault.message().rsplit(": ").next().unwrap_or_default();
    let table = columns.split('.').next().unwrap_or_default();
    let names = columns.split(", ").filter_map(|column| column.split('.').nth(1));
    std::iter::once(table).chain(names).collect::<Vec<_>>().join("_")
}

enum Kind {
    Typed,
    Busy,
    Closed,
    Ours,
}

/// SQLite's result codes; the low byte is the kind, the rest says more.
fn of_sqlite(code: &str) -> Kind {
    match code.parse::<u32>().unwrap_or(0) & 0xff {
        5 | 6 => Kind::Busy,              // BUSY, LOCKED
        8 | 10 | 13 | 14 => Kind::Closed, // READONLY, IOERR, FULL, CANTOPEN
        _ => Kind::Ours,
    }
}

/// PostgreSQL's five signs; the first two are the class.
fn of_postgres(code: &str) -> Kind {
    match (code, code.get(..2).unwrap_or("")) {
        // A text holds a sign that PostgreSQL cannot keep: the nought.
        ("22021", _) => Kind::Typed,
        // Serialization, deadlock, lock not available, cancelled, too many connections.
        ("40001" | "40P01" | "55P03" | "57014" | "53300", _) => Kind::Busy,
        // Read-only; out of disk or memory; shut down; connection lost; input or output failed.
        ("25006", _) | (_, "53" | "57" | "08" | "58") => Kind::Closed,
        _ => Kind::Ours,
    }
}
